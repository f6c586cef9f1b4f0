#include "engine/analysis/detectors/wave_count.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kDiagonalCap = 0.6;

struct Ideal {
    double ratio;
    double width;
};

double bestGuideline(double ratio, std::initializer_list<Ideal> ideals)
{
    double best = 0.0;
    for (const Ideal& ideal : ideals)
        best = std::max(best, guideline(ratio, ideal.ratio, ideal.width));
    return best;
}

bool isWithin(double value, double low, double high) { return low <= value && value <= high; }

/// The points as a count without terms; none unless highs and lows alternate and each wave has a length.
std::optional<WaveCount> countOf(PatternKind kind, std::span<const ZigZagPivot> points)
{
    expects(points.size() >= 3 && points.size() <= WaveCount::kMaxPoints, "a count has 3 to 6 points");
    WaveCount count;
    count.kind = kind;
    count.isUp = points[1].isHigh;
    count.pointCount = points.size();
    std::copy(points.begin(), points.end(), count.points.begin());
    for (std::size_t n = 1; n < points.size(); ++n)
        if (points[n].isHigh == points[n - 1].isHigh || !(count.wave(n) > 0.0)) return std::nullopt;
    return count;
}

void addTerm(WaveCount& count, ReasonCode code, double value, double weight, double measured)
{
    count.terms[count.termCount++] = {code, value, weight, measured};
}

void finish(WaveCount& count)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const GuidelineTerm& term : count.allTerms()) {
        sum += term.weight * term.value;
        weights += term.weight;
    }
    count.score = weights > 0.0 ? sum / weights : 0.0;
    if (count.kind == PatternKind::Diagonal) count.score = std::min(count.score, kDiagonalCap);
}

/// Bars of wave `n`, at least 1: both ends may lie in one bar.
double duration(const WaveCount& count, std::size_t n)
{
    return static_cast<double>(std::max<std::int64_t>(1, count.points[n].bar - count.points[n - 1].bar));
}

bool hasBalancedTimes(const WaveCount& count)
{
    if (duration(count, 3) < 0.5 * duration(count, 1)) return false;
    std::array<double, WaveCount::kMaxPoints - 1> all{};
    const std::size_t waves = count.pointCount - 1;
    for (std::size_t n = 1; n <= waves; ++n)
        all[n - 1] = duration(count, n);
    std::sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(waves));
    const double median = 0.5 * (all[(waves - 1) / 2] + all[waves / 2]);
    return all[waves - 1] <= 4.0 * median;
}

/// Where the parallel through P2 to the line P1-P3 passes the bar of P4, against P4; signed.
double channelMiss(const WaveCount& count)
{
    const auto& p = count.points;
    const double slope =
        (p[3].price - p[1].price) / static_cast<double>(std::max<std::int64_t>(1, p[3].bar - p[1].bar));
    return p[4].price - (p[2].price + slope * static_cast<double>(p[4].bar - p[2].bar));
}

bool linesConverge(const WaveCount& count)
{
    const auto& p = count.points;
    const auto slope = [&](std::size_t from, std::size_t to) {
        return (p[to].price - p[from].price) / static_cast<double>(std::max<std::int64_t>(1, p[to].bar - p[from].bar));
    };
    return count.isUp ? slope(2, 4) > slope(1, 3) : slope(2, 4) < slope(1, 3);
}

void addMomentum(WaveCount& count)
{
    const auto& p = count.points;
    if (!p[1].momentum || !p[3].momentum) return;
    const double side = count.isUp ? 1.0 : -1.0;
    const double third = side * *p[3].momentum;
    bool isThere = third >= side * *p[1].momentum;
    if (count.pointCount == 6) {
        if (!p[5].momentum) return;
        isThere = isThere && side * *p[5].momentum < third;
    }
    addTerm(count, ReasonCode::WaveMomentum, isThere ? 1.0 : 0.0, 0.05, *p[3].momentum);
}

} // namespace

double WaveCount::wave(std::size_t n) const
{
    const bool rises = (n % 2 == 1) == isUp;
    return rises ? points[n].price - points[n - 1].price : points[n - 1].price - points[n].price;
}

double guideline(double ratio, double ideal, double width)
{
    const double z = (ratio - ideal) / width;
    return math::exp(-0.5 * z * z);
}

std::optional<WaveCount> countImpulse(std::span<const ZigZagPivot> points)
{
    std::optional<WaveCount> found = countOf(PatternKind::Impulse, points);
    if (!found) return std::nullopt;
    WaveCount& count = *found;
    const std::size_t waves = count.pointCount - 1;
    const double w1 = count.wave(1);
    const double w2 = count.wave(2);
    const double w3 = waves >= 3 ? count.wave(3) : 0.0;
    const double w4 = waves >= 4 ? count.wave(4) : 0.0;
    const double w5 = waves >= 5 ? count.wave(5) : 0.0;

    if (w2 >= w1) return std::nullopt;
    if (waves >= 3 && w3 <= w2) return std::nullopt; // P3 beyond P1
    if (waves >= 5 && w3 < std::min(w1, w5)) return std::nullopt;
    // P4 beyond P1: of what waves 2 and 3 gained, wave 4 leaves something.
    if (waves >= 4 && w4 >= w3 - w2) {
        const bool shrinks = w1 > w3 && (waves < 5 || w3 > w5);
        if (!shrinks || w4 >= w3 || !linesConverge(count)) return std::nullopt;
        count.kind = PatternKind::Diagonal;
    }

    const double retrace2 = w2 / w1;
    addTerm(count, ReasonCode::Wave2Retrace, bestGuideline(retrace2, {{0.5, 0.10}, {0.618, 0.10}}), 0.20, retrace2);
    if (waves >= 3)
        addTerm(count, ReasonCode::Wave3Extension, bestGuideline(w3 / w1, {{1.618, 0.25}, {2.618, 0.35}, {1.0, 0.15}}),
                0.25, w3 / w1);
    if (waves >= 4) {
        const double retrace4 = w4 / w3;
        addTerm(count, ReasonCode::Wave4Retrace, bestGuideline(retrace4, {{0.382, 0.08}, {0.236, 0.08}}), 0.15,
                retrace4);
        const double times =
            std::max(duration(count, 2), duration(count, 4)) / std::min(duration(count, 2), duration(count, 4));
        const bool alternates = std::abs(retrace2 - retrace4) >= 0.15 || times >= 1.5;
        addTerm(count, ReasonCode::WaveAlternation, alternates ? 1.0 : 0.4, 0.10, retrace2 - retrace4);
        if (const double atr = count.points[4].atr; atr > 0.0) {
            const double miss = std::abs(channelMiss(count)) / atr;
            addTerm(count, ReasonCode::WaveChannel, miss <= 0.5 ? 1.0 : miss <= 1.0 ? 0.5 : 0.0, 0.05, miss);
        }
    }
    if (waves >= 5) {
        const double whole = w1 - w2 + w3; // P3 - P0
        const double value =
            std::max(bestGuideline(w5 / w1, {{1.0, 0.2}, {0.618, 0.15}}), guideline(w5 / whole, 0.618, 0.15));
        addTerm(count, ReasonCode::Wave5Length, value, 0.15, w5 / w1);
    }
    if (waves >= 3) {
        addTerm(count, ReasonCode::WaveTiming, hasBalancedTimes(count) ? 1.0 : 0.0, 0.05,
                duration(count, 3) / duration(count, 1));
        addMomentum(count);
    }
    finish(count);
    return found;
}

std::optional<WaveCount> countZigZag(std::span<const ZigZagPivot> points)
{
    if (points.size() != 4) return std::nullopt;
    std::optional<WaveCount> found = countOf(PatternKind::ZigZagCorrection, points);
    if (!found) return std::nullopt;
    const double b = found->wave(2) / found->wave(1);
    const double c = found->wave(3) / found->wave(1);
    if (!isWithin(b, 0.382, 0.786) || !isWithin(c, 0.618, 1.618) || c <= b) return std::nullopt;
    addTerm(*found, ReasonCode::WaveBRetrace, bestGuideline(b, {{0.5, 0.10}, {0.618, 0.10}}), 0.5, b);
    addTerm(*found, ReasonCode::WaveCLength, bestGuideline(c, {{1.0, 0.2}, {0.618, 0.15}, {1.618, 0.25}}), 0.5, c);
    finish(*found);
    return found;
}

std::optional<WaveCount> countFlat(std::span<const ZigZagPivot> points)
{
    if (points.size() != 4) return std::nullopt;
    std::optional<WaveCount> found = countOf(PatternKind::FlatCorrection, points);
    if (!found) return std::nullopt;
    const double b = found->wave(2) / found->wave(1);
    const double c = found->wave(3) / found->wave(1);
    if (!isWithin(b, 0.9, 1.382) || !isWithin(c, 1.0, 1.618)) return std::nullopt;
    addTerm(*found, ReasonCode::WaveBRetrace, bestGuideline(b, {{1.0, 0.10}, {1.236, 0.10}}), 0.5, b);
    addTerm(*found, ReasonCode::WaveCLength, bestGuideline(c, {{1.0, 0.2}, {1.618, 0.25}}), 0.5, c);
    finish(*found);
    return found;
}

std::optional<WaveCount> countTriangle(std::span<const ZigZagPivot> points)
{
    if (points.size() != 6) return std::nullopt;
    std::optional<WaveCount> found = countOf(PatternKind::TriangleCorrection, points);
    if (!found) return std::nullopt;
    for (std::size_t n = 2; n <= 5; ++n) {
        const double ratio = found->wave(n) / found->wave(n - 1);
        if (!isWithin(ratio, 0.618, 0.9)) return std::nullopt;
        addTerm(*found, ReasonCode::WaveTriangleLeg, bestGuideline(ratio, {{0.618, 0.15}, {0.786, 0.15}}), 0.25, ratio);
    }
    finish(*found);
    return found;
}

} // namespace sextant::analysis
