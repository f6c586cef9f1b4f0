#include <algorithm>
#include <array>
#include <chrono>

#include "engine/feeds/protection/retry_policy.h"
#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/market_rows.h"
#include "engine/feeds/venues/twelvedata_protocol.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using TwelveDataVerdict = ReplyVerdict::Kind;

constexpr TimeframeNames kTwelveDataIntervals{"1min",  "",   "",   "5min", "",     "15min",
                                              "30min", "1h", "2h", "4h",   "1day", "1week"};
/// Of a question whose ends are a day too wide on either side, since nobody knows the exchange's clock yet.
constexpr int kTwelveDataLocalRows = 1000;

TwelveDataVerdict twelveDataKindOf(int code)
{
    if (code == 401 || code == 403) return TwelveDataVerdict::Unauthorised;
    if (code == 404) return TwelveDataVerdict::NotFound;
    if (code == 429) return TwelveDataVerdict::RateLimited;
    return code >= 500 ? TwelveDataVerdict::Unavailable : TwelveDataVerdict::Refused;
}

/// Credits come back when the minute of the venue's clock is over.
Duration twelveDataWait(const HttpReply& reply)
{
    constexpr Duration kMinute = std::chrono::minutes(1);
    const std::string* date = reply.header("date");
    const auto since = date ? parseRetryAfter(*date, Time{}) : std::nullopt;
    return since ? kMinute - *since % kMinute : kMinute;
}

/// "2026-10-05 14:30:00", as start_date wants it.
std::string twelveDataTime(Time time)
{
    std::string text = toRfc3339(time).substr(0, 19);
    text[10] = ' ';
    return text;
}

BarWindow twelveDataWindow(const BarQuery& query, bool isLocal, int rows)
{
    return barWindow(query, isLocal ? kTwelveDataLocalRows : rows);
}

} // namespace

bool TwelveDataProtocol::hasTimeframe(market::Timeframe timeframe) const
{
    return !kTwelveDataIntervals[index(timeframe)].empty();
}

ReplyVerdict TwelveDataProtocol::judge(const HttpReply& reply) const
{
    ReplyVerdict verdict = verdictOfStatus(reply);
    const auto used = headerCount(reply, "api-credits-used");
    const auto left = headerCount(reply, "api-credits-left");
    verdict.used = used;
    if (used && left) verdict.limit = *used + *left;
    JsonFrame json;
    JsonObject root;
    if (!json.open(reply.body, root, "body")) {
        if (verdict.kind == TwelveDataVerdict::Ok) {
            verdict.kind = TwelveDataVerdict::Unavailable;
            verdict.words = json.error().message;
        }
    } else {
        std::string_view status;
        std::string_view words;
        JsonCell code;
        (void)json.findText(root, "status", status);
        // The status of HTTP may be 200 and the code stand in the body: either counts.
        if (json.findCell(root, "code", code) && (status == "error" || verdict.kind != TwelveDataVerdict::Ok)) {
            verdict.code = codeFrom(code.text);
            if (verdict.code != 0) verdict.kind = twelveDataKindOf(verdict.code);
        }
        if (status == "error" && verdict.kind == TwelveDataVerdict::Ok) verdict.kind = TwelveDataVerdict::Refused;
        if (verdict.kind != TwelveDataVerdict::Ok && json.findText(root, "message", words))
            verdict.words = venueWords(words);
        if (verdict.kind != TwelveDataVerdict::Ok && verdict.words.empty())
            verdict.words = "code " + std::to_string(verdict.code);
    }
    if (verdict.kind == TwelveDataVerdict::RateLimited && !verdict.wait) verdict.wait = twelveDataWait(reply);
    return verdict;
}

HttpRequest TwelveDataProtocol::requestFor(std::string target) const
{
    HttpRequest request;
    request.target = std::move(target);
    request.headers.emplace_back("Authorization", "apikey " + m_credentials.key);
    return request;
}

HttpRequest TwelveDataProtocol::barsRequest(const FeedSymbol& symbol, const BarQuery& query) const
{
    BarWindow window = twelveDataWindow(query, m_isLocal, m_traits.barsPerPage);
    std::string target = "/time_series?symbol=" + percentEncoded(symbol.text) +
                         "&interval=" + std::string(kTwelveDataIntervals[index(query.timeframe)]) +
                         "&outputsize=" + std::to_string(m_traits.barsPerPage) + "&order=ASC";
    if (m_isLocal) {
        window.from = window.from - std::chrono::hours(24);
        window.to = window.to + std::chrono::hours(24);
    } else {
        target += "&timezone=UTC";
    }
    target += "&start_date=" + percentEncoded(twelveDataTime(window.from));
    target += "&end_date=" + percentEncoded(twelveDataTime(window.to - Duration{1}));
    return requestFor(std::move(target));
}

Result<BarPage> TwelveDataProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& query)
{
    BarPage page;
    JsonObject root;
    if (!m_json.open(reply.body, root, "body")) return m_json.failure();
    const bool isBatch = !m_json.has(root, "values") && !m_json.has(root, "status");
    JsonObject series = root;
    if (isBatch && !m_json.object(root, symbol.text, series)) return m_json.failure();
    if (!readSeries(series, symbol, query, page.bars)) {
        if (isBatch) m_json.within(symbol.text);
        return m_json.failure();
    }
    if (!m_json.close() || !orderBars(m_json, page.bars)) return m_json.failure();
    const BarWindow window = twelveDataWindow(query, m_isLocal, m_traits.barsPerPage);
    cropBars(page.bars, window.from, window.to);
    page.mayHaveMore = window.to < query.to;
    if (page.mayHaveMore) page.next = pageFrom(window.to);
    return page;
}

bool TwelveDataProtocol::readSeries(JsonObject& series, const FeedSymbol& symbol, const BarQuery& query,
                                    std::vector<DecodedBar>& bars)
{
    std::string_view status;
    JsonObject meta;
    std::string_view name;
    std::string_view interval;
    JsonArray list;
    if (!m_json.text(series, "status", status)) return false;
    if (status != "ok") {
        JsonCell code;
        std::string_view words;
        if (!m_json.findCell(series, "code", code)) code.text = "none";
        (void)m_json.findText(series, "message", words);
        return m_json.fault("status", "'" + venueWords(status, 40) + "', code " + venueWords(code.text, 20) + ": " +
                                          venueWords(words, 200));
    }
    if (!m_json.object(series, "meta", meta)) return false;
    if (!m_json.text(meta, "symbol", name) || !m_json.text(meta, "interval", interval)) return m_json.within("meta");
    const std::string_view asked = std::string_view(symbol.text).substr(0, symbol.text.find(':')); // "AAPL:NASDAQ"
    if (name != asked)
        return m_json.fault("meta.symbol", "'" + venueWords(name, 40) + "' is not what was asked for, " + symbol.text);
    if (interval != kTwelveDataIntervals[index(query.timeframe)])
        return m_json.fault("meta.interval", "'" + venueWords(interval, 40) + "' is not what was asked for");
    if (!readZone(meta)) return m_json.within("meta");
    if (!m_json.array(series, "values", list)) return false;
    const auto each = [&](JsonValue item) { return readBarRow(item, symbol, query.timeframe, bars.emplace_back()); };
    return m_json.elements(list, each) || m_json.within("values");
}

bool TwelveDataProtocol::readZone(JsonObject& meta)
{
    std::string_view name;
    const bool hasName = m_isLocal && m_json.findText(meta, "exchange_timezone", name);
    if (m_json.isBroken()) return false;
    if (!hasName) {
        m_zoneName.clear();
        m_zone.reset();
        return true;
    }
    if (m_zone && m_zoneName == name) return true;
    m_zone.reset();
    m_zoneName = name;
    auto zone = market::ZoneTable::load(m_zoneName);
    if (!zone) return m_json.fault("exchange_timezone", "'" + venueWords(name, 40) + "' is no known time zone");
    m_zone = std::move(*zone);
    return true;
}

bool TwelveDataProtocol::readStart(JsonObject& row, market::Timeframe timeframe, Time& start)
{
    using namespace std::chrono;
    JsonCell cell;
    if (!m_json.cell(row, "datetime", cell)) return false;
    constexpr std::size_t kDate = 10;
    std::string text(cell.text);
    if (text.size() == kDate && !market::isIntraday(timeframe)) text += " 00:00:00";
    const auto shown = text.size() == kDate + 9 ? timeFromIso(text) : std::nullopt;
    if (!shown)
        return m_json.fault("datetime", "'" + venueWords(cell.text, 40) +
                                            "' is not a time, expected one like 2026-10-05 10:32:00, or a day");
    start = *shown;
    if (!m_zone || !market::isIntraday(timeframe)) return true;
    constexpr std::int64_t kMinute = 60'000'000'000;
    constexpr std::int64_t kDay = 24 * 60 * kMinute;
    const std::int64_t date = duration_cast<days>(floor<days>(nanoseconds(shown->ns))).count();
    const std::int64_t rest = shown->ns - date * kDay;
    start = m_zone->instant(date, static_cast<int>(rest / kMinute)) + Duration{rest % kMinute};
    if (start < kEarliestInputTime || start >= kLatestInputTime)
        return m_json.fault("datetime", "'" + venueWords(cell.text, 40) + "' is beyond all times of markets");
    return true;
}

bool TwelveDataProtocol::readBarRow(JsonValue item, const FeedSymbol& symbol, market::Timeframe timeframe,
                                    DecodedBar& bar)
{
    JsonObject row;
    if (!m_json.object(item, row) || !readStart(row, timeframe, bar.start)) return false;
    const std::array<std::pair<std::string_view, Price*>, 4> prices{
        {{"open", &bar.open}, {"high", &bar.high}, {"low", &bar.low}, {"close", &bar.close}}};
    for (const auto& [key, into] : prices)
        if (!m_json.price(row, key, symbol.priceScale, *into, bar.flags)) return false;
    // Currencies have no volume.
    if (!m_json.has(row, "volume"))
        bar.flags |= market::kNoVolume;
    else if (!m_json.amount(row, "volume", bar.volume))
        return false;
    if (!market::isIntraday(timeframe)) bar.start = midnightOf(bar.start);
    bar.sent = bar.start;
    bar.instrument = symbol.instrument.value;
    bar.timeframe = timeframe;
    return checkBar(m_json, bar);
}

Result<void> TwelveDataProtocol::parseBook(const HttpReply& /*reply*/, const FeedSymbol& /*symbol*/, Time /*received*/,
                                           DecodedFrame& out)
{
    out.clear();
    return fail(ErrorCode::InvalidInput, "twelvedata: book: there are none here");
}

Result<std::vector<DecodedTrade>> TwelveDataProtocol::parseTrades(const HttpReply& /*reply*/,
                                                                  const FeedSymbol& /*symbol*/)
{
    return fail(ErrorCode::InvalidInput, "twelvedata: trades: there are none here");
}

Result<Time> TwelveDataProtocol::parseTime(const HttpReply& /*reply*/)
{
    return fail(ErrorCode::InvalidInput, "twelvedata: time: the venue tells none");
}

HttpRequest TwelveDataProtocol::instrumentsRequest(std::string_view symbol, std::string_view /*page*/) const
{
    return requestFor("/time_series?symbol=" + percentEncoded(symbol) + "&interval=1day&outputsize=1&timezone=UTC");
}

Result<InstrumentPage> TwelveDataProtocol::parseInstruments(const HttpReply& reply)
{
    InstrumentPage page;
    JsonObject root;
    if (!m_json.open(reply.body, root, "body")) return m_json.failure();
    const auto each = [&](std::string_view /*name*/, JsonValue value) {
        JsonObject series;
        std::string_view status;
        if (!m_json.object(value, series) || !m_json.text(series, "status", status)) return false;
        return status != "ok" || readInstrument(series, page.instruments.emplace_back()); // the others are none
    };
    const bool isOne = m_json.has(root, "meta");
    const bool isRead = isOne ? readInstrument(root, page.instruments.emplace_back()) : m_json.members(root, each);
    if (!isRead || !m_json.close()) return m_json.failure();
    return page;
}

bool TwelveDataProtocol::readInstrument(JsonObject& series, VenueInstrument& instrument)
{
    JsonObject meta;
    std::string_view name;
    std::string_view currency;
    std::string_view kind;
    if (!m_json.object(series, "meta", meta)) return false;
    if (!m_json.text(meta, "symbol", name)) return m_json.within("meta");
    (void)m_json.findText(meta, "type", kind);
    const std::size_t slash = name.find('/');
    if (m_json.isBroken() || (slash == std::string_view::npos && !m_json.text(meta, "currency", currency)))
        return m_json.within("meta");
    instrument.symbol = name;
    instrument.base = name.substr(0, slash);
    instrument.quote = slash == std::string_view::npos ? currency : name.substr(slash + 1);
    instrument.status = venueWords(kind, 40);
    instrument.isTrading = true;
    return true;
}

} // namespace sextant::feeds
