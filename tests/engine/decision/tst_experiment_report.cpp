#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "engine/decision/experiments/comparison.h"
#include "engine/decision/experiments/experiment_report.h"

using namespace sextant;
using namespace sextant::decision;

/// The report of an experiment from its units (experiments.md §2 to §12).
class TestExperimentReport final : public QObject {
    Q_OBJECT
private slots:
    void ratioHasTheDocumentedNumbers();
    void pairsHaveTheDocumentedNumbers();
    void dayClustersHaveTheIntervalOfDaySums();
    void warmsUpUntilThereAreTwentyDays();
    void leavesOutYoungExcludedAndForeignUnits();
    void firstPhasesAreDroppedWithVersionOne();
    void clearEffectShips();
    void worseEngineIsKept();
    void wrongAssignmentIsInvalid();
    void brokenGuardrailStops();
    void splitUsesEachEngineOnItsOwnUnits();
    void sameRowsGiveTheSameHashInAnyOrder();
    void exportedTableGivesTheSamePairs();
    void covariateNarrowsTheInterval();
    void novelDaysAreLeftOutWhereThatWasPromised();
    void onlyUnitsAssignedAsPromisedCount();
    void knowsNothingBehindTheCutOff();
    void guardrailsSeeHarmOneSided();
    void refusesUnknownMetrics();
    void vetoesAreClusteredByDay();
    void noUnitsIsContinue();
    void lookingDailyKeepsTheLevel();
};

namespace {

constexpr Duration kOneDay = std::chrono::hours(24);

Time dayOf(int day) { return Time{1'767'600'000'000'000'000} + day * kOneDay; } // 2026-01-05T08:00Z

std::string labelOf(int day)
{
    // Any text with a date in front does; days stay in order.
    std::string text = "2026-00-00-RTH";
    text[6] = static_cast<char>('0' + day / 28);
    const int of = day % 28 + 1;
    text[8] = static_cast<char>('0' + of / 10);
    text[9] = static_cast<char>('0' + of % 10);
    return text;
}

/// A unit with one signal, traded by both engines for so much.
UnitRow unitOf(int day, const std::string& symbol, double a, double b)
{
    UnitRow row;
    row.experiment = "meta";
    row.symbol = symbol;
    row.timeframe = "15m";
    row.tradingDay = labelOf(day);
    row.reason = RoutingReason::HashA;
    row.phase = 1;
    row.sessionType = "RTH";
    row.volatility = "normal";
    row.assetClass = "equity";
    row.signalCount = 1;
    row.firstSeen = dayOf(day);
    row.dayEnd = dayOf(day) + std::chrono::hours(8);
    row.lastOutcome = row.dayEnd;
    row.isComplete = true;
    double values[] = {a, b};
    for (std::size_t i = 0; i < 2; ++i) {
        EngineOutcome& engine = row.engines[i];
        engine.approved = engine.trades = 1;
        engine.sumR = values[i];
        engine.sumR2 = values[i] * values[i];
        engine.wins = values[i] > 0.0 ? 1 : 0;
        engine.losses = values[i] < 0.0 ? 1 : 0;
        engine.pnl = 100.0 * values[i];
        (engine.pnl > 0.0 ? engine.gains : engine.damage) = std::fabs(engine.pnl);
        engine.maxDrawdown = values[i] < 0.0 ? -values[i] : 0.0;
        engine.heldHours = 1.0;
        engine.fills = 2;
        engine.slippageBp = 4.0;
    }
    return row;
}

ReportRequest requestOf(int cutOffDay, ComparisonMode mode = ComparisonMode::Paired)
{
    ReportRequest request;
    request.experiment = "meta";
    request.cutOff = dayOf(cutOffDay);
    request.registration.hypothesis = "agents earn more";
    request.registration.mode = mode;
    request.registration.routing = {RoutingRule::Version::V2, 5'000, 10'000};
    request.registration.winsorShare = 0.0;
    request.resamples = 200;
    return request;
}

std::vector<UnitRow> inSplit(std::vector<UnitRow> rows)
{
    for (UnitRow& row : rows)
        row.mode = ComparisonMode::Split;
    return rows;
}

bool isNear(double value, double expected, double tolerance = 5e-5) { return std::fabs(value - expected) <= tolerance; }

/// `days` days of `perDay` units; B is better by `effect`, both share the noise of the market.
std::vector<UnitRow> manyUnits(int days, int perDay, double effect, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<UnitRow> rows;
    for (int day = 0; day < days; ++day) {
        const double market = random.nextNormal();
        for (int i = 0; i < perDay; ++i) {
            const double a = market + random.nextNormal();
            UnitRow row = unitOf(day, "S" + std::to_string(i), a, a + effect + 0.5 * random.nextNormal());
            row.firstSeen = row.firstSeen + i * std::chrono::minutes(1);
            row.label = random.nextUniform() < 0.5 ? Arm::B : Arm::A;
            row.reason = row.label == Arm::B ? RoutingReason::HashB : RoutingReason::HashA;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

void TestExperimentReport::ratioHasTheDocumentedNumbers()
{
    // experiments.md §2.2, both engines alike but for what each unit earned.
    const double sizes[] = {3, 5, 2, 4, 6, 4};
    const double sums[] = {.6, -.5, .8, 1.2, -.3, .6};
    std::vector<UnitRow> rows;
    for (int i = 0; i < 6; ++i) {
        rows.push_back(unitOf(i, "SPY", 0.0, sums[i]));
        rows.back().signalCount = static_cast<std::int64_t>(sizes[i]);
        rows.back().label = Arm::B;
    }
    const auto report = reportOf(inSplit(rows), requestOf(100, ComparisonMode::Split));
    QVERIFY(report.has_value());
    QVERIFY(isNear(*report->primary().b, 0.1000));
    QVERIFY(!report->primary().a.has_value()); // no unit fell on A
}

void TestExperimentReport::pairsHaveTheDocumentedNumbers()
{
    // experiments.md §2.3
    const double differences[] = {.2, -.1, .3, 0.0, .5, -.2, .4, .1};
    std::vector<UnitRow> rows;
    for (int i = 0; i < 8; ++i)
        rows.push_back(unitOf(i, "SPY", 1.0, 1.0 + differences[i]));
    const auto report = reportOf(rows, requestOf(100));
    QVERIFY(report.has_value());
    QVERIFY(report->unclustered.has_value());
    QVERIFY(isNear(report->unclustered->estimate, 0.15));
    QVERIFY(isNear(*report->primary().b - *report->primary().a, 0.15));
    QVERIFY(isNear(report->unclustered->standardError, 0.08660));
    QVERIFY(isNear(report->unclustered->statistic, 1.7321));
    QCOMPARE(report->unclustered->degrees, 7.0);
    QCOMPARE(report->sign.positive, std::size_t{5});
    QCOMPARE(report->sign.negative, std::size_t{2});
}

void TestExperimentReport::dayClustersHaveTheIntervalOfDaySums()
{
    const auto rows = manyUnits(25, 4, 0.2, 3);
    const auto report = reportOf(rows, requestOf(100));
    std::vector<PairedDay> days;
    for (std::size_t day = 0; day < 25; ++day) {
        PairedDay sum;
        for (std::size_t i = 0; i < 4; ++i) {
            sum.sum += rows[day * 4 + i].of(Arm::B).sumR - rows[day * 4 + i].of(Arm::A).sumR;
            ++sum.pairs;
        }
        days.push_back(sum);
    }
    const auto expected = comparePairedDays(days, ConfidenceSequence(0.05, kPairedPlannedDays));
    const auto& seen = report->primary().sequential;
    QVERIFY(seen && expected);
    QVERIFY(isNear(seen->estimate, expected->estimate, 1e-12));
    QVERIFY(isNear(seen->interval.low, expected->interval.low, 1e-12));
    QVERIFY(isNear(seen->interval.high, expected->interval.high, 1e-12));
    QVERIFY(seen->isWarm);
    // The fixed interval of the same clusters is narrower, that of single pairs again: they share their days.
    QVERIFY(report->primary().fixed->interval.high < seen->interval.high);
    QCOMPARE(report->days, std::size_t{25});
}

void TestExperimentReport::warmsUpUntilThereAreTwentyDays()
{
    for (const int days : {19, 20}) {
        const auto report = reportOf(manyUnits(days, 10, 1.0, 5), requestOf(100));
        QCOMPARE(report->primary().standing == Standing::WarmingUp, days < 20);
        QCOMPARE(report->verdict == Verdict::Continue, days < 20);
    }
}

void TestExperimentReport::leavesOutYoungExcludedAndForeignUnits()
{
    auto rows = manyUnits(30, 2, 0.0, 1);
    const std::size_t before = rows.size();
    rows.push_back(unitOf(3, "OTHER", 1, 1));
    rows.back().experiment = "another";
    rows.push_back(unitOf(3, "OVER", 1, 1));
    rows.back().reason = RoutingReason::Override;
    rows.push_back(unitOf(3, "OUT", 1, 1));
    rows.back().isExposed = false;
    rows.push_back(unitOf(3, "OFF", 1, 1));
    rows.back().reason = RoutingReason::FlagOff;
    rows.push_back(unitOf(3, "OPEN", 1, 1));
    rows.back().isComplete = false;
    // 30 days; a unit is mature 120 hours behind its end, which is 8 hours behind its day's stamp.
    const auto report = reportOf(rows, requestOf(30));
    QCOMPARE(report->allUnits, before + 4);
    QCOMPARE(report->excluded, std::size_t{3});
    QCOMPARE(report->immature, std::size_t{5 * 2 + 1});
    QCOMPARE(report->units, before - 10);
    QCOMPARE(report->days, std::size_t{25});
}

void TestExperimentReport::firstPhasesAreDroppedWithVersionOne()
{
    auto rows = manyUnits(40, 2, 0.0, 9);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].phase = i < 20 ? 1 : 2;
    auto request = requestOf(100);
    request.registration.routing = {RoutingRule::Version::V1, 5'000, 10'000};
    const auto first = reportOf(rows, request);
    QCOMPARE(first->otherPhases, std::size_t{20});
    QCOMPARE(first->units, std::size_t{60});
    // A ramp of exposure moves no unit from one arm to the other.
    const auto second = reportOf(rows, requestOf(100));
    QCOMPARE(second->otherPhases, std::size_t{0});
    QCOMPARE(second->units, std::size_t{80});
}

void TestExperimentReport::clearEffectShips()
{
    const auto report = reportOf(manyUnits(60, 10, 1.0, 11), requestOf(100));
    QVERIFY(report->primary().standing == Standing::Higher);
    QVERIFY(report->verdict == Verdict::ShipCandidate);
    QVERIFY(report->primary().alwaysValidP < 0.05);
    QVERIFY(report->primary().bayes->probabilityBetter > 0.99);
    QVERIFY(report->primary().bayes->lossOfB < report->primary().bayes->lossOfA);
    QVERIFY(report->power > 0.0);
    QVERIFY(report->daysToDecision.has_value());
    QCOMPARE(report->curve.size(), std::size_t{60});
    QVERIFY(report->curve.back().b > report->curve.back().a);
}

void TestExperimentReport::worseEngineIsKept()
{
    const auto report = reportOf(manyUnits(60, 10, -1.0, 12), requestOf(100));
    QVERIFY(report->primary().standing == Standing::Lower);
    QVERIFY(report->verdict == Verdict::KeepA);
}

void TestExperimentReport::wrongAssignmentIsInvalid()
{
    auto rows = manyUnits(60, 10, 1.0, 13);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (i % 3 == 0) rows[i].label = Arm::B;
    const auto report = reportOf(rows, requestOf(100));
    QVERIFY(report->isSampleRatioAlarm);
    QVERIFY(report->verdict == Verdict::Invalid);
    // What was assigned as planned is not accused.
    QVERIFY(!reportOf(manyUnits(60, 10, 1.0, 13), requestOf(100))->isSampleRatioAlarm);
}

void TestExperimentReport::brokenGuardrailStops()
{
    auto rows = manyUnits(60, 10, 1.0, 14);
    for (UnitRow& row : rows)
        row.of(Arm::B).maxDrawdown = row.of(Arm::A).maxDrawdown + 2.0;
    for (std::size_t i = 0; i < rows.size(); i += 2)
        rows[i].of(Arm::B).maxDrawdown += 0.2;
    auto request = requestOf(100);
    request.registration.guardrails = {"max_drawdown_r:0.5"};
    const auto report = reportOf(rows, request);
    QVERIFY(report->guardrails.front().isBreached);
    QVERIFY(report->verdict == Verdict::StopHarm);
    request.registration.guardrails = {"max_drawdown_r:50"};
    QVERIFY(reportOf(rows, request)->verdict == Verdict::ShipCandidate);
}

void TestExperimentReport::splitUsesEachEngineOnItsOwnUnits()
{
    auto rows = manyUnits(40, 10, 1.0, 15);
    for (UnitRow& row : rows) // what the other engine would have done must not matter
        row.of(row.label == Arm::A ? Arm::B : Arm::A) = {};
    rows = inSplit(rows);
    const auto report = reportOf(rows, requestOf(100, ComparisonMode::Split));
    std::vector<double> a;
    std::vector<double> b;
    for (const UnitRow& row : rows)
        (row.label == Arm::A ? a : b).push_back(row.of(row.label).sumR);
    const auto& seen = report->primary().sequential;
    const Moments ma = momentsOf(a);
    const Moments mb = momentsOf(b);
    const auto expected = compareSequentially(ma, mb, pooledVarianceOf(ma, mb), ConfidenceSequence(0.05, 500.0));
    QVERIFY(isNear(seen->estimate, expected->estimate, 1e-9));
    QVERIFY(isNear(seen->interval.low, expected->interval.low, 1e-9));
    QCOMPARE(seen->units, std::size_t{400});
    QCOMPARE(report->primary().fixed->p, welch(ma, mb)->p);
    // The other views of the same values.
    std::vector<double> all;
    std::vector<std::uint8_t> isB;
    std::vector<std::size_t> days;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all.push_back(rows[i].of(rows[i].label).sumR);
        isB.push_back(rows[i].label == Arm::B ? 1 : 0);
        days.push_back(i / 10);
    }
    QVERIFY(isNear(report->primary().clustered->p, clusteredDifference(all, isB, days)->p, 1e-9));
    QVERIFY(isNear(report->primary().ranks->p, mannWhitney(a, b)->p, 1e-9));
    BootstrapSettings settings;
    settings.resamples = 200;
    settings.seed = kReportSeed;
    const auto drawn = bootstrapMeanDifference(a, b, settings);
    QVERIFY(isNear(report->primary().bootstrap->interval.low, drawn->interval.low, 1e-9));
    QVERIFY(isNear(report->primary().bootstrap->p, drawn->p, 1e-12));
    // The p of all looks, one behind each day.
    double smallest = 1.0;
    for (std::size_t day = 1; day <= 40; ++day) {
        std::array<std::vector<double>, 2> seenBy;
        for (std::size_t i = 0; i < day * 10; ++i)
            seenBy[isB[i]].push_back(all[i]);
        const Moments now = momentsOf(seenBy[0]);
        const Moments other = momentsOf(seenBy[1]);
        const auto look =
            compareSequentially(now, other, pooledVarianceOf(now, other), ConfidenceSequence(0.05, 500.0));
        if (look && look->isWarm) smallest = std::min(smallest, look->p);
    }
    QVERIFY(isNear(report->primary().alwaysValidP / smallest, 1.0, 1e-6));
    // Segments by Welch's test of their units.
    const auto segment = std::find_if(report->segments.begin(), report->segments.end(),
                                      [](const SegmentReport& each) { return each.value == "S3"; });
    QVERIFY(segment != report->segments.end());
    QCOMPARE(segment->units, std::size_t{40});
    QVERIFY(segment->fixed.has_value() && segment->adjustedP >= segment->fixed->p);
}

void TestExperimentReport::sameRowsGiveTheSameHashInAnyOrder()
{
    auto rows = manyUnits(30, 3, 0.1, 16);
    const auto first = reportOf(rows, requestOf(100));
    std::reverse(rows.begin(), rows.end());
    const auto second = reportOf(rows, requestOf(100));
    QCOMPARE(toHex(first->hash), toHex(second->hash));
    QCOMPARE(first->primary().sequential->estimate, second->primary().sequential->estimate);
    rows[5].of(Arm::A).sumR += 1e-9;
    QVERIFY(toHex(reportOf(rows, requestOf(100))->hash) != toHex(first->hash));
}

void TestExperimentReport::exportedTableGivesTheSamePairs()
{
    const auto rows = manyUnits(30, 4, 0.3, 17);
    const auto request = requestOf(100);
    const auto report = reportOf(rows, request);
    const auto table = parseUnitTable(toCsv(unitTableOf(rows, request)));
    QVERIFY(table.has_value());
    AnalysisPlan plan;
    plan.winsorShare = 0.0;
    plan.bootstrap.resamples = 200;
    const auto comparison = compareArms(*table, plan);
    QVERIFY(comparison.has_value());
    QCOMPARE(comparison->paired->pairs, std::size_t{120});
    QVERIFY(isNear(comparison->paired->student->estimate, report->unclustered->estimate, 1e-12));
    QVERIFY(isNear(comparison->paired->student->p, report->unclustered->p, 1e-9));
    QVERIFY(isNear(comparison->metrics.front().a.mean, *report->primary().a, 1e-12));
    QVERIFY(isNear(comparison->metrics.front().b.mean, *report->primary().b, 1e-12));
    // Day sums too: what decides is the same number in both.
    QCOMPARE(comparison->paired->days, std::size_t{30});
    const SequentialComparison& here = *comparison->paired->sequential;
    const SequentialComparison& there = *report->primary().sequential;
    QVERIFY(isNear(here.interval.low, there.interval.low, 1e-12) &&
            isNear(here.interval.high, there.interval.high, 1e-12));
    QVERIFY(isNear(comparison->paired->alwaysValidP, report->primary().alwaysValidP, 1e-12));
}

void TestExperimentReport::covariateNarrowsTheInterval()
{
    auto rows = manyUnits(40, 5, 0.1, 18);
    RandomStream random(4, RandomPurpose::Test);
    for (UnitRow& row : rows) {
        const double known = random.nextNormal();
        row.covariate = known;
        row.of(Arm::B).sumR += 1.5 * known;
    }
    const auto report = reportOf(rows, requestOf(100));
    QVERIFY(report->primary().cuped.has_value());
    QVERIFY(report->primary().covariateCorrelation > 0.8);
    QVERIFY(report->primary().cuped->standardError < 0.6 * report->primary().fixed->standardError);
}

void TestExperimentReport::novelDaysAreLeftOutWhereThatWasPromised()
{
    auto rows = manyUnits(40, 3, 0.0, 21);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].phase = i < 60 ? 1 : 2; // from day 20 on
    auto request = requestOf(100);
    QCOMPARE(reportOf(rows, request)->novel, std::size_t{0});
    request.registration.exclusions = {"words", std::string(kExcludeFirstDay)};
    const auto report = reportOf(rows, request);
    QCOMPARE(report->novel, std::size_t{6}); // days 0 and 20
    QCOMPARE(report->units, std::size_t{114});
    QCOMPARE(report->labelledA + report->labelledB, std::int64_t{120}); // they are still assigned
}

void TestExperimentReport::onlyUnitsAssignedAsPromisedCount()
{
    auto rows = manyUnits(40, 2, 0.0, 22);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].phase = static_cast<std::uint32_t>(1 + i / 20);
    auto request = requestOf(100);
    request.firstPhase = 3; // the split was amended then: route v2 too
    auto report = reportOf(rows, request);
    QCOMPARE(report->otherPhases, std::size_t{40});
    QCOMPARE(report->units, std::size_t{40});
    // With route v1 the same split goes on through a pause.
    request.registration.routing.version = RoutingRule::Version::V1;
    QCOMPARE(reportOf(rows, request)->units, std::size_t{40});
    request.firstPhase = 0;
    QCOMPARE(reportOf(rows, request)->units, std::size_t{20});
    // Units of another mode are of another comparison.
    for (std::size_t i = 0; i < 30; ++i)
        rows[i].mode = ComparisonMode::Split;
    report = reportOf(rows, requestOf(100));
    QCOMPARE(report->otherPhases, std::size_t{30});
    QCOMPARE(report->units, std::size_t{50});
}

void TestExperimentReport::knowsNothingBehindTheCutOff()
{
    auto rows = manyUnits(40, 2, 0.0, 23);
    rows[10].lastOutcome = dayOf(60); // it closed late: no report of day 50 could have known how
    QCOMPARE(reportOf(rows, requestOf(50))->units, std::size_t{79});
    QCOMPARE(reportOf(rows, requestOf(50))->immature, std::size_t{1});
    QCOMPARE(reportOf(rows, requestOf(60))->units, std::size_t{80});
}

void TestExperimentReport::guardrailsSeeHarmOneSided()
{
    auto rows = manyUnits(60, 4, 1.0, 24);
    RandomStream random(5, RandomPurpose::Test);
    for (UnitRow& row : rows) {
        row.of(Arm::A).worstR = 1.0 + 0.2 * random.nextUniform();
        row.of(Arm::B).worstR = 1.6 + 0.2 * random.nextUniform();
        row.of(Arm::A).orders = row.of(Arm::B).orders = 2;
        row.of(Arm::B).rejected = random.nextUniform() < 0.3 ? 1 : 0;
        row.of(Arm::B).failures = random.nextUniform() < 0.2 ? 1 : 0;
    }
    auto request = requestOf(100);
    request.registration.guardrails = {"max_loss_r:0.3", "rejection_rate:0.05", "error_rate:0.05", "max_loss_r:5"};
    const auto report = reportOf(rows, request);
    QVERIFY(report->guardrails[0].isBreached && report->guardrails[1].isBreached && report->guardrails[2].isBreached);
    QVERIFY(!report->guardrails[3].isBreached);
    QVERIFY(report->verdict == Verdict::StopHarm);
    // One-sided at alpha: the two-sided sequence of 2 alpha, which is narrower than that of a metric.
    const auto metric = std::find_if(report->metrics.begin(), report->metrics.end(),
                                     [](const MetricReport& each) { return each.metric == UnitMetric::MaxLossR; });
    const SequentialComparison& look = *metric->sequential;
    const Interval expected =
        ConfidenceSequence(0.10, kPairedPlannedDays).interval(look.estimate, look.standardError, 60.0);
    QVERIFY(isNear(report->guardrails[0].interval->low, expected.low, 1e-12));
    QVERIFY(expected.low > look.interval.low);
    // What harm is seen by is in no family of hypotheses.
    QCOMPARE(metric->adjustedP, metric->fixed->p);
}

void TestExperimentReport::refusesUnknownMetrics()
{
    auto request = requestOf(100);
    request.registration.primaryMetric = "luck";
    QVERIFY(reportOf({}, request).error().code == ErrorCode::InvalidArgument);
    request = requestOf(100);
    request.registration.guardrails = {"exposure_hours:1"};
    QVERIFY(reportOf({}, request).error().code == ErrorCode::InvalidArgument);
    QVERIFY(!parseGuardrail("win_rate:much").has_value());
    QVERIFY(!parseGuardrail("win_rate:-1").has_value());
    QCOMPARE(parseGuardrail("win_rate")->margin, 0.0);
    for (std::size_t i = 0; i < kUnitMetrics; ++i) {
        const auto metric = static_cast<UnitMetric>(i);
        QVERIFY(unitMetricFromName(toString(metric)) == metric);
    }
}

void TestExperimentReport::vetoesAreClusteredByDay()
{
    std::vector<VetoRow> rows;
    for (int day = 0; day < 10; ++day)
        for (int i = 0; i < 5; ++i)
            rows.push_back({"GATE_COOLDOWN", Arm::A, labelOf(day), day % 2 == 0 ? -1.0 : 0.4});
    rows.push_back({"LOW_CONFIDENCE", Arm::B, labelOf(0), 2.0});
    const auto values = valueOfVetoes(rows);
    QCOMPARE(values.size(), std::size_t{2});
    QCOMPARE(values[0].signalCount, std::size_t{50});
    QCOMPARE(values[0].days, std::size_t{10});
    QVERIFY(isNear(values[0].meanR, -0.3, 1e-12));
    // Ten days, not fifty signals: variance of a day's mean over ten, 0.7² · 10 / 9 / 10.
    QVERIFY(isNear(values[0].test->standardError, std::sqrt(0.49 * 10.0 / 9.0 / 10.0), 1e-12));
    QCOMPARE(values[1].key, std::string("LOW_CONFIDENCE"));
    QVERIFY(!values[1].test.has_value());
}

void TestExperimentReport::noUnitsIsContinue()
{
    const auto report = reportOf({}, requestOf(10));
    QVERIFY(report.has_value());
    QVERIFY(report->verdict == Verdict::Continue);
    QVERIFY(!report->primary().a.has_value());
    QVERIFY(!report->sampleRatio.has_value());
    QCOMPARE(report->metrics.size(), kUnitMetrics);
}

void TestExperimentReport::lookingDailyKeepsTheLevel()
{
    // A/A with pairs that share their day: 60 trading days of 4 pairs, a look behind each day from the 20th on.
    const int runs = qEnvironmentVariableIsSet("SEXTANT_NIGHTLY") ? 2000 : 150;
    int alwaysValid = 0;
    int naive = 0;
    for (int run = 0; run < runs; ++run) {
        RandomStream random(static_cast<std::uint64_t>(run) + 1000, RandomPurpose::Test);
        std::vector<UnitRow> rows;
        std::vector<double> differences;
        bool isNaive = false;
        for (int day = 0; day < 60; ++day) {
            const double shared = random.nextNormal();
            for (int i = 0; i < 4; ++i) {
                const double difference = shared + random.nextNormal();
                rows.push_back(unitOf(day, "S" + std::to_string(i), 0.5, 0.5 + difference));
                differences.push_back(difference);
            }
            if (day < 19) continue;
            const auto test = pairedT(differences);
            isNaive = isNaive || test->p < 0.05;
        }
        naive += isNaive ? 1 : 0;
        auto request = requestOf(100);
        request.resamples = 1;
        const auto report = reportOf(rows, request);
        alwaysValid += report->primary().alwaysValidP <= 0.05 ? 1 : 0;
    }
    const auto share = [&](int count) { return static_cast<double>(count) / runs; };
    // Few runs scatter by 1.8 points.
    QVERIFY2(share(alwaysValid) <= (runs >= 2000 ? 0.055 : 0.09), qPrintable(QString::number(share(alwaysValid))));
    QVERIFY2(share(naive) > 0.20, qPrintable(QString::number(share(naive))));
}

SEXTANT_TEST(TestExperimentReport)
#include "tst_experiment_report.moc"
