#include <algorithm>
#include <array>
#include <set>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace kucoin { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{NamedInterval{"1min", {60}},      NamedInterval{"3min", {180}},
                                NamedInterval{"5min", {300}},     NamedInterval{"15min", {900}},
                                NamedInterval{"30min", {1800}},   NamedInterval{"1hour", {3600}},
                                NamedInterval{"2hour", {7200}},   NamedInterval{"4hour", {14400}},
                                NamedInterval{"6hour", {21600}},  NamedInterval{"8hour", {28800}},
                                NamedInterval{"12hour", {43200}}, NamedInterval{"1day", {86400}},
                                NamedInterval{"1week", {604800}}, NamedInterval{"1month", {2592000, true}}};

constexpr std::int64_t kPingMs = 18'000;
constexpr std::int64_t kPingTimeoutMs = 10'000;
constexpr std::size_t kMaxTopics = 400;
constexpr std::size_t kMaxPerRequest = 100;
constexpr std::size_t kMaxTokens = 10'000;
constexpr int kDepth = 1;
constexpr int kSnapshot = 2;

/// KuCoin spot, classic feed (protocols.md §1.2): a token from /api/v1/bullet-public opens the socket that the reply
/// names. A topic is remembered with one symbol.
class KucoinDialect final : public VenueDialect {
public:
    using VenueDialect::VenueDialect;

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/kucoin" || opening.path == "/kucoin/" || opening.path == "/";
    }
    void opened(Connection& connection) override;
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override
    {
        if (nowMs - connection.notes.pingedMs > kPingMs + kPingTimeoutMs) connection.close(1000, "Ping timeout");
    }
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override
    {
        HttpReply reply{429, "{\"code\":\"429000\",\"msg\":\"Too many requests\"}", {}};
        addQuota(reply, 0);
        return reply;
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.kucoin.rest_url", "http://" + context().host},
                {"feeds.kucoin.ws_url", "ws://" + context().host + "/kucoin"}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + "-" + symbol.quote; }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    Duration bookPeriod() const override { return Duration{0}; }
    Duration tickerPeriod() const override { return std::chrono::milliseconds(100); }
    void tellTrade(std::size_t place, const VenueTrade& trade) override;
    void tellBook(std::size_t place) override;
    void tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t place) override;

private:
    void tellDepth(std::size_t place);
    void tellSnapshot(std::size_t place);
    /// The topics of one request, one symbol each; nothing if there is no such topic.
    [[nodiscard]] std::optional<std::vector<std::string>> topicsOf(std::string_view topic) const;
    void writeBest(JsonFrame& frame, std::size_t place) const;

    [[nodiscard]] static HttpReply envelope(std::string_view data)
    {
        return {200, "{\"code\":\"200000\",\"data\":" + std::string(data) + "}", {}};
    }
    [[nodiscard]] static HttpReply failure(int status, std::string_view code, std::string_view text)
    {
        return {status, JsonFrame().beginObject().text("code", code).text("msg", text).endObject().take(), {}};
    }
    void addQuota(HttpReply& reply, std::int64_t left) const
    {
        reply.headers.emplace_back("gw-ratelimit-limit", std::to_string(m_budget.limit()));
        reply.headers.emplace_back("gw-ratelimit-remaining", std::to_string(left));
        reply.headers.emplace_back("gw-ratelimit-reset",
                                   std::to_string(wallTime(m_budget.untilReset(now())) / std::chrono::milliseconds(1)));
    }
    [[nodiscard]] HttpReply bullet(const HttpRequest& request);
    [[nodiscard]] HttpReply market(const HttpRequest& request, std::int64_t& weight);
    [[nodiscard]] HttpReply candles(const HttpRequest& request, std::size_t place) const;
    void writeSymbol(JsonFrame& frame, const VenueSymbol& told) const;

    std::set<std::string, std::less<>> m_tokens;
    std::uint64_t m_nextToken = 1;
    RequestBudget m_budget{2000, std::chrono::seconds(30)};
};

void KucoinDialect::opened(Connection& connection)
{
    const std::string_view id = connection.opening().parameter("connectId").substr(0, 64);
    if (!m_tokens.contains(connection.opening().parameter("token"))) {
        JsonFrame frame;
        frame.beginObject().text("id", id).text("type", "error").integer("code", 401);
        connection.send(frame.text("data", "token is expired").endObject().take());
        connection.close(1000, "token is expired");
        return;
    }
    connection.send(JsonFrame().beginObject().text("id", id).text("type", "welcome").endObject().take());
}

void KucoinDialect::received(Connection& connection, std::string_view text)
{
    connection.notes.pingedMs = connection.notes.heardMs; // whatever comes shows that somebody is there
    const rapidjson::Document request = parseFrame(text);
    const std::string_view type = textOf(request, "type");
    const std::string id(textOf(request, "id").substr(0, 64));
    const auto fail = [&](int code, std::string_view why) {
        JsonFrame frame;
        frame.beginObject().text("id", id).text("type", "error").integer("code", code);
        connection.send(frame.text("data", why).endObject().take());
    };
    if (type == "ping") {
        connection.send(JsonFrame().beginObject().text("id", id).text("type", "pong").endObject().take());
        return;
    }
    if (type != "subscribe" && type != "unsubscribe") {
        fail(415, "type is not supported");
        return;
    }
    const std::string_view topic = textOf(request, "topic");
    const auto topics = topicsOf(topic);
    if (!topics) {
        fail(404, "topic " + std::string(topic.substr(0, 200)) + " is not found");
        return;
    }
    if (topics->size() > kMaxPerRequest ||
        (type == "subscribe" && connection.notes.topics.size() + topics->size() > kMaxTopics)) {
        fail(509, "exceed max subscription count limitation of 400 per session");
        return;
    }
    for (const std::string& each : *topics) {
        if (type == "unsubscribe")
            out().unsubscribe(connection, each);
        else
            out().subscribe(connection, each);
    }
    const rapidjson::Value* response = memberOf(request, "response");
    if (response != nullptr && response->IsTrue())
        connection.send(JsonFrame().beginObject().text("id", id).text("type", "ack").endObject().take());
}

std::optional<std::vector<std::string>> KucoinDialect::topicsOf(std::string_view topic) const
{
    const std::size_t colon = topic.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view kind = topic.substr(0, colon + 1);
    constexpr std::array<std::string_view, 7> kKnown{
        "/market/ticker:",           "/market/snapshot:",          "/market/level2:",
        "/spotMarket/level2Depth5:", "/spotMarket/level2Depth50:", "/market/match:",
        "/market/candles:"};
    if (std::find(kKnown.begin(), kKnown.end(), kind) == kKnown.end()) return std::nullopt;
    if (topic == "/market/ticker:all") return std::vector<std::string>{std::string(topic)};
    std::vector<std::string> topics;
    for (const std::string& each : splitAt(topic.substr(colon + 1), ',')) {
        const std::size_t score = each.find('_');
        const bool isCandle = kind == "/market/candles:";
        if (isCandle != (score != std::string::npos)) return std::nullopt;
        if (isCandle && interval(std::string_view(each).substr(score + 1)) == nullptr) return std::nullopt;
        if (!find(std::string_view(each).substr(0, score))) return std::nullopt;
        topics.push_back(std::string(kind) + each);
    }
    return topics.empty() ? std::nullopt : std::optional(std::move(topics));
}

void KucoinDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "/market/match:" + nameOf(told);
    onGrid(place, kSnapshot, std::chrono::seconds(2), [this, place] { tellSnapshot(place); });
    if (!out().isWanted(topic)) return;
    const std::string id = std::to_string(trade.id);
    JsonFrame frame;
    frame.beginObject().text("type", "message").text("topic", topic).text("subject", "trade.l3match");
    frame.key("data").beginObject().text("makerOrderId", "6702a1c0e4b0f8" + id);
    frame.text("price", told.priceText(trade.price)).text("sequence", id);
    frame.text("side", trade.taker == Side::Buy ? "buy" : "sell").text("size", told.sizeText(trade.size));
    frame.text("symbol", nameOf(told)).text("takerOrderId", "6702a1c0e4b0f9" + id);
    frame.text("time", std::to_string(trade.time.ns)).text("tradeId", id).text("type", "match").endObject().endObject();
    out().publish({topic, "", Message::Kind::Trade, place, trade.id, trade.id, frame.take()});
}

void KucoinDialect::tellBook(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "/market/level2:" + nameOf(told);
    onGrid(place, kDepth, std::chrono::milliseconds(100), [this, place] { tellDepth(place); });
    if (!out().isWanted(topic)) return;
    const PendingLevels& levels = pending(place);
    JsonFrame frame;
    const auto write = [&](std::string_view name, const auto& side) {
        frame.key(name).beginArray();
        for (const auto& [price, entry] : side) {
            frame.beginArray().text(told.priceText(Price{price})).text(told.sizeText(entry.size));
            frame.text(std::to_string(entry.id)).endArray();
        }
        frame.endArray();
    };
    frame.beginObject().text("type", "message").text("topic", topic).text("subject", "trade.l2update");
    frame.key("data").beginObject().key("changes").beginObject();
    write("asks", levels.asks());
    write("bids", levels.bids());
    frame.endObject().whole("sequenceStart", levels.firstId()).whole("sequenceEnd", levels.lastId());
    frame.text("symbol", nameOf(told)).integer("time", now().millis()).endObject().endObject();
    out().publish({topic, "", Message::Kind::Book, place, levels.firstId(), levels.lastId(), frame.take()});
}

void KucoinDialect::tellDepth(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    for (const std::size_t depth : {std::size_t{5}, std::size_t{50}}) {
        const std::string topic = "/spotMarket/level2Depth" + std::to_string(depth) + ":" + nameOf(told);
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().text("type", "message").text("topic", topic).text("subject", "level2").key("data");
        writePlainLevels(frame.beginObject().key("asks"), told, told.book.top(Side::Sell, depth));
        writePlainLevels(frame.key("bids"), told, told.book.top(Side::Buy, depth));
        frame.integer("timestamp", now().millis()).endObject().endObject();
        out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.take()});
    }
}

/// A bar that closed is told once more as it ended; that it did is told by the next one alone.
void KucoinDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "/market/candles:" + nameOf(told) + "_" + std::string(interval.name);
    if (!out().isWanted(topic)) return;
    JsonFrame frame;
    frame.beginObject().text("type", "message").text("topic", topic).text("subject", "trade.candles.update");
    frame.key("data").beginObject().text("symbol", nameOf(told)).key("candles").beginArray();
    frame.text(std::to_string(bar.startMs / 1000)).text(told.priceText(bar.open)).text(told.priceText(bar.close));
    frame.text(told.priceText(bar.high)).text(told.priceText(bar.low)).text(told.sizeText(bar.volume));
    frame.text(told.turnoverText(bar.turnover)).endArray().integer("time", now().ns).endObject().endObject();
    out().publish({topic, "", Message::Kind::Bar, place, static_cast<std::uint64_t>(bar.startMs),
                   static_cast<std::uint64_t>(bar.trades) * 2 + (isClosed ? 1 : 0), frame.take()});
}

void KucoinDialect::writeBest(JsonFrame& frame, std::size_t place) const
{
    const VenueSymbol& told = symbol(place);
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const VenueTrade* last = told.last();
    frame.text("bestAsk", told.priceText(ask.price)).text("bestAskSize", told.sizeText(ask.size));
    frame.text("bestBid", told.priceText(bid.price)).text("bestBidSize", told.sizeText(bid.size));
    frame.text("price", last == nullptr ? "0" : told.priceText(last->price));
    frame.text("sequence", std::to_string(told.book.id()));
    frame.text("size", last == nullptr ? "0" : told.sizeText(last->size)).integer("time", now().millis());
}

void KucoinDialect::tellTicker(std::size_t place)
{
    if (symbol(place).last() == nullptr) return;
    const std::string name = nameOf(symbol(place));
    for (const bool isAll : {false, true}) {
        const std::string topic = "/market/ticker:" + (isAll ? std::string("all") : name);
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().text("type", "message").text("topic", topic).text("subject", isAll ? name : "trade.ticker");
        writeBest(frame.key("data").beginObject(), place);
        out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.endObject().endObject().take()});
    }
}

void KucoinDialect::tellSnapshot(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "/market/snapshot:" + nameOf(told);
    const auto day = lastDay(place);
    if (!out().isWanted(topic) || !day) return;
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const double change = told.toDouble(day->close) / told.toDouble(day->open) - 1.0;
    JsonFrame frame;
    frame.beginObject().text("type", "message").text("topic", topic).text("subject", "trade.snapshot");
    frame.key("data").beginObject().text("sequence", std::to_string(told.book.id())).key("data").beginObject();
    frame.boolean("trading", true).text("symbol", nameOf(told)).number("buy", told.priceText(bid.price));
    frame.number("sell", told.priceText(ask.price)).integer("sort", 100);
    frame.number("volValue", told.turnoverText(day->turnover)).text("baseCurrency", told.base).text("market", "USDS");
    frame.text("quoteCurrency", told.quote).text("symbolCode", nameOf(told)).integer("datetime", now().millis());
    frame.number("high", told.priceText(day->high)).number("vol", told.sizeText(day->volume));
    frame.number("low", told.priceText(day->low));
    frame.number("changePrice", told.priceText(Price{day->close.units - day->open.units}));
    frame.number("changeRate", decimalText(static_cast<__int128>(change * 10'000.0), 4));
    frame.number("lastTradedPrice", told.priceText(day->close)).integer("board", 0).integer("mark", 0);
    frame.endObject().endObject().endObject();
    out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.take()});
}

HttpReply KucoinDialect::bullet(const HttpRequest& request)
{
    if (m_tokens.size() >= kMaxTokens) m_tokens.clear(); // nobody holds so many; the oldest are long out of date
    const std::string token = "2neAiuYvAU61ZDXANAGAsiL4-local-" + std::to_string(m_nextToken++);
    m_tokens.insert(token);
    // The way the client came is the way back, unless it says nonsense.
    std::string host(request.header("host"));
    const bool isPlain = !host.empty() && host.size() < 100 && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == ':' ||
               c == '-' || c == '[' || c == ']';
    });
    if (!isPlain) host = context().host;
    JsonFrame data;
    data.beginObject().text("token", token).key("instanceServers").beginArray().beginObject();
    data.text("endpoint", "ws://" + host + "/kucoin").boolean("encrypt", false).text("protocol", "websocket");
    data.integer("pingInterval", kPingMs).integer("pingTimeout", kPingTimeoutMs).endObject().endArray().endObject();
    return envelope(data.take());
}

HttpReply KucoinDialect::answer(const HttpRequest& request)
{
    std::int64_t weight = 3;
    HttpReply reply = market(request, weight);
    if (!m_budget.spend(weight, now())) return refusal();
    addQuota(reply, m_budget.remaining());
    return reply;
}

HttpReply KucoinDialect::market(const HttpRequest& request, std::int64_t& weight)
{
    const std::string& path = request.path;
    if (path == "/api/v1/bullet-public" && request.method == "POST") {
        weight = 10;
        return bullet(request);
    }
    if (request.method != "GET") return failure(404, "404000", "Not Found");
    if (path == "/api/v1/timestamp") return envelope(std::to_string(now().millis()));
    if (path == "/api/v2/symbols" || path == "/api/v1/symbols") {
        weight = 4;
        JsonFrame data;
        data.beginArray();
        for (std::size_t i = 0; i < model().symbolCount(); ++i)
            writeSymbol(data, symbol(i));
        return envelope(data.endArray().take());
    }
    if (path == "/api/v3/currencies") {
        weight = 3;
        std::set<std::string> names;
        for (std::size_t i = 0; i < model().symbolCount(); ++i)
            names.insert({symbol(i).base, symbol(i).quote});
        JsonFrame data;
        data.beginArray();
        for (const std::string& name : names) {
            data.beginObject().text("currency", name).text("name", name).text("fullName", name).integer("precision", 8);
            data.key("confirms").null().key("contractAddress").null().boolean("isMarginEnabled", false);
            data.boolean("isDebitEnabled", false).key("chains").beginArray().endArray().endObject();
        }
        return envelope(data.endArray().take());
    }
    if (path == "/api/v3/market/orderbook/level2")
        return failure(401, "400001", "Please check the header of your request");
    constexpr std::string_view kOneSymbol = "/api/v2/symbols/";
    const bool isOne = path.starts_with(kOneSymbol);
    const auto place = find(isOne ? std::string_view(path).substr(kOneSymbol.size()) : request.parameter("symbol"));
    if (!isOne && !path.starts_with("/api/v1/market/")) return failure(404, "404000", "Not Found");
    if (!place) return failure(200, "900001", "symbol not exists");
    const VenueSymbol& told = symbol(*place);
    JsonFrame data;
    if (isOne) {
        writeSymbol(data, told);
        return envelope(data.take());
    }
    if (path == "/api/v1/market/candles") return candles(request, *place);
    if (path == "/api/v1/market/orderbook/level2_20" || path == "/api/v1/market/orderbook/level2_100") {
        const bool isShort = path.ends_with("_20");
        weight = isShort ? 2 : 4;
        const std::size_t depth = isShort ? 20 : 100;
        data.beginObject().integer("time", now().millis()).text("sequence", std::to_string(told.book.id()));
        writePlainLevels(data.key("bids"), told, told.book.top(Side::Buy, depth));
        writePlainLevels(data.key("asks"), told, told.book.top(Side::Sell, depth));
        return envelope(data.endObject().take());
    }
    if (path == "/api/v1/market/orderbook/level1") {
        writeBest(data.beginObject(), *place);
        return envelope(data.endObject().take());
    }
    if (path == "/api/v1/market/histories") {
        data.beginArray();
        const std::size_t count = std::min<std::size_t>(100, told.trades.size());
        for (std::size_t i = told.trades.size() - count; i < told.trades.size(); ++i) {
            const VenueTrade& trade = told.trades[i];
            data.beginObject().text("sequence", std::to_string(trade.id)).text("price", told.priceText(trade.price));
            data.text("size", told.sizeText(trade.size)).text("side", trade.taker == Side::Buy ? "buy" : "sell");
            data.integer("time", trade.time.ns).endObject();
        }
        return envelope(data.endArray().take());
    }
    return failure(404, "404000", "Not Found");
}

HttpReply KucoinDialect::candles(const HttpRequest& request, std::size_t place) const
{
    const NamedInterval* length = interval(request.parameter("type"));
    if (length == nullptr) return failure(400, "400100", "Incorrect candlestick type.");
    const auto start = wholeParameter(request, "startAt", 0, 0, INT64_MAX / 1000);
    const auto end = wholeParameter(request, "endAt", 0, 0, INT64_MAX / 1000);
    if (!start || !end) return failure(400, "400100", "Parameter Error");
    const std::int64_t to = *end == 0 ? now().millis() : *end * 1000 - 1; // endAt is outside
    const VenueSymbol& told = symbol(place);
    auto bars = told.bars.bars(length->interval, *start * 1000, to, 1500, false);
    std::reverse(bars.begin(), bars.end());
    JsonFrame data;
    data.beginArray();
    for (const VenueBar& bar : bars) {
        data.beginArray().text(std::to_string(bar.startMs / 1000)).text(told.priceText(bar.open));
        data.text(told.priceText(bar.close)).text(told.priceText(bar.high)).text(told.priceText(bar.low));
        data.text(told.sizeText(bar.volume)).text(told.turnoverText(bar.turnover)).endArray();
    }
    return envelope(data.endArray().take());
}

void KucoinDialect::writeSymbol(JsonFrame& frame, const VenueSymbol& told) const
{
    const std::string lot = decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale);
    frame.beginObject().text("symbol", nameOf(told)).text("name", nameOf(told)).text("baseCurrency", told.base);
    frame.text("quoteCurrency", told.quote).text("feeCurrency", told.quote).text("market", "USDS");
    frame.text("baseMinSize", lot).text("quoteMinSize", "0.1").text("baseMaxSize", "10000000000");
    frame.text("quoteMaxSize", "99999999").text("baseIncrement", lot).text("quoteIncrement", "0.000001");
    frame.text("priceIncrement", told.priceText(told.instrument.tick)).text("priceLimitRate", "0.1");
    frame.text("minFunds", "0.1").boolean("isMarginEnabled", false).boolean("enableTrading", true).endObject();
}

} // namespace
} // namespace kucoin

std::unique_ptr<VenueDialect> makeKucoin(VenueContext& context)
{
    return std::make_unique<kucoin::KucoinDialect>(context);
}

} // namespace sextant::feeds::mock
