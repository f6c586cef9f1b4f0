#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <vector>

#include "engine/core/philox.h"
#include "engine/decision/agents/agent_frame.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/decision/agents/higher_frames.h"
#include "engine/decision/agents/opening_range.h"

using namespace sextant;
using namespace sextant::decision;
using namespace std::chrono_literals;

/// What turns bars into the pictures agents look at.
class TestAgentInputs final : public QObject {
    Q_OBJECT
private slots:
    void openingRangeOfADay();
    void openingRangeFollowsDaylightSaving_data();
    void openingRangeFollowsDaylightSaving();
    void oneMinuteMayBeMissing();
    void breakoutFacts();
    void falseBreakIsSeen();
    void windowSettingsAreChecked();
    void alwaysOpenMarketsHaveNoRange();
    void higherOpensFollowTheCalendar();
    void framesFillTheViews();
    void p36SameBarsSameOpinions();
    void futureChangesNothing();
    void p27SpecialistsRunOnlyWhenActivated();
    void p39AFailingAgentIsLeftOut();
};

namespace {

std::shared_ptr<const market::Calendar> nyse() { return market::findCalendar("NYSE"); }

analysis::BarInput bar(Time start, double open, double high, double low, double close, double volume = 100.0,
                       Duration length = 1min)
{
    analysis::BarInput input{};
    input.start = start;
    input.end = start + length;
    input.open = open;
    input.high = high;
    input.low = low;
    input.close = close;
    input.volume = volume;
    return input;
}

Time at(const char* text) { return parseRfc3339(text).value(); }

OpeningRange rangeOf(int minutes = 15)
{
    OpeningRangeSettings settings;
    settings.minutes = minutes;
    return OpeningRange::make(settings, 0.01, nyse()).value();
}

/// Fifteen quiet minutes between 99.5 and 100.5.
void quiet(OpeningRange& range, Time open, int minutes = 15)
{
    for (int i = 0; i < minutes; ++i)
        range.update(bar(open + i * 1min, 100.0, i == 3 ? 100.5 : 100.2, i == 7 ? 99.5 : 99.8, 100.0), 100.0);
}

std::vector<analysis::BarInput> walk(std::uint64_t seed, int count, Duration length, Time from)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<analysis::BarInput> bars;
    double price = 100.0;
    for (int i = 0; i < count; ++i) {
        const double open = price;
        price *= 1.0 + 0.002 * random.nextNormal() + 0.0005 * std::sin(i / 40.0);
        const double high = std::max(open, price) * (1.0 + 0.001 * random.nextUniform());
        const double low = std::min(open, price) * (1.0 - 0.001 * random.nextUniform());
        bars.push_back(bar(from + i * length, open, high, low, price, 50.0 + 100.0 * random.nextUniform(), length));
    }
    return bars;
}

/// One instrument on 15-minute bars, as a session would feed it.
struct Watcher {
    analysis::TimeframeAnalysis analysis{market::Timeframe::M15, 0.01};
    AgentFrame frame{market::Timeframe::M15, 0.01, nullptr};

    void take(const analysis::BarInput& input)
    {
        analysis.update(input);
        frame.update(input, analysis);
    }
    [[nodiscard]] AgentSnapshot snapshot(int direction) const
    {
        AgentSnapshot picture;
        picture.direction = direction;
        picture.technical = frame.technical(analysis);
        picture.satyland = frame.satyland(analysis);
        picture.squeeze = frame.squeeze(analysis);
        picture.strat = frame.strat(analysis);
        return picture;
    }
};

AgentSwitches all()
{
    AgentSwitches switches;
    switches.isOn.fill(true);
    return switches;
}

std::vector<std::uint8_t> bytesOf(const TeamResult& result)
{
    CanonicalWriter out;
    for (const AgentOutput& output : result.outputs())
        output.canonical(out);
    result.decision.canonical(out);
    return {out.bytes().begin(), out.bytes().end()};
}

} // namespace

void TestAgentInputs::openingRangeOfADay()
{
    OpeningRange range = rangeOf();
    const Time open = at("2024-01-03T14:30:00Z");
    quiet(range, open, 14);
    QVERIFY(!range.view() && !range.isActive(open + 15min));
    quiet(range, open, 15); // the same minutes again do no harm to the extremes
    OpeningRange fresh = rangeOf();
    quiet(fresh, open);
    const auto view = fresh.view();
    QVERIFY(view);
    QCOMPARE(view->high, 100.5);
    QCOMPARE(view->low, 99.5);
    QCOMPARE(view->direction, 0);
    QVERIFY(!view->widthRatio); // no fourteen days before
    QVERIFY(fresh.isActive(open + 15min) && fresh.isActive(open + 30min) && !fresh.isActive(open + 31min));
    // Fourteen more days of the same width.
    Time day = open;
    for (int i = 0; i < 14; ++i) {
        day = nyse()->nextTradingDay(nyse()->tradingDayAt(day)).regularOpen;
        quiet(fresh, day);
    }
    QVERIFY(fresh.view()->widthRatio);
    QCOMPARE(*fresh.view()->widthRatio, 1.0);
}

void TestAgentInputs::openingRangeFollowsDaylightSaving_data()
{
    QTest::addColumn<QString>("open");
    QTest::newRow("winter") << "2024-03-08T14:30:00Z";
    QTest::newRow("after the change in March") << "2024-03-11T13:30:00Z";
    QTest::newRow("before the change in November") << "2024-11-01T13:30:00Z";
    QTest::newRow("after it") << "2024-11-04T14:30:00Z";
    QTest::newRow("half day") << "2024-11-29T14:30:00Z";
}

void TestAgentInputs::openingRangeFollowsDaylightSaving()
{
    QFETCH(QString, open);
    OpeningRange range = rangeOf();
    const Time start = at(qPrintable(open));
    // An hour of extended trading before it stays out.
    for (int i = 0; i < 60; ++i)
        range.update(bar(start - 60min + i * 1min, 90.0, 110.0, 80.0, 95.0), {});
    QVERIFY(!range.view());
    quiet(range, start);
    QVERIFY(range.view());
    QCOMPARE(range.view()->high, 100.5);
    QCOMPARE(range.view()->low, 99.5);
}

void TestAgentInputs::oneMinuteMayBeMissing()
{
    for (int missing = 0; missing <= 2; ++missing)
        for (const bool atTheEnd : {false, true}) {
            OpeningRange range = rangeOf();
            const Time open = at("2024-01-03T14:30:00Z");
            for (int i = 0; i < 15; ++i) {
                const bool isMissing = atTheEnd ? i >= 15 - missing : i >= 5 && i < 5 + missing;
                if (!isMissing) range.update(bar(open + i * 1min, 100, 100.5, 99.5, 100), {});
            }
            range.update(bar(open + 15min, 100, 100.1, 99.9, 100), {});
            QCOMPARE(range.view().has_value(), missing <= 1);
        }
}

void TestAgentInputs::breakoutFacts()
{
    OpeningRange range = rangeOf();
    const Time open = at("2024-01-03T14:30:00Z");
    quiet(range, open);
    range.update(bar(open + 15min, 100.0, 100.52, 99.9, 100.51), 100.0); // within the buffer of 2 % of the width
    QCOMPARE(range.view()->direction, 0);
    range.update(bar(open + 16min, 100.51, 100.85, 100.45, 100.80, 250.0), 100.1);
    const auto view = range.view();
    QCOMPARE(view->direction, 1);
    QCOMPARE(view->close, 100.80);
    QCOMPARE(view->volumeRatio, 2.5);
    QVERIFY(std::fabs(view->closeLocation - 0.35 / 0.40) < 1e-9);
    QVERIFY(view->isMonotonic && view->vwapAgrees && !view->hasLongWick && !view->isDoubleBreak);
    QVERIFY(!view->hasFailedBefore && !view->isBackInside);
    // Back to the edge without closing inside, then further: a retest.
    range.update(bar(open + 17min, 100.80, 100.82, 100.52, 100.60), 100.1);
    QVERIFY(!range.view()->hasRetest);
    range.update(bar(open + 18min, 100.60, 100.95, 100.60, 100.90), 100.2);
    QVERIFY(range.view()->hasRetest && !range.view()->isBackInside);
}

void TestAgentInputs::falseBreakIsSeen()
{
    OpeningRange range = rangeOf();
    const Time open = at("2024-01-03T14:30:00Z");
    quiet(range, open);
    range.update(bar(open + 15min, 100.0, 101.0, 99.9, 100.60), 100.0); // a long wick
    QVERIFY(range.view()->direction == 1);
    QVERIFY(!range.view()->hasLongWick); // 0.4 of 1.1
    range.update(bar(open + 16min, 100.60, 100.6, 100.1, 100.2), 100.0);
    QVERIFY(range.view()->isBackInside);
    // Up again: a new breakout that remembers the failed one.
    range.update(bar(open + 17min, 100.2, 100.9, 100.2, 100.85), 100.0);
    QVERIFY(range.view()->direction == 1 && range.view()->hasFailedBefore && !range.view()->isBackInside);
    // And through the other side: both edges were broken.
    range.update(bar(open + 18min, 100.8, 100.8, 99.0, 99.1), 100.0);
    QVERIFY(range.view()->direction == -1 && range.view()->isDoubleBreak && !range.view()->hasFailedBefore);
}

void TestAgentInputs::windowSettingsAreChecked()
{
    OpeningRangeSettings settings;
    settings.minutes = 30;
    QVERIFY(!OpeningRange::make(settings, 0.01, nyse())); // ends with the window
    settings.windowEnd = 60min;
    QVERIFY(OpeningRange::make(settings, 0.01, nyse()));
    settings.minutes = 20;
    QVERIFY(!OpeningRange::make(settings, 0.01, nyse()));
}

void TestAgentInputs::alwaysOpenMarketsHaveNoRange()
{
    OpeningRange range = OpeningRange::make({}, 0.01, market::findCalendar("24-7")).value();
    quiet(range, at("2024-01-03T14:30:00Z"), 30);
    QVERIFY(!range.view() && !range.isActive(at("2024-01-03T14:45:00Z")));
}

void TestAgentInputs::higherOpensFollowTheCalendar()
{
    HigherFrames frames(nyse());
    constexpr HigherFrames::Wanted kAll{true, true, true, true};
    std::array<int, 4> out{};
    // Friday 2024-03-01 opens the month; Monday the 4th the week.
    frames.update(bar(at("2024-03-01T14:30:00Z"), 100.0, 101.0, 99.0, 100.0));
    frames.update(bar(at("2024-03-04T14:30:00Z"), 105.0, 106.0, 104.0, 105.0));
    frames.update(bar(at("2024-03-05T14:30:00Z"), 103.0, 104.0, 102.0, 103.0));
    frames.update(bar(at("2024-03-05T15:30:00Z"), 102.0, 104.0, 102.0, 104.0));
    const auto signs = frames.signs(market::Timeframe::M15, 104.0, kAll, out);
    QCOMPARE(signs.size(), std::size_t{4});
    QCOMPARE(signs[0], 1);  // month: 100
    QCOMPARE(signs[1], -1); // week: 105
    QCOMPARE(signs[2], 1);  // day: 103
    QCOMPARE(signs[3], 1);  // hour: 102
    QCOMPARE(frames.signs(market::Timeframe::D1, 104.0, kAll, out).size(), std::size_t{2});
    QCOMPARE(frames.signs(market::Timeframe::H1, 104.0, kAll, out).size(), std::size_t{3});
}

void TestAgentInputs::framesFillTheViews()
{
    Watcher watcher;
    int technical = 0;
    int saty = 0;
    int squeeze = 0;
    int strat = 0;
    for (const analysis::BarInput& input : walk(91, 3000, 15min, at("2024-01-01T00:00:00Z"))) {
        watcher.take(input);
        const AgentSnapshot picture = watcher.snapshot(1);
        technical += picture.technical.has_value();
        saty += picture.satyland && picture.satyland->levels;
        squeeze += picture.squeeze.has_value();
        strat += picture.strat.has_value();
        const TeamResult result = runAgents(picture, all());
        for (const AgentOutput& output : result.outputs())
            QVERIFY(validate(output));
        QVERIFY(result.absences[static_cast<std::size_t>(AgentId::Risk)] == AgentAbsence::Failed);
        QVERIFY(result.decision.refusal == MetaRefusal::RiskBlock); // nobody asked the risk engine: no
    }
    QVERIFY(technical > 2500 && saty > 1000 && squeeze > 300 && strat > 500);
}

void TestAgentInputs::p36SameBarsSameOpinions()
{
    trading::RiskDecision allowed;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        Watcher first;
        Watcher second;
        for (const analysis::BarInput& input : walk(100 + seed, 600, 15min, at("2024-01-01T00:00:00Z"))) {
            first.take(input);
            second.take(input);
            AgentSnapshot one = first.snapshot(-1);
            AgentSnapshot two = second.snapshot(-1);
            one.risk = two.risk = &allowed;
            QVERIFY(bytesOf(runAgents(one, all())) == bytesOf(runAgents(two, all())));
        }
    }
}

void TestAgentInputs::futureChangesNothing()
{
    trading::RiskDecision allowed;
    const auto bars = walk(110, 900, 15min, at("2024-01-01T00:00:00Z"));
    std::vector<std::vector<std::uint8_t>> whole;
    Watcher watcher;
    for (const analysis::BarInput& input : bars) {
        watcher.take(input);
        AgentSnapshot picture = watcher.snapshot(1);
        picture.risk = &allowed;
        whole.push_back(bytesOf(runAgents(picture, all())));
    }
    RandomStream random(111, RandomPurpose::Test);
    for (int trial = 0; trial < 10; ++trial) {
        const auto length = 100 + random.nextBelow(800);
        Watcher cut;
        for (std::size_t i = 0; i < length; ++i)
            cut.take(bars[i]);
        AgentSnapshot picture = cut.snapshot(1);
        picture.risk = &allowed;
        QVERIFY(bytesOf(runAgents(picture, all())) == whole[length - 1]);
    }
}

void TestAgentInputs::p27SpecialistsRunOnlyWhenActivated()
{
    RandomStream random(112, RandomPurpose::Test);
    trading::RiskDecision allowed;
    for (int i = 0; i < 200; ++i) {
        AgentSnapshot picture;
        picture.direction = random.nextBelow(2) == 0 ? 1 : -1;
        picture.risk = &allowed;
        if (random.nextBelow(2) == 0) {
            picture.squeeze.emplace();
            picture.squeeze->direction = random.nextBelow(2) == 0 ? 1 : -1;
            picture.squeeze->barsSinceFired = 1 + static_cast<int>(random.nextBelow(14));
        }
        if (random.nextBelow(2) == 0) {
            picture.orb.emplace();
            picture.orb->high = 101.0;
            picture.orb->low = 100.0;
            picture.orb->direction = 1;
            picture.orb->close = 101.2;
        }
        AgentSwitches switches = all();
        for (std::size_t agent = 0; agent < kAgents; ++agent)
            if (static_cast<AgentId>(agent) != AgentId::Risk) switches.isOn[agent] = random.nextBelow(3) != 0;
        const TeamResult result = runAgents(picture, switches);
        std::array<bool, kAgents> spoke{};
        for (const AgentOutput& output : result.outputs())
            spoke[static_cast<std::size_t>(output.agent)] = true;
        for (std::size_t agent = 0; agent < kAgents; ++agent) {
            if (!switches.isOn[agent]) QVERIFY(!spoke[agent] && result.absences[agent] == AgentAbsence::SwitchedOff);
            QCOMPARE(spoke[agent], result.absences[agent] == AgentAbsence::None);
        }
        const auto ttm = static_cast<std::size_t>(AgentId::Ttm);
        QCOMPARE(spoke[ttm], switches.isOn[ttm] && picture.squeeze && picture.squeeze->direction == picture.direction);
        // Of an old release it says that it has nothing to say (agents.md §6.3).
        for (const AgentOutput& output : result.outputs())
            if (output.agent == AgentId::Ttm && picture.squeeze->barsSinceFired > 10)
                QVERIFY(output.bias == Bias::Neutral && output.confidence == 0);
        const auto orb = static_cast<std::size_t>(AgentId::Orb);
        QCOMPARE(spoke[orb], switches.isOn[orb] && picture.orb.has_value());
        QVERIFY(!spoke[static_cast<std::size_t>(AgentId::Technical)]); // its indicators are warming up
    }
}

void TestAgentInputs::p39AFailingAgentIsLeftOut()
{
    trading::RiskDecision allowed;
    AgentSnapshot picture;
    picture.risk = &allowed;
    picture.orb.emplace();
    picture.orb->high = 101.0;
    picture.orb->low = 100.0;
    picture.orb->direction = 1;
    picture.orb->close = 101.2;
    picture.orb->volumeRatio = std::nan(""); // an opinion that is no number breaks the contract
    const TeamResult result = runAgents(picture, all());
    QVERIFY(result.absences[static_cast<std::size_t>(AgentId::Orb)] == AgentAbsence::Failed);
    bool hasContext = false;
    for (const AgentOutput& output : result.outputs())
        hasContext = hasContext || output.agent == AgentId::Context;
    QVERIFY(hasContext);
}

SEXTANT_TEST(TestAgentInputs)
#include "tst_agent_inputs.moc"
