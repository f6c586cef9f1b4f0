#include "engine/feeds/venues/alpaca_protocol.h"
#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using AlpacaVerdict = ReplyVerdict::Kind;

constexpr TimeframeNames kAlpacaTimeframes{"1Min",  "2Min",  "3Min",  "5Min",  "10Min", "15Min",
                                           "30Min", "1Hour", "2Hour", "4Hour", "1Day",  "1Week"};

/// REST knows fewer feeds than the socket.
std::string_view alpacaRestFeed(std::string_view feed)
{
    return feed == "sip" || feed == "delayed_sip" ? "sip" : "iex";
}

} // namespace

ReplyVerdict AlpacaProtocol::judge(const HttpReply& reply) const
{
    ReplyVerdict verdict = verdictOfStatus(reply);
    verdict.limit = headerCount(reply, "X-RateLimit-Limit");
    if (const auto left = headerCount(reply, "X-RateLimit-Remaining"); left && verdict.limit && *left <= *verdict.limit)
        verdict.used = *verdict.limit - *left;
    // A wrong key, and what the subscription does not hold.
    if (reply.status == 403) verdict.kind = AlpacaVerdict::Unauthorised;
    JsonFrame json;
    if (verdict.kind == AlpacaVerdict::RateLimited && !verdict.wait) {
        const std::string* reset = reply.header("X-RateLimit-Reset");
        Time until;
        if (reset && json.stamp(JsonCell{*reset, true}, StampForm::Seconds, until)) verdict.until = until;
    }
    JsonObject root;
    std::string_view words;
    const bool isRead = json.open(reply.body, root, "body");
    if (verdict.kind == AlpacaVerdict::Ok) {
        if (isRead) return verdict;
        verdict.kind = AlpacaVerdict::Unavailable;
        verdict.words = json.error().message;
    } else if (isRead && json.findText(root, "message", words) && !words.empty()) {
        verdict.words = venueWords(words);
    }
    return verdict;
}

HttpRequest AlpacaProtocol::requestFor(std::string target) const
{
    HttpRequest request;
    request.target = std::move(target);
    request.target += "&feed=";
    request.target += alpacaRestFeed(m_feed);
    request.headers.emplace_back("APCA-API-KEY-ID", m_credentials.key);
    request.headers.emplace_back("APCA-API-SECRET-KEY", m_credentials.secret);
    return request;
}

HttpRequest AlpacaProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    std::string target = "/v2/stocks/bars?symbols=" + percentEncoded(symbol.text) +
                         "&timeframe=" + std::string(kAlpacaTimeframes[index(query.timeframe)]) +
                         "&start=" + percentEncoded(toRfc3339(query.from)) +
                         "&end=" + percentEncoded(toRfc3339(query.to - Duration{1})) +
                         "&limit=" + std::to_string(traits().barsPerPage) + "&adjustment=raw&sort=asc";
    if (!query.page.empty()) target += "&page_token=" + percentEncoded(query.page);
    return requestFor(std::move(target));
}

Result<BarPage> AlpacaProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    JsonObject root;
    JsonObject bySymbol;
    JsonValue found;
    std::string_view next;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) && readBar(row, symbol, query.timeframe, page.bars.emplace_back());
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.object(root, "bars", bySymbol)) return m_json.failure();
    if (m_json.find(bySymbol, symbol.text, found)) {
        JsonArray list;
        if (!m_json.array(found, list) || !m_json.elements(list, each)) {
            m_json.within(symbol.text);
            m_json.within("bars");
            return m_json.failure();
        }
    }
    if (m_json.findText(root, "next_page_token", next)) page.next = next;
    if (m_json.isBroken() || !m_json.close() || !orderBars(m_json, page.bars)) return m_json.failure();
    cropBars(page.bars, query.from, query.to);
    page.mayHaveMore = !page.next.empty();
    return page;
}

Result<void> AlpacaProtocol::parseBook(const HttpReply& /*reply*/, const FeedSymbol& /*symbol*/, Time /*received*/,
                                       DecodedFrame& out)
{
    out.clear();
    return fail(ErrorCode::InvalidInput, "alpaca: book: there are none of stocks here");
}

std::optional<HttpRequest> AlpacaProtocol::tradesRequest(const FeedSymbol& symbol, TradeId /*after*/) const
{
    return requestFor("/v2/stocks/" + percentEncoded(symbol.text) + "/trades?limit=1000&sort=desc");
}

Result<std::vector<DecodedTrade>> AlpacaProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    JsonObject root;
    JsonArray list;
    std::string_view name;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        return m_json.object(item, row) && readTrade(row, symbol, trades.emplace_back());
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.text(root, "symbol", name)) return m_json.failure();
    if (name != symbol.text) {
        m_json.fault("symbol", "'" + venueWords(name, 40) + "' is not what was asked for, " + symbol.text);
        return m_json.failure();
    }
    JsonValue found; // null where there is no trade yet today
    if (m_json.find(root, "trades", found) && (!m_json.array(found, list) || !m_json.elements(list, each))) {
        m_json.within("trades");
        return m_json.failure();
    }
    if (!m_json.has(root, "trades")) m_json.fault("trades", "is missing");
    if (!m_json.has(root, "trades") || !m_json.close()) return m_json.failure();
    orderTrades(trades);
    return trades;
}

HttpRequest AlpacaProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    return requestFor("/v2/stocks/quotes/latest?symbols=" + percentEncoded(symbol));
}

Result<InstrumentPage> AlpacaProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject root;
    JsonObject bySymbol;
    const auto each = [&](std::string_view name, JsonValue value) {
        JsonObject quote;
        Time time;
        if (!m_json.object(value, quote) || !m_json.stamp(quote, "t", StampForm::Iso, time)) return false;
        VenueInstrument& instrument = page.instruments.emplace_back();
        instrument.symbol = venueWords(name, 40);
        instrument.base = instrument.symbol;
        instrument.quote = "USD";
        instrument.isTrading = true;
        return true;
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.object(root, "quotes", bySymbol)) return m_json.failure();
    if (!m_json.members(bySymbol, each)) {
        m_json.within("quotes");
        return m_json.failure();
    }
    if (!m_json.close()) return m_json.failure();
    return page;
}

Result<Time> AlpacaProtocol::parseTime(const HttpReply& /*reply*/)
{
    return fail(ErrorCode::InvalidInput, "alpaca: time: the market-data host tells none");
}

} // namespace sextant::feeds
