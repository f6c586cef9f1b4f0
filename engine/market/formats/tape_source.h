#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"
#include "engine/market/book/order_book.h"
#include "engine/market/instrument.h"
#include "engine/market/records.h"

namespace sextant::market {
class InstrumentCatalog;
}

namespace sextant::market::formats {

/// What the rows of a file are. QuoteBars become market::Bar records of mids (kQuoteBar).
/// Capture: order books, and with them best bids and asks and trades, from raw messages of an exchange.
enum class Content : std::uint8_t { Bars, QuoteBars, Trades, Quotes, CorporateActions, Capture };
[[nodiscard]] std::string_view toString(Content content);

/// Which column of a file holds what: ours ("time", "open", "price", …) and the file's header, or its number from 1.
using ColumnChoices = std::vector<std::pair<std::string, std::string>>;

/// How far the reading of a file is.
struct ReadProgress {
    enum class Phase : std::uint8_t {
        Looking,  ///< what form it has
        Checking, ///< every row, before the first is given
        Giving,
    };
    Phase phase = Phase::Looking;
    std::uint64_t done = 0; ///< bytes as stored
    std::uint64_t size = 0; ///< 0: not known
};

/// A row that was left out, and why.
struct RowProblem {
    std::uint64_t row = 0; ///< its line
    std::string field;
    std::string what;
};

/// How to read one file; everything but the path is optional.
struct SourceOptions {
    std::string path;                   ///< "-" is standard input
    std::string format;                 ///< one of formatNames(); empty: detected
    std::string symbol;                 ///< any spelling; empty: from the file, else from its name
    std::string venue;                  ///< empty: from the file's name
    std::optional<Timeframe> timeframe; ///< of bars; empty: from the file's name, else from its rows
    bool lenient = false;               ///< reject and count bad rows instead of refusing the file
    std::optional<Time> from;     ///< ticks before it are skipped, and bars that start before it; not counted as faults
    std::optional<Time> to;       ///< ticks at or after it are skipped, and bars that end after it
    std::string timezone;         ///< of stamps that name none, as LocalClock::parse takes it; empty: UTC
    ColumnChoices columns;        ///< what is not found, or found wrongly
    std::size_t mostProblems = 0; ///< rejected rows that are kept with their reason (lenient)
    std::function<bool(const ReadProgress&)> progress; ///< false: stop with Interrupted. On the reader's thread.
};

/// What a file turned out to be; complete when TapeSource::open returns.
struct SourceInfo {
    std::string path;   ///< as given
    Digest sha256;      ///< of the bytes as stored (of a .gz: compressed)
    std::string format; ///< one of formatNames()
    Content content = Content::Bars;
    std::string symbol; ///< canonical
    std::string venue;
    std::optional<Timeframe> timeframe; ///< bars and quote bars only
    bool endStamped = false;            ///< the file stamps bars with their end
    std::uint64_t rows = 0;             ///< records that next() will give
    std::uint64_t rejected = 0;         ///< bad rows left out (lenient)
    std::uint64_t duplicates = 0;       ///< rows dropped: a bar's time or a trade's id came before
    std::uint64_t outOfOrder = 0;       ///< rows earlier than one before them; given in order all the same
    std::uint64_t rounded = 0;          ///< records with a price finer than the price unit
    std::uint64_t withoutZone = 0;      ///< bars whose stamp names no time zone
    std::uint64_t offGrid = 0;          ///< bars that do not begin where bars of their length do
    std::uint64_t oddEnds = 0;          ///< bars whose own end is not where their length puts it
    std::uint64_t withoutData = 0;      ///< rows that say "nothing": nulls, a quote bar with one side
    Time first;                         ///< event times (of bars: the end); both Time{} without rows
    Time last;
    std::optional<BookCounts> book;    ///< captures only: how the book fared
    std::vector<std::string> warnings; ///< whole sentences, for people
    std::vector<RowProblem> problems;  ///< the first of the rejected rows, as many as were asked for
    std::vector<std::pair<std::string, std::string>> mapping; ///< our columns, and what the file calls them
    std::string layoutKey;                                    ///< see layoutKey(); empty for captures and JSON
    std::string archiveMember;                                ///< of a zip archive: the file inside
};

/// One row of a file as a market event.
struct MarketRecord {
    enum class Kind : std::uint8_t { Trade, Quote, Bar, CorporateAction, BookSnapshot, BookDelta };

    Kind kind = Kind::Trade;
    std::uint64_t row = 0; ///< 1-based line of the file; of a JSON file the place in its list. A book message gives
                           ///< several records of one line
    Time stamp;            ///< as the file has it: of most bars their start, of a daily one often midnight
    union {
        Trade trade;
        Quote quote;
        Bar bar;
        CorporateAction action;
        BookSnapshot snapshot;
        BookDelta delta;
    };

    MarketRecord() : trade{} {}
    /// The event's time: of a bar its end.
    [[nodiscard]] Time time() const
    {
        switch (kind) {
        case Kind::Trade:
            return trade.time;
        case Kind::Quote:
            return quote.time;
        case Kind::Bar:
            return bar.end;
        case Kind::CorporateAction:
            return action.time;
        case Kind::BookSnapshot:
            return snapshot.time;
        case Kind::BookDelta:
            return delta.time;
        }
        return {};
    }
};

/// Something the reader left out or repaired, told beside the next record so that it can become an event.
struct SourceNotice {
    enum class Kind : std::uint8_t {
        Duplicate,         ///< `count` bars of a time already given
        OutOfOrder,        ///< `count` rows were sorted into place; told once, before the first record
        Rejected,          ///< `count` bad rows
        SequenceGap,       ///< `count` trade ids, or ids of book updates, are missing before this time
        SequenceDuplicate, ///< `count` trades of an id already given
    };

    Kind kind = Kind::Rejected;
    Time time;               ///< of the record it is told with (the last record at the end of the file)
    std::uint64_t count = 0; ///< >= 1
    std::uint64_t row = 0;   ///< the first row meant
};

/// A file people have (protocols.md §7), read as an ordered stream of market events. open() reads the whole file once,
/// so that a bad one is refused before anything else happens; next() streams it again in constant memory. Only a file
/// out of order is held in memory, sorted. Errors: InvalidInput "FILE:LINE: FIELD: what is wrong and what was
/// expected", Io if it cannot be read. One thread at a time.
class TapeSource final {
public:
    ~TapeSource();
    TapeSource(const TapeSource&) = delete;
    TapeSource& operator=(const TapeSource&) = delete;

    [[nodiscard]] static Result<std::unique_ptr<TapeSource>> open(const SourceOptions& options,
                                                                  const InstrumentCatalog& catalog);
    /// The same for bytes at hand; `options.path` names them in messages and gives the hints a file's name gives.
    [[nodiscard]] static Result<std::unique_ptr<TapeSource>> openBytes(std::string bytes, const SourceOptions& options,
                                                                       const InstrumentCatalog& catalog);

    [[nodiscard]] const SourceInfo& info() const;
    /// From the catalog, with barSource, baseTimeframe and hasQuotes set; its id is none until assignInstrument().
    [[nodiscard]] const Instrument& instrument() const;
    /// Every later record carries `id`.
    void assignInstrument(InstrumentId id);

    /// The next record in time order (equal times: file order); false at the end, then and there `record` is untouched.
    /// Notices are appended. Errors: as open(), should the file have changed in between.
    [[nodiscard]] Result<bool> next(MarketRecord& record, std::vector<SourceNotice>& notices);

private:
    struct State;
    explicit TapeSource(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The names --format takes.
[[nodiscard]] std::vector<std::string_view> formatNames();

} // namespace sextant::market::formats
