#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/cockpit/program_options.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

/// Rows of the watchlist that are dragged onto charts.
class TestWindowDrag final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowOfTheWatchlistIsDroppedOnAChart();
};

void TestWindowDrag::aRowOfTheWatchlistIsDroppedOnAChart()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    host::OpenRequest request = cockpit::demoRequest({}, 42);
    request.startPaused = true;
    program.window().open(request);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() && program.snapshot()->instruments.size() >= 2, kPatience);
    auto* chart = program.window().findChild<ui::ChartPanel*>();
    auto* rows = program.find<ui::TableView>("Watchlist");
    QTRY_VERIFY_WITH_TIMEOUT(chart->instrument().isSet() && rows->model()->rowCount() >= 2, kPatience);
    const auto symbolOf = [&](InstrumentId id) {
        return QString::fromStdString(program.snapshot()->find(id)->instrument->symbol);
    };
    // A row of another symbol than the one that is shown, with what the table itself gives to be dragged.
    QModelIndex row;
    for (int i = 0; i < rows->model()->rowCount() && !row.isValid(); ++i)
        if (rows->model()->index(i, 0).data().toString() != symbolOf(chart->instrument()))
            row = rows->model()->index(i, 0);
    QVERIFY(row.isValid());
    QVERIFY(rows->dragEnabled());
    const QString wanted = row.data().toString();
    const std::unique_ptr<QMimeData> data(rows->model()->mimeData({row}));
    const Qt::DropActions actions = rows->model()->supportedDragActions();
    QDragEnterEvent enter(QPoint(40, 40), actions, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(chart, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(actions & enter.dropAction()); // what the list does not offer would be refused on a real screen
    QDropEvent drop(QPointF(40, 40), actions, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(chart, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(symbolOf(chart->instrument()), wanted);
    QTRY_COMPARE_WITH_TIMEOUT(chart->view().instrument(), chart->instrument(), kPatience);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowDrag)
#include "tst_window_drag.moc"
