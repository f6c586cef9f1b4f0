#include "engine/analysis/detectors/elliott_detector.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {
namespace {

constexpr double kWaveThreeDone = 1.618; ///< w3 / w1 from which on nothing more is expected of wave 3
constexpr std::size_t kAnnounced = 3;    ///< counts told per turn

ZigZagParameters degreeParameters(const ElliottParameters& parameters, std::size_t place)
{
    return {parameters.zigzagK[place], parameters.priceShare};
}

ReasonCode stageCode(WaveStage stage)
{
    switch (stage) {
    case WaveStage::AfterTwo:
        return ReasonCode::WaveThreeExpected;
    case WaveStage::InFour:
        return ReasonCode::WaveFourRuns;
    case WaveStage::AfterFour:
        return ReasonCode::WaveFiveExpected;
    case WaveStage::AfterFive:
        return ReasonCode::ImpulseComplete;
    case WaveStage::AfterCorrection:
        return ReasonCode::CorrectionComplete;
    case WaveStage::Alone:
        break;
    }
    return ReasonCode::CorrectionAlone;
}

/// What follows from the first points of an impulse.
RankedCount rankImpulse(const WaveCount& count)
{
    RankedCount ranked;
    ranked.count = count;
    ranked.score = count.score;
    ranked.pointsUp = count.isUp;
    ranked.limitIsBelow = count.isUp;
    const auto& p = count.points;
    const double side = count.isUp ? 1.0 : -1.0;
    const double w1 = count.wave(1);
    switch (count.pointCount) {
    case 3:
        ranked.stage = WaveStage::AfterTwo;
        ranked.limit = p[0].price;
        ranked.targetNear = p[2].price + side * w1;
        ranked.targetFar = p[2].price + side * kWaveThreeDone * w1;
        break;
    case 4:
        ranked.stage = WaveStage::InFour;
        ranked.limit = p[1].price;
        ranked.targetNear = p[3].price - side * 0.236 * count.wave(3);
        ranked.targetFar = p[3].price - side * 0.382 * count.wave(3);
        break;
    case 5:
        ranked.stage = WaveStage::AfterFour;
        ranked.limit = count.kind == PatternKind::Diagonal ? p[2].price : p[1].price;
        if (count.wave(3) < w1) ranked.mostOfFive = count.wave(3);
        ranked.targetNear = p[4].price + side * 0.618 * w1;
        ranked.targetFar = p[4].price + side * (ranked.mostOfFive > 0.0 ? std::min(w1, ranked.mostOfFive) : w1);
        if (side * (ranked.targetFar - ranked.targetNear) < 0.0) ranked.targetNear = ranked.targetFar;
        break;
    default:
        ranked.stage = WaveStage::AfterFive;
        ranked.pointsUp = !count.isUp;
        ranked.limit = p[5].price;
        ranked.limitIsBelow = !count.isUp;
        ranked.targetNear = p[5].price - 0.382 * (p[5].price - p[0].price);
        ranked.targetFar = p[5].price - 0.618 * (p[5].price - p[0].price);
        break;
    }
    return ranked;
}

RankedCount rankCorrection(const WaveCount& correction, const std::optional<WaveCount>& impulse)
{
    RankedCount ranked;
    ranked.count = correction;
    ranked.pointsUp = !correction.isUp;
    ranked.limit = correction.last().price;
    ranked.limitIsBelow = ranked.pointsUp;
    ranked.score = correction.score;
    ranked.targetNear = correction.points[0].price;
    ranked.targetFar = correction.points[0].price;
    if (!impulse) return ranked;
    ranked.stage = WaveStage::AfterCorrection;
    ranked.score = 0.5 * (correction.score + impulse->score);
    ranked.targetFar += 0.618 * (impulse->points[5].price - impulse->points[0].price);
    return ranked;
}

} // namespace

ElliottDetector::ElliottDetector(const ElliottParameters& parameters)
    : m_parameters(parameters), m_degrees{{{ZigZag(degreeParameters(parameters, 0))},
                                           {ZigZag(degreeParameters(parameters, 1))},
                                           {ZigZag(degreeParameters(parameters, 2))}}}
{}

void ElliottDetector::add(Degree& degree, const RankedCount& count) const
{
    const auto isAfter = [](const RankedCount& a, const RankedCount& b) {
        const bool aStandsAlone = a.stage == WaveStage::Alone;
        const bool bStandsAlone = b.stage == WaveStage::Alone;
        return aStandsAlone != bStandsAlone ? aStandsAlone : a.score < b.score;
    };
    std::size_t place = degree.size;
    while (place > 0 && isAfter(degree.counts[place - 1], count))
        --place;
    if (place >= kMaxCounts) return;
    degree.size = std::min(degree.size + 1, kMaxCounts);
    for (std::size_t i = degree.size - 1; i > place; --i)
        degree.counts[i] = degree.counts[i - 1];
    degree.counts[place] = count;
}

void ElliottDetector::recount(Degree& degree) const
{
    degree.size = 0;
    std::array<ZigZagPivot, ZigZag::kPivots> turns;
    const std::size_t size = degree.zigzag.count();
    for (std::size_t i = 0; i < size; ++i)
        turns[i] = degree.zigzag.pivot(size - 1 - i);
    const auto newest = [&](std::size_t wanted, std::size_t from = 0) {
        return std::span<const ZigZagPivot>(turns).subspan(size - wanted - from, wanted);
    };
    // Later beginnings first: among equals the newest stays ahead.
    for (std::size_t points = 3; points <= WaveCount::kMaxPoints; ++points)
        if (size >= points)
            if (const auto count = countImpulse(newest(points))) add(degree, rankImpulse(*count));
    const auto addCorrection = [&](const std::optional<WaveCount>& correction) {
        if (!correction) return;
        const std::size_t before = correction->pointCount - 1;
        std::optional<WaveCount> impulse;
        if (size >= before + 6) impulse = countImpulse(newest(6, before));
        if (impulse && impulse->isUp == correction->isUp) impulse.reset();
        add(degree, rankCorrection(*correction, impulse));
    };
    if (size >= 4) addCorrection(countZigZag(newest(4)));
    if (size >= 4) addCorrection(countFlat(newest(4)));
    if (size >= 6) addCorrection(countTriangle(newest(6)));
}

double ElliottDetector::baseOf(const RankedCount& count, const ZigZag& zigzag) const
{
    if (count.isDead) return 0.0;
    switch (count.stage) {
    case WaveStage::AfterTwo: {
        const auto& extreme = zigzag.provisional();
        if (!extreme) return 0.0;
        const double third = std::abs(extreme->price - count.count.points[2].price);
        if (third <= count.count.wave(2)) return 0.8; // not beyond P1
        return third < kWaveThreeDone * count.count.wave(1) ? 0.5 : 0.0;
    }
    case WaveStage::AfterFour:
    case WaveStage::AfterFive:
        return 0.6;
    case WaveStage::AfterCorrection:
        return 0.7;
    case WaveStage::InFour:
    case WaveStage::Alone:
        break;
    }
    return 0.0;
}

ElliottDetector::Say ElliottDetector::sayOf(const Degree& degree) const
{
    for (std::size_t i = 0; i < degree.size; ++i) {
        const RankedCount& count = degree.counts[i];
        if (count.isDead) continue;
        if (count.stage == WaveStage::Alone) break;
        return {&count, baseOf(count, degree.zigzag)};
    }
    return {};
}

bool ElliottDetector::isAmbiguous(const Degree& degree, const RankedCount& best) const
{
    for (std::size_t i = 0; i < degree.size; ++i) {
        const RankedCount& other = degree.counts[i];
        if (&other == &best || other.isDead || other.stage == WaveStage::Alone) continue;
        if (other.pointsUp != best.pointsUp && baseOf(other, degree.zigzag) > 0.0 &&
            best.score - other.score <= m_parameters.ambiguousWithin)
            return true;
    }
    return false;
}

void ElliottDetector::announce(const DetectorBar& bar, std::size_t place, DetectorEvents& out) const
{
    const Degree& degree = m_degrees[place];
    for (std::size_t i = 0; i < std::min(degree.size, kAnnounced); ++i) {
        const RankedCount& ranked = degree.counts[i];
        const WaveCount& count = ranked.count;
        const bool isComplete = ranked.stage != WaveStage::AfterTwo && ranked.stage != WaveStage::InFour &&
                                ranked.stage != WaveStage::AfterFour;
        DetectorEvent event = eventAt(bar, count.kind, bullishIf(ranked.pointsUp),
                                      isComplete ? ZoneState::Confirmed : ZoneState::Forming, ranked.score, {});
        event.barStart = count.last().barStart;
        event.time = count.last().barEnd;
        event.bar = count.last().bar;
        event.firstBar = count.points[0].bar;
        event.priceCount = count.pointCount;
        for (std::size_t k = 0; k < count.pointCount; ++k)
            event.prices[k] = count.points[k].price;
        event.addReason(Reason(stageCode(ranked.stage), market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Threshold, m_parameters.zigzagK[place]), arg(ArgName::Level, ranked.limit),
                               arg(ArgName::Count, static_cast<std::int64_t>(i + 1))));
        for (const GuidelineTerm& term : count.allTerms())
            event.addReason(Reason(term.code, arg(ArgName::Measured, term.measured), arg(ArgName::Score, term.value))
                                .weighing(term.weight));
        out.push_back(event);
    }
}

void ElliottDetector::follow(const DetectorBar& bar, std::size_t place, DetectorEvents& out)
{
    Degree& degree = m_degrees[place];
    for (std::size_t i = 0; i < degree.size; ++i) {
        RankedCount& ranked = degree.counts[i];
        if (ranked.isDead) continue;
        const bool isBeyond = ranked.limitIsBelow ? bar.low < ranked.limit : bar.high > ranked.limit;
        const double fifth =
            ranked.pointsUp ? bar.high - ranked.count.last().price : ranked.count.last().price - bar.low;
        const bool isTooLong = ranked.mostOfFive > 0.0 && fifth > ranked.mostOfFive;
        if (!isBeyond && !isTooLong) continue;
        ranked.isDead = true;
        if (i >= kAnnounced) continue;
        DetectorEvent event = eventAt(bar, ranked.count.kind, opposite(bullishIf(ranked.pointsUp)),
                                      ZoneState::Invalidated, ranked.score, {ranked.limit, bar.close});
        event.addReason(Reason(isTooLong && !isBeyond ? ReasonCode::WaveThreeShortest : ReasonCode::CountInvalidated,
                               market::arg(ArgName::Timeframe, bar.timeframe),
                               arg(ArgName::Threshold, m_parameters.zigzagK[place]), arg(ArgName::Level, ranked.limit),
                               arg(ArgName::Count, static_cast<std::int64_t>(i + 1))));
        out.push_back(event);
    }
}

void ElliottDetector::update(const DetectorBar& bar, DetectorEvents& out)
{
    for (std::size_t place = 0; place < m_degrees.size(); ++place) {
        Degree& degree = m_degrees[place];
        if (bar.breakBefore == BarBreak::Outage) {
            degree.zigzag.restart();
            degree.size = 0;
        }
        follow(bar, place, out);
        if (!degree.zigzag.update(bar)) continue;
        recount(degree);
        degree.id = ++m_lastId;
        announce(bar, place, out);
    }
    m_last = bar;
    ++m_bars;
}

void ElliottDetector::tell(DetectorOpinion& out) const
{
    out.restart(isAvailable(), m_bars, m_last.end);
    if (!out.isAvailable) return;

    std::array<Say, ElliottParameters::kDegrees> says{};
    std::size_t chosen = m_degrees.size();
    for (std::size_t place = 0; place < m_degrees.size(); ++place) {
        says[place] = sayOf(m_degrees[place]);
        if (says[place].base <= 0.0) continue;
        const auto strength = [&](std::size_t p) { return says[p].base * says[p].count->score; };
        if (chosen == m_degrees.size() || strength(place) >= strength(chosen)) chosen = place;
    }
    if (chosen == m_degrees.size()) return;
    const RankedCount& best = *says[chosen].count;
    int agreeing = 0;
    for (const Say& say : says)
        agreeing += say.base > 0.0 && say.count->pointsUp == best.pointsUp ? 1 : 0;
    const double agreement = static_cast<double>(agreeing) / static_cast<double>(m_degrees.size());
    double score = says[chosen].base * best.score * (0.5 + 0.5 * agreement);
    const bool ambiguous = isAmbiguous(m_degrees[chosen], best);
    if (ambiguous) score *= 0.5;
    if (!best.pointsUp) score = -score;
    out.score = std::clamp(score, -1.0, 1.0);
    out.quality = best.score;

    const ReasonArg timeframe = market::arg(ArgName::Timeframe, m_last.timeframe);
    out.reasons.add(Reason(stageCode(best.stage), timeframe, arg(ArgName::Threshold, m_parameters.zigzagK[chosen]),
                           arg(ArgName::Level, best.limit), arg(ArgName::Score, best.score),
                           arg(ArgName::Agreement, agreement))
                        .weighing(ambiguous ? 2.0 * score : score));
    if (ambiguous) out.reasons.add(Reason(ReasonCode::AmbiguousCount, timeframe).weighing(-score));
    // What the count was judged by is part of the first reason, so it weighs nothing more.
    for (const GuidelineTerm& term : best.count.allTerms())
        out.reasons.add(
            Reason(term.code, timeframe, arg(ArgName::Measured, term.measured), arg(ArgName::Score, term.value)));
}

void ElliottDetector::appendZones(std::vector<Zone>& out) const
{
    for (const Degree& degree : m_degrees) {
        const Say say = sayOf(degree);
        if (say.count == nullptr) continue;
        const RankedCount& best = *say.count;
        Zone line;
        line.id = degree.id;
        line.kind = best.count.kind;
        line.direction = bullishIf(best.pointsUp);
        line.state = ZoneState::Confirmed;
        line.pointCount = best.count.pointCount;
        line.bottom = line.top = best.count.points[0].price;
        for (std::size_t i = 0; i < line.pointCount; ++i) {
            line.points[i] = best.count.points[i].anchor();
            line.bottom = std::min(line.bottom, line.points[i].price);
            line.top = std::max(line.top, line.points[i].price);
        }
        line.confirmedAt = best.count.last().confirmedAt;
        line.score = best.score;
        line.reasons[line.reasonCount++] = Reason(stageCode(best.stage));
        out.push_back(line);

        Zone limit = line;
        limit.kind = PatternKind::CountLimit;
        limit.state = ZoneState::Active;
        limit.points[0] = best.count.last().anchor();
        limit.pointCount = 1;
        limit.bottom = limit.top = best.limit;
        out.push_back(limit);

        Zone target = limit;
        target.kind = PatternKind::CountTarget;
        target.bottom = std::min(best.targetNear, best.targetFar);
        target.top = std::max(best.targetNear, best.targetFar);
        out.push_back(target);
    }
}

void ElliottDetector::reset()
{
    for (Degree& degree : m_degrees) {
        degree.zigzag.restart();
        degree.size = 0;
        degree.id = 0;
    }
    m_lastId = 0;
    m_last = {};
    m_bars = 0;
}

} // namespace sextant::analysis
