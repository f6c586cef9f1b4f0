#include "tests/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/storage/database.h"
#include "engine/storage/workspace_lock.h"

using namespace sextant;
using namespace sextant::storage;

namespace {

Database::Options writing()
{
    Database::Options options;
    options.access = Database::Access::ReadWrite;
    options.busyTimeout = std::chrono::milliseconds(50);
    return options;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private slots:
    void writesAheadAndWaitsForTheDisk()
    {
        auto database = Database::open(path("modes.db"), writing());
        QVERIFY(database.has_value());
        QCOMPARE(std::get<std::string>(database->select("PRAGMA journal_mode")->rows[0][0]), std::string("wal"));
        QCOMPARE(*database->integer("PRAGMA synchronous"), std::int64_t{2});
        QCOMPARE(*database->integer("PRAGMA foreign_keys"), std::int64_t{1});
    }

    void keepsEveryKindOfValue()
    {
        auto database = Database::open(path("values # 100%.db"), writing());
        QVERIFY(database.has_value());
        QVERIFY(std::filesystem::exists(path("values # 100%.db")));
        QVERIFY(database->execute("CREATE TABLE t (a ANY, b ANY, c ANY, d ANY, e ANY, f ANY) STRICT").has_value());
        const Value row[] = {std::monostate{},
                             std::int64_t{-9'223'372'036'854'775'807 - 1},
                             -0.5,
                             std::string("Zürich\0x", 9),
                             std::vector<std::uint8_t>{0, 255, 7},
                             std::vector<std::uint8_t>{}};
        QCOMPARE(*database->change("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", row), std::int64_t{1});
        const auto table = database->select("SELECT * FROM t");
        QVERIFY(table.has_value());
        QCOMPARE(table->columns.size(), std::size_t{6});
        QVERIFY(std::equal(table->rows[0].begin(), table->rows[0].end(), std::begin(row), std::end(row)));
    }

    void undoesATransactionThatFails()
    {
        auto database = Database::open(path("undo.db"), writing());
        QVERIFY(database->execute("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT").has_value());
        const auto done = database->transact([&]() -> Result<void> {
            if (auto inserted = database->execute("INSERT INTO t VALUES (1)"); !inserted) return inserted;
            return fail(ErrorCode::Refused, "changed my mind");
        });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().message, std::string("changed my mind"));
        QCOMPARE(*database->integer("SELECT count(*) FROM t"), std::int64_t{0});
        QVERIFY(database->transact([&] { return database->execute("INSERT INTO t VALUES (2)"); }).has_value());
        QCOMPARE(*database->integer("SELECT count(*) FROM t"), std::int64_t{1});
    }

    void saysThatAMissingDatabaseIsMissing()
    {
        const auto database = Database::open(path("nowhere.db"), {});
        QVERIFY(!database.has_value());
        QCOMPARE(database.error().code, ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(path("nowhere.db")));
    }

    void refusesAFileThatIsNoDatabase()
    {
        QFile file(QString::fromStdString(path("letter.db").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
            auto options = writing();
            options.access = access;
            const auto database = Database::open(path("letter.db"), options);
            QVERIFY(!database.has_value());
            QCOMPARE(database.error().code, ErrorCode::Corrupt);
            QVERIFY(database.error().message.find("not a Sextant database") != std::string::npos);
        }
    }

    void refusesToWriteWhatIsOpenForReading()
    {
        QVERIFY(
            Database::open(path("readonly.db"), writing())->execute("CREATE TABLE t (a INTEGER) STRICT").has_value());
        auto reader = Database::open(path("readonly.db"), {});
        QVERIFY(reader.has_value());
        const auto written = reader->execute("INSERT INTO t VALUES (1)");
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY2(written.error().message.find("read-only") != std::string::npos, written.error().message.c_str());
    }

    void saysThatTheDiskIsFull()
    {
        auto database = Database::open(path("full.db"), writing());
        QVERIFY(database->execute("CREATE TABLE t (a BLOB) STRICT").has_value());
        QVERIFY(database->select("PRAGMA max_page_count=4").has_value());
        const auto written = database->execute("INSERT INTO t VALUES (zeroblob(100000))");
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().message.find("disk is full") != std::string::npos);
    }

    void namesTheOwnerWhenBusy()
    {
        const auto lockFile = path("owner.lock");
        const auto lock = WorkspaceLock::acquire(lockFile, "sextant-test");
        QVERIFY(lock.has_value());
        auto options = writing();
        options.lockFile = lockFile;
        auto first = Database::open(path("busy.db"), options);
        auto second = Database::open(path("busy.db"), options);
        QVERIFY(first->execute("CREATE TABLE t (a INTEGER) STRICT; BEGIN IMMEDIATE").has_value());
        const auto refused = second->execute("INSERT INTO t VALUES (1)");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        const std::string owner = "process " + std::to_string(::getpid()) + " (sextant-test)";
        QVERIFY2(refused.error().message.find(owner) != std::string::npos, refused.error().message.c_str());
        QVERIFY(first->execute("COMMIT").has_value());
        QVERIFY(second->execute("INSERT INTO t VALUES (1)").has_value());
    }

    void readsFromAFolderThatMayNotBeWritten()
    {
        const auto folder = path("sealed");
        std::filesystem::create_directory(folder);
        {
            auto database = Database::open(folder / "sealed.db", writing());
            QVERIFY(database->execute("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (42)").has_value());
        }
        std::filesystem::permissions(path("."), std::filesystem::perms(0755));
        std::filesystem::permissions(folder / "sealed.db", std::filesystem::perms(0444));
        std::filesystem::permissions(folder, std::filesystem::perms(0555));
        // The administrator may write everything, so the child becomes nobody.
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(3);
            auto reader = Database::open(folder / "sealed.db", {});
            if (!reader) ::_exit(1);
            const bool reads = reader->integer("SELECT a FROM t") == 42;
            auto writer = Database::open(folder / "sealed.db", writing());
            const bool refuses = !writer && writer.error().code == ErrorCode::Io;
            ::_exit(reads && refuses ? 0 : 2);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        std::filesystem::permissions(folder, std::filesystem::perms(0755));
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

SEXTANT_TEST(TestDatabase)
#include "tst_database.moc"
