#include "engine/feeds/venues/kucoin_protocol.h"

#include <algorithm>

#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/kucoin_names.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::SequenceRule;
using market::Side;

constexpr std::size_t kKucoinSymbolsPerTopic = 100;
constexpr std::string_view kTradesTopic = "/market/match:";
constexpr std::string_view kQuotesTopic = "/market/ticker:";
constexpr std::string_view kBarsTopic = "/market/candles:";
constexpr std::string_view kUpdatesTopic = "/market/level2:";
constexpr std::string_view kTop50Topic = "/spotMarket/level2Depth50:";
constexpr std::string_view kTop5Topic = "/spotMarket/level2Depth5:";

std::string kucoinFrame(std::string_view type, std::string_view topic, std::uint64_t& nextId)
{
    std::string frame =
        "{\"id\":\"" + std::to_string(nextId++) + "\",\"type\":\"" + std::string(type) + "\",\"topic\":";
    appendJsonText(frame, topic);
    return frame + ",\"privateChannel\":false,\"response\":true}";
}

/// Bars have a topic for each symbol and length; the rest names up to 100 symbols.
std::vector<std::string> kucoinFrames(std::string_view type, std::span<const Subscription> wanted,
                                      std::string_view bookTopic, std::uint64_t& nextId)
{
    std::vector<std::string> frames;
    for (const auto& [channel, prefix] :
         {std::pair(Channel::Trades, kTradesTopic), std::pair(Channel::Quotes, kQuotesTopic),
          std::pair(Channel::Book, bookTopic)}) {
        std::string topic;
        std::size_t count = 0;
        for (const Subscription& one : wanted) {
            if (one.channel != channel) continue;
            if (count == 0)
                topic = prefix;
            else
                topic += ',';
            topic += one.symbol;
            if (++count < kKucoinSymbolsPerTopic) continue;
            frames.push_back(kucoinFrame(type, topic, nextId));
            count = 0;
        }
        if (count > 0) frames.push_back(kucoinFrame(type, topic, nextId));
    }
    for (const Subscription& one : wanted) {
        if (one.channel != Channel::Bars) continue;
        std::string topic(kBarsTopic);
        topic.append(one.symbol).append("_").append(kKucoinTimeframes[market::index(one.timeframe)]);
        frames.push_back(kucoinFrame(type, topic, nextId));
    }
    return frames;
}

} // namespace

const VenueTraits& KucoinProtocol::traits() const
{
    static const auto make = [](VenueTraits::Seed seed) {
        VenueTraits t;
        t.seed = seed;
        t.reach = seed == VenueTraits::Seed::Rest ? VenueTraits::Reach::Beginning : VenueTraits::Reach::Window;
        t.window = 50; // each frame is the whole of it
        t.keepAlive = VenueTraits::KeepAlive::ClientFrame;
        t.waitsForWelcome = true;
        t.omitsEmptyBars = true;
        t.barsPerPage = 1500;
        return t;
    };
    static const VenueTraits updates = make(VenueTraits::Seed::Rest);
    static const VenueTraits topLevels = make(VenueTraits::Seed::FirstFrame);
    return m_everyBookChange ? updates : topLevels;
}

std::string KucoinProtocol::venueSymbol(std::string_view canonical) const { return upperCase(canonical); }

bool KucoinProtocol::hasTimeframe(market::Timeframe timeframe) const
{
    return !kKucoinTimeframes[market::index(timeframe)].empty();
}

std::vector<std::string> KucoinProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                         std::uint64_t& nextId) const
{
    return kucoinFrames("subscribe", wanted, m_everyBookChange ? kUpdatesTopic : kTop50Topic, nextId);
}

std::vector<std::string> KucoinProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                           std::uint64_t& nextId) const
{
    return kucoinFrames("unsubscribe", unwanted, m_everyBookChange ? kUpdatesTopic : kTop50Topic, nextId);
}

std::optional<std::string> KucoinProtocol::pingFrame(std::uint64_t id) const
{
    return "{\"id\":\"" + std::to_string(id) + "\",\"type\":\"ping\"}";
}

std::string KucoinProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return std::string(base); // the handshake says it
}

Result<void> KucoinProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time /*received*/,
                                    DecodedFrame& out)
{
    out.clear();
    if (read(frame, {symbols, out}) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool KucoinProtocol::read(std::string_view frame, const Reading& reading)
{
    JsonObject root;
    if (!m_json.open(frame, root)) return false;
    // Documented with the type first, sent with the topic first.
    std::string_view topic;
    std::string_view type;
    const bool hasTopic = frame.starts_with("{\"topic\"") && m_json.findText(root, "topic", topic);
    if (m_json.isBroken() || !m_json.text(root, "type", type)) return false;
    if (type != "message") return readControl(root, type, reading.out.control);
    if (!hasTopic && !m_json.text(root, "topic", topic)) return false;
    return readTopic(root, topic, reading);
}

bool KucoinProtocol::readControl(JsonObject& root, std::string_view type, Control& control)
{
    JsonCell id;
    if (m_json.findCell(root, "id", id)) control.id.assign(id.text);
    if (m_json.isBroken()) return false;
    if (type == "welcome") {
        control.kind = Control::Kind::Welcome;
    } else if (type == "ack") {
        control.kind = Control::Kind::Subscribed; // or unsubscribed: who asked knows
    } else if (type == "pong") {
        control.kind = Control::Kind::Pong;
    } else if (type == "error") {
        JsonCell code;
        std::string_view words;
        if (!m_json.cell(root, "code", code)) return false;
        if (!m_json.findText(root, "data", words) && m_json.isBroken()) return false;
        control.kind = Control::Kind::Error;
        control.code = codeFrom(code.text);
        control.words = venueWords(words);
        control.isTokenExpired = control.code == 401;
        control.isFatal = control.isTokenExpired;
    } else {
        return m_json.fault("type", "'" + venueWords(type, 40) +
                                        "' is not known, expected message, welcome, ack, pong or error");
    }
    return true;
}

bool KucoinProtocol::readTopic(JsonObject& root, std::string_view topic, const Reading& reading)
{
    const std::size_t colon = topic.find(':');
    if (colon == std::string_view::npos) {
        ++reading.out.foreign;
        return true;
    }
    const std::string_view channel = topic.substr(0, colon + 1);
    std::string_view name = topic.substr(colon + 1);
    std::optional<market::Timeframe> timeframe;
    if (channel == kBarsTopic) {
        const std::size_t bar = name.rfind('_');
        if (bar == std::string_view::npos) return m_json.fault("topic", "names no length of its bars");
        timeframe = timeframeNamed(kKucoinTimeframes, name.substr(bar + 1));
        name = name.substr(0, bar);
    } else if (channel == kQuotesTopic && name == "all") {
        if (!m_json.text(root, "subject", name)) return false;
    }
    const bool isKnown = channel == kTradesTopic || channel == kQuotesTopic || channel == kUpdatesTopic ||
                         channel == kTop50Topic || channel == kTop5Topic || timeframe;
    const FeedSymbol* symbol = isKnown ? reading.symbols.find(name) : nullptr;
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    JsonObject data;
    if (!m_json.object(root, "data", data)) return false;
    const bool isRead = timeframe                  ? readBar(data, *symbol, *timeframe, reading.out)
                        : channel == kTradesTopic  ? readTrade(data, *symbol, reading.out)
                        : channel == kQuotesTopic  ? readQuote(data, *symbol, reading.out)
                        : channel == kUpdatesTopic ? readUpdate(data, *symbol, reading.out)
                                                   : readTopLevels(data, *symbol, reading.out);
    return isRead || m_json.within("data");
}

bool KucoinProtocol::readTrade(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out)
{
    DecodedTrade trade;
    market::Trade& record = trade.record;
    std::string_view side;
    if (!m_json.price(data, "price", symbol.priceScale, record.price, record.flags) ||
        !m_json.text(data, "side", side) || !m_json.amount(data, "size", record.size) ||
        !m_json.stamp(data, "time", StampForm::Nanos, record.time) || !m_json.tradeId(data, "tradeId", trade.id))
        return false;
    if (side != "buy" && side != "sell")
        return m_json.fault("side", "'" + venueWords(side, 40) + "' is neither buy nor sell");
    record.side = side == "buy" ? Side::Buy : Side::Sell; // the taker's
    record.instrument = symbol.instrument.value;
    out.sent = record.time;
    out.trades.push_back(trade);
    return true;
}

bool KucoinProtocol::readQuote(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out)
{
    market::Quote quote;
    if (!readQuoteSide(m_json, data, "bestAsk", "bestAskSize", symbol.priceScale, quote.ask, quote.askSize,
                       quote.flags) ||
        !readQuoteSide(m_json, data, "bestBid", "bestBidSize", symbol.priceScale, quote.bid, quote.bidSize,
                       quote.flags) ||
        !m_json.stamp(data, "time", StampForm::Auto, quote.time))
        return false;
    quote.instrument = symbol.instrument.value;
    markCrossed(quote);
    out.sent = quote.time;
    out.quotes.push_back(quote);
    return true;
}

bool KucoinProtocol::readBar(JsonObject& data, const FeedSymbol& symbol, market::Timeframe timeframe, DecodedFrame& out)
{
    JsonValue row;
    DecodedBar bar;
    Time sent;
    if (!m_json.value(data, "candles", row)) return false;
    if (!readBarRow(m_json, row, kKucoinBar, StampForm::Seconds, symbol, timeframe, bar))
        return m_json.within("candles");
    if (!m_json.stamp(data, "time", StampForm::Nanos, sent)) return false;
    bar.sent = sent;
    out.sent = sent;
    out.bars.push_back(bar);
    return true;
}

bool KucoinProtocol::readUpdate(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out)
{
    BookRun run(out, symbol, {});
    JsonObject changes;
    JsonArray list;
    if (!m_json.object(data, "changes", changes)) return false;
    for (const auto& [key, side] : {std::pair("asks", Side::Sell), std::pair("bids", Side::Buy)}) {
        if (!m_json.array(changes, key, list)) return m_json.within("changes");
        // A price of 0 is no level: only the sequence moves on.
        if (!readLevels(m_json, list, side, run, ZeroPrice::IsSkipped)) {
            m_json.within(key);
            return m_json.within("changes");
        }
    }
    BookHead head;
    std::uint64_t first = 0;
    if (!m_json.count(data, "sequenceStart", first) || !m_json.count(data, "sequenceEnd", head.sequence) ||
        !m_json.stamp(data, "time", StampForm::Auto, head.time))
        return false;
    if (first == 0) return m_json.fault("sequenceStart", "0 is not an id above 0");
    if (first > head.sequence)
        return m_json.fault("sequenceEnd", std::to_string(head.sequence) + " is below the first id of the message");
    head.rule = SequenceRule::Overlapping;
    head.previous = first - 1;
    run.setHead(head);
    run.finish();
    out.sent = head.time;
    return true;
}

bool KucoinProtocol::readTopLevels(JsonObject& data, const FeedSymbol& symbol, DecodedFrame& out)
{
    BookRun run(out, symbol, {});
    JsonArray list;
    for (const auto& [key, side] : {std::pair("asks", Side::Sell), std::pair("bids", Side::Buy)}) {
        if (!m_json.array(data, key, list)) return false;
        if (!readLevels(m_json, list, side, run)) return m_json.within(key);
    }
    BookHead head;
    head.isSnapshot = true;
    if (!m_json.stamp(data, "timestamp", StampForm::Auto, head.time)) return false;
    run.setHead(head);
    run.finish();
    out.sent = head.time;
    return true;
}

} // namespace sextant::feeds
