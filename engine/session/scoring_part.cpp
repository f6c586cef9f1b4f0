// What screens see of weights and how they learn.
#include "engine/session/scoring_part.h"

#include "engine/session/session.h"
#include "engine/session/snapshot_builder.h"

namespace sextant::session {

std::shared_ptr<const AdaptivePart> adaptivePart(const Session& session)
{
    const AdaptiveScoring* adaptive = session.adaptive();
    if (adaptive == nullptr) return nullptr;
    const analysis::AdaptiveWeights& learner = adaptive->learner();
    auto part = std::make_shared<AdaptivePart>();
    part->weights = learner.weights();
    part->base = learner.base();
    part->outcomes = learner.outcomes();
    part->skipped = adaptive->skipped();
    part->pending = adaptive->pending();
    part->brier = learner.brier();
    using analysis::RegimeDirection;
    using analysis::VolatilityRegime;
    for (const auto direction : {RegimeDirection::Bull, RegimeDirection::Bear, RegimeDirection::Sideways})
        for (const auto volatility :
             {VolatilityRegime::Low, VolatilityRegime::Normal, VolatilityRegime::High, VolatilityRegime::Extreme}) {
            const analysis::RegimeKey key{direction, volatility};
            const std::uint64_t outcomes = learner.outcomes(key);
            if (outcomes == 0) continue;
            part->regimes.push_back(
                {key, outcomes, outcomes >= analysis::AdaptiveWeights::kOutcomesOfRegime, learner.tableOf(key)});
        }
    return part;
}

void SnapshotBuilder::noteWeights(const Session& session, const Effect& effect, const WeightsChanged& change,
                                  std::span<const Reason> reasons)
{
    WeightRow row;
    row.seq = effect.seq;
    row.time = effect.time;
    row.instrument = effect.instrument;
    row.timeframe = effect.timeframe;
    row.change = change;
    if (change.cause == WeightsChanged::Cause::Learned && reasons.size() > 1) row.how = reasons[1].code;
    if (m_installing != nullptr)
        row.installed = std::make_shared<const WeightRow::Installed>(
            WeightRow::Installed{m_installing->text, m_installing->origin, m_installing->actor, m_installing->reason,
                                 m_scoring, session.scoring()});
    m_weights.add(std::move(row));
    m_configurationChanged = true;
    m_scoring = session.scoring();
}

} // namespace sextant::session
