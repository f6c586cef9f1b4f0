#include <rapidcheck.h>

#include <QTest>

#include <cmath>

#include "tests/test_main.h"

#include "engine/trading/fills/market_impact.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;

class TestMarketImpact final : public QObject {
    Q_OBJECT
private slots:
    /// execution.md 7.3: Y = .8, sigma = 2 %, Q = 5 000, V = 2e6 -> 8.0 bp.
    void agreesWithTheWorkedExample()
    {
        const double impact = temporaryImpact({}, 0.02, 5000, 2e6);
        QVERIFY(std::abs(impact - 8.0e-4) < 1e-17);
        QCOMPARE(withImpact(market::Side::Buy, price(spy(), "500"), impact), price(spy(), "500.4"));
        QCOMPARE(withImpact(market::Side::Sell, price(spy(), "500"), impact), price(spy(), "499.6"));
        QCOMPARE(temporaryImpact({}, 0.0, 5000, 2e6), 0.0);
        QCOMPARE(temporaryImpact({}, 0.02, 0.0, 2e6), 0.0);
    }

    void roundsAgainstTheTraderAndStaysAboveZero()
    {
        QCOMPARE(impactDistance(Price{1000}, 0.0005), Price{1});
        QCOMPARE(impactDistance(Price{1000}, 0.0), Price{0});
        QCOMPARE(withImpact(market::Side::Buy, Price{1000}, 0.0005), Price{1001});
        QCOMPARE(withImpact(market::Side::Sell, Price{1000}, 0.0005), Price{999});
        QCOMPARE(withImpact(market::Side::Sell, Price{1000}, 5.0), Price{0});
        QVERIFY(rc::check("never better than the price", [] {
            const Price at{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000)};
            const double fraction = *rc::gen::inRange(0, 100'000) * 1e-6;
            const Price buy = withImpact(market::Side::Buy, at, fraction);
            const Price sale = withImpact(market::Side::Sell, at, fraction);
            RC_ASSERT(buy >= at && sale <= at && sale.units >= 0);
            RC_ASSERT(static_cast<double>(buy.units - at.units) < static_cast<double>(at.units) * fraction + 1.001);
        }));
    }

    void halvesWhatStays()
    {
        ImpactSettings settings;
        settings.permanent = true;
        PermanentImpact impact(settings);
        const Time start = Time::fromSeconds(1000);
        impact.add(start, market::Side::Buy, 0.001);
        QVERIFY(std::abs(impact.at(start) - 0.0003) < 1e-18);
        QVERIFY(std::abs(impact.at(start + std::chrono::minutes(10)) - 0.00015) < 1e-18);
        QVERIFY(std::abs(impact.at(start + std::chrono::minutes(30)) - 0.0000375) < 1e-18);
        impact.add(start + std::chrono::minutes(10), market::Side::Sell, 0.001);
        QVERIFY(std::abs(impact.at(start + std::chrono::minutes(10)) + 0.00015) < 1e-18);
        PermanentImpact off{ImpactSettings{}};
        off.add(start, market::Side::Buy, 0.001);
        QCOMPARE(off.at(start), 0.0);
    }

    void limitsOurShareOfABar()
    {
        const auto coin = bitcoin(); // lot .00001
        QCOMPARE(participationLeft({}, coin, 12.34567, Lots{0}), Lots{123456});
        QCOMPARE(participationLeft({}, coin, 0.3, Lots{0}), Lots{3000});
        QCOMPARE(participationLeft({}, coin, 0.3, Lots{2999}), Lots{1});
        QCOMPARE(participationLeft({}, coin, 0.3, Lots{5000}), Lots{0});
        QCOMPARE(participationLeft({}, spy(), 19.0, Lots{0}), Lots{1});
        QCOMPARE(participationLeft({}, spy(), 0.0, Lots{0}), Lots{0});
    }
};

SEXTANT_TEST(TestMarketImpact)
#include "tst_market_impact.moc"
