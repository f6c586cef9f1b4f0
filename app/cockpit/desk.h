#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>
#include <variant>

#include "engine/host/cockpit_host.h"
#include "engine/host/signal_index.h"
#include "models/fill_ladder_model.h"
#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/order_draft.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/regime_changes_model.h"
#include "models/settings_model.h"
#include "models/signals_model.h"
#include "models/undo_book.h"
#include "models/weights_model.h"
#include "models/why_model.h"
#include "ui/chart/chart_differences.h"
#include "ui/shell/late_panel.h"
#include "ui/shell/venue_keys.h"

namespace sextant::models {
struct NotificationRow;
}

namespace sextant::ui {
class ChartGroup;
class ChartPanel;
class DecisionsPanel;
class OrderTicket;
class PositionsPanel;
class FillLadderPanel;
class RegimePanel;
class ReportDialog;
class ScoringDialog;
class SettingsDialog;
class StallRecorder;
class ThemeController;
class WhyPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

class AccountDesk;
class AlertDesk;
class ChartDesk;
class ConfigurationSteps;
class ExperimentDesk;
class FeedDesk;
class FlagsDesk;
class HealthDesk;
class HistoryDesk;
class MarketDesk;
class NotificationDesk;
class OperateDesk;
class OptionDesk;
class TradeDesk;
class AgentsDesk;
class ReplayDesk;
class SessionsDesk;
class ScoringSteps;
class SettingsBatch;
class WebhookDesk;
class WhatIfDesk;
class WindowSecrets;

/// All panels and their models, connected with each other and with the host. The one place that knows every panel by
/// its type.
class Desk final : public QObject {
    Q_OBJECT
public:
    /// `recorder` measures the screen's thread; null: nothing does.
    Desk(host::CockpitHost& host, ui::ThemeController& theme, ui::StallRecorder* recorder = nullptr,
         QObject* parent = nullptr);
    ~Desk() override;

    /// For the window, once: it takes the widgets.
    [[nodiscard]] ui::PanelSet panels();
    /// Shown, and returned for those who take pictures of them.
    QWidget* openSettings(QWidget* parent, const QString& setting);
    QWidget* openSessions(QWidget* parent);
    QWidget* openReport(QWidget* parent);
    QWidget* openScoring(QWidget* parent);
    void chooseInstrument(InstrumentId instrument);
    [[nodiscard]] WhatIfDesk& whatIf() { return *m_whatIf; }
    /// For those who take pictures.
    [[nodiscard]] AccountDesk& accounts() { return *m_accounts; }
    [[nodiscard]] AlertDesk& alerts() { return *m_alerts; }
    [[nodiscard]] MarketDesk& markets() { return *m_markets; }
    [[nodiscard]] OptionDesk& options() { return *m_options; }
    [[nodiscard]] SessionsDesk& sessions() { return *m_sessions; }
    [[nodiscard]] NotificationDesk& notifications() { return *m_told; }
    [[nodiscard]] ui::VenueKeys venueKeys() const;

    struct Hold {
        quint64 seq = 0;
    };
    using Subject = std::variant<std::monostate, SignalId, Hold, OrderId, PositionId>;
    /// What is looked at and written, which no layout keeps.
    struct Seen {
        InstrumentId instrument;
        Subject subject; ///< of the explanation
        models::OrderDraft draft;
        std::uint64_t serial = 0; ///< of the session it belongs to; 0: none
    };
    [[nodiscard]] Seen seen() const;
    /// Where something that was told happened: its order, its panel, or its message and bar.
    void goTo(const models::NotificationRow& row);
    /// Nothing happens when another session has been opened since.
    void show(const Seen& seen);

private:
    [[nodiscard]] ui::RegimePanel* makeRegimes();
    [[nodiscard]] ui::FillLadderPanel* makeFillLadder();
    void connectPanels();
    void connectChart(ui::ChartPanel& chart);
    void chooseAccount(std::size_t account);
    void showAccounts();
    /// Whose a command is that names no account itself.
    [[nodiscard]] std::size_t accountOf(const session::Command& command) const;
    void explain(const Subject& subject);
    /// Where and when what is explained was; the signal where it is one. Nothing for what the session does not have.
    [[nodiscard]] std::optional<host::RecordedSignal> placeOf(const Subject& subject) const;
    /// The setting behind what is explained, empty: no single one.
    [[nodiscard]] QString settingBehind(const Subject& subject) const;
    /// The chart, wherever somebody is.
    void showOnChart(InstrumentId instrument, Time time);
    void showWorkspace(const QString& id, QWidget* panel);
    void connectReplay();
    void connectSessions();
    void showWhy();
    void showSnapshot(const session::SnapshotPtr& snapshot);
    void showSeen(const session::SnapshotPtr& snapshot);
    void showBlocked();
    [[nodiscard]] QString refusal(host::OperatorAction action, const QString& reason) const;
    [[nodiscard]] bool mayTune();
    void answer(quint64 ticket, bool accepted, const QString& reason);
    void readChanges();
    void showScoring();
    [[nodiscard]] session::SettingValues settingsOf(const session::ConfigurationPart& configuration) const;
    void showSettings();
    void connectLegs();
    void connectSteps();
    /// The host's number for it; without a session settings and flags are written at once and answered soon.
    quint64 send(session::Command command);
    /// The same of what people did, which can be taken back where it moves no money.
    quint64 submit(session::Command command);

    host::CockpitHost& m_host;
    ui::ThemeController& m_theme;
    ui::StallRecorder* m_recorder;
    models::UndoBook m_steps;
    models::SignalsModel m_signalRows;
    models::OrdersModel m_orderRows;
    models::FillsModel m_fillRows;
    models::IncidentsModel m_messageRows;
    models::PositionsModel m_positionRows;
    models::ClosedPositionsModel m_closedRows;
    models::WhyModel m_why;
    models::RegimeChangesModel m_regimeRows;
    models::FillLadderModel m_ladderRows;
    models::SettingsModel m_settingRows;
    models::WeightsModel m_weightRows;

    MarketDesk* m_markets; // owned
    QPointer<ui::ChartGroup> m_chartGroup;
    QPointer<ui::ChartPanel> m_chart; // the first of them, which all else follows
    QPointer<ui::OrderTicket> m_ticket;
    QPointer<ui::DecisionsPanel> m_decisions;
    QPointer<ui::PositionsPanel> m_positions;
    QPointer<ui::WhyPanel> m_whyPanel;
    ui::LatePanel<ui::RegimePanel> m_regimes;
    ui::LatePanel<ui::FillLadderPanel> m_fillLadder;
    TradeDesk* m_trading;                        // owned
    quint64 m_legsAsking = 0;                    // number of the newest question about an order of legs
    quint64 m_legsQuestion = 0;                  // the ticket's own
    OptionDesk* m_options = nullptr;             // owned
    WindowSecrets* m_secrets = nullptr;          // owned
    AlertDesk* m_alerts = nullptr;               // owned
    WebhookDesk* m_webhook = nullptr;            // owned
    FeedDesk* m_feeds = nullptr;                 // owned
    FlagsDesk* m_flags = nullptr;                // owned
    HealthDesk* m_health = nullptr;              // owned
    HistoryDesk* m_history = nullptr;            // owned
    ChartDesk* m_charts = nullptr;               // owned
    ExperimentDesk* m_experiments = nullptr;     // owned
    OperateDesk* m_operate = nullptr;            // owned
    WhatIfDesk* m_whatIf = nullptr;              // owned
    ReplayDesk* m_replay = nullptr;              // owned
    AgentsDesk* m_agents = nullptr;              // owned
    SettingsBatch* m_settingChanges;             // owned
    ConfigurationSteps* m_changeSteps = nullptr; // owned
    ScoringSteps* m_scoringSteps = nullptr;      // owned
    AccountDesk* m_accounts = nullptr;           // owned
    SessionsDesk* m_sessions = nullptr;          // owned
    NotificationDesk* m_told = nullptr;          // owned
    std::size_t m_account = 0;                   // whose eyes are used
    bool m_showsAll = false;                     // tables list all accounts
    std::size_t m_accountCount = 0;              // when tables were told last
    QPointer<ui::SettingsDialog> m_settings;
    QPointer<ui::ReportDialog> m_report;
    QPointer<ui::ScoringDialog> m_scoring;

    session::SnapshotPtr m_whole; // of all accounts
    session::SnapshotPtr m_snapshot;
    std::shared_ptr<const session::ConfigurationPart> m_configuration;
    Subject m_subject;
    std::vector<ui::ChartDifference> m_marks; // of what if, on all charts
    quint64 m_ownTicket = quint64{1} << 62;   // far from the host's own numbers
    QSet<quint64> m_changeTickets;            // of settings and flags, not answered yet
};

} // namespace sextant::cockpit
