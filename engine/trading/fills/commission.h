#pragma once

#include "engine/market/instrument.h"
#include "engine/trading/fills/fill.h"

namespace sextant::trading {

/// The fee of one execution (execution.md §7.4), in integers, rounded half-even once:
///     BasisPoints  value · ppm of taker or maker (negative: a rebate)
///     PerShare     min(max(perUnit · shares, minimum), cap · value), a cap of 0 meaning none
///     PerContract  perUnit · contracts, of a sale (perUnit + perUnitSold) · contracts
/// `lots` counts by its magnitude. Errors: OutOfRange.
[[nodiscard]] Result<Cash> commission(const market::Instrument& instrument, Price price, Lots lots, Liquidity liquidity,
                                      market::Side side = market::Side::Buy);
/// The same of executions that came to `value` together: what an order that fills in parts pays for all of them.
[[nodiscard]] Result<Cash> commissionOn(const market::Instrument& instrument, Cash value, Lots lots,
                                        Liquidity liquidity);

} // namespace sextant::trading
