#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_row.h"
#include "engine/analysis/regimes/state_chain.h"
#include "engine/core/canonical.h"
#include "engine/core/result.h"

namespace sextant::analysis {

inline constexpr std::size_t kHmmFeatures = 2;
using HmmFeatures = std::array<double, kHmmFeatures>;

/// One hidden state: a normal distribution with diagonal covariance over the scaled features.
struct HmmState {
    HmmFeatures mean{};
    HmmFeatures variance{};
    RegimeDirection label = RegimeDirection::Sideways;
    VolatilityRegime volatility = VolatilityRegime::Normal; ///< by the rank of its deviation of returns
    double occupancy = 0.0;                                 ///< share of the training rows
};

/// A trained Gaussian hidden Markov model and its card (regimes.md §3, §3.2). Immutable once trained.
struct HmmModel {
    static constexpr std::array<std::string_view, kHmmFeatures> kFeatureNames{"log_return", "log_range"};

    // Outside hash(): who made it says nothing about what it says.
    std::string id;
    Time createdAt;

    std::string symbol;
    market::Timeframe timeframe = market::Timeframe::H1;
    /// x1 = logReturn / returnScale, x2 = (logRange - rangeMean) / rangeScale, of the training rows.
    double returnScale = 1.0;
    double rangeMean = 0.0;
    double rangeScale = 1.0;
    StateChain chain;
    std::array<HmmState, kMaxHiddenStates> states{};
    Time trainedFrom; ///< ends of the first and last training bar
    Time trainedTo;
    int bars = 0;
    double logLikelihood = 0.0;
    double bic = 0.0;
    int restartsTried = 0;
    std::uint64_t seed = 0;
    Digest sliceChecksum;
    /// Mean log density per row of the last fifth, predicted one row ahead by a model trained on the four fifths before
    /// it, and that of a single Gaussian of the same four fifths; in the scaled features.
    double outOfSampleScore = 0.0;
    double outOfSampleGaussian = 0.0;

    [[nodiscard]] HmmFeatures features(const RegimeRow& row) const
    {
        return {row.logReturn / returnScale, (row.logRange - rangeMean) / rangeScale};
    }
    /// ln density of the row in each state; its variance is that of the state times varianceScale(row).
    [[nodiscard]] ChainVector logDensities(const RegimeRow& row) const;
    /// The chances of the states added up by their labels.
    [[nodiscard]] DirectionProbabilities directions(const ChainVector& probabilities) const;

    void canonical(CanonicalWriter& out) const;
    /// Errors: Corrupt for bytes that are no model.
    [[nodiscard]] static Result<HmmModel> read(CanonicalReader& in);
    /// SHA-256 of the canonical form without id and createdAt.
    [[nodiscard]] Digest hash() const;

private:
    void putCard(CanonicalWriter& out) const;
};

/// The most probable path of states over the rows, for charts: it looks ahead.
[[nodiscard]] std::vector<std::size_t> viterbi(const HmmModel& model, const std::vector<RegimeRow>& rows);

// Canonical forms of parts that several models share.
void writeCanonical(CanonicalWriter& out, const StateChain& chain);
/// Whether it was a chain: states within bounds and rows of chances that add up to 1.
[[nodiscard]] bool readCanonical(CanonicalReader& in, StateChain& chain);
void writeCanonical(CanonicalWriter& out, const Digest& digest);
[[nodiscard]] bool readCanonical(CanonicalReader& in, Digest& digest);

} // namespace sextant::analysis
