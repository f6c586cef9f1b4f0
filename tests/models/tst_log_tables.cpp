#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/signals_model.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;
using trading::OrderState;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Everything a model tells, counted.
struct Told {
    explicit Told(QAbstractItemModel& model)
        : inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved), changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {}
    [[nodiscard]] bool isNothing() const
    {
        return inserted.isEmpty() && removed.isEmpty() && moved.isEmpty() && changed.isEmpty() && reset.isEmpty();
    }
    void clear()
    {
        for (QSignalSpy* spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
    }
    QSignalSpy inserted, removed, moved, changed, reset;
};

int firstOf(const QSignalSpy& spy, int call = 0) { return spy.at(call).at(1).toInt(); }
int lastOf(const QSignalSpy& spy, int call = 0) { return spy.at(call).at(2).toInt(); }
QModelIndex topLeft(const QSignalSpy& spy, int call = 0) { return spy.at(call).at(0).toModelIndex(); }
QModelIndex bottomRight(const QSignalSpy& spy, int call = 0) { return spy.at(call).at(1).toModelIndex(); }

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

class TestLogTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void newFillsComeOnTop();
    void anotherSessionResets();
    void theSameSnapshotTellsNothing();
    void droppedRowsLeaveAtTheBottom();
    void aLogThatHasRunAwayIsReplaced();
    void aHundredThousandRowsStayIncremental();
    void selectionFollowsItsRow();
    void ordersAreFolded();
    void aFilledOrderChangesItsCellsOnly();
    void workingOrdersOutliveTheLog();
    void lateOrdersGoToTheirPlace();
    void signalsFollowTheirOrders();
    void holdsAreMergedByTime();
    void signalsAreDroppedWithTheLog();
    void incidentsAreSentences();
    void closedPositionsSayWhy();
    void assumedSpreadsAreMarked();
};

void TestLogTables::newFillsComeOnTop()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    FillsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    builder.addFill(builder.addOrder(id), 10'050);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 1);
    Told told(model);
    builder.advance(std::chrono::seconds(5));
    builder.addFill(builder.addOrder(id), 10'060);
    builder.addFill(builder.addOrder(id), 10'070);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(told.inserted.size(), 1);
    QCOMPARE(firstOf(told.inserted), 0);
    QCOMPARE(lastOf(told.inserted), 1);
    QVERIFY(told.changed.isEmpty() && told.reset.isEmpty() && told.removed.isEmpty());
    QCOMPARE(cell(model, 0, FillsModel::Price), QStringLiteral("100.70"));
    QCOMPARE(cell(model, 2, FillsModel::Price), QStringLiteral("100.50"));
    QCOMPARE(cell(model, 0, FillsModel::TimeColumn), QStringLiteral("01-05 14:30:05"));
    QCOMPARE(cell(model, 0, FillsModel::Quantity), QStringLiteral("0.250"));
    QCOMPARE(cell(model, 0, FillsModel::Fee), QStringLiteral("1.23"));
    QCOMPARE(model.headerData(FillsModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Time (UTC)"));
}

void TestLogTables::anotherSessionResets()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    FillsModel fills;
    OrdersModel orders;
    SignalsModel signalsModel;
    PositionsModel positions;
    const std::vector<SnapshotTable*> models{&fills, &orders, &signalsModel, &positions};
    builder.addSignal(id, ReasonCode::GateSpread);
    builder.addFill(builder.addOrder(id), 1);
    builder.open(id);
    const auto old = builder.snapshot();
    builder.restart();
    builder.addFill(builder.addOrder(id), 2);
    const auto next = builder.snapshot();
    for (SnapshotTable* model : models) {
        const QAbstractItemModelTester tester(model, kStrict);
        model->setSnapshot(old);
        QCOMPARE(model->rowCount(), 1);
        Told told(*model);
        model->setSnapshot(next);
        QCOMPARE(told.reset.size(), 1);
        QVERIFY(told.inserted.isEmpty() && told.removed.isEmpty() && told.changed.isEmpty());
        QCOMPARE(model->rowCount(), model == &fills || model == &orders ? 1 : 0);
        model->setSnapshot(nullptr);
        QCOMPARE(told.reset.size(), 2);
        QCOMPARE(model->rowCount(), 0);
    }
}

void TestLogTables::theSameSnapshotTellsNothing()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    const auto order = builder.reserveOrder();
    const auto signal = builder.addSignal(id, ReasonCode::None, order);
    builder.addOrderAs(order, id, signal);
    builder.addFill(order, 10'050);
    builder.open(id, order);
    FillsModel fills;
    OrdersModel orders;
    SignalsModel signalsModel;
    PositionsModel positions;
    for (SnapshotTable* model : std::vector<SnapshotTable*>{&fills, &orders, &signalsModel, &positions}) {
        model->setSnapshot(builder.snapshot());
        Told told(*model);
        model->setSnapshot(model->snapshot());
        model->setSnapshot(builder.snapshot()); // another object, the same content
        QVERIFY(told.isNothing());
    }
}

void TestLogTables::droppedRowsLeaveAtTheBottom()
{
    SnapshotBuilder builder(256); // chunks of 256 are dropped as a whole
    const auto id = builder.addInstrument("BTC-USDT");
    const auto order = builder.addOrder(id);
    FillsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    for (int i = 0; i < 768; ++i)
        builder.addFill(order, i);
    model.setSnapshot(builder.snapshot());
    const int before = model.rowCount();
    Told told(model);
    for (int i = 0; i < 300; ++i)
        builder.addFill(order, 1000 + i);
    const auto next = builder.snapshot();
    QVERIFY(next->fills.first() > 0);
    const QPersistentModelIndex newest(model.index(0, FillsModel::Price));
    model.setSnapshot(next);
    QCOMPARE(told.removed.size(), 1);
    QCOMPARE(lastOf(told.removed), before - 1);
    QCOMPARE(told.inserted.size(), 1);
    QCOMPARE(lastOf(told.inserted), 299);
    QVERIFY(told.reset.isEmpty());
    QCOMPARE(model.rowCount(), static_cast<int>(next->fills.size()));
    QCOMPARE(newest.row(), 300);
    QCOMPARE(newest.data().toString(), QStringLiteral("7.67"));
    const int last = model.rowCount() - 1;
    QCOMPARE(model.row(last)->seq, next->fills[next->fills.first()].seq);
}

void TestLogTables::aLogThatHasRunAwayIsReplaced()
{
    SnapshotBuilder builder(256);
    const auto id = builder.addInstrument("BTC-USDT");
    const auto order = builder.addOrder(id);
    FillsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    builder.addFill(order, 1);
    model.setSnapshot(builder.snapshot());
    for (int i = 0; i < 5000; ++i)
        builder.addFill(order, i);
    const auto next = builder.snapshot();
    QVERIFY(next->fills.first() > 1); // nothing of what the model shows is left
    Told told(model);
    model.setSnapshot(next);
    QCOMPARE(model.rowCount(), static_cast<int>(next->fills.size()));
    QCOMPARE(told.removed.size(), 1);
    QCOMPARE(told.inserted.size(), 1);
    QVERIFY(told.reset.isEmpty());
    QCOMPARE(cell(model, 0, FillsModel::Price), QStringLiteral("49.99"));
}

void TestLogTables::aHundredThousandRowsStayIncremental()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    SignalsModel signalsModel;
    IncidentsModel incidents;
    signalsModel.setSnapshot(builder.snapshot());
    incidents.setSnapshot(builder.snapshot());
    Told toldSignals(signalsModel);
    Told toldIncidents(incidents);
    constexpr int kSteps = 100;
    for (int step = 0; step < kSteps; ++step) {
        for (int i = 0; i < 1000; ++i) {
            builder.addSignal(id, ReasonCode::GateSpread);
            builder.addIncident(ReasonCode::DataGap, id);
        }
        signalsModel.setSnapshot(builder.snapshot());
        incidents.setSnapshot(builder.snapshot());
    }
    QCOMPARE(signalsModel.rowCount(), kSteps * 1000);
    QCOMPARE(incidents.rowCount(), kSteps * 1000);
    for (const Told* told : {&toldSignals, &toldIncidents}) {
        QCOMPARE(told->inserted.size(), kSteps);
        QVERIFY(told->reset.isEmpty() && told->changed.isEmpty() && told->removed.isEmpty());
    }
    QCOMPARE(signalsModel.rowOfSignal(SignalId{1}), kSteps * 1000 - 1);
    QCOMPARE(signalsModel.rowOfSignal(SignalId{100'000}), 0);
    QCOMPARE(signalsModel.rowOfSignal(SignalId{100'001}), -1);
}

void TestLogTables::selectionFollowsItsRow()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    SignalsModel model;
    const auto wanted = builder.addSignal(id, ReasonCode::GateSpread);
    builder.addSignal(id, ReasonCode::GateCooldown);
    model.setSnapshot(builder.snapshot());
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (int i = 0; i < 10; ++i)
        builder.addSignal(id, ReasonCode::GateSpread);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(selection.currentIndex().row(), 11);
    QCOMPARE(model.row(selection.currentIndex().row())->signal, wanted);
}

void TestLogTables::ordersAreFolded()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto first = builder.addOrder(id);
    builder.addOrder(id);
    builder.changeOrder(first, OrderState::Filled, ReasonCode::Filled);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, OrdersModel::Order), QStringLiteral("2"));
    QCOMPARE(cell(model, 1, OrdersModel::State), QStringLiteral("filled"));
    QCOMPARE(model.index(1, 0).data(OrdersModel::kIsWorkingRole).toBool(), false);
    QCOMPARE(model.index(0, 0).data(OrdersModel::kIsWorkingRole).toBool(), true);
    QCOMPARE(model.rowOfOrder(first), 1);
    QCOMPARE(model.rowOfOrder(OrderId{9}), -1);
    QCOMPARE(cell(model, 1, OrdersModel::Why), QStringLiteral("Score says buy"));
    builder.changeOrder(OrderId{2}, OrderState::Cancelled, ReasonCode::CancelledByKill);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(cell(model, 0, OrdersModel::Why), QStringLiteral("Score says buy · Cancelled by the kill switch"));
}

void TestLogTables::aFilledOrderChangesItsCellsOnly()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto first = builder.addOrder(id);
    builder.addOrder(id);
    model.setSnapshot(builder.snapshot());
    Told told(model);
    builder.changeOrder(first, OrderState::Filled, ReasonCode::Filled);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(told.changed.size(), 2); // Filled and State are not neighbours
    QCOMPARE(topLeft(told.changed, 0), model.index(1, OrdersModel::Filled));
    QCOMPARE(bottomRight(told.changed, 0), model.index(1, OrdersModel::Filled));
    QCOMPARE(topLeft(told.changed, 1), model.index(1, OrdersModel::State));
    QCOMPARE(bottomRight(told.changed, 1), model.index(1, OrdersModel::State));
    QVERIFY(told.inserted.isEmpty() && told.reset.isEmpty());
}

void TestLogTables::workingOrdersOutliveTheLog()
{
    SnapshotBuilder builder(256);
    const auto id = builder.addInstrument("BTC-USDT");
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto working = builder.addOrder(id);
    builder.changeOrder(working, OrderState::Working);
    const auto done = builder.addOrder(id);
    builder.changeOrder(done, OrderState::Filled);
    model.setSnapshot(builder.snapshot());
    Told told(model);
    for (int i = 0; i < 500; ++i) {
        builder.changeOrder(builder.addOrder(id), OrderState::Filled);
        model.setSnapshot(builder.snapshot());
    }
    QVERIFY(builder.snapshot()->orders.first() > 4);
    QVERIFY(model.rowOfOrder(working) >= 0);
    QCOMPARE(model.rowOfOrder(working), model.rowCount() - 1);
    QCOMPARE(model.rowOfOrder(done), -1);
    QVERIFY(told.reset.isEmpty());
    // Once it is done it goes with the log.
    builder.changeOrder(working, OrderState::Cancelled);
    model.setSnapshot(builder.snapshot());
    QVERIFY(model.rowOfOrder(working) >= 0);
    const auto other = builder.addOrder(id);
    model.setSnapshot(builder.snapshot());
    for (int i = 0; i < 500; ++i)
        builder.changeOrder(builder.addOrder(id), OrderState::Filled);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowOfOrder(working), -1);
    // Whatever became of this one was dropped before anybody saw it: it is not shown as working.
    QCOMPARE(model.rowOfOrder(other), -1);
}

void TestLogTables::lateOrdersGoToTheirPlace()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto late = builder.reserveOrder();
    builder.addOrder(id);
    builder.addOrder(id);
    model.setSnapshot(builder.snapshot());
    Told told(model);
    builder.addOrderAs(late, id);
    builder.addOrder(id);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(told.inserted.size(), 2);
    QCOMPARE(model.rowOfOrder(late), 3);
    QCOMPARE(cell(model, 0, OrdersModel::Order), QStringLiteral("4"));
}

void TestLogTables::signalsFollowTheirOrders()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    SignalsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto order = builder.reserveOrder();
    const auto signal = builder.addSignal(id, ReasonCode::None, order);
    builder.addOrderAs(order, id, signal);
    builder.addSignal(id, ReasonCode::GateSpread);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(cell(model, 1, SignalsModel::State), QStringLiteral("sent"));
    QCOMPARE(cell(model, 0, SignalsModel::State), QStringLiteral("rejected"));
    QCOMPARE(cell(model, 0, SignalsModel::Because), QStringLiteral("Spread gate"));
    QCOMPARE(cell(model, 1, SignalsModel::Side), QStringLiteral("LONG"));
    Told told(model);
    builder.changeOrder(order, OrderState::Filled);
    builder.addSignal(id, ReasonCode::Duplicate); // above it in the same snapshot
    model.setSnapshot(builder.snapshot());
    QCOMPARE(told.changed.size(), 1);
    QCOMPARE(topLeft(told.changed), model.index(2, SignalsModel::State));
    QCOMPARE(bottomRight(told.changed), model.index(2, SignalsModel::State));
    QCOMPARE(cell(model, 2, SignalsModel::State), QStringLiteral("filled"));
    QCOMPARE(cell(model, 0, SignalsModel::State), QStringLiteral("duplicate"));
    QCOMPARE(model.rowOfSignal(signal), 2);
    QCOMPARE(cell(model, 1, SignalsModel::Engine), QStringLiteral("A"));
    QVERIFY(model.orderOf(*model.row(2)) != nullptr);
    QVERIFY(model.orderOf(*model.row(1)) == nullptr);
}

void TestLogTables::holdsAreMergedByTime()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    SignalsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    builder.addHold(id);
    builder.addSignal(id, ReasonCode::GateSpread);
    builder.addHold(id);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 1);
    model.setShowHolds(true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, SignalsModel::State), QStringLiteral("no signal"));
    QCOMPARE(cell(model, 1, SignalsModel::State), QStringLiteral("rejected"));
    QVERIFY(model.index(0, 0).data(KeyRole) != model.index(1, 0).data(KeyRole));
    Told told(model);
    builder.addSignal(id, ReasonCode::GateSpread);
    builder.addHold(id);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(told.inserted.size(), 1);
    QCOMPARE(lastOf(told.inserted), 1);
    QCOMPARE(cell(model, 0, SignalsModel::Side), QStringLiteral("HOLD"));
    model.setShowHolds(false);
    QCOMPARE(model.rowCount(), 2);
}

void TestLogTables::signalsAreDroppedWithTheLog()
{
    SnapshotBuilder builder(256);
    const auto id = builder.addInstrument("BTC-USDT");
    SignalsModel model;
    model.setShowHolds(true);
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto signal = builder.addSignal(id, ReasonCode::GateSpread);
    for (int i = 0; i < 200; ++i)
        builder.addHold(id);
    model.setSnapshot(builder.snapshot());
    Told told(model);
    for (int i = 0; i < 600; ++i)
        builder.addHold(id); // only these run over
    const auto next = builder.snapshot();
    QVERIFY(next->holds.first() > 0);
    model.setSnapshot(next);
    QVERIFY(told.reset.isEmpty());
    QCOMPARE(told.removed.size(), 1);
    QCOMPARE(model.rowCount(), static_cast<int>(next->holds.size()) + 1);
    QCOMPARE(model.rowOfSignal(signal), model.rowCount() - 1); // the oldest that is left
    for (int i = 0; i < 800; ++i)
        builder.addSignal(id, ReasonCode::GateSpread);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowOfSignal(signal), -1);
}

void TestLogTables::incidentsAreSentences()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    IncidentsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    builder.addIncident(ReasonCode::KillTriggered);
    builder.addIncident(
        ReasonCode::CommandRefused, id,
        {Reason(ReasonCode::CommandRefused, arg(ArgName::Code, std::int64_t{1})), Reason(ReasonCode::NotTradable)});
    model.setSnapshot(builder.snapshot());
    QCOMPARE(cell(model, 0, IncidentsModel::What), QStringLiteral("Command refused: place order — Not tradable"));
    QCOMPARE(cell(model, 0, IncidentsModel::Symbol), QStringLiteral("BTC-USDT"));
    QCOMPARE(cell(model, 1, IncidentsModel::Symbol), QStringLiteral("all"));
    QCOMPARE(model.index(1, IncidentsModel::What).data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
}

void TestLogTables::closedPositionsSayWhy()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    ClosedPositionsModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.setSnapshot(builder.snapshot());
    const auto position = builder.open(id);
    builder.changePosition(position, [](session::PositionRow& row) {
        row.realised = Cash{5'000'000'000};
        row.fees = Cash{100'000'000};
        row.multiple = 1.25;
    });
    builder.advance(std::chrono::minutes(62));
    builder.close(position, ReasonCode::ExitTarget);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Why), QStringLiteral("Target reached"));
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Result), QStringLiteral("+49.00"));
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Multiple), QStringLiteral("+1.25R"));
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Held), QStringLiteral("01:02:00"));
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Exit), QStringLiteral("101.50"));
    QCOMPARE(cell(model, 0, ClosedPositionsModel::Size), QStringLiteral("+0.250"));
}

void TestLogTables::assumedSpreadsAreMarked()
{
    session::FillRow row;
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    FillsModel model;
    builder.addFill(builder.addOrder(id), 10'050);
    const auto seen = builder.snapshot();
    auto assumed = std::make_shared<session::Snapshot>(*seen);
    session::AppendLog<session::FillRow> log;
    row = seen->fills[0];
    row.fill.proxy = true;
    row.fill.model = trading::FillModel::F1B;
    log.add(row);
    assumed->serial = 2;
    assumed->fills = log.view();
    model.setSnapshot(seen);
    QCOMPARE(cell(model, 0, FillsModel::Model), QStringLiteral("F1"));
    model.setSnapshot(assumed);
    QCOMPARE(cell(model, 0, FillsModel::Model), QStringLiteral("F1B ≈"));
    QVERIFY(
        model.index(0, FillsModel::Model).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("assumed")));
}

} // namespace

SEXTANT_TEST(TestLogTables)
#include "tst_log_tables.moc"
