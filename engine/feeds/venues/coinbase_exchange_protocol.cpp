#include "engine/feeds/venues/coinbase_exchange_protocol.h"

#include <algorithm>
#include <array>

#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/coinbase_text.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::Side;

/// Channels are objects with products of their own, so one frame says everything. Heartbeats come with every product
/// and stay when one of its channels goes: another may still be listened to.
std::vector<std::string> exchangeFrames(std::string_view type, std::span<const Subscription> wanted, bool withHeartbeat)
{
    std::string channels;
    std::vector<std::string> all;
    const auto add = [&](std::string_view name, const std::vector<std::string>& products) {
        if (products.empty()) return;
        if (!channels.empty()) channels += ',';
        channels += "{\"name\":\"" + std::string(name) + "\",\"product_ids\":" + jsonList(products) + "}";
    };
    for (const auto& [channel, name] : {std::pair(Channel::Book, "level2_batch"), std::pair(Channel::Trades, "matches"),
                                        std::pair(Channel::Quotes, "ticker")}) {
        const std::vector<std::string> products = productsOf(wanted, channel);
        add(name, products);
        for (const std::string& product : products)
            if (std::find(all.begin(), all.end(), product) == all.end()) all.push_back(product);
    }
    if (withHeartbeat) add("heartbeat", all);
    if (channels.empty()) return {};
    return {"{\"type\":\"" + std::string(type) + "\",\"channels\":[" + channels + "]}"};
}

} // namespace

const VenueTraits& CoinbaseExchangeProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.seed = VenueTraits::Seed::FirstFrame;
        t.keepAlive = VenueTraits::KeepAlive::Subscription;
        t.countsTrades = true;
        t.hasBarChannel = false;
        t.omitsEmptyBars = true;
        t.barsPerPage = 300;
        return t;
    }();
    return traits;
}

std::string CoinbaseExchangeProtocol::venueSymbol(std::string_view canonical) const { return upperCase(canonical); }

std::vector<std::string> CoinbaseExchangeProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                                   std::uint64_t& /*nextId*/) const
{
    return exchangeFrames("subscribe", wanted, true);
}

std::vector<std::string> CoinbaseExchangeProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                                     std::uint64_t& /*nextId*/) const
{
    return exchangeFrames("unsubscribe", unwanted, false);
}

std::string CoinbaseExchangeProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return std::string(base);
}

Result<void> CoinbaseExchangeProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                              DecodedFrame& out)
{
    out.clear();
    if (read(frame, {symbols, received, out}) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool CoinbaseExchangeProtocol::read(std::string_view frame, const Reading& reading)
{
    JsonObject root;
    std::string_view type;
    if (!m_json.open(frame, root) || !m_json.text(root, "type", type)) return false;
    if (type == "match" || type == "last_match") return readTrade(root, type == "last_match", reading);
    if (type == "ticker") return readQuote(root, reading);
    if (type == "heartbeat") return readHeartbeat(root, reading);
    if (type == "error") return readError(root, reading.out.control);
    if (type == "subscriptions") {
        reading.out.control.kind = Control::Kind::Subscribed; // or unsubscribed: it lists what is active now
        return true;
    }
    if (type != "snapshot" && type != "l2update") {
        ++reading.out.foreign;
        return true;
    }
    std::string_view name;
    if (!m_json.text(root, "product_id", name)) return false;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    return type == "snapshot" ? readSnapshot(root, *symbol, reading.received, reading.out)
                              : readUpdate(root, *symbol, reading.out);
}

bool CoinbaseExchangeProtocol::readTrade(JsonObject& root, bool isLast, const Reading& reading)
{
    DecodedTrade trade;
    market::Trade& record = trade.record;
    std::string_view side;
    std::string_view name;
    JsonCell price;
    if (!m_json.tradeId(root, "trade_id", trade.id) || !m_json.text(root, "side", side) ||
        !m_json.amount(root, "size", record.size) || !m_json.cell(root, "price", price) ||
        !m_json.text(root, "product_id", name))
        return false;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    if (!m_json.price(price, symbol->priceScale, record.price, record.flags)) return m_json.within("price");
    if (!readMakerSide(m_json, side, record.side) || !m_json.stamp(root, "time", StampForm::Iso, record.time))
        return false;
    record.instrument = symbol->instrument.value;
    reading.out.sent = record.time;
    reading.out.trades.push_back(trade);
    reading.out.tradesAreHistory = isLast;
    return true;
}

bool CoinbaseExchangeProtocol::readQuote(JsonObject& root, const Reading& reading)
{
    std::string_view name;
    if (!m_json.text(root, "product_id", name)) return false;
    const FeedSymbol* symbol = reading.symbols.find(name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    market::Quote quote;
    const int scale = symbol->priceScale;
    if (!readQuoteSide(m_json, root, "best_bid", "best_bid_size", scale, quote.bid, quote.bidSize, quote.flags) ||
        !readQuoteSide(m_json, root, "best_ask", "best_ask_size", scale, quote.ask, quote.askSize, quote.flags) ||
        !m_json.stamp(root, "time", StampForm::Iso, quote.time))
        return false;
    quote.instrument = symbol->instrument.value;
    markCrossed(quote);
    reading.out.sent = quote.time;
    reading.out.quotes.push_back(quote);
    return true;
}

bool CoinbaseExchangeProtocol::readHeartbeat(JsonObject& root, const Reading& reading)
{
    std::uint64_t last = 0;
    std::string_view name;
    Time sent;
    if (!m_json.count(root, "last_trade_id", last) || !m_json.text(root, "product_id", name) ||
        !m_json.stamp(root, "time", StampForm::Iso, sent))
        return false;
    reading.out.control.kind = Control::Kind::Heartbeat;
    reading.out.sent = sent;
    if (const FeedSymbol* symbol = reading.symbols.find(name)) {
        reading.out.lastTradeId = last;
        reading.out.lastTradeInstrument = symbol->instrument.value;
    } else {
        ++reading.out.foreign;
    }
    return true;
}

bool CoinbaseExchangeProtocol::readSnapshot(JsonObject& root, const FeedSymbol& symbol, Time received,
                                            DecodedFrame& out)
{
    BookHead head;
    head.isSnapshot = true;
    head.time = received;
    BookRun run(out, symbol, head);
    JsonArray list;
    for (const auto& [key, side] : {std::pair("bids", Side::Buy), std::pair("asks", Side::Sell)}) {
        if (!m_json.array(root, key, list)) return false;
        if (!readLevels(m_json, list, side, run)) return m_json.within(key);
    }
    JsonCell stamp; // the stream's snapshot need not have one
    if (m_json.findCell(root, "time", stamp)) {
        if (!m_json.stamp(stamp, StampForm::Iso, head.time)) return m_json.within("time");
        run.setHead(head);
        out.sent = head.time;
    }
    if (m_json.isBroken()) return false;
    run.finish();
    return true;
}

bool CoinbaseExchangeProtocol::readUpdate(JsonObject& root, const FeedSymbol& symbol, DecodedFrame& out)
{
    BookRun run(out, symbol, {});
    JsonArray changes;
    const auto each = [&](JsonValue item) {
        std::array<JsonCell, 3> cells; // side, price, size
        if (!m_json.row(item, cells)) return false;
        const bool isBid = cells[0].text == "buy";
        if (!isBid && cells[0].text != "sell")
            return m_json.fault("[0]", "'" + venueWords(cells[0].text, 40) + "' is neither buy nor sell");
        Price price;
        market::BookSize size;
        std::uint8_t flags = 0;
        if (!m_json.price(cells[1], symbol.priceScale, price, flags)) return m_json.within(1);
        if (!m_json.size(cells[2], symbol.sizeScale, size, flags)) return m_json.within(2);
        if (run.isFull()) return m_json.fault({}, "is one level too many");
        run.add(isBid ? Side::Buy : Side::Sell, price, size, flags);
        return true;
    };
    if (!m_json.array(root, "changes", changes)) return false;
    if (!m_json.elements(changes, each)) return m_json.within("changes");
    BookHead head;
    if (!m_json.stamp(root, "time", StampForm::Iso, head.time)) return false;
    run.setHead(head);
    run.finish();
    out.sent = head.time;
    return true;
}

bool CoinbaseExchangeProtocol::readError(JsonObject& root, Control& control)
{
    std::string_view words;
    if (!m_json.text(root, "message", words)) return false;
    control.kind = Control::Kind::Error;
    control.words = venueWords(words);
    if (m_json.findText(root, "reason", words)) control.words += ": " + venueWords(words);
    return !m_json.isBroken();
}

} // namespace sextant::feeds
