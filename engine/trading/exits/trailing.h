#pragma once

#include <optional>

#include "engine/trading/exits/exit_settings.h"
#include "engine/trading/ledger/position.h"

namespace sextant::trading {

/// The level of a position's trailing stop (execution.md §5.1, §8), once it is armed:
///     armed   (best − entry) · sign >= armR · R        R = |entry − stop| when it was opened
///     level   best − sign · trailingAtr · ATR          rounded to the price unit, away from the best price
/// which is the first price whose giveback reaches the setting. Nothing while it is not armed, where the setting is
/// off, or for a position without a stop or an ATR.
template <AccountMode Mode>
[[nodiscard]] std::optional<Price> trailLevel(const Position<Mode>& position, const ExitSettings& settings);

extern template std::optional<Price> trailLevel(const Position<Paper>&, const ExitSettings&);
extern template std::optional<Price> trailLevel(const Position<Shadow>&, const ExitSettings&);

} // namespace sextant::trading
