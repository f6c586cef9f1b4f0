#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/number_text.h"
#include "models/weights_model.h"
#include "models/weights_text.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;
using Cause = session::WeightsChanged::Cause;

namespace {

/// Changes of weights in the snapshots of an invented session.
struct History {
    explicit History(std::uint64_t retained = 0) : rows(retained) { builder.addInstrument("BTC-USDT"); }

    session::WeightRow next(Cause cause)
    {
        session::WeightRow row;
        row.seq = rows.end() + 1;
        row.time = builder.now();
        row.change.version = static_cast<std::uint32_t>(rows.end() + 1);
        row.change.cause = cause;
        return row;
    }
    [[nodiscard]] session::SnapshotPtr snapshot()
    {
        auto out = std::make_shared<session::Snapshot>(*builder.snapshot());
        out->weightChanges = rows.view();
        return out;
    }

    SnapshotBuilder builder;
    session::AppendLog<session::WeightRow> rows;
};

session::WeightRow edited(History& history)
{
    session::WeightRow row = history.next(Cause::Edited);
    row.change.after.smc = 0.5;
    row.change.after.elliott = 0.15;
    row.change.actor = session::ShortName("Ana");
    session::WeightRow::Installed installed;
    installed.reason = "waves are out";
    installed.after.buyScore = 0.65;
    installed.after.timeframeWeights[market::index(market::Timeframe::H1)].reset();
    row.installed = std::make_shared<const session::WeightRow::Installed>(installed);
    return row;
}

session::WeightRow learnt(History& history)
{
    session::WeightRow row = history.next(Cause::Learned);
    row.instrument = InstrumentId{1};
    row.change.after.detector = 0.52;
    row.change.after.technical = 0.48;
    row.change.signal = SignalId{12};
    row.change.result = -0.5;
    row.how = ReasonCode::OutcomeBelow;
    return row;
}

QString weightCell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

class TestWeightsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatWhoAndWhy()
    {
        History history;
        WeightsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        history.rows.add(edited(history));
        history.rows.add(learnt(history));
        session::WeightRow regime = learnt(history);
        regime.change.hasRegime = true;
        regime.change.direction = analysis::RegimeDirection::Bull;
        regime.change.volatility = analysis::VolatilityRegime::High;
        history.rows.add(regime);
        session::WeightRow reverted = history.next(Cause::Reverted);
        history.rows.add(reverted);
        model.setSnapshot(history.snapshot());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(weightCell(model, 3, WeightsModel::Version), QStringLiteral("1"));
        QCOMPARE(weightCell(model, 3, WeightsModel::What), QStringLiteral("Edited"));
        QCOMPARE(weightCell(model, 3, WeightsModel::Change),
                 QStringLiteral("SMC 0.350 → 0.500 · Elliott 0.300 → 0.150 · buy from 0.70 → 0.65 · 1h 0.300 → —"));
        QCOMPARE(weightCell(model, 3, WeightsModel::Who), QStringLiteral("Ana"));
        QCOMPARE(weightCell(model, 3, WeightsModel::Why), QStringLiteral("waves are out"));
        QCOMPARE(weightCell(model, 2, WeightsModel::What), QStringLiteral("Learned"));
        QCOMPARE(weightCell(model, 2, WeightsModel::Change),
                 QStringLiteral("detectors 0.500 → 0.520 · technical 0.500 → 0.480"));
        QCOMPARE(weightCell(model, 2, WeightsModel::Why),
                 QStringLiteral("signal 12: Price reached the lower bound, -0.50 ATR").replace('-', signOfMinus()));
        QVERIFY(weightCell(model, 1, WeightsModel::What).contains(QStringLiteral("BULL")));
        QCOMPARE(weightCell(model, 0, WeightsModel::What), QStringLiteral("Given up"));
        QCOMPARE(weightCell(model, 0, WeightsModel::Change), QStringLiteral("nothing"));
        QCOMPARE(model.index(0, WeightsModel::What).data(ToneRole).toInt(), static_cast<int>(Tone::Warning));
        for (int column = 0; column < WeightsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void newRowsComeOnTopAndOldOnesLeave()
    {
        History history(256);
        WeightsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < 300; ++i)
            history.rows.add(learnt(history));
        model.setSnapshot(history.snapshot());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 600; ++i)
            history.rows.add(edited(history));
        model.setSnapshot(history.snapshot());
        QVERIFY(!inserted.isEmpty() && !removed.isEmpty() && reset.isEmpty());
        QCOMPARE(weightCell(model, 0, WeightsModel::Version), QStringLiteral("900"));
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhetherWeightsLearn()
    {
        QVERIFY(WeightsText::state(nullptr, false).contains(QStringLiteral("flag adaptive_weights")));
        QVERIFY(WeightsText::state(nullptr, true).contains(QStringLiteral("adaptive.enabled")));
        session::AdaptivePart learned;
        learned.outcomes = 120;
        learned.pending = 3;
        learned.skipped = 2;
        learned.brier = analysis::AdaptiveWeights::Brier{0.21, 0.22, 100};
        const QString text = WeightsText::state(&learned, true);
        for (const char* part : {"120 outcomes", "3 signals wait", "2 outcomes had stale prices", "0.2100", "0.2200"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }

private:
    static QChar signOfMinus() { return signedNumberText(-1.0, 0).front(); }
};

} // namespace

SEXTANT_TEST(TestWeightsModel)
#include "tst_weights_model.moc"
