#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/philox.h"
#include "engine/decision/experiments/agent_performance.h"

using namespace sextant;
using namespace sextant::decision;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

AgentVote says(Bias bias, int confidence, double weight, double share)
{
    AgentVote vote;
    vote.bias = bias;
    vote.confidence = confidence;
    vote.weight = weight;
    vote.contribution = weight * confidence * signOf(bias);
    vote.share = share;
    return vote;
}

AgentRecord longSignal()
{
    AgentRecord record;
    record.direction = 1;
    record.isApproved = record.isExecuted = true;
    for (AgentVote& vote : record.votes)
        vote.absence = AgentAbsence::SwitchedOff;
    return record;
}

AgentVote& voteOf(AgentRecord& record, AgentId agent) { return record.votes[static_cast<std::size_t>(agent)]; }

/// Decisions at random with outcomes for some, as a session could tell them.
struct Story {
    struct Step {
        AgentRecord record;
        std::optional<AgentOutcome> outcome;
    };
    explicit Story(std::uint64_t seed, std::size_t count)
    {
        RandomStream random(seed, RandomPurpose::Test);
        const auto below = [&](std::uint64_t most) { return random.nextBelow(most); };
        for (std::size_t n = 0; n < count; ++n) {
            AgentRecord record;
            record.signal = SignalId{n + 1};
            record.instrument = InstrumentId{static_cast<std::uint16_t>(1 + below(3))};
            record.direction = below(2) == 0 ? 1 : -1;
            record.regime = static_cast<analysis::RegimeDirection>(below(4));
            record.session = static_cast<SignalSession>(below(kSignalSessions));
            double winning = 0.0;
            for (std::size_t i = 0; i < kAgents; ++i) {
                AgentVote& vote = record.votes[i];
                if (below(4) == 0) {
                    vote.absence = static_cast<AgentAbsence>(1 + below(4));
                    continue;
                }
                vote.bias = static_cast<Bias>(below(3));
                vote.confidence = static_cast<std::int32_t>(below(101));
                if (static_cast<AgentId>(i) == AgentId::Risk) {
                    vote.block = below(8) == 0;
                    continue;
                }
                vote.weight = 0.1;
                vote.contribution = 0.1 * vote.confidence * signOf(vote.bias) * record.direction;
                if (vote.contribution > 0.0) winning += vote.contribution;
            }
            for (AgentVote& vote : record.votes)
                if (vote.isPresent() && vote.contribution > 0.0) vote.share = vote.contribution / winning;
            record.isApproved = winning > 0.0 && below(3) != 0;
            record.isExecuted = record.isApproved;
            Step step{record, std::nullopt};
            if (below(5) != 0) {
                AgentOutcome outcome;
                outcome.isCounterfactual = !record.isExecuted;
                outcome.hasMultiple = below(10) != 0;
                outcome.multiple = (static_cast<double>(below(4001)) - 2000.0) / 1000.0;
                outcome.hasMoney = record.isExecuted;
                outcome.money = outcome.multiple * 100.0;
                step.outcome = outcome;
            }
            steps.push_back(step);
        }
    }
    [[nodiscard]] AgentPerformance performance() const
    {
        AgentPerformance out;
        for (const Step& step : steps) {
            out.addDecision(step.record);
            if (step.outcome) out.addOutcome(step.record, *step.outcome);
        }
        return out;
    }
    std::vector<Step> steps;
};

} // namespace

class TestAgentPerformance final : public QObject {
    Q_OBJECT
private slots:
    void attributesWhatWasEarned();
    void countsRightAndWrong();
    void showsNothingOfTooFew();
    void estimatesTheExpectancy();
    void sumsAsASlowVersion_data();
    void sumsAsASlowVersion();
    void promotesWhatIsGoodForLong();
};

void TestAgentPerformance::attributesWhatWasEarned()
{
    // agents.md §8, example 1 turned into a trade: the shares of those who were for it add up to its result.
    AgentRecord record = longSignal();
    voteOf(record, AgentId::Orb) = says(Bias::Bullish, 85, 0.2, 17.0 / 43.6);
    voteOf(record, AgentId::Strat) = says(Bias::Bullish, 70, 0.2, 14.0 / 43.6);
    voteOf(record, AgentId::Technical) = says(Bias::Bullish, 72, 0.175, 12.6 / 43.6);
    voteOf(record, AgentId::Context) = says(Bias::Neutral, 55, 0.175, 0.0);
    voteOf(record, AgentId::Satyland) = says(Bias::Bearish, 40, 0.25, 0.0);
    AgentPerformance performance;
    performance.addDecision(record);
    AgentOutcome outcome;
    outcome.multiple = -1.0;
    outcome.money = -250.0;
    performance.addOutcome(record, outcome);
    QVERIFY(near(performance.of(AgentId::Orb).attributed.value(), -250.0 * 17.0 / 43.6));
    double sum = 0.0;
    for (std::size_t i = 0; i < kAgents; ++i)
        sum += performance.of(static_cast<AgentId>(i)).attributed.value();
    QVERIFY(near(sum, -250.0));
    QVERIFY(near(performance.of(AgentId::Satyland).avoided.value(), 250.0));
    QVERIFY(near(performance.of(AgentId::Satyland).attributed.value(), 0.0));
    QCOMPARE(performance.of(AgentId::Context).results.size(), std::size_t{0}); // said nothing of the direction
    QCOMPARE(performance.of(AgentId::Ttm).decisions, 0);                       // it was off
}

void TestAgentPerformance::countsRightAndWrong()
{
    AgentRecord record = longSignal();
    record.direction = -1;
    voteOf(record, AgentId::Technical) = says(Bias::Bearish, 60, 0.5, 1.0);
    voteOf(record, AgentId::Context) = says(Bias::Bullish, 70, 0.5, 0.0);
    AgentPerformance performance;
    for (const double multiple : {2.0, -1.0, 1.0}) {
        performance.addDecision(record);
        AgentOutcome outcome;
        outcome.multiple = multiple;
        performance.addOutcome(record, outcome);
    }
    const AgentTally& with = performance.of(AgentId::Technical);
    QCOMPARE(with.right, 2);
    QVERIFY(near(*with.supported.mean(), 2.0 / 3.0));
    QVERIFY(near(*with.supported.meanWin(), 1.5));
    QVERIFY(near(*with.supported.meanLoss(), -1.0));
    const AgentTally& against = performance.of(AgentId::Context);
    QCOMPARE(against.right, 1);
    QCOMPARE(against.supported.count, 0);
    QCOMPARE(against.opposing, 3);
    QVERIFY(near(*against.meanConfidence(), 70.0));
}

void TestAgentPerformance::showsNothingOfTooFew()
{
    const Story story(3, 20);
    const AgentPerformance performance = story.performance();
    const AgentReport report = reportOf(AgentId::Technical, performance.of(AgentId::Technical), 500);
    QVERIFY(!report.calibration);
    QVERIFY(!report.expectancyInterval);
    QVERIFY(!report.perfectError);
    QVERIFY(!report.recalibration);
    QVERIFY(report.hitInterval.has_value());
    const AgentReport none = reportOf(AgentId::Satyland, AgentTally(), 500);
    QVERIFY(!none.hitInterval && !none.winInterval);
    QCOMPARE(std::string(toString(none.promotion)), std::string("too_few"));
}

void TestAgentPerformance::estimatesTheExpectancy()
{
    const Story story(5, 1200);
    const AgentPerformance performance = story.performance();
    const AgentTally& tally = performance.of(AgentId::Technical);
    const AgentReport report = reportOf(AgentId::Technical, tally, 2000);
    QVERIFY(report.expectancyInterval && report.calibration && report.perfectError && report.recalibration);
    // Close to the interval of the normal distribution, which so many results allow.
    double mean = *tally.supported.mean();
    double squares = 0.0;
    for (const AgentResult& result : tally.results)
        if (result.isSupporter && !result.isCounterfactual)
            squares += (result.multiple - mean) * (result.multiple - mean);
    const auto n = static_cast<double>(tally.supported.count);
    const double half = 1.96 * std::sqrt(squares / (n - 1.0) / n);
    QVERIFY(std::abs(report.expectancyInterval->low - (mean - half)) < 0.2 * half);
    QVERIFY(std::abs(report.expectancyInterval->high - (mean + half)) < 0.2 * half);
    // Chance alone: no better than a coin.
    QVERIFY(report.area && *report.area > 0.4 && *report.area < 0.6);
    const AgentReport again = reportOf(AgentId::Technical, tally, 2000);
    QVERIFY(near(again.expectancyInterval->low, report.expectancyInterval->low));
}

void TestAgentPerformance::sumsAsASlowVersion_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 100; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestAgentPerformance::sumsAsASlowVersion()
{
    QFETCH(quint64, seed);
    const Story story(seed, 60);
    const AgentPerformance performance = story.performance();
    double money = 0.0;
    double attributed = 0.0;
    for (std::size_t i = 0; i < kAgents; ++i) {
        const AgentTally& tally = performance.of(static_cast<AgentId>(i));
        std::int64_t opinions = 0;
        std::int64_t vetoes = 0;
        double confidence = 0.0;
        double vetoed = 0.0;
        std::vector<double> supported;
        std::size_t results = 0;
        for (const Story::Step& step : story.steps) {
            const AgentVote& vote = step.record.votes[i];
            if (!vote.isPresent()) continue;
            ++opinions;
            vetoes += vote.block ? 1 : 0;
            confidence += vote.confidence;
            if (!step.outcome) continue;
            const AgentOutcome& outcome = *step.outcome;
            if (vote.block && outcome.isCounterfactual && outcome.hasMultiple) vetoed += outcome.multiple;
            const int side = signOf(vote.bias) * step.record.direction;
            if (side == 0 || !outcome.hasMultiple || static_cast<AgentId>(i) == AgentId::Risk) continue;
            ++results;
            if (side > 0 && !outcome.isCounterfactual) supported.push_back(outcome.multiple);
        }
        QCOMPARE(tally.opinions, opinions);
        QCOMPARE(tally.vetoes, vetoes);
        QCOMPARE(tally.approved + tally.rejected, opinions);
        QCOMPARE(tally.supporting + tally.opposing + tally.neutral, opinions);
        QCOMPARE(tally.results.size(), results);
        QVERIFY(near(tally.confidence.value(), confidence));
        QVERIFY(near(tally.vetoed.sum.value(), vetoed));
        QCOMPARE(tally.supported.count, static_cast<std::int64_t>(supported.size()));
        QVERIFY(near(tally.supported.sum.value(), std::accumulate(supported.begin(), supported.end(), 0.0)));
        std::int64_t byRegime = 0;
        for (const auto& [name, sums] : tally.byRegime)
            byRegime += sums.count;
        QCOMPARE(byRegime, tally.supported.count);
        attributed += tally.attributed.value();
    }
    for (const Story::Step& step : story.steps)
        if (step.outcome && !step.outcome->isCounterfactual) money += step.outcome->money;
    QVERIFY(near(performance.money(), money));
    QVERIFY(near(attributed, money));
}

void TestAgentPerformance::promotesWhatIsGoodForLong()
{
    const auto tallyOf = [](std::size_t count, double win, double loss, int confidence, std::size_t winsOfTen) {
        AgentPerformance performance;
        AgentRecord record = longSignal();
        voteOf(record, AgentId::Satyland) = says(Bias::Bullish, confidence, 1.0, 1.0);
        for (std::size_t n = 0; n < count; ++n) {
            AgentOutcome outcome;
            outcome.multiple = n % 10 < winsOfTen ? win : loss;
            performance.addDecision(record);
            performance.addOutcome(record, outcome);
        }
        return performance;
    };
    const auto promotion = [&](const AgentPerformance& performance) {
        return reportOf(AgentId::Satyland, performance.of(AgentId::Satyland), 1000).promotion;
    };
    QVERIFY(promotion(tallyOf(299, 2.0, -1.0, 60, 6)) == Promotion::TooFew);
    QVERIFY(promotion(tallyOf(300, 2.0, -1.0, 60, 6)) == Promotion::Eligible);
    QVERIFY(promotion(tallyOf(300, 0.7, -1.0, 60, 6)) == Promotion::NotYet); // earns 0.02 R
    QVERIFY(promotion(tallyOf(300, 2.0, -1.0, 80, 6)) == Promotion::Demote); // says 80 %, is right in 60 %
    QVERIFY(promotion(tallyOf(300, 1.0, -2.0, 50, 5)) == Promotion::Demote); // loses
    QVERIFY(reportOf(AgentId::Technical, AgentTally(), 100).promotion == Promotion::NotASubAgent);
}

SEXTANT_TEST(TestAgentPerformance)
#include "tst_agent_performance.moc"
