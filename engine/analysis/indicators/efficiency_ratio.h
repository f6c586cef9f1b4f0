#pragma once

#include <cmath>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Efficiency ratio (IND-38): |x - x[n]| / sum of the last n |changes|, in 0..1; 0 without any change. First index n.
/// Source: P. J. Kaufman, "Smarter Trading", 1995.
class EfficiencyRatio final : public SeriesIndicator<EfficiencyRatio, Reading> {
public:
    /// period >= 1
    explicit EfficiencyRatio(int period) : m_values(period + 1), m_path(period) {}

    Reading advance(double value, bool exact)
    {
        if (m_values.size() > 0) m_path.push(std::abs(value - m_values[0]), exact);
        m_values.push(value);
        if (!m_values.isFull()) return std::nullopt;
        const double way = std::abs(value - m_values.oldest());
        if (!(m_path.sum() > way)) return way > 0.0 ? 1.0 : 0.0; // the sum is never shorter, save by rounding
        return way / m_path.sum();
    }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_values.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
    RollingTotal m_path;
};

} // namespace sextant::analysis
