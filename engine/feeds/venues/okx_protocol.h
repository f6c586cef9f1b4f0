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

/// OKX v5, spot (protocols.md §1.5). Books and quotes come on /public, bars and trades on /business: only there each
/// trade comes by itself (`trades-all`), so that it is the one that REST names.
class OkxProtocol final : public VenueProtocol {
public:
    [[nodiscard]] Venue venue() const override { return Venue::Okx; }
    [[nodiscard]] const VenueTraits& traits() const override;
    [[nodiscard]] std::string venueSymbol(std::string_view canonical) const override;
    [[nodiscard]] bool hasTimeframe(market::Timeframe timeframe) const override;
    /// 0: /public, 1: /business.
    [[nodiscard]] unsigned connectionOf(const Subscription& wanted) const override;
    [[nodiscard]] std::size_t subscriptionBytes(const Subscription& wanted) const override;

    [[nodiscard]] Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                      DecodedFrame& out) override;
    [[nodiscard]] std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                           std::uint64_t& nextId) const override;
    [[nodiscard]] std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                             std::uint64_t& nextId) const override;
    /// Text, not JSON.
    [[nodiscard]] std::optional<std::string> pingFrame(std::uint64_t /*id*/) const override { return "ping"; }
    [[nodiscard]] std::optional<std::string> authFrame(const Credentials& /*credentials*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::string socketUrl(std::string_view base, std::span<const Subscription> wanted) const override;

    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    /// The venue keeps the newest bars in one place and the older ones in another; which of the two has the first one
    /// wanted is found out, and told by BarPage::next.
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    /// Nothing: the stream begins with the book, and what REST has carries no ids.
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& /*symbol*/) const override
    {
        return std::nullopt;
    }
    /// GET /api/v5/market/books all the same, to compare with: its book takes no updates (SequenceRule::None).
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
    [[nodiscard]] bool readEvent(JsonObject& root, DecodedFrame& out);
    [[nodiscard]] bool readData(JsonArray list, std::string_view channel, std::string_view action,
                                const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readUpdate(JsonValue item, bool isSnapshot, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readWholeBook(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBest(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBestSide(JsonObject& row, std::string_view key, int scale, Price& price, double& size,
                                    std::uint8_t& flags);
    [[nodiscard]] bool readTicker(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readTrade(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade);
    [[nodiscard]] bool readBarRow(JsonValue item, const FeedSymbol& symbol, market::Timeframe timeframe,
                                  DecodedBar& bar);
    [[nodiscard]] bool readInstrument(JsonValue item, VenueInstrument& instrument);

    /// The list in the envelope of a reply, each element of which is to be read.
    template <class Each>
    [[nodiscard]] bool readReply(const HttpReply& reply, Each&& each);

    JsonFrame m_json; // a buffer
};

} // namespace sextant::feeds
