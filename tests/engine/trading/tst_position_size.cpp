#include <QTest>

#include "tests/test_main.h"

#include <limits>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/trading/risk/position_size.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;
using test::price;

class TestPositionSize final : public QObject {
    Q_OBJECT
private slots:
    void riskAtTheStopStaysWithinTheBudget_data()
    {
        QTest::addColumn<QString>("equity");
        QTest::addColumn<double>("multiplier");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("rounds down") << "100000" << 1.0 << "508.20"
                                     << "507.68" << qint64{1'923}; // 1 923.08
        QTest::newRow("short side") << "100000" << 1.0 << "507.68"
                                    << "508.20" << qint64{1'923};
        QTest::newRow("budget too small") << "100" << 1.0 << "100"
                                          << "98" << qint64{0}; // 1 / 2
        QTest::newRow("exactly one") << "200" << 1.0 << "100"
                                     << "98" << qint64{1};
        QTest::newRow("no equity") << "0" << 1.0 << "100"
                                   << "98" << qint64{0};
        QTest::newRow("equity below zero") << "-5000" << 1.0 << "100"
                                           << "98" << qint64{0};
        QTest::newRow("half") << "100000" << 0.5 << "100"
                              << "90" << qint64{50};
        QTest::newRow("at least a quarter") << "100000" << 0.0 << "100"
                                            << "90" << qint64{25};
        QTest::newRow("negative counts as a quarter") << "100000" << -3.0 << "100"
                                                      << "90" << qint64{25};
        QTest::newRow("at most one and a half") << "100000" << 9.0 << "100"
                                                << "90" << qint64{150};
        QTest::newRow("one tick away") << "100000" << 1.0 << "100"
                                       << "99.99" << qint64{100'000};
    }
    void riskAtTheStopStaysWithinTheBudget()
    {
        QFETCH(QString, equity);
        QFETCH(double, multiplier);
        QFETCH(QString, entry);
        QFETCH(QString, stop);
        QFETCH(qint64, expected);
        const auto instrument = test::spy();
        const auto size = positionSize(instrument, cash(equity.toStdString()), 10'000, multiplier,
                                       price(instrument, entry.toStdString()), price(instrument, stop.toStdString()));
        QCOMPARE(size.quantity.count, expected);
        QVERIFY(size.refusal == (expected == 0 ? ReasonCode::SizeZero : ReasonCode::None));
    }

    void refusesWhatIsNoDistanceAndNoNumber()
    {
        const auto instrument = test::spy();
        const auto size = [&](double multiplier, Price stop) {
            return positionSize(instrument, cash("1000"), 10'000, multiplier, Price{100}, stop);
        };
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)size(1.0, Price{100}));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)size(std::numeric_limits<double>::quiet_NaN(), Price{90}));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)size(std::numeric_limits<double>::infinity(), Price{90}));
    }

    void lossAtTheStopNeverExceedsTheBudgetAndOneLotMoreWould()
    {
        const auto instrument = test::bitcoin();
        QVERIFY(rc::check("loss at the stop", [&] {
            const Cash equity{*rc::gen::inRange<std::int64_t>(0, 10'000'000'000'000)};
            const Price entry{*rc::gen::inRange<std::int64_t>(1'000'000, 10'000'000'000'000)};
            const Price stop{*rc::gen::inRange<std::int64_t>(1, 999'999)};
            const auto size = positionSize(instrument, equity, 10'000, 1.0, entry, stop);
            const __int128 loss = static_cast<__int128>(size.distance.units) * size.quantity.count; // 10^-13
            RC_ASSERT(loss <= static_cast<__int128>(size.riskBudget.units) * 100'000);
            RC_ASSERT(loss + size.distance.units > static_cast<__int128>(size.riskBudget.units) * 100'000);
            RC_ASSERT(size.riskBudget.units == equity.units / 100);
        }));
    }
};

SEXTANT_TEST(TestPositionSize)
#include "tst_position_size.moc"
