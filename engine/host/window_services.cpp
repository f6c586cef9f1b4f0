#include "engine/host/window_services.h"

#include <QPointer>
#include <QTimer>

#include <utility>

#include "engine/host/feed_health.h"
#include "engine/host/memory_usage.h"
#include "engine/host/service_host.h"

namespace sextant::host {
namespace {

constexpr int kTurn = 200; // ms

const char* nameOf(HostState state)
{
    switch (state) {
    case HostState::Empty:
        return "empty";
    case HostState::Opening:
        return "opening";
    case HostState::Paused:
        return "paused";
    case HostState::Playing:
        return "playing";
    case HostState::Seeking:
        return "seeking";
    case HostState::Ended:
        return "ended";
    case HostState::Unresponsive:
        return "unresponsive";
    case HostState::Halted:
        return "halted";
    case HostState::ShutDown:
        return "shut_down";
    }
    return "empty";
}

} // namespace

WindowServices::WindowServices(CockpitHost& host, Options options, QObject* parent)
    : QObject(parent), m_host(host), m_options(std::move(options)), m_timer(new QTimer(this)),
      m_relay(std::make_shared<SignalRelay>())
{
    m_timer->setInterval(kTurn);
    connect(m_timer, &QTimer::timeout, this, [this] { turn(); });
}

WindowServices::~WindowServices() { stop(); }

void WindowServices::stop()
{
    m_timer->stop();
    m_services.reset();
    m_relay->setInbox(nullptr);
}

void WindowServices::reload()
{
    const session::SettingValues settings = m_host.storedConfiguration().settings;
    m_isEnabled = settings.boolean("services.http.enabled");
    m_problem.clear();
    const auto port = static_cast<std::uint16_t>(settings.integer("services.http.port"));
    if (!m_isEnabled) {
        stop();
    } else if (m_services != nullptr && port == m_port) {
        if (const auto done = m_services->reload(settings); !done)
            m_problem = QString::fromStdString(done.error().message);
    } else {
        stop();
        m_port = port;
        start(settings);
    }
    Q_EMIT changed();
}

void WindowServices::start(const session::SettingValues& settings)
{
    const auto place = m_host.servicePlace();
    if (place.workspace == nullptr) return;
    ServiceHost::Options options;
    options.port = m_port;
    options.workspace = place.workspace;
    options.operators = place.operators;
    options.settings = settings;
    options.secrets = m_options.secrets;
    options.lists = m_options.lists;
    options.relay = m_relay;
    options.submit = [relay = m_relay](std::string line, CommandInbox::Answer answer) {
        const auto inbox = relay->inbox();
        return inbox != nullptr && inbox->submit({std::move(line), std::move(answer)});
    };
    options.wallClock = place.wallClock;
    options.version = m_options.version;
    auto opened = ServiceHost::open(std::move(options));
    if (!opened) {
        m_problem = QString::fromStdString(opened.error().message);
        return;
    }
    m_services = *std::move(opened);
    turn();
    m_timer->start();
}

void WindowServices::turn()
{
    if (m_services == nullptr) return;
    if (m_host.servicePlace().workspace == nullptr) return stop(); // the window closes
    m_relay->setInbox(m_host.inbox());
    publish();
    if (const auto version = m_services->requestsVersion(); version != std::exchange(m_seen, version)) Q_EMIT changed();
}

void WindowServices::publish()
{
    const HostStatus status = m_host.status();
    auto facts = std::make_shared<services::ServiceFacts>();
    facts->hostState = nameOf(status.state);
    facts->sessionId = status.sessionId;
    facts->storageProblem = status.storageProblem;
    facts->durableAgeSeconds = static_cast<double>(status.durableAge.count()) / 1e3;
    facts->residentBytes = memoryUsage().anonymous;
    facts->longestStallSeconds = static_cast<double>(status.sinceHeartbeat.count()) / 1e3;
    facts->gauges.push_back({"decision_p99_seconds",
                             "Applying events that decided something, at 99 %.",
                             false,
                             {},
                             static_cast<double>(status.decisionP99Ns) / 1e9});
    facts->gauges.push_back(
        {"trainings", "Models that are being trained.", false, {}, static_cast<double>(status.trainings)});
    if (m_options.addTo) m_options.addTo(*facts);
    if (const auto feed = m_host.feedStatus()) {
        addFeed(*feed, *facts);
        facts->isLive = true;
    } else {
        facts->isLive = false;
    }
    if (const auto snapshot = m_host.latest(); snapshot != nullptr && m_host.inbox() != nullptr) {
        facts->hasSession = true;
        facts->now = snapshot->now;
        facts->events = snapshot->seq;
        for (const auto& instrument : snapshot->instruments)
            facts->symbols.push_back(instrument->instrument->symbol);
    }
    m_services->board()->publish(std::move(facts));
}

WindowServices::State WindowServices::state() const
{
    State state;
    state.isEnabled = m_isEnabled;
    state.problem = m_problem;
    if (m_services == nullptr) return state;
    state.isRunning = true;
    state.isWebhookOpen = m_services->isWebhookOpen();
    state.url = QString::fromStdString(m_services->webhookUrl());
    state.requests = m_services->lastRequests();
    return state;
}

void WindowServices::sendTestRequest()
{
    if (m_services == nullptr) return Q_EMIT testAnswered(0, {});
    m_services->sendTestRequest(
        [self = QPointer<WindowServices>(this), thread = m_timer](int status, std::string words) {
            // On a thread of its own; the timer's thread is the screen's.
            QMetaObject::invokeMethod(
                thread,
                [self, status, text = QString::fromStdString(words)] {
                    if (self != nullptr) Q_EMIT self->testAnswered(status, text);
                },
                Qt::QueuedConnection);
        });
}

} // namespace sextant::host
