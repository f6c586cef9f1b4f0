#include <QTest>

#include "tests/test_main.h"

#include "engine/trading/exits/exit_monitor.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;

namespace {

/// A position with stop and target 10 around 100, seen at 100.
ExitInput quietInput(Side side)
{
    ExitInput input;
    input.positionSide = side;
    input.bracket = side == Side::Buy ? Bracket{Price{90}, Price{110}, 0.0} : Bracket{Price{110}, Price{90}, 0.0};
    input.price = Price{100};
    return input;
}

constexpr Duration kLongHold = std::chrono::hours(120) + Duration{1};

} // namespace

class TestExitMonitor final : public QObject {
    Q_OBJECT
private slots:
    void levelsAreHitAtThemselvesOrBeyond_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("rule");
        const int isLong = static_cast<int>(Side::Buy);
        const int isShort = static_cast<int>(Side::Sell);
        const int none = static_cast<int>(ReasonCode::None);
        const int stop = static_cast<int>(ReasonCode::ExitStop);
        const int target = static_cast<int>(ReasonCode::ExitTarget);
        QTest::newRow("long, between") << isLong << qint64{91} << none;
        QTest::newRow("long, at the stop") << isLong << qint64{90} << stop;
        QTest::newRow("long, below") << isLong << qint64{1} << stop;
        QTest::newRow("long, short of the target") << isLong << qint64{109} << none;
        QTest::newRow("long, at the target") << isLong << qint64{110} << target;
        QTest::newRow("short, between") << isShort << qint64{109} << none;
        QTest::newRow("short, at the stop") << isShort << qint64{110} << stop;
        QTest::newRow("short, above") << isShort << qint64{500} << stop;
        QTest::newRow("short, at the target") << isShort << qint64{90} << target;
    }
    void levelsAreHitAtThemselvesOrBeyond()
    {
        QFETCH(int, side);
        QFETCH(qint64, price);
        QFETCH(int, rule);
        auto input = quietInput(static_cast<Side>(side));
        input.price = Price{price};
        const auto exit = firstExit(input, ExitSettings{});
        QCOMPARE(exit.has_value(), rule != 0);
        if (!exit) return;
        QCOMPARE(static_cast<int>(exit->rule), rule);
        QCOMPARE(exit->price->units, price);
        QVERIFY(exit->level == (exit->rule == ReasonCode::ExitStop ? input.bracket.stop : input.bracket.target));
    }

    void theFirstOfThePrioritiesWins()
    {
        // Everything at once: stop and target at the same price, flip, time, kill. Taken away one by one, in order.
        auto input = quietInput(Side::Buy);
        input.bracket = {Price{100}, Price{100}, 0.0};
        input.kill = true;
        input.opposingSignal = true;
        input.held = kLongHold;
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitKill);
        input.kill = false;
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitStop);
        input.bracket.stop.reset();
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitTarget);
        input.bracket.target.reset();
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitSignalFlip);
        input.opposingSignal = false;
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitTime);
        input.held = std::chrono::hours(120);
        QVERIFY(!firstExit(input, ExitSettings{})); // "over" 120 h
    }

    void onlyTheKillSwitchExitsWithoutAFreshPrice()
    {
        auto input = quietInput(Side::Sell);
        input.price = Price{500};
        input.isStale = true;
        input.held = kLongHold;
        input.opposingSignal = true;
        QVERIFY(!firstExit(input, ExitSettings{}));
        input.price.reset();
        input.isStale = false;
        QVERIFY(!firstExit(input, ExitSettings{}));
        input.kill = true;
        const auto exit = firstExit(input, ExitSettings{});
        QVERIFY(exit && exit->rule == ReasonCode::ExitKill && !exit->price);
    }

    void flipsCanBeTurnedOff()
    {
        auto input = quietInput(Side::Buy);
        input.opposingSignal = true;
        ExitSettings settings;
        settings.signalFlip = false;
        QVERIFY(!firstExit(input, settings));
    }
};

SEXTANT_TEST(TestExitMonitor)
#include "tst_exit_monitor.moc"
