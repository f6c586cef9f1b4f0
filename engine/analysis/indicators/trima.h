#pragma once

#include <optional>

#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Triangular average (IND-10): SMA of SMA, both over (n+1)/2 if n is odd, else over n/2 and n/2+1. First index n-1.
class Trima final : public SeriesIndicator<Trima, Reading> {
public:
    /// period >= 1
    explicit Trima(int period) : m_inner((period + 1) / 2), m_outer(period / 2 + 1) {}

    Reading advance(double value, bool exact)
    {
        m_inner.push(value, exact);
        if (!m_inner.isFull()) return std::nullopt;
        m_outer.push(m_inner.sum() / m_inner.length(), exact);
        return m_outer.isFull() ? Reading(m_outer.sum() / m_outer.length()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_inner.length() + m_outer.length() - 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_inner;
    RollingSum m_outer;
};

} // namespace sextant::analysis
