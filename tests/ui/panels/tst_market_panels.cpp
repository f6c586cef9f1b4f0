#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

#include "models/roles.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "ui/trade/condition_row.h"
#include "ui/trade/market_table.h"
#include "ui/trade/name_dialog.h"
#include "ui/trade/screen_dialog.h"
#include "ui/trade/screener_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::ScreenCondition;
using models::ScreenField;
using models::ScreenOperator;
using models::WatchlistModel;
using test::SampleSession;

namespace {

struct ShownMarkets {
    ShownMarkets()
    {
        model.setBook(&book);
        model.setSnapshot(session.snapshot());
        for (QWidget* panel : {static_cast<QWidget*>(&watchlist), static_cast<QWidget*>(&screener)}) {
            panel->resize(480, 300);
            panel->show();
        }
    }
    static QStringList symbols(const ui::MarketTable& table)
    {
        QStringList out;
        for (int row = 0; row < table.rows().rowCount(); ++row)
            out << table.rows().symbol(row);
        return out;
    }
    ui::ThemeController theme;
    SampleSession session;
    models::WatchlistBook book;
    WatchlistModel model;
    ui::WatchlistPanel watchlist{theme, model, book};
    ui::ScreenerPanel screener{theme, model, book};
};

QStringList named(std::initializer_list<const char*> texts)
{
    QStringList out;
    for (const char* text : texts)
        out << QString::fromLatin1(text);
    return out;
}

/// Writes the name and confirms.
void confirm(ui::NameDialog* dialog, const QString& name)
{
    auto* field = dialog->findChild<QLineEdit*>();
    field->clear();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

models::ScreenRule cheapOnes(const char* name, double below)
{
    models::ScreenRule rule;
    rule.name = QString::fromLatin1(name);
    rule.any = {{{ScreenField::Last, ScreenOperator::Below, below, {}}}};
    return rule;
}

} // namespace

class TestMarketPanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesListsByTheKeyboard();
    void refusesNamesThatAreTaken();
    void saysWhyAListShowsNothing();
    void groupsOpenAndCloseByKeyAndClick();
    void keepsItsState();
    void leavesOutColumnsWithoutRoom();
    void givesAColumnTheRoomOfAnother();
    void writesScreensByChoosing();
    void choosesRowsOfAScreen();
    void asksForTheFirstScreen();
    void readsNumbersAsTheLanguageWritesThem();
};

void TestMarketPanels::makesListsByTheKeyboard()
{
    ShownMarkets shown;
    confirm(shown.watchlist.newList(), QStringLiteral("mine"));
    QCOMPARE(shown.watchlist.list(), QStringLiteral("mine"));
    QVERIFY(ShownMarkets::symbols(shown.watchlist.table()).isEmpty());
    confirm(shown.watchlist.addSymbol(), QStringLiteral("spy"));
    confirm(shown.watchlist.addSymbol(), QStringLiteral("BTC-USDT"));
    QCOMPARE(ShownMarkets::symbols(shown.watchlist.table()), named({"SPY", "BTC-USDT"}));
    shown.watchlist.table().view()->selectRow(1);
    QTest::keyClick(shown.watchlist.table().view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.book.symbols(QStringLiteral("mine")), named({"BTC-USDT", "SPY"}));
    confirm(shown.watchlist.renameList(), QStringLiteral("ours"));
    QCOMPARE(shown.watchlist.list(), QStringLiteral("ours"));
    const auto& actions = shown.watchlist.actions();
    const auto next = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->objectName() == QLatin1StringView("watchlist.next");
    });
    (*next)->trigger();
    QCOMPARE(shown.watchlist.list(), QString());
    QCOMPARE(ShownMarkets::symbols(shown.watchlist.table()).size(), 3);
}

void TestMarketPanels::refusesNamesThatAreTaken()
{
    ShownMarkets shown;
    shown.book.addList(QStringLiteral("mine"));
    ui::NameDialog* dialog = shown.watchlist.newList();
    QPushButton* save = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->accessibleName() == QLatin1StringView("Save the name")) save = button;
    QVERIFY(save != nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    QVERIFY(!save->isEnabled());
    name->setText(QStringLiteral("mine"));
    QVERIFY(!save->isEnabled());
    name->setText(QString(models::WatchlistBook::kLongestName + 1, QLatin1Char('x')));
    QVERIFY(!save->isEnabled());
    name->setText(QStringLiteral("mine too"));
    QVERIFY(save->isEnabled());
}

void TestMarketPanels::saysWhyAListShowsNothing()
{
    ShownMarkets shown;
    shown.book.addList(QStringLiteral("empty"));
    shown.book.addList(QStringLiteral("metals"), named({"GOLD"}));
    shown.watchlist.showList(QStringLiteral("empty"));
    QVERIFY(shown.watchlist.table().view()->emptyText().contains(QStringLiteral("list is empty")));
    shown.watchlist.showList(QStringLiteral("metals"));
    QVERIFY(shown.watchlist.table().view()->emptyText().contains(QStringLiteral("GOLD")));
    shown.watchlist.showList({});
    shown.watchlist.findChild<QLineEdit*>()->setText(QStringLiteral("zzz"));
    QVERIFY(shown.watchlist.table().view()->emptyText().contains(QStringLiteral("words")));
}

void TestMarketPanels::groupsOpenAndCloseByKeyAndClick()
{
    ShownMarkets shown;
    shown.book.setGroup(QStringLiteral("SPY"), QStringLiteral("stocks"));
    models::WatchlistRows& rows = shown.watchlist.table().rows();
    rows.setGrouping(models::WatchlistRows::Grouping::Own);
    QCOMPARE(rows.rowCount(), 5);
    QVERIFY(rows.isTitle(0));
    ui::TableView* view = shown.watchlist.table().view();
    QSignalSpy chosen(&shown.watchlist, &ui::WatchlistPanel::instrumentChosen);
    view->setCurrentIndex(rows.index(0, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(rows.rowCount(), 4);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(rows.rowCount(), 5);
    const QPoint title(20, view->rowViewportPosition(0) + 12);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(chosen.size(), 0); // a title is no instrument
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, view->rowViewportPosition(2) + 12));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(view->viewport()->grab().toImage().pixelColor(3, title.y()) == shown.theme.theme().raised);
}

void TestMarketPanels::keepsItsState()
{
    ShownMarkets shown;
    shown.book.addList(QStringLiteral("mine"), named({"SPY", "BTC-USDT"}));
    QVERIFY(shown.book.saveScreen(cheapOnes("cheap", 1000.0)));
    shown.watchlist.showList(QStringLiteral("mine"));
    shown.watchlist.table().rows().setGrouping(models::WatchlistRows::Grouping::AssetClass);
    shown.watchlist.table().view()->setColumnWanted(WatchlistModel::Turnover, true);
    shown.watchlist.table().view()->setColumnWanted(WatchlistModel::Sparkline, false);
    const QVariantMap state = shown.watchlist.saveState();
    const QVariantMap screen = shown.screener.saveState();
    ui::WatchlistPanel second(shown.theme, shown.model, shown.book);
    second.resize(1200, 300);
    second.restoreState(state);
    QCOMPARE(second.list(), QStringLiteral("mine"));
    QCOMPARE(second.table().rows().grouping(), models::WatchlistRows::Grouping::AssetClass);
    QVERIFY(!second.table().view()->isColumnHidden(WatchlistModel::Turnover) ||
            second.table().view()->isWithoutRoom(WatchlistModel::Turnover));
    QVERIFY(second.table().view()->isColumnHidden(WatchlistModel::Sparkline));
    QVERIFY(!second.table().view()->isWithoutRoom(WatchlistModel::Sparkline));
    ui::ScreenerPanel other(shown.theme, shown.model, shown.book);
    other.restoreState(screen);
    QCOMPARE(other.screen(), QStringLiteral("cheap"));
}

void TestMarketPanels::leavesOutColumnsWithoutRoom()
{
    ShownMarkets shown;
    ui::TableView* view = shown.watchlist.table().view();
    const auto widths = [view] {
        int sum = 0;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (!view->isColumnHidden(column)) sum += view->columnWidth(column);
        return sum;
    };
    for (const int width : {760, 420, 330, 290, 420, 760}) {
        shown.watchlist.resize(width, 300);
        QTRY_VERIFY(view->viewport()->width() <= std::max(width, shown.watchlist.minimumSizeHint().width()));
        QTRY_VERIFY2(widths() <= view->viewport()->width(), qPrintable(QString::number(widths())));
        QVERIFY(!view->isColumnHidden(WatchlistModel::Symbol));
        QVERIFY(!view->isColumnHidden(WatchlistModel::Last));
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (!view->isColumnHidden(column))
                    QVERIFY2(!view->delegate()->isCut(view->model()->index(row, column), view->columnWidth(column)),
                             qPrintable(view->model()->index(row, column).data().toString()));
    }
    QVERIFY(!view->isColumnHidden(WatchlistModel::Sparkline)); // they come back
    QVERIFY(view->isColumnHidden(WatchlistModel::Venue));      // which nobody wanted
}

void TestMarketPanels::givesAColumnTheRoomOfAnother()
{
    ShownMarkets shown;
    ui::TableView* view = shown.watchlist.table().view();
    shown.watchlist.resize(240, 300);
    QTRY_VERIFY(view->isWithoutRoom(WatchlistModel::Sparkline));
    QVERIFY(!view->isWithoutRoom(WatchlistModel::Change));
    const QByteArray kept = view->saveColumns();
    view->setColumnWanted(WatchlistModel::Sparkline, true);
    QVERIFY(!view->isColumnHidden(WatchlistModel::Sparkline));
    // Of what is left out nothing is kept.
    ui::TableView other(shown.theme);
    other.setModel(&shown.watchlist.table().rows());
    other.resize(900, 200);
    QVERIFY(other.restoreColumns(kept));
    QVERIFY(!other.isColumnHidden(WatchlistModel::Sparkline));
    QVERIFY(other.isColumnHidden(WatchlistModel::Venue));
}

void TestMarketPanels::writesScreensByChoosing()
{
    ShownMarkets shown;
    ui::ScreenDialog* dialog = shown.screener.newScreen();
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveScreen"));
    QVERIFY(!save->isEnabled()); // it has no name
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("cheap"));
    QVERIFY(save->isEnabled());
    const auto rows = [dialog] { return dialog->findChildren<ui::ConditionRow*>(); };
    QCOMPARE(rows().size(), 1);
    rows()[0]->setCondition({ScreenField::Last, ScreenOperator::Below, 1000.0, {}});
    dialog->addCondition();
    rows()[1]->setCondition({ScreenField::AssetClass, ScreenOperator::Is, 0.0, QStringLiteral("crypto")});
    rows()[1]->setAlternative(true);
    QVERIFY(dialog->rule().has_value());
    QCOMPARE(dialog->rule()->any.size(), std::size_t{2});
    rows()[0]->findChild<QLineEdit*>()->setText(QStringLiteral("a lot"));
    QVERIFY(!dialog->rule().has_value());
    QVERIFY(!save->isEnabled());
    rows()[0]->setCondition({ScreenField::Last, ScreenOperator::Below, 1000.0, {}});
    // The second is taken out again, by its own button.
    rows()[1]->findChild<QToolButton*>()->click();
    QCOMPARE(dialog->rule()->any.size(), std::size_t{1});
    save->click();
    QCOMPARE(shown.screener.screen(), QStringLiteral("cheap"));
    QCOMPARE(ShownMarkets::symbols(shown.screener.table()), named({"SPY"}));
    QCOMPARE(shown.screener.countText(), QStringLiteral("1 of 3"));
    // The market changes, and it follows.
    models::ScreenRule bulls;
    bulls.name = QStringLiteral("bulls");
    bulls.any = {{{ScreenField::Direction, ScreenOperator::Is, 0.0, QStringLiteral("bull")}}};
    QVERIFY(shown.book.saveScreen(bulls));
    shown.screener.showScreen(bulls.name);
    QCOMPARE(shown.screener.countText(), QStringLiteral("0 of 3"));
    shown.session.changeRegime(SampleSession::kBtc, analysis::RegimeDirection::Bull);
    shown.model.setSnapshot(shown.session.snapshot());
    QTRY_COMPARE(ShownMarkets::symbols(shown.screener.table()), named({"BTC-USDT"}));
    QCOMPARE(shown.screener.countText(), QStringLiteral("1 of 3"));
}

void TestMarketPanels::choosesRowsOfAScreen()
{
    ShownMarkets shown;
    QVERIFY(shown.book.saveScreen(cheapOnes("all", 1e9)));
    shown.screener.showScreen(QStringLiteral("all"));
    QSignalSpy chosen(&shown.screener, &ui::ScreenerPanel::instrumentChosen);
    QTest::mouseClick(shown.screener.table().view()->viewport(), Qt::LeftButton, {}, QPoint(20, 24 + 12));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0].front().value<InstrumentId>(), SampleSession::kEth);
    shown.screener.showInstrument(SampleSession::kBtc);
    QCOMPARE(shown.screener.table().view()->currentIndex().row(), 0);
    QCOMPARE(chosen.size(), 1);
    // Saved again under another name it is that one.
    ui::ScreenDialog* dialog = shown.screener.editScreen();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("every one"));
    dialog->findChild<QPushButton*>(QStringLiteral("saveScreen"))->click();
    QCOMPARE(shown.book.screens().size(), std::size_t{1});
    QCOMPARE(shown.screener.screen(), QStringLiteral("every one"));
    QVERIFY(shown.book.removeScreen(QStringLiteral("every one")));
    QCOMPARE(shown.screener.table().rows().rowCount(), 0);
}

void TestMarketPanels::asksForTheFirstScreen()
{
    ShownMarkets shown;
    QVERIFY(shown.screener.table().view()->emptyText().contains(QStringLiteral("New")));
    QCOMPARE(shown.screener.countText(), QString());
    const auto actions = ui::ScreenerPanel::makeActions(*this, [&shown] { return &shown.screener; });
    actions.back()->trigger(); // there is none to edit
    auto* dialog = shown.screener.findChild<ui::ScreenDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->rule().has_value());
    QCOMPARE(dialog->rule()->any.front().front().number, 0.7); // from which on engine 1 buys
}

void TestMarketPanels::readsNumbersAsTheLanguageWritesThem()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ui::ConditionRow row;
    row.setCondition({ScreenField::Change, ScreenOperator::Below, -0.025, {}});
    auto* value = row.findChild<QLineEdit*>();
    QCOMPARE(value->text(), QStringLiteral("-2,5"));
    QVERIFY(row.condition().has_value());
    QCOMPARE(row.condition()->number, -0.025);
    value->setText(QStringLiteral("1.250"));
    QVERIFY(!row.condition().has_value());
    value->setText(QStringLiteral("−3,5"));
    const auto read = row.condition();
    QLocale::setDefault(before);
    QVERIFY(read.has_value());
    QVERIFY(std::abs(read->number + 0.035) < 1e-12);
}

SEXTANT_TEST(TestMarketPanels)
#include "tst_market_panels.moc"
