#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// Alpaca's stocks (protocols.md §3.1): one socket of a feed ("iex", "sip", …) for everything, opened with a key.
/// Frames are lists that mix kinds. Prices are JSON numbers and read from their digits. The name of a trade is its
/// number and the exchange's letter, since each exchange counts for itself. Bars of a minute come when they are over
/// and again when late trades change them; those of a day while they form; others are only to be asked for. Halts come
/// with the trades of a symbol.
class AlpacaProtocol final : public VenueProtocol {
public:
    AlpacaProtocol(Credentials credentials, std::string feed)
        : m_credentials(std::move(credentials)), m_feed(std::move(feed))
    {}

    [[nodiscard]] Venue venue() const override { return Venue::Alpaca; }
    [[nodiscard]] const VenueTraits& traits() const override;
    [[nodiscard]] std::string venueSymbol(std::string_view canonical) const override;
    [[nodiscard]] bool hasTimeframe(market::Timeframe /*timeframe*/) const override { return true; }
    [[nodiscard]] bool hasLiveTimeframe(market::Timeframe timeframe) const override
    {
        return timeframe == market::Timeframe::M1 || timeframe == market::Timeframe::D1;
    }

    [[nodiscard]] Result<void> decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                      DecodedFrame& out) override;
    [[nodiscard]] std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted,
                                                           std::uint64_t& nextId) const override;
    [[nodiscard]] std::vector<std::string> unsubscribeFrames(std::span<const Subscription> unwanted,
                                                             std::uint64_t& nextId) const override;
    [[nodiscard]] std::optional<std::string> pingFrame(std::uint64_t /*id*/) const override { return std::nullopt; }
    [[nodiscard]] std::optional<std::string> authFrame(const Credentials& credentials) const override;
    [[nodiscard]] std::string socketUrl(std::string_view base, std::span<const Subscription> wanted) const override;

    [[nodiscard]] ReplyVerdict judge(const HttpReply& reply) const override;
    [[nodiscard]] HttpRequest barsRequest(const FeedSymbol& symbol, const BarQuery& query) const override;
    [[nodiscard]] Result<BarPage> parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                            const BarQuery& query) override;
    [[nodiscard]] std::optional<HttpRequest> bookRequest(const FeedSymbol& /*symbol*/) const override
    {
        return std::nullopt;
    }
    /// Always an error: there are no books.
    [[nodiscard]] Result<void> parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                         DecodedFrame& out) override;
    /// The newest of today: the venue asks for times, and ids say none.
    [[nodiscard]] std::optional<HttpRequest> tradesRequest(const FeedSymbol& symbol, TradeId after) const override;
    [[nodiscard]] Result<std::vector<DecodedTrade>> parseTrades(const HttpReply& reply,
                                                                const FeedSymbol& symbol) override;
    /// The newest quote, which only symbols have that are traded on the feed. The market-data host knows no steps or
    /// limits, and no list of everything.
    [[nodiscard]] HttpRequest instrumentsRequest(std::string_view symbol, std::string_view page) const override;
    [[nodiscard]] Result<InstrumentPage> parseInstruments(const HttpReply& reply) override;
    [[nodiscard]] std::optional<HttpRequest> timeRequest() const override { return std::nullopt; }
    /// Always an error: the market-data host tells no time.
    [[nodiscard]] Result<Time> parseTime(const HttpReply& reply) override;

private:
    [[nodiscard]] bool readItem(JsonValue item, const SymbolTable& symbols, DecodedFrame& out);
    [[nodiscard]] bool readTalk(JsonObject& row, std::string_view kind, DecodedFrame& out);
    [[nodiscard]] bool readTrade(JsonObject& row, const FeedSymbol& symbol, DecodedTrade& trade);
    [[nodiscard]] bool readTradeId(JsonObject& row, std::string_view key, TradeId& id);
    [[nodiscard]] bool readQuote(JsonObject& row, const FeedSymbol& symbol, market::Quote& quote);
    [[nodiscard]] bool readBar(JsonObject& row, const FeedSymbol& symbol, market::Timeframe timeframe, DecodedBar& bar);
    [[nodiscard]] bool readStatus(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readBand(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readCorrection(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] bool readCancel(JsonObject& row, const FeedSymbol& symbol, DecodedFrame& out);
    [[nodiscard]] HttpRequest requestFor(std::string target) const;

    Credentials m_credentials;
    std::string m_feed;
    JsonFrame m_json; // a buffer
};

} // namespace sextant::feeds
