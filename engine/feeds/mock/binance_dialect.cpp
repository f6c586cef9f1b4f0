#include "engine/feeds/mock/binance_dialect.h"

#include <algorithm>
#include <array>

#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace {

using market::Side;

constexpr std::array kIntervals{
    NamedInterval{"1m", {60}},     NamedInterval{"3m", {180}},    NamedInterval{"5m", {300}},
    NamedInterval{"15m", {900}},   NamedInterval{"30m", {1800}},  NamedInterval{"1h", {3600}},
    NamedInterval{"2h", {7200}},   NamedInterval{"4h", {14400}},  NamedInterval{"6h", {21600}},
    NamedInterval{"8h", {28800}},  NamedInterval{"12h", {43200}}, NamedInterval{"1d", {86400}},
    NamedInterval{"3d", {259200}}, NamedInterval{"1w", {604800}}, NamedInterval{"1M", {2592000, true}}};

constexpr std::size_t kMaxStreams = 1024;
constexpr int kFramesPerSecond = 5;
constexpr int kSlowDepth = 1;
constexpr int kSlowPartial = 2;

std::string_view withoutPrefix(std::string_view path)
{
    constexpr std::string_view kOwn = "/binance";
    if (path.starts_with(kOwn)) path.remove_prefix(kOwn.size());
    return path;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// An id as it goes back: a number, a text or null.
std::string idOf(const rapidjson::Value& request)
{
    JsonFrame out;
    const rapidjson::Value* id = memberOf(request, "id");
    if (id != nullptr && (id->IsInt64() || (id->IsString() && id->GetStringLength() <= 36)))
        out.value(*id);
    else
        out.null();
    return out.take();
}

std::string errorFrame(int code, std::string_view text)
{
    return JsonFrame().beginObject().integer("code", code).text("msg", text).endObject().take();
}

std::vector<LevelChange> levelsOf(Side side, const auto& pending)
{
    std::vector<LevelChange> levels;
    for (const auto& [price, entry] : pending)
        levels.push_back({side, Price{price}, entry.size});
    return levels;
}

} // namespace

void writeBinanceLevels(JsonFrame& out, const VenueSymbol& symbol, std::span<const LevelChange> levels)
{
    out.beginArray();
    for (const LevelChange& level : levels)
        out.beginArray()
            .text(symbol.priceText(level.price, symbol.tickDigits))
            .text(symbol.sizeText(level.size, symbol.lotDigits))
            .endArray();
    out.endArray();
}

BinanceDialect::BinanceDialect(VenueContext& context)
    : VenueDialect(context), m_slow(context.model.symbolCount()), m_told(context.model.symbolCount())
{}

std::span<const NamedInterval> BinanceDialect::intervals() const { return kIntervals; }

std::vector<std::pair<std::string, std::string>> BinanceDialect::urls() const
{
    return {{"feeds.binance.rest_url", "http://" + context().host},
            {"feeds.binance.ws_url", "ws://" + context().host + "/binance"}};
}

std::string BinanceDialect::announcement() const
{
    return "{\"e\":\"serverShutdown\",\"E\":" + std::to_string(now().millis()) + "}";
}

bool BinanceDialect::takesSocket(const HttpRequest& opening) const
{
    const std::string_view path = withoutPrefix(opening.path);
    return path == "/ws" || path.starts_with("/ws/") || path == "/stream" || path.starts_with("/stream/");
}

void BinanceDialect::opened(Connection& connection)
{
    const std::string_view path = withoutPrefix(connection.opening().path);
    connection.notes.isCombined = path.starts_with("/stream");
    std::vector<std::string> streams = splitAt(connection.opening().parameter("streams"), '/');
    if (path.starts_with("/ws/"))
        for (std::string& stream : splitAt(path.substr(4), '/'))
            if (stream.find('@') != std::string::npos || stream.starts_with('!')) streams.push_back(std::move(stream));
    if (streams.size() > kMaxStreams) streams.resize(kMaxStreams);
    for (const std::string& stream : streams)
        out().subscribe(connection, stream);
}

void BinanceDialect::watch(Connection& connection, std::int64_t nowMs)
{
    ConnectionNotes& notes = connection.notes;
    if (nowMs - notes.pongMs > 80'000) { // a ping and a minute
        connection.close(1008, "Pong timeout");
        return;
    }
    if (nowMs - notes.pingedMs >= 20'000) {
        notes.pingedMs = nowMs;
        connection.ping(std::to_string(now().millis()));
    }
}

void BinanceDialect::received(Connection& connection, std::string_view text)
{
    if (!keepsRate(connection, kFramesPerSecond)) return;
    const rapidjson::Document request = parseFrame(text);
    if (!request.IsObject()) {
        connection.send(errorFrame(3, "Invalid JSON: expected value at line 1 column 1"));
        return;
    }
    handleMethod(connection, request, idOf(request));
}

void BinanceDialect::handleMethod(Connection& connection, const rapidjson::Value& request, const std::string& id)
{
    const std::string_view method = textOf(request, "method");
    const auto acknowledge = [&](std::string_view result) {
        connection.send("{\"result\":" + std::string(result) + ",\"id\":" + id + "}");
    };
    if (method == "LIST_SUBSCRIPTIONS") {
        JsonFrame list;
        list.beginArray();
        for (const std::string& topic : connection.notes.topics)
            list.text(topic);
        acknowledge(list.endArray().take());
        return;
    }
    const rapidjson::Value* params = memberOf(request, "params");
    if (method == "SET_PROPERTY" || method == "GET_PROPERTY") {
        const bool hasName = params != nullptr && params->IsArray() && params->Size() >= 1;
        if (!hasName || viewOf((*params)[0]) != "combined") {
            connection.send(errorFrame(0, "Unknown property"));
        } else if (method == "GET_PROPERTY") {
            acknowledge(connection.notes.isCombined ? "true" : "false");
        } else if (params->Size() != 2 || !(*params)[1].IsBool()) {
            connection.send(errorFrame(1, "Invalid value type: expected Boolean"));
        } else {
            connection.notes.isCombined = (*params)[1].GetBool();
            acknowledge("null");
        }
        return;
    }
    if (method != "SUBSCRIBE" && method != "UNSUBSCRIBE") {
        connection.send(errorFrame(2, "Invalid request: unknown variant, expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, "
                                      "`LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, `GET_PROPERTY`"));
        return;
    }
    if (params == nullptr || !params->IsArray()) {
        connection.send(errorFrame(2, "Invalid request: missing field `params`"));
        return;
    }
    for (const rapidjson::Value& stream : params->GetArray())
        if (!stream.IsString() || stream.GetStringLength() > 200) {
            connection.send("{\"error\":{\"code\":2,\"msg\":\"Invalid request: invalid stream\"},\"id\":" + id + "}");
            return;
        }
    for (const rapidjson::Value& stream : params->GetArray()) {
        const std::string topic(viewOf(stream));
        if (method == "UNSUBSCRIBE")
            out().unsubscribe(connection, topic);
        else if (connection.notes.topics.size() < kMaxStreams)
            out().subscribe(connection, topic); // one that does not exist stays silent, as at the venue
    }
    acknowledge("null");
}

std::string BinanceDialect::dress(Connection& connection, const Message& message)
{
    if (!connection.notes.isCombined) return message.text;
    return "{\"stream\":\"" + message.topic + "\",\"data\":" + message.text + "}";
}

std::string BinanceDialect::streamOf(std::size_t place, std::string_view what) const
{
    return lowered(nameOf(symbol(place))) + "@" + std::string(what);
}

void BinanceDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    const VenueSymbol& traded = symbol(place);
    for (const bool aggregated : {false, true}) {
        const std::string topic = streamOf(place, aggregated ? "aggTrade" : "trade");
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().text("e", aggregated ? "aggTrade" : "trade").integer("E", now().millis());
        frame.text("s", nameOf(traded)).whole(aggregated ? "a" : "t", trade.id);
        frame.text("p", traded.priceText(trade.price, traded.tickDigits));
        frame.text("q", traded.sizeText(trade.size, traded.lotDigits));
        if (aggregated) frame.whole("f", trade.id).whole("l", trade.id);
        frame.integer("T", trade.time.millis()).boolean("m", trade.taker == Side::Sell).boolean("M", true).endObject();
        out().publish({topic, "", Message::Kind::Trade, place, trade.id, trade.id, frame.take()});
    }
}

void BinanceDialect::tellDepth(std::size_t place, std::string_view stream, const PendingLevels& levels)
{
    const std::string topic = streamOf(place, stream);
    if (!out().isWanted(topic) || levels.isEmpty()) return;
    JsonFrame frame;
    frame.beginObject().text("e", "depthUpdate").integer("E", now().millis()).text("s", nameOf(symbol(place)));
    frame.whole("U", levels.firstId()).whole("u", levels.lastId());
    writeBinanceLevels(frame.key("b"), symbol(place), levelsOf(Side::Buy, levels.bids()));
    writeBinanceLevels(frame.key("a"), symbol(place), levelsOf(Side::Sell, levels.asks()));
    out().publish({topic, "", Message::Kind::Book, place, levels.firstId(), levels.lastId(), frame.endObject().take()});
}

void BinanceDialect::tellPartialDepth(std::size_t place, std::string_view speed)
{
    const VenueBook& book = symbol(place).book;
    for (const std::size_t depth : {std::size_t{5}, std::size_t{10}, std::size_t{20}}) {
        const std::string topic = streamOf(place, "depth" + std::to_string(depth) + std::string(speed));
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().whole("lastUpdateId", book.id());
        writeBinanceLevels(frame.key("bids"), symbol(place), book.top(Side::Buy, depth));
        writeBinanceLevels(frame.key("asks"), symbol(place), book.top(Side::Sell, depth));
        out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.endObject().take()});
    }
}

void BinanceDialect::tellBest(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const auto bid = told.book.best(Side::Buy);
    const auto ask = told.book.best(Side::Sell);
    if (!bid || !ask) return;
    const Best best{bid->price.units, bid->size, ask->price.units, ask->size};
    if (best == m_told[place]) return;
    m_told[place] = best;
    const std::string topic = streamOf(place, "bookTicker");
    if (!out().isWanted(topic)) return;
    JsonFrame frame;
    frame.beginObject().whole("u", told.book.id()).text("s", nameOf(told));
    frame.text("b", told.priceText(bid->price, told.tickDigits)).text("B", told.sizeText(bid->size, told.lotDigits));
    frame.text("a", told.priceText(ask->price, told.tickDigits)).text("A", told.sizeText(ask->size, told.lotDigits));
    out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.endObject().take()});
}

void BinanceDialect::tellBook(std::size_t place)
{
    tellDepth(place, "depth@100ms", pending(place));
    tellPartialDepth(place, "@100ms");
    tellBest(place);
    m_slow[place].add(pending(place)); // told by the slow stream
    onGrid(place, kSlowDepth, std::chrono::seconds(1), [this, place] {
        tellDepth(place, "depth", m_slow[place]);
        m_slow[place].clear();
    });
    onGrid(place, kSlowPartial, std::chrono::seconds(1), [this, place] { tellPartialDepth(place, ""); });
}

void BinanceDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed)
{
    const std::string topic = streamOf(place, "kline_" + std::string(interval.name));
    if (!out().isWanted(topic)) return;
    const VenueSymbol& told = symbol(place);
    const auto price = [&](Price value) { return told.priceText(value, told.tickDigits); };
    JsonFrame frame;
    frame.beginObject().text("e", "kline").integer("E", now().millis()).text("s", nameOf(told)).key("k").beginObject();
    frame.integer("t", bar.startMs).integer("T", nextBarStart(interval.interval, bar.startMs) - 1);
    frame.text("s", nameOf(told)).text("i", interval.name);
    frame.integer("f", bar.trades == 0 ? -1 : static_cast<std::int64_t>(bar.firstTrade));
    frame.integer("L", bar.trades == 0 ? -1 : static_cast<std::int64_t>(bar.lastTrade));
    frame.text("o", price(bar.open)).text("c", price(bar.close)).text("h", price(bar.high)).text("l", price(bar.low));
    frame.text("v", told.sizeText(bar.volume, told.lotDigits)).integer("n", bar.trades).boolean("x", isClosed);
    frame.text("q", told.turnoverText(bar.turnover, 4));
    frame.text("V", told.sizeText(bar.takerBuyVolume, told.lotDigits));
    frame.text("Q", told.turnoverText(bar.takerBuyTurnover, 4)).text("B", "0").endObject().endObject();
    out().publish({topic, "", Message::Kind::Bar, place, static_cast<std::uint64_t>(bar.startMs),
                   static_cast<std::uint64_t>(bar.trades) * 2 + (isClosed ? 1 : 0), frame.take()});
}

void BinanceDialect::tellTicker(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const auto day = lastDay(place);
    const VenueTrade* last = told.last();
    if (!day || last == nullptr) return;
    const auto price = [&](Price value) { return told.priceText(value, 8); };
    const std::string mini = streamOf(place, "miniTicker");
    if (out().isWanted(mini) || out().isWanted("!miniTicker@arr")) {
        JsonFrame frame;
        frame.beginObject().text("e", "24hrMiniTicker").integer("E", now().millis()).text("s", nameOf(told));
        frame.text("c", price(day->close)).text("o", price(day->open)).text("h", price(day->high));
        frame.text("l", price(day->low)).text("v", told.sizeText(day->volume, 8));
        frame.text("q", told.turnoverText(day->turnover)).endObject();
        const std::string text = frame.take();
        out().publish({mini, "", Message::Kind::State, place, 0, 0, text});
        out().publish({"!miniTicker@arr", "", Message::Kind::State, place, 0, 0, "[" + text + "]"});
    }
    const std::string full = streamOf(place, "ticker");
    if (!out().isWanted(full)) return;
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const double change = told.toDouble(day->close) / told.toDouble(day->open) - 1.0;
    JsonFrame frame;
    frame.beginObject().text("e", "24hrTicker").integer("E", now().millis()).text("s", nameOf(told));
    frame.text("p", price(Price{day->close.units - day->open.units}));
    frame.text("P", told.priceText(told.instrument.toPrice(change * 100.0), 3));
    frame.text("w",
               price(day->volume > 0 ? Price{static_cast<std::int64_t>(day->turnover / day->volume)} : day->close));
    frame.text("x", price(day->open)).text("c", price(day->close)).text("Q", told.sizeText(last->size, 8));
    frame.text("b", price(bid.price)).text("B", told.sizeText(bid.size, 8));
    frame.text("a", price(ask.price)).text("A", told.sizeText(ask.size, 8));
    frame.text("o", price(day->open)).text("h", price(day->high)).text("l", price(day->low));
    frame.text("v", told.sizeText(day->volume, 8)).text("q", told.turnoverText(day->turnover));
    frame.integer("O", day->startMs).integer("C", now().millis());
    frame.whole("F", day->firstTrade).whole("L", day->lastTrade).integer("n", day->trades).endObject();
    out().publish({full, "", Message::Kind::State, place, 0, 0, frame.take()});
}

std::unique_ptr<VenueDialect> makeBinance(VenueContext& context) { return std::make_unique<BinanceDialect>(context); }

} // namespace sextant::feeds::mock
