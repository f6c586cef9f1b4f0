#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QRubberBand>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

#include "models/watchlist_rows.h"
#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/overflow_button.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;

class TestChartPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstInstrumentOfASession();
    void disablesTimeframesShorterThanTheData();
    void aTimeframeIsChosenByMouseAndKeyboard();
    void theScaleSwitchAndItsKeyAgree();
    void stateIsKept();
    void everyControlHasAName();
    void tabGoesThroughTheStripToTheChart();
    void whatHasNoRoomIsInAMenu_data();
    void whatHasNoRoomIsInAMenu();
    void aTimeframeOfTheMenuComesIntoTheRow();
    void aDroppedSymbolIsShown();
    void whatIsNoSymbolOfTheSessionIsNotTaken_data();
    void whatIsNoSymbolOfTheSessionIsNotTaken();
    void aDragThatLeavesChangesNothing();
};

namespace {

QToolButton* button(ui::ChartPanel& panel, const QString& text)
{
    for (auto* candidate : panel.findChildren<QToolButton*>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

std::shared_ptr<session::Snapshot> snapshotOf(Timeframe base = Timeframe::M1)
{
    static const session::BarLog log = logOf(minuteWalk(3000));
    auto snapshot = chartSnapshot(log.view(), chartInstrument());
    auto part = std::make_shared<session::InstrumentPart>(*snapshot->instruments[0]);
    part->base = base;
    snapshot->instruments[0] = part;
    auto second = std::make_shared<session::InstrumentPart>(*part);
    auto instrument = std::make_shared<market::Instrument>(*part->instrument);
    instrument->id = InstrumentId{2};
    instrument->symbol = "ETH-USDT";
    second->instrument = instrument;
    snapshot->instruments.push_back(second);
    return snapshot;
}

} // namespace

void TestChartPanel::showsTheFirstInstrumentOfASession()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    QSignalSpy changed(&panel, &ui::ChartPanel::instrumentChanged);
    panel.setSnapshot(snapshotOf());
    QCOMPARE(panel.instrument().value, std::uint16_t{1});
    QCOMPARE(changed.size(), 1);
    panel.setInstrument(InstrumentId{2});
    panel.setSnapshot(snapshotOf());
    QCOMPARE(panel.instrument().value, std::uint16_t{2});
    // Another session, in which the same symbol has the same place by chance or not: it is found by its name.
    auto other = snapshotOf();
    other->serial = 2;
    panel.setSnapshot(other);
    QCOMPARE(panel.instrument().value, std::uint16_t{2});
    panel.setSnapshot(nullptr);
    QVERIFY(!panel.instrument().isSet());
}

void TestChartPanel::disablesTimeframesShorterThanTheData()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshotOf(Timeframe::M15));
    QVERIFY(!button(panel, QStringLiteral("1m"))->isEnabled());
    QVERIFY(!button(panel, QStringLiteral("5m"))->isEnabled());
    QVERIFY(button(panel, QStringLiteral("15m"))->isEnabled());
    QVERIFY(button(panel, QStringLiteral("15m"))->isChecked());
}

void TestChartPanel::aTimeframeIsChosenByMouseAndKeyboard()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.show();
    panel.setSnapshot(snapshotOf());
    QTest::mouseClick(button(panel, QStringLiteral("1h")), Qt::LeftButton);
    QVERIFY(panel.view().timeframe() == Timeframe::H1);
    QTRY_VERIFY(panel.view().series() != nullptr && panel.view().series()->timeframe() == Timeframe::H1);
    auto* day = button(panel, QStringLiteral("1d"));
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClick(day, Qt::Key_Space);
    QVERIFY(panel.view().timeframe() == Timeframe::D1);
    QVERIFY(!button(panel, QStringLiteral("1h"))->isChecked());
}

void TestChartPanel::theScaleSwitchAndItsKeyAgree()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    auto* log = button(panel, QStringLiteral("Log"));
    QTest::mouseClick(log, Qt::LeftButton);
    QVERIFY(panel.view().isLogScale());
    QTest::keyClick(&panel.view(), Qt::Key_L);
    QVERIFY(!log->isChecked());
}

void TestChartPanel::stateIsKept()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(800, 500);
    panel.show();
    panel.setSnapshot(snapshotOf());
    panel.setInstrument(InstrumentId{2});
    panel.setTimeframe(Timeframe::M5);
    panel.view().setLogScale(true);
    QTRY_VERIFY(panel.view().series() != nullptr && panel.view().series()->timeframe() == Timeframe::M5);
    panel.view().setZoom(3.5);
    const QVariantMap state = panel.saveState();

    ui::ChartPanel other(theme);
    other.resize(800, 500);
    other.show();
    other.restoreState(state); // before there is a session
    other.setSnapshot(snapshotOf());
    QCOMPARE(other.instrument().value, std::uint16_t{2});
    QTRY_VERIFY(other.view().series() != nullptr && other.view().series()->timeframe() == Timeframe::M5);
    QCOMPARE(other.view().zoom(), 3.5);
    QCOMPARE(other.saveState(), state);
    other.restoreState({}); // nothing was saved: nothing breaks
    QVERIFY(other.view().zoom() > 0.0);
}

void TestChartPanel::everyControlHasAName()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshotOf());
    for (const auto* control : panel.findChildren<QAbstractButton*>())
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->text()));
    QVERIFY(panel.view().accessibleName().contains(QStringLiteral("BTC-USDT")));
}

void TestChartPanel::tabGoesThroughTheStripToTheChart()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(1300, 500);
    panel.show();
    panel.setSnapshot(snapshotOf());
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    // The strip is one stop; arrows choose within it.
    button(panel, QStringLiteral("1m"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(panel.view().timeframe() == Timeframe::M5);
    QStringList passed;
    for (int i = 0; i < 8 && QApplication::focusWidget() != &panel.view(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (const auto* at = qobject_cast<QToolButton*>(QApplication::focusWidget())) passed << at->text();
    }
    QVERIFY(QApplication::focusWidget() == &panel.view());
    const QString order = passed.join(QLatin1Char(' '));
    QVERIFY2(order.endsWith(QStringLiteral("Draw Zones Regime Compare Log %")), qPrintable(order)); // as they stand
}

void TestChartPanel::whatHasNoRoomIsInAMenu_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("one row") << 1300 << false;
    QTest::newRow("some in the menu") << 450 << false;
    QTest::newRow("most in the menu") << 260 << false;
    QTest::newRow("from right to left") << 450 << true;
}

void TestChartPanel::whatHasNoRoomIsInAMenu()
{
    QFETCH(int, width);
    QFETCH(bool, isMirrored);
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    if (isMirrored) panel.setLayoutDirection(Qt::RightToLeft);
    QVERIFY2(panel.minimumSizeHint().width() <= 260, qPrintable(QString::number(panel.minimumSizeHint().width())));
    panel.resize(width, 500);
    panel.show();
    panel.setSnapshot(snapshotOf());
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* more = panel.findChild<ui::OverflowButton*>();
    std::vector<QRect> places;
    QStringList shown;
    QSet<int> middles;
    for (auto* button : panel.findChildren<QToolButton*>()) {
        if (!button->isVisibleTo(&panel) || panel.view().isAncestorOf(button)) continue;
        const QRect place(button->mapTo(&panel, QPoint(0, 0)), button->size());
        QVERIFY2(panel.rect().contains(place), qPrintable(button->text()));
        QVERIFY(place.bottom() < panel.view().mapTo(&panel, QPoint(0, 0)).y());
        QVERIFY(
            std::none_of(places.begin(), places.end(), [&](const QRect& other) { return other.intersects(place); }));
        places.push_back(place);
        middles.insert(place.center().y() / 8);
        shown << button->text();
    }
    QCOMPARE(middles.size(), 1);                    // one row
    QVERIFY(shown.contains(QStringLiteral("15m"))); // what is shown now
    QCOMPARE(more->isVisibleTo(&panel), width < 1000);
    Q_EMIT more->menu()->aboutToShow();
    QStringList listed;
    for (const QAction* action : more->menu()->actions())
        listed << (action->menu() != nullptr ? action->menu()->title() : action->text());
    // Each once: in the row or in the menu, there in the same order.
    for (const char* name : {"1m", "1h", "1w", "Indicators", "Draw", "Regime", "Compare", "Log", "%"})
        QVERIFY2(shown.contains(QLatin1StringView(name)) != listed.contains(QLatin1StringView(name)), name);
    if (width >= 1000) return;
    QVERIFY(listed.indexOf(QStringLiteral("Log")) < listed.indexOf(QStringLiteral("%")));
    for (QAction* action : more->menu()->actions())
        if (action->text() == QStringLiteral("Log")) action->trigger();
    QVERIFY(panel.view().isLogScale());
    Q_EMIT more->menu()->aboutToShow();
    for (QAction* action : more->menu()->actions())
        if (action->text() == QStringLiteral("Log")) QVERIFY(action->isChecked());
    // With room for all of them the menu goes.
    panel.resize(1300, 500);
    QVERIFY(!more->isVisibleTo(&panel));
    QVERIFY(button(panel, QStringLiteral("%"))->isVisibleTo(&panel));
}

void TestChartPanel::aTimeframeOfTheMenuComesIntoTheRow()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(260, 500);
    panel.show();
    panel.setSnapshot(snapshotOf());
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(!button(panel, QStringLiteral("1w"))->isVisibleTo(&panel));
    auto* more = panel.findChild<ui::OverflowButton*>();
    Q_EMIT more->menu()->aboutToShow();
    for (QAction* action : more->menu()->actions())
        if (action->text() == QStringLiteral("1w")) action->trigger();
    QVERIFY(panel.view().timeframe() == Timeframe::W1);
    QVERIFY(button(panel, QStringLiteral("1w"))->isVisibleTo(&panel));
    QVERIFY(button(panel, QStringLiteral("1w"))->isChecked());
}

namespace {

/// What a row of the watchlist carries.
std::unique_ptr<QMimeData> rowsOf(const char* symbols)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(models::WatchlistRows::mimeType(), QByteArray(symbols));
    data->setText(QString::fromUtf8(symbols));
    return data;
}

bool enters(QWidget& widget, const QMimeData& data)
{
    QDragEnterEvent event(QPoint(20, 20), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/// Whether the drop was taken, as a copy: the row stays in its list.
bool drops(QWidget& widget, const QMimeData& data)
{
    QDropEvent event(QPointF(20, 20), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

QWidget* dropFrame(ui::ChartPanel& panel)
{
    return panel.findChild<QRubberBand*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void TestChartPanel::aDroppedSymbolIsShown()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshotOf());
    panel.show();
    QVERIFY(panel.acceptDrops());
    QSignalSpy changed(&panel, &ui::ChartPanel::instrumentChanged);
    const auto data = rowsOf("ETH-USDT\nBTC-USDT");
    QVERIFY(enters(panel, *data));
    QVERIFY(dropFrame(panel)->isVisible()); // where it will fall
    QCOMPARE(dropFrame(panel)->geometry(), panel.rect());
    QVERIFY(drops(panel, *data));
    QVERIFY(!dropFrame(panel)->isVisible());
    QCOMPARE(panel.instrument().value, std::uint16_t{2}); // the first of them
    QCOMPARE(changed.size(), 1);
}

void TestChartPanel::whatIsNoSymbolOfTheSessionIsNotTaken_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a symbol of another session") << models::WatchlistRows::mimeType() << QByteArray("XRP-USDT");
    QTest::newRow("nothing") << models::WatchlistRows::mimeType() << QByteArray();
    QTest::newRow("a text that is a symbol") << QStringLiteral("text/plain") << QByteArray("ETH-USDT");
    QTest::newRow("files") << QStringLiteral("text/uri-list") << QByteArray("file:///tmp/bars.csv");
}

void TestChartPanel::whatIsNoSymbolOfTheSessionIsNotTaken()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshotOf());
    panel.show();
    QMimeData data;
    data.setData(format, bytes);
    QVERIFY(!enters(panel, data));
    QVERIFY(!dropFrame(panel)->isVisible());
    QVERIFY(!drops(panel, data));
    QCOMPARE(panel.instrument().value, std::uint16_t{1});
    // Nor is any, without a session.
    ui::ChartPanel empty(theme);
    QVERIFY(!enters(empty, *rowsOf("ETH-USDT")));
}

void TestChartPanel::aDragThatLeavesChangesNothing()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshotOf());
    panel.show();
    QVERIFY(enters(panel, *rowsOf("ETH-USDT")));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&panel, &leave);
    QVERIFY(!dropFrame(panel)->isVisible());
    QCOMPARE(panel.instrument().value, std::uint16_t{1});
}

SEXTANT_TEST(TestChartPanel)
#include "tst_chart_panel.moc"
