#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/fill_ladder_model.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using models::FillLadderModel;
using sextant::test::SnapshotBuilder;

namespace {

/// A snapshot with a ladder of two models on `id`, F1 with this net result.
session::SnapshotPtr withLadder(const session::SnapshotPtr& snapshot, InstrumentId id, std::int64_t net)
{
    auto out = std::make_shared<session::Snapshot>(*snapshot);
    session::LadderReport report;
    report.instrument = id;
    report.symbol = "SPY";
    for (const trading::FillModel model : {trading::FillModel::F0, trading::FillModel::F1}) {
        trading::LadderRung rung;
        rung.model = model;
        rung.executions = 4;
        rung.bought = rung.sold = Lots{2'000};
        rung.fees = Cash{100'000'000};
        rung.net = model == trading::FillModel::F1 ? Cash{net * 100'000'000} : Cash{};
        report.rungs.push_back(rung);
    }
    out->ladders = std::make_shared<const std::vector<session::LadderReport>>(std::vector{report});
    return out;
}

} // namespace

class TestFillLadderModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyModelIsARow()
    {
        FillLadderModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        SnapshotBuilder session;
        const InstrumentId spy = session.addInstrument("SPY");
        model.setSnapshot(session.snapshot());
        QCOMPARE(model.rowCount(), 0); // off
        model.setSnapshot(withLadder(session.snapshot(), spy, -3));
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(1, FillLadderModel::Instrument), QStringLiteral("SPY"));
        QCOMPARE(text(1, FillLadderModel::Model), QStringLiteral("F1"));
        QCOMPARE(text(1, FillLadderModel::Executions), QStringLiteral("4"));
        QVERIFY(text(1, FillLadderModel::Filled).startsWith(QLatin1Char('4')));
        QVERIFY(text(1, FillLadderModel::Net).contains(QLatin1Char('3')));
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!text(0, column).isEmpty());
        }
    }

    void laterResultsChangeTheRowsInPlace()
    {
        FillLadderModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        SnapshotBuilder session;
        const InstrumentId spy = session.addInstrument("SPY");
        model.setSnapshot(withLadder(session.snapshot(), spy, -3));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        session.advance(std::chrono::seconds(1));
        model.setSnapshot(withLadder(session.snapshot(), spy, 8));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QVERIFY(model.index(1, FillLadderModel::Net).data().toString().contains(QLatin1Char('8')));
        session.advance(std::chrono::seconds(1));
        model.setSnapshot(session.snapshot()); // switched off
        QCOMPARE(model.rowCount(), 0);
    }
};

SEXTANT_TEST(TestFillLadderModel)
#include "tst_fill_ladder_model.moc"
