#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <sys/stat.h>

#include "engine/core/uuid.h"
#include "engine/host/file_export.h"
#include "engine/host/whole_file.h"
#include "engine/journal/journal_writer.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"
#include "tests/file_size_limit.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::FileSizeLimit;
using storage::Value;

namespace {

constexpr std::int64_t kLots = 60'000;

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

} // namespace

/// Work on a thread of its own, and exports of long tables by it: whole or nothing.
class TestFileExport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsHowFarItIs();
    void isCancelled();
    void whatIsThrownIsAFault();
    void aFileIsThereWholeOrNotAtAll();
    void allRowsAreWritten();
    void cancelledInTheMiddleLeavesNothing();
    void aDiskThatIsFullLeavesNothing();
    void aFolderThatCannotBeWrittenToIsSaid_data();
    void aFolderThatCannotBeWrittenToIsSaid();

private:
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder() / "ws");
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] FileExport::Work lots(const std::filesystem::path& file) const
    {
        storage::ListFilter filter;
        filter.sessionId = m_session;
        return accountFileExport(location(), AccountFile::TaxLots, filter, file.string());
    }

    QTemporaryDir m_folder;
    std::string m_session;
};

void TestFileExport::initTestCase()
{
    storage::Workspace workspace = storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value();
    auto writer = journal::JournalWriter::open(workspace, {}).value();
    m_session = makeUuid7(Time::fromSeconds(1'700'000'000));
    QVERIFY(writer->beginSession({m_session, Time::fromSeconds(1), 1, "{}", session::Session::kDecisionVersion, ""}));
    QVERIFY(writer->close());
    auto database = workspace.connect(storage::Database::Access::ReadWrite).value();
    CanonicalWriter definition;
    market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance").canonical(definition);
    const auto bytes = definition.bytes();
    const Value instrument[] = {m_session, std::vector<std::uint8_t>(bytes.begin(), bytes.end())};
    const auto defined = database.change(
        "INSERT INTO instruments (session_id, seq, time, instrument_id, symbol, venue, price_scale, lot, multiplier, "
        "quote, definition) VALUES (?, 2, 0, 1, 'BTC-USDT', 'binance', 8, '0.00001', '1', 'USDT', ?)",
        instrument);
    QVERIFY2(defined.has_value(), defined ? "" : defined.error().message.c_str());
    const Value lots[] = {kLots, m_session};
    const auto closed = database.change(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO closed_lots "
        "(session_id, seq, ordinal, time, account, instrument_id, symbol, position_id, side, entry_fill, exit_fill, "
        "opened, quantity, proceeds, cost, entry_fee, exit_fee, purpose) SELECT ?, i + 2, 1, i * 60000000000, 0, 1, "
        "'BTC-USDT', i, 'buy', i, i, i, 100, 5000, 4000, 1, 1, NULL FROM n",
        lots);
    QVERIFY2(closed.has_value(), closed ? "" : closed.error().message.c_str());
}

void TestFileExport::tellsHowFarItIs()
{
    std::atomic<bool> goOn{false};
    BackgroundWork<int> work([&](const std::stop_token& stop, const std::function<void(double)>& tell) -> Result<int> {
        tell(0.25);
        while (!goOn.load() && !stop.stop_requested())
            std::this_thread::yield();
        tell(1.0);
        return 7;
    });
    QTRY_COMPARE(work.progress().share, 0.25);
    QVERIFY(!work.progress().outcome);
    goOn.store(true);
    QTRY_VERIFY(work.progress().outcome.has_value());
    QCOMPARE(work.progress().outcome->value(), 7);
    QVERIFY(!work.progress().left);
    // What is left is what the rest takes at this pace; nothing is said of it too soon.
    using namespace std::chrono_literals;
    QVERIFY(timeLeft(0.25, 30s) == std::optional(90s));
    QVERIFY(!timeLeft(0.25, 900ms) && !timeLeft(0.01, 30s) && !timeLeft(1.0, 30s));
}

void TestFileExport::isCancelled()
{
    const auto untilStopped = [](const std::stop_token& stop, const std::function<void(double)>&) -> Result<int> {
        while (!stop.stop_requested())
            std::this_thread::yield();
        return fail(ErrorCode::Interrupted, "cancelled");
    };
    BackgroundWork<int> work(untilStopped);
    work.cancel();
    QTRY_VERIFY(work.progress().outcome.has_value());
    QVERIFY(work.progress().outcome->error().code == ErrorCode::Interrupted);
    const BackgroundWork<int> forgotten(untilStopped); // ends with its owner
}

void TestFileExport::whatIsThrownIsAFault()
{
    BackgroundWork<int> work([](const std::stop_token&, const std::function<void(double)>&) -> Result<int> {
        throw std::runtime_error("thrown");
    });
    QTRY_VERIFY(work.progress().outcome.has_value());
    QCOMPARE(work.progress().outcome->error().message, std::string("thrown"));
}

void TestFileExport::aFileIsThereWholeOrNotAtAll()
{
    const QTemporaryDir empty;
    const std::filesystem::path place = std::filesystem::path(empty.path().toStdString()) / "a.csv";
    {
        WholeFile file(place.string());
        QVERIFY(file.write("old\n") && file.commit());
    }
    QCOMPARE(textOf(place), std::string("old\n"));
    {
        WholeFile file(place.string());
        QVERIFY(file.write("new\n"));
        QCOMPARE(textOf(place), std::string("old\n"));
    } // given up
    QCOMPARE(textOf(place), std::string("old\n"));
    const std::filesystem::path folder = empty.path().toStdString();
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), std::ptrdiff_t{1});
    // Nor does it touch what others have beside it.
    std::ofstream(place.string() + ".part") << "theirs";
    {
        WholeFile file(place.string());
        QVERIFY(file.write("newer\n") && file.commit());
    }
    QCOMPARE(textOf(place), std::string("newer\n"));
    QCOMPARE(textOf(place.string() + ".part"), std::string("theirs"));
}

void TestFileExport::allRowsAreWritten()
{
    const std::filesystem::path file = folder() / "lots.csv";
    FileExport work(lots(file));
    QTRY_VERIFY_WITH_TIMEOUT(work.progress().outcome.has_value(), 60'000);
    const auto done = *work.progress().outcome;
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    QCOMPARE(*done, static_cast<std::uint64_t>(kLots));
    QCOMPARE(work.progress().share, 1.0);
    const std::string text = textOf(file);
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), kLots + 1);
    // The same as without a thread.
    const auto workspace = storage::Workspace::openReadOnly(location()).value();
    const auto database = workspace.connect(storage::Database::Access::ReadOnly).value();
    storage::ListFilter filter;
    filter.sessionId = m_session;
    QVERIFY(writeAccountFile(database, AccountFile::TaxLots, filter, (folder() / "plain.csv").string()));
    QVERIFY(textOf(folder() / "plain.csv") == text);
    filter.since = Time{(kLots - 9) * 60'000'000'000};
    QCOMPARE(accountFileRows(database, AccountFile::TaxLots, filter).value(), std::uint64_t{10});
    for (const auto kind : {AccountFile::Trades, AccountFile::Days})
        QCOMPARE(accountFileRows(database, kind, filter).value(), std::uint64_t{0});
    for (const auto kind : {DecisionFileKind::Decisions, DecisionFileKind::ShadowTrades})
        QCOMPARE(decisionFileRows(database, kind, filter).value(), std::uint64_t{0});
}

void TestFileExport::cancelledInTheMiddleLeavesNothing()
{
    const QTemporaryDir empty;
    const std::filesystem::path file = std::filesystem::path(empty.path().toStdString()) / "lots.csv";
    double last = 0.0;
    std::stop_source stop;
    // On this thread, so that it is cancelled where the test says.
    const auto done = lots(file)(stop.get_token(), [&](double share) {
        last = share;
        if (share > 0.4) stop.request_stop();
    });
    QVERIFY(!done && done.error().code == ErrorCode::Interrupted);
    QVERIFY2(last > 0.4 && last < 0.5, std::to_string(last).c_str());
    QVERIFY(std::filesystem::is_empty(empty.path().toStdString()));
    // What was there by that name stays.
    std::ofstream(file) << "mine";
    FileExport work(lots(file));
    work.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(work.progress().outcome.has_value(), 60'000);
    if (!*work.progress().outcome) QCOMPARE(textOf(file), std::string("mine")); // else it was faster
}

void TestFileExport::aDiskThatIsFullLeavesNothing()
{
    const QTemporaryDir empty;
    const std::filesystem::path file = std::filesystem::path(empty.path().toStdString()) / "lots.csv";
    Result<std::uint64_t> done;
    {
        const FileSizeLimit full(200'000);
        done = lots(file)({}, [](double) {});
    }
    QVERIFY(!done && done.error().code == ErrorCode::Io);
    QVERIFY2(done.error().message.find("cannot be written") != std::string::npos, done.error().message.c_str());
    QVERIFY(std::filesystem::is_empty(empty.path().toStdString()));
}

void TestFileExport::aFolderThatCannotBeWrittenToIsSaid_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no folder") << QStringLiteral("nowhere/lots.csv");
    QTest::newRow("a folder of that name") << QStringLiteral("taken");
    QTest::newRow("a pipe of that name") << QStringLiteral("taken/pipe");
}

void TestFileExport::aFolderThatCannotBeWrittenToIsSaid()
{
    QFETCH(QString, place);
    const QTemporaryDir empty;
    const std::filesystem::path root = empty.path().toStdString();
    std::filesystem::create_directories(root / "taken" / "inside");
    QCOMPARE(::mkfifo((root / "taken" / "pipe").c_str(), 0600), 0);
    const auto done = lots(root / place.toStdString())({}, [](double) {});
    QVERIFY(!done && done.error().code == ErrorCode::Io);
    QVERIFY(done.error().message.find(place.toStdString()) != std::string::npos);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(root), {}), std::ptrdiff_t{1}); // "taken"
    QVERIFY(std::filesystem::is_fifo(root / "taken" / "pipe"));
}

SEXTANT_TEST(TestFileExport)
#include "tst_file_export.moc"
