#include "engine/feeds/venues/bybit_protocol.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/bybit_names.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::SequenceRule;
using market::Side;

/// Of one request: spot takes no more topics, and no connection more letters of them.
constexpr std::size_t kBybitSpotTopics = 10;
constexpr std::size_t kBybitTopicLetters = 20'000;

std::string bybitTopic(const Subscription& wanted)
{
    const std::string symbol(wanted.symbol);
    switch (wanted.channel) {
    case Channel::Trades:
        return "publicTrade." + symbol;
    case Channel::Quotes:
        return "orderbook.1." + symbol;
    case Channel::Bars:
        return "kline." + std::string(kBybitIntervals[index(wanted.timeframe)]) + "." + symbol;
    case Channel::Book:
        break;
    }
    return "orderbook.50." + symbol;
}

std::vector<std::string> bybitFrames(std::string_view operation, bool isLinear, std::span<const Subscription> wanted,
                                     std::uint64_t& nextId)
{
    std::vector<std::string> frames;
    std::vector<std::string> topics;
    std::size_t letters = 0;
    const auto flush = [&] {
        if (topics.empty()) return;
        frames.push_back("{\"req_id\":\"" + std::to_string(nextId++) + "\",\"op\":\"" + std::string(operation) +
                         "\",\"args\":" + jsonList(topics) + "}");
        topics.clear();
        letters = 0;
    };
    for (const Subscription& one : wanted) {
        std::string topic = bybitTopic(one);
        const bool isFull =
            (!isLinear && topics.size() >= kBybitSpotTopics) || letters + topic.size() + 3 > kBybitTopicLetters;
        if (isFull) flush();
        letters += topic.size() + 3; // quotes and comma
        topics.push_back(std::move(topic));
    }
    flush();
    return frames;
}

/// What stands in front of the next point; it and the point are taken off.
std::string_view takeBybitPart(std::string_view& topic)
{
    const std::string_view part = topic.substr(0, topic.find('.'));
    topic.remove_prefix(std::min(part.size() + 1, topic.size()));
    return part;
}

} // namespace

const VenueTraits& BybitProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.seed = VenueTraits::Seed::FirstFrame;
        t.reach = VenueTraits::Reach::Window;
        t.window = 50;
        t.keepAlive = VenueTraits::KeepAlive::ClientFrame;
        t.saysClosed = true;
        t.barsPerPage = 1000;
        return t;
    }();
    return traits;
}

std::string BybitProtocol::venueSymbol(std::string_view canonical) const
{
    constexpr std::string_view kPerpetual = "-PERP";
    std::string symbol = upperCase(canonical);
    if (symbol.ends_with(kPerpetual)) {
        symbol.resize(symbol.size() - kPerpetual.size());
        if (symbol.find('-') == std::string::npos) symbol += "USDT";
    }
    std::erase(symbol, '-');
    return symbol;
}

bool BybitProtocol::hasTimeframe(market::Timeframe timeframe) const
{
    return !kBybitIntervals[index(timeframe)].empty();
}

std::vector<std::string> BybitProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                        std::uint64_t& nextId) const
{
    return bybitFrames("subscribe", m_isLinear, wanted, nextId);
}

std::vector<std::string> BybitProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                          std::uint64_t& nextId) const
{
    return bybitFrames("unsubscribe", m_isLinear, unwanted, nextId);
}

std::optional<std::string> BybitProtocol::pingFrame(std::uint64_t id) const
{
    return "{\"req_id\":\"" + std::to_string(id) + "\",\"op\":\"ping\"}";
}

std::string BybitProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return joinedUrl(base, m_isLinear ? "/v5/public/linear" : "/v5/public/spot");
}

std::size_t BybitProtocol::subscriptionBytes(const Subscription& wanted) const
{
    return bybitTopic(wanted).size() + 3; // quotes and comma
}

Result<void> BybitProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time /*received*/,
                                   DecodedFrame& out)
{
    out.clear();
    if (read(frame, symbols, out) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool BybitProtocol::read(std::string_view frame, const SymbolTable& symbols, DecodedFrame& out)
{
    JsonObject root;
    if (!m_json.open(frame, root)) return false;
    std::string_view topic;
    if (!m_json.findText(root, "topic", topic)) return !m_json.isBroken() && readAnswer(root, out);
    const std::string_view kind = takeBybitPart(topic);
    const bool hasLength = kind == "orderbook" || kind == "kline";
    const std::string_view length = hasLength ? takeBybitPart(topic) : std::string_view();
    const FeedSymbol* symbol = symbols.find(topic);
    if (!symbol) {
        ++out.foreign;
        return true;
    }
    if (kind == "orderbook") return length == "1" ? readBest(root, *symbol, out) : readBook(root, *symbol, out);
    if (kind == "publicTrade") return readTrades(root, *symbol, out);
    if (kind == "kline") return readBars(root, length, *symbol, out);
    if (kind == "tickers") return readTicker(root, *symbol, out);
    ++out.foreign;
    return true;
}

bool BybitProtocol::readAnswer(JsonObject& root, DecodedFrame& out)
{
    // Spot and linear answer differently: {"success":true,"ret_msg":"pong","op":"ping"} is the pong of both.
    bool isSuccess = true;
    std::string_view words;
    std::string_view operation;
    std::string_view id;
    JsonValue mark;
    const bool saysSuccess = m_json.find(root, "success", mark);
    if (m_json.isBroken() || (saysSuccess && !m_json.flag(root, "success", isSuccess))) return false;
    (void)m_json.findText(root, "ret_msg", words);
    (void)m_json.findText(root, "req_id", id);
    (void)m_json.findText(root, "op", operation);
    if (m_json.isBroken()) return false;
    if (!saysSuccess && operation.empty()) return m_json.fault("topic", "is missing, and so are success and op");
    Control& control = out.control;
    control.id.assign(id);
    if (operation == "pong" || words == "pong") {
        control.kind = Control::Kind::Pong;
    } else if (!isSuccess) {
        control.kind = Control::Kind::Error;
        control.words = venueWords(words);
    } else if (operation == "subscribe") {
        control.kind = Control::Kind::Subscribed;
    } else if (operation == "unsubscribe") {
        control.kind = Control::Kind::Unsubscribed;
    } else {
        control.id.clear();
        ++out.foreign;
    }
    return true;
}

bool BybitProtocol::checkSymbol(std::string_view text, const FeedSymbol& symbol, std::string_view field)
{
    return text == symbol.text ||
           m_json.fault(field, "'" + venueWords(text, 40) + "' is not the symbol of the topic, " + symbol.text);
}

bool BybitProtocol::readBook(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out)
{
    BookHead head;
    std::string_view type;
    JsonObject data;
    if (!m_json.stamp(root, "ts", StampForm::Millis, head.time) || !m_json.text(root, "type", type)) return false;
    if (type != "snapshot" && type != "delta") return m_json.fault("type", "is neither \"snapshot\" nor \"delta\"");
    out.sent = head.time;
    head.isSnapshot = type == "snapshot";
    head.rule = SequenceRule::Consecutive;
    if (!m_json.object(root, "data", data)) return false;
    if (!readBookSides(data, symbol, head, out)) return m_json.within("data");
    // The matching engine's time, the one that trades have; not every frame carries it.
    JsonCell cell;
    if (!m_json.findCell(root, "cts", cell)) return !m_json.isBroken();
    DecodedBook& book = out.books.back();
    if (!m_json.stamp(cell, StampForm::Millis, book.time)) return m_json.within("cts");
    for (std::size_t i = book.first; i < out.levels.size(); ++i)
        out.levels[i].time = book.time;
    return true;
}

bool BybitProtocol::readBookSides(JsonObject& data, const FeedSymbol& symbol, BookHead head, DecodedFrame& out)
{
    std::string_view name;
    JsonArray list;
    if (!m_json.text(data, "s", name) || !checkSymbol(name, symbol, "s")) return false;
    BookRun run(out, symbol, head);
    if (!m_json.array(data, "b", list)) return false;
    if (!readLevels(m_json, list, Side::Buy, run)) return m_json.within("b");
    if (!m_json.array(data, "a", list)) return false;
    if (!readLevels(m_json, list, Side::Sell, run)) return m_json.within("a");
    if (!m_json.count(data, "u", head.sequence)) return false;
    // 1 is a snapshot after a restart of the service; the venue sends no other small ones.
    if (!head.isSnapshot && head.sequence == 0) return m_json.fault("u", "0 is not an id above 0");
    head.previous = head.isSnapshot ? head.sequence : head.sequence - 1;
    run.setHead(head);
    run.finish();
    return true;
}

bool BybitProtocol::readBest(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out)
{
    Time sent;
    std::string_view type;
    JsonObject data;
    std::string_view name;
    if (!m_json.stamp(root, "ts", StampForm::Millis, sent) || !m_json.text(root, "type", type)) return false;
    // Of one level only snapshots come (protocols.md §1.4); a change of one side says nothing of the other.
    if (type != "snapshot") return m_json.fault("type", "is not \"snapshot\", which alone there is of one level");
    out.sent = sent;
    market::Quote quote;
    if (!m_json.object(root, "data", data)) return false;
    if (!m_json.text(data, "s", name) || !checkSymbol(name, symbol, "s") ||
        !readBestSide(data, "b", symbol.priceScale, quote.bid, quote.bidSize, quote.flags) ||
        !readBestSide(data, "a", symbol.priceScale, quote.ask, quote.askSize, quote.flags))
        return m_json.within("data");
    quote.time = sent;
    JsonCell cell;
    if (m_json.findCell(root, "cts", cell) && !m_json.stamp(cell, StampForm::Millis, quote.time))
        return m_json.within("cts");
    quote.instrument = symbol.instrument.value;
    markCrossed(quote);
    out.quotes.push_back(quote);
    return !m_json.isBroken();
}

bool BybitProtocol::readBestSide(JsonObject& data, std::string_view key, int scale, Price& price, double& size,
                                 std::uint8_t& flags)
{
    JsonArray list;
    if (!m_json.array(data, key, list)) return false;
    bool isFirst = true;
    const auto each = [&](JsonValue item) {
        std::array<JsonCell, 2> cells;
        if (!m_json.row(item, cells)) return false;
        return !std::exchange(isFirst, false) || readQuoteSide(m_json, cells[0], cells[1], scale, price, size, flags);
    };
    return m_json.elements(list, each) || m_json.within(key);
}

bool BybitProtocol::readTrades(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out)
{
    Time sent;
    if (!m_json.stamp(root, "ts", StampForm::Millis, sent)) return false;
    out.sent = sent;
    JsonArray list;
    if (!m_json.array(root, "data", list)) return false;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        std::string_view name;
        std::string_view side;
        bool isBlock = false;
        DecodedTrade trade;
        market::Trade& record = trade.record;
        if (!m_json.object(item, row) || !m_json.tradeId(row, "i", trade.id) ||
            !m_json.stamp(row, "T", StampForm::Millis, record.time) ||
            !m_json.price(row, "p", symbol.priceScale, record.price, record.flags) ||
            !m_json.amount(row, "v", record.size) || !m_json.text(row, "S", side) || !m_json.text(row, "s", name) ||
            !checkSymbol(name, symbol, "s") || !m_json.flag(row, "BT", isBlock))
            return false;
        if (side != "Buy" && side != "Sell") return m_json.fault("S", "is neither \"Buy\" nor \"Sell\"");
        record.side = side == "Buy" ? Side::Buy : Side::Sell;
        if (isBlock) record.flags |= market::kSuspicious; // agreed upon outside the book
        record.instrument = symbol.instrument.value;
        out.trades.push_back(trade);
        return true;
    };
    if (!m_json.elements(list, each)) return m_json.within("data");
    orderTrades(out.trades);
    return true;
}

bool BybitProtocol::readTicker(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out)
{
    // Nobody subscribes to it here. Linear ones hold the best of both sides, each only where it changed: whole ones
    // are taken.
    JsonObject data;
    if (!m_json.object(root, "data", data)) return false;
    std::array<JsonCell, 4> cells;
    constexpr std::array<std::string_view, 4> kKeys{"bid1Price", "bid1Size", "ask1Price", "ask1Size"};
    bool isWhole = true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        isWhole = m_json.findCell(data, kKeys[i], cells[i]) && isWhole;
        if (m_json.isBroken()) return m_json.within("data");
    }
    market::Quote quote;
    if (!m_json.stamp(root, "ts", StampForm::Millis, quote.time)) return false;
    out.sent = quote.time;
    if (!isWhole) return true;
    if (!readQuoteSide(m_json, cells[0], cells[1], symbol.priceScale, quote.bid, quote.bidSize, quote.flags))
        return m_json.within("bid1") || m_json.within("data");
    if (!readQuoteSide(m_json, cells[2], cells[3], symbol.priceScale, quote.ask, quote.askSize, quote.flags))
        return m_json.within("ask1") || m_json.within("data");
    quote.instrument = symbol.instrument.value;
    markCrossed(quote);
    out.quotes.push_back(quote);
    return true;
}

bool BybitProtocol::readBars(JsonObject& root, std::string_view interval, const FeedSymbol& symbol, DecodedFrame& out)
{
    const auto timeframe = timeframeNamed(kBybitIntervals, interval);
    if (!timeframe) {
        ++out.foreign;
        return true;
    }
    JsonArray list;
    if (!m_json.array(root, "data", list)) return false;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        BarFields fields;
        fields.volume.emplace();
        bool isClosed = false;
        const auto cell = [&](std::string_view key, BarField& field) {
            field.name = key;
            return m_json.cell(row, key, field.cell);
        };
        if (!m_json.object(item, row) || !cell("start", fields.start) || !cell("open", fields.open) ||
            !cell("close", fields.close) || !cell("high", fields.high) || !cell("low", fields.low) ||
            !cell("volume", *fields.volume) || !m_json.flag(row, "confirm", isClosed))
            return false;
        DecodedBar bar;
        if (!readBarFields(m_json, fields, StampForm::Millis, symbol, *timeframe, bar)) return false;
        bar.isClosed = isClosed;
        out.bars.push_back(bar);
        return true;
    };
    if (!m_json.elements(list, each)) return m_json.within("data");
    Time sent;
    if (!m_json.stamp(root, "ts", StampForm::Millis, sent)) return false;
    out.sent = sent;
    for (DecodedBar& bar : out.bars)
        bar.sent = sent;
    return orderBars(m_json, out.bars);
}

} // namespace sextant::feeds
