#include "engine/analysis/indicators/range_volatility.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kLn2 = 0.69314718055994530942;

bool hasPositivePrices(const BarInput& bar) { return bar.low > 0.0 && bar.open > 0.0 && bar.close > 0.0; }

double rogersSatchell(const BarInput& bar)
{
    return math::log(bar.high / bar.close) * math::log(bar.high / bar.open) +
           math::log(bar.low / bar.close) * math::log(bar.low / bar.open);
}

double estimate(RangeEstimator estimator, const BarInput& bar)
{
    if (estimator == RangeEstimator::RogersSatchell) return rogersSatchell(bar);
    const double height = math::log(bar.high / bar.low);
    if (estimator == RangeEstimator::Parkinson) return height * height / (4.0 * kLn2);
    const double body = math::log(bar.close / bar.open);
    return 0.5 * height * height - (2.0 * kLn2 - 1.0) * body * body;
}

} // namespace

RangeVolatility::RangeVolatility(RangeEstimator estimator, int period, double barsPerYear)
    : m_estimator(estimator), m_sum(period), m_scale(barsPerYear / period)
{
    expects(barsPerYear > 0.0, "a year must hold more than 0 bars");
}

Reading RangeVolatility::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    if (!hasPositivePrices(bar)) return std::nullopt;
    m_sum.push(estimate(m_estimator, bar), exact);
    if (!m_sum.isFull()) return std::nullopt;
    return std::sqrt(std::max(0.0, m_sum.sum() * m_scale));
}

YangZhang::YangZhang(int period, double barsPerYear)
    : m_overnight(period), m_day(period), m_drift(period), m_barsPerYear(barsPerYear)
{
    expects(period >= 2, "the period of a Yang-Zhang volatility must be >= 2");
    expects(barsPerYear > 0.0, "a year must hold more than 0 bars");
    m_weight = 0.34 / (1.34 + (period + 1.0) / (period - 1.0));
}

Reading YangZhang::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    if (!hasPositivePrices(bar)) return std::nullopt;
    Reading value;
    if (m_hasLast) {
        m_overnight.push(math::log(bar.open / m_lastClose), exact);
        m_day.push(math::log(bar.close / bar.open), exact);
        m_drift.push(rogersSatchell(bar), exact);
        if (m_drift.isFull()) {
            const double count = m_drift.length();
            const double variance = m_overnight.moments().squares / (count - 1.0) +
                                    m_weight * m_day.moments().squares / (count - 1.0) +
                                    (1.0 - m_weight) * m_drift.sum() / count;
            value = std::sqrt(std::max(0.0, variance * m_barsPerYear));
        }
    }
    m_hasLast = true;
    m_lastClose = bar.close;
    return value;
}

} // namespace sextant::analysis
