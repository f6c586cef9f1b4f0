#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_sum.h"

namespace sextant::analysis {

/// Simple moving average (IND-01): the mean of the last n values, from the n-th on.
class Sma final {
public:
    /// period >= 1
    explicit Sma(int period);

    /// `exact`: sum the window anew (ExactSchedule); whoever feeds values instead of bars asks for it now and then.
    std::optional<double> update(double value, bool exact = false)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        m_sum.push(value, exact);
        return this->value();
    }
    std::optional<double> update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] std::optional<double> preview(double value, bool exact = false) const
    {
        if (!isUsable(value) || !m_sum.willBeFull()) return std::nullopt;
        return m_sum.sumWith(value, exact) / m_sum.length();
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const
    {
        return preview(bar.close, m_schedule.wouldBeDue(bar));
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_sum.isFull() ? std::optional(m_sum.sum() / m_sum.length()) : std::nullopt;
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_sum.length(); }
    [[nodiscard]] int convergence() const { return 0; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    RollingSum m_sum;
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
