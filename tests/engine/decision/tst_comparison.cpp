#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <string>

#include "engine/core/philox.h"
#include "engine/decision/experiments/comparison.h"
#include "engine/decision/experiments/experiment_report.h"

using namespace sextant;
using namespace sextant::decision;

class TestComparison final : public QObject {
    Q_OBJECT
private slots:
    void findsADifferenceThatIsThere();
    void findsNoneThatIsNot();
    void wrongAssignmentIsInvalid();
    void winsorisingKeepsOneOutlierFromDeciding();
    void binaryMetricsAreShares();
    void pairsAreFound();
    void covariatesNarrowTheInterval();
    void secondaryMetricsAreAdjusted();
    void fewUnitsDecideNothing();
    void hashFollowsTableAndPlan();
    void armsMayBeEmpty();
    void badPlansAreNamed_data();
    void badPlansAreNamed();
    void stops();
    void readsTables();
    void badTablesAreNamed_data();
    void badTablesAreNamed();
    void quotesAndDaysAreRead();
    void sizesThatCannotBeSquaredAreRefused();
    void repeatedRowsAreCounted();
    void mixtureIsTheSmallestOverLooks();
    void anyBytesAreRefusedOrRead();
};

namespace {

AnalysisPlan quick()
{
    AnalysisPlan plan;
    plan.bootstrap.resamples = 300;
    plan.smallestEffect = 0.2;
    return plan;
}

/// Units with a metric N(effect of B, 1), half of them in each arm.
UnitTable units(std::uint64_t seed, int count, double effect, double shareOfB = 0.5)
{
    RandomStream random(seed, RandomPurpose::Test);
    UnitTable table;
    table.metrics = {"r"};
    for (int i = 0; i < count; ++i) {
        ExperimentUnit unit;
        unit.unit = "u" + std::to_string(i);
        unit.arm = random.nextUniform() < shareOfB ? Arm::B : Arm::A;
        unit.metrics = {random.nextNormal() + (unit.arm == Arm::B ? effect : 0.0)};
        table.units.push_back(unit);
    }
    return table;
}

} // namespace

void TestComparison::findsADifferenceThatIsThere()
{
    const auto better = compareArms(units(1, 1200, 0.5), quick());
    QVERIFY(better);
    QVERIFY(better->verdict == Verdict::ShipCandidate);
    QVERIFY(better->primary().alwaysValidP <= 0.05);
    QVERIFY(better->primary().bootstrap && better->primary().bootstrap->interval.low > 0.0);
    QVERIFY(better->primary().bayes->probabilityBetter > 0.99);
    QVERIFY(better->primary().ranks->superiority > 0.55);
    const auto worse = compareArms(units(2, 1200, -0.5), quick());
    QVERIFY(worse && worse->verdict == Verdict::KeepA);
}

void TestComparison::findsNoneThatIsNot()
{
    int found = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        AnalysisPlan plan = quick();
        plan.bootstrap.resamples = 1;
        const auto same = compareArms(units(100 + seed, 400, 0.0), plan);
        QVERIFY(same);
        if (same->verdict == Verdict::ShipCandidate || same->verdict == Verdict::KeepA) ++found;
    }
    QVERIFY2(found <= 6, qPrintable(QString::number(found)));
    AnalysisPlan ended = quick();
    ended.isHorizonReached = true;
    ended.smallestEffect = 0.05;
    const auto same = compareArms(units(3, 300, 0.0), ended);
    QVERIFY(same && same->verdict == Verdict::Inconclusive);
}

void TestComparison::wrongAssignmentIsInvalid()
{
    const auto result = compareArms(units(4, 1200, 0.5, 0.4), quick()); // planned 50/50
    QVERIFY(result && result->verdict == Verdict::Invalid);
    QVERIFY(result->sampleRatioP < kSampleRatioAlarm);
    AnalysisPlan plan = quick();
    plan.shareOfB = 0.4;
    const auto planned = compareArms(units(4, 1200, 0.5, 0.4), plan);
    QVERIFY(planned && planned->verdict == Verdict::ShipCandidate);
}

void TestComparison::winsorisingKeepsOneOutlierFromDeciding()
{
    UnitTable table = units(5, 600, 0.0);
    for (ExperimentUnit& unit : table.units)
        if (unit.arm == Arm::B) {
            unit.metrics[0] = 1e6;
            break;
        }
    const auto result = compareArms(table, quick());
    QVERIFY(result);
    QVERIFY(result->primary().rawMeanB > 1000.0); // told, but it does not decide
    QVERIFY(std::fabs(result->primary().b.mean) < 1.0);
    QVERIFY(result->verdict != Verdict::ShipCandidate);
}

void TestComparison::binaryMetricsAreShares()
{
    UnitTable table;
    table.metrics = {"win"};
    for (int i = 0; i < 1000; ++i) {
        table.units.push_back({"a" + std::to_string(i), Arm::A, {i < 412 ? 1.0 : 0.0}, {}});
        table.units.push_back({"b" + std::to_string(i), Arm::B, {i < 455 ? 1.0 : 0.0}, {}});
    }
    const auto result = compareArms(table, quick());
    QVERIFY(result && result->primary().isBinary && result->primary().proportions);
    QVERIFY(std::fabs(result->primary().proportions->result.p - 0.0523) < 5e-5); // experiments.md §4
    QVERIFY(std::fabs(*result->primary().probabilityBetter - 0.974) < 5e-4);     // §7
    QCOMPARE(result->primary().a.mean, 0.412);                                   // rare winners are not cut off
}

void TestComparison::pairsAreFound()
{
    UnitTable table;
    table.metrics = {"r"};
    const std::array differences{0.2, -0.1, 0.3, 0.0, 0.5, -0.2, 0.4, 0.1};
    for (std::size_t i = 0; i < differences.size(); ++i) {
        table.units.push_back({"u" + std::to_string(i), Arm::A, {1.0}, {}});
        table.units.push_back({"u" + std::to_string(i), Arm::B, {1.0 + differences[i]}, {}});
    }
    const auto result = compareArms(table, quick());
    QVERIFY(result && result->paired);
    QCOMPARE(result->paired->pairs, differences.size());
    QVERIFY(std::fabs(result->paired->student->statistic - 1.7321) < 5e-5); // experiments.md §2.3
    QCOMPARE(result->paired->sign.positive, std::size_t{5});
    QVERIFY(!compareArms(units(6, 50, 0.0), quick())->paired);
}

void TestComparison::covariatesNarrowTheInterval()
{
    RandomStream random(7, RandomPurpose::Test);
    UnitTable table;
    table.metrics = {"r"};
    for (int i = 0; i < 400; ++i) {
        const double before = random.nextNormal();
        ExperimentUnit unit;
        unit.unit = std::to_string(i);
        unit.arm = i % 2 == 0 ? Arm::A : Arm::B;
        unit.metrics = {before + 0.5 * random.nextNormal() + (i % 2 == 0 ? 0.0 : 0.2)};
        unit.covariates = {i % 10 == 0 ? std::nullopt : std::optional(before)};
        table.units.push_back(unit);
    }
    const auto result = compareArms(table, quick());
    QVERIFY(result && result->primary().cuped);
    QVERIFY(result->primary().covariateCorrelation > 0.7);
    QVERIFY(result->primary().cuped->standardError < 0.7 * result->primary().fixed->standardError);
}

void TestComparison::secondaryMetricsAreAdjusted()
{
    RandomStream random(8, RandomPurpose::Test);
    UnitTable table;
    table.metrics = {"r", "x", "y", "z"};
    for (int i = 0; i < 300; ++i) {
        ExperimentUnit unit{std::to_string(i), i % 2 == 0 ? Arm::A : Arm::B, {}, {}};
        for (int k = 0; k < 4; ++k)
            unit.metrics.push_back(random.nextNormal() + (k == 2 && i % 2 == 1 ? 0.8 : 0.0));
        table.units.push_back(unit);
    }
    AnalysisPlan plan = quick();
    plan.primary = "x";
    const auto result = compareArms(table, plan);
    QVERIFY(result);
    QCOMPARE(QString::fromStdString(result->primary().metric), QStringLiteral("x"));
    for (const MetricComparison& metric : result->metrics)
        if (!metric.isPrimary) QVERIFY(metric.adjustedP >= metric.fixed->p);
    QVERIFY(result->metrics[2].adjustedP < 0.001 && result->metrics[0].adjustedP > 0.01);
}

void TestComparison::fewUnitsDecideNothing()
{
    const auto result = compareArms(units(9, 40, 3.0), quick());
    QVERIFY(result && result->verdict == Verdict::Continue);
    QVERIFY(!result->primary().isSufficient && !result->primary().bootstrap);
    AnalysisPlan young = quick();
    young.days = 3.0;
    QVERIFY(compareArms(units(1, 1200, 0.5), young)->verdict == Verdict::Continue);
    young.days = 5.0;
    QVERIFY(compareArms(units(1, 1200, 0.5), young)->verdict == Verdict::ShipCandidate);
}

void TestComparison::hashFollowsTableAndPlan()
{
    const UnitTable table = units(10, 100, 0.1);
    const auto first = compareArms(table, quick());
    const auto again = compareArms(table, quick());
    QVERIFY(first->hash == again->hash);
    QCOMPARE(first->primary().alwaysValidP, again->primary().alwaysValidP);
    AnalysisPlan other = quick();
    other.alpha = 0.01;
    QVERIFY(compareArms(table, other)->hash != first->hash);
    UnitTable changed = table;
    changed.units[0].metrics[0] += 1e-9;
    QVERIFY(compareArms(changed, quick())->hash != first->hash);
}

void TestComparison::armsMayBeEmpty()
{
    UnitTable table = units(11, 60, 0.0);
    for (ExperimentUnit& unit : table.units)
        unit.arm = Arm::A;
    AnalysisPlan plan = quick();
    plan.shareOfB = 0.01;
    const auto result = compareArms(table, plan);
    QVERIFY(result && !result->primary().sequential && !result->primary().fixed);
    QVERIFY(result->verdict == Verdict::Continue);
}

void TestComparison::badPlansAreNamed_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("no units") << 0 << "no units";
    QTest::newRow("no metric") << 1 << "no metric";
    QTest::newRow("unknown primary") << 2 << "primary metric sharpe";
    QTest::newRow("share") << 3 << "share of B";
    QTest::newRow("ragged") << 4 << "a value for each metric";
    QTest::newRow("nan") << 5 << "no number";
    QTest::newRow("winsor") << 6 << "winsorising";
}

void TestComparison::badPlansAreNamed()
{
    QFETCH(int, fault);
    QFETCH(QString, said);
    UnitTable table = units(12, 10, 0.0);
    AnalysisPlan plan = quick();
    if (fault == 0) table.units.clear();
    if (fault == 1) table.metrics.clear();
    if (fault == 2) plan.primary = "sharpe";
    if (fault == 3) plan.shareOfB = 1.0;
    if (fault == 4) table.units[3].metrics.push_back(1.0);
    if (fault == 5) table.units[3].metrics[0] = std::nan("");
    if (fault == 6) plan.winsorShare = 0.5;
    const auto result = compareArms(table, plan);
    QVERIFY(!result && result.error().code == ErrorCode::InvalidArgument);
    QVERIFY2(result.error().message.find(said.toStdString()) != std::string::npos, result.error().message.c_str());
}

void TestComparison::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = compareArms(units(13, 200, 0.0), quick(), stop.get_token());
    QVERIFY(!result && result.error().code == ErrorCode::Interrupted);
}

void TestComparison::readsTables()
{
    const auto table =
        parseUnitTable("\xEF\xBB\xBFvariant, unit ,r,win,r:before\r\nA,\"u1\",0.5,1,\r\n\r\nB,u2,-1e-3,0,0.25\n");
    QVERIFY2(table.has_value(), table ? "" : table.error().message.c_str());
    QCOMPARE(table->metrics.size(), std::size_t{2});
    QCOMPARE(table->units.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(table->units[0].unit), QStringLiteral("u1"));
    QVERIFY(table->units[1].arm == Arm::B && table->units[1].metrics[0] == -1e-3);
    QVERIFY(!table->units[0].covariates[0] && table->units[1].covariates[0] == 0.25);
    QVERIFY(!table->units[1].covariates[1]);
}

void TestComparison::badTablesAreNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray("") << "1: header:";
    QTest::newRow("no unit") << QByteArray("variant,r\nA,1\n") << "1: unit:";
    QTest::newRow("no variant") << QByteArray("unit,r\nA,1\n") << "1: variant:";
    QTest::newRow("no metric") << QByteArray("unit,variant\nu,A\n") << "1: header:";
    QTest::newRow("no rows") << QByteArray("unit,variant,r\n") << "row:";
    QTest::newRow("short row") << QByteArray("unit,variant,r\nu,A\n") << "2: row: has 2 fields, expected 3";
    QTest::newRow("third arm") << QByteArray("unit,variant,r\nu,A,1\nv,C,1\n") << "3: variant: is 'C', expected A or B";
    QTest::newRow("no number") << QByteArray("unit,variant,r\nu,A,abc\n") << "2: r: is 'abc', expected a number";
    QTest::newRow("nan") << QByteArray("unit,variant,r\nu,A,nan\n") << "2: r: is 'nan'";
    QTest::newRow("inf") << QByteArray("unit,variant,r\nu,A,1e999\n") << "2: r: is '1e999'";
    QTest::newRow("no unit name") << QByteArray("unit,variant,r\n,A,1\n") << "2: unit: is empty";
    QTest::newRow("twice") << QByteArray("unit,variant,r,r\nu,A,1,2\n") << "1: r: the column is there twice";
    QTest::newRow("orphan") << QByteArray("unit,variant,r,x:before\nu,A,1,2\n")
                            << "1: x:before: there is no metric 'x'";
}

void TestComparison::badTablesAreNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, said);
    const auto table = parseUnitTable(csv.toStdString());
    QVERIFY(!table && table.error().code == ErrorCode::InvalidInput);
    QVERIFY2(QString::fromStdString(table.error().message).contains(said), table.error().message.c_str());
}

void TestComparison::quotesAndDaysAreRead()
{
    const auto table = parseUnitTable("\xEF\xBB\xBFunit,variant,day,\"r\"\r\n\"SPY, 5m\",A,2026-01-05,+1.5\r\n\r\n"
                                      "\"a \"\"b\"\"\",\"B\",2026-01-06,\"-2\"\r\n");
    QVERIFY2(table.has_value(), table ? "" : table.error().message.c_str());
    QCOMPARE(table->units[0].unit, std::string("SPY, 5m"));
    QCOMPARE(table->units[1].unit, std::string("a \"b\""));
    QCOMPARE(table->units[0].day, std::string("2026-01-05"));
    QCOMPARE(table->metrics, std::vector<std::string>{"r"});
    QCOMPARE(table->units[0].metrics[0], 1.5);
    QCOMPARE(table->units[1].metrics[0], -2.0);
    // What is written is what is read again.
    const auto again = parseUnitTable(toCsv(*table));
    QCOMPARE(again->units[0].unit, table->units[0].unit);
    QCOMPARE(again->units[1].unit, table->units[1].unit);
    QCOMPARE(again->units[1].day, table->units[1].day);
}

void TestComparison::sizesThatCannotBeSquaredAreRefused()
{
    for (const char* number : {"1e101", "-1e300", "1e-101", "1e308"}) {
        const auto table = parseUnitTable("unit,variant,r\na,A,0\nb,B," + std::string(number) + "\n");
        QVERIFY2(!table.has_value() && table.error().message.find("1e-100 to 1e100") != std::string::npos, number);
    }
    // At the ends everything is still a number.
    for (const double scale : {1e-99, 1e99}) {
        RandomStream random(9, RandomPurpose::Test);
        UnitTable table;
        table.metrics = {"r"};
        for (int i = 0; i < 200; ++i) {
            ExperimentUnit unit;
            unit.unit = std::to_string(i);
            unit.arm = i % 2 == 0 ? Arm::A : Arm::B;
            unit.metrics = {scale * (1.0 + random.nextUniform())};
            unit.covariates = {scale * (1.0 + random.nextUniform())};
            table.units.push_back(std::move(unit));
        }
        AnalysisPlan plan;
        plan.bootstrap.resamples = 100;
        const auto comparison = compareArms(table, plan);
        QVERIFY(comparison.has_value());
        const MetricComparison& metric = comparison->primary();
        for (const double value :
             {metric.fixed->p, metric.fixed->degrees, metric.alwaysValidP, metric.mixtureP, metric.bootstrap->p,
              metric.bayes->probabilityBetter, metric.ranks->p, metric.cuped->p, metric.covariateCorrelation,
              comparison->powerForEffect, comparison->detectableEffect / scale})
            QVERIFY(std::isfinite(value));
        QVERIFY(metric.fixed->p > 0.0 && metric.fixed->p < 1.0 && metric.fixed->degrees > 100.0);
        QVERIFY(metric.bootstrap->interval.low < metric.bootstrap->interval.high);
    }
}

void TestComparison::repeatedRowsAreCounted()
{
    const auto table = parseUnitTable("unit,variant,r\na,A,1\na,A,2\na,B,3\nb,B,4\nb,B,5\nb,B,5\n");
    QCOMPARE(compareArms(*table, {})->repeated, std::size_t{3});
}

void TestComparison::mixtureIsTheSmallestOverLooks()
{
    RandomStream random(10, RandomPurpose::Test);
    UnitTable table;
    table.metrics = {"r"};
    std::array<std::vector<double>, 2> seen;
    double smallest = 1.0;
    for (int i = 0; i < 400; ++i) {
        ExperimentUnit unit;
        unit.unit = std::to_string(i);
        unit.arm = random.nextUniform() < 0.5 ? Arm::B : Arm::A;
        unit.metrics = {random.nextNormal() + (unit.arm == Arm::B ? 0.3 : 0.0)};
        seen[unit.arm == Arm::B ? 1 : 0].push_back(unit.metrics[0]);
        table.units.push_back(std::move(unit));
        if (std::min(seen[0].size(), seen[1].size()) < 50) continue;
        const Moments a = momentsOf(seen[0]);
        const Moments b = momentsOf(seen[1]);
        const double na = static_cast<double>(a.n);
        const double nb = static_cast<double>(b.n);
        double va = a.variance;
        double vb = b.variance;
        if (std::min(na, nb) < 0.4 * (na + nb)) {
            va = std::max(va, pooledVarianceOf(a, b));
            vb = std::max(vb, pooledVarianceOf(a, b));
        }
        smallest = std::min(smallest, 1.0 / mixtureLikelihoodRatio(b.mean - a.mean, va / na + vb / nb, 0.2));
    }
    AnalysisPlan plan;
    plan.winsorShare = 0.0;
    plan.smallestEffect = 0.2;
    plan.bootstrap.resamples = 1;
    const auto comparison = compareArms(table, plan);
    QVERIFY(smallest < 1.0);
    QVERIFY(std::fabs(comparison->primary().mixtureP / smallest - 1.0) < 1e-6);
}

void TestComparison::anyBytesAreRefusedOrRead()
{
    RandomStream random(14, RandomPurpose::Test);
    const std::string alphabet("unit,variant,r\n\r\"AB01.-eE:before \0x", 34);
    for (int i = 0; i < 2000; ++i) {
        std::string text = random.nextBelow(2) == 0 ? "unit,variant,r\n" : "";
        for (auto left = random.nextBelow(60); left > 0; --left)
            text += alphabet[random.nextBelow(alphabet.size())];
        const auto table = parseUnitTable(text);
        if (table) QVERIFY(!table->units.empty() && !table->metrics.empty());
    }
}

SEXTANT_TEST(TestComparison)
#include "tst_comparison.moc"
