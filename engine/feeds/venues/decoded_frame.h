#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/market/book/book_records.h"
#include "engine/market/records.h"

namespace sextant::feeds {

/// A venue's name of a trade: a number, or a UUID's 128 bits. 0: it has none.
struct TradeId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    [[nodiscard]] constexpr bool isSet() const { return high != 0 || low != 0; }
    friend constexpr auto operator<=>(const TradeId&, const TradeId&) = default;
};

struct DecodedTrade {
    market::Trade record; ///< `time` by the venue's clock, `side` the taker's (protocols.md §0.1)
    TradeId id;
};

/// A bar as a venue sends it while it forms and once more when it is over; or a row of its history.
struct DecodedBar {
    Time start; ///< of a day or longer: midnight UTC of its (first) day by the venue's calendar
    Time sent;  ///< by the venue's clock; start where the message has no time
    Price open, high, low, close;
    double volume = 0.0;
    std::uint16_t instrument = 0;
    market::Timeframe timeframe = market::Timeframe::M1;
    std::uint8_t flags = 0;       ///< market::RecordFlag
    std::optional<bool> isClosed; ///< nothing: this venue does not say
    bool isRestated = false;      ///< a bar that was final is told again with other values
};

/// A message of an order book: a run of levels in DecodedFrame::levels.
struct DecodedBook {
    bool isSnapshot = false;
    std::uint16_t instrument = 0;
    std::size_t first = 0;      ///< in levels
    std::size_t count = 0;      ///< 0: the venue says that nothing changed, or an empty book
    std::uint64_t previous = 0; ///< BookLevel::previous
    std::uint64_t sequence = 0; ///< BookLevel::sequence
    market::SequenceRule rule = market::SequenceRule::None;
    Time time;
};

/// Trading of an instrument stopped or goes on; a print was taken back or put right.
struct DecodedNotice {
    enum class Kind : std::uint8_t { Halted, Resumed, TradeCancelled, TradeCorrected, LimitBand };
    Kind kind = Kind::Halted;
    std::uint16_t instrument = 0;
    Time time;
    TradeId trade;          ///< of TradeCancelled and TradeCorrected
    DecodedTrade corrected; ///< of TradeCorrected: what holds instead; its time is that of the correction
    Price low, high;        ///< of LimitBand: trading is confined to it
    std::string words;      ///< the venue's own
};

/// What a frame says of the connection instead of the market.
struct Control {
    enum class Kind : std::uint8_t {
        None,    ///< data
        Welcome, ///< now it may be spoken to
        AuthWanted,
        Authenticated,
        Subscribed, ///< to what was asked under `id`
        Unsubscribed,
        Pong,
        Heartbeat,
        ClosingSoon, ///< another connection is to be opened first, then this one dropped
        Error,
    };
    Kind kind = Kind::None;
    std::string id;              ///< of the request that is answered; empty: the venue names none
    int code = 0;                ///< of Error, as far as it is a number
    std::string words;           ///< of Error and ClosingSoon, the venue's own
    bool isFatal = false;        ///< of Error: this connection is of no more use
    bool isTokenExpired = false; ///< of Error: the handshake must be made again
};

/// Everything one frame says, in the venue's order, oldest first within a kind. Reused from frame to frame: nothing is
/// allocated once it is warm.
struct DecodedFrame {
    Control control;
    std::optional<std::uint64_t> connectionSequence; ///< counts all frames of the connection (Coinbase Advanced)
    std::optional<Time> sent;                        ///< by the venue's clock
    std::vector<DecodedTrade> trades;
    bool tradesAreHistory = false; ///< given on subscribing: known already, or before the start
    std::vector<market::Quote> quotes;
    std::vector<DecodedBar> bars;
    std::vector<DecodedBook> books;
    std::vector<market::BookLevel> levels; ///< complete: ids, flags and parts set (book_records.h)
    std::vector<DecodedNotice> notices;
    std::optional<std::uint64_t> lastTradeId; ///< a heartbeat's: older ones that never came are missing
    std::uint16_t lastTradeInstrument = 0;    ///< the one `lastTradeId` is of
    std::uint32_t foreign = 0;                ///< rows of symbols or channels nobody asked for

    /// Empties all of it and keeps the room.
    void clear();
    [[nodiscard]] bool hasData() const
    {
        return !trades.empty() || !quotes.empty() || !bars.empty() || !books.empty() || !notices.empty();
    }
};

} // namespace sextant::feeds
