#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "engine/host/cockpit_host.h"
#include "engine/host/decision_audit.h"
#include "models/audit_model.h"
#include "models/operator_events_model.h"
#include "models/risk_limits_model.h"
#include "ui/shell/late_panel.h"

class QTimer;

namespace sextant::ui {
class AuditPanel;
class RiskPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The workspace Operate: risk and the audit trail, their models, and what people do there as commands.
class OperateDesk final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>;
    /// `submit` gives the host's number for a command.
    OperateDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent = nullptr);
    ~OperateDesk() override;

    /// For the window, once: it takes the widgets.
    [[nodiscard]] ui::Workspace workspace();
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Whose limits are shown; 0 is the main account.
    void setAccount(std::uint8_t account);
    /// Why nothing can be changed; empty: it can.
    void setBlocked(const QString& reason);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

Q_SIGNALS:
    /// An entry of the audit trail came of one of these.
    void orderChosen(sextant::OrderId order);
    void signalChosen(sextant::SignalId signal);

private:
    [[nodiscard]] ui::RiskPanel* makeRisk(const ui::ThemeController& theme);
    [[nodiscard]] ui::AuditPanel* makeAudit(const ui::ThemeController& theme);
    void readOperatorEvents();
    void showOperatorEvents();
    void verify();
    void tick();
    /// Whether it is whole, and a sentence.
    void tellOutcome(const Result<host::WorkspaceAudit>& outcome);

    host::CockpitHost& m_host;
    Submit m_submit;
    models::RiskLimitsModel m_limits;
    models::AuditModel m_entries;
    models::OperatorEventsModel m_operatorRows;
    QString m_blocked;
    session::SnapshotPtr m_snapshot;
    ui::LatePanel<ui::RiskPanel> m_risk;
    ui::LatePanel<ui::AuditPanel> m_audit;
    QTimer* m_tick; // while the journal is verified
    std::unique_ptr<host::AuditJob> m_verification;
};

} // namespace sextant::cockpit
