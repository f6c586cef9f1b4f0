#include "engine/analysis/indicators/series_shape.h"

#include <cmath>

#include "engine/analysis/indicators/return_volatility.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

Reading FormedSeries::push(double value)
{
    if (m_form == SeriesForm::Prices) return value;
    const ReturnKind kind = m_form == SeriesForm::LogReturns ? ReturnKind::Log : ReturnKind::Simple;
    const Reading result = m_hasLast ? returnBetween(m_last, value, kind) : std::nullopt;
    m_hasLast = true;
    m_last = value;
    return result;
}

Autocorrelation::Autocorrelation(int period, SeriesForm form) : m_series(form), m_pairs(period - 1)
{
    expects(period >= 3, "an autocorrelation needs 3 values or more");
}

Reading Autocorrelation::advance(double value, bool exact)
{
    const Reading now = m_series.push(value);
    if (!now) return std::nullopt;
    if (m_before) m_pairs.push(*m_before, *now, exact);
    m_before = now;
    if (!m_pairs.isFull()) return std::nullopt;
    const double scale = std::sqrt(m_pairs.squaresX()) * std::sqrt(m_pairs.squaresY());
    if (!(scale > 0.0)) return 0.0;
    const double result = m_pairs.products() / scale;
    return result > 1.0 ? 1.0 : result < -1.0 ? -1.0 : result;
}

SeriesShape::SeriesShape(ShapeMoment moment, int period, SeriesForm form)
    : m_moment(moment), m_series(form), m_window(period)
{
    expects(period >= 2, "the shape of a series needs 2 values or more");
}

Reading SeriesShape::advance(double value, bool)
{
    const Reading now = m_series.push(value);
    if (!now) return std::nullopt;
    m_window.push(*now);
    if (!m_window.isFull()) return std::nullopt;
    const auto count = static_cast<double>(m_window.size());
    double shifted = 0.0;
    for (std::size_t age = m_window.size(); age-- > 0;)
        shifted += m_window[age] - *now;
    const double mean = *now + shifted / count;
    double second = 0.0;
    double higher = 0.0;
    for (std::size_t age = m_window.size(); age-- > 0;) {
        const double distance = m_window[age] - mean;
        const double square = distance * distance;
        second += square;
        higher += square * (m_moment == ShapeMoment::Skew ? distance : square);
    }
    second /= count;
    higher /= count;
    if (!(second > 0.0)) return 0.0;
    return m_moment == ShapeMoment::Skew ? higher / (second * std::sqrt(second)) : higher / (second * second) - 3.0;
}

} // namespace sextant::analysis
