// The rules that the account, the order and the instrument answer; split from risk_rules.cpp by its subject.
#include <algorithm>
#include <cmath>

#include "engine/trading/fills/commission.h"
#include "engine/trading/risk/loss_limits.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/risk_judge.h"

namespace sextant::trading {

RuleOutcome RiskJudge::maxPosition() const
{
    constexpr auto kRule = ReasonCode::R01MaxPosition;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const bool opens = m_expected == 0 && m_held == 0;
    if (opens && m_pendingHere == 0 && m_positions >= m_settings.maxPositions)
        return answer(kRule, Verdict::Block, m_positions + 1, m_settings.maxPositions);
    const bool adds = m_expected * m_sign > 0;
    if (adds && m_entries + m_pendingHere >= m_settings.maxEntriesPerSymbol)
        return answer(kRule, Verdict::Block, m_entries + m_pendingHere + 1, m_settings.maxEntriesPerSymbol);
    if (m_limits.maxPositionUnits > 0) {
        const __int128 most = static_cast<__int128>(m_limits.maxPositionUnits) * pow10(m_instrument.lot.scale) /
                              m_instrument.lot.mantissa;
        return limited(kRule, orderWithin(clampToInt64(most)),
                       m_instrument.toDouble(Lots{clampToInt64(magnitude(resulting()))}),
                       static_cast<double>(m_limits.maxPositionUnits));
    }
    const __int128 limit = shareOf(m_account.equity, m_limits.maxPositionPpm);
    return limited(kRule, orderWithin(m_scale.lotsWithin(m_intent.entry, limit).count), notional(resulting()),
                   asMoney(limit));
}

RuleOutcome RiskJudge::cooldown() const
{
    constexpr auto kRule = ReasonCode::R02Cooldown;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    RuleOutcome outcome = unchecked(kRule);
    const auto check = [&](std::optional<Time> last, Duration needed) {
        if (!last || outcome.verdict == Verdict::Block) return;
        const Duration since = m_intent.time - *last;
        outcome = answer(kRule, since < needed ? Verdict::Block : Verdict::Pass, seconds(since), seconds(needed));
    };
    const InstrumentId family = m_intent.family.isSet() ? m_intent.family : m_instrument.id;
    check(m_context.state.lastLoss(family), m_settings.cooldownAfterLoss);
    check(m_context.state.lastEntry(family), m_settings.cooldown);
    return outcome;
}

RuleOutcome RiskJudge::loss(ReasonCode rule, Cash start, std::int64_t limitPpm, bool isHalted) const
{
    if (m_intent.isReduceOnly()) return unchecked(rule);
    const bool isBroken = isHalted || isLossAtLeast(start, m_account.equity, limitPpm);
    return answer(rule, isBroken ? Verdict::Block : Verdict::Pass, changeSince(start),
                  -static_cast<double>(limitPpm) / kPpmOfOne);
}

RuleOutcome RiskJudge::drawdown() const
{
    constexpr auto kRule = ReasonCode::R08Drawdown;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const bool isBroken = m_context.state.halts().drawdown ||
                          isLossBeyond(m_account.peakEquity, m_account.equity, m_settings.maxDrawdownPpm);
    const bool isNear = isLossAtLeast(m_account.peakEquity, m_account.equity, m_settings.warnDrawdownPpm);
    return answer(kRule,
                  isBroken ? Verdict::Block
                  : isNear ? Verdict::Warn
                           : Verdict::Pass,
                  -changeSince(m_account.peakEquity), static_cast<double>(m_settings.maxDrawdownPpm) / kPpmOfOne);
}

double RiskJudge::changeSince(Cash start) const
{
    if (start.units <= 0) return 0.0;
    return static_cast<double>(static_cast<__int128>(m_account.equity.units) - start.units) /
           static_cast<double>(start.units);
}

RuleOutcome RiskJudge::stopAndTarget() const
{
    constexpr auto kRule = ReasonCode::R05StopLossTakeProfit;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const Bracket& bracket = m_intent.bracket;
    if (!bracket.stop) return answer(kRule, Verdict::Block, 0.0, m_settings.minStopAtr);
    const __int128 toStop = (static_cast<__int128>(m_intent.entry.units) - bracket.stop->units) * m_sign;
    if (toStop <= 0) return answer(kRule, Verdict::Block, 0.0, m_settings.minStopAtr);
    if (bracket.target) {
        const __int128 toTarget = (static_cast<__int128>(bracket.target->units) - m_intent.entry.units) * m_sign;
        const double ratio = static_cast<double>(toTarget) / static_cast<double>(toStop);
        if (!(ratio >= m_settings.minTargetPerStop))
            return answer(kRule, Verdict::Block, ratio, m_settings.minTargetPerStop);
    }
    // The stop of an option is a share of its premium, whatever its underlying does.
    if (m_instrument.assetClass == market::AssetClass::Option)
        return answer(kRule, Verdict::Pass, static_cast<double>(toStop) / static_cast<double>(m_intent.entry.units),
                      1.0);
    // An operator may act where no ATR is known yet; the engine never has a stop without one.
    if (!(bracket.atr > 0.0))
        return answer(kRule, m_intent.source == IntentSource::Operator ? Verdict::Warn : Verdict::Block, 0.0,
                      m_settings.minStopAtr);
    const double inAtr = m_instrument.toDouble(Price{clampToInt64(toStop)}) / bracket.atr;
    if (!(inAtr >= m_settings.minStopAtr)) return answer(kRule, Verdict::Block, inAtr, m_settings.minStopAtr);
    return answer(kRule, inAtr <= m_settings.maxStopAtr ? Verdict::Pass : Verdict::Block, inAtr, m_settings.maxStopAtr);
}

RuleOutcome RiskJudge::exposure() const
{
    constexpr auto kRule = ReasonCode::R06Exposure;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const __int128 limit = shareOf(m_account.equity, m_settings.maxExposurePpm);
    return limited(kRule, orderWithin(lotsMeasuredWithin(limit - m_othersMeasured)),
                   asMoney(m_othersMeasured) + notional(resulting()) * measureShare(), asMoney(limit));
}

RuleOutcome RiskJudge::leverage() const
{
    constexpr auto kRule = ReasonCode::R07Leverage;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const __int128 limit = shareOf(m_account.equity, m_settings.maxLeveragePpm);
    const double unit = leverageShare();
    // Of an option it is not the premium that is geared but what its underlying is worth by its delta.
    const auto ofDelta = [&] {
        const double perLot = notional(1) * unit;
        const double room = std::max(asMoney(limit - m_othersNotional), 0.0);
        return perLot > 0.0 ? static_cast<std::int64_t>(std::min(room / perLot, 9e15)) : INT64_MAX;
    };
    const std::int64_t most =
        unit == 1.0 ? m_scale.lotsWithin(m_intent.entry, limit - m_othersNotional).count : ofDelta();
    const double gross = asMoney(m_othersNotional) + notional(resulting()) * unit;
    const double equity = asMoney(m_account.equity.units);
    return limited(kRule, orderWithin(most), equity > 0.0 ? gross / equity : 0.0,
                   static_cast<double>(m_settings.maxLeveragePpm) / kPpmOfOne);
}

RuleOutcome RiskJudge::marketHours() const
{
    constexpr auto kRule = ReasonCode::R10MarketHours;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const CalendarStatus& calendar = m_context.calendar;
    if (!calendar.isOpen || calendar.isHalted)
        return answer(kRule, Verdict::Block, 0.0, seconds(m_settings.noEntryBeforeClose));
    if (calendar.sinceOpen && *calendar.sinceOpen < m_settings.noEntryAfterOpen)
        return answer(kRule, Verdict::Block, seconds(*calendar.sinceOpen), seconds(m_settings.noEntryAfterOpen));
    if (!calendar.untilClose) return unchecked(kRule);
    // The instant at which the last minutes begin is one of them.
    return answer(kRule, *calendar.untilClose <= m_settings.noEntryBeforeClose ? Verdict::Block : Verdict::Pass,
                  seconds(*calendar.untilClose), seconds(m_settings.noEntryBeforeClose));
}

RuleOutcome RiskJudge::staleData() const
{
    constexpr auto kRule = ReasonCode::R11StaleData;
    if (m_intent.reduce == ReducePurpose::Kill || m_intent.reduce == ReducePurpose::Expiry) return unchecked(kRule);
    const Duration limit =
        m_intent.priceSource == PriceSource::Bar ? m_intent.barLength * m_settings.maxBarAge : m_limits.maxQuoteAge;
    return answer(kRule, m_intent.priceAge <= limit ? Verdict::Pass : Verdict::Block, seconds(m_intent.priceAge),
                  seconds(limit));
}

RuleOutcome RiskJudge::fatFinger() const
{
    constexpr auto kRule = ReasonCode::R12FatFinger;
    const double band = static_cast<double>(m_limits.priceBandPpm) / kPpmOfOne;
    if (m_intent.mid.units <= 0) return answer(kRule, Verdict::Block, 1.0, band);
    const __int128 away = magnitude(static_cast<__int128>(m_intent.entry.units) - m_intent.mid.units);
    if (away * 1'000'000 > static_cast<__int128>(m_intent.mid.units) * m_limits.priceBandPpm)
        return answer(kRule, Verdict::Block, static_cast<double>(away) / static_cast<double>(m_intent.mid.units), band);
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const __int128 limit = shareOf(m_account.equity, m_settings.maxOrderValuePpm);
    const RuleOutcome outcome =
        limited(kRule, lotsMeasuredWithin(limit), notional(m_intent.quantity.count) * measureShare(), asMoney(limit));
    // What the other limits cut away is not held against the order.
    const std::int64_t quantity = std::min(m_smallest, outcome.after.count);
    const auto median = m_context.state.medianQuantity(m_instrument.id, m_settings.medianFrom);
    if (median && quantity > static_cast<__int128>(median->count) * m_settings.maxQuantityPerMedian)
        return answer(kRule, Verdict::Block, m_instrument.toDouble(Lots{quantity}),
                      m_instrument.toDouble(*median) * m_settings.maxQuantityPerMedian);
    return outcome;
}

RuleOutcome RiskJudge::spread() const
{
    constexpr auto kRule = ReasonCode::R13Spread;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const double limit = static_cast<double>(m_limits.maxSpreadPpm) / kPpmOfOne;
    if (m_intent.mid.units <= 0) return answer(kRule, Verdict::Block, 1.0, limit);
    const bool isWide = static_cast<__int128>(m_intent.spread.units) * 1'000'000 >
                        static_cast<__int128>(m_intent.mid.units) * m_limits.maxSpreadPpm;
    const bool isCheap = m_instrument.toDouble(m_intent.mid) < m_limits.cheapPrice &&
                         m_instrument.toDouble(m_intent.spread) <= m_limits.cheapSpread;
    return answer(kRule, isWide && !isCheap ? Verdict::Block : Verdict::Pass,
                  static_cast<double>(m_intent.spread.units) / static_cast<double>(m_intent.mid.units), limit);
}

/// A market order carries no price of its own: it shares a band with every order of its symbol and side. A stop is in
/// the band of its level.
bool RiskJudge::sharesBand(const OpenOrder& order) const
{
    const Price mine = m_intent.waitsAt.units > 0 ? m_intent.waitsAt : m_intent.limit;
    const Price other = order.waitsAt.units > 0 ? order.waitsAt : order.limit;
    if (mine.units == 0 || other.units == 0) return true;
    const __int128 apart = magnitude(static_cast<__int128>(mine.units) - other.units);
    return apart * 1'000'000 <= static_cast<__int128>(m_intent.mid.units) * m_settings.duplicateBandPpm;
}

RuleOutcome RiskJudge::duplicate() const
{
    const auto count =
        std::count_if(m_context.openOrders.begin(), m_context.openOrders.end(), [&](const OpenOrder& order) {
            return order.instrument->id == m_instrument.id && order.side == m_intent.side && sharesBand(order);
        });
    return answer(ReasonCode::R14Duplicate, count > 0 ? Verdict::Block : Verdict::Pass, static_cast<double>(count),
                  0.0);
}

RuleOutcome RiskJudge::rate() const
{
    constexpr auto kRule = ReasonCode::R15RateLimit;
    const int inMinute = m_context.state.ordersWithin(std::chrono::minutes(1), m_intent.time) + 1;
    if (inMinute > m_settings.maxOrdersPerMinute)
        return answer(kRule, Verdict::Block, inMinute, m_settings.maxOrdersPerMinute);
    const int inSecond = m_context.state.ordersWithin(std::chrono::seconds(1), m_intent.time) + 1;
    return answer(kRule, inSecond > m_settings.maxOrdersPerSecond ? Verdict::Block : Verdict::Pass, inSecond,
                  m_settings.maxOrdersPerSecond);
}

/// What an order of `lots` needs, in cash units: the requirement of the part that opens and the fee of all of it.
__int128 RiskJudge::cashFor(std::int64_t lots, std::int64_t reducing) const
{
    const std::int64_t opening = std::max<std::int64_t>(lots - reducing, 0);
    const auto inAccount = [&](Cash amount) { return m_intent.rate.convert(amount); };
    const auto value = m_instrument.value(m_intent.entry, Lots{opening}).and_then(inAccount);
    const auto fee =
        commission(m_instrument, m_intent.entry, Lots{lots}, Liquidity::Taker, m_intent.side).and_then(inAccount);
    if (!value || !fee) return static_cast<__int128>(INT64_MAX) * 4; // beyond every limit
    return requirement(m_instrument, m_intent.side == market::Side::Sell, value->units) + fee->units;
}

RuleOutcome RiskJudge::buyingPower() const
{
    constexpr auto kRule = ReasonCode::R16BuyingPower;
    if (m_intent.isReduceOnly() || m_intent.quantity.count <= 0) return unchecked(kRule);
    const __int128 against = std::max<__int128>(-m_expected * m_sign, 0);
    const std::int64_t reducing = clampToInt64(std::min<__int128>(against, m_intent.quantity.count));
    const __int128 cash = std::max<__int128>(m_account.cash.units + m_freeCash, 0);
    const __int128 limit = cash * m_settings.maxCashUsePpm / 1'000'000;
    const __int128 room = limit - m_reserved;
    std::int64_t most = m_intent.quantity.count;
    if (cashFor(most, reducing) > room) {
        // What only reduces is always affordable; from there on the need grows with every lot.
        std::int64_t affordable = reducing;
        std::int64_t tooMuch = most;
        while (tooMuch - affordable > 1) {
            const std::int64_t middle = affordable + (tooMuch - affordable) / 2;
            (cashFor(middle, reducing) <= room ? affordable : tooMuch) = middle;
        }
        most = affordable;
    }
    return limited(kRule, most, asMoney(m_reserved + cashFor(m_intent.quantity.count, reducing)), asMoney(limit));
}

RuleOutcome RiskJudge::killSwitch() const
{
    constexpr auto kRule = ReasonCode::R19KillSwitch;
    if (m_intent.isReduceOnly()) return unchecked(kRule);
    const RiskInputs* inputs = m_context.inputs;
    const auto isIn = [&](const TradingHolds* holds) {
        return holds != nullptr && holds->find(m_instrument.id) != nullptr;
    };
    constexpr double kKilled = 1.0;
    constexpr double kHeld = 2.0;
    constexpr double kWaits = 3.0;
    double why = 0.0;
    if (!m_context.state.killSwitch().isDisarmed())
        why = kKilled;
    else if (inputs != nullptr && isIn(inputs->holds))
        why = kHeld;
    else if (inputs != nullptr && isIn(inputs->waits))
        why = kWaits;
    return answer(kRule, why > 0.0 ? Verdict::Block : Verdict::Pass, why, 0.0);
}

} // namespace sextant::trading
