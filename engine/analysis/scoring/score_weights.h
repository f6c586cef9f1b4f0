#pragma once

#include "engine/core/canonical.h"

namespace sextant::analysis {

/// What adaptive weights change: the detectors among each other and the detectors against the technical score
/// (detectors.md §8.1, §8.5). As shares each group sums to 1.
struct ScoreWeights {
    double smc = 0.35;
    double elliott = 0.30;
    double harmonic = 0.35;
    double detector = 0.5;
    double technical = 0.5;

    void canonical(CanonicalWriter& out) const { out.putAll(smc, elliott, harmonic, detector, technical); }
    void restore(CanonicalReader& in) { in.getAll(smc, elliott, harmonic, detector, technical); }
    friend bool operator==(const ScoreWeights&, const ScoreWeights&) = default;
};

} // namespace sextant::analysis
