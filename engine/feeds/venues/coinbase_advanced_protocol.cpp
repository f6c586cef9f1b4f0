#include "engine/feeds/venues/coinbase_advanced_protocol.h"

#include <algorithm>
#include <array>

#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/coinbase_text.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using market::Side;

/// The one in USDC stands for the one in USD where only it is listened to.
const FeedSymbol* productIn(const SymbolTable& symbols, std::string_view name)
{
    if (const FeedSymbol* found = symbols.find(name)) return found;
    std::array<char, 32> alias{};
    if (!name.ends_with("-USD") || name.size() + 1 > alias.size()) return nullptr;
    std::copy(name.begin(), name.end(), alias.begin());
    alias[name.size()] = 'C';
    return symbols.find({alias.data(), name.size() + 1});
}

std::vector<std::string> advancedFrames(std::string_view type, std::span<const Subscription> wanted)
{
    std::vector<Subscription> live(wanted.begin(), wanted.end());
    std::erase_if(live, [](const Subscription& one) {
        return one.channel == Channel::Bars && one.timeframe != market::Timeframe::M5;
    });
    std::vector<std::string> frames;
    for (const auto& [channel, name] : {std::pair(Channel::Book, "level2"), std::pair(Channel::Trades, "market_trades"),
                                        std::pair(Channel::Quotes, "ticker"), std::pair(Channel::Bars, "candles")}) {
        const std::vector<std::string> products = productsOf(live, channel);
        if (!products.empty())
            frames.push_back("{\"type\":\"" + std::string(type) + "\",\"product_ids\":" + jsonList(products) +
                             ",\"channel\":\"" + name + "\"}");
    }
    return frames;
}

} // namespace

const VenueTraits& CoinbaseAdvancedProtocol::traits() const
{
    static const VenueTraits traits = [] {
        VenueTraits t;
        t.seed = VenueTraits::Seed::FirstFrame;
        t.keepAlive = VenueTraits::KeepAlive::Subscription;
        t.countsTrades = true; // those of Exchange: it is the same matching engine
        t.omitsEmptyBars = true;
        t.barsPerPage = 300;
        return t;
    }();
    return traits;
}

std::string CoinbaseAdvancedProtocol::venueSymbol(std::string_view canonical) const { return upperCase(canonical); }

std::vector<std::string> CoinbaseAdvancedProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                                   std::uint64_t& /*nextId*/) const
{
    std::vector<std::string> frames = advancedFrames("subscribe", wanted);
    // Without them the venue closes what is quiet for a minute.
    if (!frames.empty()) frames.emplace_back(R"({"type":"subscribe","channel":"heartbeats"})");
    return frames;
}

std::vector<std::string> CoinbaseAdvancedProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                                     std::uint64_t& /*nextId*/) const
{
    return advancedFrames("unsubscribe", unwanted);
}

std::string CoinbaseAdvancedProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return std::string(base);
}

Result<void> CoinbaseAdvancedProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time received,
                                              DecodedFrame& out)
{
    out.clear();
    if (read(frame, {symbols, received, out}) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool CoinbaseAdvancedProtocol::read(std::string_view frame, const Reading& reading)
{
    JsonObject root;
    std::string_view channel;
    if (!m_json.open(frame, root)) return false;
    if (!m_json.findText(root, "channel", channel)) {
        if (m_json.isBroken()) return false;
        std::string_view type;
        std::string_view words;
        if (!m_json.text(root, "type", type)) return m_json.fault("channel", "is missing");
        if (type != "error") return m_json.fault("type", "'" + venueWords(type, 40) + "' is not known, expected error");
        if (!m_json.text(root, "message", words)) return false;
        reading.out.control.kind = Control::Kind::Error;
        reading.out.control.words = venueWords(words);
        return true;
    }
    Time sent;
    std::uint64_t sequence = 0;
    if (!m_json.stamp(root, "timestamp", StampForm::Iso, sent) || !m_json.count(root, "sequence_num", sequence))
        return false;
    reading.out.sent = sent;
    reading.out.connectionSequence = sequence;
    if (channel == "subscriptions") {
        reading.out.control.kind = Control::Kind::Subscribed; // or unsubscribed: it lists what is active now
        return true;
    }
    if (channel == "heartbeats") {
        reading.out.control.kind = Control::Kind::Heartbeat;
        return true;
    }
    const bool isKnown = channel == "l2_data" || channel == "market_trades" || channel == "ticker" ||
                         channel == "ticker_batch" || channel == "candles";
    if (!isKnown) {
        ++reading.out.foreign;
        return true;
    }
    JsonArray events;
    if (!m_json.array(root, "events", events)) return false;
    return m_json.elements(events, [&](JsonValue item) { return readEvent(item, channel, reading); }) ||
           m_json.within("events");
}

bool CoinbaseAdvancedProtocol::readEvent(JsonValue item, std::string_view channel, const Reading& reading)
{
    JsonObject event;
    std::string_view type;
    if (!m_json.object(item, event) || !m_json.text(event, "type", type)) return false;
    if (type != "snapshot" && type != "update")
        return m_json.fault("type", "'" + venueWords(type, 40) + "' is neither snapshot nor update");
    const bool isSnapshot = type == "snapshot";
    if (channel == "l2_data") return readBook(event, isSnapshot, reading);
    if (channel == "market_trades") {
        // Of a frame with both kinds none is taken for history, so that nothing new is passed over.
        const bool isFirst = reading.out.trades.empty();
        if (!readTrades(event, reading)) return false;
        reading.out.tradesAreHistory = isSnapshot && (isFirst || reading.out.tradesAreHistory);
        return true;
    }
    JsonArray list;
    const std::string_view key = channel == "candles" ? "candles" : "tickers";
    if (!m_json.array(event, key, list)) return false;
    const auto each = [&](JsonValue row) {
        return channel == "candles" ? readCandle(row, reading) : readQuote(row, reading);
    };
    return m_json.elements(list, each) || m_json.within(key);
}

bool CoinbaseAdvancedProtocol::readBook(JsonObject& event, bool isSnapshot, const Reading& reading)
{
    std::string_view name;
    JsonArray updates;
    if (!m_json.text(event, "product_id", name)) return false;
    const FeedSymbol* symbol = productIn(reading.symbols, name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    BookHead head;
    head.isSnapshot = isSnapshot;
    head.time = *reading.out.sent; // times of levels are from 1970 in snapshots
    BookRun run(reading.out, *symbol, head);
    const auto each = [&](JsonValue item) {
        JsonObject update;
        std::string_view side;
        JsonCell price;
        JsonCell size;
        if (!m_json.object(item, update) || !m_json.text(update, "side", side) ||
            !m_json.cell(update, "price_level", price) || !m_json.cell(update, "new_quantity", size))
            return false;
        if (side != "bid" && side != "offer")
            return m_json.fault("side", "'" + venueWords(side, 40) + "' is neither bid nor offer");
        if (run.isFull()) return m_json.fault({}, "is one level too many");
        Price at;
        market::BookSize quantity;
        std::uint8_t flags = 0;
        if (!m_json.price(price, symbol->priceScale, at, flags)) return m_json.within("price_level");
        if (!m_json.size(size, symbol->sizeScale, quantity, flags)) return m_json.within("new_quantity");
        run.add(side == "bid" ? Side::Buy : Side::Sell, at, quantity, flags);
        return true;
    };
    if (!m_json.array(event, "updates", updates)) return false;
    if (!m_json.elements(updates, each)) return m_json.within("updates");
    run.finish();
    return true;
}

bool CoinbaseAdvancedProtocol::readTrades(JsonObject& event, const Reading& reading)
{
    std::vector<DecodedTrade>& trades = reading.out.trades;
    const auto first = static_cast<std::ptrdiff_t>(trades.size());
    JsonArray list;
    if (!m_json.array(event, "trades", list)) return false;
    if (!m_json.elements(list, [&](JsonValue item) { return readTrade(item, reading); }))
        return m_json.within("trades");
    if (static_cast<std::ptrdiff_t>(trades.size()) - first < 2) return true;
    const DecodedTrade& head = trades[static_cast<std::size_t>(first)];
    const DecodedTrade& tail = trades.back();
    const bool isNewestFirst =
        head.record.time != tail.record.time ? head.record.time > tail.record.time : head.id > tail.id;
    if (isNewestFirst) std::reverse(trades.begin() + first, trades.end());
    return true;
}

bool CoinbaseAdvancedProtocol::readTrade(JsonValue item, const Reading& reading)
{
    JsonObject row;
    DecodedTrade trade;
    std::string_view name;
    if (!m_json.object(item, row) || !m_json.tradeId(row, "trade_id", trade.id) ||
        !m_json.text(row, "product_id", name))
        return false;
    const FeedSymbol* symbol = productIn(reading.symbols, name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    if (!readPrint(row, *symbol, trade.record)) return false;
    reading.out.trades.push_back(trade);
    return true;
}

bool CoinbaseAdvancedProtocol::readPrint(JsonObject& row, const FeedSymbol& symbol, market::Trade& record)
{
    std::string_view side;
    record.instrument = symbol.instrument.value;
    return m_json.price(row, "price", symbol.priceScale, record.price, record.flags) &&
           m_json.amount(row, "size", record.size) && m_json.text(row, "side", side) &&
           readMakerSide(m_json, side, record.side) && m_json.stamp(row, "time", StampForm::Iso, record.time);
}

bool CoinbaseAdvancedProtocol::readQuote(JsonValue item, const Reading& reading)
{
    JsonObject row;
    std::string_view name;
    if (!m_json.object(item, row) || !m_json.text(row, "product_id", name)) return false;
    const FeedSymbol* symbol = productIn(reading.symbols, name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    market::Quote quote;
    const int scale = symbol->priceScale;
    if (!readQuoteSide(m_json, row, "best_bid", "best_bid_quantity", scale, quote.bid, quote.bidSize, quote.flags) ||
        !readQuoteSide(m_json, row, "best_ask", "best_ask_quantity", scale, quote.ask, quote.askSize, quote.flags))
        return false;
    quote.time = *reading.out.sent;
    quote.instrument = symbol->instrument.value;
    markCrossed(quote);
    reading.out.quotes.push_back(quote);
    return true;
}

bool CoinbaseAdvancedProtocol::readCandle(JsonValue item, const Reading& reading)
{
    constexpr BarKeys kKeys{"start", "open", "high", "low", "close", "volume"};
    JsonObject row;
    std::string_view name;
    if (!m_json.object(item, row) || !m_json.text(row, "product_id", name)) return false;
    const FeedSymbol* symbol = productIn(reading.symbols, name);
    if (!symbol) {
        ++reading.out.foreign;
        return true;
    }
    DecodedBar bar;
    if (!readBarObject(m_json, row, kKeys, StampForm::Seconds, *symbol, market::Timeframe::M5, bar)) return false;
    bar.sent = *reading.out.sent;
    reading.out.bars.push_back(bar);
    return true;
}

} // namespace sextant::feeds
