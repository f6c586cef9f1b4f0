#include "engine/trading/risk/risk_rules.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/risk/exposure.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/risk_judge.h"
#include "engine/trading/risk/sold_options.h"

namespace sextant::trading {

std::int64_t RiskJudge::clampToInt64(__int128 value)
{
    return static_cast<std::int64_t>(std::clamp<__int128>(value, INT64_MIN, INT64_MAX));
}

double RiskJudge::notional(__int128 lots) const
{
    return m_instrument.toDouble(m_intent.entry) * m_instrument.toDouble(Lots{clampToInt64(magnitude(lots))}) *
           m_instrument.multiplier.toDouble() * m_intent.rate.toDouble();
}

std::int64_t RiskJudge::notionalUnits(const market::Instrument& instrument, Price price, Lots lots,
                                      const ExchangeRate& rate)
{
    const auto value = instrument.value(price, lots).and_then([&](Cash amount) { return rate.convert(amount); });
    return value ? clampToInt64(magnitude(value->units)) : INT64_MAX;
}

__int128 RiskJudge::shareOf(Cash amount, std::int64_t ppm)
{
    return static_cast<__int128>(std::max<std::int64_t>(amount.units, 0)) * ppm / 1'000'000;
}

RiskJudge::RiskJudge(const OrderIntent& intent, const RiskContext& context, const RiskSettings& settings)
    : m_intent(intent), m_context(context), m_account(context.account), m_settings(settings),
      m_instrument(*intent.instrument), m_limits(settings.limits(m_instrument.assetClass)),
      m_scale(m_instrument, intent.rate), m_sign(market::sign(intent.side))
{
    for (const Holding& holding : m_account.holdings)
        addHolding(holding);
    for (const OpenOrder& order : context.openOrders)
        if (!order.reduceOnly) addPending(order);
    m_reserved += soldOptions(m_account.holdings, context.openOrders,
                              context.inputs == nullptr ? nullptr : context.inputs->options)
                      .tied;
    if (context.inputs != nullptr && !intent.isReduceOnly()) {
        m_portfolio.emplace(context.inputs->memory, context.inputs->history, settings, m_account, context.openOrders,
                            context.inputs->options);
        m_portfolio->setOrder(m_instrument, m_sign * notional(1), std::max<std::int64_t>(m_intent.quantity.count, 0));
    }
}

RiskDecision RiskJudge::decide()
{
    const RuleOutcome size = maxPosition();
    const RuleOutcome exposureOutcome = exposure();
    const RuleOutcome leverageOutcome = leverage();
    const RuleOutcome clusterOutcome = cluster();
    const RuleOutcome power = buyingPower();
    const RuleOutcome varOutcome = valueAtRisk();
    m_smallest =
        std::min({m_intent.quantity.count, size.after.count, exposureOutcome.after.count, leverageOutcome.after.count,
                  clusterOutcome.after.count, power.after.count, varOutcome.after.count});
    const RuleOutcome fingers = fatFinger();
    // An operator's order is judged as it was given; what is left of an engine's order is what would be sent.
    m_remaining =
        m_intent.source == IntentSource::Operator ? m_intent.quantity.count : std::min(m_smallest, fingers.after.count);
    add(size);
    add(cooldown());
    add(loss(ReasonCode::R03MaxDailyLoss, m_account.dayStartEquity, m_settings.maxDailyLossPpm,
             m_context.state.halts().dailyLoss));
    add(loss(ReasonCode::R04MaxWeeklyLoss, m_account.weekStartEquity, m_settings.maxWeeklyLossPpm,
             m_context.state.halts().weeklyLoss));
    add(stopAndTarget());
    add(exposureOutcome);
    add(leverageOutcome);
    add(drawdown());
    if (m_context.inputs != nullptr) add(clusterOutcome);
    add(marketHours());
    add(staleData());
    add(fingers);
    add(spread());
    add(duplicate());
    add(rate());
    add(power);
    if (m_context.inputs != nullptr) {
        add(varOutcome);
        add(stress());
    }
    add(killSwitch());
    if (m_context.inputs != nullptr) {
        add(eventBlackout());
        add(modelImpact());
        add(runBudget());
        if (m_settings.calm.enabled) add(calmMode());
    }
    conclude();
    return m_decision;
}

__int128 RiskJudge::measured(const market::Instrument& instrument, __int128 amount) const
{
    return measuredExposure(m_settings.limits(instrument.assetClass), amount);
}

__int128 RiskJudge::requirement(const market::Instrument& instrument, bool isShort, __int128 amount) const
{
    return openingRequirement(m_settings.limits(instrument.assetClass), isShort, amount);
}

void RiskJudge::addHolding(const Holding& holding)
{
    const __int128 amount = magnitude(holding.marketValue.units);
    const bool isShort = holding.quantity.count < 0;
    const bool isMargin = m_settings.limits(holding.instrument->assetClass).measure == ExposureMeasure::InitialMargin;
    ++m_positions;
    // What a short sale brought is owed, and a future was never paid for: cash is what remains without them, and
    // each ties up its requirement. Sold options tie up what all options on their underlying do together.
    if ((isShort || isMargin) && !holding.instrument->option) {
        m_freeCash += holding.marketValue.units;
        m_reserved += requirement(*holding.instrument, isShort, amount);
    }
    if (holding.instrument->id == m_instrument.id) {
        m_held = holding.quantity.count;
        m_expected += holding.quantity.count;
        m_entries = holding.entries;
    } else {
        m_othersNotional += geared(*holding.instrument, holding.quantity, amount);
        m_othersMeasured += measured(*holding.instrument, amount);
    }
}

/// An entry that still works counts as if it were filled.
void RiskJudge::addPending(const OpenOrder& order)
{
    const market::Instrument& instrument = *order.instrument;
    const __int128 amount = notionalUnits(instrument, order.price, order.remaining, order.rate);
    const auto fee =
        commission(instrument, order.price, order.remaining, Liquidity::Taker, order.side).and_then([&](Cash paid) {
            return order.rate.convert(paid);
        });
    const bool isSoldOption = instrument.option && order.side == market::Side::Sell;
    m_reserved += isSoldOption ? 0 : requirement(instrument, order.side == market::Side::Sell, amount);
    m_reserved += fee ? fee->units : 0;
    if (instrument.id == m_instrument.id) {
        m_expected += market::sign(order.side) * static_cast<__int128>(order.remaining.count);
        ++m_pendingHere;
        return;
    }
    m_othersNotional += geared(instrument, order.remaining, amount);
    m_othersMeasured += measured(instrument, amount);
    const auto isSame = [&](const auto& other) { return other.instrument->id == instrument.id; };
    const bool isHeld = std::any_of(m_account.holdings.begin(), m_account.holdings.end(), isSame);
    const auto firstOf = std::find_if(m_context.openOrders.begin(), m_context.openOrders.end(),
                                      [&](const OpenOrder& other) { return !other.reduceOnly && isSame(other); });
    if (!isHeld && &*firstOf == &order) ++m_positions;
}

RuleOutcome RiskJudge::answer(ReasonCode rule, Verdict verdict, double measuredValue, double limit) const
{
    return {rule,  verdict,           measuredValue,
            limit, m_intent.quantity, verdict == Verdict::Block ? Lots{0} : m_intent.quantity};
}

/// Reduces an engine's order to `headroom` lots and blocks an operator's, or one that would keep less than a lot.
RuleOutcome RiskJudge::limited(ReasonCode rule, std::int64_t headroom, double measuredValue, double limit) const
{
    RuleOutcome outcome = answer(rule, Verdict::Pass, measuredValue, limit);
    if (m_intent.quantity.count <= headroom) return outcome;
    const bool isReduced = m_intent.source == IntentSource::Engine && headroom > 0;
    outcome.verdict = isReduced ? Verdict::Reduce : Verdict::Block;
    outcome.after = Lots{isReduced ? headroom : 0};
    return outcome;
}

/// The largest order after which at most `most` lots are held, long or short.
std::int64_t RiskJudge::orderWithin(std::int64_t most) const
{
    const __int128 expected = m_expected * m_sign; // > 0: the order adds to it
    return clampToInt64(std::max<__int128>(most - expected, 0));
}

/// The most lots whose measure (§5.1) stays within `amount`.
std::int64_t RiskJudge::lotsMeasuredWithin(__int128 amount) const
{
    const bool isMargin = m_limits.measure == ExposureMeasure::InitialMargin;
    if (isMargin && m_limits.initialMarginPpm <= 0) return INT64_MAX;
    return m_scale.lotsWithin(m_intent.entry, isMargin ? amount * 1'000'000 / m_limits.initialMarginPpm : amount).count;
}

double RiskJudge::measureShare() const
{
    return m_limits.measure == ExposureMeasure::InitialMargin
               ? static_cast<double>(m_limits.initialMarginPpm) / kPpmOfOne
               : 1.0;
}

__int128 RiskJudge::geared(const market::Instrument& instrument, Lots lots, __int128 amount) const
{
    return gearedNotional(instrument, lots, amount, m_context.inputs == nullptr ? nullptr : m_context.inputs->options);
}

double RiskJudge::leverageShare() const
{
    if (m_instrument.assetClass != market::AssetClass::Option) return 1.0;
    const double premium = notional(1);
    if (!(premium > 0.0)) return 1.0;
    return asMoney(geared(m_instrument, Lots{1}, std::llround(premium * 1e8))) / premium;
}

void RiskJudge::block(ReasonCode cause)
{
    if (m_decision.verdict != Verdict::Block) m_decision.cause = cause;
    m_decision.verdict = Verdict::Block;
    m_decision.allowed = Lots{0};
}

void RiskJudge::conclude()
{
    std::int64_t allowed = m_intent.quantity.count;
    for (const RuleOutcome& outcome : m_decision.rules()) {
        allowed = std::min(allowed, outcome.after.count);
        if (outcome.verdict == Verdict::Block) block(outcome.rule);
        m_decision.verdict = std::max(m_decision.verdict, outcome.verdict);
    }
    if (m_decision.verdict == Verdict::Block) return;
    if (!m_settings.isTradable(m_instrument)) return block(ReasonCode::NotTradable);
    if (!m_intent.isReduceOnly() && m_intent.rateState != RateState::Fresh)
        return block(m_intent.rateState == RateState::Stale ? ReasonCode::RateStale : ReasonCode::RateMissing);
    const std::int64_t closing = clampToInt64(std::max<__int128>(-m_held * m_sign, 0)); // lots it could close
    if (m_intent.isReduceOnly()) allowed = std::min(allowed, closing);
    if (!m_intent.isReduceOnly() && m_intent.side == market::Side::Sell && !m_settings.allowsShort(m_instrument)) {
        const std::int64_t sellable = clampToInt64(std::max<__int128>(std::min(m_held, m_expected), 0));
        if (sellable == 0 || (allowed > sellable && m_intent.source == IntentSource::Operator))
            return block(ReasonCode::ShortNotAllowed);
        allowed = std::min(allowed, sellable);
    }
    if (allowed <= 0) return block(ReasonCode::SizeZero);
    if (allowed < m_intent.quantity.count) m_decision.verdict = Verdict::Reduce;
    m_decision.allowed = Lots{allowed};
}

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return "pass";
    case Verdict::Warn:
        return "warn";
    case Verdict::Reduce:
        return "reduce";
    case Verdict::Block:
        return "block";
    }
    return "";
}

ReasonCode code(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return ReasonCode::Pass;
    case Verdict::Warn:
        return ReasonCode::Warn;
    case Verdict::Reduce:
        return ReasonCode::Reduce;
    case Verdict::Block:
        return ReasonCode::Block;
    }
    return ReasonCode::None;
}

const RuleOutcome* RiskDecision::find(ReasonCode rule) const
{
    const auto found =
        std::find_if(rules().begin(), rules().end(), [&](const RuleOutcome& outcome) { return outcome.rule == rule; });
    return found == rules().end() ? nullptr : &*found;
}

RiskDecision evaluate(const OrderIntent& intent, const RiskContext& context, const RiskSettings& settings)
{
    expects(intent.instrument != nullptr && intent.side != market::Side::None,
            "an intent names its instrument and side");
    expects(intent.entry.units > 0, "an intent carries an estimate of its price");
    expects(intent.modelFactor > 0.0, "what models make of a quantity is a positive factor");
    return RiskJudge(intent, context, settings).decide();
}

} // namespace sextant::trading
