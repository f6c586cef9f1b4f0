#include <array>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/coinbase_exchange_protocol.h"
#include "engine/feeds/venues/coinbase_text.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

/// [time s, low, high, open, close, volume]
constexpr BarColumns kExchangeBar{0, 3, 2, 1, 4, 5};
constexpr std::uint64_t kExchangeTrades = 1000; // in one reply

bool isGranularity(market::Timeframe timeframe)
{
    using market::Timeframe;
    return timeframe == Timeframe::M1 || timeframe == Timeframe::M5 || timeframe == Timeframe::M15 ||
           timeframe == Timeframe::H1 || timeframe == Timeframe::D1;
}

/// "2026-10-05T12:00:00Z"
std::string isoSeconds(Time time) { return toRfc3339(time).substr(0, 19) + "Z"; }

HttpRequest exchangeRequest(std::string target)
{
    HttpRequest request;
    request.target = std::move(target);
    request.headers.emplace_back("User-Agent", "Sextant"); // the venue wants one
    return request;
}

} // namespace

bool CoinbaseExchangeProtocol::hasTimeframe(market::Timeframe timeframe) const { return isGranularity(timeframe); }

ReplyVerdict CoinbaseExchangeProtocol::judge(const HttpReply& reply) const { return coinbaseVerdict(m_json, reply); }

HttpRequest CoinbaseExchangeProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    const BarWindow window = barWindow(query, traits().barsPerPage);
    const Duration length = market::nominalLength(query.timeframe);
    // The end counts in, and one bar more than a page would be an error.
    return exchangeRequest(
        "/products/" + percentEncoded(symbol.text) +
        "/candles?granularity=" + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(length).count()) +
        "&start=" + isoSeconds(window.from) + "&end=" + isoSeconds(std::max(window.from, window.to - length)));
}

Result<BarPage> CoinbaseExchangeProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol,
                                                    const BarQuery& query)
{
    BarPage page;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        return readBarRow(m_json, item, kExchangeBar, StampForm::Seconds, symbol, query.timeframe,
                          page.bars.emplace_back());
    };
    if (!m_json.open(reply.body, rows, "body") || !m_json.elements(rows, each) || !m_json.close() ||
        !orderBars(m_json, page.bars))
        return m_json.failure();
    const BarWindow window = barWindow(query, traits().barsPerPage);
    page.mayHaveMore = window.to < query.to;
    if (page.mayHaveMore) page.next = pageFrom(window.to);
    cropBars(page.bars, window.from, window.to);
    return page;
}

Result<void> CoinbaseExchangeProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                                 DecodedFrame& out)
{
    out.clear();
    JsonObject root;
    if (m_json.open(reply.body, root, "body") && readSnapshot(root, symbol, received, out) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

std::optional<HttpRequest> CoinbaseExchangeProtocol::tradesRequest(const FeedSymbol& symbol, TradeId after) const
{
    std::string target =
        "/products/" + percentEncoded(symbol.text) + "/trades?limit=" + std::to_string(kExchangeTrades);
    // The venue pages backwards: its `after` gives what is older than an id. Ids have no holes, so the page that begins
    // behind ours ends a page further on.
    if (after.isSet()) target += "&after=" + std::to_string(after.low + kExchangeTrades + 1);
    return exchangeRequest(std::move(target));
}

Result<std::vector<DecodedTrade>> CoinbaseExchangeProtocol::parseTrades(const HttpReply& reply,
                                                                        const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonArray rows;
    const auto each = [&](JsonValue item) { return readTradeRow(item, symbol, trades.emplace_back()); };
    if (!m_json.open(reply.body, rows, "body") || !m_json.elements(rows, each) || !m_json.close())
        return m_json.failure();
    orderTrades(trades);
    return trades;
}

bool CoinbaseExchangeProtocol::readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade)
{
    JsonObject row;
    market::Trade& record = trade.record;
    std::string_view side;
    if (!m_json.object(item, row) || !m_json.tradeId(row, "trade_id", trade.id) || !m_json.text(row, "side", side) ||
        !m_json.amount(row, "size", record.size) ||
        !m_json.price(row, "price", symbol.priceScale, record.price, record.flags) ||
        !m_json.stamp(row, "time", StampForm::Iso, record.time))
        return false;
    record.instrument = symbol.instrument.value;
    return readMakerSide(m_json, side, record.side);
}

HttpRequest CoinbaseExchangeProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    return exchangeRequest(symbol.empty() ? "/products" : "/products/" + percentEncoded(symbol));
}

Result<InstrumentPage> CoinbaseExchangeProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    const std::size_t first = reply.body.find_first_not_of(" \t\r\n");
    const bool isList = first != std::string::npos && reply.body[first] == '[';
    JsonArray rows;
    JsonObject only;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) && readInstrument(row, page.instruments.emplace_back());
    };
    const bool isRead =
        isList ? m_json.open(reply.body, rows, "body") && m_json.elements(rows, each)
               : m_json.open(reply.body, only, "body") && readInstrument(only, page.instruments.emplace_back());
    if (!isRead || !m_json.close()) return m_json.failure();
    return page;
}

bool CoinbaseExchangeProtocol::readInstrument(JsonObject& row, VenueInstrument& instrument)
{
    std::string_view name;
    std::string_view base;
    std::string_view quote;
    std::string_view status;
    Decimal notional;
    bool isDisabled = false;
    bool isCancelOnly = false;
    if (!m_json.text(row, "id", name) || !m_json.text(row, "base_currency", base) ||
        !m_json.text(row, "quote_currency", quote) || !m_json.decimal(row, "quote_increment", instrument.tick) ||
        !m_json.decimal(row, "base_increment", instrument.lot) || !m_json.decimal(row, "min_market_funds", notional) ||
        !readOptionalFlag(m_json, row, "cancel_only", isCancelOnly) ||
        !readOptionalFlag(m_json, row, "trading_disabled", isDisabled) || !m_json.text(row, "status", status))
        return false;
    instrument.symbol = name;
    instrument.base = base;
    instrument.quote = quote;
    instrument.tick = shortest(instrument.tick);
    instrument.lot = shortest(instrument.lot);
    instrument.minNotional = limitFrom(notional);
    instrument.status = venueWords(status);
    instrument.isTrading = status == "online" && !isDisabled && !isCancelOnly;
    if (instrument.tick.mantissa <= 0) return m_json.fault("quote_increment", "is not above 0");
    if (instrument.lot.mantissa <= 0) return m_json.fault("base_increment", "is not above 0");
    return true;
}

std::optional<HttpRequest> CoinbaseExchangeProtocol::timeRequest() const { return exchangeRequest("/time"); }

Result<Time> CoinbaseExchangeProtocol::parseTime(const HttpReply& reply)
{
    JsonObject root;
    Time time;
    if (m_json.open(reply.body, root, "body") && m_json.stamp(root, "iso", StampForm::Iso, time) && m_json.close())
        return time;
    return m_json.failure();
}

} // namespace sextant::feeds
