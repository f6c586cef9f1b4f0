#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <rapidcheck.h>

#include "engine/core/uuid.h"
#include "engine/host/reconciliation.h"
#include "engine/host/session_runner.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/engine/session/random_orders.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::RandomOrders;
using sextant::test::SyntheticSource;
using trading::ComparedWith;
using trading::FindingClass;

namespace {

/// A session of trades, signals and commands that was stored and can be gone on with.
struct StoredRun {
    StoredRun()
    {
        location = storage::WorkspaceLocation::directory(std::filesystem::path(folder.path().toStdString()) / "ws");
        workspace.emplace(storage::Workspace::open(location, "host_tests", Time::fromSeconds(1)).value());
        writer = journal::JournalWriter::open(*workspace).value();
        SyntheticSource source(600);
        SessionSetup setup;
        id = makeUuid7(Time::fromSeconds(1));
        begun = writer
                    ->beginSession({id, Time::fromSeconds(1), setup.seed, withSetup(source.description(), setup),
                                    session::Session::kDecisionVersion, ""})
                    .has_value();
        SessionRunner::Options options;
        options.writer = writer.get();
        reconciler.emplace(location, std::chrono::nanoseconds(0));
        options.reconciler = &*reconciler;
        runner.emplace(std::move(options));
        begun = begun && runner->begin(setup, source).has_value() && runner->run(source).has_value() &&
                runner->suspend().has_value();
    }
    [[nodiscard]] storage::Database database()
    {
        return std::move(*workspace->connect(storage::Database::Access::ReadWrite));
    }
    /// What engine and tables do not agree about now.
    [[nodiscard]] std::vector<trading::Finding> compared()
    {
        const auto& session = runner->session();
        auto engine = engineRecord(session, 0);
        engine.cash.front().currency.clear();
        const auto stored = storedRecord(database(), id, session.lastSeq(), 0);
        return stored ? trading::reconcile(engine, stored->record, ComparedWith::Storage, 0)
                      : std::vector<trading::Finding>(99);
    }

    QTemporaryDir folder;
    storage::WorkspaceLocation location;
    std::optional<storage::Workspace> workspace;
    std::unique_ptr<journal::JournalWriter> writer;
    std::string id;
    std::optional<Reconciler> reconciler;
    std::optional<SessionRunner> runner;
    bool begun = false;
};

} // namespace

class TestSessionReconciliation final : public QObject {
    Q_OBJECT
private slots:
    void engineAndVenueAgreeAtEveryMoment()
    {
        QVERIFY(rc::check("nothing is found where nothing is wrong", [] {
            using Market = RandomOrders::Market;
            const auto market = *rc::gen::element(Market::Bars, Market::Trades, Market::Quotes, Market::Book);
            const std::string model = *rc::gen::element("auto", "F1", "F2", "F3");
            RandomOrders orders(*rc::gen::inRange<std::uint64_t>(1, 1'000'000), market, model);
            for (int i = 0; i < 80; ++i) {
                orders.step();
                for (const AccountState& state : accountStates(orders.driver().session))
                    RC_ASSERT(
                        trading::reconcile(state.engine, state.venue, ComparedWith::Venue, state.account).empty());
            }
        }));
    }

    void whatWasStoredIsWhatTheEngineHas()
    {
        StoredRun run;
        QVERIFY(run.begun);
        QVERIFY(run.runner->session().report().fills > 0);
        QVERIFY(run.reconciler->comparisons() > 0);
        QVERIFY(run.compared().empty());
        // None was made up on the way, however often it looked.
        const auto found = run.database().integer("SELECT count(*) FROM reconciliations");
        QVERIFY(found.has_value());
        QCOMPARE(*found, std::int64_t{0});
    }

    void whatIsChangedInTheTablesIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("kind");
        QTest::newRow("a position")
            << "INSERT INTO positions (session_id, seq, ordinal, time, variant, position_id, instrument_id, symbol, "
               "quantity, total_cost, realized_pnl, fees, status, updated, updated_seq) SELECT session_id, 1, 99, "
               "time, "
               "variant, 9999, instrument_id, symbol, 5, 0, 0, 0, 'open', 0, 1 FROM positions LIMIT 1"
            << static_cast<int>(FindingClass::QuantityMismatch);
        QTest::newRow("cash") << "UPDATE ledger_entries SET balance = balance + 1000001 WHERE (seq, ordinal) = (SELECT "
                                 "seq, ordinal FROM ledger_entries ORDER BY seq DESC, ordinal DESC LIMIT 1)"
                              << static_cast<int>(FindingClass::CashDifference);
        QTest::newRow("an order")
            << "UPDATE orders SET status = 'working' WHERE order_id = (SELECT min(order_id) FROM orders WHERE status = "
               "'filled')"
            << static_cast<int>(FindingClass::OrphanOrder);
    }
    void whatIsChangedInTheTablesIsFound()
    {
        QFETCH(QString, change);
        QFETCH(int, kind);
        StoredRun run;
        QVERIFY(run.begun);
        const auto done = run.database().execute(change.toStdString());
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        const auto found = run.compared();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(found.front().kind), kind);
        QVERIFY(!found.front().isRepairable());
        // And by its own thread, once.
        Reconciler reconciler(run.location, std::chrono::nanoseconds(0));
        const auto& session = run.runner->session();
        std::vector<session::ReconciliationFinding> news;
        const auto look = [&] {
            for (auto& each : reconciler.look(session, run.id, session.lastSeq(), std::chrono::steady_clock::now()))
                news.push_back(std::move(each));
            return news.size();
        };
        QTRY_COMPARE(look(), std::size_t{1});
        QCOMPARE(static_cast<int>(news.front().finding.kind), kind);
        QVERIFY(news.front().finding.other == ComparedWith::Storage);
        const auto comparisons = reconciler.comparisons();
        QTRY_VERIFY((look(), reconciler.comparisons() > comparisons + 20));
        QCOMPARE(news.size(), std::size_t{1});
    }

    void itWaitsForItsTime()
    {
        StoredRun run;
        QVERIFY(run.begun);
        Reconciler reconciler(std::nullopt, std::chrono::seconds(60));
        const auto& session = run.runner->session();
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(reconciler.look(session, run.id, session.lastSeq(), start).empty());
        QCOMPARE(reconciler.comparisons(), std::uint64_t{1}); // at the start
        (void)reconciler.look(session, run.id, session.lastSeq(), start + std::chrono::seconds(59));
        QCOMPARE(reconciler.comparisons(), std::uint64_t{1});
        (void)reconciler.look(session, run.id, session.lastSeq(), start + std::chrono::seconds(60));
        QCOMPARE(reconciler.comparisons(), std::uint64_t{2});
        (void)reconciler.look(session, "another", session.lastSeq(), start + std::chrono::seconds(61));
        QCOMPARE(reconciler.comparisons(), std::uint64_t{3});
    }
};

SEXTANT_TEST(TestSessionReconciliation)
#include "tst_reconciliation.moc"
