#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

struct BookHead;

/// Bybit v5, spot or linear (protocols.md §1.4). The book is the one of 50 levels; the best of both sides comes from
/// the one of 1 level, since spot tickers have none and linear ones leave out what did not change.
class BybitProtocol final : public VenueProtocol {
public:
    explicit BybitProtocol(bool isLinear) : m_isLinear(isLinear) {}

    [[nodiscard]] Venue venue() const override { return Venue::Bybit; }
    [[nodiscard]] const VenueTraits& traits() const override;
    /// Perpetuals are settled in USDT where the symbol does not say: "BTC-PERP" -> "BTCUSDT".
    [[nodiscard]] std::string venueSymbol(std::string_view canonical) const override;
    [[nodiscard]] bool hasTimeframe(market::Timeframe timeframe) const override;
    [[nodiscard]] std::size_t subscriptionBytes(const Subscription& wanted) const override;

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

    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    /// Nothing: what REST has carries the ids of the book of 1000 levels.
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& /*symbol*/) const override
    {
        return std::nullopt;
    }
    /// GET /v5/market/orderbook all the same, to compare with: its book takes no updates (SequenceRule::None).
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
    [[nodiscard]] bool read(std::string_view frame, const SymbolTable& symbols, DecodedFrame& out);
    [[nodiscard]] bool readAnswer(JsonObject& root, DecodedFrame& out);
    [[nodiscard]] bool readBook(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBookSides(JsonObject& data, const FeedSymbol& symbol, BookHead head, DecodedFrame& out);
    [[nodiscard]] bool readBest(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBestSide(JsonObject& data, std::string_view key, int scale, Price& price, double& size,
                                    std::uint8_t& flags);
    [[nodiscard]] bool readTrades(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readTicker(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBars(JsonObject& root, std::string_view interval, const FeedSymbol& symbol,
                                DecodedFrame& out);
    [[nodiscard]] bool checkSymbol(std::string_view text, const FeedSymbol& symbol, std::string_view field);

    /// What stands in the envelope of a reply.
    [[nodiscard]] bool openResult(const HttpReply& reply, JsonObject& result, std::optional<Time>* sent = nullptr);
    [[nodiscard]] bool readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade);
    [[nodiscard]] bool readInstrument(JsonValue item, VenueInstrument& instrument);

    bool m_isLinear;
    JsonFrame m_json; // a buffer
};

} // namespace sextant::feeds
