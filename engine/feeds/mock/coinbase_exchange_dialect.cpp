#include <algorithm>
#include <array>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace coinbase_exchange { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{NamedInterval{"60", {60}},       NamedInterval{"300", {300}},
                                NamedInterval{"900", {900}},     NamedInterval{"3600", {3600}},
                                NamedInterval{"21600", {21600}}, NamedInterval{"86400", {86400}}};
constexpr std::int64_t kSubscribeMs = 5'000;
constexpr int kFramesPerSecond = 100;
constexpr int kHeartbeat = 1;

/// Coinbase Exchange (protocols.md §1.3.1). A topic is "channel:product".
class CoinbaseExchangeDialect final : public VenueDialect {
public:
    using VenueDialect::VenueDialect;

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/" || opening.path == "/coinbase-exchange" || opening.path == "/coinbase";
    }
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override
    {
        if (!connection.notes.hasSubscribed && nowMs - connection.openedMs() > kSubscribeMs)
            connection.close(1008, "no subscription within 5 seconds");
    }
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override { return failure(429, "Public rate limit exceeded"); }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.coinbase-exchange.rest_url", "http://" + context().host},
                {"feeds.coinbase-exchange.ws_url", "ws://" + context().host}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + "-" + symbol.quote; }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    Duration bookPeriod() const override { return std::chrono::milliseconds(50); }
    void tellTrade(std::size_t place, const VenueTrade& trade) override;
    void tellBook(std::size_t place) override;
    void tellBar(std::size_t, const NamedInterval&, const VenueBar&, bool) override {} // no such channel
    void tellTicker(std::size_t) override {}                                           // it comes with each trade

private:
    using Wish = std::pair<std::string, std::string>; ///< channel and product
    [[nodiscard]] std::optional<std::vector<Wish>> wishesOf(const rapidjson::Value& request, std::string& why) const;
    void begin(Connection& connection, const Wish& wish);
    void sendSubscriptions(Connection& connection) const;
    void beat(std::size_t place);
    [[nodiscard]] std::string matchFrame(std::size_t place, const VenueTrade& trade, bool isLast) const;
    [[nodiscard]] std::string tickerFrame(std::size_t place, const VenueTrade& trade) const;
    [[nodiscard]] std::string bookFrame(std::size_t place) const;
    [[nodiscard]] std::string statusFrame() const;
    /// Counts every event of the product: orders that never traded too.
    [[nodiscard]] std::uint64_t sequenceOf(std::size_t place) const
    {
        return symbol(place).book.id() + symbol(place).nextTrade;
    }

    [[nodiscard]] static HttpReply failure(int status, std::string_view message)
    {
        return {status, JsonFrame().beginObject().text("message", message).endObject().take(), {}};
    }
    [[nodiscard]] HttpReply candles(const HttpRequest& request, const VenueSymbol& told) const;
    [[nodiscard]] HttpReply trades(const HttpRequest& request, const VenueSymbol& told) const;
    [[nodiscard]] HttpReply book(const HttpRequest& request, std::size_t place) const;
    void writeProduct(JsonFrame& frame, const VenueSymbol& told) const;

    RequestBudget m_budget{10, std::chrono::seconds(1)};
};

std::optional<std::vector<CoinbaseExchangeDialect::Wish>>
CoinbaseExchangeDialect::wishesOf(const rapidjson::Value& request, std::string& why) const
{
    const auto productsOf = [](const rapidjson::Value& from) {
        std::vector<std::string> names;
        const rapidjson::Value* list = memberOf(from, "product_ids");
        if (list != nullptr && list->IsArray())
            for (const rapidjson::Value& each : list->GetArray())
                names.emplace_back(viewOf(each));
        return names;
    };
    const std::vector<std::string> common = productsOf(request);
    const rapidjson::Value* channels = memberOf(request, "channels");
    if (channels == nullptr || !channels->IsArray() || channels->Empty() || channels->Size() > 100) {
        why = "channels is required";
        return std::nullopt;
    }
    constexpr std::array<std::string_view, 5> kKnown{"level2_batch", "matches", "ticker", "heartbeat", "status"};
    std::vector<Wish> wishes;
    for (const rapidjson::Value& each : channels->GetArray()) {
        const std::string channel(each.IsObject() ? textOf(each, "name") : viewOf(each));
        const std::vector<std::string> own = productsOf(each);
        if (channel == "level2" || channel == "level3" || channel == "full") {
            why = "level2, level3, and full channels now require authentication. Please use level2_batch";
            return std::nullopt;
        }
        if (std::find(kKnown.begin(), kKnown.end(), channel) == kKnown.end()) {
            why = channel.substr(0, 100) + " is not a valid channel";
            return std::nullopt;
        }
        if (channel == "status") wishes.emplace_back(channel, "");
        for (const std::string& product : own.empty() ? common : own) {
            if (!find(product)) {
                why = product.substr(0, 100) + " is not a valid product";
                return std::nullopt;
            }
            if (channel != "status") wishes.emplace_back(channel, product);
        }
    }
    return wishes;
}

void CoinbaseExchangeDialect::received(Connection& connection, std::string_view text)
{
    if (!keepsRate(connection, kFramesPerSecond)) return;
    const auto fail = [&](std::string_view message, std::string_view reason) {
        connection.send(JsonFrame()
                            .beginObject()
                            .text("type", "error")
                            .text("message", message)
                            .text("reason", reason)
                            .endObject()
                            .take());
    };
    const rapidjson::Document request = parseFrame(text);
    const std::string_view type = textOf(request, "type");
    if (type != "subscribe" && type != "unsubscribe") {
        fail("Malformed JSON", "type must be subscribe or unsubscribe");
        return;
    }
    std::string why;
    auto wishes = wishesOf(request, why);
    if (!wishes) {
        fail("Failed to subscribe", why);
        return;
    }
    if (type == "unsubscribe") {
        // Without products a channel ends for all of them.
        const rapidjson::Value& channels = request["channels"];
        for (const rapidjson::Value& each : channels.GetArray()) {
            const std::string channel(each.IsObject() ? textOf(each, "name") : viewOf(each));
            const bool isNamed =
                std::any_of(wishes->begin(), wishes->end(), [&](const Wish& wish) { return wish.first == channel; });
            for (const std::string& topic : std::set(connection.notes.topics))
                if (!isNamed && topic.starts_with(channel + ":")) out().unsubscribe(connection, topic);
        }
        for (const auto& [channel, product] : *wishes)
            out().unsubscribe(connection, channel + ":" + product);
        sendSubscriptions(connection);
        return;
    }
    std::vector<Wish> fresh;
    for (const Wish& wish : *wishes)
        if (out().subscribe(connection, wish.first + ":" + wish.second)) fresh.push_back(wish);
    sendSubscriptions(connection);
    for (const Wish& wish : fresh)
        begin(connection, wish);
}

void CoinbaseExchangeDialect::sendSubscriptions(Connection& connection) const
{
    JsonFrame frame;
    frame.beginObject().text("type", "subscriptions").key("channels").beginArray();
    std::map<std::string, std::vector<std::string>> channels;
    for (const std::string& topic : connection.notes.topics)
        channels[topic.substr(0, topic.find(':'))].push_back(topic.substr(topic.find(':') + 1));
    for (const auto& [channel, products] : channels) {
        frame.beginObject().text("name", channel == "level2_batch" ? "level2_50" : channel).key("product_ids");
        frame.beginArray();
        for (const std::string& product : products)
            frame.text(product);
        frame.endArray().key("account_ids").null().endObject();
    }
    connection.send(frame.endArray().endObject().take());
}

void CoinbaseExchangeDialect::begin(Connection& connection, const Wish& wish)
{
    const auto& [channel, product] = wish;
    if (channel == "status") {
        connection.send(statusFrame());
        return;
    }
    const std::size_t place = *find(product);
    const VenueTrade* last = symbol(place).last();
    if (channel == "level2_batch") connection.send(bookFrame(place));
    if (channel == "matches" && last != nullptr) connection.send(matchFrame(place, *last, true));
    if (channel == "ticker" && last != nullptr) connection.send(tickerFrame(place, *last));
    if (channel == "heartbeat") onGrid(place, kHeartbeat, std::chrono::seconds(1), [this, place] { beat(place); });
}

void CoinbaseExchangeDialect::beat(std::size_t place)
{
    const std::string topic = "heartbeat:" + nameOf(symbol(place));
    if (!out().isWanted(topic)) return;
    const VenueTrade* last = symbol(place).last();
    JsonFrame frame;
    frame.beginObject().text("type", "heartbeat").whole("sequence", sequenceOf(place));
    frame.whole("last_trade_id", last == nullptr ? 0 : last->id).text("product_id", nameOf(symbol(place)));
    frame.text("time", isoTime(now(), 6)).endObject();
    out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.take()});
    onGrid(place, kHeartbeat, std::chrono::seconds(1), [this, place] { beat(place); });
}

std::string CoinbaseExchangeDialect::bookFrame(std::size_t place) const
{
    const VenueSymbol& told = symbol(place);
    JsonFrame frame;
    frame.beginObject().text("type", "snapshot").text("product_id", nameOf(told));
    for (const Side side : {Side::Buy, Side::Sell}) {
        frame.key(side == Side::Buy ? "bids" : "asks").beginArray();
        for (const LevelChange& level : told.book.top(side, SIZE_MAX))
            frame.beginArray()
                .text(told.priceText(level.price, told.tickDigits))
                .text(told.sizeText(level.size, 8))
                .endArray();
        frame.endArray();
    }
    return frame.endObject().take();
}

void CoinbaseExchangeDialect::tellBook(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "level2_batch:" + nameOf(told);
    if (!out().isWanted(topic)) return;
    JsonFrame frame;
    frame.beginObject().text("type", "l2update").text("product_id", nameOf(told)).key("changes").beginArray();
    const auto write = [&](std::string_view side, const auto& levels) {
        for (const auto& [price, entry] : levels)
            frame.beginArray()
                .text(side)
                .text(told.priceText(Price{price}, told.tickDigits))
                .text(told.sizeText(entry.size, 8))
                .endArray();
    };
    write("buy", pending(place).bids());
    write("sell", pending(place).asks());
    frame.endArray().text("time", isoTime(now(), 6)).endObject();
    // The venue promises delivery here and numbers nothing: what was lost could never be noticed.
    out().publish({topic, "", Message::Kind::Book, place, pending(place).firstId(), pending(place).lastId(),
                   frame.take(), false});
}

std::string CoinbaseExchangeDialect::matchFrame(std::size_t place, const VenueTrade& trade, bool isLast) const
{
    const VenueSymbol& told = symbol(place);
    const std::string id = std::to_string(trade.id % 1'000'000'000'000);
    const std::string tail = std::string(12 - id.size(), '0') + id;
    JsonFrame frame;
    frame.beginObject().text("type", isLast ? "last_match" : "match").whole("trade_id", trade.id);
    frame.text("maker_order_id", "ac928c66-ca53-498f-9c13-" + tail);
    frame.text("taker_order_id", "132fb6ae-456b-4654-b4e0-" + tail);
    frame.text("side", trade.taker == Side::Buy ? "sell" : "buy"); // the maker's
    frame.text("size", told.sizeText(trade.size, 8)).text("price", told.priceText(trade.price, told.tickDigits));
    frame.text("product_id", nameOf(told)).whole("sequence", sequenceOf(place));
    return frame.text("time", isoTime(trade.time, 6)).endObject().take();
}

std::string CoinbaseExchangeDialect::tickerFrame(std::size_t place, const VenueTrade& trade) const
{
    const VenueSymbol& told = symbol(place);
    const VenueBar day = lastDay(place).value_or(VenueBar{});
    const auto price = [&](Price value) { return told.priceText(value, told.tickDigits); };
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    JsonFrame frame;
    frame.beginObject().text("type", "ticker").whole("sequence", sequenceOf(place)).text("product_id", nameOf(told));
    frame.text("price", price(trade.price)).text("open_24h", price(day.open));
    frame.text("volume_24h", told.sizeText(day.volume, 8)).text("low_24h", price(day.low));
    frame.text("high_24h", price(day.high)).text("volume_30d", told.sizeText(day.volume, 8));
    frame.text("best_bid", price(bid.price)).text("best_bid_size", told.sizeText(bid.size, 8));
    frame.text("best_ask", price(ask.price)).text("best_ask_size", told.sizeText(ask.size, 8));
    frame.text("side", trade.taker == Side::Buy ? "buy" : "sell").text("time", isoTime(trade.time, 6));
    frame.whole("trade_id", trade.id).text("last_size", told.sizeText(trade.size, 8)).endObject();
    return frame.take();
}

void CoinbaseExchangeDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    const std::string name = nameOf(symbol(place));
    if (out().isWanted("matches:" + name))
        out().publish(
            {"matches:" + name, "", Message::Kind::Trade, place, trade.id, trade.id, matchFrame(place, trade, false)});
    if (out().isWanted("ticker:" + name))
        out().publish({"ticker:" + name, "", Message::Kind::State, place, 0, 0, tickerFrame(place, trade)});
}

void CoinbaseExchangeDialect::writeProduct(JsonFrame& frame, const VenueSymbol& told) const
{
    frame.text("id", nameOf(told)).text("base_currency", told.base).text("quote_currency", told.quote);
    frame.text("quote_increment", told.priceText(told.instrument.tick));
    frame.text("base_increment", decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale));
    frame.text("status", "online").text("min_market_funds", "1").boolean("fx_stablecoin", false);
    frame.boolean("post_only", false).boolean("limit_only", false).boolean("cancel_only", false);
}

std::string CoinbaseExchangeDialect::statusFrame() const
{
    JsonFrame frame;
    frame.beginObject().text("type", "status").key("products").beginArray();
    for (std::size_t i = 0; i < model().symbolCount(); ++i) {
        writeProduct(frame.beginObject(), symbol(i));
        frame.text("display_name", nameOf(symbol(i))).key("status_message").null().endObject();
    }
    return frame.endArray().key("currencies").beginArray().endArray().endObject().take();
}

HttpReply CoinbaseExchangeDialect::answer(const HttpRequest& request)
{
    if (request.header("user-agent").empty()) return failure(400, "User-Agent header is required.");
    if (!m_budget.spend(1, now())) return refusal();
    if (request.method != "GET") return failure(405, "Method not allowed");
    JsonFrame body;
    if (request.path == "/time")
        return {200,
                body.beginObject()
                    .text("iso", isoTime(now(), 3))
                    .number("epoch", decimalText(now().millis(), 3))
                    .endObject()
                    .take(),
                {}};
    const auto addProduct = [&](const VenueSymbol& told) {
        writeProduct(body.beginObject(), told);
        body.text("display_name", told.base + "/" + told.quote).boolean("margin_enabled", false);
        body.text("max_slippage_percentage", "0.02000000").boolean("trading_disabled", false);
        body.text("status_message", "").boolean("auction_mode", false).endObject();
    };
    const std::vector<std::string> parts = splitAt(request.path, '/');
    if (parts.empty() || parts[0] != "products" || parts.size() > 3) return failure(404, "NotFound");
    if (parts.size() == 1) {
        body.beginArray();
        for (std::size_t i = 0; i < model().symbolCount(); ++i)
            addProduct(symbol(i));
        return {200, body.endArray().take(), {}};
    }
    const auto place = find(parts[1]);
    if (!place) return failure(404, "NotFound");
    const VenueSymbol& told = symbol(*place);
    if (parts.size() == 2) {
        addProduct(told);
        return {200, body.take(), {}};
    }
    if (parts[2] == "candles") return candles(request, told);
    if (parts[2] == "trades") return trades(request, told);
    if (parts[2] == "book") return book(request, *place);
    const VenueTrade* last = told.last();
    if (parts[2] == "ticker" && last != nullptr) {
        const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
        const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
        const VenueBar day = lastDay(*place).value_or(VenueBar{});
        body.beginObject().text("ask", told.priceText(ask.price)).text("bid", told.priceText(bid.price));
        body.text("volume", told.sizeText(day.volume, 8)).whole("trade_id", last->id);
        body.text("price", told.priceText(last->price)).text("size", told.sizeText(last->size));
        return {200, body.text("time", isoTime(last->time, 6)).endObject().take(), {}};
    }
    return failure(404, "NotFound");
}

HttpReply CoinbaseExchangeDialect::candles(const HttpRequest& request, const VenueSymbol& told) const
{
    const std::string_view name = request.parameter("granularity").empty() ? "60" : request.parameter("granularity");
    const NamedInterval* length = interval(name);
    if (length == nullptr) return failure(400, "Unsupported granularity");
    const std::int64_t step = length->interval.seconds * 1000;
    std::int64_t to = now().millis();
    std::int64_t from = to - step * 300;
    for (const auto& [parameter, into] : {std::pair{"start", &from}, std::pair{"end", &to}}) {
        const std::string_view text = request.parameter(parameter);
        if (text.empty()) continue;
        const auto seconds = wholeNumber(text);
        const auto time = seconds
                              ? Result<Time>(Time::fromSeconds(std::clamp<std::int64_t>(*seconds, 0, 9'000'000'000)))
                              : parseRfc3339(text);
        if (!time) return failure(400, std::string(parameter) + ": not a valid time");
        *into = time->millis();
    }
    if (from > to) return failure(400, "start must be before end");
    if ((to - from) / step > 300)
        return failure(400, "granularity too small for the requested time range. Count of aggregations requested "
                            "exceeds 300");
    auto bars = told.bars.bars(length->interval, from, to, 300, false);
    std::reverse(bars.begin(), bars.end());
    JsonFrame body;
    body.beginArray();
    for (const VenueBar& bar : bars) {
        body.beginArray().integer(bar.startMs / 1000).number(told.priceText(bar.low)).number(told.priceText(bar.high));
        body.number(told.priceText(bar.open)).number(told.priceText(bar.close)).number(told.sizeText(bar.volume));
        body.endArray();
    }
    return {200, body.endArray().take(), {}};
}

HttpReply CoinbaseExchangeDialect::trades(const HttpRequest& request, const VenueSymbol& told) const
{
    const auto limit = wholeParameter(request, "limit", 1000, 1, 1000);
    const auto after = wholeParameter(request, "after", INT64_MAX, 1, INT64_MAX); // older than
    const auto before = wholeParameter(request, "before", 0, 0, INT64_MAX);       // newer than
    if (!limit || !after || !before) return failure(400, "Invalid limit or cursor");
    std::size_t end = told.tradesUpTo(static_cast<std::uint64_t>(*after) - 1);
    JsonFrame body;
    body.beginArray();
    std::uint64_t newest = 0;
    std::uint64_t oldest = 0;
    for (std::int64_t count = 0; end > 0 && count < *limit; ++count) {
        const VenueTrade& trade = told.trades[--end];
        if (trade.id <= static_cast<std::uint64_t>(*before)) break;
        if (newest == 0) newest = trade.id;
        oldest = trade.id;
        body.beginObject().whole("trade_id", trade.id).text("side", trade.taker == Side::Buy ? "sell" : "buy");
        body.text("size", told.sizeText(trade.size, 8)).text("price", told.priceText(trade.price, 8));
        body.text("time", isoTime(trade.time, 6)).endObject();
    }
    HttpReply reply{200, body.endArray().take(), {}};
    if (newest != 0) {
        reply.headers.emplace_back("CB-BEFORE", std::to_string(newest));
        reply.headers.emplace_back("CB-AFTER", std::to_string(oldest));
    }
    return reply;
}

HttpReply CoinbaseExchangeDialect::book(const HttpRequest& request, std::size_t place) const
{
    const auto level = wholeParameter(request, "level", 1, 1, 3);
    if (!level) return failure(400, "Invalid level");
    const VenueSymbol& told = symbol(place);
    JsonFrame body;
    body.beginObject().whole("sequence", sequenceOf(place));
    for (const Side side : {Side::Buy, Side::Sell}) {
        body.key(side == Side::Buy ? "bids" : "asks").beginArray();
        for (const LevelChange& each : told.book.top(side, *level == 1 ? 1 : SIZE_MAX)) {
            body.beginArray().text(told.priceText(each.price, told.tickDigits)).text(told.sizeText(each.size));
            body.integer(1 + each.size % 9).endArray();
        }
        body.endArray();
    }
    body.boolean("auction_mode", false).key("auction").null();
    return {200, body.text("time", isoTime(now(), 6)).endObject().take(), {}};
}

} // namespace
} // namespace coinbase_exchange

std::unique_ptr<VenueDialect> makeCoinbaseExchange(VenueContext& context)
{
    return std::make_unique<coinbase_exchange::CoinbaseExchangeDialect>(context);
}

} // namespace sextant::feeds::mock
