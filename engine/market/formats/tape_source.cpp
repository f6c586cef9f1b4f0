#include "engine/market/formats/tape_source.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/formats/factor_file.h"
#include "engine/market/formats/file_name.h"
#include "engine/market/formats/tape_source_state.h"

namespace sextant::market::formats {
namespace {

constexpr std::size_t kSampleLines = 1000;
constexpr std::size_t kFaultsTold = 5;

constexpr std::int64_t kHourNs = 3'600'000'000'000;

std::string durationText(std::int64_t ns)
{
    const std::int64_t seconds = ns / 1'000'000'000;
    if (seconds == 0) return std::to_string(ns / 1'000'000) + "ms";
    if (seconds % 86400 == 0) return std::to_string(seconds / 86400) + "d";
    if (seconds % 3600 == 0) return std::to_string(seconds / 3600) + "h";
    if (seconds % 60 == 0) return std::to_string(seconds / 60) + "m";
    return std::to_string(seconds) + "s";
}

std::optional<Timeframe> timeframeOfStep(std::int64_t step)
{
    // Days of exchange dates are an hour shorter or longer where daylight saving changes.
    if (step >= 23 * kHourNs && step <= 25 * kHourNs) return Timeframe::D1;
    if (step >= 167 * kHourNs && step <= 169 * kHourNs) return Timeframe::W1;
    for (const Timeframe timeframe : kTimeframes)
        if (nominalLength(timeframe).count() == step) return timeframe;
    return std::nullopt;
}

} // namespace

std::string_view toString(Content content)
{
    switch (content) {
    case Content::Bars:
        return "bars";
    case Content::QuoteBars:
        return "quote_bars";
    case Content::Trades:
        return "trades";
    case Content::Quotes:
        return "quotes";
    case Content::CorporateActions:
        return "corporate_actions";
    case Content::Capture:
        return "captured_messages";
    }
    return "";
}

Result<void> TapeSource::State::detect()
{
    std::string head(kSampleBytes, '\0');
    std::size_t got = 0;
    while (got < head.size()) {
        const auto count = bytes->read(std::span(head.data() + got, head.size() - got));
        if (!count) return located(count.error(), 1);
        if (*count == 0) break;
        got += *count;
    }
    const bool whole = got < head.size();
    head.resize(got);
    if (auto text = checkIsText(name, head, whole); !text) return text;
    const auto asked = captureFormFromString(options.format);
    if (asked || (options.format.empty() && isCapture(head))) {
        captureForm = asked;
        info.content = layout.content = Content::Capture;
        if (auto again = bytes->rewind(); !again) return located(again.error(), 1);
        return {};
    }

    Sample sample;
    sample.path = name;
    std::size_t begin = head.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    begin = head.find_first_not_of(" \t\r\n", begin);
    sample.json = begin != std::string::npos && (head[begin] == '[' || head[begin] == '{');
    if (auto again = bytes->rewind(); !again) return located(again.error(), 1);
    if (sample.json) {
        JsonRowReader reader(*bytes);
        TextRow json;
        while (sample.rows.size() < 200) {
            const Step step = reader.next(json);
            if (step == Step::Failed) return located(reader.error(), reader.number());
            if (step == Step::End) break;
            sample.rows.emplace_back(json.fields.begin(), json.fields.end());
        }
    } else {
        LineReader reader(*bytes);
        std::string_view line;
        std::size_t size = 0;
        while (sample.lines.size() < kSampleLines && size < kSampleBytes) {
            const Step step = reader.next(line);
            if (step == Step::Failed) return located(reader.error(), reader.number());
            if (step == Step::End) break;
            sample.lines.emplace_back(line);
            size += line.size() + 1;
        }
    }
    info.layoutKey = layoutKey(sample);
    auto found = detectLayout(sample, options.format, options.columns);
    if (!found) return tl::unexpected(found.error());
    layout = std::move(*found);
    if (!options.timezone.empty()) {
        auto clock = LocalClock::parse(options.timezone);
        if (!clock) return tl::unexpected(clock.error());
        layout.clock = std::make_shared<const LocalClock>(std::move(*clock));
    }
    noteMapping();
    info.format = std::string(layout.format);
    info.content = layout.content;
    return {};
}

void TapeSource::State::noteMapping()
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (layout.at[i] < 0) continue;
        const auto column = static_cast<Column>(i);
        std::string theirs = layout.names[i];
        if (theirs.empty()) theirs = std::to_string(layout.at[i] + 1);
        info.mapping.emplace_back(columnName(RowLayout{}, column), theirs);
    }
}

Result<void> TapeSource::State::startPass()
{
    if (auto again = bytes->rewind(); !again) return located(again.error(), 1);
    rows = std::make_unique<RowStream>(*bytes, layout);
    return {};
}

/// What is known of the instrument, and its calendar.
Result<void> TapeSource::State::findInstrument(const std::string& symbol, const std::string& venue)
{
    instrument = catalog->find(symbol, venue);
    const auto checked = validated(instrument);
    if (!checked) return faultAt(1, "symbol", checked.error().message);
    if (instrument.guessed)
        info.warnings.push_back(name + ": nothing is known of " + instrument.symbol +
                                (venue.empty() ? "" : " on " + venue) +
                                "; a market open around the clock and the finest price steps are assumed.");
    calendar = findCalendar(instrument.calendar);
    if (!calendar)
        return faultAt(1, "calendar",
                       "the instrument " + instrument.symbol + " names the calendar '" + instrument.calendar +
                           "', which does not exist");
    info.symbol = instrument.symbol;
    info.venue = instrument.venue;
    return {};
}

Result<void> TapeSource::State::resolveInstrument()
{
    const NameHints hints = hintsFromFileName(options.path, *catalog);
    std::string symbol = layout.symbol;
    if (layout.has(Column::Symbol)) {
        if (auto started = startPass(); !started) return started;
        const Step step = rows->next(row);
        if (step == Step::Failed) return located(rows->error(), rows->number());
        const auto place = static_cast<std::size_t>(layout.place(Column::Symbol));
        if (step == Step::Row && place < row.fields.size()) symbol = std::string(row.fields[place].substr(0, 40));
    }
    if (!symbol.empty() && !options.symbol.empty()) {
        const std::string asked = catalog->canonicalSymbol(options.symbol);
        if (layout.has(Column::Symbol))
            symbol = asked; // its rows are picked
        else if (asked != catalog->canonicalSymbol(symbol))
            return faultAt(layout.firstRow, "symbol",
                           "the file holds " + symbol + ", not " + options.symbol + " as named by --symbol");
    }
    if (symbol.empty()) symbol = options.symbol;
    if (symbol.empty()) symbol = hints.symbol;
    if (symbol.empty())
        return faultAt(1, "symbol",
                       "neither the file nor its name says which instrument this is, name it with --symbol");
    std::string venue = options.venue;
    if (venue.empty()) venue = hints.venue;
    if (venue.empty() && layout.format.starts_with("kraken")) venue = "kraken";
    if (venue.empty() && layout.format.starts_with("binance")) venue = "binance";
    if (auto known = findInstrument(symbol, venue); !known) return known;

    settings.calendar = calendar.get();
    if (layout.has(Column::Symbol)) settings.catalog = &ownCatalog.emplace(*catalog);
    settings.symbolAsked = !options.symbol.empty();
    settings.from = options.from;
    settings.to = options.to;
    if (layout.content == Content::Bars || layout.content == Content::QuoteBars || layout.dateOrderOpen) {
        if (auto profiled = profile(); !profiled) return profiled;
    }
    switch (layout.content) {
    case Content::Bars:
    case Content::QuoteBars:
        instrument.barSource = BarSource::Bars;
        instrument.baseTimeframe = settings.timeframe;
        instrument.hasQuotes = layout.content == Content::QuoteBars;
        info.timeframe = settings.timeframe;
        break;
    case Content::Trades:
        instrument.barSource = BarSource::Trades;
        break;
    case Content::Quotes:
        instrument.barSource = BarSource::Quotes;
        instrument.hasQuotes = true;
        break;
    case Content::CorporateActions:
    case Content::Capture:
        break;
    }
    return {};
}

Result<void> TapeSource::State::profile()
{
    const bool bars = layout.content == Content::Bars || layout.content == Content::QuoteBars;
    // Two passes at most: dates like 04/10/2021 cannot be read before their order is known.
    for (bool orderOpen = layout.dateOrderOpen;; orderOpen = false) {
        StampProfile stamps;
        if (auto started = startPass(); !started) return started;
        std::optional<Time> last;
        const bool sessions = bars && calendar->name() == "CME";
        while (true) {
            const Step step = rows->next(row);
            if (step == Step::Failed) return located(rows->error(), rows->number());
            if (step == Step::End) break;
            if (row.fields.size() != layout.columns) continue;
            if (orderOpen) {
                if (const auto order =
                        dateOrderEvidence(row.fields[static_cast<std::size_t>(layout.place(Column::Time))]))
                    ++(*order == DateOrder::DayFirst ? stamps.dayFirst : stamps.monthFirst);
                continue;
            }
            const auto stamp = stampOfRow(layout, row, last);
            if (!stamp) continue;
            ++stamps.rows;
            if (stamp->dateOnly) ++stamps.datesOnly;
            if (!stamp->hasZone && !stamp->dateOnly) ++stamps.withoutZone;
            if (last && *last != stamp->time) {
                const std::int64_t apart = std::max((stamp->time - *last).count(), (*last - stamp->time).count());
                ++stamps.stepCount;
                // A hostile file may have as many steps as rows; the common one is among the first.
                if (const auto known = stamps.steps.find(apart); known != stamps.steps.end())
                    ++known->second;
                else if (stamps.steps.size() < 4096)
                    stamps.steps.emplace(apart, 1);
            }
            last = stamp->time;
            if (sessions) {
                const bool now = calendar->isOpen(stamp->time);
                const bool before = calendar->isOpen(stamp->time - Duration{1});
                if (now && !before) ++stamps.atOpen;
                if (!now && before) ++stamps.atClose;
            }
        }
        if (orderOpen) {
            if (stamps.dayFirst == stamps.monthFirst)
                return faultAt(
                    layout.firstRow, columnName(layout, Column::Time),
                    "the dates do not tell the day from the month, name it with --format csv-dmy or --format csv-mdy");
            layout.dateOrder = stamps.dayFirst > stamps.monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
            if (!bars) return {};
            continue;
        }
        return settleTimeframe(stamps);
    }
}

Result<void> TapeSource::State::settleTimeframe(const StampProfile& stamps)
{
    const NameHints hints = hintsFromFileName(options.path, *catalog);
    const std::int64_t step = stamps.commonStep();
    const bool datesOnly = stamps.rows > 0 && stamps.datesOnly == stamps.rows;
    const std::optional<Timeframe> named = options.timeframe ? options.timeframe : hints.timeframe;
    const std::string by = options.timeframe ? "--timeframe" : "the file's name";
    if (named) {
        const std::int64_t length =
            isIntraday(*named) ? nominalLength(*named).count() : nominalLength(*named).count() - kHourNs;
        bool contradiction = step > 0 && step < length && stamps.stepCount >= 2;
        if (isIntraday(*named) && stamps.stepCount >= 2 && step > length) {
            // Thin markets leave bars out, so longer steps are fine if they are whole bars. A name alone is not
            // believed if no step fits it and the rows have a rhythm of their own.
            std::uint64_t onGrid = 0;
            for (const auto& [apart, count] : stamps.steps)
                if (apart % step == 0) onGrid += count;
            const bool ownRhythm =
                stamps.stepCount >= 20 && onGrid * 10 >= stamps.stepCount * 9 && timeframeOfStep(step).has_value();
            contradiction = (step % length != 0 && stamps.stepCount >= 20) ||
                            (!options.timeframe && ownRhythm && !stamps.steps.contains(length));
        }
        if (contradiction)
            return faultAt(layout.firstRow, "timeframe",
                           by + " says " + std::string(toString(*named)) + " but the rows are mostly " +
                               durationText(step) + " apart, name the right one with --timeframe");
        settings.timeframe = *named;
    } else if (datesOnly) {
        if (step >= 27 * 24 * kHourNs && stamps.stepCount >= 3)
            return faultAt(layout.firstRow, "timeframe",
                           "the rows are mostly " + durationText(step) + " apart, expected bars of at most a week");
        settings.timeframe = timeframeOfStep(step) == Timeframe::W1 ? Timeframe::W1 : Timeframe::D1;
    } else if (const auto fitting = timeframeOfStep(step)) {
        settings.timeframe = *fitting;
    } else if (step == 0) {
        settings.timeframe = hints.minutes.value_or(Timeframe::M1);
        if (!hints.minutes)
            info.warnings.push_back(
                name + ": one row does not tell how long its bar is; 1m is assumed, --timeframe says otherwise.");
    } else {
        return faultAt(layout.firstRow, "timeframe",
                       "the rows are mostly " + durationText(step) +
                           " apart, which is none of 1m 2m 3m 5m 10m 15m 30m 1h 2h 4h 1d 1w, name it with --timeframe");
    }
    // Bars stamped with their end touch the closing bell and never the opening one.
    if (!layout.endStamped && isIntraday(settings.timeframe) && stamps.atClose > 0 && stamps.atOpen == 0) {
        layout.endStamped = true;
        info.warnings.push_back(name + ": " + std::to_string(stamps.atClose) +
                                " bars are stamped with the close of a session and none with an open, so the stamps "
                                "are taken as the END of each bar.");
    }
    info.endStamped = layout.endStamped;
    info.withoutZone = layout.clock ? 0 : stamps.withoutZone;
    if (layout.clock) return {};
    if (layout.serverTime)
        info.warnings.push_back(
            name + ": MetaTrader writes its server's local time without a zone; the times are taken as UTC, "
                   "--timezone names another (often America/New_York+7).");
    else if (stamps.withoutZone > 0)
        info.warnings.push_back(name + ": the times carry no zone and are taken as UTC, --timezone names another.");
    return {};
}

void TapeSource::State::countRejected(std::uint64_t line, const RowFault& fault)
{
    ++info.rejected;
    if (firstRejectedRow == 0) firstRejectedRow = line;
    if (info.rejected <= kFaultsTold)
        info.warnings.push_back(name + ":" + std::to_string(line) + ": " + fault.field + ": " + fault.what +
                                "; the row is rejected.");
    if (info.problems.size() < options.mostProblems)
        info.problems.push_back({line, printable(fault.field), printable(fault.what)});
}

void TapeSource::State::count(const MarketRecord& record)
{
    if (info.rows++ == 0) info.first = record.time();
    info.last = record.time();
    std::uint8_t flags = 0;
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        flags = record.trade.flags;
        break;
    case MarketRecord::Kind::Quote:
        flags = record.quote.flags;
        break;
    case MarketRecord::Kind::Bar:
        flags = record.bar.flags;
        if (isIntraday(record.bar.timeframe)) {
            const Bucket bucket = calendar->bucketAt(record.bar.timeframe, record.bar.start());
            if (bucket.start != record.bar.start()) ++info.offGrid;
        }
        break;
    case MarketRecord::Kind::CorporateAction:
    case MarketRecord::Kind::BookSnapshot:
    case MarketRecord::Kind::BookDelta:
        break;
    }
    if (flags & kRounded) ++info.rounded;
}

RowIds TapeSource::State::currentIds() const
{
    if (!layout.has(Column::TradeId)) return {};
    return {parser->tradeIdHash(), parser->tradeIdNumber()};
}

/// The first pass over all rows: every fault, the order, the totals.
Result<void> TapeSource::State::scan()
{
    phase = ReadProgress::Phase::Checking;
    if (auto started = startPass(); !started) return started;
    parser = std::make_unique<RowParser>(layout, instrument, settings);
    OrderGuard order;
    std::optional<Time> latest;
    std::uint64_t seen = 0;
    std::uint64_t foreign = 0;
    MarketRecord record;
    while (true) {
        const Step step = rows->next(row);
        if (step == Step::Failed) return located(rows->error(), rows->number());
        if (step == Step::End) break;
        ++seen;
        switch (parser->parse(row, record)) {
        case RowOutcome::Fault:
            if (!options.lenient) return faultAt(row.number, parser->fault().field, parser->fault().what);
            countRejected(row.number, parser->fault());
            continue;
        case RowOutcome::NoData:
            ++info.withoutData;
            continue;
        case RowOutcome::Outside:
            ++foreign;
            continue;
        case RowOutcome::Record:
            break;
        }
        if (parser->isEndOdd()) ++info.oddEnds;
        if (latest && record.time() < *latest) {
            if (info.outOfOrder++ == 0) firstDisorderRow = row.number;
        } else {
            latest = record.time();
        }
        if (info.outOfOrder > 0) continue; // what follows is counted once it is sorted
        if (order.check(record, currentIds()) != OrderGuard::Verdict::Fine)
            ++info.duplicates;
        else
            count(record);
    }
    info.sha256 = bytes->storedDigest();
    contiguousIds = order.isContiguous();
    if (seen == 0) return faultAt(layout.firstRow, "file", "has a header but no rows");
    if (info.rejected == seen)
        return faultAt(firstRejectedRow, "file",
                       "all " + std::to_string(seen) + " rows are bad, expected at least one good one");
    if (info.rows == 0 && foreign == seen && settings.symbolAsked && layout.has(Column::Symbol) && !options.from &&
        !options.to)
        return faultAt(layout.firstRow, columnName(layout, Column::Symbol),
                       "no row is of " + instrument.symbol + " as named by --symbol");
    if (info.rejected > kFaultsTold)
        info.warnings.push_back(name + ": " + std::to_string(info.rejected) + " rows are rejected in all.");
    if (info.withoutData > 0)
        info.warnings.push_back(name + ": " + std::to_string(info.withoutData) +
                                " rows hold no usable prices (nulls, or one side of a quote) and are left out.");
    if (info.outOfOrder > 0)
        info.warnings.push_back(name + ": " + std::to_string(info.outOfOrder) +
                                " rows are out of order, the first in line " + std::to_string(firstDisorderRow) +
                                "; the file is sorted by time.");
    return {};
}

/// The second pass for a file out of order: everything into memory, sorted by time, rows of one time in file order.
Result<void> TapeSource::State::holdSorted()
{
    if (auto started = startPass(); !started) return started;
    parser = std::make_unique<RowParser>(layout, instrument, settings);
    struct Item {
        MarketRecord record;
        RowIds ids;
    };
    std::vector<Item> items;
    MarketRecord record;
    while (true) {
        const Step step = rows->next(row);
        if (step == Step::Failed) return located(rows->error(), rows->number());
        if (step == Step::End) break;
        if (parser->parse(row, record) == RowOutcome::Record) items.push_back({record, currentIds()});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item& a, const Item& b) { return a.record.time() < b.record.time(); });
    info.rows = info.duplicates = info.rounded = info.offGrid = 0;
    OrderGuard order;
    held.reserve(items.size());
    for (const Item& item : items) {
        if (order.check(item.record, item.ids) == OrderGuard::Verdict::Fine)
            count(item.record);
        else
            ++info.duplicates;
        held.push_back(item.record);
        if (layout.has(Column::TradeId)) heldIds.push_back(item.ids);
    }
    contiguousIds = order.isContiguous();
    sorted = true;
    return {};
}

Result<void> TapeSource::State::readFactors()
{
    constexpr std::size_t kMostRows = 100'000;
    if (auto started = startPass(); !started) return started;
    std::vector<FactorRow> factors;
    std::uint64_t seen = 0;
    while (true) {
        const Step step = rows->next(row);
        if (step == Step::Failed) return located(rows->error(), rows->number());
        if (step == Step::End) break;
        if (++seen > kMostRows)
            return faultAt(row.number, "file", "has more than 100000 rows, which is no factor file");
        RowFault fault;
        auto factor = parseFactorRow(layout, row, fault);
        if (factor && !factors.empty() && factor->date <= factors.back().date) {
            fault = {columnName(layout, Column::Time), "is not later than the row before, expected dates in order"};
            factor.reset();
        }
        if (factor) {
            factors.push_back(*factor);
        } else if (options.lenient) {
            countRejected(row.number, fault);
        } else {
            return faultAt(row.number, fault.field, fault.what);
        }
    }
    info.sha256 = bytes->storedDigest();
    if (seen == 0) return faultAt(layout.firstRow, "file", "has a header but no rows");
    for (const MarketRecord& record : corporateActions(factors, *calendar)) {
        if ((options.from && record.time() < *options.from) || (options.to && record.time() >= *options.to)) continue;
        count(record);
        held.push_back(record);
    }
    sorted = true;
    return {};
}

/// Opens and checks everything; messages carry text of the file and become one printable line here.
Result<void> TapeSource::State::prepare()
{
    auto done = prepareRaw();
    for (std::string& warning : info.warnings)
        warning = printable(warning);
    if (!done) done.error().message = printable(done.error().message);
    return done;
}

Result<void> TapeSource::State::prepareRaw()
{
    name = options.path == "-" ? "stdin" : options.path;
    info.path = options.path;
    info.archiveMember = bytes->memberName();
    if (options.progress)
        bytes->onProgress([this](std::uint64_t done, std::uint64_t size) {
            return options.progress({phase, done, size});
        });
    if (auto done = detect(); !done) return done;
    if (layout.content == Content::Capture) {
        if (auto done = findCaptureInstrument(); !done) return done;
        return scanCapture();
    }
    if (auto done = resolveInstrument(); !done) return done;
    if (layout.content == Content::CorporateActions) {
        if (auto done = readFactors(); !done) return done;
    } else {
        if (auto done = scan(); !done) return done;
        if (info.outOfOrder > 0) {
            if (auto done = holdSorted(); !done) return done;
        } else {
            phase = ReadProgress::Phase::Giving;
            if (auto done = startPass(); !done) return done;
            parser = std::make_unique<RowParser>(layout, instrument, settings);
        }
    }
    if (info.duplicates > 0)
        info.warnings.push_back(name + ": " + std::to_string(info.duplicates) +
                                " rows repeat a bar's time or a trade's id and are dropped.");
    if (sorted) {
        rows.reset();
        parser.reset();
        bytes.reset();
    }
    lastTime = info.first;
    return {};
}

void TapeSource::State::addressRecord(MarketRecord& record) const
{
    const std::uint16_t id = instrument.id.value;
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        record.trade.instrument = id;
        break;
    case MarketRecord::Kind::Quote:
        record.quote.instrument = id;
        break;
    case MarketRecord::Kind::Bar:
        record.bar.instrument = id;
        break;
    case MarketRecord::Kind::CorporateAction:
        record.action.instrument = id;
        break;
    case MarketRecord::Kind::BookSnapshot:
        record.snapshot.instrument = id;
        break;
    case MarketRecord::Kind::BookDelta:
        record.delta.instrument = id;
        break;
    }
}

tl::unexpected<Error> TapeSource::State::changedMeanwhile(std::uint64_t line) const
{
    return fail(ErrorCode::Io, name + ":" + std::to_string(std::max<std::uint64_t>(line, 1)) +
                                   ": file: changed while it was read, expected the bytes of the first pass");
}

void TapeSource::State::noteDuplicate(const MarketRecord& record, OrderGuard::Verdict verdict)
{
    if (duplicateNotice.count++ == 0) {
        duplicateNotice.kind = verdict == OrderGuard::Verdict::DuplicateTrade ? SourceNotice::Kind::SequenceDuplicate
                                                                              : SourceNotice::Kind::Duplicate;
        duplicateNotice.row = record.row;
    }
}

void TapeSource::State::flushNotices(Time time, std::vector<SourceNotice>& notices)
{
    for (SourceNotice* notice : {&rejectedNotice, &duplicateNotice}) {
        if (notice->count == 0) continue;
        notice->time = time;
        notices.push_back(*notice);
        notice->count = 0;
    }
}

bool TapeSource::State::giveHeld(MarketRecord& record, std::vector<SourceNotice>& notices)
{
    if (nextHeld == 0 && !finished) {
        if (info.outOfOrder > 0)
            notices.push_back({SourceNotice::Kind::OutOfOrder, info.first, info.outOfOrder, firstDisorderRow});
        if (info.rejected > 0)
            notices.push_back({SourceNotice::Kind::Rejected, info.first, info.rejected, firstRejectedRow});
    }
    while (nextHeld < held.size()) {
        const std::size_t at = nextHeld++;
        const auto verdict = guard.check(held[at], at < heldIds.size() ? heldIds[at] : RowIds{});
        if (verdict != OrderGuard::Verdict::Fine) {
            noteDuplicate(held[at], verdict);
            continue;
        }
        record = held[at];
        return true;
    }
    finished = true;
    return false;
}

TapeSource::TapeSource(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TapeSource::~TapeSource() = default;

Result<std::unique_ptr<TapeSource>> TapeSource::open(const SourceOptions& options, const InstrumentCatalog& catalog)
{
    auto state = std::make_unique<State>();
    state->options = options;
    state->catalog = &catalog;
    auto bytes = ByteSource::openFile(options.path);
    if (!bytes)
        return fail(bytes.error().code,
                    (options.path == "-" ? "stdin" : options.path) + ":1: " + bytes.error().message);
    state->bytes = std::move(*bytes);
    if (auto prepared = state->prepare(); !prepared) return tl::unexpected(prepared.error());
    return std::unique_ptr<TapeSource>(new TapeSource(std::move(state)));
}

Result<std::unique_ptr<TapeSource>> TapeSource::openBytes(std::string bytes, const SourceOptions& options,
                                                          const InstrumentCatalog& catalog)
{
    auto state = std::make_unique<State>();
    state->options = options;
    state->catalog = &catalog;
    auto source = ByteSource::fromBytes(std::move(bytes));
    if (!source) return fail(source.error().code, options.path + ":1: " + source.error().message);
    state->bytes = std::move(*source);
    if (auto prepared = state->prepare(); !prepared) return tl::unexpected(prepared.error());
    return std::unique_ptr<TapeSource>(new TapeSource(std::move(state)));
}

const SourceInfo& TapeSource::info() const { return m_state->info; }
const Instrument& TapeSource::instrument() const { return m_state->instrument; }
void TapeSource::assignInstrument(InstrumentId id) { m_state->instrument.id = id; }

Result<bool> TapeSource::next(MarketRecord& record, std::vector<SourceNotice>& notices)
{
    State& s = *m_state;
    if (s.finished) return false;
    if (s.capture) return s.nextOfCapture(record, notices);
    MarketRecord found;
    bool given = false;
    if (s.sorted) {
        given = s.giveHeld(found, notices);
    } else {
        while (!given) {
            const Step step = s.rows->next(s.row);
            if (step == Step::Failed) return s.located(s.rows->error(), s.rows->number());
            if (step == Step::End) break;
            const RowOutcome outcome = s.parser->parse(s.row, found);
            if (outcome == RowOutcome::Fault) {
                if (s.rejectedNotice.count++ == 0) {
                    s.rejectedNotice.kind = SourceNotice::Kind::Rejected;
                    s.rejectedNotice.row = s.row.number;
                }
                continue;
            }
            if (outcome != RowOutcome::Record) continue;
            const auto verdict = s.guard.check(found, s.currentIds());
            if (verdict != OrderGuard::Verdict::Fine) {
                s.noteDuplicate(found, verdict);
                continue;
            }
            given = true;
        }
        if (!given) {
            s.finished = true;
            if (s.delivered != s.info.rows || s.bytes->storedDigest() != s.info.sha256)
                return s.changedMeanwhile(s.row.number);
        } else if (found.time() < s.lastTime) {
            s.finished = true;
            return s.changedMeanwhile(s.row.number);
        }
    }
    if (!given) {
        s.flushNotices(s.lastTime, notices);
        return false;
    }
    ++s.delivered;
    s.lastTime = found.time();
    s.flushNotices(s.lastTime, notices);
    if (s.contiguousIds && s.guard.missing() > 0)
        notices.push_back({SourceNotice::Kind::SequenceGap, s.lastTime, s.guard.missing(), found.row});
    s.addressRecord(found);
    record = found;
    return true;
}

} // namespace sextant::market::formats
