#include "engine/analysis/scoring/scoring_config.h"

#include <cmath>
#include <string>
#include <utility>

#include "engine/analysis/scoring/reason_list.h"

namespace sextant::analysis {
namespace {

tl::unexpected<Error> badScoring(const std::string& key, double was, const std::string& expected)
{
    return fail(ErrorCode::InvalidInput, key + ": expected " + expected + ", was " + std::to_string(was));
}

bool isWeight(double weight) { return std::isfinite(weight) && weight >= 0.0; }

} // namespace

std::array<std::optional<double>, market::kTimeframeCount> ScoringConfig::defaultTimeframeWeights()
{
    using market::Timeframe;
    std::array<std::optional<double>, market::kTimeframeCount> weights;
    weights[index(Timeframe::M1)] = 0.05;
    weights[index(Timeframe::M5)] = 0.15;
    weights[index(Timeframe::M15)] = 0.25;
    weights[index(Timeframe::H1)] = 0.30;
    weights[index(Timeframe::H4)] = 0.15;
    weights[index(Timeframe::D1)] = 0.10;
    return weights;
}

std::array<bool, market::kTimeframeCount> ScoringConfig::defaultEnabledTimeframes()
{
    const auto weights = defaultTimeframeWeights();
    std::array<bool, market::kTimeframeCount> enabled{};
    for (std::size_t i = 0; i < enabled.size(); ++i)
        enabled[i] = weights[i].has_value();
    return enabled;
}

bool ScoringConfig::isEnabled(market::Timeframe timeframe, market::Timeframe signal) const
{
    return timeframe == signal || enabledTimeframes[index(timeframe)];
}

double ScoringConfig::weightOf(market::Timeframe timeframe, market::Timeframe signal) const
{
    if (!isEnabled(timeframe, signal)) return 0.0;
    const std::size_t place = index(timeframe);
    if (timeframeWeights[place]) return *timeframeWeights[place];
    if (timeframe != signal) return 0.0;
    for (std::size_t longer = place + 1; longer < timeframeWeights.size(); ++longer)
        if (timeframeWeights[longer]) return *timeframeWeights[longer];
    for (std::size_t shorter = place; shorter-- > 0;)
        if (timeframeWeights[shorter]) return *timeframeWeights[shorter];
    return 0.0;
}

Result<ScoringConfig> validated(const ScoringConfig& config)
{
    if (!(config.buyScore > 0.0 && config.buyScore <= 1.0))
        return badScoring("thresholds.buyScore", config.buyScore, "a number above 0 and at most 1");
    if (!(config.sellScore >= 0.0 && config.sellScore < config.buyScore))
        return badScoring("thresholds.sellScore", config.sellScore, "a number from 0 to below thresholds.buyScore");
    if (!(config.minAgreement >= 0.0 && config.minAgreement <= 1.0))
        return badScoring("minAgreement", config.minAgreement, "a number from 0 to 1");
    if (!isWeight(config.detectorShare)) return badScoring("weights.detector", config.detectorShare, "a number >= 0");
    if (!isWeight(config.technicalShare))
        return badScoring("weights.technical", config.technicalShare, "a number >= 0");
    const double shares = config.detectorShare + config.technicalShare;
    if (!(shares > 0.0 && std::isfinite(shares))) return badScoring("weights", shares, "a finite sum > 0");
    const std::array<std::pair<const char*, double>, 3> detectors{{{"smc", config.detectorWeights.smc},
                                                                   {"elliott", config.detectorWeights.elliott},
                                                                   {"harmonic", config.detectorWeights.harmonic}}};
    double detectorSum = 0.0;
    for (const auto& [name, weight] : detectors) {
        if (!isWeight(weight)) return badScoring(std::string("detectorWeights.") + name, weight, "a number >= 0");
        detectorSum += weight;
    }
    if (!(detectorSum > 0.0 && std::isfinite(detectorSum)))
        return badScoring("detectorWeights", detectorSum, "a finite sum > 0");
    if (config.maxReasons < 0 || config.maxReasons > static_cast<int>(ReasonList::kCapacity))
        return badScoring("maxReasons", config.maxReasons,
                          "a whole number from 0 to " + std::to_string(ReasonList::kCapacity));
    double sum = 0.0;
    for (const market::Timeframe timeframe : market::kTimeframes) {
        const auto& weight = config.timeframeWeights[index(timeframe)];
        if (!weight) continue;
        if (!isWeight(*weight))
            return badScoring("timeframeWeights." + std::string(toString(timeframe)), *weight, "a number >= 0");
        sum += *weight;
    }
    if (!(sum > 0.0 && std::isfinite(sum))) return badScoring("timeframeWeights", sum, "a finite sum > 0");
    return config;
}

} // namespace sextant::analysis
