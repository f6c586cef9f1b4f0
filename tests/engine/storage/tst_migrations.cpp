#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include "engine/storage/migrations.h"
#include "engine/storage/workspace.h"

using namespace sextant;
using namespace sextant::storage;

class TestMigrations : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_next = 0;

    Database freshDatabase()
    {
        Database::Options options;
        options.access = Database::Access::ReadWrite;
        const auto file =
            std::filesystem::path(m_folder.path().toStdString()) / ("m" + std::to_string(m_next++) + ".db");
        return std::move(*Database::open(file, options));
    }
    /// Everything the schema is made of, by name, without the list of migrations.
    static std::vector<std::vector<Value>> schemaOf(const Database& database)
    {
        return database
            .select("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> 'schema_migrations' AND "
                    "name NOT LIKE 'sqlite_%' "
                    "ORDER BY type, name")
            ->rows;
    }

private slots:
    void appliesEverythingOnce()
    {
        auto database = freshDatabase();
        QCOMPARE(*schemaVersion(database), 0);
        QVERIFY(migrateUp(database, Time::fromSeconds(1000)).has_value());
        QCOMPARE(*schemaVersion(database), builtInMigrations().back().version);
        QVERIFY(migrateUp(database, Time::fromSeconds(2000)).has_value());
        QCOMPARE(*database.integer("SELECT count(*) FROM schema_migrations"),
                 static_cast<std::int64_t>(builtInMigrations().size()));
        QCOMPARE(*database.integer("SELECT max(applied_at) FROM schema_migrations"), Time::fromSeconds(1000).ns);
        QCOMPARE(*database.integer("SELECT min(length(checksum)) FROM schema_migrations"), std::int64_t{64});
    }

    void downAndUpAgainGivesTheSameSchemaAtEachStep()
    {
        auto database = freshDatabase();
        const auto& known = builtInMigrations();
        std::vector<std::vector<std::vector<Value>>> schemas{schemaOf(database)};
        for (std::size_t version = 1; version <= known.size(); ++version) {
            QVERIFY(migrateUp(database, Time{}, std::span(known).first(version)).has_value());
            schemas.push_back(schemaOf(database));
            QVERIFY(schemas[version] != schemas[version - 1]);
        }
        QVERIFY(schemas[0].empty());
        for (auto version = static_cast<int>(known.size()) - 1; version >= 0; --version) {
            QVERIFY(migrateDown(database, version).has_value());
            QCOMPARE(*schemaVersion(database), version);
            QVERIFY(schemaOf(database) == schemas[static_cast<std::size_t>(version)]);
        }
        QVERIFY(migrateUp(database, Time{}).has_value());
        QVERIFY(schemaOf(database) == schemas.back());
    }

    void refusesADatabaseOfANewerProgram()
    {
        auto database = freshDatabase();
        auto future = builtInMigrations();
        const int version = future.back().version + 1;
        future.push_back({version, "holograms", "CREATE TABLE holograms (a INTEGER) STRICT;", "DROP TABLE holograms;"});
        QVERIFY(migrateUp(database, Time{}, future).has_value());
        for (const auto& refused : {checkMigrations(database), migrateUp(database, Time{}), migrateDown(database, 0)}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Incompatible);
            QVERIFY(refused.error().message.find("holograms") != std::string::npos);
            QVERIFY(refused.error().message.find("newer program") != std::string::npos);
        }
        QCOMPARE(*database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'holograms'"), std::int64_t{1});
    }

    void refusesAStepThatIsNotTheOneBuiltIn()
    {
        auto database = freshDatabase();
        auto changed = builtInMigrations();
        changed.front().up += "\nCREATE TABLE slipped_in (a INTEGER) STRICT;";
        QVERIFY(migrateUp(database, Time{}, changed).has_value());
        const auto refused = migrateUp(database, Time{});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Incompatible);
        QVERIFY(refused.error().message.find("schema version 1") != std::string::npos);
    }

    void aFailingStepUndoesTheWholeRun()
    {
        auto database = freshDatabase();
        auto broken = builtInMigrations();
        const int version = broken.back().version + 1;
        broken.push_back({version, "broken",
                          "CREATE TABLE halfway (a INTEGER) STRICT; CREATE TABLE halfway (a INTEGER) STRICT;",
                          "SELECT 1;"});
        const auto failed = migrateUp(database, Time{}, broken);
        QVERIFY(!failed.has_value());
        QVERIFY2(failed.error().message.find("broken") != std::string::npos, failed.error().message.c_str());
        QCOMPARE(*schemaVersion(database), 0);
        QVERIFY(schemaOf(database).empty());
    }

    void refusesTargetsThatAreNotBelow()
    {
        auto database = freshDatabase();
        QVERIFY(migrateUp(database, Time{}).has_value());
        QCOMPARE(migrateDown(database, -1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(migrateDown(database, 1000).error().code, ErrorCode::InvalidArgument);
    }

    void anOlderDatabaseIsReadOnlyAfterItWasBroughtUpToDate()
    {
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "older.db");
        {
            auto workspace = Workspace::open(location, "test", Time{});
            QVERIFY(workspace.has_value());
            auto database = workspace->connect(Database::Access::ReadWrite);
            QVERIFY(migrateDown(*database, 1).has_value());
        }
        const auto refused = Workspace::openReadOnly(location);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Incompatible);
        QVERIFY(Workspace::open(location, "test", Time{}).has_value());
        QVERIFY(Workspace::openReadOnly(location).has_value());
    }
};

SEXTANT_TEST(TestMigrations)
#include "tst_migrations.moc"
