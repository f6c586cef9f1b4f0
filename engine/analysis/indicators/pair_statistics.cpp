#include "engine/analysis/indicators/pair_statistics.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

Correlation::Correlation(int period, SeriesForm form) : m_series(form), m_benchmark(form), m_pairs(period)
{
    expects(period >= 2, "a correlation needs 2 pairs or more");
}

CorrelationValue Correlation::update(double value, double benchmark, bool exact)
{
    if (!isUsable(value) || !isUsable(benchmark)) return {};
    const Reading own = m_series.push(value);
    const Reading other = m_benchmark.push(benchmark);
    if (!own || !other) return {};
    m_pairs.push(*own, *other, exact);
    if (!m_pairs.isFull()) return {};
    const double scale = std::sqrt(m_pairs.squaresX()) * std::sqrt(m_pairs.squaresY());
    if (!(scale > 0.0)) return {0.0, 0.0};
    const double raw = m_pairs.products() / scale;
    const double result = raw > 1.0 ? 1.0 : raw < -1.0 ? -1.0 : raw;
    return {result, result * result};
}

Beta::Beta(int period, SeriesForm form) : m_series(form), m_benchmark(form), m_pairs(period), m_window(period)
{
    expects(period >= 2, "a beta needs 2 pairs or more");
}

std::array<Reading, 2> Beta::betasOfSides() const
{
    struct Side {
        double count = 0.0;
        double value = 0.0; // sums, then means
        double benchmark = 0.0;
        double products = 0.0;
        double squares = 0.0;
    };
    std::array<Side, 2> sides; // up, down
    for (std::size_t age = m_window.size(); age-- > 0;) {
        const Pair& pair = m_window[age];
        if (pair.benchmark == 0.0) continue;
        Side& side = sides[pair.benchmark > 0.0 ? 0 : 1];
        side.count += 1.0;
        side.value += pair.value;
        side.benchmark += pair.benchmark;
    }
    for (Side& side : sides) {
        side.value /= std::max(side.count, 1.0);
        side.benchmark /= std::max(side.count, 1.0);
    }
    for (std::size_t age = m_window.size(); age-- > 0;) {
        const Pair& pair = m_window[age];
        if (pair.benchmark == 0.0) continue;
        Side& side = sides[pair.benchmark > 0.0 ? 0 : 1];
        const double distance = pair.benchmark - side.benchmark;
        side.products += distance * (pair.value - side.value);
        side.squares += distance * distance;
    }
    std::array<Reading, 2> betas;
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (sides[i].squares > 0.0) betas[i] = sides[i].products / sides[i].squares;
    return betas;
}

BetaValue Beta::update(double value, double benchmark, bool exact)
{
    if (!isUsable(value) || !isUsable(benchmark)) return {};
    const Reading own = m_series.push(value);
    const Reading other = m_benchmark.push(benchmark);
    if (!own || !other) return {};
    m_pairs.push(*own, *other, exact);
    m_window.push({*own, *other});
    if (!m_pairs.isFull()) return {};
    BetaValue result;
    if (m_pairs.squaresY() > 0.0) result.beta = m_pairs.products() / m_pairs.squaresY();
    const auto [up, down] = betasOfSides();
    result.betaUp = up;
    result.betaDown = down;
    if (result.betaUp && result.betaDown) {
        if (*result.betaDown != 0.0) result.ratio = *result.betaUp / *result.betaDown;
        result.convexity = (*result.betaUp - *result.betaDown) * (*result.betaUp - *result.betaDown);
    }
    return result;
}

Reading Covariance::update(double value, double benchmark, bool exact)
{
    if (!isUsable(value) || !isUsable(benchmark)) return std::nullopt;
    m_pairs.push(value, benchmark, exact);
    return m_pairs.isFull() ? Reading(m_pairs.products() / m_pairs.length()) : std::nullopt;
}

SpreadZ::SpreadZ(int period) : m_pairs(period) { expects(period >= 3, "a pair's spread needs 3 pairs or more"); }

Reading SpreadZ::update(double value, double benchmark, bool exact)
{
    if (!isUsable(value) || !isUsable(benchmark) || !(value > 0.0) || !(benchmark > 0.0)) return std::nullopt;
    const double own = math::log(value);
    const double other = math::log(benchmark);
    m_pairs.push(own, other, exact);
    if (!m_pairs.isFull() || !(m_pairs.squaresY() > 0.0)) return std::nullopt;
    const double slope = m_pairs.products() / m_pairs.squaresY();
    const double residual = (own - m_pairs.meanX()) - slope * (other - m_pairs.meanY());
    const double squares = m_pairs.squaresX() - slope * m_pairs.products();
    // What is left of a perfect fit is rounding error.
    if (!(squares > 1e-12 * m_pairs.squaresX())) return 0.0;
    return residual / std::sqrt(squares / m_pairs.length());
}

} // namespace sextant::analysis
