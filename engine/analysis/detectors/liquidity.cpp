#include "engine/analysis/detectors/liquidity.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr std::int64_t kMinuteNs = 60'000'000'000;
constexpr std::int64_t kMinutesPerDay = 1440;

/// Division towards minus infinity.
std::int64_t floorDivide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

} // namespace

bool SessionWindow::holds(Time time) const
{
    const std::int64_t minute = floorDivide(time.ns, kMinuteNs);
    const std::int64_t ofDay = minute - floorDivide(minute, kMinutesPerDay) * kMinutesPerDay;
    const bool isBeforeEnd = ofDay < toMinute || (endsInclusive && ofDay == toMinute);
    return fromMinute <= toMinute ? fromMinute <= ofDay && isBeforeEnd : fromMinute <= ofDay || isBeforeEnd;
}

bool SessionRange::update(const DetectorBar& bar)
{
    const bool wasActive = m_isActive;
    m_isActive = m_window.holds(bar.start);
    if (!m_isActive) return wasActive;
    if (!wasActive) m_high = m_low = std::nullopt;
    m_high = m_high ? std::max(*m_high, bar.high) : bar.high;
    m_low = m_low ? std::min(*m_low, bar.low) : bar.low;
    return false;
}

bool PeriodRange::update(std::int64_t key, const BarInput& bar)
{
    const bool isNew = m_key && *m_key != key;
    if (isNew) m_previous = m_running;
    if (!m_key || isNew) m_running = {bar.high, bar.low, bar.close};
    m_key = key;
    m_running.high = std::max(m_running.high, bar.high);
    m_running.low = std::min(m_running.low, bar.low);
    m_running.close = bar.close;
    return isNew;
}

std::int64_t weekOf(std::int32_t tradingDay)
{
    // 1970-01-01 was a Thursday.
    return floorDivide(std::int64_t{tradingDay} + 3, 7);
}

Liquidity::Liquidity(const LiquidityParameters& parameters)
    : m_parameters(parameters), m_above(static_cast<std::size_t>(parameters.maxPools)),
      m_below(static_cast<std::size_t>(parameters.maxPools)),
      m_highs(static_cast<std::size_t>(parameters.swingsRemembered)),
      m_lows(static_cast<std::size_t>(parameters.swingsRemembered))
{
    expects(parameters.maxPools >= 1 && parameters.swingsRemembered >= 1, "liquidity needs room for pools and swings");
}

void Liquidity::addLevels(const DetectorBar& bar)
{
    const auto put = [&](std::size_t place, double high, double low) {
        m_levelsAbove[place] = {true, high, bar.ordinal};
        m_levelsBelow[place] = {true, low, bar.ordinal};
    };
    if (!market::isIntraday(bar.timeframe)) return;
    if (m_day.update(bar.tradingDay, bar)) put(0, m_day.previous()->high, m_day.previous()->low);
    if (m_week.update(weekOf(bar.tradingDay), bar)) put(1, m_week.previous()->high, m_week.previous()->low);
    if (!m_parameters.usesSessions || bar.timeframe > market::Timeframe::H1) return;
    for (std::size_t i = 0; i < kSessions; ++i)
        if (m_sessions[i].update(bar)) put(2 + i, *m_sessions[i].high(), *m_sessions[i].low());
}

void Liquidity::addPool(const DetectorBar& bar, const SwingPoint& swing, std::uint64_t& lastId, DetectorEvents& out)
{
    auto& swings = swing.isHigh ? m_highs : m_lows;
    auto& pools = swing.isHigh ? m_above : m_below;
    const double tolerance = bar.epsilon(m_parameters.equalAtr);
    const auto further = [&](double a, double b) { return swing.isHigh ? std::max(a, b) : std::min(a, b); };
    const SwingPoint* equal = nullptr;
    for (const SwingPoint& old : swings)
        if (std::abs(old.price - swing.price) <= tolerance && swing.bar - old.bar >= m_parameters.minBarsApart)
            equal = &old;
    if (equal != nullptr) {
        PriceZone pool;
        pool.kind = swing.isHigh ? PatternKind::EqualHighs : PatternKind::EqualLows;
        pool.isBullish = !swing.isHigh;
        pool.bottom = pool.top = further(equal->price, swing.price);
        pool.from = equal->anchor();
        pool.touches = 2;
        // A third swing makes the same pool stronger.
        pools.removeIf([&](const PriceZone& old) {
            if (!old.isOpen() || std::abs(old.top - pool.top) > tolerance) return false;
            pool.touches = std::max(pool.touches, old.touches + 1);
            pool.from = old.from;
            pool.bottom = pool.top = further(pool.top, old.top);
            return true;
        });
        pool.id = ++lastId;
        pool.confirmedBar = bar.ordinal;
        pool.confirmedAt = bar.end;
        pool.score = std::min(1.0, 0.25 * pool.touches);
        DetectorEvent event = eventAt(bar, pool.kind, pool.direction(), ZoneState::Active, pool.score, {pool.top});
        event.firstBar = pool.from.bar;
        event.bar = swing.bar;
        event.barStart = swing.barStart;
        event.time = swing.barEnd;
        event.addReason(Reason(ReasonCode::EqualLevels, market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Count, std::int64_t{pool.touches})));
        out.push_back(event);
        pools.add(pool, [](const PriceZone& old) { return !old.isOpen(); });
    }
    swings.add(swing, [](const SwingPoint&) { return false; });
}

std::optional<LiquidityTaken> Liquidity::take(const DetectorBar& bar, bool isBuySide)
{
    const double epsilon = bar.epsilon(m_parameters.epsilonShare);
    const double range = bar.high - bar.low;
    std::optional<LiquidityTaken> taken;
    /// What the bar does to a level: nothing, or Swept or Run.
    const auto judge = [&](double level, std::int64_t fromBar) -> std::optional<ZoneState> {
        const double beyond = isBuySide ? bar.high - level : level - bar.low;
        if (beyond < epsilon || beyond <= 0.0) return std::nullopt;
        const double behind = isBuySide ? level - bar.close : bar.close - level;
        const bool isSweep = behind > 0.0 && beyond >= m_parameters.sweepWick * range;
        if (!isSweep && behind >= 0.0) return std::nullopt;
        const bool isFurther = taken && (isBuySide ? level > taken->level : level < taken->level);
        const int levels = taken ? taken->levels + 1 : 1;
        if (!taken || (isSweep && !taken->isSweep) || (isSweep == taken->isSweep && isFurther))
            taken = LiquidityTaken{isBuySide, isSweep, level, range > 0.0 ? beyond / range : 0.0, levels, fromBar};
        taken->levels = levels;
        return isSweep ? ZoneState::Swept : ZoneState::Run;
    };
    for (PriceZone& pool : isBuySide ? m_above : m_below) {
        if (!pool.isOpen() || pool.confirmedBar >= bar.ordinal) continue;
        const auto state = judge(pool.top, pool.from.bar);
        if (!state) continue;
        pool.state = *state;
        pool.endedAt = bar.end;
    }
    for (Level& level : isBuySide ? m_levelsAbove : m_levelsBelow)
        if (level.isThere && judge(level.price, bar.ordinal)) level.isThere = false;
    return taken;
}

Liquidity::Update Liquidity::update(const DetectorBar& bar, const FoundSwings& swings, std::uint64_t& lastId,
                                    DetectorEvents& out)
{
    addLevels(bar);
    Update result{take(bar, true), take(bar, false)};
    const double tolerance = bar.epsilon(m_parameters.equalAtr);
    m_highs.removeIf([&](const SwingPoint& swing) { return bar.high > swing.price + tolerance; });
    m_lows.removeIf([&](const SwingPoint& swing) { return bar.low < swing.price - tolerance; });
    if (swings.high) addPool(bar, *swings.high, lastId, out);
    if (swings.low) addPool(bar, *swings.low, lastId, out);
    return result;
}

void Liquidity::restart()
{
    m_above.clear();
    m_below.clear();
    m_highs.clear();
    m_lows.clear();
    for (auto* levels : {&m_levelsAbove, &m_levelsBelow})
        levels->fill({});
}

void Liquidity::reset()
{
    restart();
    m_day.reset();
    m_week.reset();
    for (SessionRange& session : m_sessions)
        session.reset();
}

} // namespace sextant::analysis
