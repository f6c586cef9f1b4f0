#include <algorithm>
#include <array>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace okx { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{NamedInterval{"1m", {60}},
                                NamedInterval{"3m", {180}},
                                NamedInterval{"5m", {300}},
                                NamedInterval{"15m", {900}},
                                NamedInterval{"30m", {1800}},
                                NamedInterval{"1H", {3600}},
                                NamedInterval{"2H", {7200}},
                                NamedInterval{"4H", {14400}},
                                NamedInterval{"6Hutc", {21600}},
                                NamedInterval{"12Hutc", {43200}},
                                NamedInterval{"1Dutc", {86400}},
                                NamedInterval{"1Wutc", {604800}},
                                NamedInterval{"1Mutc", {2592000, true}}};
constexpr std::size_t kBookDepth = 400;
constexpr std::int64_t kQuietMs = 30'000;
constexpr std::size_t kMaxArguments = 64 * 1024; // bytes of one connection
constexpr int kKeepAlive = 50;

/// CRC-32 (IEEE 802.3), bit by bit: a frame is short.
std::int32_t crc32Of(std::string_view text)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return static_cast<std::int32_t>(~crc);
}

/// OKX v5 (protocols.md §1.5): /ws/v5/public and /ws/v5/business, also as /okx/public and /okx/business, and /api/v5.
/// A topic is "channel:instrument".
class OkxDialect final : public VenueDialect {
public:
    explicit OkxDialect(VenueContext& context)
        : VenueDialect(context), m_books(context.model.symbolCount(), Book{TopLevels(kBookDepth), 0, {}})
    {}

    bool takesSocket(const HttpRequest& opening) const override
    {
        const std::string_view path = opening.path;
        return path == "/ws/v5/public" || path == "/okx/public" || isBusiness(path);
    }
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override
    {
        ConnectionNotes& notes = connection.notes;
        if (connection.sent() != notes.saidFrames) {
            notes.saidFrames = connection.sent();
            notes.saidMs = nowMs;
        }
        if (nowMs - std::max(notes.saidMs, notes.heardMs) > kQuietMs) connection.close(4004, "No data received in 30s");
    }
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override
    {
        HttpReply reply = envelope("50011", "Too Many Requests", "[]");
        reply.status = 429;
        return reply;
    }
    std::string announcement() const override
    {
        return "{\"event\":\"notice\",\"code\":\"64008\",\"msg\":\"The connection will soon be closed for a service "
               "upgrade. Please reconnect.\",\"connId\":\"a4d3ae55\"}";
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.okx.rest_url", "http://" + context().host}, {"feeds.okx.ws_url", "ws://" + context().host}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override { return symbol.base + "-" + symbol.quote; }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    Duration tickerPeriod() const override { return std::chrono::milliseconds(100); }
    void tellTrade(std::size_t place, const VenueTrade& trade) override;
    void tellBook(std::size_t place) override;
    void tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t place) override;

private:
    struct Book {
        TopLevels shown;
        std::uint64_t told; ///< seqId of the newest frame
        Time toldAt;
    };
    static bool isBusiness(std::string_view path) { return path == "/ws/v5/business" || path == "/okx/business"; }
    [[nodiscard]] std::string topicOf(std::string_view channel, std::size_t place) const
    {
        return std::string(channel) + ":" + nameOf(symbol(place));
    }
    void subscribe(Connection& connection, const rapidjson::Value& arg, std::string_view id);
    void sendError(Connection& connection, std::string_view id, std::string_view code, std::string_view text) const;
    void keepBookAlive(std::size_t place);
    void writeLevels(JsonFrame& frame, std::size_t place, std::span<const LevelChange> levels) const;
    [[nodiscard]] std::string bookFrame(std::size_t place, bool isSnapshot, std::span<const LevelChange> levels,
                                        std::uint64_t previous);
    [[nodiscard]] std::int32_t checksum(std::size_t place);
    void writeTicker(JsonFrame& frame, std::size_t place) const;
    void writeBar(JsonFrame& frame, const VenueSymbol& told, const VenueBar& bar, bool isClosed) const;
    void writeTrade(JsonFrame& frame, const VenueSymbol& told, const VenueTrade& trade, bool isStream) const;

    [[nodiscard]] HttpReply envelope(std::string_view code, std::string_view message, std::string_view data) const
    {
        return {
            200,
            JsonFrame().beginObject().text("code", code).text("msg", message).number("data", data).endObject().take(),
            {}};
    }
    [[nodiscard]] HttpReply market(std::string_view path, const HttpRequest& request);
    [[nodiscard]] HttpReply candles(const HttpRequest& request, std::size_t place) const;
    [[nodiscard]] HttpReply trades(const HttpRequest& request, std::size_t place, bool isHistory) const;
    [[nodiscard]] std::string instruments(const HttpRequest& request) const;

    std::vector<Book> m_books;
    RequestBudget m_slow{20, std::chrono::seconds(2)};  // tickers, instruments, history of candles
    RequestBudget m_usual{40, std::chrono::seconds(2)}; // books, candles
    RequestBudget m_trades{100, std::chrono::seconds(2)};
};

void OkxDialect::sendError(Connection& connection, std::string_view id, std::string_view code,
                           std::string_view text) const
{
    JsonFrame frame;
    frame.beginObject();
    if (!id.empty()) frame.text("id", id);
    frame.text("event", "error").text("code", code).text("msg", text).text("connId", connection.id().substr(0, 8));
    connection.send(frame.endObject().take());
}

void OkxDialect::received(Connection& connection, std::string_view text)
{
    if (text == "ping") {
        connection.send("pong");
        return;
    }
    const rapidjson::Document request = parseFrame(text);
    const std::string_view op = textOf(request, "op");
    const rapidjson::Value* args = memberOf(request, "args");
    const std::string_view id = textOf(request, "id");
    if ((op != "subscribe" && op != "unsubscribe") || args == nullptr || !args->IsArray() || args->Empty()) {
        sendError(connection, id.substr(0, 32), "60012", "Invalid request: " + std::string(text.substr(0, 200)));
        return;
    }
    for (const rapidjson::Value& arg : args->GetArray()) {
        if (op == "subscribe") {
            subscribe(connection, arg, id);
            continue;
        }
        out().unsubscribe(connection, std::string(textOf(arg, "channel")) + ":" + std::string(textOf(arg, "instId")));
        JsonFrame frame;
        frame.beginObject();
        if (!id.empty()) frame.text("id", id);
        frame.text("event", "unsubscribe").key("arg").value(arg).text("connId", connection.id().substr(0, 8));
        connection.send(frame.endObject().take());
    }
}

void OkxDialect::subscribe(Connection& connection, const rapidjson::Value& arg, std::string_view id)
{
    const std::string channel(textOf(arg, "channel").substr(0, 64));
    const auto place = find(textOf(arg, "instId"));
    const bool isCandle = channel.starts_with("candle") && interval(std::string_view(channel).substr(6)) != nullptr;
    const bool forBusiness = isCandle || channel == "trades-all";
    constexpr std::array<std::string_view, 5> kPublic{"books", "books5", "bbo-tbt", "trades", "tickers"};
    const bool isKnown = forBusiness || std::find(kPublic.begin(), kPublic.end(), channel) != kPublic.end();
    if (channel == "books-l2-tbt" || channel == "books50-l2-tbt") {
        sendError(connection, id, "60011", "Please log in");
        return;
    }
    if (!place || !isKnown || forBusiness != isBusiness(connection.opening().path)) {
        sendError(connection, id, "60018",
                  "Wrong URL or channel:" + channel + ",instId:" + std::string(textOf(arg, "instId").substr(0, 64)) +
                      " doesn't exist. Please use the correct URL, channel and parameters referring to API document.");
        return;
    }
    std::size_t length = channel.size();
    for (const std::string& topic : connection.notes.topics)
        length += topic.size() + 30; // as JSON
    if (length > kMaxArguments) {
        sendError(connection, id, "60012", "Too many arguments");
        return;
    }
    JsonFrame ack;
    ack.beginObject();
    if (!id.empty()) ack.text("id", id);
    ack.text("event", "subscribe").key("arg").value(arg).text("connId", connection.id().substr(0, 8));
    connection.send(ack.endObject().take());
    const std::string topic = topicOf(channel, *place);
    Book& book = m_books[*place];
    if (channel == "books" && !out().isWanted(topic)) { // nobody listened: it stood still
        (void)book.shown.moveTo(symbol(*place).book);
        book.told = symbol(*place).book.id();
        onGrid(*place, kKeepAlive, std::chrono::minutes(1), [this, where = *place] { keepBookAlive(where); });
    }
    if (!out().subscribe(connection, topic)) return;
    if (channel == "books") {
        std::vector<LevelChange> all = book.shown.bids();
        all.insert(all.end(), book.shown.asks().begin(), book.shown.asks().end());
        connection.send(bookFrame(*place, true, all, 0));
    }
}

void OkxDialect::writeLevels(JsonFrame& frame, std::size_t place, std::span<const LevelChange> levels) const
{
    const VenueSymbol& told = symbol(place);
    frame.beginArray();
    for (const LevelChange& level : levels) {
        frame.beginArray().text(told.priceText(level.price)).text(told.sizeText(level.size)).text("0");
        frame.text(level.size == 0 ? "0" : std::to_string(1 + level.size % 9)).endArray();
    }
    frame.endArray();
}

std::int32_t OkxDialect::checksum(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const auto& bids = m_books[place].shown.bids();
    const auto& asks = m_books[place].shown.asks();
    std::string text;
    const auto add = [&](const LevelChange& level) {
        text += (text.empty() ? "" : ":") + told.priceText(level.price) + ":" + told.sizeText(level.size);
    };
    for (std::size_t i = 0; i < 25; ++i) {
        if (i < bids.size()) add(bids[i]);
        if (i < asks.size()) add(asks[i]);
    }
    return crc32Of(text);
}

std::string OkxDialect::bookFrame(std::size_t place, bool isSnapshot, std::span<const LevelChange> levels,
                                  std::uint64_t previous)
{
    const std::uint64_t sequence = m_books[place].told;
    // The field is 0 since June 2026; the fault brings the old one back, sometimes wrong.
    std::int64_t sum = faults().settings().badChecksum ? checksum(place) : 0;
    if (faults().spoilsChecksum("books", sequence)) {
        sum = sum == 0 ? 1 : sum ^ 0x5A5A;
        ++faults().counts.badChecksums;
    }
    JsonFrame frame;
    frame.beginObject().key("arg").beginObject().text("channel", "books").text("instId", nameOf(symbol(place)));
    frame.endObject().text("action", isSnapshot ? "snapshot" : "update").key("data").beginArray().beginObject();
    writeLevels(frame.key("asks"), place, onlySide(levels, Side::Sell));
    writeLevels(frame.key("bids"), place, onlySide(levels, Side::Buy));
    frame.text("ts", std::to_string(now().millis())).integer("checksum", sum);
    frame.integer("prevSeqId", isSnapshot ? -1 : static_cast<std::int64_t>(previous)).whole("seqId", sequence);
    return frame.endObject().endArray().endObject().take();
}

void OkxDialect::tellBook(std::size_t place)
{
    Book& book = m_books[place];
    const std::string books = topicOf("books", place);
    if (out().isWanted(books)) {
        const auto changes = book.shown.moveTo(symbol(place).book);
        if (!changes.empty()) {
            const std::uint64_t previous = book.told;
            book.told = symbol(place).book.id();
            book.toldAt = now();
            out().publish({books, "", Message::Kind::Book, place, previous + 1, book.told,
                           bookFrame(place, false, changes, previous)});
        }
    }
    for (const auto& [channel, depth] : {std::pair{"books5", std::size_t{5}}, std::pair{"bbo-tbt", std::size_t{1}}}) {
        const std::string topic = topicOf(channel, place);
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().key("arg").beginObject().text("channel", channel).text("instId", nameOf(symbol(place)));
        frame.endObject().key("data").beginArray().beginObject();
        writeLevels(frame.key("asks"), place, symbol(place).book.top(Side::Sell, depth));
        writeLevels(frame.key("bids"), place, symbol(place).book.top(Side::Buy, depth));
        if (depth == 5) frame.text("instId", nameOf(symbol(place)));
        frame.text("ts", std::to_string(now().millis())).whole("seqId", symbol(place).book.id());
        out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.endObject().endArray().endObject().take()});
    }
}

void OkxDialect::keepBookAlive(std::size_t place)
{
    const std::string topic = topicOf("books", place);
    if (!out().isWanted(topic)) return;
    const std::uint64_t told = m_books[place].told;
    if (now() - m_books[place].toldAt >= std::chrono::minutes(1))
        out().publish({topic, "", Message::Kind::State, place, told, told, bookFrame(place, false, {}, told)});
    onGrid(place, kKeepAlive, std::chrono::minutes(1), [this, place] { keepBookAlive(place); });
}

void OkxDialect::writeTrade(JsonFrame& frame, const VenueSymbol& told, const VenueTrade& trade, bool isStream) const
{
    frame.beginObject().text("instId", nameOf(told)).text("tradeId", std::to_string(trade.id));
    frame.text("px", told.priceText(trade.price)).text("sz", told.sizeText(trade.size));
    frame.text("side", trade.taker == Side::Buy ? "buy" : "sell").text("ts", std::to_string(trade.time.millis()));
    if (isStream) frame.text("count", "1");
    frame.text("source", "0");
    if (isStream) frame.whole("seqId", told.book.id());
    frame.endObject();
}

void OkxDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    for (const bool isAll : {false, true}) {
        const std::string_view channel = isAll ? "trades-all" : "trades";
        const std::string topic = topicOf(channel, place);
        if (!out().isWanted(topic)) continue;
        JsonFrame frame;
        frame.beginObject().key("arg").beginObject().text("channel", channel).text("instId", nameOf(symbol(place)));
        writeTrade(frame.endObject().key("data").beginArray(), symbol(place), trade, !isAll);
        out().publish(
            {topic, "", Message::Kind::Trade, place, trade.id, trade.id, frame.endArray().endObject().take()});
    }
}

void OkxDialect::writeBar(JsonFrame& frame, const VenueSymbol& told, const VenueBar& bar, bool isClosed) const
{
    const std::string turnover = told.turnoverText(bar.turnover);
    frame.beginArray().text(std::to_string(bar.startMs)).text(told.priceText(bar.open)).text(told.priceText(bar.high));
    frame.text(told.priceText(bar.low)).text(told.priceText(bar.close)).text(told.sizeText(bar.volume));
    frame.text(turnover).text(turnover).text(isClosed ? "1" : "0").endArray();
}

void OkxDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed)
{
    const std::string channel = "candle" + std::string(interval.name);
    const std::string topic = topicOf(channel, place);
    if (!out().isWanted(topic)) return;
    JsonFrame frame;
    frame.beginObject().key("arg").beginObject().text("channel", channel).text("instId", nameOf(symbol(place)));
    writeBar(frame.endObject().key("data").beginArray(), symbol(place), bar, isClosed);
    out().publish({topic, "", Message::Kind::Bar, place, static_cast<std::uint64_t>(bar.startMs),
                   static_cast<std::uint64_t>(bar.trades) * 2 + (isClosed ? 1 : 0),
                   frame.endArray().endObject().take()});
}

void OkxDialect::writeTicker(JsonFrame& frame, std::size_t place) const
{
    const VenueSymbol& told = symbol(place);
    const VenueBar day = lastDay(place).value_or(VenueBar{});
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const std::int64_t size = told.last() == nullptr ? 0 : told.last()->size;
    frame.beginObject().text("instType", "SPOT").text("instId", nameOf(told)).text("last", told.priceText(day.close));
    frame.text("lastSz", told.sizeText(size)).text("askPx", told.priceText(ask.price));
    frame.text("askSz", told.sizeText(ask.size)).text("bidPx", told.priceText(bid.price));
    frame.text("bidSz", told.sizeText(bid.size)).text("open24h", told.priceText(day.open));
    frame.text("high24h", told.priceText(day.high)).text("low24h", told.priceText(day.low));
    frame.text("sodUtc0", told.priceText(day.open)).text("sodUtc8", told.priceText(day.open));
    frame.text("volCcy24h", told.turnoverText(day.turnover)).text("vol24h", told.sizeText(day.volume));
    frame.text("ts", std::to_string(now().millis())).endObject();
}

void OkxDialect::tellTicker(std::size_t place)
{
    const std::string topic = topicOf("tickers", place);
    if (!out().isWanted(topic) || symbol(place).last() == nullptr) return;
    JsonFrame frame;
    frame.beginObject().key("arg").beginObject().text("channel", "tickers").text("instId", nameOf(symbol(place)));
    writeTicker(frame.endObject().key("data").beginArray(), place);
    out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.endArray().endObject().take()});
}

HttpReply OkxDialect::answer(const HttpRequest& request)
{
    constexpr std::string_view kRoot = "/api/v5/";
    if (!request.path.starts_with(kRoot) || request.method != "GET")
        return {404, "{\"code\":\"404\",\"msg\":\"Not Found\",\"data\":[]}", {}};
    const std::string_view path = std::string_view(request.path).substr(kRoot.size());
    const bool isSlow = path.ends_with("tickers") || path.ends_with("instruments") || path.ends_with("history-candles");
    RequestBudget& budget = isSlow ? m_slow : path.ends_with("trades") ? m_trades : m_usual;
    return budget.spend(1, now()) ? market(path, request) : refusal();
}

HttpReply OkxDialect::market(std::string_view path, const HttpRequest& request)
{
    JsonFrame data;
    data.beginArray();
    if (path == "public/time")
        return envelope("0", "",
                        data.beginObject().text("ts", std::to_string(now().millis())).endObject().endArray().take());
    if (path == "public/instruments") {
        if (request.parameter("instType").empty())
            return envelope("50014", "Parameter instType can not be empty", "[]");
        return envelope("0", "", instruments(request));
    }
    if (path == "market/tickers") {
        for (std::size_t i = 0; i < model().symbolCount(); ++i)
            if (symbol(i).last() != nullptr) writeTicker(data, i);
        return envelope("0", "", data.endArray().take());
    }
    const auto place = find(request.parameter("instId"));
    if (!place) return envelope("51001", "Instrument ID doesn't exist.", "[]");
    if (path == "market/ticker") {
        writeTicker(data, *place);
        return envelope("0", "", data.endArray().take());
    }
    if (path == "market/candles" || path == "market/history-candles") return candles(request, *place);
    if (path == "market/trades" || path == "market/history-trades")
        return trades(request, *place, path == "market/history-trades");
    if (path == "market/books") {
        const auto depth = wholeParameter(request, "sz", 1, 1, 400);
        if (!depth) return envelope("51000", "Parameter sz error", "[]");
        const VenueBook& book = symbol(*place).book;
        data.beginObject();
        writeLevels(data.key("asks"), *place, book.top(Side::Sell, static_cast<std::size_t>(*depth)));
        writeLevels(data.key("bids"), *place, book.top(Side::Buy, static_cast<std::size_t>(*depth)));
        return envelope("0", "", data.text("ts", std::to_string(now().millis())).endObject().endArray().take());
    }
    return {404, "{\"code\":\"404\",\"msg\":\"Not Found\",\"data\":[]}", {}};
}

HttpReply OkxDialect::candles(const HttpRequest& request, std::size_t place) const
{
    std::string_view name = request.parameter("bar").empty() ? "1m" : request.parameter("bar");
    const NamedInterval* length = interval(name);
    const auto limit = wholeParameter(request, "limit", 100, 1, 300);
    const auto before = wholeParameter(request, "before", -1, 0, INT64_MAX - 1);
    const auto after = wholeParameter(request, "after", now().millis() + 1, 0, INT64_MAX);
    if (length == nullptr) return envelope("51000", "Parameter bar error", "[]");
    if (!limit || !before || !after) return envelope("51000", "Parameter before, after or limit error", "[]");
    const VenueSymbol& told = symbol(place);
    auto bars = told.bars.bars(length->interval, *before + 1, *after - 1, static_cast<std::size_t>(*limit), false);
    std::reverse(bars.begin(), bars.end());
    JsonFrame data;
    data.beginArray();
    for (const VenueBar& bar : bars)
        writeBar(data, told, bar, nextBarStart(length->interval, bar.startMs) <= now().millis());
    return envelope("0", "", data.endArray().take());
}

HttpReply OkxDialect::trades(const HttpRequest& request, std::size_t place, bool isHistory) const
{
    const auto limit = wholeParameter(request, "limit", 100, 1, isHistory ? 100 : 500);
    const auto after = wholeParameter(request, "after", INT64_MAX, 0, INT64_MAX);
    const auto before = wholeParameter(request, "before", 0, 0, INT64_MAX);
    if (!limit || !after || !before) return envelope("51000", "Parameter after, before or limit error", "[]");
    const VenueSymbol& told = symbol(place);
    // By ids; "type" 2 pages by time at the venue and is not served here.
    std::size_t end =
        isHistory && *after > 0 ? told.tradesUpTo(static_cast<std::uint64_t>(*after) - 1) : told.trades.size();
    JsonFrame data;
    data.beginArray();
    for (std::int64_t count = 0; end > 0 && count < *limit; ++count) {
        const VenueTrade& trade = told.trades[--end];
        if (isHistory && trade.id <= static_cast<std::uint64_t>(*before)) break;
        writeTrade(data, told, trade, false);
    }
    return envelope("0", "", data.endArray().take());
}

std::string OkxDialect::instruments(const HttpRequest& request) const
{
    JsonFrame data;
    data.beginArray();
    for (std::size_t i = 0; i < model().symbolCount() && request.parameter("instType") == "SPOT"; ++i) {
        const VenueSymbol& told = symbol(i);
        if (!request.parameter("instId").empty() && request.parameter("instId") != nameOf(told)) continue;
        const std::string lot = decimalText(told.instrument.lot.mantissa, told.instrument.lot.scale);
        data.beginObject().text("alias", "").text("baseCcy", told.base).text("category", "1");
        for (const char* empty : {"ctMult", "ctType", "ctVal", "ctValCcy", "expTime", "instFamily"})
            data.text(empty, "");
        data.text("instId", nameOf(told)).integer("instIdCode", 101 + static_cast<std::int64_t>(i));
        data.text("instType", "SPOT").text("lever", "").text("listTime", "1548133413000").text("lotSz", lot);
        data.text("maxIcebergSz", "9999999999").text("maxLmtAmt", "20000000").text("maxLmtSz", "9999999999");
        data.text("maxMktAmt", "1000000").text("maxMktSz", "1000000").text("minSz", lot).text("optType", "");
        data.text("quoteCcy", told.quote).text("settleCcy", "").text("state", "live").text("stk", "");
        data.text("tickSz", told.priceText(told.instrument.tick)).text("uly", "").endObject();
    }
    return data.endArray().take();
}

} // namespace
} // namespace okx

std::unique_ptr<VenueDialect> makeOkx(VenueContext& context) { return std::make_unique<okx::OkxDialect>(context); }

} // namespace sextant::feeds::mock
