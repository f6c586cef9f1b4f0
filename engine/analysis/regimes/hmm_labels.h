#pragma once

#include "engine/analysis/regimes/hmm_model.h"

namespace sextant::analysis {

/// Orders and labels the states of a fresh fit (regimes.md §3). Direction by mean / sd of the returns: the highest mean
/// beyond 0.03 is Bull, the lowest beyond -0.03 Bear, the others Sideways; volatility by the rank of the deviation.
/// Given the model before, with as many states, they take its order by the assignment of least Σ (Δmean² + Δln sd²)
/// over both features, and keep its labels until mean / sd lies two standard errors beyond the cut. Without one they
/// are ordered by mean return.
void labelStates(HmmModel& model, const HmmModel* previous);

} // namespace sextant::analysis
