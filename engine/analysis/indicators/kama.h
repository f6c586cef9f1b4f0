#pragma once

#include <optional>

#include "engine/analysis/indicators/efficiency_ratio.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Kaufman's adaptive average (IND-08), with ER the efficiency ratio (IND-38):
///     sc = (ER (2/(fast+1) - 2/(slow+1)) + 2/(slow+1))²;  y += sc (x - y)
/// At index n it starts from the value before (TA-Lib). First index n.
/// Source: P. Kaufman, "Smarter Trading", 1995.
class Kama final : public SeriesIndicator<Kama, Reading> {
public:
    /// period, fast, slow >= 1
    Kama(int period, int fast, int slow) : m_ratio(period), m_fast(2.0 / (fast + 1.0)), m_slow(2.0 / (slow + 1.0)) {}

    Reading advance(double value, bool exact)
    {
        const Reading ratio = m_ratio.update(value, exact);
        if (ratio) {
            const double root = *ratio * (m_fast - m_slow) + m_slow;
            m_value += root * root * (value - m_value);
        } else {
            m_value = value;
        }
        return ratio ? Reading(m_value) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_ratio.warmUp(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_slow * m_slow); }

private:
    EfficiencyRatio m_ratio;
    double m_fast;
    double m_slow;
    double m_value = 0.0; // the last value until the average starts
};

} // namespace sextant::analysis
