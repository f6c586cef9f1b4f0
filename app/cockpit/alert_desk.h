#pragma once

#include <QObject>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/notify_plans.h"
#include "engine/host/cockpit_host.h"
#include "engine/services/alerts/alert_store.h"
#include "engine/services/alerts/alert_watch.h"
#include "engine/services/notify/net/notifier_thread.h"
#include "models/alert_models.h"
#include "models/undo_book.h"
#include "ui/shell/late_panel.h"

class QDialog;
class QSystemTrayIcon;

namespace sextant::ui {
class AlertsPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

class FeedDesk;
class WindowSecrets;

/// Watches snapshots for what people want to be told of, and tells them: by the desktop, a sound, Slack, Discord and
/// Telegram. The engine's thread has no part in it.
class AlertDesk final : public QObject {
    Q_OBJECT
public:
    AlertDesk(host::CockpitHost& host, const ui::ThemeController& theme, FeedDesk& feeds, WindowSecrets& secrets,
              models::UndoBook& steps, QObject* parent = nullptr);
    ~AlertDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel panel();
    /// Made if need be. Null: gone with its window.
    [[nodiscard]] ui::AlertsPanel* alertsPanel();
    /// Looks at the newest snapshot now.
    void look();
    [[nodiscard]] services::AlertStore& store() { return m_store; }

Q_SIGNALS:
    /// A message for people who look at the window, where the desktop shows none.
    void said(const QString& text, bool isProblem);
    void settingsWanted();
    /// An alert has come true.
    void fired(const QString& text, bool isUrgent, const std::string& symbol, sextant::Time engineTime);

private:
    using Rule = std::optional<services::AlertRule>; ///< none: it is not there
    /// A change that was made, as a step that can be taken back.
    void keepStep(const Rule& before, const Rule& after);
    [[nodiscard]] models::UndoOutcome put(const Rule& expected, const Rule& wanted);
    [[nodiscard]] Rule find(const std::string& id) const;
    [[nodiscard]] ui::AlertsPanel* makePanel(const ui::ThemeController& theme);
    /// In the panel, at the latest when there is one.
    void say(const QString& text, bool isProblem);
    void showSymbols(const session::Snapshot& snapshot, ui::AlertsPanel& panel) const;
    [[nodiscard]] session::SnapshotPtr watched() const;
    void readRules();
    void readHistory();
    void showRules();
    void configure();
    void sendTest(services::ChannelKind channel);
    void drainLocal();
    void watchSession(const session::SnapshotPtr& snapshot, Time now);
    void fire(const services::AlertFiring& firing, Time now);
    void showChannels(Time now);
    void tell(const Result<void>& done, const QString& text);

    host::CockpitHost& m_host;
    FeedDesk& m_feeds;
    WindowSecrets& m_secrets;
    models::UndoBook& m_steps;
    services::AlertStore m_store;
    services::AlertWatch m_watch;
    std::vector<services::AlertRule> m_rules;
    models::AlertRulesModel m_ruleRows;
    models::AlertEventsModel m_eventRows;
    models::ChannelsModel m_channelRows;
    QSystemTrayIcon* m_tray = nullptr; // null: the desktop has none

    std::pair<QString, bool> m_said; // what the panel will say, and whether it is a problem
    ui::LatePanel<ui::AlertsPanel> m_panel;
    std::string m_configured;                       // what the channels were made of
    std::optional<services::ChannelKind> m_testing; // waits for what the keychain says
    std::vector<cli::ChannelSetup> m_setups;
    // Of the session that is watched.
    std::uint64_t m_serial = 0;
    std::uint64_t m_nextFill = 0;
    bool m_wasKilled = false;
    bool m_wasLost = false;
    int m_turn = 0;

    struct LocalMessages {
        std::mutex mutex; // guards `waiting`
        std::deque<std::pair<services::ChannelKind, services::Message>> waiting;
    };
    std::shared_ptr<LocalMessages> m_local = std::make_shared<LocalMessages>();
    std::unique_ptr<services::NotifierThread> m_notifier; // null: nothing is set up
};

} // namespace sextant::cockpit
