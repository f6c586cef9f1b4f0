#include <QTest>

#include "engine/trading/exits/scale_out.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::trading;

/// Parts of a position that are left before the rest (execution.md §8).
class TestScaleOut final : public QObject {
    Q_OBJECT
private slots:
    void listsAreRead()
    {
        QCOMPARE(parseScaleOut("")->count, std::size_t{0});
        const auto list = parseScaleOut("1.5:0.5,3:0.25");
        QVERIFY(list && list->count == 2);
        QCOMPARE(list->steps[0].profitPpm, std::int64_t{15'000});
        QCOMPARE(list->steps[0].fractionPpm, std::int64_t{500'000});
        QCOMPARE(list->steps[1].profitPpm, std::int64_t{30'000});
    }
    void badListsAreRefused()
    {
        for (const char* bad :
             {"1", "x:0.5", "1:y", "0:0.5", "-1:0.5", "2:0.5,1:0.2", "1:0", "1:1.1", "1:0.6,2:0.5", "1001:0.1",
              "nan:0.5", "1:inf", "1:0.1,2:0.1,3:0.1,4:0.1,5:0.1,6:0.1,7:0.1,8:0.1,9:0.1", ":", "1:0.5,,"})
            QVERIFY2(!parseScaleOut(bad), bad);
    }
    void levelsLieAwayFromTheEntry()
    {
        market::Instrument instrument;
        instrument.tick = Price{5};
        ExitSettings settings;
        settings.scaleOut = *parseScaleOut("1:0.5,2:0.5");
        Position<Paper> position;
        position.entryPrice = Price{1'001};
        position.quantity = position.largest = Lots{7};
        QVERIFY(scaleOutLevel(position, instrument, settings, 0) == Price{1'015}); // 1 011.01 up to the tick
        QVERIFY(scaleOutLevel(position, instrument, settings, 1) == Price{1'025});
        QVERIFY(!scaleOutLevel(position, instrument, settings, 2));
        QCOMPARE(scaleOutQuantity(position, settings, 0).count, std::int64_t{3}); // half of 7, rounded down
        position.quantity = Lots{2};
        QCOMPARE(scaleOutQuantity(position, settings, 1).count, std::int64_t{2}); // no more than is left
        position.quantity = Lots{-7};
        QVERIFY(scaleOutLevel(position, instrument, settings, 0) == Price{990}); // 990.99 down to the tick
        position.quantity = {};
        QVERIFY(!scaleOutLevel(position, instrument, settings, 0));
    }
};

SEXTANT_TEST(TestScaleOut)
#include "tst_scale_out.moc"
