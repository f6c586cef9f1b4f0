#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "engine/host/experiment_keeper.h"
#include "engine/host/work_pool.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using decision::ExperimentState;

namespace {

const Time kNow{1'768'000'000'000'000'000};

decision::Preregistration promise()
{
    decision::Preregistration out;
    out.hypothesis = "agents earn more than gates";
    out.routing = {decision::RoutingRule::Version::V2, 5'000, 10'000};
    return out;
}

/// A keeper with a session that notes what it is told.
struct Bench {
    Bench()
    {
        location = storage::WorkspaceLocation::directory(dir.filePath("w").toStdString());
        workspace.emplace(*storage::Workspace::open(location, "test", kNow));
        reopen();
    }
    void reopen()
    {
        keeper.reset();
        ExperimentKeeper::Options options;
        options.location = location;
        options.wallClock = [] { return kNow; };
        options.submit = [this](session::Command command) {
            told.push_back(std::move(command));
            return std::uint64_t{1};
        };
        options.refusal = [this](const std::string&) { return refusal; };
        options.actor = [] { return std::string("me"); };
        keeper = *ExperimentKeeper::open(std::move(options), *workspace->connect(storage::Database::Access::ReadWrite),
                                         pool);
    }
    void begin()
    {
        QCOMPARE(keeper->create("meta", "Meta", promise()), QString());
        QCOMPARE(keeper->preregister("meta", "ready"), QString());
        QCOMPARE(keeper->start("meta", "go"), QString());
    }
    /// Units of the experiment that all fell on one arm, or on both in turn.
    void addUnits(int count, bool isFair)
    {
        auto database = *workspace->connect(storage::Database::Access::ReadWrite);
        const storage::Value session[] = {std::string("s")};
        QVERIFY(
            database
                .change("INSERT OR IGNORE INTO sessions (session_id, created_at, seed, sources, state, format_version, "
                        "decision_version, first_row) VALUES (?, 0, 1, '{}', 'open', 1, 6, 1)",
                        session)
                .has_value());
        for (int i = 0; i < count; ++i)
            for (const char* engine : {"A", "B"}) {
                const storage::Value row[] = {"U" + std::to_string(i), std::string(engine),
                                              std::string(isFair && i % 2 == 0 ? "A" : "B"), std::int64_t{i}};
                const auto done = database.change(
                    "INSERT INTO exp_units (session_id, unit, engine, experiment, variant, bucket, phase, mode, "
                    "reason, "
                    "exposed, symbol, timeframe, trading_day, volatility, session_type, asset_class, signals, "
                    "approved, "
                    "trades, open_trades, sum_r, sum_r2, wins, losses, max_dd, peak_r, sum_fees, pnl, gains, damage, "
                    "held_hours, slippage_bp, fills, covariate, first_seen, day_end, last_outcome, complete) "
                    "VALUES ('s', ?1 || '|1m|2026-01-05-24H', ?2, 'meta', ?3, 0, 1, 'paired', "
                    "'HASH_' || ?3, 1, ?1, '1m', '2026-01-05-24H', 'normal', '24H', 'crypto', 1, 0, 0, 0, 0.0, 0.0, 0, "
                    "0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, NULL, ?4, 1000, 1000, 1)",
                    row);
                QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
            }
    }
    /// Until the report is made.
    void settle() { QTRY_VERIFY_WITH_TIMEOUT((pool.drain(), !keeper->isWorking()), 10'000); }

    QTemporaryDir dir;
    storage::WorkspaceLocation location;
    std::optional<storage::Workspace> workspace;
    WorkPool pool;
    std::vector<session::Command> told;
    QString refusal;
    std::unique_ptr<ExperimentKeeper> keeper;
};

} // namespace

class TestExperimentKeeper final : public QObject {
    Q_OBJECT
private slots:
    void tellsTheSession();
    void refusesWhoMayNot();
    void goesOnWithWhatRan();
    void reportsOnTheChosenOne();
    void stopsByItselfWhenTheAssignmentIsWrong();
    void looksAfterWhatRunsWhicheverIsChosen();
    void seesWhatOthersDid();
    void concludesOnAReportThatIsKept();
    void goesOnWhileAllIsWell();
    void exportsWhatWasComputed();
};

void TestExperimentKeeper::tellsTheSession()
{
    Bench bench;
    bench.begin();
    QCOMPARE(bench.told.size(), std::size_t{1});
    QVERIFY(bench.told[0].kind == session::CommandKind::Experiment);
    QVERIFY(!bench.told[0].value.empty());
    QCOMPARE(bench.keeper->pause("meta", ""), QString());
    QVERIFY(bench.told[1].value.empty());
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Paused);
    QVERIFY(!bench.keeper->conclude("meta", decision::Conclusion::Ship, "").isEmpty());
    QCOMPARE(bench.told.size(), std::size_t{2});
    bench.settle();
}

void TestExperimentKeeper::refusesWhoMayNot()
{
    Bench bench;
    bench.refusal = QStringLiteral("analysts only");
    QCOMPARE(bench.keeper->create("meta", "", promise()), bench.refusal);
    QVERIFY(bench.keeper->experiments().empty());
}

void TestExperimentKeeper::goesOnWithWhatRan()
{
    Bench bench;
    bench.begin();
    bench.settle();
    bench.reopen();
    QCOMPARE(bench.keeper->chosen(), std::string("meta"));
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Running);
}

void TestExperimentKeeper::reportsOnTheChosenOne()
{
    Bench bench;
    bench.begin();
    bench.settle();
    QVERIFY(bench.keeper->results() != nullptr);
    QCOMPARE(bench.keeper->results()->key, std::string("meta"));
    QSignalSpy changed(bench.keeper.get(), &ExperimentKeeper::changed);
    bench.keeper->choose("");
    QVERIFY(bench.keeper->results() == nullptr);
    bench.settle();
    QVERIFY(bench.keeper->results() != nullptr);
    QCOMPARE(bench.keeper->results()->key, std::string());
    QVERIFY(changed.count() >= 2);
}

void TestExperimentKeeper::stopsByItselfWhenTheAssignmentIsWrong()
{
    Bench bench;
    bench.begin();
    bench.settle();
    QSignalSpy stopped(bench.keeper.get(), &ExperimentKeeper::stoppedByItself);
    bench.addUnits(100, false);
    bench.keeper->refresh();
    bench.settle();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Stopped);
    QVERIFY(bench.told.back().value.empty());
    QCOMPARE(bench.told.back().actor, std::string("guardrail"));
    QVERIFY(!bench.keeper->find("meta")->ending.empty());
    // Said once.
    bench.keeper->refresh();
    bench.settle();
    QCOMPARE(stopped.count(), 1);
}

void TestExperimentKeeper::looksAfterWhatRunsWhicheverIsChosen()
{
    Bench bench;
    bench.begin();
    QCOMPARE(bench.keeper->create("other", "Other", promise()), QString());
    QCOMPARE(bench.keeper->chosen(), std::string("other"));
    bench.settle();
    QSignalSpy stopped(bench.keeper.get(), &ExperimentKeeper::stoppedByItself);
    bench.addUnits(100, false);
    bench.keeper->refresh();
    bench.settle();
    QTRY_COMPARE(stopped.count(), 1);
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Stopped);
    QCOMPARE(bench.keeper->chosen(), std::string("other"));
}

void TestExperimentKeeper::seesWhatOthersDid()
{
    Bench bench;
    bench.begin();
    bench.settle();
    {
        // As the workspace's socket does for another program.
        auto database = *bench.workspace->connect(storage::Database::Access::ReadWrite);
        auto registry = *ExperimentRegistry::load(database);
        QVERIFY(registry.pause("meta", {"cli", kNow, "from outside"}).has_value());
        QVERIFY(registry.create("second", "Second", promise(), {"cli", kNow, ""}).has_value());
    }
    // What it may not do any more is refused by what is stored, not by what was known here.
    QVERIFY(!bench.keeper->pause("meta", "again").isEmpty());
    bench.keeper->refresh();
    bench.settle();
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Paused);
    QVERIFY(bench.keeper->find("second") != nullptr);
    QCOMPARE(bench.keeper->start("meta", "on"), QString());
    QVERIFY(bench.told.back().value.find("phase=2") != std::string::npos);
}

void TestExperimentKeeper::concludesOnAReportThatIsKept()
{
    Bench bench;
    bench.begin();
    bench.addUnits(100, true);
    QCOMPARE(bench.keeper->stop("meta", "enough"), QString());
    bench.settle();
    QCOMPARE(bench.keeper->conclude("meta", decision::Conclusion::Iterate, "so be it"), QString());
    bench.settle();
    const ExperimentSummary* summary = bench.keeper->find("meta");
    QVERIFY(summary->conclusion == decision::Conclusion::Iterate);
    QVERIFY(summary->evidence.find("\"labelled_a\":50") != std::string::npos);
    const std::string then = summary->evidence;
    bench.addUnits(0, true);
    bench.reopen();
    bench.keeper->refresh();
    bench.settle();
    QCOMPARE(bench.keeper->find("meta")->evidence, then);
}

void TestExperimentKeeper::goesOnWhileAllIsWell()
{
    Bench bench;
    bench.begin();
    bench.addUnits(100, true);
    bench.keeper->refresh();
    bench.settle();
    QVERIFY(bench.keeper->find("meta")->state == ExperimentState::Running);
    QCOMPARE(bench.keeper->results()->report.allUnits, std::size_t{100});
}

void TestExperimentKeeper::exportsWhatWasComputed()
{
    Bench bench;
    QSignalSpy exported(bench.keeper.get(), &ExperimentKeeper::exported);
    bench.keeper->exportResults(bench.dir.filePath("none.json"));
    QCOMPARE(exported.count(), 1); // nothing yet
    QVERIFY(!exported[0][0].toBool());
    bench.begin();
    bench.settle();
    const QString file = bench.dir.filePath("report.json");
    bench.keeper->exportResults(file);
    QTRY_VERIFY_WITH_TIMEOUT((bench.pool.drain(), exported.count() == 2), 10'000);
    QVERIFY(exported[1][0].toBool());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().toStdString(), bench.keeper->results()->json);
    bench.keeper->exportResults(bench.dir.filePath("no/such/folder.csv"));
    QTRY_VERIFY_WITH_TIMEOUT((bench.pool.drain(), exported.count() == 3), 10'000);
    QVERIFY(!exported[2][0].toBool());
}

SEXTANT_TEST(TestExperimentKeeper)
#include "tst_experiment_keeper.moc"
