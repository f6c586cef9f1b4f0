#pragma once

#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// What one unit of a currency is worth in the account's, at 1e-10: "1 BTC = 60 000 USD" is 600'000'000'000'000.
struct ExchangeRate {
    static constexpr int kScale = 10;
    static constexpr std::int64_t kOne = 10'000'000'000;

    std::int64_t units = kOne; ///< > 0
    Time time;                 ///< of the price it was made from

    [[nodiscard]] double toDouble() const { return static_cast<double>(units) / static_cast<double>(kOne); }
    /// Rounded half-even once. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> convert(Cash amount) const;
    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

} // namespace sextant::trading
