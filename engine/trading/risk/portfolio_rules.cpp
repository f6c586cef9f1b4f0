// The rules that need RiskInputs; split from risk_rules.cpp by its subject.
#include <algorithm>
#include <cmath>

#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/risk_judge.h"

namespace sextant::trading {

RuleOutcome RiskJudge::cluster() const
{
    constexpr auto kRule = ReasonCode::R09Correlation;
    if (!m_portfolio) return unchecked(kRule);
    const __int128 limit = shareOf(m_account.equity, m_settings.maxClusterPpm);
    const __int128 others = m_portfolio->clusterAround(m_instrument, m_sign);
    const __int128 own = std::max<__int128>(resulting() * m_sign, 0);
    const double sum = asMoney(others) + notional(own) * measureShare();
    return limited(kRule, orderWithin(lotsMeasuredWithin(limit - others)), sum, asMoney(limit));
}

RuleOutcome RiskJudge::valueAtRisk()
{
    constexpr auto kRule = ReasonCode::R17ValueAtRisk;
    if (!m_portfolio || m_intent.quantity.count <= 0) return unchecked(kRule);
    const double limit = asMoney(shareOf(m_account.equity, m_settings.maxValueAtRiskPpm));
    const std::int64_t most = m_portfolio->lotsWithin(limit);
    RuleOutcome outcome = limited(kRule, most, m_portfolio->valueAtRisk(m_intent.quantity.count), limit);
    if (outcome.verdict == Verdict::Pass && !m_portfolio->isComplete()) outcome.verdict = Verdict::Warn;
    return outcome;
}

RuleOutcome RiskJudge::stress()
{
    constexpr auto kRule = ReasonCode::R18Stress;
    if (!m_portfolio) return unchecked(kRule);
    const double limit = asMoney(shareOf(m_account.equity, m_settings.maxStressLossPpm));
    const double loss = m_portfolio->worstStress(std::max<std::int64_t>(m_remaining, 0)).loss;
    return answer(kRule, loss > limit ? Verdict::Block : Verdict::Pass, loss, limit);
}

RuleOutcome RiskJudge::eventBlackout() const
{
    constexpr auto kRule = ReasonCode::R20EventBlackout;
    const EventCalendar* events = m_context.inputs->events;
    if (m_intent.isReduceOnly() || events == nullptr) return unchecked(kRule);
    const BlackoutWindow* window = events->find(m_instrument.symbol, m_intent.time);
    if (window == nullptr) return unchecked(kRule);
    return answer(kRule, Verdict::Block, seconds(window->until - m_intent.time), 0.0);
}

__int128 RiskJudge::remainingValue() const
{
    return notionalUnits(m_instrument, m_intent.entry, Lots{std::max<std::int64_t>(m_remaining, 0)}, m_intent.rate);
}

/// What models changed today and would change with this order, by equity at the start of the day.
RuleOutcome RiskJudge::modelImpact() const
{
    constexpr auto kRule = ReasonCode::R21ModelImpact;
    const ModelInfluence& models = m_context.inputs->models;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const double limit = static_cast<double>(m_settings.maxModelImpactPpm) / kPpmOfOne;
    const bool isChanged = m_intent.modelFactor != 1.0;
    if (!models.isActive) return isChanged ? answer(kRule, Verdict::Block, 1.0, 0.0) : unchecked(kRule);
    const double changed = isChanged ? std::abs(1.0 - 1.0 / m_intent.modelFactor) : 0.0;
    constexpr double kMost = 9e18;
    const auto ofOrder = std::llround(std::min(static_cast<double>(remainingValue()) * changed, kMost));
    const __int128 sum = static_cast<__int128>(models.changedToday.units) + ofOrder;
    const __int128 start = std::max<std::int64_t>(m_account.dayStartEquity.units, 0);
    const bool isBroken = sum * 1'000'000 > start * m_settings.maxModelImpactPpm;
    const double share = start > 0 ? asMoney(sum) / asMoney(start) : sum > 0 ? 1.0 : 0.0;
    return answer(kRule, isChanged && isBroken ? Verdict::Block : Verdict::Pass, share, limit);
}

RuleOutcome RiskJudge::runBudget() const
{
    constexpr auto kRule = ReasonCode::R22RunBudget;
    const RunUsage* run = m_context.inputs->run;
    if (m_intent.isReduceOnly() || run == nullptr || !m_settings.runBudget.limitsAnything()) return unchecked(kRule);
    const BudgetState state =
        budgetState(m_settings.runBudget, *run, m_account.equity, m_intent.time, remainingValue());
    return answer(kRule, state.isBroken ? Verdict::Block : Verdict::Pass, state.measured, state.limit);
}

/// Measured: losses in a row; limit: how many of them slow trading down.
RuleOutcome RiskJudge::calmMode() const
{
    constexpr auto kRule = ReasonCode::CalmMode;
    const CalmMode* calm = m_context.inputs->calm;
    if (m_intent.isReduceOnly() || calm == nullptr) return unchecked(kRule);
    const double losses = calm->lossesInARow();
    const double limit = m_settings.calm.reduceAfterLosses;
    if (calm->state() == CalmState::Off) return answer(kRule, Verdict::Pass, losses, limit);
    if (calm->state() == CalmState::Paused) return answer(kRule, Verdict::Block, losses, limit);
    // An operator who goes on is told; an engine's order is what the other limits leave, times the factor.
    if (m_intent.source == IntentSource::Operator) return answer(kRule, Verdict::Warn, losses, limit);
    const auto most = static_cast<__int128>(std::max<std::int64_t>(m_remaining, 0)) * m_settings.calm.sizeFactorPpm;
    return limited(kRule, clampToInt64(most / 1'000'000), losses, limit);
}

} // namespace sextant::trading
