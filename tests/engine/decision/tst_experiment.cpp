#include <QTest>

#include "tests/test_main.h"

#include "engine/decision/experiments/experiment.h"
#include "engine/decision/experiments/verdict.h"

using namespace sextant;
using namespace sextant::decision;

class TestExperiment final : public QObject {
    Q_OBJECT
private slots:
    void lifeFollowsTheTable();
    void preregistrationFreezesTheHash();
    void amendmentsAreKept();
    void canonicalFormIsStable();
    void badPromisesAreNamed_data();
    void badPromisesAreNamed();
    void verdictFollowsTheMatrix_data();
    void verdictFollowsTheMatrix();
    void guardrailsBreachBeyondTheirMargin();
};

namespace {

Preregistration promise()
{
    Preregistration registration;
    registration.hypothesis = "Agents avoid \"late\" entries";
    registration.routing.splitBasisPoints = 5000;
    return registration;
}

const Time kStart = Time::fromSeconds(1'700'000'000);

} // namespace

void TestExperiment::lifeFollowsTheTable()
{
    using enum ExperimentState;
    const std::vector<std::pair<ExperimentState, ExperimentState>> allowed{
        {Draft, Preregistered}, {Draft, Archived},    {Preregistered, Running}, {Preregistered, Archived},
        {Running, Paused},      {Running, Stopped},   {Paused, Running},        {Paused, Stopped},
        {Stopped, Concluded},   {Concluded, Archived}};
    for (std::size_t from = 0; from < kExperimentStates; ++from)
        for (std::size_t to = 0; to < kExperimentStates; ++to) {
            const std::pair step{static_cast<ExperimentState>(from), static_cast<ExperimentState>(to)};
            QCOMPARE(isAllowed(step.first, step.second),
                     std::find(allowed.begin(), allowed.end(), step) != allowed.end());
        }

    Experiment experiment("exp-1", "Agents", promise());
    QVERIFY(!experiment.start(kStart));
    QVERIFY(experiment.state() == Draft);
    QVERIFY(experiment.preregister());
    QVERIFY(experiment.start(kStart));
    QVERIFY(experiment.pause());
    QVERIFY(experiment.start(kStart + std::chrono::hours(5)));
    QVERIFY(experiment.started() == kStart); // a pause does not restart it
    QVERIFY(!experiment.conclude(Conclusion::Ship, {}));
    QVERIFY(experiment.stop());
    QVERIFY(!experiment.start(kStart));
    const Digest evidence = sha256(std::string_view("report"));
    QVERIFY(experiment.conclude(Conclusion::Keep, evidence));
    QVERIFY(experiment.conclusion() == Conclusion::Keep && experiment.evidence() == evidence);
    QVERIFY(experiment.archive());
    const auto refused = experiment.stop();
    QVERIFY(!refused && refused.error().message.find("archived -> stopped") != std::string::npos);
}

void TestExperiment::preregistrationFreezesTheHash()
{
    Experiment experiment("exp-1", "Agents", promise());
    QVERIFY(!experiment.frozen());
    QVERIFY(experiment.preregister());
    QVERIFY(experiment.frozen() == promise().hash());
}

void TestExperiment::amendmentsAreKept()
{
    Experiment experiment("exp-1", "Agents", promise());
    Preregistration changed = promise();
    changed.smallestEffect = 0.1;
    QVERIFY(experiment.amend(changed, kStart, "ana", "")); // a draft is free
    QVERIFY(experiment.amendments().empty());
    QVERIFY(experiment.preregister());
    const Digest before = *experiment.frozen();
    changed.smallestEffect = 0.2;
    QVERIFY(!experiment.amend(changed, kStart, "ana", ""));
    QVERIFY(experiment.amend(changed, kStart, "ana", "the first was a slip"));
    QCOMPARE(experiment.amendments().size(), std::size_t{1});
    QVERIFY(experiment.amendments()[0].before == before && experiment.amendments()[0].after == changed.hash());
    QVERIFY(experiment.frozen() == before); // what was promised first stays known
    QVERIFY(experiment.start(kStart));
    QVERIFY(experiment.stop());
    QVERIFY(!experiment.amend(changed, kStart, "ana", "too late"));
}

void TestExperiment::canonicalFormIsStable()
{
    QCOMPARE(QString::fromStdString(promise().toJson()),
             QStringLiteral("{\"alpha\":0.05,\"decision_rule\":\"confidence_sequence\",\"exclusions\":[],"
                            "\"exposure_bp\":10000,\"guardrails\":[],\"horizon_days\":60,"
                            "\"hypothesis\":\"Agents avoid \\\"late\\\" entries\",\"mde\":0.05,\"mode\":\"paired\","
                            "\"n_star\":500,\"power\":0.8,\"primary_metric\":\"expectancy_r\",\"route\":\"v1\","
                            "\"secondary_metrics\":[],\"segments\":[],\"split_bp\":5000,\"winsor\":0.01}"));
    Preregistration other = promise();
    other.hypothesis += "\x01";
    QVERIFY(other.toJson().find("\\u0001") != std::string::npos);
    QVERIFY(other.hash() != promise().hash());
}

void TestExperiment::badPromisesAreNamed_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"hypothesis", "alpha", "power", "mde", "n_star", "horizon_days", "winsor", "split_bp"})
        QTest::newRow(field) << field;
}

void TestExperiment::badPromisesAreNamed()
{
    QFETCH(QString, field);
    Preregistration bad = promise();
    if (field == "hypothesis") bad.hypothesis.clear();
    if (field == "alpha") bad.alpha = 0.0;
    if (field == "power") bad.power = 1.0;
    if (field == "mde") bad.smallestEffect = -0.1;
    if (field == "n_star") bad.plannedUnits = 0.0;
    if (field == "horizon_days") bad.horizonDays = 0;
    if (field == "winsor") bad.winsorShare = 0.5;
    if (field == "split_bp") bad.routing.splitBasisPoints = 150; // not a whole percent, route v1
    const auto result = validate(bad);
    QVERIFY(!result);
    QVERIFY2(QString::fromStdString(result.error().message).startsWith(field), result.error().message.c_str());
    QVERIFY(validate(promise()));
}

void TestExperiment::verdictFollowsTheMatrix_data()
{
    QTest::addColumn<bool>("alarm");
    QTest::addColumn<bool>("breach");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("unitsB");
    QTest::addColumn<bool>("horizon");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, bool alarm, bool breach, double low, double high, double days, int unitsB,
                        bool horizon, const char* verdict) {
        QTest::newRow(name) << alarm << breach << low << high << days << unitsB << horizon << verdict;
    };
    row("wrong assignment above all", true, true, 0.1, 0.2, 9, 99, true, "INVALID");
    row("harm", false, true, 0.1, 0.2, 9, 99, false, "STOP_HARM");
    row("better", false, false, 0.1, 0.2, 5, 50, false, "SHIP_CANDIDATE");
    row("better but too soon", false, false, 0.1, 0.2, 4.9, 50, false, "CONTINUE");
    row("better but too few", false, false, 0.1, 0.2, 5, 49, false, "CONTINUE");
    row("worse", false, false, -0.2, -0.1, 9, 99, false, "KEEP_A");
    row("no practical difference", false, false, -0.04, 0.04, 9, 99, false, "NO_PRACTICAL_DIFFERENCE");
    row("at the half effect", false, false, -0.05, 0.04, 9, 99, false, "FUTILE");
    row("futile", false, false, -0.2, 0.09, 9, 99, false, "FUTILE");
    row("at the effect", false, false, -0.2, 0.1, 9, 99, false, "CONTINUE");
    row("horizon", false, false, -0.2, 0.2, 9, 99, true, "INCONCLUSIVE");
    row("horizon too few", false, false, 0.1, 0.2, 9, 10, true, "INCONCLUSIVE");
}

void TestExperiment::verdictFollowsTheMatrix()
{
    QFETCH(bool, alarm);
    QFETCH(bool, breach);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, days);
    QFETCH(int, unitsB);
    QFETCH(bool, horizon);
    QFETCH(QString, verdict);
    VerdictInput input;
    input.isSampleRatioAlarm = alarm;
    input.isGuardrailBreached = breach;
    input.primary = Interval{low, high};
    input.smallestEffect = 0.1;
    input.days = days;
    input.unitsA = 80;
    input.unitsB = static_cast<std::size_t>(unitsB);
    input.isHorizonReached = horizon;
    QCOMPARE(QString::fromUtf8(toString(verdictOf(input)).data()), verdict);
    input.primary.reset(); // warming up
    const Verdict warming = verdictOf(input);
    if (!alarm && !breach) QVERIFY(warming == (horizon ? Verdict::Inconclusive : Verdict::Continue));
}

void TestExperiment::guardrailsBreachBeyondTheirMargin()
{
    QVERIFY(isBreached({{-0.5, -0.2}, 0.1, false}));
    QVERIFY(!isBreached({{-0.5, -0.05}, 0.1, false}));
    QVERIFY(isBreached({{0.2, 0.5}, 0.1, true}));
    QVERIFY(!isBreached({{0.05, 0.5}, 0.1, true}));
}

SEXTANT_TEST(TestExperiment)
#include "tst_experiment.moc"
