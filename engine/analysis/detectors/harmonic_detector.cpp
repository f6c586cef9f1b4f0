#include "engine/analysis/detectors/harmonic_detector.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr double kFormingScore = 0.2;
constexpr double kInZoneScore = 0.6;
constexpr double kConfirmedScore = 1.0;
constexpr double kTargetScore = 0.4;
constexpr double kFirstTarget = 0.382;
constexpr double kSecondTarget = 0.618;
constexpr double kEqualLegsBonus = 0.05;

} // namespace

HarmonicDetector::HarmonicDetector(const HarmonicParameters& parameters)
    : m_parameters(parameters), m_zigzag(parameters.zigzag),
      m_patterns(static_cast<std::size_t>(parameters.maxPatterns))
{
    expects(parameters.maxPatterns >= 1, "harmonic patterns need room");
}

void HarmonicDetector::measureFit(HarmonicPattern& pattern) const
{
    const double ab = static_cast<double>(pattern.points[2].bar - pattern.points[1].bar);
    const double cd = static_cast<double>(pattern.d.bar - pattern.points[3].bar);
    const HarmonicFit fit = fitOfFour(pattern.what(), pattern.prices(), pattern.d.price, m_parameters.tolerance);
    const bool isInTime =
        cd >= m_parameters.minLegBars && ab >= m_parameters.minTimeRatio * cd && ab <= m_parameters.maxTimeRatio * cd;
    pattern.fit = isInTime ? fit.total() : 0.0;
    if (pattern.fit > 0.0 && pattern.zone.holdsEqualLegs) pattern.fit = std::min(1.0, pattern.fit + kEqualLegsBonus);
}

void HarmonicDetector::advance(HarmonicPattern& pattern, const DetectorBar& bar) const
{
    const bool up = pattern.isBullish;
    const double side = up ? 1.0 : -1.0;
    const double reach = up ? bar.low : bar.high; // towards D
    const double away = up ? bar.high : bar.low;
    const auto isBeyond = [&](double price, double line) { return side * (line - price) > 0.0; }; // further than D
    const double nearEdge = up ? pattern.zone.top : pattern.zone.bottom;
    const double farEdge = up ? pattern.zone.bottom : pattern.zone.top;
    const auto end = [&](ZoneState state) {
        pattern.state = state;
        pattern.endedAt = bar.end;
    };

    if (pattern.state == ZoneState::Forming) {
        const double span = static_cast<double>(pattern.points[3].bar - pattern.points[pattern.hasX() ? 0 : 1].bar);
        if (side * (away - pattern.points[3].price) > 0.0) return end(ZoneState::Expired);
        if (static_cast<double>(bar.ordinal - pattern.points[3].bar) > m_parameters.patience * span)
            return end(ZoneState::Expired);
        if (isBeyond(nearEdge, reach)) return;
        pattern.state = ZoneState::InZone;
        pattern.touchedAt = bar.end;
        pattern.touchedBar = bar.ordinal;
        pattern.touchedHigh = bar.high;
        pattern.touchedLow = bar.low;
        pattern.d = {bar.start, bar.ordinal, reach};
        pattern.dEnd = bar.end;
    }
    const bool isFailed = isBeyond(bar.close, farEdge - side * m_parameters.failAtr * *bar.atr) ||
                          (pattern.what().isRetracement && isBeyond(bar.close, pattern.points[0].price));
    if (pattern.state == ZoneState::InZone) {
        if (isBeyond(reach, pattern.d.price)) {
            pattern.d = {bar.start, bar.ordinal, reach};
            pattern.dEnd = bar.end;
        }
        measureFit(pattern);
        if (isFailed) return end(ZoneState::Failed);
        const double trigger = up ? pattern.touchedHigh : pattern.touchedLow;
        if (bar.ordinal > pattern.touchedBar && isBeyond(trigger, bar.close)) {
            if (pattern.fit <= 0.0) return end(ZoneState::Failed); // D does not fit after all
            pattern.state = ZoneState::Confirmed;
            pattern.reversedAt = bar.end;
        } else if (bar.ordinal - pattern.touchedBar >= m_parameters.confirmWithin) {
            end(ZoneState::Expired);
        }
        return;
    }
    if (isFailed) return end(ZoneState::Failed);
    const double ad = pattern.points[1].price - pattern.d.price;
    if (!isBeyond(away, pattern.d.price + kSecondTarget * ad)) return end(ZoneState::Target2);
    if (!isBeyond(away, pattern.d.price + kFirstTarget * ad)) pattern.state = ZoneState::Target1;
    if (bar.ordinal - pattern.d.bar > pattern.d.bar - pattern.points[pattern.hasX() ? 0 : 1].bar)
        end(ZoneState::Expired);
}

void HarmonicDetector::find(const DetectorBar& bar, DetectorEvents& out)
{
    if (m_zigzag.count() < 3) return;
    const bool hasX = m_zigzag.count() >= 4;
    std::array<Anchor, 4> points{};
    for (std::size_t i = hasX ? 0 : 1; i < 4; ++i)
        points[i] = m_zigzag.pivot(3 - i).anchor();
    for (std::size_t i = hasX ? 1 : 2; i < 4; ++i) {
        if (i == 1) continue; // XA is asked below, where it counts
        if (points[i].bar - points[i - 1].bar < m_parameters.minLegBars) return;
    }
    const std::span<const HarmonicRule> rules = harmonicRules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const HarmonicRule& rule = rules[i];
        if (rule.isOptional && !m_parameters.findsFiveZero) continue;
        HarmonicPattern pattern;
        pattern.rule = i;
        if (pattern.hasX() && (!hasX || points[1].bar - points[0].bar < m_parameters.minLegBars)) continue;
        pattern.isBullish = m_zigzag.pivot(0).isHigh; // C is the last high, D is to be a low
        pattern.points = points;
        if (!pattern.hasX()) pattern.points[0] = points[1];
        const HarmonicFit fit = fitOfThree(rule, pattern.prices(), m_parameters.tolerance);
        if (!fit.isValid()) continue;
        pattern.fit = fit.total();
        pattern.zone = reversalZone(rule, pattern.prices(), *bar.atr);
        // D lies on the far side of C, and has not been passed before C was known.
        const double farEdge = pattern.isBullish ? pattern.zone.bottom : pattern.zone.top;
        const double side = pattern.isBullish ? 1.0 : -1.0;
        const double nearEdge = pattern.isBullish ? pattern.zone.top : pattern.zone.bottom;
        if (side * (pattern.points[3].price - nearEdge) <= 0.0) continue;
        if (side * (m_zigzag.provisional()->price - farEdge) < -m_parameters.failAtr * *bar.atr) continue;
        pattern.id = ++m_lastId;
        pattern.confirmedAt = bar.end;
        pattern.confirmedBar = bar.ordinal;
        HarmonicPattern& added = m_patterns.add(pattern, [](const HarmonicPattern& old) { return !old.isOpen(); });
        out.push_back(event(bar, added));
        advance(added, bar);
        if (added.state != ZoneState::Forming) out.push_back(event(bar, added));
    }
}

void HarmonicDetector::keepBest(const DetectorBar& bar)
{
    // Patterns on the same points compete; the earlier row of the table wins a tie.
    for (HarmonicPattern& pattern : m_patterns) {
        if (pattern.state != ZoneState::Confirmed || pattern.reversedAt != bar.end) continue;
        for (const HarmonicPattern& other : m_patterns) {
            if (&other == &pattern || other.state != ZoneState::Confirmed ||
                other.points[3].bar != pattern.points[3].bar || other.isBullish != pattern.isBullish)
                continue;
            if (other.fit > pattern.fit || (other.fit == pattern.fit && other.rule < pattern.rule)) {
                pattern.state = ZoneState::Expired;
                pattern.endedAt = bar.end;
                break;
            }
        }
    }
}

DetectorEvent HarmonicDetector::event(const DetectorBar& bar, const HarmonicPattern& pattern) const
{
    DetectorEvent event =
        eventAt(bar, pattern.what().kind, bullishIf(pattern.isBullish), pattern.state, pattern.fit, {});
    const auto add = [&](double price) { event.prices[event.priceCount++] = price; };
    for (std::size_t i = pattern.hasX() ? 0 : 1; i < 4; ++i)
        add(pattern.points[i].price);
    if (pattern.touchedAt) {
        add(pattern.d.price);
    } else {
        add(pattern.zone.bottom);
        add(pattern.zone.top);
    }
    event.firstBar = pattern.points[pattern.hasX() ? 0 : 1].bar;
    if (pattern.state == ZoneState::Confirmed) { // it happened at D
        event.barStart = pattern.d.barStart;
        event.bar = pattern.d.bar;
        event.time = pattern.dEnd;
    }
    event.addReason(Reason(reasonOf(pattern.state), market::arg(ArgName::Timeframe, bar.timeframe),
                           arg(ArgName::Score, pattern.fit), arg(ArgName::Level, pattern.zone.completion)));
    const HarmonicFit fit = pattern.touchedAt
                                ? fitOfFour(pattern.what(), pattern.prices(), pattern.d.price, m_parameters.tolerance)
                                : fitOfThree(pattern.what(), pattern.prices(), m_parameters.tolerance);
    const auto term = [&](ReasonCode code, const std::optional<double>& value) {
        if (value) event.addReason(Reason(code, arg(ArgName::Score, std::max(*value, 0.0))));
    };
    term(ReasonCode::RatioOfB, fit.b);
    term(ReasonCode::RatioOfC, fit.c);
    term(ReasonCode::RatioOfCd, fit.cd);
    term(ReasonCode::RatioOfD, fit.completion);
    return event;
}

void HarmonicDetector::update(const DetectorBar& bar, DetectorEvents& out)
{
    if (bar.breakBefore == BarBreak::Outage) {
        m_zigzag.restart();
        // Whether their zones were reached in it is not known.
        for (HarmonicPattern& pattern : m_patterns) {
            if (!pattern.isOpen()) continue;
            pattern.state = ZoneState::Expired;
            pattern.endedAt = bar.end;
            DetectorEvent ended = event(bar, pattern);
            ended.firstBar = bar.ordinal;
            out.push_back(ended);
        }
    }
    m_last = bar;
    ++m_bars;
    if (!bar.hasScale()) return;
    // Confirmations compete, so they are told after all patterns have moved.
    const auto wasConfirmedNow = [&](const HarmonicPattern& p) {
        return p.state == ZoneState::Confirmed && p.reversedAt == bar.end;
    };
    for (HarmonicPattern& pattern : m_patterns) {
        if (!pattern.isOpen()) continue;
        const ZoneState before = pattern.state;
        advance(pattern, bar);
        if (pattern.state == before || wasConfirmedNow(pattern)) continue;
        out.push_back(event(bar, pattern));
    }
    keepBest(bar);
    for (const HarmonicPattern& pattern : m_patterns)
        if (wasConfirmedNow(pattern)) out.push_back(event(bar, pattern));
    if (m_zigzag.update(bar)) find(bar, out);
}

double HarmonicDetector::scoreOf(const HarmonicPattern& pattern, double close, double atr) const
{
    double stage = 0.0;
    switch (pattern.state) {
    case ZoneState::Forming: {
        const double nearEdge = pattern.isBullish ? pattern.zone.top : pattern.zone.bottom;
        const double distance = std::abs(close - nearEdge);
        stage = kFormingScore * std::clamp(1.0 - distance / (m_parameters.proximityAtr * atr), 0.0, 1.0);
        break;
    }
    case ZoneState::InZone:
        stage = kInZoneScore;
        break;
    case ZoneState::Confirmed:
        stage = kConfirmedScore;
        break;
    case ZoneState::Target1:
        stage = kTargetScore;
        break;
    default:
        break;
    }
    return (pattern.isBullish ? 1.0 : -1.0) * pattern.fit * stage;
}

void HarmonicDetector::tell(DetectorOpinion& out) const
{
    out.restart(isAvailable(), m_bars, m_last.end);
    if (!out.isAvailable) return;
    const HarmonicPattern* bull = nullptr;
    const HarmonicPattern* bear = nullptr;
    double up = 0.0;
    double down = 0.0;
    for (const HarmonicPattern& pattern : m_patterns) {
        const double score = scoreOf(pattern, m_last.close, *m_last.atr);
        if (score > up) {
            up = score;
            bull = &pattern;
        }
        if (-score > down) {
            down = -score;
            bear = &pattern;
        }
    }
    // Where neither way leads, nothing is said.
    const double upShare = up < down ? 0.5 : 1.0;
    const double downShare = down < up ? 0.5 : 1.0;
    out.score = upShare * up - downShare * down;
    const HarmonicPattern* leading = up >= down ? bull : bear;
    if (leading != nullptr) out.quality = leading->fit;
    const auto explain = [&](const HarmonicPattern* pattern, double weight) {
        if (pattern == nullptr) return;
        out.reasons.add(Reason(reasonOf(pattern->state), market::arg(ArgName::Timeframe, m_last.timeframe),
                               arg(ArgName::Score, pattern->fit), arg(ArgName::Level, pattern->zone.completion),
                               arg(ArgName::Bars, m_last.ordinal - pattern->confirmedBar))
                            .weighing(weight));
    };
    explain(bull, upShare * up);
    explain(bear, -downShare * down);
}

void HarmonicDetector::appendZones(std::vector<Zone>& out) const
{
    for (const HarmonicPattern& pattern : m_patterns) {
        Zone line;
        line.id = pattern.id;
        line.kind = pattern.what().kind;
        line.direction = bullishIf(pattern.isBullish);
        line.state = pattern.state;
        line.bottom = pattern.zone.bottom;
        line.top = pattern.zone.top;
        for (std::size_t i = pattern.hasX() ? 0 : 1; i < 4; ++i)
            line.points[line.pointCount++] = pattern.points[i];
        if (pattern.touchedAt) line.points[line.pointCount++] = pattern.d;
        line.confirmedAt = pattern.confirmedAt;
        line.touchedAt = pattern.touchedAt;
        line.mitigatedAt = pattern.reversedAt;
        line.endedAt = pattern.endedAt;
        line.score = pattern.fit;
        line.reasons[line.reasonCount++] = Reason(reasonOf(pattern.state));
        out.push_back(line);

        Zone zone = line;
        zone.kind = PatternKind::ReversalZone;
        zone.points[0] = pattern.points[3];
        zone.pointCount = 1;
        zone.score = pattern.zone.widthScore;
        out.push_back(zone);
    }
}

void HarmonicDetector::reset()
{
    m_zigzag.restart();
    m_patterns.clear();
    m_lastId = 0;
    m_last = {};
    m_bars = 0;
}

} // namespace sextant::analysis
