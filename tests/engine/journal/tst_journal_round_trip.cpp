#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include "tests/engine/journal/journal_inputs.h"

using namespace sextant;
using namespace sextant::journal;
using namespace sextant::test;

class TestJournalRoundTrip : public QObject {
    Q_OBJECT
private slots:
    void whatIsReadIsWhatWasWritten()
    {
        int run = 0;
        QTemporaryDir folder;
        const bool held = rc::check("a session of any batches", [&] {
            const auto seed = *rc::gen::arbitrary<std::uint64_t>();
            const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 30));
            const auto urgent = *rc::gen::arbitrary<bool>();
            const auto location = storage::WorkspaceLocation::databaseFile(
                std::filesystem::path(folder.path().toStdString()) / (std::to_string(run++) + ".db"));
            InputStream inputs(seed);
            std::vector<FlatEvent> written;
            session::Digests final{sha256("all"), sha256("paper"), sha256("shadow")};
            {
                const auto workspace = storage::Workspace::open(location, "test", Time{});
                JournalWriter::Options options;
                options.maxDelay = std::chrono::milliseconds(1);
                auto writer = std::move(*JournalWriter::open(*workspace, options));
                RC_ASSERT(writer->beginSession(sessionInfo("s")).has_value());
                for (const int size : sizes) {
                    auto batch = writer->takeBatch();
                    inputs.fill(*batch, size, &written);
                    if (urgent) batch->setUrgent();
                    RC_ASSERT(writer->append(std::move(batch)).has_value());
                }
                RC_ASSERT(writer->finishSession(final).has_value());
                RC_ASSERT(writer->durableSeq() == inputs.lastSeq());
                RC_ASSERT(writer->close().has_value());
            }
            const auto back = readBack(location, "");
            RC_ASSERT(!back.error.has_value());
            RC_ASSERT(back.events == written);
            RC_ASSERT(back.closed == final);
            for (const auto& [seq, digest] : back.digests)
                RC_ASSERT(digest == pretendedDigest(seq));
            if (sizes.empty()) return;
            RC_ASSERT(back.digests.back().first == inputs.lastSeq());
            RC_ASSERT(back.progress == (std::vector<SourceRow>{{0, inputs.lastSeq() * 2}, {7, inputs.lastSeq()}}));
            const auto database =
                storage::Workspace::openReadOnly(location)->connect(storage::Database::Access::ReadOnly);
            RC_ASSERT(verifyChain(*database).has_value());
            const auto point = durablePoint(*database, *findSession(*database, ""));
            RC_ASSERT(point->seq == inputs.lastSeq());
            RC_ASSERT(point->progress == back.progress);
        });
        QVERIFY(held);
    }

    void aSessionIsResumedBehindItsLastEvent()
    {
        QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        InputStream inputs(3);
        std::vector<FlatEvent> written;
        for (int part = 0; part < 3; ++part) {
            const auto workspace = storage::Workspace::open(location, "test", Time{});
            auto writer = std::move(*JournalWriter::open(*workspace));
            if (part == 0) {
                QVERIFY(writer->beginSession(sessionInfo("resumed")).has_value());
            } else {
                const auto seq = writer->resumeSession("resumed");
                QVERIFY(seq.has_value());
                QCOMPARE(*seq, inputs.lastSeq());
                QVERIFY(!writer->state().projectionsStale);
            }
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 10, &written);
            QVERIFY(writer->append(std::move(batch)).has_value());
            // Another session in between does not disturb.
            QVERIFY(writer->flush().has_value());
            QVERIFY(writer->beginSession(sessionInfo("between" + std::to_string(part))).has_value());
            InputStream other(99);
            batch = writer->takeBatch();
            other.fill(*batch, 5, nullptr);
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(writer->close().has_value());
        }
        const auto back = readBack(location, "resumed");
        QVERIFY2(!back.error, back.error ? back.error->message.c_str() : "");
        QVERIFY(back.events == written);
        QVERIFY(!readBack(location, "between1").error);
        QCOMPARE(readBack(location, "nobody").error->code, ErrorCode::NotFound);
    }

    void aFinishedSessionIsNotResumed()
    {
        QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        const auto workspace = storage::Workspace::open(location, "test", Time{});
        auto writer = std::move(*JournalWriter::open(*workspace));
        QVERIFY(writer->beginSession(sessionInfo("done")).has_value());
        QVERIFY(writer->finishSession({}).has_value());
        QCOMPARE(writer->resumeSession("done").error().code, ErrorCode::Refused);
        QCOMPARE(writer->resumeSession("nobody").error().code, ErrorCode::NotFound);
        QCOMPARE(writer->beginSession(sessionInfo("done")).error().code, ErrorCode::Refused);
        QVERIFY(writer->beginSession(sessionInfo("next")).has_value());
        const auto back = readBack(location, "done");
        QVERIFY(!back.error);
        QVERIFY(back.events.empty());
        QVERIFY(back.closed.has_value());
    }

    void keepsWhatASessionIs()
    {
        QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        const auto workspace = storage::Workspace::open(location, "test", Time{});
        auto writer = std::move(*JournalWriter::open(*workspace));
        auto first = sessionInfo("a");
        first.seed = UINT64_MAX;
        first.decisionVersion = 4;
        first.sources = "[{\"file\":\"x.csv\"}]";
        auto second = sessionInfo("b");
        second.continues = "a";
        QVERIFY(writer->beginSession(first).has_value());
        QVERIFY(writer->beginSession(second).has_value());
        const auto database = workspace->connect(storage::Database::Access::ReadOnly);
        const auto all = sessions(*database);
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE((*all)[0].info.seed, UINT64_MAX);
        QCOMPARE((*all)[0].info.decisionVersion, 4);
        QCOMPARE((*all)[0].info.sources, first.sources);
        QCOMPARE((*all)[0].formatVersion, kJournalFormatVersion);
        QCOMPARE((*all)[1].info.continues, std::string("a"));
        QCOMPARE(findSession(*database, "")->info.sessionId, std::string("b"));
    }

    void isReadWhileItIsWritten()
    {
        QTemporaryDir folder;
        const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
        const auto workspace = storage::Workspace::open(location, "test", Time{});
        JournalWriter::Options options;
        options.maxDelay = std::chrono::milliseconds(1);
        auto writer = std::move(*JournalWriter::open(*workspace, options));
        QVERIFY(writer->beginSession(sessionInfo("live")).has_value());
        InputStream inputs(5);
        std::vector<FlatEvent> written;
        auto replay = std::move(*SessionReplay::open(location, "live"));
        std::vector<FlatEvent> seen;
        ReplayRow row;
        const auto readOn = [&] {
            while (true) {
                const auto more = replay.next(row);
                if (!more) return false;
                if (!*more) return true;
                if (row.event) flatten(*row.event, seen);
                for (const auto& span : row.spans)
                    flatten(span, seen);
            }
        };
        for (int i = 0; i < 100; ++i) {
            auto batch = writer->takeBatch();
            inputs.fill(*batch, 5, &written);
            if (i % 3 == 0) batch->setUrgent();
            QVERIFY(writer->append(std::move(batch)).has_value());
            QVERIFY(readOn());
            QVERIFY(seen.size() <= written.size());
        }
        QVERIFY(writer->flush().has_value());
        QVERIFY(readOn());
        QVERIFY(seen == written);
    }
};

SEXTANT_TEST(TestJournalRoundTrip)
#include "tst_journal_round_trip.moc"
