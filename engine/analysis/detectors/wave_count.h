#pragma once

#include <array>
#include <optional>
#include <span>

#include "engine/analysis/detectors/zigzag.h"

namespace sextant::analysis {

/// One guideline of detectors.md §4.3 with what it gave.
struct GuidelineTerm {
    ReasonCode code = ReasonCode::None;
    double value = 0.0;    ///< 0..1
    double weight = 0.0;   ///< before the weights of missing ones are shared out
    double measured = 0.0; ///< the ratio or distance it was read from
};

/// Turns read as the waves of Elliott. Only counts that pass the hard rules exist.
struct WaveCount {
    static constexpr std::size_t kMaxPoints = 6;
    static constexpr std::size_t kMaxTerms = 8;

    PatternKind kind = PatternKind::Impulse;
    bool isUp = false;                            ///< of an impulse its direction, of a correction that of its wave A
    std::array<ZigZagPivot, kMaxPoints> points{}; ///< P0 …; confirmed turns, oldest first
    std::size_t pointCount = 0;
    std::array<GuidelineTerm, kMaxTerms> terms{};
    std::size_t termCount = 0;
    double score = 0.0; ///< Σ w v / Σ w, 0..1; a diagonal at most 0.6

    [[nodiscard]] const ZigZagPivot& last() const { return points[pointCount - 1]; }
    /// Length of wave `n` (1-based), > 0.
    [[nodiscard]] double wave(std::size_t n) const;
    [[nodiscard]] std::span<const GuidelineTerm> allTerms() const { return std::span(terms).first(termCount); }
};

/// g(r; r0, s) = exp(-((r - r0) / s)² / 2)
[[nodiscard]] double guideline(double ratio, double ideal, double width);

/// P0..P5, or a beginning of at least P0..P2, as an impulse. Hard rules (Frost & Prechter, "Elliott Wave Principle",
/// 1978): wave 2 ends beyond P0; wave 3 ends beyond wave 1 and is not the shortest; wave 4 does not reach wave 1. Where
/// only the last is broken, from P0..P4 on, and w1 > w3 > w5 between converging lines, it is a diagonal.
[[nodiscard]] std::optional<WaveCount> countImpulse(std::span<const ZigZagPivot> points);
/// P0, A, B, C: B retraces .382-.786 of A, C is .618-1.618 of A and ends beyond A.
[[nodiscard]] std::optional<WaveCount> countZigZag(std::span<const ZigZagPivot> points);
/// P0, A, B, C: B is .9-1.382 of A (expanded from 1.05 on), C 1-1.618 of A.
[[nodiscard]] std::optional<WaveCount> countFlat(std::span<const ZigZagPivot> points);
/// P0, A..E: each leg .618-.9 of the one before, so that the lines converge.
[[nodiscard]] std::optional<WaveCount> countTriangle(std::span<const ZigZagPivot> points);

} // namespace sextant::analysis
