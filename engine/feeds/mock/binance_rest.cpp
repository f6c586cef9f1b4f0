#include <algorithm>
#include <array>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/binance_dialect.h"
#include "engine/feeds/mock/decimal_text.h"

namespace sextant::feeds::mock {
namespace {

using market::Side;

HttpReply errorReply(int status, int code, std::string_view text)
{
    return {status, JsonFrame().beginObject().integer("code", code).text("msg", text).endObject().take(), {}};
}

HttpReply badParameter(std::string_view name)
{
    return errorReply(400, -1102,
                      "Mandatory parameter '" + std::string(name) + "' was not sent, was empty/null, or malformed.");
}

/// limit=… within 1..most, or the venue's own number.
std::optional<std::int64_t> limitOf(const HttpRequest& request, std::int64_t usual, std::int64_t most)
{
    const std::string_view text = request.parameter("limit");
    if (text.empty()) return usual;
    const auto number = wholeNumber(text);
    if (!number || *number < 1) return std::nullopt;
    return std::min(*number, most);
}

} // namespace

HttpReply BinanceDialect::refusal()
{
    const std::int64_t wait = wallSeconds(m_weight.untilReset(now()));
    if (++m_refusals % 3 == 0) { // who goes on asking is banned for a while
        HttpReply banned =
            errorReply(418, -1003,
                       "Way too much request weight used; IP banned until " + std::to_string(now().millis() + 120'000) +
                           ". Please use WebSocket Streams for live updates to avoid bans.");
        banned.headers.emplace_back("Retry-After", std::to_string(wait));
        return banned;
    }
    HttpReply reply = errorReply(429, -1003,
                                 "Too much request weight used; current limit is 6000 request weight per 1 MINUTE. "
                                 "Please use WebSocket Streams for live updates to avoid polling the API.");
    reply.headers.emplace_back("Retry-After", std::to_string(wait));
    reply.headers.emplace_back("X-MBX-USED-WEIGHT-1M", std::to_string(m_weight.used()));
    return reply;
}

HttpReply BinanceDialect::answer(const HttpRequest& request)
{
    std::string_view path = request.path;
    if (path.starts_with("/binance")) path.remove_prefix(8);
    if (!path.starts_with("/api/v3/")) return {404, "{\"code\":-1000,\"msg\":\"Not found.\"}", {}};
    if (request.method != "GET") return errorReply(400, -1000, "Only market data are served here.");
    std::int64_t weight = 1;
    HttpReply reply = answerPath(path.substr(8), request, weight);
    if (!m_weight.spend(weight, now())) return refusal();
    m_refusals = 0;
    reply.headers.emplace_back("X-MBX-USED-WEIGHT-1M", std::to_string(m_weight.used()));
    return reply;
}

HttpReply BinanceDialect::answerPath(std::string_view path, const HttpRequest& request, std::int64_t& weight)
{
    if (path == "ping") return {200, "{}", {}};
    if (path == "time")
        return {200, JsonFrame().beginObject().integer("serverTime", now().millis()).endObject().take(), {}};
    if (path == "exchangeInfo") {
        weight = 20;
        return exchangeInfo(request);
    }
    if (path.starts_with("ticker/")) {
        weight = 4;
        return tickers(path.substr(7), request);
    }
    constexpr std::array<std::string_view, 6> kOfSymbols{"depth",  "klines",           "uiKlines",
                                                         "trades", "historicalTrades", "aggTrades"};
    if (std::find(kOfSymbols.begin(), kOfSymbols.end(), path) == kOfSymbols.end())
        return {404, "{\"code\":-1000,\"msg\":\"Not found.\"}", {}};
    if (request.parameter("symbol").empty()) return badParameter("symbol");
    const auto place = find(request.parameter("symbol"));
    if (!place) return errorReply(400, -1121, "Invalid symbol.");
    if (path == "depth") return depth(request, *place, weight);
    if (path == "aggTrades") {
        weight = 4;
        return trades(request, *place, true);
    }
    if (path == "trades" || path == "historicalTrades") {
        weight = 25;
        return trades(request, *place, false);
    }
    weight = 2;
    return klines(request, *place);
}

HttpReply BinanceDialect::depth(const HttpRequest& request, std::size_t place, std::int64_t& weight) const
{
    const auto limit = limitOf(request, 100, 5000);
    if (!limit) return badParameter("limit");
    weight = *limit <= 100 ? 5 : *limit <= 500 ? 25 : *limit <= 1000 ? 50 : 250;
    const VenueSymbol& told = symbol(place);
    JsonFrame out;
    out.beginObject().whole("lastUpdateId", told.book.id());
    writeBinanceLevels(out.key("bids"), told, told.book.top(Side::Buy, static_cast<std::size_t>(*limit)));
    writeBinanceLevels(out.key("asks"), told, told.book.top(Side::Sell, static_cast<std::size_t>(*limit)));
    return {200, out.endObject().take(), {}};
}

HttpReply BinanceDialect::klines(const HttpRequest& request, std::size_t place) const
{
    const NamedInterval* length = interval(request.parameter("interval"));
    if (length == nullptr) return errorReply(400, -1120, "Invalid interval.");
    const auto limit = limitOf(request, 500, 1000);
    if (!limit) return badParameter("limit");
    std::int64_t from = 0;
    std::int64_t to = now().millis();
    for (const auto& [name, into] : {std::pair{"startTime", &from}, std::pair{"endTime", &to}}) {
        if (request.parameter(name).empty()) continue;
        const auto number = wholeNumber(request.parameter(name));
        if (!number || *number < 0) return badParameter(name);
        *into = *number;
    }
    const VenueSymbol& told = symbol(place);
    const auto price = [&](Price value) { return told.priceText(value, told.tickDigits); };
    const bool oldest = !request.parameter("startTime").empty();
    JsonFrame out;
    out.beginArray();
    for (const VenueBar& bar : told.bars.bars(length->interval, from, to, static_cast<std::size_t>(*limit), oldest)) {
        out.beginArray().integer(bar.startMs).text(price(bar.open)).text(price(bar.high)).text(price(bar.low));
        out.text(price(bar.close)).text(told.sizeText(bar.volume, told.lotDigits));
        out.integer(nextBarStart(length->interval, bar.startMs) - 1).text(told.turnoverText(bar.turnover, 8));
        out.integer(bar.trades).text(told.sizeText(bar.takerBuyVolume, told.lotDigits));
        out.text(told.turnoverText(bar.takerBuyTurnover, 8)).text("0").endArray();
    }
    return {200, out.endArray().take(), {}};
}

HttpReply BinanceDialect::trades(const HttpRequest& request, std::size_t place, bool aggregated) const
{
    const auto limit = limitOf(request, 500, 1000);
    if (!limit) return badParameter("limit");
    const VenueSymbol& told = symbol(place);
    const auto& all = told.trades;
    auto wanted = static_cast<std::size_t>(*limit);
    std::size_t first = all.size() - std::min(wanted, all.size());
    std::int64_t until = INT64_MAX;
    if (!request.parameter("fromId").empty()) {
        const auto id = wholeNumber(request.parameter("fromId"));
        if (!id || *id < 0) return badParameter("fromId");
        first = *id == 0 ? 0 : told.tradesUpTo(static_cast<std::uint64_t>(*id) - 1);
    } else if (aggregated && !request.parameter("startTime").empty()) {
        const auto start = wholeNumber(request.parameter("startTime"));
        const auto end = request.parameter("endTime").empty() ? std::optional<std::int64_t>(INT64_MAX)
                                                              : wholeNumber(request.parameter("endTime"));
        if (!start || !end) return badParameter("startTime");
        until = *end;
        first = static_cast<std::size_t>(
            std::lower_bound(all.begin(), all.end(), *start,
                             [](const VenueTrade& each, std::int64_t ms) { return each.time.millis() < ms; }) -
            all.begin());
    }
    JsonFrame out;
    out.beginArray();
    for (std::size_t i = first; i < all.size() && wanted > 0; ++i, --wanted) {
        const VenueTrade& trade = all[i];
        if (trade.time.millis() > until) break;
        const std::string price = told.priceText(trade.price, told.tickDigits);
        const std::string size = told.sizeText(trade.size, told.lotDigits);
        out.beginObject();
        if (aggregated) {
            out.whole("a", trade.id).text("p", price).text("q", size).whole("f", trade.id).whole("l", trade.id);
            out.integer("T", trade.time.millis()).boolean("m", trade.taker == Side::Sell).boolean("M", true);
        } else {
            out.whole("id", trade.id).text("price", price).text("qty", size);
            out.text("quoteQty", told.turnoverText(static_cast<__int128>(trade.price.units) * trade.size, 8));
            out.integer("time", trade.time.millis()).boolean("isBuyerMaker", trade.taker == Side::Sell);
            out.boolean("isBestMatch", true);
        }
        out.endObject();
    }
    return {200, out.endArray().take(), {}};
}

HttpReply BinanceDialect::tickers(std::string_view which, const HttpRequest& request) const
{
    const std::string_view only = request.parameter("symbol");
    if (!only.empty() && !find(only)) return errorReply(400, -1121, "Invalid symbol.");
    if (which != "price" && which != "bookTicker" && which != "24hr")
        return {404, "{\"code\":-1000,\"msg\":\"Not found.\"}", {}};
    JsonFrame out;
    if (only.empty()) out.beginArray();
    for (std::size_t i = 0; i < model().symbolCount(); ++i) {
        const VenueSymbol& told = symbol(i);
        if (!only.empty() && nameOf(told) != only) continue;
        const Price last = told.last() == nullptr ? Price{} : told.last()->price;
        const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
        const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
        out.beginObject().text("symbol", nameOf(told));
        if (which == "price") out.text("price", told.priceText(last, 8));
        if (which != "price") {
            out.text("bidPrice", told.priceText(bid.price, 8)).text("bidQty", told.sizeText(bid.size, 8));
            out.text("askPrice", told.priceText(ask.price, 8)).text("askQty", told.sizeText(ask.size, 8));
        }
        if (which == "24hr") {
            const VenueBar day = lastDay(i).value_or(VenueBar{});
            out.text("lastPrice", told.priceText(last, 8)).text("openPrice", told.priceText(day.open, 8));
            out.text("highPrice", told.priceText(day.high, 8)).text("lowPrice", told.priceText(day.low, 8));
            out.text("priceChange", told.priceText(Price{day.close.units - day.open.units}, 8));
            out.text("volume", told.sizeText(day.volume, 8)).text("quoteVolume", told.turnoverText(day.turnover, 8));
            out.integer("openTime", day.startMs).integer("closeTime", now().millis());
            out.whole("firstId", day.firstTrade).whole("lastId", day.lastTrade).integer("count", day.trades);
        }
        out.endObject();
    }
    if (only.empty()) out.endArray();
    return {200, out.take(), {}};
}

void BinanceDialect::writeSymbol(JsonFrame& out, const VenueSymbol& told) const
{
    const std::string tick = told.priceText(told.instrument.tick, 8);
    const std::string lot = decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale, 8);
    out.beginObject().text("symbol", nameOf(told)).text("status", "TRADING");
    out.text("baseAsset", told.base).integer("baseAssetPrecision", 8);
    out.text("quoteAsset", told.quote).integer("quotePrecision", 8).integer("quoteAssetPrecision", 8);
    out.integer("baseCommissionPrecision", 8).integer("quoteCommissionPrecision", 8).key("orderTypes").beginArray();
    for (const char* type :
         {"LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"})
        out.text(type);
    out.endArray();
    for (const char* name :
         {"icebergAllowed", "ocoAllowed", "otoAllowed", "opoAllowed", "quoteOrderQtyMarketAllowed", "allowTrailingStop",
          "cancelReplaceAllowed", "amendAllowed", "pegInstructionsAllowed", "isSpotTradingAllowed"})
        out.boolean(name, true);
    out.boolean("isMarginTradingAllowed", false).key("filters").beginArray();
    out.beginObject().text("filterType", "PRICE_FILTER").text("minPrice", tick).text("maxPrice", "1000000.00000000");
    out.text("tickSize", tick).endObject();
    out.beginObject().text("filterType", "LOT_SIZE").text("minQty", lot).text("maxQty", "9000.00000000");
    out.text("stepSize", lot).endObject();
    out.beginObject().text("filterType", "ICEBERG_PARTS").integer("limit", 100).endObject();
    out.beginObject().text("filterType", "MARKET_LOT_SIZE").text("minQty", "0.00000000");
    out.text("maxQty", "100.00000000").text("stepSize", "0.00000000").endObject();
    out.beginObject().text("filterType", "NOTIONAL").text("minNotional", "5.00000000");
    out.boolean("applyMinToMarket", true).text("maxNotional", "9000000.00000000").boolean("applyMaxToMarket", false);
    out.integer("avgPriceMins", 5).endObject();
    out.beginObject().text("filterType", "PERCENT_PRICE_BY_SIDE").text("bidMultiplierUp", "5");
    out.text("bidMultiplierDown", "0.2").text("askMultiplierUp", "5").text("askMultiplierDown", "0.2");
    out.integer("avgPriceMins", 5).endObject();
    out.beginObject().text("filterType", "MAX_NUM_ORDERS").integer("maxNumOrders", 200).endObject();
    out.beginObject().text("filterType", "MAX_NUM_ALGO_ORDERS").integer("maxNumAlgoOrders", 5).endObject();
    out.endArray().key("permissions").beginArray().endArray();
    out.key("permissionSets").beginArray().beginArray().text("SPOT").text("MARGIN").endArray().endArray();
    out.text("defaultSelfTradePreventionMode", "EXPIRE_MAKER");
    out.key("allowedSelfTradePreventionModes").beginArray();
    for (const char* mode : {"NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT"})
        out.text(mode);
    out.endArray().endObject();
}

HttpReply BinanceDialect::exchangeInfo(const HttpRequest& request) const
{
    std::vector<std::string> wanted;
    if (!request.parameter("symbol").empty()) wanted.emplace_back(request.parameter("symbol"));
    if (!request.parameter("symbols").empty()) {
        const rapidjson::Document list = parseFrame(request.parameter("symbols"));
        if (!list.IsArray()) return badParameter("symbols");
        for (const rapidjson::Value& each : list.GetArray())
            wanted.emplace_back(viewOf(each));
    }
    for (const std::string& each : wanted)
        if (!find(each)) return errorReply(400, -1121, "Invalid symbol.");
    JsonFrame out;
    out.beginObject().text("timezone", "UTC").integer("serverTime", now().millis()).key("rateLimits").beginArray();
    const auto limit = [&](std::string_view type, std::string_view unit, std::int64_t number, std::int64_t most) {
        out.beginObject().text("rateLimitType", type).text("interval", unit).integer("intervalNum", number);
        out.integer("limit", most).endObject();
    };
    limit("REQUEST_WEIGHT", "MINUTE", 1, 6000);
    limit("ORDERS", "SECOND", 10, 100);
    limit("ORDERS", "DAY", 1, 200'000);
    limit("RAW_REQUESTS", "MINUTE", 5, 300'000);
    out.endArray().key("exchangeFilters").beginArray().endArray().key("symbols").beginArray();
    for (std::size_t i = 0; i < model().symbolCount(); ++i)
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), nameOf(symbol(i))) != wanted.end())
            writeSymbol(out, symbol(i));
    return {200, out.endArray().endObject().take(), {}};
}

} // namespace sextant::feeds::mock
