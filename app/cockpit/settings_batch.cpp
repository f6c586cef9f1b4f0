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
    if (m_waiting.isEmpty() || m_host.status().kind != host::SessionKind::None) return;
    m_outcome.recorded = 0;
    m_outcome.key = m_changes[*m_waiting.cbegin()].key;
    m_outcome.reason = tr("The session ended before it answered. Look at the settings, and try again.");
    for (const Change& change : m_changes)
        if (change.isTaken) m_outcome.notBack << change.key;
    m_waiting.clear();
    finish();
}

session::Command SettingsBatch::commandOf(const QString& key, const QString& value, const QString& reason) const
{
    session::Command command;
    command.kind = session::CommandKind::Setting;
    command.key = key.toStdString();
    command.value = value.toStdString();
    command.reason = reason.toStdString();
    return command;
}

void SettingsBatch::start(const QMap<QString, QString>& changes, const QString& reason,
                          const session::SettingValues& now)
{
    if (changes.isEmpty()) return;
    if (m_isRunning) {
        Q_EMIT finished({0, changes.firstKey(), tr("Other changes are being recorded. Try again in a moment."), {}});
        return;
    }
    m_isRunning = true;
    m_isGivingBack = false;
    m_reason = reason;
    m_changes.clear();
    m_waiting.clear();
    m_outcome = {};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_changes.push_back(
            {it.key(), it.value(), QString::fromStdString(std::string(now.text(it.key().toStdString())))});
    // What the role does not allow is known before anything is sent.
    std::set<host::OperatorAction> asked;
    for (const Change& change : m_changes)
        if (const auto action = host::actionOfSetting(change.key.toStdString()); asked.insert(action).second)
            if (host::OperatorSeat* seat = m_host.seat(); seat != nullptr)
                if (const QString no = seat->authorise(action, change.key.toStdString()); !no.isEmpty()) {
                    m_outcome = {0, change.key, no, {}};
                    QTimer::singleShot(0, this, &SettingsBatch::finish);
                    return;
                }
    m_host.status().kind == host::SessionKind::None ? store() : submitAll();
}

void SettingsBatch::store()
{
    std::vector<session::Command> commands;
    for (const Change& change : m_changes) {
        commands.push_back(commandOf(change.key, change.value, m_reason));
        commands.back().actor = m_host.operatorName();
        commands.back().origin = "local";
    }
    if (const auto done = m_host.changeWithoutSession(commands); done) {
        m_outcome.recorded = static_cast<int>(m_changes.size());
    } else {
        // Messages about a value begin with its key.
        const QString why = QString::fromStdString(done.error().message);
        m_outcome = {0, m_changes.front().key, models::EngineWords::of(done.error()), {}};
        for (const Change& change : m_changes) {
            const QString place = change.key + QLatin1String(": ");
            if (!why.startsWith(place)) continue;
            m_outcome.key = change.key; // which is told beside the reason
            m_outcome.reason = models::EngineWords::of(why.mid(place.size()));
        }
    }
    // Answered as the engine does: later.
    QTimer::singleShot(0, this, &SettingsBatch::finish);
}

void SettingsBatch::submitAll()
{
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const quint64 ticket = m_submit(commandOf(m_changes[i].key, m_changes[i].value, m_reason));
        if (ticket != 0) {
            m_waiting.insert(ticket, i);
            continue;
        }
        if (m_outcome.key.isEmpty())
            m_outcome = {0, m_changes[i].key, tr("No session listens any more. Try again."), {}};
        break;
    }
    if (m_waiting.isEmpty()) QTimer::singleShot(0, this, &SettingsBatch::finish);
}

void SettingsBatch::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    const auto found = m_waiting.constFind(ticket);
    if (found == m_waiting.cend()) return;
    Change& change = m_changes[*found];
    m_waiting.erase(found);
    if (m_isGivingBack) {
        if (accepted) change.isTaken = false;
    } else {
        change.isTaken = accepted;
        if (!accepted && m_outcome.key.isEmpty()) m_outcome = {0, change.key, reason, {}};
    }
    if (m_waiting.isEmpty()) goOn();
}

/// All that was sent is answered.
void SettingsBatch::goOn()
{
    if (!m_isGivingBack && !m_outcome.key.isEmpty()) {
        m_isGivingBack = true;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            if (!m_changes[i].isTaken) continue;
            const QString why = tr("taken back: %1", "a reason that is kept").arg(m_reason);
            const quint64 ticket = m_submit(commandOf(m_changes[i].key, m_changes[i].before, why));
            if (ticket != 0) m_waiting.insert(ticket, i);
        }
        if (!m_waiting.isEmpty()) return;
    }
    for (const Change& change : m_changes)
        if (m_outcome.key.isEmpty())
            ++m_outcome.recorded;
        else if (change.isTaken)
            m_outcome.notBack << change.key;
    finish();
}

void SettingsBatch::finish()
{
    m_isRunning = false;
    Q_EMIT finished(m_outcome);
}

} // namespace sextant::cockpit
