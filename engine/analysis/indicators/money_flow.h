#pragma once

#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// Money flow index (IND-59): with TP = HLC3 and flow = TP · V, 100 · P / (P + N) over n bars, P the flow of bars whose
/// TP rose, N of those whose TP fell; 50 without either. First index n. Source: G. Quong, A. Soudack, 1989.
class MoneyFlowIndex final : public BarIndicator<MoneyFlowIndex, Reading> {
public:
    /// period >= 1
    explicit MoneyFlowIndex(int period) : m_up(period), m_down(period) {}

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        const double typical = (bar.high + bar.low + bar.close) / 3.0;
        Reading value;
        if (m_hasLast) {
            const double flow = typical * bar.volume;
            m_up.push(typical > m_lastTypical ? flow : 0.0, exact);
            m_down.push(typical < m_lastTypical ? flow : 0.0, exact);
            if (m_up.isFull()) {
                const double total = m_up.sum() + m_down.sum();
                value = total > 0.0 ? 100.0 * m_up.sum() / total : 50.0;
            }
        }
        m_hasLast = true;
        m_lastTypical = typical;
        return value;
    }
    [[nodiscard]] int warmUp() const { return m_up.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_up;
    RollingTotal m_down;
    ExactSchedule m_schedule;
    bool m_hasLast = false;
    double m_lastTypical = 0.0;
};

/// Force index (IND-63): EMA_n of (C - C1) · V. First index n. Source: A. Elder, "Trading for a Living", 1993.
class ForceIndex final : public BarIndicator<ForceIndex, Reading> {
public:
    /// period >= 1
    explicit ForceIndex(int period, Seed seed = Seed::Sma) : m_average(2.0 / (period + 1.0), period, seed) {}

    Reading advance(const BarInput& bar)
    {
        if (m_hasLast) m_average.push((bar.close - m_lastClose) * bar.volume);
        m_hasLast = true;
        m_lastClose = bar.close;
        return m_average.isReady() ? Reading(m_average.value()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_average.period() + 1; }
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()); }

private:
    Recursion m_average;
    bool m_hasLast = false;
    double m_lastClose = 0.0;
};

/// Ease of movement (IND-64): SMA_n of (HL2 - HL2 before) · (H - L) / (V / divisor); a bar without volume is left out.
/// First index n. Source: R. Arms.
class EaseOfMovement final : public BarIndicator<EaseOfMovement, Reading> {
public:
    /// period >= 1, divisor > 0
    EaseOfMovement(int period, double divisor) : m_sum(period), m_divisor(divisor)
    {
        expects(divisor > 0.0, "the divisor of the ease of movement must be > 0");
    }

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        const double middle = (bar.high + bar.low) / 2.0;
        const bool counts = m_hasLast && bar.volume > 0.0;
        if (counts) m_sum.push((middle - m_lastMiddle) * (bar.high - bar.low) / (bar.volume / m_divisor), exact);
        m_hasLast = true;
        m_lastMiddle = middle;
        return counts && m_sum.isFull() ? Reading(m_sum.sum() / m_sum.length()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_sum.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_sum;
    double m_divisor;
    ExactSchedule m_schedule;
    bool m_hasLast = false;
    double m_lastMiddle = 0.0;
};

} // namespace sextant::analysis
