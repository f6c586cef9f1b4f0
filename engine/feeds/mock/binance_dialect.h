#pragma once

#include "engine/feeds/mock/json_frame.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/venue_dialect.h"

namespace sextant::feeds::mock {

/// Binance spot (protocols.md §1.1): /ws, /stream and /api/v3, also below /binance.
class BinanceDialect final : public VenueDialect {
public:
    explicit BinanceDialect(VenueContext& context);

    bool takesSocket(const HttpRequest& opening) const override;
    void opened(Connection& connection) override;
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override;
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override;
    std::string dress(Connection& connection, const Message& message) override;
    std::string announcement() const override;
    std::vector<std::pair<std::string, std::string>> urls() const override;
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + symbol.quote; }
    std::span<const NamedInterval> intervals() const override;

protected:
    Duration barPeriod() const override { return std::chrono::seconds(2); }
    void tellTrade(std::size_t symbol, const VenueTrade& trade) override;
    void tellBook(std::size_t symbol) override;
    void tellBar(std::size_t symbol, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t symbol) override;

private:
    // streams
    [[nodiscard]] std::string streamOf(std::size_t symbol, std::string_view what) const;
    void tellDepth(std::size_t symbol, std::string_view stream, const PendingLevels& levels);
    void tellPartialDepth(std::size_t symbol, std::string_view speed);
    void tellBest(std::size_t symbol);
    void handleMethod(Connection& connection, const rapidjson::Value& request, const std::string& id);

    // REST
    [[nodiscard]] HttpReply answerPath(std::string_view path, const HttpRequest& request, std::int64_t& weight);
    [[nodiscard]] HttpReply exchangeInfo(const HttpRequest& request) const;
    [[nodiscard]] HttpReply depth(const HttpRequest& request, std::size_t symbol, std::int64_t& weight) const;
    [[nodiscard]] HttpReply klines(const HttpRequest& request, std::size_t symbol) const;
    [[nodiscard]] HttpReply trades(const HttpRequest& request, std::size_t symbol, bool aggregated) const;
    [[nodiscard]] HttpReply tickers(std::string_view which, const HttpRequest& request) const;
    void writeSymbol(JsonFrame& out, const VenueSymbol& symbol) const;

    struct Best {
        std::int64_t bid = 0, bidSize = 0, ask = 0, askSize = 0;
        friend bool operator==(const Best&, const Best&) = default;
    };
    std::vector<PendingLevels> m_slow; // of the streams that come once a second
    std::vector<Best> m_told;
    RequestBudget m_weight{6000, std::chrono::minutes(1)};
    int m_refusals = 0; // in a row: the third becomes a ban
};

/// Prices and sizes of levels as the venue writes them: fixed digits.
void writeBinanceLevels(JsonFrame& out, const VenueSymbol& symbol, std::span<const LevelChange> levels);

} // namespace sextant::feeds::mock
