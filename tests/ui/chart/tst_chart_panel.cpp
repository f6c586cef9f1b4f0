#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_panel.h"

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
    void aNarrowStripGoesOnBelow_data();
    void aNarrowStripGoesOnBelow();
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

void TestChartPanel::aNarrowStripGoesOnBelow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("one row") << 1300 << false;
    QTest::newRow("some rows") << 450 << false;
    QTest::newRow("many rows") << 240 << false;
    QTest::newRow("from right to left") << 450 << true;
}

void TestChartPanel::aNarrowStripGoesOnBelow()
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
    std::vector<QRect> places;
    int top = 1000;
    int bottom = 0;
    for (auto* button : panel.findChildren<QToolButton*>()) {
        if (!button->isVisibleTo(&panel) || panel.view().isAncestorOf(button)) continue;
        const QRect place(button->mapTo(&panel, QPoint(0, 0)), button->size());
        QVERIFY2(panel.rect().contains(place), qPrintable(button->text()));
        QVERIFY(place.bottom() < panel.view().mapTo(&panel, QPoint(0, 0)).y());
        QVERIFY(
            std::none_of(places.begin(), places.end(), [&](const QRect& other) { return other.intersects(place); }));
        places.push_back(place);
        top = std::min(top, place.top());
        bottom = std::max(bottom, place.bottom());
    }
    QVERIFY(places.size() >= 13);
    const bool isOneRow = bottom - top < 2 * places[0].height();
    QCOMPARE(isOneRow, width > 1000);
    if (isOneRow) QVERIFY(places.back().right() > width - 20 || places[places.size() - 2].right() > width - 20);
}

SEXTANT_TEST(TestChartPanel)
#include "tst_chart_panel.moc"
