#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/session/scoring_part.h"

namespace sextant::models {

/// Changes of what the score weighs, in words, translated.
class WeightsText final {
    Q_DECLARE_TR_FUNCTIONS(WeightsText)
public:
    /// "Edited", "Learned · BULL · high".
    [[nodiscard]] static QString what(const session::WeightRow& row);
    /// "SMC 0.350 → 0.500 · buy from 0.70 → 0.65"; "nothing" where both are the same to the digits shown.
    [[nodiscard]] static QString change(const session::WeightRow& row);
    /// The name of who did it; "learned", "the file".
    [[nodiscard]] static QString who(const session::WeightRow& row);
    /// What they said, or from which outcome it was learned: "signal 12: price reached the upper bound, +0.83 ATR".
    [[nodiscard]] static QString why(const session::WeightRow& row);
    /// One line on what adaptive weights do at present. `learned` null: they are off.
    [[nodiscard]] static QString state(const session::AdaptivePart* learned, bool isFlagOn);
    /// "SMC 0.350 · Elliott 0.300 · harmonic 0.350 · detectors 0.500 · technical 0.500".
    [[nodiscard]] static QString weights(const analysis::ScoreWeights& weights);
};

} // namespace sextant::models
