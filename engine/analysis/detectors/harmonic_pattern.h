#pragma once

#include <array>
#include <optional>
#include <span>

#include "engine/analysis/detectors/detector.h"

namespace sextant::analysis {

/// The settings detectors.harmonic.tol (detectors.md §12): share of the ideal ratio that is tolerated.
struct HarmonicTolerance {
    double pointB = 0.05;
    double strictB = 0.03; ///< Gartley, Butterfly, Alt Bat
    double other = 0.05;
    double completion = 0.03;
};

/// An ideal ratio, or a range of them.
struct RatioRange {
    double low = 0.0;
    double high = 0.0;   ///< equal to low: one exact ratio
    bool isAsked = true; ///< false: the pattern says nothing of it
};

/// What the completing ratio of D is measured on.
enum class Completion : std::uint8_t {
    AdOfXa, ///< D = A - r (A - X)
    CdOfXc, ///< D = C - r (C - X)
    CdOfBc, ///< D = C - r (C - B)
    CdOfAb, ///< D = C - r (A - B)
};

/// A row of detectors.md §5.1. Source: S. Carney, "Harmonic Trading" I-III, 2004-2016; Cypher: D. Oglesbee.
struct HarmonicRule {
    PatternKind kind = PatternKind::Gartley;
    RatioRange b;  ///< AB / XA
    RatioRange c;  ///< BC / AB; of the Cypher XC / XA
    RatioRange cd; ///< CD / BC
    RatioRange completion;
    Completion measure = Completion::AdOfXa;
    bool isStrictB = false;
    bool isRetracement = false; ///< a close beyond X ends it
    bool isOptional = false;    ///< not looked for unless asked
};
/// In the order of the table; where two fit alike the earlier one wins.
[[nodiscard]] std::span<const HarmonicRule> harmonicRules();

/// The prices of X, A, B, C; of an AB=CD pattern X is not read.
struct HarmonicPoints {
    double x = 0.0;
    double a = 0.0;
    double b = 0.0;
    double c = 0.0;
};

/// How well points fit a rule; a term that is not asked for is left out.
struct HarmonicFit {
    std::optional<double> b;
    std::optional<double> c;
    std::optional<double> cd;
    std::optional<double> completion;

    /// Whether no term is 0 or less.
    [[nodiscard]] bool isValid() const;
    /// F = .35 f(B) + .15 f(BC) + .15 f(CD) + .35 f(XD), over the terms there are, 0..1; 0 if not valid.
    [[nodiscard]] double total() const;
};

/// 1 - |r - r0| / (tol r0) for an exact ratio; for a range 1 inside, falling to 0 across the margin of tol on each end.
/// Not above 1; 0 or less: no match.
[[nodiscard]] double ratioFit(double ratio, const RatioRange& range, double tolerance);

/// The terms of B and C.
[[nodiscard]] HarmonicFit fitOfThree(const HarmonicRule& rule, const HarmonicPoints& points,
                                     const HarmonicTolerance& tolerance);
/// All terms.
[[nodiscard]] HarmonicFit fitOfFour(const HarmonicRule& rule, const HarmonicPoints& points, double d,
                                    const HarmonicTolerance& tolerance);

/// Where D should come (detectors.md §5.3): [min, max] of the projections within 1 ATR of the completion price.
struct ReversalZone {
    double bottom = 0.0;
    double top = 0.0;
    double completion = 0.0;     ///< the completion price that comes first
    bool holdsEqualLegs = false; ///< AB = CD lies in it
    double widthScore = 0.0;     ///< 1 - width / (2 ATR), 0..1
};
[[nodiscard]] ReversalZone reversalZone(const HarmonicRule& rule, const HarmonicPoints& points, double atr);

} // namespace sextant::analysis
