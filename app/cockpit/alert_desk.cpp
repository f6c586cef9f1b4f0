#include "app/cockpit/alert_desk.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>

#include "app/cockpit/feed_desk.h"
#include "app/cockpit/window_secrets.h"
#include "models/engine_words.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/state_text.h"
#include "ui/operate/alerts_panel.h"
#include "ui/widgets/icons.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;
using services::ChannelKind;
using services::Importance;
using services::Notification;
using services::Topic;

constexpr auto kEvery = 250ms;
constexpr int kSlowTurns = 8; // what is looked at every two seconds
constexpr std::size_t kHistory = 1000;

Time utcNow()
{
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

std::string words(const QString& text) { return text.toStdString(); }

} // namespace

AlertDesk::AlertDesk(host::CockpitHost& host, const ui::ThemeController& theme, FeedDesk& feeds, WindowSecrets& secrets,
                     models::UndoBook& steps, QObject* parent)
    : QObject(parent), m_host(host), m_feeds(feeds), m_secrets(secrets), m_steps(steps), m_store(host.workspace()),
      m_panel([this, &theme] { return makePanel(theme); })
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(ui::programIcon(), this);
        m_tray->setToolTip(QStringLiteral("Sextant"));
        m_tray->show();
    }
    connect(&m_secrets, &WindowSecrets::answered, this, [this] {
        m_configured.clear();
        configure();
        if (const auto channel = std::exchange(m_testing, std::nullopt)) sendTest(*channel);
    });
    readRules();
    configure();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &AlertDesk::look);
    timer->start(kEvery);
}

AlertDesk::~AlertDesk() { m_notifier.reset(); }

ui::Panel AlertDesk::panel()
{
    return m_panel.panel(QStringLiteral("alerts"), tr("Alerts"), ui::PanelPlace::BottomMiddle, 880);
}

ui::AlertsPanel* AlertDesk::alertsPanel() { return m_panel.get(); }

ui::AlertsPanel* AlertDesk::makePanel(const ui::ThemeController& theme)
{
    auto* panel = new ui::AlertsPanel(theme, {m_ruleRows, m_eventRows, m_channelRows});
    connect(panel, &ui::AlertsPanel::ruleSaved, this, [this](const services::AlertRule& rule) {
        const std::string who = m_host.operatorName();
        if (rule.id.empty()) {
            const auto added = m_store.add(rule, who, utcNow());
            if (added) keepStep(std::nullopt, *added);
            return tell(added ? Result<void>{} : tl::unexpected(added.error()),
                        tr("It is watched from now on: %1").arg(models::AlertText::describe(rule)));
        }
        const Rule before = find(rule.id);
        const auto changed = m_store.change(rule, who, utcNow());
        if (changed && before && *before != rule) keepStep(before, rule);
        tell(changed, tr("Changed: %1").arg(models::AlertText::describe(rule)));
    });
    connect(panel, &ui::AlertsPanel::removeWanted, this, [this](const QString& id) {
        const Rule before = find(id.toStdString());
        const auto removed = m_store.remove(id.toStdString(), m_host.operatorName(), utcNow());
        if (removed && before) keepStep(before, std::nullopt);
        tell(removed, tr("Removed. “Undo” brings it back."));
    });
    connect(panel, &ui::AlertsPanel::undoWanted, this, [this] {
        const auto undone = m_store.undo(m_host.operatorName(), utcNow());
        if (undone) {
            // A change like any other, the other way round.
            const auto rule = [](const std::string& json) -> Rule {
                auto read = services::alertRuleFromJson(json);
                return read ? Rule(*std::move(read)) : std::nullopt;
            };
            keepStep(rule(undone->after), rule(undone->before));
        }
        tell(undone ? Result<void>{} : tl::unexpected(undone.error()), tr("The newest change was taken back."));
    });
    connect(panel, &ui::AlertsPanel::testWanted, this, [this](const QString& channel) {
        const auto kind = services::channelFromString(channel.toStdString());
        if (!kind) return;
        m_secrets.refresh(); // some may be there that were not
        m_configured.clear();
        configure();
        if (!m_secrets.isAsking()) return sendTest(*kind);
        m_testing = kind;
        say(tr("The keychain is being asked. It may want you to unlock it."), false);
    });
    connect(panel, &ui::AlertsPanel::channelSettingsWanted, this, &AlertDesk::settingsWanted);
    if (const auto snapshot = watched()) showSymbols(*snapshot, *panel);
    if (!m_said.first.isEmpty()) panel->say(m_said.first, m_said.second);
    return panel;
}

void AlertDesk::sendTest(ChannelKind channel)
{
    const auto setup =
        std::find_if(m_setups.begin(), m_setups.end(), [&](const auto& each) { return each.plan.kind == channel; });
    if (setup == m_setups.end() || !setup->isSetUp || !m_notifier)
        return say(tr("This channel is off or not set up. Choose from what importance on in the settings, "
                      "and store its secrets."),
                   true);
    Notification test;
    test.topic = Topic::Test;
    test.time = utcNow();
    test.title = words(tr("A test from Sextant"));
    test.text = words(tr("If you can read this, the channel works."));
    m_notifier->postTo(channel, test);
    say(tr("A test is on its way; the table says what came of it."), false);
}

void AlertDesk::say(const QString& text, bool isProblem)
{
    m_said = {text, isProblem};
    if (m_panel) m_panel->say(text, isProblem);
}

void AlertDesk::showSymbols(const session::Snapshot& snapshot, ui::AlertsPanel& panel) const
{
    QStringList symbols;
    for (const auto& part : models::listedParts(snapshot))
        if (part) symbols << models::toText(part->instrument->symbol);
    panel.setSymbols(symbols);
}

/// What a session did before it was resumed is no news. Null: nothing is watched.
session::SnapshotPtr AlertDesk::watched() const
{
    const host::HostStatus status = m_host.status();
    const bool isWatched = status.kind != host::SessionKind::None && status.kind != host::SessionKind::Replay &&
                           status.state != host::HostState::Opening;
    return isWatched ? m_host.latest() : nullptr;
}

AlertDesk::Rule AlertDesk::find(const std::string& id) const
{
    if (const auto rules = m_store.rules())
        for (const services::AlertRule& rule : *rules)
            if (rule.id == id) return rule;
    return std::nullopt;
}

void AlertDesk::keepStep(const Rule& before, const Rule& after)
{
    if (!before && !after) return;
    const QString words = models::AlertText::describe(after ? *after : *before);
    const QString what = !before  ? tr("alert added: %1", "what can be undone").arg(words)
                         : !after ? tr("alert removed: %1", "what can be undone").arg(words)
                                  : tr("alert changed: %1", "what can be undone").arg(words);
    using Finish = models::UndoBook::Finish;
    m_steps.push({QStringLiteral("alerts"), what,
                  [this, before, after](const Finish& finish) { finish(put(after, before)); },
                  [this, before, after](const Finish& finish) { finish(put(before, after)); }});
}

/// The rule becomes `wanted` if it still is as `expected`.
models::UndoOutcome AlertDesk::put(const Rule& expected, const Rule& wanted)
{
    using Kind = models::UndoOutcome::Kind;
    const std::string id = expected ? expected->id : wanted->id;
    if (find(id) != expected)
        return {Kind::Gone, tr("The alert was changed in another way since, and stays as it is.")};
    const std::string who = m_host.operatorName();
    Result<void> done;
    if (!wanted)
        done = m_store.remove(id, who, utcNow());
    else if (expected)
        done = m_store.change(*wanted, who, utcNow());
    else if (const auto added = m_store.add(*wanted, who, utcNow()); !added)
        done = tl::unexpected(added.error());
    readRules();
    return done ? models::UndoOutcome{} : models::UndoOutcome{Kind::Refused, models::EngineWords::of(done.error())};
}

void AlertDesk::tell(const Result<void>& done, const QString& text)
{
    say(done ? text : models::EngineWords::of(done.error()), !done);
    readRules();
}

void AlertDesk::readRules()
{
    (void)m_store.hasChanged();
    auto rules = m_store.rules();
    if (!rules) {
        say(models::EngineWords::of(rules.error()), true);
        return;
    }
    m_rules = *std::move(rules);
    m_watch.setRules(m_rules);
    readHistory();
}

void AlertDesk::readHistory()
{
    auto events = m_store.history(kHistory);
    if (events) m_eventRows.setRows(models::alertEventRows(*std::move(events)));
    showRules();
}

void AlertDesk::showRules()
{
    std::map<std::string, std::pair<std::uint64_t, std::optional<Time>>> fired;
    for (const models::AlertEventRow& row : m_eventRows.rows())
        if (row.event.kind == services::AlertEvent::Kind::Fired) {
            auto& [count, last] = fired[row.event.rule];
            ++count;
            if (!last) last = row.event.at; // newest first
        }
    std::vector<models::AlertRuleRow> rows;
    for (const services::AlertRule& rule : m_rules)
        rows.push_back({rule, m_watch.isArmed(rule.id), fired[rule.id].first, fired[rule.id].second});
    m_ruleRows.setRows(std::move(rows));
}

/// Channels are made anew when what they are made of is another.
void AlertDesk::configure()
{
    const session::SnapshotPtr snapshot = m_host.status().kind == host::SessionKind::None ? nullptr : m_host.latest();
    const session::SettingValues settings =
        snapshot ? snapshot->configuration->settings : m_host.storedConfiguration().settings;
    std::string made;
    for (const session::SettingDefinition& setting : session::settingDefinitions())
        if (setting.key.starts_with("notify.")) made += std::string(settings.text(setting.key)) + '\n';
    if (made == m_configured) return;
    m_configured = std::move(made);
    std::vector<std::string> problems;
    m_setups = cli::channelSetups(settings, cli::secretsOf(m_secrets.store()), problems);
    std::vector<services::ChannelPlan> plans;
    for (const cli::ChannelSetup& setup : m_setups)
        if (setup.isSetUp) plans.push_back(setup.plan);
    m_notifier.reset();
    m_notifier = std::make_unique<services::NotifierThread>(
        std::move(plans), [local = m_local](ChannelKind kind, const services::Message& message) {
            const std::lock_guard lock(local->mutex);
            local->waiting.emplace_back(kind, message);
            return true;
        });
    for (const std::string& problem : problems)
        say(models::EngineWords::of(problem), true);
}

void AlertDesk::drainLocal()
{
    std::deque<std::pair<ChannelKind, services::Message>> waiting;
    {
        const std::lock_guard lock(m_local->mutex);
        waiting.swap(m_local->waiting);
    }
    for (const auto& [kind, message] : waiting) {
        if (kind == ChannelKind::Sound) {
            QApplication::beep();
            continue;
        }
        const QString title = models::toText(message.title);
        const QString text = models::toText(message.text);
        if (m_tray != nullptr && QSystemTrayIcon::supportsMessages())
            m_tray->showMessage(title, text,
                                message.isSilent ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
        else if (message.topic == Topic::Alert || message.topic == Topic::Test) // the window shows the rest itself
            Q_EMIT said(text.isEmpty() ? title : tr("%1: %2").arg(title, text), !message.isSilent);
    }
}

void AlertDesk::look()
{
    const Time now = utcNow();
    const session::SnapshotPtr snapshot = watched();
    if (m_turn++ % kSlowTurns == 0) {
        configure();
        if (m_store.hasChanged()) readRules();
        if (snapshot && m_panel) showSymbols(*snapshot, *m_panel.made());
    }
    std::vector<services::WatchedFeed> feeds;
    if (const auto facts = m_host.feedStatus())
        feeds.push_back(
            {std::string(feeds::toString(facts->venue)),
             facts->status.health == feeds::FeedHealth::Stale || facts->status.health == feeds::FeedHealth::Down});
    const auto fired = m_watch.look(snapshot.get(), feeds, now);
    for (const services::AlertFiring& firing : fired)
        fire(firing, now);
    if (!fired.empty())
        readHistory();
    else if (m_panel && m_panel->isVisible())
        showRules();
    watchSession(snapshot, now);
    drainLocal();
    showChannels(now);
}

void AlertDesk::fire(const services::AlertFiring& firing, Time now)
{
    if (const auto kept = m_store.record(firing, now); !kept) say(models::EngineWords::of(kept.error()), true);
    const auto rule =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const auto& each) { return each.id == firing.rule; });
    const bool isUrgent = rule != m_rules.end() && rule->importance == Importance::Critical;
    const QString said = models::AlertText::sentence(firing.fact);
    Q_EMIT fired(said, isUrgent, firing.symbol, firing.time);
    if (rule == m_rules.end() || !m_notifier) return;
    Notification notification;
    notification.topic = Topic::Alert;
    notification.importance = rule->importance;
    notification.time = firing.time;
    notification.title = words(said);
    notification.text = rule->note;
    notification.symbol = firing.symbol;
    notification.price = firing.value;
    if (rule->channels.empty()) return m_notifier->post(notification);
    for (const ChannelKind kind : rule->channels)
        m_notifier->postTo(kind, notification);
}

/// What is told without anybody having asked for it by an alert: fills of the main engine, a kill, a lost feed.
void AlertDesk::watchSession(const session::SnapshotPtr& snapshot, Time now)
{
    if (!m_notifier) return;
    const auto post = [&](Topic topic, Importance importance, const QString& title, const QString& text = {}) {
        Notification out;
        out.topic = topic;
        out.importance = importance;
        out.time = snapshot ? snapshot->now : now;
        out.title = words(title);
        out.text = words(text);
        m_notifier->post(out);
    };
    const auto& chips = m_feeds.chips();
    const auto worst =
        std::max_element(chips.begin(), chips.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    constexpr int kLost = 3; // stale or down
    const bool isLost = worst != chips.end() && worst->rank >= kLost;
    if (isLost != m_wasLost && worst != chips.end())
        post(Topic::Feed, isLost ? Importance::Warning : Importance::Info, worst->text, worst->explanation);
    m_wasLost = isLost;
    if (!snapshot) return;
    if (snapshot->serial != m_serial) {
        m_serial = snapshot->serial;
        m_nextFill = snapshot->fills.end();
        m_wasKilled = snapshot->halts.kill != trading::KillState::Disarmed;
        return;
    }
    for (m_nextFill = std::max(m_nextFill, snapshot->fills.first()); m_nextFill < snapshot->fills.end(); ++m_nextFill) {
        const session::FillRow& fill = snapshot->fills[m_nextFill];
        const session::InstrumentPart* part = snapshot->find(fill.instrument);
        if (part == nullptr || fill.variant == session::Variant::B) continue; // the shadow trades nothing
        post(Topic::Fill, Importance::Info,
             tr("%1 %2", "symbol, BUY")
                 .arg(models::toText(part->instrument->symbol), models::StateText::of(fill.fill.side)),
             tr("%1 at %2", "quantity, price")
                 .arg(models::lotsText(*part->instrument, fill.fill.quantity),
                      models::priceText(*part->instrument, fill.fill.price)));
    }
    const bool isKilled = snapshot->halts.kill != trading::KillState::Disarmed;
    if (isKilled && !m_wasKilled)
        post(Topic::Kill, Importance::Critical, tr("Trading was killed"),
             tr("Working orders are cancelled, and new ones refused until somebody unlocks."));
    m_wasKilled = isKilled;
}

void AlertDesk::showChannels(Time now)
{
    if (!m_panel || !m_panel->isVisible()) return;
    const auto statuses = m_notifier ? m_notifier->status() : std::vector<services::ChannelStatus>();
    std::vector<models::ChannelRow> rows;
    for (const cli::ChannelSetup& setup : m_setups) {
        models::ChannelRow row;
        row.status.kind = setup.plan.kind;
        for (const services::ChannelStatus& status : statuses)
            if (status.kind == setup.plan.kind) row.status = status;
        row.isSetUp = setup.isSetUp;
        row.least = setup.least;
        row.now = now;
        rows.push_back(std::move(row));
    }
    m_channelRows.setRows(std::move(rows));
}

} // namespace sextant::cockpit
