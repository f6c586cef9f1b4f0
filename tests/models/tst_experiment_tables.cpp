#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/experiment_tables.h"
#include "models/experiment_text.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using decision::Standing;
using decision::UnitMetric;
using decision::Verdict;

namespace {

/// A report of a paired experiment of 25 days whose primary metric differs by `estimate` ± 0.1.
decision::ExperimentReport reportOf(double estimate)
{
    decision::ExperimentReport report;
    report.allUnits = report.units = 250;
    report.days = 25;
    report.labelledA = 130;
    report.labelledB = 120;
    report.sampleRatio = decision::SampleRatioLook{};
    report.sampleRatio->p = 0.527;
    report.power = 0.58;
    report.deviation = 1.0;
    report.daysToDecision = 8.4;
    for (const UnitMetric metric : {UnitMetric::ExpectancyR, UnitMetric::MaxDrawdownR, UnitMetric::ExposureHours}) {
        decision::MetricReport row;
        row.metric = metric;
        row.isPrimary = metric == UnitMetric::ExpectancyR;
        row.a = 0.21;
        row.b = 0.21 + estimate;
        row.sequential = decision::SequentialComparison{};
        row.sequential->estimate = estimate;
        row.sequential->interval = {estimate - 0.1, estimate + 0.1};
        row.sequential->isWarm = true;
        row.standing = estimate > 0.1 ? Standing::Higher : estimate < -0.1 ? Standing::Lower : Standing::Undecided;
        report.metrics.push_back(row);
    }
    return report;
}

decision::Preregistration promiseOf()
{
    decision::Preregistration promise;
    promise.hypothesis = "agents earn more";
    return promise;
}

} // namespace

class TestExperimentTables final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listBeginsWithWhatRunsAlways()
    {
        ExperimentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.keyAt(0), std::string());
        host::ExperimentSummary running;
        running.key = "meta";
        running.title = "Meta agents";
        running.state = decision::ExperimentState::Running;
        running.promise = promiseOf();
        running.promise.routing.splitBasisPoints = 2'000;
        running.exposureBp = 2'500;
        model.setExperiments({running});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf("meta"), 1);
        QCOMPARE(model.rowOf("unknown"), 0);
        const auto text = [&](int column) { return model.index(1, column).data().toString(); };
        QCOMPARE(text(ExperimentsModel::Name), QStringLiteral("Meta agents"));
        QCOMPARE(text(ExperimentsModel::State), QStringLiteral("running"));
        QCOMPARE(text(ExperimentsModel::Split), QStringLiteral("20%"));
        QCOMPARE(text(ExperimentsModel::Exposure), QStringLiteral("25%"));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        running.exposureBp = 5'000;
        model.setExperiments({running});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), int{ExperimentsModel::Exposure});
        QCOMPARE(changes[0][1].toModelIndex().column(), int{ExperimentsModel::Exposure});
    }

    void metricsSayWhatTheirIntervalsSay()
    {
        ExperimentMetricsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto word = [&](int row) { return model.index(row, ExperimentMetricsModel::Word).data().toString(); };
        auto report = reportOf(0.3);
        model.setReport(&report);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(word(0), QStringLiteral("B better"));
        QCOMPARE(word(1), QStringLiteral("B worse")); // a deeper drawdown
        QCOMPARE(word(2), QStringLiteral("B more"));
        const auto forest = model.index(0, ExperimentMetricsModel::Interval).data(kForestRole).value<ForestValue>();
        QCOMPARE(forest.estimate, 0.3);
        QVERIFY(forest.scale > 0.4);
        QVERIFY(forest.isWarm);
        QVERIFY(model.index(0, 4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("0.4")));
        report = reportOf(-0.3);
        model.setReport(&report);
        QCOMPARE(word(0), QStringLiteral("B worse"));
        QCOMPARE(word(1), QStringLiteral("B better"));
        QCOMPARE(word(2), QStringLiteral("B less"));
        report = reportOf(0.0);
        report.metrics[0].sequential.reset();
        report.metrics[0].standing = Standing::WarmingUp;
        model.setReport(&report);
        QCOMPARE(word(0), QStringLiteral("warming up"));
        QCOMPARE(word(1), QStringLiteral("undecided"));
        QVERIFY(!model.index(0, ExperimentMetricsModel::Interval).data(kForestRole).isValid());
        model.setReport(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void healthMarksWhatDoesNotHold()
    {
        ExperimentHealthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto report = reportOf(0.0);
        report.guardrails.push_back({UnitMetric::MaxDrawdownR, 0.5, decision::Interval{0.6, 0.9}, true});
        model.setReport(&report, promiseOf());
        const auto row = [&](const QString& what) {
            for (int i = 0; i < model.rowCount(); ++i)
                if (model.index(i, 0).data().toString().contains(what)) return i;
            return -1;
        };
        const auto tone = [&](int at) { return static_cast<Tone>(model.index(at, 0).data(ToneRole).toInt()); };
        QVERIFY(model.index(row(QStringLiteral("Sample ratio")), 0).data().toString().startsWith(QChar(0x2713)));
        QVERIFY(tone(row(QStringLiteral("Power"))) == Tone::Warning); // 58 % of 80 %
        QVERIFY(model.index(row(QStringLiteral("Power")), 1).data().toString().contains(QStringLiteral("58%")));
        QVERIFY(tone(row(QStringLiteral("Guardrail"))) == Tone::Danger);
        QVERIFY(row(QStringLiteral("No live orders from B")) >= 0);
        report.isSampleRatioAlarm = true;
        model.setReport(&report, promiseOf());
        QVERIFY(tone(row(QStringLiteral("Sample ratio"))) == Tone::Danger);
    }

    void viewsStandBesideWhatDecides()
    {
        ExperimentViewsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setReport(nullptr);
        QCOMPARE(model.rowCount(), 0);
        auto report = reportOf(0.3);
        decision::MetricReport& primary = report.metrics.front();
        primary.fixed = decision::TestResult{0.3, 0.1, 3.0, 40.0, 0.0046, {0.1, 0.5}};
        primary.cuped = decision::TestResult{0.29, 0.08, 3.6, 40.0, 0.0009, {0.13, 0.45}};
        primary.covariateCorrelation = 0.6;
        primary.bootstrap =
            decision::BootstrapResult{0.3, {0.11, 0.52}, decision::IntervalMethod::Percentile, 0.005, 10'000};
        primary.bayes = decision::BayesianComparison{0.3, {0.11, 0.49}, 0.998, 0.0004, 0.3};
        report.unclustered = decision::TestResult{0.3, 0.05, 6.0, 200.0, 1e-6, {0.2, 0.4}};
        report.sign = {120, 80, 0.0057};
        model.setReport(&report);
        const auto rowOf = [&](const QString& name) {
            for (int i = 0; i < model.rowCount(); ++i)
                if (model.index(i, ExperimentViewsModel::View).data().toString().contains(name)) return i;
            return -1;
        };
        const auto text = [&](const QString& name, int column) {
            return model.index(rowOf(name), column).data().toString();
        };
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(text(QStringLiteral("day sums"), ExperimentViewsModel::Chance).contains(QStringLiteral("0.0046")));
        QVERIFY(text(QStringLiteral("CUPED"), ExperimentViewsModel::Interval).contains(QStringLiteral("0.130")));
        QVERIFY(text(QStringLiteral("Bootstrap"), ExperimentViewsModel::Interval).contains(QStringLiteral("0.520")));
        QVERIFY(text(QStringLiteral("Bayesian"), ExperimentViewsModel::Chance).contains(QStringLiteral("99.8%")));
        QVERIFY(text(QStringLiteral("Sign"), ExperimentViewsModel::Interval).contains(QStringLiteral("120")));
        // In split mode units are what is compared, and ranks are there.
        report.mode = decision::ComparisonMode::Split;
        primary.ranks = decision::RankTest{0.56, 2.1, 0.0357};
        primary.clustered = decision::TestResult{0.3, 0.12, 2.5, 20.0, 0.0213, {0.05, 0.55}};
        model.setReport(&report);
        QVERIFY(rowOf(QStringLiteral("Sign")) < 0);
        QVERIFY(text(QStringLiteral("Ranks"), ExperimentViewsModel::Interval).contains(QStringLiteral("56.0%")));
        QVERIFY(text(QStringLiteral("clustered"), ExperimentViewsModel::Chance).contains(QStringLiteral("0.0213")));
    }

    void vetoesTellWhatTheyWereWorth()
    {
        VetoModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        decision::VetoValue gate;
        gate.key = "GATE_COOLDOWN";
        gate.signalCount = 40;
        gate.days = 10;
        gate.meanR = -0.5;
        gate.sumR = -20.0;
        gate.test = decision::TestResult{};
        gate.test->interval = {-0.8, -0.2};
        decision::VetoValue agent;
        agent.key = "agent:orb_specialist";
        agent.engine = decision::Arm::B;
        agent.signalCount = agent.days = 1;
        agent.meanR = agent.sumR = 2.0;
        model.setVetoes({gate, agent});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY(text(0, VetoModel::Cause) != QStringLiteral("GATE_COOLDOWN")); // in words
        QCOMPARE(text(0, VetoModel::Sum), QStringLiteral("+20.0"));            // it saved money
        QVERIFY(static_cast<Tone>(model.index(0, VetoModel::Sum).data(ToneRole).toInt()) == Tone::Gain);
        QVERIFY(text(1, VetoModel::Cause).contains(QStringLiteral("orb_specialist")));
        QCOMPARE(text(1, VetoModel::Interval), QStringLiteral("one day only"));
    }

    void everyVerdictHasWordsAndAdvice()
    {
        for (const Verdict verdict :
             {Verdict::Invalid, Verdict::StopHarm, Verdict::ShipCandidate, Verdict::KeepA,
              Verdict::NoPracticalDifference, Verdict::Futile, Verdict::Inconclusive, Verdict::Continue}) {
            auto report = reportOf(0.0);
            report.verdict = verdict;
            QVERIFY(!ExperimentText::verdict(verdict).isEmpty());
            QVERIFY(!ExperimentText::advice(report).isEmpty());
        }
        for (std::size_t i = 0; i < decision::kUnitMetrics; ++i) {
            QVERIFY(!ExperimentText::metric(static_cast<UnitMetric>(i)).isEmpty());
            QVERIFY(!ExperimentText::metricHint(static_cast<UnitMetric>(i)).isEmpty());
        }
    }

    void missingUnitsSayWhatToDo()
    {
        auto report = reportOf(0.0);
        QVERIFY(ExperimentText::missing(report).isEmpty());
        report.days = 7;
        QVERIFY(ExperimentText::missing(report).contains(QStringLiteral("20")));
        report.units = 0;
        report.immature = 12;
        QVERIFY(ExperimentText::missing(report).contains(QStringLiteral("120 hours")));
        report.excluded = report.allUnits;
        QVERIFY(ExperimentText::missing(report).contains(QStringLiteral("enable_variant_b")));
        report.allUnits = report.excluded = 0;
        QVERIFY(ExperimentText::missing(report).contains(QStringLiteral("enable_variant_b")));
    }
};

SEXTANT_TEST(TestExperimentTables)
#include "tst_experiment_tables.moc"
