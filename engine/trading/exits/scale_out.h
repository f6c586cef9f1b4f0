#pragma once

#include <optional>
#include <string_view>

#include "engine/core/result.h"
#include "engine/market/instrument.h"
#include "engine/trading/exits/exit_settings.h"
#include "engine/trading/ledger/position.h"

namespace sextant::trading {

/// Reads a scale-out list (execution.md §8): "1.5:0.5,3:0.25" leaves half of a position at 1.5 % of profit on its entry
/// price and a quarter at 3 %; empty: nothing. Errors: InvalidArgument naming the step for percentages that do not
/// rise or are not in (0, 1000], fractions that are not in (0, 1], a sum of fractions over 1, more than 8 steps.
[[nodiscard]] Result<ScaleOut> parseScaleOut(std::string_view text);

/// The price of the next step of a position that has taken `taken` of them: entry · (1 ± percent / 100), rounded to the
/// tick away from the entry. Nothing where there is no further step.
template <AccountMode Mode>
[[nodiscard]] std::optional<Price> scaleOutLevel(const Position<Mode>& position, const market::Instrument& instrument,
                                                 const ExitSettings& settings, std::size_t taken);

/// How much that step leaves: its fraction of the largest size the position had, rounded down to the lot, at most what
/// is left of it.
template <AccountMode Mode>
[[nodiscard]] Lots scaleOutQuantity(const Position<Mode>& position, const ExitSettings& settings, std::size_t taken);

extern template std::optional<Price> scaleOutLevel(const Position<Paper>&, const market::Instrument&,
                                                   const ExitSettings&, std::size_t);
extern template std::optional<Price> scaleOutLevel(const Position<Shadow>&, const market::Instrument&,
                                                   const ExitSettings&, std::size_t);
extern template Lots scaleOutQuantity(const Position<Paper>&, const ExitSettings&, std::size_t);
extern template Lots scaleOutQuantity(const Position<Shadow>&, const ExitSettings&, std::size_t);

} // namespace sextant::trading
