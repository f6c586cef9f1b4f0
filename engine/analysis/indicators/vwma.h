#pragma once

#include <optional>

#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Volume weighted average (IND-09): sum(x V) / sum V of the last n bars; their plain mean if none had volume. x is the
/// close. First index n-1.
class Vwma final : public BarIndicator<Vwma, Reading> {
public:
    /// period >= 1
    explicit Vwma(int period) : m_values(period), m_products(period), m_volumes(period) {}

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        m_values.push(bar.close, exact);
        m_products.push(bar.close * bar.volume, exact);
        m_volumes.push(bar.volume, exact);
        if (!m_values.isFull()) return std::nullopt;
        if (m_volumes.sum() > 0.0) return m_products.sum() / m_volumes.sum();
        return m_values.sum() / m_values.length();
    }
    [[nodiscard]] int warmUp() const { return m_values.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_values;
    RollingTotal m_products;
    RollingTotal m_volumes;
    ExactSchedule m_schedule;
};

} // namespace sextant::analysis
