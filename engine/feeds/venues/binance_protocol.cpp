#include "engine/feeds/venues/binance_protocol.h"

#include <algorithm>

#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/same_text.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::SequenceRule;
using market::Side;

/// Streams named in one frame. The venue takes 1024 on a connection; a frame of so many would be 25 kB long.
constexpr std::size_t kBinanceStreamsPerFrame = 200;

std::string binanceStream(const Subscription& wanted)
{
    const std::string symbol = lowerCase(wanted.symbol);
    switch (wanted.channel) {
    case Channel::Trades:
        return symbol + "@trade";
    case Channel::Quotes:
        return symbol + "@bookTicker";
    case Channel::Bars:
        return symbol + "@kline_" + std::string(toString(wanted.timeframe));
    case Channel::Book:
        break;
    }
    return symbol + "@depth@100ms";
}

std::vector<std::string> binanceFrames(std::string_view method, std::span<const Subscription> wanted,
                                       std::uint64_t& nextId)
{
    std::vector<std::string> frames;
    for (std::size_t first = 0; first < wanted.size(); first += kBinanceStreamsPerFrame) {
        std::vector<std::string> streams;
        for (const Subscription& one : wanted.subspan(first, std::min(kBinanceStreamsPerFrame, wanted.size() - first)))
            streams.push_back(binanceStream(one));
        frames.push_back("{\"method\":\"" + std::string(method) + "\",\"params\":" + jsonList(streams) +
                         ",\"id\":" + std::to_string(nextId++) + "}");
    }
    return frames;
}

} // namespace

const VenueTraits& BinanceProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.seed = VenueTraits::Seed::Rest;
        t.reach = VenueTraits::Reach::Beginning;
        t.keepAlive = VenueTraits::KeepAlive::ServerPing;
        t.countsTrades = true;
        t.saysClosed = true;
        t.barsPerPage = 1000;
        return t;
    }();
    return traits;
}

std::string BinanceProtocol::venueSymbol(std::string_view canonical) const
{
    std::string symbol = upperCase(canonical);
    std::erase(symbol, '-');
    return symbol;
}

bool BinanceProtocol::hasTimeframe(market::Timeframe timeframe) const
{
    return timeframe != market::Timeframe::M2 && timeframe != market::Timeframe::M10;
}

std::vector<std::string> BinanceProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                          std::uint64_t& nextId) const
{
    return binanceFrames("SUBSCRIBE", wanted, nextId);
}

std::vector<std::string> BinanceProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                            std::uint64_t& nextId) const
{
    return binanceFrames("UNSUBSCRIBE", unwanted, nextId);
}

std::string BinanceProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    // Combined, since payloads of some streams name neither themselves nor their symbol.
    return joinedUrl(base, "/stream");
}

Result<void> BinanceProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                     DecodedFrame& out)
{
    out.clear();
    if (read(frame, {symbols, received, out}) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool BinanceProtocol::read(std::string_view frame, const Reading& reading)
{
    JsonObject root;
    if (!m_json.open(frame, root)) return false;
    // Which of the two comes first is only a matter of speed.
    std::string_view event;
    std::string_view stream;
    if (!frame.starts_with("{\"stream\"")) {
        if (m_json.findText(root, "e", event)) return readEvent(root, {}, event, reading);
        if (m_json.isBroken()) return false;
    }
    if (!m_json.findText(root, "stream", stream)) return m_json.isBroken() ? false : readNameless(root, {}, reading);
    JsonValue inner;
    if (!m_json.value(root, "data", inner)) return false;
    JsonObject data;
    if (stream.starts_with('!') && endsWithText(stream, "@arr")) {
        ++reading.out.foreign;
        return true;
    }
    if (!m_json.object(inner, data)) return m_json.within("data");
    const bool isNamed = !endsWithText(stream, "@bookTicker") && m_json.findText(data, "e", event);
    if (m_json.isBroken()) return false;
    return (isNamed ? readEvent(data, stream, event, reading) : readNameless(data, stream, reading)) ||
           m_json.within("data");
}

bool BinanceProtocol::readEvent(JsonObject& data, std::string_view stream, std::string_view event,
                                const Reading& reading)
{
    if (isText(event, "trade")) return readTrade(data, "t", reading);
    if (isText(event, "aggTrade")) return readTrade(data, "a", reading);
    if (isText(event, "depthUpdate")) return readUpdate(data, reading);
    if (isText(event, "kline")) return readKline(data, reading);
    if (isText(event, "bookTicker")) return readQuote(data, reading);
    if (!isText(event, "serverShutdown")) {
        ++reading.out.foreign;
        return true;
    }
    Time sent;
    if (!m_json.stamp(data, "E", StampForm::Auto, sent)) return false;
    reading.out.sent = sent;
    reading.out.control.kind = Control::Kind::ClosingSoon;
    reading.out.control.words.assign(stream.empty() ? event : stream);
    return true;
}

bool BinanceProtocol::readNameless(JsonObject& data, std::string_view stream, const Reading& reading)
{
    if (stream.ends_with("@bookTicker")) return readQuote(data, reading);
    JsonValue mark;
    if (m_json.find(data, "lastUpdateId", mark)) return readTopLevels(data, stream, reading);
    if (m_json.find(data, "A", mark)) return readQuote(data, reading);
    return !m_json.isBroken() && readAnswer(data, reading.out);
}

bool BinanceProtocol::readTrade(JsonObject& data, std::string_view idKey, const Reading& reading)
{
    Time sent;
    std::string_view name;
    if (!m_json.stamp(data, "E", StampForm::Auto, sent) || !m_json.text(data, "s", name)) return false;
    reading.out.sent = sent;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    DecodedTrade trade;
    std::uint64_t id = 0;
    bool buyerIsMaker = false;
    if (!m_json.count(data, idKey, id) ||
        !m_json.price(data, "p", symbol->priceScale, trade.record.price, trade.record.flags) ||
        !m_json.amount(data, "q", trade.record.size) || !m_json.stamp(data, "T", StampForm::Auto, trade.record.time) ||
        !m_json.flag(data, "m", buyerIsMaker))
        return false;
    trade.id = {0, id};
    trade.record.instrument = symbol->instrument.value;
    trade.record.side = buyerIsMaker ? Side::Sell : Side::Buy;
    reading.out.trades.push_back(trade);
    return true;
}

bool BinanceProtocol::readKline(JsonObject& data, const Reading& reading)
{
    Time sent;
    std::string_view name;
    JsonObject k;
    if (!m_json.stamp(data, "E", StampForm::Auto, sent) || !m_json.text(data, "s", name) ||
        !m_json.object(data, "k", k))
        return false;
    reading.out.sent = sent;
    std::string_view interval;
    if (!m_json.text(k, "i", interval)) return m_json.within("k");
    const FeedSymbol* symbol = reading.symbols.find(name);
    const auto timeframe = market::timeframeFromString(interval);
    if (!symbol || !timeframe) {
        ++reading.out.foreign;
        return true;
    }
    constexpr BarKeys kKeys{"t", "o", "h", "l", "c", "v"};
    bool isClosed = false;
    DecodedBar bar;
    if (!readBarObject(m_json, k, kKeys, StampForm::Auto, *symbol, *timeframe, bar) || !m_json.flag(k, "x", isClosed))
        return m_json.within("k");
    bar.sent = sent;
    bar.isClosed = isClosed;
    reading.out.bars.push_back(bar);
    return true;
}

bool BinanceProtocol::readUpdate(JsonObject& data, const Reading& reading)
{
    BookHead head;
    std::string_view name;
    std::uint64_t first = 0;
    if (!m_json.stamp(data, "E", StampForm::Auto, head.time) || !m_json.text(data, "s", name) ||
        !m_json.count(data, "U", first) || !m_json.count(data, "u", head.sequence))
        return false;
    if (first == 0) return m_json.fault("U", "0 is not an id above 0");
    if (first > head.sequence)
        return m_json.fault("u", std::to_string(head.sequence) + " is below the first id of the same message");
    reading.out.sent = head.time;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    head.rule = SequenceRule::Overlapping;
    head.previous = first - 1;
    BookRun run(reading.out, *symbol, head);
    JsonArray list;
    if (!m_json.array(data, "b", list)) return false;
    if (!readLevels(m_json, list, Side::Buy, run)) return m_json.within("b");
    if (!m_json.array(data, "a", list)) return false;
    if (!readLevels(m_json, list, Side::Sell, run)) return m_json.within("a");
    run.finish();
    return true;
}

bool BinanceProtocol::readQuote(JsonObject& data, const Reading& reading)
{
    std::string_view name;
    if (!m_json.text(data, "s", name)) return false;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    market::Quote quote;
    if (!readQuoteSide(m_json, data, "b", "B", symbol->priceScale, quote.bid, quote.bidSize, quote.flags) ||
        !readQuoteSide(m_json, data, "a", "A", symbol->priceScale, quote.ask, quote.askSize, quote.flags))
        return false;
    quote.time = reading.received; // the message has no time
    quote.instrument = symbol->instrument.value;
    markCrossed(quote);
    reading.out.quotes.push_back(quote);
    return true;
}

bool BinanceProtocol::readTopLevels(JsonObject& data, std::string_view stream, const Reading& reading)
{
    if (stream.empty()) return m_json.fault("s", "is missing, expected the symbol or the stream's name around it");
    m_name.assign(stream.substr(0, stream.find('@')));
    std::transform(m_name.begin(), m_name.end(), m_name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const FeedSymbol* symbol = reading.symbols.find(m_name);
    if (symbol) return readSnapshot(data, *symbol, reading.received, reading.out);
    ++reading.out.foreign;
    return true;
}

bool BinanceProtocol::readSnapshot(JsonObject& data, const FeedSymbol& symbol, Time time, DecodedFrame& out)
{
    BookHead head;
    if (!m_json.count(data, "lastUpdateId", head.sequence)) return false;
    head.isSnapshot = true;
    head.rule = SequenceRule::Overlapping;
    head.previous = head.sequence;
    head.time = time;
    BookRun run(out, symbol, head);
    JsonArray list;
    if (!m_json.array(data, "bids", list)) return false;
    if (!readLevels(m_json, list, Side::Buy, run)) return m_json.within("bids");
    if (!m_json.array(data, "asks", list)) return false;
    if (!readLevels(m_json, list, Side::Sell, run)) return m_json.within("asks");
    run.finish();
    return true;
}

bool BinanceProtocol::readAnswer(JsonObject& data, DecodedFrame& out)
{
    Control& control = out.control;
    JsonCell id;
    if (m_json.findCell(data, "id", id)) control.id.assign(id.text);
    JsonValue inner;
    if (m_json.find(data, "error", inner)) {
        JsonObject error;
        if (!m_json.object(inner, error)) return m_json.within("error");
        return readError(m_json, error, control) || m_json.within("error");
    }
    if (m_json.find(data, "code", inner)) return readError(m_json, data, control);
    if (m_json.isBroken()) return false;
    if (!m_json.has(data, "result"))
        return m_json.fault({}, "is no message of Binance, expected e, stream, result, error or code");
    control.kind = Control::Kind::Subscribed; // or unsubscribed: who asked knows
    return true;
}

bool BinanceProtocol::readError(JsonFrame& json, JsonObject& error, Control& control)
{
    JsonCell code;
    std::string_view words;
    if (!json.cell(error, "code", code) || !json.text(error, "msg", words)) return false;
    control.kind = Control::Kind::Error;
    control.code = codeFrom(code.text);
    control.words = venueWords(words);
    return true;
}

} // namespace sextant::feeds
