#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// Coinbase Advanced Trade (protocols.md §1.3.2): one channel a message, each frame of a connection numbered. A product
/// in USDC is the one in USD under another name; its frames come under that of USD and go to the one in USDC where
/// nobody asked for the one in USD.
class CoinbaseAdvancedProtocol final : public VenueProtocol {
public:
    [[nodiscard]] Venue venue() const override { return Venue::CoinbaseAdvanced; }
    [[nodiscard]] const VenueTraits& traits() const override;
    [[nodiscard]] std::string venueSymbol(std::string_view canonical) const override;
    [[nodiscard]] bool hasTimeframe(market::Timeframe timeframe) const override;
    /// Buckets of five minutes are all that the socket has.
    [[nodiscard]] bool hasLiveTimeframe(market::Timeframe timeframe) const override
    {
        return timeframe == market::Timeframe::M5;
    }

    [[nodiscard]] Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                      DecodedFrame& out) override;
    [[nodiscard]] std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                           std::uint64_t& nextId) const override;
    [[nodiscard]] std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                             std::uint64_t& nextId) const override;
    [[nodiscard]] std::optional<std::string> pingFrame(std::uint64_t /*id*/) const override { return std::nullopt; }
    [[nodiscard]] std::optional<std::string> authFrame(const Credentials& /*credentials*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::string socketUrl(std::string_view base, std::span<const Subscription> wanted) const override;

    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& /*symbol*/) const override
    {
        return std::nullopt; // the stream brings it
    }
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
        Time received;
        DecodedFrame& out;
    };
    [[nodiscard]] bool read(std::string_view frame, const Reading& reading);
    [[nodiscard]] bool readEvent(JsonValue item, std::string_view channel, const Reading& reading);
    [[nodiscard]] bool readBook(JsonObject& event, bool isSnapshot, const Reading& reading);
    [[nodiscard]] bool readTrades(JsonObject& event, const Reading& reading);
    [[nodiscard]] bool readTrade(JsonValue item, const Reading& reading);
    [[nodiscard]] bool readPrint(JsonObject& row, const FeedSymbol& symbol, market::Trade& record);
    [[nodiscard]] bool readQuote(JsonValue item, const Reading& reading);
    [[nodiscard]] bool readCandle(JsonValue item, const Reading& reading);
    [[nodiscard]] bool readInstrument(JsonObject& row, VenueInstrument& instrument);

    mutable JsonFrame m_json; // a buffer
};

} // namespace sextant::feeds
