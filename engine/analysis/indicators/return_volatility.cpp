#include "engine/analysis/indicators/return_volatility.h"

#include <cmath>

#include "engine/analysis/indicators/recursion.h"
#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

Reading returnBetween(double before, double now, ReturnKind kind)
{
    if (!(before > 0.0 && now > 0.0)) return std::nullopt;
    if (kind == ReturnKind::Simple) return now / before - 1.0;
    return before == now ? 0.0 : math::log(now / before);
}

RealizedVolatility::RealizedVolatility(int period, double barsPerYear, ReturnKind kind, bool isSample)
    : m_series(kind), m_returns(period), m_scale(barsPerYear / (isSample ? period - 1.0 : period))
{
    expects(period >= 2, "the period of a volatility must be >= 2");
    expects(barsPerYear > 0.0, "a year must hold more than 0 bars");
}

Reading RealizedVolatility::advance(double value, bool exact)
{
    const Reading change = m_series.push(value);
    if (!change) return std::nullopt;
    m_returns.push(*change, exact);
    if (!m_returns.isFull()) return std::nullopt;
    return std::sqrt(m_returns.moments().squares * m_scale);
}

EwmaVolatility::EwmaVolatility(double lambda, double barsPerYear)
    : m_series(ReturnKind::Log), m_seed(kSeedReturns), m_lambda(lambda), m_barsPerYear(barsPerYear)
{
    expects(lambda > 0.0 && lambda < 1.0, "lambda must lie between 0 and 1");
    expects(barsPerYear > 0.0, "a year must hold more than 0 bars");
}

Reading EwmaVolatility::advance(double value, bool)
{
    const Reading change = m_series.push(value);
    if (!change) return std::nullopt;
    if (m_isSeeded) {
        m_variance = m_lambda * m_variance + (1.0 - m_lambda) * *change * *change;
    } else {
        m_seed.push(*change, false);
        if (!m_seed.isFull()) return std::nullopt;
        m_variance = m_seed.moments().squares / (kSeedReturns - 1);
        m_isSeeded = true;
    }
    return std::sqrt(m_variance * m_barsPerYear);
}

int EwmaVolatility::convergence() const { return barsToConverge(1.0 - m_lambda); }

VolatilityZ::VolatilityZ(int period, int window, ReturnKind kind, bool isSample)
    : m_volatility(period, 1.0, kind, isSample), m_values(window)
{
    expects(window >= 2, "the window of a volatility's z-score must be >= 2");
}

Reading VolatilityZ::advance(double value, bool exact)
{
    const Reading volatility = m_volatility.update(value, exact);
    if (!volatility) return std::nullopt;
    m_values.push(*volatility, exact);
    if (!m_values.isFull()) return std::nullopt;
    const double deviation = m_values.deviation(m_values.moments());
    return deviation > 0.0 ? (*volatility - m_values.moments().mean) / deviation : 0.0;
}

} // namespace sextant::analysis
