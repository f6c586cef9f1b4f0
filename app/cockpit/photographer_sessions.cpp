#include "app/cockpit/photographer.h"

#include <QDockWidget>
#include <QTabWidget>

#include <utility>

#include "app/cockpit/alert_desk.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/program_options.h"
#include "app/cockpit/what_if_desk.h"
#include "engine/feeds/mock/mock_venue.h"
#include "engine/market/instrument_catalog.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/operate/alerts_panel.h"
#include "ui/shell/operator_button.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/toast.h"
#include "ui/trade/decisions_panel.h"

namespace sextant::cockpit {

using namespace std::chrono_literals;
using ui::ColorScheme;

namespace {

constexpr double kVenueSpeed = 60.0;
constexpr auto kListening = 12s; // to a local venue, before pictures are taken of it
constexpr auto kVenuePatience = 40s;

} // namespace

void Photographer::openVenue()
{
    namespace mock = feeds::mock;
    const std::string symbol = m_host.latest()->find(m_scene.instrument)->instrument->symbol;
    if (symbol.find('-') == std::string::npos) return; // Binance has pairs alone
    mock::MockVenueOptions options;
    options.speed = options.keepAliveSpeed = kVenueSpeed;
    options.historyUntil = m_scene.moment;
    std::unique_ptr<mock::MarketTape> tape;
    if (m_tape.empty()) {
        tape = mock::openSimulatedTape(42, m_scene.moment - std::chrono::hours(4), std::nullopt);
    } else {
        std::vector<market::formats::SourceOptions> sources;
        for (const std::string& file : m_tape)
            sources.emplace_back().path = file;
        auto opened = mock::openFileTape(sources, market::InstrumentCatalog::builtIn());
        if (!opened) return;
        tape = *std::move(opened);
    }
    auto venue = mock::MockVenue::open(std::move(tape), options);
    if (!venue) return;
    m_venue = *std::move(venue);
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Feed;
    request.name = "local venue";
    request.feed = host::feedRequestOf(request.setup.settings, feeds::Venue::Binance);
    request.feed.symbols = {symbol};
    request.feed.speed = kVenueSpeed;
    request.feed.historyBars = 120;
    for (const auto& [setting, url] : m_venue->urls())
        (setting.ends_with("ws_url") ? request.feed.socketUrls : request.feed.restUrls) = {url};
    request.startPaused = false;
    m_window->open(request);
    services::AlertRule rule = services::usualRule(services::AlertKind::Price);
    rule.symbol = symbol;
    rule.level = 1.0;
    (void)m_desk->alerts().store().add(rule, m_host.operatorName(), m_scene.moment);
    (void)m_desk->alerts().store().add(services::usualRule(services::AlertKind::Feed), m_host.operatorName(),
                                       m_scene.moment);
}

void Photographer::planFeed()
{
    const auto dock = [this](const char* name) {
        return [this, name]() -> QWidget* {
            return m_venue ? m_window->findChild<QDockWidget*>(QLatin1StringView(name)) : nullptr;
        };
    };
    inEachTheme([this] {
        shootDialog(QStringLiteral("dialog-connect-venue"), [this] { return m_window->showConnectVenue(); });
    });
    then([this] {
        openVenue();
        m_since = std::chrono::steady_clock::now();
        m_window->chooseWorkspace(2);
    });
    // Until it has been live for a while, so that there is something to be seen of it.
    m_steps.push_back([this] {
        const auto facts = m_host.feedStatus();
        const bool isLive = facts && facts->status.isLive;
        const auto passed = std::chrono::steady_clock::now() - m_since;
        return !m_venue || (isLive && passed > kListening) || passed > kVenuePatience;
    });
    inEachTheme([this, dock] {
        then([this] { m_window->chooseWorkspace(2); });
        raise("feeds");
        settle();
        shoot(
            QStringLiteral("operate-feeds"), [this]() -> QWidget* { return m_venue ? m_window : nullptr; }, true);
        shoot(QStringLiteral("panel-feeds"), dock("feeds"), true);
        raise("alerts");
        settle();
        shoot(QStringLiteral("panel-alerts"), dock("alerts"), true);
        raise("webhook");
        settle();
        shoot(QStringLiteral("panel-webhook"), dock("webhook"), true);
        raise("alerts");
        shootDialog(
            QStringLiteral("dialog-alert"), [this]() -> QWidget* { return m_desk->alerts().alertsPanel()->addAlert(); },
            true);
        then([this] { m_window->chooseWorkspace(0); });
        settle();
        shoot(
            QStringLiteral("trade-feed"), [this]() -> QWidget* { return m_venue ? m_window : nullptr; }, true);
    });
}

void Photographer::planReplay()
{
    planSession([this] {
        host::OpenRequest replay;
        replay.kind = host::OpenRequest::Kind::Replay;
        replay.sessionId = m_recorded;
        replay.fastForward = m_scene.moment;
        return replay;
    });
    then([this] { chooseSignal(); });
    // What was said of the session before is gone by then.
    m_steps.push_back([this] { return !m_window->findChild<ui::Toast*>()->isVisible(); });
    settle();
    inEachTheme([this] { shoot(QStringLiteral("replay"), [this] { return m_window; }); });
}

void Photographer::planAgents()
{
    const auto dock = [this] { return m_window->findChild<QDockWidget*>(QStringLiteral("agents")); };
    raise("agents");
    for (int tab = 0; tab < 2; ++tab) {
        then([dock, tab] { dock()->findChild<QTabWidget*>()->setCurrentIndex(tab); });
        settle();
        shoot(tab == 0 ? QStringLiteral("panel-agents") : QStringLiteral("panel-calibration"),
              [dock]() -> QWidget* { return dock(); });
    }
    then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(0); });
}

void Photographer::planWhatIf()
{
    const auto dock = [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("whatIf")); };
    then([this] { m_window->chooseWorkspace(1); });
    raise("whatIf");
    then([this] {
        ui::WhatIfPanel* panel = m_desk->whatIf().whatIfPanel();
        m_desk->whatIf().readSessions();
        panel->chooseSession(m_host.status().sessionId);
        for (const auto& [key, value] : {std::pair("gates.cooldown_bars", "0"), {"exits.stop_atr", "1"}}) {
            panel->suggest(false, QLatin1StringView(key));
            panel->addChange(QLatin1StringView(value));
        }
        m_desk->whatIf().start(m_host.status().sessionId, panel->change());
    });
    m_steps.push_back([this] { return !m_desk->whatIf().isRunning(); });
    inEachTheme([this, dock] {
        then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(0); });
        settle();
        shoot(QStringLiteral("panel-what-if"), dock);
        then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(1); });
        settle();
        shoot(QStringLiteral("panel-what-if-causes"), dock);
        shoot(QStringLiteral("analyze-what-if"), [this] { return m_window; });
    });
    then([this] {
        const auto& result = m_desk->whatIf().result();
        if (result && !result->causes.empty())
            Q_EMIT m_desk->whatIf().chartWanted(result->causes.front().instrument, result->causes.front().time);
    });
    settle();
    inEachTheme([this] {
        shoot(QStringLiteral("chart-what-if"), [this]() -> QWidget* { return m_window->findChild<ui::ChartPanel*>(); });
    });
    then([this] { m_window->chooseWorkspace(0); });
}

void Photographer::planKill()
{
    inEachTheme([this] {
        shootDialog(QStringLiteral("dialog-passphrase"),
                    [this]() -> QWidget* { return m_window->findChild<ui::OperatorButton*>()->showNewPassphrase(); });
        shootDialog(QStringLiteral("dialog-kill"), [this] { return m_window->showKill(); });
    });
    then([this] { m_host.kill("for the picture"); });
    waitFor([](const session::Snapshot& now) { return now.halts.kill != trading::KillState::Disarmed; });
    then([this] {
        m_incidents = m_host.latest()->incidents.end();
        m_host.submit(farOrder(*m_host.latest(), m_scene.instrument, FarOrder::Entry));
    });
    waitFor([this](const session::Snapshot& now) { return now.incidents.end() > m_incidents; });
    then([this] { m_window->findChild<ui::DecisionsPanel*>()->showTab(ui::DecisionsPanel::Messages); });
    inEachTheme([this] {
        settle();
        shoot(QStringLiteral("killed"), [this] { return m_window; });
        then([this] { m_window->chooseWorkspace(2); });
        settle();
        shoot(QStringLiteral("operate-killed"), [this] { return m_window; });
        then([this] { m_window->chooseWorkspace(0); });
        shootDialog(QStringLiteral("dialog-unlock"), [this] { return m_window->showUnlock(QStringLiteral("kill")); });
    });
}

} // namespace sextant::cockpit
