#include "engine/analysis/detectors/swing_structure.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

SwingStructure::SwingStructure(const StructureParameters& parameters, int confirmedAfter)
    : m_parameters(parameters), m_bars(static_cast<std::size_t>(confirmedAfter + 1))
{}

void SwingStructure::look(Side& side, bool isHigh, const BlockBar& bar) const
{
    // After a high the lowest bar is looked for, after a low the highest.
    const double extreme = isHigh ? bar.low : bar.high;
    if (!side.furthest || (isHigh ? extreme < side.furthest->price : extreme > side.furthest->price))
        side.furthest = Anchor{bar.barStart, bar.bar, extreme};
    if (m_parameters.lastOppositeBlock) {
        const bool isOpposite = isHigh ? bar.close < bar.open : bar.close > bar.open;
        if (!side.block || isOpposite) side.block = bar;
        return;
    }
    const auto counted = [&](const BlockBar& b) { return isHigh == b.isWide ? b.high : b.low; };
    if (!side.block || (isHigh ? counted(bar) < counted(*side.block) : counted(bar) > counted(*side.block)))
        side.block = bar;
}

void SwingStructure::accept(Side& side, const SwingPoint& swing, std::int64_t now)
{
    const bool isHigh = swing.isHigh;
    const bool repeats = m_lastIsHigh && *m_lastIsHigh == isHigh;
    if (m_parameters.alternates && repeats && side.level &&
        (isHigh ? side.level->price >= swing.price : side.level->price <= swing.price))
        return;
    m_lastIsHigh = isHigh;
    side.level = swing;
    side.block.reset();
    side.furthest.reset();
    // The bars after the swing, this one included.
    const auto after = static_cast<std::size_t>(now - swing.bar);
    for (std::size_t age = std::min(after, m_bars.size()); age-- > 0;)
        look(side, isHigh, m_bars.ago(age));
}

SwingLabel SwingStructure::label(Side& side, double price, double epsilon) const
{
    SwingLabel result = SwingLabel::None;
    if (side.lastPrice)
        result = std::abs(price - *side.lastPrice) < epsilon ? SwingLabel::Equal
                 : price > *side.lastPrice                   ? SwingLabel::Higher
                                                             : SwingLabel::Lower;
    side.lastPrice = price;
    return result;
}

StructureUpdate SwingStructure::update(const DetectorBar& bar, double volumeStrength, const FoundSwings& swings)
{
    const double atr = bar.atr.value_or(0.0);
    const BlockBar now{bar.ordinal, bar.start,      bar.end,
                       bar.open,    bar.high,       bar.low,
                       bar.close,   volumeStrength, atr > 0.0 && bar.high - bar.low >= m_parameters.wideBar * atr};
    m_bars.push(now);
    if (m_high.level) look(m_high, true, now);
    if (m_low.level) look(m_low, false, now);
    if (m_strongHigh && bar.high > m_strongHigh->price) m_strongHigh = Anchor{bar.start, bar.ordinal, bar.high};
    if (m_strongLow && bar.low < m_strongLow->price) m_strongLow = Anchor{bar.start, bar.ordinal, bar.low};

    StructureUpdate result;
    // A little more, so that a close exactly one tick beyond is none, however the difference rounds.
    const double epsilon = bar.epsilon(m_parameters.epsilonShare) * (1.0 + 1e-6);
    // A bar may confirm a high and a low; the older one came first.
    const bool lowFirst = swings.high && swings.low && swings.low->bar < swings.high->bar;
    for (const bool isHigh : {!lowFirst, lowFirst}) {
        const std::optional<SwingPoint>& swing = isHigh ? swings.high : swings.low;
        if (!swing) continue;
        Side& side = isHigh ? m_high : m_low;
        (isHigh ? result.highLabel : result.lowLabel) = label(side, swing->price, epsilon);
        accept(side, *swing, bar.ordinal);
    }

    for (const bool isUp : {true, false}) {
        Side& side = isUp ? m_high : m_low;
        if (!side.level || !side.block) continue;
        const double reach = m_parameters.breaksByWick ? (isUp ? bar.high : bar.low) : bar.close;
        const double level = side.level->price;
        if (isUp ? reach <= level + epsilon : reach >= level - epsilon) continue;
        StructureBreak broken;
        broken.isUp = isUp;
        broken.isChange = m_trend != (isUp ? SwingTrend::Up : SwingTrend::Down);
        broken.swing = *side.level;
        broken.quality = atr > 0.0 ? std::min(std::abs(bar.close - bar.open) / atr, 2.0) / 2.0 : 0.0;
        broken.legStart = *side.furthest;
        broken.block = *side.block;
        m_trend = isUp ? SwingTrend::Up : SwingTrend::Down;
        (isUp ? m_strongLow : m_strongHigh) = broken.legStart;
        side.level.reset();
        side.block.reset();
        side.furthest.reset();
        result.broken = broken;
        break;
    }
    return result;
}

std::optional<SwingStructure::Range> SwingStructure::dealingRange() const
{
    if (!m_strongLow || !m_strongHigh || m_strongLow->price >= m_strongHigh->price) return std::nullopt;
    return Range{*m_strongLow, *m_strongHigh};
}

void SwingStructure::restart()
{
    m_bars.clear();
    m_high = {};
    m_low = {};
    m_lastIsHigh.reset();
    m_trend = SwingTrend::None;
    m_strongLow.reset();
    m_strongHigh.reset();
}

} // namespace sextant::analysis
