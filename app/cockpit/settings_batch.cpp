#include "app/cockpit/settings_batch.h"

#include <QTimer>

#include <set>
#include <utility>

#include "engine/host/cockpit_host.h"
#include "engine/host/operator_rights.h"
#include "engine/host/operator_seat.h"
#include "models/engine_words.h"

namespace sextant::cockpit {

SettingsBatch::SettingsBatch(host::CockpitHost& host, Submit submit, QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit))
{
    connect(&m_host, &host::CockpitHost::statusChanged, this, &SettingsBatch::look);
}

/// A session that has ended answers no more.
void SettingsBatch::look()
{
    if (m_ticket == 0 || !m_isOfSession || m_host.status().kind != host::SessionKind::None) return;
    finish(
        {0, m_changes.front().key, tr("The session ended before it answered. Look at the settings, and try again.")});
}

void SettingsBatch::start(const QMap<QString, QString>& changes, const QString& reason,
                          const session::SettingValues& now)
{
    if (changes.isEmpty()) return;
    if (m_isRunning) {
        Q_EMIT finished({0, changes.firstKey(), tr("Other changes are being recorded. Try again in a moment.")});
        return;
    }
    m_isRunning = true;
    m_changes.clear();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_changes.push_back(
            {it.key(), it.value(), QString::fromStdString(std::string(now.text(it.key().toStdString())))});
    if (const ui::SettingsOutcome outcome = checked(); !outcome.key.isEmpty()) return finishSoon(outcome);
    session::Command command;
    command.reason = reason.toStdString();
    if (m_changes.size() == 1) {
        command.kind = session::CommandKind::Setting;
        command.key = m_changes.front().key.toStdString();
        command.value = m_changes.front().value.toStdString();
    } else {
        command.kind = session::CommandKind::Settings;
        for (const Change& change : m_changes)
            command.settings.emplace_back(change.key.toStdString(), change.value.toStdString());
    }
    m_isOfSession = m_host.status().kind != host::SessionKind::None;
    m_ticket = m_submit(std::move(command));
    if (m_ticket == 0) finishSoon({0, m_changes.front().key, tr("No session listens any more. Try again.")});
}

/// What the role does not allow and what no setting can be is known before anything is sent.
ui::SettingsOutcome SettingsBatch::checked() const
{
    std::set<host::OperatorAction> asked;
    session::SettingValues values;
    for (const Change& change : m_changes) {
        const std::string key = change.key.toStdString();
        if (const auto action = host::actionOfSetting(key); asked.insert(action).second)
            if (host::OperatorSeat* seat = m_host.seat(); seat != nullptr)
                if (const QString no = seat->authorise(action, key); !no.isEmpty()) return {0, change.key, no};
        const auto known = values.set(key, change.value.toStdString());
        if (known) continue;
        // Messages about a value begin with its key, which is told beside the reason.
        const QString why = QString::fromStdString(known.error().message);
        const QString place = change.key + QLatin1String(": ");
        return {0, change.key, models::EngineWords::of(why.startsWith(place) ? why.mid(place.size()) : why)};
    }
    return {};
}

void SettingsBatch::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_ticket) return;
    finish(accepted ? ui::SettingsOutcome{static_cast<int>(m_changes.size()), {}, {}}
                    : ui::SettingsOutcome{0, m_changes.front().key, reason});
}

/// Answered as the engine does: later.
void SettingsBatch::finishSoon(const ui::SettingsOutcome& outcome)
{
    QTimer::singleShot(0, this, [this, outcome] { finish(outcome); });
}

void SettingsBatch::finish(const ui::SettingsOutcome& outcome)
{
    m_isRunning = false;
    m_ticket = 0;
    Q_EMIT finished(outcome);
}

} // namespace sextant::cockpit
