#include "app/cockpit/operate_desk.h"

#include <QTimer>

#include <chrono>
#include <utility>

#include "engine/host/operator_seat.h"
#include "ui/operate/audit_panel.h"
#include "ui/operate/risk_panel.h"
#include "ui/widgets/table_view.h"

namespace sextant::cockpit {
namespace {

template <class Widget>
ui::Panel panelOf(const QString& id, const QString& title, Widget* widget, ui::PanelPlace place, int size)
{
    return {id,
            title,
            widget,
            place,
            size,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

} // namespace

OperateDesk::OperateDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_risk(new ui::RiskPanel(theme, m_limits)),
      m_audit(new ui::AuditPanel(theme, m_entries))
{
    connect(m_risk, &ui::RiskPanel::commandWanted, this, [this](const session::Command& command) {
        const quint64 ticket = m_submit(command);
        if (m_risk) m_risk->setSubmitted(ticket);
    });
    connect(m_audit, &ui::AuditPanel::verifyWanted, this, [this] {
        m_audit->setVerifying();
        m_host.verifyJournal();
    });
    m_audit->setOperatorEvents(m_operatorRows);
    if (auto* seat = m_host.seat()) {
        connect(seat, &host::OperatorSeat::changed, this, &OperateDesk::readOperatorEvents);
        connect(seat, &host::OperatorSeat::finished, this, &OperateDesk::readOperatorEvents);
    }
    readOperatorEvents();
    // Other programs are refused too; seen while somebody looks.
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        if (m_audit && m_audit->operators()->isVisible()) readOperatorEvents();
    });
    look->start(std::chrono::seconds(2));
    connect(m_audit, &ui::AuditPanel::orderChosen, this, &OperateDesk::orderChosen);
    connect(m_audit, &ui::AuditPanel::signalChosen, this, &OperateDesk::signalChosen);
    connect(&m_host, &host::CockpitHost::journalVerified, this, [this](bool isWhole, const QString& text) {
        if (m_audit) m_audit->setVerified(isWhole, text);
    });
}

OperateDesk::~OperateDesk()
{
    // Unless a window has taken them; views go before their models.
    delete m_risk;
    delete m_audit;
}

ui::Workspace OperateDesk::workspace() const
{
    ui::Workspace operate{QStringLiteral("operate"), tr("Operate"), {}};
    operate.panels.push_back(panelOf(QStringLiteral("risk"), tr("Risk"), m_risk.data(), ui::PanelPlace::Right, 700));
    operate.panels.push_back(
        panelOf(QStringLiteral("audit"), tr("Audit trail"), m_audit.data(), ui::PanelPlace::BottomLeft, 880));
    return operate;
}

void OperateDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_limits.setSnapshot(snapshot);
    m_entries.setSnapshot(snapshot);
    if (m_risk) m_risk->setSnapshot(snapshot);
}

void OperateDesk::setAccount(std::uint8_t account)
{
    m_limits.setAccount(account);
    if (m_risk) m_risk->setSnapshot(m_limits.snapshot());
}

void OperateDesk::setBlocked(const QString& reason)
{
    if (m_risk) m_risk->setBlocked(reason);
}

void OperateDesk::readOperatorEvents()
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
