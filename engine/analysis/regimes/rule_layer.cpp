#include "engine/analysis/regimes/rule_layer.h"

#include <algorithm>

#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

double clampedShare(double value, double full) { return std::clamp(value / full, -1.0, 1.0); }

VolatilityRegime volatilityClass(double percentile, const std::array<double, 3>& cuts)
{
    if (percentile < cuts[0]) return VolatilityRegime::Low;
    if (percentile < cuts[1]) return VolatilityRegime::Normal;
    return percentile < cuts[2] ? VolatilityRegime::High : VolatilityRegime::Extreme;
}

} // namespace

double directionScore(const RuleFeatures& features)
{
    const double score = 0.30 * clampedShare(features.averages, 1.5) + 0.25 * clampedShare(features.slope, 0.10) +
                         0.20 * clampedShare(features.distance, 5.0) + 0.25 * clampedShare(features.momentum, 2.0);
    return std::clamp(score, -1.0, 1.0);
}

DirectionProbabilities directionProbabilities(double score)
{
    constexpr double kSharpness = 4.0;
    constexpr double kSideways = 0.35;
    const double bull = kSharpness * score;
    const double sideways = kSharpness * (kSideways - (score < 0.0 ? -score : score));
    const double top = std::max({bull, -bull, sideways});
    DirectionProbabilities p{math::exp(bull - top), math::exp(-bull - top), math::exp(sideways - top)};
    const double sum = p.bull + p.bear + p.sideways;
    p.bull /= sum;
    p.bear /= sum;
    p.sideways /= sum;
    return p;
}

RegimeDirection ruleDirection(double score, RegimeDirection current, const RegimeSettings& settings)
{
    if (current == RegimeDirection::Bull && score >= settings.ruleExit) return RegimeDirection::Bull;
    if (current == RegimeDirection::Bear && score <= -settings.ruleExit) return RegimeDirection::Bear;
    if (score > settings.ruleEntry) return RegimeDirection::Bull;
    if (score < -settings.ruleEntry) return RegimeDirection::Bear;
    return RegimeDirection::Sideways;
}

RegimeStructure ruleStructure(const RuleFeatures& features, RegimeStructure current)
{
    if (features.volatilityPercentile >= 0.90 || features.hasLeap) return RegimeStructure::Volatile;
    const bool isEntered = features.adx >= 25.0 && features.efficiency >= 0.30;
    const bool isLeft = features.adx < 20.0 || features.efficiency < 0.20;
    if (isEntered || (current == RegimeStructure::Trending && !isLeft)) return RegimeStructure::Trending;
    if (features.adx < 20.0 || features.choppiness > 61.8) return RegimeStructure::Ranging;
    return current;
}

VolatilityRegime ruleVolatility(double percentile, VolatilityRegime current, const RegimeSettings& settings)
{
    const auto& cuts = settings.volatilityCuts;
    const double slack = settings.volatilityHysteresis;
    switch (current) {
    case VolatilityRegime::Low:
        if (percentile < cuts[0] + slack) return VolatilityRegime::Low;
        break;
    case VolatilityRegime::Normal:
        break;
    case VolatilityRegime::High:
        if (percentile >= cuts[1] - slack && percentile < cuts[2]) return VolatilityRegime::High;
        break;
    case VolatilityRegime::Extreme:
        if (percentile >= cuts[2] - slack) return VolatilityRegime::Extreme;
        break;
    }
    return volatilityClass(percentile, cuts);
}

int ruleTrend(const RuleFeatures& features)
{
    if (features.isAboveAverage && features.slope > 0.0 && features.averages > 0.2) return 1;
    if (features.isBelowAverage && features.slope < 0.0 && features.averages < -0.2) return -1;
    return 0;
}

RuleLayer::RuleLayer(const RegimeSettings& settings)
    : m_percentile(14, settings.volatilityWindow), m_convergedAfter(m_long.warmUp() + m_long.convergence())
{}

void RuleLayer::update(const BarInput& bar)
{
    ++m_bars;
    const bool exact = m_schedule.isDue(bar);
    const auto fast = m_fast.update(bar);
    const auto slow = m_slow.update(bar);
    const auto average = m_long.update(bar);
    const auto atr = m_atr.update(bar);
    const auto range = m_range.update(bar);
    const AdxValue& directional = m_adx.update(bar);
    const Reading efficiency = m_efficiency.update(bar);
    const Reading choppiness = m_choppiness.update(bar);
    const Reading percentile = m_percentile.update(bar);
    if (slow) m_slowBefore.push(*slow);
    if (range && atr) m_sinceLeap = *range > kLeap * *atr ? 0 : std::min(m_sinceLeap + 1, kLeapBars);

    const double logClose = math::log(bar.close);
    m_logReturn.reset();
    if (m_logCloses.size() > 0) {
        m_logReturn = logClose - m_logCloses[0];
        m_returns.push(*m_logReturn, exact);
    }
    m_logCloses.push(logClose);

    m_features.reset();
    if (!average || !percentile || !directional.adx || !efficiency || !choppiness) return;
    RuleFeatures& features = m_features.emplace();
    features.adx = *directional.adx;
    features.efficiency = *efficiency;
    features.choppiness = *choppiness;
    features.volatilityPercentile = *percentile;
    features.hasLeap = m_sinceLeap < kLeapBars;
    features.isAboveAverage = bar.close > *slow;
    features.isBelowAverage = bar.close < *slow;
    if (*atr > 0.0) {
        features.averages = (*fast - *slow) / *atr;
        features.slope = (*slow - m_slowBefore.oldest()) / (kSlopeBars * *atr);
        features.distance = (bar.close - *average) / *atr;
    }
    const double change = logClose - m_logCloses.oldest();
    const double squares = m_returns.moments().squares;
    if (squares > 0.0)
        features.momentum = change / math::sqrt(squares / (kReturns - 1) * kReturns);
    else if (change == 0.0)
        features.isFlat = true;
    else
        features.momentum = change > 0.0 ? 2.0 : -2.0; // equal steps: no deviation, all direction
}

} // namespace sextant::analysis
