#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "engine/analysis/scoring/timeframe_final.h"
#include "models/cell_values.h"
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

Contribution contributionOf(const QModelIndex& index)
{
    return index.siblingAtColumn(WhyModel::Detail).data(ContributionRole).value<Contribution>();
}

session::SignalReasons reasons()
{
    session::SignalReasons why;
    why.score.push_back(Reason(ReasonCode::Rsi, market::arg(ArgName::Timeframe, market::Timeframe::M15),
                               arg(ArgName::Value, 28.0), arg(ArgName::Signal, 0.5),
                               arg(ArgName::State, ReasonCode::StateOversold))
                            .weighing(0.12));
    why.gates.emplace_back(ReasonCode::GateSignal, arg(ArgName::Verdict, ReasonCode::Pass),
                           arg(ArgName::Strength, 0.72), arg(ArgName::Threshold, 0.7));
    why.gates.emplace_back(ReasonCode::GateSpread, arg(ArgName::Verdict, ReasonCode::Block),
                           arg(ArgName::Spread, std::int64_t{78}), arg(ArgName::Limit, 50.0),
                           arg(ArgName::Measured, 7.8), arg(ArgName::State, ReasonCode::QuotedSpread));
    return why;
}

void setScore(session::SignalRow& row)
{
    session::SignalReasons why = row.why.unpacked();
    why.parts = {{market::Timeframe::M15, 0.78, 0.6}, {market::Timeframe::H1, 0.44, 0.4}};
    row.why = session::PackedReasons(why);
    row.hasGates = true;
}

class TestWhyModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void explainsARejectedSignal();
    void scoreTreeSumsUp();
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
    why.nonTrade.push_back(why.gates.unpacked()[1]);
    builder.nextSignal().why = session::PackedReasons(why);
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
    QVERIFY(qAbs(contributionOf(part).value - 0.6 * 0.28) < 1e-12);
    QCOMPARE(contributionOf(part).scale, contributionOf(part).value); // the largest of the timeframes
    const QModelIndex technical = find(model, "Technical score", part);
    const QModelIndex rsi = find(model, "RSI", technical);
    QCOMPARE(detailOf(rsi), QStringLiteral("28.0 on 15m, oversold, pushes up"));
    QVERIFY(qAbs(contributionOf(rsi).value - 0.12 / 0.6) < 1e-12); // of the timeframe's final
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

void TestWhyModel::scoreTreeSumsUp()
{
    // The worked example of detectors.md §8.2: smc +0.4, elliott -0.1, harmonic +0.6, technical 0.74 -> 0.700.
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    const analysis::ScoringConfig config;
    const std::array votes{analysis::DetectorVote{0.4, 0.35, true}, analysis::DetectorVote{-0.1, 0.30, true},
                           analysis::DetectorVote{0.6, 0.35, true}};
    const analysis::FinalParts joined = analysis::finalParts(config, votes, 0.74);
    QVERIFY(qAbs(joined.final - 0.7) < 1e-12);
    const std::array quiet{analysis::DetectorVote{0.05, 0.35, true}, analysis::DetectorVote{0.0, 0.30, false},
                           analysis::DetectorVote{-0.4, 0.35, true}};
    const analysis::FinalParts other = analysis::finalParts(config, quiet, 0.40);

    session::SignalRow& row = builder.nextSignal();
    row.time = builder.now();
    row.scored.score = 0.6 * joined.final + 0.4 * other.final;
    session::SignalReasons why;
    why.parts = {{market::Timeframe::M15, joined.final, 0.6, true, 0.74, joined.technical, joined.detectors},
                 {market::Timeframe::H1, other.final, 0.4, true, 0.40, other.technical, other.detectors}};
    const auto timeframe = market::arg(ArgName::Timeframe, market::Timeframe::M15);
    why.score.push_back(Reason(ReasonCode::Rsi, timeframe, arg(ArgName::Value, 28.0), arg(ArgName::Signal, 0.5))
                            .weighing(0.6 * joined.technical));
    why.score.push_back(Reason(ReasonCode::BosUp, timeframe).weighing(0.6 * joined.detectors[0].part));
    why.score.emplace_back(ReasonCode::Abstained, arg(ArgName::Code, ReasonCode::Smc),
                           arg(ArgName::Count, std::int64_t{1}));
    row.why = session::PackedReasons(why);
    const auto signal = builder.addSignal(id, ReasonCode::GateSpread);
    WhyModel model;
    const QAbstractItemModelTester tester(&model, kTesterMode);
    model.setSignal(builder.snapshot(), signal);
    const QModelIndex score = find(model, "Score");
    double sum = 0.0;
    for (const char* name : {"15m", "1h"}) {
        const QModelIndex each = find(model, name, score);
        const analysis::FinalParts& from = each.row() == 0 ? joined : other;
        sum += contributionOf(each).value;
        double parts = 0.0;
        for (const char* part : {"Smart money", "Elliott", "Harmonic", "Technical score"})
            parts += contributionOf(find(model, part, each)).value;
        QVERIFY(qAbs(parts - (from.final - 0.5)) < 1e-12);
        QVERIFY(find(model, "Sum of the parts", each).isValid());
    }
    QVERIFY(qAbs(sum - (row.scored.score - 0.5)) < 1e-12);
    const QModelIndex first = find(model, "15m", score);
    QCOMPARE(detailOf(find(model, "Sum of the parts", first)), QStringLiteral("+0.200 = 0.700 − 0.5"));
    QCOMPARE(detailOf(find(model, "Smart money", first)), QStringLiteral("+0.40, weight 35%"));
    QVERIFY(qAbs(contributionOf(find(model, "Break of structure up", find(model, "Smart money", first))).value -
                 joined.detectors[0].part) < 1e-12);
    const QModelIndex second = find(model, "1h", score);
    QCOMPARE(detailOf(find(model, "Smart money", second)), QStringLiteral("abstains: +0.05 is no pattern"));
    QCOMPARE(detailOf(find(model, "Elliott", second)), QStringLiteral("not available yet"));
    QVERIFY(!find(model, "Elliott", second).siblingAtColumn(WhyModel::Detail).data(ContributionRole).isValid());
    QVERIFY(!find(model, "No pattern", score).isValid()); // each detector says so itself
    QVERIFY(detailOf(find(model, "Kept", score)).startsWith(QStringLiteral("Of this bar the 2 reasons")));
    QVERIFY(model.plainText().contains(QStringLiteral("Technical score: 0.74 [+0.120]")));
    QCOMPARE(find(model, "Technical score", first).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Technical score: 0.74, adds +0.120"));

    // While the snapshot has the whole of that bar, all parts are there; and stay for as long as it is looked at.
    auto whole = std::make_shared<analysis::ScoreParts>(2);
    (*whole)[0].score.timeframe = market::Timeframe::M15;
    (*whole)[1].score.timeframe = market::Timeframe::H1;
    auto& items = (*whole)[0].items;
    itemOf(items, analysis::TechnicalPart::Rsi).set(0.5, 28.0, ReasonCode::StateOversold);
    itemOf(items, analysis::TechnicalPart::Macd).set(0.4, 1.5);
    const auto hold = [&](bool isSameBar) {
        builder.change(id, [&](session::InstrumentPart& part) {
            part.score = session::InstrumentPart::Score{};
            part.score->time = isSameBar ? builder.now() : builder.now() + std::chrono::minutes(15);
            part.score->timeframe = market::Timeframe::M15;
            part.scoreParts = whole;
        });
    };
    hold(true);
    WhyModel full;
    const QAbstractItemModelTester fullTester(&full, kTesterMode);
    full.setSignal(builder.snapshot(), signal);
    for (const bool isSameBar : {true, false}) {
        hold(isSameBar);
        builder.addSignal(id, ReasonCode::GateSpread); // another story: it is made anew
        full.setSignal(builder.snapshot(), signal);
        const QModelIndex technical = find(full, "Technical score", find(full, "15m", find(full, "Score")));
        QCOMPARE(full.rowCount(technical), static_cast<int>(analysis::kTechnicalParts));
        const double rsi = contributionOf(find(full, "RSI", technical)).value;
        const double macd = contributionOf(find(full, "MACD", technical)).value;
        QVERIFY(qAbs(rsi + macd - joined.technical) < 1e-12);
        QVERIFY(qAbs(rsi / macd - (0.12 * 0.5) / (0.14 * 0.4)) < 1e-9);
        QCOMPARE(detailOf(find(full, "ADX", technical)), QStringLiteral("not ready"));
        QVERIFY(!find(full, "Kept", find(full, "Score")).isValid());
    }
    full.clear();
    full.setSignal(builder.snapshot(), signal); // the snapshot's is of a later bar
    QVERIFY(find(full, "Kept", find(full, "Score")).isValid());
}

void TestWhyModel::explainsATradedSignalDownToItsFill()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("ETH-USDT");
    auto why = reasons();
    why.risk.emplace_back(ReasonCode::R06Exposure, arg(ArgName::Verdict, ReasonCode::Reduce),
                          arg(ArgName::Measured, 60'000.0), arg(ArgName::Limit, 50'000.0),
                          arg(ArgName::Before, std::int64_t{400}), arg(ArgName::After, std::int64_t{250}));
    session::SignalRow& row = builder.nextSignal();
    row.why = session::PackedReasons(why);
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
    QCOMPARE(model.headline(),
             QStringLiteral("cancelled: buy 0.250 ETH-USDT, market, GTC — Cancelled by the operator."));
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
