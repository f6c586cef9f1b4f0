#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// KuCoin spot, its classic feed (protocols.md §1.2): a token is fetched, then the socket is opened with it, and
/// nothing may be said before the welcome.
///
/// Without a key the venue gives no whole book. By default the best 50 levels come as they are, so that nothing can be
/// missed. Where each change is asked for (VenueChoice::everyBookChange) the best 100 come over REST and updates
/// follow; the levels behind them are unknown, so the book has to be seeded again now and then. The sequence of a
/// single entry says nothing about continuity and is not needed either: sizes are absolute, and what a snapshot has
/// already is said again.
class KucoinProtocol final : public VenueProtocol {
public:
    explicit KucoinProtocol(bool everyBookChange = false) : m_everyBookChange(everyBookChange) {}

    [[nodiscard]] Venue venue() const override { return Venue::Kucoin; }
    [[nodiscard]] const VenueTraits& traits() const override;
    [[nodiscard]] std::string venueSymbol(std::string_view canonical) const override;
    [[nodiscard]] bool hasTimeframe(market::Timeframe timeframe) const override;

    [[nodiscard]] Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                      DecodedFrame& out) override;
    [[nodiscard]] std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                           std::uint64_t& nextId) const override;
    [[nodiscard]] std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                             std::uint64_t& nextId) const override;
    [[nodiscard]] std::optional<std::string> pingFrame(std::uint64_t id) const override;
    [[nodiscard]] std::optional<std::string> authFrame(const Credentials& /*credentials*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::string socketUrl(std::string_view base, std::span<const Subscription> wanted) const override;
    [[nodiscard]] std::optional<HttpRequest> handshakeRequest() const override;
    [[nodiscard]] Result<SocketEndpoint> parseHandshake(const HttpReply& reply, std::string_view connectId) override;

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
    [[nodiscard]] HttpRequest instrumentsRequest(std::string_view symbol, std::string_view page) const override;
    [[nodiscard]] Result<InstrumentPage> parseInstruments(const HttpReply& reply) override;
    [[nodiscard]] std::optional<HttpRequest> timeRequest() const override;
    [[nodiscard]] Result<Time> parseTime(const HttpReply& reply) override;

private:
    /// What decode() works on.
    struct Reading {
        const SymbolTable& symbols;
        DecodedFrame& out;
    };
    [[nodiscard]] bool read(std::string_view frame, const Reading& reading);
    [[nodiscard]] bool readControl(JsonObject& root, std::string_view type, Control& control);
    [[nodiscard]] bool readTopic(JsonObject& root, std::string_view topic, const Reading& reading);
    [[nodiscard]] bool readTrade(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readQuote(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBar(JsonObject& data, const FeedSymbol& symbol, market::Timeframe timeframe,
                               DecodedFrame& out);
    [[nodiscard]] bool readUpdate(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readTopLevels(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out);
    /// The member `data` of a reply, whatever it is.
    [[nodiscard]] bool openReply(const HttpReply& reply, JsonObject& root, JsonValue& data);
    [[nodiscard]] bool readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade);
    [[nodiscard]] bool readInstrument(JsonObject& row, VenueInstrument& instrument);

    mutable JsonFrame m_json; // a buffer
    bool m_everyBookChange;
};

} // namespace sextant::feeds
