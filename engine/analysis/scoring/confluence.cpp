#include "engine/analysis/scoring/confluence.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr double kThresholdSlack = 1e-9;
constexpr double kNeutralBand = 0.05; // a final this near to 0.5 takes no side

bool reaches(double value, double threshold) { return value >= threshold - kThresholdSlack; }

double qualityFactor(DataQuality quality, bool isConverging)
{
    switch (quality) {
    case DataQuality::Live:
        return isConverging ? 0.8 : 1.0;
    case DataQuality::Fallback:
        return 0.5;
    case DataQuality::Stale:
        return 0.0;
    }
    contractFailed("data are live, fallback or stale");
}

Severity severityOf(Action action, double confidence)
{
    if (action == Action::Hold) return Severity::Info;
    if (reaches(confidence, 0.70)) return Severity::High;
    return reaches(confidence, 0.45) ? Severity::Medium : Severity::Low;
}

/// One part of one timeframe's score, to be made a reason if it is heavy enough.
struct Candidate {
    double weight = 0.0;
    std::size_t timeframe = 0;
    std::size_t detector = kVotingDetectors; // none: an item of the technical score
    std::size_t item = 0;
};

/// The candidates that weigh most, heaviest first, equal ones in the order given.
class Heaviest final {
public:
    explicit Heaviest(std::size_t limit) : m_limit(limit) {}

    void add(const Candidate& candidate)
    {
        std::size_t place = m_count;
        while (place > 0 && std::abs(m_candidates[place - 1].weight) < std::abs(candidate.weight))
            --place;
        if (place >= m_limit) return;
        if (m_count < m_limit) ++m_count;
        for (std::size_t i = m_count - 1; i > place; --i)
            m_candidates[i] = m_candidates[i - 1];
        m_candidates[place] = candidate;
    }
    [[nodiscard]] std::span<const Candidate> all() const { return std::span(m_candidates).first(m_count); }
    [[nodiscard]] std::size_t limit() const { return m_limit; }

private:
    std::array<Candidate, ReasonList::kCapacity> m_candidates{};
    std::size_t m_limit;
    std::size_t m_count = 0;
};

/// What each part of the technical score, and each reason of a detector with an opinion, adds to the score.
void addCandidates(const ScoreResult& result, const ScoreParts& parts, Heaviest& heaviest)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const TimeframeScore& score = result.timeframes[i];
        if (score.weight == 0.0) continue;
        const TechnicalItems& items = parts[i].items;
        if (score.technical) {
            // The items' share of their part is that of what they say before it is cut and rounded.
            double said = 0.0;
            for (const TechnicalItem& item : items)
                if (item.isReady) said += item.weight * item.signal;
            for (std::size_t k = 0; k < items.size() && said != 0.0; ++k)
                if (items[k].isReady)
                    heaviest.add({score.weight * score.technicalPart * (items[k].weight * items[k].signal / said), i,
                                  kVotingDetectors, k});
        }
        for (std::size_t d = 0; d < kVotingDetectors; ++d) {
            if (!score.detectors[d].hasOpinion()) continue;
            const ReasonList& given = parts[i].opinions[d].reasons;
            double said = 0.0;
            for (const Reason& reason : given.all())
                said += reason.weight;
            for (std::size_t k = 0; k < given.size() && said != 0.0; ++k)
                heaviest.add({score.weight * score.detectors[d].part * (given[k].weight / said), i, d, k});
        }
    }
}

/// One reason for each detector that abstained on a timeframe that counts.
void addAbstained(const ScoreResult& result, const ScoreParts& parts, ReasonList& reasons)
{
    for (std::size_t d = 0; d < kVotingDetectors; ++d) {
        std::int64_t count = 0;
        double strongest = 0.0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const TimeframeScore& score = result.timeframes[i];
            if (score.weight == 0.0 || !score.detectors[d].hasAbstained) continue;
            ++count;
            if (std::abs(score.detectors[d].score) > std::abs(strongest)) strongest = score.detectors[d].score;
        }
        if (count > 0)
            reasons.add(Reason(ReasonCode::Abstained, arg(ArgName::Code, codeOfVoter(d)), arg(ArgName::Count, count),
                               arg(ArgName::Score, strongest), arg(ArgName::Required, kAbstainBelow)));
    }
}

bool isVetoed(const ScoreResult& score)
{
    const TimeframeScore* longest = longestTimeframe(score);
    if (longest == nullptr) return false;
    return (score.action == Action::Buy && reaches(-longest->final, -kVetoesBuy)) ||
           (score.action == Action::Sell && reaches(longest->final, kVetoesSell));
}

} // namespace

const TimeframeScore* longestTimeframe(const ScoreResult& score)
{
    const TimeframeScore* longest = nullptr;
    for (const TimeframeScore& each : std::span(score.timeframes).first(static_cast<std::size_t>(score.timeframeCount)))
        if (each.weight > 0.0 && (longest == nullptr || each.timeframe > longest->timeframe)) longest = &each;
    return longest;
}

ScoreResult confluence(const ScoringConfig& config, market::Timeframe signalTimeframe,
                       std::span<const TimeframeScore> timeframes, DataQuality quality)
{
    expects(timeframes.size() <= market::kTimeframeCount, "an instrument is scored on at most 12 timeframes");
    ScoreResult result;
    result.signalTimeframe = signalTimeframe;
    result.timeframeCount = static_cast<int>(timeframes.size());
    std::copy(timeframes.begin(), timeframes.end(), result.timeframes.begin());
    const auto all = std::span(result.timeframes).first(timeframes.size());

    double weights = 0.0;
    bool isFlat = false;
    for (TimeframeScore& timeframe : all) {
        timeframe.weight = timeframe.isReady ? config.weightOf(timeframe.timeframe, signalTimeframe) : 0.0;
        weights += timeframe.weight;
        if (timeframe.timeframe == signalTimeframe) {
            result.atr = timeframe.atr;
            isFlat = timeframe.cause == ReasonCode::FlatMarket;
        }
    }
    if (!(weights > 0.0)) {
        result.cause = isFlat ? ReasonCode::FlatMarket : ReasonCode::NotReady;
        result.dataQuality = qualityFactor(quality, false);
        return result;
    }

    double lean = 0.0; // score - 0.5; summed so, it is exactly 0 for a neutral market
    for (TimeframeScore& timeframe : all) {
        timeframe.weight /= weights;
        if (timeframe.weight == 0.0) continue;
        lean += timeframe.weight * (timeframe.final - 0.5);
        result.isConverging = result.isConverging || timeframe.isConverging;
        result.isSuspect = result.isSuspect || timeframe.isSuspect;
    }
    double agreement = 0.0;
    for (const TimeframeScore& timeframe : all) {
        const double own = timeframe.final - 0.5;
        if (std::abs(own) > kNeutralBand && own * lean > 0.0) agreement += timeframe.weight;
    }

    result.isReady = true;
    result.score = std::clamp(0.5 + lean, 0.0, 1.0);
    result.agreement = std::min(agreement, 1.0);
    const bool agree = reaches(result.agreement, config.minAgreement);
    if (reaches(result.score, config.buyScore)) {
        result.action = agree ? Action::Buy : Action::Hold;
        result.cause = agree ? ReasonCode::ScoreBuy : ReasonCode::LowAgreement;
    } else if (reaches(-result.score, -config.sellScore)) {
        result.action = agree ? Action::Sell : Action::Hold;
        result.cause = agree ? ReasonCode::ScoreSell : ReasonCode::LowAgreement;
    } else {
        result.cause = ReasonCode::Hold;
    }
    if (config.longestVetoes && isVetoed(result)) {
        result.action = Action::Hold;
        result.cause = ReasonCode::HtfConflict;
    }
    result.dataQuality = qualityFactor(quality, result.isConverging);
    result.confidence =
        std::clamp(2.0 * std::abs(lean), 0.0, 1.0) * (0.7 + 0.3 * result.agreement) * result.dataQuality;
    result.severity = severityOf(result.action, result.confidence);
    return result;
}

ReasonCode codeOfVoter(std::size_t place)
{
    constexpr std::array<ReasonCode, kVotingDetectors> kCodes{ReasonCode::Smc, ReasonCode::Elliott,
                                                              ReasonCode::Harmonic};
    expects(place < kCodes.size(), "three detectors vote");
    return kCodes[place];
}

ScoreResult scoreInstrument(const ScoringConfig& config, market::Timeframe signalTimeframe,
                            std::span<const TimeframeAnalysis> timeframes, ScoreParts& parts, ReasonList& reasons,
                            DataQuality quality, MarketStructure structure)
{
    expects(timeframes.size() <= market::kTimeframeCount, "an instrument is scored on at most 12 timeframes");
    const DetectorWeights& weights = config.detectorWeights;
    std::array<TimeframeScore, market::kTimeframeCount> scores;
    parts.resize(timeframes.size());
    for (std::size_t i = 0; i < timeframes.size(); ++i) {
        const TimeframeAnalysis& analysis = timeframes[i];
        const DetectorSet& detectors = analysis.detectors();
        detectors.smc().tell(parts[i].opinions[0]);
        detectors.elliott().tell(parts[i].opinions[1]);
        detectors.harmonic().tell(parts[i].opinions[2]);
        const std::array<DetectorVote, kVotingDetectors> votes{parts[i].opinions[0].vote(weights.smc),
                                                               parts[i].opinions[1].vote(weights.elliott),
                                                               parts[i].opinions[2].vote(weights.harmonic)};
        parts[i].items = analysis.items(structure);
        scores[i] = analysis.score(config, parts[i].items, votes);
    }
    const ScoreResult result = confluence(config, signalTimeframe, std::span(scores).first(timeframes.size()), quality);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].score = result.timeframes[i];

    // The heaviest are found first and made into reasons afterwards: a reason is some hundred bytes long.
    Heaviest heaviest(
        static_cast<std::size_t>(std::clamp(config.maxReasons, 0, static_cast<int>(ReasonList::kCapacity))));
    addCandidates(result, parts, heaviest);
    reasons.clear(ReasonList::kCapacity);
    for (const Candidate& candidate : heaviest.all()) {
        const TimeframeParts& of = parts[candidate.timeframe];
        reasons.add(candidate.detector < kVotingDetectors
                        ? of.opinions[candidate.detector].reasons[candidate.item].weighing(candidate.weight)
                        : timeframes[candidate.timeframe].itemReason(of.items[candidate.item], candidate.weight));
    }
    // One that is ready but does not count has nothing to explain; one that would count but is not ready says why.
    for (std::size_t i = 0; i < timeframes.size() && !reasons.isFull(); ++i) {
        const TimeframeScore& score = result.timeframes[i];
        if (config.weightOf(score.timeframe, signalTimeframe) > 0.0) timeframes[i].explainState(reasons);
    }
    addAbstained(result, parts, reasons);
    return result;
}

} // namespace sextant::analysis
