#include <algorithm>

#include "engine/market/formats/file_name.h"
#include "engine/market/formats/tape_source_state.h"

// Raw captures: messages instead of rows.

namespace sextant::market::formats {

/// The instrument of a raw capture: named by its messages, the options or the file's name.
Result<void> TapeSource::State::findCaptureInstrument()
{
    constexpr std::size_t kLines = 256;
    std::vector<std::string> lines;
    LineReader reader(*bytes);
    std::string_view line;
    for (std::size_t size = 0; lines.size() < kLines && size < 4 * kSampleBytes; size += line.size()) {
        const Step step = reader.next(line);
        if (step == Step::Failed) return located(reader.error(), reader.number());
        if (step == Step::End) break;
        lines.emplace_back(line);
    }
    if (!captureForm) {
        auto found = detectCapture(name, lines);
        if (!found) return tl::unexpected(found.error());
        captureForm = *found;
    }
    layout.format = toString(*captureForm);
    info.format = std::string(layout.format);

    std::string symbol = options.symbol;
    CaptureParser messages(*captureForm, 8, 8);
    CaptureMessage message;
    for (const std::string& text : lines) {
        if (!symbol.empty()) break;
        // Also of one that cannot be read to its end: scanning will say what is wrong with it.
        (void)messages.parse(text, message);
        symbol = std::string(message.symbol.substr(0, 40));
    }
    const NameHints hints = hintsFromFileName(options.path, *catalog);
    if (symbol.empty()) symbol = hints.symbol;
    if (symbol.empty())
        return faultAt(1, "symbol",
                       "neither the messages nor the file's name say which instrument this is, name it with --symbol");
    const std::string venue = options.venue.empty() ? std::string(venueOf(*captureForm)) : options.venue;
    return findInstrument(symbol, venue);
}

void TapeSource::State::takeTotals(const CaptureTotals& totals)
{
    info.rows = totals.records;
    info.rejected = totals.rejected;
    info.duplicates = totals.duplicates;
    info.outOfOrder = totals.outOfOrder;
    info.rounded = totals.rounded;
    info.first = totals.first;
    info.last = totals.last;
    info.book = totals.book;
    contiguousIds = totals.contiguousTrades;
    firstDisorderRow = totals.firstDisorderLine;
    firstRejectedRow = totals.firstRejectedLine;
    for (const std::string& fault : totals.faults)
        info.warnings.push_back(name + ":" + fault + "; the message is rejected.");
    if (totals.rejected > totals.faults.size())
        info.warnings.push_back(name + ": " + std::to_string(totals.rejected) + " messages are rejected in all.");
    if (totals.outOfOrder > 0)
        info.warnings.push_back(name + ": the clock falls back in " + std::to_string(totals.outOfOrder) +
                                " lines, the first is line " + std::to_string(totals.firstDisorderLine) +
                                "; the messages keep their order and take the time reached before.");
    if (totals.duplicates > 0)
        info.warnings.push_back(name + ": " + std::to_string(totals.duplicates) +
                                " trades repeat an id and are dropped.");
    for (const auto& [kind, count] : totals.leftOut)
        info.warnings.push_back(name + ": " + std::to_string(count) + " messages are left out: " + kind + ".");
    if (totals.foreign > 0)
        info.warnings.push_back(name + ": " + std::to_string(totals.foreign) +
                                " messages of other instruments are left out.");
    if (totals.derivedQuotes > 0)
        info.warnings.push_back(name + ": " + std::to_string(totals.derivedQuotes) +
                                " best bids and asks are taken from the book, since the capture has none there.");
    if (totals.book.gaps + totals.book.crossed > 0)
        info.warnings.push_back(name + ": the book is broken " +
                                std::to_string(totals.book.gaps + totals.book.crossed) +
                                " times (updates are missing, or bids stand above asks) and not used until the next "
                                "snapshot.");
    instrument.barSource = totals.trades > 0 ? BarSource::Trades : BarSource::Quotes;
    instrument.hasQuotes = totals.quotes > 0;
}

Result<void> TapeSource::State::startCapture()
{
    if (auto again = bytes->rewind(); !again) return located(again.error(), 1);
    capture = std::make_unique<CaptureStream>(*bytes, instrument, captureSettings);
    return {};
}

/// The first pass over a capture: every fault and the totals.
Result<void> TapeSource::State::scanCapture()
{
    captureSettings.form = *captureForm;
    captureSettings.symbol = instrument.symbol;
    captureSettings.symbolAsked = !options.symbol.empty();
    captureSettings.lenient = options.lenient;
    captureSettings.catalog = &ownCatalog.emplace(*catalog);
    captureSettings.from = options.from;
    captureSettings.to = options.to;
    if (auto started = startCapture(); !started) return started;
    MarketRecord record;
    std::vector<SourceNotice> notices;
    Step step = Step::Row;
    while (step == Step::Row) {
        step = capture->next(record, notices);
        notices.clear();
    }
    if (step == Step::Failed) return located(capture->error(), capture->line());
    info.sha256 = bytes->storedDigest();
    const CaptureTotals& totals = capture->totals();
    if (totals.lines == 0) return faultAt(1, "file", "holds no messages");
    if (totals.rejected == totals.lines)
        return faultAt(totals.firstRejectedLine, "file",
                       "all " + std::to_string(totals.lines) + " messages are bad, expected at least one good one");
    takeTotals(totals);
    if (info.rows == 0 && !options.from && !options.to)
        return faultAt(1, "file",
                       captureSettings.symbolAsked ? "no message is of " + instrument.symbol + " as named by --symbol"
                                                   : "holds no book, best bid and ask, or trade");
    captureSettings.tellTradeGaps = contiguousIds;
    lastTime = info.first;
    return startCapture();
}

Result<bool> TapeSource::State::nextOfCapture(MarketRecord& record, std::vector<SourceNotice>& notices)
{
    if (delivered == 0 && !isBegun) {
        isBegun = true;
        if (info.outOfOrder > 0)
            notices.push_back({SourceNotice::Kind::OutOfOrder, info.first, info.outOfOrder, firstDisorderRow});
        if (info.rejected > 0)
            notices.push_back({SourceNotice::Kind::Rejected, info.first, info.rejected, firstRejectedRow});
    }
    MarketRecord found;
    const Step step = capture->next(found, notices);
    if (step == Step::Failed || (step == Step::Row && found.time() < lastTime)) {
        finished = true;
        return changedMeanwhile(capture->line());
    }
    if (step == Step::End) {
        finished = true;
        if (delivered != info.rows || bytes->storedDigest() != info.sha256) return changedMeanwhile(capture->line());
        return false;
    }
    ++delivered;
    lastTime = found.time();
    addressRecord(found);
    record = found;
    return true;
}

} // namespace sextant::market::formats
