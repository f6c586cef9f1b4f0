#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "engine/analysis/scoring/confluence.h"
#include "engine/analysis/scoring/timeframe_final.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;
using market::Timeframe;

namespace {

TimeframeScore readyScore(Timeframe timeframe, double final)
{
    TimeframeScore score;
    score.timeframe = timeframe;
    score.isReady = true;
    score.cause = ReasonCode::None;
    score.technical = final;
    score.final = final;
    score.atr = 2.5;
    return score;
}

TimeframeScore unreadyScore(Timeframe timeframe, ReasonCode cause)
{
    TimeframeScore score;
    score.timeframe = timeframe;
    score.cause = cause;
    return score;
}

ScoreResult confluenceOf(const std::vector<TimeframeScore>& scores, Timeframe signal = Timeframe::M15,
                         DataQuality quality = DataQuality::Live, const ScoringConfig& config = {})
{
    return confluence(config, signal, scores, quality);
}

/// 0 ≤ x < 1 with many digits.
double unitNumber()
{
    return static_cast<double>(*rc::gen::inRange<std::int64_t>(0, 1LL << 52)) / static_cast<double>(1LL << 52);
}

} // namespace

class TestConfluence : public QObject {
    Q_OBJECT
private slots:
    void oneTimeframeWithDetectors()
    {
        // detectors.md §8.2.
        const std::array<DetectorVote, 3> votes{{{0.4, 0.35, true}, {-0.1, 0.30, true}, {0.6, 0.35, true}}};
        const auto average = detectorAverage(votes);
        QVERIFY(isNear(*average, 0.660));
        const ScoringConfig config;
        const FinalParts parts = finalParts(config, votes, 0.74);
        QVERIFY(isNear(parts.final, 0.700));
        QVERIFY(isNear(*parts.detectorAverage, 0.660));
        // §8.4: .5 · .35 · .2, .5 · .30 · -.05, .5 · .35 · .3, .5 · .24.
        QVERIFY(isNear(parts.detectors[0].part, 0.035));
        QVERIFY(isNear(parts.detectors[1].part, -0.0075));
        QVERIFY(isNear(parts.detectors[2].part, 0.0525));
        QVERIFY(isNear(parts.technical, 0.12));
        // "BUY at threshold (inclusive)", however the sum was rounded.
        QVERIFY(confluenceOf({readyScore(Timeframe::M15, parts.final)}).action == Action::Buy);
        QVERIFY(confluenceOf({readyScore(Timeframe::M15, std::nextafter(0.7, 0.0))}).action == Action::Buy);
        QVERIFY(confluenceOf({readyScore(Timeframe::M15, 0.6999)}).action == Action::Hold);
    }

    void detectorsWithoutOpinionDoNotCount()
    {
        const std::array<DetectorVote, 4> votes{
            {{0.4, 1.0, true}, {0.09, 5.0, true}, {-0.0999, 5.0, true}, {-1.0, 5.0, false}}};
        QVERIFY(isNear(*detectorAverage(votes), 0.7));
        QVERIFY(!detectorAverage({}));
        const std::array<DetectorVote, 2> idle{{{0.05, 1.0, true}, {0.9, 0.0, true}}};
        QVERIFY(!detectorAverage(idle)); // the second weighs nothing
        const std::array<DetectorVote, 2> edge{{{0.10, 1.0, true}, {-1.0, 1.0, true}}};
        QVERIFY(isNear(*detectorAverage(edge), (0.55 + 0.0) / 2.0));
    }

    void finalIsWhatIsThere()
    {
        const ScoringConfig config;
        const std::array<DetectorVote, 3> votes{{{0.32, 1.0, true}, {0.0, 1.0, true}, {-1.0, 1.0, false}}};
        QCOMPARE(finalParts(config, {}, 0.74).final, 0.74);
        QCOMPARE(finalParts(config, votes, std::nullopt).final, 0.66);
        QVERIFY(!finalParts(config, {}, std::nullopt).isKnown);
        QCOMPARE(finalParts(config, {}, std::nullopt).final, 0.5);
        ScoringConfig onlyTechnical;
        onlyTechnical.detectorShare = 0.0;
        onlyTechnical.technicalShare = 1.0;
        QCOMPARE(finalParts(onlyTechnical, votes, 0.9).final, 0.9);
        QCOMPARE(finalParts(onlyTechnical, votes, std::nullopt).final, 0.66); // it still counts
        const FinalParts both = finalParts(config, votes, 0.74);
        QVERIFY(both.detectors[0].hasOpinion());
        QVERIFY(both.detectors[1].isAvailable && both.detectors[1].hasAbstained);
        QVERIFY(!both.detectors[2].isAvailable && !both.detectors[2].hasAbstained);
        QCOMPARE(both.detectors[0].weight, 1.0);
        QCOMPARE(both.detectors[1].part, 0.0);
    }

    void partsSumExactly()
    {
        QVERIFY(rc::check("the parts sum to final - 0.5 to the last bit", [] {
            const auto next = [] { return unitNumber(); };
            ScoringConfig config;
            config.detectorShare = next();
            config.technicalShare = next() + 1e-3;
            std::array<DetectorVote, 3> votes;
            for (DetectorVote& vote : votes) {
                vote.isAvailable = next() < 0.8;
                // Edges are as likely as what lies between them.
                const double kind = next();
                vote.score = kind < 0.1 ? 1.0 : kind < 0.2 ? -1.0 : kind < 0.3 ? 0.0 : 2.0 * next() - 1.0;
                vote.weight = next() < 0.1 ? 0.0 : next();
            }
            std::optional<double> technical;
            if (next() < 0.9) technical = next() < 0.1 ? std::floor(2.0 * next()) : next();
            const FinalParts parts = finalParts(config, votes, technical);
            RC_ASSERT(parts.final >= 0.0 && parts.final <= 1.0);
            std::array<double, 4> terms{parts.detectors[0].part, parts.detectors[1].part, parts.detectors[2].part,
                                        parts.technical};
            std::sort(terms.begin(), terms.end());
            do {
                const double sum = ((terms[0] + terms[1]) + terms[2]) + terms[3];
                RC_ASSERT(sum == parts.final - 0.5); // to the last bit, in any order
            } while (std::next_permutation(terms.begin(), terms.end()));
            // And it is what the formula says.
            const auto average = detectorAverage(votes);
            const double plain = !average     ? technical.value_or(0.5)
                                 : !technical ? *average
                                              : (config.detectorShare * *average + config.technicalShare * *technical) /
                                                    (config.detectorShare + config.technicalShare);
            RC_ASSERT(isNear(parts.final, plain, 1e-12));
        }));
    }

    void sayingMoreWeightsChangesNothing()
    {
        // Weights are shares: scaling them all scales nothing.
        QVERIFY(rc::check("weights are shares", [] {
            ScoringConfig one;
            one.detectorShare = unitNumber() + 0.01;
            one.technicalShare = unitNumber() + 0.01;
            ScoringConfig eight = one;
            eight.detectorShare *= 8.0;
            eight.technicalShare *= 8.0;
            std::array<DetectorVote, 3> votes;
            for (DetectorVote& vote : votes)
                vote = {2.0 * unitNumber() - 1.0, unitNumber() + 0.01, true};
            auto heavier = votes;
            for (DetectorVote& vote : heavier)
                vote.weight *= 4.0;
            const double technical = unitNumber();
            RC_ASSERT(finalParts(one, votes, technical).final == finalParts(eight, heavier, technical).final);
        }));
    }

    void workedConfluence()
    {
        // detectors.md §11.6.
        const auto result = confluenceOf({readyScore(Timeframe::H1, 0.74), readyScore(Timeframe::M15, 0.71),
                                          readyScore(Timeframe::M5, 0.66), readyScore(Timeframe::H4, 0.72),
                                          unreadyScore(Timeframe::M1, ReasonCode::FlatMarket),
                                          unreadyScore(Timeframe::D1, ReasonCode::NotReady)});
        const double expected = (0.30 * 0.74 + 0.25 * 0.71 + 0.15 * 0.66 + 0.15 * 0.72) / 0.85;
        QVERIFY(isNear(result.score, expected));
        QVERIFY(std::abs(result.score - 0.7135) <= 5e-5);
        QVERIFY(isNear(result.agreement, 1.0));
        QVERIFY(result.action == Action::Buy);
        QCOMPARE(result.cause, ReasonCode::ScoreBuy);
        QVERIFY(std::abs(result.confidence - 0.427) <= 5e-4);
        QVERIFY(result.severity == Severity::Low);
        QVERIFY(isNear(result.strength(), expected));
        QVERIFY(isNear(result.timeframes[0].weight, 0.30 / 0.85));
        QCOMPARE(result.timeframes[4].weight, 0.0);
        QCOMPARE(result.timeframeCount, 6);
        QCOMPARE(result.atr, std::optional(2.5)); // that of 15m
    }

    void mirroredFinalsSell()
    {
        const auto result = confluenceOf({readyScore(Timeframe::H1, 0.26), readyScore(Timeframe::M15, 0.29),
                                          readyScore(Timeframe::M5, 0.34), readyScore(Timeframe::H4, 0.28)});
        QVERIFY(result.action == Action::Sell);
        QCOMPARE(result.cause, ReasonCode::ScoreSell);
        QVERIFY(std::abs(result.strength() - 0.7135) <= 5e-5);
        QVERIFY(std::abs(result.confidence - 0.427) <= 5e-4);
        QVERIFY(confluenceOf({readyScore(Timeframe::M15, 0.30)}).action == Action::Sell);
        QVERIFY(confluenceOf({readyScore(Timeframe::M15, 0.3001)}).action == Action::Hold);
    }

    void holdsWhenTimeframesDisagree()
    {
        // 15m 1.0 at .25 and 1h .5 at .30: score .727, but only .4545 of the weight leans that way.
        const auto result = confluenceOf({readyScore(Timeframe::M15, 1.0), readyScore(Timeframe::H1, 0.5)});
        QVERIFY(isNear(result.score, 0.5 + 0.5 * 0.25 / 0.55));
        QVERIFY(isNear(result.agreement, 0.25 / 0.55));
        QVERIFY(result.action == Action::Hold);
        QCOMPARE(result.cause, ReasonCode::LowAgreement);
        QVERIFY(result.severity == Severity::Info);
    }

    void agreementNeedsMoreThanFiveHundredths()
    {
        const auto agreement = [](double other) {
            return confluenceOf({readyScore(Timeframe::M15, 0.9), readyScore(Timeframe::M5, other)}).agreement;
        };
        QVERIFY(isNear(agreement(0.56), 1.0));
        QVERIFY(isNear(agreement(0.5499), 0.25 / 0.40));
        QVERIFY(isNear(agreement(0.2), 0.25 / 0.40)); // on the other side
        QCOMPARE(confluenceOf({readyScore(Timeframe::M15, 0.5)}).agreement, 0.0);
    }

    void agreementReachesItsMinimumInclusively()
    {
        ScoringConfig config;
        config.timeframeWeights = {};
        config.timeframeWeights[index(Timeframe::M15)] = 0.6;
        config.timeframeWeights[index(Timeframe::H1)] = 0.4;
        const std::vector<TimeframeScore> scores{readyScore(Timeframe::M15, 1.0), readyScore(Timeframe::H1, 0.5)};
        QVERIFY(confluenceOf(scores, Timeframe::M15, DataQuality::Live, config).action == Action::Buy);
        config.minAgreement = 0.61;
        QCOMPARE(confluenceOf(scores, Timeframe::M15, DataQuality::Live, config).cause, ReasonCode::LowAgreement);
    }

    void theLongestTimeframeMayVeto()
    {
        ScoringConfig config;
        config.timeframeWeights = {};
        config.timeframeWeights[index(Timeframe::M5)] = 0.4;
        config.timeframeWeights[index(Timeframe::M15)] = 0.5;
        config.timeframeWeights[index(Timeframe::H1)] = 0.1;
        config.minAgreement = 0.5;
        // What the two shorter ones say, and the longest; mirrored for SELL.
        const auto decide = [&](double shorter, double longest, bool isReady = true) {
            const TimeframeScore last =
                isReady ? readyScore(Timeframe::H1, longest) : unreadyScore(Timeframe::H1, ReasonCode::NotReady);
            // In any order.
            return confluenceOf({last, readyScore(Timeframe::M15, shorter), readyScore(Timeframe::M5, shorter)},
                                Timeframe::M15, DataQuality::Live, config);
        };
        QVERIFY(decide(1.0, 0.0).action == Action::Buy); // off by default
        config.longestVetoes = true;
        for (const double longest : {0.35, 0.2, 0.0}) {
            const auto buy = decide(1.0, longest);
            QVERIFY(buy.action == Action::Hold && buy.severity == Severity::Info);
            QCOMPARE(buy.cause, ReasonCode::HtfConflict);
            QVERIFY(longestTimeframe(buy)->timeframe == Timeframe::H1);
            QVERIFY(decide(0.0, 1.0 - longest).action == Action::Hold);
            QCOMPARE(decide(0.0, 1.0 - longest).cause, ReasonCode::HtfConflict);
        }
        QVERIFY(decide(1.0, 0.351).action == Action::Buy);
        QVERIFY(decide(0.0, 0.649).action == Action::Sell);
        QVERIFY(decide(1.0, 0.9).action == Action::Buy); // not against it
        QVERIFY(decide(0.0, 0.1).action == Action::Sell);
        QVERIFY(decide(1.0, 0.0, false).action == Action::Buy); // knows nothing yet: the next one is the longest
        QCOMPARE(decide(0.6, 0.0).cause, ReasonCode::Hold);     // nothing to forbid
        config.minAgreement = 0.95;
        QCOMPARE(decide(1.0, 0.0).cause, ReasonCode::LowAgreement); // refused anyway
    }

    void nothingReady()
    {
        for (const auto& scores :
             {std::vector<TimeframeScore>{}, {unreadyScore(Timeframe::M15, ReasonCode::NotReady)}}) {
            const auto result = confluenceOf(scores);
            QVERIFY(!result.isReady);
            QVERIFY(result.action == Action::Hold);
            QCOMPARE(result.cause, ReasonCode::NotReady);
            QCOMPARE(result.score, 0.5);
            QCOMPARE(result.confidence, 0.0);
            QVERIFY(result.severity == Severity::Info);
            QVERIFY(!result.atr);
        }
        QCOMPARE(confluenceOf({unreadyScore(Timeframe::M15, ReasonCode::FlatMarket)}).cause, ReasonCode::FlatMarket);
        // Ready, but not in the list and not the signal's: nobody asked it.
        const auto result = confluenceOf({readyScore(Timeframe::M30, 0.9)});
        QCOMPARE(result.cause, ReasonCode::NotReady);
        QVERIFY(confluenceOf({readyScore(Timeframe::M30, 0.9)}, Timeframe::M30).action == Action::Buy);
    }

    void qualityLowersConfidence()
    {
        const auto confidence = [](DataQuality quality, bool converging) {
            TimeframeScore score = readyScore(Timeframe::M15, 0.95);
            score.isConverging = converging;
            return confluenceOf({score}, Timeframe::M15, quality).confidence;
        };
        QVERIFY(isNear(confidence(DataQuality::Live, false), 0.90));
        QVERIFY(isNear(confidence(DataQuality::Live, true), 0.72));
        QVERIFY(isNear(confidence(DataQuality::Fallback, false), 0.45));
        QVERIFY(isNear(confidence(DataQuality::Fallback, true), 0.45));
        QCOMPARE(confidence(DataQuality::Stale, false), 0.0);
    }

    void severityFollowsConfidence()
    {
        const auto severity = [](double final) { return confluenceOf({readyScore(Timeframe::M15, final)}).severity; };
        QVERIFY(severity(0.85) == Severity::High); // confidence .70, inclusive
        QVERIFY(severity(0.849) == Severity::Medium);
        QVERIFY(severity(0.725) == Severity::Medium); // .45
        QVERIFY(severity(0.72) == Severity::Low);
        QVERIFY(severity(0.6) == Severity::Info); // HOLD
        QVERIFY(severity(0.15) == Severity::High);
    }

    void suspectAndConvergingComeFromThoseThatCount()
    {
        TimeframeScore daily = readyScore(Timeframe::D1, 0.6);
        daily.isConverging = true;
        daily.isSuspect = true;
        auto result = confluenceOf({readyScore(Timeframe::M15, 0.6), daily});
        QVERIFY(result.isConverging && result.isSuspect);
        daily.timeframe = Timeframe::W1; // not in the list
        result = confluenceOf({readyScore(Timeframe::M15, 0.6), daily});
        QVERIFY(!result.isConverging && !result.isSuspect);
    }

    void thirteenTimeframesAreTooMany()
    {
        const std::vector<TimeframeScore> scores(13, readyScore(Timeframe::M15, 0.5));
        QVERIFY_EXCEPTION_THROWN((void)confluenceOf(scores), ContractViolation);
    }

    void holdsItsPromises()
    {
        QVERIFY(rc::check("score and shares stay in range, order does not matter", [] {
            const ScoringConfig config;
            std::vector<TimeframeScore> scores;
            for (const Timeframe timeframe : market::kTimeframes) {
                const int final = *rc::gen::inRange(-400, 1001);
                scores.push_back(final < 0 ? unreadyScore(timeframe, ReasonCode::NotReady)
                                           : readyScore(timeframe, final / 1000.0));
            }
            const auto signal =
                *rc::gen::elementOf(std::vector<Timeframe>(market::kTimeframes.begin(), market::kTimeframes.end()));
            const ScoreResult result = confluence(config, signal, scores);
            double weights = 0.0;
            double lowest = 1.0;
            double highest = 0.0;
            for (const TimeframeScore& score : result.timeframes) {
                weights += score.weight;
                if (score.weight == 0.0) continue;
                RC_ASSERT(score.isReady);
                lowest = std::min(lowest, score.final);
                highest = std::max(highest, score.final);
            }
            RC_ASSERT(result.isReady == (weights > 0.0));
            if (!result.isReady) {
                RC_ASSERT(result.action == Action::Hold);
                return;
            }
            RC_ASSERT(isNear(weights, 1.0));
            RC_ASSERT(result.score >= lowest - 1e-12 && result.score <= highest + 1e-12);
            RC_ASSERT(result.agreement >= 0.0 && result.agreement <= 1.0);
            RC_ASSERT(result.confidence >= 0.0 && result.confidence <= 1.0);
            RC_ASSERT((result.action == Action::Buy) == (result.cause == ReasonCode::ScoreBuy));
            RC_ASSERT((result.action == Action::Sell) == (result.cause == ReasonCode::ScoreSell));
            if (result.action == Action::Buy) RC_ASSERT(result.score > 0.69 && result.agreement > 0.59);
            if (result.action == Action::Sell) RC_ASSERT(result.score < 0.31 && result.agreement > 0.59);

            std::reverse(scores.begin(), scores.end());
            const ScoreResult turned = confluence(config, signal, scores);
            RC_ASSERT(turned.action == result.action);
            RC_ASSERT(isNear(turned.score, result.score, 1e-12));
            RC_ASSERT(isNear(turned.confidence, result.confidence, 1e-12));
        }));
    }
};

SEXTANT_TEST(TestConfluence)
#include "tst_confluence.moc"
