#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/market/book/order_book.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/capture_message.h"
#include "engine/market/formats/order_guard.h"
#include "engine/market/formats/row_reader.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::market {
class InstrumentCatalog;
}

namespace sextant::market::formats {

/// What a pass over a capture came to.
struct CaptureTotals {
    std::uint64_t lines = 0;
    std::uint64_t records = 0;
    std::uint64_t trades = 0;
    std::uint64_t quotes = 0;        ///< with `derivedQuotes`
    std::uint64_t derivedQuotes = 0; ///< made from the book
    std::uint64_t rounded = 0;       ///< records
    std::uint64_t rejected = 0;      ///< lines
    std::uint64_t duplicates = 0;    ///< trades
    std::uint64_t outOfOrder = 0;    ///< lines whose clock fell back
    std::uint64_t foreign = 0;       ///< messages of other symbols than asked for
    std::uint64_t firstRejectedLine = 0;
    std::uint64_t firstDisorderLine = 0;
    bool contiguousTrades = false;
    Time first;
    Time last;
    BookCounts book;
    std::map<std::string, std::uint64_t> leftOut; ///< messages of kinds that are not read, the first 16 kinds
    std::vector<std::string> faults;              ///< the first rejected lines: "LINE: FIELD: what"
};

/// A raw capture as a stream of market records, one pass from the first line. The order of the lines is the truth: book
/// updates depend on each other, so a clock that falls back is held, not sorted. What stands at one instant is given in
/// the order of DESIGN §4b.4. The book is kept along, to find gaps, and to give the state at `from` as a snapshot.
class CaptureStream final {
public:
    struct Settings {
        CaptureForm form = CaptureForm::BinanceSpot;
        std::string symbol; ///< canonical: messages of others are left out, or are a fault if none was asked for
        bool symbolAsked = false;
        bool lenient = false;
        const InstrumentCatalog* catalog = nullptr;
        std::optional<Time> from;
        std::optional<Time> to;
        bool tellTradeGaps = false; ///< a first pass has found the trade ids to be without holes
    };
    /// More records at one instant are refused: nothing real sends them, and they are held in memory.
    static constexpr std::size_t kMostAtOnce = std::size_t{1} << 20;

    /// Reads `source` from where it stands; source, catalog and instrument must outlive the stream.
    CaptureStream(ByteSource& source, const Instrument& instrument, Settings settings);

    /// The next record, without its instrument; notices are told before it. After Failed: error().
    [[nodiscard]] Step next(MarketRecord& record, std::vector<SourceNotice>& notices);
    /// The message has its field, not the file's name.
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] std::uint64_t line() const { return m_lines.number(); }
    /// Complete once next() has given End.
    [[nodiscard]] const CaptureTotals& totals() const { return m_totals; }

private:
    enum class Read : std::uint8_t { Message, End, Failed };

    [[nodiscard]] Read readMessage();
    [[nodiscard]] Step fill();
    [[nodiscard]] bool isWanted();
    void place();
    void takeBook();
    void takeQuote();
    void takeTrades();
    void noteVerdict(BookVerdict verdict);
    void addSnapshotOfBook();
    void deriveQuote();
    void addRecord(const MarketRecord& record, std::vector<MarketRecord>& to);
    [[nodiscard]] std::size_t gathered() const { return m_books.size() + m_quotes.size() + m_trades.size(); }
    void release();
    void leaveOut(std::string_view kind);

    LineReader m_lines;
    const Instrument& m_instrument;
    Settings m_settings;
    CaptureParser m_parser;
    CaptureMessage m_message;
    bool m_hasMessage = false;
    std::uint64_t m_messageLine = 0;
    Time m_time = kEarliestInputTime; // of the message at hand
    bool m_hasTime = false;
    std::string m_knownSpelling; // as the venue writes the symbol that is wanted
    std::string m_foreignSpelling;

    OrderBook m_book;
    bool m_needsSeed = false; // what was skipped in front of `from` is still to be told as a snapshot
    unsigned m_depth = 0;     // deepest Bybit topic so far
    bool m_hasOwnQuotes = false;
    std::optional<bool> m_tradesAggregated; // the kind of trades that came first
    Quote m_derived;                        // newest
    OrderGuard m_guard;

    // Of one instant, by kind.
    std::vector<MarketRecord> m_books;
    std::vector<MarketRecord> m_quotes;
    std::vector<MarketRecord> m_trades;
    std::vector<SourceNotice> m_gathered;
    // On their way out.
    std::vector<MarketRecord> m_ready;
    std::size_t m_next = 0;

    CaptureTotals m_totals;
    Error m_error;
};

} // namespace sextant::market::formats
