#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/zone_table.h"

namespace sextant::feeds {

/// Twelve Data (protocols.md §3.2): bars of stocks, currencies and coins that are asked for again and again, each
/// answer a credit of eight a minute. Times are asked for in UTC; with `exchangeLocalTimes` they are read by the zone
/// that the answer names. Plans that have the socket send the last price without a size: such a trade is marked
/// market::kNoVolume. The key is in a header, save at the socket, where it has to be in the URL.
class TwelveDataProtocol final : public VenueProtocol {
public:
    TwelveDataProtocol(Credentials credentials, const VenueChoice& choice);

    [[nodiscard]] Venue venue() const override { return Venue::TwelveData; }
    [[nodiscard]] const VenueTraits& traits() const override { return m_traits; }
    /// "EUR-USD" -> "EUR/USD".
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

    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    /// Also takes the answer to a question for several symbols: the one that is meant is taken out of it, and an error
    /// told of it alone is an error here.
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& /*symbol*/) const override
    {
        return std::nullopt;
    }
    /// Always an error: there are no books.
    [[nodiscard]] Result<void> parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                         DecodedFrame& out) override;
    [[nodiscard]] std::optional<HttpRequest> tradesRequest(const FeedSymbol& /*symbol*/,
                                                           TradeId /*after*/) const override
    {
        return std::nullopt;
    }
    /// Always an error: there are no trades.
    [[nodiscard]] Result<std::vector<DecodedTrade>> parseTrades(const HttpReply& reply,
                                                                const FeedSymbol& symbol) override;
    /// The newest bar, whose description names the currency; steps and limits are nowhere.
    [[nodiscard]] HttpRequest instrumentsRequest(std::string_view symbol, std::string_view page) const override;
    [[nodiscard]] Result<InstrumentPage> parseInstruments(const HttpReply& reply) override;
    [[nodiscard]] std::optional<HttpRequest> timeRequest() const override { return std::nullopt; }
    /// Always an error: the venue tells no time.
    [[nodiscard]] Result<Time> parseTime(const HttpReply& reply) override;

private:
    [[nodiscard]] bool readEvent(JsonObject& root, const SymbolTable& symbols, DecodedFrame& out);
    [[nodiscard]] bool readPrice(JsonObject& root, const SymbolTable& symbols, DecodedFrame& out);
    [[nodiscard]] bool readSubscribed(JsonObject& root, bool isOk, Control& control);
    [[nodiscard]] bool readSeries(JsonObject& series, const FeedSymbol& symbol, const BarQuery& query,
                                  std::vector<DecodedBar>& bars);
    /// Sets the zone that times are read by; UTC where the exchange has none.
    [[nodiscard]] bool readZone(JsonObject& meta);
    [[nodiscard]] bool readStart(JsonObject& row, market::Timeframe timeframe, Time& start);
    [[nodiscard]] bool readBarRow(JsonValue item, const FeedSymbol& symbol, market::Timeframe timeframe,
                                  DecodedBar& bar);
    [[nodiscard]] bool readInstrument(JsonObject& series, VenueInstrument& instrument);
    [[nodiscard]] HttpRequest requestFor(std::string target) const;

    Credentials m_credentials;
    bool m_isLocal;
    VenueTraits m_traits;
    JsonFrame m_json; // a buffer
    std::string m_zoneName;
    std::optional<market::ZoneTable> m_zone; // of m_zoneName; none: UTC
};

} // namespace sextant::feeds
