#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <random>

#include "models/cell_values.h"
#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/signals_model.h"
#include "models/watchlist_model.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;
using trading::OrderState;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString textAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

/// All that a view could ask, as one text.
QString everything(const QAbstractItemModel& model)
{
    QString out;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int{Qt::DisplayRole}, int{SortRole}, int{ToneRole}, int{KeyRole}})
                out += model.index(row, column).data(role).toString() + QLatin1Char('\n');
    return out;
}

class TestMarketTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void watchlistShowsWhatIsKnown();
    void watchlistTellsTheChangedCellsOnly();
    void watchlistTellsTheRegimeAndWhy();
    void newInstrumentsAreAppended();
    void sparklineHasTheLastSixtyCloses();
    void unknownValuesAreDashes();
    void positionsShowResultAndRisk();
    void positionsTellTheChangedCellsOnly();
    void positionsAgeOnceASecond();
    void positionsComeAndGoInPlace();
    void keepsSelectionWhenOnlyPricesChange();
    void timeZoneChangesHeadersAndCells();
    void randomSessionsLookAsIfBuiltAnew_data();
    void randomSessionsLookAsIfBuiltAnew();
};

void TestMarketTables::watchlistShowsWhatIsKnown()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    builder.change(id, [](session::InstrumentPart& part) {
        part.last = Price{10'184};
        part.reference = Price{10'000};
        part.bid = Price{10'000};
        part.ask = Price{10'010};
        part.score = session::InstrumentPart::Score{};
        part.score->score = 0.78;
        part.score->action = session::SignalAction::Buy;
    });
    WatchlistModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(textAt(model, 0, WatchlistModel::Symbol), QStringLiteral("BTC-USDT"));
    QCOMPARE(textAt(model, 0, WatchlistModel::Last), QStringLiteral("101.84"));
    QCOMPARE(textAt(model, 0, WatchlistModel::Change), QStringLiteral("+1.84%"));
    QCOMPARE(model.index(0, WatchlistModel::Change).data(ToneRole).toInt(), static_cast<int>(Tone::Gain));
    QCOMPARE(textAt(model, 0, WatchlistModel::Score), QStringLiteral("0.78 LONG"));
    const auto scale = model.index(0, WatchlistModel::Score).data(ScaleRole).value<ScaleValue>();
    QVERIFY((scale == ScaleValue{0.78, 0.30, 0.70}));
    QVERIFY(!model.index(0, WatchlistModel::Last).data(ScaleRole).isValid());
    QVERIFY(model.index(0, WatchlistModel::Score)
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QStringLiteral("\nbuys from 0.70, sells from 0.30")));
    QCOMPARE(textAt(model, 0, WatchlistModel::Spread), QStringLiteral("10.0 bp"));
    QCOMPARE(model.index(0, WatchlistModel::Last).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
             static_cast<int>(Qt::AlignRight));
    QCOMPARE(model.instrument(0), id);
    QCOMPARE(model.rowOf(id), 0);
    QCOMPARE(model.rowOf(InstrumentId{7}), -1);
    QVERIFY(!model.instrument(3).isSet());
}

void TestMarketTables::watchlistTellsTheChangedCellsOnly()
{
    SnapshotBuilder builder;
    const auto first = builder.addInstrument("BTC-USDT");
    const auto second = builder.addInstrument("ETH-USDT");
    builder.setLast(first, 10'000);
    builder.setLast(second, 2'000);
    WatchlistModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    builder.setLast(second, 2'001);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1); // Last and Change are neighbours
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, WatchlistModel::Last));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, WatchlistModel::Change));
    changed.clear();
    builder.setLast(second, 2'001); // another part with the same values
    model.setSnapshot(builder.snapshot());
    QVERIFY(changed.isEmpty());
    builder.addBar(first, 10'000);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, WatchlistModel::Sparkline));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(0, WatchlistModel::Sparkline));
    QCOMPARE(changed[1][0].toModelIndex(), model.index(0, WatchlistModel::Turnover));
    QCOMPARE(changed[1][1].toModelIndex(), model.index(0, WatchlistModel::Turnover));
}

void TestMarketTables::watchlistTellsTheRegimeAndWhy()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    const auto show = [&](const analysis::Regime& regime) {
        builder.change(
            id, [&](session::InstrumentPart& part) { part.regime = std::make_shared<const analysis::Regime>(regime); });
    };
    analysis::Regime regime;
    regime.add(Reason(ReasonCode::NotReady, market::arg(ArgName::Timeframe, market::Timeframe::H1),
                      arg(ArgName::Bars, std::int64_t{57}), arg(ArgName::Required, std::int64_t{200})));
    show(regime);
    WatchlistModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    const QModelIndex cell = model.index(0, WatchlistModel::Regime);
    QCOMPARE(cell.data().toString(), QStringLiteral("UNKNOWN"));
    QCOMPARE(cell.data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("the regime is not known yet"));
    QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("1h has 57 of 200 bars")),
             qPrintable(cell.data(Qt::ToolTipRole).toString()));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    regime = {};
    regime.labels = {analysis::RegimeDirection::Bear, analysis::RegimeStructure::Trending,
                     analysis::VolatilityRegime::High, -1, analysis::SpreadRegime::Tight};
    regime.confidence = 0.74;
    regime.since = builder.now() - std::chrono::hours(5);
    regime.asOf = builder.now();
    regime.add(Reason(ReasonCode::RegimeDirection,
                      arg(ArgName::State, analysis::codeOf(analysis::RegimeDirection::Bear)),
                      arg(ArgName::Score, -0.62)));
    show(regime);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cell);
    QCOMPARE(cell.data().toString(), QStringLiteral("BEAR · high"));
    QCOMPARE(cell.data(ToneRole).toInt(), static_cast<int>(Tone::Loss));
    QVERIFY(cell.data(ChipRole).toBool());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("regime BEAR · high, confidence 74%"));
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    for (const char* part : {"BEAR, trending, high volatility, trend down, tight spread", "confidence 74%", "(UTC)",
                             "from rules", "Market direction", "-0.62"})
        QVERIFY2(tip.contains(QString::fromUtf8(part)) ||
                     tip.contains(QString::fromUtf8(part).replace(QLatin1Char('-'), QStringLiteral("−"))),
                 qPrintable(tip));
    // Sorted: bear below sideways below bull, unknown first.
    const double bear = cell.data(SortRole).toDouble();
    regime.labels.direction = analysis::RegimeDirection::Bull;
    show(regime);
    model.setSnapshot(builder.snapshot());
    QVERIFY(cell.data(SortRole).toDouble() > bear);
    QCOMPARE(cell.data(ToneRole).toInt(), static_cast<int>(Tone::Gain));
}

void TestMarketTables::newInstrumentsAreAppended()
{
    SnapshotBuilder builder;
    builder.addInstrument("BTC-USDT");
    WatchlistModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    builder.addInstrument("ETH-USDT");
    builder.addInstrument("SPY");
    model.setSnapshot(builder.snapshot());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 1);
    QCOMPARE(inserted[0][2].toInt(), 2);
}

void TestMarketTables::sparklineHasTheLastSixtyCloses()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    WatchlistModel model;
    model.setSnapshot(builder.snapshot());
    const QModelIndex cell = model.index(0, WatchlistModel::Sparkline);
    QVERIFY(cell.data(SparklineRole).value<QVector<float>>().isEmpty());
    for (int i = 1; i <= 100; ++i)
        builder.addBar(id, 100 * i);
    model.setSnapshot(builder.snapshot());
    const auto closes = cell.data(SparklineRole).value<QVector<float>>();
    QCOMPARE(closes.size(), 60);
    QCOMPARE(closes.front(), 41.0F);
    QCOMPARE(closes.back(), 100.0F);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("+143.90% over 60 bars of 1m"));
}

void TestMarketTables::unknownValuesAreDashes()
{
    SnapshotBuilder builder;
    builder.addInstrument("BTC-USDT");
    WatchlistModel model;
    model.setSnapshot(builder.snapshot());
    for (const int column :
         {WatchlistModel::Last, WatchlistModel::Change, WatchlistModel::Regime, WatchlistModel::Spread})
        QCOMPARE(textAt(model, 0, column), QStringLiteral("—"));
    QCOMPARE(textAt(model, 0, WatchlistModel::Score), QStringLiteral("no score yet"));
    QVERIFY(!model.index(0, WatchlistModel::Score).data(ScaleRole).isValid());
    QVERIFY(!model.index(0, WatchlistModel::Regime).data(ChipRole).isValid());
}

void TestMarketTables::positionsShowResultAndRisk()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    const auto position = builder.open(id);
    builder.changePosition(position, [](session::PositionRow& row) {
        row.quantity = Lots{-118};
        row.unrealised = Cash{-1'470'000'000};
        row.multiple = -0.42;
    });
    builder.advance(std::chrono::seconds(17));
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(textAt(model, 0, PositionsModel::Engine), QStringLiteral("A"));
    QCOMPARE(textAt(model, 0, PositionsModel::Size), QStringLiteral("-0.118"));
    QCOMPARE(model.index(0, PositionsModel::Size).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("short 0.118"));
    QCOMPARE(textAt(model, 0, PositionsModel::Entry), QStringLiteral("100.25"));
    QCOMPARE(textAt(model, 0, PositionsModel::Result), QStringLiteral("-14.70"));
    QCOMPARE(model.index(0, PositionsModel::Result).data(ToneRole).toInt(), static_cast<int>(Tone::Loss));
    QCOMPARE(textAt(model, 0, PositionsModel::Multiple), QStringLiteral("-0.42R"));
    QCOMPARE(textAt(model, 0, PositionsModel::Trail), QStringLiteral("—"));
    QCOMPARE(textAt(model, 0, PositionsModel::Held), QStringLiteral("00:17"));
    QCOMPARE(model.rowOfPosition(position), 0);
}

void TestMarketTables::positionsTellTheChangedCellsOnly()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    builder.open(builder.addInstrument("AAA"));
    const auto position = builder.open(id);
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    builder.changePosition(position, [](session::PositionRow& row) {
        row.mark = Price{10'030};
        row.unrealised = Cash{100'000'000};
    });
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1);
    const int row = model.rowOfPosition(position);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(row, PositionsModel::Mark));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(row, PositionsModel::Result));
}

void TestMarketTables::positionsAgeOnceASecond()
{
    SnapshotBuilder builder;
    builder.open(builder.addInstrument("BTC-USDT"));
    PositionsModel model;
    model.setSnapshot(builder.snapshot());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    builder.advance(std::chrono::milliseconds(300));
    model.setSnapshot(builder.snapshot());
    QVERIFY(changed.isEmpty());
    builder.advance(std::chrono::milliseconds(700));
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, PositionsModel::Held));
}

void TestMarketTables::positionsComeAndGoInPlace()
{
    SnapshotBuilder builder;
    const auto a = builder.addInstrument("AAA");
    const auto b = builder.addInstrument("BBB");
    const auto c = builder.addInstrument("CCC");
    const auto ofA = builder.open(a);
    const auto ofC = builder.open(c);
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSnapshot(builder.snapshot());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    builder.open(b);
    builder.close(ofA, ReasonCode::ExitStop);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QVERIFY(reset.isEmpty());
    QCOMPARE(textAt(model, 0, PositionsModel::Symbol), QStringLiteral("BBB"));
    QCOMPARE(model.rowOfPosition(ofC), 1);
    // The same ones in another order move.
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    auto turned = std::make_shared<session::Snapshot>(*builder.snapshot());
    turned->positions =
        std::make_shared<std::vector<session::PositionRow>>(builder.positions().rbegin(), builder.positions().rend());
    model.setSnapshot(turned);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(model.rowOfPosition(ofC), 0);
}

void TestMarketTables::keepsSelectionWhenOnlyPricesChange()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    const auto other = builder.addInstrument("ETH-USDT");
    builder.open(id);
    const auto wanted = builder.open(other);
    WatchlistModel watchlist;
    PositionsModel positions;
    watchlist.setSnapshot(builder.snapshot());
    positions.setSnapshot(builder.snapshot());
    QItemSelectionModel inWatchlist(&watchlist);
    QItemSelectionModel inPositions(&positions);
    const auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    inWatchlist.setCurrentIndex(watchlist.index(1, 0), how);
    inPositions.setCurrentIndex(positions.index(1, 0), how);
    QSignalSpy changedW(&inWatchlist, &QItemSelectionModel::selectionChanged);
    QSignalSpy changedP(&inPositions, &QItemSelectionModel::selectionChanged);
    for (int step = 0; step < 50; ++step) {
        builder.advance(std::chrono::seconds(1));
        builder.setLast(id, 10'000 + step);
        builder.setLast(other, 2'000 - step);
        builder.changePosition(wanted, [&](session::PositionRow& row) { row.mark = Price{2'000 - step}; });
        watchlist.setSnapshot(builder.snapshot());
        positions.setSnapshot(builder.snapshot());
    }
    QVERIFY(changedW.isEmpty() && changedP.isEmpty());
    QCOMPARE(inWatchlist.currentIndex().row(), 1);
    QCOMPARE(positions.row(inPositions.currentIndex().row())->position, wanted);
}

void TestMarketTables::timeZoneChangesHeadersAndCells()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("SPY");
    builder.addFill(builder.addOrder(id), 10'050);
    FillsModel model;
    model.setSnapshot(builder.snapshot());
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTimeText(TimeText(TimeZoneChoice::Exchange));
    QCOMPARE(header.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().column(), static_cast<int>(FillsModel::TimeColumn));
    QCOMPARE(textAt(model, 0, FillsModel::TimeColumn), QStringLiteral("01-05 09:30:00"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time (exchange time)"));
    model.setTimeText(TimeText(TimeZoneChoice::Exchange));
    QCOMPARE(header.size(), 1);
}

void TestMarketTables::randomSessionsLookAsIfBuiltAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// What models show after any sequence of snapshots is what new models show of the last one.
void TestMarketTables::randomSessionsLookAsIfBuiltAnew()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    SnapshotBuilder builder;
    std::vector<InstrumentId> instruments{builder.addInstrument("BTC-USDT"), builder.addInstrument("SPY")};
    WatchlistModel watchlist;
    SignalsModel signalsModel;
    SignalsModel withHolds;
    withHolds.setShowHolds(true);
    OrdersModel orders;
    FillsModel fills;
    PositionsModel positions;
    ClosedPositionsModel closed;
    IncidentsModel incidents;
    const std::vector<SnapshotTable*> models{&watchlist, &signalsModel, &withHolds, &orders,
                                             &fills,     &positions,    &closed,    &incidents};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (SnapshotTable* model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, kFatal));

    for (int step = 0; step < 60; ++step) {
        for (int i = upTo(6); i > 0; --i) {
            const InstrumentId id = instruments[static_cast<std::size_t>(upTo(static_cast<int>(instruments.size())))];
            builder.advance(std::chrono::milliseconds(upTo(3000)));
            switch (upTo(12)) {
            case 0:
                builder.setLast(id, 10'000 + upTo(50));
                break;
            case 1:
                builder.addBar(id, 10'000 + upTo(50));
                break;
            case 2:
                builder.addSignal(id, ReasonCode::GateSpread);
                break;
            case 3: {
                const OrderId order = builder.reserveOrder();
                builder.addOrderAs(order, id, builder.addSignal(id, ReasonCode::None, order));
                break;
            }
            case 4:
                builder.addHold(id);
                break;
            case 5:
            case 6:
                if (!builder.orders().empty()) {
                    const auto& order =
                        builder.orders()[static_cast<std::size_t>(upTo(static_cast<int>(builder.orders().size())))];
                    builder.changeOrder(order.order, static_cast<OrderState>(upTo(11)), ReasonCode::Filled);
                    builder.addFill(order.order, 10'000 + upTo(9));
                }
                break;
            case 7:
                builder.open(id);
                break;
            case 8:
                if (!builder.positions().empty())
                    builder.close(
                        builder
                            .positions()[static_cast<std::size_t>(upTo(static_cast<int>(builder.positions().size())))]
                            .position,
                        ReasonCode::ExitStop);
                break;
            case 9:
                if (!builder.positions().empty())
                    builder.changePosition(builder.positions().front().position,
                                           [&](session::PositionRow& row) { row.mark = Price{10'000 + upTo(9)}; });
                break;
            case 10:
                builder.addIncident(ReasonCode::DataGap, id);
                break;
            default:
                if (upTo(10) == 0) instruments.push_back(builder.addInstrument("X" + std::to_string(step)));
                if (upTo(30) == 0) builder.restart();
                break;
            }
        }
        const auto snapshot = builder.snapshot();
        for (SnapshotTable* model : models)
            model->setSnapshot(snapshot);
    }
    WatchlistModel newWatchlist;
    SignalsModel newSignals;
    SignalsModel newWithHolds;
    newWithHolds.setShowHolds(true);
    OrdersModel newOrders;
    FillsModel newFills;
    PositionsModel newPositions;
    ClosedPositionsModel newClosed;
    IncidentsModel newIncidents;
    const std::vector<SnapshotTable*> built{&newWatchlist, &newSignals,   &newWithHolds, &newOrders,
                                            &newFills,     &newPositions, &newClosed,    &newIncidents};
    for (std::size_t i = 0; i < models.size(); ++i) {
        built[i]->setSnapshot(builder.snapshot());
        QCOMPARE(models[i]->rowCount(), built[i]->rowCount());
        QCOMPARE(everything(*models[i]), everything(*built[i]));
    }
}

} // namespace

SEXTANT_TEST(TestMarketTables)
#include "tst_market_tables.moc"
