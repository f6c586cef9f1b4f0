#include "engine/feeds/venues/okx_protocol.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/okx_names.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::SequenceRule;
using market::Side;

constexpr std::string_view kOkxBarChannel = "candle";
constexpr std::string_view kOkxClosingSoon = "64008";
/// Of the arguments of one request; the venue takes 64 KB.
constexpr std::size_t kOkxArgumentBytes = 32'000;

std::string okxChannel(const Subscription& wanted)
{
    switch (wanted.channel) {
    case Channel::Trades:
        return "trades-all";
    case Channel::Quotes:
        return "bbo-tbt";
    case Channel::Bars:
        return std::string(kOkxBarChannel) + std::string(kOkxBars[index(wanted.timeframe)]);
    case Channel::Book:
        break;
    }
    return "books";
}

std::string okxArgument(const Subscription& wanted)
{
    std::string argument = "{\"channel\":";
    appendJsonText(argument, okxChannel(wanted));
    argument += ",\"instId\":";
    appendJsonText(argument, wanted.symbol);
    argument += '}';
    return argument;
}

std::vector<std::string> okxFrames(std::string_view operation, std::span<const Subscription> wanted,
                                   std::uint64_t& nextId)
{
    std::vector<std::string> frames;
    std::string arguments;
    const auto flush = [&] {
        if (arguments.empty()) return;
        frames.push_back("{\"id\":\"" + std::to_string(nextId++) + "\",\"op\":\"" + std::string(operation) +
                         "\",\"args\":[" + arguments + "]}");
        arguments.clear();
    };
    for (const Subscription& one : wanted) {
        const std::string argument = okxArgument(one);
        if (arguments.size() + argument.size() > kOkxArgumentBytes) flush();
        if (!arguments.empty()) arguments += ',';
        arguments += argument;
    }
    flush();
    return frames;
}

/// Channels that begin with a book and go on with its changes.
bool isOkxBookStream(std::string_view channel)
{
    return channel == "books" || channel == "books-l2-tbt" || channel == "books50-l2-tbt";
}

} // namespace

const VenueTraits& OkxProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.seed = VenueTraits::Seed::FirstFrame;
        t.reach = VenueTraits::Reach::Window;
        t.window = 400;
        t.keepAlive = VenueTraits::KeepAlive::ClientFrame;
        t.saysClosed = true;
        t.barsPerPage = 300;
        return t;
    }();
    return traits;
}

std::string OkxProtocol::venueSymbol(std::string_view canonical) const { return upperCase(canonical); }

bool OkxProtocol::hasTimeframe(market::Timeframe timeframe) const { return !kOkxBars[index(timeframe)].empty(); }

unsigned OkxProtocol::connectionOf(const Subscription& wanted) const
{
    return wanted.channel == Channel::Bars || wanted.channel == Channel::Trades ? 1 : 0;
}

std::string OkxProtocol::socketUrl(std::string_view base, std::span<const Subscription> wanted) const
{
    const bool isBusiness = !wanted.empty() && connectionOf(wanted.front()) == 1;
    return joinedUrl(base, isBusiness ? "/ws/v5/business" : "/ws/v5/public");
}

std::size_t OkxProtocol::subscriptionBytes(const Subscription& wanted) const { return okxArgument(wanted).size() + 1; }

std::vector<std::string> OkxProtocol::subscribeFrames(std::span<const Subscription> wanted, std::uint64_t& nextId) const
{
    return okxFrames("subscribe", wanted, nextId);
}

std::vector<std::string> OkxProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                        std::uint64_t& nextId) const
{
    return okxFrames("unsubscribe", unwanted, nextId);
}

Result<void> OkxProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time /*received*/,
                                 DecodedFrame& out)
{
    out.clear();
    if (frame == "pong") {
        out.control.kind = Control::Kind::Pong;
        return {};
    }
    if (read(frame, symbols, out) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool OkxProtocol::read(std::string_view frame, const SymbolTable& symbols, DecodedFrame& out)
{
    JsonObject root;
    JsonValue found;
    if (!m_json.open(frame, root)) return false;
    if (!m_json.find(root, "arg", found)) return !m_json.isBroken() && readEvent(root, out);
    JsonObject argument;
    std::string_view channel;
    std::string_view name;
    if (!m_json.object(found, argument) || !m_json.text(argument, "channel", channel)) return m_json.within("arg");
    (void)m_json.findText(argument, "instId", name); // channels of a whole market have none
    if (m_json.isBroken()) return m_json.within("arg");
    // Answers carry the argument too; what is asked for next stands in front of the data, or there is none.
    std::string_view action;
    if (isOkxBookStream(channel) && !m_json.findText(root, "action", action))
        return !m_json.isBroken() && readEvent(root, out);
    if (!m_json.find(root, "data", found)) return !m_json.isBroken() && readEvent(root, out);
    const FeedSymbol* symbol = symbols.find(name);
    if (!symbol) {
        ++out.foreign;
        return true;
    }
    if (isOkxBookStream(channel) && action != "snapshot" && action != "update")
        return m_json.fault("action", "is neither \"snapshot\" nor \"update\"");
    JsonArray list;
    return (m_json.array(found, list) && readData(list, channel, action, *symbol, out)) || m_json.within("data");
}

bool OkxProtocol::readEvent(JsonObject& root, DecodedFrame& out)
{
    std::string_view event;
    std::string_view id;
    std::string_view code;
    std::string_view words;
    if (!m_json.text(root, "event", event)) return false;
    (void)m_json.findText(root, "id", id);
    (void)m_json.findText(root, "code", code);
    (void)m_json.findText(root, "msg", words);
    if (m_json.isBroken()) return false;
    Control& control = out.control;
    if (event == "subscribe") {
        control.kind = Control::Kind::Subscribed;
    } else if (event == "unsubscribe") {
        control.kind = Control::Kind::Unsubscribed;
    } else if (event == "error" || event == "channel-conn-count-error") {
        control.kind = Control::Kind::Error;
        control.code = codeFrom(code);
        control.words = venueWords(words.empty() ? event : words);
    } else if (event == "notice" && code == kOkxClosingSoon) {
        control.kind = Control::Kind::ClosingSoon;
        control.words = venueWords(words);
    } else if (event != "notice" && event != "channel-conn-count") {
        ++out.foreign;
    }
    if (control.kind != Control::Kind::None) control.id.assign(id);
    return true;
}

bool OkxProtocol::readData(JsonArray list, std::string_view channel, std::string_view action, const FeedSymbol& symbol,
                           DecodedFrame& out)
{
    if (isOkxBookStream(channel))
        return m_json.elements(list,
                               [&](JsonValue item) { return readUpdate(item, action == "snapshot", symbol, out); });
    if (channel == "books5")
        return m_json.elements(list, [&](JsonValue item) { return readWholeBook(item, symbol, out); });
    if (channel == "bbo-tbt") return m_json.elements(list, [&](JsonValue item) { return readBest(item, symbol, out); });
    if (channel == "tickers")
        return m_json.elements(list, [&](JsonValue item) { return readTicker(item, symbol, out); });
    if (channel == "trades" || channel == "trades-all") {
        const auto each = [&](JsonValue item) { return readTrade(item, symbol, out.trades.emplace_back()); };
        if (!m_json.elements(list, each)) return false;
        orderTrades(out.trades);
        if (!out.trades.empty()) out.sent = out.trades.back().record.time;
        return true;
    }
    const bool isBars = channel.starts_with(kOkxBarChannel);
    const auto timeframe = isBars ? timeframeNamed(kOkxBars, channel.substr(kOkxBarChannel.size())) : std::nullopt;
    if (!timeframe) {
        ++out.foreign;
        return true;
    }
    const auto each = [&](JsonValue item) { return readBarRow(item, symbol, *timeframe, out.bars.emplace_back()); };
    return m_json.elements(list, each) && orderBars(m_json, out.bars);
}

bool OkxProtocol::readUpdate(JsonValue item, bool isSnapshot, const FeedSymbol& symbol, DecodedFrame& out)
{
    JsonObject row;
    BookHead head;
    head.isSnapshot = isSnapshot;
    head.rule = SequenceRule::Linked;
    JsonArray list;
    if (!m_json.object(item, row)) return false;
    BookRun run(out, symbol, head);
    if (!m_json.array(row, "asks", list)) return false;
    if (!readLevels(m_json, list, Side::Sell, run)) return m_json.within("asks");
    if (!m_json.array(row, "bids", list)) return false;
    if (!readLevels(m_json, list, Side::Buy, run)) return m_json.within("bids");
    if (!m_json.stamp(row, "ts", StampForm::Millis, head.time)) return false;
    // A snapshot follows nothing and says -1. The checksum between them has been 0 since June 2026.
    if (!isSnapshot && !m_json.count(row, "prevSeqId", head.previous)) return false;
    if (!m_json.count(row, "seqId", head.sequence)) return false;
    if (isSnapshot) head.previous = head.sequence;
    out.sent = head.time;
    run.setHead(head);
    run.finish();
    return true;
}

bool OkxProtocol::readWholeBook(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out)
{
    JsonObject row;
    BookHead head;
    head.isSnapshot = true;
    JsonArray list;
    if (!m_json.object(item, row)) return false;
    BookRun run(out, symbol, head);
    if (!m_json.array(row, "asks", list)) return false;
    if (!readLevels(m_json, list, Side::Sell, run)) return m_json.within("asks");
    if (!m_json.array(row, "bids", list)) return false;
    if (!readLevels(m_json, list, Side::Buy, run)) return m_json.within("bids");
    if (!m_json.stamp(row, "ts", StampForm::Millis, head.time)) return false;
    out.sent = head.time;
    run.setHead(head);
    run.finish();
    return true;
}

bool OkxProtocol::readBest(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out)
{
    JsonObject row;
    market::Quote quote;
    if (!m_json.object(item, row) ||
        !readBestSide(row, "asks", symbol.priceScale, quote.ask, quote.askSize, quote.flags) ||
        !readBestSide(row, "bids", symbol.priceScale, quote.bid, quote.bidSize, quote.flags) ||
        !m_json.stamp(row, "ts", StampForm::Millis, quote.time))
        return false;
    out.sent = quote.time;
    quote.instrument = symbol.instrument.value;
    markCrossed(quote);
    out.quotes.push_back(quote);
    return true;
}

bool OkxProtocol::readBestSide(JsonObject& row, std::string_view key, int scale, Price& price, double& size,
                               std::uint8_t& flags)
{
    JsonArray list;
    if (!m_json.array(row, key, list)) return false;
    bool isFirst = true;
    const auto each = [&](JsonValue item) {
        std::array<JsonCell, 2> cells;
        if (!m_json.row(item, cells)) return false;
        return !std::exchange(isFirst, false) || readQuoteSide(m_json, cells[0], cells[1], scale, price, size, flags);
    };
    return m_json.elements(list, each) || m_json.within(key);
}

bool OkxProtocol::readTicker(JsonValue item, const FeedSymbol& symbol, DecodedFrame& out)
{
    JsonObject row;
    market::Quote quote;
    const int scale = symbol.priceScale;
    if (!m_json.object(item, row) ||
        !readQuoteSide(m_json, row, "askPx", "askSz", scale, quote.ask, quote.askSize, quote.flags) ||
        !readQuoteSide(m_json, row, "bidPx", "bidSz", scale, quote.bid, quote.bidSize, quote.flags) ||
        !m_json.stamp(row, "ts", StampForm::Millis, quote.time))
        return false;
    out.sent = quote.time;
    quote.instrument = symbol.instrument.value;
    markCrossed(quote);
    out.quotes.push_back(quote);
    return true;
}

bool OkxProtocol::readTrade(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade)
{
    JsonObject row;
    std::string_view name;
    std::string_view side;
    market::Trade& record = trade.record;
    if (!m_json.object(item, row) || !m_json.text(row, "instId", name)) return false;
    if (name != symbol.text)
        return m_json.fault("instId", "'" + venueWords(name, 40) + "' is not what was asked for, " + symbol.text);
    if (!m_json.tradeId(row, "tradeId", trade.id) ||
        !m_json.price(row, "px", symbol.priceScale, record.price, record.flags) ||
        !m_json.amount(row, "sz", record.size) || !m_json.text(row, "side", side) ||
        !m_json.stamp(row, "ts", StampForm::Millis, record.time))
        return false;
    if (side != "buy" && side != "sell") return m_json.fault("side", "is neither \"buy\" nor \"sell\"");
    record.side = side == "buy" ? Side::Buy : Side::Sell;
    record.instrument = symbol.instrument.value;
    return true;
}

bool OkxProtocol::readBarRow(JsonValue item, const FeedSymbol& symbol, market::Timeframe timeframe, DecodedBar& bar)
{
    constexpr std::size_t kConfirm = 8;
    std::array<JsonCell, kConfirm + 1> cells; // ts, o, h, l, c, vol, volCcy, volCcyQuote, confirm
    if (!m_json.row(item, cells)) return false;
    const BarFields fields{{"[0]", cells[0]}, {"[1]", cells[1]}, {"[2]", cells[2]},
                           {"[3]", cells[3]}, {"[4]", cells[4]}, BarField{"[5]", cells[5]}};
    if (!readBarFields(m_json, fields, StampForm::Millis, symbol, timeframe, bar)) return false;
    const std::string_view confirm = cells[kConfirm].text;
    if (confirm != "0" && confirm != "1") {
        (void)m_json.fault({}, "is neither \"0\" nor \"1\"");
        return m_json.within(kConfirm);
    }
    bar.isClosed = confirm == "1";
    return true;
}

} // namespace sextant::feeds
