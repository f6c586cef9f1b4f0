#include "engine/analysis/detectors/detector_set.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

DetectorSet::DetectorSet(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
                         const DetectorParameters& parameters)
    : m_feed(timeframe, tick, std::move(calendar), parameters.toleratedMissingBars), m_smc(parameters.smc),
      m_elliott(parameters.elliott), m_harmonic(parameters.harmonic), m_levels(parameters.levels)
{}

void DetectorSet::update(const BarInput& bar, std::optional<double> atr, std::optional<double> rsi, DetectorEvents& out)
{
    const DetectorBar next = m_feed.next(bar, atr, rsi);
    m_smc.update(next, out);
    m_elliott.update(next, out);
    m_harmonic.update(next, out);
    m_levels.update(next, out);
}

void DetectorSet::reset()
{
    m_feed.reset();
    m_smc.reset();
    m_elliott.reset();
    m_harmonic.reset();
    m_levels.reset();
}

const Detector& DetectorSet::detector(DetectorId id) const
{
    switch (id) {
    case DetectorId::Smc:
        return m_smc;
    case DetectorId::Elliott:
        return m_elliott;
    case DetectorId::Harmonic:
        return m_harmonic;
    case DetectorId::Levels:
        break;
    }
    return m_levels;
}

std::array<DetectorVote, DetectorSet::kVoting> DetectorSet::votes(const DetectorWeights& weights) const
{
    return {m_smc.opinion().vote(weights.smc), m_elliott.opinion().vote(weights.elliott),
            m_harmonic.opinion().vote(weights.harmonic)};
}

std::optional<double> DetectorSet::levelsSignal() const { return m_levels.signal(); }

void DetectorSet::appendZones(std::vector<Zone>& out) const
{
    for (const DetectorId id : {DetectorId::Smc, DetectorId::Elliott, DetectorId::Harmonic, DetectorId::Levels})
        detector(id).appendZones(out);
}

std::unique_ptr<Detector> makeDetector(DetectorId id, const DetectorParameters& parameters)
{
    switch (id) {
    case DetectorId::Smc:
        return std::make_unique<SmcDetector>(parameters.smc);
    case DetectorId::Elliott:
        return std::make_unique<ElliottDetector>(parameters.elliott);
    case DetectorId::Harmonic:
        return std::make_unique<HarmonicDetector>(parameters.harmonic);
    case DetectorId::Levels:
        return std::make_unique<LevelsDetector>(parameters.levels);
    }
    contractFailed("there is no such detector");
}

} // namespace sextant::analysis
