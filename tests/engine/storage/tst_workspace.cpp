#include "tests/test_main.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::storage;

class TestWorkspace : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private slots:
    void makesWhatIsMissing()
    {
        const auto workspace = Workspace::open(WorkspaceLocation::directory(path("new/nested")), "test", Time{});
        QVERIFY(workspace.has_value());
        for (const char* part : {"new/nested/sextant.db", "new/nested/tape", "new/nested/backups", "new/nested/logs",
                                 "new/nested/workspace.lock"})
            QVERIFY2(std::filesystem::exists(path(part)), part);
    }

    void keepsTheTapeBesideADatabaseAlone()
    {
        const auto location = WorkspaceLocation::databaseFile(path("alone.db"));
        QCOMPARE(location.tape, path("alone.db.tape"));
        QVERIFY(Workspace::open(location, "test", Time{}).has_value());
        QVERIFY(std::filesystem::is_directory(path("alone.db.tape")));
        QVERIFY(!std::filesystem::exists(path("backups")));
    }

    void theDatabaseOfAWorkspaceIsThatWorkspace()
    {
        QVERIFY(Workspace::open(WorkspaceLocation::directory(path("shared")), "test", Time{}).has_value());
        const auto location = WorkspaceLocation::databaseFile(path("shared/sextant.db"));
        QCOMPARE(location.lock, path("shared/workspace.lock"));
        QCOMPARE(location.tape, path("shared/tape"));
    }

    void refusesASecondOwnerAndNamesTheFirst()
    {
        const auto location = WorkspaceLocation::directory(path("owned"));
        {
            const auto first = Workspace::open(location, "first program", Time{});
            QVERIFY(first.has_value());
            const auto second = Workspace::open(location, "second", Time{});
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().code, ErrorCode::Busy);
            const std::string owner = "process " + std::to_string(::getpid()) + " (first program)";
            QVERIFY2(second.error().message.find(owner) != std::string::npos, second.error().message.c_str());
            QCOMPARE(lockOwner(location.lock)->pid, std::int64_t{::getpid()});
            QVERIFY(Workspace::openReadOnly(location).has_value());
        }
        QVERIFY(!lockOwner(location.lock).has_value());
        QVERIFY(Workspace::open(location, "second", Time{}).has_value());
    }

    void aKilledOwnerOwnsNothing()
    {
        const auto location = WorkspaceLocation::directory(path("killed"));
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto workspace = Workspace::open(location, "child", Time{});
            const char answer = workspace ? 'y' : 'n';
            [[maybe_unused]] const auto told = ::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
        QCOMPARE(answer, 'y');
        QCOMPARE(lockOwner(location.lock)->pid, std::int64_t{child});
        QCOMPARE(Workspace::open(location, "parent", Time{}).error().code, ErrorCode::Busy);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        QVERIFY(!lockOwner(location.lock).has_value());
        {
            // Who it was, and about when: known to the next owner alone.
            const auto next = Workspace::open(location, "parent", Time{});
            QVERIFY(next.has_value());
            QVERIFY(next->uncleanEnd().has_value());
            QCOMPARE(next->uncleanEnd()->owner.pid, std::int64_t{child});
            QCOMPARE(next->uncleanEnd()->owner.program, std::string("child"));
            const Time now{QDateTime::currentMSecsSinceEpoch() * 1'000'000};
            QVERIFY(now - next->uncleanEnd()->lastWritten < std::chrono::minutes(10));
            QVERIFY(next->uncleanEnd()->lastWritten - now < std::chrono::seconds(10));
        }
        const auto orderly = Workspace::open(location, "parent", Time{});
        QVERIFY(orderly.has_value());
        QVERIFY(!orderly->uncleanEnd().has_value());
    }

    void onlyTheOwnerConnectsForWriting()
    {
        const auto location = WorkspaceLocation::directory(path("rights"));
        QVERIFY(Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite).has_value());
        const auto reader = Workspace::openReadOnly(location);
        QVERIFY(reader->connect(Database::Access::ReadOnly).has_value());
        QCOMPARE(reader->connect(Database::Access::ReadWrite).error().code, ErrorCode::Refused);
    }

    void theFirstConnectionIsOneOfManyLikeIt()
    {
        const auto location = WorkspaceLocation::directory(path("connections"));
        const auto workspace = Workspace::open(location, "test", Time{});
        auto reader = workspace->connect(Database::Access::ReadOnly).value(); // it was opened for writing
        auto first = workspace->connect(Database::Access::ReadWrite).value();
        auto second = workspace->connect(Database::Access::ReadWrite).value();
        QVERIFY(first.execute("CREATE TABLE notes (text TEXT)").has_value());
        for (Database* database : {&first, &second})
            QVERIFY(database->execute("INSERT INTO notes VALUES ('x')").has_value());
        QCOMPARE(reader.integer("SELECT count(*) FROM notes").value(), std::int64_t{2});
        QVERIFY(!reader.execute("DELETE FROM notes").has_value());
        // One that nobody takes stands in nobody's way.
        const auto idle = Workspace::openReadOnly(location);
        QVERIFY(idle.has_value());
        QVERIFY(second.execute("DELETE FROM notes").has_value());
        auto late = idle->connect(Database::Access::ReadOnly).value();
        QCOMPARE(late.integer("SELECT count(*) FROM notes").value(), std::int64_t{0});
        QVERIFY(!late.execute("INSERT INTO notes VALUES ('x')").has_value());
    }

    void saysWhatCannotBeMade()
    {
        QVERIFY(Workspace::open(WorkspaceLocation::databaseFile(path("plain.db")), "test", Time{}).has_value());
        const auto below = Workspace::open(WorkspaceLocation::directory(path("plain.db/inside")), "test", Time{});
        QVERIFY(!below.has_value());
        QCOMPARE(below.error().code, ErrorCode::Io);
        QCOMPARE(Workspace::openReadOnly(WorkspaceLocation::directory(path("nothing"))).error().code,
                 ErrorCode::NotFound);
    }
};

SEXTANT_TEST(TestWorkspace)
#include "tst_workspace.moc"
