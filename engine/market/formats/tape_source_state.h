#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/market/calendar.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/capture_stream.h"
#include "engine/market/formats/order_guard.h"
#include "engine/market/formats/row_layout.h"
#include "engine/market/formats/row_parser.h"
#include "engine/market/formats/row_reader.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"

// What TapeSource keeps; for its own sources alone.

namespace sextant::market::formats {

/// What is looked at to find out how a file is to be read.
inline constexpr std::size_t kSampleBytes = 64 * 1024;

/// The rows of a text or JSON file by its layout: lines above the first row and empty lines are passed over.
class RowStream final {
public:
    RowStream(ByteSource& source, const RowLayout& layout) : m_layout(layout)
    {
        if (layout.json)
            m_reader.emplace<JsonRowReader>(source);
        else
            m_reader.emplace<LineReader>(source);
    }

    [[nodiscard]] Step next(TextRow& row)
    {
        if (auto* json = std::get_if<JsonRowReader>(&m_reader)) return json->next(row);
        auto& lines = std::get<LineReader>(m_reader);
        std::string_view line;
        while (true) {
            const Step step = lines.next(line);
            if (step != Step::Row) return step;
            if (lines.number() < m_layout.firstRow || line.empty()) continue;
            splitFields(line, m_layout.separator, row.fields);
            row.number = lines.number();
            return Step::Row;
        }
    }

    [[nodiscard]] std::uint64_t number() const
    {
        if (const auto* json = std::get_if<JsonRowReader>(&m_reader)) return json->number();
        return std::get<LineReader>(m_reader).number();
    }
    [[nodiscard]] const Error& error() const
    {
        if (const auto* json = std::get_if<JsonRowReader>(&m_reader)) return json->error();
        return std::get<LineReader>(m_reader).error();
    }

private:
    const RowLayout& m_layout;
    std::variant<std::monostate, LineReader, JsonRowReader> m_reader;
};

/// What the stamps of a file say about its bars.
struct StampProfile {
    std::map<std::int64_t, std::uint64_t> steps; // nanoseconds between neighbours, and how often
    std::uint64_t stepCount = 0;
    std::uint64_t rows = 0;
    std::uint64_t datesOnly = 0;
    std::uint64_t withoutZone = 0;
    std::uint64_t atOpen = 0;  // stamps at the first instant of a session
    std::uint64_t atClose = 0; // stamps at the first instant after one
    std::uint64_t dayFirst = 0;
    std::uint64_t monthFirst = 0;

    [[nodiscard]] std::int64_t commonStep() const
    {
        std::int64_t best = 0;
        std::uint64_t most = 0;
        for (const auto& [step, count] : steps)
            if (count > most) {
                most = count;
                best = step;
            }
        return best;
    }
};

struct TapeSource::State {
    SourceOptions options;
    const InstrumentCatalog* catalog = nullptr;  // during open() only
    std::optional<InstrumentCatalog> ownCatalog; // to read a symbol column later on
    std::string name;                            // for messages
    std::unique_ptr<ByteSource> bytes;
    ReadProgress::Phase phase = ReadProgress::Phase::Looking;
    RowLayout layout;
    SourceInfo info;
    Instrument instrument;
    std::shared_ptr<const Calendar> calendar;
    RowParser::Settings settings;
    bool contiguousIds = false;

    // Raw captures have messages instead of rows.
    std::optional<CaptureForm> captureForm;
    CaptureStream::Settings captureSettings;
    std::unique_ptr<CaptureStream> capture;

    // The second pass: rows in order, or records sorted in memory.
    std::unique_ptr<RowStream> rows;
    std::unique_ptr<RowParser> parser;
    OrderGuard guard;
    TextRow row;
    bool sorted = false;
    std::vector<MarketRecord> held;
    std::vector<RowIds> heldIds; // trades with ids only
    std::size_t nextHeld = 0;
    std::uint64_t firstDisorderRow = 0;
    std::uint64_t firstRejectedRow = 0;
    std::uint64_t delivered = 0;
    bool finished = false;
    bool isBegun = false; // of a capture: what was found in the first pass is told
    Time lastTime;
    SourceNotice rejectedNotice; // gathered until the next record
    SourceNotice duplicateNotice;

    [[nodiscard]] tl::unexpected<Error> located(const Error& error, std::uint64_t line) const
    {
        return tl::unexpected<Error>(
            Error{error.code, name + ":" + std::to_string(std::max<std::uint64_t>(line, 1)) + ": " + error.message});
    }
    [[nodiscard]] tl::unexpected<Error> faultAt(std::uint64_t line, const std::string& field,
                                                const std::string& what) const
    {
        return fail(ErrorCode::InvalidInput, name + ":" + std::to_string(line) + ": " + field + ": " + what);
    }

    Result<void> detect();
    Result<void> findInstrument(const std::string& symbol, const std::string& venue);
    Result<void> resolveInstrument();
    Result<void> profile();
    Result<void> settleTimeframe(const StampProfile& stamps);
    Result<void> scan();
    Result<void> holdSorted();
    Result<void> readFactors();
    Result<void> startPass();
    Result<void> prepare();
    Result<void> prepareRaw();
    Result<void> findCaptureInstrument();
    Result<void> scanCapture();
    void takeTotals(const CaptureTotals& totals);
    Result<void> startCapture();
    [[nodiscard]] tl::unexpected<Error> changedMeanwhile(std::uint64_t line) const;
    Result<bool> nextOfCapture(MarketRecord& record, std::vector<SourceNotice>& notices);
    void addressRecord(MarketRecord& record) const;
    RowIds currentIds() const;
    bool giveHeld(MarketRecord& record, std::vector<SourceNotice>& notices);
    void count(const MarketRecord& record);
    void noteDuplicate(const MarketRecord& record, OrderGuard::Verdict verdict);
    void flushNotices(Time time, std::vector<SourceNotice>& notices);
    void countRejected(std::uint64_t row, const RowFault& fault);
    void noteMapping();
};

} // namespace sextant::market::formats
