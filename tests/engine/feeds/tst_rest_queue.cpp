#include <QTest>

#include "tests/test_main.h"

#include "engine/feeds/client/rest_queue.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using Kind = ReplyVerdict::Kind;

class TestRestQueue final : public QObject {
    Q_OBJECT
private slots:
    void asksAndAnswersOnce();
    void aPauseHoldsForAll_data();
    void aPauseHoldsForAll();
    void othersUseTheAllowanceToo();
    void whatIsNotSentCostsNothingOfTheDay();
    void aUsedUpDayFreesTheProbe();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

HttpRequest to(std::string target)
{
    HttpRequest request;
    request.target = std::move(target);
    return request;
}

ReplyVerdict verdictOf(Kind kind, std::optional<Duration> wait = std::nullopt)
{
    ReplyVerdict verdict;
    verdict.kind = kind;
    verdict.wait = wait;
    return verdict;
}

/// Without a word of the venue's about when.
void failAll(RestQueue& queue, Time now)
{
    for (const auto& send : queue.takeSends())
        queue.onReply(send.ticket, {503, {}, {}}, verdictOf(Kind::Unavailable), now);
}

} // namespace

void TestRestQueue::asksAndAnswersOnce()
{
    RestQueue queue(restSettingsOf(Venue::Binance), 1, kStart);
    const auto ticket = queue.ask(to("a"), kStart);
    const auto sends = queue.takeSends();
    QVERIFY(sends.size() == 1 && sends[0].ticket == ticket && sends[0].request.target == "a");
    queue.onReply(ticket, {200, {}, "body"}, verdictOf(Kind::Ok), kStart + 1s);
    queue.onReply(ticket, {200, {}, "again"}, verdictOf(Kind::Ok), kStart + 1s);
    const auto outcomes = queue.takeOutcomes();
    QVERIFY(outcomes.size() == 1 && outcomes[0].ticket == ticket && outcomes[0].reply.body == "body");
    QVERIFY(queue.pending() == 0 && queue.sent() == 1 && queue.failed() == 0);
}

void TestRestQueue::aPauseHoldsForAll_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isWithdrawn"); // its asker has gone; else it was taken as lost
    for (const bool isWithdrawn : {true, false}) {
        const char* how = isWithdrawn ? "withdrawn" : "too late";
        QTest::addRow("banned, %s", how) << static_cast<int>(Kind::Banned) << isWithdrawn;
        QTest::addRow("limited, %s", how) << static_cast<int>(Kind::RateLimited) << isWithdrawn;
        QTest::addRow("out of order, %s", how) << static_cast<int>(Kind::Unavailable) << isWithdrawn;
    }
}

void TestRestQueue::aPauseHoldsForAll()
{
    // The word comes as the answer to a question that nobody waits for any more. Who asks on in spite of a ban is
    // banned for longer.
    QFETCH(int, kind);
    QFETCH(bool, isWithdrawn);
    RestQueue queue(restSettingsOf(Venue::Binance), 1, kStart);
    const auto ticket = queue.ask(to("a"), kStart);
    QCOMPARE(queue.takeSends().size(), std::size_t{1});
    Time now = kStart + 5s;
    if (isWithdrawn) {
        queue.withdraw(ticket);
    } else {
        now = kStart + 11s;
        queue.tick(now);
    }
    queue.onReply(ticket, {429, {}, {}}, verdictOf(static_cast<Kind>(kind), 10min), now);
    QVERIFY(queue.heldUntil() == std::optional(now + 10min));
    (void)queue.ask(to("b"), now + 1s);
    for (const Duration later : {1s, 120s, 599s}) {
        queue.tick(now + later);
        QVERIFY2(queue.takeSends().empty(), "nothing is sent while the venue wants to be left alone");
    }
    queue.tick(now + 10min);
    queue.tick(now + 10min);
    QVERIFY(!queue.takeSends().empty());
}

void TestRestQueue::othersUseTheAllowanceToo()
{
    RestQueue queue(restSettingsOf(Venue::Binance), 1, kStart);
    const auto first = queue.ask(to("a"), kStart), second = queue.ask(to("b"), kStart);
    QCOMPARE(queue.takeSends().size(), std::size_t{2});
    ReplyVerdict verdict;
    verdict.used = 5998;
    verdict.isOfHost = false; // of one endpoint: nothing for all
    queue.onReply(first, {200, {}, {}}, verdict, kStart);
    QVERIFY(queue.usedInWindow() == 2 && !queue.takeWarning());
    verdict.isOfHost = true;
    queue.withdraw(second);
    queue.onReply(second, {200, {}, {}}, verdict, kStart); // nobody waits for it; its word counts
    QVERIFY(queue.usedInWindow() == 5998 && queue.windowLimit() == 6000 && queue.takeWarning());
    HttpRequest heavy = to("c");
    heavy.weight = 3;
    const auto refused = queue.ask(heavy, kStart);
    const auto outcomes = queue.takeOutcomes();
    QVERIFY(outcomes.size() == 2 && outcomes[1].ticket == refused && outcomes[1].verdict.kind == Kind::RateLimited);
    // What is under way may not have been counted yet.
    const auto third = queue.ask(to("d"), kStart), fourth = queue.ask(to("e"), kStart);
    QCOMPARE(queue.takeSends().size(), std::size_t{2});
    verdict.used = 5999;
    queue.onReply(third, {200, {}, {}}, verdict, kStart + 1s);
    QCOMPARE(queue.usedInWindow(), std::int64_t{6000});
    verdict.used = 1; // a window of the venue is over
    queue.onReply(fourth, {200, {}, {}}, verdict, kStart + 2s);
    (void)queue.ask(heavy, kStart + 2s);
    QCOMPARE(queue.takeSends().size(), std::size_t{1});
}

void TestRestQueue::whatIsNotSentCostsNothingOfTheDay()
{
    RestSettings settings = restSettingsOf(Venue::TwelveData);
    settings.bucket = restSettingsOf(Venue::Binance).bucket; // of the day alone is the talk here
    settings.perDay = 20;
    RestQueue queue(settings, 1, kStart);
    Time now = kStart;
    for (int i = 0; i < 100 && queue.breaker(now) != BreakerState::Open; ++i) {
        (void)queue.ask(to("bars"), now);
        failAll(queue, now);
        now = now + 1s;
        queue.tick(now);
    }
    QVERIFY(queue.breaker(now) == BreakerState::Open);
    const auto left = queue.leftToday(now);
    QVERIFY(left && *left == 20 - static_cast<std::int64_t>(queue.sent()) && *left > 0);
    const std::uint64_t sent = queue.sent();
    for (int i = 0; i < 100; ++i)
        (void)queue.ask(to("bars"), now);
    QVERIFY(queue.sent() == sent && queue.leftToday(now) == left);
}

void TestRestQueue::aUsedUpDayFreesTheProbe()
{
    RestSettings settings = restSettingsOf(Venue::TwelveData);
    settings.bucket = restSettingsOf(Venue::Binance).bucket;
    settings.perDay = settings.breaker.failures;
    settings.retry.attempts = 1;
    RestQueue queue(settings, 1, kStart);
    Time now = kStart;
    for (int i = 0; i < settings.breaker.failures; ++i) {
        (void)queue.ask(to("bars"), now);
        failAll(queue, now);
    }
    QVERIFY(queue.breaker(now) == BreakerState::Open && queue.leftToday(now) == std::optional<std::int64_t>(0));
    // It might be tried, but nothing is left of the day; on the next it is.
    now = now + settings.breaker.pause;
    (void)queue.ask(to("bars"), now);
    QVERIFY(queue.takeSends().empty());
    now = now + 24h;
    (void)queue.ask(to("bars"), now);
    QCOMPARE(queue.takeSends().size(), std::size_t{1});
}

SEXTANT_TEST(TestRestQueue)
#include "tst_rest_queue.moc"
