#pragma once

#include <array>

#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// Where a bar closed in its range: ((C - L) - (H - C)) / (H - L) in [-1, 1], 0 without range.
[[nodiscard]] inline double closeLocation(const BarInput& bar)
{
    const double range = bar.high - bar.low;
    return range > 0.0 ? ((bar.close - bar.low) - (bar.high - bar.close)) / range : 0.0;
}

struct AccumulationValue {
    Reading line;
    Reading closeLocation; ///< clv, in [-1, 1]
    Reading moneyFlow;     ///< clv · volume
    static constexpr std::array kFields{&AccumulationValue::line, &AccumulationValue::closeLocation,
                                        &AccumulationValue::moneyFlow};
};

/// Accumulation/distribution line (IND-60): the running sum of clv · V. First index 0. Source: M. Chaikin.
class AccumulationLine final : public BarIndicator<AccumulationLine, AccumulationValue> {
public:
    AccumulationValue advance(const BarInput& bar)
    {
        const double location = closeLocation(bar);
        const double flow = location * bar.volume;
        m_sum += flow;
        return {m_sum, location, flow};
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    double m_sum = 0.0;
};

/// Chaikin money flow (IND-61): sum of clv · V / sum of V over n bars; none without volume. First index n-1.
class ChaikinMoneyFlow final : public BarIndicator<ChaikinMoneyFlow, Reading> {
public:
    /// period >= 1
    explicit ChaikinMoneyFlow(int period) : m_flow(period), m_volume(period) {}

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        m_flow.push(closeLocation(bar) * bar.volume, exact);
        m_volume.push(bar.volume, exact);
        if (!m_volume.isFull() || !(m_volume.sum() > 0.0)) return std::nullopt;
        return m_flow.sum() / m_volume.sum();
    }
    [[nodiscard]] int warmUp() const { return m_volume.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_flow;
    RollingTotal m_volume;
    ExactSchedule m_schedule;
};

/// Chaikin oscillator (IND-62): EMA_fast - EMA_slow of the accumulation line. First index of the slower one.
class ChaikinOscillator final : public BarIndicator<ChaikinOscillator, Reading> {
public:
    /// 1 <= fast < slow
    ChaikinOscillator(int fast, int slow, Seed seed = Seed::Sma)
        : m_fast(2.0 / (fast + 1.0), fast, seed), m_slow(2.0 / (slow + 1.0), slow, seed)
    {
        expects(fast < slow, "the fast average of a Chaikin oscillator must be shorter than the slow one");
    }

    Reading advance(const BarInput& bar)
    {
        m_line += closeLocation(bar) * bar.volume;
        m_fast.push(m_line);
        m_slow.push(m_line);
        return m_slow.isReady() ? Reading(m_fast.value() - m_slow.value()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_slow.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_slow.factor()); }

private:
    double m_line = 0.0;
    Recursion m_fast;
    Recursion m_slow;
};

} // namespace sextant::analysis
