#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/indicator_dialog.h"
#include "ui/chart/indicator_legend.h"

using namespace sextant;
using namespace sextant::test;
using models::IndicatorChoice;

class TestIndicatorDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensItAndTypingAddsOne();
    void oneIsChosenByMouse();
    void parametersAreTakenOver();
    void badParametersAreToldAndNotAdded();
    void whatCannotBeDrawnSaysWhy();
    void thePaneFollowsUntilItIsChosen();
    void anIndicatorIsEdited();
    void coloursAndLinesAreChosen();
    void aColourOfOnesOwnIsAskedFor();
    void thePresetIsOneButton();
    void cancellingChangesNothing();
    void everyControlHasAName();
    void thePanelKeepsIndicatorsWithTheLayout();
    void theStripOpensItAndListsThem();
};

namespace {

QPushButton* okOf(ui::IndicatorDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) return button;
    return nullptr;
}

QWidget* named(QWidget& dialog, const char* name)
{
    for (auto* widget : dialog.findChildren<QWidget*>())
        if (widget->accessibleName().startsWith(QLatin1StringView(name))) return widget;
    return nullptr;
}

template <class Widget>
Widget* find(QWidget& dialog, const char* name)
{
    return qobject_cast<Widget*>(named(dialog, name));
}

QString errorOf(ui::IndicatorDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("indicatorError"))->text();
}

struct OpenChart : ShownChart {
    OpenChart()
    {
        show(minuteWalk(300));
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
    }
    ui::IndicatorDialog* dialog() { return view.findChild<ui::IndicatorDialog*>(); }
    ui::ChartIndicators& list() { return view.indicators(); }
};

void choose(QComboBox* box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

void TestIndicatorDialog::aKeyOpensItAndTypingAddsOne()
{
    OpenChart chart;
    QTest::keyClick(&chart.view, Qt::Key_I);
    auto* dialog = chart.dialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* search = find<QLineEdit>(*dialog, "Search");
    QTRY_VERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(search, QStringLiteral("macd"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chart.list().count(), std::size_t{1});
    QCOMPARE(chart.list().item(0).label, QStringLiteral("MACD (12, 26, 9)"));
    QVERIFY(chart.list().item(0).choice.pane != IndicatorChoice::kPricePane);
    QTRY_VERIFY(chart.dialog() == nullptr);
    // The arrow keys move in the list while one types.
    chart.view.addIndicator();
    search = find<QLineEdit>(*chart.dialog(), "Search");
    QTest::keyClicks(search, QStringLiteral("moving average"));
    auto* tree = chart.dialog()->findChild<QTreeWidget*>();
    const QTreeWidgetItem* first = tree->currentItem();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->currentItem() != first);
}

void TestIndicatorDialog::oneIsChosenByMouse()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    auto* tree = dialog->findChild<QTreeWidget*>();
    QTreeWidgetItem* rsi = nullptr;
    for (int g = 0; g < tree->topLevelItemCount(); ++g)
        for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i)
            if (tree->topLevelItem(g)->child(i)->text(0) == QStringLiteral("Relative strength index"))
                rsi = tree->topLevelItem(g)->child(i);
    QVERIFY(rsi != nullptr);
    tree->scrollToItem(rsi);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualItemRect(rsi).center());
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QCOMPARE(chart.list().item(0).label, QStringLiteral("RSI (14)"));
}

void TestIndicatorDialog::parametersAreTakenOver()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("bollinger");
    auto* period = find<QDoubleSpinBox>(*dialog, "Period");
    QVERIFY(period != nullptr);
    QCOMPARE(period->decimals(), 0);
    period->setFocus();
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("34"));
    auto* multiplier = find<QDoubleSpinBox>(*dialog, "Multiplier");
    multiplier->setValue(2.5);
    QCOMPARE(multiplier->text(), QLocale().toString(2.5));
    auto* source = find<QComboBox>(*dialog, "Computed of");
    QVERIFY(source != nullptr && source->isEditable());
    source->setEditText(QStringLiteral("hlc3"));
    QVERIFY2(errorOf(*dialog).isEmpty(), qPrintable(errorOf(*dialog)));
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QVERIFY2(chart.list().item(0).choice.spec.startsWith(QStringLiteral("bollinger:34:2.5")),
             qPrintable(chart.list().item(0).choice.spec));
    QVERIFY(chart.list().item(0).choice.spec.endsWith(QStringLiteral("@hlc3")));
    QTRY_VERIFY(chart.list().isComplete());
}

void TestIndicatorDialog::badParametersAreToldAndNotAdded()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("rsi");
    auto* source = find<QComboBox>(*dialog, "Computed of");
    source->setEditText(QStringLiteral("moonphase:29"));
    QVERIFY(errorOf(*dialog).contains(QStringLiteral("moonphase")));
    QVERIFY(!okOf(*dialog)->isEnabled());
    source->setEditText(QStringLiteral("ema:0"));
    QVERIFY(errorOf(*dialog).contains(QStringLiteral("period")));
    source->setEditText(QString());
    QVERIFY(errorOf(*dialog).isEmpty() && okOf(*dialog)->isEnabled());
    // A field keeps to its range.
    auto* period = find<QDoubleSpinBox>(*dialog, "Period");
    period->setValue(-5.0);
    QVERIFY(period->value() >= 1.0);
    // Nothing to draw.
    find<QCheckBox>(*dialog, "Draw")->setChecked(false);
    QVERIFY(!errorOf(*dialog).isEmpty() && !okOf(*dialog)->isEnabled());
    QVERIFY(chart.list().isEmpty());
}

void TestIndicatorDialog::whatCannotBeDrawnSaysWhy()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("ofi");
    QVERIFY(errorOf(*dialog).contains(QStringLiteral("quotes and trades")));
    QVERIFY(!okOf(*dialog)->isEnabled());
    dialog->choose("beta");
    QVERIFY(errorOf(*dialog).contains(QStringLiteral("two instruments")));
    dialog->choose("rsi");
    QVERIFY(errorOf(*dialog).isEmpty() && okOf(*dialog)->isEnabled());
    auto* search = find<QLineEdit>(*dialog, "Search");
    search->setText(QStringLiteral("there is no such thing"));
    QVERIFY(!okOf(*dialog)->isEnabled() && !errorOf(*dialog).isEmpty());
    search->setText(QStringLiteral("order book"));
    QVERIFY(dialog->findChild<QTreeWidget*>()->currentItem()->text(0).contains(QStringLiteral("not available")));
}

void TestIndicatorDialog::thePaneFollowsUntilItIsChosen()
{
    OpenChart chart;
    chart.list().add(models::usualChoice(analysis::parseSpec("rsi:14").value()));
    auto* dialog = chart.view.addIndicator();
    auto* pane = find<QComboBox>(*dialog, "Where");
    dialog->choose("ema");
    QCOMPARE(pane->currentData().toInt(), IndicatorChoice::kPricePane);
    auto* source = find<QComboBox>(*dialog, "Computed of");
    source->setEditText(QStringLiteral("rsi:14"));
    QCOMPARE(pane->currentData().toInt(), IndicatorChoice::kNewPane);
    choose(pane, pane->findText(QStringLiteral("the pane of RSI (14)")));
    source->setEditText(QStringLiteral("close"));
    QCOMPARE(pane->currentData().toInt(), 1);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QCOMPARE(chart.list().panes(), std::vector<int>{1});
    QCOMPARE(chart.list().item(1).choice.pane, 1);
}

void TestIndicatorDialog::anIndicatorIsEdited()
{
    OpenChart chart;
    chart.list().add(models::usualChoice(analysis::parseSpec("macd:12:26:9").value()));
    chart.view.legend().row(0)->setFocus();
    QTest::keyClick(chart.view.legend().row(0), Qt::Key_Return);
    auto* dialog = chart.dialog();
    QVERIFY(dialog != nullptr && dialog->findChild<QTreeWidget*>() == nullptr);
    auto* fast = find<QDoubleSpinBox>(*dialog, "Fast");
    QCOMPARE(fast->value(), 12.0);
    fast->setValue(8.0);
    QCOMPARE(okOf(*dialog)->text(), QStringLiteral("Apply"));
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QCOMPARE(chart.list().count(), std::size_t{1});
    QCOMPARE(chart.list().item(0).label, QStringLiteral("MACD (8, 26, 9)"));
    QCOMPARE(chart.list().item(0).choice.pane, 1);
    QTest::keyClick(&chart.view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(chart.list().item(0).label, QStringLiteral("MACD (12, 26, 9)"));
}

void TestIndicatorDialog::coloursAndLinesAreChosen()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("bollinger");
    choose(find<QComboBox>(*dialog, "Colour of Upper"), 4);
    choose(find<QComboBox>(*dialog, "Line width of Upper"), 2);
    choose(find<QComboBox>(*dialog, "Line style of Upper"), 1);
    find<QCheckBox>(*dialog, "Draw Middle")->setChecked(false);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    const auto& styles = chart.list().item(0).choice.outputs;
    QVERIFY(!styles[0].isShown && styles[1].isShown);
    QCOMPARE(styles[1].color, 4);
    QCOMPARE(styles[1].width, 3);
    QVERIFY(styles[1].line == models::LineStyle::Dashed);
}

void TestIndicatorDialog::aColourOfOnesOwnIsAskedFor()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("ema");
    auto* color = find<QComboBox>(*dialog, "Colour of");
    choose(color, color->count() - 1);
    auto* picker = dialog->findChild<QColorDialog*>();
    QVERIFY(picker != nullptr && picker->isVisible());
    picker->setCurrentColor(QColor(10, 200, 30));
    picker->accept();
    QCOMPARE(color->currentText(), QStringLiteral("#0ac81e"));
    QTRY_VERIFY(dialog->findChild<QColorDialog*>() == nullptr);
    QVERIFY2(okOf(*dialog)->isEnabled(), qPrintable(errorOf(*dialog)));
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QCOMPARE(chart.list().count(), std::size_t{1});
    QCOMPARE(chart.list().item(0).choice.outputs[0].custom, QColor(10, 200, 30));
}

void TestIndicatorDialog::thePresetIsOneButton()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("indicatorPreset")), Qt::LeftButton);
    QCOMPARE(chart.list().count(), std::size_t{4});
    QTRY_VERIFY(chart.dialog() == nullptr);
}

void TestIndicatorDialog::cancellingChangesNothing()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    dialog->choose("atr");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(chart.list().isEmpty());
    QTRY_VERIFY(chart.dialog() == nullptr);
}

void TestIndicatorDialog::everyControlHasAName()
{
    OpenChart chart;
    auto* dialog = chart.view.addIndicator();
    for (const char* name : {"bollinger", "stoch", "saty_levels", "vwap", "emv"}) {
        dialog->choose(name);
        for (const auto* widget : dialog->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isOwn = widget->objectName().startsWith(QStringLiteral("qt_"));
            const bool hasText = button != nullptr && !button->text().isEmpty();
            const bool isInside = widget->parentWidget()->focusProxy() == widget ||
                                  qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
                                  qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
            const bool isLabel = qobject_cast<const QLabel*>(widget) != nullptr;
            QVERIFY2(!widget->accessibleName().isEmpty() || hasText || isOwn || isInside || isLabel,
                     widget->metaObject()->className());
        }
    }
}

void TestIndicatorDialog::thePanelKeepsIndicatorsWithTheLayout()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(900, 600);
    panel.show();
    panel.setSnapshot(chartSnapshot(logOf(minuteWalk(300)).view(), chartInstrument()));
    panel.view().indicators().addPreset();
    panel.view().indicators().setPaneShare(1, 0.22);
    const QVariantMap state = panel.saveState();
    ui::ChartPanel other(theme);
    other.resize(900, 600);
    other.restoreState(state); // before there is a session
    other.show();
    other.setSnapshot(chartSnapshot(logOf(minuteWalk(300)).view(), chartInstrument()));
    QCOMPARE(other.view().indicators().saveState(), panel.view().indicators().saveState());
    QTRY_VERIFY(other.view().indicators().isComplete() &&
                other.view().indicators().item(0).series->barCount() == std::size_t{300});
    QCOMPARE(other.saveState(), state);
    other.restoreState({});
    QVERIFY(other.view().indicators().isEmpty());
}

void TestIndicatorDialog::theStripOpensItAndListsThem()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(900, 600);
    panel.show();
    panel.setSnapshot(chartSnapshot(logOf(minuteWalk(300)).view(), chartInstrument()));
    auto* button = find<QToolButton>(panel, "Indicators of the chart");
    QVERIFY(button != nullptr && button->popupMode() == QToolButton::InstantPopup);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().front()->trigger();
    auto* dialog = panel.findChild<ui::IndicatorDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->choose("vwap");
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    Q_EMIT button->menu()->aboutToShow();
    const auto actions = button->menu()->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(),
                        [](const QAction* action) { return action->text() == QStringLiteral("VWAP"); }));
}

SEXTANT_TEST(TestIndicatorDialog)
#include "tst_indicator_dialog.moc"
