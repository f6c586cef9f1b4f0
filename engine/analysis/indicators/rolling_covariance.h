#pragma once

#include <algorithm>
#include <cstddef>

#include "engine/analysis/indicators/recent_values.h"

namespace sextant::analysis {

/// Building block: means, sums of squared deviations and of their products of the last `length` pairs in O(1), in the
/// manner of RollingVariance:
///     m' = m + d/n;  C' = C + (x_new - m_x')(y_new - m_y) - (x_old - m_x')(y_old - m_y)   for each pair of series
/// and anew in two passes when the window becomes full, where the caller says so, and when a sum of squares has shrunk
/// to 1e-4 of its largest value since.
class RollingCovariance final {
public:
    /// length >= 1
    explicit RollingCovariance(int length) : m_x(length), m_y(length) {}

    void push(double x, double y, bool exact)
    {
        const bool wasFull = m_x.isFull();
        const double oldX = wasFull ? m_x.oldest() : 0.0;
        const double oldY = wasFull ? m_y.oldest() : 0.0;
        m_x.push(x);
        m_y.push(y);
        if (!m_x.isFull()) return;
        if (exact || !wasFull) return computeAnew();
        const double n = length();
        const double meanX = m_meanX + (x - oldX) / n;
        const double meanY = m_meanY + (y - oldY) / n;
        m_xx = std::max(0.0, m_xx + (x - meanX) * (x - m_meanX) - (oldX - meanX) * (oldX - m_meanX));
        m_yy = std::max(0.0, m_yy + (y - meanY) * (y - m_meanY) - (oldY - meanY) * (oldY - m_meanY));
        m_xy += (x - meanX) * (y - m_meanY) - (oldX - meanX) * (oldY - m_meanY);
        m_meanX = meanX;
        m_meanY = meanY;
        m_peakX = std::max(m_peakX, m_xx);
        m_peakY = std::max(m_peakY, m_yy);
        if (m_xx < m_peakX * kTrustedShare || m_yy < m_peakY * kTrustedShare) [[unlikely]]
            computeAnew();
    }
    [[nodiscard]] bool isFull() const { return m_x.isFull(); }
    [[nodiscard]] int length() const { return static_cast<int>(m_x.length()); }

    // Meaningful once isFull().

    [[nodiscard]] double meanX() const { return m_meanX; }
    [[nodiscard]] double meanY() const { return m_meanY; }
    [[nodiscard]] double squaresX() const { return m_xx; } ///< sum of squared deviations, >= 0
    [[nodiscard]] double squaresY() const { return m_yy; }
    [[nodiscard]] double products() const { return m_xy; } ///< sum of the products of the deviations

private:
    static constexpr double kTrustedShare = 1e-4;

    void computeAnew()
    {
        const double n = length();
        double sumX = 0.0;
        double sumY = 0.0;
        for (std::size_t age = m_x.size(); age-- > 0;) {
            sumX += m_x[age];
            sumY += m_y[age];
        }
        m_meanX = sumX / n;
        m_meanY = sumY / n;
        m_xx = m_yy = m_xy = 0.0;
        for (std::size_t age = m_x.size(); age-- > 0;) {
            const double dx = m_x[age] - m_meanX;
            const double dy = m_y[age] - m_meanY;
            m_xx += dx * dx;
            m_yy += dy * dy;
            m_xy += dx * dy;
        }
        m_peakX = m_xx;
        m_peakY = m_yy;
    }

    RecentValues<double> m_x;
    RecentValues<double> m_y;
    double m_meanX = 0.0;
    double m_meanY = 0.0;
    double m_xx = 0.0;
    double m_yy = 0.0;
    double m_xy = 0.0;
    double m_peakX = 0.0;
    double m_peakY = 0.0;
};

} // namespace sextant::analysis
