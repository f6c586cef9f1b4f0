#include <QTest>

#include "tests/test_main.h"

#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/exits/trailing.h"
#include "engine/trading/ledger/ledger.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::price;

namespace {

/// Opened at 1000 with the stop 200 away and an ATR of 100 price units.
Position<Paper> positionOf(Side side, std::int64_t best)
{
    Position<Paper> position;
    position.id = PositionId{1};
    position.quantity = Lots{market::sign(side)};
    position.entryPrice = Price{1000};
    position.unitRisk = Price{200};
    position.bestPrice = Price{best};
    position.atrUnits = 100.0;
    return position;
}

Fill<Paper> entryOf(const market::Instrument& instrument, Side side, std::string_view at, std::string_view stop)
{
    Fill<Paper> fill;
    fill.id = FillId{1};
    fill.order = OrderId{1};
    fill.instrument = instrument.id;
    fill.side = side;
    fill.quantity = Lots{10};
    fill.priced.price = fill.priced.reference = price(instrument, at);
    fill.bracket = {price(instrument, stop), std::nullopt, 2.5};
    return fill;
}

} // namespace

class TestTrailing final : public QObject {
    Q_OBJECT
private slots:
    void armsAtOneRAndFollowsTheBestPrice_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<qint64>("best");
        QTest::addColumn<qint64>("level"); // 0: not armed
        const int isLong = static_cast<int>(Side::Buy);
        const int isShort = static_cast<int>(Side::Sell);
        QTest::newRow("long, at the entry") << isLong << qint64{1000} << qint64{0};
        QTest::newRow("long, one unit short of 1 R") << isLong << qint64{1199} << qint64{0};
        QTest::newRow("long, 1 R") << isLong << qint64{1200} << qint64{1100};
        QTest::newRow("long, beyond") << isLong << qint64{1350} << qint64{1250};
        QTest::newRow("short, one unit short of 1 R") << isShort << qint64{801} << qint64{0};
        QTest::newRow("short, 1 R") << isShort << qint64{800} << qint64{900};
        QTest::newRow("short, beyond") << isShort << qint64{700} << qint64{800};
    }
    void armsAtOneRAndFollowsTheBestPrice()
    {
        QFETCH(int, side);
        QFETCH(qint64, best);
        QFETCH(qint64, level);
        const auto found = trailLevel(positionOf(static_cast<Side>(side), best), ExitSettings{});
        QCOMPARE(found.value_or(Price{}).units, level);
    }

    void fractionsOfAUnitAreGivenBackFirst()
    {
        auto position = positionOf(Side::Buy, 1200);
        position.atrUnits = 99.25; // 1100.75: the first whole price at or below
        QCOMPARE(trailLevel(position, ExitSettings{})->units, 1100);
        position = positionOf(Side::Sell, 800);
        position.atrUnits = 99.25;
        QCOMPARE(trailLevel(position, ExitSettings{})->units, 900);
    }

    void settingsDecide()
    {
        ExitSettings settings;
        settings.trailingArmR = 0.5;
        settings.trailingAtr = 2.0;
        QVERIFY(!trailLevel(positionOf(Side::Buy, 1099), settings));
        QCOMPARE(trailLevel(positionOf(Side::Buy, 1100), settings)->units, 900);
        settings.trailing = false;
        QVERIFY(!trailLevel(positionOf(Side::Buy, 2000), settings));
    }

    void nothingToTrailWith()
    {
        auto position = positionOf(Side::Buy, 2000);
        position.unitRisk = {};
        QVERIFY(!trailLevel(position, ExitSettings{}));
        position = positionOf(Side::Buy, 2000);
        position.atrUnits = 0.0;
        QVERIFY(!trailLevel(position, ExitSettings{}));
        position = positionOf(Side::Buy, 2000);
        position.quantity = {};
        QVERIFY(!trailLevel(position, ExitSettings{}));
    }

    void standsBetweenStopAndTarget()
    {
        ExitInput input;
        input.positionSide = Side::Buy;
        input.price = Price{100};
        input.bracket = {Price{100}, Price{100}, 0.0};
        input.trail = Price{100};
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitStop);
        input.bracket.stop.reset();
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitTrailing);
        QVERIFY(firstExit(input, ExitSettings{})->level == Price{100});
        input.trail = Price{99};
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitTarget);
        input.positionSide = Side::Sell;
        input.bracket.target.reset();
        input.trail = Price{101};
        QVERIFY(!firstExit(input, ExitSettings{}));
        input.trail = Price{100};
        QVERIFY(firstExit(input, ExitSettings{})->rule == ReasonCode::ExitTrailing);
    }

    void endOfDayComesLast()
    {
        ExitInput input;
        input.positionSide = Side::Buy;
        input.price = Price{100};
        input.isEndOfDay = true;
        QVERIFY(!firstExit(input, ExitSettings{})); // off by default
        ExitSettings settings;
        settings.eodFlat = true;
        QVERIFY(firstExit(input, settings)->rule == ReasonCode::ExitEndOfDay);
        input.held = settings.maxHold + Duration{1};
        QVERIFY(firstExit(input, settings)->rule == ReasonCode::ExitTime);
    }

    void ledgerKeepsEntryRiskAndBestPrice()
    {
        auto instrument = test::spy();
        instrument.id = InstrumentId{1};
        auto ledger = *Ledger<Paper>::open(test::cash("100000"));
        ledger.define(instrument);
        QVERIFY(ledger.book(entryOf(instrument, Side::Buy, "500", "495"), instrument).has_value());
        const auto& position = ledger.position(instrument.id);
        QCOMPARE(instrument.format(position.entryPrice), std::string("500"));
        QCOMPARE(instrument.format(position.unitRisk), std::string("5"));
        QVERIFY(position.bestPrice == position.entryPrice);
        ledger.noteBest(instrument.id, price(instrument, "499"));
        QVERIFY(position.bestPrice == position.entryPrice);
        ledger.noteBest(instrument.id, price(instrument, "506"));
        QCOMPARE(instrument.format(*trailLevel(position, ExitSettings{})), std::string("503.5"));
        // A second entry changes neither entry nor R: both are of the decision that opened it.
        auto second = entryOf(instrument, Side::Buy, "505", "504");
        second.id = FillId{2};
        second.order = OrderId{2};
        QVERIFY(ledger.book(second, instrument).has_value());
        QCOMPARE(instrument.format(position.entryPrice), std::string("500"));
        QCOMPARE(instrument.format(position.unitRisk), std::string("5"));
        QVERIFY(ledger.split(instrument.id, 2, 1, price(instrument, "253"), Time{}).has_value());
        QCOMPARE(instrument.format(position.bestPrice), std::string("253"));
        QCOMPARE(instrument.format(*trailLevel(position, ExitSettings{})), std::string("251.75"));
    }

    void aStopOnTheWrongSideIsNoRisk()
    {
        auto instrument = test::spy();
        instrument.id = InstrumentId{1};
        auto ledger = *Ledger<Paper>::open(test::cash("100000"));
        ledger.define(instrument);
        QVERIFY(ledger.book(entryOf(instrument, Side::Buy, "494", "495"), instrument).has_value()); // gapped below it
        QCOMPARE(ledger.position(instrument.id).unitRisk.units, std::int64_t{0});
    }
};

SEXTANT_TEST(TestTrailing)
#include "tst_trailing.moc"
