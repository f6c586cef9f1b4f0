#include "engine/analysis/detectors/levels_detector.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

LevelsDetector::LevelsDetector(const LevelsParameters& parameters)
    : m_parameters(parameters), m_levels(parameters.levels), m_zigzag(parameters.zigzag)
{}

std::optional<double> LevelsDetector::volumeScore(double volume) const
{
    const std::size_t size = m_volumes.size();
    if (size < m_volumes.capacity()) return std::nullopt;
    double sum = 0.0;
    for (std::size_t age = size; age-- > 0;)
        sum += m_volumes.ago(age);
    const double mean = sum / static_cast<double>(size);
    double squares = 0.0;
    for (std::size_t age = size; age-- > 0;)
        squares += (m_volumes.ago(age) - mean) * (m_volumes.ago(age) - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(size - 1));
    return deviation > 0.0 ? (volume - mean) / deviation : 0.0;
}

void LevelsDetector::addFibEvents(const DetectorBar& bar, DetectorEvents& out)
{
    if (m_zigzag.count() < 2) {
        m_hitRatio = 0.0;
        return;
    }
    const ZigZagPivot& a = m_zigzag.pivot(1);
    const ZigZagPivot& b = m_zigzag.pivot(0);
    const FibHit hit = fibHit(a.price, b.price, bar.close, *bar.atr);
    if (hit.score != 0.0 && hit.ratio != m_hitRatio) {
        const double level = fibRetracement(a.price, b.price, hit.ratio);
        DetectorEvent event = eventAt(bar, PatternKind::FibonacciRetracement, bullishIf(hit.score > 0.0),
                                      ZoneState::Touched, std::abs(hit.score), {level, bar.close});
        event.firstBar = a.bar;
        event.addReason(Reason(ReasonCode::FibRetracement, market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Ratio, hit.ratio), arg(ArgName::Level, level)));
        out.push_back(event);
    }
    m_hitRatio = hit.ratio;
}

void LevelsDetector::update(const DetectorBar& bar, DetectorEvents& out)
{
    if (bar.breakBefore == BarBreak::Outage) m_zigzag.restart();
    m_break.reset();
    const auto breaks = m_levels.update(bar);
    const std::optional<double> volume = breaks.empty() ? std::nullopt : volumeScore(bar.volume);
    for (const LevelBreak& broken : breaks) {
        DetectorEvent event =
            eventAt(bar, broken.isUp ? PatternKind::Resistance : PatternKind::Support, bullishIf(broken.isUp),
                    ZoneState::Invalidated, broken.strength, {broken.price, bar.close});
        // Levels are prices, they outlive an outage; the break is read from this bar.
        event.addReason(Reason(ReasonCode::LevelBroken, market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Level, broken.price), arg(ArgName::Strength, broken.strength),
                               arg(ArgName::Value, volume.value_or(0.0))));
        out.push_back(event);
        if (volume && *volume > m_parameters.breakVolume && !m_break) m_break = broken;
    }
    m_zigzag.update(bar);
    if (bar.hasScale()) addFibEvents(bar, out);
    m_volumes.push(bar.volume);
    m_last = bar;
    ++m_bars;
}

double LevelsDetector::supportScore() const
{
    if (!m_last.hasScale()) return 0.0;
    if (m_break) return (m_break->isUp ? 1.0 : -1.0) * m_parameters.breakShare * m_break->strength;
    const double reach = m_parameters.nearAtr * *m_last.atr;
    double score = 0.0;
    for (const bool isSupport : {true, false})
        if (const PriceLevel* level = m_levels.nearest(isSupport, m_last.close, reach))
            score += (isSupport ? 1.0 : -1.0) * level->strength * (1.0 - std::abs(m_last.close - level->price) / reach);
    return std::clamp(score, -1.0, 1.0);
}

double LevelsDetector::fibScore() const
{
    if (!m_last.hasScale() || m_zigzag.count() < 2) return 0.0;
    return fibHit(m_zigzag.pivot(1).price, m_zigzag.pivot(0).price, m_last.close, *m_last.atr).score;
}

double LevelsDetector::scoreOf(double support, double fib) const
{
    return std::clamp(m_parameters.supportShare * support + (1.0 - m_parameters.supportShare) * fib, -1.0, 1.0);
}

std::optional<double> LevelsDetector::signal() const
{
    if (!isAvailable()) return std::nullopt;
    return scoreOf(supportScore(), fibScore());
}

void LevelsDetector::tell(DetectorOpinion& out) const
{
    out.restart(isAvailable(), m_bars, m_last.end);
    if (!out.isAvailable) return;
    const ReasonArg timeframe = market::arg(ArgName::Timeframe, m_last.timeframe);
    const double support = supportScore();
    const double fib = fibScore();
    const double fibShare = 1.0 - m_parameters.supportShare;
    out.score = scoreOf(support, fib);
    if (m_break) {
        out.reasons.add(Reason(ReasonCode::LevelBroken, timeframe, arg(ArgName::Level, m_break->price),
                               arg(ArgName::Strength, m_break->strength))
                            .weighing(m_parameters.supportShare * support));
    } else {
        const double reach = m_parameters.nearAtr * *m_last.atr;
        for (const bool isSupport : {true, false})
            if (const PriceLevel* level = m_levels.nearest(isSupport, m_last.close, reach)) {
                const double part = level->strength * (1.0 - std::abs(m_last.close - level->price) / reach);
                out.reasons.add(Reason(isSupport ? ReasonCode::NearSupport : ReasonCode::NearResistance, timeframe,
                                       arg(ArgName::Level, level->price), arg(ArgName::Strength, level->strength))
                                    .weighing((isSupport ? 1.0 : -1.0) * m_parameters.supportShare * part));
            }
    }
    if (fib != 0.0)
        out.reasons.add(
            Reason(ReasonCode::FibRetracement, timeframe,
                   arg(ArgName::Ratio,
                       fibHit(m_zigzag.pivot(1).price, m_zigzag.pivot(0).price, m_last.close, *m_last.atr).ratio))
                .weighing(fibShare * fib));
    out.quality = std::min(1.0, static_cast<double>(out.reasons.size()) / 3.0);
}

void LevelsDetector::appendZones(std::vector<Zone>& out) const
{
    for (const PriceLevel& level : m_levels.levels()) {
        Zone zone;
        zone.kind = level.isSupport ? PatternKind::Support : PatternKind::Resistance;
        zone.direction = bullishIf(level.isSupport);
        zone.state = level.touches > 0 ? ZoneState::Touched : ZoneState::Active;
        zone.bottom = level.bottom;
        zone.top = level.top;
        zone.points[0] = {level.first.barStart, level.first.bar, level.price};
        zone.pointCount = 1;
        zone.confirmedAt = m_last.end;
        zone.score = level.strength;
        zone.reasons[zone.reasonCount++] =
            Reason(level.isSupport ? ReasonCode::NearSupport : ReasonCode::NearResistance,
                   arg(ArgName::Level, level.price), arg(ArgName::Count, level.touches));
        out.push_back(zone);
    }
    const auto addFib = [&](PatternKind kind, const ZigZagPivot& from, double ratio, double price, bool isBullish) {
        Zone zone;
        zone.kind = kind;
        zone.direction = bullishIf(isBullish);
        zone.bottom = zone.top = price;
        zone.points[0] = {from.barStart, from.bar, price};
        zone.pointCount = 1;
        zone.confirmedAt = m_zigzag.pivot(0).confirmedAt;
        zone.reasons[zone.reasonCount++] =
            Reason(kind == PatternKind::FibonacciRetracement ? ReasonCode::FibRetracement : ReasonCode::FibExtension,
                   arg(ArgName::Ratio, ratio));
        out.push_back(zone);
    };
    if (m_zigzag.count() >= 2) {
        const ZigZagPivot& a = m_zigzag.pivot(1);
        const ZigZagPivot& b = m_zigzag.pivot(0);
        for (const double ratio : kFibRetracements)
            addFib(PatternKind::FibonacciRetracement, a, ratio, fibRetracement(a.price, b.price, ratio), b.isHigh);
    }
    if (m_zigzag.count() >= 3) {
        const ZigZagPivot& a = m_zigzag.pivot(2);
        const ZigZagPivot& b = m_zigzag.pivot(1);
        const ZigZagPivot& c = m_zigzag.pivot(0);
        for (const double ratio : kFibExtensions)
            addFib(PatternKind::FibonacciExtension, c, ratio, fibExtension(a.price, b.price, c.price, ratio), b.isHigh);
    }
}

void LevelsDetector::reset()
{
    m_levels.reset();
    m_zigzag.restart();
    m_volumes.clear();
    m_break.reset();
    m_hitRatio = 0.0;
    m_last = {};
    m_bars = 0;
}

} // namespace sextant::analysis
