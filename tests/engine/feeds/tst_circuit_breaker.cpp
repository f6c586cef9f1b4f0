#include <QTest>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/protection/circuit_breaker.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestCircuitBreaker final : public QObject {
    Q_OBJECT
private slots:
    void opensAfterFiveInARow();
    void probesOnceAfterAMinute();
    void clientErrorsDoNotCount();
    void lateAnswersChangeNothing();
    void p41TransitionsFollowTheTable();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);
using enum RequestOutcome;

bool is(const CircuitBreaker& breaker, Time now, BreakerState state) { return breaker.state(now) == state; }

} // namespace

void TestCircuitBreaker::opensAfterFiveInARow()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 4; ++i)
        QVERIFY(breaker.allow(kStart) && !breaker.report(Failure, kStart));
    QVERIFY(breaker.allow(kStart) && !breaker.report(Success, kStart)); // starts the count anew
    for (int i = 0; i < 4; ++i)
        QVERIFY(!breaker.report(Failure, kStart));
    const auto change = breaker.report(Failure, kStart + 1s);
    QVERIFY(change && change->from == BreakerState::Closed && change->to == BreakerState::Open);
    QVERIFY(!breaker.allow(kStart + 1s) && !breaker.allow(kStart + 60s));
    QVERIFY(breaker.opensAt() == kStart + 61s);
}

void TestCircuitBreaker::probesOnceAfterAMinute()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 5; ++i)
        (void)breaker.report(Failure, kStart);
    QVERIFY(is(breaker, kStart + 60s - 1ns, BreakerState::Open));
    QVERIFY(is(breaker, kStart + 60s, BreakerState::HalfOpen));
    QVERIFY(breaker.allow(kStart + 60s));
    QVERIFY(!breaker.allow(kStart + 60s) && !breaker.allow(kStart + 70s)); // one probe
    QVERIFY(breaker.report(Failure, kStart + 75s)->to == BreakerState::Open);
    QVERIFY(!breaker.allow(kStart + 134s) && breaker.allow(kStart + 135s));
    QVERIFY(breaker.report(Success, kStart + 136s)->to == BreakerState::Closed);
    QVERIFY(breaker.allow(kStart + 136s) && breaker.allow(kStart + 136s) && breaker.failures() == 0);
    // A probe that was never sent makes room for another.
    for (int i = 0; i < 5; ++i)
        (void)breaker.report(Failure, kStart + 200s);
    QVERIFY(breaker.allow(kStart + 260s));
    breaker.abandonProbe();
    QVERIFY(breaker.allow(kStart + 261s));
}

void TestCircuitBreaker::clientErrorsDoNotCount()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 20; ++i)
        QVERIFY(!breaker.report(outcomeOf(404), kStart));
    QVERIFY(breaker.allow(kStart));
    for (const int status : {429, 500, 503, 0})
        QVERIFY(outcomeOf(status) == Failure);
    QVERIFY(outcomeOf(200) == Success && outcomeOf(304) == Success && outcomeOf(400) == ClientError);
}

void TestCircuitBreaker::lateAnswersChangeNothing()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 5; ++i)
        (void)breaker.report(Failure, kStart);
    QVERIFY(!breaker.report(Success, kStart + 1s)); // sent before it opened
    QVERIFY(is(breaker, kStart + 2s, BreakerState::Open));
}

/// P41 against a model kept in plain words.
void TestCircuitBreaker::p41TransitionsFollowTheTable()
{
    for (std::uint32_t run = 0; run < 200; ++run) {
        RandomStream random(1, RandomPurpose::Test, run);
        CircuitBreaker breaker;
        Time now = kStart;
        BreakerState state = BreakerState::Closed;
        int failures = 0;
        bool isProbing = false;
        Time opened;
        for (int step = 0; step < 300; ++step) {
            now = now + Duration(static_cast<std::int64_t>(random.nextBelow(20'000'000'000)));
            if (state == BreakerState::Open && now - opened >= 60s) {
                state = BreakerState::HalfOpen;
                isProbing = false;
            }
            const bool expected = state == BreakerState::Closed || (state == BreakerState::HalfOpen && !isProbing);
            QCOMPARE(breaker.allow(now), expected);
            if (!expected) continue;
            if (state == BreakerState::HalfOpen) isProbing = true;
            const auto outcome = static_cast<RequestOutcome>(random.nextBelow(3));
            const auto change = breaker.report(outcome, now);
            const BreakerState before = state;
            if (state == BreakerState::HalfOpen) {
                state = outcome == Failure ? BreakerState::Open : BreakerState::Closed;
                failures = 0;
                if (state == BreakerState::Open) opened = now;
            } else {
                if (outcome == Success) failures = 0;
                if (outcome == Failure && ++failures == 5) {
                    state = BreakerState::Open;
                    opened = now;
                    failures = 0;
                }
            }
            QCOMPARE(change.has_value(), state != before);
            QVERIFY(breaker.state(now) == state);
        }
    }
}

SEXTANT_TEST(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"
