#include "engine/analysis/scoring/adaptive_weights.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kSplitFloor = 0.3;
constexpr double kSplitCap = 0.7;
constexpr double kSplitRate = 0.7943108670863426; // sqrt(ln 2 / ln 3): eta goes with sqrt(ln N)

using DetectorShares = std::array<double, kVotingDetectors>;
using SplitShares = std::array<double, 2>;

DetectorShares detectorsOf(const ScoreWeights& weights) { return {weights.smc, weights.elliott, weights.harmonic}; }
SplitShares splitOf(const ScoreWeights& weights) { return {weights.detector, weights.technical}; }
ScoreWeights joined(const DetectorShares& detectors, const SplitShares& split)
{
    return {detectors[0], detectors[1], detectors[2], split[0], split[1]};
}

template <std::size_t N>
double shareSum(const std::array<double, N>& shares)
{
    double sum = 0.0;
    for (const double share : shares)
        sum += share;
    return sum;
}

template <std::size_t N>
void toShares(std::array<double, N>& shares)
{
    const double sum = shareSum(shares);
    expects(sum > 0.0, "weights that are shares have a sum > 0");
    for (double& share : shares)
        share /= sum;
}

/// ShareBounds of each weight. The operator's word counts more than a bound: a base outside it widens it, so that a
/// detector that was given no weight is not brought back.
template <std::size_t N>
struct ShareBounds {
    std::array<double, N> lower{};
    std::array<double, N> upper{};

    ShareBounds(const std::array<double, N>& base, double floor, double cap)
    {
        for (std::size_t i = 0; i < N; ++i) {
            lower[i] = std::min(floor, base[i]);
            upper[i] = std::max(cap, base[i]);
        }
    }
    /// Not further than a day's change from where the day began.
    void limitTo(const std::array<double, N>& dayStart, double change)
    {
        for (std::size_t i = 0; i < N; ++i) {
            lower[i] = std::max(lower[i], dayStart[i] - change);
            upper[i] = std::min(upper[i], dayStart[i] + change);
        }
    }
};

template <std::size_t N>
std::array<double, N> clippedShares(std::array<double, N> shares, const ShareBounds<N>& bounds)
{
    clipToBounds(shares, bounds.lower, bounds.upper);
    return shares;
}

/// The keys that were edited take their new values, the others what is left, in their old proportions.
template <std::size_t N>
std::array<double, N> withEdited(const std::array<double, N>& old, const std::array<double, N>& edited,
                                 const std::array<bool, N>& isEdited)
{
    std::array<double, N> out = old;
    double fixed = 0.0;
    double others = 0.0;
    for (std::size_t i = 0; i < N; ++i)
        (isEdited[i] ? fixed : others) += isEdited[i] ? edited[i] : old[i];
    const double rest = std::max(0.0, 1.0 - fixed);
    for (std::size_t i = 0; i < N; ++i)
        out[i] = isEdited[i] ? edited[i] : others > 0.0 ? old[i] * (rest / others) : 0.0;
    if (!(shareSum(out) > 0.0)) return edited;
    toShares(out);
    return out;
}

ScoreWeights withEdited(const ScoreWeights& old, const ScoreWeights& edited, const AdaptiveWeights::Keys& keys)
{
    return joined(withEdited(detectorsOf(old), detectorsOf(edited), {keys.smc, keys.elliott, keys.harmonic}),
                  withEdited(splitOf(old), splitOf(edited), {keys.detector, keys.technical}));
}

double chanceError(double chance, double result)
{
    const double happened = result > 0.0 ? 1.0 : result < 0.0 ? 0.0 : 0.5;
    return (chance - happened) * (chance - happened);
}

} // namespace

std::optional<RegimeKey> regimeKey(const RegimeLabels& labels)
{
    if (labels.direction == RegimeDirection::Unknown) return std::nullopt;
    return RegimeKey{labels.direction, labels.volatility};
}

std::size_t AdaptiveWeights::place(const RegimeKey& regime)
{
    const std::size_t direction = static_cast<std::size_t>(regime.direction);
    const std::size_t volatility = static_cast<std::size_t>(regime.volatility);
    expects(direction >= 1 && direction <= 3 && volatility <= 3, "a regime with a table has a direction");
    return (direction - 1) * 4 + volatility;
}

AdaptiveWeights::AdaptiveWeights(const ScoreWeights& weights, const AdaptiveSettings& settings)
    : m_base(settings.base.value_or(weights)), m_settings(settings)
{
    reset();
    m_everywhere.weights = m_everywhere.dayStart = bounded(weights);
    for (Table& table : m_regimes)
        table.weights = table.dayStart = m_everywhere.weights;
}

void AdaptiveWeights::reset()
{
    m_everywhere = {m_base, m_base, 0};
    m_regimes.fill(m_everywhere);
    m_judged = 0;
    m_learnedErrors.fill(0.0);
    m_baseErrors.fill(0.0);
}

ScoreWeights AdaptiveWeights::bounded(const ScoreWeights& weights) const
{
    return joined(
        clippedShares(detectorsOf(weights), ShareBounds(detectorsOf(m_base), m_settings.floor, m_settings.cap)),
        clippedShares(splitOf(weights), ShareBounds(splitOf(m_base), kSplitFloor, kSplitCap)));
}

void AdaptiveWeights::setSettings(const AdaptiveSettings& settings)
{
    m_settings = settings;
    const auto rebound = [&](Table& table) {
        table.weights = bounded(table.weights);
        table.dayStart = bounded(table.dayStart);
    };
    rebound(m_everywhere);
    for (Table& table : m_regimes)
        rebound(table);
}

void AdaptiveWeights::edit(const ScoreWeights& edited, const Keys& keys)
{
    if (!keys.any()) return;
    m_base = withEdited(m_base, edited, keys);
    const auto take = [&](Table& table) {
        table.weights = table.dayStart = bounded(withEdited(table.weights, edited, keys));
    };
    take(m_everywhere);
    for (Table& table : m_regimes)
        take(table);
    m_judged = 0;
}

void AdaptiveWeights::startDay()
{
    m_everywhere.dayStart = m_everywhere.weights;
    for (Table& table : m_regimes)
        table.dayStart = table.weights;
}

AdaptiveWeights::Losses AdaptiveWeights::lossesOf(const SignalOutcome& outcome)
{
    Losses losses;
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < outcome.scores.size(); ++i)
        if (outcome.scores[i]) {
            losses.detectors[i] = hedgeLoss(*outcome.scores[i], outcome.result);
            sum += losses.detectors[i];
            ++count;
        }
    losses.hasDetectors = count > 0;
    for (std::size_t i = 0; i < outcome.scores.size(); ++i)
        if (!outcome.scores[i] && count > 0) losses.detectors[i] = sum / static_cast<double>(count);

    losses.hasSplit = outcome.detectorAverage || outcome.technical;
    const auto lossOf = [&](double value) { return hedgeLoss(2.0 * value - 1.0, outcome.result); };
    if (losses.hasSplit) {
        losses.split[0] = lossOf(outcome.detectorAverage ? *outcome.detectorAverage : *outcome.technical);
        losses.split[1] = lossOf(outcome.technical ? *outcome.technical : *outcome.detectorAverage);
    }
    return losses;
}

AdaptiveWeights::Change AdaptiveWeights::step(Table& table, const Losses& losses) const
{
    Change change;
    change.before = table.weights;
    DetectorShares detectors = detectorsOf(table.weights);
    SplitShares split = splitOf(table.weights);
    HedgeStep how{m_settings.eta, m_settings.mix, 1.0};
    if (m_settings.halfLifeTrades > 0.0) how.keep = math::pow(2.0, -1.0 / m_settings.halfLifeTrades);
    if (losses.hasDetectors) {
        const DetectorShares base = detectorsOf(m_base);
        ShareBounds bounds(base, m_settings.floor, m_settings.cap);
        bounds.limitTo(detectorsOf(table.dayStart), kMaxChangePerDay);
        hedgeStep(detectors, base, losses.detectors, how);
        clipToBounds(detectors, bounds.lower, bounds.upper);
    }
    if (losses.hasSplit) {
        const SplitShares base = splitOf(m_base);
        ShareBounds bounds(base, kSplitFloor, kSplitCap);
        bounds.limitTo(splitOf(table.dayStart), kMaxChangePerDay);
        how.eta *= kSplitRate;
        hedgeStep(split, base, losses.split, how);
        clipToBounds(split, bounds.lower, bounds.upper);
    }
    table.weights = joined(detectors, split);
    change.after = table.weights;
    change.outcomes = ++table.outcomes;
    return change;
}

AdaptiveWeights::Learned AdaptiveWeights::learn(const SignalOutcome& outcome, const std::optional<RegimeKey>& regime)
{
    Learned learned;
    const Losses losses = lossesOf(outcome);
    if (!losses.hasDetectors && !losses.hasSplit) return learned;
    learned.everywhere = step(m_everywhere, losses);
    if (regime) learned.regime = step(m_regimes[place(*regime)], losses);

    const std::size_t at = static_cast<std::size_t>(m_judged % kGuardOutcomes);
    m_learnedErrors[at] = chanceError(outcome.learnedFinal, outcome.result);
    m_baseErrors[at] = chanceError(outcome.baseFinal, outcome.result);
    ++m_judged;
    if (m_judged < kGuardOutcomes) return learned;
    const Brier scores = *brier();
    if (scores.learned <= scores.base) return learned;
    Learned::Reverted reverted;
    reverted.change.before = m_everywhere.weights;
    reverted.learnedBrier = scores.learned;
    reverted.baseBrier = scores.base;
    reset();
    reverted.change.after = m_base;
    learned.reverted = reverted;
    return learned;
}

std::optional<AdaptiveWeights::Brier> AdaptiveWeights::brier() const
{
    if (m_judged == 0) return std::nullopt;
    Brier out;
    out.outcomes = static_cast<std::size_t>(std::min<std::uint64_t>(m_judged, kGuardOutcomes));
    for (std::size_t i = 0; i < out.outcomes; ++i) {
        out.learned += m_learnedErrors[i];
        out.base += m_baseErrors[i];
    }
    out.learned /= static_cast<double>(out.outcomes);
    out.base /= static_cast<double>(out.outcomes);
    return out;
}

const ScoreWeights& AdaptiveWeights::weightsFor(const std::optional<RegimeKey>& regime) const
{
    if (!regime) return m_everywhere.weights;
    const Table& table = m_regimes[place(*regime)];
    return table.outcomes >= kOutcomesOfRegime ? table.weights : m_everywhere.weights;
}

const ScoreWeights& AdaptiveWeights::tableOf(const RegimeKey& regime) const { return m_regimes[place(regime)].weights; }

std::uint64_t AdaptiveWeights::outcomes(const RegimeKey& regime) const { return m_regimes[place(regime)].outcomes; }

void AdaptiveWeights::canonical(CanonicalWriter& out) const
{
    m_base.canonical(out);
    const auto put = [&](const Table& table) {
        table.weights.canonical(out);
        table.dayStart.canonical(out);
        out.put(table.outcomes);
    };
    put(m_everywhere);
    for (const Table& table : m_regimes)
        put(table);
    out.put(m_judged);
    for (std::size_t i = 0; i < kGuardOutcomes; ++i)
        out.putAll(m_learnedErrors[i], m_baseErrors[i]);
}

void AdaptiveWeights::restore(CanonicalReader& in)
{
    m_base.restore(in);
    const auto get = [&](Table& table) {
        table.weights.restore(in);
        table.dayStart.restore(in);
        in.get(table.outcomes);
    };
    get(m_everywhere);
    for (Table& table : m_regimes)
        get(table);
    in.get(m_judged);
    for (std::size_t i = 0; i < kGuardOutcomes; ++i)
        in.getAll(m_learnedErrors[i], m_baseErrors[i]);
}

} // namespace sextant::analysis
