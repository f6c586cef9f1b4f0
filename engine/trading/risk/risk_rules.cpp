#include "engine/trading/risk/risk_rules.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/ledger/value_scale.h"
#include "engine/trading/risk/loss_limits.h"

namespace sextant::trading {
namespace {

using market::Instrument;
using market::Side;

constexpr double kPpm = 1e-6;

double asMoney(__int128 units) { return static_cast<double>(units) / 1e8; }
double seconds(Duration duration) { return static_cast<double>(duration.count()) / 1e9; }
__int128 magnitude(__int128 value) { return value < 0 ? -value : value; }
std::int64_t clampToInt64(__int128 value)
{
    return static_cast<std::int64_t>(std::clamp<__int128>(value, INT64_MIN, INT64_MAX));
}

/// |price · lots · multiplier| for a report; the rules themselves count in integers.
double notional(const Instrument& instrument, Price price, __int128 lots)
{
    return instrument.toDouble(price) * instrument.toDouble(Lots{clampToInt64(magnitude(lots))}) *
           instrument.multiplier.toDouble();
}

/// The same in cash units; an amount beyond the range of cash counts as its end, which is beyond every limit.
std::int64_t notionalUnits(const Instrument& instrument, Price price, Lots lots)
{
    const auto value = instrument.value(price, lots);
    return value ? clampToInt64(magnitude(value->units)) : INT64_MAX;
}

/// A share of an amount, rounded down; nothing of a negative amount.
__int128 shareOf(Cash amount, std::int64_t ppm)
{
    return static_cast<__int128>(std::max<std::int64_t>(amount.units, 0)) * ppm / 1'000'000;
}

/// One intent against one account: the sums every rule needs, then the rules.
class RiskJudge final {
public:
    RiskJudge(const OrderIntent& intent, const RiskContext& context, const RiskSettings& settings)
        : m_intent(intent), m_context(context), m_account(context.account), m_settings(settings),
          m_instrument(*intent.instrument), m_limits(settings.limits(m_instrument.assetClass)), m_scale(m_instrument),
          m_sign(market::sign(intent.side))
    {
        for (const Holding& holding : m_account.holdings)
            addHolding(holding);
        for (const OpenOrder& order : context.openOrders)
            if (!order.reduceOnly) addPending(order);
    }

    RiskDecision decide()
    {
        const RuleOutcome size = maxPosition();
        const RuleOutcome exposureOutcome = exposure();
        const RuleOutcome leverageOutcome = leverage();
        const RuleOutcome power = buyingPower();
        m_smallest = std::min({m_intent.quantity.count, size.after.count, exposureOutcome.after.count,
                               leverageOutcome.after.count, power.after.count});
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
        add(marketHours());
        add(staleData());
        add(fatFinger());
        add(spread());
        add(duplicate());
        add(rate());
        add(power);
        add(killSwitch());
        conclude();
        return m_decision;
    }

private:
    // What is there already ------------------------------------------------------------------------------------------

    __int128 measured(const Instrument& instrument, __int128 amount) const
    {
        const AssetLimits& limits = m_settings.limits(instrument.assetClass);
        return limits.measure == ExposureMeasure::InitialMargin ? amount * limits.initialMarginPpm / 1'000'000 : amount;
    }

    /// What R16 asks for an opening of this value.
    __int128 requirement(const Instrument& instrument, bool isShort, __int128 amount) const
    {
        const AssetLimits& limits = m_settings.limits(instrument.assetClass);
        if (limits.measure == ExposureMeasure::InitialMargin) return amount * limits.initialMarginPpm / 1'000'000;
        return isShort ? amount * limits.shortRequirementPpm / 1'000'000 : amount;
    }

    void addHolding(const Holding& holding)
    {
        const __int128 amount = magnitude(holding.marketValue.units);
        const bool isShort = holding.quantity.count < 0;
        const bool isMargin =
            m_settings.limits(holding.instrument->assetClass).measure == ExposureMeasure::InitialMargin;
        ++m_positions;
        // What a short sale brought is owed, and a future was never paid for: cash is what remains without them, and
        // each ties up its requirement.
        if (isShort || isMargin) {
            m_freeCash += holding.marketValue.units;
            m_reserved += requirement(*holding.instrument, isShort, amount);
        }
        if (holding.instrument->id == m_instrument.id) {
            m_held = holding.quantity.count;
            m_expected += holding.quantity.count;
            m_entries = holding.entries;
        } else {
            m_othersNotional += amount;
            m_othersMeasured += measured(*holding.instrument, amount);
        }
    }

    /// An entry that still works counts as if it were filled.
    void addPending(const OpenOrder& order)
    {
        const Instrument& instrument = *order.instrument;
        const __int128 amount = notionalUnits(instrument, order.price, order.remaining);
        const auto fee = commission(instrument, order.price, order.remaining, Liquidity::Taker);
        m_reserved += requirement(instrument, order.side == Side::Sell, amount) + (fee ? fee->units : 0);
        if (instrument.id == m_instrument.id) {
            m_expected += market::sign(order.side) * static_cast<__int128>(order.remaining.count);
            ++m_pendingHere;
            return;
        }
        m_othersNotional += amount;
        m_othersMeasured += measured(instrument, amount);
        const auto isSame = [&](const auto& other) { return other.instrument->id == instrument.id; };
        const bool isHeld = std::any_of(m_account.holdings.begin(), m_account.holdings.end(), isSame);
        const auto firstOf = std::find_if(m_context.openOrders.begin(), m_context.openOrders.end(),
                                          [&](const OpenOrder& other) { return !other.reduceOnly && isSame(other); });
        if (!isHeld && &*firstOf == &order) ++m_positions;
    }

    // Answers --------------------------------------------------------------------------------------------------------

    RuleOutcome answer(ReasonCode rule, Verdict verdict, double measuredValue, double limit) const
    {
        return {rule,  verdict,           measuredValue,
                limit, m_intent.quantity, verdict == Verdict::Block ? Lots{0} : m_intent.quantity};
    }

    RuleOutcome unchecked(ReasonCode rule) const { return answer(rule, Verdict::Pass, 0.0, 0.0); }

    /// Reduces an engine's order to `headroom` lots and blocks an operator's, or one that would keep less than a lot.
    RuleOutcome limited(ReasonCode rule, std::int64_t headroom, double measuredValue, double limit) const
    {
        RuleOutcome outcome = answer(rule, Verdict::Pass, measuredValue, limit);
        if (m_intent.quantity.count <= headroom) return outcome;
        const bool isReduced = m_intent.source == IntentSource::Engine && headroom > 0;
        outcome.verdict = isReduced ? Verdict::Reduce : Verdict::Block;
        outcome.after = Lots{isReduced ? headroom : 0};
        return outcome;
    }

    /// The largest order after which at most `most` lots are held, long or short.
    std::int64_t orderWithin(std::int64_t most) const
    {
        const __int128 expected = m_expected * m_sign; // > 0: the order adds to it
        return clampToInt64(std::max<__int128>(most - expected, 0));
    }

    /// Lots held if the order is filled as wanted.
    __int128 resulting() const { return m_expected + m_sign * static_cast<__int128>(m_intent.quantity.count); }

    /// The most lots whose measure (§5.1) stays within `amount`.
    std::int64_t lotsMeasuredWithin(__int128 amount) const
    {
        const bool isMargin = m_limits.measure == ExposureMeasure::InitialMargin;
        if (isMargin && m_limits.initialMarginPpm <= 0) return INT64_MAX;
        return m_scale.lotsWithin(m_intent.entry, isMargin ? amount * 1'000'000 / m_limits.initialMarginPpm : amount)
            .count;
    }
    double measureShare() const
    {
        return m_limits.measure == ExposureMeasure::InitialMargin
                   ? static_cast<double>(m_limits.initialMarginPpm) * kPpm
                   : 1.0;
    }

    // The rules ------------------------------------------------------------------------------------------------------

    RuleOutcome maxPosition() const
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
        return limited(kRule, orderWithin(m_scale.lotsWithin(m_intent.entry, limit).count),
                       notional(m_instrument, m_intent.entry, resulting()), asMoney(limit));
    }

    RuleOutcome cooldown() const
    {
        constexpr auto kRule = ReasonCode::R02Cooldown;
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        RuleOutcome outcome = unchecked(kRule);
        const auto check = [&](std::optional<Time> last, Duration needed) {
            if (!last || outcome.verdict == Verdict::Block) return;
            const Duration since = m_intent.time - *last;
            outcome = answer(kRule, since < needed ? Verdict::Block : Verdict::Pass, seconds(since), seconds(needed));
        };
        check(m_context.state.lastLoss(m_instrument.id), m_settings.cooldownAfterLoss);
        check(m_context.state.lastEntry(m_instrument.id), m_settings.cooldown);
        return outcome;
    }

    RuleOutcome loss(ReasonCode rule, Cash start, std::int64_t limitPpm, bool isHalted) const
    {
        if (m_intent.isReduceOnly()) return unchecked(rule);
        const bool isBroken = isHalted || isLossAtLeast(start, m_account.equity, limitPpm);
        return answer(rule, isBroken ? Verdict::Block : Verdict::Pass, changeSince(start),
                      -static_cast<double>(limitPpm) * kPpm);
    }

    RuleOutcome drawdown() const
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
                      -changeSince(m_account.peakEquity), static_cast<double>(m_settings.maxDrawdownPpm) * kPpm);
    }

    double changeSince(Cash start) const
    {
        if (start.units <= 0) return 0.0;
        return static_cast<double>(static_cast<__int128>(m_account.equity.units) - start.units) /
               static_cast<double>(start.units);
    }

    RuleOutcome stopAndTarget() const
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
        // An operator may act where no ATR is known yet; the engine never has a stop without one.
        if (!(bracket.atr > 0.0))
            return answer(kRule, m_intent.source == IntentSource::Operator ? Verdict::Warn : Verdict::Block, 0.0,
                          m_settings.minStopAtr);
        const double inAtr = m_instrument.toDouble(Price{clampToInt64(toStop)}) / bracket.atr;
        if (!(inAtr >= m_settings.minStopAtr)) return answer(kRule, Verdict::Block, inAtr, m_settings.minStopAtr);
        return answer(kRule, inAtr <= m_settings.maxStopAtr ? Verdict::Pass : Verdict::Block, inAtr,
                      m_settings.maxStopAtr);
    }

    RuleOutcome exposure() const
    {
        constexpr auto kRule = ReasonCode::R06Exposure;
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        const __int128 limit = shareOf(m_account.equity, m_settings.maxExposurePpm);
        return limited(kRule, orderWithin(lotsMeasuredWithin(limit - m_othersMeasured)),
                       asMoney(m_othersMeasured) + notional(m_instrument, m_intent.entry, resulting()) * measureShare(),
                       asMoney(limit));
    }

    RuleOutcome leverage() const
    {
        constexpr auto kRule = ReasonCode::R07Leverage;
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        const __int128 limit = shareOf(m_account.equity, m_settings.maxLeveragePpm);
        const std::int64_t most = m_scale.lotsWithin(m_intent.entry, limit - m_othersNotional).count;
        const double gross = asMoney(m_othersNotional) + notional(m_instrument, m_intent.entry, resulting());
        const double equity = asMoney(m_account.equity.units);
        return limited(kRule, orderWithin(most), equity > 0.0 ? gross / equity : 0.0,
                       static_cast<double>(m_settings.maxLeveragePpm) * kPpm);
    }

    RuleOutcome marketHours() const
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

    RuleOutcome staleData() const
    {
        constexpr auto kRule = ReasonCode::R11StaleData;
        if (m_intent.reduce == ReducePurpose::Kill || m_intent.reduce == ReducePurpose::Expiry) return unchecked(kRule);
        const Duration limit = m_intent.priceSource == PriceSource::Bar ? m_intent.barLength * m_settings.maxBarAge
                                                                        : m_settings.maxQuoteAge;
        return answer(kRule, m_intent.priceAge <= limit ? Verdict::Pass : Verdict::Block, seconds(m_intent.priceAge),
                      seconds(limit));
    }

    RuleOutcome fatFinger() const
    {
        constexpr auto kRule = ReasonCode::R12FatFinger;
        const double band = static_cast<double>(m_settings.priceBandPpm) * kPpm;
        if (m_intent.mid.units <= 0) return answer(kRule, Verdict::Block, 1.0, band);
        const __int128 away = magnitude(static_cast<__int128>(m_intent.entry.units) - m_intent.mid.units);
        if (away * 1'000'000 > static_cast<__int128>(m_intent.mid.units) * m_settings.priceBandPpm)
            return answer(kRule, Verdict::Block, static_cast<double>(away) / static_cast<double>(m_intent.mid.units),
                          band);
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        const __int128 limit = shareOf(m_account.equity, m_settings.maxOrderValuePpm);
        const RuleOutcome outcome =
            limited(kRule, lotsMeasuredWithin(limit),
                    notional(m_instrument, m_intent.entry, m_intent.quantity.count) * measureShare(), asMoney(limit));
        // What the other limits cut away is not held against the order.
        const std::int64_t quantity = std::min(m_smallest, outcome.after.count);
        const auto median = m_context.state.medianQuantity(m_instrument.id, m_settings.medianFrom);
        if (median && quantity > static_cast<__int128>(median->count) * m_settings.maxQuantityPerMedian)
            return answer(kRule, Verdict::Block, m_instrument.toDouble(Lots{quantity}),
                          m_instrument.toDouble(*median) * m_settings.maxQuantityPerMedian);
        return outcome;
    }

    RuleOutcome spread() const
    {
        constexpr auto kRule = ReasonCode::R13Spread;
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        const double limit = static_cast<double>(m_limits.maxSpreadPpm) * kPpm;
        if (m_intent.mid.units <= 0) return answer(kRule, Verdict::Block, 1.0, limit);
        const bool isWide = static_cast<__int128>(m_intent.spread.units) * 1'000'000 >
                            static_cast<__int128>(m_intent.mid.units) * m_limits.maxSpreadPpm;
        return answer(kRule, isWide ? Verdict::Block : Verdict::Pass,
                      static_cast<double>(m_intent.spread.units) / static_cast<double>(m_intent.mid.units), limit);
    }

    /// A market order carries no price of its own: it shares a band with every order of its symbol and side.
    bool sharesBand(const OpenOrder& order) const
    {
        if (m_intent.limit.units == 0 || order.limit.units == 0) return true;
        const __int128 apart = magnitude(static_cast<__int128>(m_intent.limit.units) - order.limit.units);
        return apart * 1'000'000 <= static_cast<__int128>(m_intent.mid.units) * m_settings.duplicateBandPpm;
    }

    RuleOutcome duplicate() const
    {
        const auto count =
            std::count_if(m_context.openOrders.begin(), m_context.openOrders.end(), [&](const OpenOrder& order) {
                return order.instrument->id == m_instrument.id && order.side == m_intent.side && sharesBand(order);
            });
        return answer(ReasonCode::R14Duplicate, count > 0 ? Verdict::Block : Verdict::Pass, static_cast<double>(count),
                      0.0);
    }

    RuleOutcome rate() const
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
    __int128 cashFor(std::int64_t lots, std::int64_t reducing) const
    {
        const std::int64_t opening = std::max<std::int64_t>(lots - reducing, 0);
        const auto value = m_instrument.value(m_intent.entry, Lots{opening});
        const auto fee = commission(m_instrument, m_intent.entry, Lots{lots}, Liquidity::Taker);
        if (!value || !fee) return static_cast<__int128>(INT64_MAX) * 4; // beyond every limit
        return requirement(m_instrument, m_intent.side == Side::Sell, value->units) + fee->units;
    }

    RuleOutcome buyingPower() const
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

    RuleOutcome killSwitch() const
    {
        constexpr auto kRule = ReasonCode::R19KillSwitch;
        if (m_intent.isReduceOnly()) return unchecked(kRule);
        const bool isArmed = !m_context.state.killSwitch().isDisarmed();
        return answer(kRule, isArmed ? Verdict::Block : Verdict::Pass, isArmed ? 1.0 : 0.0, 0.0);
    }

    // The sum --------------------------------------------------------------------------------------------------------

    void add(const RuleOutcome& outcome) { m_decision.outcomes[m_decision.outcomeCount++] = outcome; }

    void block(ReasonCode cause)
    {
        if (m_decision.verdict != Verdict::Block) m_decision.cause = cause;
        m_decision.verdict = Verdict::Block;
        m_decision.allowed = Lots{0};
    }

    void conclude()
    {
        std::int64_t allowed = m_intent.quantity.count;
        for (const RuleOutcome& outcome : m_decision.rules()) {
            allowed = std::min(allowed, outcome.after.count);
            if (outcome.verdict == Verdict::Block) block(outcome.rule);
            m_decision.verdict = std::max(m_decision.verdict, outcome.verdict);
        }
        if (m_decision.verdict == Verdict::Block) return;
        if (!m_instrument.tradable) return block(ReasonCode::NotTradable);
        const std::int64_t closing = clampToInt64(std::max<__int128>(-m_held * m_sign, 0)); // lots it could close
        if (m_intent.isReduceOnly()) allowed = std::min(allowed, closing);
        if (!m_intent.isReduceOnly() && m_intent.side == Side::Sell && !m_settings.allowsShort(m_instrument)) {
            const std::int64_t sellable = clampToInt64(std::max<__int128>(std::min(m_held, m_expected), 0));
            if (sellable == 0 || (allowed > sellable && m_intent.source == IntentSource::Operator))
                return block(ReasonCode::ShortNotAllowed);
            allowed = std::min(allowed, sellable);
        }
        if (allowed <= 0) return block(ReasonCode::SizeZero);
        if (allowed < m_intent.quantity.count) m_decision.verdict = Verdict::Reduce;
        m_decision.allowed = Lots{allowed};
    }

    const OrderIntent& m_intent;
    const RiskContext& m_context;
    const AccountView& m_account;
    const RiskSettings& m_settings;
    const Instrument& m_instrument;
    const AssetLimits& m_limits;
    ValueScale m_scale;
    int m_sign;

    int m_positions = 0;           // held or about to be
    int m_entries = 0;             // of the position in the order's instrument
    int m_pendingHere = 0;         // entry orders that work in the order's instrument
    __int128 m_held = 0;           // lots in the order's instrument
    __int128 m_expected = 0;       // the same with the entries that work
    __int128 m_othersNotional = 0; // of other instruments, cash units
    __int128 m_othersMeasured = 0; // the same as R06 measures it
    __int128 m_freeCash = 0;       // added to cash for R16
    __int128 m_reserved = 0;       // tied up for R16
    std::int64_t m_smallest = 0;   // after the rules that reduce, R12 left out
    RiskDecision m_decision;
};

} // namespace

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
    expects(intent.instrument != nullptr && intent.side != Side::None, "an intent names its instrument and side");
    expects(intent.entry.units > 0, "an intent carries an estimate of its price");
    return RiskJudge(intent, context, settings).decide();
}

} // namespace sextant::trading
