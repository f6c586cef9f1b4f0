#include <QTest>

#include <cmath>

#include "tests/bench/measurement.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::bench;

class TestMeasurement final : public QObject {
    Q_OBJECT

private slots:
    void quantilesFallBetweenNeighbours_data();
    void quantilesFallBetweenNeighbours();
    void spreadIsTheMiddleHalfByTheMedian();
    void verdictComparesWithTheGoal_data();
    void verdictComparesWithTheGoal();
    void anUnsteadyReferenceGivesNoVerdict();
    void aReferenceWithoutAProcessorGivesNoVerdict();
    void aSkippedRowHasNoFigures();
    void roundsAlternateAndTheFirstIsNotCounted();
    void aFailedRoundEndsTheMeasurement();
    void theUserEndsTheMeasurement();
};

namespace {

Environment quietEnvironment()
{
    return {{}, [] { return false; }, [](std::string_view) {}};
}

} // namespace

void TestMeasurement::quantilesFallBetweenNeighbours_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value") << QList<double>{4.0} << 0.75 << 4.0;
    QTest::newRow("odd median, unsorted") << QList<double>{9.0, 1.0, 5.0} << 0.5 << 5.0;
    QTest::newRow("even median") << QList<double>{4.0, 1.0, 3.0, 2.0} << 0.5 << 2.5;
    QTest::newRow("upper quarter of four") << QList<double>{1.0, 2.0, 3.0, 4.0} << 0.75 << 3.25; // R's type 7
    QTest::newRow("smallest") << QList<double>{3.0, -1.0, 2.0} << 0.0 << -1.0;
    QTest::newRow("largest") << QList<double>{3.0, -1.0, 2.0} << 1.0 << 3.0;
}

void TestMeasurement::quantilesFallBetweenNeighbours()
{
    QFETCH(QList<double>, values);
    QFETCH(double, share);
    QFETCH(double, expected);
    QCOMPARE(quantile({values.begin(), values.end()}, share), expected);
}

void TestMeasurement::spreadIsTheMiddleHalfByTheMedian()
{
    QCOMPARE(relativeSpread({1.0, 2.0, 3.0, 4.0, 5.0}), 2.0 / 3.0);
    QCOMPARE(relativeSpread({7.0, 7.0, 7.0}), 0.0);
    QCOMPARE(relativeSpread({0.0, 0.0}), 0.0);
    // One wild round of seven does not make a run noisy.
    QVERIFY(relativeSpread({10.0, 10.1, 9.9, 10.0, 10.1, 9.9, 90.0}) < kNoisySpread);
}

void TestMeasurement::verdictComparesWithTheGoal_data()
{
    QTest::addColumn<double>("ours");
    QTest::addColumn<int>("goal");
    QTest::addColumn<bool>("passes");
    QTest::newRow("at most, equal") << 20.0 << 0 << true;
    QTest::newRow("at most, above") << 20.1 << 0 << false;
    QTest::newRow("at least, equal") << 5.0 << 1 << true;
    QTest::newRow("at least, below") << 4.9 << 1 << false;
    QTest::newRow("own figure, enough") << 60.0 << 2 << true;
    QTest::newRow("own figure, too little") << 59.0 << 2 << false;
    QTest::newRow("own figure must be nothing") << 1.0 << 3 << false;
    QTest::newRow("own figure is nothing") << 0.0 << 3 << true;
    QTest::newRow("no goal") << 1e9 << 4 << true;
    QTest::newRow("not a number") << std::nan("") << 0 << false;
}

void TestMeasurement::verdictComparesWithTheGoal()
{
    QFETCH(double, ours);
    QFETCH(int, goal);
    QFETCH(bool, passes);
    const Goal goals[] = {Goal::atMost(2.0), Goal::atLeast(0.5), Goal::oursAtLeast(60.0, ">= 60"),
                          Goal::oursAtMost(0.0, "0"), Goal{}};
    const Row row = judge({"row", "ns", Better::Lower, goals[goal]}, {{ours}, {10.0}, {}});
    QCOMPARE(toString(row.verdict), toString(passes ? Verdict::Pass : Verdict::Miss));
    if (!std::isnan(ours)) QCOMPARE(row.ratio, ours / 10.0);
}

void TestMeasurement::anUnsteadyReferenceGivesNoVerdict()
{
    const RowPlan plan{"row", "ns", Better::Lower, Goal::atMost(2.0)};
    const std::vector<double> unsteady{8.0, 9.0, 10.0, 11.0, 12.0}; // (11 - 9) / 10
    QCOMPARE(toString(judge(plan, {{10.0}, unsteady, {}}).verdict), toString(Verdict::Noisy));
    const Row own = judge(plan, {unsteady, {10.0}, {}});
    QCOMPARE(toString(own.verdict), toString(Verdict::Pass));
    QCOMPARE(own.note, std::string("ours spreads by 20 %"));
    QVERIFY(judge(plan, {{10.0, 10.1, 9.9}, {10.0}, {}}).note.empty());
}

void TestMeasurement::aReferenceWithoutAProcessorGivesNoVerdict()
{
    // As seen on a busy machine: the raw commit took a scheduler tick each time, with hardly any spread.
    const RowPlan plan{"row", "us", Better::Lower, Goal::atMost(1.3)};
    const std::vector<double> steady{3998.0, 3998.0, 3999.0};
    const Row busy = judge(plan, {{98.0}, steady, {0.95, 0.94, 0.93}});
    QCOMPARE(toString(busy.verdict), toString(Verdict::Noisy));
    QVERIFY(busy.note.find("94 %") != std::string::npos);
    QCOMPARE(toString(judge(plan, {{98.0}, steady, {0.0, 0.15, 0.9}}).verdict), toString(Verdict::Pass));
}

void TestMeasurement::aSkippedRowHasNoFigures()
{
    const Row row = skipped({"row", "ns", Better::Lower, Goal::atMost(2.0)}, "not installed");
    QVERIFY(std::isnan(row.ours) && std::isnan(row.reference) && std::isnan(row.ratio));
    QCOMPARE(toString(row.verdict), toString(Verdict::Skipped));
    QCOMPARE(row.note, std::string("not installed"));
}

void TestMeasurement::roundsAlternateAndTheFirstIsNotCounted()
{
    std::string order;
    double figure = 0.0;
    const auto samples = interleave(
        quietEnvironment(),
        [&] {
            order += 'A';
            return figure += 1.0;
        },
        [&] {
            order += 'B';
            return -figure;
        });
    QVERIFY(samples.has_value());
    QCOMPARE(order, std::string("ABABABABABABABAB"));
    QCOMPARE(samples->ours, (std::vector<double>{2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(samples->reference, (std::vector<double>{-2, -3, -4, -5, -6, -7, -8}));
}

void TestMeasurement::aFailedRoundEndsTheMeasurement()
{
    int rounds = 0;
    const auto samples = interleave(
        quietEnvironment(), [] { return 1.0; },
        [&]() -> Result<double> {
            if (++rounds == 3) return fail(ErrorCode::Io, "the disk is full");
            return 1.0;
        });
    QVERIFY(!samples.has_value());
    QCOMPARE(samples.error().message, std::string("the disk is full"));
    QCOMPARE(rounds, 3);
}

void TestMeasurement::theUserEndsTheMeasurement()
{
    Environment environment = quietEnvironment();
    int rounds = 0;
    environment.stopped = [&] { return rounds == 2; };
    const auto samples = interleave(
        environment, [&] { return static_cast<double>(++rounds); }, [] { return 1.0; });
    QVERIFY(!samples.has_value());
    QCOMPARE(samples.error().code, ErrorCode::Interrupted);
    QCOMPARE(rounds, 2);
}

SEXTANT_TEST(TestMeasurement)
#include "tst_measurement.moc"
