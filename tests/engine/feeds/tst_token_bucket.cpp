#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <vector>

#include "engine/core/philox.h"
#include "engine/feeds/protection/token_bucket.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestTokenBucket final : public QObject {
    Q_OBJECT
private slots:
    void burstThenRate();
    void warnsOncePerWindow();
    void fullQueueIsTold();
    void p45NeverMoreThanTheLimitInAnyMinute();
    void weightsCountAsSoManyTokens();
    void p46QueuedRequestsComeInOrderOrAreTold();
    void heedsWhatTheHostSays();
    void neverTakesMoreThanTheHostHasLeft();
    void withdrawnAreSkipped();
    void longPausesLoseNothingButOverflow();
    void dayBucketComesBackAtMidnight();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

} // namespace

void TestTokenBucket::burstThenRate()
{
    TokenBucket bucket({}, kStart);
    for (int i = 0; i < 20; ++i)
        QVERIFY(bucket.ask(kStart).answer == BucketAnswer::Granted);
    const auto queued = bucket.ask(kStart);
    QVERIFY(queued.answer == BucketAnswer::Queued);
    QVERIFY(bucket.take(kStart + 333ms).granted.empty());
    QVERIFY(bucket.nextDue() == kStart + Duration(333'333'334));
    const auto due = bucket.take(bucket.nextDue());
    QCOMPARE(due.granted.size(), std::size_t{1});
    QCOMPARE(due.granted[0], queued.ticket);
    QVERIFY(bucket.nextDue() == Time::max());
    QCOMPARE(bucket.tokens(kStart + 1h), std::int64_t{20});
}

void TestTokenBucket::warnsOncePerWindow()
{
    TokenBucket bucket({}, kStart);
    Time now = kStart;
    int warnings = 0;
    for (int i = 0; i < 199; ++i) {
        while (bucket.tokens(now) == 0)
            now = now + 10ms;
        QVERIFY(bucket.ask(now).answer == BucketAnswer::Granted);
        warnings += bucket.takeWarning();
        if (i == 178) QCOMPARE(warnings, 0);
    }
    QVERIFY(now - kStart < 60s);
    QCOMPARE(warnings, 1);
}

void TestTokenBucket::fullQueueIsTold()
{
    BucketSettings settings;
    settings.queueLength = 3;
    TokenBucket bucket(settings, kStart);
    for (int i = 0; i < 23; ++i)
        QVERIFY(bucket.ask(kStart).answer != BucketAnswer::Limited);
    const auto refused = bucket.ask(kStart);
    QVERIFY(refused.answer == BucketAnswer::Limited);
    QVERIFY(refused.retryAt > kStart + 1s && refused.retryAt < kStart + 2s);
    // So is one whose turn would come too late.
    settings.queueLength = 1000;
    TokenBucket slow(settings, kStart);
    int waiting = 0;
    while (slow.ask(kStart).answer != BucketAnswer::Limited)
        ++waiting;
    QCOMPARE(waiting, 20 + 90); // three a second for thirty seconds
}

void TestTokenBucket::p45NeverMoreThanTheLimitInAnyMinute()
{
    for (std::uint32_t run = 0; run < 100; ++run) {
        RandomStream random(2, RandomPurpose::Test, run);
        TokenBucket bucket({}, kStart);
        Time now = kStart;
        std::deque<Time> granted;
        for (int step = 0; step < 2000; ++step) {
            now = now + Duration(static_cast<std::int64_t>(
                            random.nextBelow(random.nextBelow(10) == 0 ? 20'000'000'000 : 200'000'000)));
            const auto due = bucket.take(now);
            std::size_t count = due.granted.size();
            if (bucket.ask(now).answer == BucketAnswer::Granted) ++count;
            for (std::size_t i = 0; i < count; ++i)
                granted.push_back(now);
            while (!granted.empty() && now - granted.front() >= 60s)
                granted.pop_front();
            QVERIFY(granted.size() <= 200);
        }
    }
}

void TestTokenBucket::weightsCountAsSoManyTokens()
{
    for (std::uint32_t run = 0; run < 100; ++run) {
        RandomStream random(9, RandomPurpose::Test, run);
        TokenBucket bucket({}, kStart);
        Time now = kStart;
        std::map<TokenBucket::Ticket, std::int64_t> waiting;
        std::deque<std::pair<Time, std::int64_t>> granted;
        std::int64_t used = 0;
        TokenBucket::Ticket newest = 0;
        for (int step = 0; step < 1000; ++step) {
            now = now + Duration(static_cast<std::int64_t>(random.nextBelow(900'000'000)));
            const auto due = bucket.take(now);
            const auto grant = [&](std::int64_t weight) {
                granted.emplace_back(now, weight);
                used += weight;
            };
            for (const auto ticket : due.granted) {
                QVERIFY(ticket > newest); // a light one does not overtake a heavy one
                newest = ticket;
                grant(waiting.at(ticket));
            }
            const auto weight = static_cast<std::int64_t>(1 + random.nextBelow(30));
            const auto reply = bucket.ask(now, weight);
            if (reply.answer == BucketAnswer::Granted) grant(std::min<std::int64_t>(weight, 20));
            if (reply.answer == BucketAnswer::Queued) waiting[reply.ticket] = std::min<std::int64_t>(weight, 20);
            for (; !granted.empty() && now - granted.front().first >= 60s; granted.pop_front())
                used -= granted.front().second;
            QVERIFY(used <= 200);
        }
        QVERIFY(newest > 0);
    }
}

void TestTokenBucket::p46QueuedRequestsComeInOrderOrAreTold()
{
    for (std::uint32_t run = 0; run < 100; ++run) {
        RandomStream random(3, RandomPurpose::Test, run);
        TokenBucket bucket({}, kStart);
        Time now = kStart;
        std::deque<std::pair<TokenBucket::Ticket, Time>> waiting;
        for (int step = 0; step < 1000; ++step) {
            now = now + Duration(static_cast<std::int64_t>(random.nextBelow(400'000'000)));
            for (auto asks = random.nextBelow(4); asks > 0; --asks) {
                const auto reply = bucket.ask(now);
                if (reply.answer == BucketAnswer::Queued) waiting.emplace_back(reply.ticket, now);
                if (reply.answer == BucketAnswer::Granted) QVERIFY(waiting.empty()); // nobody is overtaken
                if (reply.answer == BucketAnswer::Limited) QVERIFY(reply.retryAt > now);
            }
            const auto due = bucket.take(now);
            for (const auto ticket : due.expired) {
                QVERIFY(!waiting.empty() && waiting.front().first == ticket);
                QVERIFY(now - waiting.front().second > 30s);
                waiting.pop_front();
            }
            for (const auto ticket : due.granted) {
                QVERIFY(!waiting.empty() && waiting.front().first == ticket);
                QVERIFY(now - waiting.front().second <= 30s);
                waiting.pop_front();
            }
            QCOMPARE(bucket.waiting(), waiting.size()); // none is lost
        }
    }
}

void TestTokenBucket::heedsWhatTheHostSays()
{
    BucketSettings settings; // 20 at once, 3 a second
    settings.hostLimit = 1000;
    TokenBucket bucket(settings, kStart);
    QVERIFY(bucket.ask(kStart).answer == BucketAnswer::Granted);
    QVERIFY(bucket.usedInWindow() == 1 && bucket.windowLimit() == 200);
    bucket.heed(kStart, 997); // others were there before
    QVERIFY(bucket.usedInWindow() == 997 && bucket.windowLimit() == 1000);
    QVERIFY(bucket.takeWarning() && bucket.isWarned(kStart));
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.ask(kStart).answer == BucketAnswer::Granted);
    // A minute is longer than the deadline: it is told when.
    const auto refused = bucket.ask(kStart);
    QVERIFY(refused.answer == BucketAnswer::Limited && refused.retryAt == kStart + 60s);
    bucket.heed(kStart + 1s, 1000, std::nullopt, 5s);
    const auto queued = bucket.ask(kStart + 1s);
    QVERIFY(queued.answer == BucketAnswer::Queued && bucket.nextDue() == kStart + 6s);
    QVERIFY(bucket.take(kStart + 6s - 1ns).granted.empty());
    QCOMPARE(bucket.take(kStart + 6s).granted, std::vector<TokenBucket::Ticket>{queued.ticket});
    // Its newest word counts, also one of more, and one of another limit.
    bucket.heed(kStart + 7s, 100, 100);
    QVERIFY(bucket.ask(kStart + 7s).answer == BucketAnswer::Limited);
    bucket.heed(kStart + 8s, 1);
    QVERIFY(bucket.ask(kStart + 8s).answer == BucketAnswer::Granted);
    // Nonsense does not lock anything for ever.
    bucket.heed(kStart + 9s, INT64_MAX, 1);
    QVERIFY(bucket.ask(kStart + 9s).answer == BucketAnswer::Limited);
    QVERIFY(bucket.ask(kStart + 69s).answer == BucketAnswer::Granted);
}

/// A host with windows of its own that also others ask: with its word after each answer it is never asked for more than
/// it has, but for what the others take between two answers.
void TestTokenBucket::neverTakesMoreThanTheHostHasLeft()
{
    bool wasShort = false;
    for (std::uint32_t run = 0; run < 100; ++run) {
        RandomStream random(11, RandomPurpose::Test, run);
        TokenBucket bucket({}, kStart);
        Time now = kStart;
        std::int64_t used = 0, window = 0;
        for (int step = 0; step < 2000; ++step) {
            now = now + Duration(static_cast<std::int64_t>(random.nextBelow(500'000'000)));
            if (const std::int64_t at = (now - kStart) / 60s; at != window) { // whole minutes
                window = at;
                used = 0;
            }
            const std::int64_t before = used;
            std::size_t granted = bucket.take(now).granted.size();
            if (bucket.ask(now).answer == BucketAnswer::Granted) ++granted;
            used += static_cast<std::int64_t>(granted);
            QVERIFY2(granted == 0 || used <= 200, qPrintable(QString("%1 and %2").arg(before).arg(granted)));
            wasShort = wasShort || used == 200;
            if (random.nextBelow(10) == 0) used += static_cast<std::int64_t>(random.nextBelow(60));
            bucket.heed(now, used);
        }
    }
    QVERIFY(wasShort);
}

void TestTokenBucket::withdrawnAreSkipped()
{
    TokenBucket bucket({}, kStart);
    for (int i = 0; i < 20; ++i)
        (void)bucket.ask(kStart);
    const auto first = bucket.ask(kStart);
    const auto second = bucket.ask(kStart);
    bucket.withdraw(first.ticket);
    bucket.withdraw(12'345);
    const auto due = bucket.take(kStart + 400ms);
    QCOMPARE(due.granted.size(), std::size_t{1});
    QCOMPARE(due.granted[0], second.ticket);
}

void TestTokenBucket::longPausesLoseNothingButOverflow()
{
    TokenBucket bucket({}, kStart);
    for (int i = 0; i < 20; ++i)
        (void)bucket.ask(kStart);
    // Many small steps gain as much as one long one.
    TokenBucket other = bucket;
    for (int i = 1; i <= 1000; ++i)
        (void)other.take(kStart + i * 3ms);
    QCOMPARE(other.tokens(kStart + 3s), bucket.tokens(kStart + 3s));
    QCOMPARE(bucket.tokens(kStart + 3s), std::int64_t{9});
    QCOMPARE(bucket.tokens(kStart + 240h), std::int64_t{20});
}

void TestTokenBucket::dayBucketComesBackAtMidnight()
{
    // A provider in New York in winter: midnight there is 05:00 UTC.
    DayBucket bucket(800, -5h);
    const Time evening = parseRfc3339("2024-01-03T04:00:00Z").value();
    int warnings = 0;
    for (int i = 0; i < 800; ++i) {
        QVERIFY(bucket.ask(evening).answer == BucketAnswer::Granted);
        warnings += bucket.takeWarning();
        if (i == 718) QCOMPARE(warnings, 0);
    }
    QCOMPARE(warnings, 1);
    const auto refused = bucket.ask(evening + 30min);
    QVERIFY(refused.answer == BucketAnswer::Limited);
    QVERIFY(refused.retryAt == parseRfc3339("2024-01-03T05:00:00Z").value());
    QCOMPARE(bucket.left(evening), std::int64_t{0});
    QVERIFY(bucket.ask(refused.retryAt).answer == BucketAnswer::Granted);
    QCOMPARE(bucket.left(refused.retryAt), std::int64_t{799});
}

SEXTANT_TEST(TestTokenBucket)
#include "tst_token_bucket.moc"
