#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/coinbase_advanced_protocol.h"
#include "engine/feeds/venues/coinbase_text.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

constexpr std::string_view kAdvancedProducts = "/api/v3/brokerage/market/products";
constexpr TimeframeNames kGranularities{
    "ONE_MINUTE", "",         "", "FIVE_MINUTE", "", "FIFTEEN_MINUTE", "THIRTY_MINUTE",
    "ONE_HOUR",   "TWO_HOUR", "", "ONE_DAY",     ""};

} // namespace

bool CoinbaseAdvancedProtocol::hasTimeframe(market::Timeframe timeframe) const
{
    return !kGranularities[market::index(timeframe)].empty();
}

ReplyVerdict CoinbaseAdvancedProtocol::judge(const HttpReply& reply) const { return coinbaseVerdict(m_json, reply); }

HttpRequest CoinbaseAdvancedProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    const BarWindow window = barWindow(query, traits().barsPerPage);
    HttpRequest request;
    request.target = std::string(kAdvancedProducts) + "/" + percentEncoded(symbol.text) +
                     "/candles?start=" + std::to_string(window.from.ns / kNsPerSecond) +
                     "&end=" + std::to_string((window.to.ns - 1) / kNsPerSecond) +
                     "&granularity=" + std::string(kGranularities[market::index(query.timeframe)]);
    request.headers.emplace_back("Cache-Control", "no-cache"); // replies may be a second old otherwise
    return request;
}

Result<BarPage> CoinbaseAdvancedProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                                    const BarQuery& query)
{
    constexpr BarKeys kKeys{"start", "open", "high", "low", "close", "volume"};
    BarPage page;
    JsonObject root;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) &&
               readBarObject(m_json, row, kKeys, StampForm::Seconds, symbol, query.timeframe, page.bars.emplace_back());
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.array(root, "candles", rows)) return m_json.failure();
    if (!m_json.elements(rows, each)) {
        m_json.within("candles");
        return m_json.failure();
    }
    if (!m_json.close() || !orderBars(m_json, page.bars)) return m_json.failure();
    const BarWindow window = barWindow(query, traits().barsPerPage);
    page.mayHaveMore = window.to < query.to;
    if (page.mayHaveMore) page.next = pageFrom(window.to);
    cropBars(page.bars, window.from, window.to);
    return page;
}

Result<void> CoinbaseAdvancedProtocol::parseBook(const HttpReply& /*reply*/, const FeedSymbol& /*symbol*/,
                                                 Time /*received*/, DecodedFrame& out)
{
    out.clear();
    return fail(ErrorCode::InvalidInput, "body: books of this venue come with its stream alone");
}

std::optional<HttpRequest> CoinbaseAdvancedProtocol::tradesRequest(const FeedSymbol& symbol, TradeId /*after*/) const
{
    // The newest, wherever one wants to go on from; they come with the ticker.
    HttpRequest request;
    request.target = std::string(kAdvancedProducts) + "/" + percentEncoded(symbol.text) + "/ticker?limit=1000";
    request.headers.emplace_back("Cache-Control", "no-cache");
    return request;
}

Result<std::vector<DecodedTrade>> CoinbaseAdvancedProtocol::parseTrades(const HttpReply& reply,
                                                                        const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonObject root;
    JsonArray list;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        std::string_view name;
        if (!m_json.object(item, row) || !m_json.tradeId(row, "trade_id", trades.emplace_back().id) ||
            !m_json.text(row, "product_id", name))
            return false;
        const bool isAlias = name.ends_with("-USD") && std::string(name) + "C" == symbol.text;
        if (name != symbol.text && !isAlias)
            return m_json.fault("product_id",
                                "'" + venueWords(name, 40) + "' is not what was asked for, " + symbol.text);
        return readPrint(row, symbol, trades.back().record);
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.array(root, "trades", list)) return m_json.failure();
    if (!m_json.elements(list, each)) {
        m_json.within("trades");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    orderTrades(trades);
    return trades;
}

HttpRequest CoinbaseAdvancedProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    HttpRequest request;
    request.target = kAdvancedProducts;
    if (!symbol.empty()) request.target += "/" + percentEncoded(symbol);
    return request;
}

Result<InstrumentPage> CoinbaseAdvancedProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject root;
    JsonValue list;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) && readInstrument(row, page.instruments.emplace_back());
    };
    if (!m_json.open(reply.body, root, "body")) return m_json.failure();
    if (!m_json.find(root, "products", list)) { // one that was asked for by name
        if (m_json.isBroken() || !readInstrument(root, page.instruments.emplace_back())) return m_json.failure();
    } else if (!m_json.array(list, rows) || !m_json.elements(rows, each)) {
        m_json.within("products");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    return page;
}

bool CoinbaseAdvancedProtocol::readInstrument(JsonObject& row, VenueInstrument& instrument)
{
    std::string_view name;
    std::string_view base;
    std::string_view quote;
    std::string_view status;
    Decimal notional;
    Decimal least;
    Decimal most;
    bool isCancelOnly = false;
    bool isDisabled = false;
    bool isViewOnly = false;
    if (!m_json.text(row, "product_id", name) || !m_json.decimal(row, "base_increment", instrument.lot) ||
        !m_json.decimal(row, "quote_min_size", notional) || !m_json.decimal(row, "base_min_size", least) ||
        !m_json.decimal(row, "base_max_size", most) || !m_json.text(row, "status", status) ||
        !readOptionalFlag(m_json, row, "cancel_only", isCancelOnly) ||
        !readOptionalFlag(m_json, row, "trading_disabled", isDisabled) ||
        !m_json.text(row, "quote_currency_id", quote) || !m_json.text(row, "base_currency_id", base) ||
        !m_json.decimal(row, "price_increment", instrument.tick) ||
        !readOptionalFlag(m_json, row, "view_only", isViewOnly))
        return false;
    instrument.symbol = name;
    instrument.base = base;
    instrument.quote = quote;
    instrument.tick = shortest(instrument.tick);
    instrument.lot = shortest(instrument.lot);
    instrument.minQuantity = limitFrom(least);
    instrument.maxQuantity = limitFrom(most);
    instrument.minNotional = limitFrom(notional);
    instrument.status = venueWords(status);
    instrument.isTrading = status == "online" && !isCancelOnly && !isDisabled && !isViewOnly;
    if (instrument.tick.mantissa <= 0) return m_json.fault("price_increment", "is not above 0");
    if (instrument.lot.mantissa <= 0) return m_json.fault("base_increment", "is not above 0");
    return true;
}

std::optional<HttpRequest> CoinbaseAdvancedProtocol::timeRequest() const
{
    HttpRequest request;
    request.target = "/api/v3/brokerage/time";
    return request;
}

Result<Time> CoinbaseAdvancedProtocol::parseTime(const HttpReply& reply)
{
    JsonObject root;
    Time time;
    if (!m_json.open(reply.body, root, "body") || !m_json.stamp(root, "iso", StampForm::Iso, time) || !m_json.close())
        return m_json.failure();
    return time;
}

} // namespace sextant::feeds
