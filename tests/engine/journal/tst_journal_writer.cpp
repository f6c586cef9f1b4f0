#include "tests/test_main.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

#include "engine/core/contract.h"
#include "engine/storage/projection_tables.h"
#include "engine/storage/projector.h"
#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

class TestJournalWriter : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Workspace> m_workspace;

    std::unique_ptr<JournalWriter> openWriter(JournalWriter::Options options = {})
    {
        auto writer = std::move(*JournalWriter::open(*m_workspace, std::move(options)));
        if (!writer->beginSession(sessionInfo("s"))) return nullptr;
        return writer;
    }

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*storage::Workspace::open(
            storage::WorkspaceLocation::directory(m_folder->path().toStdString()), "test", Time{}));
    }

    void cleanupTestCase() { m_workspace.reset(); }

    void marketDataWaitsAtMostTheDelay()
    {
        auto writer = openWriter();
        InputStream inputs(1);
        auto batch = writer->takeBatch();
        inputs.fillMarket(*batch, 3, nullptr);
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QCOMPARE(writer->durableSeq(), std::uint64_t{0});
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(95));
    }

    void anUrgentBatchTakesWhatCameBeforeWithIt()
    {
        JournalWriter::Options options;
        options.maxDelay = std::chrono::hours(1);
        auto writer = openWriter(options);
        InputStream inputs(2);
        for (int i = 0; i < 5; ++i) {
            auto batch = writer->takeBatch();
            inputs.fillMarket(*batch, 3, nullptr);
            QVERIFY(writer->append(std::move(batch)).has_value());
        }
        QVERIFY(!writer->waitDurable(inputs.lastSeq(), std::chrono::milliseconds(50)));
        auto batch = writer->takeBatch();
        inputs.fill(*batch, 1, nullptr);
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
    }

    void aWriterAtRestKeepsFewBatches()
    {
        constexpr std::size_t kMany = 40;
        constexpr std::size_t kFew = 4;
        JournalWriter::Options options;
        options.maxDelay = std::chrono::hours(1); // so that none comes back before the last is there
        options.rest = std::chrono::milliseconds(500);
        auto writer = openWriter(options);
        InputStream inputs(5);
        for (std::size_t i = 0; i < kMany; ++i) {
            auto batch = std::make_unique<Batch>();
            inputs.fillMarket(*batch, 3, nullptr);
            if (i + 1 == kMany) batch->setUrgent();
            QVERIFY(writer->append(std::move(batch)).has_value());
        }
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(60)));
        QTRY_VERIFY_WITH_TIMEOUT(writer->freeBatches() == kFew, 60'000);
        // It goes on as before.
        auto batch = writer->takeBatch();
        QVERIFY(batch->empty());
        inputs.fillMarket(*batch, 3, nullptr);
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(60)));
    }

    void waitingCommandsAreCommittedTogetherInOrder()
    {
        std::atomic<int> commits{0};
        std::vector<std::uint64_t> durable;
        JournalWriter::Options options;
        options.onDurable = [&](std::uint64_t seq) {
            ++commits;
            durable.push_back(seq);
        };
        auto writer = openWriter(options);
        InputStream inputs(3);
        std::vector<FlatEvent> written;
        constexpr int kCommands = 5000;
        for (int i = 0; i < kCommands; ++i) {
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 1, &written);
            batch->setUrgent();
            QVERIFY(writer->append(std::move(batch)).has_value());
        }
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(60)));
        QVERIFY(writer->close().has_value());
        QVERIFY2(commits < kCommands / 2, std::to_string(commits).c_str());
        QVERIFY(std::is_sorted(durable.begin(), durable.end()));
        QVERIFY(readBack(m_workspace->location(), "s").events == written);
    }

    /// What has come meanwhile is not taken all at once; who asks is answered when all of it is on the disk.
    void aLongQueueIsCommittedInPieces()
    {
        constexpr std::size_t kPiece = 64 << 10;
        std::mutex busy;
        std::vector<std::uint64_t> durable;
        JournalWriter::Options options;
        options.commitBytes = kPiece;
        options.onDurable = [&](std::uint64_t seq) {
            const std::lock_guard waits(busy);
            durable.push_back(seq);
        };
        auto writer = openWriter(options);
        InputStream inputs(6);
        std::vector<FlatEvent> written;
        const auto append = [&] {
            auto batch = writer->takeBatch();
            inputs.fillMarket(*batch, 2, &written);
            const std::size_t weight = batch->weight();
            return writer->append(std::move(batch)).has_value() ? weight : 0;
        };
        std::size_t bytes = 0;
        {
            const std::lock_guard holdsTheThread(busy);
            while (bytes < 2 * kPiece)
                bytes += append();
            QVERIFY(writer->waitDurable(1, std::chrono::seconds(60)));
            bytes = 0;
            while (bytes < 40 * kPiece)
                bytes += append();
        }
        QVERIFY(writer->flush().has_value());
        QCOMPARE(writer->durableSeq(), inputs.lastSeq());
        QVERIFY(writer->close().has_value());
        QVERIFY2(durable.size() >= 10, std::to_string(durable.size()).c_str());
        QVERIFY(readBack(m_workspace->location(), "s").events == written);
    }

    void aFullQueueMakesTheProducerWait()
    {
        JournalWriter::Options options;
        options.queueBytes = 4096;
        options.maxDelay = std::chrono::milliseconds(20);
        auto writer = openWriter(options);
        InputStream inputs(4);
        std::vector<FlatEvent> written;
        for (int i = 0; i < 200; ++i) {
            auto batch = writer->takeBatch();
            inputs.fillMarket(*batch, 4, &written);
            QVERIFY(writer->append(std::move(batch)).has_value());
        }
        // One more than fits is refused by the version that does not wait, and stays with the caller.
        bool refused = false;
        for (int i = 0; i < 100000 && !refused; ++i) {
            auto batch = writer->takeBatch();
            std::vector<FlatEvent> more;
            inputs.fillMarket(*batch, 2, &more);
            const auto taken = writer->tryAppend(std::move(batch));
            QVERIFY(taken.has_value());
            refused = !*taken;
            if (refused) {
                QVERIFY(batch != nullptr);
                QVERIFY(writer->append(std::move(batch)).has_value());
            }
            QVERIFY(batch == nullptr);
            written.insert(written.end(), more.begin(), more.end());
        }
        QVERIFY(refused);
        QVERIFY(writer->close().has_value());
        QVERIFY(readBack(m_workspace->location(), "s").events == written);
    }

    void closingWritesEverything()
    {
        JournalWriter::Options options;
        options.maxDelay = std::chrono::hours(1);
        auto writer = openWriter(options);
        InputStream inputs(5);
        std::vector<FlatEvent> written;
        auto batch = writer->takeBatch();
        inputs.fillMarket(*batch, 50, &written);
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->close().has_value());
        // The log is empty, so a copy of the file is a copy of everything.
        QCOMPARE(std::filesystem::exists(m_workspace->location().database.string() + "-wal"), false);
        QCOMPARE(writer->durableSeq(), inputs.lastSeq());
        QVERIFY(readBack(m_workspace->location(), "s").events == written);
        QCOMPARE(writer->state().health, JournalWriter::Health::Stopped);
        batch = std::make_unique<Batch>();
        inputs.fillMarket(*batch, 1, nullptr);
        QCOMPARE(writer->append(std::move(batch)).error().code, ErrorCode::Interrupted);
        QVERIFY(batch != nullptr);
        QCOMPARE(writer->flush().error().code, ErrorCode::Interrupted);
        QVERIFY(!writer->waitDurable(inputs.lastSeq(), std::chrono::hours(1)));
    }

    void brokenPromisesAreNoticedAtTheDoor()
    {
        auto writer = openWriter();
        InputStream inputs(6);
        auto batch = writer->takeBatch();
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(writer->append(std::move(batch))), ContractViolation);
        inputs.fill(*batch, 3, nullptr);
        QVERIFY(writer->append(std::move(batch)).has_value());
        InputStream again(6);
        batch = writer->takeBatch();
        again.fill(*batch, 3, nullptr);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(writer->append(std::move(batch))), ContractViolation);
        Batch gap;
        gap.add(session::Event{1, Time{}, 0, session::SourceState{}});
        QVERIFY_EXCEPTION_THROWN(gap.add(session::Event{3, Time{}, 0, session::SourceState{}}), ContractViolation);
        QVERIFY(writer->finishSession({}).has_value());
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(writer->append(std::move(batch))), ContractViolation);
    }

    void aUsedBatchIsUsedAgain()
    {
        auto writer = openWriter();
        InputStream inputs(7);
        auto batch = writer->takeBatch();
        const Batch* first = batch.get();
        inputs.fill(*batch, 20, nullptr);
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->flush().has_value());
        batch = writer->takeBatch();
        QCOMPARE(batch.get(), first);
        QVERIFY(batch->empty());
        QVERIFY(!batch->isUrgent());
    }

    void projectionsBarsAndSettingsGoWithTheirEvents()
    {
        auto writer = openWriter();
        market::Instrument instrument;
        instrument.id = InstrumentId{1};
        instrument.symbol = "X";
        storage::Projector projector;
        auto batch = writer->takeBatch();
        batch->add(session::Event{1, Time::fromSeconds(1), 0, std::make_shared<const market::Instrument>(instrument)});
        projector.define(1, Time::fromSeconds(1), instrument, batch->projections());
        market::Bar bar;
        bar.end = Time::fromSeconds(60);
        bar.durationSeconds = 60;
        batch->bars().push_back({"X", 8, bar});
        batch->changes().push_back({storage::KeyChange::Kind::Flag, "f", "on", {"ann", Time{}, "test", "local"}});
        batch->mark(Digest{});
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(writer->waitDurable(1, std::chrono::seconds(10)));
        auto database = std::move(*m_workspace->connect(storage::Database::Access::ReadOnly));
        QCOMPARE(*database.integer("SELECT count(*) FROM instruments"), std::int64_t{1});
        QCOMPARE(*storage::projectedSeq(database, "s"), std::uint64_t{1});
        QCOMPARE(storage::BarsTable(database).latest("X", market::Timeframe::M1, 10)->size(), std::size_t{1});
        QCOMPARE(**storage::SettingsStore(database).value(storage::KeyChange::Kind::Flag, "f"), std::string("on"));
    }

    void contradictingProjectionsDoNotStopTheJournal()
    {
        auto writer = openWriter();
        market::Instrument instrument;
        instrument.id = InstrumentId{1};
        instrument.symbol = "X";
        storage::Projector projector;
        for (std::uint64_t seq = 1; seq <= 3; ++seq) {
            auto batch = writer->takeBatch();
            batch->add(session::Event{seq, Time::fromSeconds(1), 0, session::SourceState{}});
            projector.define(seq, Time::fromSeconds(1), instrument, batch->projections()); // twice the same key
            batch->mark(Digest{});
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(writer->flush().has_value());
            QCOMPARE(writer->durableSeq(), seq);
            QCOMPARE(writer->state().projectionsStale, seq > 1);
        }
        QCOMPARE(writer->state().health, JournalWriter::Health::Working);
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly);
        QCOMPARE(*storage::projectedSeq(*database, "s"), std::uint64_t{1});
        QCOMPARE(*database->integer("SELECT count(*) FROM journal"), std::int64_t{3});
        QVERIFY(writer->close().has_value());
        // It is remembered when the session is resumed.
        auto again = std::move(*JournalWriter::open(*m_workspace));
        QCOMPARE(*again->resumeSession("s"), std::uint64_t{3});
        QVERIFY(again->state().projectionsStale);
    }
};

SEXTANT_TEST(TestJournalWriter)
#include "tst_journal_writer.moc"
