#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/trading/fills/limit_fill.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::price;

namespace {

const Time kNoon = Time::fromSeconds(1'618'056'000);

market::Quote quoteOf(const market::Instrument& instrument, std::string_view bid, std::string_view ask)
{
    market::Quote quote;
    quote.time = kNoon;
    quote.bid = price(instrument, bid);
    quote.ask = price(instrument, ask);
    quote.bidSize = quote.askSize = 1.0;
    return quote;
}

market::Trade tradeAt(Price price)
{
    market::Trade trade;
    trade.time = kNoon;
    trade.price = price;
    return trade;
}

bool isWorse(Side side, Price price, Price limit) { return side == Side::Buy ? price > limit : price < limit; }

bool addsUp(Side side, const PricedFill& fill)
{
    return fill.price.units ==
               fill.reference.units + market::sign(side) * (fill.halfSpread.units + fill.slippage.units) &&
           fill.halfSpread.units >= 0 && fill.slippage.units >= 0;
}

} // namespace

class TestLimitFill final : public QObject {
    Q_OBJECT
private slots:
    void insideABar_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QStringList>("bar"); // open, high, low, close
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("maker");
        const int buy = static_cast<int>(Side::Buy);
        const int sell = static_cast<int>(Side::Sell);
        const auto row = [](const char* name, int side, const QStringList& bar, const char* expected, bool maker) {
            QTest::newRow(name) << side << bar << QString(expected) << maker;
        };
        // SPY, limit 100, tick 0.01, half-spread of 1 bp.
        row("buy: above", buy, {"101", "102", "100.01", "101"}, "", false);
        row("buy: only touched", buy, {"101", "102", "100", "101"}, "", false);
        row("buy: less than a tick beyond", buy, {"101", "102", "99.9901", "101"}, "", false);
        row("buy: a tick beyond", buy, {"101", "102", "99.99", "101"}, "100", true);
        row("buy: far through", buy, {"101", "102", "80", "81"}, "100", true);
        row("buy: opens at it", buy, {"100", "102", "100", "101"}, "100", true);
        row("buy: opens beyond by less than the spread", buy, {"99.995", "102", "99.995", "101"}, "100", true);
        row("buy: gaps through it", buy, {"95", "96", "94", "95"}, "95.0095", false);
        row("sell: below", sell, {"99", "99.99", "98", "99"}, "", false);
        row("sell: only touched", sell, {"99", "100", "98", "99"}, "", false);
        row("sell: less than a tick beyond", sell, {"99", "100.0099", "98", "99"}, "", false);
        row("sell: a tick beyond", sell, {"99", "100.01", "98", "99"}, "100", true);
        row("sell: opens at it", sell, {"100", "100", "98", "99"}, "100", true);
        row("sell: gaps through it", sell, {"110", "111", "109", "110"}, "109.989", false);
    }
    void insideABar()
    {
        QFETCH(int, side);
        QFETCH(QStringList, bar);
        QFETCH(QString, expected);
        QFETCH(bool, maker);
        const auto instrument = test::spy();
        const auto candle = test::bar(instrument, bar[0].toStdString(), bar[1].toStdString(), bar[2].toStdString(),
                                      bar[3].toStdString());
        const auto fill =
            limitInBar(instrument, FillSettings{}, static_cast<Side>(side), price(instrument, "100"), candle);
        QCOMPARE(fill.has_value(), !expected.isEmpty());
        if (!fill) return;
        QCOMPARE(instrument.format(fill->price), expected.toStdString());
        QCOMPARE(fill->liquidity == Liquidity::Maker, maker);
        QVERIFY(fill->proxy && fill->model == FillModel::F1B && fill->marketTime == candle.start());
    }

    void atAQuote_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("rests");
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<QString>("expected");
        const int buy = static_cast<int>(Side::Buy);
        const int sell = static_cast<int>(Side::Sell);
        const auto row = [](const char* name, int side, bool rests, const char* bid, const char* ask,
                            const char* expected) {
            QTest::newRow(name) << side << rests << QString(bid) << QString(ask) << QString(expected);
        };
        row("buy arrives below the ask", buy, false, "99.98", "100.01", "");
        row("buy arrives at the ask", buy, false, "99.98", "100", "100");
        row("buy arrives above the ask", buy, false, "99.96", "99.98", "99.98");
        row("buy rests, the ask a tick above", buy, true, "100", "100.01", "");
        row("buy rests, the ask comes to it", buy, true, "99.98", "100", "100");
        row("buy rests, the ask falls through", buy, true, "95", "95.02", "100");
        row("sell arrives above the bid", sell, false, "99.99", "100.02", "");
        row("sell arrives below the bid", sell, false, "100.04", "100.06", "100.04");
        row("sell rests, the bid comes to it", sell, true, "100", "100.02", "100");
        row("sell rests, the bid jumps through", sell, true, "105", "105.02", "100");
        row("crossed quotes fill nothing", buy, true, "99.5", "99.4", "");
        row("one side alone fills nothing", buy, true, "0", "99.4", "");
    }
    void atAQuote()
    {
        QFETCH(int, side);
        QFETCH(bool, rests);
        QFETCH(QString, bid);
        QFETCH(QString, ask);
        QFETCH(QString, expected);
        const auto instrument = test::spy();
        const auto quote = quoteOf(instrument, bid.toStdString(), ask.toStdString());
        const auto fill =
            limitAtQuote(instrument, FillSettings{}, static_cast<Side>(side), price(instrument, "100"), rests, quote);
        QCOMPARE(fill.has_value(), !expected.isEmpty());
        if (!fill) return;
        QCOMPARE(instrument.format(fill->price), expected.toStdString());
        QCOMPARE(fill->liquidity == Liquidity::Maker, rests);
        QVERIFY(!fill->proxy && fill->model == FillModel::F1 && fill->marketTime == kNoon);
    }

    void atATrade_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("rests");
        QTest::addColumn<QString>("traded");
        QTest::addColumn<QString>("expected");
        const int buy = static_cast<int>(Side::Buy);
        const int sell = static_cast<int>(Side::Sell);
        const auto row = [](const char* name, int side, bool rests, const char* traded, const char* expected) {
            QTest::newRow(name) << side << rests << QString(traded) << QString(expected);
        };
        row("buy rests, traded at it", buy, true, "100", "");
        row("buy rests, traded through", buy, true, "99.99", "100");
        row("buy rests, traded far through", buy, true, "90", "100");
        row("buy arrives, the spread is beyond", buy, false, "99.995", "");
        row("buy arrives within", buy, false, "99", "99.0198"); // 1 bp half-spread and 1 bp slippage
        row("buy arrives, slippage ends at the limit", buy, false, "99.985", "100");
        row("sell rests, traded at it", sell, true, "100", "");
        row("sell rests, traded through", sell, true, "100.01", "100");
        row("sell arrives within", sell, false, "101", "100.9798");
    }
    void atATrade()
    {
        QFETCH(int, side);
        QFETCH(bool, rests);
        QFETCH(QString, traded);
        QFETCH(QString, expected);
        const auto instrument = test::spy();
        const auto fill = limitAtTrade(instrument, FillSettings{}, static_cast<Side>(side), price(instrument, "100"),
                                       rests, tradeAt(price(instrument, traded.toStdString())));
        QCOMPARE(fill.has_value(), !expected.isEmpty());
        if (!fill) return;
        QCOMPARE(instrument.format(fill->price), expected.toStdString());
        QCOMPARE(fill->liquidity == Liquidity::Maker, rests);
    }

    void slippageEndsAtTheLimit()
    {
        const auto instrument = test::spy();
        FillSettings settings;
        settings.quoteSlippageTicks = 5;
        const auto fill = limitAtQuote(instrument, settings, Side::Buy, price(instrument, "100"), false,
                                       quoteOf(instrument, "99.96", "99.98"));
        QCOMPARE(instrument.format(fill->price), std::string("100"));
        QCOMPARE(instrument.format(fill->reference), std::string("99.97"));
        QCOMPARE(instrument.format(fill->halfSpread), std::string("0.01"));
        QCOMPARE(instrument.format(fill->slippage), std::string("0.02"));
    }

    void neverWorseThanTheLimit()
    {
        const auto instrument = test::spy();
        QVERIFY(rc::check("no fill is worse than the limit, nor better than the market was", [&] {
            const auto draw = [] { return Price{*rc::gen::inRange<std::int64_t>(9'900'000'000, 10'100'000'000)}; };
            FillSettings settings;
            settings.quoteSlippageTicks = *rc::gen::inRange(0, 500);
            const auto side = *rc::gen::element(Side::Buy, Side::Sell);
            const bool rests = *rc::gen::arbitrary<bool>();
            const Price limit{draw().units / instrument.tick.units * instrument.tick.units};
            market::Bar bar = test::bar(instrument, "1", "1", "1", "1");
            bar.open = draw();
            bar.close = draw();
            bar.high = std::max({bar.open, bar.close, draw()});
            bar.low = std::min({bar.open, bar.close, draw()});
            market::Quote quote = quoteOf(instrument, "1", "1");
            quote.bid = draw();
            quote.ask = Price{quote.bid.units + *rc::gen::inRange<std::int64_t>(0, 20'000'000)};
            const market::Trade trade = tradeAt(draw());
            const bool isBuy = side == Side::Buy;
            if (const auto fill = limitInBar(instrument, settings, side, limit, bar)) {
                RC_ASSERT(!isWorse(side, fill->price, limit) && addsUp(side, *fill));
                RC_ASSERT(
                    (isBuy ? fill->price >= std::min(limit, bar.open) : fill->price <= std::max(limit, bar.open)));
                RC_ASSERT((isBuy ? bar.low <= limit : bar.high >= limit));
            }
            if (const auto fill = limitAtQuote(instrument, settings, side, limit, rests, quote)) {
                RC_ASSERT(!isWorse(side, fill->price, limit) && addsUp(side, *fill));
                RC_ASSERT((isBuy ? fill->price >= quote.ask : fill->price <= quote.bid));
            }
            if (const auto fill = limitAtTrade(instrument, settings, side, limit, rests, trade)) {
                RC_ASSERT(!isWorse(side, fill->price, limit) && addsUp(side, *fill));
                RC_ASSERT((isBuy ? fill->price > trade.price : fill->price < trade.price));
            }
        }));
    }
};

SEXTANT_TEST(TestLimitFill)
#include "tst_limit_fill.moc"
