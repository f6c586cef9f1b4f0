#include "engine/analysis/detectors/fair_value_gaps.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {

FairValueGaps::FairValueGaps(const FairValueGapParameters& parameters)
    : m_parameters(parameters), m_bullish(static_cast<std::size_t>(parameters.maxPerSide)),
      m_bearish(static_cast<std::size_t>(parameters.maxPerSide))
{
    expects(parameters.maxPerSide >= 1 && parameters.lifetimeBars >= 1 && parameters.minAtr >= 0.0,
            "gaps need room, a life and a size");
}

bool FairValueGaps::isLargeEnough(double size, const DetectorBar& bar) const
{
    if (m_parameters.filter == FairValueGapParameters::Filter::Atr)
        return m_parameters.minAtr == 0.0 || (bar.hasScale() && size >= m_parameters.minAtr * *bar.atr);
    return m_bodyCount > 0 && bar.close > 0.0 &&
           size / bar.close > m_parameters.bodyMultiple * m_bodySum / static_cast<double>(m_bodyCount);
}

void FairValueGaps::follow(const DetectorBar& bar, bool isBullish, std::uint64_t& lastId, DetectorEvents& out)
{
    std::optional<PriceZone> broken;
    for (PriceZone& gap : isBullish ? m_bullish : m_bearish) {
        if (!gap.isOpen() || gap.confirmedBar >= bar.ordinal) continue;
        const ZoneState before = gap.state;
        const double reach = isBullish ? gap.top - bar.low : bar.high - gap.bottom;
        if (reach >= 0.0) {
            if (!gap.touchedAt) gap.touchedAt = bar.end;
            gap.fill = std::max(gap.fill, std::min(reach / (gap.top - gap.bottom), 1.0));
        }
        if (gap.fill >= 0.5) {
            if (!gap.mitigatedAt) gap.mitigatedAt = bar.end;
            gap.state = ZoneState::Partial;
        }
        const bool isThrough = isBullish ? bar.close < gap.bottom : bar.close > gap.top;
        if (gap.fill >= 1.0 || isThrough) {
            gap.fill = 1.0;
            gap.state = ZoneState::Filled;
            gap.endedAt = bar.end;
            if (isThrough && m_parameters.keepsInverse && gap.kind == PatternKind::FairValueGap) broken = gap;
        } else if (bar.ordinal - gap.confirmedBar >= m_parameters.lifetimeBars) {
            gap.state = ZoneState::Expired;
            gap.endedAt = bar.end;
        }
        if (gap.state != before) out.push_back(gap.event(bar));
    }
    if (!broken) return;
    PriceZone inverse = *broken;
    inverse.id = ++lastId;
    inverse.kind = PatternKind::InverseFairValueGap;
    inverse.isBullish = !isBullish;
    inverse.state = ZoneState::Active;
    inverse.fill = 0.0;
    inverse.confirmedBar = bar.ordinal;
    inverse.confirmedAt = bar.end;
    inverse.touchedAt.reset();
    inverse.mitigatedAt.reset();
    inverse.endedAt.reset();
    auto& gaps = isBullish ? m_bearish : m_bullish;
    out.push_back(gaps.add(inverse, [](const PriceZone& old) { return !old.isOpen(); }).event(bar));
}

void FairValueGaps::find(const DetectorBar& bar, std::uint64_t& lastId, DetectorEvents& out)
{
    if (m_bars.size() < 3) return;
    const GapBar& a = m_bars.ago(2);
    const GapBar& b = m_bars.ago(1);
    const GapBar& c = m_bars.ago(0);
    const auto isMissing = [](BarBreak each) { return each == BarBreak::Hole || each == BarBreak::Outage; };
    if (isMissing(b.breakBefore) || isMissing(c.breakBefore)) return;
    const bool isBullish = c.low > a.high;
    if (!isBullish && !(c.high < a.low)) return;
    if (m_parameters.closeBeyond && !(isBullish ? b.close > a.high : b.close < a.low)) return;
    if (m_parameters.midDirection && !(isBullish ? b.close > b.open : b.close < b.open)) return;
    PriceZone gap;
    gap.kind = PatternKind::FairValueGap;
    gap.isBullish = isBullish;
    gap.bottom = isBullish ? a.high : c.high;
    gap.top = isBullish ? c.low : a.low;
    if (!isLargeEnough(gap.top - gap.bottom, bar)) return;
    gap.id = ++lastId;
    gap.from = {b.start, b.ordinal, isBullish ? gap.bottom : gap.top};
    gap.confirmedBar = bar.ordinal;
    gap.confirmedAt = bar.end;
    const bool overNight = b.breakBefore == BarBreak::Session || c.breakBefore == BarBreak::Session;
    gap.weight = overNight ? 0.5 : 1.0;
    gap.score = gap.weight * (bar.hasScale() ? std::min(1.0, (gap.top - gap.bottom) / *bar.atr) : 0.0);
    auto& gaps = isBullish ? m_bullish : m_bearish;
    DetectorEvent event = gaps.add(gap, [](const PriceZone& old) { return !old.isOpen(); }).event(bar);
    event.firstBar = a.ordinal;
    out.push_back(event);
}

void FairValueGaps::update(const DetectorBar& bar, std::uint64_t& lastId, DetectorEvents& out)
{
    for (const bool isBullish : {true, false})
        follow(bar, isBullish, lastId, out);
    if (m_parameters.filter == FairValueGapParameters::Filter::MeanBody && bar.open > 0.0) {
        m_bodySum += std::abs(bar.close - bar.open) / bar.open;
        ++m_bodyCount;
    }
    m_bars.push({bar.open, bar.high, bar.low, bar.close, bar.start, bar.ordinal, bar.breakBefore});
    find(bar, lastId, out);
}

void FairValueGaps::reset()
{
    m_bullish.clear();
    m_bearish.clear();
    m_bars.clear();
    m_bodySum = 0.0;
    m_bodyCount = 0;
}

} // namespace sextant::analysis
