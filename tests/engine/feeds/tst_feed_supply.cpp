#include <QTest>

#include "engine/feeds/client/endpoint_ring.h"
#include "engine/feeds/client/feed_supply.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestFeedSupply final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextAddressIsTriedAfterThreeFailures();
    void oneAddressStaysWhatItIs();
    void theChainIsGoneDownAndUp();
};

namespace {
const Time kSupplyStart = Time::fromSeconds(1'791'201'600);
}

void TestFeedSupply::theNextAddressIsTriedAfterThreeFailures()
{
    EndpointRing ring({"a", "b", "c"});
    Time now = kSupplyStart;
    ring.onFailed(now);
    ring.onFailed(now);
    ring.onGood(); // not in a row
    ring.onFailed(now);
    ring.onFailed(now);
    QCOMPARE(ring.forAttempt(now), std::string("a"));
    ring.onFailed(now);
    QCOMPARE(ring.forAttempt(now), std::string("b"));
    QCOMPARE(ring.index(), std::size_t{1});
    for (int i = 0; i < 3; ++i)
        ring.onFailed(now);
    QCOMPARE(ring.forAttempt(now + EndpointRing::kPrimaryAgainAfter - 1ns), std::string("c"));
    QCOMPARE(ring.forAttempt(now + EndpointRing::kPrimaryAgainAfter), std::string("a"));
    QCOMPARE(ring.index(), std::size_t{0});
    // From the last one on it begins anew.
    for (int i = 0; i < 9; ++i)
        ring.onFailed(now);
    QCOMPARE(ring.index(), std::size_t{0});
}

void TestFeedSupply::oneAddressStaysWhatItIs()
{
    EndpointRing ring({"a"});
    for (int i = 0; i < 10; ++i)
        ring.onFailed(kSupplyStart);
    QCOMPARE(ring.forAttempt(kSupplyStart), std::string("a"));
    QVERIFY(EndpointRing().empty());
}

void TestFeedSupply::theChainIsGoneDownAndUp()
{
    const Time now = kSupplyStart;
    FeedStatus status;
    status.lines.emplace_back();
    QVERIFY(supplyOf(status, 0, 0, now) == FeedSupply::Unavailable); // nothing ever came
    status.lines[0].state = ConnectionState::Live;
    QVERIFY(supplyOf(status, 0, 0, now) == FeedSupply::Primary);
    QVERIFY(supplyOf(status, 1, 0, now) == FeedSupply::Secondary);
    status.lines[0].state = ConnectionState::Idle;
    status.answered = now - 1min;
    QVERIFY(supplyOf(status, 0, 0, now) == FeedSupply::Polling);
    status.breaker = BreakerState::Open;
    QVERIFY(supplyOf(status, 0, 0, now) == FeedSupply::Stale);
    status.breaker = BreakerState::Closed;
    QVERIFY(supplyOf(status, 0, 0, now + 3min) == FeedSupply::Stale);
    status.heard = now + 3min;
    QVERIFY(supplyOf(status, 0, 0, now + 7min) == FeedSupply::Stale);
    QVERIFY(supplyOf(status, 0, 0, now + 9min) == FeedSupply::Unavailable);
    // A venue without sockets lives as long as it answers.
    status = {};
    status.answered = now;
    QVERIFY(supplyOf(status, 0, 0, now) == FeedSupply::Primary);
    QVERIFY(supplyOf(status, 0, 1, now) == FeedSupply::Secondary);
    QCOMPARE(toString(FeedSupply::Polling), std::string_view("polling"));
}

SEXTANT_TEST(TestFeedSupply)
#include "tst_feed_supply.moc"
