#include <algorithm>
#include <array>

#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/bybit_names.h"
#include "engine/feeds/venues/bybit_protocol.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using BybitVerdict = ReplyVerdict::Kind;

constexpr Duration kBybitBan = std::chrono::minutes(10);

/// By retCode (protocols.md §1.4, §2.2).
BybitVerdict bybitKindOf(int code)
{
    switch (code) {
    case 0:
        return BybitVerdict::Ok;
    case 10006: // of this endpoint
    case 10429:
        return BybitVerdict::RateLimited;
    case 10018: // of the address
        return BybitVerdict::Banned;
    case 10003:
    case 10004:
    case 10005:
    case 10010:
        return BybitVerdict::Unauthorised;
    case 10000:
    case 10016:
    case 10019: // restarts
    case 170007:
        return BybitVerdict::Unavailable;
    default:
        return BybitVerdict::Refused;
    }
}

std::optional<Time> bybitResetTime(const HttpReply& reply)
{
    const std::string* header = reply.header("X-Bapi-Limit-Reset-Timestamp");
    JsonFrame json;
    Time time;
    if (!header || !json.stamp(JsonCell{*header, true}, StampForm::Millis, time)) return std::nullopt;
    return time;
}

} // namespace

ReplyVerdict BybitProtocol::judge(const HttpReply& reply) const
{
    ReplyVerdict verdict = verdictOfStatus(reply);
    verdict.limit = headerCount(reply, "X-Bapi-Limit");
    verdict.isOfHost = false;
    if (const auto left = headerCount(reply, "X-Bapi-Limit-Status"); left && verdict.limit && *left <= *verdict.limit)
        verdict.used = *verdict.limit - *left;
    if (reply.status == 403) {
        // "access too frequent": of this address. Countries that are not served get the same status.
        verdict.kind = BybitVerdict::Banned;
        verdict.wait = kBybitBan;
    }
    JsonFrame json;
    JsonObject root;
    JsonCell code;
    std::string_view words;
    if (!json.open(reply.body, root, "body") || !json.cell(root, "retCode", code)) {
        if (verdict.kind == BybitVerdict::Ok) {
            verdict.kind = BybitVerdict::Unavailable;
            verdict.words = json.error().message;
        }
        return verdict;
    }
    verdict.code = codeFrom(code.text);
    const bool isZero = code.text == "0";
    (void)json.findText(root, "retMsg", words);
    if (verdict.kind == BybitVerdict::Ok)
        verdict.kind = verdict.code == 0 && !isZero ? BybitVerdict::Unavailable : bybitKindOf(verdict.code);
    if (verdict.kind == BybitVerdict::Ok) return verdict;
    if (!words.empty()) verdict.words = venueWords(words);
    if (verdict.kind == BybitVerdict::Banned) verdict.wait = kBybitBan;
    if (verdict.kind != BybitVerdict::RateLimited) return verdict;
    verdict.until = bybitResetTime(reply);
    JsonCell now;
    Time time;
    if (verdict.until && json.findCell(root, "time", now) && json.stamp(now, StampForm::Millis, time))
        verdict.wait = std::max(Duration{0}, *verdict.until - time);
    return verdict;
}

bool BybitProtocol::openResult(const HttpReply& reply, JsonObject& result, std::optional<Time>* sent)
{
    JsonObject root;
    if (!m_json.open(reply.body, root, "body")) return false;
    if (sent) {
        JsonCell cell;
        Time time;
        if (m_json.findCell(root, "time", cell)) {
            if (!m_json.stamp(cell, StampForm::Millis, time)) return m_json.within("time");
            *sent = time;
        }
        if (m_json.isBroken()) return false;
    }
    return m_json.object(root, "result", result);
}

HttpRequest BybitProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    const BarWindow window = barWindow(query, traits().barsPerPage);
    HttpRequest request;
    // Without a category the venue answers for linear. Both ends count in.
    request.target =
        std::string("/v5/market/kline?category=") + (m_isLinear ? "linear" : "spot") +
        "&symbol=" + percentEncoded(symbol.text) + "&interval=" + std::string(kBybitIntervals[index(query.timeframe)]) +
        "&start=" + std::to_string(window.from.millis()) +
        "&end=" + std::to_string((window.to - Duration{1}).millis()) + "&limit=" + std::to_string(traits().barsPerPage);
    return request;
}

Result<BarPage> BybitProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    JsonObject result;
    JsonArray list;
    std::optional<Time> sent;
    const auto each = [&](JsonValue item) {
        std::array<JsonCell, 6> cells; // start, o, h, l, c, volume; then turnover
        if (!m_json.row(item, cells)) return false;
        const BarFields fields{{"[0]", cells[0]}, {"[1]", cells[1]}, {"[2]", cells[2]},
                               {"[3]", cells[3]}, {"[4]", cells[4]}, BarField{"[5]", cells[5]}};
        DecodedBar bar;
        if (!readBarFields(m_json, fields, StampForm::Millis, symbol, query.timeframe, bar)) return false;
        if (sent) {
            bar.sent = *sent;
            bar.isClosed = bar.start + nominalLength(query.timeframe) <= *sent;
        }
        page.bars.push_back(bar);
        return true;
    };
    if (!openResult(reply, result, &sent)) return m_json.failure();
    if (!m_json.array(result, "list", list) || !(m_json.elements(list, each) || m_json.within("list"))) {
        m_json.within("result");
        return m_json.failure();
    }
    if (!m_json.close() || !orderBars(m_json, page.bars)) return m_json.failure();
    const BarWindow window = barWindow(query, traits().barsPerPage);
    cropBars(page.bars, window.from, window.to);
    page.mayHaveMore = window.to < query.to && (!sent || window.to <= *sent);
    if (page.mayHaveMore) page.next = pageFrom(window.to);
    return page;
}

Result<void> BybitProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                      DecodedFrame& out)
{
    out.clear();
    JsonObject result;
    BookHead head;
    head.isSnapshot = true;
    head.time = received;
    std::optional<Time> sent;
    const bool isRead = openResult(reply, result, &sent) &&
                        (readBookSides(result, symbol, head, out) || m_json.within("result")) && m_json.close();
    if (isRead) {
        out.sent = sent;
        return {};
    }
    out.clear();
    return m_json.failure();
}

std::optional<HttpRequest> BybitProtocol::tradesRequest(const FeedSymbol& symbol, TradeId /*after*/) const
{
    HttpRequest request;
    request.target = std::string("/v5/market/recent-trade?category=") + (m_isLinear ? "linear" : "spot") +
                     "&symbol=" + percentEncoded(symbol.text) + "&limit=" + (m_isLinear ? "1000" : "60");
    return request;
}

Result<std::vector<DecodedTrade>> BybitProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonObject result;
    JsonArray list;
    const auto each = [&](JsonValue item) { return readTradeRow(item, symbol, trades.emplace_back()); };
    if (!openResult(reply, result)) return m_json.failure();
    if (!m_json.array(result, "list", list) || !(m_json.elements(list, each) || m_json.within("list"))) {
        m_json.within("result");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    orderTrades(trades);
    return trades;
}

bool BybitProtocol::readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade)
{
    JsonObject row;
    std::string_view name;
    std::string_view side;
    bool isBlock = false;
    market::Trade& record = trade.record;
    if (!m_json.object(item, row) || !m_json.tradeId(row, "execId", trade.id) || !m_json.text(row, "symbol", name) ||
        !checkSymbol(name, symbol, "symbol") ||
        !m_json.price(row, "price", symbol.priceScale, record.price, record.flags) ||
        !m_json.amount(row, "size", record.size) || !m_json.text(row, "side", side) ||
        !m_json.stamp(row, "time", StampForm::Millis, record.time) || !m_json.flag(row, "isBlockTrade", isBlock))
        return false;
    if (side != "Buy" && side != "Sell") return m_json.fault("side", "is neither \"Buy\" nor \"Sell\"");
    record.side = side == "Buy" ? market::Side::Buy : market::Side::Sell;
    if (isBlock) record.flags |= market::kSuspicious;
    record.instrument = symbol.instrument.value;
    return true;
}

HttpRequest BybitProtocol::instrumentsRequest(std::string_view symbol, std::string_view page) const
{
    HttpRequest request;
    request.target = std::string("/v5/market/instruments-info?category=") + (m_isLinear ? "linear" : "spot");
    if (!symbol.empty()) request.target += "&symbol=" + percentEncoded(symbol);
    if (m_isLinear) request.target += "&limit=1000";
    if (!page.empty()) request.target += "&cursor=" + percentEncoded(page);
    return request;
}

Result<InstrumentPage> BybitProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject result;
    JsonArray list;
    const auto each = [&](JsonValue item) { return readInstrument(item, page.instruments.emplace_back()); };
    if (!openResult(reply, result)) return m_json.failure();
    if (!m_json.array(result, "list", list) || !(m_json.elements(list, each) || m_json.within("list"))) {
        m_json.within("result");
        return m_json.failure();
    }
    std::string_view next;
    if (m_json.findText(result, "nextPageCursor", next)) page.next = next;
    if (!m_json.close()) return m_json.failure();
    return page;
}

bool BybitProtocol::readInstrument(JsonValue item, VenueInstrument& instrument)
{
    JsonObject row;
    std::string_view name;
    std::string_view base;
    std::string_view quote;
    std::string_view status;
    JsonObject filter;
    if (!m_json.object(item, row) || !m_json.text(row, "symbol", name) || !m_json.text(row, "baseCoin", base) ||
        !m_json.text(row, "quoteCoin", quote) || !m_json.text(row, "status", status))
        return false;
    instrument.symbol = name;
    instrument.base = base;
    instrument.quote = quote;
    instrument.status = venueWords(status);
    instrument.isTrading = status == "Trading";
    if (!m_json.object(row, "priceFilter", filter)) return false;
    if (!m_json.decimal(filter, "tickSize", instrument.tick)) return m_json.within("priceFilter");
    if (!m_json.object(row, "lotSizeFilter", filter)) return false;
    Decimal least;
    Decimal most;
    Decimal notional;
    if (!m_json.decimal(filter, m_isLinear ? "qtyStep" : "basePrecision", instrument.lot) ||
        !m_json.decimal(filter, "minOrderQty", least) ||
        !m_json.decimal(filter, m_isLinear ? "maxOrderQty" : "maxLimitOrderQty", most) ||
        !m_json.decimal(filter, m_isLinear ? "minNotionalValue" : "minOrderAmt", notional))
        return m_json.within("lotSizeFilter");
    instrument.tick = shortest(instrument.tick);
    instrument.lot = shortest(instrument.lot);
    instrument.minQuantity = limitFrom(least);
    instrument.maxQuantity = limitFrom(most);
    instrument.minNotional = limitFrom(notional);
    return true;
}

std::optional<HttpRequest> BybitProtocol::timeRequest() const
{
    HttpRequest request;
    request.target = "/v5/market/time";
    return request;
}

Result<Time> BybitProtocol::parseTime(const HttpReply& reply)
{
    JsonObject result;
    Time time;
    if (openResult(reply, result) &&
        (m_json.stamp(result, "timeNano", StampForm::Nanos, time) || m_json.within("result")) && m_json.close())
        return time;
    return m_json.failure();
}

} // namespace sextant::feeds
