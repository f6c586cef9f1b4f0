#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "engine/feeds/client/venue_feed.h"

namespace sextant::feeds {

/// A protocol as plain as can be, for tests of what lies above protocols. Frames: "ok", "bye", "T id price [seconds
/// ahead]", "D previous sequence side price size", "S sequence [side price size]…", "K minute price closed"; REST
/// bodies hold the same lines. One symbol, "A".
class PlainProtocol final : public VenueProtocol {
public:
    VenueTraits itsTraits;

    [[nodiscard]] Venue venue() const override { return Venue::Binance; }
    [[nodiscard]] const VenueTraits& traits() const override { return itsTraits; }
    [[nodiscard]] std::string venueSymbol(std::string_view /*canonical*/) const override { return "A"; }
    [[nodiscard]] bool hasTimeframe(market::Timeframe timeframe) const override
    {
        return timeframe == market::Timeframe::M1;
    }
    [[nodiscard]] Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                      DecodedFrame& out) override;
    [[nodiscard]] std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                           std::uint64_t& nextId) const override;
    [[nodiscard]] std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                             std::uint64_t& nextId) const override;
    [[nodiscard]] std::optional<std::string> pingFrame(std::uint64_t /*id*/) const override { return std::nullopt; }
    [[nodiscard]] std::optional<std::string> authFrame(const Credentials& /*who*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::string socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const override
    {
        return std::string(base);
    }
    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& symbol) const override;
    [[nodiscard]] Result<void> parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                         DecodedFrame& out) override;
    [[nodiscard]] std::optional<HttpRequest> tradesRequest(const FeedSymbol& symbol, TradeId after) const override;
    [[nodiscard]] Result<std::vector<DecodedTrade>> parseTrades(const HttpReply& reply,
                                                                const FeedSymbol& symbol) override;
    [[nodiscard]] HttpRequest instrumentsRequest(std::string_view /*symbol*/, std::string_view /*page*/) const override
    {
        return {};
    }
    [[nodiscard]] Result<InstrumentPage> parseInstruments(const HttpReply& /*reply*/) override
    {
        return InstrumentPage{};
    }
    [[nodiscard]] std::optional<HttpRequest> timeRequest() const override
    {
        HttpRequest request;
        request.target = "time";
        return request;
    }
    [[nodiscard]] Result<Time> parseTime(const HttpReply& reply) override;
};

/// The venue behind it, and the line to it, with everything that can go wrong on one.
class PlainServer final {
public:
    struct Luck {
        unsigned lost = 0;  ///< of 1000 frames …
        unsigned twice = 0; ///< …
        unsigned nonsense = 0;
        unsigned cut = 0;     ///< of 1000 steps: the connection
        unsigned refused = 0; ///< of 1000 requests and openings
        unsigned bye = 0;     ///< of 1000 steps
        unsigned late = 0;    ///< of 1000 frames: the next one comes before it
    };

    PlainServer(std::uint64_t seed, Time start, bool seedsByRest);

    /// A tenth of a second of the market, told to every open socket.
    void step(VenueFeed& feed, Time now);
    /// Carries out what the feed wants.
    void serve(VenueFeed& feed, Time now);

    Luck luck;
    std::uint64_t lastTrade = 0;
    std::map<std::int64_t, std::int64_t> bids, asks;
    std::map<int, std::int64_t> bars; ///< closed ones: close by minute
    std::map<std::uint64_t, std::int64_t> trades;
    std::uint64_t sequence = 1;
    unsigned opened = 0, mostOpen = 0;
    unsigned remembered = 200; ///< trades its REST host has
    Duration ahead{0};         ///< of our clock: its own
    unsigned dumbClocks = 0;   ///< so many questions for the time yet are refused
    unsigned madClocks = 0;    ///< so many answers of the time yet are four hours off
    HttpReply refusal;         ///< what its REST host says to everything; status 0: it serves
    unsigned asked = 0;        ///< requests that came
    bool tellsBook = true;     ///< false: the channel of the book brings nothing, whatever is subscribed
    unsigned renewals = 0;     ///< times that the channel of the book alone was subscribed
    [[nodiscard]] const std::vector<unsigned>& sockets() const { return m_open; }
    /// It fell; the feed is told by whoever says so.
    void forget(unsigned socket);

    /// A level at every price, of which a snapshot shows the best hundred; the middle moves by `drift` in a second.
    bool isEndless = false;
    std::int64_t drift = 0;
    [[nodiscard]] std::int64_t middle() const { return m_middle; }

private:
    void tell(VenueFeed& feed, const std::string& frame, Time now);
    [[nodiscard]] std::string snapshot() const;
    void stepEndless(VenueFeed& feed, Time now);
    [[nodiscard]] bool happens(unsigned ofThousand) { return m_draws.nextBelow(1000) < ofThousand; }

    RandomStream m_draws;
    Time m_start;
    bool m_seedsByRest;
    std::vector<unsigned> m_open;
    std::vector<unsigned> m_listening;
    std::map<unsigned, std::string> m_late; // by socket
    int m_minute = 0;
    std::int64_t m_price = 1000;
    std::int64_t m_middle = 100'000;
    std::int64_t m_owed = 0; // of the drift, in tenths of a price
};

} // namespace sextant::feeds
