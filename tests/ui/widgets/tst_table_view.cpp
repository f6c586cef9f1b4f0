#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "models/roles.h"
#include "tests/file_size_limit.h"
#include "tests/test_main.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/switch_painter.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using test::FileSizeLimit;
using ui::TableView;

namespace {

/// More rows than can be read at once.
class LongTable final : public QAbstractTableModel {
public:
    static constexpr int kRows = 100'000;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) return {};
        if (isSlow) QThread::usleep(500); // minutes for all of it
        return QStringLiteral("%1:%2").arg(index.row()).arg(index.column());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Column %1").arg(section)) : QVariant();
    }
    bool isSlow = false;
};

} // namespace

class TestTableView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesRowsAsCsvWithTheirTitles();
    void formulasOfStrangersAreTexts_data();
    void formulasOfStrangersAreTexts();
    void aLongTableIsSavedBesides();
    void savingIsCancelledInTheMiddle();
    void whereItCannotBeWrittenNothingStays_data();
    void whereItCannotBeWrittenNothingStays();
    void rowsThatGoAwayWhileItIsSavedAreTold();
    void columnsAndOrderAreChosenInTheMenu();
    void unfoldedRowsOfATreeAreCopied();
    void leavesHiddenColumnsOutAndKeepsTheOrderShown();
    void asksForASwitchByClickAndBySpace();
    void saysWhatIsMissingWhileThereAreNoRows();
    void widensColumnsUntilNothingIsCut();
    void keepsWidthsThatWereRestored();
    void leavesColumnsOutBeforeItScrolls();
    void cutsWordsButNoNumbersWhereNothingCanBeLeftOut();
    void leavesColumnsOutInPairs();
    void spreadsNumbersOverTheRoom();
    void titlesStandAsTheirCellsDo_data();
    void titlesStandAsTheirCellsDo();
    void paintsTextInTheColourOfItsTone();

private:
    static void fill(QStandardItemModel& model);
    ui::ThemeController m_theme;
};

void TestTableView::fill(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Symbol"), QStringLiteral("Note"), QStringLiteral("On")});
    for (int row = 0; row < 2; ++row) {
        auto* on = new QStandardItem;
        on->setData(row == 0, models::SwitchRole);
        model.appendRow({new QStandardItem(QStringLiteral("S%1").arg(row)),
                         new QStandardItem(row == 0 ? QStringLiteral("a, \"b\"") : QStringLiteral("plain")), on});
    }
}

void TestTableView::copiesRowsAsCsvWithTheirTitles()
{
    QStandardItemModel model;
    fill(model);
    TableView view(m_theme);
    view.setModel(&model);
    QCOMPARE(view.csv(), QStringLiteral("Symbol,Note,On\nS0,\"a, \"\"b\"\"\",on\nS1,plain,off\n"));
    view.selectRow(1);
    view.show();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("S1\tplain\toff"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Symbol\tNote\tOn\nS1\tplain\toff"));
    view.copyCsv();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Symbol,Note,On\nS1,plain,off\n"));
}

void TestTableView::formulasOfStrangersAreTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* text, const char* field) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(field);
    };
    row("=1+2", "'=1+2");
    row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("@SUM(A1)", "'@SUM(A1)");
    row("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0");
    row("-2+3", "'-2+3");
    row("-A1", "'-A1");
    row("\tx", "'\tx");
    row("-1.5", "-1.5");
    row("+0.3%", "+0.3%");
    row("-1.2 R", "-1.2 R");
    row("-1.234,56", "\"-1.234,56\"");
    row("+3", "+3");
    row("—", "—");
    row("-", "-");
    row("a=b", "a=b");
    row("BTC-USDT", "BTC-USDT");
}

void TestTableView::formulasOfStrangersAreTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(ui::csvField(text), field);
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Note")});
    model.appendRow(new QStandardItem(text));
    TableView view(m_theme);
    view.setModel(&model);
    QVERIFY(view.csv().endsWith(QLatin1Char('\n') + field + QLatin1Char('\n')));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.csv"));
    QSignalSpy ended(&view.tools(), &ui::TableTools::ended);
    view.tools().writeCsv(file);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(ended[0][0].toBool(), qPrintable(ended[0][1].toString()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("\xef\xbb\xbf") + view.csv().toUtf8());
}

void TestTableView::aLongTableIsSavedBesides()
{
    LongTable model;
    TableView view(m_theme);
    view.setModel(&model);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.csv"));
    QSignalSpy ended(&view.tools(), &ui::TableTools::ended);
    view.tools().writeCsv(file);
    QVERIFY(view.tools().isBusy());
    QVERIFY(!QFile::exists(file));
    // One table at a time.
    view.tools().writeCsv(folder.filePath(QStringLiteral("other.csv")));
    QCOMPARE(ended.size(), 1);
    QVERIFY(!ended.takeFirst()[0].toBool());
    // The event loop turns meanwhile: the screen's thread is never taken for long.
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
    other.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY2(ended[0][0].toBool(), qPrintable(ended[0][1].toString()));
    QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    QVERIFY(!view.tools().isBusy());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QCOMPARE(bytes.count('\n'), qsizetype{LongTable::kRows} + 1);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"
                             "Column 0,Column 1,Column 2,Column 3\n0:0,0:1,0:2,0:3\n1:0,"));
    QVERIFY(bytes.endsWith(QByteArray::number(LongTable::kRows - 1) + ":3\n"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("other.csv"))));
    // To the clipboard in the same way, as the short one at once.
    QGuiApplication::clipboard()->clear();
    view.tools().copy(false);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("0:0\t0:1\t")));
    QVERIFY(copied.endsWith(QStringLiteral(":3")));
    // selectRow() asks for the keys that are held, which are those of the test before.
    view.selectionModel()->select(model.index(5, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.tools().copy(false);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5:0\t5:1\t5:2\t5:3"));
}

void TestTableView::savingIsCancelledInTheMiddle()
{
    LongTable model;
    TableView view(m_theme);
    view.setModel(&model);
    view.show();
    const QTemporaryDir folder;
    QFile mine(folder.filePath(QStringLiteral("t.csv")));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    QSignalSpy ended(&view.tools(), &ui::TableTools::ended);
    // It waits in the middle until it is cancelled, so that it is never too late.
    model.isSlow = true;
    view.tools().writeCsv(mine.fileName());
    QPointer<QPushButton> cancel;
    const auto cancelButton = [&]() -> QPushButton* {
        for (QWidget* top : QApplication::topLevelWidgets())
            for (auto* button : top->findChildren<QPushButton*>())
                if (button->accessibleName() == QLatin1StringView("Cancel; nothing is kept")) return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT((cancel = cancelButton()) != nullptr, 60'000);
    auto* progress = cancel->window()->findChild<QProgressBar*>();
    QVERIFY(progress != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 60'000);
    QVERIFY(progress->value() < progress->maximum());
    cancel->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY(!ended[0][0].toBool());
    QCOMPARE(ended[0][1].toString(), QStringLiteral("Cancelled; nothing was written."));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("t.csv")});
    QTRY_VERIFY(cancel.isNull());
    // A table that goes away while it is saved ends it.
    {
        TableView other(m_theme);
        other.setModel(&model);
        other.tools().writeCsv(folder.filePath(QStringLiteral("other.csv")));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("t.csv")});
}

void TestTableView::whereItCannotBeWrittenNothingStays_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("no folder") << QStringLiteral("no/such/folder.csv") << false;
    QTest::newRow("a folder of that name") << QStringLiteral("taken") << false;
    QTest::newRow("the disk is full") << QStringLiteral("t.csv") << true;
}

void TestTableView::whereItCannotBeWrittenNothingStays()
{
    QFETCH(QString, place);
    QFETCH(bool, isFull);
    LongTable model;
    TableView view(m_theme);
    view.setModel(&model);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    QSignalSpy ended(&view.tools(), &ui::TableTools::ended);
    {
        const std::optional<FileSizeLimit> full =
            isFull ? std::optional<FileSizeLimit>(std::in_place, 100'000) : std::nullopt;
        view.tools().writeCsv(folder.filePath(place));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    }
    QVERIFY(!ended[0][0].toBool());
    QVERIFY2(ended[0][1].toString().contains(folder.filePath(place)), qPrintable(ended[0][1].toString()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{QStringLiteral("taken")});
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* message = qobject_cast<QMessageBox*>(top)) message->close();
}

void TestTableView::rowsThatGoAwayWhileItIsSavedAreTold()
{
    QStandardItemModel model(30'000, 2);
    TableView view(m_theme);
    view.setModel(&model);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.csv"));
    QSignalSpy ended(&view.tools(), &ui::TableTools::ended);
    view.tools().writeCsv(file);
    // Nothing is read before the event loop turns.
    model.removeRows(10, 3);
    model.insertRow(0); // not one of those that were there
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY2(ended[0][1].toString().endsWith(QStringLiteral("Without 3 row(s) that went away meanwhile.")),
             qPrintable(ended[0][1].toString()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), qsizetype{30'000 - 3 + 1});
}

void TestTableView::columnsAndOrderAreChosenInTheMenu()
{
    QStandardItemModel model;
    fill(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.show();
    view.setCurrentIndex(model.index(0, 0));
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(view.viewport(), &wanted);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const auto actionOf = [](const QMenu& in, const char* text) -> QAction* {
        for (QAction* action : in.actions())
            if (action->text() == QString::fromUtf8(text)) return action;
        return nullptr;
    };
    QVERIFY(actionOf(*menu, "Save as CSV…") != nullptr);
    QAction* columns = actionOf(*menu, "Columns");
    QVERIFY(columns != nullptr && columns->menu() != nullptr);
    actionOf(*columns->menu(), "Note")->trigger();
    QVERIFY(view.isColumnHidden(1));
    QCOMPARE(view.tools().csv(ui::TableTools::Rows::All), QStringLiteral("Symbol,On\nS0,on\nS1,off\n"));
    actionOf(*actionOf(*menu, "Sort by")->menu(), "Symbol")->trigger();
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 0);
    menu->close();
}

void TestTableView::unfoldedRowsOfATreeAreCopied()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Reason")});
    auto* parent = new QStandardItem(QStringLiteral("Score"));
    parent->appendRow(new QStandardItem(QStringLiteral("Trend")));
    model.appendRow(parent);
    QTreeView tree;
    tree.setModel(&model);
    const ui::TableTools* tools = new ui::TableTools(tree);
    QCOMPARE(ui::TableTools::of(tree), tools);
    QCOMPARE(tools->csv(), QStringLiteral("Reason\nScore\n"));
    tree.expandAll();
    QCOMPARE(tools->csv(), QStringLiteral("Reason\nScore\nTrend\n"));
    tree.show();
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Trend"));
}

void TestTableView::leavesHiddenColumnsOutAndKeepsTheOrderShown()
{
    QStandardItemModel model;
    fill(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.hideColumn(1);
    view.horizontalHeader()->moveSection(2, 0);
    QCOMPARE(view.csv(), QStringLiteral("On,Symbol\non,S0\noff,S1\n"));
}

void TestTableView::asksForASwitchByClickAndBySpace()
{
    QStandardItemModel model;
    fill(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.resize(400, 200);
    view.show();
    QSignalSpy spy(&view, &TableView::switchRequested);
    const QRect cell = view.visualRect(model.index(0, 2));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(1).toBool(), false);
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(1).at(1).toBool(), true);
    QCOMPARE(model.index(1, 2).data(models::SwitchRole).toBool(), false); // only asked for
}

void TestTableView::saysWhatIsMissingWhileThereAreNoRows()
{
    QStandardItemModel model(0, 2);
    TableView view(m_theme);
    view.setModel(&model);
    view.resize(300, 200);
    const QImage blank = view.viewport()->grab().toImage();
    view.setEmptyText(QStringLiteral("No orders yet."));
    QVERIFY(view.viewport()->grab().toImage() != blank);
    model.appendRow({new QStandardItem, new QStandardItem});
    view.setEmptyText(QString());
    const QImage row = view.viewport()->grab().toImage();
    view.setEmptyText(QStringLiteral("No orders yet."));
    QCOMPARE(view.viewport()->grab().toImage(), row);
}

void TestTableView::widensColumnsUntilNothingIsCut()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Price"), QStringLiteral("Rest")});
    model.appendRow({new QStandardItem(QStringLiteral("1,234,567.8901")), new QStandardItem});
    TableView view(m_theme);
    view.setModel(&model);
    view.setColumnWidth(0, 40);
    view.show();
    QVERIFY(view.delegate()->isCut(model.index(0, 0), view.columnWidth(0)));
    QTRY_VERIFY(!view.delegate()->isCut(model.index(0, 0), view.columnWidth(0)));
}

void TestTableView::keepsWidthsThatWereRestored()
{
    QStandardItemModel model;
    fill(model);
    TableView first(m_theme);
    first.setModel(&model);
    first.setColumnWidth(0, 77);
    const QByteArray state = first.saveColumns();
    TableView second(m_theme);
    second.setModel(&model);
    QVERIFY(second.restoreColumns(state));
    QCOMPARE(second.columnWidth(0), 77);
    QVERIFY(!second.restoreColumns(QByteArrayLiteral("damaged")));
    QCOMPARE(second.columnWidth(0), 77);
}

namespace {

/// A symbol, words, two numbers.
void fillWide(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Symbol"), QStringLiteral("Why it was done"),
                                     QStringLiteral("Result"), QStringLiteral("Limit")});
    const auto number = [](const char* text) {
        auto* item = new QStandardItem(QString::fromUtf8(text));
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
    model.appendRow({new QStandardItem(QStringLiteral("BTC-USDT")),
                     new QStandardItem(QStringLiteral("three bars after the last signal of the other side")),
                     number("-1,234,567.89"), number("987,654,321.00")});
    for (const int column : {2, 3})
        model.setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
}

bool isScrolled(const TableView& view) { return view.horizontalHeader()->length() > view.viewport()->width(); }

} // namespace

void TestTableView::leavesColumnsOutBeforeItScrolls()
{
    QStandardItemModel model;
    fillWide(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.setFitting({3, 1});
    view.resize(900, 200);
    view.show();
    QVERIFY(!view.isWithoutRoom(3) && !view.isWithoutRoom(1));
    view.resize(320, 200);
    QTRY_VERIFY(view.isWithoutRoom(3));
    QVERIFY(!view.isWithoutRoom(1));
    QVERIFY(!isScrolled(view));
    QCOMPARE(view.withoutRoomText(model.index(0, 0)), QStringLiteral("Limit: 987,654,321.00"));
    view.resize(230, 200);
    QTRY_VERIFY(view.isWithoutRoom(1));
    QVERIFY(!isScrolled(view));
    QVERIFY(!view.delegate()->isCut(model.index(0, 2), view.columnWidth(2)));
    view.resize(900, 200);
    QTRY_VERIFY(!view.isWithoutRoom(1) && !view.isWithoutRoom(3));
    QVERIFY(view.withoutRoomText(model.index(0, 0)).isEmpty());
}

void TestTableView::cutsWordsButNoNumbersWhereNothingCanBeLeftOut()
{
    QStandardItemModel model;
    fillWide(model);
    model.setHorizontalHeaderItem(1, new QStandardItem(QStringLiteral("Why")));
    TableView view(m_theme);
    view.setModel(&model);
    view.setFitting({});
    view.resize(330, 200);
    view.show();
    QTRY_VERIFY(!isScrolled(view));
    QVERIFY(view.columnWidth(1) < 120);
    for (const int column : {2, 3})
        QVERIFY(!view.delegate()->isCut(model.index(0, column), view.columnWidth(column)));
}

void TestTableView::leavesColumnsOutInPairs()
{
    QStandardItemModel model;
    fillWide(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.setFitting({3, 1}, -1, TableView::kElasticMost, 2);
    view.resize(320, 200);
    view.show();
    QTRY_VERIFY(view.isWithoutRoom(3));
    QVERIFY(view.isWithoutRoom(1));
    view.endFitting();
    QVERIFY(!view.isColumnHidden(1) && !view.isColumnHidden(3));
}

void TestTableView::spreadsNumbersOverTheRoom()
{
    QStandardItemModel model;
    fillWide(model);
    TableView view(m_theme);
    view.setModel(&model);
    view.setFitting({});
    view.resize(1200, 200);
    view.show();
    // The last number stays near the others.
    QTRY_VERIFY(view.columnWidth(0) > 150);
    QVERIFY(view.columnWidth(3) < 300);
    QVERIFY(!isScrolled(view));
}

void TestTableView::titlesStandAsTheirCellsDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTableView::titlesStandAsTheirCellsDo()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QStandardItemModel model;
    fillWide(model);
    model.setHeaderData(2, Qt::Horizontal, QVariant(), Qt::TextAlignmentRole); // as its cells
    TableView view(m_theme);
    view.setLayoutDirection(direction);
    view.setModel(&model);
    for (int column = 0; column < 4; ++column)
        view.setColumnWidth(column, 250);
    view.resize(1020, 200);
    view.show();
    QHeaderView* titles = view.horizontalHeader();
    titles->setSortIndicator(3, Qt::AscendingOrder); // its arrow takes no room
    const QImage picture = titles->grab().toImage();
    // How far the words of a title are from the edges of its column.
    const auto sides = [&](int column) {
        const int left = titles->sectionViewportPosition(column);
        const int end = left + titles->sectionSize(column);
        int first = end;
        int last = left;
        for (int x = left + 1; x < end - 1; ++x)
            for (int y = 8; y < titles->height() - 2; ++y)
                if (std::abs(picture.pixelColor(x, y).lightness() - m_theme.theme().panel.lightness()) > 60) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return std::pair(first - left, end - last);
    };
    for (const int column : {0, 1, 2, 3}) {
        const auto [left, right] = sides(column);
        const bool endsRight = column >= 2 || direction == Qt::RightToLeft;
        QVERIFY2((endsRight ? right : left) < 14, qPrintable(QStringLiteral("column %1").arg(column)));
        QVERIFY2((endsRight ? left : right) > 100, qPrintable(QStringLiteral("column %1").arg(column)));
    }
}

void TestTableView::paintsTextInTheColourOfItsTone()
{
    QStandardItemModel model;
    auto* item = new QStandardItem(QStringLiteral("+12.5%"));
    item->setData(static_cast<int>(models::Tone::Gain), models::ToneRole);
    model.appendRow({item, new QStandardItem});
    TableView view(m_theme);
    view.setModel(&model);
    view.setFont(ui::ThemeController::font(30.0)); // large enough for whole pixels of the colour
    view.verticalHeader()->setDefaultSectionSize(60);
    view.setColumnWidth(0, 260);
    view.resize(400, 200);
    const auto has = [&view](const QColor& color) {
        const QImage image = view.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color) return true;
        return false;
    };
    QVERIFY(has(m_theme.theme().up));
    item->setData(static_cast<int>(models::Tone::Loss), models::ToneRole);
    QVERIFY(has(m_theme.theme().down));
    QVERIFY(!has(m_theme.theme().up));
}

SEXTANT_TEST(TestTableView)
#include "tst_table_view.moc"
