#pragma once

#include <span>

namespace sextant::trading {

/// A dividend in cash, known beforehand.
struct CashDividend {
    double years = 0.0;  ///< until the first instant of trading without it, > 0
    double amount = 0.0; ///< per unit of the underlying, >= 0
};

/// What the dividends after `from` and not after `until` are worth at `from`, at a flat continuous rate:
///     sum amount_k e^{-rate (years_k - from)}
[[nodiscard]] double presentValue(std::span<const CashDividend> dividends, double rate, double from, double until);

} // namespace sextant::trading
