#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/flag_history_model.h"
#include "models/flags_model.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class FlagsPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The feature flags: their panel and models, what they have done since, who may turn them, and a turned one as a
/// command.
class FlagsDesk final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>;
    FlagsDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent = nullptr);
    ~FlagsDesk() override;

    /// For the window, which takes it.
    [[nodiscard]] ui::Panel panel();
    /// Made if need be. Null: gone with its window.
    [[nodiscard]] ui::FlagsPanel* flagsPanel();
    void setFlags(const session::FlagValues& values) { m_rows.setFlags(values); }
    /// Newest first.
    void setChanges(const std::vector<host::ChangeRecord>& changes);
    void setBlocked(const QString& reason);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// The seat at the screen was taken or left.
    void showRights();

private:
    void send(const QString& name, bool on, const QString& reason, int days);
    void look();

    host::CockpitHost& m_host;
    Submit m_submit;
    models::FlagsModel m_rows;
    models::FlagHistoryModel m_history;
    QString m_blocked;
    ui::LatePanel<ui::FlagsPanel> m_panel;
    QTimer m_look;
};

} // namespace sextant::cockpit
