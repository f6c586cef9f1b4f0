#include <QByteArray>

#include <algorithm>
#include <array>
#include <map>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/decimal_text.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::feeds::mock {
namespace alpaca { // the names of one venue
namespace {

using market::Side;

constexpr std::array kIntervals{NamedInterval{"1Min", {60}},    NamedInterval{"5Min", {300}},
                                NamedInterval{"15Min", {900}},  NamedInterval{"30Min", {1800}},
                                NamedInterval{"1Hour", {3600}}, NamedInterval{"4Hour", {14400}},
                                NamedInterval{"1Day", {86400}}};
constexpr std::int64_t kAuthMs = 10'000;
constexpr std::size_t kFreeSymbols = 30; // trades and quotes together
constexpr std::size_t kOptionSymbols = 100;
constexpr std::string_view kOptionsRoot = "/v1beta1/options/snapshots";
/// Lists of a subscription and the letter of their messages; those without one never come here.
constexpr std::array<std::pair<std::string_view, char>, 9> kLists{
    std::pair{"trades", 't'},      std::pair{"quotes", 'q'},      std::pair{"bars", 'b'},
    std::pair{"updatedBars", 'u'}, std::pair{"dailyBars", 'd'},   std::pair{"statuses", 's'},
    std::pair{"lulds", 'l'},       std::pair{"corrections", 'c'}, std::pair{"cancelErrors", 'x'}};

/// Alpaca market data for stocks (protocols.md §3.1): /v2/{iex,sip,delayed_sip,test} and REST below /v2/stocks. A topic
/// is "t:AAPL" or "t:*". Sizes are whole shares; there are no restated bars. Snapshots of options hold the newest quote
/// of each contract in the tape of options, no trades and nothing computed.
class AlpacaDialect final : public VenueDialect {
public:
    explicit AlpacaDialect(VenueContext& context) : VenueDialect(context), m_best(context.model.symbolCount()) {}

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/v2/iex" || opening.path == "/v2/sip" || opening.path == "/v2/delayed_sip" ||
               opening.path == "/v2/test";
    }
    void opened(Connection& connection) override;
    void received(Connection& connection, std::string_view text) override;
    void watch(Connection& connection, std::int64_t nowMs) override
    {
        if (connection.notes.isAuthenticated || nowMs - connection.openedMs() <= kAuthMs) return;
        connection.send(errorFrame(404, "auth timeout"));
        connection.close(1000, "auth timeout");
    }
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override
    {
        HttpReply reply = failure(429, "too many requests.");
        addQuota(reply, 0);
        return reply;
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.alpaca.rest_url", "http://" + context().host},
                {"feeds.alpaca.ws_url", "ws://" + context().host}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override
    {
        return symbol.isShare ? symbol.base : symbol.base + "/" + symbol.quote;
    }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    void tellTrade(std::size_t place, const VenueTrade& trade) override;
    void tellBook(std::size_t place) override;
    void tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed) override;
    void tellTicker(std::size_t) override {}

private:
    static std::string errorFrame(int code, std::string_view text)
    {
        return JsonFrame()
            .beginArray()
            .beginObject()
            .text("T", "error")
            .integer("code", code)
            .text("msg", text)
            .endObject()
            .endArray()
            .take();
    }
    static std::string successFrame(std::string_view text)
    {
        return "[{\"T\":\"success\",\"msg\":\"" + std::string(text) + "\"}]";
    }
    void authenticate(Connection& connection, bool hasKeys);
    void sendSubscription(Connection& connection) const;
    void publish(std::size_t place, char kind, Message::Kind what, std::uint64_t id, const std::string& text);
    [[nodiscard]] std::int64_t shares(const VenueSymbol& told, std::int64_t size) const
    {
        return size / pow10(told.sizeScale);
    }
    void writeTrade(JsonFrame& frame, const VenueSymbol& told, const VenueTrade& trade, int digits) const;
    void writeQuote(JsonFrame& frame, const VenueSymbol& told, int digits) const;
    void writeBar(JsonFrame& frame, const VenueSymbol& told, const VenueBar& bar) const;
    /// Bars that begin in [from, to], oldest first; days are those of New York.
    [[nodiscard]] std::vector<VenueBar> barsOf(const VenueSymbol& told, const NamedInterval& length, std::int64_t from,
                                               std::int64_t to, std::size_t limit) const;

    [[nodiscard]] static HttpReply failure(int status, std::string_view message)
    {
        return {status, JsonFrame().beginObject().text("message", message).endObject().take(), {}};
    }
    void addQuota(HttpReply& reply, std::int64_t left) const
    {
        reply.headers.emplace_back("X-RateLimit-Limit", std::to_string(m_budget.limit()));
        reply.headers.emplace_back("X-RateLimit-Remaining", std::to_string(left));
        reply.headers.emplace_back("X-RateLimit-Reset", std::to_string(m_budget.end().millis() / 1000));
    }
    [[nodiscard]] HttpReply market(const HttpRequest& request) const;
    [[nodiscard]] HttpReply history(const HttpRequest& request, std::string_view what, std::vector<std::size_t> places,
                                    bool isOne) const;
    [[nodiscard]] HttpReply latest(std::string_view what, const std::vector<std::size_t>& places, bool isOne) const;
    [[nodiscard]] HttpReply optionSnapshots(const HttpRequest& request) const;

    std::vector<std::array<std::int64_t, 4>> m_best; // told last
    RequestBudget m_budget{200, std::chrono::minutes(1)};
};

void AlpacaDialect::opened(Connection& connection)
{
    connection.send(successFrame("connected"));
    const HttpRequest& opening = connection.opening();
    if (!opening.header("apca-api-key-id").empty())
        authenticate(connection, !opening.header("apca-api-secret-key").empty());
}

void AlpacaDialect::authenticate(Connection& connection, bool hasKeys)
{
    if (connection.notes.isAuthenticated) {
        connection.send(errorFrame(403, "already authenticated"));
        return;
    }
    if (!hasKeys) {
        connection.send(errorFrame(402, "auth failed"));
        connection.close(1000, "auth failed");
        return;
    }
    for (const auto& [number, other] : out().connections())
        if (other != &connection && other->isOpen() && other->notes.isAuthenticated) {
            connection.send(errorFrame(406, "connection limit exceeded"));
            connection.close(1000, "connection limit exceeded");
            return;
        }
    connection.notes.isAuthenticated = true;
    connection.send(successFrame("authenticated"));
}

void AlpacaDialect::received(Connection& connection, std::string_view text)
{
    const rapidjson::Document request = parseFrame(text);
    const std::string_view action = textOf(request, "action");
    if (!request.IsObject() || (action != "auth" && action != "subscribe" && action != "unsubscribe")) {
        connection.send(errorFrame(400, "invalid syntax"));
        return;
    }
    if (action == "auth") {
        authenticate(connection, !textOf(request, "key").empty() && !textOf(request, "secret").empty());
        return;
    }
    if (!connection.notes.isAuthenticated) {
        connection.send(errorFrame(401, "not authenticated"));
        return;
    }
    std::vector<std::string> wanted;
    std::size_t counted = 0;
    for (const auto& [name, letter] : kLists) {
        const rapidjson::Value* list = memberOf(request, std::string(name).c_str());
        if (list == nullptr) continue;
        if (!list->IsArray()) {
            connection.send(errorFrame(400, "invalid syntax"));
            return;
        }
        for (const rapidjson::Value& each : list->GetArray()) {
            const std::string_view symbolName = viewOf(each).substr(0, 32);
            if (symbolName.empty()) continue;
            wanted.push_back(std::string(1, letter) + ":" + std::string(symbolName));
            if (letter == 't') { // these come with trades
                wanted.push_back("c:" + std::string(symbolName));
                wanted.push_back("x:" + std::string(symbolName));
            }
            if (letter == 't' || letter == 'q') ++counted;
        }
    }
    for (const std::string& topic : connection.notes.topics)
        if (topic.starts_with("t:") || topic.starts_with("q:")) ++counted;
    if (action == "subscribe" && (counted > kFreeSymbols || wanted.size() > 1000)) {
        connection.send(errorFrame(405, "symbol limit exceeded"));
        return;
    }
    for (const std::string& topic : wanted) {
        if (action == "subscribe")
            out().subscribe(connection, topic);
        else
            out().unsubscribe(connection, topic);
    }
    sendSubscription(connection);
}

void AlpacaDialect::sendSubscription(Connection& connection) const
{
    JsonFrame frame;
    frame.beginArray().beginObject().text("T", "subscription");
    for (const auto& [name, letter] : kLists) {
        frame.key(name).beginArray();
        for (const std::string& topic : connection.notes.topics)
            if (topic.front() == letter) frame.text(std::string_view(topic).substr(2));
        frame.endArray();
    }
    connection.send(frame.endObject().endArray().take());
}

void AlpacaDialect::publish(std::size_t place, char kind, Message::Kind what, std::uint64_t id, const std::string& text)
{
    const std::string letter(1, kind);
    out().publish({letter + ":" + nameOf(symbol(place)), letter + ":*", what, place, id, id, text});
}

void AlpacaDialect::writeTrade(JsonFrame& frame, const VenueSymbol& told, const VenueTrade& trade, int digits) const
{
    frame.whole("i", trade.id).text("x", "V").number("p", told.priceText(trade.price));
    frame.integer("s", shares(told, trade.size)).text("t", isoTime(trade.time, digits)).key("c").beginArray().text("@");
    frame.text("I").endArray().text("z", "C");
}

void AlpacaDialect::writeQuote(JsonFrame& frame, const VenueSymbol& told, int digits) const
{
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    frame.text("bx", "V").number("bp", told.priceText(bid.price)).integer("bs", shares(told, bid.size));
    frame.text("ax", "V").number("ap", told.priceText(ask.price)).integer("as", shares(told, ask.size));
    frame.text("t", isoTime(now(), digits)).key("c").beginArray().text("R").endArray().text("z", "C");
}

void AlpacaDialect::writeBar(JsonFrame& frame, const VenueSymbol& told, const VenueBar& bar) const
{
    frame.number("o", told.priceText(bar.open)).number("h", told.priceText(bar.high));
    frame.number("l", told.priceText(bar.low)).number("c", told.priceText(bar.close));
    frame.number("v", told.sizeText(bar.volume)).text("t", isoTime(Time::fromMillis(bar.startMs), 0));
    frame.integer("n", bar.trades);
    const __int128 mean = bar.volume > 0 ? divHalfEven(bar.turnover, bar.volume) : bar.close.units;
    frame.number("vw", roundedText(mean, told.instrument.priceScale, 6));
}

void AlpacaDialect::tellTrade(std::size_t place, const VenueTrade& trade)
{
    const VenueSymbol& told = symbol(place);
    JsonFrame frame;
    frame.beginArray().beginObject().text("T", "t").text("S", nameOf(told));
    writeTrade(frame, told, trade, 9);
    publish(place, 't', Message::Kind::Trade, trade.id, frame.endObject().endArray().take());
}

void AlpacaDialect::tellBook(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const auto bid = told.book.best(Side::Buy).value_or(LevelChange{});
    const auto ask = told.book.best(Side::Sell).value_or(LevelChange{});
    const std::array<std::int64_t, 4> best{bid.price.units, bid.size, ask.price.units, ask.size};
    if (best == m_best[place]) return;
    m_best[place] = best;
    JsonFrame frame;
    frame.beginArray().beginObject().text("T", "q").text("S", nameOf(told));
    writeQuote(frame, told, 9);
    publish(place, 'q', Message::Kind::State, 0, frame.endObject().endArray().take());
}

void AlpacaDialect::tellBar(std::size_t place, const NamedInterval& interval, const VenueBar& bar, bool isClosed)
{
    if (!isClosed || interval.interval.seconds != 60) return;
    const VenueSymbol& told = symbol(place);
    const auto tell = [&](char kind, const VenueBar& what) {
        JsonFrame frame;
        frame.beginArray().beginObject().text("T", std::string(1, kind)).text("S", nameOf(told));
        writeBar(frame, told, what);
        publish(place, kind, Message::Kind::Bar, static_cast<std::uint64_t>(bar.startMs),
                frame.endObject().endArray().take());
    };
    tell('b', bar);
    const std::int64_t midnight = newYorkMidnight(Time::fromMillis(bar.startMs)).millis();
    if (auto day = told.bars.span(midnight, now().millis())) {
        day->startMs = midnight;
        tell('d', *day);
    }
}

std::vector<VenueBar> AlpacaDialect::barsOf(const VenueSymbol& told, const NamedInterval& length, std::int64_t from,
                                            std::int64_t to, std::size_t limit) const
{
    if (length.interval.seconds != 86400) return told.bars.bars(length.interval, from, to, limit, true);
    std::vector<VenueBar> days;
    if (told.bars.minutes().empty()) return days;
    from = std::max(from, newYorkMidnight(Time::fromMillis(told.bars.minutes().front().startMs)).millis());
    to = std::min(to, told.bars.minutes().back().startMs);
    Time start = newYorkMidnight(Time::fromMillis(from));
    while (start.millis() <= to && days.size() < limit) {
        // 36 hours on is some time of the next day, whatever the clocks do.
        const Time next = newYorkMidnight(start + std::chrono::hours(36));
        if (start.millis() >= from)
            if (auto day = told.bars.span(start.millis(), next.millis())) {
                day->startMs = start.millis();
                days.push_back(*day);
            }
        start = next;
    }
    return days;
}

HttpReply AlpacaDialect::answer(const HttpRequest& request)
{
    if (request.header("apca-api-key-id").empty() || request.header("apca-api-secret-key").empty())
        return failure(403, "forbidden.");
    if (!m_budget.spend(1, now())) return refusal();
    HttpReply reply = market(request);
    addQuota(reply, m_budget.remaining());
    return reply;
}

HttpReply AlpacaDialect::market(const HttpRequest& request) const
{
    if (request.method == "GET" &&
        (request.path == kOptionsRoot || request.path.starts_with("/v1beta1/options/snapshots/")))
        return optionSnapshots(request);
    constexpr std::string_view kRoot = "/v2/stocks/";
    if (!request.path.starts_with(kRoot) || request.method != "GET") return failure(404, "endpoint not found.");
    std::vector<std::string> parts = splitAt(std::string_view(request.path).substr(kRoot.size()), '/');
    if (request.parameter("feed") == "sip")
        return failure(403, "subscription does not permit querying recent SIP data");
    if (parts.empty()) return failure(404, "endpoint not found.");
    constexpr std::array<std::string_view, 3> kKinds{"bars", "trades", "quotes"};
    const auto isKind = [&](const std::string& part) {
        return std::find(kKinds.begin(), kKinds.end(), part) != kKinds.end();
    };
    const bool isOne = !isKind(parts[0]) && parts[0] != "snapshots";
    std::vector<std::string> names = isOne ? std::vector{parts[0]} : splitAt(request.parameter("symbols"), ',');
    if (isOne) parts.erase(parts.begin());
    if (names.empty()) return failure(400, "symbols is required");
    std::sort(names.begin(), names.end());
    std::vector<std::size_t> places;
    for (const std::string& name : names)
        if (const auto place = find(name)) places.push_back(*place); // others have nothing
    if (parts.size() == 1 && isKind(parts[0])) return history(request, parts[0], std::move(places), isOne);
    const bool isLatest = parts.size() == 2 && isKind(parts[0]) && parts[1] == "latest";
    if (isLatest) return latest(parts[0], places, isOne);
    return failure(404, "endpoint not found.");
}

HttpReply AlpacaDialect::history(const HttpRequest& request, std::string_view what, std::vector<std::size_t> places,
                                 bool isOne) const
{
    const bool isBars = what == "bars";
    const NamedInterval* length = isBars ? interval(request.parameter("timeframe")) : nullptr;
    if (isBars && length == nullptr)
        return failure(400, "invalid timeframe: " + std::string(request.parameter("timeframe").substr(0, 40)));
    const auto limit = wholeParameter(request, "limit", 1000, 1, 10'000);
    if (!limit) return failure(400, "invalid limit");
    std::int64_t from = barStart({86400}, now().millis());
    std::int64_t to = now().millis();
    for (const auto& [name, into] : {std::pair{"start", &from}, std::pair{"end", &to}}) {
        if (request.parameter(name).empty()) continue;
        const auto time = parseRfc3339(request.parameter(name));
        if (!time) return failure(400, std::string("invalid ") + name + ": not a valid RFC 3339 time");
        *into = time->millis();
    }
    // A token is the place to go on from: symbol, bar or trade.
    std::size_t skipTo = 0;
    std::int64_t onward = INT64_MIN;
    if (const std::string_view token = request.parameter("page_token"); !token.empty()) {
        const QByteArray text = QByteArray::fromBase64(QByteArray(token.data(), static_cast<qsizetype>(token.size())));
        const auto parts = splitAt({text.constData(), static_cast<std::size_t>(text.size())}, '|');
        const auto number = parts.size() == 2 ? wholeNumber(parts[1]) : std::nullopt;
        const auto place = parts.empty() ? std::nullopt : find(parts[0]);
        const auto found = place ? std::find(places.begin(), places.end(), *place) : places.end();
        if (!number || found == places.end()) return failure(400, "invalid page_token");
        skipTo = static_cast<std::size_t>(found - places.begin());
        onward = *number;
    }
    JsonFrame body;
    body.beginObject().key(what);
    if (!isOne) body.beginObject();
    auto left = static_cast<std::size_t>(*limit);
    std::string next;
    for (std::size_t i = skipTo; i < places.size() && next.empty(); ++i) {
        const VenueSymbol& told = symbol(places[i]);
        const std::int64_t begin = i == skipTo ? onward : INT64_MIN;
        if (!isOne) body.key(nameOf(told));
        body.beginArray();
        std::size_t count = 0;
        const auto stopAt = [&](std::int64_t where) {
            next = QByteArray::fromStdString(nameOf(told) + "|" + std::to_string(where)).toBase64().toStdString();
        };
        if (isBars) {
            for (const VenueBar& bar : barsOf(told, *length, std::max(from, begin), to, left + 1)) {
                if (count++ == left) {
                    stopAt(bar.startMs);
                    break;
                }
                writeBar(body.beginObject(), told, bar);
                body.endObject();
            }
        } else if (what == "trades") {
            for (const VenueTrade& trade : told.trades) {
                if (trade.time.millis() < from || static_cast<std::int64_t>(trade.id) < begin) continue;
                if (trade.time.millis() > to) break;
                if (count++ == left) {
                    stopAt(static_cast<std::int64_t>(trade.id));
                    break;
                }
                writeTrade(body.beginObject(), told, trade, 9);
                body.endObject();
            }
        } else if (!told.trades.empty()) { // quotes are not kept: the newest alone
            writeQuote(body.beginObject(), told, 9);
            body.endObject();
        }
        left -= std::min(count, left);
        body.endArray();
        if (left == 0 && next.empty() && i + 1 < places.size())
            next = QByteArray::fromStdString(nameOf(symbol(places[i + 1])) + "|0").toBase64().toStdString();
    }
    if (isOne && places.empty()) body.beginArray().endArray();
    if (!isOne) body.endObject();
    if (isOne) body.text("symbol", places.empty() ? "" : nameOf(symbol(places[0])));
    body.key("next_page_token");
    if (next.empty())
        body.null();
    else
        body.text(next);
    return {200, body.endObject().take(), {}};
}

HttpReply AlpacaDialect::optionSnapshots(const HttpRequest& request) const
{
    const std::string_view feed = request.parameter("feed");
    if (feed == "opra") return failure(403, "OPRA agreement is not signed");
    if (!feed.empty() && feed != "indicative") return failure(400, "invalid feed: " + std::string(feed.substr(0, 40)));
    const auto limit = wholeParameter(request, "limit", 100, 1, 1000);
    if (!limit) return failure(400, "invalid limit");
    const bool isChain = request.path != kOptionsRoot;
    const std::string underlying = isChain ? request.path.substr(kOptionsRoot.size() + 1) : std::string();
    std::vector<std::string> names = isChain ? std::vector<std::string>{} : splitAt(request.parameter("symbols"), ',');
    if (!isChain && names.empty()) return failure(400, "symbols is required");
    if (names.size() > kOptionSymbols) return failure(400, "symbols: at most 100");
    std::sort(names.begin(), names.end());
    std::optional<std::int32_t> expiry;
    if (const auto text = request.parameter("expiration_date"); !text.empty()) {
        const auto date = market::dateFrom(text);
        if (!date) return failure(400, "invalid expiration_date");
        expiry = *date;
    }
    std::optional<market::OptionType> type;
    if (const auto text = request.parameter("type"); !text.empty()) {
        if (text != "call" && text != "put") return failure(400, "invalid type");
        type = text == "call" ? market::OptionType::Call : market::OptionType::Put;
    }
    std::int64_t lowest = 0;
    std::int64_t highest = INT64_MAX;
    for (const auto& [name, into] : {std::pair{"strike_price_gte", &lowest}, std::pair{"strike_price_lte", &highest}}) {
        if (request.parameter(name).empty()) continue;
        const auto strike = parseScaled(request.parameter(name), market::Strike::kScale);
        if (!strike) return failure(400, std::string("invalid ") + name);
        *into = strike->value;
    }
    std::string onward; // a token is the contract to go on from
    if (const std::string_view token = request.parameter("page_token"); !token.empty())
        onward = QByteArray::fromBase64(QByteArray(token.data(), static_cast<qsizetype>(token.size()))).toStdString();

    // What is known by now, by symbol; the later quote of a contract wins.
    std::map<std::string, const market::OptionQuote*> known;
    if (const market::formats::OptionTape* tape = context().optionTape) {
        std::vector<const market::OptionQuote*> newest(tape->contracts.size());
        for (const market::OptionQuote& quote : tape->quotes) {
            if (quote.time > now()) break;
            newest[quote.contract] = &quote;
        }
        for (std::size_t i = 0; i < newest.size(); ++i) {
            const market::OptionContract& contract = tape->contracts[i];
            if (newest[i] == nullptr || (type && contract.type != *type) || (expiry && contract.expiry != *expiry))
                continue;
            if (contract.strike.thousandths < lowest || contract.strike.thousandths > highest) continue;
            if (isChain && contract.root.underlying != underlying) continue;
            std::string name = market::compactOsiSymbol(contract);
            if (!isChain && !std::binary_search(names.begin(), names.end(), name)) continue;
            known.emplace(std::move(name), newest[i]);
        }
    }
    JsonFrame body;
    body.beginObject().key("snapshots").beginObject();
    std::int64_t count = 0;
    auto at = known.lower_bound(onward);
    for (; at != known.end() && count < *limit; ++at, ++count) {
        const market::OptionQuote& quote = *at->second;
        body.key(at->first).beginObject().key("latestQuote").beginObject().text("t", isoTime(quote.time, 9));
        body.text("ax", "B").number("ap", formatScaled(quote.ask.units, market::kOptionPriceScale));
        body.integer("as", quote.askSize).text("bx", "X");
        body.number("bp", formatScaled(quote.bid.units, market::kOptionPriceScale)).integer("bs", quote.bidSize);
        body.text("c", "A").endObject().endObject();
    }
    body.endObject().key("next_page_token");
    if (at == known.end())
        body.null();
    else
        body.text(QByteArray::fromStdString(at->first).toBase64().toStdString());
    return {200, body.endObject().take(), {}};
}

HttpReply AlpacaDialect::latest(std::string_view what, const std::vector<std::size_t>& places, bool isOne) const
{
    JsonFrame body;
    const std::string one(what.substr(0, what.size() - 1));
    body.beginObject().key(isOne ? one : std::string(what));
    if (!isOne) body.beginObject();
    for (const std::size_t place : places) {
        const VenueSymbol& told = symbol(place);
        if (told.last() == nullptr) continue;
        if (!isOne) body.key(nameOf(told));
        body.beginObject();
        if (what == "trades") writeTrade(body, told, *told.last(), 9);
        if (what == "quotes") writeQuote(body, told, 9);
        if (what == "bars") {
            const auto bars = told.bars.bars({60}, 0, now().millis(), 1, false);
            if (!bars.empty()) writeBar(body, told, bars.front());
        }
        body.endObject();
    }
    if (isOne && places.empty()) body.null();
    if (!isOne) body.endObject();
    return {200, body.endObject().take(), {}};
}

} // namespace
} // namespace alpaca

std::unique_ptr<VenueDialect> makeAlpaca(VenueContext& context)
{
    return std::make_unique<alpaca::AlpacaDialect>(context);
}

} // namespace sextant::feeds::mock
