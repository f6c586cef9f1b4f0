#include <QTest>

#include <rapidcheck.h>

#include "engine/services/notify/notifier.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace std::chrono_literals;

namespace {

const Time kNoon = Time::fromSeconds(1'800'014'400); // 12:00 UTC

Notification about(Topic topic, Importance importance, const char* title = "something")
{
    Notification out;
    out.topic = topic;
    out.importance = importance;
    out.title = title;
    out.text = "more of it";
    return out;
}

ChannelPlan plan()
{
    ChannelPlan out = channelPlanOf(ChannelKind::Slack);
    out.url = "https://hooks.example.test/services/T0/B0/SECRET";
    return out;
}

const Verdict kSent{};

} // namespace

class TestNotificationChannel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void burstsAreToldTogether()
    {
        NotificationChannel channel(plan(), kNoon);
        channel.post(about(Topic::Fill, Importance::Info, "first"), kNoon);
        const auto first = channel.take(kNoon);
        QVERIFY(first);
        QCOMPARE(first->title, std::string("first"));
        for (int i = 0; i < 12; ++i)
            channel.post(about(Topic::Fill, Importance::Info, ("fill " + std::to_string(i)).c_str()), kNoon + 1s * i);
        channel.post(about(Topic::Feed, Importance::Warning, "down"), kNoon + 12s);
        QVERIFY(!channel.take(kNoon + 12s)); // one at a time
        channel.onReply(kSent, kNoon + 60s);
        const auto warning = channel.take(kNoon + 60s); // what matters more goes first
        QVERIFY(warning);
        QCOMPARE(warning->title, std::string("down"));
        QVERIFY(!warning->isSilent);
        channel.onReply(kSent, kNoon + 60s);
        QVERIFY(!channel.take(kNoon + 60s)); // the gap
        QCOMPARE(channel.nextDue(kNoon + 60s).ns, (kNoon + 61s).ns);
        const auto fills = channel.take(kNoon + 61s);
        QVERIFY(fills);
        QCOMPARE(fills->title, std::string("12 fills in the last 2 minutes"));
        QVERIFY2(fills->text.starts_with("Newest: fill 11"), fills->text.c_str());
        channel.onReply(kSent, kNoon + 61s);
        const ChannelStatus status = channel.status(kNoon + 61s);
        QCOMPARE(status.taken, 14ULL);
        QCOMPARE(status.told, 14ULL);
        QCOMPARE(status.sent, 3ULL);
        QVERIFY(channel.isEmpty());
    }

    void theRateIsKept()
    {
        ChannelPlan limited = plan();
        limited.perMinute = 5;
        limited.gap = Duration{0};
        NotificationChannel channel(limited, kNoon);
        int sent = 0;
        for (int second = 0; second < 60; ++second) {
            channel.post(about(Topic::Kill, Importance::Critical), kNoon + 1s * second);
            if (channel.take(kNoon + 1s * second)) {
                ++sent;
                channel.onReply(kSent, kNoon + 1s * second);
            }
        }
        QCOMPARE(sent, 5);
        QCOMPARE(channel.nextDue(kNoon + 59s).ns, (kNoon + 60s).ns);
        QVERIFY(channel.take(kNoon + 60s));
    }

    void whatIsLeastImportantIsDroppedFirst()
    {
        ChannelPlan small = plan();
        small.room = 4;
        NotificationChannel channel(small, kNoon);
        channel.post(about(Topic::Fill, Importance::Info), kNoon);
        channel.post(about(Topic::Fill, Importance::Info), kNoon); // joined
        channel.post(about(Topic::Feed, Importance::Warning), kNoon);
        for (int i = 0; i < 4; ++i)
            channel.post(about(Topic::Kill, Importance::Critical), kNoon);
        const ChannelStatus status = channel.status(kNoon);
        QCOMPARE(status.waiting, std::size_t(4));
        QCOMPARE(status.dropped[0], 2ULL); // both of the entry
        QCOMPARE(status.dropped[1], 1ULL);
        QCOMPARE(status.dropped[2], 0ULL);
    }

    void failuresAreTriedAgainAndGivenUp()
    {
        NotificationChannel channel(plan(), kNoon);
        channel.post(about(Topic::Alert, Importance::Warning), kNoon);
        Time now = kNoon;
        std::vector<std::int64_t> waits;
        for (int i = 0; i < NotificationChannel::kTries; ++i) {
            const Time due = std::max(now, channel.nextDue(now));
            waits.push_back((due - now).count() / 1'000'000'000);
            now = due;
            QVERIFY(channel.take(now));
            channel.onReply({Verdict::What::Retry, {}, false, {}, "It did not answer."}, now);
        }
        QCOMPARE(waits, (std::vector<std::int64_t>{0, 2, 4, 8, 16, 32}));
        QVERIFY(channel.isEmpty());
        QCOMPARE(channel.status(now).failed, 1ULL);
        QVERIFY(channel.status(now).state == ChannelState::Failing);
        // The next one begins anew, and is not lost for it.
        channel.post(about(Topic::Alert, Importance::Warning, "later"), now + 2min);
        QVERIFY(channel.take(now + 2min));
        channel.onReply(kSent, now + 2min);
        QCOMPARE(channel.status(now + 2min).sent, 1ULL);
        QVERIFY(channel.status(now + 2min).sentence.empty());
    }

    void aPauseIsKeptToTheMillisecond()
    {
        NotificationChannel channel(plan(), kNoon);
        channel.post(about(Topic::Alert, Importance::Warning), kNoon);
        QVERIFY(channel.take(kNoon));
        channel.onReply({Verdict::What::Retry, Duration(2412ms), false, {}, "It asked for a pause."}, kNoon);
        QCOMPARE(channel.nextDue(kNoon).ns, (kNoon + 2412ms).ns);
        QVERIFY(!channel.take(kNoon + 2411ms));
        QVERIFY(channel.take(kNoon + 2412ms));
    }

    void whatIsForbiddenIsNotTriedAgain()
    {
        NotificationChannel channel(plan(), kNoon);
        channel.post(about(Topic::Alert, Importance::Warning), kNoon);
        channel.post(about(Topic::Fill, Importance::Info), kNoon);
        QVERIFY(channel.take(kNoon));
        channel.onReply({Verdict::What::Disable, {}, false, {}, "Slack: the channel was archived."}, kNoon);
        channel.post(about(Topic::Kill, Importance::Critical), kNoon + 1h);
        QVERIFY(!channel.take(kNoon + 1h));
        QCOMPARE(channel.nextDue(kNoon + 1h).ns, Time::max().ns);
        const ChannelStatus status = channel.status(kNoon + 1h);
        QVERIFY(status.state == ChannelState::Disabled);
        QCOMPARE(status.sentence, std::string("Slack: the channel was archived."));
        QCOMPARE(status.failed, 3ULL);
        QCOMPARE(status.tries, 1ULL);
    }

    void aGroupThatMovedIsFollowed()
    {
        ChannelPlan telegram = channelPlanOf(ChannelKind::Telegram);
        telegram.token = "1:x";
        telegram.chat = "-5";
        Notifier notifier({telegram}, kNoon);
        notifier.post(about(Topic::Alert, Importance::Warning), kNoon);
        auto out = notifier.takeOutgoing(kNoon);
        QCOMPARE(out.size(), std::size_t(1));
        QVERIFY(out[0].body.find("\"chat_id\":-5,") != std::string::npos);
        notifier.onReply(out[0].ticket,
                         {400, "", "", "", R"({"ok":false,"parameters":{"migrate_to_chat_id":-1001999}})"}, kNoon);
        out = notifier.takeOutgoing(kNoon + 1s);
        QCOMPARE(out.size(), std::size_t(1));
        QVERIFY(out[0].body.find("\"chat_id\":-1001999,") != std::string::npos);
    }

    void quietHoursHoldWhatCanWait_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("offsetHours");
        QTest::addColumn<int>("endHours"); // after noon UTC; 0: loud
        QTest::newRow("none") << 0 << 0 << 0 << 0;
        QTest::newRow("by day") << 9 * 60 << 17 * 60 << 0 << 5;
        QTest::newRow("over midnight, loud") << 22 * 60 << 7 * 60 << 0 << 0;
        QTest::newRow("over midnight, in Tokyo") << 21 * 60 << 7 * 60 << 9 << 10;    // 21:00 there
        QTest::newRow("over midnight, in New York") << 22 * 60 << 8 * 60 << -5 << 1; // 07:00 there
        QTest::newRow("the first minute is quiet") << 12 * 60 << 13 * 60 << 0 << 1;
        QTest::newRow("the last is loud") << 11 * 60 << 12 * 60 << 0 << 0;
    }
    void quietHoursHoldWhatCanWait()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, offsetHours);
        QFETCH(int, endHours);
        ChannelPlan sleepy = plan();
        sleepy.quiet.from = from;
        sleepy.quiet.to = to;
        sleepy.quiet.offset = [offsetHours](Time) { return Duration(std::chrono::hours(offsetHours)); };
        NotificationChannel channel(sleepy, kNoon);
        channel.post(about(Topic::Fill, Importance::Info), kNoon);
        channel.post(about(Topic::Fill, Importance::Info), kNoon + 1min);
        const auto early = channel.take(kNoon + 1min);
        QCOMPARE(early.has_value(), endHours == 0);
        if (early) return;
        QVERIFY(channel.status(kNoon + 1min).state == ChannelState::Quiet);
        channel.post(about(Topic::Kill, Importance::Critical, "killed"), kNoon + 2min);
        const auto critical = channel.take(kNoon + 2min);
        QVERIFY(critical);
        QCOMPARE(critical->title, std::string("killed"));
        channel.onReply(kSent, kNoon + 2min);
        const Time end = kNoon + std::chrono::hours(endHours);
        QCOMPARE(channel.nextDue(kNoon + 5min).ns, end.ns);
        QVERIFY(!channel.take(end - 1s));
        const auto morning = channel.take(end);
        QVERIFY(morning);
        QVERIFY2(morning->title.starts_with("2 fills in the last "), morning->title.c_str());
    }

    /// Against a clock on the wall that is looked at every minute, in nights in which it is set.
    void quietHoursEndWhenTheLocalClockSaysSo_data()
    {
        QTest::addColumn<int>("before"); // minutes from UTC
        QTest::addColumn<int>("after");
        QTest::newRow("forward in Berlin") << 60 << 120;
        QTest::newRow("back in Berlin") << 120 << 60;
        QTest::newRow("forward in New York") << -300 << -240;
        QTest::newRow("back on Lord Howe") << 660 << 630;
        QTest::newRow("a day left out in Samoa") << -600 << 840;
    }
    void quietHoursEndWhenTheLocalClockSaysSo()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        const Time changed = Time::fromSeconds(1'774'746'000); // 2026-03-29 01:00 UTC
        for (int from = 0; from < 1440; from += 90)
            for (int to = 0; to < 1440; to += 150) {
                QuietHours quiet;
                quiet.from = from;
                quiet.to = to;
                quiet.offset = [&](Time time) { return std::chrono::minutes(time < changed ? before : after); };
                const auto isQuiet = [&](Time time) {
                    const std::int64_t minutes = (time.ns + quiet.offset(time).count()) / 60'000'000'000;
                    const auto ofDay = static_cast<int>(minutes % 1440);
                    return from < to ? ofDay >= from && ofDay < to : from != to && (ofDay >= from || ofDay < to);
                };
                for (int minute = -1440; minute < 1440; minute += 45) {
                    const Time now = changed + std::chrono::minutes(minute);
                    const auto end = quiet.endAt(now);
                    QCOMPARE(end.has_value(), isQuiet(now));
                    if (!end) continue;
                    Time wanted = now;
                    while (isQuiet(wanted))
                        wanted = wanted + std::chrono::minutes(1);
                    QCOMPARE(end->ns, wanted.ns);
                }
            }
    }

    void aClockThatIsSetMovesWhatWaits()
    {
        ChannelPlan slow = plan();
        slow.perMinute = 1;
        NotificationChannel channel(slow, kNoon);
        channel.post(about(Topic::Alert, Importance::Info), kNoon);
        QVERIFY(channel.take(kNoon));
        channel.onReply({Verdict::What::Sent, Duration(30s), false, {}, {}}, kNoon);
        channel.post(about(Topic::Alert, Importance::Info), kNoon + 1s);
        QCOMPARE(channel.nextDue(kNoon + 1s).ns, (kNoon + 1min).ns);
        channel.shift(-std::chrono::hours(5));
        const Time now = kNoon - std::chrono::hours(5) + 1s;
        QCOMPARE(channel.nextDue(now).ns, (now + 59s).ns);
        QVERIFY(!channel.take(now + 58s));
        QVERIFY(channel.take(now + 59s));
    }

    void onlyWhatIsWantedIsTaken()
    {
        ChannelPlan picky = plan();
        picky.least = Importance::Warning;
        picky.topics[static_cast<std::size_t>(Topic::Fill)] = false;
        NotificationChannel channel(picky, kNoon);
        channel.post(about(Topic::Fill, Importance::Critical), kNoon);
        channel.post(about(Topic::Alert, Importance::Info), kNoon);
        QVERIFY(channel.isEmpty());
        channel.post(about(Topic::Test, Importance::Info), kNoon); // a test is always wanted
        QVERIFY(channel.take(kNoon));
    }

    void everyNotificationIsAccountedFor()
    {
        // Random notifications, answers and times: what was taken was told, failed, was dropped, or waits.
        rc::check([] {
            ChannelPlan small = plan();
            small.room = static_cast<std::size_t>(*rc::gen::inRange(1, 6));
            small.perMinute = *rc::gen::inRange(1, 10);
            if (*rc::gen::inRange(0, 3) == 0) small.quiet.from = 12 * 60, small.quiet.to = 13 * 60;
            NotificationChannel channel(small, kNoon);
            Time now = kNoon;
            std::uint64_t posted = 0;
            for (int step = 0; step < 120; ++step) {
                now = now + std::chrono::milliseconds(*rc::gen::inRange(0, 20'000));
                switch (*rc::gen::inRange(0, 3)) {
                case 0:
                    ++posted;
                    channel.post(about(static_cast<Topic>(*rc::gen::inRange(0, 7)),
                                       static_cast<Importance>(*rc::gen::inRange(0, 3))),
                                 now);
                    break;
                case 1:
                    if (const Time due = channel.nextDue(now); due <= now) {
                        RC_ASSERT(channel.take(now).has_value());
                    } else {
                        RC_ASSERT(!channel.take(now));
                    }
                    break;
                default:
                    if (!channel.isUnderWay()) break;
                    const int what = *rc::gen::inRange(0, 12);
                    channel.onReply({what < 6    ? Verdict::What::Sent
                                     : what < 9  ? Verdict::What::Retry
                                     : what < 11 ? Verdict::What::Skip
                                                 : Verdict::What::Disable,
                                     {},
                                     false,
                                     {},
                                     "x"},
                                    now);
                }
            }
            // Whatever waits goes out in the end.
            for (int i = 0; i < 1000 && !channel.isEmpty(); ++i) {
                if (channel.isUnderWay()) {
                    channel.onReply(kSent, now);
                    continue;
                }
                const Time due = channel.nextDue(now);
                RC_ASSERT(due < Time::max());
                now = std::max(now, due);
                RC_ASSERT(channel.take(now).has_value());
            }
            const ChannelStatus status = channel.status(now);
            RC_ASSERT(status.taken == posted);
            RC_ASSERT(status.told + status.failed + status.dropped[0] + status.dropped[1] + status.dropped[2] ==
                      posted);
        });
    }
};

SEXTANT_TEST(TestNotificationChannel)
#include "tst_notification_channel.moc"
