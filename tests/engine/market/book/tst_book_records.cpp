#include <rapidcheck.h>

#include <QTest>

#include "tests/test_main.h"

#include "engine/market/book/book_records.h"
#include "engine/market/instrument.h"

using namespace sextant;
using namespace sextant::market;

namespace {

Instrument withLot(std::int64_t mantissa, int scale)
{
    Instrument instrument;
    instrument.lot = Decimal{mantissa, scale};
    return instrument;
}

} // namespace

class TestBookRecords final : public QObject {
    Q_OBJECT
private slots:
    void choosesDigitsByTheLot_data()
    {
        QTest::addColumn<qint64>("mantissa");
        QTest::addColumn<int>("lotScale");
        QTest::addColumn<int>("expected");
        QTest::newRow("shares") << qint64{1} << 0 << 2;
        QTest::newRow("a thousand") << qint64{1000} << 0 << 2;
        QTest::newRow("coins") << qint64{1} << 5 << 8;
        QTest::newRow("finer") << qint64{1} << 10 << 10;
        QTest::newRow("finest") << qint64{1} << 18 << 12;
    }
    void choosesDigitsByTheLot()
    {
        QFETCH(qint64, mantissa);
        QFETCH(int, lotScale);
        QFETCH(int, expected);
        QCOMPARE(bookSizeScale(withLot(mantissa, lotScale)), expected);
    }

    void countsWholeLots()
    {
        const Instrument coin = withLot(1, 5);
        QCOMPARE(wholeLots(coin, BookSize{154698000}), Lots{154698}); // 1.54698
        QCOMPARE(wholeLots(coin, BookSize{1999}), Lots{1});
        QCOMPARE(wholeLots(coin, BookSize{999}), Lots{0});
        QCOMPARE(bookSizeOf(coin, Lots{154698}), BookSize{154698000});
        QCOMPARE(bookSizeOf(coin, 1.54698), BookSize{154698000});
        QCOMPARE(bookSizeOf(coin, 1e300), BookSize{9'200'000'000'000'000'000});
        const Instrument five = withLot(5, 1); // half units
        QCOMPARE(wholeLots(five, BookSize{149'999'999}), Lots{2});
        const Instrument fine = withLot(1, 18); // a million lots per size unit
        QCOMPARE(wholeLots(fine, BookSize{3}), Lots{3'000'000});
        QCOMPARE(bookSizeOf(fine, Lots{2'499'999}), BookSize{2});
        QCOMPARE(bookSizeOf(withLot(1000, 0), Lots{INT64_MAX}), BookSize{INT64_MAX});
        QCOMPARE(bookSizeUnit(coin), 1e-8);
    }

    void lotsAndSizesAgree()
    {
        QVERIFY(rc::check("lots -> size -> lots", [] {
            const int scale = *rc::gen::inRange(0, 13);
            const Instrument instrument = withLot(*rc::gen::inRange<std::int64_t>(1, 1000), scale);
            const Lots lots{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000)};
            RC_ASSERT(wholeLots(instrument, bookSizeOf(instrument, lots)) == lots);
        }));
    }
};

SEXTANT_TEST(TestBookRecords)
#include "tst_book_records.moc"
