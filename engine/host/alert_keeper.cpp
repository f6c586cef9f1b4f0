#include "engine/host/alert_keeper.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/feeds/client/venue_feed.h"

namespace sextant::host {
namespace {

using services::AlertFiring;
using services::AlertRule;
using services::ChannelState;
using services::Importance;
using services::Topic;

constexpr std::array kChannelStates{ChannelState::Ready, ChannelState::Quiet, ChannelState::Waiting,
                                    ChannelState::Failing, ChannelState::Disabled};

} // namespace

std::vector<services::WatchedFeed> watchedFeeds(const services::ServiceFacts& facts)
{
    std::vector<services::WatchedFeed> out;
    for (const services::MachineFacts& machine : facts.machines)
        if (machine.machine == "feed")
            out.push_back({machine.name, machine.state == toString(feeds::FeedHealth::Stale) ||
                                             machine.state == toString(feeds::FeedHealth::Down)});
    return out;
}

AlertKeeper::AlertKeeper(Options options)
    : m_options(std::move(options)), m_notifier(m_options.channels), m_store(m_options.workspace),
      m_thread([this] { run(); })
{}

AlertKeeper::~AlertKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::uint64_t AlertKeeper::fired() const
{
    const std::lock_guard lock(m_mutex);
    return m_fired;
}

void AlertKeeper::addTo(services::MetricsText& metrics) const
{
    {
        const std::lock_guard lock(m_mutex);
        metrics.counter("alert_looks", "Times that somebody looked whether alerts fire.", static_cast<double>(m_looks));
        metrics.gauge("alert_rules", "Alerts that are watched.", static_cast<double>(m_ruleCount));
        metrics.counter("alerts_fired", "Alerts that have fired.", static_cast<double>(m_fired));
        metrics.counter("alert_problems", "Times that alerts could not be read or kept.",
                        static_cast<double>(m_problems));
    }
    metrics.counter("notify_overflowed", "Notifications for which there was no room before any channel.",
                    static_cast<double>(m_notifier.overflowed()));
    for (const services::ChannelStatus& status : m_notifier.status()) {
        const std::string name(services::toString(status.kind));
        services::MachineFacts machine{"channel", name, std::string(services::toString(status.state)), {}};
        for (const ChannelState state : kChannelStates)
            machine.states.emplace_back(services::toString(state));
        metrics.machine(machine);
        const services::MetricsText::Labels labels{{"channel", name}};
        const auto count = [&](const char* what, const char* help, std::uint64_t value) {
            metrics.counter(what, help, static_cast<double>(value), labels);
        };
        metrics.gauge("notify_waiting", "Messages that wait in a channel.", static_cast<double>(status.waiting),
                      labels);
        count("notify_taken", "Notifications that a channel wanted.", status.taken);
        count("notify_sent", "Messages that a service took.", status.sent);
        count("notify_told", "Notifications in them.", status.told);
        count("notify_failed", "Notifications that were given up.", status.failed);
        count("notify_refused", "Messages that a service did not take.", status.refused);
        count("notify_tries", "Requests to a service.", status.tries);
        for (std::size_t i = 0; i < status.dropped.size(); ++i)
            metrics.counter("notify_dropped", "Notifications for which a channel had no room.",
                            static_cast<double>(status.dropped[i]),
                            {{"channel", name}, {"importance", std::string(toString(static_cast<Importance>(i)))}});
    }
}

void AlertKeeper::run()
{
    bool isLast = false;
    while (true) {
        look();
        std::unique_lock lock(m_mutex);
        ++m_looks;
        if (isLast) return;
        isLast = m_wake.wait_for(lock, m_options.every, [this] { return m_isStopping; });
    }
}

void AlertKeeper::say(const Result<void>& done, std::string& said)
{
    const std::string problem = done ? std::string() : done.error().message;
    if (problem == said) return;
    said = problem;
    if (problem.empty()) return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_problems;
    }
    if (m_options.problem) m_options.problem("alerts: " + problem);
}

void AlertKeeper::readRules()
{
    const bool hasChanged = m_store.hasChanged();
    if (!hasChanged && m_hasRead) return;
    auto rules = m_store.rules();
    m_hasRead = rules.has_value();
    say(rules ? Result<void>{} : tl::unexpected(rules.error()), m_saidOfRules);
    if (!rules) return; // those that were are watched on
    m_rules = *std::move(rules);
    m_watch.setRules(m_rules);
    const std::lock_guard lock(m_mutex);
    m_ruleCount = static_cast<std::size_t>(
        std::count_if(m_rules.begin(), m_rules.end(), [](const AlertRule& each) { return each.isEnabled; }));
}

void AlertKeeper::look()
{
    readRules();
    const Time now = m_options.wallClock();
    const auto feeds = watchedFeeds(*m_options.board->latest());
    const session::SnapshotPtr snapshot = m_options.snapshots->latest();
    for (const AlertFiring& firing : m_watch.look(snapshot.get(), feeds, now))
        fire(firing, now);
    watchFeeds(feeds, now);
    if (snapshot) watchSession(*snapshot);
}

void AlertKeeper::fire(const AlertFiring& firing, Time now)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_fired;
    }
    say(m_store.record(firing, now), m_saidOfLog);
    const auto rule =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const AlertRule& each) { return each.id == firing.rule; });
    if (rule == m_rules.end()) return;
    services::Notification notification;
    notification.topic = Topic::Alert;
    notification.importance = rule->importance;
    notification.time = firing.time;
    notification.title = firing.text;
    notification.text = rule->note;
    notification.symbol = firing.symbol;
    notification.price = firing.value;
    if (rule->channels.empty()) return m_notifier.post(std::move(notification));
    for (const services::ChannelKind kind : rule->channels)
        m_notifier.postTo(kind, notification);
}

void AlertKeeper::tell(Topic topic, Importance importance, Time time, std::string title, std::string text)
{
    services::Notification notification;
    notification.topic = topic;
    notification.importance = importance;
    notification.time = time;
    notification.title = std::move(title);
    notification.text = std::move(text);
    m_notifier.post(std::move(notification));
}

void AlertKeeper::watchFeeds(const std::vector<services::WatchedFeed>& feeds, Time now)
{
    for (const services::WatchedFeed& feed : feeds) {
        const auto known = std::find(m_lost.begin(), m_lost.end(), feed.name);
        if (feed.isLost == (known != m_lost.end())) continue;
        if (feed.isLost) {
            m_lost.push_back(feed.name);
            tell(Topic::Feed, Importance::Warning, now, feed.name + " is lost", "Prices stand still.");
        } else {
            m_lost.erase(known);
            tell(Topic::Feed, Importance::Info, now, feed.name + " is back", {});
        }
    }
}

void AlertKeeper::watchSession(const session::Snapshot& snapshot)
{
    const bool isKilled = snapshot.halts.kill != trading::KillState::Disarmed;
    if (snapshot.serial != m_serial) {
        // What has happened before it is no news.
        m_serial = snapshot.serial;
        m_nextFill = snapshot.fills.end();
        m_wasKilled = isKilled;
        return;
    }
    for (m_nextFill = std::max(m_nextFill, snapshot.fills.first()); m_nextFill < snapshot.fills.end(); ++m_nextFill) {
        const session::FillRow& fill = snapshot.fills[m_nextFill];
        const session::InstrumentPart* part = snapshot.find(fill.instrument);
        if (part == nullptr || fill.variant == session::Variant::B) continue; // the shadow trades nothing
        const market::Instrument& instrument = *part->instrument;
        tell(Topic::Fill, Importance::Info, fill.time,
             instrument.symbol + (fill.fill.side == market::Side::Buy ? " bought" : " sold"),
             instrument.format(fill.fill.quantity) + " at " + instrument.format(fill.fill.price));
    }
    if (isKilled && !m_wasKilled)
        tell(Topic::Kill, Importance::Critical, snapshot.now, "Trading was killed",
             "Working orders are cancelled, and new ones refused until somebody unlocks.");
    m_wasKilled = isKilled;
}

} // namespace sextant::host
