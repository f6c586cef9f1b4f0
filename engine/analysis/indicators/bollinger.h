#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_variance.h"

namespace sextant::analysis {

/// The bands at one bar. What is seldom asked for is computed when asked for.
struct BollingerValue {
    double mid = 0.0;
    double upper = 0.0;
    double lower = 0.0;
    double deviation = 0.0; ///< population standard deviation, >= 0
    double input = 0.0;     ///< the value that the bands are compared with, as a rule the close

    /// (input - lower) / (upper - lower), 0.5 if the bands have no width.
    [[nodiscard]] double percentB() const;
    /// (upper - lower) / mid; none if mid is 0.
    [[nodiscard]] std::optional<double> bandwidth() const;
    /// (input - mid) / (2 deviation), within [-3, 3]; 0 without deviation. Does not depend on the multiplier.
    [[nodiscard]] double position() const;
    /// (input - mid) / deviation, 0 without deviation.
    [[nodiscard]] double zscore() const;
};

/// Bollinger bands (IND-45): mid = SMA_n, upper and lower = mid ± k population standard deviations.
/// Source: J. Bollinger, "Bollinger on Bollinger Bands", 2001.
class Bollinger final {
public:
    /// period >= 1, multiplier > 0
    Bollinger(int period, double multiplier);

    /// `exact`: as with Sma.
    std::optional<BollingerValue> update(double value, bool exact = false)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        m_variance.push(value, exact);
        m_last = value;
        return this->value();
    }
    std::optional<BollingerValue> update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] std::optional<BollingerValue> preview(double value, bool exact = false) const
    {
        if (!isUsable(value) || !m_variance.willBeFull()) return std::nullopt;
        return bands(m_variance.momentsWith(value, exact), value);
    }
    [[nodiscard]] std::optional<BollingerValue> preview(const BarInput& bar) const
    {
        return preview(bar.close, m_schedule.wouldBeDue(bar));
    }
    [[nodiscard]] std::optional<BollingerValue> value() const
    {
        if (!m_variance.isFull()) return std::nullopt;
        return bands(m_variance.moments(), m_last);
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_variance.length(); }
    [[nodiscard]] int convergence() const { return 0; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    [[nodiscard]] BollingerValue bands(const RollingVariance::Moments& moments, double value) const
    {
        const double deviation = m_variance.deviation(moments);
        const double width = m_multiplier * deviation;
        return {moments.mean, moments.mean + width, moments.mean - width, deviation, value};
    }

    RollingVariance m_variance;
    double m_multiplier;
    double m_last = 0.0;
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
