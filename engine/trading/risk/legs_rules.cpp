#include "engine/trading/risk/legs_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/core/contract.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/risk/exposure.h"
#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/sold_options.h"

namespace sextant::trading {
namespace {

constexpr double kLegsPpm = 1e6;

double moneyOf(__int128 units) { return static_cast<double>(units) / 1e8; }

__int128 sizeOf(__int128 value) { return value < 0 ? -value : value; }

/// In the account's currency, the end of the range for an amount beyond it.
std::int64_t valueOf(const market::Instrument& instrument, Price price, Lots lots, const ExchangeRate& rate)
{
    const auto value = instrument.value(price, lots).and_then([&](Cash amount) { return rate.convert(amount); });
    return value ? value->units : INT64_MAX / 16;
}

/// The orders of the context and the legs as if they worked.
std::vector<OpenOrder> withLegs(const LegsIntent& intent, const RiskContext& context)
{
    std::vector<OpenOrder> orders(context.openOrders.begin(), context.openOrders.end());
    for (const OrderIntent& leg : intent.legs)
        orders.push_back({leg.instrument, leg.side, leg.quantity, leg.entry, false, {}, leg.rate, {}});
    return orders;
}

/// The account's sums that R06, R07 and R16 begin with.
struct AccountSums {
    __int128 measured = 0;
    __int128 geared = 0;
    __int128 freeCash = 0;
    __int128 reserved = 0;
    int positions = 0;
};

AccountSums sumsOf(const RiskContext& context, const RiskSettings& settings)
{
    const OptionSensitivities* options = context.inputs == nullptr ? nullptr : context.inputs->options;
    AccountSums sums;
    for (const Holding& holding : context.account.holdings) {
        const AssetLimits& limits = settings.limits(holding.instrument->assetClass);
        const __int128 amount = sizeOf(holding.marketValue.units);
        const bool isShort = holding.quantity.count < 0;
        ++sums.positions;
        sums.measured += measuredExposure(limits, amount);
        sums.geared += gearedNotional(*holding.instrument, holding.quantity, amount, options);
        const bool isOption = holding.instrument->option.has_value();
        if (!isOption && (isShort || limits.measure == ExposureMeasure::InitialMargin)) {
            sums.freeCash += holding.marketValue.units;
            sums.reserved += openingRequirement(limits, isShort, amount);
        }
    }
    for (const OpenOrder& order : context.openOrders) {
        if (order.reduceOnly) continue;
        const AssetLimits& limits = settings.limits(order.instrument->assetClass);
        const __int128 amount = valueOf(*order.instrument, order.price, order.remaining, order.rate);
        const bool isSoldOption = order.instrument->option && order.side == market::Side::Sell;
        ++sums.positions;
        sums.measured += measuredExposure(limits, amount);
        sums.geared += gearedNotional(*order.instrument, order.remaining, amount, options);
        if (!isSoldOption) sums.reserved += openingRequirement(limits, order.side == market::Side::Sell, amount);
    }
    sums.reserved += soldOptions(context.account.holdings, context.openOrders, options).tied;
    return sums;
}

class LegsJudge final {
public:
    LegsJudge(const LegsIntent& intent, const RiskContext& context, const RiskSettings& settings)
        : m_intent(intent), m_context(context), m_account(context.account), m_settings(settings),
          m_need(needOf(intent, context)), m_sums(sumsOf(context, settings))
    {
        for (std::size_t i = 0; i < intent.legs.size(); ++i) {
            m_entries[i] = evaluate(intent.legs[i], context, settings);
            // What only the price band and the age of the data decide is asked as of an order that reduces.
            OrderIntent reducing = intent.legs[i];
            reducing.reduce = ReducePurpose::Operator;
            m_checks[i] = evaluate(reducing, context, settings);
        }
    }

    RiskDecision decide()
    {
        add(positions());
        for (const ReasonCode rule :
             {ReasonCode::R02Cooldown, ReasonCode::R03MaxDailyLoss, ReasonCode::R04MaxWeeklyLoss})
            add(worst(m_entries, rule));
        add(stopAndTarget());
        add(against(ReasonCode::R06Exposure, m_sums.measured + m_need.needed().units, m_settings.maxExposurePpm));
        add(leverage());
        add(worst(m_entries, ReasonCode::R08Drawdown));
        if (m_context.inputs != nullptr) add(cluster());
        add(worst(m_entries, ReasonCode::R10MarketHours));
        add(worst(m_checks, ReasonCode::R11StaleData));
        add(fatFinger());
        add(worst(m_entries, ReasonCode::R13Spread));
        add(worst(m_checks, ReasonCode::R14Duplicate));
        add(rate());
        add(buyingPower());
        if (m_context.inputs != nullptr) portfolio();
        add(worst(m_entries, ReasonCode::R19KillSwitch));
        if (m_context.inputs != nullptr) {
            for (const ReasonCode rule :
                 {ReasonCode::R20EventBlackout, ReasonCode::R21ModelImpact, ReasonCode::R22RunBudget})
                add(worst(m_entries, rule));
            if (m_settings.calm.enabled) add(worst(m_entries, ReasonCode::CalmMode));
        }
        conclude();
        return m_decision;
    }

private:
    using Decisions = std::array<RiskDecision, 4>;

    RuleOutcome answer(ReasonCode rule, bool isBroken, double measured, double limit) const
    {
        return {rule,
                isBroken ? Verdict::Block : Verdict::Pass,
                measured,
                limit,
                Lots{m_intent.count},
                Lots{isBroken ? 0 : m_intent.count}};
    }
    void add(const RuleOutcome& outcome) { m_decision.outcomes[m_decision.outcomeCount++] = outcome; }

    RuleOutcome worst(const Decisions& decisions, ReasonCode rule) const
    {
        const RuleOutcome* found = nullptr;
        for (std::size_t i = 0; i < m_intent.legs.size(); ++i) {
            const RuleOutcome* each = decisions[i].find(rule);
            if (each != nullptr && (found == nullptr || each->verdict > found->verdict)) found = each;
        }
        RuleOutcome out = found == nullptr ? answer(rule, false, 0.0, 0.0) : *found;
        out.before = Lots{m_intent.count};
        out.after = Lots{out.verdict == Verdict::Block ? 0 : m_intent.count};
        return out;
    }

    __int128 shareOfEquity(std::int64_t ppm) const
    {
        return static_cast<__int128>(std::max<std::int64_t>(m_account.equity.units, 0)) * ppm / 1'000'000;
    }
    RuleOutcome against(ReasonCode rule, __int128 amount, std::int64_t ppm) const
    {
        const __int128 limit = shareOfEquity(ppm);
        return answer(rule, amount > limit, moneyOf(amount), moneyOf(limit));
    }

    RuleOutcome positions() const
    {
        const int count = m_sums.positions + static_cast<int>(m_intent.legs.size());
        if (count > m_settings.maxPositions)
            return answer(ReasonCode::R01MaxPosition, true, count, m_settings.maxPositions);
        return worst(m_entries, ReasonCode::R01MaxPosition);
    }

    RuleOutcome stopAndTarget() const
    {
        constexpr auto kRule = ReasonCode::R05StopLossTakeProfit;
        if (!m_intent.stop) return answer(kRule, m_need.naked > 0, static_cast<double>(m_need.naked), 0.0);
        const std::int64_t toStop = m_intent.entry.units - m_intent.stop->units;
        if (toStop <= 0) return answer(kRule, true, 0.0, 0.0);
        if (!m_intent.target) return answer(kRule, false, static_cast<double>(toStop) / 1e4, 0.0);
        const double ratio =
            static_cast<double>(m_intent.target->units - m_intent.entry.units) / static_cast<double>(toStop);
        return answer(kRule, !(ratio >= m_settings.minTargetPerStop), ratio, m_settings.minTargetPerStop);
    }

    RuleOutcome leverage() const
    {
        const double equity = moneyOf(m_account.equity.units);
        const double limit = static_cast<double>(m_settings.maxLeveragePpm) / kLegsPpm;
        const double gross = moneyOf(m_sums.geared) + std::abs(m_need.delta);
        const double measured = equity > 0.0 ? gross / equity : 0.0;
        return answer(ReasonCode::R07Leverage, !(gross <= limit * std::max(equity, 0.0)), measured, limit);
    }

    RuleOutcome cluster() const
    {
        const RiskInputs& inputs = *m_context.inputs;
        PortfolioRisk risk(inputs.memory, inputs.history, m_settings, m_account, m_context.openOrders, inputs.options);
        // It moves as its first leg would that gains along with it.
        const OrderIntent& leg = m_intent.legs.front();
        const OptionSensitivity* known = inputs.options == nullptr ? nullptr : inputs.options->find(leg.instrument->id);
        const bool isAlong = known == nullptr || (known->delta < 0.0) == (m_need.delta < 0.0);
        const __int128 others = risk.clusterAround(*leg.instrument, isAlong ? 1 : -1);
        return against(ReasonCode::R09Correlation, others + m_need.needed().units, m_settings.maxClusterPpm);
    }

    RuleOutcome fatFinger() const
    {
        const RuleOutcome band = worst(m_checks, ReasonCode::R12FatFinger);
        if (band.verdict == Verdict::Block) return band;
        return against(ReasonCode::R12FatFinger, m_need.needed().units, m_settings.maxOrderValuePpm);
    }

    RuleOutcome rate() const
    {
        constexpr auto kRule = ReasonCode::R15RateLimit;
        const Time now = m_intent.legs.front().time;
        const int legs = static_cast<int>(m_intent.legs.size());
        const int inMinute = m_context.state.ordersWithin(std::chrono::minutes(1), now) + legs;
        if (inMinute > m_settings.maxOrdersPerMinute)
            return answer(kRule, true, inMinute, m_settings.maxOrdersPerMinute);
        const int inSecond = m_context.state.ordersWithin(std::chrono::seconds(1), now) + legs;
        return answer(kRule, inSecond > m_settings.maxOrdersPerSecond, inSecond, m_settings.maxOrdersPerSecond);
    }

    RuleOutcome buyingPower() const
    {
        const __int128 cash = std::max<__int128>(m_account.cash.units + m_sums.freeCash, 0);
        const __int128 limit = cash * m_settings.maxCashUsePpm / 1'000'000;
        const __int128 needed =
            m_sums.reserved + static_cast<__int128>(m_need.premium.units) + m_need.tied.units + m_need.fees.units;
        // What covers sold options and costs nothing is always affordable.
        const bool isFree = m_need.premium.units + m_need.tied.units <= 0 && m_need.fees.units <= cash;
        return answer(ReasonCode::R16BuyingPower, needed > limit && !isFree, moneyOf(needed), moneyOf(limit));
    }

    void portfolio()
    {
        const RiskInputs& inputs = *m_context.inputs;
        const std::vector<OpenOrder> orders = withLegs(m_intent, m_context);
        PortfolioRisk risk(inputs.memory, inputs.history, m_settings, m_account, orders, inputs.options);
        const double varLimit = moneyOf(shareOfEquity(m_settings.maxValueAtRiskPpm));
        const double value = risk.valueAtRisk(0);
        RuleOutcome outcome = answer(ReasonCode::R17ValueAtRisk, value > varLimit, value, varLimit);
        if (outcome.verdict == Verdict::Pass && !risk.isComplete()) outcome.verdict = Verdict::Warn;
        add(outcome);
        const double stressLimit = moneyOf(shareOfEquity(m_settings.maxStressLossPpm));
        const double loss = risk.worstStress(0).loss;
        add(answer(ReasonCode::R18Stress, loss > stressLimit, loss, stressLimit));
    }

    void block(ReasonCode cause)
    {
        if (m_decision.verdict != Verdict::Block) m_decision.cause = cause;
        m_decision.verdict = Verdict::Block;
        m_decision.allowed = Lots{0};
    }

    void conclude()
    {
        m_decision.allowed = Lots{m_intent.count};
        for (const RuleOutcome& outcome : m_decision.rules()) {
            if (outcome.verdict == Verdict::Block)
                block(outcome.rule);
            else
                m_decision.verdict = std::max(m_decision.verdict, outcome.verdict);
        }
        if (m_decision.verdict == Verdict::Block) return;
        for (const OrderIntent& leg : m_intent.legs) {
            if (!m_settings.isTradable(*leg.instrument)) return block(ReasonCode::NotTradable);
            if (leg.rateState != RateState::Fresh)
                return block(leg.rateState == RateState::Stale ? ReasonCode::RateStale : ReasonCode::RateMissing);
        }
    }

    const LegsIntent& m_intent;
    const RiskContext& m_context;
    const AccountView& m_account;
    const RiskSettings& m_settings;
    LegsNeed m_need;
    AccountSums m_sums;
    Decisions m_entries;
    Decisions m_checks;
    RiskDecision m_decision;
};

} // namespace

LegsNeed needOf(const LegsIntent& intent, const RiskContext& context)
{
    const OptionSensitivities* options = context.inputs == nullptr ? nullptr : context.inputs->options;
    LegsNeed need;
    for (const OrderIntent& leg : intent.legs) {
        const int sign = market::sign(leg.side);
        need.premium.units += sign * valueOf(*leg.instrument, leg.entry, leg.quantity, leg.rate);
        const auto fee =
            commission(*leg.instrument, leg.entry, leg.quantity, Liquidity::Taker, leg.side).and_then([&](Cash paid) {
                return leg.rate.convert(paid);
            });
        need.fees.units += fee ? fee->units : INT64_MAX / 16;
        if (const OptionSensitivity* known = options == nullptr ? nullptr : options->find(leg.instrument->id))
            need.delta += sign * known->delta * leg.instrument->toDouble(leg.quantity) * leg.rate.toDouble();
    }
    const SoldOptions before = soldOptions(context.account.holdings, context.openOrders, options);
    const SoldOptions after = soldOptions(context.account.holdings, withLegs(intent, context), options);
    need.tied.units =
        static_cast<std::int64_t>(std::clamp<__int128>(after.tied - before.tied, INT64_MIN / 16, INT64_MAX / 16));
    need.naked = std::max<std::int64_t>(after.naked - before.naked, 0);
    return need;
}

RiskDecision evaluateLegs(const LegsIntent& intent, const RiskContext& context, const RiskSettings& settings)
{
    expects(!intent.legs.empty() && intent.legs.size() <= 4 && intent.count > 0, "an order of legs has one to four");
    return LegsJudge(intent, context, settings).decide();
}

} // namespace sextant::trading
