#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/decision/agents/agent_case.h"
#include "engine/decision/agents/higher_frames.h"

using namespace sextant;
using namespace sextant::decision;
using namespace std::chrono_literals;

/// What a team of agents does with those that fail, with maps of their confidences, promoted ones and other parameters.
class TestAgentTeam final : public QObject {
    Q_OBJECT
private slots:
    void p39FailingAgentsAreLeftOut();
    void noNumberStaysInTheLog();
    void calibratedConfidencesCount();
    void mapsThatDoNotHelpAreNone();
    void casesOfTheFirstFormAreRead();
    void everyRegimeIsRead();
    void promotedSubAgentsCountAsSpecialists();
    void aTieIsNoDirection();
    void parametersReachTheirAgents();
    void hostileCasesAreRefused();
    void triggerMustBeTheBarBehind();
    void aThreeIsNoTwo();
    void setupsAreMirrored();
    void onlyLongerFramesThrowBack();
    void greyCandlesSayNothing();
    void volumeOfAnotherStandsIn();
    void breakoutAtTheBufferIsNone();
};

namespace {

enum class Fault : std::uint8_t { None, Throws, ThrowsForeign, TooSure, NoReason, NoNumber, Blocks, Impostor };
std::array<Fault, kAgents> faults;

AgentOutput faulty(AgentId agent, const AgentSnapshot& snapshot, const AgentParameters& parameters)
{
    AgentOutput output = askAgent(agent, snapshot, parameters);
    switch (faults[static_cast<std::size_t>(agent)]) {
    case Fault::None:
        break;
    case Fault::Throws:
        throw ContractViolation("broken");
    case Fault::ThrowsForeign:
        throw std::length_error("broken");
    case Fault::TooSure:
        output.confidence = infoOf(agent).highest + 1;
        break;
    case Fault::NoReason:
        output.pointCount = 0;
        break;
    case Fault::NoNumber:
        output.note(AgentTerm::StopLevel, std::nan(""));
        break;
    case Fault::Blocks:
        output.block = !output.block;
        break;
    case Fault::Impostor:
        output.agent = agent == AgentId::Risk ? AgentId::Context : AgentId::Risk;
        break;
    }
    return output;
}

/// Everybody has something to say.
struct Picture {
    trading::RiskDecision risk;
    AgentSnapshot snapshot;

    explicit Picture(RandomStream& random)
    {
        const auto yes = [&] { return random.nextBelow(2) == 0; };
        snapshot.risk = &risk;
        snapshot.direction = yes() ? 1 : -1;
        auto& technical = snapshot.technical.emplace();
        technical.atr = 1.0;
        technical.low = 99.0 + random.nextUniform();
        technical.high = technical.low + 2.0;
        technical.open = technical.low + 2.0 * random.nextUniform();
        technical.close = technical.low + 2.0 * random.nextUniform();
        technical.ema8 = 100.0 + random.nextNormal();
        technical.ema13 = 100.0 + random.nextNormal();
        technical.ema21 = 100.0 + random.nextNormal();
        technical.ema48 = 100.0 + random.nextNormal();
        auto& orb = snapshot.orb.emplace();
        orb.low = 100.0;
        orb.high = 101.0;
        orb.direction = yes() ? 1 : -1;
        orb.close = orb.direction > 0 ? 101.3 : 99.7;
        orb.volumeRatio = 2.0 * random.nextUniform();
        auto& strat = snapshot.strat.emplace();
        strat.setup.kind = static_cast<StratPatternKind>(random.nextBelow(8));
        strat.setup.direction = yes() ? 1 : -1;
        strat.setup.level = 100.0;
        strat.setup.stop = 99.0;
        strat.setup.target = 102.0;
        auto& squeeze = snapshot.squeeze.emplace();
        squeeze.direction = snapshot.direction;
        squeeze.barsSinceFired = 1 + static_cast<int>(random.nextBelow(12));
        squeeze.squeezeBars = 8;
        squeeze.momentumNorm = random.nextNormal();
        auto& saty = snapshot.satyland.emplace();
        saty.open = 100.0 + random.nextNormal();
        saty.close = 100.0 + random.nextNormal();
        saty.ema8 = 100.0 + random.nextNormal();
        saty.ema21 = 100.0;
        saty.ema48 = 100.0 + random.nextNormal();
        saty.phase = 50.0 * random.nextNormal();
    }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
};

AgentSwitches all()
{
    AgentSwitches switches;
    switches.isOn.fill(true);
    return switches;
}

std::vector<std::uint8_t> bytesOf(const MetaDecision& decision)
{
    CanonicalWriter out;
    decision.canonical(out);
    return out.take();
}

std::vector<std::uint8_t> caseOf(const AgentSnapshot& snapshot, const AgentParameters& parameters = {},
                                 const CalibrationTable* calibration = nullptr, const AgentSwitches& on = all())
{
    CanonicalWriter out;
    encodeCase(snapshot, on, parameters, calibration, out);
    return out.take();
}

/// Forecasts of an agent that is right less often than it says.
std::vector<Forecast> overconfident(std::size_t count, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<Forecast> out;
    for (std::size_t i = 0; i < count; ++i) {
        const int confidence = 50 + static_cast<int>(random.nextBelow(45));
        out.push_back({confidence, random.nextUniform() < 0.2 + 0.005 * (confidence - 50)});
    }
    return out;
}

AgentOutput say(AgentId agent, Bias bias, int confidence)
{
    AgentOutput output;
    output.agent = agent;
    output.bias = bias;
    output.confidence = confidence;
    output.add(AgentTerm::EmaStack, confidence);
    return output;
}

const Contribution& of(const MetaDecision& decision, AgentId agent)
{
    for (const Contribution& part : decision.contributions())
        if (part.agent == agent) return part;
    throw ContractViolation("no such contribution");
}

} // namespace

void TestAgentTeam::p39FailingAgentsAreLeftOut()
{
    int left = 0;
    QVERIFY(rc::check("the rest decide as if failing agents had not been there", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        const Picture picture(random);
        AgentSwitches without = all();
        AgentSwitches with = all();
        faults.fill(Fault::None);
        std::array<bool, kAgents> isOut{};
        for (std::size_t i = 0; i < kAgents; ++i) {
            if (random.nextBelow(3) != 0) continue;
            isOut[i] = true;
            without.isOn[i] = false;
            ++left;
            // Switched off by an operator, or by the host because it took too long; or broken.
            if (random.nextBelow(4) == 0)
                with.isOn[i] = false;
            else
                faults[i] = static_cast<Fault>(1 + random.nextBelow(7));
        }
        const TeamResult broken = runAgents(picture.snapshot, with, {}, nullptr, nullptr, faulty);
        faults.fill(Fault::None);
        const TeamResult sound = runAgents(picture.snapshot, without);
        RC_ASSERT(bytesOf(broken.decision) == bytesOf(sound.decision));
        RC_ASSERT(broken.outputCount == sound.outputCount);
        for (std::size_t i = 0; i < kAgents; ++i) {
            const bool isHere = broken.absences[i] == AgentAbsence::None;
            RC_ASSERT(isHere == !isOut[i]);
            if (isOut[i] && with.isOn[i]) RC_ASSERT(broken.absences[i] == AgentAbsence::Failed);
        }
        if (isOut[static_cast<std::size_t>(AgentId::Risk)]) {
            RC_ASSERT(!broken.decision.isApproved);
            RC_ASSERT(broken.decision.refusal == MetaRefusal::RiskBlock);
        }
    }));
    QVERIFY(left > 100);
}

void TestAgentTeam::noNumberStaysInTheLog()
{
    RandomStream random(1, RandomPurpose::Test);
    Picture picture(random);
    picture.snapshot.orb->volumeRatio = std::nan("");
    const TeamResult result = runAgents(picture.snapshot, all());
    QVERIFY(result.absences[static_cast<std::size_t>(AgentId::Orb)] == AgentAbsence::Failed);
    const auto decided = decodeCase(caseOf(picture.snapshot));
    QVERIFY(decided);
    const TeamResult again = runCase(**decided);
    QVERIFY(again.absences == result.absences && bytesOf(again.decision) == bytesOf(result.decision));
}

void TestAgentTeam::calibratedConfidencesCount()
{
    QVERIFY(rc::check("a decision with maps follows again from its log", [](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        const Picture picture(random);
        CalibrationTable table;
        for (std::size_t i = 0; i < kAgents; ++i)
            if (random.nextBelow(2) == 0)
                table[i] = ConfidenceMap::fit(overconfident(60 + random.nextBelow(400), seed + i));
        const TeamResult result = runAgents(picture.snapshot, all(), {}, &table);
        const TeamResult plain = runAgents(picture.snapshot, all());
        for (const AgentOutput& output : result.outputs()) {
            if (output.agent == AgentId::Risk) continue;
            const auto& map = table[static_cast<std::size_t>(output.agent)];
            const double counted = map && output.bias != Bias::Neutral ? 100.0 * map->chance(output.confidence)
                                                                       : static_cast<double>(output.confidence);
            RC_ASSERT(of(result.decision, output.agent).confidence == counted);
            RC_ASSERT(of(plain.decision, output.agent).confidence == static_cast<double>(output.confidence));
        }
        const auto decided = decodeCase(caseOf(picture.snapshot, {}, &table));
        RC_ASSERT(decided.has_value());
        RC_ASSERT(bytesOf(runCase(**decided).decision) == bytesOf(result.decision));
    }));
}

void TestAgentTeam::mapsThatDoNotHelpAreNone()
{
    const auto few = overconfident(49, 7);
    QVERIFY(!ConfidenceMap::fit(few));
    const auto platt = ConfidenceMap::fit(overconfident(199, 7));
    QVERIFY(platt && platt->method() == ConfidenceMap::Method::Platt);
    const auto isotonic = ConfidenceMap::fit(overconfident(200, 7));
    QVERIFY(isotonic && isotonic->method() == ConfidenceMap::Method::Isotonic);
    QVERIFY(isotonic->brierAfter() < isotonic->brierBefore());
    for (int c = 1; c <= 100; ++c)
        QVERIFY(isotonic->chance(c) >= isotonic->chance(c - 1));
    // The older 70 % say the opposite of the newer: the map makes it worse.
    std::vector<Forecast> turned;
    for (int i = 0; i < 300; ++i)
        turned.push_back({80, i >= 210});
    QVERIFY(!ConfidenceMap::fit(turned));
    // Only the older 70 % are fitted: another newest outcome changes no step.
    auto other = overconfident(300, 9);
    const auto first = ConfidenceMap::fit(other);
    other.back().happened = !other.back().happened;
    const auto second = ConfidenceMap::fit(other);
    QVERIFY(first && second);
    for (int c = 0; c <= 100; ++c)
        QCOMPARE(first->chance(c), second->chance(c));
}

void TestAgentTeam::casesOfTheFirstFormAreRead()
{
    // As decision version 6 wrote it: no views, no regimes, no risk, switches, eleven parameters, seven empty chances.
    CanonicalWriter out;
    out.put(std::int64_t{1});
    out.putAll(-1, SessionPhase::Lunch, false, true);
    for (int i = 0; i < 8; ++i)
        out.put(false);
    for (std::size_t i = 0; i < kAgents; ++i)
        out.put(i < 3);
    out.putAll(0.40, 0.35, 0.25, 50, 20, 2, 2.0, 15, Duration(30min), 0.02, Duration(10min));
    for (std::size_t i = 0; i < kAgents; ++i)
        out.putAll(false, 0.0);
    const auto decided = decodeCase(out.bytes());
    QVERIFY2(decided, decided ? "" : decided.error().message.c_str());
    QCOMPARE((*decided)->snapshot.direction, -1);
    QVERIFY((*decided)->snapshot.context.isBlackout && !(*decided)->calibration);
    QVERIFY((*decided)->parameters.blackout == 10min);
    QCOMPARE((*decided)->parameters.strat.triggerAge, 2);
    QVERIFY(runCase(**decided).decision.refusal == MetaRefusal::RiskBlock);
}

void TestAgentTeam::everyRegimeIsRead()
{
    RandomStream random(8, RandomPurpose::Test);
    Picture picture(random);
    for (int direction = 0; direction <= 3; ++direction)
        for (int structure = 0; structure <= 2; ++structure)
            for (int volatility = 0; volatility <= 3; ++volatility)
                for (int spread = 0; spread <= 2; ++spread) {
                    analysis::Regime regime;
                    regime.labels.direction = static_cast<analysis::RegimeDirection>(direction);
                    regime.labels.structure = static_cast<analysis::RegimeStructure>(structure);
                    regime.labels.volatility = static_cast<analysis::VolatilityRegime>(volatility);
                    regime.labels.spread = static_cast<analysis::SpreadRegime>(spread);
                    picture.snapshot.context.regime = picture.snapshot.context.benchmark = &regime;
                    const auto decided = decodeCase(caseOf(picture.snapshot));
                    QVERIFY2(decided, qPrintable(QString::number(direction)));
                    QVERIFY(bytesOf(runCase(**decided).decision) ==
                            bytesOf(runAgents(picture.snapshot, all()).decision));
                }
}

void TestAgentTeam::promotedSubAgentsCountAsSpecialists()
{
    const std::vector outputs{say(AgentId::Risk, Bias::Neutral, 100), say(AgentId::Orb, Bias::Bullish, 80),
                              say(AgentId::Technical, Bias::Bullish, 70), say(AgentId::Satyland, Bias::Bullish, 60)};
    QCOMPARE(of(decide(outputs, 1), AgentId::Satyland).weight, 0.25);
    std::array<bool, kAgents> isPromoted{};
    isPromoted[static_cast<std::size_t>(AgentId::Satyland)] = true;
    isPromoted[static_cast<std::size_t>(AgentId::Technical)] = true; // is no sub-agent: nothing changes
    const MetaDecision decision = decide(outputs, 1, {}, nullptr, isPromoted);
    QVERIFY(of(decision, AgentId::Satyland).type == AgentType::Specialist);
    QVERIFY(of(decision, AgentId::Technical).type == AgentType::Core);
    QVERIFY(std::fabs(of(decision, AgentId::Satyland).weight - 0.40 / 0.75 / 2.0) < 1e-12);
    QVERIFY(std::fabs(of(decision, AgentId::Technical).weight - 0.35 / 0.75) < 1e-12);
}

void TestAgentTeam::aTieIsNoDirection()
{
    MetaParameters lenient;
    lenient.biasMargin = 0.0;
    lenient.minConfidence = lenient.minConsensus = 0;
    lenient.minAgents = 1;
    const std::vector even{say(AgentId::Risk, Bias::Neutral, 100), say(AgentId::Orb, Bias::Bullish, 60),
                           say(AgentId::Strat, Bias::Bearish, 60)};
    for (const int direction : {1, -1})
        QVERIFY(decide(even, direction, lenient).refusal == MetaRefusal::NoConsensus);
}

void TestAgentTeam::parametersReachTheirAgents()
{
    RandomStream random(5, RandomPurpose::Test);
    Picture picture(random);
    picture.snapshot.squeeze->barsSinceFired = 11;
    AgentParameters parameters;
    const auto ttmOf = [&] {
        for (const AgentOutput& output : runAgents(picture.snapshot, all(), parameters).outputs())
            if (output.agent == AgentId::Ttm) return output;
        return AgentOutput();
    };
    QVERIFY(ttmOf().bias == Bias::Neutral);
    QCOMPARE(ttmOf().confidence, 0);
    parameters.squeeze.oldestRelease = 12;
    QVERIFY(ttmOf().bias != Bias::Neutral);
    parameters.squeeze.chopCap = 3.0;
    picture.snapshot.squeeze->squeezeBars = 2; // choppy
    picture.snapshot.squeeze->momentumNorm = 2.0;
    QCOMPARE(ttmOf().confidence, 3);
    // Each one is part of the hash.
    std::vector<Digest> hashes{AgentParameters().hash()};
    const auto changed = [&](const auto& change) {
        AgentParameters other;
        change(other);
        hashes.push_back(other.hash());
    };
    changed([](AgentParameters& p) { p.strat.higher[2] = false; });
    changed([](AgentParameters& p) { p.strat.triggerAge = 3; });
    changed([](AgentParameters& p) { p.strat.pendingAtr = 0.3; });
    changed([](AgentParameters& p) { p.squeeze.oldestRelease = 9; });
    changed([](AgentParameters& p) { p.squeeze.chopCap = 51.0; });
    changed([](AgentParameters& p) { p.satyland.atrLength = 13; });
    changed([](AgentParameters& p) { p.satyland.trigger = 0.3; });
    changed([](AgentParameters& p) { p.satyland.phaseDivisor = 2.0; });
    changed([](AgentParameters& p) { p.satyland.smoothing = 4; });
    changed([](AgentParameters& p) { p.satyland.modes[3] = SatyMode::LongTerm; });
    changed([](AgentParameters& p) { p.isCalibrated = true; });
    for (std::size_t i = 0; i < hashes.size(); ++i)
        for (std::size_t k = i + 1; k < hashes.size(); ++k)
            QVERIFY2(hashes[i] != hashes[k], qPrintable(QString::number(k)));
}

void TestAgentTeam::hostileCasesAreRefused()
{
    RandomStream random(6, RandomPurpose::Test);
    const Picture picture(random);
    CalibrationTable table;
    table[3] = ConfidenceMap::fit(overconfident(300, 3));
    QVERIFY(table[3]);
    AgentParameters parameters;
    const auto good = caseOf(picture.snapshot, parameters, &table);
    QVERIFY(decodeCase(good));
    int refused = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto bytes = good;
        bytes[i] = static_cast<std::uint8_t>(random.nextBelow(256));
        const auto decided = decodeCase(bytes);
        if (!decided) {
            ++refused;
            continue;
        }
        const TeamResult result = runCase(**decided); // whatever it says, it holds the bounds
        for (const AgentOutput& output : result.outputs())
            QVERIFY(validate(output));
        QVERIFY(result.decision.finalConfidence >= 0 && result.decision.finalConfidence <= 100);
    }
    QVERIFY(refused > 0);
    parameters.meta.coreWeight = std::numeric_limits<double>::infinity();
    QVERIFY(!decodeCase(caseOf(picture.snapshot, parameters)));
}

namespace {

std::vector<StratCandle> candles(std::initializer_list<std::array<double, 4>> rows)
{
    std::vector<StratCandle> out;
    for (const auto& row : rows)
        out.push_back({row[0], row[1], row[2], row[3]});
    return out;
}

} // namespace

void TestAgentTeam::triggerMustBeTheBarBehind()
{
    // 3, 1, 2 down, 2 up: the inside bar was broken down; what breaks its high a bar later is no 3-1-2 but a 1-2-2.
    StratParameters newest; // not the break of the low, a bar ago
    newest.triggerAge = 1;
    const auto setup = findStratSetup(candles({{100, 101, 99, 100},
                                               {100, 102, 98, 101},
                                               {101, 101.5, 99, 100},
                                               {100, 100.5, 98.5, 99},
                                               {99, 101.9, 98.9, 101.8}}),
                                      true, 0.01, 0.1, newest);
    QVERIFY(setup);
    QVERIFY2(setup->kind == StratPatternKind::RevStrat122, toString(setup->kind).data());
    QCOMPARE(setup->direction, 1);
    QCOMPARE(setup->level, 100.5);
    // A trigger may have fired a bar ago, not two bars ago.
    auto fired = candles({{100, 101, 99, 100},
                          {100, 102, 98, 101},
                          {101, 101.5, 99, 101},
                          {101, 103, 100, 102.5},
                          {102.5, 102.9, 101, 102}});
    QVERIFY(findStratSetup(fired, true, 0.01, 0.1)->kind == StratPatternKind::Reversal312);
    fired.push_back({102, 102.5, 101.5, 102});
    const auto later = findStratSetup(fired, true, 0.01, 0.01);
    QVERIFY(!later || later->kind != StratPatternKind::Reversal312);
    StratParameters patient;
    patient.triggerAge = 3;
    QVERIFY(findStratSetup(fired, true, 0.01, 0.01, patient)->kind == StratPatternKind::Reversal312);
}

void TestAgentTeam::aThreeIsNoTwo()
{
    // 3, 1, 3: broken on both sides by one bar; no side of the inside bar fired a 3-1-2.
    const auto setup = findStratSetup(
        candles({{100, 101, 99, 100}, {100, 102, 98, 101}, {101, 101.5, 99, 100}, {100, 101.8, 98.5, 101.7}}), true,
        0.01, 0.01);
    QVERIFY(!setup || setup->kind != StratPatternKind::Reversal312);
}

void TestAgentTeam::setupsAreMirrored()
{
    int found = 0;
    QVERIFY(rc::check("mirrored candles give the mirrored setup", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        std::vector<StratCandle> bars;
        double last = 1000.0;
        for (int i = 0; i < 8; ++i) {
            StratCandle bar;
            bar.open = last;
            bar.close = last + static_cast<double>(random.nextBelow(21)) - 10.0;
            bar.high = std::max(bar.open, bar.close) + static_cast<double>(random.nextBelow(8));
            bar.low = std::min(bar.open, bar.close) - static_cast<double>(random.nextBelow(8));
            last = bar.close;
            bars.push_back(bar);
        }
        const auto one = findStratSetup(bars, true, 1.0, 20.0);
        for (StratCandle& bar : bars)
            bar = {2000.0 - bar.open, 2000.0 - bar.low, 2000.0 - bar.high, 2000.0 - bar.close};
        const auto other = findStratSetup(bars, true, 1.0, 20.0);
        RC_ASSERT(one.has_value() == other.has_value());
        if (!one) return;
        ++found;
        RC_ASSERT(rankOf(*one) == rankOf(*other));
        // Between two equally good and equally near ones the upper is taken on both sides.
        if (one->direction == other->direction) return;
        RC_ASSERT(one->kind == other->kind);
        RC_ASSERT(one->level == 2000.0 - other->level);
        RC_ASSERT(one->stop == 2000.0 - other->stop);
        RC_ASSERT(one->target == 2000.0 - other->target);
    }));
    QVERIFY(found > 50);
}

void TestAgentTeam::onlyLongerFramesThrowBack()
{
    HigherFrames frames(market::findCalendar("NYSE"));
    constexpr HigherFrames::Wanted kEvery{true, true, true, true};
    const auto show = [&](const char* start, double open, double high, double low, double close) {
        analysis::BarInput bar{};
        bar.start = parseRfc3339(start).value();
        bar.end = bar.start + 15min;
        bar.open = open;
        bar.high = high;
        bar.low = low;
        bar.close = close;
        frames.update(bar);
    };
    show("2024-03-05T14:30:00Z", 100, 102, 99, 101);
    show("2024-03-06T14:30:00Z", 100, 100.5, 97, 100.2); // the day: under the day before, and back
    QCOMPARE(frames.rejection(market::Timeframe::M15, kEvery), 1);
    QCOMPARE(frames.rejection(market::Timeframe::D1, kEvery), 0); // the day is no longer timeframe of a day
    HigherFrames::Wanted withoutDay = kEvery;
    withoutDay[2] = withoutDay[3] = false;
    QCOMPARE(frames.rejection(market::Timeframe::M15, withoutDay), 0);
    // The hour throws back too, and is heard before the day.
    show("2024-03-06T15:30:00Z", 100.2, 102.5, 100.1, 100.3);
    QCOMPARE(frames.rejection(market::Timeframe::M15, kEvery), -1);
    QCOMPARE(frames.rejection(market::Timeframe::H1, kEvery), 1); // an hour is none longer than itself: the day
}

void TestAgentTeam::greyCandlesSayNothing()
{
    SatylandView view;
    view.ema8 = 103.0;
    view.ema13 = 102.0;
    view.ema21 = 101.0;
    view.ema48 = 100.0;
    view.open = 103.0;
    view.close = 104.0;
    const auto hasCandle = [](const AgentOutput& output) {
        for (const AgentPoint& point : output.points())
            if (point.term == AgentTerm::BiasCandle) return true;
        return false;
    };
    QVERIFY(hasCandle(analyzeSatyland(view)));
    view.isCompressed = true;
    QVERIFY(!hasCandle(analyzeSatyland(view)));
}

void TestAgentTeam::volumeOfAnotherStandsIn()
{
    const Time open = parseRfc3339("2024-01-03T14:30:00Z").value();
    for (const bool isProxyFirst : {true, false}) {
        OpeningRange range = OpeningRange::make({}, 0.01, market::findCalendar("NYSE")).value();
        const auto show = [&](int minute, double close, double proxy) {
            analysis::BarInput bar{};
            bar.start = open + minute * 1min;
            bar.end = bar.start + 1min;
            bar.open = 100.0;
            bar.high = std::max(100.5, close);
            bar.low = 99.5;
            bar.close = close;
            if (isProxyFirst) range.updateProxy(bar.start, bar.end, proxy);
            range.update(bar, {});
            if (!isProxyFirst) range.updateProxy(bar.start, bar.end, proxy);
        };
        for (int i = 0; i < 15; ++i)
            show(i, 100.0, 200.0);
        show(15, 101.0, 500.0);
        QCOMPARE(range.view()->direction, 1);
        QVERIFY(range.view()->isVolumeProxy);
        QCOMPARE(range.view()->volumeRatio, 2.5);
    }
}

void TestAgentTeam::breakoutAtTheBufferIsNone()
{
    const Time open = parseRfc3339("2024-01-03T14:30:00Z").value();
    for (int base = 100; base < 600; base += 7) {
        OpeningRange range = OpeningRange::make({}, 0.01, market::findCalendar("NYSE")).value();
        const auto show = [&](int minute, double close) {
            analysis::BarInput bar{};
            bar.start = open + minute * 1min;
            bar.end = bar.start + 1min;
            bar.open = bar.close = close;
            bar.high = std::max(base + 0.3, close);
            bar.low = base - 0.4;
            range.update(bar, {});
        };
        for (int i = 0; i < 15; ++i)
            show(i, base);
        show(15, base + 0.3 + 0.014); // 2 % of 0.7
        QCOMPARE(range.view()->direction, 0);
        show(16, base + 0.3 + 0.015);
        QCOMPARE(range.view()->direction, 1);
    }
}

SEXTANT_TEST(TestAgentTeam)
#include "tst_agent_team.moc"
