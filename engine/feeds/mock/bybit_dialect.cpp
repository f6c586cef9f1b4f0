#include <algorithm>
#include <array>
#include <map>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace bybit { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{
    NamedInterval{"1", {60}},           NamedInterval{"3", {180}},     NamedInterval{"5", {300}},
    NamedInterval{"15", {900}},         NamedInterval{"30", {1800}},   NamedInterval{"60", {3600}},
    NamedInterval{"120", {7200}},       NamedInterval{"240", {14400}}, NamedInterval{"360", {21600}},
    NamedInterval{"720", {43200}},      NamedInterval{"D", {86400}},   NamedInterval{"W", {604800}},
    NamedInterval{"M", {2592000, true}}};

struct Depth {
    std::size_t levels;
    Duration period;
};
constexpr std::array kDepths{Depth{1, std::chrono::milliseconds(10)}, Depth{50, std::chrono::milliseconds(20)},
                             Depth{200, std::chrono::milliseconds(100)}, Depth{1000, std::chrono::milliseconds(200)}};
constexpr std::size_t kMaxArgs = 10;        // of one request on spot
constexpr std::size_t kMaxArgText = 21'000; // characters of one connection
constexpr std::int64_t kIdleMs = 600'000;

/// Bybit v5, spot and linear (protocols.md §1.4). Both categories show the same symbols; a topic is remembered with
/// its category in front, "spot/orderbook.50.BTCUSDT".
class BybitDialect final : public VenueDialect {
public:
    explicit BybitDialect(VenueContext& context) : VenueDialect(context)
    {
        for (std::size_t i = 0; i < context.model.symbolCount(); ++i) {
            auto& books = m_books.emplace_back();
            for (const Depth& depth : kDepths)
                books.push_back({TopLevels(depth.levels), 18'521'287 + i * 1'000'000, {}});
        }
    }

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/v5/public/spot" || opening.path == "/v5/public/linear";
    }
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override
    {
        if (nowMs - connection.notes.heardMs > kIdleMs) connection.close(1000, "idle");
    }
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override
    {
        HttpReply reply = envelope(10006, "Too many visits!", "{}");
        addQuota(reply, 0);
        return reply;
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.bybit.rest_url", "http://" + context().host}, {"feeds.bybit.ws_url", "ws://" + context().host}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + symbol.quote; }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    Duration bookPeriod() const override { return Duration{0}; }
    Duration tickerPeriod() const override { return std::chrono::milliseconds(100); }
    void tellTrade(std::size_t place, const VenueTrade& trade) override;
    void tellBook(std::size_t place) override
    {
        for (std::size_t i = 0; i < kDepths.size(); ++i)
            onGrid(place, static_cast<int>(i), kDepths[i].period, [this, place, i] { tellDepth(place, i); });
    }
    void tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t place) override
    {
        for (const char* category : {"spot", "linear"}) {
            const std::string topic = "tickers." + nameOf(symbol(place));
            const std::string where = std::string(category) + "/" + topic;
            if (out().isWanted(where))
                out().publish({where, "", Message::Kind::State, place, 0, 0, tickerFrame(place, where, false)});
        }
    }

private:
    struct Book {
        TopLevels shown;
        std::uint64_t update; ///< the venue's u of this stream
        Time told;
    };
    [[nodiscard]] bool wantsDepth(std::size_t place, std::size_t i) const
    {
        const std::string topic = bookTopic(place, i);
        return out().isWanted("spot/" + topic) || out().isWanted("linear/" + topic);
    }
    [[nodiscard]] std::string bookTopic(std::size_t place, std::size_t i) const
    {
        return "orderbook." + std::to_string(kDepths[i].levels) + "." + nameOf(symbol(place));
    }
    void tellDepth(std::size_t place, std::size_t i);
    void repeatBest(std::size_t place);
    [[nodiscard]] std::string bookFrame(std::size_t place, std::size_t i, bool isSnapshot,
                                        std::span<const LevelChange> bids, std::span<const LevelChange> asks) const;
    [[nodiscard]] std::string tickerFrame(std::size_t place, const std::string& where, bool isFirst);
    /// What the connection gets at once, empty for nothing; no value if there is no such topic.
    [[nodiscard]] std::optional<std::string> subscribe(Connection& connection, const std::string& category,
                                                       const std::string& topic);
    [[nodiscard]] bool isTopic(std::string_view topic) const;

    [[nodiscard]] HttpReply envelope(int code, std::string_view message, std::string_view result) const
    {
        return {200,
                JsonFrame()
                    .beginObject()
                    .integer("retCode", code)
                    .text("retMsg", message)
                    .number("result", result)
                    .number("retExtInfo", "{}")
                    .integer("time", now().millis())
                    .endObject()
                    .take(),
                {}};
    }
    void addQuota(HttpReply& reply, std::int64_t left) const
    {
        reply.headers.emplace_back("X-Bapi-Limit", std::to_string(m_quota.limit()));
        reply.headers.emplace_back("X-Bapi-Limit-Status", std::to_string(left));
        reply.headers.emplace_back("X-Bapi-Limit-Reset-Timestamp", std::to_string(m_quota.end().millis()));
    }
    [[nodiscard]] HttpReply market(std::string_view path, const HttpRequest& request);
    [[nodiscard]] HttpReply kline(const HttpRequest& request, std::size_t place, const std::string& category) const;
    [[nodiscard]] std::string instruments(const HttpRequest& request, const std::string& category) const;
    void writeInstrument(JsonFrame& out, std::size_t place, bool isSpot) const;

    std::vector<std::vector<Book>> m_books; // by symbol and depth
    std::map<std::string, std::map<std::string, std::string>> m_toldTickers;
    RequestBudget m_quota{120, std::chrono::seconds(1)};
    RequestBudget m_host{600, std::chrono::seconds(5)};
};

void BybitDialect::received(Connection& connection, std::string_view text)
{
    const rapidjson::Document request = parseFrame(text);
    const bool isSpot = connection.opening().path == "/v5/public/spot";
    const std::string category = isSpot ? "spot" : "linear";
    const std::string_view op = textOf(request, "op");
    const std::string_view id = textOf(request, "req_id");
    const auto reply = [&](bool success, std::string_view message) {
        JsonFrame frame;
        frame.beginObject().boolean("success", success).text("ret_msg", message).text("conn_id", connection.id());
        if (!id.empty() && !(isSpot && op == "ping")) frame.text("req_id", id);
        connection.send(frame.text("op", op).endObject().take());
    };
    if (op == "ping") {
        reply(true, "pong");
        return;
    }
    if (op != "subscribe" && op != "unsubscribe") {
        JsonFrame frame;
        frame.beginObject().boolean("success", false).text("ret_msg", "error:invalid op");
        frame.text("conn_id", connection.id()).key("request").beginObject().text("op", op).key("args").null();
        connection.send(frame.endObject().endObject().take());
        return;
    }
    const rapidjson::Value* args = memberOf(request, "args");
    if (args == nullptr || !args->IsArray() || args->Empty()) {
        reply(false, "error:args is empty");
        return;
    }
    if (isSpot && args->Size() > kMaxArgs) {
        reply(false, "error:args size >" + std::to_string(kMaxArgs));
        return;
    }
    std::size_t length = 0;
    for (const std::string& topic : connection.notes.topics)
        length += topic.size();
    for (const rapidjson::Value& arg : args->GetArray()) {
        length += viewOf(arg).size();
        if (!isTopic(viewOf(arg)) || length > kMaxArgText) {
            reply(false, "error:handler not found,topic:" + std::string(viewOf(arg).substr(0, 100)));
            return;
        }
    }
    std::vector<std::string> first;
    for (const rapidjson::Value& arg : args->GetArray()) {
        const std::string topic(viewOf(arg));
        if (op == "unsubscribe")
            out().unsubscribe(connection, category + "/" + topic);
        else if (auto frame = subscribe(connection, category, topic))
            first.push_back(*std::move(frame));
    }
    reply(true, isSpot && op == "subscribe" ? "subscribe" : "");
    for (const std::string& frame : first)
        connection.send(frame);
}

bool BybitDialect::isTopic(std::string_view topic) const
{
    const std::size_t dot = topic.rfind('.');
    if (dot == std::string_view::npos || !find(topic.substr(dot + 1))) return false;
    const std::string_view what = topic.substr(0, dot);
    if (what == "publicTrade" || what == "tickers") return true;
    if (what.starts_with("kline.")) return interval(what.substr(6)) != nullptr;
    return std::any_of(kDepths.begin(), kDepths.end(),
                       [&](const Depth& depth) { return what == "orderbook." + std::to_string(depth.levels); });
}

std::optional<std::string> BybitDialect::subscribe(Connection& connection, const std::string& category,
                                                   const std::string& topic)
{
    const std::size_t place = *find(std::string_view(topic).substr(topic.rfind('.') + 1));
    const std::string where = category + "/" + topic;
    if (topic.starts_with("tickers.")) {
        out().subscribe(connection, where);
        return symbol(place).last() == nullptr ? std::nullopt : std::optional(tickerFrame(place, where, true));
    }
    if (topic.starts_with("orderbook.")) {
        const auto wanted = wholeNumber(splitAt(topic, '.').at(1)).value_or(0);
        for (std::size_t i = 0; i < kDepths.size(); ++i) {
            if (static_cast<std::int64_t>(kDepths[i].levels) != wanted) continue;
            Book& book = m_books[place][i];
            if (!wantsDepth(place, i)) {
                (void)book.shown.moveTo(symbol(place).book); // nobody listened: it stood still
                ++book.update;
            }
            out().subscribe(connection, where);
            return bookFrame(place, i, true, book.shown.bids(), book.shown.asks());
        }
    }
    out().subscribe(connection, where);
    return std::nullopt;
}

std::string BybitDialect::bookFrame(std::size_t place, std::size_t i, bool isSnapshot,
                                    std::span<const LevelChange> bids, std::span<const LevelChange> asks) const
{
    JsonFrame frame;
    frame.beginObject().text("topic", bookTopic(place, i)).integer("ts", now().millis() + 2);
    frame.text("type", isSnapshot ? "snapshot" : "delta").key("data").beginObject().text("s", nameOf(symbol(place)));
    writePlainLevels(frame.key("b"), symbol(place), bids);
    writePlainLevels(frame.key("a"), symbol(place), asks);
    frame.whole("u", m_books[place][i].update).whole("seq", symbol(place).book.id()).endObject();
    return frame.integer("cts", now().millis()).endObject().take();
}

void BybitDialect::tellDepth(std::size_t place, std::size_t i)
{
    if (!wantsDepth(place, i)) return;
    Book& book = m_books[place][i];
    const auto changes = book.shown.moveTo(symbol(place).book);
    if (changes.empty()) return;
    ++book.update;
    book.told = now();
    const bool isBest = kDepths[i].levels == 1;
    const std::string text =
        isBest ? bookFrame(place, i, true, book.shown.bids(), book.shown.asks())
               : bookFrame(place, i, false, onlySide(changes, Side::Buy), onlySide(changes, Side::Sell));
    for (const char* category : {"spot/", "linear/"})
        out().publish({category + bookTopic(place, i), "", isBest ? Message::Kind::State : Message::Kind::Book, place,
                       book.update, book.update, text});
    if (isBest) onGrid(place, 100, std::chrono::seconds(3), [this, place] { repeatBest(place); });
}

void BybitDialect::repeatBest(std::size_t place)
{
    Book& book = m_books[place][0];
    if (!wantsDepth(place, 0)) return;
    if (now() - book.told >= std::chrono::seconds(3)) {
        const std::string text = bookFrame(place, 0, true, book.shown.bids(), book.shown.asks());
        for (const char* category : {"spot/", "linear/"})
            out().publish({category + bookTopic(place, 0), "", Message::Kind::State, place, 0, 0, text});
    }
    onGrid(place, 100, std::chrono::seconds(3), [this, place] { repeatBest(place); });
}

void BybitDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    const VenueSymbol& traded = symbol(place);
    const std::string topic = "publicTrade." + nameOf(traded);
    for (const bool isSpot : {true, false}) {
        const std::string where = (isSpot ? "spot/" : "linear/") + topic;
        if (!out().isWanted(where)) continue;
        JsonFrame frame;
        frame.beginObject().text("topic", topic).integer("ts", now().millis() + 2).text("type", "snapshot");
        frame.key("data").beginArray().beginObject().text("i", std::to_string(trade.id));
        frame.integer("T", trade.time.millis()).text("p", traded.priceText(trade.price));
        frame.text("v", traded.sizeText(trade.size)).text("S", trade.taker == Side::Buy ? "Buy" : "Sell");
        frame.text("s", nameOf(traded));
        if (!isSpot) frame.text("L", trade.taker == Side::Buy ? "PlusTick" : "MinusTick");
        frame.boolean("BT", false);
        if (isSpot) frame.boolean("RPI", false);
        frame.whole("seq", traded.book.id()).endObject().endArray().endObject();
        out().publish({where, "", Message::Kind::Trade, place, trade.id, trade.id, frame.take()});
    }
}

void BybitDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "kline." + std::string(interval.name) + "." + nameOf(told);
    if (!out().isWanted("spot/" + topic) && !out().isWanted("linear/" + topic)) return;
    JsonFrame frame;
    frame.beginObject().text("topic", topic).key("data").beginArray().beginObject().integer("start", bar.startMs);
    frame.integer("end", nextBarStart(interval.interval, bar.startMs) - 1).text("interval", interval.name);
    frame.text("open", told.priceText(bar.open)).text("close", told.priceText(bar.close));
    frame.text("high", told.priceText(bar.high)).text("low", told.priceText(bar.low));
    frame.text("volume", told.sizeText(bar.volume)).text("turnover", told.turnoverText(bar.turnover));
    frame.boolean("confirm", isClosed).integer("timestamp", now().millis()).endObject().endArray();
    frame.integer("ts", now().millis() + 2).text("type", "snapshot").endObject();
    const std::string text = frame.take();
    for (const char* category : {"spot/", "linear/"})
        out().publish({category + topic, "", Message::Kind::Bar, place, static_cast<std::uint64_t>(bar.startMs),
                       static_cast<std::uint64_t>(bar.trades) * 2 + (isClosed ? 1 : 0), text});
}

std::string BybitDialect::tickerFrame(std::size_t place, const std::string& where, bool isFirst)
{
    const VenueSymbol& told = symbol(place);
    const VenueBar day = lastDay(place).value_or(VenueBar{});
    const bool isSpot = where.starts_with("spot/");
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const double change = day.open.units > 0 ? told.toDouble(day.close) / told.toDouble(day.open) - 1.0 : 0.0;
    std::vector<std::pair<std::string, std::string>> fields{
        {"lastPrice", told.priceText(day.close)},
        {"highPrice24h", told.priceText(day.high)},
        {"lowPrice24h", told.priceText(day.low)},
        {"prevPrice24h", told.priceText(day.open)},
        {"volume24h", told.sizeText(day.volume)},
        {"turnover24h", told.turnoverText(day.turnover)},
        {"price24hPcnt", decimalText(static_cast<__int128>(change * 10'000.0), 4)}};
    if (isSpot) {
        fields.emplace_back("usdIndexPrice", told.priceText(day.close));
    } else {
        const auto more = std::initializer_list<std::pair<std::string, std::string>>{
            {"tickDirection", "PlusTick"},
            {"prevPrice1h", told.priceText(day.open)},
            {"markPrice", told.priceText(day.close)},
            {"indexPrice", told.priceText(day.close)},
            {"openInterest", "0"},
            {"openInterestValue", "0"},
            {"fundingIntervalHour", "8"},
            {"fundingCap", "0.005"},
            {"nextFundingTime", std::to_string((now().millis() / 28'800'000 + 1) * 28'800'000)},
            {"fundingRate", "0.0001"},
            {"bid1Price", told.priceText(bid.price)},
            {"bid1Size", told.sizeText(bid.size)},
            {"ask1Price", told.priceText(ask.price)},
            {"ask1Size", told.sizeText(ask.size)},
            {"preOpenPrice", ""},
            {"preQty", ""},
            {"curPreListingPhase", ""}};
        fields.insert(fields.end(), more.begin(), more.end());
    }
    const bool isDelta = !isSpot && !isFirst;
    auto& before = m_toldTickers[where];
    JsonFrame frame;
    frame.beginObject().text("topic", where.substr(where.find('/') + 1)).text("type", isDelta ? "delta" : "snapshot");
    frame.key("data").beginObject().text("symbol", nameOf(told));
    for (const auto& [name, value] : fields) {
        if (!isDelta || before[name] != value) frame.text(name, value);
        if (!isFirst) before[name] = value; // what everybody was told; a newcomer's snapshot is his alone
    }
    return frame.endObject().whole("cs", told.book.id()).integer("ts", now().millis() + 2).endObject().take();
}

HttpReply BybitDialect::answer(const HttpRequest& request)
{
    constexpr std::string_view kRoot = "/v5/market/";
    if (!request.path.starts_with(kRoot) || request.method != "GET") return {404, "", {}, "text/plain"};
    if (!m_host.spend(1, now())) return {403, "", {}, "text/plain"};
    if (!m_quota.spend(1, now())) return refusal();
    HttpReply reply = market(std::string_view(request.path).substr(kRoot.size()), request);
    addQuota(reply, m_quota.remaining());
    return reply;
}

HttpReply BybitDialect::market(std::string_view path, const HttpRequest& request)
{
    if (path == "time")
        return envelope(0, "OK",
                        JsonFrame()
                            .beginObject()
                            .text("timeSecond", std::to_string(now().millis() / 1000))
                            .text("timeNano", std::to_string(now().ns))
                            .endObject()
                            .take());
    std::string category(request.parameter("category"));
    if (category.empty()) category = "linear";
    if (category != "spot" && category != "linear") return envelope(10001, "params error: Category is invalid", "{}");
    if (path == "instruments-info") return envelope(0, "OK", instruments(request, category));
    const auto place = find(request.parameter("symbol"));
    if (!place && (path != "tickers" || !request.parameter("symbol").empty()))
        return envelope(10001, "params error: Symbol Is Invalid", "{}");
    if (path == "kline") return kline(request, *place, category);
    if (path == "tickers") {
        JsonFrame result;
        result.beginObject().text("category", category).key("list").beginArray();
        for (std::size_t i = 0; i < model().symbolCount(); ++i)
            if ((!place || *place == i) && symbol(i).last() != nullptr) {
                const rapidjson::Document frame = parseFrame(tickerFrame(i, category + "/tickers", true));
                result.value(frame["data"]);
            }
        return envelope(0, "OK", result.endArray().endObject().take());
    }
    const VenueSymbol& told = symbol(*place);
    if (path == "orderbook") {
        const auto limit = wholeParameter(request, "limit", category == "spot" ? 1 : 25, 1, 1000);
        if (!limit) return envelope(10001, "params error: limit", "{}");
        JsonFrame result;
        result.beginObject().text("s", nameOf(told));
        writePlainLevels(result.key("b"), told, told.book.top(Side::Buy, static_cast<std::size_t>(*limit)));
        writePlainLevels(result.key("a"), told, told.book.top(Side::Sell, static_cast<std::size_t>(*limit)));
        result.integer("ts", now().millis()).whole("u", m_books[*place].back().update);
        return envelope(0, "OK", result.whole("seq", told.book.id()).integer("cts", now().millis()).endObject().take());
    }
    if (path == "recent-trade") {
        const std::int64_t most = category == "spot" ? 60 : 1000;
        const auto limit = wholeParameter(request, "limit", category == "spot" ? 60 : 500, 1, most);
        if (!limit) return envelope(10001, "params error: limit", "{}");
        JsonFrame result;
        result.beginObject().text("category", category).key("list").beginArray();
        const std::size_t count = std::min(told.trades.size(), static_cast<std::size_t>(*limit));
        for (std::size_t i = 0; i < count; ++i) {
            const VenueTrade& trade = told.trades[told.trades.size() - 1 - i];
            result.beginObject().text("execId", std::to_string(trade.id)).text("symbol", nameOf(told));
            result.text("price", told.priceText(trade.price)).text("size", told.sizeText(trade.size));
            result.text("side", trade.taker == Side::Buy ? "Buy" : "Sell");
            result.text("time", std::to_string(trade.time.millis())).boolean("isBlockTrade", false);
            result.boolean("isRPITrade", false).text("seq", std::to_string(trade.id)).endObject();
        }
        return envelope(0, "OK", result.endArray().endObject().take());
    }
    return {404, "", {}, "text/plain"};
}

HttpReply BybitDialect::kline(const HttpRequest& request, std::size_t place, const std::string& category) const
{
    const NamedInterval* length = interval(request.parameter("interval"));
    const auto limit = wholeParameter(request, "limit", 200, 1, 1000);
    const auto start = wholeParameter(request, "start", 0, 0, INT64_MAX);
    const auto end = wholeParameter(request, "end", now().millis(), 0, INT64_MAX);
    if (length == nullptr) return envelope(10001, "params error: Interval Is Invalid", "{}");
    if (!limit || !start || !end) return envelope(10001, "params error: limit, start or end", "{}");
    const bool oldest = !request.parameter("start").empty() && request.parameter("end").empty();
    const VenueSymbol& told = symbol(place);
    auto bars = told.bars.bars(length->interval, *start, *end, static_cast<std::size_t>(*limit), oldest);
    std::reverse(bars.begin(), bars.end());
    JsonFrame result;
    result.beginObject().text("symbol", nameOf(told)).text("category", category).key("list").beginArray();
    for (const VenueBar& bar : bars) {
        result.beginArray().text(std::to_string(bar.startMs)).text(told.priceText(bar.open));
        result.text(told.priceText(bar.high)).text(told.priceText(bar.low)).text(told.priceText(bar.close));
        result.text(told.sizeText(bar.volume)).text(told.turnoverText(bar.turnover)).endArray();
    }
    return envelope(0, "OK", result.endArray().endObject().take());
}

void BybitDialect::writeInstrument(JsonFrame& frame, std::size_t place, bool isSpot) const
{
    const VenueSymbol& told = symbol(place);
    const std::string lot = decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale);
    const std::string tick = told.priceText(told.instrument.tick);
    frame.beginObject().integer("symbolId", static_cast<std::int64_t>(place) + 1).text("symbol", nameOf(told));
    frame.text("baseCoin", told.base).text("quoteCoin", told.quote).text("status", "Trading");
    if (isSpot) {
        frame.text("innovation", "0").text("marginTrading", "none").text("stTag", "0");
        frame.key("lotSizeFilter").beginObject().text("basePrecision", lot).text("quotePrecision", "0.0000001");
        frame.text("minOrderQty", lot).text("maxOrderQty", "83").text("minOrderAmt", "5");
        frame.text("maxOrderAmt", "8000000").text("maxLimitOrderQty", "83").text("maxMarketOrderQty", "41.5");
        frame.text("postOnlyMaxLimitOrderSize", "60000").endObject();
        frame.key("priceFilter").beginObject().text("tickSize", tick).endObject();
        frame.key("riskParameters").beginObject().text("priceLimitRatioX", "0.005").text("priceLimitRatioY", "0.01");
        frame.endObject().text("symbolType", "").endObject();
        return;
    }
    frame.text("contractType", "LinearPerpetual").text("launchTime", "1585526400000").text("deliveryTime", "0");
    frame.text("deliveryFeeRate", "").text("priceScale", std::to_string(told.tickDigits));
    frame.key("leverageFilter").beginObject().text("minLeverage", "1").text("maxLeverage", "100.00");
    frame.text("leverageStep", "0.01").endObject();
    frame.key("priceFilter").beginObject().text("minPrice", tick).text("maxPrice", "1999999.80").text("tickSize", tick);
    frame.endObject().key("lotSizeFilter").beginObject().text("maxOrderQty", "1190.000").text("minOrderQty", lot);
    frame.text("qtyStep", lot).text("postOnlyMaxOrderQty", "1190.000").text("maxMktOrderQty", "500.000");
    frame.text("minNotionalValue", "5").endObject().boolean("unifiedMarginTrade", true).integer("fundingInterval", 480);
    frame.text("settleCoin", told.quote).text("copyTrading", "none").text("upperFundingRate", "0.00375");
    frame.text("lowerFundingRate", "-0.00375").boolean("isPreListing", false).key("preListingInfo").null();
    frame.key("riskParameters").beginObject().text("priceLimitRatioX", "0.01").text("priceLimitRatioY", "0.02");
    frame.endObject().text("displayName", "").text("symbolType", "").endObject();
}

std::string BybitDialect::instruments(const HttpRequest& request, const std::string& category) const
{
    JsonFrame result;
    result.beginObject().text("category", category).key("list").beginArray();
    for (std::size_t i = 0; i < model().symbolCount(); ++i)
        if (request.parameter("symbol").empty() || request.parameter("symbol") == nameOf(symbol(i)))
            writeInstrument(result, i, category == "spot");
    result.endArray();
    if (category == "linear") result.text("nextPageCursor", "");
    return result.endObject().take();
}

} // namespace
} // namespace bybit

std::unique_ptr<VenueDialect> makeBybit(VenueContext& context)
{
    return std::make_unique<bybit::BybitDialect>(context);
}

} // namespace sextant::feeds::mock
