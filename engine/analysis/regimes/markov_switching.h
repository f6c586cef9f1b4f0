#pragma once

#include <array>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_row.h"
#include "engine/analysis/regimes/state_chain.h"
#include "engine/core/canonical.h"
#include "engine/core/result.h"

namespace sextant::analysis {

/// Two regimes of returns (regimes.md §4): r_t = mean_s + phi_s · r_{t-1} + deviation_s · e_t, phi = 0 for MS-AR(0).
/// Source: J. D. Hamilton, "A new approach to the economic analysis of nonstationary time series and the business
/// cycle", Econometrica 57(2), 1989.
struct MarkovSwitchingModel {
    static constexpr std::size_t kStates = 2;

    struct State {
        double mean = 0.0;
        double deviation = 1.0; ///< > 0
        double phi = 0.0;
        RegimeDirection label = RegimeDirection::Sideways; ///< as the states of the hidden Markov model
    };

    std::string symbol;
    market::Timeframe timeframe = market::Timeframe::H1;
    int order = 0;    ///< 0 or 1
    StateChain chain; ///< of two states
    std::array<State, kStates> states{};
    Time trainedFrom;
    Time trainedTo;
    int bars = 0;
    double logLikelihood = 0.0;
    Digest sliceChecksum;

    /// ln density of a return in both states; its variance is that of the state times `varianceFactor`.
    [[nodiscard]] std::array<double, kStates> logDensities(double logReturn, double returnBefore,
                                                           double varianceFactor = 1.0) const;
    [[nodiscard]] DirectionProbabilities directions(const ChainVector& probabilities) const;
    /// A21 / (A12 + A21) and its complement.
    [[nodiscard]] std::array<double, kStates> stationary() const;

    void canonical(CanonicalWriter& out) const;
    /// Errors: Corrupt for bytes that are no model.
    [[nodiscard]] static Result<MarkovSwitchingModel> read(CanonicalReader& in);
};

struct SwitchingParameters {
    int order = 0; ///< 0 or 1
    int minBars = 500;
    int maxIterations = 200;
    double tolerance = 1e-6;
};

/// EM from two starts, by the size and by the sign of the smoothed returns; the better likelihood wins. State 0 is the
/// calmer one. A pure function. `logLikelihoods`, if given, gets those of each iteration of the winner. Errors:
/// InvalidArgument; Refused for too few rows or data without movement; Interrupted.
[[nodiscard]] Result<MarkovSwitchingModel> trainSwitching(const TrainingSlice& slice,
                                                          const SwitchingParameters& parameters,
                                                          const std::stop_token& stop = {},
                                                          std::vector<double>* logLikelihoods = nullptr);

/// The chances of the states at each row given all rows, from the filtered ones backwards; for charts, it looks ahead.
///     p(i | T)_t = p(i | t) · Σ_j A_ij · p(j | T)_{t+1} / p(j | t)_{t+1}
/// Source: C.-J. Kim, "Dynamic linear models with Markov-switching", Journal of Econometrics 60, 1994.
[[nodiscard]] std::vector<ChainVector> kimSmoother(const StateChain& chain, const std::vector<ChainVector>& filtered);

} // namespace sextant::analysis
