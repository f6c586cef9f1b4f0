#include "engine/services/health/health_door.h"

#include <algorithm>
#include <utility>

namespace sextant::services {
namespace {

constexpr std::string_view kHealthType = "application/health+json";

/// One check of the expired draft "Health Check Response Format for HTTP APIs": {"key":[{…}]}.
struct Check {
    std::string key;
    std::string type; ///< "component", "system", "datastore"
    std::string value;
    std::string unit;
    std::string status; ///< "pass", "warn", "fail"
    std::string output;
};

std::string checkText(const Check& check, const std::string& time)
{
    std::string out = quotedJson(check.key) + ":[{\"componentType\":" + quotedJson(check.type);
    if (!check.value.empty()) out += ",\"observedValue\":" + check.value;
    if (!check.unit.empty()) out += ",\"observedUnit\":" + quotedJson(check.unit);
    out += ",\"status\":" + quotedJson(check.status);
    if (!check.output.empty()) out += ",\"output\":" + quotedJson(check.output);
    return out + ",\"time\":" + quotedJson(time) + "}]";
}

} // namespace

std::string problemOf(const ServiceFacts& facts)
{
    if (!facts.hasSession) return "no session";
    if (!facts.storageProblem.empty()) return "storage: " + facts.storageProblem;
    if (facts.hostState == "unresponsive" || facts.hostState == "halted" || facts.hostState == "shut_down")
        return "engine: " + facts.hostState;
    for (const FeedHealth& feed : facts.feeds)
        if (!feed.isUp) return "feed " + feed.venue + ": " + (feed.problem.empty() ? "down" : feed.problem);
    return {};
}

void HealthDoor::addTo(HttpRouter& router)
{
    const auto serve = [&](const char* path, HttpReply (HealthDoor::*make)() const) {
        router.add({{"GET"},
                    path,
                    [this, make](const HttpRequest&, const Target&, bool, const HttpAnswer& answer) {
                        answer((this->*make)());
                    },
                    false});
    };
    router.add(
        {{"GET"},
         "/livez",
         [](const HttpRequest&, const Target&, bool, const HttpAnswer& answer) { answer(textReply(200, "ok\n")); },
         false});
    serve("/readyz", &HealthDoor::ready);
    serve("/health", &HealthDoor::health);
    router.add({{"GET"},
                "/metrics",
                [this](const HttpRequest& request, const Target&, bool, const HttpAnswer& answer) {
                    // Only who names it gets the newer format; "*/*" is satisfied with the older one.
                    const auto accept = request.header("Accept");
                    const bool isNamed =
                        accept && accept->find("application/openmetrics-text") != std::string_view::npos;
                    const int open = acceptance(request, "application/openmetrics-text");
                    const bool isOpen = isNamed && open > 0 && open >= acceptance(request, "text/plain");
                    answer(metrics(isOpen ? MetricsFormat::OpenMetrics : MetricsFormat::Prometheus));
                },
                false});
}

HttpReply HealthDoor::ready() const
{
    const std::string problem = problemOf(*m_ports.board->latest());
    HttpReply reply;
    reply.status = problem.empty() ? 200 : 503;
    reply.contentType = std::string(kHealthType);
    reply.body =
        problem.empty() ? "{\"status\":\"pass\"}\n" : "{\"status\":\"fail\",\"output\":" + quotedJson(problem) + "}\n";
    return reply;
}

HttpReply HealthDoor::health() const
{
    const auto facts = m_ports.board->latest();
    const std::string time = toRfc3339(m_ports.wallClock());
    std::vector<Check> checks;
    checks.push_back({"uptime", "system", metricNumber(uptimeSeconds()), "s", "pass", {}});
    const bool isEngineBad = facts->hostState == "unresponsive" || facts->hostState == "halted";
    checks.push_back({"engine:state",
                      "component",
                      quotedJson(facts->hasSession ? facts->hostState : "empty"),
                      {},
                      isEngineBad         ? "fail"
                      : facts->hasSession ? "pass"
                                          : "warn",
                      {}});
    checks.push_back({"engine:stalls", "component", std::to_string(facts->stalls), {}, "pass", {}});
    checks.push_back({"storage:durableAge", "datastore", metricNumber(facts->durableAgeSeconds), "s",
                      facts->storageProblem.empty() ? "pass" : "fail", facts->storageProblem});
    for (const FeedHealth& feed : facts->feeds) {
        checks.push_back({feed.venue + ":connections",
                          "component",
                          feed.isUp ? "1" : "0",
                          {},
                          feed.isUp ? "pass" : "fail",
                          feed.problem});
        if (feed.ageMs)
            checks.push_back({feed.venue + ":feedAge", "component", metricNumber(*feed.ageMs), "ms", "pass", {}});
    }
    if (m_ports.log != nullptr)
        checks.push_back({"webhook:logWaiting",
                          "component",
                          std::to_string(m_ports.log->waiting()),
                          {},
                          m_ports.log->lost() == 0 ? "pass" : "warn",
                          m_ports.log->lost() == 0 ? "" : "requests are missing in the log"});
    // A feed that reconnects leaves the rest working: a warning. Without engine or storage nothing works.
    const bool isFail = isEngineBad || !facts->storageProblem.empty();
    const std::string problem = problemOf(*facts);
    std::string body = std::string("{\"status\":") + (isFail ? "\"fail\"" : problem.empty() ? "\"pass\"" : "\"warn\"");
    body += ",\"version\":\"1\",\"releaseId\":" + quotedJson(m_ports.version) +
            ",\"serviceId\":\"sextant\",\"description\":\"trading cockpit\",\"notes\":[";
    if (!problem.empty()) body += quotedJson(problem);
    body += "],\"output\":" + quotedJson(isFail ? problem : "") + ",\"checks\":{";
    for (std::size_t i = 0; i < checks.size(); ++i)
        body += (i > 0 ? "," : "") + checkText(checks[i], time);
    body += "}}\n";
    HttpReply reply;
    reply.status = isFail ? 503 : 200;
    reply.contentType = std::string(kHealthType);
    reply.body = std::move(body);
    return reply;
}

HttpReply HealthDoor::metrics(MetricsFormat format) const
{
    const auto facts = m_ports.board->latest();
    MetricsText text;
    text.gauge("build_info", "The program; always 1.", 1, {{"version", m_ports.version}});
    text.gauge("uptime_seconds", "Since the server began.", uptimeSeconds());
    MachineFacts host{"host", "engine", facts->hostState.empty() ? "empty" : facts->hostState, {}};
    host.states.assign(kHostStates.begin(), kHostStates.end());
    text.machine(host);
    text.machine({"storage", "journal", facts->storageProblem.empty() ? "working" : "failing", {"working", "failing"}});
    for (const MachineFacts& machine : facts->machines)
        text.machine(machine);
    text.counter("engine_events", "Events that the session has applied.", static_cast<double>(facts->events));
    text.histogram("decision_seconds", "Time to apply an event that decided something.", facts->decisions);
    text.gauge("journal_durable_age_seconds", "How long the oldest event waits to be on the disk.",
               facts->durableAgeSeconds);
    text.gauge("memory_anonymous_bytes", "Memory of the process that no file backs.",
               static_cast<double>(facts->residentBytes));
    text.counter("engine_stalls", "Times that the engine took no step for more than a second.",
                 static_cast<double>(facts->stalls));
    text.gauge("engine_longest_stall_seconds", "The longest of them.", facts->longestStallSeconds);
    for (const GaugeFacts& each : facts->gauges) {
        if (each.isCounter)
            text.counter(each.name, each.help, each.value, each.labels);
        else
            text.gauge(each.name, each.help, each.value, each.labels);
    }
    for (const NamedHistogramFacts& each : facts->histograms)
        text.histogram(each.name, each.help, each.values, each.labels);
    if (m_ports.http) {
        const HttpCounts counts = m_ports.http();
        text.gauge("http_connections", "Connections that are open.", static_cast<double>(counts.connections));
        for (const auto& [name, help, value] :
             {std::tuple{"http_accepted", "Connections that were made.", counts.accepted},
              {"http_turned_away", "Connections refused because too many were open.", counts.turnedAway},
              {"http_requests", "Requests that were read.", counts.requests},
              {"http_malformed", "Requests that were no HTTP.", counts.malformed},
              {"http_timed_out", "Connections cut because nothing came.", counts.timedOut}})
            text.counter(name, help, static_cast<double>(value));
    }
    if (m_ports.log != nullptr) {
        const auto counts = m_ports.log->counts();
        for (std::size_t i = 0; i < counts.size(); ++i)
            text.counter("webhook_requests", "Requests to the webhook by how they ended.",
                         static_cast<double>(counts[i]),
                         {{"outcome", std::string(toString(static_cast<WebhookOutcome>(i)))}});
        text.histogram("webhook_seconds", "From a whole request to its answer.", m_ports.log->durations());
        text.gauge("webhook_log_waiting", "Requests that wait to be logged on the disk.",
                   static_cast<double>(m_ports.log->waiting()));
        text.counter("webhook_log_lost", "Requests that could not be logged.",
                     static_cast<double>(m_ports.log->lost()));
    }
    if (m_ports.more) m_ports.more(text);
    HttpReply reply;
    reply.contentType = std::string(contentTypeOf(format));
    reply.body = text.write(format);
    return reply;
}

} // namespace sextant::services
