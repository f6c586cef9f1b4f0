#include "engine/analysis/regimes/hmm_model.h"

#include <cmath>

namespace sextant::analysis {
namespace {

constexpr std::int64_t kHmmForm = 1; // version of the canonical form and of the features' definition

bool isChances(const ChainVector& chances, std::size_t states)
{
    double sum = 0.0;
    for (std::size_t j = 0; j < states; ++j) {
        if (!(chances[j] >= 0.0 && chances[j] <= 1.0 + 1e-9)) return false;
        sum += chances[j];
    }
    return std::abs(sum - 1.0) < 1e-6;
}

bool isPositive(double value) { return value > 0.0 && std::isfinite(value); }

} // namespace

ChainVector HmmModel::logDensities(const RegimeRow& row) const
{
    const HmmFeatures x = features(row);
    const double scale = varianceScale(row);
    ChainVector result{};
    for (std::size_t j = 0; j < chain.states; ++j)
        for (std::size_t d = 0; d < kHmmFeatures; ++d)
            result[j] += logNormal(x[d], states[j].mean[d], states[j].variance[d] * scale);
    return result;
}

DirectionProbabilities HmmModel::directions(const ChainVector& probabilities) const
{
    DirectionProbabilities result;
    for (std::size_t j = 0; j < chain.states; ++j) {
        double& share = states[j].label == RegimeDirection::Bull   ? result.bull
                        : states[j].label == RegimeDirection::Bear ? result.bear
                                                                   : result.sideways;
        share += probabilities[j];
    }
    return result;
}

void HmmModel::putCard(CanonicalWriter& out) const
{
    out.put(kHmmForm);
    out.put(std::string_view(symbol));
    out.putAll(timeframe, returnScale, rangeMean, rangeScale);
    writeCanonical(out, chain);
    for (std::size_t j = 0; j < chain.states; ++j) {
        const HmmState& state = states[j];
        for (std::size_t d = 0; d < kHmmFeatures; ++d)
            out.putAll(state.mean[d], state.variance[d]);
        out.putAll(state.label, state.volatility, state.occupancy);
    }
    out.putAll(trainedFrom, trainedTo, bars, logLikelihood, bic, restartsTried, seed);
    writeCanonical(out, sliceChecksum);
    out.putAll(outOfSampleScore, outOfSampleGaussian);
}

void HmmModel::canonical(CanonicalWriter& out) const
{
    out.put(std::string_view(id));
    out.put(createdAt);
    putCard(out);
}

Digest HmmModel::hash() const
{
    CanonicalWriter out;
    putCard(out);
    return sha256(out.bytes());
}

Result<HmmModel> HmmModel::read(CanonicalReader& in)
{
    HmmModel model;
    in.get(model.id);
    in.get(model.createdAt);
    bool isSound = in.int64() == kHmmForm;
    in.get(model.symbol);
    in.getAll(model.timeframe, model.returnScale, model.rangeMean, model.rangeScale);
    isSound = isSound && readCanonical(in, model.chain) && isPositive(model.returnScale) &&
              isPositive(model.rangeScale) && std::isfinite(model.rangeMean) &&
              market::index(model.timeframe) < market::kTimeframeCount;
    for (std::size_t j = 0; isSound && j < model.chain.states; ++j) {
        HmmState& state = model.states[j];
        for (std::size_t d = 0; d < kHmmFeatures; ++d) {
            in.getAll(state.mean[d], state.variance[d]);
            isSound = isSound && std::isfinite(state.mean[d]) && isPositive(state.variance[d]);
        }
        in.getAll(state.label, state.volatility, state.occupancy);
        isSound = isSound && state.label >= RegimeDirection::Bull && state.label <= RegimeDirection::Sideways &&
                  state.volatility <= VolatilityRegime::Extreme;
    }
    in.getAll(model.trainedFrom, model.trainedTo, model.bars, model.logLikelihood, model.bic, model.restartsTried,
              model.seed);
    isSound = readCanonical(in, model.sliceChecksum) && isSound;
    in.getAll(model.outOfSampleScore, model.outOfSampleGaussian);
    if (!isSound || !in.ok())
        return fail(ErrorCode::Corrupt, "the stored hidden Markov model is damaged or of another version");
    return model;
}

std::vector<std::size_t> viterbi(const HmmModel& model, const std::vector<RegimeRow>& rows)
{
    std::vector<ChainVector> emissions;
    emissions.reserve(rows.size());
    for (const RegimeRow& row : rows)
        emissions.push_back(model.logDensities(row));
    return viterbiPath(model.chain, emissions);
}

void writeCanonical(CanonicalWriter& out, const StateChain& chain)
{
    out.put(static_cast<std::int64_t>(chain.states));
    for (std::size_t i = 0; i < chain.states; ++i) {
        out.put(chain.initial[i]);
        for (std::size_t j = 0; j < chain.states; ++j)
            out.put(chain.transition[i][j]);
    }
}

bool readCanonical(CanonicalReader& in, StateChain& chain)
{
    chain = {};
    const std::int64_t states = in.int64();
    if (states < 1 || states > static_cast<std::int64_t>(kMaxHiddenStates)) return false;
    chain.states = static_cast<std::size_t>(states);
    bool isSound = true;
    for (std::size_t i = 0; i < chain.states; ++i) {
        in.get(chain.initial[i]);
        for (std::size_t j = 0; j < chain.states; ++j)
            in.get(chain.transition[i][j]);
        isSound = isSound && isChances(chain.transition[i], chain.states);
    }
    return isSound && isChances(chain.initial, chain.states) && in.ok();
}

void writeCanonical(CanonicalWriter& out, const Digest& digest)
{
    // As toHex() has it, but in place: a warm session allocates nothing.
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<char, 64> text{};
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        text[2 * i] = kDigits[digest.bytes[i] >> 4];
        text[2 * i + 1] = kDigits[digest.bytes[i] & 15];
    }
    out.put(std::string_view(text.data(), text.size()));
}

bool readCanonical(CanonicalReader& in, Digest& digest)
{
    std::string text;
    in.get(text);
    const auto parsed = parseDigest(text);
    if (parsed) digest = *parsed;
    return parsed.has_value() && in.ok();
}

} // namespace sextant::analysis
