#pragma once

#include <array>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// Mass index (IND-129): sum over n of EMA9(H-L) / EMA9(EMA9(H-L)), both seeded with their first value, the second one
/// from the ninth bar on; a bar with no average range at all counts 1. First index 16 + n - 1.
/// Source: D. Dorsey, 1992.
class MassIndex final : public BarIndicator<MassIndex, Reading> {
public:
    static constexpr int kInner = 9;

    /// period >= 1
    explicit MassIndex(int period)
        : m_first(2.0 / (kInner + 1.0), kInner, Seed::FirstValue), m_second(m_first), m_sum(period)
    {}

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        m_first.push(bar.high - bar.low);
        if (!m_first.isReady()) return std::nullopt;
        m_second.push(m_first.value());
        if (!m_second.isReady()) return std::nullopt;
        m_sum.push(m_second.value() > 0.0 ? m_first.value() / m_second.value() : 1.0, exact);
        return m_sum.isFull() ? Reading(m_sum.sum()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return 2 * (kInner - 1) + m_sum.length(); }
    [[nodiscard]] int convergence() const { return 2 * barsToConverge(m_first.factor()); }

private:
    Recursion m_first;
    Recursion m_second;
    RollingSum m_sum;
    ExactSchedule m_schedule;
};

/// Chaikin volatility (IND-130): 100 · (e / e[n] - 1), e = EMA_n of H - L seeded with its first value; none where e[n]
/// is 0. First index 2n-1. Source: M. Chaikin.
class ChaikinVolatility final : public BarIndicator<ChaikinVolatility, Reading> {
public:
    /// period >= 1
    explicit ChaikinVolatility(int period)
        : m_average(2.0 / (period + 1.0), period, Seed::FirstValue), m_before(period + 1)
    {}

    Reading advance(const BarInput& bar)
    {
        m_average.push(bar.high - bar.low);
        if (!m_average.isReady()) return std::nullopt;
        m_before.push(m_average.value());
        if (!m_before.isFull() || m_before.oldest() == 0.0) return std::nullopt;
        return 100.0 * (m_average.value() / m_before.oldest() - 1.0);
    }
    [[nodiscard]] int warmUp() const { return 2 * m_average.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()) + m_average.period(); }

private:
    Recursion m_average;
    RecentValues<double> m_before;
};

struct StarcValue {
    Reading mid;
    Reading upper;
    Reading lower;
    static constexpr std::array kFields{&StarcValue::mid, &StarcValue::upper, &StarcValue::lower};
};

/// STARC bands (IND-118): SMA_n of the close ± m · ATR_k. First index: mid n-1, bands where both are there.
/// Source: M. Stoller.
class StarcBands final : public BarIndicator<StarcBands, StarcValue> {
public:
    /// Periods >= 1, multiplier > 0.
    StarcBands(int period, double multiplier, int rangePeriod, FirstTrueRange first = FirstTrueRange::Skip)
        : m_sum(period), m_atr(rangePeriod, first), m_multiplier(multiplier)
    {
        expects(multiplier > 0.0, "the multiplier of STARC bands must be > 0");
    }

    StarcValue advance(const BarInput& bar)
    {
        m_sum.push(bar.close, m_schedule.isDue(bar));
        const auto atr = m_atr.update(bar);
        StarcValue value;
        if (!m_sum.isFull()) return value;
        const double mid = m_sum.sum() / m_sum.length();
        value.mid = mid;
        if (atr) {
            value.upper = mid + m_multiplier * *atr;
            value.lower = mid - m_multiplier * *atr;
        }
        return value;
    }
    [[nodiscard]] int warmUp(std::size_t output = 1) const
    {
        return output == 0 || m_sum.length() > m_atr.warmUp() ? m_sum.length() : m_atr.warmUp();
    }
    [[nodiscard]] int convergence(std::size_t output = 1) const { return output == 0 ? 0 : m_atr.convergence(); }

private:
    RollingSum m_sum;
    Atr m_atr;
    double m_multiplier;
    ExactSchedule m_schedule;
};

struct AccelerationValue {
    Reading upper;
    Reading mid;
    Reading lower;
    static constexpr std::array kFields{&AccelerationValue::upper, &AccelerationValue::mid, &AccelerationValue::lower};
};

/// Acceleration bands (IND-119): f = 4 (H-L) / (H+L), 0 where H+L = 0; upper SMA_n of H (1+f), lower of L (1-f), mid of
/// C. First index n-1. Source: P. Headley, "Big Trends in Trading", 2002.
class AccelerationBands final : public BarIndicator<AccelerationBands, AccelerationValue> {
public:
    /// period >= 1
    explicit AccelerationBands(int period) : m_upper(period), m_mid(period), m_lower(period) {}

    AccelerationValue advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        const double sum = bar.high + bar.low;
        const double factor = sum != 0.0 ? 4.0 * (bar.high - bar.low) / sum : 0.0;
        m_upper.push(bar.high * (1.0 + factor), exact);
        m_mid.push(bar.close, exact);
        m_lower.push(bar.low * (1.0 - factor), exact);
        if (!m_mid.isFull()) return {};
        const double count = m_mid.length();
        return {m_upper.sum() / count, m_mid.sum() / count, m_lower.sum() / count};
    }
    [[nodiscard]] int warmUp() const { return m_mid.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_upper;
    RollingSum m_mid;
    RollingSum m_lower;
    ExactSchedule m_schedule;
};

} // namespace sextant::analysis
