#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/feeds/venues/decoded_frame.h"
#include "engine/feeds/venues/http_message.h"
#include "engine/feeds/venues/symbol_table.h"
#include "engine/feeds/venues/venue.h"

namespace sextant::feeds {

/// Facts of a venue that decide how it is listened to (protocols.md §0.1). Hosts, times and limits that a venue may
/// change are settings and stand elsewhere.
struct VenueTraits {
    /// Where a book begins.
    enum class Seed : std::uint8_t {
        None,       ///< the venue has no book
        Rest,       ///< frames are kept until a snapshot was fetched
        FirstFrame, ///< the stream brings it; after a gap the channel is subscribed anew
    };
    enum class KeepAlive : std::uint8_t {
        ServerPing,   ///< of the protocol, answered by the socket itself
        ClientFrame,  ///< pingFrame() at the venue's pace
        Subscription, ///< a heartbeat channel
    };
    /// How far a book is known after its beginning.
    enum class Reach : std::uint8_t {
        Whole,     ///< it begins with all there is, and every change is told
        Window,    ///< the venue keeps the best n: what enters them is told, so these are always complete
        Beginning, ///< it begins with the best n, and every change is told: what lies beyond and rests is unknown
    };
    Seed seed = Seed::None;
    Reach reach = Reach::Whole;
    std::size_t window = 0; ///< n of Reach::Window
    KeepAlive keepAlive = KeepAlive::ServerPing;
    bool hasSocket = true;
    bool waitsForWelcome = false; ///< nothing may be sent before Control::Welcome
    bool needsKey = false;
    bool countsTrades = false; ///< trade ids rise by one: a jump is a loss
    bool saysClosed = false;   ///< bars carry whether they are over
    bool hasBarChannel = true;
    bool omitsEmptyBars = false; ///< a bar in which nothing was traded does not exist
    int barsPerPage = 1000;
};

/// A key of a venue. Never printed.
struct Credentials {
    std::string key;
    std::string secret;
    std::string passphrase;
};

/// What of a venue is meant where it has more than one of it.
struct VenueChoice {
    bool derivatives = false;        ///< Bybit: linear contracts instead of spot
    std::string feed = "iex";        ///< Alpaca: "iex", "sip", "delayed_sip", "test"
    bool exchangeLocalTimes = false; ///< Twelve Data: times as the exchange's clocks show them, instead of UTC
    bool everyBookChange = false;    ///< KuCoin: each change of a book, instead of its best 50 levels as they are
    bool paidStream = false;         ///< Twelve Data: the plan has the socket
};

/// What a venue calls an instrument and what it allows there.
struct VenueInstrument {
    std::string symbol; ///< as in its frames
    std::string base, quote;
    Decimal tick, lot; ///< 0: the venue does not say
    std::optional<Decimal> minQuantity, maxQuantity, minNotional;
    bool isTrading = false;
    std::string status; ///< the venue's own word
};
struct InstrumentPage {
    std::vector<VenueInstrument> instruments;
    std::string next; ///< for instrumentsRequest(); empty: this was the last page
};

/// Rows of a venue's history, oldest first.
struct BarPage {
    std::vector<DecodedBar> bars;
    std::string next; ///< for BarQuery::page; empty: ask on from the newest bar
    bool mayHaveMore = false;
};
struct BarQuery {
    market::Timeframe timeframe = market::Timeframe::M1;
    Time from;        ///< start of the first bar wanted
    Time to;          ///< starts before this
    std::string page; ///< BarPage::next
};

/// The token handshake of KuCoin: where to connect and how often to ping.
struct SocketEndpoint {
    std::string url; ///< complete
    Duration pingEvery{0};
    Duration pongWithin{0};
};

/// What one venue's public market-data protocol says, both ways: a translator without sockets, clocks or memory of what
/// came before. Everything a venue sends is hostile until it was read: decode() and the parsers answer an Error
/// (InvalidInput "<field>: what is wrong and what was expected", on one line) and leave `out` cleared; they never
/// throw, never read beyond the text and never let a binary float near a price. One thread at a time.
class VenueProtocol {
public:
    virtual ~VenueProtocol() = default;
    [[nodiscard]] virtual Venue venue() const = 0;
    [[nodiscard]] virtual const VenueTraits& traits() const = 0;

    /// The venue's spelling of a canonical symbol: "BTC-USDT" -> "BTCUSDT".
    [[nodiscard]] virtual std::string venueSymbol(std::string_view canonical) const = 0;
    /// Whether bars of this length can be had.
    [[nodiscard]] virtual bool hasTimeframe(market::Timeframe timeframe) const = 0;
    /// Whether the socket sends them too; the others are only to be asked for.
    [[nodiscard]] virtual bool hasLiveTimeframe(market::Timeframe timeframe) const
    {
        return traits().hasSocket && traits().hasBarChannel && hasTimeframe(timeframe);
    }
    /// Which of the venue's sockets a subscription is made on, from 0. What has different numbers needs connections of
    /// its own; socketUrl(), subscribeFrames() and unsubscribeFrames() take subscriptions of one number (OKX: bars come
    /// on another path than the rest).
    [[nodiscard]] virtual unsigned connectionOf(const Subscription& /*wanted*/) const { return 0; }

    /// What a subscription weighs where a venue limits the arguments of a connection; 0 elsewhere.
    [[nodiscard]] virtual std::size_t subscriptionBytes(const Subscription& /*wanted*/) const { return 0; }

    // The socket.
    /// One text frame as it came. `received` stands for times the venue does not give.
    [[nodiscard]] virtual Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                              DecodedFrame& out) = 0;
    /// Frames that subscribe, as few as the venue's limits allow; ids are counted on in `nextId`.
    [[nodiscard]] virtual std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                                   std::uint64_t& nextId) const = 0;
    [[nodiscard]] virtual std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                                     std::uint64_t& nextId) const = 0;
    /// KeepAlive::ClientFrame only.
    [[nodiscard]] virtual std::optional<std::string> pingFrame(std::uint64_t id) const = 0;
    [[nodiscard]] virtual std::optional<std::string> authFrame(const Credentials& credentials) const = 0;
    /// From the host that is set: "wss://stream.binance.com:9443" -> "wss://stream.binance.com:9443/stream".
    [[nodiscard]] virtual std::string socketUrl(std::string_view base, std::span<const Subscription> wanted) const = 0;
    /// Before the socket can be opened; nothing where it can be opened at once.
    [[nodiscard]] virtual std::optional<HttpRequest> handshakeRequest() const { return std::nullopt; }
    /// `connectId` is the client's, any UUID.
    [[nodiscard]] virtual Result<SocketEndpoint> parseHandshake(const HttpReply& reply, std::string_view connectId);

    // REST. Parsers take a reply that judge() calls Ok.
    [[nodiscard]] virtual ReplyVerdict judge(const HttpReply& reply) const = 0;
    [[nodiscard]] virtual HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const = 0;
    [[nodiscard]] virtual Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                                    const BarQuery& query) = 0;
    /// Seed::Rest only.
    [[nodiscard]] virtual std::optional<HttpRequest> bookRequest(const FeedSymbol& symbol) const = 0;
    [[nodiscard]] virtual Result<void> parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                                 DecodedFrame& out) = 0;
    /// Trades behind `after` (not set: the newest), as far as the venue keeps them; nothing where it has none to give.
    [[nodiscard]] virtual std::optional<HttpRequest> tradesRequest(const FeedSymbol& symbol, TradeId after) const = 0;
    [[nodiscard]] virtual Result<std::vector<DecodedTrade>> parseTrades(const HttpReply& reply,
                                                                        const FeedSymbol& symbol) = 0;
    [[nodiscard]] virtual HttpRequest instrumentsRequest(std::string_view symbol, std::string_view page) const = 0;
    [[nodiscard]] virtual Result<InstrumentPage> parseInstruments(const HttpReply& reply) = 0;
    /// For the clock's skew; nothing where the venue has no such endpoint.
    [[nodiscard]] virtual std::optional<HttpRequest> timeRequest() const = 0;
    [[nodiscard]] virtual Result<Time> parseTime(const HttpReply& reply) = 0;
};

/// The translator of a venue; never null. `credentials` sign requests of venues that want a key.
[[nodiscard]] std::unique_ptr<VenueProtocol> makeProtocol(Venue venue, const Credentials& credentials = {},
                                                          const VenueChoice& choice = {});

} // namespace sextant::feeds
