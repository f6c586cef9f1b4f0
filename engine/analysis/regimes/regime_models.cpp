#include "engine/analysis/regimes/regime_models.h"

#include <algorithm>

namespace sextant::analysis {

void TrainingRequest::canonical(CanonicalWriter& out) const
{
    out.putAll(id, from, to, bars, switchingBars, hmm.states, hmm.minBars, hmm.restarts, hmm.kappa, hmm.maxIterations,
               hmm.tolerance, switching.order, switching.minBars, switching.maxIterations, switching.tolerance);
}

TrainingRequest TrainingRequest::read(CanonicalReader& in)
{
    TrainingRequest request;
    in.getAll(request.id, request.from, request.to, request.bars, request.switchingBars, request.hmm.states,
              request.hmm.minBars, request.hmm.restarts, request.hmm.kappa, request.hmm.maxIterations,
              request.hmm.tolerance, request.switching.order, request.switching.minBars,
              request.switching.maxIterations, request.switching.tolerance);
    return request;
}

Time RegimeModels::trainedTo() const
{
    if (hmm && switching) return std::max(hmm->trainedTo, switching->trainedTo);
    return hmm ? hmm->trainedTo : switching ? switching->trainedTo : Time{};
}

Digest RegimeModels::hash() const
{
    CanonicalWriter out;
    out.put(hmm.has_value());
    if (hmm) writeCanonical(out, hmm->hash());
    out.put(switching.has_value());
    if (switching) switching->canonical(out);
    return sha256(out.bytes());
}

void RegimeModels::canonical(CanonicalWriter& out) const
{
    out.put(hmm.has_value());
    if (hmm) hmm->canonical(out);
    out.put(switching.has_value());
    if (switching) switching->canonical(out);
}

Result<RegimeModels> RegimeModels::read(CanonicalReader& in)
{
    RegimeModels models;
    if (in.int64() != 0) {
        auto hmm = HmmModel::read(in);
        if (!hmm) return tl::unexpected(hmm.error());
        models.hmm = std::move(*hmm);
    }
    if (in.int64() != 0) {
        auto switching = MarkovSwitchingModel::read(in);
        if (!switching) return tl::unexpected(switching.error());
        models.switching = std::move(*switching);
    }
    if (!in.ok()) return fail(ErrorCode::Corrupt, "the stored regime models are damaged");
    return models;
}

Result<RegimeModels> trainRegime(const TrainingSlice& slice, const TrainingRequest& request, const HmmModel* previous,
                                 const std::stop_token& stop, const std::function<void(double)>& progress)
{
    RegimeModels models;
    // Of the hidden Markov model each restart, then its figure of quality; then the other model.
    const double steps = request.hmm.restarts + 2;
    std::function<void(int)> restartDone;
    if (progress) restartDone = [&](int restarts) { progress(restarts / steps); };
    auto hmm = train(slice, request.hmm, previous, stop, nullptr, restartDone);
    if (!hmm && hmm.error().code != ErrorCode::Refused) return tl::unexpected(hmm.error());
    if (hmm) models.hmm = std::move(*hmm);
    if (progress) progress(1.0 - 1.0 / steps);

    TrainingSlice newest{slice.symbol, slice.timeframe, {}};
    const std::size_t wanted = static_cast<std::size_t>(std::max(request.switchingBars, 0));
    newest.rows.assign(slice.rows.end() - static_cast<std::ptrdiff_t>(std::min(wanted, slice.rows.size())),
                       slice.rows.end());
    auto switching = trainSwitching(newest, request.switching, stop);
    if (!switching && switching.error().code != ErrorCode::Refused) return tl::unexpected(switching.error());
    if (switching) models.switching = std::move(*switching);
    if (models.isEmpty()) return tl::unexpected(hmm.error());
    if (progress) progress(1.0);
    return models;
}

} // namespace sextant::analysis
