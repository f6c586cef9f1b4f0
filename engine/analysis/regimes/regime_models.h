#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include "engine/analysis/regimes/hmm_training.h"
#include "engine/analysis/regimes/markov_switching.h"

namespace sextant::analysis {

/// What one training asks for: the slow work of a regime (DESIGN §4b.9).
struct TrainingRequest {
    std::uint64_t id = 0; ///< counts up within an engine
    Time from;            ///< ends of the first and last bar to learn from
    Time to;
    int bars = 0;
    int switchingBars = 0; ///< the newest, for the Markov-switching model
    HmmParameters hmm;
    SwitchingParameters switching;

    void canonical(CanonicalWriter& out) const;
    /// Reads what canonical() wrote; the reader says whether it was whole.
    [[nodiscard]] static TrainingRequest read(CanonicalReader& in);
};

/// The models of one instrument and timeframe; either may be missing.
struct RegimeModels {
    std::optional<HmmModel> hmm;
    std::optional<MarkovSwitchingModel> switching;

    [[nodiscard]] bool isEmpty() const { return !hmm && !switching; }
    /// End of the last bar that any of them knows.
    [[nodiscard]] Time trainedTo() const;
    /// SHA-256 over both.
    [[nodiscard]] Digest hash() const;

    /// The form in which ModelInstalled carries them.
    void canonical(CanonicalWriter& out) const;
    /// Errors: Corrupt.
    [[nodiscard]] static Result<RegimeModels> read(CanonicalReader& in);
};

/// Trains both models. A pure function of slice, request and the hidden Markov model before, so it may run on any
/// thread. A model that does not come about is left out. `progress`, if given, is told on that thread how much is done,
/// 0..1. Errors: Refused if neither does, InvalidArgument, Interrupted.
[[nodiscard]] Result<RegimeModels> trainRegime(const TrainingSlice& slice, const TrainingRequest& request,
                                               const HmmModel* previous = nullptr, const std::stop_token& stop = {},
                                               const std::function<void(double)>& progress = {});

} // namespace sextant::analysis
