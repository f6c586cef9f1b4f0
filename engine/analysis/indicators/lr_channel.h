#pragma once

#include <array>
#include <cmath>

#include "engine/analysis/indicators/rolling_regression.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

struct LrChannelValue {
    Reading mid;
    Reading upper;
    Reading lower;
    static constexpr std::array kFields{&LrChannelValue::mid, &LrChannelValue::upper, &LrChannelValue::lower};
};

/// Linear-regression channel (IND-39): the end of the least squares line through n values, ± m population standard
/// deviations of the distances from it. First index n-1. Source: G. Raff, 1991.
class LrChannel final : public SeriesIndicator<LrChannel, LrChannelValue> {
public:
    /// period >= 1, multiplier > 0
    LrChannel(int period, double multiplier) : m_line(period), m_multiplier(multiplier)
    {
        expects(multiplier > 0.0, "the multiplier of a regression channel must be > 0");
    }

    LrChannelValue advance(double value, bool exact)
    {
        m_line.push(value, exact);
        if (!m_line.isFull()) return {};
        const double mid = m_line.at(0.0);
        const double width = m_multiplier * std::sqrt(m_line.residualSquares() / m_line.length());
        return {mid, mid + width, mid - width};
    }
    [[nodiscard]] int warmUp() const { return m_line.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingRegression m_line;
    double m_multiplier;
};

} // namespace sextant::analysis
