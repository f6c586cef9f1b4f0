#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/trading/fills/market_fill.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::price;

namespace {

market::Bar barOpeningAt(const market::Instrument& instrument, Price open)
{
    market::Bar bar = test::bar(instrument, "1", "1", "1", "1");
    bar.open = bar.high = bar.low = bar.close = open;
    return bar;
}

market::Quote quoteOf(Price bid, Price ask)
{
    market::Quote quote;
    quote.time = Time::fromSeconds(1000);
    quote.bid = bid;
    quote.ask = ask;
    return quote;
}

} // namespace

class TestMarketFill final : public QObject {
    Q_OBJECT
private slots:
    void fillsAtTheBarsOpenToTheLastDigit_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("expected");
        const int buy = static_cast<int>(Side::Buy);
        const int sell = static_cast<int>(Side::Sell);
        // The first two are execution.md §5.1; the others follow from its table by hand.
        QTest::newRow("BTC buy") << "BTC" << buy << "60771.25"
                                 << "60783.40425";
        QTest::newRow("SPY buy") << "SPY" << buy << "508.1499"
                                 << "508.25152998";
        QTest::newRow("BTC sell") << "BTC" << sell << "60771.25"
                                  << "60759.09575";
        QTest::newRow("SPY sell") << "SPY" << sell << "508.1499"
                                  << "508.04827002";
        QTest::newRow("half a tick where 1 bp is less") << "SPY" << buy << "10"
                                                        << "10.006";
        QTest::newRow("future: half a tick twice") << "6E" << buy << "1.0971"
                                                   << "1.09715";
        QTest::newRow("future sold") << "6E" << sell << "1.0971"
                                     << "1.09705";
        QTest::newRow("forex: half a bp twice") << "EUR" << buy << "1.1"
                                                << "1.10011";
        QTest::newRow("rounded against the buyer") << "BTC" << buy << "100.00000001"
                                                   << "100.02000002";
        QTest::newRow("rounded against the seller") << "BTC" << sell << "100.00000001"
                                                    << "99.98";
        QTest::newRow("never below nothing") << "BTC" << sell << "0.001"
                                             << "0";
    }
    void fillsAtTheBarsOpenToTheLastDigit()
    {
        QFETCH(QString, symbol);
        QFETCH(int, side);
        QFETCH(QString, open);
        QFETCH(QString, expected);
        const auto instrument = symbol == "BTC"   ? test::bitcoin()
                                : symbol == "SPY" ? test::spy()
                                : symbol == "6E"  ? test::euroFuture()
                                                  : test::euroDollar();
        const auto bar = barOpeningAt(instrument, price(instrument, open.toStdString()));
        const auto fill = fillAtBarOpen(instrument, FillSettings{}, static_cast<Side>(side), bar);
        QCOMPARE(instrument.format(fill.price), expected.toStdString());
        QVERIFY(fill.model == FillModel::F1B);
        QVERIFY(fill.liquidity == Liquidity::Taker);
        QVERIFY(fill.proxy);
        QCOMPARE(fill.reference.units, bar.open.units);
        QCOMPARE(fill.marketTime.ns, bar.start().ns);
        QVERIFY(fill.marketTime < bar.end);
    }

    void quoteBarUsesItsOpeningSpread()
    {
        const auto instrument = test::euroDollar();
        auto bar = barOpeningAt(instrument, price(instrument, "1.1"));
        bar.flags = market::kQuoteBar;
        bar.openSpread = 20'000; // 0.0002
        bar.closeSpread = 99'000;
        // 1.1 + 0.0001 + 0.5 bp
        QCOMPARE(instrument.format(fillAtBarOpen(instrument, FillSettings{}, Side::Buy, bar).price),
                 std::string("1.100155"));
        bar.openSpread = market::Bar::kUnknownSpread;
        QCOMPARE(instrument.format(fillAtBarOpen(instrument, FillSettings{}, Side::Buy, bar).price),
                 std::string("1.10011"));
        bar.openSpread = 3; // half of it is one and a half units, 0.00000001 each
        const auto fill = fillAtBarOpen(instrument, FillSettings{}, Side::Sell, bar);
        QCOMPARE(instrument.format(fill.price), std::string("1.09994498"));
        QCOMPARE(fill.halfSpread.units, 2);
    }

    void everyFillIsTheSumOfItsPartsAndNeverBetterThanItsReference()
    {
        const std::array instruments{test::bitcoin(), test::spy(), test::euroFuture(), test::euroDollar()};
        QVERIFY(rc::check("price = reference ± (half-spread + slippage)", [&] {
            const auto& instrument = instruments[*rc::gen::inRange<std::size_t>(0, instruments.size())];
            const auto side = *rc::gen::element(Side::Buy, Side::Sell);
            const Price open{*rc::gen::inRange<std::int64_t>(1, 10'000'000'000'000)};
            const auto fill = fillAtBarOpen(instrument, FillSettings{}, side, barOpeningAt(instrument, open));
            RC_ASSERT(fill.halfSpread.units >= 0);
            RC_ASSERT(fill.slippage.units >= 0);
            RC_ASSERT(fill.price.units ==
                      fill.reference.units + market::sign(side) * (fill.halfSpread.units + fill.slippage.units));
            RC_ASSERT((side == Side::Buy ? fill.price > open : fill.price < open || fill.price.units == 0));
            // The slow version: thousandths of a price unit in plain 128-bit arithmetic, rounded by hand.
            const SpreadAssumption assumed = FillSettings{}.assumption(instrument.assetClass);
            const auto cost = [&](const CrossingCost& c) {
                const __int128 byPrice = static_cast<__int128>(open.units) * c.ppm * 2; // 1/2 000 000 units
                const __int128 byTick =
                    c.atLeastHalfTick ? static_cast<__int128>(instrument.tick.units) * 1'000'000 : 0;
                return byPrice > byTick ? byPrice : byTick;
            };
            const __int128 exact = static_cast<__int128>(open.units) * 2'000'000 +
                                   market::sign(side) * (cost(assumed.halfSpread) + cost(assumed.slippage));
            const __int128 got = static_cast<__int128>(fill.price.units) * 2'000'000;
            if (side == Side::Buy) {
                RC_ASSERT(got >= exact);
                RC_ASSERT(got - exact < 2'000'000);
            } else if (exact > 0) {
                RC_ASSERT(got <= exact);
                RC_ASSERT(exact - got < 2'000'000);
            } else {
                RC_ASSERT(fill.price.units == 0);
            }
        }));
    }

    void quotesAreCrossed()
    {
        const auto instrument = test::spy();
        const auto quote = quoteOf(price(instrument, "508.10"), price(instrument, "508.13"));
        FillSettings settings;
        const auto buy = fillAtQuote(instrument, settings, Side::Buy, quote);
        QVERIFY(buy);
        QCOMPARE(instrument.format(buy->price), std::string("508.13"));
        QCOMPARE(instrument.format(buy->reference), std::string("508.115"));
        QCOMPARE(instrument.format(buy->halfSpread), std::string("0.015"));
        QCOMPARE(buy->slippage.units, 0);
        QVERIFY(!buy->proxy);
        QVERIFY(buy->model == FillModel::F1);
        QCOMPARE(buy->marketTime.ns, quote.time.ns);
        QCOMPARE(instrument.format(fillAtQuote(instrument, settings, Side::Sell, quote)->price), std::string("508.1"));
        settings.quoteSlippageTicks = 2;
        QCOMPARE(instrument.format(fillAtQuote(instrument, settings, Side::Buy, quote)->price), std::string("508.15"));
        QCOMPARE(instrument.format(fillAtQuote(instrument, settings, Side::Sell, quote)->price), std::string("508.08"));
    }

    void quoteThatIsNoMarketFillsNothing()
    {
        const auto instrument = test::spy();
        const FillSettings settings;
        QVERIFY(!fillAtQuote(instrument, settings, Side::Buy, quoteOf(Price{0}, Price{100})));
        QVERIFY(!fillAtQuote(instrument, settings, Side::Buy, quoteOf(Price{100}, Price{0})));
        QVERIFY(!fillAtQuote(instrument, settings, Side::Sell, quoteOf(Price{101}, Price{100})));
        QVERIFY(fillAtQuote(instrument, settings, Side::Sell, quoteOf(Price{100}, Price{100}))); // locked
        QVERIFY(!entryEstimate(instrument, Side::Buy, quoteOf(Price{0}, Price{100})));
    }

    void oddSpreadKeepsTheTouch()
    {
        const auto instrument = test::spy();
        const auto quote = quoteOf(Price{100}, Price{103}); // the mid lies between two units
        const auto buy = fillAtQuote(instrument, FillSettings{}, Side::Buy, quote);
        const auto sell = fillAtQuote(instrument, FillSettings{}, Side::Sell, quote);
        QCOMPARE(buy->price.units, 103);
        QCOMPARE(sell->price.units, 100);
        QCOMPARE(buy->reference.units + buy->halfSpread.units, 103);
        QCOMPARE(sell->reference.units - sell->halfSpread.units, 100);
    }

    void fillsAroundTheLastTrade()
    {
        const auto instrument = test::bitcoin();
        market::Trade trade;
        trade.time = Time::fromSeconds(5);
        trade.price = price(instrument, "60771.25");
        const auto fill = fillAroundTrade(instrument, FillSettings{}, Side::Buy, trade);
        QCOMPARE(instrument.format(fill.price), std::string("60783.40425"));
        QVERIFY(fill.model == FillModel::F1);
        QVERIFY(fill.proxy);
        QCOMPARE(fill.marketTime.ns, trade.time.ns);
    }

    void estimatesAreRoundedToTheTickAgainstTheTrader_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("expected");
        QTest::newRow("buy") << "508.14" << static_cast<int>(Side::Buy) << "508.2";    // 508.190814
        QTest::newRow("sell") << "508.14" << static_cast<int>(Side::Sell) << "508.08"; // 508.089186
        QTest::newRow("already on a tick") << "100" << static_cast<int>(Side::Buy) << "100.01";
        QTest::newRow("not below a tick") << "0.01" << static_cast<int>(Side::Sell) << "0.01";
    }
    void estimatesAreRoundedToTheTickAgainstTheTrader()
    {
        QFETCH(QString, last);
        QFETCH(int, side);
        QFETCH(QString, expected);
        const auto instrument = test::spy();
        const auto estimate =
            entryEstimate(instrument, FillSettings{}, static_cast<Side>(side), price(instrument, last.toStdString()));
        QCOMPARE(instrument.format(estimate), expected.toStdString());
    }

    void estimateAtAQuoteIsItsTouch()
    {
        const auto instrument = test::spy();
        const auto quote = quoteOf(price(instrument, "508.105"), price(instrument, "508.135"));
        QCOMPARE(instrument.format(*entryEstimate(instrument, Side::Buy, quote)), std::string("508.14"));
        QCOMPARE(instrument.format(*entryEstimate(instrument, Side::Sell, quote)), std::string("508.1"));
    }

    void proxySpreadIsTwiceTheHalfSpread()
    {
        const auto instrument = test::spy();
        QCOMPARE(instrument.format(proxySpread(instrument, FillSettings{}, price(instrument, "508.14"))),
                 std::string("0.101628"));
        QCOMPARE(instrument.format(proxySpread(instrument, FillSettings{}, price(instrument, "10"))),
                 std::string("0.01"));
    }

    void noOrderReachesTheVenueBeforeItsLatency()
    {
        const FillSettings settings;
        const Time submitted = Time::fromSeconds(100);
        QCOMPARE((settings.exchangeTime(submitted) - submitted).count(), 50'000'000);
        QCOMPARE((settings.acknowledged(settings.exchangeTime(submitted)) - submitted).count(), 100'000'000);
    }
};

SEXTANT_TEST(TestMarketFill)
#include "tst_market_fill.moc"
