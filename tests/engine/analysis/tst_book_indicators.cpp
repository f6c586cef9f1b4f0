#include "tests/test_main.h"

#include <QTest>

#include <array>
#include <cmath>
#include <memory>
#include <vector>

#include "engine/analysis/indicators/book_indicators.h"
#include "engine/analysis/indicators/registry.h"
#include "engine/analysis/indicators/stoikov_microprice.h"
#include "engine/analysis/indicators/trade_indicators.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

Time secondsIn(double seconds) { return Time{static_cast<std::int64_t>(seconds * 1e9)}; }

/// A book of one level a side.
struct TestBook {
    std::array<BookLevel, 1> bid;
    std::array<BookLevel, 1> ask;
    Time time;
    TestBook(double seconds, double bidPrice, double bidSize, double askPrice, double askSize)
        : bid{{{bidPrice, bidSize}}}, ask{{{askPrice, askSize}}}, time(secondsIn(seconds))
    {}
    [[nodiscard]] BookInput input() const { return {time, bid, ask}; }
};

TradeInput tradeAt(double seconds, double price, double size, market::Side side = market::Side::None)
{
    return {secondsIn(seconds), price, size, side};
}

} // namespace

class TestBookIndicators : public QObject {
    Q_OBJECT
private slots:
    /// indicators.md IND-71: bid 100.00 x 700, ask 100.02 x 300 gives 100.014.
    void micropriceExample()
    {
        Microprice micro;
        QVERIFY(!micro.at(secondsIn(0)).price);
        micro.watch(TestBook(1, 100.00, 700, 100.02, 300).input());
        QVERIFY(isNear(*micro.at(secondsIn(1)).price, 100.014));
        QVERIFY(isNear(*micro.at(secondsIn(1)).deviation, 0.4));
        micro.watch(TestBook(2, 100.00, 0, 100.02, 0).input());
        QVERIFY(isNear(*micro.at(secondsIn(2)).price, 100.01));
        QVERIFY(micro.at(secondsIn(4)).price);
        QVERIFY(!micro.at(secondsIn(4.001)).price); // stale
    }

    void lockedBooksLeaveTheLastGoodMid()
    {
        QuoteMid mid;
        mid.watch(TestBook(1, 10, 1, 12, 1).input());
        mid.watch(TestBook(2, 13, 1, 12, 1).input());
        QVERIFY(mid.isLocked());
        QCOMPARE(*mid.at(secondsIn(2)), 11.0);
        mid.watch(TestBook(3, 12, 1, 14, 1).input());
        QVERIFY(!mid.isLocked());
        QCOMPARE(*mid.at(secondsIn(3)), 13.0);
        mid.watch(TestBook(4, std::nan(""), 1, 14, 1).input());
        QCOMPARE(*mid.at(secondsIn(4)), 13.0);
    }

    void spreadInThreeUnits()
    {
        QuoteSpread spread(0.01);
        spread.watch(TestBook(1, 99.99, 1, 100.01, 1).input());
        const SpreadValue value = spread.at(secondsIn(1));
        QVERIFY(isNear(*value.absolute, 0.02) && isNear(*value.bps, 2.0) && isNear(*value.ticks, 2.0));
        QuoteSpread unknown(0.0);
        unknown.watch(TestBook(1, 99.99, 1, 100.01, 1).input());
        QVERIFY(!unknown.at(secondsIn(1)).ticks);
    }

    void imbalanceOfSeveralLevels()
    {
        const std::array<BookLevel, 2> bids{{{10, 30}, {9, 10}}};
        const std::array<BookLevel, 2> asks{{{11, 10}, {12, 50}}};
        const BookInput book{secondsIn(1), bids, asks};
        QVERIFY(isNear(*bookImbalance(book, 1, LevelWeights::Equal), 0.5));
        QVERIFY(isNear(*bookImbalance(book, 5, LevelWeights::Equal), -0.2));
        const double second = std::exp(-0.5);
        QVERIFY(isNear(*bookImbalance(book, 2, LevelWeights::Fading),
                       (30 + 10 * second - 10 - 50 * second) / (40 + 60 * second)));
    }

    void averageFadesByHalfPerHalfLife()
    {
        ImbalanceEma average(1, std::chrono::seconds(2), EventDecay::Time, LevelWeights::Equal);
        average.watch(TestBook(1, 10, 1, 11, 0).input()); // 1
        average.watch(TestBook(3, 10, 0, 11, 1).input()); // -1: half way after one half-life
        QVERIFY(std::abs(*average.at(secondsIn(3))) < 1e-12);
        average.watch(TestBook(3, 10, 1, 11, 0).input()); // no time has passed
        QVERIFY(std::abs(*average.at(secondsIn(3))) < 1e-12);
        ImbalanceEma byEvent(1, std::chrono::seconds(2), EventDecay::Event, LevelWeights::Equal);
        byEvent.watch(TestBook(1, 10, 1, 11, 0).input());
        byEvent.watch(TestBook(1, 10, 0, 11, 1).input());
        QVERIFY(isNear(*byEvent.at(secondsIn(1)), 0.8));
    }

    void orderFlowAddsWhatEachEventBrought()
    {
        OrderFlowImbalance flow(std::chrono::seconds(1));
        flow.watch(TestBook(1.0, 10, 5, 11, 7).input());
        QVERIFY(!flow.at(secondsIn(1.0)));               // one book tells no flow
        flow.watch(TestBook(1.2, 10, 8, 11, 7).input()); // bid grows by 3; the ask stays
        QCOMPARE(*flow.at(secondsIn(1.2)), 3.0);
        flow.watch(TestBook(1.4, 10.5, 2, 11, 7).input()); // a better bid of 2
        QCOMPARE(*flow.at(secondsIn(1.4)), 5.0);
        flow.watch(TestBook(1.6, 10.5, 2, 10.8, 4).input()); // a better ask of 4
        QCOMPARE(*flow.at(secondsIn(1.6)), 1.0);
        flow.watch(TestBook(1.8, 10.4, 9, 10.9, 6).input()); // the bid of 2 and the ask of 4 are gone
        QCOMPARE(*flow.at(secondsIn(1.8)), 3.0);
        QCOMPARE(*flow.at(secondsIn(2.2)), 0.0); // the first event has left the window: 2 - 4 + 2
    }

    void tradeImbalanceForgetsAfterItsWindow()
    {
        TradeImbalance imbalance(std::chrono::seconds(10));
        imbalance.watch(tradeAt(1, 10, 6, market::Side::Buy));
        imbalance.watch(tradeAt(2, 10, 2, market::Side::Sell));
        QVERIFY(isNear(*imbalance.at(secondsIn(2)), 0.5));
        QVERIFY(isNear(*imbalance.at(secondsIn(11)), -1.0));
        QVERIFY(!imbalance.at(secondsIn(12)));
        for (int i = 0; i < 1000; ++i) // more than the window was made for
            imbalance.watch(tradeAt(20 + i * 0.001, 10, 1, i % 4 == 0 ? market::Side::Sell : market::Side::Buy));
        QVERIFY(isNear(*imbalance.at(secondsIn(21)), 0.5));
    }

    void impactIsTheSlopeOfTheMid()
    {
        KyleLambda lambda(std::chrono::seconds(300));
        Amihud amihud(std::chrono::seconds(300));
        double mid = 100.0;
        double expected = 0.0;
        int steps = 0;
        const std::array<double, 5> sizes{1, -2, 3, -1, 2};
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const double before = mid;
            if (i > 0) mid += 0.01 * sizes[i]; // the mid follows the signed size
            const TestBook book(static_cast<double>(i), mid - 0.5, 1, mid + 0.5, 1);
            lambda.watch(book.input());
            amihud.watch(book.input());
            const TradeInput trade = tradeAt(static_cast<double>(i), mid, std::abs(sizes[i]),
                                             sizes[i] > 0 ? market::Side::Buy : market::Side::Sell);
            lambda.watch(trade);
            amihud.watch(trade);
            if (i == 0) continue;
            expected += std::abs(mid / before - 1.0) / (mid * std::abs(sizes[i]));
            ++steps;
        }
        QVERIFY(isNear(*lambda.at(secondsIn(5)), 0.01));
        QVERIFY(std::abs(*amihud.at(secondsIn(5)) - expected / steps) < 1e-15);
        QVERIFY(!lambda.at(secondsIn(400)));
    }

    void absorptionNeedsTimeAndVolume()
    {
        Absorption absorption(3.0, std::chrono::seconds(5));
        absorption.watch(TestBook(0, 10, 100, 11, 50).input());
        absorption.watch(tradeAt(1, 10, 40, market::Side::Sell));
        absorption.watch(TestBook(4, 10, 90, 11, 50).input()); // shrank by 10 while 40 were sold into it
        QCOMPARE(*absorption.at(secondsIn(4)).flag, 0.0);      // it has not stood for 5 seconds
        QCOMPARE(*absorption.at(secondsIn(5)).flag, 1.0);
        QCOMPARE(*absorption.at(secondsIn(5)).side, 1.0);
        absorption.watch(TestBook(5.5, 10, 80, 11, 50).input()); // 20 gone for 40 sold
        QCOMPARE(*absorption.at(secondsIn(5.5)).flag, 0.0);
        absorption.watch(TestBook(6, 9.9, 80, 11, 50).input()); // the price gave way
        absorption.watch(tradeAt(6, 11, 500, market::Side::Buy));
        QCOMPARE(*absorption.at(secondsIn(6)).side, -1.0); // the ask has stood since 0 and took 500
        QVERIFY(!absorption.at(secondsIn(9)).flag);        // stale
    }

    /// A book that moves up by a tick from full bids a quarter of the time, and then has full asks: (I-Q)^-1 R k = one
    /// tick, B moves it back, so that the sum of seven alternating terms is one tick.
    void stoikovLearnsTheNextMove()
    {
        StoikovTraining training(0.01);
        double price = 100.0;
        double time = 0.0;
        for (int round = 0; round < 50; ++round) {
            for (int i = 0; i < 4; ++i)
                training.watch(TestBook(time += 1.0, price, 100, price + 0.01, 1).input());
            price += 0.01;
            for (int i = 0; i < 4; ++i)
                training.watch(TestBook(time += 1.0, price, 1, price + 0.01, 100).input());
            price -= 0.01;
        }
        const StoikovModel model = training.model();
        const std::size_t bids = StoikovModel::stateOf({100, 100}, {100.01, 1}, 0.01);
        const std::size_t asks = StoikovModel::stateOf({100, 1}, {100.01, 100}, 0.01);
        QVERIFY(std::abs(model.adjustment[bids] - 0.01) < 1e-9);
        QVERIFY(std::abs(model.adjustment[asks] + 0.01) < 1e-9);
        for (std::size_t i = 0; i < StoikovModel::kStates; ++i)
            if (i != bids && i != asks) QCOMPARE(model.adjustment[i], 0.0);
        StoikovMicroprice micro(model);
        micro.watch(TestBook(1, 100, 100, 100.01, 1).input());
        QVERIFY(isNear(*micro.at(secondsIn(1)), 100.015));
    }

    void aModelOfBooksThatNeverMoveAdjustsNothing()
    {
        StoikovTraining training(0.01);
        for (int i = 0; i < 30; ++i)
            training.watch(TestBook(i, 100, 1.0 + i % 7, 100.01, 3).input());
        for (const double adjustment : training.model().adjustment)
            QVERIFY(std::abs(adjustment) < 1e-9);
    }

    void columnsGiveWhatHoldsAtTheBarsEnd()
    {
        const auto mid = makeColumn(parseSpec("mid").value());
        const auto average = makeColumn(parseSpec("sma:2@mid").value());
        std::optional<double> value;
        const BarInput first = minuteBar(1, 1, 1, 1, 1);
        const BarInput second = minuteBar(2, 1, 1, 1, 1);
        mid->update(first, {&value, 1});
        QVERIFY(!value);
        const auto watch = [&](double seconds, double price) {
            const TestBook book(seconds, price - 1, 1, price + 1, 1);
            mid->watch(book.input());
            average->watch(book.input());
        };
        watch(119.5, 50);
        mid->preview(first, {&value, 1});
        QCOMPARE(*value, 50.0);
        mid->update(first, {&value, 1});
        QCOMPARE(*value, 50.0);
        average->update(first, {&value, 1});
        QVERIFY(!value);
        mid->update(second, {&value, 1});
        QVERIFY(!value); // a minute old
        watch(179, 60);
        average->update(second, {&value, 1});
        QCOMPARE(*value, 55.0);
        mid->reset();
        mid->update(second, {&value, 1});
        QVERIFY(!value);
    }

    void theModelComesWithTheContext()
    {
        StoikovModel model;
        model.tick = 1.0;
        model.adjustment.fill(0.25);
        ColumnContext context;
        context.stoikov = &model;
        std::optional<double> value;
        const BarInput bar = minuteBar(1, 1, 1, 1, 1);
        const TestBook book(119, 49, 1, 51, 1);
        for (const bool isTrained : {false, true}) {
            const auto column =
                makeColumn(parseSpec("stoikov_microprice").value(), isTrained ? context : ColumnContext{});
            column->watch(book.input());
            column->update(bar, {&value, 1});
            QCOMPARE(value.has_value(), isTrained);
        }
        QCOMPARE(*value, 50.25);
    }
};

SEXTANT_TEST(TestBookIndicators)
#include "tst_book_indicators.moc"
