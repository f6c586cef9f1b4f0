#include <algorithm>
#include <array>

#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace coinbase_advanced { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{NamedInterval{"ONE_MINUTE", {60}},      NamedInterval{"FIVE_MINUTE", {300}},
                                NamedInterval{"FIFTEEN_MINUTE", {900}}, NamedInterval{"THIRTY_MINUTE", {1800}},
                                NamedInterval{"ONE_HOUR", {3600}},      NamedInterval{"TWO_HOUR", {7200}},
                                NamedInterval{"SIX_HOUR", {21600}},     NamedInterval{"ONE_DAY", {86400}}};
constexpr std::int64_t kSubscribeMs = 5'000;
constexpr std::int64_t kQuietMs = 90'000;
constexpr int kFramesPerSecond = 8;
constexpr int kTrades = 1;
constexpr int kSlowTicker = 2;
constexpr std::size_t kBeatSymbol = 0;
constexpr int kBeat = 3;
/// Stands in a frame where the connection's own number goes.
constexpr char kSequenceMark = '\x01';

/// Coinbase Advanced Trade market data (protocols.md §1.3.2). A topic is "channel:product", "heartbeats:".
class CoinbaseAdvancedDialect final : public VenueDialect {
public:
    explicit CoinbaseAdvancedDialect(VenueContext& context)
        : VenueDialect(context), m_batches(context.model.symbolCount())
    {}

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/" || opening.path == "/coinbase" || opening.path == "/coinbase-advanced";
    }
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override;
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override { return failure(429, "RATE_LIMIT_EXCEEDED", "too many requests"); }
    std::string dress(Connection& connection, const Message& message) override
    {
        return numbered(connection, message.text);
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.coinbase-advanced.rest_url", "http://" + context().host},
                {"feeds.coinbase-advanced.ws_url", "ws://" + context().host + "/coinbase"}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + "-" + symbol.quote; }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    Duration bookPeriod() const override { return std::chrono::milliseconds(50); }
    void tellTrade(std::size_t place, const VenueTrade& trade) override
    {
        m_batches[place].push_back(trade);
        onGrid(place, kTrades, std::chrono::milliseconds(250), [this, place] { tellBatch(place); });
    }
    void tellBook(std::size_t place) override;
    void tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t place) override;

private:
    [[nodiscard]] static std::string numbered(Connection& connection, std::string text)
    {
        const std::size_t mark = text.find(kSequenceMark);
        if (mark != std::string::npos) text.replace(mark, 1, std::to_string(connection.notes.nextSequence++));
        return text;
    }
    /// The frame around events, without its number.
    [[nodiscard]] std::string envelope(std::string_view channel, std::string_view events) const
    {
        return "{\"channel\":\"" + std::string(channel) + "\",\"client_id\":\"\",\"timestamp\":\"" + isoTime(now(), 9) +
               "\",\"sequence_num\":" + kSequenceMark + ",\"events\":" + std::string(events) + "}";
    }
    [[nodiscard]] std::optional<std::size_t> findProduct(std::string_view name) const
    {
        if (const auto place = find(name)) return place;
        // -USDC is another name of -USD.
        return name.ends_with("-USDC") ? find(name.substr(0, name.size() - 1)) : std::nullopt;
    }
    void begin(Connection& connection, const std::string& channel, std::size_t place);
    void sendSubscriptions(Connection& connection) const;
    void beat();
    void tellBatch(std::size_t place);
    [[nodiscard]] std::string bookEvents(std::size_t place) const;
    [[nodiscard]] std::string tradeEvents(std::size_t place, std::span<const VenueTrade> newestFirst,
                                          bool isFirst) const;
    [[nodiscard]] std::string barEvents(std::size_t place, std::span<const VenueBar> bars, bool isFirst) const;
    [[nodiscard]] std::string tickerEvents(std::size_t place, bool isFirst) const;

    [[nodiscard]] static HttpReply failure(int status, std::string_view code, std::string_view message)
    {
        return {status,
                JsonFrame()
                    .beginObject()
                    .text("error", code)
                    .text("error_details", message)
                    .text("message", message)
                    .endObject()
                    .take(),
                {}};
    }
    void writeProduct(JsonFrame& body, std::size_t place) const;
    void writeTrade(JsonFrame& body, const VenueSymbol& told, const VenueTrade& trade) const;
    void writeBar(JsonFrame& body, const VenueSymbol& told, const VenueBar& bar) const;
    [[nodiscard]] HttpReply candles(const HttpRequest& request, const VenueSymbol& told) const;

    std::vector<std::vector<VenueTrade>> m_batches; // trades that were not told yet
    std::uint64_t m_beats = 0;
    RequestBudget m_budget{10, std::chrono::seconds(1)};
};

void CoinbaseAdvancedDialect::watch(Connection& connection, std::int64_t nowMs)
{
    ConnectionNotes& notes = connection.notes;
    if (connection.sent() != notes.saidFrames) {
        notes.saidFrames = connection.sent();
        notes.saidMs = nowMs;
    }
    if (!notes.hasSubscribed && nowMs - connection.openedMs() > kSubscribeMs)
        connection.close(1008, "no subscription within 5 seconds");
    else if (nowMs - notes.saidMs > kQuietMs)
        connection.close(1000, "no updates");
}

void CoinbaseAdvancedDialect::received(Connection& connection, std::string_view text)
{
    if (!keepsRate(connection, kFramesPerSecond)) return;
    const auto fail = [&](std::string_view message) {
        connection.send(JsonFrame().beginObject().text("type", "error").text("message", message).endObject().take());
    };
    const rapidjson::Document request = parseFrame(text);
    const std::string_view type = textOf(request, "type");
    const std::string channel(textOf(request, "channel").substr(0, 64));
    constexpr std::array<std::string_view, 7> kKnown{"heartbeats",   "level2",  "market_trades", "ticker",
                                                     "ticker_batch", "candles", "status"};
    if (type != "subscribe" && type != "unsubscribe") {
        fail("invalid message type");
        return;
    }
    if (channel == "user" || std::find(kKnown.begin(), kKnown.end(), channel) == kKnown.end()) {
        fail(channel == "user" ? "authentication failure" : "invalid channel");
        return;
    }
    std::vector<std::size_t> places;
    const rapidjson::Value* products = memberOf(request, "product_ids");
    if (products != nullptr && products->IsArray())
        for (const rapidjson::Value& each : products->GetArray()) {
            const auto place = findProduct(viewOf(each));
            if (!place) {
                fail("invalid product_id");
                return;
            }
            places.push_back(*place);
        }
    if (channel == "heartbeats") {
        if (type == "unsubscribe")
            out().unsubscribe(connection, "heartbeats:");
        else
            out().subscribe(connection, "heartbeats:");
        sendSubscriptions(connection);
        onGrid(kBeatSymbol, kBeat, std::chrono::seconds(1), [this] { beat(); });
        return;
    }
    std::vector<std::size_t> fresh;
    for (const std::size_t place : places) {
        const std::string topic = channel + ":" + nameOf(symbol(place));
        if (type == "unsubscribe")
            out().unsubscribe(connection, topic);
        else if (out().subscribe(connection, topic))
            fresh.push_back(place);
    }
    sendSubscriptions(connection);
    for (const std::size_t place : fresh)
        begin(connection, channel, place);
}

void CoinbaseAdvancedDialect::sendSubscriptions(Connection& connection) const
{
    std::map<std::string, std::vector<std::string>> channels;
    for (const std::string& topic : connection.notes.topics)
        channels[topic.substr(0, topic.find(':'))].push_back(topic.substr(topic.find(':') + 1));
    JsonFrame events;
    events.beginArray().beginObject().key("subscriptions").beginObject();
    for (const auto& [channel, products] : channels) {
        events.key(channel).beginArray();
        for (const std::string& product : products)
            events.text(product.empty() ? channel : product);
        events.endArray();
    }
    connection.send(numbered(connection, envelope("subscriptions", events.endObject().endObject().endArray().take())));
}

void CoinbaseAdvancedDialect::begin(Connection& connection, const std::string& channel, std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const auto send = [&](std::string_view name, const std::string& events) {
        connection.send(numbered(connection, envelope(name, events)));
    };
    if (channel == "level2") send("l2_data", bookEvents(place));
    if (channel == "market_trades") {
        // What waits for the next batch is told there.
        const std::size_t known = told.trades.size() - std::min(told.trades.size(), m_batches[place].size());
        const std::size_t count = std::min<std::size_t>(known, 50);
        std::vector<VenueTrade> newest(told.trades.begin() + static_cast<std::ptrdiff_t>(known - count),
                                       told.trades.begin() + static_cast<std::ptrdiff_t>(known));
        std::reverse(newest.begin(), newest.end());
        send("market_trades", tradeEvents(place, newest, true));
    }
    if (channel == "candles") {
        auto bars = told.bars.bars({300}, 0, now().millis(), 100, false);
        std::reverse(bars.begin(), bars.end());
        send("candles", barEvents(place, bars, true));
    }
    if ((channel == "ticker" || channel == "ticker_batch") && told.last() != nullptr)
        send(channel, tickerEvents(place, true));
    if (channel == "status") {
        JsonFrame events;
        events.beginArray().beginObject().text("type", "snapshot").key("products").beginArray().beginObject();
        events.text("product_type", "SPOT").text("id", nameOf(told)).text("base_currency", told.base);
        events.text("quote_currency", told.quote).text("display_name", told.base + "/" + told.quote);
        events.text("status", "online").endObject().endArray().endObject().endArray();
        send("status", events.take());
    }
}

void CoinbaseAdvancedDialect::beat()
{
    if (!out().isWanted("heartbeats:")) return;
    JsonFrame events;
    std::string time = isoTime(now(), 9);
    time[10] = ' ';
    time.pop_back();
    events.beginArray().beginObject().text("current_time", time + " +0000 UTC m=+91717.525857105");
    events.whole("heartbeat_counter", ++m_beats).endObject().endArray();
    out().publish({"heartbeats:", "", Message::Kind::State, 0, 0, 0, envelope("heartbeats", events.take())});
    onGrid(kBeatSymbol, kBeat, std::chrono::seconds(1), [this] { beat(); });
}

std::string CoinbaseAdvancedDialect::bookEvents(std::size_t place) const
{
    const VenueSymbol& told = symbol(place);
    JsonFrame events;
    events.beginArray().beginObject().text("type", "snapshot").text("product_id", nameOf(told)).key("updates");
    events.beginArray();
    for (const Side side : {Side::Buy, Side::Sell})
        for (const LevelChange& level : told.book.top(side, SIZE_MAX)) {
            events.beginObject().text("side", side == Side::Buy ? "bid" : "offer");
            events.text("event_time", "1970-01-01T00:00:00Z");
            events.text("price_level", told.priceText(level.price, told.tickDigits));
            events.text("new_quantity", told.sizeText(level.size)).endObject();
        }
    return events.endArray().endObject().endArray().take();
}

void CoinbaseAdvancedDialect::tellBook(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "level2:" + nameOf(told);
    if (!out().isWanted(topic)) return;
    JsonFrame events;
    events.beginArray().beginObject().text("type", "update").text("product_id", nameOf(told)).key("updates");
    events.beginArray();
    const auto write = [&](std::string_view side, const auto& levels) {
        for (const auto& [price, entry] : levels) {
            events.beginObject().text("side", side).text("event_time", isoTime(now(), 6));
            events.text("price_level", told.priceText(Price{price}, told.tickDigits));
            events.text("new_quantity", told.sizeText(entry.size)).endObject();
        }
    };
    write("bid", pending(place).bids());
    write("offer", pending(place).asks());
    out().publish({topic, "", Message::Kind::Book, place, pending(place).firstId(), pending(place).lastId(),
                   envelope("l2_data", events.endArray().endObject().endArray().take())});
}

void CoinbaseAdvancedDialect::writeTrade(JsonFrame& body, const VenueSymbol& told, const VenueTrade& trade) const
{
    body.beginObject().text("trade_id", std::to_string(trade.id)).text("product_id", nameOf(told));
    body.text("price", told.priceText(trade.price, told.tickDigits)).text("size", told.sizeText(trade.size));
    body.text("side", trade.taker == Side::Buy ? "SELL" : "BUY"); // the maker's
    body.text("time", isoTime(trade.time, 6)).endObject();
}

std::string CoinbaseAdvancedDialect::tradeEvents(std::size_t place, std::span<const VenueTrade> newestFirst,
                                                 bool isFirst) const
{
    JsonFrame events;
    events.beginArray().beginObject().text("type", isFirst ? "snapshot" : "update").key("trades").beginArray();
    for (const VenueTrade& trade : newestFirst)
        writeTrade(events, symbol(place), trade);
    return events.endArray().endObject().endArray().take();
}

void CoinbaseAdvancedDialect::tellBatch(std::size_t place)
{
    std::vector<VenueTrade> batch = std::move(m_batches[place]);
    m_batches[place].clear();
    const std::string topic = "market_trades:" + nameOf(symbol(place));
    if (!out().isWanted(topic) || batch.empty()) return;
    std::reverse(batch.begin(), batch.end());
    out().publish({topic, "", Message::Kind::Trade, place, batch.back().id, batch.front().id,
                   envelope("market_trades", tradeEvents(place, batch, false))});
}

void CoinbaseAdvancedDialect::writeBar(JsonFrame& body, const VenueSymbol& told, const VenueBar& bar) const
{
    body.beginObject().text("start", std::to_string(bar.startMs / 1000)).text("low", told.priceText(bar.low));
    body.text("high", told.priceText(bar.high)).text("open", told.priceText(bar.open));
    body.text("close", told.priceText(bar.close)).text("volume", told.sizeText(bar.volume));
}

std::string CoinbaseAdvancedDialect::barEvents(std::size_t place, std::span<const VenueBar> bars, bool isFirst) const
{
    JsonFrame events;
    events.beginArray().beginObject().text("type", isFirst ? "snapshot" : "update").key("candles").beginArray();
    for (const VenueBar& bar : bars) {
        writeBar(events, symbol(place), bar);
        events.text("product_id", nameOf(symbol(place))).endObject();
    }
    return events.endArray().endObject().endArray().take();
}

void CoinbaseAdvancedDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar,
                                      bool isClosed)
{
    if (interval.interval.seconds != 300) return;
    const std::string topic = "candles:" + nameOf(symbol(place));
    if (!out().isWanted(topic)) return;
    out().publish({topic, "", Message::Kind::Bar, place, static_cast<std::uint64_t>(bar.startMs),
                   static_cast<std::uint64_t>(bar.trades) * 2 + (isClosed ? 1 : 0),
                   envelope("candles", barEvents(place, std::span(&bar, 1), false))});
}

std::string CoinbaseAdvancedDialect::tickerEvents(std::size_t place, bool isFirst) const
{
    const VenueSymbol& told = symbol(place);
    const VenueBar day = lastDay(place).value_or(VenueBar{});
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const double change = day.open.units > 0 ? told.toDouble(day.close) / told.toDouble(day.open) - 1.0 : 0.0;
    const auto price = [&](Price value) { return told.priceText(value, told.tickDigits); };
    JsonFrame events;
    events.beginArray().beginObject().text("type", isFirst ? "snapshot" : "update").key("tickers").beginArray();
    events.beginObject().text("type", "ticker").text("product_id", nameOf(told)).text("price", price(day.close));
    events.text("volume_24_h", told.sizeText(day.volume, 8)).text("low_24_h", told.priceText(day.low));
    events.text("high_24_h", told.priceText(day.high)).text("low_52_w", told.priceText(day.low));
    events.text("high_52_w", told.priceText(day.high));
    events.text("price_percent_chg_24_h", decimalText(static_cast<__int128>(change * 1e6), 4));
    events.text("best_bid", price(bid.price)).text("best_bid_quantity", told.sizeText(bid.size));
    events.text("best_ask", price(ask.price)).text("best_ask_quantity", told.sizeText(ask.size));
    return events.endObject().endArray().endObject().endArray().take();
}

void CoinbaseAdvancedDialect::tellTicker(std::size_t place)
{
    if (symbol(place).last() == nullptr) return;
    const std::string name = nameOf(symbol(place));
    if (out().isWanted("ticker:" + name))
        out().publish(
            {"ticker:" + name, "", Message::Kind::State, place, 0, 0, envelope("ticker", tickerEvents(place, false))});
    onGrid(place, kSlowTicker, std::chrono::seconds(5), [this, place] {
        const std::string topic = "ticker_batch:" + nameOf(symbol(place));
        if (out().isWanted(topic))
            out().publish(
                {topic, "", Message::Kind::State, place, 0, 0, envelope("ticker_batch", tickerEvents(place, false))});
    });
}

void CoinbaseAdvancedDialect::writeProduct(JsonFrame& body, std::size_t place) const
{
    const VenueSymbol& told = symbol(place);
    const VenueBar day = lastDay(place).value_or(VenueBar{});
    const double change = day.open.units > 0 ? told.toDouble(day.close) / told.toDouble(day.open) - 1.0 : 0.0;
    const std::string tick = told.priceText(told.instrument.tick);
    const std::string lot = decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale);
    body.beginObject().text("product_id", nameOf(told)).text("price", told.priceText(day.close));
    body.text("price_percentage_change_24h", decimalText(static_cast<__int128>(change * 1e6), 4));
    body.text("volume_24h", told.sizeText(day.volume)).text("base_increment", lot).text("quote_increment", tick);
    body.text("quote_min_size", "1").text("quote_max_size", "150000000").text("base_min_size", lot);
    body.text("base_max_size", "3400").text("status", "online").text("base_name", told.base);
    body.text("quote_name", told.quote);
    for (const char* name :
         {"cancel_only", "limit_only", "post_only", "trading_disabled", "auction_mode", "is_disabled", "view_only"})
        body.boolean(name, false);
    body.text("product_type", "SPOT").text("quote_currency_id", told.quote).text("base_currency_id", told.base);
    body.text("base_display_symbol", told.base).text("quote_display_symbol", told.quote).text("alias", "");
    body.key("alias_to").beginArray();
    if (told.quote == "USD") body.text(nameOf(told) + "C");
    body.endArray().text("price_increment", tick).text("display_name", nameOf(told)).endObject();
}

HttpReply CoinbaseAdvancedDialect::answer(const HttpRequest& request)
{
    if (!m_budget.spend(1, now())) return refusal();
    JsonFrame body;
    if (request.path == "/api/v3/brokerage/time")
        return {200,
                body.beginObject()
                    .text("iso", isoTime(now(), 3))
                    .text("epochSeconds", std::to_string(now().millis() / 1000))
                    .text("epochMillis", std::to_string(now().millis()))
                    .endObject()
                    .take(),
                {}};
    constexpr std::string_view kRoot = "/api/v3/brokerage/market/";
    if (!request.path.starts_with(kRoot) || request.method != "GET") return failure(404, "NOT_FOUND", "not found");
    const std::vector<std::string> parts = splitAt(std::string_view(request.path).substr(kRoot.size()), '/');
    if (parts.empty()) return failure(404, "NOT_FOUND", "not found");
    if (parts[0] == "product_book") {
        const auto place = findProduct(request.parameter("product_id"));
        if (!place) return failure(404, "NOT_FOUND", "valid product_id is required");
        const auto limit = wholeParameter(request, "limit", 1000, 1, 10'000);
        if (!limit) return failure(400, "INVALID_ARGUMENT", "limit");
        body.beginObject().key("pricebook").beginObject().text("product_id", nameOf(symbol(*place)));
        for (const Side side : {Side::Buy, Side::Sell}) {
            body.key(side == Side::Buy ? "bids" : "asks").beginArray();
            for (const LevelChange& level : symbol(*place).book.top(side, static_cast<std::size_t>(*limit)))
                body.beginObject()
                    .text("price", symbol(*place).priceText(level.price))
                    .text("size", symbol(*place).sizeText(level.size))
                    .endObject();
            body.endArray();
        }
        return {200, body.text("time", isoTime(now(), 6)).endObject().endObject().take(), {}};
    }
    if (parts[0] != "products" || parts.size() > 3) return failure(404, "NOT_FOUND", "not found");
    if (parts.size() == 1) {
        const std::string_view type = request.parameter("product_type");
        std::int64_t count = 0;
        body.beginObject().key("products").beginArray();
        for (std::size_t i = 0; i < model().symbolCount() && (type.empty() || type == "SPOT"); ++i, ++count)
            writeProduct(body, i);
        return {200, body.endArray().integer("num_products", count).endObject().take(), {}};
    }
    const auto place = findProduct(parts[1]);
    if (!place) return failure(404, "NOT_FOUND", "valid product_id is required");
    const VenueSymbol& told = symbol(*place);
    if (parts.size() == 2) {
        writeProduct(body, *place);
        return {200, body.take(), {}};
    }
    if (parts[2] == "candles") return candles(request, told);
    if (parts[2] != "ticker") return failure(404, "NOT_FOUND", "not found");
    const auto limit = wholeParameter(request, "limit", 100, 1, 1000);
    if (!limit) return failure(400, "INVALID_ARGUMENT", "limit");
    body.beginObject().key("trades").beginArray();
    const std::size_t count = std::min(told.trades.size(), static_cast<std::size_t>(*limit));
    for (std::size_t i = 0; i < count; ++i)
        writeTrade(body, told, told.trades[told.trades.size() - 1 - i]);
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    body.endArray().text("best_bid", told.priceText(bid.price)).text("best_ask", told.priceText(ask.price));
    return {200, body.endObject().take(), {}};
}

HttpReply CoinbaseAdvancedDialect::candles(const HttpRequest& request, const VenueSymbol& told) const
{
    const NamedInterval* length = interval(request.parameter("granularity"));
    const auto start = wholeParameter(request, "start", 0, 0, 9'000'000'000);
    const auto end = wholeParameter(request, "end", now().millis() / 1000, 0, 9'000'000'000);
    if (length == nullptr) return failure(400, "INVALID_ARGUMENT", "granularity argument is invalid.");
    if (!start || !end) return failure(400, "INVALID_ARGUMENT", "start and end arguments are invalid.");
    if ((*end - *start) / length->interval.seconds > 350 && !request.parameter("start").empty())
        return failure(400, "INVALID_ARGUMENT", "number of candles requested should be less than 350");
    auto bars = told.bars.bars(length->interval, *start * 1000, *end * 1000, 350, false);
    std::reverse(bars.begin(), bars.end());
    JsonFrame body;
    body.beginObject().key("candles").beginArray();
    for (const VenueBar& bar : bars) {
        writeBar(body, told, bar);
        body.endObject();
    }
    return {200, body.endArray().endObject().take(), {}};
}

} // namespace
} // namespace coinbase_advanced

std::unique_ptr<VenueDialect> makeCoinbaseAdvanced(VenueContext& context)
{
    return std::make_unique<coinbase_advanced::CoinbaseAdvancedDialect>(context);
}

} // namespace sextant::feeds::mock
