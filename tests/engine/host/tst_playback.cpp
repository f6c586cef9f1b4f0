#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

#include "engine/core/philox.h"
#include "engine/host/kill_latch.h"
#include "engine/host/pacer.h"
#include "engine/host/read_ahead.h"
#include "engine/host/simulator_input.h"
#include "engine/host/work_pool.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::host;
using sextant::test::SyntheticSource;
using namespace std::chrono_literals;

namespace {

/// Trades one second apart.
std::vector<market::Trade> seconds(int count, std::uint8_t flags = 0)
{
    std::vector<market::Trade> out(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        out[static_cast<std::size_t>(i)].time = Time::fromSeconds(1'000'000 + i);
        out[static_cast<std::size_t>(i)].flags = flags;
    }
    return out;
}

session::MarketSpan spanOf(const std::vector<market::Trade>& trades)
{
    session::MarketSpan span;
    span.records = std::span<const market::Trade>(trades);
    return span;
}

} // namespace

class TestPlayback final : public QObject {
    Q_OBJECT

private slots:
    void asFastAsItGoesLetsEverythingThrough()
    {
        const auto trades = seconds(100);
        Pacer pacer(0.0);
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{100});
        QCOMPARE(pacer.admit(trades[0].time).count, std::size_t{1});
    }

    void aSpeedLetsThroughWhatItsClockHasReached()
    {
        const auto trades = seconds(100);
        Pacer pacer(1.0);
        const auto first = pacer.admit(spanOf(trades));
        QCOMPARE(first.count, std::size_t{1});
        const auto second = pacer.admit(dropFirst(spanOf(trades), 1));
        QCOMPARE(second.count, std::size_t{0});
        QVERIFY(second.wait > Pacer::Clock::now());
        QVERIFY(second.wait <= Pacer::Clock::now() + 1s);
    }

    void pauseHoldsAndStepsLetOneThroughEach()
    {
        const auto trades = seconds(100);
        Playback playback;
        playback.change([](Playback::State& state) { state.paused = true; });
        Pacer pacer(0.0, &playback);
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{0});
        playback.change([](Playback::State& state) { state.steps += 2; });
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{1});
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{1});
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{0});
        // Steps that were asked for while it played are not saved up.
        playback.change([](Playback::State& state) {
            state.paused = false;
            ++state.steps;
        });
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{100});
        playback.change([](Playback::State& state) { state.paused = true; });
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{0});
    }

    void fastForwardStopsAtItsTargetAndGoesOnAsBefore()
    {
        const auto trades = seconds(100);
        Playback playback;
        playback.change([&](Playback::State& state) {
            state.paused = true;
            state.fastForward = trades[41].time;
        });
        Pacer pacer(0.0, &playback);
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{42}); // the target itself is reached
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 42)).count, std::size_t{0});
        QVERIFY(!playback.state().fastForward);
        QVERIFY(pacer.isPaused());
        // A target in the past is reached at once.
        playback.change([&](Playback::State& state) { state.fastForward = trades[3].time; });
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 42)).count, std::size_t{0});
        QVERIFY(!playback.state().fastForward);
    }

    void aTargetSoughtBackwardsIsKeptForTheNewBeginning()
    {
        const auto trades = seconds(100);
        Playback playback;
        playback.change([](Playback::State& state) { state.paused = true; });
        Pacer pacer(0.0, &playback);
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 50)).count, std::size_t{0});
        playback.change([&](Playback::State& state) {
            state.fastForward = trades[20].time;
            ++state.rewinds;
        });
        // These records lie behind the target, but nobody has come past it: whoever asks begins anew.
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 50)).count, std::size_t{0});
        QCOMPARE(pacer.rewinds(), std::uint64_t{1});
        QVERIFY(playback.state().fastForward.has_value());
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{21});
    }

    void historyIsNotWaitedFor()
    {
        auto trades = seconds(100, market::kWarmup);
        for (std::size_t i = 60; i < trades.size(); ++i)
            trades[i].flags = 0;
        Playback playback;
        playback.change([](Playback::State& state) { state.paused = true; });
        Pacer pacer(0.0, &playback);
        QCOMPARE(pacer.admit(spanOf(trades)).count, std::size_t{60});
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 60)).count, std::size_t{0});
        pacer.setLiveFrom(trades[70].time);
        QCOMPARE(pacer.admit(dropFirst(spanOf(trades), 60)).count, std::size_t{10});
        QCOMPARE(pacer.admit(trades[69].time).count, std::size_t{1});
        QCOMPARE(pacer.admit(trades[70].time).count, std::size_t{0});
    }

    void aDoorbellThatRangBeforeIsHeard()
    {
        Doorbell bell;
        bell.ring();
        const auto begun = std::chrono::steady_clock::now();
        bell.wait(begun + 10s); // at once
        QVERIFY(std::chrono::steady_clock::now() - begun < 5s);
        std::thread ringer([&] { bell.ring(); });
        bell.wait(std::chrono::steady_clock::now() + 10s);
        ringer.join();
        bell.wait(std::chrono::steady_clock::now() + 1ms); // no ring is left over, so this one runs out
    }

    void readingAheadGivesExactlyTheSource()
    {
        SyntheticSource plain(4000);
        ReadAhead ahead(std::make_unique<SyntheticSource>(4000));
        QCOMPARE(ahead.instruments().size(), plain.instruments().size());
        session::Sequencer::Item a, b;
        std::size_t steps = 0;
        while (true) {
            const auto moreA = plain.next(a);
            const auto moreB = ahead.next(b);
            QVERIFY(moreA && moreB);
            QCOMPARE(*moreA, *moreB);
            if (!*moreA) break;
            ++steps;
            QCOMPARE(a.isSpan, b.isSpan);
            if (!a.isSpan) {
                QVERIFY(a.event.time == b.event.time);
                QVERIFY(a.event.kind() == b.event.kind());
                continue;
            }
            QCOMPARE(a.span.size(), b.span.size());
            const auto& tradesA = std::get<std::span<const market::Trade>>(a.span.records);
            const auto& tradesB = std::get<std::span<const market::Trade>>(b.span.records);
            for (std::size_t i = 0; i < tradesA.size(); ++i) {
                QVERIFY(tradesA[i].time == tradesB[i].time);
                QVERIFY(tradesA[i].price == tradesB[i].price);
            }
        }
        QVERIFY(steps > 100);
        QVERIFY(ahead.next(b) && !*ahead.next(b)); // the end stays the end
    }

    void readingAheadEndsWithItsOwner()
    {
        // Far more than its slots hold: the reader waits for room when its owner goes.
        for (int round = 0; round < 20; ++round) {
            ReadAhead ahead(std::make_unique<SyntheticSource>(5000));
            session::Sequencer::Item item;
            for (int i = 0; i < round; ++i)
                QVERIFY(ahead.next(item));
        }
    }

    /// However often records are passed over and given in turn, none is lost and none comes twice.
    void whatIsPassedOverAheadIsTheSameStream()
    {
        SimulatorRequest request;
        request.to = request.from + std::chrono::hours(3);
        std::vector<std::pair<Time, bool>> all;
        session::Sequencer::Item item;
        for (const auto plain = openSimulator(request).value(); plain->next(item).value();)
            for (std::size_t k = 0; k < item.span.size(); ++k)
                all.emplace_back(timeOf(item.span, k), item.span.kind() == session::EventKind::Trade);
        QVERIFY(all.size() > 10'000);
        RandomStream random(77, RandomPurpose::Test);
        for (int round = 0; round < 20; ++round) {
            ReadAhead ahead(openSimulator(request).value());
            std::size_t at = 0;
            std::uint64_t passed = 0;
            while (true) {
                const std::uint64_t choice = random.nextBelow(4);
                if (choice == 0) {
                    const std::uint64_t skipped = ahead.skip(1 + random.nextBelow(400));
                    at += static_cast<std::size_t>(skipped);
                    passed += skipped;
                    continue;
                }
                if (choice == 1) (void)ahead.awaitNext(std::chrono::steady_clock::now() + std::chrono::seconds(1));
                const auto more = ahead.next(item);
                QVERIFY(more.has_value());
                if (!*more) break;
                for (std::size_t k = 0; k < item.span.size(); ++k, ++at) {
                    QVERIFY(at < all.size());
                    QVERIFY(all[at] == std::pair(timeOf(item.span, k), item.span.kind() == session::EventKind::Trade));
                }
            }
            QCOMPARE(at, all.size());
            QCOMPARE(ahead.skip(1), std::uint64_t{0});
            // As a session does that has seen much of it.
            ReadAhead resumed(openSimulator(request).value());
            std::uint64_t left = 9'000;
            while (left > 0) {
                const std::uint64_t skipped = resumed.skip(left);
                left -= skipped;
                passed += skipped;
                if (skipped > 0 || left == 0) continue;
                QVERIFY(resumed.next(item).value());
                QVERIFY(item.span.size() <= left);
                left -= item.span.size();
            }
            QVERIFY(resumed.awaitNext(std::chrono::steady_clock::now() + std::chrono::seconds(20)));
            QVERIFY(resumed.next(item).value());
            QVERIFY(all[9'000].first == timeOf(item.span, 0));
            QVERIFY(passed > 8'000); // it was not all given one by one
        }
    }

    void aLatchIsReadAsItWasSet()
    {
        QTemporaryDir folder;
        const KillLatch latch(folder.path().toStdString());
        QVERIFY(!latch.read());
        QVERIFY(latch.set({"ann", "two\nlines", Time{42}}));
        QVERIFY(latch.read().has_value());
        QCOMPARE(latch.read()->actor, std::string("ann"));
        QCOMPARE(latch.read()->reason, std::string("two lines"));
        QCOMPARE(latch.read()->wallTime.ns, std::int64_t{42});
        QVERIFY(latch.set({"bob", "", Time{43}}));
        QCOMPARE(latch.read()->actor, std::string("bob"));
        QVERIFY(latch.clear());
        QVERIFY(!latch.read());
        QVERIFY(latch.clear()); // again: nothing to do
        // What cannot be read is taken for set: better killed than not.
        std::ofstream(std::filesystem::path(folder.path().toStdString()) / "kill.latch") << "half";
        QVERIFY(latch.read().has_value());
        const KillLatch nowhere("/no/such/folder");
        QVERIFY(!nowhere.set({"a", "b", {}}));
    }

    void thePoolHandsResultsBackToItsOwner()
    {
        WorkPool pool(2);
        int sum = 0;
        for (int i = 1; i <= 50; ++i)
            pool.post([i, &sum](const std::stop_token&) -> WorkPool::Finish { return [i, &sum] { sum += i; }; });
        QTRY_VERIFY((pool.drain(), sum == 50 * 51 / 2));
        // Cancelled work gives nothing back.
        bool isTold = false;
        pool.post([&isTold](const std::stop_token& stop) -> WorkPool::Finish {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return [&isTold] { isTold = true; };
        });
        QTest::qWait(20);
        pool.cancelAll();
        QTest::qWait(50);
        pool.drain();
        QVERIFY(!isTold);
    }
};

SEXTANT_TEST(TestPlayback)
#include "tst_playback.moc"
