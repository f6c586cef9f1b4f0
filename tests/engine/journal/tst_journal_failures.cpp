#include "tests/file_size_limit.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <map>

#include <rapidcheck.h>

#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

namespace sextant::test {

/// What the tape's files are told to do wrong.
struct Faults {
    std::atomic<int> failingWrites{0}; ///< so many writes fail, after half of the bytes
    std::atomic<int> failingSyncs{0};
    std::atomic<int> failingOpens{0};
    std::atomic<int> tries{0};
};

} // namespace sextant::test

namespace {

class FaultyTapeStore final : public TapeStore {
public:
    explicit FaultyTapeStore(Faults& faults) : m_faults(&faults) {}
    Result<std::unique_ptr<TapeFile>> open(const std::filesystem::path& file) override
    {
        if (m_faults->failingOpens > 0) {
            --m_faults->failingOpens;
            return fail(ErrorCode::Io, "injected: the disk is read-only");
        }
        auto opened = m_store->open(file);
        if (!opened) return opened;
        return std::make_unique<File>(std::move(*opened), *m_faults);
    }
    Result<void> truncate(const std::filesystem::path& file, std::uint64_t size) override
    {
        return m_store->truncate(file, size);
    }
    Result<void> remove(const std::filesystem::path& file) override { return m_store->remove(file); }

private:
    class File final : public TapeFile {
    public:
        File(std::unique_ptr<TapeFile> file, Faults& faults) : m_file(std::move(file)), m_faults(&faults) {}
        Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) override
        {
            ++m_faults->tries;
            if (m_faults->failingWrites > 0) {
                --m_faults->failingWrites;
                if (auto half = m_file->writeAt(offset, bytes.first(bytes.size() / 2)); !half) return half;
                return fail(ErrorCode::Io, "injected: the disk is full");
            }
            return m_file->writeAt(offset, bytes);
        }
        void startSync(std::uint64_t offset, std::uint64_t size) override { m_file->startSync(offset, size); }
        Result<void> sync() override
        {
            if (m_faults->failingSyncs > 0) {
                --m_faults->failingSyncs;
                return fail(ErrorCode::Io, "injected: the disk is broken");
            }
            return m_file->sync();
        }

    private:
        std::unique_ptr<TapeFile> m_file;
        Faults* m_faults;
    };

    std::shared_ptr<TapeStore> m_store = makeTapeStore();
    Faults* m_faults;
};

} // namespace

class TestJournalFailures : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Workspace> m_workspace;
    Faults m_faults;

    std::unique_ptr<JournalWriter> openWriter(std::chrono::milliseconds retry = std::chrono::milliseconds(10))
    {
        JournalWriter::Options options;
        options.maxDelay = std::chrono::milliseconds(1);
        options.retryInterval = retry;
        options.queueBytes = 64 << 10;
        options.tapeStore = std::make_shared<FaultyTapeStore>(m_faults);
        auto writer = std::move(*JournalWriter::open(*m_workspace, options));
        if (!writer->beginSession(sessionInfo("s"))) return nullptr;
        return writer;
    }
    /// A session that is whole in spite of what happened in between.
    void expectWhole(const std::vector<FlatEvent>& written)
    {
        const auto back = readBack(m_workspace->location(), "s");
        QVERIFY2(!back.error, back.error ? back.error->message.c_str() : "");
        QVERIFY(back.events == written);
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly);
        QVERIFY(verifyChain(*database).has_value());
    }

private slots:
    void init()
    {
        m_faults.failingWrites = 0;
        m_faults.failingSyncs = 0;
        m_faults.failingOpens = 0;
        m_faults.tries = 0;
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*storage::Workspace::open(
            storage::WorkspaceLocation::directory(m_folder->path().toStdString()), "test", Time{}));
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void resumesWhenTheTapeCanBeWrittenAgain_data()
    {
        QTest::addColumn<int>("writes");
        QTest::addColumn<int>("syncs");
        QTest::addColumn<int>("opens");
        QTest::newRow("one write") << 1 << 0 << 0;
        QTest::newRow("many writes") << 5 << 0 << 0;
        QTest::newRow("one sync") << 0 << 1 << 0;
        QTest::newRow("many syncs") << 0 << 5 << 0;
        QTest::newRow("read-only") << 0 << 0 << 3;
        QTest::newRow("everything") << 2 << 2 << 2;
    }

    void resumesWhenTheTapeCanBeWrittenAgain()
    {
        QFETCH(int, writes);
        QFETCH(int, syncs);
        QFETCH(int, opens);
        auto writer = openWriter();
        InputStream inputs(21);
        std::vector<FlatEvent> written;
        for (int round = 0; round < 4; ++round) {
            if (round == (opens > 0 ? 0 : 2)) {
                m_faults.failingWrites = writes;
                m_faults.failingSyncs = syncs;
                m_faults.failingOpens = opens;
            }
            auto batch = writer->takeBatch();
            inputs.fillMarket(*batch, 3, &written);
            batch->setUrgent();
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
        }
        QCOMPARE(m_faults.failingWrites + m_faults.failingSyncs + m_faults.failingOpens, 0);
        QTRY_COMPARE(writer->state().health, JournalWriter::Health::Working);
        QVERIFY(writer->close().has_value());
        expectWhole(written);
    }

    void saysWhyAndKeepsOnlySoMuch()
    {
        m_faults.failingWrites = INT_MAX;
        auto writer = openWriter();
        InputStream inputs(22);
        std::vector<FlatEvent> written;
        Result<void> appended;
        int kept = 0;
        BatchPtr last;
        std::vector<FlatEvent> lastEvents;
        for (; kept < 10000 && appended; ++kept) {
            last = writer->takeBatch();
            lastEvents.clear();
            inputs.fillMarket(*last, 3, &lastEvents);
            last->setUrgent();
            appended = writer->append(std::move(last));
            if (appended) written.insert(written.end(), lastEvents.begin(), lastEvents.end());
        }
        QVERIFY(!appended.has_value());
        QCOMPARE(appended.error().code, ErrorCode::Io);
        QVERIFY2(appended.error().message.find("the disk is full") != std::string::npos,
                 appended.error().message.c_str());
        QVERIFY(last != nullptr);
        QVERIFY(kept > 1);
        QCOMPARE(writer->state().health, JournalWriter::Health::Failing);
        QVERIFY(writer->state().reason.find("the disk is full") != std::string::npos);
        QCOMPARE(writer->durableSeq(), std::uint64_t{0});
        QCOMPARE(writer->flush().error().code, ErrorCode::Io);
        QCOMPARE(writer->finishSession({}).error().code, ErrorCode::Io);

        m_faults.failingWrites = 0;
        QTRY_COMPARE(writer->state().health, JournalWriter::Health::Working);
        QVERIFY(writer->append(std::move(last)).has_value());
        written.insert(written.end(), lastEvents.begin(), lastEvents.end());
        QVERIFY(writer->finishSession({}).has_value());
        QCOMPARE(writer->durableSeq(), inputs.lastSeq());
        QVERIFY(writer->close().has_value());
        expectWhole(written);
    }

    void triesAgainOnceInAWhileNotAllTheTime()
    {
        m_faults.failingWrites = INT_MAX;
        auto writer = openWriter(std::chrono::milliseconds(100));
        InputStream inputs(23);
        auto batch = writer->takeBatch();
        inputs.fillMarket(*batch, 3, nullptr);
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QVERIFY(!writer->waitDurable(1, std::chrono::milliseconds(350)));
        QVERIFY2(m_faults.tries >= 2 && m_faults.tries <= 5, std::to_string(m_faults.tries).c_str());
    }

    void closingWhileTheDiskFailsSaysWhatIsLost()
    {
        m_faults.failingWrites = INT_MAX;
        auto writer = openWriter();
        InputStream inputs(24);
        auto batch = writer->takeBatch();
        inputs.fillMarket(*batch, 3, nullptr);
        QVERIFY(writer->append(std::move(batch)).has_value());
        const auto closed = writer->close();
        QVERIFY(!closed.has_value());
        QCOMPARE(closed.error().code, ErrorCode::Io);
        // What was half written is cut when the workspace is opened again.
        auto again = std::move(*JournalWriter::open(*m_workspace));
        QVERIFY(again->cutBytes() > 0);
        QCOMPARE(*again->resumeSession("s"), std::uint64_t{0});
    }

    void survivesAFullDisk()
    {
        // A real limit of the operating system, which database and tape both run into.
        auto writer = openWriter();
        InputStream inputs(25);
        std::vector<FlatEvent> written;
        for (int round = 0; round < 3; ++round) {
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 20, &written);
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(writer->flush().has_value());
        }
        const auto before = inputs.lastSeq();
        {
            const FileSizeLimit limit(1024);
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 20, &written);
            batch->setUrgent();
            QVERIFY(writer->append(std::move(batch)).has_value());
            QTRY_COMPARE(writer->state().health, JournalWriter::Health::Failing);
            QCOMPARE(writer->durableSeq(), before);
        }
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
        QVERIFY(writer->close().has_value());
        expectWhole(written);
    }

    void survivesADatabaseThatCannotGrow()
    {
        // Commands only: the tape is not concerned.
        auto writer = openWriter();
        std::vector<FlatEvent> written;
        std::uint64_t seq = 0;
        const auto command = [&] {
            auto batch = writer->takeBatch();
            session::Command body;
            body.kind = session::CommandKind::Kill;
            body.reason = std::string(200, 'r');
            const session::Event event{++seq, Time::fromSeconds(1), 0, std::make_shared<const session::Command>(body)};
            batch->add(event);
            batch->mark(pretendedDigest(seq));
            batch->setUrgent();
            flatten(event, written);
            return writer->append(std::move(batch));
        };
        QVERIFY(command().has_value());
        QVERIFY(writer->flush().has_value());
        {
            const FileSizeLimit limit(1024);
            QVERIFY(command().has_value());
            QTRY_COMPARE(writer->state().health, JournalWriter::Health::Failing);
            QVERIFY2(writer->state().reason.find("disk") != std::string::npos, writer->state().reason.c_str());
            QCOMPARE(writer->durableSeq(), std::uint64_t{1});
        }
        QVERIFY(writer->waitDurable(seq, std::chrono::seconds(10)));
        QVERIFY(writer->close().has_value());
        expectWhole(written);
    }

    /// Faults of every kind at any moment: writes, syncs and opens that fail, a disk that is full for tape and database
    /// alike, a database that another program has locked. When they are over the writer goes on by itself, and what it
    /// called durable at any time is there; closed while the disk fails it says so, and what is left is what was
    /// durable, or more of it, and nothing else. Each case is a session of its own in the same workspace.
    void p40TheWriterComesBackAndLosesNothing()
    {
        std::map<std::string, std::size_t> seen;
        int sessions = 0;
        const bool held = rc::check("the writer comes back and loses nothing", [&](std::uint64_t seed) {
            RandomStream random(seed, RandomPurpose::Test);
            const auto below = [&](std::uint64_t most) { return static_cast<int>(random.nextBelow(most)); };
            m_faults.failingWrites = m_faults.failingSyncs = m_faults.failingOpens = 0;
            const std::string id = "s" + std::to_string(++sessions);
            JournalWriter::Options options;
            options.maxDelay = std::chrono::milliseconds(1);
            options.retryInterval = std::chrono::milliseconds(1);
            options.queueBytes = 4 << 20;
            options.tapeStore = std::make_shared<FaultyTapeStore>(m_faults);
            auto writer = std::move(*JournalWriter::open(*m_workspace, options));
            RC_ASSERT(writer->beginSession(sessionInfo(id)).has_value());
            InputStream inputs(seed);
            std::vector<FlatEvent> written;
            std::uint64_t acknowledged = 0;
            const auto note = [&] {
                const std::uint64_t durable = writer->durableSeq();
                RC_ASSERT(durable >= acknowledged);
                acknowledged = durable;
            };
            for (int round = 2 + below(6); round > 0; --round) {
                std::optional<FileSizeLimit> full;
                std::optional<storage::Database> locked;
                const int fault = below(8);
                if (fault == 0) m_faults.failingWrites = 1 + below(4);
                if (fault == 1) m_faults.failingSyncs = 1 + below(4);
                if (fault == 2) m_faults.failingOpens = 1 + below(4);
                if (fault == 3) m_faults.failingWrites = m_faults.failingSyncs = 1 + below(3);
                if (fault == 4) full.emplace(1024);
                if (fault == 5) {
                    locked = std::move(*m_workspace->connect(storage::Database::Access::ReadWrite));
                    if (!locked->execute("BEGIN IMMEDIATE")) locked.reset(); // the writer was first
                }
                constexpr std::array names{"writes", "syncs", "opens", "writes and syncs", "full", "locked"};
                if (fault < 6) ++seen[names[static_cast<std::size_t>(fault)]];
                for (int batches = 1 + below(3); batches > 0; --batches) {
                    auto batch = writer->takeBatch();
                    std::vector<FlatEvent> events;
                    if (below(2) == 0)
                        inputs.fill(*batch, 1 + below(6), &events);
                    else
                        inputs.fillMarket(*batch, 1 + below(6), &events);
                    if (below(2) == 0) batch->setUrgent();
                    RC_ASSERT(writer->append(std::move(batch)).has_value());
                    written.insert(written.end(), events.begin(), events.end());
                    note();
                }
                if (full && below(2) == 0)
                    RC_ASSERT(!writer->flush().has_value() || writer->durableSeq() == inputs.lastSeq());
                full.reset();
                if (locked) RC_ASSERT(locked->execute("ROLLBACK").has_value());
                locked.reset();
                if (below(2) == 0) {
                    RC_ASSERT(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
                    note();
                    RC_ASSERT(acknowledged == inputs.lastSeq());
                }
            }
            const bool failsToTheEnd = below(8) == 0;
            if (failsToTheEnd) {
                ++seen["to the end"];
                m_faults.failingWrites = m_faults.failingSyncs = m_faults.failingOpens = INT_MAX;
                auto batch = writer->takeBatch();
                inputs.fillMarket(*batch, 3, &written);
                (void)writer->append(std::move(batch));
                const auto closed = writer->close();
                note();
                RC_ASSERT(closed.has_value() == (acknowledged == inputs.lastSeq()));
                RC_ASSERT(writer->state().health == JournalWriter::Health::Stopped);
                writer.reset();
                // The next one cuts what is half written.
                m_faults.failingWrites = m_faults.failingSyncs = m_faults.failingOpens = 0;
                writer = std::move(*JournalWriter::open(*m_workspace, options));
                const auto resumed = writer->resumeSession(id);
                RC_ASSERT(resumed.has_value() && *resumed >= acknowledged);
                acknowledged = *resumed;
                while (!written.empty() && written.back().seq > acknowledged)
                    written.pop_back();
            } else {
                RC_ASSERT(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
                RC_ASSERT(writer->state().health == JournalWriter::Health::Working);
            }
            RC_ASSERT(writer->close().has_value());
            const auto back = readBack(m_workspace->location(), id);
            if (back.error) RC_FAIL(back.error->message);
            RC_ASSERT(back.events == written);
        });
        for (const auto& [fault, count] : seen)
            qInfo("%s: %zu", fault.c_str(), count);
        QVERIFY(held);
        QVERIFY(seen.size() == 7);
        const auto database = m_workspace->connect(storage::Database::Access::ReadOnly);
        QVERIFY(verifyChain(*database).has_value());
    }

    void waitsForAnotherWriterOfTheDatabase()
    {
        auto writer = openWriter();
        auto other = std::move(*m_workspace->connect(storage::Database::Access::ReadWrite));
        QVERIFY(other.execute("BEGIN IMMEDIATE").has_value());
        InputStream inputs(26);
        std::vector<FlatEvent> written;
        auto batch = writer->takeBatch();
        inputs.fill(*batch, 3, &written);
        batch->setUrgent();
        QVERIFY(writer->append(std::move(batch)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(writer->state().health, JournalWriter::Health::Failing, 8000);
        QVERIFY2(writer->state().reason.find("in use by process") != std::string::npos, writer->state().reason.c_str());
        QVERIFY(other.execute("ROLLBACK").has_value());
        QVERIFY(writer->waitDurable(inputs.lastSeq(), std::chrono::seconds(10)));
        QVERIFY(writer->close().has_value());
        expectWhole(written);
    }
};

SEXTANT_TEST(TestJournalFailures)
#include "tst_journal_failures.moc"
