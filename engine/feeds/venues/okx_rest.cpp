#include <algorithm>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/book_run.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/okx_names.h"
#include "engine/feeds/venues/okx_protocol.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using OkxVerdict = ReplyVerdict::Kind;

/// Rows of a page of the older bars. Libraries take 300; 100 is what the venue has always given.
constexpr int kOkxHistoryRows = 100;

/// By code (protocols.md §1.5, §2.3).
OkxVerdict okxKindOf(int code)
{
    switch (code) {
    case 0:
        return OkxVerdict::Ok;
    case 50011:
    case 50061:
        return OkxVerdict::RateLimited;
    case 51001:
        return OkxVerdict::NotFound;
    case 50001:
    case 50004:
    case 50013:
    case 50026:
        return OkxVerdict::Unavailable;
    case 50103:
    case 50104:
    case 50105:
    case 50106:
    case 50107:
    case 50111:
    case 50113:
        return OkxVerdict::Unauthorised;
    default:
        return OkxVerdict::Refused;
    }
}

/// Where a page of bars comes from. The newest 1440 lie in one place, the older ones in another, which may not have
/// the very newest: the first page tries the new ones, and goes to the old ones where these do not reach back; the
/// last page of the old ones leaves its end to the new ones.
enum class OkxShelf : std::uint8_t { Unknown, Old, New };
struct OkxPage {
    OkxShelf shelf = OkxShelf::Unknown;
    BarWindow window;
};

OkxPage okxPage(const BarQuery& query)
{
    OkxPage page;
    BarQuery inner = query;
    if (query.page.starts_with('o') || query.page.starts_with('n')) {
        page.shelf = query.page.front() == 'o' ? OkxShelf::Old : OkxShelf::New;
        inner.page = query.page.substr(1);
    }
    constexpr int kNewRows = 300;
    page.window = barWindow(inner, page.shelf == OkxShelf::Old ? kOkxHistoryRows : kNewRows);
    return page;
}

/// What is to be asked after a page whose bars are in order; what does not count is taken out of it.
void okxTurnPage(const OkxPage& from, const BarQuery& query, BarPage& page)
{
    const Duration length = nominalLength(query.timeframe);
    const BarWindow& window = from.window;
    const bool isLast = window.to >= query.to;
    if (from.shelf == OkxShelf::Unknown && (page.bars.empty() || page.bars.front().start >= window.from + length)) {
        page.bars.clear();
        page.next = "o" + pageFrom(window.from);
    } else if (from.shelf == OkxShelf::Old && isLast) {
        const Time end = page.bars.empty() ? window.from : page.bars.back().start + length;
        const bool wasAsked = page.bars.empty() && window.from <= query.from; // the new ones, before
        if (end < window.to && !wasAsked) page.next = "n" + pageFrom(end);
    } else if (!isLast) {
        page.next = (from.shelf == OkxShelf::Old ? "o" : "n") + pageFrom(window.to);
    }
    page.mayHaveMore = !page.next.empty();
}

} // namespace

ReplyVerdict OkxProtocol::judge(const HttpReply& reply) const
{
    ReplyVerdict verdict = verdictOfStatus(reply);
    JsonFrame json;
    JsonObject root;
    JsonCell code;
    std::string_view words;
    if (!json.open(reply.body, root, "body") || !json.cell(root, "code", code)) {
        if (verdict.kind == OkxVerdict::Ok) {
            verdict.kind = OkxVerdict::Unavailable;
            verdict.words = json.error().message;
        }
        return verdict;
    }
    (void)json.findText(root, "msg", words);
    verdict.code = codeFrom(code.text);
    const bool isCode = verdict.code != 0 || code.text == "0";
    if (!isCode && verdict.kind == OkxVerdict::Ok) verdict.kind = OkxVerdict::Unavailable;
    // The venue's own word is the closer one, but a page of a proxy in between may say 0.
    if (isCode && (verdict.kind == OkxVerdict::Ok || verdict.code != 0)) verdict.kind = okxKindOf(verdict.code);
    if (verdict.kind == OkxVerdict::Ok) return verdict;
    if (!words.empty()) verdict.words = venueWords(words);
    if (verdict.words.empty()) verdict.words = "code " + venueWords(code.text, 40);
    return verdict;
}

template <class Each>
bool OkxProtocol::readReply(const HttpReply& reply, Each&& each)
{
    JsonObject root;
    JsonArray list;
    return m_json.open(reply.body, root, "body") && m_json.array(root, "data", list) &&
           (m_json.elements(list, each) || m_json.within("data")) && m_json.close();
}

HttpRequest OkxProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    const OkxPage page = okxPage(query);
    const bool isOld = page.shelf == OkxShelf::Old;
    HttpRequest request;
    // "after" means older than, "before" newer than; neither counts in.
    request.target =
        std::string("/api/v5/market/") + (isOld ? "history-candles" : "candles") +
        "?instId=" + percentEncoded(symbol.text) + "&bar=" + std::string(kOkxBars[index(query.timeframe)]) +
        "&before=" + std::to_string((page.window.from - Duration{1}).millis()) +
        "&after=" + std::to_string((page.window.to + std::chrono::milliseconds(1) - Duration{1}).millis()) +
        "&limit=" + std::to_string(isOld ? kOkxHistoryRows : traits().barsPerPage);
    return request;
}

Result<BarPage> OkxProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    const auto each = [&](JsonValue item) {
        return readBarRow(item, symbol, query.timeframe, page.bars.emplace_back());
    };
    if (!readReply(reply, each) || !orderBars(m_json, page.bars)) return m_json.failure();
    const OkxPage from = okxPage(query);
    cropBars(page.bars, from.window.from, from.window.to);
    okxTurnPage(from, query, page);
    return page;
}

Result<void> OkxProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time /*received*/,
                                    DecodedFrame& out)
{
    out.clear();
    const auto each = [&](JsonValue item) { return readWholeBook(item, symbol, out); };
    if (readReply(reply, each) && (out.books.size() == 1 || m_json.fault("data", "is not the one book asked for")))
        return {};
    out.clear();
    return m_json.failure();
}

std::optional<HttpRequest> OkxProtocol::tradesRequest(const FeedSymbol& symbol, TradeId /*after*/) const
{
    HttpRequest request;
    request.target = "/api/v5/market/trades?instId=" + percentEncoded(symbol.text) + "&limit=500";
    return request;
}

Result<std::vector<DecodedTrade>> OkxProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    std::vector<DecodedTrade> trades;
    const auto each = [&](JsonValue item) { return readTrade(item, symbol, trades.emplace_back()); };
    if (!readReply(reply, each)) return m_json.failure();
    orderTrades(trades);
    return trades;
}

HttpRequest OkxProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    HttpRequest request;
    request.target = "/api/v5/public/instruments?instType=SPOT";
    if (!symbol.empty()) request.target += "&instId=" + percentEncoded(symbol);
    return request;
}

Result<InstrumentPage> OkxProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    const auto each = [&](JsonValue item) { return readInstrument(item, page.instruments.emplace_back()); };
    if (!readReply(reply, each)) return m_json.failure();
    return page;
}

bool OkxProtocol::readInstrument(JsonValue item, VenueInstrument& instrument)
{
    JsonObject row;
    std::string_view name;
    std::string_view base;
    std::string_view quote;
    std::string_view state;
    if (!m_json.object(item, row) || !m_json.text(row, "baseCcy", base) || !m_json.text(row, "instId", name))
        return false;
    // An instrument that is announced has empty texts here: nothing is said yet.
    const auto number = [&](std::string_view key, Decimal& into) {
        JsonCell cell;
        if (!m_json.cell(row, key, cell)) return false;
        return (cell.isQuoted && cell.text.empty()) || m_json.decimal(cell, into) || m_json.within(key);
    };
    Decimal most;
    Decimal least;
    if (!number("lotSz", instrument.lot) || !number("maxLmtSz", most) || !number("minSz", least) ||
        !m_json.text(row, "quoteCcy", quote) || !m_json.text(row, "state", state) || !number("tickSz", instrument.tick))
        return false;
    instrument.symbol = name;
    instrument.base = base;
    instrument.quote = quote;
    instrument.status = venueWords(state);
    instrument.isTrading = state == "live";
    instrument.tick = shortest(instrument.tick);
    instrument.lot = shortest(instrument.lot);
    instrument.minQuantity = limitFrom(least);
    instrument.maxQuantity = limitFrom(most);
    return true;
}

std::optional<HttpRequest> OkxProtocol::timeRequest() const
{
    HttpRequest request;
    request.target = "/api/v5/public/time";
    return request;
}

Result<Time> OkxProtocol::parseTime(const HttpReply& reply)
{
    std::optional<Time> found;
    const auto each = [&](JsonValue item) {
        JsonObject row;
        Time time;
        if (!m_json.object(item, row) || !m_json.stamp(row, "ts", StampForm::Millis, time)) return false;
        found = time;
        return true;
    };
    if (!readReply(reply, each) || (!found && !m_json.fault("data", "is empty, expected the time")))
        return m_json.failure();
    return *found;
}

} // namespace sextant::feeds
