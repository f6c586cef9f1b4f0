#include <QTest>

#include <filesystem>
#include <fstream>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/session_script.h"
#include "tests/bench/temporary_folder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::bench;

class TestBenchmark final : public QObject {
    Q_OBJECT

private slots:
    void everyRowHasItsOwnNameUnitAndGoal();
    void filterChoosesRowsWhateverTheCase();
    void anUnknownFilterNamesTheRows();
    void everyIndicatorIsMeasured();
    void manyInstrumentsAreMeasured();
    void temporaryFolderIsRemovedWithWhatItHolds();
    void temporaryFolderSaysWhereItCannotBe();
    void scriptTrades_data();
    void scriptTrades();
    void scriptIsTheSameInPieces();
};

namespace {

Environment environmentIn(const std::string& folder)
{
    return {folder, [] { return false; }, [](std::string_view) {}};
}

} // namespace

void TestBenchmark::everyRowHasItsOwnNameUnitAndGoal()
{
    std::set<std::string> names;
    for (const Benchmark& benchmark : benchmarks()) {
        QVERIFY(benchmark.run != nullptr);
        for (const RowPlan& plan : benchmark.rows) {
            QVERIFY2(names.insert(plan.name).second, plan.name.c_str());
            QVERIFY2(!plan.unit.empty() && !plan.goal.text.empty(), plan.name.c_str());
        }
    }
    QVERIFY(names.size() >= 15);
}

void TestBenchmark::filterChoosesRowsWhateverTheCase()
{
    const auto rows = measure("g11 HASH", environmentIn({}));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{1});
    const Row& row = rows->front();
    QCOMPARE(row.plan.name, std::string("G11 hash chain, 128 B"));
    QVERIFY(row.ours > 0.0 && row.reference > 0.0);
    QCOMPARE(row.ratio, row.ours / row.reference);
}

void TestBenchmark::anUnknownFilterNamesTheRows()
{
    const auto rows = measure("G99", environmentIn({}));
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::InvalidArgument);
    QVERIFY(rows.error().message.find("G99") != std::string::npos);
    QVERIFY(rows.error().message.find("G1 EMA") != std::string::npos);
}

void TestBenchmark::everyIndicatorIsMeasured()
{
    const auto rows = measure("G1 analysis ", environmentIn({}));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), analysis::indicators().size());
    std::size_t fromDefinition = 0;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Row& row = (*rows)[i];
        QCOMPARE(row.plan.name, "G1 analysis " + std::string(analysis::indicators()[i].name));
        QVERIFY2(row.ours > 0.0 && row.reference > 0.0, row.plan.name.c_str());
        QVERIFY2(row.note.starts_with(analysis::indicators()[i].name), row.note.c_str());
        if (row.note.find("from its definition") != std::string::npos) ++fromDefinition;
    }
    QVERIFY(fromDefinition >= 40);
}

void TestBenchmark::manyInstrumentsAreMeasured()
{
    const auto rows = measure("200 instruments", environmentIn({}));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{2}); // scored, and decided by both engines
    for (const Row& row : *rows)
        QVERIFY(row.ours > 0.0 && row.reference > 0.0);
}

void TestBenchmark::temporaryFolderIsRemovedWithWhatItHolds()
{
    std::filesystem::path path;
    {
        auto folder = TemporaryFolder::make(std::filesystem::temp_directory_path());
        QVERIFY(folder.has_value());
        const TemporaryFolder moved = *std::move(folder);
        path = moved.path();
        QVERIFY(std::filesystem::create_directories(path / "a" / "b"));
        std::ofstream(path / "a" / "file") << "text";
        QVERIFY(std::filesystem::exists(path / "a" / "file"));
    }
    QVERIFY(!std::filesystem::exists(path));
}

void TestBenchmark::temporaryFolderSaysWhereItCannotBe()
{
    const auto folder = TemporaryFolder::make("/nowhere/at/all");
    QVERIFY(!folder.has_value());
    QCOMPARE(folder.error().code, ErrorCode::Io);
    QVERIFY(folder.error().message.starts_with("/nowhere/at/all: "));
}

void TestBenchmark::scriptTrades_data()
{
    QTest::addColumn<int>("market");
    QTest::addColumn<int>("engine");
    QTest::newRow("bars, minimal") << int(SessionScript::Market::MinuteBars) << int(SessionScript::Engine::Minimal);
    QTest::newRow("bars, scored") << int(SessionScript::Market::MinuteBars) << int(SessionScript::Engine::Scored);
    QTest::newRow("trades, minimal") << int(SessionScript::Market::Trades) << int(SessionScript::Engine::Minimal);
}

void TestBenchmark::scriptTrades()
{
    QFETCH(int, market);
    QFETCH(int, engine);
    // Decisions lie further apart than what risk lets cool down, and the last ones have a price behind them.
    const SessionScript script({SessionScript::Market(market), SessionScript::Engine(engine), 121'000, 40'000});
    QCOMPARE(script.decisionCount(), std::size_t{3});
    QCOMPARE(script.stepAfter(0), std::size_t{0});
    QCOMPARE(script.stepAfter(121'000), script.stepCount());
    session::Effects effects;
    const auto session = script.begin(effects);
    script.play(*session, effects, 0, script.stepCount());
    const session::SessionReport report = session->report();
    QCOMPARE(report.events, std::uint64_t{2 + 121'000 + 3});
    QCOMPARE(report.counts.bars + report.counts.trades, std::uint64_t{121'000});
    QCOMPARE(report.counts.dropped, std::uint64_t{0});
    QVERIFY(report.fills >= 3);
    QVERIFY(report.paper.fees.units > 0);
    QCOMPARE(report.paper.conservation.units, std::int64_t{0});
    QCOMPARE(report.scoredBars > 0, SessionScript::Engine(engine) == SessionScript::Engine::Scored);
}

void TestBenchmark::scriptIsTheSameInPieces()
{
    const SessionScript script({SessionScript::Market::MinuteBars, SessionScript::Engine::Scored, 100'000, 7'000});
    session::Effects effects;
    const auto whole = script.begin(effects);
    script.play(*whole, effects, 0, script.stepCount());
    const auto pieces = script.begin(effects);
    const std::size_t middle = script.stepAfter(30'000);
    script.play(*pieces, effects, 0, middle);
    QVERIFY(pieces->report().counts.bars >= 30'000 && pieces->report().counts.bars < 31'024);
    script.play(*pieces, effects, middle, script.stepCount());
    QCOMPARE(whole->digests(), pieces->digests());
}

SEXTANT_TEST(TestBenchmark)
#include "tst_benchmark.moc"
