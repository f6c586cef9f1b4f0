#pragma once

#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/trading/risk/value_at_risk.h"

namespace sextant::trading {

/// Whether value at risk was right: one day after the other, what it said at the close against what the next day lost
/// (execution.md §10.1). Keeps the last 500 days; allocates in its constructor only.
class VarBacktest final {
public:
    static constexpr std::size_t kDays = 500;

    VarBacktest() { m_exceptions.reserve(kDays); }

    /// `valueAtRisk` as it was told before the day, `loss` of the day; both > 0 for a loss. A day without anything at
    /// risk is no trial and is left out.
    void note(double valueAtRisk, double loss);
    /// 1 for a day that lost more than VaR, oldest first.
    [[nodiscard]] std::span<const std::uint8_t> exceptions() const { return m_exceptions; }
    [[nodiscard]] int exceptionCount() const;

    /// The tests over what is kept; all ratios 0 and all p-values 1 with fewer than two days.
    [[nodiscard]] LikelihoodTest unconditional(std::int64_t confidencePpm) const;
    [[nodiscard]] ChristoffersenTest conditional(std::int64_t confidencePpm) const;

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    std::vector<std::uint8_t> m_exceptions;
};

} // namespace sextant::trading
