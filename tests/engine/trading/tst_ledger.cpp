#include <QTest>

#include "tests/test_main.h"

#include <array>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/trading/ledger/ledger.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;

namespace {

template <AccountMode Mode = Paper>
Fill<Mode> fillOf(const market::Instrument& instrument, Side side, std::int64_t lots, std::string_view at,
                  std::string_view fee = "0", std::uint64_t order = 1)
{
    Fill<Mode> fill;
    fill.id = FillId{order};
    fill.order = OrderId{order};
    fill.instrument = instrument.id;
    fill.side = side;
    fill.quantity = Lots{lots};
    fill.priced.price = price(instrument, at);
    fill.priced.reference = fill.priced.price;
    fill.commission = cash(fee);
    fill.time = Time::fromSeconds(static_cast<std::int64_t>(order));
    return fill;
}

Ledger<Paper> emptyAccount(std::string_view initial = "100000") { return Ledger<Paper>::open(cash(initial)).value(); }

/// An account that knows the sample instruments.
Ledger<Paper> account(std::string_view initial = "100000")
{
    auto ledger = emptyAccount(initial);
    for (const auto& instrument :
         {test::bitcoin(), test::spy(), test::euroFuture(), test::euroDollar(), test::bitcoinPerpetual()})
        ledger.define(instrument);
    return ledger;
}

/// Everything that must not move when an operation fails.
struct AccountState {
    Cash cash, equity, realized, fees, dividends, fifo;
    std::int64_t fills = 0;
    int open = 0;
    AccountView view;

    explicit AccountState(const Ledger<Paper>& ledger)
        : cash(ledger.cash()), equity(ledger.equity()), realized(ledger.realizedGross()), fees(ledger.fees()),
          dividends(ledger.dividends()), fifo(ledger.realizedFifo()), fills(ledger.fillCount()),
          open(ledger.openPositions())
    {
        ledger.view(view);
    }
    bool operator==(const AccountState& other) const
    {
        bool same = cash == other.cash && equity == other.equity && realized == other.realized && fees == other.fees &&
                    dividends == other.dividends && fifo == other.fifo && fills == other.fills && open == other.open &&
                    view.holdings.size() == other.view.holdings.size();
        for (std::size_t i = 0; same && i < view.holdings.size(); ++i)
            same = view.holdings[i].quantity == other.view.holdings[i].quantity &&
                   view.holdings[i].marketValue == other.view.holdings[i].marketValue;
        return same;
    }
};

} // namespace

class TestLedger final : public QObject {
    Q_OBJECT
private slots:
    void workedExampleByBothMethods()
    {
        // execution.md §9: buy 2@3.10, 3@3.40, sell 4@3.90, x100.
        const auto instrument = test::hundredfold();
        auto ledger = emptyAccount("50000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 2, "3.10"), instrument));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 3, "3.40", "0", 2), instrument));
        QCOMPARE(toString(ledger.position(instrument.id).totalCost), std::string("1640"));
        const auto sale = ledger.book(fillOf(instrument, Side::Sell, 4, "3.90", "0", 3), instrument);
        QVERIFY(sale);
        QCOMPARE(toString(sale->realizedGross), std::string("248"));
        QCOMPARE(toString(sale->realizedFifo), std::string("260"));
        QCOMPARE(sale->closedLots.count, 4);
        QCOMPARE(sale->openedLots.count, 0);
        QVERIFY(ledger.mark(instrument.id, price(instrument, "3.90")));
        QCOMPARE(toString(ledger.position(instrument.id).totalCost), std::string("328"));
        QCOMPARE(toString(ledger.unrealized()), std::string("62"));
        QCOMPARE(toString(ledger.unrealizedFifo()), std::string("50"));
        QCOMPARE(toString(ledger.realizedGross() + ledger.unrealized()), std::string("310"));
        QCOMPARE(toString(ledger.equity()), std::string("50310"));
        QCOMPARE(ledger.conservation().units, 0);
        QCOMPARE(*ledger.position(instrument.id).profitPercent(), 100.0 * 62.0 / 328.0);
    }

    void firstFillOpensAndTheLastCloses()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        auto buy = fillOf(instrument, Side::Buy, 39, "508.25152998", "1", 7);
        buy.priced.reference = price(instrument, "508.1499");
        buy.bracket = {price(instrument, "507.68"), price(instrument, "508.97"), 0.257356};
        const auto opened = ledger.book(buy, instrument);
        QVERIFY(opened);
        QCOMPARE(opened->positions().size(), std::size_t{1});
        QVERIFY(opened->positions()[0].opened());
        QVERIFY(!opened->positions()[0].closed());
        QCOMPARE(toString(opened->amount), std::string("-19821.80966922"));
        QCOMPARE(toString(opened->cashChange), std::string("-19822.80966922"));
        const auto& position = ledger.position(instrument.id);
        QCOMPARE(position.id.value, std::uint64_t{1});
        QCOMPARE(position.entryOrder.value, std::uint64_t{7});
        QVERIFY(position.state == PositionState::Open);
        QVERIFY(position.bracket == buy.bracket);
        // (508.25152998 − 507.68) · 39
        QCOMPARE(toString(position.initialRisk), std::string("22.28966922"));
        // Marked at the reference: the price paid for crossing shows at once.
        QCOMPARE(toString(position.marketValue), std::string("19817.8461"));
        QCOMPARE(toString(ledger.unrealized()), std::string("-3.96356922"));
        QCOMPARE(toString(opened->equityAfter), std::string("99995.03643078"));

        QVERIFY(ledger.setState(instrument.id, PositionState::Closing));
        auto sell = fillOf(instrument, Side::Sell, 39, "508.97", "1", 8);
        sell.purpose = ReasonCode::ExitTarget;
        const auto closed = ledger.book(sell, instrument);
        QVERIFY(closed);
        QVERIFY(closed->positions()[0].closed());
        const auto& after = closed->positions()[0].after;
        QVERIFY(after.exitReason == ReasonCode::ExitTarget);
        QVERIFY(after.isFlat());
        QCOMPARE(after.totalCost.units, 0);
        QCOMPARE(toString(after.realizedGross), std::string("28.02033078"));
        QCOMPARE(toString(after.net()), std::string("26.02033078"));
        QCOMPARE(toString(closed->realizedNet), std::string("26.02033078"));
        QVERIFY(ledger.position(instrument.id).isFlat());
        QVERIFY(!ledger.position(instrument.id).id.isSet());
        QCOMPARE(ledger.openPositions(), 0);
        QCOMPARE(ledger.statistics().count, 1);
        QCOMPARE(ledger.statistics().sumR, 2'602'033'078.0 / 2'228'966'922.0);
        QCOMPARE(toString(ledger.cash()), std::string("100026.02033078"));
        QCOMPARE(ledger.conservation().units, 0);
        // The next one has the next number.
        QCOMPARE(ledger.book(fillOf(instrument, Side::Sell, 1, "500"), instrument)->positions()[0].after.id.value,
                 std::uint64_t{2});
    }

    void crossingZeroClosesAndOpens()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 3, "100", "3"), instrument));
        const auto booking = ledger.book(fillOf(instrument, Side::Sell, 5, "110", "5", 2), instrument);
        QVERIFY(booking);
        QCOMPARE(booking->positions().size(), std::size_t{2});
        const auto& closed = booking->positions()[0];
        const auto& opened = booking->positions()[1];
        QVERIFY(closed.closed());
        QCOMPARE(closed.after.id.value, std::uint64_t{1});
        QCOMPARE(toString(closed.after.realizedGross), std::string("30"));
        QCOMPARE(toString(closed.after.fees), std::string("6")); // 3 at the entry, 3 of the 5 at the exit
        QVERIFY(opened.opened());
        QCOMPARE(opened.after.id.value, std::uint64_t{2});
        QCOMPARE(opened.after.quantity.count, -2);
        QCOMPARE(toString(opened.after.totalCost), std::string("220"));
        QCOMPARE(toString(opened.after.fees), std::string("2"));
        QCOMPARE(toString(booking->realizedNet), std::string("24"));
        QCOMPARE(ledger.openPositions(), 1);
        QVERIFY(ledger.mark(instrument.id, price(instrument, "105")));
        QCOMPARE(toString(ledger.unrealized()), std::string("10"));
        QCOMPARE(ledger.conservation().units, 0);
        QCOMPARE(ledger.position(instrument.id).side(), Side::Sell);
    }

    void shortPositionEarnsWhenPricesFall()
    {
        const auto instrument = test::bitcoinPerpetual();
        auto ledger = Ledger<Shadow>::open(cash("100000")).value();
        for (auto sample : {test::bitcoin(), test::spy(), test::euroFuture(), test::euroDollar()})
            ledger.define(sample);
        QVERIFY(ledger.book(fillOf<Shadow>(instrument, Side::Sell, 100'000, "60000", "30"), instrument));
        QVERIFY(ledger.mark(instrument.id, price(instrument, "59000")));
        QCOMPARE(toString(ledger.marketValue()), std::string("-59000"));
        QCOMPARE(toString(ledger.unrealized()), std::string("1000"));
        QCOMPARE(toString(ledger.equity()), std::string("100970"));
        const auto half = ledger.book(fillOf<Shadow>(instrument, Side::Buy, 50'000, "59000", "-15", 2), instrument);
        QCOMPARE(toString(half->realizedGross), std::string("500"));
        QCOMPARE(toString(half->realizedNet), std::string("500")); // −15 of the entry, +15 rebate
        QCOMPARE(toString(ledger.fees()), std::string("15"));
        QVERIFY(ledger.position(instrument.id).state == ShadowPositionState::Open);
        QCOMPARE(ledger.conservation().units, 0);
    }

    void reductionsTakeTheFloorAndTheLastTheRest()
    {
        // Cost 1.00000000 for 3: a third each, floor, floor, rest.
        auto instrument = test::spy();
        auto ledger = account("10");
        auto buy = fillOf(instrument, Side::Buy, 3, "0.33333333");
        QVERIFY(ledger.book(buy, instrument));                                                    // 0.99999999
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "0.00000001", "0", 2), instrument)); // cost 1, 4 shares
        const auto first = ledger.book(fillOf(instrument, Side::Sell, 3, "1", "0", 3), instrument);
        QCOMPARE(first->realizedGross.units, 300'000'000 - 75'000'000);
        const auto last = ledger.book(fillOf(instrument, Side::Sell, 1, "1", "0", 4), instrument);
        QCOMPARE(last->realizedGross.units, 100'000'000 - 25'000'000);
        QCOMPARE(ledger.conservation().units, 0);

        QVERIFY(
            ledger.book(fillOf(instrument, Side::Buy, 3, "0.33333334", "0.00000002", 5), instrument)); // 100 000 002
        QVERIFY(ledger.book(fillOf(instrument, Side::Sell, 2, "0", "0", 6), instrument)); // takes 66 666 668
        QCOMPARE(ledger.position(instrument.id).totalCost.units, 33'333'334);
        QCOMPARE(ledger.position(instrument.id).openFees.units, 1); // floor(2 · 2/3) = 1 went
        QCOMPARE(ledger.conservation().units, 0);
    }

    void marksMoveEquityPeakAndDrawdown()
    {
        const auto instrument = test::spy();
        auto ledger = account("1000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 5, "100"), instrument));
        const auto markAt = [&](std::string_view at) { QVERIFY(ledger.mark(instrument.id, price(instrument, at))); };
        markAt("120"); // 1 100
        QCOMPARE(toString(ledger.peakEquity()), std::string("1100"));
        markAt("98"); // 990: −110, 10 %
        QCOMPARE(toString(ledger.maxDrawdown()), std::string("110"));
        QCOMPARE(ledger.maxDrawdownRatio(), 0.1);
        markAt("200"); // 1 500
        markAt("172"); // 1 360: −140 is more money but 9.33 %
        QCOMPARE(toString(ledger.maxDrawdown()), std::string("110"));
        markAt("169"); // 1 345: −155, 10.33 %
        QCOMPARE(toString(ledger.maxDrawdown()), std::string("155"));
        ledger.startDay();
        ledger.startWeek();
        ledger.restartPeak();
        QCOMPARE(toString(ledger.dayStartEquity()), std::string("1345"));
        QCOMPARE(toString(ledger.weekStartEquity()), std::string("1345"));
        QCOMPARE(toString(ledger.peakEquity()), std::string("1345"));
        markAt("150"); // the statistic still measures from 1 500: −250
        QCOMPARE(toString(ledger.maxDrawdown()), std::string("250"));
    }

    void ordersThatIncreaseAreCounted()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "10", "0", 1), instrument));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "10", "0", 1), instrument)); // same order, second part
        QCOMPARE(ledger.position(instrument.id).entries, 1);
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "10", "0", 2), instrument));
        QCOMPARE(ledger.position(instrument.id).entries, 2);
        QCOMPARE(ledger.position(instrument.id).largest.count, 3);
        AccountView view;
        ledger.view(view);
        QCOMPARE(view.holdings.size(), std::size_t{1});
        QCOMPARE(view.holdings[0].entries, 2);
        QCOMPARE(view.holdings[0].instrument->symbol, std::string("SPY"));
    }

    void positionStatesFollowTheTable()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        QVERIFY(ledger.setState(instrument.id, PositionState::Closing).error().code == ErrorCode::NotFound);
        QVERIFY(!ledger.protect(instrument.id, Bracket{}));
        QVERIFY(!ledger.setExitBlocked(instrument.id, true));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "10"), instrument));
        QVERIFY(!ledger.setState(instrument.id, PositionState::Open)); // open -> open is no step
        QVERIFY(ledger.setState(instrument.id, PositionState::Closing));
        QVERIFY(ledger.setState(instrument.id, PositionState::Open));
        QVERIFY(ledger.setExitBlocked(instrument.id, true));
        QVERIFY(ledger.position(instrument.id).exitBlocked);
        QVERIFY(ledger.protect(instrument.id, Bracket{Price{1}, std::nullopt, 0.0}));
        QCOMPARE(ledger.position(instrument.id).bracket.stop->units, 1);
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)ledger.setState(instrument.id, PositionState::Closed));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)ledger.mark(InstrumentId{9}, Price{1}));
    }

    void splitPaysTheFractionAndKeepsTheCost()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        auto buy = fillOf(instrument, Side::Buy, 7, "90");
        buy.bracket = {price(instrument, "80"), price(instrument, "105"), 5.0};
        QVERIFY(ledger.book(buy, instrument));
        QVERIFY(ledger.mark(instrument.id, price(instrument, "93")));
        // 3 for 2: ten and a half shares; the half is sold at 62.
        const auto booking = ledger.split(instrument.id, 3, 2, price(instrument, "62"), Time::fromSeconds(9));
        QVERIFY(booking);
        const auto& position = ledger.position(instrument.id);
        QCOMPARE(position.quantity.count, 10);
        QCOMPARE(toString(booking->cashInLieu), std::string("31"));
        QCOMPARE(toString(booking->realizedGross), std::string("1")); // 31 − 630 / 21
        QCOMPARE(toString(position.totalCost), std::string("600"));
        QCOMPARE(toString(ledger.equity()), std::string("100021"));                // as before: 7 · (93 − 90)
        QCOMPARE(instrument.format(*position.bracket.stop), std::string("53.33")); // 53.333…, down
        QCOMPARE(instrument.format(*position.bracket.target), std::string("70"));
        QCOMPARE(position.bracket.atr, 5.0 * 2.0 / 3.0);
        QCOMPARE(ledger.conservation().units, 0);

        // 1 for 20 leaves half a share: all is paid out and the position is closed.
        const auto last = ledger.split(instrument.id, 1, 20, price(instrument, "1240"), Time::fromSeconds(10));
        QVERIFY(last->change.closed());
        QVERIFY(last->change.after.exitReason == ReasonCode::CorporateActionApplied);
        QCOMPARE(toString(last->cashInLieu), std::string("620"));
        QCOMPARE(toString(last->realizedGross), std::string("20"));
        QCOMPARE(ledger.openPositions(), 0);
        QCOMPARE(toString(ledger.cash()), std::string("100021"));
        QCOMPARE(ledger.statistics().wins, 1);
        QCOMPARE(ledger.conservation().units, 0);

        const auto nothing = ledger.split(instrument.id, 2, 1, price(instrument, "1"), Time::fromSeconds(11));
        QVERIFY(nothing && !nothing->change.before.id.isSet());
        QCOMPARE(toString(ledger.cash()), std::string("100021"));
    }

    void shortSideOfASplitOwesTheFraction()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        auto sell = fillOf(instrument, Side::Sell, 7, "90");
        sell.bracket = {price(instrument, "100"), price(instrument, "80"), 5.0};
        QVERIFY(ledger.book(sell, instrument));
        const auto booking = ledger.split(instrument.id, 3, 2, price(instrument, "62"), Time::fromSeconds(9));
        QCOMPARE(toString(booking->cashInLieu), std::string("-31"));
        QCOMPARE(toString(booking->realizedGross), std::string("-1"));
        QCOMPARE(ledger.position(instrument.id).quantity.count, -10);
        QCOMPARE(instrument.format(*ledger.position(instrument.id).bracket.stop), std::string("66.67"));   // up
        QCOMPARE(instrument.format(*ledger.position(instrument.id).bracket.target), std::string("53.34")); // up
        QCOMPARE(ledger.conservation().units, 0);
    }

    void dividendsGoToTheHolderAndComeFromTheSeller()
    {
        const auto instrument = test::spy();
        auto ledger = account();
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 40, "500"), instrument));
        QCOMPARE(
            toString(ledger.dividend(instrument.id, price(instrument, "1.5"))->units > 0 ? ledger.dividends() : Cash{}),
            std::string("60"));
        QCOMPARE(toString(ledger.equity()), std::string("100060"));
        QVERIFY(ledger.book(fillOf(instrument, Side::Sell, 60, "500", "0", 2), instrument));
        QCOMPARE(toString(ledger.statistics().grossProfit), std::string("60"));
        QCOMPARE(toString(ledger.dividend(instrument.id, price(instrument, "1.5")).value()), std::string("-30"));
        QCOMPARE(toString(ledger.realizedNet()), std::string("30"));
        QCOMPARE(ledger.conservation().units, 0);
    }

    void refusesWhatDoesNotFitAndChangesNothing()
    {
        QVERIFY(!Ledger<Paper>::open(Cash{Cash::kLimit + 1}));
        QVERIFY(!Ledger<Paper>::open(Cash{-Cash::kLimit - 1}));
        QVERIFY(Ledger<Paper>::open(Cash{-Cash::kLimit}));

        const auto instrument = test::spy();
        auto ledger = account("92000000000"); // at the limit
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 2, "1000"), instrument));
        const AccountState before(ledger);
        const auto refused = [&](const auto& result) {
            QVERIFY(!result);
            QVERIFY(result.error().code == ErrorCode::OutOfRange);
            QVERIFY(AccountState(ledger) == before);
            QCOMPARE(ledger.conservation().units, 0);
        };
        refused(ledger.book(fillOf(instrument, Side::Sell, 1, "92000000000", "0", 2), instrument)); // cash beyond
        refused(ledger.book(fillOf(instrument, Side::Buy, INT64_MAX, "1", "0", 3), instrument));    // amount beyond
        refused(ledger.book(fillOf(instrument, Side::Buy, INT64_MAX, "0", "0", 4), instrument));    // quantity beyond
        refused(ledger.book(fillOf(instrument, Side::Buy, 1, "1", "-90000000", 5), instrument));    // rebate beyond
        refused(ledger.mark(instrument.id, Price{INT64_MAX}));
        refused(ledger.mark(instrument.id, price(instrument, "1001"))); // equity beyond
        refused(ledger.split(instrument.id, INT64_MAX, 1, Price{1}, Time{}));
        refused(ledger.dividend(instrument.id, price(instrument, "45000000000")));
        QVERIFY(ledger.mark(instrument.id, price(instrument, "999")));
    }

    void redefinitionKeepsScales()
    {
        auto ledger = emptyAccount();
        auto instrument = test::bitcoin();
        ledger.define(instrument);
        instrument.fees.takerPpm = 1;
        ledger.define(instrument);
        QCOMPARE(ledger.instrument(instrument.id).fees.takerPpm, 1);
        QCOMPARE(ledger.instrumentCount(), std::size_t{1});
        instrument.priceScale = 2;
        QVERIFY_THROWS_EXCEPTION(ContractViolation, ledger.define(instrument));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, ledger.define(test::euroDollar())); // id 4 before 2
    }

    /// Random fills, marks, splits and dividends in three instruments against sums kept in the test.
    void accountsAddUpWhateverHappens()
    {
        const std::array instruments{test::bitcoin(), test::spy(), test::euroFuture()};
        const auto result = rc::check("invariants of execution.md §9", [&] {
            auto ledger = account("1000000");
            __int128 cashFlow = 0;
            __int128 feeSum = 0;
            __int128 dividendSum = 0;
            std::array<std::int64_t, 3> quantity{};
            std::array<__int128, 3> flowSinceFlat{}; // amounts and cash in lieu of the position that is open
            __int128 realizedOfClosed = 0;
            const int steps = *rc::gen::inRange(1, 60);
            for (int i = 0; i < steps; ++i) {
                const auto which = *rc::gen::inRange<std::size_t>(0, 3);
                const auto& instrument = instruments[which];
                const Price at{*rc::gen::inRange<std::int64_t>(1, 2'000'000'000)};
                switch (*rc::gen::weightedElement<int>({{8, 0}, {4, 1}, {1, 2}, {1, 3}})) {
                case 0: {
                    Fill<Paper> fill;
                    fill.id = FillId{static_cast<std::uint64_t>(i) + 1};
                    fill.order = OrderId{fill.id.value};
                    fill.instrument = instrument.id;
                    fill.side = *rc::gen::element(Side::Buy, Side::Sell);
                    fill.quantity = Lots{*rc::gen::inRange<std::int64_t>(1, 30)};
                    fill.priced.price = at;
                    fill.priced.reference = Price{*rc::gen::inRange<std::int64_t>(1, 2'000'000'000)};
                    fill.commission = Cash{*rc::gen::inRange<std::int64_t>(-1'000, 100'000)};
                    const auto booking = ledger.book(fill, instrument);
                    RC_ASSERT(booking.has_value());
                    const std::int64_t amount = instrument.value(at, fill.quantity)->units;
                    const std::int64_t flow = fill.side == Side::Buy ? -amount : amount;
                    RC_ASSERT(booking->amount.units == flow);
                    RC_ASSERT(booking->realizedGross.units == 0 || booking->closedLots.count > 0);
                    RC_ASSERT(booking->closedLots.count + booking->openedLots.count == fill.quantity.count);
                    cashFlow += flow - fill.commission.units;
                    feeSum += fill.commission.units;
                    const std::int64_t before = quantity[which];
                    quantity[which] += market::sign(fill.side) * fill.quantity.count;
                    flowSinceFlat[which] += flow;
                    const bool crosses = before != 0 && quantity[which] != 0 && (before > 0) != (quantity[which] > 0);
                    RC_ASSERT(booking->positions().size() == (crosses ? 2U : 1U));
                    RC_ASSERT(booking->positions()[0].opened() == (before == 0));
                    RC_ASSERT(booking->positions()[0].closed() == (before != 0 && (quantity[which] == 0 || crosses)));
                    if (booking->positions()[0].closed()) {
                        // A closed position realised exactly what came in less what went out.
                        const auto& opened = booking->positions()[crosses ? 1 : 0].after;
                        const __int128 opening =
                            crosses ? (opened.quantity.count > 0 ? -opened.totalCost.units : opened.totalCost.units)
                                    : 0;
                        RC_ASSERT(booking->positions()[0].after.realizedGross.units == flowSinceFlat[which] - opening);
                        realizedOfClosed += flowSinceFlat[which] - opening;
                        flowSinceFlat[which] = opening;
                    }
                    break;
                }
                case 1:
                    RC_ASSERT(ledger.mark(instrument.id, at).has_value());
                    break;
                case 2: {
                    const auto numerator = *rc::gen::inRange<std::int64_t>(1, 8);
                    const auto denominator = *rc::gen::inRange<std::int64_t>(1, 8);
                    const auto booking = ledger.split(instrument.id, numerator, denominator, at, Time{});
                    RC_ASSERT(booking.has_value());
                    cashFlow += booking->cashInLieu.units;
                    flowSinceFlat[which] += booking->cashInLieu.units;
                    quantity[which] = quantity[which] * numerator / denominator; // towards zero
                    if (quantity[which] == 0 && booking->change.before.id.isSet()) {
                        RC_ASSERT(booking->change.closed());
                        RC_ASSERT(booking->change.after.realizedGross.units == flowSinceFlat[which]);
                        realizedOfClosed += flowSinceFlat[which];
                        flowSinceFlat[which] = 0;
                    }
                    break;
                }
                default: {
                    const auto paid = ledger.dividend(instrument.id, at);
                    RC_ASSERT(paid.has_value());
                    RC_ASSERT(paid->units == instrument.value(at, Lots{quantity[which]})->units);
                    cashFlow += paid->units;
                    dividendSum += paid->units;
                }
                }
                __int128 equity = ledger.initialCash().units + cashFlow;
                RC_ASSERT(ledger.cash().units == equity);
                int open = 0;
                for (std::size_t k = 0; k < instruments.size(); ++k) {
                    const auto& position = ledger.position(instruments[k].id);
                    RC_ASSERT(position.quantity.count == quantity[k]);
                    const auto value = instruments[k].value(position.mark, Lots{quantity[k]});
                    RC_ASSERT(position.marketValue == *value);
                    RC_ASSERT(position.totalCost.units >= 0);
                    equity += value->units;
                    open += quantity[k] != 0 ? 1 : 0;
                }
                RC_ASSERT(ledger.openPositions() == open);
                RC_ASSERT(ledger.equity().units == equity);
                RC_ASSERT(ledger.fees().units == feeSum);
                RC_ASSERT(ledger.conservation().units == 0);
                const __int128 total = equity - ledger.initialCash().units + feeSum - dividendSum;
                RC_ASSERT((ledger.realizedGross() + ledger.unrealized()).units == total);
                RC_ASSERT((ledger.realizedFifo() + ledger.unrealizedFifo()).units == total);
                if (open == 0) RC_ASSERT(ledger.realizedGross().units == realizedOfClosed);
                if (open == 0) RC_ASSERT(ledger.realizedFifo().units == realizedOfClosed);
                RC_ASSERT(ledger.peakEquity() >= ledger.equity());
            }
        });
        QVERIFY(result);
    }

    void p14_tradesReachThePosition()
    {
        QVERIFY(rc::check("S3-P14: quantity is the sum of signed fills, lots are the position", [] {
            const auto instrument = test::bitcoin();
            auto ledger = account("1000000000");
            std::int64_t sum = 0;
            const int fills = *rc::gen::inRange(1, 40);
            for (int i = 1; i <= fills; ++i) {
                Fill<Paper> fill =
                    fillOf(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                           *rc::gen::inRange<std::int64_t>(1, 5'000), "1", "0.01", static_cast<std::uint64_t>(i));
                fill.priced.price = Price{*rc::gen::inRange<std::int64_t>(1, 7'000'000'000'000)};
                sum += fill.quantity.count * market::sign(fill.side);
                RC_ASSERT(ledger.book(fill, instrument).has_value());
                const auto& position = ledger.position(instrument.id);
                RC_ASSERT(position.quantity.count == sum);
                std::int64_t inLots = 0;
                for (const PositionLot& lot : ledger.lots(instrument.id))
                    inLots += lot.quantity.count;
                RC_ASSERT(inLots == std::abs(sum));
            }
            RC_ASSERT(ledger.fillCount() == fills);
        }));
    }

    void p16_profitIsPriceDifferenceTimesQuantityTimesMultiplier()
    {
        QVERIFY(rc::check("S3-P16 and S3-P17: (current − entry) · quantity · 100, and its share of the cost", [] {
            const auto instrument = test::hundredfold();
            auto ledger = Ledger<Paper>::open(cash("1000000")).value();
            const std::int64_t entry = *rc::gen::inRange<std::int64_t>(1, 100'000);
            const std::int64_t current = *rc::gen::inRange<std::int64_t>(1, 100'000);
            const std::int64_t quantity = *rc::gen::inRange<std::int64_t>(1, 500);
            const Side side = *rc::gen::element(Side::Buy, Side::Sell);
            Fill<Paper> fill = fillOf(instrument, side, quantity, "1");
            fill.priced.price = fill.priced.reference = Price{entry * 1'000'000}; // cents
            RC_ASSERT(ledger.book(fill, instrument).has_value());
            RC_ASSERT(ledger.mark(instrument.id, Price{current * 1'000'000}).has_value());
            const auto& position = ledger.position(instrument.id);
            // cents · 100 are whole units of money
            const std::int64_t profit = (current - entry) * quantity * market::sign(side);
            RC_ASSERT(position.unrealized().units == profit * 100'000'000);
            RC_ASSERT(position.totalCost.units == entry * quantity * 100'000'000);
            RC_ASSERT(std::abs(*position.profitPercent() -
                               100.0 * static_cast<double>(profit) / static_cast<double>(entry * quantity)) < 1e-9);
        }));
    }

    void p34_shadowEarnsWhatPaperEarns()
    {
        QVERIFY(rc::check("S3-P34: the same fills give the same account", [] {
            auto paper = Ledger<Paper>::open(cash("1000000")).value();
            auto shadow = Ledger<Shadow>::open(cash("1000000")).value();
            auto instrument = test::spy();
            instrument.id = InstrumentId{1};
            paper.define(instrument);
            shadow.define(instrument);
            const int steps = *rc::gen::inRange(1, 30);
            for (int i = 1; i <= steps; ++i) {
                const Side side = *rc::gen::element(Side::Buy, Side::Sell);
                const auto lots = *rc::gen::inRange<std::int64_t>(1, 50);
                const Price at{*rc::gen::inRange<std::int64_t>(1, 100'000) * 1'000'000};
                auto onPaper = fillOf<Paper>(instrument, side, lots, "1", "0.35", static_cast<std::uint64_t>(i));
                auto inShadow = fillOf<Shadow>(instrument, side, lots, "1", "0.35", static_cast<std::uint64_t>(i));
                onPaper.priced.price = inShadow.priced.price = at;
                const auto a = paper.book(onPaper, instrument);
                const auto b = shadow.book(inShadow, instrument);
                RC_ASSERT(a->realizedNet == b->realizedNet && a->equityAfter == b->equityAfter);
            }
            RC_ASSERT(paper.equity() == shadow.equity() && paper.realizedFifo() == shadow.realizedFifo());
            RC_ASSERT(paper.statistics().grossProfit == shadow.statistics().grossProfit);
        }));
    }

    void fundingIsPaidByTheLongSide()
    {
        const auto instrument = test::bitcoinPerpetual();
        auto ledger = account();
        QCOMPARE(ledger.funding(instrument.id, price(instrument, "60000"), 10'000)->units, 0); // nothing held
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 50'000, "60000"), instrument));
        // Half a coin at 60 010, .01 %: 3.0005
        const auto paid = ledger.funding(instrument.id, price(instrument, "60010"), 10'000);
        QCOMPARE(toString(*paid), std::string("-3.0005"));
        QCOMPARE(toString(ledger.fundingReceived()), std::string("-3.0005"));
        QCOMPARE(toString(ledger.position(instrument.id).net()), std::string("-3.0005"));
        QCOMPARE(toString(*ledger.funding(instrument.id, price(instrument, "60000"), -7'500)), std::string("2.25"));
        QCOMPARE(toString(ledger.realizedNet()), std::string("-0.7505"));
        QCOMPARE(ledger.conservation().units, 0);
        // Closed, it is in the trade's result.
        const auto closed = ledger.book(fillOf(instrument, Side::Sell, 50'000, "60000", "0", 2), instrument);
        QCOMPARE(toString(closed->positions()[0].after.net()), std::string("-0.7505"));
        QCOMPARE(toString(ledger.statistics().grossLoss), std::string("0.7505"));
    }

    void aStockDividendIsASplit()
    {
        // 5 % in shares: 105 for 100. Cost and lots' costs stay, what is less than a share is paid.
        const auto instrument = test::spy();
        auto ledger = account();
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 100, "50"), instrument));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 50, "60", "0", 2), instrument));
        const auto booking = ledger.split(instrument.id, 105, 100, price(instrument, "52"), Time::fromSeconds(9));
        QVERIFY(booking.has_value()); // 157.5 shares
        QCOMPARE(ledger.position(instrument.id).quantity.count, 157);
        QCOMPARE(toString(booking->cashInLieu), std::string("26"));
        const auto lots = ledger.lots(instrument.id);
        QCOMPARE(lots.size(), std::size_t{2});
        QCOMPARE(lots[0].quantity.count + lots[1].quantity.count, 157);
        QCOMPARE(lots[1].quantity.count, 52); // 52.5, its half goes to the older lot
        QCOMPARE(ledger.conservation().units, 0);
    }

    void capitalIsNoProfit()
    {
        const auto instrument = test::spy();
        auto ledger = account("100000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 100, "500"), instrument));
        QVERIFY(ledger.mark(instrument.id, price(instrument, "490"))); // −1 000
        QVERIFY(ledger.transfer(cash("50000"), Time{}).has_value());
        QCOMPARE(toString(ledger.equity()), std::string("149000"));
        QCOMPARE(toString(ledger.peakEquity()), std::string("150000"));
        QCOMPARE(toString(ledger.dayStartEquity()), std::string("150000"));
        QCOMPARE(toString(ledger.maxDrawdown()), std::string("1000"));
        const auto out = ledger.transfer(cash("-50000"), Time::fromSeconds(5));
        QVERIFY(out->kind == ReasonCode::CashCorrected);
        QCOMPARE(toString(out->cashAfter), std::string("50000"));
        QCOMPARE(toString(ledger.weekStartEquity()), std::string("100000"));
        QCOMPARE(ledger.contributed().units, 0);
        QCOMPARE(ledger.conservation().units, 0);
        QVERIFY(!ledger.transfer(Cash{Cash::kLimit}, Time{}));
        QCOMPARE(toString(ledger.cash()), std::string("50000"));
    }

    void positionsAreTakenOverWithTheirLots()
    {
        const auto instrument = test::hundredfold();
        auto ledger = emptyAccount("50000");
        ledger.define(instrument);
        const std::array lots{ImportedLot{Lots{2}, price(instrument, "3.10"), cash("1"), Time::fromSeconds(10)},
                              ImportedLot{Lots{3}, price(instrument, "3.40"), cash("2"), Time::fromSeconds(20)}};
        const auto row =
            ledger.importPosition(instrument.id, Side::Buy, lots, price(instrument, "3.50"), Time::fromSeconds(99));
        QVERIFY(row.has_value());
        QVERIFY(row->kind == ReasonCode::PositionImported);
        QCOMPARE(row->quantityAfter.count, 5);
        QCOMPARE(toString(row->costAfter), std::string("1640"));
        QCOMPARE(toString(row->contributed), std::string("1643")); // with the fees that were paid elsewhere
        QCOMPARE(toString(ledger.cash()), std::string("50000"));
        QCOMPARE(toString(ledger.equity()), std::string("51750"));
        QCOMPARE(toString(ledger.dayStartEquity()), std::string("51750")); // no profit of this day
        QCOMPARE(ledger.conservation().units, 0);
        QVERIFY(ledger.position(instrument.id).opened == Time::fromSeconds(10));
        // From here on it is the example of execution.md §9.
        QVERIFY(ledger.book(fillOf(instrument, Side::Sell, 4, "3.90", "0", 3), instrument));
        QCOMPARE(toString(ledger.realizedGross()), std::string("248"));
        QCOMPARE(toString(ledger.realizedFifo()), std::string("260"));
        QCOMPARE(ledger.conservation().units, 0);
        QVERIFY(ledger.importPosition(instrument.id, Side::Buy, lots, Price{1}, Time{}).error().code ==
                ErrorCode::Refused);
        auto other = emptyAccount("50000");
        other.define(instrument);
        QVERIFY(!other.importPosition(instrument.id, Side::Sell, {}, Price{1}, Time{}));
        QVERIFY(other.importPosition(instrument.id, Side::Sell, lots, price(instrument, "3.50"), Time{}));
        QCOMPARE(toString(other.equity()), std::string("48250"));
        QCOMPARE(toString(other.unrealized()), std::string("-110"));
        QCOMPARE(other.conservation().units, 0);
    }

    void correctionsRealiseNothing()
    {
        const auto instrument = test::hundredfold();
        auto ledger = emptyAccount("50000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 2, "3.10", "1"), instrument));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 3, "3.40", "1", 2), instrument));
        auto row = ledger.correctPosition(instrument.id, Lots{4}, price(instrument, "3.30"), Time::fromSeconds(9));
        QVERIFY(row.has_value());
        QVERIFY(row->kind == ReasonCode::PositionCorrected);
        QCOMPARE(row->quantityBefore.count, 5);
        QCOMPARE(toString(row->contributed), std::string("-328")); // a fifth of 1 640
        QCOMPARE(ledger.realizedGross().units, 0);
        QCOMPARE(toString(ledger.position(instrument.id).totalCost), std::string("1312"));
        QCOMPARE(ledger.conservation().units, 0);
        QVERIFY((ledger.realizedFifo() + ledger.unrealizedFifo()) == ledger.unrealized());
        row = ledger.correctPosition(instrument.id, Lots{6}, price(instrument, "3.30"), Time::fromSeconds(10));
        QCOMPARE(toString(row->contributed), std::string("660"));
        QCOMPARE(ledger.position(instrument.id).quantity.count, 6);
        QVERIFY(ledger.correctPosition(instrument.id, Lots{-1}, Price{1}, Time{}).error().code == ErrorCode::Refused);
        row = ledger.correctPosition(instrument.id, Lots{0}, price(instrument, "3.30"), Time::fromSeconds(11));
        QVERIFY(row.has_value());
        QCOMPARE(ledger.openPositions(), 0);
        QCOMPARE(ledger.statistics().count, 0); // no trade
        QCOMPARE(ledger.conservation().units, 0);
        QVERIFY(ledger.correctPosition(instrument.id, Lots{1}, Price{1}, Time{}).error().code == ErrorCode::NotFound);
        // Fees stay an expense.
        QCOMPARE(toString(ledger.equity()), std::string("48358")); // 50 000 − 1 642 paid
    }

    void conservationHoldsWhateverHappensBesides()
    {
        QVERIFY(rc::check("exactly 0 after every event, FIFO beside average cost", [] {
            const std::array instruments{test::bitcoinPerpetual(), test::spy()};
            auto ledger = account("1000000");
            __int128 lotProceeds = 0; // of all closed lots, less their cost
            __int128 lotFees = 0;
            __int128 fees = 0;
            const int steps = *rc::gen::inRange(1, 60);
            for (int i = 1; i <= steps; ++i) {
                const auto& instrument = instruments[*rc::gen::inRange<std::size_t>(0, 2)];
                const Price at{*rc::gen::inRange<std::int64_t>(1, 2'000'000'000)};
                const Time now = Time::fromSeconds(i);
                const Lots held = ledger.position(instrument.id).quantity;
                bool closesLots = false;
                const Cash peakGap{ledger.peakEquity().units - ledger.equity().units};
                switch (*rc::gen::weightedElement<int>({{8, 0}, {2, 1}, {1, 2}, {1, 3}, {2, 4}, {1, 5}, {2, 6}})) {
                case 0: {
                    Fill<Paper> fill =
                        fillOf(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                               *rc::gen::inRange<std::int64_t>(1, 40), "1", "0", static_cast<std::uint64_t>(i));
                    fill.priced.price = fill.priced.reference = at;
                    fill.commission = Cash{*rc::gen::inRange<std::int64_t>(-1'000, 100'000)};
                    const auto booking = ledger.book(fill, instrument);
                    RC_ASSERT(booking.has_value());
                    fees += fill.commission.units;
                    closesLots = true;
                    __int128 closed = 0;
                    std::int64_t quantity = 0;
                    for (const ClosedLot& lot : ledger.closedLots()) {
                        closed += lot.gross().units;
                        quantity += lot.quantity.count;
                        RC_ASSERT(lot.opened <= lot.closed);
                        RC_ASSERT(lot.held() >= Duration{0});
                    }
                    RC_ASSERT(closed == booking->realizedFifo.units);
                    RC_ASSERT(quantity == booking->closedLots.count);
                    break;
                }
                case 1:
                    RC_ASSERT(ledger.mark(instrument.id, at).has_value());
                    break;
                case 2:
                    RC_ASSERT(ledger
                                  .split(instrument.id, *rc::gen::inRange<std::int64_t>(1, 5),
                                         *rc::gen::inRange<std::int64_t>(1, 5), at, now)
                                  .has_value());
                    closesLots = held.count != 0;
                    break;
                case 3:
                    RC_ASSERT(ledger.dividend(instrument.id, Price{at.units / 100}).has_value());
                    break;
                case 4:
                    RC_ASSERT(ledger.funding(instrument.id, at, *rc::gen::inRange<std::int64_t>(-50'000, 50'000))
                                  .has_value());
                    break;
                case 5: {
                    RC_ASSERT(
                        ledger.transfer(Cash{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000)}, now).has_value());
                    RC_ASSERT(ledger.peakEquity().units - ledger.equity().units == peakGap.units);
                    break;
                }
                default: {
                    const Cash realized = ledger.realizedGross();
                    if (held.count == 0) {
                        const std::array lots{ImportedLot{Lots{*rc::gen::inRange<std::int64_t>(1, 9)}, at, {}, now}};
                        RC_ASSERT(
                            ledger
                                .importPosition(instrument.id, *rc::gen::element(Side::Buy, Side::Sell), lots, at, now)
                                .has_value());
                    } else {
                        const auto size = *rc::gen::inRange<std::int64_t>(0, 60);
                        RC_ASSERT(ledger.correctPosition(instrument.id, Lots{held.count > 0 ? size : -size}, at, now)
                                      .has_value());
                    }
                    RC_ASSERT(ledger.realizedGross() == realized);
                    RC_ASSERT(ledger.peakEquity().units - ledger.equity().units == peakGap.units);
                }
                }
                if (closesLots)
                    for (const ClosedLot& lot : ledger.closedLots()) {
                        lotProceeds += lot.gross().units;
                        lotFees += lot.entryFee.units + lot.exitFee.units;
                    }
                RC_ASSERT(ledger.conservation().units == 0);
                RC_ASSERT((ledger.realizedGross() + ledger.unrealized()) ==
                          (ledger.realizedFifo() + ledger.unrealizedFifo()));
                for (const auto& each : instruments) {
                    const auto& position = ledger.position(each.id);
                    std::int64_t inLots = 0;
                    for (const PositionLot& lot : ledger.lots(each.id)) {
                        RC_ASSERT(lot.quantity.count > 0 && lot.cost.units >= 0);
                        inLots += lot.quantity.count;
                    }
                    RC_ASSERT(inLots == std::abs(position.quantity.count));
                }
            }
            RC_ASSERT(ledger.fees().units == fees);
        }));
    }

    void feesOfLotsAddUp()
    {
        QVERIFY(rc::check("fees of closed and open lots are all fees", [] {
            const auto instrument = test::spy();
            auto ledger = account("1000000");
            __int128 closedFees = 0;
            __int128 closedGross = 0;
            const int steps = *rc::gen::inRange(1, 40);
            for (int i = 1; i <= steps; ++i) {
                if (*rc::gen::inRange(0, 6) == 0) {
                    RC_ASSERT(
                        ledger.split(instrument.id, 3, 2, price(instrument, "7"), Time::fromSeconds(i)).has_value());
                } else {
                    Fill<Paper> fill =
                        fillOf(instrument, *rc::gen::element(Side::Buy, Side::Sell),
                               *rc::gen::inRange<std::int64_t>(1, 40), "1", "0", static_cast<std::uint64_t>(i));
                    fill.priced.price = Price{*rc::gen::inRange<std::int64_t>(1, 2'000'000'000)};
                    fill.commission = Cash{*rc::gen::inRange<std::int64_t>(-1'000, 100'000)};
                    RC_ASSERT(ledger.book(fill, instrument).has_value());
                }
                for (const ClosedLot& lot : ledger.closedLots()) {
                    closedFees += lot.entryFee.units + lot.exitFee.units;
                    closedGross += lot.gross().units;
                }
                Cash open;
                for (const PositionLot& lot : ledger.lots(instrument.id))
                    open += lot.fee;
                RC_ASSERT(closedFees + open.units == ledger.fees().units);
                RC_ASSERT(closedGross == ledger.realizedFifo().units);
            }
        }));
    }

    void closedLotsOfAnExample()
    {
        const auto instrument = test::hundredfold();
        auto ledger = emptyAccount("50000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 2, "3.10", "2"), instrument));
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 3, "3.40", "3", 2), instrument));
        QVERIFY(ledger.closedLots().empty());
        auto sale = fillOf(instrument, Side::Sell, 4, "3.90", "4", 3);
        sale.purpose = ReasonCode::ExitTarget;
        QVERIFY(ledger.book(sale, instrument));
        const auto lots = ledger.closedLots();
        QCOMPARE(lots.size(), std::size_t{2});
        QCOMPARE(lots[0].quantity.count, 2);
        QCOMPARE(toString(lots[0].proceeds), std::string("780"));
        QCOMPARE(toString(lots[0].cost), std::string("620"));
        QCOMPARE(toString(lots[0].entryFee), std::string("2"));
        QCOMPARE(toString(lots[0].exitFee), std::string("2"));
        QVERIFY(lots[0].opened == Time::fromSeconds(1) && lots[0].closed == Time::fromSeconds(3));
        QCOMPARE(toString(lots[1].gross()), std::string("100"));
        QCOMPARE(toString(lots[1].net()), std::string("96")); // 2 of the 3 at the entry, 2 at the exit
        QVERIFY(lots[1].purpose == ReasonCode::ExitTarget);
        QCOMPARE(lots[1].entryFill.value, std::uint64_t{2});
        // A short sale: the purchase is the cost, although it came last.
        QVERIFY(ledger.book(fillOf(instrument, Side::Sell, 2, "4", "0", 4), instrument)); // closes one, opens one short
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 1, "3", "0", 5), instrument));
        QCOMPARE(toString(ledger.closedLots()[0].proceeds), std::string("400"));
        QCOMPARE(toString(ledger.closedLots()[0].cost), std::string("300"));
        QVERIFY(ledger.closedLots()[0].side == Side::Sell);
    }

    void averageCostStaysWithinAUnitPerFillOfTheExactAverage()
    {
        const auto instrument = test::bitcoin();
        QVERIFY(rc::check("buys only, then sells", [&] {
            auto ledger = account("1000000");
            long double exact = 0.0L; // cash units
            std::int64_t held = 0;
            const int buys = *rc::gen::inRange(1, 15);
            for (int i = 0; i < buys; ++i) {
                Fill<Paper> fill = fillOf(instrument, Side::Buy, *rc::gen::inRange<std::int64_t>(1, 1'000), "1", "0",
                                          static_cast<std::uint64_t>(i) + 1);
                fill.priced.price = Price{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000)};
                RC_ASSERT(ledger.book(fill, instrument).has_value());
                exact += static_cast<long double>(fill.priced.price.units) *
                         static_cast<long double>(fill.quantity.count) / 1e5L;
                held += fill.quantity.count;
            }
            int sales = 0;
            while (held > 1 && sales < 20) {
                const auto sold = *rc::gen::inRange<std::int64_t>(1, held);
                RC_ASSERT(ledger.book(fillOf(instrument, Side::Sell, sold, "1"), instrument).has_value());
                exact -= exact * static_cast<long double>(sold) / static_cast<long double>(held);
                held -= sold;
                ++sales;
            }
            const long double kept = static_cast<long double>(ledger.position(instrument.id).totalCost.units);
            RC_ASSERT(kept >= exact - 0.5L * buys - 1e-3L);
            RC_ASSERT(kept <= exact + 0.5L * buys + sales + 1e-3L);
        }));
    }

    void warmBookingAndMarkingAllocateNothing()
    {
        const auto instrument = test::bitcoin();
        auto ledger = account("1000000");
        const auto once = [&](std::uint64_t i) {
            const auto side = i % 4 < 2 ? Side::Buy : Side::Sell;
            auto fill = fillOf(instrument, side, 5, "100", "0.1", i);
            expects(ledger.book(fill, instrument).has_value(), "booked");
            expects(ledger.mark(instrument.id, Price{10'000'000'000 + static_cast<std::int64_t>(i)}).has_value(),
                    "marked");
        };
        AccountView view;
        for (std::uint64_t i = 0; i < 8; ++i) {
            once(i);
            ledger.view(view);
        }
        const auto before = test::allocationCount();
        for (std::uint64_t i = 8; i < 2'000; ++i) {
            once(i);
            ledger.view(view);
        }
        QCOMPARE(test::allocationCount(), before);
        QCOMPARE(ledger.conservation().units, 0);
    }

    void marksOfAnOpenPosition()
    {
        const auto instrument = test::bitcoin();
        auto ledger = account("1000000");
        QVERIFY(ledger.book(fillOf(instrument, Side::Buy, 32'907, "60783.40425"), instrument));
        std::int64_t units = 6'000'000'000'000;
        QBENCHMARK
        {
            units ^= 1'000'000;
            expects(ledger.mark(instrument.id, Price{units}).has_value(), "marked");
        }
        QCOMPARE(ledger.conservation().units, 0);
    }
};

SEXTANT_TEST(TestLedger)
#include "tst_ledger.moc"
