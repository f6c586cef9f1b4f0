#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "engine/analysis/regimes/hmm_model.h"
#include "engine/analysis/regimes/regime_settings.h"
#include "engine/core/result.h"

namespace sextant::analysis {

/// What a training of the hidden Markov model is asked for.
struct HmmParameters {
    int states = 3; ///< 2..4
    int minBars = 500;
    int restarts = 8;    ///< >= 1: 0 by quantiles of the returns, 1 of the ranges, the others by k-means
    double kappa = 20.0; ///< prior counts on the diagonal
    int maxIterations = 200;
    double tolerance = 1e-6; ///< relative change of the log-likelihood that ends an ascent

    [[nodiscard]] static HmmParameters of(const RegimeSettings& settings);
    friend bool operator==(const HmmParameters&, const HmmParameters&) = default;
};

/// One ascent of EM, for tests and the model page.
struct HmmAscent {
    int restart = 0;
    std::vector<double> objective; ///< per iteration: log-likelihood + kappa · Σ ln A_ii
    std::vector<bool> isFloored;   ///< a variance floor was active in the step after it
    bool isMonotone = true;        ///< never fell by more than 1e-8 relative, floors apart
    bool hasFullStates = false;    ///< no state holds less than 3 % of the rows
    bool isPersistent = false;     ///< better by BIC than the same states drawn anew at each row
    bool isAccepted = false;       ///< all three
    double logLikelihood = 0.0;
};

/// Trains by EM in the log domain with a sticky prior (regimes.md §3, §3.1):
///     A_ij = (Σ xi + kappa·[i=j]) / (Σ gamma + kappa), means and variances weighted by gamma, variance >= 1e-3 of all;
/// the best log-likelihood of all restarts wins. labelStates() orders and names the states. A fit whose states do not
/// last is refused: on a random walk the states would only sort bars by their shape, and be sure of it (regimes.md
/// §9.3). A pure function of slice, parameters and previous model: random numbers are keyed by the slice's SHA-256.
/// Errors: InvalidArgument for parameters out of range; Refused for too few rows, data without movement, or when no
/// restart gives an acceptable fit; Interrupted. `restartDone`, if given, is called after each restart, with their
/// number.
[[nodiscard]] Result<HmmModel> train(const TrainingSlice& slice, const HmmParameters& parameters,
                                     const HmmModel* previous = nullptr, const std::stop_token& stop = {},
                                     std::vector<HmmAscent>* ascents = nullptr,
                                     const std::function<void(int)>& restartDone = {});

} // namespace sextant::analysis
