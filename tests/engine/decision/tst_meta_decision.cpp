#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/decision/agents/meta_decision.h"

using namespace sextant;
using namespace sextant::decision;

/// agents.md §8 with its examples; properties P26 and P30.
class TestMetaDecision final : public QObject {
    Q_OBJECT
private slots:
    void firstExample();
    void secondExample();
    void thirdExample();
    void goldenMerge();
    void p26RiskVetoIsAbsolute();
    void p30GroupsKeepTheirWeight();
    void boundaries_data();
    void boundaries();
    void loneAgents();
    void orderDoesNotMatter();
    void sharesAddUp();
    void noAgentsAreNoConsensus();
};

namespace {

AgentOutput say(AgentId agent, Bias bias, int confidence)
{
    AgentOutput output;
    output.agent = agent;
    output.bias = bias;
    output.confidence = confidence;
    output.add(AgentTerm::EmaStack, confidence);
    return output;
}

AgentOutput clear()
{
    AgentOutput output = say(AgentId::Risk, Bias::Neutral, 100);
    return output;
}

bool isNear(double value, double expected, double tolerance = 5e-3) { return std::fabs(value - expected) <= tolerance; }

std::vector<AgentOutput> randomOpinions(RandomStream& random)
{
    std::vector<AgentOutput> outputs{clear()};
    for (const AgentId agent :
         {AgentId::Context, AgentId::Technical, AgentId::Orb, AgentId::Strat, AgentId::Ttm, AgentId::Satyland})
        if (random.nextBelow(3) != 0)
            outputs.push_back(say(agent, static_cast<Bias>(random.nextBelow(3)),
                                  infoOf(agent).lowest + static_cast<int>(random.nextBelow(static_cast<std::uint64_t>(
                                                             infoOf(agent).highest - infoOf(agent).lowest + 1)))));
    return outputs;
}

bool isSame(const MetaDecision& a, const MetaDecision& b)
{
    CanonicalWriter first;
    CanonicalWriter second;
    a.canonical(first);
    b.canonical(second);
    return std::ranges::equal(first.bytes(), second.bytes());
}

} // namespace

void TestMetaDecision::firstExample()
{
    const std::vector outputs{clear(),
                              say(AgentId::Orb, Bias::Bullish, 85),
                              say(AgentId::Strat, Bias::Bullish, 70),
                              say(AgentId::Technical, Bias::Bullish, 72),
                              say(AgentId::Context, Bias::Neutral, 55),
                              say(AgentId::Satyland, Bias::Bearish, 40)};
    const MetaDecision decision = decide(outputs, 1);
    QVERIFY(isNear(decision.bull, 43.6) && isNear(decision.bear, 10.0) && isNear(decision.neutral, 9.625));
    QVERIFY(isNear(decision.weightedConfidence, 63.225));
    QCOMPARE(decision.finalConfidence, 44);
    QCOMPARE(decision.consensusStrength, 63);
    QVERIFY(!decision.isApproved && decision.refusal == MetaRefusal::LowConfidence);
}

void TestMetaDecision::secondExample()
{
    const std::vector outputs{clear(), say(AgentId::Orb, Bias::Bullish, 85), say(AgentId::Strat, Bias::Bullish, 70),
                              say(AgentId::Technical, Bias::Bullish, 72), say(AgentId::Context, Bias::Neutral, 55)};
    const MetaDecision decision = decide(outputs, 1);
    QVERIFY(isNear(decision.bull, 58.13) && isNear(decision.bear, 0.0));
    QCOMPARE(decision.finalConfidence, 58);
    QCOMPARE(decision.consensusStrength, 100);
    QVERIFY(decision.isApproved);
    QVERIFY(isNear(decision.contributions()[0].weight, 0.23333, 5e-6)); // context
    QVERIFY(!decide(outputs, -1).isApproved);
    QVERIFY(decide(outputs, -1).refusal == MetaRefusal::DirectionMismatch);
}

void TestMetaDecision::thirdExample()
{
    const std::vector outputs{clear(), say(AgentId::Orb, Bias::Bullish, 90), say(AgentId::Technical, Bias::Bearish, 50),
                              say(AgentId::Satyland, Bias::Bullish, 80)};
    const MetaDecision decision = decide(outputs, 1);
    QVERIFY(isNear(decision.bull, 56.0) && isNear(decision.bear, 17.5));
    QVERIFY(decision.finalBias == Bias::Bullish);
    QCOMPARE(decision.finalConfidence, 56);
    QCOMPARE(decision.consensusStrength, 52);
    QVERIFY(decision.isApproved);
}

void TestMetaDecision::goldenMerge()
{
    const std::vector outputs{clear(),
                              say(AgentId::Orb, Bias::Bullish, 87),
                              say(AgentId::Strat, Bias::Bullish, 95),
                              say(AgentId::Ttm, Bias::Bullish, 65),
                              say(AgentId::Technical, Bias::Bullish, 71),
                              say(AgentId::Context, Bias::Bullish, 75),
                              say(AgentId::Satyland, Bias::Bullish, 82)};
    const MetaDecision decision = decide(outputs, 1);
    QVERIFY(isNear(decision.bull, 78.98));
    QCOMPARE(decision.finalConfidence, 79);
    QCOMPARE(decision.consensusStrength, 100);
    QVERIFY(decision.isApproved);
}

void TestMetaDecision::p26RiskVetoIsAbsolute()
{
    RandomStream random(81, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        std::vector<AgentOutput> outputs = randomOpinions(random);
        const int direction = random.nextBelow(2) == 0 ? 1 : -1;
        outputs[0].block = true;
        outputs[0].confidence = 0;
        const MetaDecision blocked = decide(outputs, direction);
        QVERIFY(!blocked.isApproved && blocked.refusal == MetaRefusal::RiskBlock);
        QVERIFY(blocked.finalBias == Bias::Neutral && blocked.finalConfidence == 0 && blocked.consensusStrength == 0);
        // Without an answer of the risk agent it is no as well.
        outputs.erase(outputs.begin());
        QVERIFY(decide(outputs, direction).refusal == MetaRefusal::RiskBlock);
    }
}

/// Of the groups that speak each has its own weight's share of all, whoever is missing, however sure they are, whatever
/// they say and whatever the weights; within a group all have the same. A group's pull is its weight times its mean
/// confidence, and what is missing weighs nothing (agents.md §8).
void TestMetaDecision::p30GroupsKeepTheirWeight()
{
    const std::array groups{std::vector{AgentId::Context, AgentId::Technical},
                            std::vector{AgentId::Orb, AgentId::Strat, AgentId::Ttm}, std::vector{AgentId::Satyland}};
    std::array<std::size_t, 8> seen{};
    const bool held = rc::check("groups keep their weight", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        MetaParameters parameters;
        std::array base{parameters.coreWeight, parameters.specialistWeight, parameters.subAgentWeight};
        if (random.nextBelow(2) == 0) {
            for (double& weight : base)
                weight = 0.01 + static_cast<double>(random.nextBelow(1'000)) / 1'000.0;
            parameters.coreWeight = base[0];
            parameters.specialistWeight = base[1];
            parameters.subAgentWeight = base[2];
        }
        std::vector<AgentOutput> outputs = randomOpinions(random);
        for (const auto& group : groups)
            if (random.nextBelow(3) == 0)
                std::erase_if(outputs, [&](const AgentOutput& output) {
                    return std::find(group.begin(), group.end(), output.agent) != group.end();
                });
        const int direction = random.nextBelow(2) == 0 ? 1 : -1;
        const MetaDecision decision = decide(outputs, direction, parameters);
        std::array<std::vector<const AgentOutput*>, 3> said;
        double present = 0.0;
        unsigned mask = 0;
        for (std::size_t g = 0; g < 3; ++g) {
            for (const AgentOutput& output : outputs)
                if (std::find(groups[g].begin(), groups[g].end(), output.agent) != groups[g].end())
                    said[g].push_back(&output);
            if (said[g].empty()) continue;
            present += base[g];
            mask |= 1U << g;
        }
        ++seen[mask];
        RC_ASSERT(decision.contributions().size() == outputs.size() - 1); // all but risk
        std::array<double, 3> sides{};                                    // for, against, neither
        for (std::size_t g = 0; g < 3; ++g)
            for (const AgentOutput* output : said[g]) {
                const double expected = base[g] / present / static_cast<double>(said[g].size());
                const auto part = std::find_if(decision.contributions().begin(), decision.contributions().end(),
                                               [&](const Contribution& c) { return c.agent == output->agent; });
                RC_ASSERT(part != decision.contributions().end());
                RC_ASSERT(isNear(part->weight, expected, 1e-12));
                sides[output->bias == Bias::Bullish   ? 0
                      : output->bias == Bias::Bearish ? 1
                                                      : 2] += expected * output->confidence;
            }
        RC_ASSERT(isNear(decision.bull, sides[0], 1e-9) && isNear(decision.bear, sides[1], 1e-9));
        RC_ASSERT(isNear(decision.neutral, sides[2], 1e-9));
    });
    QVERIFY(held);
    QVERIFY(std::count_if(seen.begin(), seen.end(), [](std::size_t count) { return count > 0; }) > 5);
    // Every combination of groups, with the weights of the specification.
    for (unsigned mask = 1; mask < 8; ++mask) {
        std::vector<AgentOutput> outputs{clear()};
        const std::array base{0.35, 0.40, 0.25};
        double present = 0.0;
        for (std::size_t g = 0; g < 3; ++g)
            if ((mask >> g & 1u) != 0) {
                present += base[g];
                for (const AgentId agent : groups[g])
                    outputs.push_back(say(agent, Bias::Bullish, infoOf(agent).highest));
            }
        const MetaDecision decision = decide(outputs, 1);
        for (std::size_t g = 0; g < 3; ++g) {
            double sum = 0.0;
            for (const Contribution& part : decision.contributions())
                if (std::find(groups[g].begin(), groups[g].end(), part.agent) != groups[g].end()) sum += part.weight;
            QVERIFY(isNear(sum, (mask >> g & 1u) != 0 ? base[g] / present : 0.0, 1e-12));
        }
    }
}

void TestMetaDecision::boundaries_data()
{
    QTest::addColumn<int>("orb");
    QTest::addColumn<int>("strat");
    QTest::addColumn<QString>("refusal");
    // Two specialists alone: weights of a half each.
    QTest::newRow("exactly fifty approves") << 50 << 50 << "";
    QTest::newRow("forty-nine does not") << 49 << 49 << "LOW_CONFIDENCE";
}

void TestMetaDecision::boundaries()
{
    QFETCH(int, orb);
    QFETCH(int, strat);
    QFETCH(QString, refusal);
    const std::vector outputs{clear(), say(AgentId::Orb, Bias::Bullish, orb),
                              say(AgentId::Strat, Bias::Bullish, strat)};
    const MetaDecision decision = decide(outputs, 1);
    QCOMPARE(QString::fromUtf8(toString(decision.refusal).data()), refusal);

    // A lead of exactly two is a direction: weights .2 each, 50 against 40.
    MetaParameters equal;
    const std::vector close{clear(), say(AgentId::Orb, Bias::Bullish, 44), say(AgentId::Strat, Bias::Bearish, 40)};
    QVERIFY(decide(close, 1, equal).finalBias == Bias::Bullish); // 22 - 20
    const std::vector closer{clear(), say(AgentId::Orb, Bias::Bullish, 43), say(AgentId::Strat, Bias::Bearish, 40)};
    QVERIFY(decide(closer, 1, equal).refusal == MetaRefusal::NoConsensus); // 1.5
    // Consensus of exactly twenty approves: 60 against 40.
    MetaParameters lenient;
    lenient.minConfidence = 0;
    lenient.minAgents = 1;
    const std::vector even{clear(), say(AgentId::Orb, Bias::Bullish, 60), say(AgentId::Strat, Bias::Bearish, 40)};
    QCOMPARE(decide(even, 1, lenient).consensusStrength, 20);
    QVERIFY(decide(even, 1, lenient).isApproved);
    const std::vector less{clear(), say(AgentId::Orb, Bias::Bullish, 59), say(AgentId::Strat, Bias::Bearish, 40)};
    QVERIFY(decide(less, 1, lenient).refusal == MetaRefusal::LowConsensus);
}

void TestMetaDecision::loneAgents()
{
    const std::vector alone{clear(), say(AgentId::Technical, Bias::Bullish, 80)};
    QVERIFY(decide(alone, 1).refusal == MetaRefusal::TooFewAgents);
    const std::vector smaller{clear(), say(AgentId::Technical, Bias::Bullish, 80),
                              say(AgentId::Context, Bias::Neutral, 80)};
    QVERIFY(decide(smaller, 1).refusal == MetaRefusal::LowConfidence);
}

void TestMetaDecision::orderDoesNotMatter()
{
    RandomStream random(82, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        std::vector<AgentOutput> outputs = randomOpinions(random);
        const MetaDecision first = decide(outputs, 1);
        for (std::size_t k = outputs.size(); k > 1; --k)
            std::swap(outputs[k - 1], outputs[random.nextBelow(k)]);
        QVERIFY(isSame(first, decide(outputs, 1)));
    }
}

void TestMetaDecision::sharesAddUp()
{
    RandomStream random(83, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const MetaDecision decision = decide(randomOpinions(random), 1);
        double weights = 0.0;
        double shares = 0.0;
        for (const Contribution& part : decision.contributions()) {
            weights += part.weight;
            shares += part.share;
            QVERIFY(part.share >= 0.0 && (part.share <= 0.0 || part.contribution > 0.0));
        }
        if (decision.contributionCount > 0) QVERIFY(isNear(weights, 1.0, 1e-12));
        if (decision.finalBias != Bias::Neutral) QVERIFY(isNear(shares, 1.0, 1e-12));
        QVERIFY(decision.finalConfidence >= 0 && decision.finalConfidence <= 100);
        QVERIFY(decision.consensusStrength >= 0 && decision.consensusStrength <= 100);
    }
}

void TestMetaDecision::noAgentsAreNoConsensus()
{
    const std::vector outputs{clear()};
    QVERIFY(decide(outputs, 1).refusal == MetaRefusal::NoConsensus);
}

SEXTANT_TEST(TestMetaDecision)
#include "tst_meta_decision.moc"
