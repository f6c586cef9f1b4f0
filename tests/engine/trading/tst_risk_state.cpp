#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <deque>

#include <rapidcheck.h>

#include "engine/trading/risk/risk_state.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;

namespace {

constexpr InstrumentId kFirst{1};
constexpr InstrumentId kSecond{2};

} // namespace

class TestRiskState final : public QObject {
    Q_OBJECT
private slots:
    void remembersEntriesAndLossesPerInstrument()
    {
        RiskState state;
        QVERIFY(!state.lastEntry(kSecond));
        QVERIFY(!state.lastLoss(InstrumentId{}));
        state.noteEntry(kSecond, Time::fromSeconds(5));
        QVERIFY(!state.lastEntry(kFirst));
        QCOMPARE(state.lastEntry(kSecond)->ns, Time::fromSeconds(5).ns);
        state.noteClosed(kFirst, Cash{0}, Time::fromSeconds(6));
        state.noteClosed(kFirst, Cash{1}, Time::fromSeconds(7));
        QVERIFY(!state.lastLoss(kFirst));
        state.noteClosed(kFirst, Cash{-1}, Time::fromSeconds(8));
        QCOMPARE(state.lastLoss(kFirst)->ns, Time::fromSeconds(8).ns);
    }

    void lossLimitsAreLatchedAtTheirExactValue_data()
    {
        QTest::addColumn<QString>("equity");
        QTest::addColumn<bool>("daily");
        QTest::addColumn<bool>("weekly");
        QTest::addColumn<bool>("drawdown");
        // Day, week and peak at 100 000: −3 %, −6 %, more than −10 %.
        QTest::newRow("none") << "97000.00000001" << false << false << false;
        QTest::newRow("exactly 3 %") << "97000" << true << false << false;
        QTest::newRow("just above 6 %") << "94000.00000001" << true << false << false;
        QTest::newRow("exactly 6 %") << "94000" << true << true << false;
        QTest::newRow("exactly 10 %") << "90000" << true << true << false;
        QTest::newRow("beyond 10 %") << "89999.99999999" << true << true << true;
        QTest::newRow("below zero") << "-90000000000" << true << true << true;
    }
    void lossLimitsAreLatchedAtTheirExactValue()
    {
        QFETCH(QString, equity);
        QFETCH(bool, daily);
        QFETCH(bool, weekly);
        QFETCH(bool, drawdown);
        RiskState state;
        const Cash start = cash("100000");
        const Halts expected{daily, weekly, drawdown};
        QVERIFY(state.observe(cash(equity.toStdString()), start, start, start, RiskSettings{}) == expected);
        QVERIFY(state.halts() == expected);
        // Seen again nothing is new, and recovery lifts nothing.
        QVERIFY(!state.observe(cash(equity.toStdString()), start, start, start, RiskSettings{}).any());
        QVERIFY(!state.observe(start, start, start, start, RiskSettings{}).any());
        QVERIFY(state.halts() == expected);
        state.startDay();
        QVERIFY(!state.halts().dailyLoss);
        QCOMPARE(state.halts().weeklyLoss, weekly);
        state.startWeek();
        QVERIFY(!state.halts().weeklyLoss);
        QCOMPARE(state.halts().drawdown, drawdown);
        QCOMPARE(state.unlock(ReasonCode::R08Drawdown), drawdown);
        QVERIFY(!state.halts().any());
    }

    void unlockNamesItsRule()
    {
        RiskState state;
        QVERIFY(!state.unlock(ReasonCode::R03MaxDailyLoss));
        const Cash start = cash("100");
        (void)state.observe(cash("50"), start, start, start, RiskSettings{});
        QVERIFY(!state.unlock(ReasonCode::R01MaxPosition));
        QVERIFY(state.unlock(ReasonCode::R03MaxDailyLoss));
        QVERIFY(state.unlock(ReasonCode::R04MaxWeeklyLoss));
        QCOMPARE(state.halts().drawdown, true);
    }

    void ordersAreCountedInAHalfOpenWindow()
    {
        RiskState state;
        state.noteOrder(kFirst, Lots{1}, Time::fromSeconds(10));
        state.noteOrder(kFirst, Lots{1}, Time::fromSeconds(11));
        QCOMPARE(state.ordersWithin(std::chrono::seconds(1), Time::fromSeconds(11)), 1); // (10, 11]
        QCOMPARE(state.ordersWithin(std::chrono::seconds(2), Time::fromSeconds(11)), 2);
        QCOMPARE(state.ordersWithin(std::chrono::seconds(1), Time::fromSeconds(12)), 0);
    }

    void medianAndRateEqualASlowCount()
    {
        QVERIFY(rc::check("against lists kept in full", [] {
            RiskState state;
            std::vector<Time> times;
            std::deque<std::int64_t> quantities;
            Time now;
            const int orders = *rc::gen::inRange(1, 150);
            for (int i = 0; i < orders; ++i) {
                now = now + Duration{*rc::gen::inRange<std::int64_t>(0, 800'000'000)};
                const auto quantity = *rc::gen::inRange<std::int64_t>(1, 100);
                state.noteOrder(kFirst, Lots{quantity}, now);
                times.push_back(now);
                quantities.push_back(quantity);
                if (quantities.size() > 50) quantities.pop_front();
            }
            const auto recent =
                std::count_if(times.begin(), times.end(), [&](Time t) { return t > now - std::chrono::seconds(1); });
            RC_ASSERT(state.ordersWithin(std::chrono::seconds(1), now) == static_cast<int>(recent));
            std::sort(quantities.begin(), quantities.end());
            const auto median = state.medianQuantity(kFirst, 10);
            RC_ASSERT(median.has_value() == (orders >= 10));
            if (median) RC_ASSERT(median->count == quantities[(quantities.size() - 1) / 2]);
            RC_ASSERT(!state.medianQuantity(kSecond, 0));
        }));
    }

    void killSwitchTurnsInItsCircle()
    {
        KillSwitch kill;
        QVERIFY(kill.isDisarmed());
        QVERIFY(!kill.acknowledge());
        QVERIFY(!kill.disarm());
        QVERIFY(kill.trigger(ReasonCode::R08Drawdown, Time::fromSeconds(3)));
        QVERIFY(!kill.isDisarmed());
        QVERIFY(kill.cause() == ReasonCode::R08Drawdown);
        // A second cause before anybody acknowledged the first changes nothing.
        QVERIFY(!kill.trigger(ReasonCode::KillTriggered, Time::fromSeconds(4)));
        QVERIFY(kill.cause() == ReasonCode::R08Drawdown);
        QCOMPARE(kill.triggered().ns, Time::fromSeconds(3).ns);
        QVERIFY(!kill.disarm()); // not before it is acknowledged
        QVERIFY(kill.acknowledge());
        QVERIFY(kill.trigger(ReasonCode::KillTriggered, Time::fromSeconds(5)));
        QVERIFY(kill.cause() == ReasonCode::KillTriggered);
        QVERIFY(kill.acknowledge());
        QVERIFY(kill.disarm());
        QVERIFY(kill.isDisarmed());
        QVERIFY(kill.cause() == ReasonCode::None);
    }
};

SEXTANT_TEST(TestRiskState)
#include "tst_risk_state.moc"
