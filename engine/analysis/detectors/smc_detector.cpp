#include "engine/analysis/detectors/smc_detector.h"

#include <algorithm>
#include <cmath>

#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kBreakWeight = 0.25;
constexpr double kChangeWeight = 0.35;
constexpr double kTrendWeight = 0.10;
constexpr double kBlockWeight = 0.25;
constexpr double kGapWeight = 0.15;
constexpr double kSweepWeight = 0.20;
constexpr double kReversalWeight = 0.35;
constexpr double kRangeWeight = 0.10;
constexpr double kOpposingWeight = 0.15;
constexpr double kDiscountBelow = 0.45;
constexpr double kPremiumAbove = 0.55;

ReasonCode breakCode(const StructureBreak& broken)
{
    if (broken.isChange) return broken.isUp ? ReasonCode::ChochUp : ReasonCode::ChochDown;
    return broken.isUp ? ReasonCode::BosUp : ReasonCode::BosDown;
}

ReasonCode labelCode(SwingLabel label, bool isHigh)
{
    switch (label) {
    case SwingLabel::Higher:
        return isHigh ? ReasonCode::HigherHigh : ReasonCode::HigherLow;
    case SwingLabel::Lower:
        return isHigh ? ReasonCode::LowerHigh : ReasonCode::LowerLow;
    case SwingLabel::Equal:
        return ReasonCode::EqualLevels;
    case SwingLabel::None:
        break;
    }
    return ReasonCode::SwingFound;
}

/// The open zone of that side that holds the price and counts most.
const PriceZone* zoneAt(const BoundedList<PriceZone>& zones, double price, bool onlyUnfilled)
{
    const PriceZone* best = nullptr;
    for (const PriceZone& zone : zones) {
        const bool counts = zone.state == ZoneState::Active || (!onlyUnfilled && zone.state == ZoneState::Touched);
        if (!counts || !zone.holds(price)) continue;
        if (best == nullptr || zone.weight * zone.score > best->weight * best->score) best = &zone;
    }
    return best;
}

/// The nearest open zone of that side ahead of the price, within `reach`.
const PriceZone* zoneAhead(const BoundedList<PriceZone>& zones, double price, double reach)
{
    const PriceZone* nearest = nullptr;
    for (const PriceZone& zone : zones) {
        const double distance = zone.distance(price);
        if (!zone.isOpen() || distance < 0.0 || distance > reach) continue;
        if (nearest == nullptr || distance < nearest->distance(price)) nearest = &zone;
    }
    return nearest;
}

} // namespace

SmcDetector::SmcDetector(const SmcParameters& parameters)
    : m_parameters(parameters),
      m_internalSwings(SwingParameters{parameters.internalSwing, parameters.internalSwing, false}),
      m_externalSwings(SwingParameters{parameters.externalSwing, parameters.externalSwing, false}),
      m_internal(parameters.structure, parameters.internalSwing),
      m_external(parameters.structure, parameters.externalSwing), m_orderBlocks(parameters.orderBlocks),
      m_gaps(parameters.gaps), m_liquidity(parameters.liquidity)
{}

double SmcDetector::volumeStrength(const DetectorBar& bar)
{
    m_volumes.push(bar.volume);
    double sum = 0.0;
    for (std::size_t age = m_volumes.size(); age-- > 0;)
        sum += m_volumes.ago(age);
    return sum > 0.0 ? bar.volume * static_cast<double>(m_volumes.size()) / sum : 1.0;
}

void SmcDetector::addSwings(const DetectorBar& bar, const FoundSwings& swings, const StructureUpdate& update,
                            int length, DetectorEvents& out) const
{
    for (const auto& swing : {swings.high, swings.low}) {
        if (!swing) continue;
        DetectorEvent event =
            eventAt(bar, swing->isHigh ? PatternKind::SwingHigh : PatternKind::SwingLow, bullishIf(!swing->isHigh),
                    ZoneState::Confirmed, length == m_parameters.externalSwing ? 1.0 : 0.6, {swing->price});
        event.barStart = swing->barStart;
        event.time = swing->barEnd;
        event.bar = swing->bar;
        event.firstBar = std::max<std::int64_t>(0, swing->bar - length);
        const SwingLabel label = swing->isHigh ? update.highLabel : update.lowLabel;
        event.addReason(Reason(labelCode(label, swing->isHigh), market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Bars, std::int64_t{length})));
        out.push_back(event);
    }
}

void SmcDetector::addBreak(const DetectorBar& bar, const StructureBreak& broken, int length, DetectorEvents& out) const
{
    DetectorEvent event = eventAt(bar, broken.isChange ? PatternKind::ChangeOfCharacter : PatternKind::BreakOfStructure,
                                  bullishIf(broken.isUp), ZoneState::Confirmed, 0.5 + 0.5 * broken.quality,
                                  {broken.swing.price, bar.close});
    event.firstBar = broken.swing.bar;
    event.addReason(Reason(breakCode(broken), market::arg(ArgName::Timeframe, bar.timeframe),
                           arg(ArgName::Bars, std::int64_t{length}), arg(ArgName::Level, broken.swing.price),
                           arg(ArgName::Strength, broken.quality)));
    out.push_back(event);
}

void SmcDetector::addTaken(const DetectorBar& bar, const LiquidityTaken& taken, DetectorEvents& out)
{
    const bool isBullish = taken.isSweep != taken.isBuySide; // swept lows and run highs point up
    DetectorEvent event = taken.isSweep ? eventAt(bar, PatternKind::Sweep, bullishIf(isBullish), ZoneState::Swept,
                                                  std::min(1.0, taken.wick),
                                                  {taken.level, taken.isBuySide ? bar.high : bar.low, bar.close})
                                        : eventAt(bar, PatternKind::LiquidityRun, bullishIf(isBullish), ZoneState::Run,
                                                  std::min(1.0, taken.wick), {taken.level, bar.close});
    event.firstBar = taken.fromBar;
    const ReasonCode code = !taken.isSweep    ? ReasonCode::LiquidityRun
                            : taken.isBuySide ? ReasonCode::SweepBuyside
                                              : ReasonCode::SweepSellside;
    event.addReason(Reason(code, market::arg(ArgName::Timeframe, bar.timeframe), arg(ArgName::Level, taken.level),
                           arg(ArgName::Ratio, taken.wick), arg(ArgName::Count, std::int64_t{taken.levels})));
    out.push_back(event);
    if (taken.isSweep) m_lastSweep = LastSweep{taken, bar.ordinal, std::nullopt};
}

void SmcDetector::addReversal(const DetectorBar& bar, const StructureBreak& broken, DetectorEvents& out)
{
    if (!m_lastSweep || m_lastSweep->reversedAt || !broken.isChange) return;
    // Swept highs turn down, swept lows up; the break must come after the sweep.
    if (broken.isUp == m_lastSweep->what.isBuySide || bar.ordinal <= m_lastSweep->ordinal ||
        bar.ordinal - m_lastSweep->ordinal > m_parameters.reversalBars)
        return;
    m_lastSweep->reversedAt = bar.ordinal;
    DetectorEvent event = eventAt(bar, PatternKind::SweepReversal, bullishIf(broken.isUp), ZoneState::Confirmed,
                                  0.5 + 0.5 * broken.quality, {m_lastSweep->what.level, broken.swing.price});
    event.firstBar = std::min(broken.swing.bar, m_lastSweep->what.fromBar);
    event.addReason(Reason(ReasonCode::SweepReversal, market::arg(ArgName::Timeframe, bar.timeframe),
                           arg(ArgName::Level, m_lastSweep->what.level),
                           arg(ArgName::Bars, bar.ordinal - m_lastSweep->ordinal)));
    out.push_back(event);
}

void SmcDetector::restart()
{
    m_internalSwings.restart();
    m_externalSwings.restart();
    m_internal.restart();
    m_external.restart();
    m_liquidity.restart();
    m_lastBreak.reset();
    m_lastSweep.reset();
}

void SmcDetector::update(const DetectorBar& bar, DetectorEvents& out)
{
    if (bar.breakBefore == BarBreak::Outage) restart();
    const double strength = volumeStrength(bar);
    const FoundSwings internal = m_internalSwings.update(bar);
    const FoundSwings external = m_externalSwings.update(bar);
    const StructureUpdate inner = m_internal.update(bar, strength, internal);
    const StructureUpdate outer = m_external.update(bar, strength, external);
    addSwings(bar, internal, inner, m_parameters.internalSwing, out);
    addSwings(bar, external, outer, m_parameters.externalSwing, out);

    const Liquidity::Update taken = m_liquidity.update(bar, internal, m_lastId, out);
    for (const auto& side : {taken.buySide, taken.sellSide})
        if (side) addTaken(bar, *side, out);

    if (outer.broken) addBreak(bar, *outer.broken, m_parameters.externalSwing, out);
    if (inner.broken) {
        // The same swing broken twice over is told once, as the larger one.
        const bool isTold = outer.broken && outer.broken->swing.bar == inner.broken->swing.bar &&
                            outer.broken->isUp == inner.broken->isUp &&
                            outer.broken->isChange == inner.broken->isChange;
        if (!isTold) addBreak(bar, *inner.broken, m_parameters.internalSwing, out);
        m_lastBreak = LastBreak{*inner.broken, bar.ordinal};
        addReversal(bar, *inner.broken, out);
    }
    m_orderBlocks.update(bar, inner.broken, m_lastId, out);
    m_gaps.update(bar, m_lastId, out);
    m_last = bar;
    ++m_bars;
}

std::optional<double> SmcDetector::rangePosition() const
{
    const auto range = m_external.dealingRange();
    if (!range) return std::nullopt;
    return (m_last.close - range->low.price) / (range->high.price - range->low.price);
}

void SmcDetector::tell(DetectorOpinion& out) const
{
    out.restart(isAvailable(), m_bars, m_last.end);
    if (!out.isAvailable) return;

    const ReasonArg timeframe = market::arg(ArgName::Timeframe, m_last.timeframe);
    double sum = 0.0;
    int reasons = 0;
    const auto add = [&](double contribution, Reason reason) {
        sum += contribution;
        ++reasons;
        reason.weight = contribution;
        out.reasons.add(reason);
    };
    const auto decay = [&](std::int64_t since) {
        return math::exp(-static_cast<double>(m_last.ordinal - since) / m_parameters.decayBars);
    };

    if (m_lastBreak) {
        const StructureBreak& what = m_lastBreak->what;
        const double weight = (what.isChange ? kChangeWeight : kBreakWeight) * (0.5 + 0.5 * what.quality);
        add((what.isUp ? 1.0 : -1.0) * weight * decay(m_lastBreak->ordinal),
            Reason(breakCode(what), timeframe, arg(ArgName::Level, what.swing.price),
                   arg(ArgName::Strength, what.quality), arg(ArgName::Bars, m_last.ordinal - m_lastBreak->ordinal)));
    }
    const SwingTrend trend = m_external.trend();
    if (trend != SwingTrend::None)
        add(static_cast<double>(trend) * kTrendWeight,
            Reason(trend == SwingTrend::Up ? ReasonCode::TrendUp : ReasonCode::TrendDown, timeframe));
    for (const bool isBullish : {true, false}) {
        const double side = isBullish ? 1.0 : -1.0;
        const bool isWithTrend = trend != (isBullish ? SwingTrend::Down : SwingTrend::Up);
        const PriceZone* block = zoneAt(m_orderBlocks.side(isBullish), m_last.close, false);
        if (block != nullptr && isWithTrend)
            add(side * kBlockWeight * std::min(1.0, block->volumeStrength / 1.5),
                Reason(ReasonCode::ObRetest, timeframe, arg(ArgName::Level, block->middle()),
                       arg(ArgName::Ratio, block->volumeStrength)));
        if (const PriceZone* gap = zoneAt(m_gaps.side(isBullish), m_last.close, true))
            add(side * kGapWeight * gap->weight,
                Reason(isBullish ? ReasonCode::FvgSupport : ReasonCode::FvgResistance, timeframe,
                       arg(ArgName::Level, gap->middle()), arg(ArgName::Ratio, gap->fill)));
    }
    if (m_lastSweep) {
        const LiquidityTaken& what = m_lastSweep->what;
        const double side = what.isBuySide ? -1.0 : 1.0;
        if (m_lastSweep->reversedAt)
            add(side * kReversalWeight * decay(*m_lastSweep->reversedAt),
                Reason(ReasonCode::SweepReversal, timeframe, arg(ArgName::Level, what.level),
                       arg(ArgName::Bars, m_last.ordinal - *m_lastSweep->reversedAt)));
        else
            add(side * kSweepWeight * decay(m_lastSweep->ordinal),
                Reason(what.isBuySide ? ReasonCode::SweepBuyside : ReasonCode::SweepSellside, timeframe,
                       arg(ArgName::Level, what.level), arg(ArgName::Bars, m_last.ordinal - m_lastSweep->ordinal)));
    }
    if (const auto position = rangePosition()) {
        if (*position < kDiscountBelow)
            add(kRangeWeight, Reason(ReasonCode::Discount, timeframe, arg(ArgName::Value, *position)));
        if (*position > kPremiumAbove)
            add(-kRangeWeight, Reason(ReasonCode::Premium, timeframe, arg(ArgName::Value, *position)));
    }
    if (sum != 0.0) {
        const bool isBullish = sum < 0.0; // zones that stand against the score
        const double reach = m_parameters.approachAtr * *m_last.atr;
        const PriceZone* ahead = zoneAhead(m_orderBlocks.side(isBullish), m_last.close, reach);
        if (ahead == nullptr) ahead = zoneAhead(m_gaps.side(isBullish), m_last.close, reach);
        if (ahead != nullptr)
            add(isBullish ? kOpposingWeight : -kOpposingWeight,
                Reason(ReasonCode::OpposingZone, timeframe, arg(ArgName::Level, ahead->middle())));
    }
    out.score = std::clamp(sum, -1.0, 1.0);
    out.quality = std::min(1.0, reasons / 4.0);
}

void SmcDetector::appendZones(std::vector<Zone>& out) const
{
    for (const bool isBullish : {true, false})
        for (const PriceZone& zone : m_orderBlocks.side(isBullish))
            out.push_back(zone.zone());
    for (const bool isBullish : {true, false})
        for (const PriceZone& zone : m_gaps.side(isBullish))
            out.push_back(zone.zone());
    for (const bool isBuySide : {true, false})
        for (const PriceZone& zone : m_liquidity.pools(isBuySide))
            out.push_back(zone.zone());
    const auto range = m_external.dealingRange();
    if (!range) return;
    Zone zone;
    zone.kind = PatternKind::DealingRange;
    zone.bottom = range->low.price;
    zone.top = range->high.price;
    zone.points[0] = range->low;
    zone.points[1] = range->high;
    zone.pointCount = 2;
    zone.confirmedAt = m_last.end;
    out.push_back(zone);
}

void SmcDetector::reset()
{
    restart();
    m_orderBlocks.reset();
    m_gaps.reset();
    m_liquidity.reset();
    m_volumes.clear();
    m_lastId = 0;
    m_last = {};
    m_bars = 0;
}

} // namespace sextant::analysis
