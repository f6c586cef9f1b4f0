#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

class TestJournalChain : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Workspace> m_workspace;
    std::optional<storage::Database> m_database;
    std::int64_t m_rows = 0;

    void dropTriggers()
    {
        QVERIFY(m_database
                    ->execute(
                        "DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_loses_nothing; PRAGMA foreign_keys=OFF")
                    .has_value());
    }
    void expectDamageAt(std::int64_t row)
    {
        const auto verified = verifyChain(*m_database);
        QVERIFY(!verified.has_value());
        QCOMPARE(verified.error().code, ErrorCode::Corrupt);
        QVERIFY2(verified.error().message.find("journal row " + std::to_string(row) + ":") != std::string::npos,
                 verified.error().message.c_str());
        // Reading the session finds it as well.
        const auto back = readBack(m_workspace->location(), "");
        QVERIFY(back.error.has_value());
        QVERIFY2(back.error->message.find("journal row " + std::to_string(row)) != std::string::npos,
                 back.error->message.c_str());
    }

private slots:
    void init()
    {
        m_database.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*storage::Workspace::open(
            storage::WorkspaceLocation::directory(m_folder->path().toStdString()), "test", Time{}));
        {
            auto writer = std::move(*JournalWriter::open(*m_workspace));
            QVERIFY(writer->beginSession(sessionInfo("s")).has_value());
            InputStream inputs(11);
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 60, nullptr);
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(writer->close().has_value());
        }
        m_database = std::move(*m_workspace->connect(storage::Database::Access::ReadWrite));
        m_rows = *m_database->integer("SELECT max(row) FROM journal");
        QVERIFY(m_rows > 20);
        QCOMPARE(verifyChain(*m_database)->row, m_rows);
        QCOMPARE(journalHead(*m_database)->hash, verifyChain(*m_database)->hash);
    }

    void cleanupTestCase()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void anEmptyJournalIsWhole()
    {
        QTemporaryDir folder;
        const auto workspace = storage::Workspace::open(
            storage::WorkspaceLocation::directory(folder.path().toStdString()), "test", Time{});
        const auto database = workspace->connect(storage::Database::Access::ReadOnly);
        QCOMPARE(verifyChain(*database)->row, std::int64_t{0});
        QCOMPARE(journalHead(*database)->tapeEnd.segment, 0U);
        QCOMPARE(findSession(*database, "").error().code, ErrorCode::NotFound);
    }

    void rowsCannotBeChangedOrDeleted()
    {
        for (const char* statement : {"UPDATE journal SET time = time + 1 WHERE row = 3",
                                      "DELETE FROM journal WHERE row = 3", "DELETE FROM journal"}) {
            const auto refused = m_database->execute(statement);
            QVERIFY2(!refused.has_value(), statement);
            QVERIFY2(refused.error().message.find("append-only") != std::string::npos, refused.error().message.c_str());
        }
        QVERIFY(verifyChain(*m_database).has_value());
    }

    void everyEditedColumnIsFound_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("kind") << "kind = kind + 1";
        QTest::newRow("first seq") << "first_seq = first_seq + 1";
        QTest::newRow("last seq") << "last_seq = last_seq + 1";
        QTest::newRow("time") << "time = time + 1";
        QTest::newRow("source") << "source = source + 1";
        QTest::newRow("payload") << "payload = CAST(payload || x'00' AS BLOB)";
        QTest::newRow("digest") << "digest = zeroblob(32)";
        QTest::newRow("progress") << "progress = x'01'";
        QTest::newRow("hash") << "hash = zeroblob(32)";
        QTest::newRow("session") << "session_id = 't'";
    }

    void everyEditedColumnIsFound()
    {
        QFETCH(QString, edit);
        dropTriggers();
        const std::int64_t rows[] = {1, m_rows / 2, m_rows};
        for (const auto row : rows) {
            QVERIFY(m_database
                        ->execute("CREATE TEMP TABLE kept AS SELECT * FROM journal WHERE row = " + std::to_string(row))
                        .has_value());
            QVERIFY(
                m_database->execute("UPDATE journal SET " + edit.toStdString() + " WHERE row = " + std::to_string(row))
                    .has_value());
            expectDamageAt(row);
            QVERIFY(
                m_database->execute("REPLACE INTO journal SELECT * FROM temp.kept; DROP TABLE temp.kept").has_value());
            QVERIFY(verifyChain(*m_database).has_value());
        }
    }

    void aDeletedRowIsFound()
    {
        dropTriggers();
        QVERIFY(m_database->execute("DELETE FROM journal WHERE row = 7").has_value());
        expectDamageAt(7);
    }

    void anInsertedRowIsFound()
    {
        dropTriggers();
        // Make room for it and put a copy of a neighbour there.
        QVERIFY(
            m_database
                ->execute("UPDATE journal SET row = -row WHERE row > 7; UPDATE journal SET row = 1 - row WHERE row < 0;"
                          "INSERT INTO journal SELECT 8, session_id, kind, first_seq, last_seq, time, source, payload, "
                          "digest, progress, hash "
                          "FROM journal WHERE row = 7")
                .has_value());
        expectDamageAt(8);
    }

    void rowsThatChangedPlacesAreFound()
    {
        dropTriggers();
        QVERIFY(m_database
                    ->execute("UPDATE journal SET row = -1 WHERE row = 5; UPDATE journal SET row = 5 WHERE row = 6;"
                              "UPDATE journal SET row = 6 WHERE row = -1")
                    .has_value());
        expectDamageAt(5);
    }
};

SEXTANT_TEST(TestJournalChain)
#include "tst_journal_chain.moc"
