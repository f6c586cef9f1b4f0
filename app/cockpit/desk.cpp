#include "app/cockpit/desk.h"

#include <QAction>
#include <QDockWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>

#include "app/cli/secret_access.h"
#include "app/cockpit/account_desk.h"
#include "app/cockpit/agents_desk.h"
#include "app/cockpit/alert_desk.h"
#include "app/cockpit/chart_desk.h"
#include "app/cockpit/configuration_steps.h"
#include "app/cockpit/experiment_desk.h"
#include "app/cockpit/feed_desk.h"
#include "app/cockpit/flags_desk.h"
#include "app/cockpit/health_desk.h"
#include "app/cockpit/history_desk.h"
#include "app/cockpit/market_desk.h"
#include "app/cockpit/notification_desk.h"
#include "app/cockpit/operate_desk.h"
#include "app/cockpit/option_desk.h"
#include "app/cockpit/replay_desk.h"
#include "app/cockpit/scoring_steps.h"
#include "app/cockpit/sessions_desk.h"
#include "app/cockpit/settings_batch.h"
#include "app/cockpit/trade_desk.h"
#include "app/cockpit/webhook_desk.h"
#include "app/cockpit/what_if_desk.h"
#include "app/cockpit/window_secrets.h"
#include "engine/core/contract.h"
#include "engine/host/operator_seat.h"
#include "engine/host/scoring_keeper.h"
#include "models/engine_words.h"
#include "models/notifications.h"
#include "models/number_text.h"
#include "models/what_if_text.h"
#include "ui/analyze/fill_ladder_panel.h"
#include "ui/analyze/flags_panel.h"
#include "ui/analyze/regime_panel.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/chart/chart_group.h"
#include "ui/chart/chart_panel.h"
#include "ui/operate/alerts_panel.h"
#include "ui/operate/report_dialog.h"
#include "ui/operate/scoring_dialog.h"
#include "ui/operate/sessions_dialog.h"
#include "ui/operate/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/depth_ladder_panel.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/positions_panel.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/stall_recorder.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

constexpr std::chrono::milliseconds kStored{500};

/// The panel in its dock comes to the front.
void bringForward(QWidget* panel)
{
    for (QWidget* widget = panel; widget != nullptr; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
            return;
        }
}

template <class Widget>
ui::Panel panel(const QString& id, const QString& title, Widget* widget, ui::PanelPlace place, int size)
{
    return {id,
            title,
            widget,
            place,
            size,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

/// The panel of Operate where more is to be seen; empty: none.
QString operatePanel(models::NotificationPlace place)
{
    switch (place) {
    case models::NotificationPlace::Messages:
        break;
    case models::NotificationPlace::Risk:
        return QStringLiteral("risk");
    case models::NotificationPlace::Feeds:
        return QStringLiteral("feeds");
    case models::NotificationPlace::Audit:
        return QStringLiteral("audit");
    case models::NotificationPlace::Reconciliation:
        return QStringLiteral("reconciliation");
    }
    return {};
}

/// A kill concerns all accounts, whoever is looked at; of the others no name means the main account.
bool namesItsAccount(session::CommandKind kind)
{
    using session::CommandKind;
    return kind == CommandKind::Kill || kind == CommandKind::Note || kind == CommandKind::OpenAccount ||
           kind == CommandKind::Capital || kind == CommandKind::Correct || kind == CommandKind::Funding;
}

} // namespace

Desk::Desk(host::CockpitHost& host, ui::ThemeController& theme, ui::StallRecorder* recorder, QObject* parent)
    : QObject(parent), m_host(host), m_theme(theme), m_recorder(recorder),
      m_markets(new MarketDesk(host.workspace(), theme, this)), m_chartGroup(new ui::ChartGroup(theme)),
      m_chart(&m_chartGroup->first()), m_ticket(new ui::OrderTicket(theme)),
      m_decisions(new ui::DecisionsPanel(theme, {m_signalRows, m_orderRows, m_fillRows, m_messageRows})),
      m_positions(new ui::PositionsPanel(theme, m_positionRows, m_closedRows)),
      m_whyPanel(new ui::WhyPanel(theme, m_why)), m_regimes([this] { return makeRegimes(); }),
      m_fillLadder([this] { return makeFillLadder(); }),
      m_trading(new TradeDesk(
          host, theme, {*m_chart, *m_ticket, *m_decisions, *m_positions},
          [this](session::Command command) { return submit(std::move(command)); }, this))
{
    m_settingChanges = new SettingsBatch(
        host, [this](session::Command command) { return send(std::move(command)); }, this);
    connectSteps();
    connect(m_settingChanges, &SettingsBatch::finished, this, [this](const ui::SettingsOutcome& outcome) {
        if (outcome.recorded > 0) m_changeSteps->keep(m_settingChanges->changes());
        // Without a session nothing else tells of it.
        if (m_host.status().kind == host::SessionKind::None) {
            m_configuration.reset();
            showSnapshot(m_whole);
            readChanges();
        }
        showSettings();
        if (m_settings) m_settings->setOutcome(outcome);
    });
    m_options = new OptionDesk(theme, *m_ticket, this);
    connectLegs();
    m_experiments = new ExperimentDesk(host, theme, this);
    m_feeds = new FeedDesk(host, theme, this);
    m_secrets = new WindowSecrets(services::SecretStore::defaultFile().value_or(std::filesystem::path()),
                                  cli::openKeychain(), this);
    m_alerts = new AlertDesk(host, theme, *m_feeds, *m_secrets, m_steps, this);
    m_health = new HealthDesk(theme, recorder, this);
    m_webhook = new WebhookDesk(
        host, theme, [this](session::Command command) { return submit(std::move(command)); }, *m_secrets,
        [this](services::ServiceFacts& facts) { m_health->addTo(facts); }, this);
    m_flags = new FlagsDesk(
        host, theme, [this](session::Command command) { return submit(std::move(command)); }, this);
    m_history = new HistoryDesk(host, m_chart->view(), this);
    m_charts = new ChartDesk(host, *m_chartGroup, m_steps, this);
    m_operate = new OperateDesk(
        host, theme, [this](session::Command command) { return submit(std::move(command)); }, this);
    m_whatIf = new WhatIfDesk(host, theme, this);
    m_replay = new ReplayDesk(host, this);
    m_agents = new AgentsDesk(host, theme, this);
    m_accounts = new AccountDesk(
        host, theme, [this](session::Command command) { return submit(std::move(command)); },
        [this]() -> QWidget* { return m_chart ? m_chart->window() : nullptr; }, this);
    m_told = new NotificationDesk(host, this);
    connect(m_alerts, &AlertDesk::fired, this,
            [this](const QString& text, bool isUrgent, const std::string& symbol, Time engineTime) {
                m_told->noteAlert(text, isUrgent ? models::Tone::Danger : models::Tone::Warning, symbol, engineTime);
            });
    m_sessions = new SessionsDesk(
        host, theme, m_steps, [this] { return m_chart ? m_chart->window() : nullptr; }, this);
    connectSessions();
    connect(m_operate, &OperateDesk::orderChosen, this, [this](OrderId order) {
        m_decisions->showOrder(order);
        explain(order);
    });
    connect(m_operate, &OperateDesk::signalChosen, this, [this](SignalId signal) {
        m_decisions->showSignal(signal);
        explain(signal);
    });
    connectPanels();
    connectReplay();
    connect(&m_host, &host::CockpitHost::opened, this, [this] {
        explain({});
        readChanges();
        showBlocked();
    });
    connect(&m_host, &host::CockpitHost::statusChanged, this, &Desk::showBlocked);
    if (auto* seat = m_host.seat()) connect(seat, &host::OperatorSeat::changed, this, &Desk::showBlocked);
    showSnapshot(nullptr);
    readChanges();
}

Desk::~Desk()
{
    // Panels that no window has taken. Views go before the models they show.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_settings, m_scoring, m_report, m_chartGroup, m_ticket,
                                                           m_decisions, m_positions, m_whyPanel})
        delete widget;
}

ui::PanelSet Desk::panels()
{
    using ui::PanelPlace;
    ui::PanelSet set;
    ui::Workspace trade{QStringLiteral("trade"), tr("Trade"), {}};
    trade.panels.push_back(m_markets->watchlist());
    trade.panels.push_back(m_markets->screener());
    trade.panels.push_back(panel(QStringLiteral("chart"), tr("Chart"), m_chartGroup.data(), PanelPlace::Center, 912));
    trade.panels.push_back(m_options->panel());
    trade.panels.push_back(
        panel(QStringLiteral("ticket"), tr("Order ticket"), m_ticket.data(), PanelPlace::Right, 300));
    trade.panels.push_back(m_trading->ladder());
    trade.panels.push_back(
        panel(QStringLiteral("decisions"), tr("Decisions"), m_decisions.data(), PanelPlace::BottomLeft, 680));
    trade.panels.push_back(
        panel(QStringLiteral("positions"), tr("Positions"), m_positions.data(), PanelPlace::BottomMiddle, 650));
    trade.panels.push_back(m_accounts->journal());
    trade.panels.push_back(panel(QStringLiteral("why"), tr("Why"), m_whyPanel.data(), PanelPlace::BottomRight, 426));
    ui::Workspace analyze{QStringLiteral("analyze"), tr("Analyze"), {}};
    analyze.panels.push_back(m_experiments->panel());
    analyze.panels.push_back(m_flags->panel());
    analyze.panels.push_back(m_agents->agents());
    analyze.panels.push_back(
        m_regimes.panel(QStringLiteral("regimes"), tr("Market regimes"), PanelPlace::BottomRight, 620));
    analyze.panels.push_back(m_agents->pairs());
    analyze.panels.push_back(
        m_fillLadder.panel(QStringLiteral("fillLadder"), tr("Fill ladder"), PanelPlace::BottomLeft, 880));
    analyze.panels.push_back(m_whatIf->panel());
    analyze.isLeftTall = true; // flags, and below them who changed them
    ui::Workspace operate = m_operate->workspace();
    operate.panels.insert(operate.panels.begin(), m_feeds->panel());
    operate.panels.push_back(m_health->panel());
    operate.panels.push_back(m_alerts->panel());
    operate.panels.push_back(m_webhook->panel());
    operate.panels.push_back(m_accounts->equity());
    operate.panels.push_back(m_accounts->reconciliation());
    set.workspaces = {std::move(trade), std::move(analyze), std::move(operate)};
    set.chooseAccount = [this](int account) { chooseAccount(static_cast<std::size_t>(account)); };
    set.showAllAccounts = [this](bool areShown) {
        m_showsAll = areShown;
        showAccounts();
    };
    set.accountActions = m_accounts->actions();
    set.show = [this](const session::SnapshotPtr& snapshot) { showSnapshot(snapshot); };
    set.answered = [this](quint64 ticket, bool accepted, const QString& reason) { answer(ticket, accepted, reason); };
    set.feedChips = [this] { return m_feeds->chips(); };
    set.historyImported = [this](const QString& instrument) {
        m_history->imported(instrument);
        m_charts->imported(instrument);
    };
    set.chooseFeed = [this](const QString& feed) { m_feeds->choose(feed); };
    set.chooseInstrument = [this](InstrumentId instrument) { chooseInstrument(instrument); };
    set.chooseFlag = [this](const QString& flag) {
        bringForward(m_flags->flagsPanel());
        m_flags->flagsPanel()->chooseFlag(flag);
    };
    set.openSettings = [this](QWidget* parent, const QString& setting) { openSettings(parent, setting); };
    set.openSessions = [this](QWidget* parent) { openSessions(parent); };
    set.undo = &m_steps;
    set.notifications = &m_told->book();
    set.noted = [this](const QString& text, models::Tone tone) { m_told->noteMessage(text, tone); };
    set.goTo = [this](const models::NotificationRow& row) { goTo(row); };
    auto* scoring = new QAction(tr("Scoring…"), this);
    scoring->setObjectName(QStringLiteral("session.scoring"));
    connect(scoring, &QAction::triggered, this, [this] { openScoring(m_chart ? m_chart->window() : nullptr); });
    set.actions.push_back(scoring);
    auto* profiles = new QAction(tr("Profiles of settings…"), this);
    profiles->setObjectName(QStringLiteral("session.profiles"));
    connect(profiles, &QAction::triggered, this, [this] {
        openSettings(m_chart ? m_chart->window() : nullptr, {});
        m_settings->openProfiles();
    });
    auto* report = new QAction(tr("Report…"), this);
    report->setObjectName(QStringLiteral("session.report"));
    report->setShortcut(Qt::CTRL | Qt::Key_P);
    connect(report, &QAction::triggered, this, [this] { openReport(m_chart ? m_chart->window() : nullptr); });
    set.sessionActions = m_replay->actions();
    set.sessionActions.insert(set.sessionActions.end(), m_sessions->actions().begin(), m_sessions->actions().end());
    set.sessionActions.push_back(report);
    set.sessionActions.push_back(profiles);
    set.actions.insert(set.actions.end(), m_trading->actions().begin(), m_trading->actions().end());
    const std::vector<QAction*> ofMarkets = m_markets->actions();
    set.actions.insert(set.actions.end(), ofMarkets.begin(), ofMarkets.end());
    return set;
}

ui::RegimePanel* Desk::makeRegimes()
{
    m_regimeRows.setSnapshot(m_snapshot);
    auto* panel = new ui::RegimePanel(m_theme, m_regimeRows);
    connect(panel, &ui::RegimePanel::instrumentChosen, this, &Desk::chooseInstrument);
    connect(panel, &ui::RegimePanel::chartWanted, this, &Desk::showOnChart);
    panel->setInstrument(m_chart->view().instrument());
    panel->setSnapshot(m_snapshot);
    return panel;
}

ui::FillLadderPanel* Desk::makeFillLadder()
{
    m_ladderRows.setSnapshot(m_snapshot);
    auto* panel = new ui::FillLadderPanel(m_theme, m_ladderRows);
    connect(panel, &ui::FillLadderPanel::ladderWanted, this, [this] {
        session::Command command;
        command.kind = session::CommandKind::Setting;
        command.key = "fills.ladder";
        command.value = "true";
        submit(std::move(command));
    });
    panel->setSnapshot(m_snapshot);
    return panel;
}

void Desk::connectPanels()
{
    using namespace ui;
    connect(m_markets, &MarketDesk::instrumentChosen, this, &Desk::chooseInstrument);
    connect(m_markets, &MarketDesk::panelWanted, this,
            [this](QWidget* wanted) { showWorkspace(QStringLiteral("trade"), wanted); });
    connect(m_markets, &MarketDesk::told, this, [this](const QString& text) {
        if (auto* window = qobject_cast<MainWindow*>(m_chart->window())) window->say(text, models::Tone::Warning);
    });
    connect(m_chart, &ChartPanel::instrumentChanged, this, [this](InstrumentId instrument) {
        m_markets->showInstrument(instrument);
        m_ticket->setInstrument(instrument);
        m_trading->setInstrument(instrument);
        m_options->setInstrument(instrument);
        if (m_regimes) m_regimes->setInstrument(instrument);
        m_accounts->setInstrument(instrument);
    });
    connectChart(*m_chart);
    connect(m_chartGroup, &ChartGroup::chartAdded, this, [this](ChartPanel* chart) {
        connectChart(*chart);
        m_charts->add(*chart);
        m_trading->addChart(chart->view());
        chart->view().setDifferences(m_marks);
    });
    connect(m_decisions, &DecisionsPanel::signalChosen, this, [this](SignalId signal) { explain(signal); });
    connect(m_decisions, &DecisionsPanel::holdChosen, this, [this](quint64 seq) { explain(Hold{seq}); });
    connect(m_decisions, &DecisionsPanel::orderChosen, this, [this](OrderId order) { explain(order); });
    connect(m_decisions, &DecisionsPanel::whyWanted, this, [this] { bringForward(m_whyPanel); });
    connect(m_positions, &PositionsPanel::positionChosen, this, [this](PositionId position) { explain(position); });
    connect(m_positions, &PositionsPanel::signalChosen, this, [this](SignalId signal) { explain(signal); });
    connect(m_positions, &PositionsPanel::whyWanted, this, [this] { bringForward(m_whyPanel); });
    connect(m_decisions, &DecisionsPanel::chartWanted, this, &Desk::showOnChart);
    connect(m_feeds, &FeedDesk::connectWanted, this, [this] {
        if (auto* window = qobject_cast<MainWindow*>(m_chart->window())) window->showConnectVenue();
    });
    connect(m_alerts, &AlertDesk::settingsWanted, this,
            [this] { openSettings(m_chart->window(), QStringLiteral("notify.desktop.least")); });
    connect(m_webhook, &WebhookDesk::settingsWanted, this,
            [this] { openSettings(m_chart->window(), QStringLiteral("services.webhook.allowed_sources")); });
    connect(m_alerts, &AlertDesk::said, this, [this](const QString& text, bool isProblem) {
        if (auto* window = qobject_cast<MainWindow*>(m_chart->window()))
            window->say(text, isProblem ? models::Tone::Warning : models::Tone::Plain);
    });
    connect(m_charts, &ChartDesk::told, this, [this](const QString& text) {
        if (auto* window = qobject_cast<MainWindow*>(m_chart->window())) window->say(text, models::Tone::Warning);
    });
    connect(m_agents, &AgentsDesk::instrumentChosen, this, &Desk::chooseInstrument);
    connect(m_agents, &AgentsDesk::signalChosen, this, [this](SignalId signal) {
        m_decisions->showSignal(signal);
        explain(signal);
        showWorkspace(QStringLiteral("trade"), m_whyPanel); // the explanation stands in another workspace
    });
    connect(m_agents, &AgentsDesk::flagWanted, this, [this] {
        bringForward(m_flags->flagsPanel());
        m_flags->flagsPanel()->chooseFlag(QStringLiteral("enable_variant_b"));
    });
    connect(m_positions, &PositionsPanel::chartWanted, this, &Desk::showOnChart);
    const auto openFor = [this](PositionId id, AccountDialog::Kind kind) {
        if (!m_whole) return;
        const auto& rows = *m_whole->positions;
        const auto row = std::find_if(rows.begin(), rows.end(), [id](const auto& each) { return each.position == id; });
        if (row != rows.end()) m_accounts->open(kind, &*row);
    };
    connect(m_positions, &PositionsPanel::correctWanted, this,
            [openFor](PositionId id) { openFor(id, AccountDialog::Kind::Correct); });
    connect(m_positions, &PositionsPanel::fundingWanted, this,
            [openFor](PositionId id) { openFor(id, AccountDialog::Kind::Funding); });
}

void Desk::connectSessions()
{
    const auto inWindow = [this](auto open) {
        return [this, open] {
            if (auto* window = qobject_cast<ui::MainWindow*>(m_chart->window())) (window->*open)();
        };
    };
    connect(m_sessions, &SessionsDesk::simulationWanted, this, inWindow(&ui::MainWindow::showNewSimulation));
    connect(m_sessions, &SessionsDesk::venueWanted, this, inWindow(&ui::MainWindow::showConnectVenue));
    connect(m_sessions, &SessionsDesk::recordingWanted, this, [this] {
        if (auto* window = qobject_cast<ui::MainWindow*>(m_chart->window())) window->showOpenRecording();
    });
    connect(m_sessions, &SessionsDesk::said, this, [this](const QString& text, bool isProblem) {
        auto* window = qobject_cast<ui::MainWindow*>(m_chart->window());
        if (window != nullptr && !text.isEmpty())
            window->say(text, isProblem ? models::Tone::Warning : models::Tone::Plain);
    });
}

void Desk::goTo(const models::NotificationRow& row)
{
    auto* window = qobject_cast<ui::MainWindow*>(m_chart->window());
    const auto choose = [&] {
        for (std::size_t index = 0; m_whole && index < m_whole->instruments.size(); ++index)
            if (const auto& part = m_whole->instruments[index]; part && part->instrument->symbol == row.symbol)
                chooseInstrument(InstrumentId{static_cast<std::uint16_t>(index + 1)});
    };
    if (row.kind == models::NotificationKind::Alert) {
        choose();
        showWorkspace(QStringLiteral("operate"), m_alerts->alertsPanel());
        return;
    }
    if (!m_whole || row.sessionId != m_host.status().sessionId) {
        // Of another session: it can be looked back at.
        if (window != nullptr)
            window->say(tr("That was in another session. The list of sessions opens it to be looked back at."));
        if (auto* list = m_sessions->open(window)) list->choose({models::toText(row.sessionId)});
        return;
    }
    // The order that it is about, as long as the session keeps it.
    if (row.order.isSet() && placeOf(Subject(row.order))) {
        choose();
        m_decisions->showOrder(row.order);
        explain(row.order);
        showWorkspace(QStringLiteral("trade"), m_decisions);
        return;
    }
    if (const QString panel = operatePanel(row.place); !panel.isEmpty() && window != nullptr) {
        choose();
        for (const ui::WorkspacePage* page : window->pages())
            for (QDockWidget* dock : page->docks())
                if (page->id() == QLatin1StringView("operate") && dock->objectName() == panel)
                    return showWorkspace(page->id(), dock);
    }
    showWorkspace(QStringLiteral("trade"), m_decisions);
    m_decisions->showTab(ui::DecisionsPanel::Messages);
    for (std::size_t index = 0; index < m_whole->instruments.size(); ++index)
        if (const auto& part = m_whole->instruments[index]; part && part->instrument->symbol == row.symbol)
            showOnChart(InstrumentId{static_cast<std::uint16_t>(index + 1)}, row.engineTime - Duration{1});
    bringForward(m_decisions);
}

/// What any of the charts tells.
void Desk::connectChart(ui::ChartPanel& chart)
{
    using namespace ui;
    connect(&chart.view(), &ChartView::markerActivated, this, [this](SignalId signal) {
        m_decisions->showSignal(signal);
        explain(signal);
        bringForward(m_whyPanel);
    });
    connect(&chart.view(), &ChartView::orderActivated, this, [this](OrderId order) {
        m_decisions->showOrder(order);
        explain(order);
        bringForward(m_whyPanel);
    });
    connect(&chart.view(), &ChartView::differenceActivated, this, [this](int row) {
        m_whatIf->whatIfPanel()->showDifference(row);
        showWorkspace(QStringLiteral("analyze"), m_whatIf->whatIfPanel());
    });
}

/// Going to a signal, and asking what if.
void Desk::connectReplay()
{
    using namespace ui;
    connect(m_decisions, &DecisionsPanel::replayWanted, this,
            [this](SignalId signal, InstrumentId instrument, Time time) {
                m_replay->goTo({signal, instrument, time});
            });
    connect(m_whyPanel, &WhyPanel::chartWanted, this, [this] {
        // A decision is made at the end of its bar, which is the instant at which the next one begins.
        if (const auto place = placeOf(m_subject)) showOnChart(place->instrument, place->time - Duration{1});
    });
    connect(m_whyPanel, &WhyPanel::replayWanted, this, [this] {
        if (const auto place = placeOf(m_subject)) m_replay->goTo(*place);
    });
    connect(m_whyPanel, &WhyPanel::whatIfWanted, this, [this] {
        m_whatIf->readSessions();
        m_whatIf->whatIfPanel()->chooseSession(m_host.status().sessionId);
        if (const QString setting = settingBehind(m_subject); !setting.isEmpty())
            m_whatIf->whatIfPanel()->suggest(false, setting);
        showWorkspace(QStringLiteral("analyze"), m_whatIf->whatIfPanel());
    });
    connect(m_whatIf, &WhatIfDesk::chartWanted, this, [this](InstrumentId instrument, Time time) {
        // A replay that has not come so far goes there first.
        if (m_snapshot && time > m_snapshot->now) return m_replay->goTo({{}, instrument, time});
        showOnChart(instrument, time - Duration{1});
    });
    connect(m_whatIf, &WhatIfDesk::replayWanted, this,
            [this](const QString& sessionId, InstrumentId instrument, Time time) {
                m_replay->goTo({{}, instrument, time}, sessionId.toStdString());
            });
    connect(m_whatIf, &WhatIfDesk::marksChanged, this, [this](const std::vector<ChartDifference>& marks) {
        m_marks = marks;
        for (std::size_t i = 0; i < m_chartGroup->count(); ++i)
            m_chartGroup->chart(i).view().setDifferences(marks);
    });
    connect(m_replay, &ReplayDesk::arrived, this, [this](const host::RecordedSignal& place) {
        showOnChart(place.instrument, place.time - Duration{1});
        if (!place.signal.isSet()) return;
        m_decisions->showSignal(place.signal);
        explain(place.signal);
        bringForward(m_whyPanel);
    });
}

void Desk::showWorkspace(const QString& id, QWidget* panel)
{
    if (auto* window = qobject_cast<ui::MainWindow*>(m_chart->window())) {
        const auto& pages = window->pages();
        for (std::size_t page = 0; page < pages.size(); ++page)
            if (pages[page]->id() == id) window->chooseWorkspace(static_cast<int>(page));
    }
    bringForward(panel);
}

void Desk::showOnChart(InstrumentId instrument, Time time)
{
    chooseInstrument(instrument);
    m_chart->view().goTo(time);
    showWorkspace(QStringLiteral("trade"), m_chart);
}

std::optional<host::RecordedSignal> Desk::placeOf(const Subject& subject) const
{
    if (!m_snapshot) return std::nullopt;
    const auto newest = [](const auto& rows, const auto& is) -> decltype(&rows[rows.first()]) {
        for (std::uint64_t number = rows.end(); number > rows.first(); --number)
            if (is(rows[number - 1])) return &rows[number - 1];
        return nullptr;
    };
    if (const auto* signal = std::get_if<SignalId>(&subject)) {
        const auto* row = newest(m_snapshot->signalRows, [&](const auto& each) { return each.signal == *signal; });
        if (row != nullptr) return host::RecordedSignal{row->signal, row->instrument, row->time};
    } else if (const auto* hold = std::get_if<Hold>(&subject)) {
        const auto* row = newest(m_snapshot->holds, [&](const auto& each) { return each.seq == hold->seq; });
        if (row != nullptr) return host::RecordedSignal{{}, row->instrument, row->time};
    } else if (const auto* order = std::get_if<OrderId>(&subject)) {
        const auto* row = newest(m_snapshot->orders, [&](const auto& each) { return each.order == *order; });
        if (row != nullptr) return host::RecordedSignal{row->signal, row->instrument, row->submitted};
    } else if (const auto* position = std::get_if<PositionId>(&subject)) {
        const auto is = [&](const auto& each) { return each.position == *position; };
        const auto& open = *m_snapshot->positions;
        if (const auto row = std::find_if(open.begin(), open.end(), is); row != open.end())
            return host::RecordedSignal{row->signal, row->instrument, row->opened};
        if (const auto* row = newest(m_snapshot->closedPositions, is))
            return host::RecordedSignal{row->signal, row->instrument, row->opened};
    }
    return std::nullopt;
}

QString Desk::settingBehind(const Subject& subject) const
{
    const auto* signal = std::get_if<SignalId>(&subject);
    if (signal == nullptr || !m_snapshot) return {};
    const auto& rows = m_snapshot->signalRows;
    for (std::uint64_t number = rows.end(); number > rows.first(); --number)
        if (const session::SignalRow& row = rows[number - 1]; row.signal == *signal)
            return models::WhatIfText::settingBehind(row.cause);
    return {};
}

void Desk::chooseInstrument(InstrumentId instrument)
{
    m_chart->setInstrument(instrument);
    m_markets->showInstrument(instrument);
    m_ticket->setInstrument(instrument);
    m_trading->setInstrument(instrument);
    m_options->setInstrument(instrument);
    if (m_regimes) m_regimes->setInstrument(instrument);
    m_accounts->setInstrument(instrument);
}

Desk::Seen Desk::seen() const
{
    return {m_chart->instrument(), m_subject, m_ticket->draft(), m_snapshot ? m_snapshot->serial : 0};
}

void Desk::show(const Seen& seen)
{
    if (!m_snapshot || m_snapshot->serial != seen.serial) return;
    if (seen.instrument.isSet()) chooseInstrument(seen.instrument);
    m_ticket->setDraft(seen.draft);
    explain(seen.subject);
}

void Desk::explain(const Subject& subject)
{
    m_subject = subject;
    showWhy();
}

void Desk::showWhy()
{
    if (!m_snapshot) return m_why.clear();
    // Until something is chosen, the newest signal of the moment.
    if (std::holds_alternative<std::monostate>(m_subject) && !m_snapshot->signalRows.empty())
        m_subject = m_snapshot->signalRows.back().signal;
    if (const auto* signal = std::get_if<SignalId>(&m_subject)) return m_why.setSignal(m_snapshot, *signal);
    if (const auto* order = std::get_if<OrderId>(&m_subject)) return m_why.setOrder(m_snapshot, *order);
    if (const auto* position = std::get_if<PositionId>(&m_subject)) return m_why.setPosition(m_snapshot, *position);
    if (const auto* hold = std::get_if<Hold>(&m_subject)) {
        const auto& rows = m_snapshot->holds;
        for (std::uint64_t number = rows.end(); number > rows.first(); --number)
            if (rows[number - 1].seq == hold->seq) return m_why.setHold(m_snapshot, rows[number - 1]);
    }
    m_why.clear();
}

void Desk::showSnapshot(const session::SnapshotPtr& snapshot)
{
    if (snapshot == m_whole && m_configuration) return;
    m_whole = snapshot;
    m_told->look(snapshot);
    if (snapshot && m_account >= snapshot->accounts.size()) m_account = 0;
    showSeen(seenBy(snapshot, m_account));
    m_history->look(snapshot);
}

void Desk::chooseAccount(std::size_t account)
{
    const bool isKnown = m_whole && account < m_whole->accounts.size();
    m_account = isKnown ? account : 0;
    m_accounts->setAccount(m_account, isKnown ? m_whole->accounts[account]->name : std::string());
    m_operate->setAccount(static_cast<std::uint8_t>(m_account));
    showAccounts();
    showSeen(seenBy(m_whole, m_account));
}

/// Tables follow the account that is looked at, or list all of them.
void Desk::showAccounts()
{
    m_accountCount = m_whole ? m_whole->accounts.size() : 0;
    const bool areSeveral = m_accountCount > 1;
    const std::optional<int> only =
        areSeveral && !m_showsAll ? std::optional(static_cast<int>(m_account)) : std::nullopt;
    m_decisions->showAccounts(only, areSeveral);
    m_positions->showAccounts(only, areSeveral);
    m_accounts->showAccounts(only, areSeveral);
}

std::size_t Desk::accountOf(const session::Command& command) const
{
    if (command.position.isSet())
        for (const session::PositionRow& row : *m_whole->positions)
            if (row.position == command.position) return row.account;
    if (command.order.isSet())
        for (std::uint64_t number = m_whole->orders.end(); number > m_whole->orders.first(); --number)
            if (const session::OrderRow& row = m_whole->orders[number - 1]; row.order == command.order)
                return row.account;
    return m_account;
}

void Desk::showSeen(const session::SnapshotPtr& snapshot)
{
    if (m_snapshot && (!snapshot || snapshot->serial != m_snapshot->serial)) m_subject = {};
    m_snapshot = snapshot;
    if (m_accountCount != (m_whole ? m_whole->accounts.size() : 0)) showAccounts();
    // Each with its name, so that a stall can be told by it.
    const auto update = [this](const QString& panel, auto&& show) {
        const ui::GuiWork work(m_recorder, models::GuiJob::Tables, panel);
        show();
    };
    update(tr("Watchlist"), [&] { m_markets->setSnapshot(snapshot); });
    update(tr("Decisions"), [&] {
        for (models::SnapshotTable* model :
             std::initializer_list<models::SnapshotTable*>{&m_signalRows, &m_orderRows, &m_fillRows, &m_messageRows})
            model->setSnapshot(snapshot);
    });
    update(tr("Positions"), [&] {
        m_closedRows.setSnapshot(snapshot);
        m_positionRows.setSnapshot(m_whole); // of all accounts: the table chooses
    });
    update(tr("Market regimes"), [&] {
        if (!m_regimes) return;
        m_regimeRows.setSnapshot(snapshot);
        m_regimes->setSnapshot(snapshot);
    });
    update(tr("Trade journal"), [&] { m_accounts->setSnapshot(snapshot, m_whole); });
    update(tr("Agents"), [&] { m_agents->setSnapshot(m_whole); });
    update(tr("Fill ladder"), [&] {
        if (!m_fillLadder) return;
        m_ladderRows.setSnapshot(snapshot);
        m_fillLadder->setSnapshot(snapshot);
    });
    update(tr("Chart"), [&] {
        m_chartGroup->setSnapshot(snapshot);
        m_charts->setSnapshot(snapshot);
    });
    update(tr("Order ticket"), [&] { m_ticket->setSnapshot(snapshot); });
    update(tr("Operate"), [&] { m_operate->setSnapshot(snapshot); });
    update(tr("Depth"), [&] { m_trading->setSnapshot(snapshot); });
    update(tr("Options"), [&] { m_options->setSnapshot(snapshot); });
    m_weightRows.setSnapshot(snapshot);
    m_replay->setSnapshot(snapshot);
    const ui::GuiWork why(m_recorder, models::GuiJob::Tables, tr("Why"));
    showWhy();
    auto configuration = snapshot ? snapshot->configuration
                                  : std::make_shared<const session::ConfigurationPart>(m_host.storedConfiguration());
    if (configuration == m_configuration) return showScoring();
    m_configuration = std::move(configuration);
    showScoring();
    m_flags->setFlags(m_configuration->flags);
    showSettings();
    // What a session changes is stored a moment later.
    QTimer::singleShot(kStored, m_webhook, &WebhookDesk::reload);
}

/// As they are in the session; those that apply from the next one on as they will be there.
session::SettingValues Desk::settingsOf(const session::ConfigurationPart& configuration) const
{
    session::SettingValues shown = configuration.settings;
    if (m_host.status().kind != host::SessionKind::Replay) {
        const session::SettingValues stored = m_host.storedConfiguration().settings;
        for (const session::SettingDefinition& setting : session::settingDefinitions())
            if (!setting.appliesAtOnce)
                expects(shown.set(setting.key, stored.text(setting.key)).has_value(), "what is stored is checked");
    }
    return shown;
}

void Desk::showSettings()
{
    if (!m_configuration) return;
    m_settingRows.setValues(settingsOf(*m_configuration));
    if (m_settings) m_settings->showNow();
}

void Desk::showBlocked()
{
    const bool isReplay = m_host.status().kind == host::SessionKind::Replay;
    const QString reason =
        isReplay ? tr("This is a replay: it shows what happened, and nothing can be changed in it.") : QString();
    using host::OperatorAction;
    m_ticket->setBlocked(refusal(OperatorAction::Trade, reason));
    m_trading->setBlocked(refusal(OperatorAction::Trade, reason));
    m_options->setBlocked(refusal(OperatorAction::Trade, reason));
    m_operate->setBlocked(reason);
    m_accounts->setBlocked(refusal(OperatorAction::WriteNotes, reason));
    m_accounts->setBookingBlocked(refusal(OperatorAction::BookByHand, reason));
    m_flags->setBlocked(reason);
    if (m_settings) m_settings->setBlocked(refusal(OperatorAction::TuneAnalysis, reason));
    showScoring();
}

/// What stands against it besides `reason`: the role of who sits at the screen.
QString Desk::refusal(host::OperatorAction action, const QString& reason) const
{
    const host::OperatorSeat* seat = m_host.seat();
    return reason.isEmpty() && seat != nullptr ? seat->refusal(action) : reason;
}

/// Changes of the scoring configuration are no commands, so that they are asked about here; a refusal is recorded.
bool Desk::mayTune()
{
    host::OperatorSeat* seat = m_host.seat();
    const QString no =
        seat == nullptr ? QString() : seat->authorise(host::OperatorAction::TuneAnalysis, "scoring.config.json");
    if (!no.isEmpty() && m_scoring) m_scoring->setFinished(false, no);
    return no.isEmpty();
}

void Desk::readChanges()
{
    const std::vector<host::ChangeRecord> changes = m_host.changes();
    m_flags->setChanges(changes);
}

void Desk::connectLegs()
{
    connect(m_options, &OptionDesk::legsWanted, this,
            [this](const session::Command& command) { m_options->setSubmitted(submit(command)); });
    connect(m_options, &OptionDesk::legsPreviewWanted, this, [this](quint64 question, const session::Command& command) {
        session::Command asked = command;
        if (m_whole)
            if (const std::size_t account = accountOf(asked); account < m_whole->accounts.size())
                asked.account = m_whole->accounts[account]->name;
        m_legsQuestion = question;
        m_legsAsking = m_host.previewLegs(std::move(asked));
    });
    connect(&m_host, &host::CockpitHost::legsPreviewed, this,
            [this](quint64 number, const session::LegsPreview& preview) {
                if (number == m_legsAsking) m_options->setPreview(m_legsQuestion, preview);
            });
}

/// What can be taken back of settings, flags and the watchlist. Others put in theirs themselves.
void Desk::connectSteps()
{
    m_changeSteps = new ConfigurationSteps(
        m_host, m_steps, [this](session::Command command) { return send(std::move(command)); },
        [this] {
            // What is shown is up to a frame older: a step right after another would find the world before that one.
            const session::SnapshotPtr newest = m_host.latest();
            const auto now = newest ? newest->configuration : m_configuration;
            if (!now) return ConfigurationSteps::Values{m_settingRows.values(), session::FlagValues()};
            return ConfigurationSteps::Values{settingsOf(*now), now->flags};
        },
        this);
    m_scoringSteps = new ScoringSteps(m_host, m_steps, this);
    connect(m_changeSteps, &ConfigurationSteps::changed, this, [this] {
        if (m_host.status().kind == host::SessionKind::None) {
            m_configuration.reset();
            showSnapshot(m_whole);
        }
        readChanges();
        showSettings();
        m_webhook->reload();
    });
    models::WatchlistBook* markets = &m_markets->book();
    connect(markets, &models::WatchlistBook::acted, this,
            [this, markets](const QString& what, const QJsonObject& before, const QJsonObject& after) {
                const auto exchange = [markets](const QJsonObject& expected, const QJsonObject& wanted) {
                    return [markets, expected, wanted](const models::UndoBook::Finish& finish) {
                        // What nobody knows the way back from is left as it is.
                        if (markets->toJson() != expected) return finish({models::UndoOutcome::Kind::Gone, {}});
                        markets->load(wanted);
                        finish({});
                    };
                };
                m_steps.push({QStringLiteral("watchlist"), what, exchange(after, before), exchange(before, after)});
            });
}

quint64 Desk::submit(session::Command command)
{
    const session::Command asked = command;
    const quint64 ticket = send(std::move(command));
    m_changeSteps->noteSubmitted(asked, ticket);
    return ticket;
}

quint64 Desk::send(session::Command command)
{
    command.actor = m_host.operatorName();
    command.origin = "local";
    if (command.account.empty() && !namesItsAccount(command.kind) && m_whole)
        if (const std::size_t account = accountOf(command); account < m_whole->accounts.size())
            command.account = m_whole->accounts[account]->name;
    const bool isConfiguration = command.kind == session::CommandKind::Flag ||
                                 command.kind == session::CommandKind::Setting ||
                                 command.kind == session::CommandKind::Settings;
    if (m_host.status().kind != host::SessionKind::None || !isConfiguration) {
        const quint64 ticket = m_host.submit(std::move(command));
        if (isConfiguration && ticket != 0) m_changeTickets.insert(ticket);
        return ticket;
    }
    const quint64 ticket = ++m_ownTicket;
    const auto done = m_host.changeWithoutSession(std::move(command));
    const QString reason = done ? QString() : models::EngineWords::of(done.error());
    // Answered as the host does: after the panel knows the number.
    QTimer::singleShot(0, this, [this, ticket, accepted = done.has_value(), reason] {
        m_configuration.reset();
        showSnapshot(m_whole);
        answer(ticket, accepted, reason);
    });
    return ticket;
}

void Desk::answer(quint64 ticket, bool accepted, const QString& reason)
{
    m_operate->setAnswer(ticket, accepted, reason);
    m_accounts->setAnswer(ticket, accepted, reason);
    m_ticket->setAnswer(ticket, accepted, reason);
    m_trading->setAnswer(ticket, accepted);
    m_options->setAnswer(ticket, accepted, reason);
    m_flags->setAnswer(ticket, accepted, reason);
    m_settingChanges->setAnswer(ticket, accepted, reason);
    m_changeSteps->setAnswer(ticket, accepted, reason);
    if (accepted) readChanges();
    // No session tells of what it keeps for the next one.
    if (m_changeTickets.remove(ticket) && accepted) {
        showSettings();
        m_webhook->reload();
    }
}

ui::VenueKeys Desk::venueKeys() const
{
    WindowSecrets* secrets = m_secrets;
    return {secrets->credentials(), [secrets] { return secrets->isAsking(); }, [secrets] { secrets->refresh(); }};
}

QWidget* Desk::openSettings(QWidget* parent, const QString& setting)
{
    if (!m_settings) {
        m_settings = new ui::SettingsDialog(m_theme, m_settingRows, parent);
        m_settings->setProfiles(host::SettingsProfiles(m_host.workspace()), m_steps);
        connect(m_settings, &ui::SettingsDialog::changesWanted, this,
                [this](const QMap<QString, QString>& changes, const QString& reason) {
                    m_settingChanges->start(changes, reason, m_settingRows.values());
                });
        showBlocked();
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    if (!setting.isEmpty()) m_settings->showSetting(setting);
    return m_settings;
}

QWidget* Desk::openScoring(QWidget* parent)
{
    host::ScoringKeeper* keeper = m_host.scoring();
    if (!m_scoring) {
        m_scoring = new ui::ScoringDialog(m_theme, m_weightRows, parent);
        if (keeper != nullptr) {
            connect(keeper, &host::ScoringKeeper::changed, m_scoring, [this] { showScoring(); });
            connect(keeper, &host::ScoringKeeper::finished, m_scoring, &ui::ScoringDialog::setFinished);
            connect(m_scoring, &ui::ScoringDialog::editWanted, keeper,
                    [this](const host::ScoringValues& values, const QString& reason) {
                        if (!mayTune()) return;
                        const auto done = m_scoringSteps->edit(values, reason);
                        if (!done && m_scoring) m_scoring->setFinished(false, models::EngineWords::of(done.error()));
                    });
            connect(m_scoring, &ui::ScoringDialog::reloadWanted, keeper, [this, keeper](const QString& reason) {
                if (mayTune()) keeper->reload(m_host.operatorName(), reason.toStdString());
            });
            connect(m_scoring, &ui::ScoringDialog::undoWanted, keeper, [this, keeper](const QString& reason) {
                if (mayTune()) keeper->undo(m_host.operatorName(), reason.toStdString());
            });
        }
    }
    showScoring();
    m_scoring->show();
    m_scoring->raise();
    m_scoring->activateWindow();
    return m_scoring;
}

void Desk::showScoring()
{
    const host::ScoringKeeper* keeper = m_host.scoring();
    if (!m_scoring || keeper == nullptr || !m_configuration) return;
    ui::ScoringDialog::State state;
    state.file = QString::fromStdString(keeper->file().string());
    state.hasFile = keeper->hasFile();
    state.isReloadWaiting = keeper->isReloadWaiting();
    state.canUndo = keeper->canUndo();
    state.problem = keeper->problem();
    if (m_host.status().kind == host::SessionKind::Replay)
        state.blocked = tr("This is a replay: it shows what happened, and nothing can be changed in it.");
    state.blocked = refusal(host::OperatorAction::TuneAnalysis, state.blocked);
    state.isFlagOn = m_configuration->flags.isInEffect("adaptive_weights");
    state.learned = m_configuration->adaptive;
    state.version = m_configuration->weightsVersion;
    m_scoring->setValues(keeper->values());
    m_scoring->setState(state);
}

QWidget* Desk::openReport(QWidget* parent)
{
    if (!m_report)
        m_report =
            new ui::ReportDialog(m_theme, m_host.workspace(), QStringLiteral("Sextant " SEXTANT_VERSION), parent);
    m_report->setSessions(m_host.sessions(), m_host.status().sessionId);
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
    return m_report;
}

QWidget* Desk::openSessions(QWidget* parent) { return m_sessions->open(parent); }

} // namespace sextant::cockpit
