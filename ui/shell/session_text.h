#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

#include "engine/host/cockpit_host.h"
#include "models/roles.h"

namespace sextant::ui {

/// What is to be done about a notice besides reading it.
enum class NoticeAction { None, Acknowledge, Unlock, Restart, Dismiss, KeepOrders, CancelOrders };

/// A sentence for the banner: what happened, what it means for positions, what to do.
struct Notice {
    models::Tone tone = models::Tone::Warning;
    QString text;
    NoticeAction action = NoticeAction::None;
    QString unlockKey;                       ///< Unlock: "kill" or the rule that stopped trading
    NoticeAction other = NoticeAction::None; ///< what else may be done
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// The session's state in words.
class SessionText final {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
public:
    /// "SIM", "PAPER", "REPLAY"; "NO SESSION".
    [[nodiscard]] static QString kind(host::SessionKind kind);
    [[nodiscard]] static models::Tone tone(host::SessionKind kind);
    [[nodiscard]] static QString state(host::HostState state);
    [[nodiscard]] static models::Tone tone(host::HostState state);
    /// "1×", "60×", "max".
    [[nodiscard]] static QString speed(double speed);
    /// SIM · “demo” · 03:12:44
    [[nodiscard]] static QString chip(const host::HostStatus& status, const session::Snapshot* snapshot);
    [[nodiscard]] static QString windowTitle(const host::HostStatus& status);
    /// What must not be overlooked now; nothing while all is well.
    [[nodiscard]] static std::optional<Notice> notice(const host::HostStatus& status,
                                                      const session::Snapshot* snapshot);

private:
    [[nodiscard]] static std::optional<Notice> ordersNotice(const session::Snapshot& snapshot, bool canAct);
    [[nodiscard]] static std::optional<Notice> scoringNotice(const host::HostStatus& status);
    [[nodiscard]] static std::optional<Notice> regimeNotice(const session::Snapshot& snapshot);
};

} // namespace sextant::ui
