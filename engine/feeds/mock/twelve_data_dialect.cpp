#include <algorithm>
#include <array>

#include "engine/core/fixed.h"
#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/request_budget.h"
#include "engine/feeds/mock/wire.h"

namespace sextant::feeds::mock {
namespace twelve_data { // the names of one venue
namespace {

constexpr std::array kIntervals{NamedInterval{"1min", {60}},
                                NamedInterval{"5min", {300}},
                                NamedInterval{"15min", {900}},
                                NamedInterval{"30min", {1800}},
                                NamedInterval{"45min", {2700}},
                                NamedInterval{"1h", {3600}},
                                NamedInterval{"2h", {7200}},
                                NamedInterval{"4h", {14400}},
                                NamedInterval{"1day", {86400}},
                                NamedInterval{"1week", {604800}},
                                NamedInterval{"1month", {2592000, true}}};

/// Twelve Data (protocols.md §3.2): /time_series, /price and /api_usage with the free plan's credits, and the price
/// stream. Times are the exchange's unless UTC is asked for.
class TwelveDataDialect final : public VenueDialect {
public:
    using VenueDialect::VenueDialect;

    bool takesSocket(const HttpRequest& opening) const override
    {
        return opening.path == "/v1/quotes/price" && !opening.parameter("apikey").empty();
    }
    void received(Connection& connection, std::string_view text) override;
    HttpReply answer(const HttpRequest& request) override;
    HttpReply refusal() override
    {
        return {429,
                errorBody(
                    429, "You have run out of API credits for the current minute. " + std::to_string(m_credits.used()) +
                             " API credits were used, with the current limit being 8. Wait for the next minute or "
                             "consider switching to a higher plan."),
                {}};
    }
    std::vector<std::pair<std::string, std::string>> urls() const override
    {
        return {{"feeds.twelvedata.rest_url", "http://" + context().host},
                {"feeds.twelvedata.ws_url", "ws://" + context().host}};
    }
    std::string nameOf(const VenueSymbol& symbol) const override
    {
        return symbol.isShare ? symbol.base : symbol.base + "/" + symbol.quote;
    }
    std::span<const NamedInterval> intervals() const override { return kIntervals; }

protected:
    void tellTrade(std::size_t, const VenueTrade&) override {}
    void tellBook(std::size_t) override {}
    void tellBar(std::size_t, const NamedInterval&, const VenueBar&, bool) override {}
    void tellTicker(std::size_t place) override;

private:
    static std::string errorBody(int code, std::string_view message)
    {
        return JsonFrame()
            .beginObject()
            .integer("code", code)
            .text("message", message)
            .text("status", "error")
            .endObject()
            .take();
    }
    static HttpReply failure(int code, std::string_view message) { return {code, errorBody(code, message), {}}; }
    void writeDescription(JsonFrame& body, const VenueSymbol& told) const;
    [[nodiscard]] std::string series(const HttpRequest& request, const std::string& name, const NamedInterval& length,
                                     std::size_t size) const;
    [[nodiscard]] HttpReply timeSeries(const HttpRequest& request, const std::vector<std::string>& names) const;

    RequestBudget m_credits{8, std::chrono::minutes(1)};
    RequestBudget m_daily{800, std::chrono::hours(24)};
};

/// "AAPL" of "AAPL:NASDAQ".
std::string_view withoutExchange(std::string_view name) { return name.substr(0, name.find(':')); }

void TwelveDataDialect::received(Connection& connection, std::string_view text)
{
    const rapidjson::Document request = parseFrame(text);
    const std::string_view action = textOf(request, "action");
    if (action == "heartbeat") {
        connection.send("{\"event\":\"heartbeat\",\"status\":\"ok\"}");
        return;
    }
    if (action == "reset") {
        for (const std::string& topic : std::set(connection.notes.topics))
            out().unsubscribe(connection, topic);
        connection.send("{\"event\":\"reset-status\",\"status\":\"ok\"}");
        return;
    }
    const rapidjson::Value* params = memberOf(request, "params");
    if ((action != "subscribe" && action != "unsubscribe") || params == nullptr) {
        connection.send("{\"event\":\"message-processing\",\"status\":\"error\",\"messages\":[\"unknown action\"]}");
        return;
    }
    JsonFrame success;
    JsonFrame fails;
    success.beginArray();
    fails.beginArray();
    bool hasFailed = false;
    for (const std::string& name : splitAt(textOf(*params, "symbols").substr(0, 10'000), ',')) {
        const auto place = find(withoutExchange(name));
        if (!place) {
            hasFailed = true;
            fails.beginObject().text("symbol", name).endObject();
            continue;
        }
        const std::string topic = "price:" + nameOf(symbol(*place));
        if (action == "subscribe")
            out().subscribe(connection, topic);
        else
            out().unsubscribe(connection, topic);
        success.beginObject().text("symbol", nameOf(symbol(*place))).text("exchange", "NASDAQ");
        success.text("country", "United States").text("type", "Common Stock").endObject();
    }
    JsonFrame frame;
    frame.beginObject().text("event", std::string(action) + "-status").text("status", hasFailed ? "warning" : "ok");
    frame.number("success", success.endArray().take()).number("fails", hasFailed ? fails.endArray().take() : "null");
    connection.send(frame.endObject().take());
}

void TwelveDataDialect::tellTicker(std::size_t place)
{
    const VenueSymbol& told = symbol(place);
    const std::string topic = "price:" + nameOf(told);
    if (!out().isWanted(topic) || told.last() == nullptr) return;
    const auto day = told.bars.span(newYorkMidnight(now()).millis(), now().millis() + 1);
    JsonFrame frame;
    frame.beginObject().text("event", "price").text("symbol", nameOf(told));
    frame.text("currency", told.quote).text("exchange", "NASDAQ");
    frame.text("type", "Common Stock").integer("timestamp", told.last()->time.millis() / 1000);
    frame.number("price", told.priceText(told.last()->price));
    frame.integer("day_volume", day ? day->volume / pow10(told.sizeScale) : 0).endObject();
    out().publish({topic, "", Message::Kind::State, place, 0, 0, frame.take()});
}

HttpReply TwelveDataDialect::answer(const HttpRequest& request)
{
    const std::string_view path = request.path;
    if (path != "/time_series" && path != "/price" && path != "/api_usage")
        return failure(404, "The requested endpoint was not found.");
    if (request.parameter("apikey").empty() && !request.header("authorization").starts_with("apikey "))
        return failure(401, "**apikey** parameter is incorrect or not specified.");
    if (path == "/api_usage") {
        (void)m_credits.spend(0, now());
        std::string time = isoTime(now(), 0).substr(0, 19);
        time[10] = ' ';
        return {200,
                JsonFrame()
                    .beginObject()
                    .text("timestamp", time)
                    .integer("current_usage", m_credits.used())
                    .integer("plan_limit", m_credits.limit())
                    .endObject()
                    .take(),
                {}};
    }
    const std::vector<std::string> names = splitAt(request.parameter("symbol"), ',');
    if (names.empty()) return failure(400, "**symbol** parameter is missing.");
    if (names.size() > 120) return failure(414, "The parameter array is too long.");
    const auto credits = static_cast<std::int64_t>(names.size()); // one for each symbol
    const bool hasDay = m_daily.spend(credits, now());
    if (!m_credits.spend(credits, now()) || !hasDay) return refusal();
    HttpReply reply;
    if (path == "/time_series") {
        reply = timeSeries(request, names);
    } else {
        const auto place = find(withoutExchange(names[0]));
        if (!place || symbol(*place).last() == nullptr)
            return failure(404, "**symbol** or **figi** parameter is missing or invalid.");
        reply.body = JsonFrame()
                         .beginObject()
                         .text("price", symbol(*place).priceText(symbol(*place).last()->price, 5))
                         .endObject()
                         .take();
    }
    reply.headers.emplace_back("api-credits-used", std::to_string(m_credits.used()));
    reply.headers.emplace_back("api-credits-left", std::to_string(m_credits.remaining()));
    return reply;
}

HttpReply TwelveDataDialect::timeSeries(const HttpRequest& request, const std::vector<std::string>& names) const
{
    const NamedInterval* length = interval(request.parameter("interval"));
    const auto size = wholeParameter(request, "outputsize", 30, 1, 5000);
    if (length == nullptr || !size)
        return failure(400, "There is an error in the query. Please check your query and try again.");
    if (names.size() == 1) {
        if (!find(withoutExchange(names[0])))
            return failure(404, "**symbol** or **figi** parameter is missing or invalid.");
        const std::string body = series(request, names[0], *length, static_cast<std::size_t>(*size));
        return body.empty() ? failure(400, "No data is available on the specified dates.") : HttpReply{200, body, {}};
    }
    JsonFrame body;
    body.beginObject();
    for (const std::string& name : names) {
        const std::string one = find(withoutExchange(name))
                                    ? series(request, name, *length, static_cast<std::size_t>(*size))
                                    : std::string();
        body.number(name, one.empty() ? errorBody(400, "**symbol** not found: " + name) : one);
    }
    return {200, body.endObject().take(), {}};
}

void TwelveDataDialect::writeDescription(JsonFrame& body, const VenueSymbol& told) const
{
    if (told.isShare) {
        body.text("currency", "USD").text("exchange_timezone", "America/New_York").text("exchange", "NASDAQ");
        body.text("mic_code", "XNGS").text("type", "Common Stock");
    } else {
        body.text("currency_base", told.base).text("currency_quote", told.quote).text("type", "Physical Currency");
    }
}

std::string TwelveDataDialect::series(const HttpRequest& request, const std::string& name, const NamedInterval& length,
                                      std::size_t size) const
{
    const VenueSymbol& told = symbol(*find(withoutExchange(name)));
    const std::string_view zone = request.parameter("timezone");
    const bool isLocal = told.isShare && zone != "UTC";
    const bool isDaily = length.interval.seconds >= 86400;
    std::int64_t from = INT64_MIN;
    std::int64_t to = now().millis();
    for (const auto& [parameter, into] : {std::pair{"start_date", &from}, std::pair{"end_date", &to}}) {
        if (request.parameter(parameter).empty()) continue;
        const auto time = parseRfc3339(request.parameter(parameter));
        if (!time) return {};
        *into = (isLocal ? *time - newYorkOffset(*time) : *time).millis();
    }
    auto bars = told.bars.bars(length.interval, from, to, size, false);
    if (bars.empty()) return {};
    if (request.parameter("order") != "ASC") std::reverse(bars.begin(), bars.end());
    JsonFrame body;
    body.beginObject().key("meta").beginObject().text("symbol", withoutExchange(name)).text("interval", length.name);
    writeDescription(body, told);
    body.endObject().key("values").beginArray();
    for (const VenueBar& bar : bars) {
        const Time start = Time::fromMillis(bar.startMs);
        std::string time = isoTime(isLocal && !isDaily ? start + newYorkOffset(start) : start, 0);
        time = time.substr(0, isDaily ? 10 : 19);
        if (!isDaily) time[10] = ' ';
        const int digits = told.isShare ? 2 : 5;
        body.beginObject().text("datetime", time).text("open", told.priceText(bar.open, digits));
        body.text("high", told.priceText(bar.high, digits)).text("low", told.priceText(bar.low, digits));
        body.text("close", told.priceText(bar.close, digits));
        if (told.isShare) body.text("volume", told.sizeText(bar.volume));
        body.endObject();
    }
    return body.endArray().text("status", "ok").endObject().take();
}

} // namespace
} // namespace twelve_data

std::unique_ptr<VenueDialect> makeTwelveData(VenueContext& context)
{
    return std::make_unique<twelve_data::TwelveDataDialect>(context);
}

} // namespace sextant::feeds::mock
