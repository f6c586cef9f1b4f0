#include <QTemporaryDir>
#include <QTest>

#include <array>

#include "engine/decision/agents/agent.h"
#include "engine/host/experiment_json.h"
#include "engine/host/experiment_registry.h"
#include "engine/storage/workspace.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using decision::Conclusion;
using decision::ExperimentState;

namespace {

const Time kNow{1'768'000'000'000'000'000};
const ExperimentRegistry::Act kMe{"me", kNow, "because"};

decision::Preregistration promise()
{
    decision::Preregistration out;
    out.hypothesis = "agents earn more than gates";
    out.routing = {decision::RoutingRule::Version::V2, 5'000, 500};
    out.guardrails = {"max_drawdown_r:0.5"};
    out.secondaryMetrics = {"win_rate"};
    out.smallestEffect = 0.07;
    return out;
}

RampEvidence fine()
{
    RampEvidence evidence;
    evidence.since = kNow;
    evidence.now = kNow + std::chrono::hours(25);
    evidence.hadFullSession = true;
    evidence.unitsOfB = 20;
    return evidence;
}

/// A workspace of its own.
struct Place {
    Place()
    {
        workspace.emplace(*storage::Workspace::open(
            storage::WorkspaceLocation::directory(dir.filePath("w").toStdString()), "test", kNow));
        database.emplace(*workspace->connect(storage::Database::Access::ReadWrite));
    }
    [[nodiscard]] ExperimentRegistry load() { return *ExperimentRegistry::load(*database); }

    QTemporaryDir dir;
    std::optional<storage::Workspace> workspace;
    std::optional<storage::Database> database;
};

} // namespace

class TestExperimentRegistry final : public QObject {
    Q_OBJECT
private slots:
    void promiseSurvivesItsText();
    void promiseRefusesWhatItIsNot();
    void lifeIsKeptAndReadAgain();
    void refusedStepsAreNotStored();
    void oneRunsAtATime();
    void rampHasItsConditions_data();
    void rampHasItsConditions();
    void rampRaisesExposureOnly();
    void amendmentsStayVisible();
    void evidenceIsOfThePresentPhase();
    void runningOneIsPartOfNewSessions();
    void unfairAssignmentIsNotFrozen();
    void vetoesAreByCauseAndAgent();
    void linesCannotBeChanged();
};

void TestExperimentRegistry::promiseSurvivesItsText()
{
    auto original = promise();
    original.mode = decision::ComparisonMode::Split;
    original.exclusions = {"models", "a \"quoted\" word"};
    const auto read = parsePreregistration(original.toJson(), "test");
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->toJson(), original.toJson());
    QCOMPARE(toHex(read->hash()), toHex(original.hash()));
}

void TestExperimentRegistry::promiseRefusesWhatItIsNot()
{
    for (const char* text : {"[]", "{\"mode\":\"both\"}", "{\"route\":\"v3\"}", "{\"guardrails\":\"none\"}",
                             "{\"guardrails\":[1]}", "{\"horizon_days\":1.5}", "{\"split_bp\":-1}", "{"})
        QVERIFY2(!parsePreregistration(text, "test").has_value(), text);
}

void TestExperimentRegistry::lifeIsKeptAndReadAgain()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("meta", "Meta", promise(), kMe).has_value());
    QVERIFY(registry.preregister("meta", std::nullopt, kMe).has_value());
    const auto started = registry.start("meta", kMe);
    QVERIFY(started.has_value());
    QVERIFY(started->kind == session::CommandKind::Experiment);
    QCOMPARE(started->key, std::string("meta"));
    const auto rule = decision::parseExperimentRule(started->key, started->value);
    QCOMPARE(rule->routing.exposureBasisPoints, 500U);
    const auto paused = registry.pause("meta", kMe);
    QVERIFY(paused->value.empty());
    QVERIFY(registry.start("meta", kMe).has_value());
    QVERIFY(registry.stop("meta", kMe).has_value());
    const Digest evidence = sha256(std::string_view("report"));
    QVERIFY(registry.conclude("meta", Conclusion::Keep, evidence, kMe).has_value());
    QVERIFY(registry.archive("meta", kMe).has_value());

    const ExperimentRegistry again = place.load();
    const ExperimentEntry* entry = again.find("meta");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->experiment.state() == ExperimentState::Archived);
    QVERIFY(entry->experiment.conclusion() == Conclusion::Keep);
    QCOMPARE(toHex(*entry->experiment.evidence()), toHex(evidence));
    QCOMPARE(toHex(*entry->experiment.frozen()), toHex(promise().hash()));
    QCOMPARE(entry->ending, std::string("because"));
    QCOMPARE(entry->experiment.title(), std::string("Meta"));
    QCOMPARE(entry->life.size(), std::size_t{8});
    QVERIFY(again.running() == nullptr);
}

void TestExperimentRegistry::refusedStepsAreNotStored()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("two words", "", promise(), kMe).error().code == ErrorCode::InvalidArgument);
    auto silent = promise();
    silent.hypothesis.clear();
    QVERIFY(!registry.create("a", "", silent, kMe).has_value());
    auto unknown = promise();
    unknown.primaryMetric = "luck";
    QVERIFY(!registry.create("a", "", unknown, kMe).has_value());
    QVERIFY(registry.entries().empty());
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(registry.create("a", "", promise(), kMe).error().code == ErrorCode::Refused);
    QVERIFY(registry.start("a", kMe).error().code == ErrorCode::Refused); // not frozen yet
    QVERIFY(registry.stop("a", kMe).error().code == ErrorCode::Refused);
    QVERIFY(registry.conclude("a", Conclusion::Ship, {}, kMe).error().code == ErrorCode::Refused);
    QVERIFY(registry.archive("b", kMe).error().code == ErrorCode::NotFound);
    QCOMPARE(storage::ExperimentStore(*place.database).events()->size(), std::size_t{1});
    QVERIFY(registry.find("a")->experiment.state() == ExperimentState::Draft);
}

void TestExperimentRegistry::oneRunsAtATime()
{
    Place place;
    ExperimentRegistry registry = place.load();
    for (const char* key : {"a", "b"}) {
        QVERIFY(registry.create(key, "", promise(), kMe).has_value());
        QVERIFY(registry.preregister(key, std::nullopt, kMe).has_value());
    }
    QVERIFY(registry.start("a", kMe).has_value());
    QVERIFY(registry.start("b", kMe).error().code == ErrorCode::Refused);
    QVERIFY(registry.pause("a", kMe).has_value());
    QVERIFY(registry.start("b", kMe).has_value());
    QCOMPARE(registry.running()->experiment.key(), std::string("b"));
}

void TestExperimentRegistry::rampHasItsConditions_data()
{
    QTest::addColumn<int>("broken");
    QTest::addColumn<QString>("word");
    QTest::newRow("all hold") << 0 << QString();
    QTest::newRow("too early") << 1 << "24 hours";
    QTest::newRow("no full session") << 2 << "full session";
    QTest::newRow("few units") << 3 << "20 units";
    QTest::newRow("live order") << 4 << "live orders";
    QTest::newRow("assignment") << 5 << "as planned";
    QTest::newRow("guardrail") << 6 << "guardrail";
    QTest::newRow("errors") << 7 << "1 %";
}

void TestExperimentRegistry::rampHasItsConditions()
{
    QFETCH(int, broken);
    QFETCH(QString, word);
    RampEvidence evidence = fine();
    if (broken == 1) evidence.now = evidence.since + std::chrono::hours(23);
    if (broken == 2) evidence.hadFullSession = false;
    if (broken == 3) evidence.unitsOfB = 19;
    if (broken == 4) evidence.liveOrdersOfB = 1;
    if (broken == 5) evidence.isSampleRatioAlarm = true;
    if (broken == 6) evidence.isGuardrailBreached = true;
    if (broken == 7) evidence.errorRate = 0.01;
    const auto may = mayRamp(evidence);
    QCOMPARE(may.has_value(), broken == 0);
    if (!may) QVERIFY2(QString::fromStdString(may.error().message).contains(word), may.error().message.c_str());
}

void TestExperimentRegistry::rampRaisesExposureOnly()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    QVERIFY(registry.ramp("a", fine(), kMe).error().code == ErrorCode::Refused); // does not run
    QVERIFY(registry.start("a", kMe).has_value());
    for (const std::uint32_t expected : {1'000U, 2'500U, 5'000U, 10'000U}) {
        const auto command = registry.ramp("a", fine(), kMe);
        QVERIFY(command.has_value());
        const auto rule = decision::parseExperimentRule(command->key, command->value);
        QCOMPARE(rule->routing.exposureBasisPoints, expected);
        QCOMPARE(rule->routing.splitBasisPoints, 5'000U);
    }
    QVERIFY(!registry.ramp("a", fine(), kMe).has_value());
    QCOMPARE(place.load().find("a")->exposureBp, 10'000U);
    // What was promised is what was promised.
    QCOMPARE(toHex(place.load().find("a")->experiment.registration().hash()), toHex(promise().hash()));
}

void TestExperimentRegistry::amendmentsStayVisible()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    auto other = promise();
    other.smallestEffect = 0.2;
    QVERIFY(registry.amend("a", other, {"me", kNow, ""}).has_value()); // a draft is free
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    QVERIFY(!registry.amend("a", promise(), {"me", kNow, ""}).has_value());
    QVERIFY(registry.amend("a", promise(), kMe).has_value());
    const ExperimentRegistry again = place.load();
    const auto& amendments = again.find("a")->experiment.amendments();
    QCOMPARE(amendments.size(), std::size_t{1});
    QCOMPARE(amendments.front().reason, std::string("because"));
    QCOMPARE(toHex(amendments.front().before), toHex(other.hash()));
    QCOMPARE(toHex(amendments.front().after), toHex(promise().hash()));
    QCOMPARE(toHex(*again.find("a")->experiment.frozen()), toHex(other.hash()));
}

void TestExperimentRegistry::evidenceIsOfThePresentPhase()
{
    std::vector<decision::UnitRow> rows(30);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].phase = i < 10 ? 1 : 2;
        rows[i].label = i % 2 == 0 ? decision::Arm::B : decision::Arm::A;
        rows[i].firstSeen = kNow + static_cast<std::int64_t>(i) * std::chrono::hours(1);
        rows[i].assetClass = "crypto";
        rows[i].sessionType = "24H";
    }
    decision::ExperimentReport report;
    report.cutOff = rows.back().firstSeen;
    RampEvidence evidence = rampEvidence(rows, report, 0.0);
    QVERIFY(evidence.since == rows[10].firstSeen);
    QCOMPARE(evidence.unitsOfB, std::int64_t{10});
    QVERIFY(!evidence.hadFullSession);
    rows[20].isComplete = true;
    QVERIFY(rampEvidence(rows, report, 0.0).hadFullSession);
    rows[25].assetClass = "equity"; // another market, which has seen no full session
    QVERIFY(!rampEvidence(rows, report, 0.0).hadFullSession);
    QVERIFY(!mayRamp(rampEvidence({}, report, 0.0)).has_value());
}

void TestExperimentRegistry::runningOneIsPartOfNewSessions()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    SessionSetup setup;
    addRunningExperiment(place.workspace->location(), setup);
    QVERIFY(setup.experiment.empty());
    QVERIFY(registry.start("a", kMe).has_value());
    addRunningExperiment(place.workspace->location(), setup);
    QCOMPARE(setup.experiment, std::string("a"));
    QVERIFY(decision::parseExperimentRule(setup.experiment, setup.experimentRule).has_value());
    const auto kept = setupOf(withSetup("{}", setup));
    QCOMPARE(kept->experiment, setup.experiment);
    QCOMPARE(kept->experimentRule, setup.experimentRule);
    QCOMPARE(kept->experimentActor, std::string("me"));
}

void TestExperimentRegistry::unfairAssignmentIsNotFrozen()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    decision::AaCheck check;
    check.uniformityP = 0.005;
    QVERIFY(registry.preregister("a", check, kMe).error().code == ErrorCode::Refused);
    check.uniformityP = 0.5;
    QVERIFY(registry.preregister("a", check, kMe).has_value());
}

void TestExperimentRegistry::vetoesAreByCauseAndAgent()
{
    std::vector<storage::CounterfactualRow> rows(3);
    rows[0] = {"s", decision::Arm::A, 1, "SPY", "15m", "GATE_COOLDOWN", 0, kNow, -1.0};
    rows[1] = {"s", decision::Arm::B, 1, "SPY", "15m", "LOW_CONFIDENCE", 0b101, kNow, 2.0};
    rows[2] = {"s", decision::Arm::B, 2, "SPY", "15m", "LOW_CONFIDENCE", 0b100, kNow + std::chrono::hours(24), 4.0};
    const auto values = vetoesOf(rows);
    QCOMPARE(values.size(), std::size_t{4});
    QCOMPARE(values[0].key, std::string("GATE_COOLDOWN"));
    const auto find = [&](const std::string& key) {
        return *std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.key == key; });
    };
    QCOMPARE(find("LOW_CONFIDENCE").meanR, 3.0);
    QCOMPARE(find("LOW_CONFIDENCE").days, std::size_t{2});
    QCOMPARE(find("agent:" + std::string(decision::toString(decision::AgentId::Context))).sumR, 2.0);
    QCOMPARE(find("agent:" + std::string(decision::toString(decision::AgentId::Technical))).sumR, 6.0);
}

void TestExperimentRegistry::linesCannotBeChanged()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(!place.database->change("UPDATE experiment_events SET actor = 'you'").has_value());
    QVERIFY(!place.database->change("DELETE FROM experiment_events").has_value());
    QVERIFY(place.database
                ->change("INSERT INTO experiment_events (experiment, at, kind, actor, detail) VALUES "
                         "('a', 0, 'flown', 'me', '{}')")
                .has_value());
    QVERIFY(ExperimentRegistry::load(*place.database).error().code == ErrorCode::Corrupt);
}

SEXTANT_TEST(TestExperimentRegistry)
#include "tst_experiment_registry.moc"
