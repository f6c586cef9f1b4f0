#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/storage/projection_tables.h"
#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

namespace {

constexpr std::uint64_t kCrashSeed = 77;

/// Writes until it is killed, and says through the pipe what it was told is durable.
[[noreturn]] void writeUntilKilled(const storage::WorkspaceLocation& location, int pipe, std::uint64_t alreadyWritten)
{
    const auto workspace = storage::Workspace::open(location, "victim", Time{});
    if (!workspace) ::_exit(1);
    JournalWriter::Options options;
    options.maxDelay = std::chrono::milliseconds(2);
    options.onDurable = [pipe](std::uint64_t seq) {
        if (::write(pipe, &seq, sizeof seq) != static_cast<ssize_t>(sizeof seq)) ::_exit(2);
    };
    auto writer = JournalWriter::open(*workspace, options);
    if (!writer) ::_exit(3);
    InputStream inputs(kCrashSeed);
    std::uint64_t resumed = 0;
    if (alreadyWritten == UINT64_MAX) {
        if (!(*writer)->beginSession(sessionInfo("s"))) ::_exit(4);
    } else {
        const auto seq = (*writer)->resumeSession("s");
        if (!seq) ::_exit(5);
        resumed = *seq;
    }
    while (true) {
        auto batch = std::make_unique<Batch>();
        inputs.fill(*batch, 4, nullptr);
        if (inputs.lastSeq() <= resumed) continue;
        if (batch->firstSeq() <= resumed) ::_exit(6); // commits are whole batches
        if (inputs.lastSeq() % 3 == 0) batch->setUrgent();
        if (!(*writer)->append(std::move(batch))) ::_exit(7);
    }
}

} // namespace

class TestJournalCrash : public QObject {
    Q_OBJECT
private slots:
    void whatWasAcknowledgedIsThereAfterAKill()
    {
        QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        RandomStream moments(5, RandomPurpose::Test);
        std::uint64_t durableBefore = UINT64_MAX; // no session yet
        std::vector<FlatEvent> expected;
        InputStream inputs(kCrashSeed);
        std::uint64_t cut = 0;
        for (int round = 0; round < 25; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                ::close(ends[0]);
                writeUntilKilled(location, ends[1], durableBefore);
            }
            ::close(ends[1]);
            // The first acknowledgement says that it is writing; then it dies at any moment.
            std::uint64_t acknowledged = 0;
            std::uint64_t seq = 0;
            while (::read(ends[0], &seq, sizeof seq) == static_cast<ssize_t>(sizeof seq)) {
                acknowledged = seq;
                break;
            }
            QVERIFY2(acknowledged > 0, "the child did not get as far as writing");
            struct pollfd nothing {
                - 1, 0, 0
            };
            ::poll(&nothing, 1, static_cast<int>(moments.nextBelow(30)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            while (::read(ends[0], &seq, sizeof seq) == static_cast<ssize_t>(sizeof seq))
                acknowledged = seq;
            ::close(ends[0]);

            const auto back = readBack(location, "s");
            QVERIFY2(!back.error, back.error ? back.error->message.c_str() : "");
            QVERIFY(back.events.size() >= acknowledged);
            QVERIFY(durableBefore == UINT64_MAX || back.events.size() >= durableBefore);
            while (inputs.lastSeq() < back.events.size()) {
                Batch batch;
                inputs.fill(batch, 4, &expected);
            }
            // A prefix of what was meant, ending with a whole batch and its digest.
            QCOMPARE(inputs.lastSeq(), static_cast<std::uint64_t>(back.events.size()));
            QVERIFY(back.events == expected);
            QCOMPARE(back.digests.back().first, inputs.lastSeq());
            QCOMPARE(back.digests.back().second, pretendedDigest(inputs.lastSeq()));
            durableBefore = back.events.size();

            const auto workspace = storage::Workspace::open(location, "survivor", Time{});
            QVERIFY(workspace.has_value());
            const auto database = workspace->connect(storage::Database::Access::ReadOnly);
            QVERIFY(verifyChain(*database).has_value());
            QCOMPARE(*storage::projectedSeq(*database, "s"), durableBefore);
            const auto head = journalHead(*database);
            for (const auto& tail : findTails(location.tape, head->tapeEnd))
                cut += tail.bytes;
        }
        qInfo("%llu events in 25 lives, %llu bytes of tape were cut", static_cast<unsigned long long>(durableBefore),
              static_cast<unsigned long long>(cut));
    }
};

SEXTANT_TEST(TestJournalCrash)
#include "tst_journal_crash.moc"
