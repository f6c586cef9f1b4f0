#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/kucoin_names.h"
#include "engine/feeds/venues/kucoin_protocol.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

constexpr std::string_view kKucoinOk = "200000";
constexpr int kKucoinNoSuchSymbol = 900001;
constexpr int kKucoinTooMany = 429000;
constexpr int kKucoinInternal = 500000;

} // namespace

std::optional<HttpRequest> KucoinProtocol::handshakeRequest() const
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v1/bullet-public";
    request.weight = 10;
    return request;
}

Result<SocketEndpoint> KucoinProtocol::parseHandshake(const HttpReply& reply, std::string_view connectId)
{
    using std::chrono::milliseconds;
    constexpr std::uint64_t kShortestMs = 1;
    constexpr std::uint64_t kLongestMs = 600'000;
    JsonObject root;
    JsonValue inner;
    JsonObject data;
    std::string_view token;
    JsonArray servers;
    if (!openReply(reply, root, inner)) return m_json.failure();
    SocketEndpoint endpoint;
    const auto milliseconds_ = [&](JsonObject& from, std::string_view key, Duration& out) {
        std::uint64_t ms = 0;
        if (!m_json.count(from, key, ms)) return false;
        if (ms < kShortestMs || ms > kLongestMs)
            return m_json.fault(key, std::to_string(ms) + " is not from 1 to 600000 milliseconds");
        out = milliseconds(static_cast<std::int64_t>(ms));
        return true;
    };
    const auto firstServer = [&](JsonValue item) {
        JsonObject server;
        std::string_view url;
        if (!endpoint.url.empty()) return true;
        if (!m_json.object(item, server) || !m_json.text(server, "endpoint", url)) return false;
        if (!url.starts_with("wss://") && !url.starts_with("ws://"))
            return m_json.fault("endpoint", "'" + venueWords(url, 80) + "' is no address of a socket");
        endpoint.url = url;
        return milliseconds_(server, "pingInterval", endpoint.pingEvery) &&
               milliseconds_(server, "pingTimeout", endpoint.pongWithin);
    };
    const auto read = [&] {
        if (!m_json.object(inner, data) || !m_json.text(data, "token", token)) return false;
        if (token.empty()) return m_json.fault("token", "is empty");
        if (!m_json.array(data, "instanceServers", servers)) return false;
        if (!m_json.elements(servers, firstServer)) return m_json.within("instanceServers");
        return !endpoint.url.empty() || m_json.fault("instanceServers", "is empty, expected at least one");
    };
    if (!read()) {
        m_json.within("data");
        return m_json.failure();
    }
    endpoint.url += endpoint.url.find('?') == std::string::npos ? "?token=" : "&token=";
    endpoint.url += percentEncoded(token) + "&connectId=" + percentEncoded(connectId);
    if (!m_json.close()) return m_json.failure();
    return endpoint;
}

ReplyVerdict KucoinProtocol::judge(const HttpReply& reply) const
{
    using Kind = ReplyVerdict::Kind;
    ReplyVerdict verdict = verdictOfStatus(reply);
    const auto limit = headerCount(reply, "gw-ratelimit-limit");
    const auto left = headerCount(reply, "gw-ratelimit-remaining");
    const auto reset = headerCount(reply, "gw-ratelimit-reset");
    if (limit && left && *left <= *limit) {
        verdict.limit = limit;
        verdict.used = *limit - *left;
    }
    if (verdict.kind == Kind::RateLimited && reset) verdict.wait = std::chrono::milliseconds(*reset);
    JsonObject root;
    JsonCell code;
    if (reply.status == 0 || !m_json.open(reply.body, root, "body") || !m_json.findCell(root, "code", code)) {
        if (verdict.kind != Kind::Ok) return verdict;
        verdict.kind = Kind::Unavailable;
        verdict.words = "a reply without a code";
        return verdict;
    }
    if (code.text == kKucoinOk) return verdict;
    verdict.code = codeFrom(code.text);
    std::string_view words;
    if (m_json.findText(root, "msg", words)) verdict.words = venueWords(words);
    // Errors also come with a status of 200.
    if (verdict.code == kKucoinTooMany) {
        verdict.kind = reset ? Kind::RateLimited : Kind::Unavailable; // without headers the venue is overloaded
        if (reset) verdict.wait = std::chrono::milliseconds(*reset);
    } else if (verdict.code >= 400001 && verdict.code <= 400007) {
        verdict.kind = Kind::Unauthorised;
    } else if (verdict.code == kKucoinNoSuchSymbol) {
        verdict.kind = Kind::NotFound;
    } else if (verdict.code == kKucoinInternal) {
        verdict.kind = Kind::Unavailable;
    } else if (verdict.kind == Kind::Ok || verdict.kind == Kind::NotFound) {
        verdict.kind = Kind::Refused; // 404000: no such address
    }
    return verdict;
}

bool KucoinProtocol::openReply(const HttpReply& reply, JsonObject& root, JsonValue& data)
{
    return m_json.open(reply.body, root, "body") && m_json.value(root, "data", data);
}

HttpRequest KucoinProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    const BarWindow window = barWindow(query, traits().barsPerPage);
    // A second less than the end, so that it does not matter whether the venue counts the end in.
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    HttpRequest request;
    request.target = "/api/v1/market/candles?type=" + std::string(kKucoinTimeframes[market::index(query.timeframe)]) +
                     "&symbol=" + percentEncoded(symbol.text) +
                     "&startAt=" + std::to_string(window.from.ns / kNsPerSecond) +
                     "&endAt=" + std::to_string((window.to.ns - 1) / kNsPerSecond);
    request.weight = 3;
    return request;
}

Result<BarPage> KucoinProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    JsonObject root;
    JsonValue data;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        return readBarRow(m_json, item, kKucoinBar, StampForm::Seconds, symbol, query.timeframe,
                          page.bars.emplace_back());
    };
    if (!openReply(reply, root, data)) return m_json.failure();
    if (!m_json.array(data, rows) || !m_json.elements(rows, each)) {
        m_json.within("data");
        return m_json.failure();
    }
    if (!m_json.close() || !orderBars(m_json, page.bars)) return m_json.failure();
    const BarWindow window = barWindow(query, traits().barsPerPage);
    page.mayHaveMore = window.to < query.to;
    if (page.mayHaveMore) page.next = pageFrom(window.to);
    cropBars(page.bars, window.from, window.to);
    return page;
}

std::optional<HttpRequest> KucoinProtocol::bookRequest(const FeedSymbol& symbol) const
{
    if (!m_everyBookChange) return std::nullopt;
    HttpRequest request;
    request.target = "/api/v1/market/orderbook/level2_100?symbol=" + percentEncoded(symbol.text);
    request.weight = 4;
    return request;
}

Result<void> KucoinProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time /*received*/,
                                       DecodedFrame& out)
{
    out.clear();
    JsonObject root;
    JsonValue inner;
    JsonObject data;
    const auto read = [&] {
        BookHead head;
        head.isSnapshot = true;
        head.rule = market::SequenceRule::Overlapping;
        if (!m_json.object(inner, data) || !m_json.stamp(data, "time", StampForm::Auto, head.time) ||
            !m_json.count(data, "sequence", head.sequence))
            return false;
        head.previous = head.sequence;
        BookRun run(out, symbol, head);
        JsonArray list;
        for (const auto& [key, side] : {std::pair("bids", market::Side::Buy), std::pair("asks", market::Side::Sell)}) {
            if (!m_json.array(data, key, list)) return false;
            if (!readLevels(m_json, list, side, run)) return m_json.within(key);
        }
        run.finish();
        out.sent = head.time;
        return true;
    };
    if (openReply(reply, root, inner) && (read() || m_json.within("data")) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

std::optional<HttpRequest> KucoinProtocol::tradesRequest(const FeedSymbol& symbol, TradeId /*after*/) const
{
    // The newest 100, wherever one wants to go on from.
    HttpRequest request;
    request.target = "/api/v1/market/histories?symbol=" + percentEncoded(symbol.text);
    request.weight = 3;
    return request;
}

Result<std::vector<DecodedTrade>> KucoinProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonObject root;
    JsonValue data;
    JsonArray rows;
    const auto each = [&](JsonValue item) { return readTradeRow(item, symbol, trades.emplace_back()); };
    if (!openReply(reply, root, data)) return m_json.failure();
    if (!m_json.array(data, rows) || !m_json.elements(rows, each)) {
        m_json.within("data");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    orderTrades(trades);
    return trades;
}

bool KucoinProtocol::readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade)
{
    JsonObject row;
    market::Trade& record = trade.record;
    std::string_view side;
    if (!m_json.object(item, row) || !m_json.price(row, "price", symbol.priceScale, record.price, record.flags) ||
        !m_json.amount(row, "size", record.size) || !m_json.text(row, "side", side) ||
        !m_json.stamp(row, "time", StampForm::Nanos, record.time))
        return false;
    if (side != "buy" && side != "sell")
        return m_json.fault("side", "'" + venueWords(side, 40) + "' is neither buy nor sell");
    record.side = side == "buy" ? market::Side::Buy : market::Side::Sell;
    record.instrument = symbol.instrument.value;
    // Histories name a trade by its sequence; the socket calls the same number tradeId.
    JsonCell id;
    if (m_json.findCell(row, "tradeId", id)) return m_json.tradeId(id, trade.id) || m_json.within("tradeId");
    return !m_json.isBroken() && m_json.tradeId(row, "sequence", trade.id);
}

HttpRequest KucoinProtocol::instrumentsRequest(std::string_view /*symbol*/, std::string_view /*page*/) const
{
    HttpRequest request;
    request.target = "/api/v2/symbols";
    request.weight = 4;
    return request;
}

Result<InstrumentPage> KucoinProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject root;
    JsonValue data;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) && readInstrument(row, page.instruments.emplace_back());
    };
    if (!openReply(reply, root, data)) return m_json.failure();
    if (!m_json.array(data, rows) || !m_json.elements(rows, each)) {
        m_json.within("data");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    return page;
}

bool KucoinProtocol::readInstrument(JsonObject& row, VenueInstrument& instrument)
{
    std::string_view name;
    std::string_view base;
    std::string_view quote;
    Decimal least;
    Decimal most;
    if (!m_json.text(row, "symbol", name) || !m_json.text(row, "baseCurrency", base) ||
        !m_json.text(row, "quoteCurrency", quote) || !m_json.decimal(row, "baseMinSize", least) ||
        !m_json.decimal(row, "baseMaxSize", most) || !m_json.decimal(row, "baseIncrement", instrument.lot) ||
        !m_json.decimal(row, "priceIncrement", instrument.tick))
        return false;
    instrument.symbol = name;
    instrument.base = base;
    instrument.quote = quote;
    instrument.minQuantity = limitFrom(least);
    instrument.maxQuantity = limitFrom(most);
    instrument.lot = shortest(instrument.lot);
    instrument.tick = shortest(instrument.tick);
    JsonCell funds; // null for some
    Decimal notional;
    if (m_json.findCell(row, "minFunds", funds)) {
        if (!m_json.decimal(funds, notional)) return m_json.within("minFunds");
        instrument.minNotional = limitFrom(notional);
    }
    if (m_json.isBroken() || !m_json.flag(row, "enableTrading", instrument.isTrading)) return false;
    instrument.status = instrument.isTrading ? "enableTrading: true" : "enableTrading: false";
    if (instrument.tick.mantissa <= 0) return m_json.fault("priceIncrement", "is not above 0");
    if (instrument.lot.mantissa <= 0) return m_json.fault("baseIncrement", "is not above 0");
    return true;
}

std::optional<HttpRequest> KucoinProtocol::timeRequest() const
{
    HttpRequest request;
    request.target = "/api/v1/timestamp";
    request.weight = 3;
    return request;
}

Result<Time> KucoinProtocol::parseTime(const HttpReply& reply)
{
    JsonObject root;
    Time time;
    if (m_json.open(reply.body, root, "body") && m_json.stamp(root, "data", StampForm::Millis, time) && m_json.close())
        return time;
    return m_json.failure();
}

} // namespace sextant::feeds
