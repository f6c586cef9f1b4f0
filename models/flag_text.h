#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

#include "engine/host/cockpit_host.h"

namespace sextant::models {

/// What is to be said of a flag besides its switch.
class FlagText final {
    Q_DECLARE_TR_FUNCTIONS(FlagText)
public:
    struct Hint {
        QString text;         ///< empty: nothing is to be said
        bool isStale = false; ///< something is to be done
    };
    /// "expired 3 days ago: remove or renew", "on for 45 days without a change", "expires in 5 days". `change` is the
    /// newest one of the flag, null: none; `now` by the wall clock.
    [[nodiscard]] static Hint hint(const host::ChangeRecord* change, bool isOn, Time now);
    /// "17 signals blocked".
    [[nodiscard]] static QString effect(const host::FlagEffectCount& count);
    /// "spread_gate off → on"; `defaultOn` is what it was before its first change.
    [[nodiscard]] static QString change(const host::ChangeRecord& change, bool defaultOn);
    /// "undo of change 12 (spread_gate off → on)".
    [[nodiscard]] static QString undoReason(const host::ChangeRecord& change, bool defaultOn);
};

} // namespace sextant::models
