#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/roles.h"
#include "models/why_model.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;
using trading::OrderState;

namespace {

constexpr auto kTesterMode = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The child of `parent` whose text begins so.
QModelIndex find(const WhyModel& model, const char* beginning, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (model.index(row, 0, parent).data().toString().startsWith(QString::fromUtf8(beginning)))
            return model.index(row, 0, parent);
    return {};
}

QString detailOf(const QModelIndex& index) { return index.siblingAtColumn(WhyModel::Detail).data().toString(); }

std::shared_ptr<session::SignalRow::Why> reasons()
{
    auto why = std::make_shared<session::SignalRow::Why>();
    why->score.push_back(Reason(ReasonCode::Rsi, market::arg(ArgName::Timeframe, market::Timeframe::M15),
                                arg(ArgName::Value, 28.0), arg(ArgName::Signal, 0.5),
                                arg(ArgName::State, ReasonCode::StateOversold))
                             .weighing(0.12));
    why->gates.emplace_back(ReasonCode::GateSignal, arg(ArgName::Verdict, ReasonCode::Pass),
                            arg(ArgName::Strength, 0.72), arg(ArgName::Threshold, 0.7));
    why->gates.emplace_back(ReasonCode::GateSpread, arg(ArgName::Verdict, ReasonCode::Block),
                            arg(ArgName::Spread, std::int64_t{78}), arg(ArgName::Limit, 50.0),
                            arg(ArgName::Measured, 7.8), arg(ArgName::State, ReasonCode::QuotedSpread));
    return why;
}

void setScore(session::SignalRow& row)
{
    row.scored.partCount = 2;
    row.scored.parts[0] = {market::Timeframe::M15, 0.78, 0.6};
    row.scored.parts[1] = {market::Timeframe::H1, 0.44, 0.4};
    row.hasGates = true;
}

class TestWhyModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void explainsARejectedSignal();
    void explainsATradedSignalDownToItsFill();
    void explainsScoredBars();
    void explainsOperatorOrders();
    void explainsPositions();
    void changesOnlyWhenTheStoryDoes();
    void whatIsNotThereIsEmpty();
};

void TestWhyModel::explainsARejectedSignal()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    auto why = reasons();
    why->nonTrade.push_back(why->gates[1]);
    builder.nextSignal().why = why;
    setScore(builder.nextSignal());
    const auto signal = builder.addSignal(id, ReasonCode::GateSpread);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSignal(builder.snapshot(), signal);
    QCOMPARE(model.subject(), QStringLiteral("Signal 1 · ETH-USDT · 15m"));
    QCOMPARE(model.headline(), QStringLiteral("Not traded: the spread gate blocked it — spread 7.8 bp, limit 5 bp."));
    const QModelIndex score = find(model, "Score");
    QVERIFY(score.isValid());
    const QModelIndex part = find(model, "15m", score);
    QCOMPARE(detailOf(part), QStringLiteral("0.78"));
    QCOMPARE(part.siblingAtColumn(WhyModel::Detail).data(BarRole).toDouble(), 0.6);
    const QModelIndex rsi = find(model, "RSI", part);
    QCOMPARE(detailOf(rsi), QStringLiteral("28.0 on 15m, oversold, pushes up"));
    QCOMPARE(rsi.siblingAtColumn(WhyModel::Detail).data(BarRole).toDouble(), 0.24);
    QCOMPARE(rsi.data(ToneRole).toInt(), static_cast<int>(Tone::Gain));
    const QModelIndex gates = find(model, "Gates");
    QCOMPARE(detailOf(gates), QStringLiteral("blocked"));
    QVERIFY(find(model, "✓ Signal gate", gates).isValid());
    const QModelIndex spread = find(model, "✗ Spread gate", gates);
    QCOMPARE(spread.data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
    QVERIFY(!find(model, "Risk").isValid());
    QVERIFY(model.plainText().contains(QStringLiteral("\n  ✗ Spread gate: spread 7.8 bp, limit 5 bp")));
    QVERIFY(model.plainText().startsWith(model.subject() + QLatin1Char('\n') + model.headline()));
}

void TestWhyModel::explainsATradedSignalDownToItsFill()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    auto why = reasons();
    why->risk.emplace_back(ReasonCode::R06Exposure, arg(ArgName::Verdict, ReasonCode::Reduce),
                           arg(ArgName::Measured, 60'000.0), arg(ArgName::Limit, 50'000.0),
                           arg(ArgName::Before, std::int64_t{400}), arg(ArgName::After, std::int64_t{250}));
    session::SignalRow& row = builder.nextSignal();
    row.why = why;
    setScore(row);
    row.gates.passed = true;
    row.hasRisk = true;
    row.risk.allowed = true;
    row.risk.wanted = Lots{400};
    row.risk.granted = Lots{250};
    row.risk.reducedBy = ReasonCode::R06Exposure;
    const auto order = builder.reserveOrder();
    const auto signal = builder.addSignal(id, ReasonCode::None, order);
    builder.addOrderAs(order, id, signal);
    builder.addFill(order, 10'025);
    builder.changeOrder(order, OrderState::Filled, ReasonCode::Filled);
    builder.open(id, order);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSignal(builder.snapshot(), signal);
    QCOMPARE(model.headline(), QStringLiteral("Traded: order 1, buy 0.250."));
    const QModelIndex risk = find(model, "Risk rules");
    QCOMPARE(detailOf(risk), QStringLiteral("wanted 0.400, granted 0.250 (Exposure (R06))"));
    QCOMPARE(detailOf(find(model, "↓ Exposure", risk)), QStringLiteral("exposure 60,000.00, limit 50,000.00"));
    const QModelIndex section = find(model, "Order 1");
    QCOMPARE(detailOf(section), QStringLiteral("filled"));
    const QModelIndex fill = find(model, "Fill 1", section);
    QCOMPARE(detailOf(fill), QStringLiteral("0.250 at 100.25"));
    QCOMPARE(detailOf(find(model, "Price", fill)),
             QStringLiteral("100.22 + half-spread 0.02 + slippage 0.01 = 100.25"));
    QCOMPARE(detailOf(find(model, "Latency", fill)), QStringLiteral("0.05 s, modelled"));
    QVERIFY(find(model, "Position 1").isValid());
}

void TestWhyModel::explainsScoredBars()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    setScore(builder.nextSignal());
    builder.nextSignal().hasGates = false;
    builder.addHold(id);
    const auto snapshot = builder.snapshot();
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setHold(snapshot, snapshot->holds.back());
    QCOMPARE(model.headline(), QStringLiteral("No signal: the score is too close to neutral."));
    QVERIFY(model.subject().startsWith(QStringLiteral("Scored bar · ETH-USDT · 15m")));
    QVERIFY(find(model, "Score").isValid());
    QVERIFY(!find(model, "Gates").isValid());
}

void TestWhyModel::explainsOperatorOrders()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    const auto order = builder.addOrder(id);
    builder.changeOrder(order, OrderState::Cancelled, ReasonCode::CancelledByOperator);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setOrder(builder.snapshot(), order);
    QCOMPARE(model.subject(), QStringLiteral("Order 1 · ETH-USDT"));
    QCOMPARE(model.headline(), QStringLiteral("cancelled: buy 0.250 ETH-USDT, market — Cancelled by the operator."));
    QCOMPARE(model.rowCount(), 1);
}

void TestWhyModel::explainsPositions()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    const auto order = builder.addOrder(id);
    const auto position = builder.open(id, order);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setPosition(builder.snapshot(), position);
    QVERIFY(model.headline().startsWith(QStringLiteral("open, result 0.00")));
    builder.close(position, ReasonCode::ExitStop);
    model.setPosition(builder.snapshot(), position);
    QVERIFY(model.headline().endsWith(QStringLiteral("Stop reached.")));
    QCOMPARE(detailOf(find(model, "Exit")), QStringLiteral("Stop reached"));
    QVERIFY(find(model, "Order 1").isValid());
}

void TestWhyModel::changesOnlyWhenTheStoryDoes()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    const auto order = builder.reserveOrder();
    const auto signal = builder.addSignal(id, ReasonCode::None, order);
    builder.addOrderAs(order, id, signal);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    QSignalSpy changed(&model, &WhyModel::changed);
    model.setSignal(builder.snapshot(), signal);
    QCOMPARE(changed.size(), 1);
    builder.setLast(id, 10'000);
    model.setSignal(builder.snapshot(), signal);
    builder.addSignal(id, ReasonCode::GateSpread); // another story
    model.setSignal(builder.snapshot(), signal);
    QCOMPARE(changed.size(), 1);
    builder.changeOrder(order, OrderState::Filled);
    model.setSignal(builder.snapshot(), signal);
    QCOMPARE(changed.size(), 2);
    model.setTimeText(TimeText(TimeZoneChoice::Exchange));
    QCOMPARE(changed.size(), 3);
    model.clear();
    QCOMPARE(changed.size(), 4);
    QVERIFY(model.isEmpty() && model.headline().isEmpty() && model.plainText().isEmpty());
}

void TestWhyModel::whatIsNotThereIsEmpty()
{
    SnapshotBuilder builder;
    builder.addInstrument("ETH-USDT");
    WhyModel model;
    model.setSignal(builder.snapshot(), SignalId{5});
    QVERIFY(model.isEmpty());
    model.setOrder(builder.snapshot(), OrderId{5});
    QVERIFY(model.isEmpty());
    model.setPosition(nullptr, PositionId{5});
    QVERIFY(model.isEmpty());
}

} // namespace

SEXTANT_TEST(TestWhyModel)
#include "tst_why_model.moc"
