#pragma once

#include <optional>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_variance.h"

namespace sextant::analysis {

/// Building block: least squares line through the last `length` values over x = 0..n-1, the oldest at 0, in O(1)
/// (indicators.md §1.3):
///     Sxy' = Sxy - (Sy - y_0) + (n-1) y_n;  Sy' = Sy - y_0 + y_n
///     b = (n Sxy - Sx Sy) / (n Sxx - Sx²);  a = (Sy - b Sx) / n
/// Values are counted from the first one of the window's last exact computation, so that sums stay small.
class RollingRegression final {
public:
    /// length >= 1
    explicit RollingRegression(int length) : m_values(length), m_variance(length) {}

    void push(double value, bool exact)
    {
        const bool wasFull = m_values.isFull();
        const double old = wasFull ? m_values.oldest() : 0.0;
        m_values.push(value);
        m_variance.push(value, exact);
        if (!m_values.isFull()) return;
        if (exact || !wasFull) {
            m_origin = m_values.oldest();
            m_sum = m_weighted = 0.0;
            for (std::size_t age = m_values.size(); age-- > 0;) {
                const double y = m_values[age] - m_origin;
                m_sum += y;
                m_weighted += y * static_cast<double>(m_values.size() - 1 - age);
            }
            return;
        }
        const double leaving = old - m_origin;
        const double entering = value - m_origin;
        m_weighted += (length() - 1) * entering - (m_sum - leaving);
        m_sum += entering - leaving;
    }
    [[nodiscard]] bool isFull() const { return m_values.isFull(); }
    [[nodiscard]] int length() const { return static_cast<int>(m_values.length()); }

    // Meaningful once isFull(). For one value the line is level.

    [[nodiscard]] double slope() const
    {
        const double n = length();
        const double sx = n * (n - 1.0) / 2.0;
        const double sxx = (n - 1.0) * n * (2.0 * n - 1.0) / 6.0;
        const double spread = n * sxx - sx * sx;
        return spread > 0.0 ? (n * m_weighted - sx * m_sum) / spread : 0.0;
    }
    /// The line at the oldest value.
    [[nodiscard]] double intercept() const
    {
        const double n = length();
        return m_origin + (m_sum / n - slope() * ((n - 1.0) / 2.0));
    }
    /// The line `ahead` values after the newest; 0: at it.
    [[nodiscard]] double at(double ahead) const
    {
        const double n = length();
        return m_origin + (m_sum / n + slope() * ((n - 1.0) / 2.0 + ahead));
    }
    /// Share of the values' variance that the line explains, 0..1; none if they have no variance.
    [[nodiscard]] std::optional<double> determination() const
    {
        const double squares = m_variance.moments().squares;
        if (squares <= 0.0) return std::nullopt;
        const double share = explained() / squares;
        return share < 1.0 ? share : 1.0;
    }
    /// Sum of the squared distances from the line, >= 0.
    [[nodiscard]] double residualSquares() const
    {
        const double left = m_variance.moments().squares - explained();
        return left > 0.0 ? left : 0.0;
    }
    /// Mean and squares of the values themselves.
    [[nodiscard]] const RollingVariance& variance() const { return m_variance; }

private:
    [[nodiscard]] double explained() const
    {
        const double n = length();
        const double b = slope();
        return b * b * (n * (n * n - 1.0) / 12.0); // b² Σ(x - mean x)²
    }

    RecentValues<double> m_values;
    RollingVariance m_variance;
    double m_origin = 0.0;
    double m_sum = 0.0;      // Sy of y - origin
    double m_weighted = 0.0; // Sxy of y - origin
};

} // namespace sextant::analysis
