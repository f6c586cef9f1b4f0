#include "engine/host/service_host.h"

#include <algorithm>
#include <utility>

#include <sys/resource.h>

#include "engine/decision/signals/deduplicator.h"
#include "engine/host/json_text.h"
#include "engine/host/operator_gate.h"
#include "engine/services/http/local_request.h"

namespace sextant::host {
namespace {

constexpr const char* kTestTicker = "SEXTANT-TEST";

template <class Value>
Result<void> take(Result<Value> parsed, const char* setting, Value& into)
{
    if (!parsed) return fail(ErrorCode::InvalidArgument, std::string(setting) + ": " + parsed.error().message);
    into = *std::move(parsed);
    return {};
}

} // namespace

Result<services::WebhookRules> webhookRules(const session::SettingValues& settings,
                                            const services::SecretStore& secrets)
{
    services::WebhookRules rules;
    for (const char* name : {kWebhookSecret, kOldWebhookSecret}) {
        auto secret = secrets.find(name);
        if (!secret) return tl::unexpected(secret.error());
        if (!*secret) continue;
        if ((*secret)->size() < services::WebhookRules::kShortestSecret)
            return fail(ErrorCode::InvalidArgument, std::string("the secret '") + name +
                                                        "' is shorter than 16 characters; `sextant-cli secret set " +
                                                        name + "` takes a longer one");
        rules.secrets.push_back(**std::move(secret));
    }
    const auto text = [&](const char* key) { return std::string(settings.text(key)); };
    if (auto done = take(services::AddressList::parse(text("services.webhook.allowed_sources")),
                         "services.webhook.allowed_sources", rules.allowedSources);
        !done)
        return tl::unexpected(done.error());
    if (auto done = take(services::AddressList::parse(text("services.webhook.trusted_proxies")),
                         "services.webhook.trusted_proxies", rules.trustedProxies);
        !done)
        return tl::unexpected(done.error());
    if (auto done = take(services::WebhookRules::parseSymbols(text("services.webhook.symbols")),
                         "services.webhook.symbols", rules.symbols);
        !done)
        return tl::unexpected(done.error());
    rules.allowedSymbols = services::splitList(text("services.webhook.allowed_symbols"));
    rules.proxyHeader = text("services.webhook.proxy_header");
    rules.requiresSignature = settings.boolean("services.webhook.require_signature");
    rules.waiting = static_cast<std::size_t>(settings.integer("services.webhook.waiting"));
    rules.perMinute = static_cast<std::size_t>(settings.integer("services.webhook.per_minute"));
    if (const auto frames = settings.timeframes("scoring.signal_timeframes"); !frames.empty())
        rules.defaultTimeframe = frames.front();
    return rules;
}

services::HttpLimits httpLimits(const session::SettingValues& settings)
{
    services::HttpLimits limits;
    const auto seconds = [&](const char* key) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(settings.seconds(key));
    };
    limits.headTime = seconds("services.http.head_seconds");
    limits.bodyTime = seconds("services.http.body_seconds");
    limits.connections = static_cast<std::size_t>(settings.integer("services.http.connections"));
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY)
        limits.connections = std::min(limits.connections, std::max<std::size_t>(files.rlim_cur / 2, 1));
    return limits;
}

ServiceHost::ServiceHost(Options options) : m_options(std::move(options)) {}

ServiceHost::~ServiceHost() = default;

Result<std::unique_ptr<ServiceHost>> ServiceHost::open(Options options)
{
    std::unique_ptr<ServiceHost> host(new ServiceHost(std::move(options)));
    Options& given = host->m_options;
    auto rules = host->rules(given.settings);
    if (!rules) return tl::unexpected(rules.error());
    auto log = services::WebhookLog::open(given.workspace, given.settings.integer("services.webhook.log_rows"),
                                          given.wallClock() - decision::Deduplicator::kNonceWindow);
    if (!log) return tl::unexpected(log.error());
    host->m_log = *std::move(log);
    host->m_isWebhookOpen = !rules->secrets.empty();
    host->m_router =
        std::make_unique<services::HttpRouter>(services::splitList(given.settings.text("services.http.hosts")));

    services::WebhookDoor::Ports webhook;
    webhook.sink = given.relay.get();
    webhook.log = host->m_log.get();
    webhook.session = [board = host->m_board] {
        const auto facts = board->latest();
        services::SessionView view;
        // A session in memory has no id of its own; it takes signals all the same.
        view.sessionId = !facts->hasSession ? "" : facts->sessionId.empty() ? "memory" : facts->sessionId;
        view.isLive = facts->isLive;
        view.now = facts->now;
        view.symbols = facts->symbols;
        return view;
    };
    webhook.wallClock = given.wallClock;
    host->m_webhook = std::make_unique<services::WebhookDoor>(std::move(webhook), *std::move(rules));
    for (const char* path : {"/webhook", "/webhook/*"})
        host->m_router->add(
            {{"POST"},
             path,
             [door = host->m_webhook.get()](const services::HttpRequest& request, const services::Target& target,
                                            bool isForeign, services::HttpAnswer answer) {
                 door->serve(request, target, isForeign, std::move(answer));
             },
             true});
    host->m_router->onTick([door = host->m_webhook.get()] { door->tick(); });

    if (given.workspace != nullptr) {
        auto reading = storage::Workspace::openReadOnly(given.workspace->location());
        if (!reading) return tl::unexpected(reading.error());
        host->m_reading.emplace(*std::move(reading));
        given.workspace = nullptr; // its owner may close it before this goes
    }
    services::ApiDoor::Ports api;
    api.source = given.lists;
    api.workspace = host->m_reading ? &*host->m_reading : nullptr;
    api.wallClock = given.wallClock;
    api.switchFlag = [host = host.get()](const services::FlagWish& wish,
                                         const std::function<void(const session::CommandAnswer&)>& told) {
        JsonText line;
        line.beginObject().key("command").text("flag").key("key").text(wish.name);
        line.key("value").text(wish.on ? "on" : "off").key("actor").text(wish.operatorName);
        line.key("reason").text(wish.reason + " (API token " + wish.token + ")");
        if (!wish.passphrase.empty()) line.key("passphrase").text(wish.passphrase);
        line.endObject();
        OperatorGate gate(host->m_options.operators.get(), Door::Socket);
        OperatorGate::Admitted admitted = gate.admit(std::string(line.view()));
        if (admitted.answer) return told(*admitted.answer);
        if (!host->m_options.submit || !host->m_options.submit(std::move(admitted.line), told))
            told({false, 0, "no session listens"});
    };
    host->m_api = std::make_unique<services::ApiDoor>(std::move(api));
    host->m_api->addTo(*host->m_router);

    services::HealthDoor::Ports health;
    health.board = host->m_board;
    health.log = host->m_log.get();
    health.http = [host = host.get()] {
        const services::HttpServer* server = host->m_counted.load();
        return server != nullptr ? server->counts() : services::HttpCounts{};
    };
    health.more = [host = host.get()](services::MetricsText& text) {
        text.gauge("webhook_waiting", "Signals on their way to the session.",
                   static_cast<double>(host->m_webhook->waiting()));
        text.gauge("api_waiting", "Requests that wait for the API.", static_cast<double>(host->m_api->waiting()));
        text.counter("api_refused_tokens", "Requests with a token that is not valid.",
                     static_cast<double>(host->m_api->refusedTokens()));
        if (host->m_options.metrics) host->m_options.metrics(text);
    };
    health.wallClock = given.wallClock;
    health.version = given.version;
    host->m_health = std::make_unique<services::HealthDoor>(std::move(health));
    host->m_health->addTo(*host->m_router);

    auto server = services::HttpServer::open(given.port, httpLimits(given.settings), *host->m_router);
    if (!server) return tl::unexpected(server.error());
    host->m_server = *std::move(server);
    host->m_counted.store(host->m_server.get());
    host->m_router->setPort(host->m_server->port());
    return host;
}

std::string ServiceHost::webhookUrl() const { return "http://127.0.0.1:" + std::to_string(port()) + "/webhook"; }

Result<services::WebhookRules> ServiceHost::rules(const session::SettingValues& settings) const
{
    auto rules = webhookRules(settings, *m_options.secrets);
    if (rules) rules->answerWithin = m_options.answerWithin;
    return rules;
}

Result<void> ServiceHost::reload(const session::SettingValues& settings)
{
    auto rules = this->rules(settings);
    if (!rules) return tl::unexpected(rules.error());
    m_isWebhookOpen = !rules->secrets.empty();
    m_webhook->setRules(*std::move(rules));
    return {};
}

void ServiceHost::sendTestRequest(std::function<void(int status, std::string words)> told)
{
    const auto secret = m_options.secrets->find(kWebhookSecret);
    JsonText body;
    body.beginObject().key("key").text(secret && *secret ? **secret : "").key("ticker").text(kTestTicker);
    body.key("action").text("buy").key("id").text("test").endObject();
    m_test = std::jthread([port = port(), text = std::string(body.view()), told = std::move(told)] {
        const services::LocalReply reply = services::postToLoopback(port, "/webhook", text);
        told(reply.status, reply.body);
    });
}

} // namespace sextant::host
