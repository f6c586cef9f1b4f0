#include "ui/shell/session_text.h"

#include <QGuiApplication>

#include "models/number_text.h"
#include "models/time_text.h"

namespace sextant::ui {
namespace {

using host::HostState;
using host::SessionKind;
using models::Tone;

QString text(const std::string& value) { return QString::fromStdString(value); }

/// In a line from right to left: what is written the other way does not mix with what stands beside it.
QString apart(const QString& text)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? kFirstStrongIsolate + text + kPopDirectionalIsolate : text;
}

} // namespace

QString SessionText::kind(SessionKind kind)
{
    switch (kind) {
    case SessionKind::None:
        return tr("NO SESSION");
    case SessionKind::Simulation:
        return tr("SIM");
    case SessionKind::Live:
        return tr("PAPER · LIVE", "chip of a session on a venue: paper orders, live prices");
    case SessionKind::Recording:
        return tr("PAPER");
    case SessionKind::Replay:
        return tr("REPLAY");
    }
    return {};
}

Tone SessionText::tone(SessionKind kind)
{
    switch (kind) {
    case SessionKind::None:
        return Tone::Muted;
    case SessionKind::Simulation:
        return Tone::Warning;
    case SessionKind::Live:
    case SessionKind::Recording:
        return Tone::Accent;
    case SessionKind::Replay:
        return Tone::Operator;
    }
    return Tone::Muted;
}

QString SessionText::state(HostState state)
{
    switch (state) {
    case HostState::Empty:
        return tr("No session");
    case HostState::Opening:
        return tr("Opening…");
    case HostState::Paused:
        return tr("Paused");
    case HostState::Playing:
        return tr("Playing");
    case HostState::Seeking:
        return tr("Fast forward…");
    case HostState::Ended:
        return tr("Ended");
    case HostState::Unresponsive:
        return tr("Not answering");
    case HostState::Halted:
        return tr("Halted");
    case HostState::ShutDown:
        return tr("Shut down");
    }
    return {};
}

Tone SessionText::tone(HostState state)
{
    switch (state) {
    case HostState::Playing:
        return Tone::Gain;
    case HostState::Opening:
    case HostState::Seeking:
        return Tone::Accent;
    case HostState::Unresponsive:
    case HostState::Halted:
        return Tone::Danger;
    case HostState::Empty:
    case HostState::Paused:
    case HostState::Ended:
    case HostState::ShutDown:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString SessionText::speed(double speed)
{
    return speed <= 0.0 ? tr("max", "speed of playing") : tr("%1×").arg(models::shortNumberText(speed));
}

QString SessionText::chip(const host::HostStatus& status, const session::Snapshot* snapshot)
{
    if (status.kind == SessionKind::None) return kind(status.kind);
    QString out = kind(status.kind);
    if (!status.name.empty()) {
        QString name = text(status.name);
        if (name.size() > 28) name = name.left(27) + QChar(0x2026);
        out += tr(" · “%1”").arg(apart(name));
    }
    if (snapshot != nullptr) out += tr(" · %1").arg(apart(models::durationText(snapshot->now - snapshot->started)));
    return out;
}

QString SessionText::windowTitle(const host::HostStatus& status)
{
    if (status.kind == SessionKind::None) return tr("Sextant");
    const QString name = text(status.name);
    switch (status.kind) {
    case SessionKind::Simulation:
        return tr("SIMULATION — %1 — Sextant").arg(name);
    case SessionKind::Replay:
        return tr("REPLAY — %1 — Sextant").arg(name);
    case SessionKind::Live:
        return tr("LIVE PRICES, PAPER ORDERS — %1 — Sextant").arg(name);
    case SessionKind::Recording:
    case SessionKind::None:
        break;
    }
    return tr("PAPER — %1 — Sextant").arg(name);
}

/// The scoring configuration on the disk is not the one in effect.
std::optional<Notice> SessionText::scoringNotice(const host::HostStatus& status)
{
    if (status.scoringProblem.empty()) return std::nullopt;
    return Notice{Tone::Warning, text(status.scoringProblem), NoticeAction::None, {}};
}

/// The program was away, and what the market did to working orders meanwhile is lost.
std::optional<Notice> SessionText::ordersNotice(const session::Snapshot& snapshot, bool canAct)
{
    const std::size_t count = snapshot.halts.unverifiedOrders;
    if (count == 0) return std::nullopt;
    const QString what =
        tr("Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, "
           "and no position is opened beside them; stops and targets of open positions are watched.")
            .arg(models::countText(count));
    Notice notice{Tone::Warning, what, NoticeAction::None, {}};
    if (!canAct) return notice;
    notice.text += QLatin1Char(' ') + tr("Keep them, to go on with the market as it is now, or cancel them.");
    notice.action = NoticeAction::KeepOrders;
    notice.other = NoticeAction::CancelOrders;
    return notice;
}

std::optional<Notice> SessionText::notice(const host::HostStatus& status, const session::Snapshot* snapshot)
{
    const bool hasPositions = snapshot != nullptr && !snapshot->positions->empty();
    const QString positions = hasPositions ? tr("Open positions stay as they are.") : tr("There is no open position.");
    if (status.killLatched)
        return Notice{Tone::Danger,
                      tr("Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the "
                         "engine to rebuild the session from its journal, with the kill in it.")
                          .arg(positions),
                      NoticeAction::Restart,
                      {}};
    if (status.state == HostState::Halted)
        return Notice{Tone::Danger,
                      tr("The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the "
                         "last durable event is kept.")
                          .arg(text(status.message), positions),
                      NoticeAction::Restart,
                      {}};
    if (status.state == HostState::Unresponsive)
        return Notice{Tone::Danger,
                      tr("The engine has not answered for %1. %2 Wait, or press Kill: that works even now.")
                          .arg(models::spokenDurationText(status.sinceHeartbeat), positions),
                      NoticeAction::None,
                      {}};
    if (status.killRequested)
        return Notice{
            Tone::Danger, tr("Kill was pressed. Waiting for the engine to confirm it…"), NoticeAction::None, {}};
    if (snapshot == nullptr) return scoringNotice(status);
    const bool canAct = status.kind != SessionKind::Replay;
    if (snapshot->halts.kill != trading::KillState::Disarmed) {
        QString when;
        const auto& incidents = snapshot->incidents;
        for (std::uint64_t number = incidents.end(); number > incidents.first(); --number)
            if (const auto& row = incidents[number - 1]; row.code == ReasonCode::KillTriggered) {
                when = models::TimeText().full(row.time);
                break;
            }
        const bool acknowledged = snapshot->halts.kill == trading::KillState::Acknowledged;
        const QString what = when.isEmpty() ? tr("Trading was killed.") : tr("Trading was killed at %1 UTC.").arg(when);
        return Notice{Tone::Danger,
                      what + QLatin1Char(' ') +
                          tr("Working orders were cancelled, new ones are refused. %1").arg(positions) +
                          QLatin1Char(' ') +
                          (acknowledged ? tr("Unlock with a reason to trade again.")
                                        : tr("Acknowledge that you have seen it, then unlock with a reason.")),
                      !canAct        ? NoticeAction::None
                      : acknowledged ? NoticeAction::Unlock
                                     : NoticeAction::Acknowledge,
                      QStringLiteral("kill")};
    }
    if (auto orders = ordersNotice(*snapshot, canAct)) return orders;
    const auto& halts = snapshot->halts;
    if (halts.dailyLoss || halts.weeklyLoss || halts.drawdown) {
        const ReasonCode rule = halts.dailyLoss    ? ReasonCode::R03MaxDailyLoss
                                : halts.weeklyLoss ? ReasonCode::R04MaxWeeklyLoss
                                                   : ReasonCode::R08Drawdown;
        const QString limit = halts.dailyLoss    ? tr("The loss limit of the day is reached.")
                              : halts.weeklyLoss ? tr("The loss limit of the week is reached.")
                                                 : tr("The drawdown limit is reached.");
        return Notice{Tone::Warning,
                      limit + QLatin1Char(' ') +
                          tr("New positions are refused; exits still work. %1 Unlock with a reason to go on before "
                             "the limit resets.")
                              .arg(positions),
                      canAct ? NoticeAction::Unlock : NoticeAction::None, models::toText(name(rule))};
    }
    if (const auto scoring = scoringNotice(status)) return scoring;
    return regimeNotice(*snapshot);
}

/// With the flag regime_blend on: why a regime comes from the rules alone although it should not.
std::optional<Notice> SessionText::regimeNotice(const session::Snapshot& snapshot)
{
    for (const auto& part : snapshot.instruments) {
        const auto& card = part->regimeCard;
        if (!card || !card->isBlend) continue;
        const QString symbol = text(part->instrument->symbol);
        const auto told = [](const QString& sentence) {
            return Notice{Tone::Warning, sentence, NoticeAction::None, {}};
        };
        const bool hasModel = !card->models.isEmpty() && !card->isOld;
        if (card->failure == ReasonCode::RegimeTrainingFailed || card->failure == ReasonCode::RegimeModelRefused)
            return told(tr("The newest regime model of %1 could not be trained.").arg(symbol) + QLatin1Char(' ') +
                        (hasModel ? tr("The one before serves on; the next training comes by itself.")
                                  : tr("Its regime comes from the rules alone until the next training.")));
        if (card->isOld)
            return told(
                tr("The regime model of %1 is too old: its regime comes from the rules alone until a new one is "
                   "trained.")
                    .arg(symbol));
        if (card->failure == ReasonCode::RegimeTrainingRefused && !hasModel)
            return told(tr("The bars of %1 show no market states that last, so there is no regime model: the rules "
                           "alone decide. It is tried again with newer bars.")
                            .arg(symbol));
    }
    return std::nullopt;
}

} // namespace sextant::ui
