#include "app/cockpit/operate_desk.h"

#include <QTimer>

#include <chrono>
#include <utility>

#include "engine/host/operator_seat.h"
#include "engine/storage/workspace.h"
#include "models/engine_words.h"
#include "ui/operate/audit_panel.h"
#include "ui/operate/risk_panel.h"
#include "ui/widgets/table_view.h"

namespace sextant::cockpit {

OperateDesk::OperateDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_risk([this, &theme] { return makeRisk(theme); }),
      m_audit([this, &theme] { return makeAudit(theme); }), m_tick(new QTimer(this))
{
    m_tick->setInterval(std::chrono::milliseconds(100));
    connect(m_tick, &QTimer::timeout, this, &OperateDesk::tick);
    if (auto* seat = m_host.seat()) {
        connect(seat, &host::OperatorSeat::changed, this, &OperateDesk::readOperatorEvents);
        connect(seat, &host::OperatorSeat::finished, this, &OperateDesk::readOperatorEvents);
    }
    // Other programs are refused too; seen while somebody looks.
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        if (m_audit && m_audit->operators()->isVisible()) readOperatorEvents();
    });
    look->start(std::chrono::seconds(2));
}

OperateDesk::~OperateDesk() = default;

ui::RiskPanel* OperateDesk::makeRisk(const ui::ThemeController& theme)
{
    m_limits.setSnapshot(m_snapshot);
    auto* panel = new ui::RiskPanel(theme, m_limits);
    connect(panel, &ui::RiskPanel::commandWanted, this, [this](const session::Command& command) {
        const quint64 ticket = m_submit(command);
        if (m_risk) m_risk->setSubmitted(ticket);
    });
    panel->setBlocked(m_blocked);
    panel->setSnapshot(m_snapshot);
    return panel;
}

ui::AuditPanel* OperateDesk::makeAudit(const ui::ThemeController& theme)
{
    m_entries.setSnapshot(m_snapshot);
    auto* panel = new ui::AuditPanel(theme, m_entries);
    connect(panel, &ui::AuditPanel::verifyWanted, this, &OperateDesk::verify);
    connect(panel, &ui::AuditPanel::verifyCancelled, this, [this] {
        if (m_verification) m_verification->cancel();
    });
    connect(panel, &ui::AuditPanel::orderChosen, this, &OperateDesk::orderChosen);
    connect(panel, &ui::AuditPanel::signalChosen, this, &OperateDesk::signalChosen);
    panel->setOperatorEvents(m_operatorRows);
    showOperatorEvents();
    return panel;
}

ui::Workspace OperateDesk::workspace()
{
    ui::Workspace operate{QStringLiteral("operate"), tr("Operate"), {}};
    operate.panels.push_back(m_risk.panel(QStringLiteral("risk"), tr("Risk"), ui::PanelPlace::Right, 700));
    operate.panels.push_back(
        m_audit.panel(QStringLiteral("audit"), tr("Audit trail"), ui::PanelPlace::BottomLeft, 880));
    return operate;
}

void OperateDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_audit) m_entries.setSnapshot(snapshot);
    if (!m_risk) return;
    m_limits.setSnapshot(snapshot);
    m_risk->setSnapshot(snapshot);
}

void OperateDesk::setAccount(std::uint8_t account)
{
    m_limits.setAccount(account);
    if (m_risk) m_risk->setSnapshot(m_snapshot);
}

void OperateDesk::setBlocked(const QString& reason)
{
    m_blocked = reason;
    if (m_risk) m_risk->setBlocked(reason);
}

void OperateDesk::verify()
{
    const auto place = m_host.servicePlace();
    if (m_verification || !m_audit) return;
    if (place.workspace == nullptr)
        return m_audit->setVerified(false, tr("There is no workspace whose journal could be verified."));
    m_verification = std::make_unique<host::AuditJob>(host::auditWork(place.workspace->location()));
    m_audit->setVerifying(0.0);
    m_tick->start();
}

void OperateDesk::tick()
{
    if (!m_verification) return m_tick->stop();
    const host::AuditJob::Progress progress = m_verification->progress();
    if (!progress.outcome) {
        if (m_audit) m_audit->setVerifying(progress.share, progress.left);
        return;
    }
    m_verification.reset();
    m_tick->stop();
    tellOutcome(*progress.outcome);
}

void OperateDesk::tellOutcome(const Result<host::WorkspaceAudit>& outcome)
{
    if (!m_audit) return;
    if (!outcome && outcome.error().code == ErrorCode::Interrupted)
        return m_audit->setVerified(false,
                                    tr("The verification was cancelled: nothing is known of what was not reached."));
    const host::LogFault* fault = outcome ? outcome->firstFault() : nullptr;
    if (!outcome || fault != nullptr) {
        const QString problem =
            fault != nullptr ? QString::fromStdString(fault->message) : models::EngineWords::of(outcome.error());
        const bool isJournal = fault == nullptr || fault->table == "journal";
        return m_audit->setVerified(false, isJournal
                                               ? tr("The journal is not as it was written: %1").arg(problem)
                                               : tr("The decision log is not as it was written: %1").arg(problem));
    }
    std::size_t decisions = 0;
    for (const host::DecisionAudit& session : outcome->sessions)
        decisions += session.decisions;
    QString text = tr("The journal's %n row(s) are unbroken.", nullptr, static_cast<int>(outcome->journalRows));
    if (decisions > 0)
        text = tr("%1 %2", "sentences")
                   .arg(text, tr("%n decision(s) of the agents follow from it, asked again.", nullptr,
                                 static_cast<int>(decisions)));
    m_audit->setVerified(true, text);
}

void OperateDesk::readOperatorEvents()
{
    if (m_audit) showOperatorEvents();
}

void OperateDesk::showOperatorEvents()
{
    constexpr std::int64_t kShown = 1000;
    if (const auto* seat = m_host.seat()) m_operatorRows.setEvents(seat->events(kShown));
}

void OperateDesk::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (!accepted) readOperatorEvents(); // it may be there because of the role
    if (m_risk) m_risk->setAnswer(ticket, accepted, reason);
}

} // namespace sextant::cockpit
