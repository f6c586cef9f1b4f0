#include "engine/feeds/venues/binance_protocol.h"
#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

constexpr int kBinanceRows = 1000; // of bars, trades and a side of a book in one reply
constexpr int kBinanceNoSuchSymbol = -1121;
constexpr int kBinanceTooMany = -1003;

/// As the venue counts digits: 8 -> 10^-8.
std::optional<Decimal> binanceStep(std::uint64_t digits)
{
    constexpr std::uint64_t kMostDigits = 18;
    if (digits > kMostDigits) return std::nullopt;
    return Decimal{1, static_cast<int>(digits)};
}

} // namespace

ReplyVerdict BinanceProtocol::judge(const HttpReply& reply) const
{
    using Kind = ReplyVerdict::Kind;
    ReplyVerdict verdict = verdictOfStatus(reply);
    verdict.used = headerCount(reply, "x-mbx-used-weight-1m");
    if (reply.status == 418) verdict.kind = Kind::Banned;
    if (reply.status == 403) verdict.kind = Kind::Banned; // its firewall
    if (verdict.kind == Kind::Ok) return verdict;
    JsonObject root;
    Control error;
    if (reply.body.empty() || !m_json.open(reply.body, root, "body") || !readError(m_json, root, error)) return verdict;
    verdict.code = error.code;
    verdict.words = error.words;
    if (verdict.kind == Kind::Refused && error.code == kBinanceNoSuchSymbol) verdict.kind = Kind::NotFound;
    if (verdict.kind == Kind::Refused && error.code == kBinanceTooMany) verdict.kind = Kind::RateLimited;
    return verdict;
}

HttpRequest BinanceProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    HttpRequest request;
    request.target =
        "/api/v3/klines?symbol=" + percentEncoded(symbol.text) + "&interval=" + std::string(toString(query.timeframe)) +
        "&startTime=" + std::to_string(query.from.millis()) +
        "&endTime=" + std::to_string((query.to - Duration{1}).millis()) + "&limit=" + std::to_string(kBinanceRows);
    request.weight = 2;
    return request;
}

Result<BarPage> BinanceProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    JsonArray rows;
    const auto each = [&](JsonValue item) {
        return readBarRow(m_json, item, {}, StampForm::Auto, symbol, query.timeframe, page.bars.emplace_back());
    };
    if (!m_json.open(reply.body, rows, "body") || !m_json.elements(rows, each) || !m_json.close() ||
        !orderBars(m_json, page.bars))
        return m_json.failure();
    // A full page that does not reach the end is followed by another one, from its newest bar on.
    page.mayHaveMore = page.bars.size() >= static_cast<std::size_t>(kBinanceRows) &&
                       page.bars.back().start + nominalLength(query.timeframe) < query.to;
    cropBars(page.bars, query.from, query.to);
    return page;
}

std::optional<HttpRequest> BinanceProtocol::bookRequest(const FeedSymbol& symbol) const
{
    HttpRequest request;
    request.target = "/api/v3/depth?symbol=" + percentEncoded(symbol.text) + "&limit=" + std::to_string(kBinanceRows);
    request.weight = 50;
    return request;
}

Result<void> BinanceProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                        DecodedFrame& out)
{
    out.clear();
    JsonObject root;
    if (m_json.open(reply.body, root, "body") && readSnapshot(root, symbol, received, out) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

std::optional<HttpRequest> BinanceProtocol::tradesRequest(const FeedSymbol& symbol, TradeId after) const
{
    const std::string tail = "?symbol=" + percentEncoded(symbol.text) + "&limit=" + std::to_string(kBinanceRows);
    HttpRequest request;
    request.target = after.isSet() ? "/api/v3/historicalTrades" + tail + "&fromId=" + std::to_string(after.low + 1)
                                   : "/api/v3/trades" + tail;
    request.weight = 25;
    return request;
}

Result<std::vector<DecodedTrade>> BinanceProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonArray rows;
    const auto each = [&](JsonValue item) { return readTradeRow(item, symbol, trades.emplace_back()); };
    if (!m_json.open(reply.body, rows, "body") || !m_json.elements(rows, each) || !m_json.close())
        return m_json.failure();
    orderTrades(trades);
    return trades;
}

bool BinanceProtocol::readTradeRow(JsonValue item, const FeedSymbol& symbol, DecodedTrade& trade)
{
    JsonObject row;
    std::uint64_t id = 0;
    bool buyerIsMaker = false;
    market::Trade& record = trade.record;
    if (!m_json.object(item, row) || !m_json.count(row, "id", id) ||
        !m_json.price(row, "price", symbol.priceScale, record.price, record.flags) ||
        !m_json.amount(row, "qty", record.size) || !m_json.stamp(row, "time", StampForm::Auto, record.time) ||
        !m_json.flag(row, "isBuyerMaker", buyerIsMaker))
        return false;
    trade.id = {0, id};
    record.instrument = symbol.instrument.value;
    record.side = buyerIsMaker ? market::Side::Sell : market::Side::Buy;
    return true;
}

HttpRequest BinanceProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    HttpRequest request;
    request.target = "/api/v3/exchangeInfo";
    if (!symbol.empty()) request.target += "?symbol=" + percentEncoded(symbol);
    request.weight = 20;
    return request;
}

Result<InstrumentPage> BinanceProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject root;
    JsonArray symbols;
    const auto each = [&](JsonValue item) { return readInstrument(item, page.instruments.emplace_back()); };
    if (!m_json.open(reply.body, root, "body") || !m_json.array(root, "symbols", symbols)) return m_json.failure();
    if (!m_json.elements(symbols, each)) {
        m_json.within("symbols");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    return page;
}

bool BinanceProtocol::readInstrument(JsonValue item, VenueInstrument& instrument)
{
    JsonObject symbol;
    std::string_view name;
    std::string_view status;
    std::string_view base;
    std::string_view quote;
    std::uint64_t baseDigits = 0;
    std::uint64_t quoteDigits = 0;
    JsonArray filters;
    if (!m_json.object(item, symbol) || !m_json.text(symbol, "symbol", name) ||
        !m_json.text(symbol, "status", status) || !m_json.text(symbol, "baseAsset", base) ||
        !m_json.count(symbol, "baseAssetPrecision", baseDigits) || !m_json.text(symbol, "quoteAsset", quote) ||
        !m_json.count(symbol, "quotePrecision", quoteDigits))
        return false;
    const auto tick = binanceStep(quoteDigits);
    const auto lot = binanceStep(baseDigits);
    if (!tick) return m_json.fault("quotePrecision", "is more than 18 digits");
    if (!lot) return m_json.fault("baseAssetPrecision", "is more than 18 digits");
    instrument.symbol = name;
    instrument.status = venueWords(status);
    instrument.isTrading = status == "TRADING";
    instrument.base = base;
    instrument.quote = quote;
    // What holds where a filter is missing or switched off by a 0.
    instrument.tick = *tick;
    instrument.lot = *lot;
    if (!m_json.array(symbol, "filters", filters)) return false;
    return m_json.elements(filters, [&](JsonValue filter) { return readFilter(filter, instrument); }) ||
           m_json.within("filters");
}

bool BinanceProtocol::readFilter(JsonValue item, VenueInstrument& instrument)
{
    JsonObject filter;
    std::string_view type;
    if (!m_json.object(item, filter) || !m_json.text(filter, "filterType", type)) return false;
    Decimal number;
    if (type == "PRICE_FILTER") {
        if (!m_json.decimal(filter, "tickSize", number)) return false;
        if (const auto tick = limitFrom(number)) instrument.tick = *tick;
    } else if (type == "LOT_SIZE") {
        Decimal most;
        Decimal step;
        if (!m_json.decimal(filter, "minQty", number) || !m_json.decimal(filter, "maxQty", most) ||
            !m_json.decimal(filter, "stepSize", step))
            return false;
        instrument.minQuantity = limitFrom(number);
        instrument.maxQuantity = limitFrom(most);
        if (const auto lot = limitFrom(step)) instrument.lot = *lot;
    } else if (type == "NOTIONAL" || type == "MIN_NOTIONAL") {
        if (!m_json.decimal(filter, "minNotional", number)) return false;
        instrument.minNotional = limitFrom(number);
    }
    return true;
}

std::optional<HttpRequest> BinanceProtocol::timeRequest() const
{
    HttpRequest request;
    request.target = "/api/v3/time";
    return request;
}

Result<Time> BinanceProtocol::parseTime(const HttpReply& reply)
{
    JsonObject root;
    Time time;
    if (m_json.open(reply.body, root, "body") && m_json.stamp(root, "serverTime", StampForm::Auto, time) &&
        m_json.close())
        return time;
    return m_json.failure();
}

} // namespace sextant::feeds
