#include "app/cockpit/flags_desk.h"

#include <chrono>
#include <map>
#include <string>
#include <utility>

#include "engine/host/operator_seat.h"
#include "engine/session/configuration/flags.h"
#include "ui/analyze/flags_panel.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 2s; // what others changed and what flags have done is told at most this late

Time wallClock()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Time{std::chrono::duration_cast<Duration>(now).count()};
}

} // namespace

FlagsDesk::FlagsDesk(host::CockpitHost& host, const ui::ThemeController& theme, Submit submit, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_panel([this, &theme] {
          auto* panel = new ui::FlagsPanel(theme, m_rows, m_history);
          connect(panel, &ui::FlagsPanel::flagChangeWanted, this, &FlagsDesk::send);
          panel->setBlocked(m_blocked);
          return panel;
      })
{
    connect(&m_host, &host::CockpitHost::flagEffectsCounted, this,
            [this](const std::vector<host::FlagEffectRow>& effects) {
                m_rows.setEffects(effects);
                m_history.setEffects(effects);
            });
    if (auto* seat = m_host.seat()) connect(seat, &host::OperatorSeat::changed, this, &FlagsDesk::showRights);
    connect(&m_look, &QTimer::timeout, this, &FlagsDesk::look);
    m_look.start(kLook);
    m_rows.setWallTime(wallClock());
    showRights();
}

FlagsDesk::~FlagsDesk() = default;

ui::FlagsPanel* FlagsDesk::flagsPanel() { return m_panel.get(); }

ui::Panel FlagsDesk::panel()
{
    return m_panel.panel(QStringLiteral("flags"), tr("Feature flags"), ui::PanelPlace::Left, 440);
}

/// Only while somebody looks: counting reads the tables.
void FlagsDesk::look()
{
    if (!m_panel || !m_panel->isVisible()) return;
    m_rows.setWallTime(wallClock());
    setChanges(m_host.changes()); // others change flags too
    m_host.countFlagEffects();
}

void FlagsDesk::setChanges(const std::vector<host::ChangeRecord>& changes)
{
    m_rows.setChanges(changes);
    m_history.setChanges(changes);
}

void FlagsDesk::setBlocked(const QString& reason)
{
    m_blocked = reason;
    if (m_panel) m_panel->setBlocked(reason);
}

void FlagsDesk::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (m_panel) m_panel->setAnswer(ticket, accepted, reason);
}

void FlagsDesk::showRights()
{
    const host::OperatorSeat* seat = m_host.seat();
    if (seat == nullptr) return;
    const QString ofMost = seat->refusal(host::OperatorAction::SwitchFlags);
    const QString ofRisk = seat->refusal(host::OperatorAction::SwitchRiskFlags);
    std::map<std::string, QString, std::less<>> refusals;
    for (const session::FlagDefinition& flag : session::flagDefinitions())
        refusals.emplace(flag.name, host::isRiskFlag(flag.name) ? ofRisk : ofMost);
    m_rows.setRefusals(refusals);
}

void FlagsDesk::send(const QString& name, bool on, const QString& reason, int days)
{
    session::Command command;
    command.kind = session::CommandKind::Flag;
    command.key = name.toStdString();
    command.value = on ? "on" : "off";
    command.reason = reason.toStdString();
    if (days > 0) command.terms.goodTill = wallClock() + std::chrono::hours(24) * days;
    m_panel->setSubmitted(name, m_submit(std::move(command)));
}

} // namespace sextant::cockpit
