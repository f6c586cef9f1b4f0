#include "engine/trading/risk/limit_usage.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/risk/exposure.h"
#include "engine/trading/risk/loss_limits.h"
#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/sold_options.h"

namespace sextant::trading {
namespace {

constexpr double kPpmOfWhole = 1e6; // divided by, so that 10 % is 0.1 and not the number below it

double inMoney(__int128 units) { return static_cast<double>(units) / 1e8; }
double inSeconds(Duration duration) { return static_cast<double>(duration.count()) / 1e9; }

std::size_t ruleIndex(ReasonCode rule)
{
    expects(rule >= ReasonCode::R01MaxPosition && rule <= ReasonCode::R22RunBudget, "a rule of risk has a number");
    return static_cast<std::size_t>(rule) - static_cast<std::size_t>(ReasonCode::R01MaxPosition);
}

/// One account against all limits.
class LimitMeter final {
public:
    LimitMeter(const RiskContext& context, const RiskSettings& settings, Time now)
        : m_context(context), m_account(context.account), m_settings(settings), m_now(now),
          m_equity(std::max<std::int64_t>(context.account.equity.units, 0))
    {}

    LimitReport measure()
    {
        for (std::size_t i = 0; i < LimitReport::kRules; ++i)
            m_report.usages[i].rule = static_cast<ReasonCode>(static_cast<std::size_t>(ReasonCode::R01MaxPosition) + i);
        positions();
        lossOf(ReasonCode::R03MaxDailyLoss, m_account.dayStartEquity, m_settings.maxDailyLossPpm,
               m_context.state.halts().dailyLoss);
        lossOf(ReasonCode::R04MaxWeeklyLoss, m_account.weekStartEquity, m_settings.maxWeeklyLossPpm,
               m_context.state.halts().weeklyLoss);
        drawdown();
        sums();
        rates();
        put(ReasonCode::R19KillSwitch, m_context.state.killSwitch().isDisarmed() ? 0.0 : 1.0, 1.0,
            !m_context.state.killSwitch().isDisarmed());
        if (m_context.inputs != nullptr) {
            portfolio(*m_context.inputs);
            others(*m_context.inputs);
        } else {
            for (const ReasonCode rule :
                 {ReasonCode::R09Correlation, ReasonCode::R17ValueAtRisk, ReasonCode::R18Stress,
                  ReasonCode::R20EventBlackout, ReasonCode::R21ModelImpact, ReasonCode::R22RunBudget}) {
                m_report.usages[ruleIndex(rule)].isOfAccount = true;
                m_report.usages[ruleIndex(rule)].isKnown = false;
            }
        }
        for (LimitUsage& usage : m_report.usages)
            usage.isNear = !usage.isBroken && usage.used >= static_cast<double>(m_settings.preAlertPpm) / kPpmOfWhole;
        return m_report;
    }

private:
    LimitUsage& put(ReasonCode rule, double measured, double limit, bool isBroken, InstrumentId instrument = {})
    {
        LimitUsage& usage = m_report.usages[ruleIndex(rule)];
        usage.isOfAccount = true;
        usage.measured = measured;
        usage.limit = limit;
        usage.used = limit > 0.0 ? std::max(measured, 0.0) / limit : measured > 0.0 || isBroken ? 1.0 : 0.0;
        if (isBroken) usage.used = std::max(usage.used, 1.0);
        usage.isBroken = isBroken;
        usage.instrument = instrument;
        return usage;
    }

    __int128 shareOfEquity(std::int64_t ppm) const { return static_cast<__int128>(m_equity) * ppm / 1'000'000; }

    /// R01: the fullest of the number of positions and each position's own limit.
    void positions()
    {
        LimitUsage fullest;
        int count = 0;
        const auto consider = [&](double measured, double limit, InstrumentId instrument) {
            const double used = limit > 0.0 ? measured / limit : measured > 0.0 ? 1.0 : 0.0;
            if (fullest.limit > 0.0 && used <= fullest.used) return;
            fullest.measured = measured;
            fullest.limit = limit;
            fullest.used = used;
            fullest.instrument = instrument;
        };
        for (const Holding& holding : m_account.holdings) {
            ++count;
            const market::Instrument& instrument = *holding.instrument;
            const AssetLimits& limits = m_settings.limits(instrument.assetClass);
            const __int128 value = holding.marketValue.units;
            if (limits.maxPositionUnits > 0) {
                const double units = instrument.toDouble(holding.quantity);
                consider(units < 0.0 ? -units : units, static_cast<double>(limits.maxPositionUnits), instrument.id);
            } else {
                consider(inMoney(value < 0 ? -value : value), inMoney(shareOfEquity(limits.maxPositionPpm)),
                         instrument.id);
            }
        }
        consider(count, m_settings.maxPositions, {});
        LimitUsage& usage =
            put(ReasonCode::R01MaxPosition, fullest.measured, fullest.limit, fullest.used > 1.0, fullest.instrument);
        // As many positions as allowed leave no room for another one.
        if (!fullest.instrument.isSet() && count >= m_settings.maxPositions) usage.isBroken = true;
    }

    void lossOf(ReasonCode rule, Cash start, std::int64_t limitPpm, bool isHalted)
    {
        const bool isBroken = isHalted || isLossAtLeast(start, m_account.equity, limitPpm);
        put(rule, start.units > 0 ? lossShare(start) : 0.0, static_cast<double>(limitPpm) / kPpmOfWhole, isBroken);
    }

    void drawdown()
    {
        const bool isBroken = m_context.state.halts().drawdown ||
                              isLossBeyond(m_account.peakEquity, m_account.equity, m_settings.maxDrawdownPpm);
        put(ReasonCode::R08Drawdown, m_account.peakEquity.units > 0 ? lossShare(m_account.peakEquity) : 0.0,
            static_cast<double>(m_settings.maxDrawdownPpm) / kPpmOfWhole, isBroken);
    }

    double lossShare(Cash start) const
    {
        return std::max(static_cast<double>(static_cast<__int128>(start.units) - m_account.equity.units) /
                            static_cast<double>(start.units),
                        0.0);
    }

    /// R06, R07 and R16 as the next order meets them.
    void sums()
    {
        const OptionSensitivities* options = m_context.inputs == nullptr ? nullptr : m_context.inputs->options;
        __int128 notional = 0;
        __int128 measured = 0;
        __int128 freeCash = 0;
        __int128 reserved = 0;
        for (const Holding& holding : m_account.holdings) {
            const AssetLimits& limits = m_settings.limits(holding.instrument->assetClass);
            const __int128 value = holding.marketValue.units;
            const __int128 amount = value < 0 ? -value : value;
            const bool isShort = holding.quantity.count < 0;
            notional += gearedNotional(*holding.instrument, holding.quantity, amount, options);
            measured += measuredExposure(limits, amount);
            if (!holding.instrument->option && (isShort || limits.measure == ExposureMeasure::InitialMargin)) {
                freeCash += value;
                reserved += openingRequirement(limits, isShort, amount);
            }
        }
        for (const OpenOrder& order : m_context.openOrders) {
            if (order.reduceOnly) continue;
            const AssetLimits& limits = m_settings.limits(order.instrument->assetClass);
            const auto inAccount = [&](Cash amount) { return order.rate.convert(amount); };
            const auto value = order.instrument->value(order.price, order.remaining).and_then(inAccount);
            const __int128 amount = value ? value->units : INT64_MAX;
            const auto fee = commission(*order.instrument, order.price, order.remaining, Liquidity::Taker, order.side)
                                 .and_then(inAccount);
            notional += gearedNotional(*order.instrument, order.remaining, amount, options);
            measured += measuredExposure(limits, amount);
            const bool isSoldOption = order.instrument->option && order.side == market::Side::Sell;
            if (!isSoldOption) reserved += openingRequirement(limits, order.side == market::Side::Sell, amount);
            reserved += fee ? fee->units : 0;
        }
        reserved += soldOptions(m_account.holdings, m_context.openOrders, options).tied;
        const __int128 exposureLimit = shareOfEquity(m_settings.maxExposurePpm);
        put(ReasonCode::R06Exposure, inMoney(measured), inMoney(exposureLimit), measured > exposureLimit);
        const __int128 leverageLimit = shareOfEquity(m_settings.maxLeveragePpm);
        put(ReasonCode::R07Leverage,
            m_equity > 0   ? inMoney(notional) / inMoney(m_equity)
            : notional > 0 ? 1.0
                           : 0.0,
            static_cast<double>(m_settings.maxLeveragePpm) / kPpmOfWhole, notional > leverageLimit);
        // What was paid for is out of cash already, so the limit here is that of all there was.
        const __int128 cash = std::max<__int128>(m_account.cash.units + freeCash, 0);
        const __int128 limit = cash * m_settings.maxCashUsePpm / 1'000'000;
        put(ReasonCode::R16BuyingPower, inMoney(reserved), inMoney(limit), reserved > limit);
    }

    void rates()
    {
        const int inMinute = m_context.state.ordersWithin(std::chrono::minutes(1), m_now);
        const int inSecond = m_context.state.ordersWithin(std::chrono::seconds(1), m_now);
        const bool isSecond = static_cast<std::int64_t>(inSecond) * m_settings.maxOrdersPerMinute >
                              static_cast<std::int64_t>(inMinute) * m_settings.maxOrdersPerSecond;
        const int count = isSecond ? inSecond : inMinute;
        const int limit = isSecond ? m_settings.maxOrdersPerSecond : m_settings.maxOrdersPerMinute;
        put(ReasonCode::R15RateLimit, count, limit, count >= limit);
    }

    void portfolio(const RiskInputs& inputs)
    {
        PortfolioRisk risk(inputs.memory, inputs.history, m_settings, m_account, m_context.openOrders, inputs.options);
        __int128 largest = 0;
        InstrumentId centre;
        for (const PortfolioItem& item : risk.items()) {
            const __int128 value = item.value < 0 ? -static_cast<__int128>(item.value) : item.value;
            const __int128 sum = risk.clusterAround(*item.instrument, item.value < 0 ? -1 : 1) +
                                 measuredExposure(m_settings.limits(item.instrument->assetClass), value);
            if (sum <= largest) continue;
            largest = sum;
            centre = item.instrument->id;
        }
        const __int128 clusterLimit = shareOfEquity(m_settings.maxClusterPpm);
        put(ReasonCode::R09Correlation, inMoney(largest), inMoney(clusterLimit), largest > clusterLimit, centre);
        const double varLimit = inMoney(shareOfEquity(m_settings.maxValueAtRiskPpm));
        const double value = risk.valueAtRisk(0);
        put(ReasonCode::R17ValueAtRisk, value, varLimit, value > varLimit).isKnown = risk.isComplete();
        const double stressLimit = inMoney(shareOfEquity(m_settings.maxStressLossPpm));
        const double loss = risk.worstStress(0).loss;
        put(ReasonCode::R18Stress, loss, stressLimit, loss > stressLimit);
    }

    void others(const RiskInputs& inputs)
    {
        // Windows and holds of single instruments show with what is held; one for all shows always.
        Duration left{0};
        InstrumentId where;
        const auto consider = [&](std::string_view symbol, InstrumentId instrument) {
            if (inputs.events == nullptr) return;
            const BlackoutWindow* window = inputs.events->find(symbol, m_now);
            if (window == nullptr || window->until - m_now <= left) return;
            left = window->until - m_now;
            where = instrument;
        };
        consider({}, {});
        for (const Holding& holding : m_account.holdings)
            consider(holding.instrument->symbol, holding.instrument->id);
        put(ReasonCode::R20EventBlackout, inSeconds(left), 0.0, left > Duration{0}, where);
        const double start = inMoney(std::max<std::int64_t>(m_account.dayStartEquity.units, 0));
        const double changed = inputs.models.isActive ? inMoney(inputs.models.changedToday.units) : 0.0;
        const double share = start > 0.0 ? changed / start : changed > 0.0 ? 1.0 : 0.0;
        const double limit = static_cast<double>(m_settings.maxModelImpactPpm) / kPpmOfWhole;
        put(ReasonCode::R21ModelImpact, share, limit, share > limit);
        if (inputs.run == nullptr) {
            put(ReasonCode::R22RunBudget, 0.0, 0.0, false);
        } else {
            const BudgetState state = budgetState(m_settings.runBudget, *inputs.run, m_account.equity, m_now, 0);
            put(ReasonCode::R22RunBudget, state.measured, state.limit, state.isBroken);
        }
        if (!m_context.state.killSwitch().isDisarmed()) return;
        for (const TradingHolds* holds : {inputs.holds, inputs.waits})
            if (holds != nullptr && !holds->all().empty()) {
                put(ReasonCode::R19KillSwitch, 1.0, 1.0, true, holds->all().front().instrument);
                return;
            }
    }

    const RiskContext& m_context;
    const AccountView& m_account;
    const RiskSettings& m_settings;
    Time m_now;
    std::int64_t m_equity; // >= 0
    LimitReport m_report;
};

} // namespace

const LimitUsage& LimitReport::of(ReasonCode rule) const { return usages[ruleIndex(rule)]; }

const LimitUsage* LimitReport::nearest() const
{
    const LimitUsage* found = nullptr;
    for (const LimitUsage& usage : usages)
        if (usage.isOfAccount && usage.used > 0.0 && (found == nullptr || usage.used > found->used)) found = &usage;
    return found;
}

LimitReport limitReport(const RiskContext& context, const RiskSettings& settings, Time now)
{
    return LimitMeter(context, settings, now).measure();
}

Reason LimitAlerts::reasonOf(const LimitUsage& usage)
{
    return Reason(ReasonCode::LimitNear, arg(ArgName::Code, usage.rule), arg(ArgName::Measured, usage.measured),
                  arg(ArgName::Limit, usage.limit), arg(ArgName::Ratio, usage.used));
}

void LimitAlerts::canonical(CanonicalWriter& out) const
{
    for (const bool given : m_given)
        out.put(given);
}

void LimitAlerts::restore(CanonicalReader& in)
{
    for (bool& given : m_given)
        in.get(given);
}

bool LimitAlerts::isFresh(std::size_t i, const LimitUsage& usage, const RiskSettings& settings)
{
    constexpr double kRelease = 0.9;
    if (!usage.isKnown && usage.used <= 0.0) return false; // it was not measured
    const bool isUp = usage.isOfAccount && (usage.isNear || usage.isBroken);
    const bool wasGiven = m_given[i];
    if (isUp)
        m_given[i] = true;
    else if (usage.used < static_cast<double>(settings.preAlertPpm) / kPpmOfWhole * kRelease)
        m_given[i] = false;
    return isUp && !wasGiven;
}

} // namespace sextant::trading
