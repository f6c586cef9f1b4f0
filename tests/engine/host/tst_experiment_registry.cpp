#include <QTemporaryDir>
#include <QTest>

#include <array>

#include "engine/decision/agents/agent.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/decision/experiments/rule_phase.h"
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
    void recordsAreLookedAt();
    void phasesFollowTheLife();
    void amendmentsBreakNothing();
    void forgedPromisesAreFound();
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
    decision::ExperimentReport report;
    report.experiment = "other";
    report.hash = sha256(std::string_view("report"));
    report.units = 17;
    QVERIFY(registry.conclude("meta", Conclusion::Keep, report, kMe).error().code == ErrorCode::InvalidArgument);
    report.experiment = "meta";
    QVERIFY(registry.conclude("meta", Conclusion::Keep, report, kMe).has_value());
    QVERIFY(registry.archive("meta", kMe).has_value());

    const ExperimentRegistry again = place.load();
    const ExperimentEntry* entry = again.find("meta");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->experiment.state() == ExperimentState::Archived);
    QVERIFY(entry->experiment.conclusion() == Conclusion::Keep);
    QCOMPARE(toHex(*entry->experiment.evidence()), toHex(report.hash));
    QVERIFY(entry->evidence.find("\"analysed\":17") != std::string::npos);
    QVERIFY(entry->evidence.find(toHex(report.hash)) != std::string::npos);
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
    QVERIFY(registry.create("none", "", promise(), kMe).error().code == ErrorCode::InvalidArgument);
    decision::ExperimentReport report;
    report.experiment = "a";
    QVERIFY(registry.conclude("a", Conclusion::Ship, report, kMe).error().code == ErrorCode::Refused);
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
        rows[i].tradingDay = i < 20 ? "2026-01-05-24H" : "2026-01-06-24H";
        rows[i].dayEnd = kNow + std::chrono::hours(i < 20 ? 20 : 44);
    }
    decision::ExperimentReport report;
    report.cutOff = rows.back().firstSeen;
    RampEvidence evidence = rampEvidence(rows, 2, report);
    QVERIFY(evidence.since == rows[10].firstSeen);
    QCOMPARE(evidence.unitsOfB, std::int64_t{10});
    // The day in which the step began has ended, the next one has not: none was full.
    QVERIFY(!evidence.hadFullSession);
    report.cutOff = kNow + std::chrono::hours(44);
    QVERIFY(rampEvidence(rows, 2, report).hadFullSession);
    rows[25].assetClass = "equity"; // another market, which has seen no full session
    QVERIFY(!rampEvidence(rows, 2, report).hadFullSession);
    QVERIFY(!mayRamp(rampEvidence({}, 2, report)).has_value());
    // A step that has just begun has seen nothing, however much the one before it saw.
    const RampEvidence fresh = rampEvidence(rows, 3, report);
    QCOMPARE(fresh.unitsOfB, std::int64_t{0});
    QVERIFY(!mayRamp(fresh).has_value());
}

void TestExperimentRegistry::recordsAreLookedAt()
{
    Place place;
    const auto put = [&](const char* statement) {
        const auto done = place.database->change(statement);
        if (!done) qWarning("%s", done.error().message.c_str());
        return done.has_value();
    };
    RampEvidence evidence = fine();
    QVERIFY(addRecords(*place.database, evidence).has_value());
    QVERIFY(mayRamp(evidence).has_value());
    QVERIFY(put("INSERT INTO sessions (session_id, created_at, seed, sources, state, format_version, decision_version, "
                "first_row) VALUES ('s', 0, 1, '{}', 'open', 1, 6, 1)"));
    const auto opinion = [&](int number, const char* verdict, Duration behind) {
        const storage::Value row[] = {std::int64_t{number}, (evidence.since + behind).ns, std::string(verdict)};
        return place.database
            ->change("INSERT INTO agent_decisions (session_id, seq, ordinal, time, signal_id, instrument_id, symbol, "
                     "timeframe, agent_name, agent_type, verdict, block, reasons, metadata, snapshot_id, params_hash, "
                     "signal_received, output, row_hash) VALUES ('s', ?1, 0, ?2, ?1, 1, 'SPY', '15m', 'technical', "
                     "'core', ?3, 0, '[]', '{}', '', '', 0, x'', '')",
                     row)
            .has_value();
    };
    const std::string failed(decision::toString(decision::AgentAbsence::Failed));
    for (int i = 0; i < 200; ++i)
        QVERIFY(opinion(i, "spoke", std::chrono::hours(1)));
    // Failures before the step are of the past.
    for (int i = 200; i < 240; ++i)
        QVERIFY(opinion(i, failed.c_str(), -std::chrono::hours(1)));
    QVERIFY(opinion(240, failed.c_str(), std::chrono::hours(2)));
    QVERIFY(addRecords(*place.database, evidence).has_value());
    QCOMPARE(evidence.errorRate, 1.0 / 201.0);
    QVERIFY(mayRamp(evidence).has_value());
    for (int i = 241; i < 243; ++i)
        QVERIFY(opinion(i, failed.c_str(), std::chrono::hours(2)));
    QVERIFY(addRecords(*place.database, evidence).has_value());
    QVERIFY(!mayRamp(evidence).has_value());
    // An order of engine 2 outside its shadow account.
    QVERIFY(put("INSERT INTO orders (session_id, seq, ordinal, time, variant, order_id, instrument_id, symbol, side, "
                "quantity, filled_qty, status, cause, reduce_only, attempt, reasons, updated, updated_seq) VALUES "
                "('s', 900, 0, 0, 'A', 1, 1, 'SPY', 'buy', 1, 0, 'new', 'PASS', 0, 1, '[]', 0, 0)"));
    evidence = fine();
    QVERIFY(addRecords(*place.database, evidence).has_value());
    QCOMPARE(evidence.liveOrdersOfB, std::int64_t{0});
    QVERIFY(put("INSERT INTO orders (session_id, seq, ordinal, time, variant, order_id, instrument_id, symbol, side, "
                "quantity, filled_qty, status, cause, reduce_only, attempt, reasons, updated, updated_seq) VALUES "
                "('s', 901, 0, 0, 'B', 2, 1, 'SPY', 'buy', 1, 0, 'new', 'PASS', 0, 1, '[]', 0, 0)"));
    QVERIFY(addRecords(*place.database, evidence).has_value());
    QCOMPARE(evidence.liveOrdersOfB, std::int64_t{1});
    QVERIFY(!mayRamp(evidence).has_value());
}

void TestExperimentRegistry::phasesFollowTheLife()
{
    Place place;
    ExperimentRegistry registry = place.load();
    auto legacy = promise();
    legacy.routing = {decision::RoutingRule::Version::V1, 1'000, 10'000};
    QVERIFY(registry.create("a", "", legacy, kMe).has_value());
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    const auto phaseOf = [](const Result<session::Command>& command) {
        return decision::phaseOfRule(command->value).value_or(0);
    };
    QCOMPARE(phaseOf(registry.start("a", kMe)), 1U);
    QVERIFY(registry.pause("a", kMe).has_value());
    QCOMPARE(phaseOf(registry.start("a", kMe)), 2U);
    QCOMPARE(requestOf(*registry.find("a"), kNow).firstPhase, 1U); // the split is the same
    // A running experiment keeps its split: units of two could not be told apart.
    auto other = legacy;
    other.routing.splitBasisPoints = 2'500;
    QVERIFY(registry.amend("a", other, kMe).error().code == ErrorCode::Refused);
    QVERIFY(registry.pause("a", kMe).has_value());
    QVERIFY(registry.amend("a", other, kMe).has_value());
    QCOMPARE(phaseOf(registry.start("a", kMe)), 3U);
    const ExperimentRegistry again = place.load();
    QCOMPARE(again.find("a")->phase, 3U);
    QCOMPARE(requestOf(*again.find("a"), kNow).firstPhase, 3U);
}

void TestExperimentRegistry::amendmentsBreakNothing()
{
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    QVERIFY(registry.start("a", kMe).has_value());
    QVERIFY(registry.ramp("a", fine(), kMe).has_value());
    auto longer = promise();
    longer.horizonDays = 90;
    QVERIFY(registry.amend("a", longer, kMe).has_value());
    QCOMPARE(registry.find("a")->exposureBp, 1'000U); // what the ramp reached stays
    QCOMPARE(registry.find("a")->firstPhase, 1U);
    auto unknown = longer;
    unknown.primaryMetric = "luck";
    QVERIFY(registry.amend("a", unknown, kMe).error().code == ErrorCode::InvalidArgument);
    unknown = longer;
    unknown.guardrails = {"luck:1"};
    QVERIFY(!registry.amend("a", unknown, kMe).has_value());
    unknown = longer;
    unknown.segments = {"weather"};
    QVERIFY(!registry.amend("a", unknown, kMe).has_value());
    QCOMPARE(place.load().find("a")->experiment.amendments().size(), std::size_t{1});
}

void TestExperimentRegistry::forgedPromisesAreFound()
{
    // The promise in the first line was changed behind the program: it is not the one that was frozen.
    Place place;
    ExperimentRegistry registry = place.load();
    QVERIFY(registry.create("a", "", promise(), kMe).has_value());
    QVERIFY(registry.preregister("a", std::nullopt, kMe).has_value());
    QVERIFY(ExperimentRegistry::load(*place.database).has_value());
    for (const char* trigger : {"experiment_events_keep_rows", "experiment_events_lose_nothing"})
        QVERIFY(place.database->change(std::string("DROP TRIGGER ") + trigger).has_value());
    QVERIFY(place.database
                ->change("UPDATE experiment_events SET detail = replace(detail, '0.07', '0.01') "
                         "WHERE kind = 'created'")
                .has_value());
    const auto loaded = ExperimentRegistry::load(*place.database);
    QVERIFY(!loaded.has_value());
    QVERIFY(loaded.error().code == ErrorCode::Corrupt);
    QVERIFY2(loaded.error().message.find("frozen") != std::string::npos, loaded.error().message.c_str());
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
    QVERIFY(check.isFair()); // a draw of the same history gives the same lumps
    check.referenceP = 0.005;
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
