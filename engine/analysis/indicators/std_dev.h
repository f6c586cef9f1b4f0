#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_variance.h"

namespace sextant::analysis {

/// Population standard deviation of the last n values (IND-135), from the n-th on.
class StdDev final {
public:
    /// period >= 1
    explicit StdDev(int period);

    /// `exact`: as with Sma.
    std::optional<double> update(double value, bool exact = false)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        m_variance.push(value, exact);
        return this->value();
    }
    std::optional<double> update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] std::optional<double> preview(double value, bool exact = false) const
    {
        if (!isUsable(value) || !m_variance.willBeFull()) return std::nullopt;
        return m_variance.deviation(m_variance.momentsWith(value, exact));
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const
    {
        return preview(bar.close, m_schedule.wouldBeDue(bar));
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_variance.isFull() ? std::optional(m_variance.deviation(m_variance.moments())) : std::nullopt;
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_variance.length(); }
    [[nodiscard]] int convergence() const { return 0; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    RollingVariance m_variance;
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
