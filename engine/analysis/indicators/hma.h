#pragma once

#include <optional>

#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/wma.h"

namespace sextant::analysis {

/// Hull's average (IND-07): WMA over floor(sqrt n) of 2 WMA_{n/2} - WMA_n, integer division. First index
/// n + floor(sqrt n) - 2.
/// Source: A. Hull, "Hull moving average", 2005; lengths truncated as in TradingView, Skender and Tulip.
class Hma final : public SeriesIndicator<Hma, Reading> {
public:
    /// period >= 2
    explicit Hma(int period);

    Reading advance(double value, bool exact)
    {
        m_half.push(value, exact);
        m_whole.push(value, exact);
        if (!m_whole.isFull()) return std::nullopt;
        m_smooth.push(2.0 * m_half.mean() - m_whole.mean(), exact);
        return m_smooth.isFull() ? Reading(m_smooth.mean()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_whole.length() + m_smooth.length() - 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingWeightedSum m_half;
    RollingWeightedSum m_whole;
    RollingWeightedSum m_smooth;
};

} // namespace sextant::analysis
