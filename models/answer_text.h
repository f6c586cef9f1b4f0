#pragma once

#include <QString>

namespace sextant::models {

/// Why a command was refused, in words: `reason` is the stable name of a code ("R19_KILL_SWITCH") or already a
/// sentence.
[[nodiscard]] QString answerText(const QString& reason);

} // namespace sextant::models
