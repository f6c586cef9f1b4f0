#include "engine/host/bar_import.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <system_error>

#include "engine/market/calendar.h"
#include "engine/storage/bars_table.h"

namespace sextant::host {
namespace {

using market::formats::Content;
using market::formats::MarketRecord;
using market::formats::TapeSource;

constexpr std::size_t kBatch = 4096;
constexpr std::size_t kGapsTold = 20;
constexpr std::size_t kProblemsTold = 1000;
constexpr std::uint64_t kBarsTold = 20;

std::string historyName(const market::Instrument& instrument)
{
    return instrument.venue.empty() ? instrument.symbol : instrument.venue + ":" + instrument.symbol;
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Interrupted, "the import was cancelled; nothing is changed");
}

std::int64_t secondsOf(market::Timeframe timeframe)
{
    return market::nominalLength(timeframe) / std::chrono::seconds(1);
}

Result<std::unique_ptr<TapeSource>> openBars(const ImportPlan& plan, const market::InstrumentCatalog& catalog)
{
    auto options = plan.source;
    options.mostProblems = std::max(options.mostProblems, kProblemsTold);
    auto tape = TapeSource::open(options, catalog);
    if (!tape) return tape;
    const Content content = (*tape)->info().content;
    if (content != Content::Bars && content != Content::QuoteBars)
        return fail(ErrorCode::Refused, plan.source.path + ": file: holds " + std::string(toString(content)) +
                                            ", and the history keeps bars: play it as a session (run --tape)");
    return tape;
}

/// Follows bars in order and finds what is missing between them.
class GapFinder final {
public:
    GapFinder(ImportReport& report, const market::Instrument& instrument, market::Timeframe timeframe)
        : m_report(report), m_calendar(market::findCalendar(instrument.calendar)), m_length(nominalLength(timeframe)),
          m_isIntraday(isIntraday(timeframe))
    {}

    void take(const market::Bar& bar)
    {
        const Time start = bar.start();
        if (m_end && start > *m_end) note(*m_end, start);
        m_end = bar.end;
    }

private:
    void note(Time from, Time to)
    {
        std::int64_t count = 0;
        if (m_isIntraday) {
            count = m_calendar->openTimeBetween(from, to) / m_length;
        } else {
            // Trading days that have no bar.
            market::TradingDay day = m_calendar->tradingDayAt(from);
            while (count < 100'000) {
                if (day.regularClose > to) break;
                if (day.regularOpen >= from) ++count;
                day = m_calendar->nextTradingDay(day);
            }
            if (m_length > std::chrono::hours(48)) count /= 5;
        }
        if (count <= 0) return;
        ++m_report.gaps;
        m_report.missing += static_cast<std::uint64_t>(count);
        if (m_report.firstGaps.size() < kGapsTold) m_report.firstGaps.push_back({from, to, count});
    }

    ImportReport& m_report;
    std::shared_ptr<const market::Calendar> m_calendar;
    Duration m_length;
    bool m_isIntraday;
    std::optional<Time> m_end;
};

ReadBar readBarOf(const MarketRecord& record, const market::Instrument& instrument)
{
    const market::Bar& bar = record.bar;
    ReadBar out;
    out.row = record.row;
    out.start = bar.start();
    out.open = instrument.format(bar.open);
    out.high = instrument.format(bar.high);
    out.low = instrument.format(bar.low);
    out.close = instrument.format(bar.close);
    if ((bar.flags & market::kNoVolume) == 0) out.volume = bar.volume;
    return out;
}

/// Gives every bar that is to be kept to `take`.
template <class Take>
Result<ImportReport> follow(TapeSource& tape, const ImportPlan& plan, Take take)
{
    ImportReport report;
    report.info = tape.info();
    report.instrument = historyName(tape.instrument());
    report.instrumentGuessed = tape.instrument().guessed;
    GapFinder gaps(report, tape.instrument(), *report.info.timeframe);
    MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    while (true) {
        notices.clear();
        const auto more = tape.next(record, notices);
        if (!more) return tl::unexpected(more.error());
        if (!*more) return report;
        if (record.bar.end > plan.now) {
            ++report.stillOpen;
            continue;
        }
        gaps.take(record.bar);
        if (report.bars++ < kBarsTold) report.firstBars.push_back(readBarOf(record, tape.instrument()));
        if (auto taken = take(record.bar); !taken) return tl::unexpected(taken.error());
    }
}

/// How many bars of the series lie in the span of the file already.
Result<std::uint64_t> countStored(const storage::Database& database, const ImportReport& report, Time first, Time last)
{
    const std::array<storage::Value, 4> parameters{storage::Value(report.instrument),
                                                   storage::Value(secondsOf(*report.info.timeframe)),
                                                   storage::Value(first.ns), storage::Value(last.ns)};
    const auto count = database.integer(
        "SELECT count(*) FROM bars WHERE instrument = ? AND timeframe = ? AND start >= ? AND start <= ?", parameters);
    if (!count) return tl::unexpected(count.error());
    return static_cast<std::uint64_t>(*count);
}

class FileWriter final {
public:
    FileWriter(const ExportPlan& plan, std::ofstream& out) : m_plan(plan), m_out(out)
    {
        if (plan.form == BarFileForm::Sextant) m_out << "timestamp_ms_utc,open,high,low,close,volume\n";
        if (plan.form == BarFileForm::TradingView) m_out << "time,open,high,low,close,Volume\n";
        if (plan.form == BarFileForm::Freqtrade) m_out << "[";
    }

    void write(const storage::BarRow& row)
    {
        const market::Bar& bar = row.bar;
        const auto price = [&](Price value) { return formatScaled(value.units, row.priceScale); };
        const std::string prices =
            price(bar.open) + "," + price(bar.high) + "," + price(bar.low) + "," + price(bar.close);
        const bool isKnown = (bar.flags & market::kNoVolume) == 0;
        const std::string volume = isKnown ? volumeText(bar.volume) : std::string();
        switch (m_plan.form) {
        case BarFileForm::Sextant:
            m_out << bar.start().millis() << "," << prices << "," << volume << "\n";
            break;
        case BarFileForm::TradingView:
            m_out << bar.start().millis() / 1000 << "," << prices << "," << volume << "\n";
            break;
        case BarFileForm::Binance: // what is not known of a bar is 0 there
            m_out << bar.start().millis() << "," << prices << "," << (isKnown ? volume : "0") << ","
                  << bar.end.millis() - 1 << ",0,0,0,0,0\n";
            break;
        case BarFileForm::Freqtrade:
            m_out << (m_isFirst ? "" : ",") << "[" << bar.start().millis() << "," << prices << ","
                  << (isKnown ? volume : "0") << "]";
            break;
        }
        m_isFirst = false;
    }

    void finish()
    {
        if (m_plan.form == BarFileForm::Freqtrade) m_out << "]\n";
    }

private:
    /// The shortest text that reads as the same number.
    static std::string volumeText(double value)
    {
        std::array<char, 40> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        return end.ec == std::errc{} ? std::string(text.data(), end.ptr) : std::to_string(value);
    }

    const ExportPlan& m_plan;
    std::ofstream& m_out;
    bool m_isFirst = true;
};

} // namespace

Result<ImportReport> inspectBars(const ImportPlan& plan, const market::InstrumentCatalog& catalog,
                                 const storage::Database& database)
{
    ImportPlan tolerant = plan;
    tolerant.source.lenient = true;
    auto tape = openBars(tolerant, catalog);
    if (!tape) return tl::unexpected(tape.error());
    std::optional<Time> first;
    Time last;
    auto report = follow(**tape, tolerant, [&](const market::Bar& bar) -> Result<void> {
        if (!first) first = bar.start();
        last = bar.start();
        return {};
    });
    if (!report || !first) return report;
    const auto stored = countStored(database, *report, *first, last);
    if (!stored) return tl::unexpected(stored.error());
    report->replaced = *stored;
    return report;
}

namespace {

constexpr const char* kBarColumns =
    "instrument, timeframe, start, duration, open, high, low, close, volume, open_spread, "
    "close_spread, flags, price_scale, provenance";

/// A table of this connection alone that stands before the history's own of the same name, until it goes.
class Gathering final {
public:
    explicit Gathering(storage::Database& database) : m_database(database) {}
    ~Gathering()
    {
        // It goes with the connection at the latest.
        (void)m_database.execute("DROP TABLE IF EXISTS temp.bars");
    }
    Gathering(const Gathering&) = delete;
    Gathering& operator=(const Gathering&) = delete;

    [[nodiscard]] Result<void> begin()
    {
        return m_database.execute(std::string("PRAGMA temp_store=FILE; CREATE TEMP TABLE bars (") + kBarColumns +
                                  ", PRIMARY KEY (instrument, timeframe, start)) WITHOUT ROWID");
    }
    [[nodiscard]] Result<void> putIntoHistory()
    {
        const std::string columns = kBarColumns;
        return m_database.execute("INSERT INTO main.bars (" + columns + ") SELECT " + columns +
                                  " FROM temp.bars WHERE true ON CONFLICT DO UPDATE SET duration = excluded.duration, "
                                  "open = excluded.open, high = excluded.high, low = excluded.low, "
                                  "close = excluded.close, volume = excluded.volume, "
                                  "open_spread = excluded.open_spread, close_spread = excluded.close_spread, "
                                  "flags = excluded.flags, price_scale = excluded.price_scale, "
                                  "provenance = excluded.provenance");
    }

private:
    storage::Database& m_database;
};

/// All bars of the file into the table that stands before the history.
Result<ImportReport> gather(TapeSource& tape, const ImportPlan& plan, storage::Database& database)
{
    storage::BarsTable table(database);
    std::vector<storage::BarRow> batch;
    batch.reserve(kBatch);
    std::uint64_t written = 0;
    const market::Instrument& instrument = tape.instrument();
    const std::string name = historyName(instrument);
    const auto flush = [&]() -> Result<void> {
        if (auto put = table.put(batch); !put) return put;
        written += batch.size();
        batch.clear();
        if (plan.onWritten && !plan.onWritten(written)) return cancelled();
        return {};
    };
    auto report = follow(tape, plan, [&](const market::Bar& bar) -> Result<void> {
        batch.push_back({name, instrument.priceScale, bar, market::Provenance::Replayed});
        return batch.size() < kBatch ? Result<void>{} : flush();
    });
    if (!report) return report;
    if (auto rest = flush(); !rest) return tl::unexpected(rest.error());
    return report;
}

} // namespace

Result<ImportReport> importBars(const ImportPlan& plan, const market::InstrumentCatalog& catalog,
                                storage::Database& database)
{
    auto tape = openBars(plan, catalog);
    if (!tape) return tl::unexpected(tape.error());
    Gathering gathering(database);
    if (auto begun = gathering.begin(); !begun) return tl::unexpected(begun.error());
    // A transaction of its own, of what nobody else sees: without one every batch would be one.
    if (auto begun = database.execute("BEGIN"); !begun) return tl::unexpected(begun.error());
    auto report = gather(**tape, plan, database);
    if (auto ended = database.execute(report ? "COMMIT" : "ROLLBACK"); !ended && report)
        return tl::unexpected(ended.error());
    if (!report) return report;
    if (plan.onCommit) plan.onCommit();
    const auto imported = database.transact([&]() -> Result<void> {
        const auto before = database.integer("SELECT count(*) FROM main.bars");
        if (!before) return tl::unexpected(before.error());
        if (auto put = gathering.putIntoHistory(); !put) return put;
        const auto after = database.integer("SELECT count(*) FROM main.bars");
        if (!after) return tl::unexpected(after.error());
        report->replaced = report->bars - static_cast<std::uint64_t>(*after - *before);
        return {};
    });
    if (!imported) return tl::unexpected(imported.error());
    return report;
}

std::optional<BarFileForm> barFileFormFromString(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(kBarFileForms); ++i)
        if (kBarFileForms[i] == name) return static_cast<BarFileForm>(i);
    return std::nullopt;
}

Result<std::uint64_t> exportBars(const ExportPlan& plan, storage::Database& database, const std::filesystem::path& file)
{
    const std::filesystem::path unfinished = file.string() + ".part";
    const auto cannot = [&] {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        return fail(ErrorCode::Io, file.string() + ": cannot be written, is the folder there and the disk not full?");
    };
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    if (!out) return cannot();
    FileWriter writer(plan, out);
    storage::BarsTable table(database);
    std::uint64_t written = 0;
    // A month or so at a time: memory does not grow with the history.
    const Duration piece = std::min<Duration>(nominalLength(plan.timeframe) * 40'000, std::chrono::hours(24 * 3650));
    const std::array<storage::Value, 2> series{storage::Value(plan.instrument),
                                               storage::Value(secondsOf(plan.timeframe))};
    const auto edge = [&](const char* which) {
        return database.integer(
            std::string("SELECT ") + which + "(start) FROM bars WHERE instrument = ? AND timeframe = ?", series);
    };
    const auto first = edge("min");
    const auto last = edge("max");
    if (!first || !last) return tl::unexpected(first ? last.error() : first.error());
    const Time begin = std::max(plan.from.value_or(Time{*first}), Time{*first});
    const Time end = std::min(plan.to.value_or(Time{*last + 1}), Time{*last + 1});
    for (Time at = begin; at < end; at = at + piece) {
        const auto rows = table.range(plan.instrument, plan.timeframe, at, std::min(at + piece, end));
        if (!rows) {
            (void)cannot();
            return tl::unexpected(rows.error());
        }
        for (const auto& row : *rows)
            writer.write(row);
        written += rows->size();
        if (plan.onWritten && !plan.onWritten(written)) {
            (void)cannot();
            return fail(ErrorCode::Interrupted, "the export was cancelled; no file is left");
        }
    }
    if (written == 0) {
        (void)cannot();
        return fail(ErrorCode::NotFound, plan.instrument + ": the history holds no " +
                                             std::string(market::toString(plan.timeframe)) +
                                             " bars of it there, `bars list` names those it has");
    }
    writer.finish();
    out.close();
    std::error_code failed;
    if (!out) return cannot();
    std::filesystem::rename(unfinished, file, failed);
    if (failed) return cannot();
    return written;
}

Result<std::vector<StoredSeries>> storedSeries(const storage::Database& database)
{
    const auto table =
        database.select("SELECT instrument, timeframe, provenance, count(*), min(start), max(start) FROM "
                        "bars GROUP BY instrument, timeframe, provenance ORDER BY instrument, timeframe");
    if (!table) return tl::unexpected(table.error());
    std::vector<StoredSeries> out;
    for (const auto& row : table->rows) {
        const auto& instrument = std::get<std::string>(row[0]);
        const std::int64_t seconds = std::get<std::int64_t>(row[1]);
        const auto timeframe =
            std::find_if(std::begin(market::kTimeframes), std::end(market::kTimeframes),
                         [&](market::Timeframe candidate) { return secondsOf(candidate) == seconds; });
        if (timeframe == std::end(market::kTimeframes)) continue;
        const Time first{std::get<std::int64_t>(row[4])};
        const Time last{std::get<std::int64_t>(row[5])};
        if (out.empty() || out.back().instrument != instrument || out.back().timeframe != *timeframe)
            out.push_back({instrument, *timeframe, 0, first, last, {}});
        StoredSeries& series = out.back();
        const auto* provenance = std::get_if<std::int64_t>(&row[2]);
        const bool isKnown = provenance != nullptr && *provenance >= 0 && *provenance < market::kProvenances;
        series.provenance.emplace_back(isKnown ? std::string(toString(static_cast<market::Provenance>(*provenance)))
                                               : std::string("unknown"),
                                       std::get<std::int64_t>(row[3]));
        series.bars += std::get<std::int64_t>(row[3]);
        series.first = std::min(series.first, first);
        series.last = std::max(series.last, last);
    }
    return out;
}

} // namespace sextant::host
