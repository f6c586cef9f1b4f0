#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/core/uuid.h"
#include "engine/host/replay.h"
#include "engine/host/session_runner.h"
#include "tests/engine/host/synthetic_source.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::SyntheticSource;

namespace {

constexpr std::size_t kSteps = 3000;

std::string textOfFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The tape of the operating system, until the gate is shut: then nothing becomes durable.
class GatedTapeStore final : public journal::TapeStore {
public:
    [[nodiscard]] Result<std::unique_ptr<journal::TapeFile>> open(const std::filesystem::path& file) override
    {
        auto opened = m_store->open(file);
        if (!opened) return tl::unexpected(opened.error());
        return std::unique_ptr<journal::TapeFile>(new File(*std::move(opened), isShut));
    }
    [[nodiscard]] Result<void> truncate(const std::filesystem::path& file, std::uint64_t size) override
    {
        return m_store->truncate(file, size);
    }
    [[nodiscard]] Result<void> remove(const std::filesystem::path& file) override { return m_store->remove(file); }

    std::atomic<bool> isShut{false};

private:
    class File final : public journal::TapeFile {
    public:
        File(std::unique_ptr<journal::TapeFile> file, const std::atomic<bool>& isShut)
            : m_file(std::move(file)), m_isShut(isShut)
        {}
        [[nodiscard]] Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) override
        {
            if (m_isShut) return fail(ErrorCode::Io, "the disk is full");
            return m_file->writeAt(offset, bytes);
        }
        void startSync(std::uint64_t offset, std::uint64_t size) override { m_file->startSync(offset, size); }
        [[nodiscard]] Result<void> sync() override
        {
            if (m_isShut) return fail(ErrorCode::Io, "the disk is full");
            return m_file->sync();
        }

    private:
        std::unique_ptr<journal::TapeFile> m_file;
        const std::atomic<bool>& m_isShut;
    };

    std::shared_ptr<journal::TapeStore> m_store = journal::makeTapeStore();
};

/// A source that does something at its n-th step, and may say that it ends there.
class WatchedSource final : public EventSource {
public:
    WatchedSource(EventSource& source, std::size_t step, std::function<void()> then)
        : m_source(source), m_step(step), m_then(std::move(then))
    {}
    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source.instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source.startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_source.description(); }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_count++ == m_step) m_then();
        return m_source.next(item);
    }

private:
    EventSource& m_source;
    std::size_t m_step;
    std::function<void()> m_then;
    std::size_t m_count = 0;
};

/// A workspace in a temporary folder with its writer.
class RunnerWorkspace {
public:
    RunnerWorkspace() { open(); }
    void open(journal::JournalWriter::Options options = {})
    {
        close();
        m_workspace.emplace(storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value());
        m_writer = journal::JournalWriter::open(*m_workspace, std::move(options)).value();
    }
    void close()
    {
        m_writer.reset();
        m_workspace.reset();
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(folder() / "ws");
    }
    [[nodiscard]] journal::JournalWriter& writer() { return *m_writer; }
    std::string beginSession(const EventSource& source)
    {
        const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
        if (!m_writer->beginSession({id, Time::fromSeconds(1), 1, source.description(), 1, ""})) return {};
        return id;
    }

private:
    QTemporaryDir m_folder;
    std::optional<storage::Workspace> m_workspace;
    std::unique_ptr<journal::JournalWriter> m_writer;
};

} // namespace

class TestRunner final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        SyntheticSource source(kSteps);
        SessionRunner::Options options;
        QVERIFY(m_folder.isValid());
        options.decisions = DecisionFile::create(expectedFile()).value();
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin({}, source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        m_expected = runner.session().digests();
        m_expectedFills = runner.session().report().fills;
        m_expectedSeq = runner.session().lastSeq();
        QVERIFY(m_expectedFills > 10);
        QVERIFY(textOfFile(expectedFile()).size() > 1000);
    }

    void aJournalledSessionIsTheSameAndReplays()
    {
        RunnerWorkspace workspace;
        SyntheticSource source(kSteps);
        const std::string id = workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.decisions = DecisionFile::create((workspace.folder() / "decisions").string()).value();
        SessionRunner runner(std::move(options));
        QVERIFY(runner.begin({}, source));
        QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
        QVERIFY(runner.finish());
        QVERIFY(runner.session().digests() == m_expected);
        QCOMPARE(runner.taken(), m_expectedSeq - 3); // SessionStart and two instruments are not from the source
        QVERIFY(textOfFile(workspace.folder() / "decisions") == textOfFile(expectedFile()));
        QCOMPARE(runner.throughput().events, m_expectedSeq);
        QVERIFY(workspace.writer().state().projectionsStale == false);
        workspace.close();
        const auto verdict = verifyReplay(workspace.location(), id);
        QVERIFY(verdict && verdict->equal);
        QCOMPARE(verdict->events, m_expectedSeq);
    }

    void stoppedAndResumedItIsTheSame_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("before the first event") << 0;
        QTest::newRow("early") << 7;
        QTest::newRow("in the middle") << 61;
        QTest::newRow("late") << 95;
    }
    void stoppedAndResumedItIsTheSame()
    {
        QFETCH(int, step);
        RunnerWorkspace workspace;
        std::string id;
        {
            SyntheticSource source(kSteps);
            std::atomic<bool> stop{false};
            WatchedSource watched(source, static_cast<std::size_t>(step), [&] { stop = true; });
            id = workspace.beginSession(source);
            SessionRunner::Options options;
            options.writer = &workspace.writer();
            options.stop = &stop;
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin({}, source));
            QVERIFY(runner.run(watched).value() == SessionRunner::End::Stopped);
            QVERIFY(runner.suspend());
            QVERIFY(runner.session().lastSeq() < m_expectedSeq);
        }
        workspace.open();
        {
            SyntheticSource source(kSteps);
            auto replay = journal::SessionReplay::open(workspace.location(), id).value();
            QVERIFY(workspace.writer().resumeSession(id));
            SessionRunner::Options options;
            options.writer = &workspace.writer();
            options.decisions = DecisionFile::create((workspace.folder() / "decisions").string()).value();
            SessionRunner runner(std::move(options));
            QVERIFY(runner.rebuild(replay));
            QVERIFY(runner.run(source).value() == SessionRunner::End::SourceEnded);
            QVERIFY(runner.finish());
            QVERIFY(runner.session().digests() == m_expected);
            QCOMPARE(runner.taken(), m_expectedSeq - 3);
        }
        QVERIFY(textOfFile(workspace.folder() / "decisions") == textOfFile(expectedFile()));
        workspace.close();
        QVERIFY(verifyReplay(workspace.location(), id)->equal);
    }

    void aShorterSourceCannotBeResumed()
    {
        RunnerWorkspace workspace;
        SyntheticSource source(400);
        const std::string id = workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        {
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin({}, source));
            QVERIFY(runner.run(source));
            QVERIFY(runner.suspend());
        }
        workspace.open();
        auto replay = journal::SessionReplay::open(workspace.location(), id).value();
        QVERIFY(workspace.writer().resumeSession(id));
        SessionRunner::Options again;
        again.writer = &workspace.writer();
        SessionRunner runner(std::move(again));
        QVERIFY(runner.rebuild(replay));
        SyntheticSource shorter(300);
        const auto end = runner.run(shorter);
        QVERIFY(!end);
        QVERIFY(end.error().code == ErrorCode::Corrupt);
    }

    void commandsAreAnsweredWhenTheyAreDurable()
    {
        auto store = std::make_shared<GatedTapeStore>();
        RunnerWorkspace workspace;
        journal::JournalWriter::Options writing;
        writing.tapeStore = store;
        writing.retryInterval = std::chrono::milliseconds(1);
        workspace.open(std::move(writing));
        SyntheticSource source(kSteps, false);
        CommandInbox inbox;
        std::vector<CommandAnswer> answers; // told on this thread
        const auto note = [&](const CommandAnswer& answer) { answers.push_back(answer); };
        const auto submit = [&](const char* json) { return inbox.submit({json, note}); };

        bool wasHeldBack = false;
        std::uint64_t durableWhenShut = 0;
        WatchedSource late(source, 20, [&] {
            wasHeldBack = answers.empty();
            store->isShut = false;
        });
        WatchedSource early(late, 5, [&] {
            QVERIFY(workspace.writer().flush());
            durableWhenShut = workspace.writer().durableSeq();
            store->isShut = true;
            QVERIFY(submit(R"({"command":"flag","key":"spread_gate","value":"on","actor":"a","reason":"r"})"));
            QVERIFY(submit(
                R"({"command":"order","symbol":"BTCUSDT","side":"buy","quantity":"0.01","actor":"a","reason":"r"})"));
            QVERIFY(submit(R"({"command":"cancel","order":4711,"actor":"a","reason":"r"})"));
            QVERIFY(submit("{}"));
        });
        workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.inbox = &inbox;
        SessionRunner runner(std::move(options));
        SessionSetup setup;
        QVERIFY(setup.settings.set("scoring.enabled", "false"));
        QVERIFY(runner.begin(setup, source));
        const auto end = runner.run(early);
        QVERIFY2(end.has_value(), end ? "" : end.error().message.c_str());
        QVERIFY(runner.suspend());
        // What is no command was told at once; the others had to wait for the disk.
        QVERIFY(!wasHeldBack);
        QCOMPARE(answers.size(), std::size_t{4});
        QVERIFY(!answers[0].accepted);
        QCOMPARE(answers[0].seq, std::uint64_t{0});
        QVERIFY(answers[1].accepted);
        QVERIFY(answers[1].seq > durableWhenShut);
        QVERIFY(answers[2].accepted);
        QCOMPARE(answers[2].seq, answers[1].seq + 1);
        QVERIFY(!answers[3].accepted);
        QCOMPARE(answers[3].reason, std::string("UNKNOWN_TARGET"));
        QVERIFY(runner.session().flags().isSet("spread_gate"));
        QVERIFY(runner.session().report().fills >= 1); // nothing else opens a position here
    }

    void decisionLinesWaitForTheDisk()
    {
        auto store = std::make_shared<GatedTapeStore>();
        RunnerWorkspace workspace;
        journal::JournalWriter::Options writing;
        writing.tapeStore = store;
        writing.retryInterval = std::chrono::milliseconds(1);
        workspace.open(std::move(writing));
        constexpr std::size_t kManySteps = 20'000; // several batches
        const auto file = workspace.folder() / "decisions";
        const auto reference = workspace.folder() / "reference";
        {
            SyntheticSource source(kManySteps);
            SessionRunner::Options options;
            options.decisions = DecisionFile::create(reference.string()).value();
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin({}, source));
            QVERIFY(runner.run(source));
            QVERIFY(runner.finish());
        }
        const std::string expected = textOfFile(reference);
        SyntheticSource source(kManySteps);
        std::string whenShut;
        std::string whenOpened;
        std::uint64_t durable = 0;
        std::uint64_t applied = 0;
        const SessionRunner* running = nullptr;
        WatchedSource late(source, 900, [&] {
            whenOpened = textOfFile(file);
            durable = workspace.writer().durableSeq();
            applied = running->session().lastSeq();
            store->isShut = false;
        });
        WatchedSource early(late, 500, [&] {
            QVERIFY(workspace.writer().flush());
            store->isShut = true;
            whenShut = textOfFile(file);
        });
        workspace.beginSession(source);
        SessionRunner::Options options;
        options.writer = &workspace.writer();
        options.decisions = DecisionFile::create(file.string()).value();
        SessionRunner runner(std::move(options));
        running = &runner;
        QVERIFY(runner.begin({}, source));
        QVERIFY(runner.run(early));
        QVERIFY(durable < applied);
        QVERIFY(!whenOpened.empty());
        QVERIFY(whenOpened.size() < expected.size());
        QVERIFY(expected.starts_with(whenOpened));
        QVERIFY(whenOpened.starts_with(whenShut));
        // No line of an event that was not on the disk.
        std::istringstream lines(whenOpened);
        for (std::string line; std::getline(lines, line);) {
            const auto at = line.find("\"seq\":");
            QVERIFY(at != std::string::npos);
            QVERIFY(std::stoull(line.substr(at + 6)) <= durable);
        }
        QVERIFY(runner.finish());
        QVERIFY(textOfFile(file) == expected);
    }

    void whatComesAfterTheEndIsRefused()
    {
        CommandInbox inbox;
        std::vector<CommandAnswer> answers;
        {
            SyntheticSource source(10, false);
            SessionRunner::Options options;
            options.inbox = &inbox;
            SessionRunner runner(std::move(options));
            QVERIFY(runner.begin({}, source));
            QVERIFY(runner.run(source));
            QVERIFY(inbox.submit({R"({"command":"kill","actor":"a","reason":"r"})",
                                  [&](const CommandAnswer& answer) { answers.push_back(answer); }}));
        }
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(!answers[0].accepted);
        QVERIFY(!inbox.submit({"{}", [](const CommandAnswer&) {}}));
    }

private:
    [[nodiscard]] std::string expectedFile() const { return m_folder.filePath("expected").toStdString(); }

    QTemporaryDir m_folder;
    session::Digests m_expected;
    std::uint64_t m_expectedFills = 0;
    std::uint64_t m_expectedSeq = 0;
};

SEXTANT_TEST(TestRunner)
#include "tst_runner.moc"
