#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/journal/doctor.h"
#include "engine/journal/tape_format.h"
#include "engine/storage/migrations.h"
#include "engine/storage/projection_tables.h"
#include "engine/storage/projector.h"
#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

namespace {

market::Instrument doctorsInstrument(std::uint16_t id)
{
    market::Instrument instrument;
    instrument.id = InstrumentId{id};
    instrument.symbol = "X" + std::to_string(id);
    instrument.calendar = "24-7";
    return instrument;
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    storage::WorkspaceLocation m_location;

    /// The codes found, with one finding's text.
    std::vector<std::string> codes(std::string* text = nullptr)
    {
        DoctorOptions options;
        options.wantedFreeBytes = 0;
        const auto findings = examine(m_location, options);
        std::vector<std::string> found;
        if (!findings) return {findings.error().message};
        for (const auto& finding : *findings) {
            found.push_back(finding.code);
            if (text != nullptr) *text = finding.text;
        }
        return found;
    }
    storage::Database writable()
    {
        return std::move(
            *storage::Workspace::open(m_location, "test", Time{})->connect(storage::Database::Access::ReadWrite));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = storage::WorkspaceLocation::directory(m_folder->path().toStdString());
        const auto workspace = storage::Workspace::open(m_location, "test", Time{});
        auto writer = std::move(*JournalWriter::open(*workspace));
        QVERIFY(writer->beginSession(sessionInfo("s")).has_value());
        storage::Projector projector;
        auto batch = writer->takeBatch();
        for (std::uint16_t id = 1; id <= 3; ++id) {
            const auto instrument = doctorsInstrument(id);
            batch->add(
                session::Event{id, Time::fromSeconds(id), 0, std::make_shared<const market::Instrument>(instrument)});
            projector.define(id, Time::fromSeconds(id), instrument, batch->projections());
        }
        const std::vector<market::Trade> trades(10, market::Trade{Time::fromSeconds(4), Price{1}, 1.0, 1});
        session::MarketSpan span;
        span.firstSeq = 4;
        span.records = std::span<const market::Trade>(trades);
        batch->add(span);
        batch->mark(Digest{});
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->close().has_value());
        QCOMPARE(codes(), std::vector<std::string>{});
    }

    void missesNoDatabase()
    {
        const auto findings = examine(storage::WorkspaceLocation::directory(m_folder->path().toStdString() + "/none"));
        QCOMPARE(findings.error().code, ErrorCode::NotFound);
    }

    void findsALostTape()
    {
        std::filesystem::remove(segmentFile(m_location.tape, 1));
        QCOMPARE(codes(), std::vector<std::string>{"TAPE_MISSING"});
    }

    void findsADamagedBlock()
    {
        std::fstream file(segmentFile(m_location.tape, 1), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(200);
        file.put('!');
        file.close();
        std::string text;
        QCOMPARE(codes(&text), std::vector<std::string>{"TAPE_DAMAGED"});
        QVERIFY2(text.find("row 4") != std::string::npos, text.c_str());
    }

    void findsATail()
    {
        std::ofstream(segmentFile(m_location.tape, 1), std::ios::app | std::ios::binary) << "half a block";
        std::string text;
        QCOMPARE(codes(&text), std::vector<std::string>{"TAPE_TAIL"});
        QVERIFY2(text.find("12 bytes") != std::string::npos, text.c_str());
        // Not while somebody is writing.
        {
            const auto workspace = storage::Workspace::open(m_location, "test", Time{});
            QCOMPARE(codes(), std::vector<std::string>{});
            QCOMPARE((*JournalWriter::open(*workspace))->cutBytes(), std::uint64_t{12});
        }
        QCOMPARE(codes(), std::vector<std::string>{});
    }

    void findsAnEditedJournal()
    {
        QVERIFY(writable()
                    .execute("DROP TRIGGER journal_keeps_rows; UPDATE journal SET time = 1 WHERE row = 2")
                    .has_value());
        std::string text;
        QCOMPARE(codes(&text), std::vector<std::string>{"CHAIN"});
        QVERIFY2(text.find("journal row 2:") != std::string::npos, text.c_str());
    }

    void findsANewerSchema()
    {
        auto future = storage::builtInMigrations();
        future.push_back({future.back().version + 1, "future", "CREATE TABLE f (a INTEGER) STRICT;", "DROP TABLE f;"});
        auto database = writable();
        QVERIFY(storage::migrateUp(database, Time{}, future).has_value());
        QCOMPARE(codes(), std::vector<std::string>{"SCHEMA"});
    }

    void findsAFileThatIsNoDatabase()
    {
        std::ofstream(m_location.database, std::ios::trunc) << std::string(10000, '?');
        QCOMPARE(codes(), std::vector<std::string>{"INTEGRITY"});
    }

    void findsRowsWithoutParents()
    {
        QVERIFY(writable().execute("PRAGMA foreign_keys=OFF; INSERT INTO projections VALUES ('ghost', 1)").has_value());
        QCOMPARE(codes(), std::vector<std::string>{"INTEGRITY"});
    }

    void findsAFullDisk()
    {
        DoctorOptions options;
        options.wantedFreeBytes = UINT64_MAX;
        const auto findings = examine(m_location, options);
        QCOMPARE(findings->size(), std::size_t{1});
        QCOMPARE(findings->front().code, std::string("DISK_SPACE"));
        QVERIFY(findings->front().severity == FindingSeverity::Warning);
    }

    void findsADatabaseOpenToAll()
    {
        std::filesystem::permissions(m_location.database, std::filesystem::perms(0666));
        QCOMPARE(codes(), std::vector<std::string>{"PERMISSIONS"});
    }

    void rebuildsProjectionsFromTheJournal()
    {
        const auto stored = [&] { return writable().select("SELECT * FROM instruments ORDER BY instrument_id")->rows; };
        const auto before = stored();
        QCOMPARE(before.size(), std::size_t{3});
        QVERIFY(writable()
                    .execute("DELETE FROM instruments WHERE instrument_id = 2; UPDATE instruments SET symbol = 'WRONG';"
                             "UPDATE projections SET projected_seq = 5")
                    .has_value());
        QCOMPARE(codes(), std::vector<std::string>{"PROJECTIONS"});
        const auto workspace = storage::Workspace::open(m_location, "test", Time{});
        const Replayer replayer = [](SessionReplay& replay, const ProjectionSink& sink) -> Result<void> {
            storage::Projector projector;
            storage::ProjectionRows rows;
            ReplayRow row;
            while (true) {
                const auto more = replay.next(row);
                if (!more) return tl::unexpected(more.error());
                if (!*more) return {};
                rows.clear();
                if (row.event)
                    projector.define(row.firstSeq, row.time,
                                     *std::get<std::shared_ptr<const market::Instrument>>(row.event->body), rows);
                if (auto taken = sink(rows, row.lastSeq); !taken) return taken;
            }
        };
        // A replay that fails leaves everything as it was.
        const auto failed = rebuildProjections(*workspace, [](SessionReplay&, const ProjectionSink&) -> Result<void> {
            return fail(ErrorCode::Corrupt, "cannot replay");
        });
        QVERIFY(!failed.has_value());
        QCOMPARE(codes(), std::vector<std::string>{"PROJECTIONS"});
        const auto rebuilt = rebuildProjections(*workspace, replayer);
        QVERIFY2(rebuilt.has_value(), rebuilt ? "" : rebuilt.error().message.c_str());
        QCOMPARE(codes(), std::vector<std::string>{});
        const auto database = workspace->connect(storage::Database::Access::ReadOnly);
        QVERIFY(database->select("SELECT * FROM instruments ORDER BY instrument_id")->rows == before);
    }
};

SEXTANT_TEST(TestDoctor)
#include "tst_doctor.moc"
