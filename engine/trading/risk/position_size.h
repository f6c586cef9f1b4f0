#pragma once

#include "engine/core/reason.h"
#include "engine/market/instrument.h"
#include "engine/trading/ledger/exchange_rate.h"

namespace sextant::trading {

inline constexpr double kMinSizeMultiplier = 0.25;
inline constexpr double kMaxSizeMultiplier = 1.5;

struct PositionSize {
    Lots quantity;                         ///< >= 0
    Cash riskBudget;                       ///< what the trade may lose at its stop
    Price distance;                        ///< |entry − stop|
    ReasonCode refusal = ReasonCode::None; ///< SizeZero for less than one lot
};

/// Whole lots whose loss at the stop stays within the budget, before any limit (execution.md §5):
///     quantity = floor(equity · riskPpm · 1e-6 · multiplier / (|entry − stop| · lot · contract multiplier))
/// in integers (the lot's value at `rate` in the account's currency), the multiplier first limited to [0.25, 1.5] and
/// rounded to 1e-6. Equity <= 0 gives 0. entry != stop. Source: fixed-fractional sizing, R. Vince, "Portfolio
/// Management Formulas", 1990.
[[nodiscard]] PositionSize positionSize(const market::Instrument& instrument, Cash equity, std::int64_t riskPpm,
                                        double multiplier, Price entry, Price stop, const ExchangeRate& rate = {});

} // namespace sextant::trading
