#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "models/depth_ladder_model.h"
#include "models/order_change.h"
#include "models/pending_levels.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using market::Side;
using models::DepthLadderModel;
using models::DepthState;
using models::LadderMark;
using test::SnapshotBuilder;

namespace {

/// A market with a tick of 1 (prices of 2 decimals, so 0.01) and an order book around 100.00.
struct Ladder {
    SnapshotBuilder builder;
    InstrumentId id = builder.addInstrument("ABC");
    DepthLadderModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Ladder()
    {
        builder.setLast(id, 10'000);
        model.setInstrument(id);
        model.setRows(21);
    }
    /// `levels` levels per side, 1 tick apart, sizes 1, 2, 3 …
    void book(std::int64_t bid, std::int64_t ask, int levels = 3, market::BookState state = market::BookState::Live)
    {
        auto part = std::make_shared<session::BookPart>();
        part->state = state;
        part->time = builder.now();
        part->sizeScale = 0;
        if (state == market::BookState::Live) {
            for (int i = 0; i < levels; ++i) {
                part->bids[static_cast<std::size_t>(i)] = {Price{bid - i}, {i + 1}};
                part->asks[static_cast<std::size_t>(i)] = {Price{ask + i}, {i + 1}};
            }
            part->bidCount = part->askCount = static_cast<std::uint8_t>(levels);
        }
        builder.change(id, [&](session::InstrumentPart& now) { now.book = part; });
    }
    void show()
    {
        auto snapshot = std::make_shared<session::Snapshot>(*builder.snapshot());
        snapshot->seq = ++m_seq;
        snapshot->orders = m_log.view();
        model.setSnapshot(snapshot);
    }
    OrderId limit(Side side, std::int64_t price, trading::OrderKind kind = trading::OrderKind::Limit)
    {
        session::OrderRow row;
        row.order = OrderId{++m_orders};
        row.instrument = id;
        row.variant = session::Variant::Operator;
        row.side = side;
        row.kind = kind;
        row.quantity = Lots{250};
        row.state = trading::OrderState::Working;
        (kind == trading::OrderKind::Limit ? row.limit : row.stopPrice) = Price{price};
        m_log.add(row);
        return row.order;
    }
    void cancel(OrderId order)
    {
        session::OrderRow row;
        for (std::uint64_t n = m_log.view().first(); n < m_log.view().end(); ++n)
            if (m_log.view()[n].order == order) row = m_log.view()[n];
        row.state = trading::OrderState::Cancelled;
        m_log.add(row);
    }
    void restart()
    {
        builder.restart();
        m_log = session::AppendLog<session::OrderRow>(0);
    }
    QString text(int row, int column) { return model.index(row, column).data().toString(); }
    LadderMark mark(int row, int column)
    {
        return model.index(row, column).data(DepthLadderModel::kMarkRole).value<LadderMark>();
    }

private:
    session::AppendLog<session::OrderRow> m_log{0};
    std::uint64_t m_orders = 0;
    std::uint64_t m_seq = 0;
};

} // namespace

class TestDepthLadder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void showsTheBookOnItsRows();
    void rowsStandStillWhileHeld();
    void rowsFollowTheMarketWhenNobodyLooks();
    void scrollingStaysUntilCentred();
    void stepsJoinLevelsOutwards();
    void choosesAStepThatTheBookFitsInto();
    void tellsOnlyRowsThatChanged();
    void ownOrdersStandAtTheirPrices();
    void aMovedOrderWaitsForTheEngine();
    void aRefusedMoveGoesBack();
    void saysWhatStateTheBookIsIn_data();
    void saysWhatStateTheBookIsIn();
    void livesWithoutABook();
    void growsAndShrinksWithItsRoom();
    void anotherSessionBeginsAnew();
    void aStopLimitMovesWhole();
    void partsOfPositionsAreWholeLots();
};

void TestDepthLadder::showsTheBookOnItsRows()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{1});
    const int bid = ladder.model.rowOf(Price{9'999}, Side::Buy);
    const int ask = ladder.model.rowOf(Price{10'001}, Side::Sell);
    QCOMPARE(bid - ask, 2);
    QCOMPARE(ladder.model.priceAt(bid), Price{9'999});
    QCOMPARE(ladder.text(bid, DepthLadderModel::PriceColumn), QStringLiteral("99.99"));
    QCOMPARE(ladder.text(bid, DepthLadderModel::Bids), QStringLiteral("1"));
    QCOMPARE(ladder.text(bid + 1, DepthLadderModel::Bids), QStringLiteral("2"));
    QCOMPARE(ladder.text(ask - 2, DepthLadderModel::Asks), QStringLiteral("3"));
    QVERIFY(ladder.text(ask, DepthLadderModel::Bids).isEmpty());
    QVERIFY(ladder.mark(bid, DepthLadderModel::Bids).isBest);
    QVERIFY(!ladder.mark(bid + 1, DepthLadderModel::Bids).isBest);
    // Bars: the level by the largest (3), everything up to it by all six.
    QCOMPARE(ladder.mark(bid + 1, DepthLadderModel::Bids).size, 2.0 / 3.0);
    QCOMPARE(ladder.mark(bid + 1, DepthLadderModel::Bids).cumulative, 0.5);
    QCOMPARE(ladder.mark(ask - 2, DepthLadderModel::Asks).cumulative, 1.0);
    QVERIFY(ladder.mark(ladder.model.rowOf(Price{10'000}, Side::Buy), DepthLadderModel::PriceColumn).isLast);
    QCOMPARE(ladder.model.spreadText(), QStringLiteral("0.02 (2 bp)"));
    const QString spoken = ladder.model.index(bid + 1, DepthLadderModel::Bids).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("bid 2 at 99.98, 3 down to here"));
}

void TestDepthLadder::rowsStandStillWhileHeld()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    std::vector<Price> before;
    for (int row = 0; row < ladder.model.rowCount(); ++row)
        before.push_back(ladder.model.priceAt(row));
    ladder.model.setHeld(true);
    for (const std::int64_t middle : {10'005, 10'009, 10'200, 9'100}) {
        ladder.book(middle - 1, middle + 1);
        ladder.show();
        for (int row = 0; row < ladder.model.rowCount(); ++row)
            QCOMPARE(ladder.model.priceAt(row), before[static_cast<std::size_t>(row)]);
    }
    QVERIFY(ladder.model.isOffCentre());
    QVERIFY(!ladder.model.isMarketAbove());
    ladder.model.setRows(25); // room below, while somebody looks
    QCOMPARE(ladder.model.priceAt(0), before[0]);
    ladder.model.recentre(); // asked for
    QVERIFY(!ladder.model.isOffCentre());
    QVERIFY(ladder.model.rowOf(Price{9'099}, Side::Buy) >= 0);
}

void TestDepthLadder::rowsFollowTheMarketWhenNobodyLooks()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    const Price top = ladder.model.priceAt(0);
    ladder.book(10'000, 10'002);
    ladder.show();
    QCOMPARE(ladder.model.priceAt(0), top); // within the middle nothing moves
    ladder.book(10'099, 10'101);
    ladder.show();
    QVERIFY(!ladder.model.isOffCentre());
    // Held while it went away, and let go: it catches up.
    ladder.model.setHeld(true);
    ladder.book(10'199, 10'201);
    ladder.show();
    QVERIFY(ladder.model.isOffCentre());
    QVERIFY(ladder.model.isMarketAbove());
    ladder.model.setHeld(false);
    QVERIFY(!ladder.model.isOffCentre());
}

void TestDepthLadder::scrollingStaysUntilCentred()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    const Price top = ladder.model.priceAt(0);
    ladder.model.scrollBy(15);
    QCOMPARE(ladder.model.priceAt(0).units, top.units + 15);
    ladder.book(10'000, 10'002);
    ladder.show();
    QCOMPARE(ladder.model.priceAt(0).units, top.units + 15);
    QVERIFY(ladder.model.isOffCentre());
    ladder.model.recentre();
    QVERIFY(!ladder.model.isOffCentre());
    ladder.model.scrollBy(-1'000'000); // never to prices of nothing
    QVERIFY(ladder.model.priceAt(ladder.model.rowCount() - 1).units > 0);
}

void TestDepthLadder::stepsJoinLevelsOutwards()
{
    Ladder ladder;
    ladder.book(9'999, 10'001, 6);
    ladder.show();
    ladder.model.stepCoarser();
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{2});
    ladder.model.stepCoarser();
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{5});
    // Bids 99.99 … 99.94: five in the row of 99.95, one below; asks 100.01 … 100.06: five up to 100.05, one above.
    const int bid = ladder.model.rowOf(Price{9'995}, Side::Buy);
    QCOMPARE(ladder.text(bid, DepthLadderModel::Bids), QStringLiteral("15"));
    QCOMPARE(ladder.text(bid + 1, DepthLadderModel::Bids), QStringLiteral("6"));
    const int ask = ladder.model.rowOf(Price{10'005}, Side::Sell);
    QCOMPARE(ladder.text(ask, DepthLadderModel::Asks), QStringLiteral("15"));
    QCOMPARE(ladder.text(ask - 1, DepthLadderModel::Asks), QStringLiteral("6"));
    // A size never stands at a better price than it has.
    QVERIFY(ladder.model.priceAt(bid) <= Price{9'999});
    QVERIFY(ladder.model.priceAt(ask) >= Price{10'001});
    ladder.model.stepFiner();
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{2});
    ladder.model.stepFiner();
    ladder.model.stepFiner();
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{1});
}

void TestDepthLadder::choosesAStepThatTheBookFitsInto()
{
    Ladder ladder;
    auto part = std::make_shared<session::BookPart>();
    part->state = market::BookState::Live;
    part->time = ladder.builder.now();
    for (std::size_t i = 0; i < session::BookPart::kLevels; ++i) {
        part->bids[i] = {Price{9'999 - 7 * static_cast<std::int64_t>(i)}, {1}};
        part->asks[i] = {Price{10'001 + 7 * static_cast<std::int64_t>(i)}, {1}};
    }
    part->bidCount = part->askCount = session::BookPart::kLevels;
    ladder.builder.change(ladder.id, [&](session::InstrumentPart& now) { now.book = part; });
    ladder.show();
    for (std::size_t i = 0; i < session::BookPart::kLevels; ++i) {
        QVERIFY(ladder.model.rowOf(part->bids[i].price, Side::Buy) >= 0);
        QVERIFY(ladder.model.rowOf(part->asks[i].price, Side::Sell) >= 0);
    }
}

void TestDepthLadder::tellsOnlyRowsThatChanged()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    QSignalSpy changed(&ladder.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&ladder.model, &QAbstractItemModel::modelReset);
    ladder.show(); // a snapshot like the one before
    QCOMPARE(changed.size(), 0);
    ladder.limit(Side::Buy, 9'995);
    ladder.show();
    QCOMPARE(changed.size(), 1);
    const int row = ladder.model.rowOf(Price{9'995}, Side::Buy);
    QCOMPARE(changed[0][0].toModelIndex().row(), row);
    QCOMPARE(changed[0][1].toModelIndex().row(), row);
    QCOMPARE(reset.size(), 0);
}

void TestDepthLadder::ownOrdersStandAtTheirPrices()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.limit(Side::Buy, 9'996);
    const OrderId second = ladder.limit(Side::Buy, 9'996);
    ladder.limit(Side::Sell, 9'994, trading::OrderKind::Stop);
    ladder.show();
    const int row = ladder.model.rowOf(Price{9'996}, Side::Buy);
    QCOMPARE(ladder.model.ordersAt(row, Side::Buy).size(), std::size_t{2});
    QCOMPARE(ladder.model.ordersAt(row, Side::Buy).back().order, second);
    QVERIFY(ladder.model.ordersAt(row, Side::Sell).empty());
    QCOMPARE(ladder.text(row, DepthLadderModel::OwnBuys), QStringLiteral("0.5")); // twice 250 lots of 0.001
    const int stop = ladder.model.rowOf(Price{9'994}, Side::Sell);
    QCOMPARE(ladder.text(stop, DepthLadderModel::OwnSells), QStringLiteral("S 0.25"));
    QVERIFY(ladder.mark(stop, DepthLadderModel::OwnSells).isStop);
    ladder.cancel(second);
    ladder.show();
    QCOMPARE(ladder.model.ordersAt(row, Side::Buy).size(), std::size_t{1});
}

void TestDepthLadder::aMovedOrderWaitsForTheEngine()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    const OrderId order = ladder.limit(Side::Buy, 9'996);
    ladder.show();
    ladder.model.move(order, Price{9'993});
    ladder.model.setSubmitted(5);
    const int from = ladder.model.rowOf(Price{9'996}, Side::Buy);
    const int to = ladder.model.rowOf(Price{9'993}, Side::Buy);
    QVERIFY(ladder.mark(to, DepthLadderModel::OwnBuys).isPending);
    QVERIFY(!ladder.mark(from, DepthLadderModel::OwnBuys).isOwn);
    ladder.model.setAnswer(5, true);
    ladder.show();
    QVERIFY(ladder.mark(to, DepthLadderModel::OwnBuys).isOwn); // until it is seen there
    // Another order takes its place.
    ladder.cancel(order);
    ladder.limit(Side::Buy, 9'993);
    ladder.show();
    QVERIFY(ladder.mark(to, DepthLadderModel::OwnBuys).isOwn);
    QVERIFY(!ladder.mark(to, DepthLadderModel::OwnBuys).isPending);
    QCOMPARE(ladder.model.ordersAt(to, Side::Buy).size(), std::size_t{1});
}

void TestDepthLadder::aRefusedMoveGoesBack()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    const OrderId order = ladder.limit(Side::Sell, 10'005);
    ladder.show();
    const int from = ladder.model.rowOf(Price{10'005}, Side::Sell);
    ladder.model.move(order, Price{10'008});
    ladder.model.setSubmitted(9);
    ladder.model.setAnswer(8, false); // of somebody else
    QVERIFY(!ladder.mark(from, DepthLadderModel::OwnSells).isOwn);
    ladder.model.setAnswer(9, false);
    QVERIFY(ladder.mark(from, DepthLadderModel::OwnSells).isOwn);
    QVERIFY(!ladder.mark(from, DepthLadderModel::OwnSells).isPending);
    ladder.model.move(order, Price{10'008});
    ladder.model.setSubmitted(0); // nobody listens
    QVERIFY(ladder.mark(from, DepthLadderModel::OwnSells).isOwn);
}

void TestDepthLadder::saysWhatStateTheBookIsIn_data()
{
    QTest::addColumn<int>("book");
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    using market::BookState;
    QTest::newRow("live") << int(BookState::Live) << 0 << int(DepthState::Live) << QString();
    QTest::newRow("empty") << int(BookState::Empty) << 0 << int(DepthState::Waiting) << QStringLiteral("Waiting");
    QTest::newRow("gap") << int(BookState::Gap) << 0 << int(DepthState::Gap) << QStringLiteral("missing");
    QTest::newRow("crossed") << int(BookState::Crossed) << 0 << int(DepthState::Crossed) << QStringLiteral("crossed");
    QTest::newRow("stale") << int(BookState::Live) << 3 << int(DepthState::Stale) << QStringLiteral("old");
}

void TestDepthLadder::saysWhatStateTheBookIsIn()
{
    QFETCH(int, book);
    QFETCH(int, age);
    QFETCH(int, state);
    QFETCH(QString, says);
    Ladder ladder;
    ladder.book(9'999, 10'001, 3, static_cast<market::BookState>(book));
    ladder.builder.advance(std::chrono::seconds(age));
    ladder.show();
    QCOMPARE(int(ladder.model.state()), state);
    QCOMPARE(ladder.model.stateText().isEmpty(), says.isEmpty());
    QVERIFY2(ladder.model.stateText().contains(says), qPrintable(ladder.model.stateText()));
    // Whatever the book: prices stand there, and orders can be given at them.
    QVERIFY(ladder.model.priceAt(10).units > 0);
}

void TestDepthLadder::livesWithoutABook()
{
    Ladder ladder;
    QVERIFY(ladder.model.stateText().contains(QStringLiteral("No session")));
    QCOMPARE(ladder.model.priceAt(0), Price{});
    ladder.show();
    QCOMPARE(int(ladder.model.state()), int(DepthState::NoBook));
    QVERIFY(ladder.model.stateText().contains(QStringLiteral("last price only")));
    QVERIFY(ladder.model.rowOf(Price{10'000}, Side::Buy) >= 0);
    ladder.builder.change(ladder.id, [](session::InstrumentPart& part) {
        part.bid = Price{9'998};
        part.ask = Price{10'002};
        part.bidSize = 4.0;
        part.askSize = 5.0;
    });
    ladder.show();
    QVERIFY(ladder.model.stateText().contains(QStringLiteral("best bid and ask only")));
    QCOMPARE(ladder.text(ladder.model.rowOf(Price{9'998}, Side::Buy), DepthLadderModel::Bids), QStringLiteral("4"));
    ladder.model.setInstrument(InstrumentId{7});
    QVERIFY(ladder.model.stateText().contains(QStringLiteral("No instrument")));
    QVERIFY(ladder.text(3, DepthLadderModel::PriceColumn).isEmpty());
}

void TestDepthLadder::growsAndShrinksWithItsRoom()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.show();
    for (const int rows : {40, 6, 1, 21}) {
        ladder.model.setRows(rows);
        QCOMPARE(ladder.model.rowCount(), std::max(rows, DepthLadderModel::kLeastRows));
        QVERIFY(ladder.model.rowOf(Price{9'999}, Side::Buy) >= 0);
        QVERIFY(!ladder.model.isOffCentre());
    }
}

void TestDepthLadder::anotherSessionBeginsAnew()
{
    Ladder ladder;
    ladder.book(9'999, 10'001);
    ladder.limit(Side::Buy, 9'996);
    ladder.show();
    const int row = ladder.model.rowOf(Price{9'996}, Side::Buy);
    QVERIFY(ladder.mark(row, DepthLadderModel::OwnBuys).isOwn);
    ladder.restart();
    ladder.show();
    QVERIFY(!ladder.mark(row, DepthLadderModel::OwnBuys).isOwn);
    ladder.model.setSnapshot(nullptr);
    QCOMPARE(int(ladder.model.state()), int(DepthState::NoMarket));
}

void TestDepthLadder::aStopLimitMovesWhole()
{
    session::OrderRow row;
    row.kind = trading::OrderKind::StopLimit;
    row.quantity = Lots{10};
    row.stopPrice = Price{10'100};
    row.limit = Price{10'110};
    QCOMPARE(models::levelOf(row), Price{10'100});
    const models::NewTerms moved = models::movedTo(row, Price{10'150});
    QCOMPARE(moved.stopPrice, Price{10'150});
    QCOMPARE(moved.limit, Price{10'160});
    QCOMPARE(moved.quantity, Lots{10});
    row.kind = trading::OrderKind::TrailingStop;
    QCOMPARE(models::levelOf(row), Price{});
    row.state = trading::OrderState::CancelPending;
    QVERIFY(!models::canReplace(row));
    QVERIFY(models::canCancel(row));
    row.variant = session::Variant::B;
    QVERIFY(!models::canCancel(row));
}

void TestDepthLadder::partsOfPositionsAreWholeLots()
{
    session::PositionRow row;
    row.instrument = InstrumentId{1};
    row.quantity = Lots{-7};
    const session::Command half = models::partialCloseCommand(row, 0.5, "ABC", "key");
    QVERIFY(half.side == Side::Buy && half.terms.reduceOnly);
    QCOMPARE(half.quantity, Lots{3}); // never more than asked for
    QCOMPARE(models::partialCloseCommand(row, 0.01, "ABC", "key").quantity, Lots{1});
    row.entry = 100.0;
    market::Instrument instrument;
    instrument.priceScale = 2;
    instrument.tick = Price{1};
    instrument.lot = Decimal{1, 0};
    // Short 7 at 100: at 98 it made 14; at 101 it lost 7. 2 won by 1 lost.
    QCOMPARE(models::resultAt(row, instrument, Price{9'800})->units, std::int64_t{1'400'000'000});
    QCOMPARE(models::resultAt(row, instrument, Price{10'100})->units, std::int64_t{-700'000'000});
    QCOMPARE(*models::rewardPerRisk(row, instrument, Price{10'100}, Price{9'800}), 2.0);
    QVERIFY(!models::rewardPerRisk(row, instrument, Price{9'900}, Price{9'800})); // the stop is in profit already
}

SEXTANT_TEST(TestDepthLadder)
#include "tst_depth_ladder.moc"
