#include "app/cockpit/configuration_steps.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "models/answer_text.h"
#include "models/flag_text.h"
#include "models/number_text.h"

namespace sextant::cockpit {
namespace {

using models::UndoOutcome;

constexpr qsizetype kLongestValue = 40; ///< in a menu

QString shortened(const QString& value)
{
    return value.size() <= kLongestValue ? value : value.left(kLongestValue - 1) + QStringLiteral("…");
}

Time clockTime()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Time{std::chrono::duration_cast<Duration>(now).count()};
}

} // namespace

ConfigurationSteps::ConfigurationSteps(host::CockpitHost& host, models::UndoBook& steps, SettingsBatch::Submit send,
                                       std::function<Values()> now, QObject* parent)
    : QObject(parent), m_host(host), m_steps(steps), m_send(std::move(send)), m_now(std::move(now)),
      m_batch(host, m_send)
{
    connect(&m_batch, &SettingsBatch::finished, this, &ConfigurationSteps::end);
    connect(&m_host, &host::CockpitHost::statusChanged, this, &ConfigurationSteps::look);
}

QString ConfigurationSteps::reasonOf(const QString& what, bool isUndo)
{
    return isUndo ? tr("taken back: %1", "a reason that is kept").arg(what)
                  : tr("done again: %1", "a reason that is kept").arg(what);
}

QString ConfigurationSteps::textOf(const std::vector<SettingsBatch::Change>& changes)
{
    if (changes.size() != 1) return tr("%n setting(s) changed", nullptr, static_cast<int>(changes.size()));
    const SettingsBatch::Change& change = changes.front();
    return tr("%1 %2 → %3", "setting, value before, value after")
        .arg(change.key, shortened(change.before), shortened(change.value));
}

QString ConfigurationSteps::textOf(const FlagChange& change)
{
    const auto text = [](bool on) { return std::string(on ? "on" : "off"); };
    host::ChangeRecord record;
    record.key = change.name.toStdString();
    record.before = text(change.before);
    record.after = text(change.after);
    return models::FlagText::change(record, change.before);
}

void ConfigurationSteps::noteSubmitted(const session::Command& command, quint64 ticket)
{
    if (ticket == 0) return;
    const Values now = m_now();
    if (command.kind == session::CommandKind::Setting) {
        // In the form in which it will be read back.
        session::SettingValues wanted = now.settings;
        if (!wanted.set(command.key, command.value)) return;
        const auto text = [&command](const session::SettingValues& values) {
            return QString::fromStdString(std::string(values.text(command.key)));
        };
        m_settings.insert(ticket, {{QString::fromStdString(command.key), text(wanted), text(now.settings)}});
    } else if (command.kind == session::CommandKind::Flag) {
        const auto on = session::parseSwitch(command.value);
        if (!on || session::findFlag(command.key) == nullptr) return;
        FlagChange change{QString::fromStdString(command.key), now.flags.isSet(command.key), *on, {}, {}};
        const std::vector<host::ChangeRecord> history = m_host.changes(); // newest first
        const auto last = std::find_if(history.begin(), history.end(),
                                       [&command](const auto& each) { return each.key == command.key; });
        if (last != history.end()) change.expiresBefore = last->expires;
        if (command.terms.goodTill != Time::max()) change.expiresAfter = command.terms.goodTill;
        m_flags.insert(ticket, change);
    }
}

void ConfigurationSteps::keep(const std::vector<SettingsBatch::Change>& changes)
{
    std::vector<SettingsBatch::Change> real;
    for (const SettingsBatch::Change& change : changes)
        if (change.before != change.value) real.push_back(change);
    if (real.empty()) return;
    m_steps.push({QStringLiteral("settings"), textOf(real),
                  [this, real](const Finish& finish) { setSettings(real, true, finish); },
                  [this, real](const Finish& finish) { setSettings(real, false, finish); }});
}

void ConfigurationSteps::keepFlag(const FlagChange& change)
{
    if (change.before == change.after) return;
    m_steps.push({QStringLiteral("flags"), textOf(change),
                  [this, change](const Finish& finish) { setFlag(change, true, finish); },
                  [this, change](const Finish& finish) { setFlag(change, false, finish); }});
}

void ConfigurationSteps::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    m_batch.setAnswer(ticket, accepted, reason);
    if (const auto setting = m_settings.take(ticket); accepted && !setting.empty()) keep(setting);
    if (m_flags.contains(ticket)) {
        const FlagChange change = m_flags.take(ticket);
        if (accepted) keepFlag(change);
    }
    if (const Finish finish = m_back.take(ticket)) {
        if (accepted) Q_EMIT changed();
        finish(accepted ? UndoOutcome{} : UndoOutcome{UndoOutcome::Kind::Refused, models::answerText(reason)});
    }
}

/// A session that has ended answers no more.
void ConfigurationSteps::look()
{
    if (m_host.status().kind != host::SessionKind::None) return;
    for (const Finish& finish : std::exchange(m_back, {}))
        finish({UndoOutcome::Kind::Refused, tr("The session ended before it answered.")});
}

void ConfigurationSteps::setSettings(const std::vector<SettingsBatch::Change>& changes, bool isUndo,
                                     const Finish& finish)
{
    if (m_finish) return finish({UndoOutcome::Kind::Refused, tr("Other changes are being recorded.")});
    const session::SettingValues now = m_now().settings;
    QMap<QString, QString> wanted;
    for (const SettingsBatch::Change& change : changes) {
        const QString is = QString::fromStdString(std::string(now.text(change.key.toStdString())));
        if (is != (isUndo ? change.value : change.before))
            return finish({UndoOutcome::Kind::Gone,
                           tr("%1 is %2 by now: it was changed in another way since, and stays as it is.")
                               .arg(change.key, shortened(is))});
        wanted.insert(change.key, isUndo ? change.before : change.value);
    }
    m_finish = finish;
    m_batch.start(wanted, reasonOf(textOf(changes), isUndo), now);
}

void ConfigurationSteps::end(const ui::SettingsOutcome& outcome)
{
    const Finish finish = std::exchange(m_finish, nullptr);
    if (!finish) return;
    if (outcome.recorded > 0) Q_EMIT changed();
    const QString why = models::answerText(outcome.reason);
    if (outcome.recorded > 0)
        finish({});
    else
        finish({UndoOutcome::Kind::Refused, tr("%1 was refused: %2", "setting, why").arg(outcome.key, why)});
}

void ConfigurationSteps::setFlag(const FlagChange& change, bool isUndo, const Finish& finish)
{
    const std::string name = change.name.toStdString();
    if (m_now().flags.isSet(name) != (isUndo ? change.after : change.before))
        return finish({UndoOutcome::Kind::Gone,
                       tr("%1 was switched in another way since, and stays as it is.").arg(change.name)});
    const bool on = isUndo ? change.before : change.after;
    const std::optional<Time> expires = isUndo ? change.expiresBefore : change.expiresAfter;
    session::Command command;
    command.kind = session::CommandKind::Flag;
    command.key = name;
    command.value = on ? "on" : "off";
    command.reason = reasonOf(textOf(change), isUndo).toStdString();
    if (on && expires && *expires > clockTime()) command.terms.goodTill = *expires;
    if (const quint64 ticket = m_send(std::move(command)); ticket != 0)
        m_back.insert(ticket, finish);
    else
        finish({UndoOutcome::Kind::Refused, tr("No session listens: it ended, or it is a replay.")});
}

} // namespace sextant::cockpit
