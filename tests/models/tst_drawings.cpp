#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

#include "models/chart/drawing_book.h"
#include "models/chart/drawing_list_model.h"
#include "models/chart/drawing_text.h"
#include "models/chart/slot_time.h"
#include "models/roles.h"
#include "tests/models/chart_fixture.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using namespace sextant::test;
using market::Timeframe;

class TestDrawings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsSavedAndReadAgain_data();
    void everyKindIsSavedAndReadAgain();
    void whatCannotBeUnderstoodIsLeftOut_data();
    void whatCannotBeUnderstoodIsLeftOut();
    void fibonacciLevelsStandAtTheirShares();
    void aStepIsTakenBackAndDoneAgain();
    void pressesOfAKeyAreOneStep();
    void stepsOfOneSymbolLeaveTheOthersAlone();
    void theBookHasItsLimits();
    void placesAndTimesAgree_data();
    void placesAndTimesAgree();
    void anInstantKeepsItsPlaceInLongerBars();
    void closedTimeIsWhereTheNextBarBegins();
    void theListFollowsTheBook();
    void theRulerSaysHowFarItIs();
};

namespace {

const QString kSymbol = QStringLiteral("BTC-USDT");

Drawing drawn(DrawingKind kind, std::int64_t second = 1'700'000'040)
{
    Drawing drawing;
    drawing.kind = kind;
    for (std::size_t i = 0; i < anchorsOf(kind); ++i)
        drawing.anchors.push_back({Time{second * 1'000'000'000 + 123'456'789 + static_cast<std::int64_t>(i)},
                                   500.25 + static_cast<double>(i)});
    return drawing;
}

/// As drawn, whatever its number is.
bool areAlike(Drawing a, const Drawing& b)
{
    a.id = b.id;
    return a == b;
}

BarSeries seriesOf(const session::BarLog& log, Timeframe timeframe, const std::string& calendar = "24-7")
{
    BarSeries series(market::findCalendar(calendar), InstrumentId{1}, Timeframe::M1, timeframe);
    series.setSource(log.view(), {});
    while (series.advance(10'000)) {
    }
    return series;
}

} // namespace

void TestDrawings::everyKindIsSavedAndReadAgain_data()
{
    QTest::addColumn<int>("kind");
    for (const DrawingKind kind : kAllDrawingKinds)
        QTest::newRow(qPrintable(keyOf(kind))) << static_cast<int>(kind);
}

void TestDrawings::everyKindIsSavedAndReadAgain()
{
    QFETCH(int, kind);
    Drawing drawing = drawn(static_cast<DrawingKind>(kind));
    drawing.text = QStringLiteral("Zürich → 東京");
    drawing.color = 3;
    drawing.width = 4;
    drawing.line = LineStyle::Dotted;
    drawing.isLocked = true;
    drawing.isHidden = true;
    const auto again = Drawing::fromJson(drawing.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == drawing); // to the nanosecond
    QVERIFY(!DrawingText::title(drawing.kind).isEmpty());
    QVERIFY(!DrawingText::hint(drawing.kind).isEmpty());
    QVERIFY(drawingKindFrom(keyOf(drawing.kind)) == drawing.kind);

    DrawingBook book;
    QVERIFY(book.add(kSymbol, drawing) != 0);
    DrawingBook other;
    QCOMPARE(other.load(book.toJson()), std::size_t{0});
    QCOMPARE(other.of(kSymbol).size(), std::size_t{1});
    QVERIFY(areAlike(other.of(kSymbol).front(), drawing));
    QVERIFY(!other.canUndo(kSymbol));
}

void TestDrawings::whatCannotBeUnderstoodIsLeftOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no kind") << QStringLiteral("kind") << QJsonValue();
    QTest::newRow("unknown kind") << QStringLiteral("kind") << QJsonValue(QStringLiteral("gann_fan"));
    QTest::newRow("too few points") << QStringLiteral("points") << QJsonValue(QJsonArray());
    QTest::newRow("points are words") << QStringLiteral("points")
                                      << QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
    const QJsonObject good{{QStringLiteral("time"), QStringLiteral("1700000040000000000")},
                           {QStringLiteral("price"), 500.0}};
    QJsonObject late = good;
    late[QStringLiteral("time")] = QStringLiteral("9200000000000000000");
    QJsonObject nothing = good;
    nothing[QStringLiteral("price")] = QJsonValue();
    QTest::newRow("beyond all times") << QStringLiteral("points") << QJsonValue(QJsonArray{good, late});
    QTest::newRow("no price") << QStringLiteral("points") << QJsonValue(QJsonArray{good, nothing});
}

void TestDrawings::whatCannotBeUnderstoodIsLeftOut()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const QJsonObject good = drawn(DrawingKind::TrendLine).toJson();
    QJsonObject odd = good;
    odd[key] = value;
    DrawingBook book;
    QSignalSpy changed(&book, &DrawingBook::changed);
    QCOMPARE(book.load({{kSymbol, QJsonArray{odd, good}}}), std::size_t{1});
    QCOMPARE(book.of(kSymbol).size(), std::size_t{1});
    QCOMPARE(changed.size(), 1);
}

void TestDrawings::fibonacciLevelsStandAtTheirShares()
{
    // A move from 100 up to 200: 61.8 % of it back is 138.2.
    Drawing back = drawn(DrawingKind::Retracement);
    back.anchors[0].price = 100.0;
    back.anchors[1].price = 200.0;
    QCOMPARE(back.levelPrice(0.0), 200.0);
    QCOMPARE(back.levelPrice(0.618), 138.2);
    QCOMPARE(back.levelPrice(1.0), 100.0);
    QCOMPARE(back.levelShares().size(), std::size_t{7});
    // The same move again from 150: 161.8 % of it ends at 311.8.
    Drawing on = drawn(DrawingKind::Extension);
    on.anchors[0].price = 100.0;
    on.anchors[1].price = 200.0;
    on.anchors[2].price = 150.0;
    QCOMPARE(on.levelPrice(0.0), 150.0);
    QCOMPARE(on.levelPrice(1.618), 311.8);
    QVERIFY(drawn(DrawingKind::TrendLine).levelShares().empty());
}

void TestDrawings::aStepIsTakenBackAndDoneAgain()
{
    DrawingBook book;
    QSignalSpy stepped(&book, &DrawingBook::stepped);
    const auto first = book.add(kSymbol, drawn(DrawingKind::TrendLine));
    const auto second = book.add(kSymbol, drawn(DrawingKind::Note));
    QVERIFY(first != 0 && second != 0 && first != second);
    Drawing edited = *book.find(kSymbol, first);
    edited.width = 3;
    book.change(kSymbol, edited);
    book.change(kSymbol, edited); // nothing to be done
    book.remove(kSymbol, second);
    book.remove(kSymbol, 999);
    book.setAllHidden(kSymbol, true);
    book.clear(kSymbol);
    QCOMPARE(stepped.size(), 6);
    QVERIFY(book.of(kSymbol).empty());
    QVERIFY(book.undo(kSymbol));
    QVERIFY(book.find(kSymbol, first)->isHidden);
    QVERIFY(book.undo(kSymbol));
    QVERIFY(!book.find(kSymbol, first)->isHidden);
    QVERIFY(book.undo(kSymbol));
    QCOMPARE(book.of(kSymbol).size(), std::size_t{2});
    QVERIFY(book.undo(kSymbol));
    QCOMPARE(book.find(kSymbol, first)->width, 1);
    QVERIFY(book.undo(kSymbol) && book.undo(kSymbol));
    QVERIFY(!book.undo(kSymbol));
    QVERIFY(book.of(kSymbol).empty());
    QVERIFY(book.redo(kSymbol) && book.redo(kSymbol) && book.redo(kSymbol));
    QCOMPARE(book.find(kSymbol, first)->width, 3);
    book.remove(kSymbol, first);
    QVERIFY(!book.canRedo(kSymbol)); // another way was taken
}

void TestDrawings::pressesOfAKeyAreOneStep()
{
    DrawingBook book;
    const auto id = book.add(kSymbol, drawn(DrawingKind::HorizontalLine));
    const auto other = book.add(kSymbol, drawn(DrawingKind::HorizontalLine));
    const auto moveBy = [&](std::uint64_t which, double by) {
        Drawing moved = *book.find(kSymbol, which);
        moved.anchors[0].price += by;
        book.change(kSymbol, moved, DrawingBook::Step::GoesOn);
    };
    for (int i = 0; i < 5; ++i)
        moveBy(id, 1.0);
    moveBy(other, 1.0);
    moveBy(id, 1.0);
    QCOMPARE(book.find(kSymbol, id)->anchors[0].price, 506.25);
    QVERIFY(book.undo(kSymbol));
    QCOMPARE(book.find(kSymbol, id)->anchors[0].price, 505.25);
    QVERIFY(book.undo(kSymbol));
    QVERIFY(book.undo(kSymbol));
    QCOMPARE(book.find(kSymbol, id)->anchors[0].price, 500.25);
}

void TestDrawings::stepsOfOneSymbolLeaveTheOthersAlone()
{
    DrawingBook book;
    QVERIFY(book.add(kSymbol, drawn(DrawingKind::TrendLine)) != 0);
    QVERIFY(book.add(QStringLiteral("SPY"), drawn(DrawingKind::TrendLine)) != 0);
    QVERIFY(book.undo(kSymbol));
    QVERIFY(book.of(kSymbol).empty());
    QCOMPARE(book.of(QStringLiteral("SPY")).size(), std::size_t{1});
    QVERIFY(!book.undo(kSymbol));
    QVERIFY(!book.canUndo(QStringLiteral("nothing")));
}

void TestDrawings::theBookHasItsLimits()
{
    DrawingBook book;
    Drawing odd = drawn(DrawingKind::TrendLine);
    odd.anchors.pop_back();
    QCOMPARE(book.add(kSymbol, odd), std::uint64_t{0});
    for (std::size_t i = 0; i < DrawingBook::kMost; ++i)
        QVERIFY(book.add(kSymbol, drawn(DrawingKind::VerticalLine)) != 0);
    QCOMPARE(book.add(kSymbol, drawn(DrawingKind::VerticalLine)), std::uint64_t{0});
    std::size_t steps = 0;
    while (book.undo(kSymbol))
        ++steps;
    QCOMPARE(steps, DrawingBook::kMostSteps);
}

void TestDrawings::placesAndTimesAgree_data()
{
    QTest::addColumn<int>("timeframe");
    QTest::addColumn<QString>("calendar");
    QTest::newRow("1m") << static_cast<int>(Timeframe::M1) << QStringLiteral("24-7");
    QTest::newRow("15m") << static_cast<int>(Timeframe::M15) << QStringLiteral("24-7");
    QTest::newRow("1d") << static_cast<int>(Timeframe::D1) << QStringLiteral("24-7");
}

void TestDrawings::placesAndTimesAgree()
{
    QFETCH(int, timeframe);
    QFETCH(QString, calendar);
    auto bars = minuteWalk(6000);
    bars.erase(bars.begin() + 2000, bars.begin() + 2030); // a hole
    const session::BarLog log = logOf(bars);
    const BarSeries series = seriesOf(log, static_cast<Timeframe>(timeframe), calendar.toStdString());
    double before = -1e9;
    for (int i = -50; i <= 1000; ++i) {
        const double place = static_cast<double>(series.slotCount()) * i / 950.0 + 0.37;
        const Time time = timeAtPlace(series, place);
        // To the nanosecond of a slot, and within a gap as exact as its slots are.
        QVERIFY2(std::abs(placeAt(series, time) - place) < 1e-6, qPrintable(QString::number(place)));
        QVERIFY(static_cast<double>(time.ns) > before);
        before = static_cast<double>(time.ns);
    }
    const BarSeries none(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe::M1);
    QCOMPARE(placeAt(none, Time::fromSeconds(1)), 0.0);
}

void TestDrawings::anInstantKeepsItsPlaceInLongerBars()
{
    const session::BarLog log = logOf(minuteWalk(6000, Time::fromSeconds(1'699'999'200))); // a whole hour
    const BarSeries minutes = seriesOf(log, Timeframe::M1);
    const BarSeries hours = seriesOf(log, Timeframe::H1);
    // The middle of minute 90 is 30.5 minutes into the second hour.
    const Time time = timeAtPlace(minutes, 90.5);
    QVERIFY(std::abs(placeAt(hours, time) - (1.0 + 30.5 / 60.0)) < 1e-9);
    QVERIFY(timeAtPlace(hours, placeAt(hours, time)) - time < Duration{1'000});
}

void TestDrawings::closedTimeIsWhereTheNextBarBegins()
{
    // 2023-11-17 is a Friday: New York closes at 21:00 UTC and opens on Monday at 14:30.
    const Time close = Time::fromSeconds(1'700'254'800);
    const Time open = Time::fromSeconds(1'700'490'600);
    auto bars = minuteWalk(30, close - std::chrono::minutes(30));
    for (market::Bar& bar : minuteWalk(30, open))
        bars.push_back(bar);
    const session::BarLog log = logOf(bars);
    const BarSeries series = seriesOf(log, Timeframe::M1, "NYSE");
    QCOMPARE(series.slotCount(), 60);
    QCOMPARE(placeAt(series, close + std::chrono::hours(24)), 30.0);
    QCOMPARE(placeAt(series, open), 30.0);
    QCOMPARE(placeAt(series, close - std::chrono::seconds(30)), 29.5);
}

void TestDrawings::theListFollowsTheBook()
{
    DrawingBook book;
    DrawingListModel model(book, chartInstrument(), [](Time time) { return QString::number(time.ns / 1'000'000'000); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    Drawing note = drawn(DrawingKind::Note);
    note.text = QStringLiteral("earnings");
    const auto first = book.add(kSymbol, drawn(DrawingKind::Retracement));
    const auto second = book.add(kSymbol, note);
    (void)book.add(QStringLiteral("SPY"), note);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(second), 0); // the topmost first
    QCOMPARE(model.rowOf(first), 1);
    QCOMPARE(model.rowOf(999), -1);
    const auto cell = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.data(model.index(row, column), role);
    };
    QCOMPARE(cell(0, DrawingListModel::Name).toString(), QStringLiteral("Note: earnings"));
    QCOMPARE(cell(0, DrawingListModel::From).toString(), QStringLiteral("500.25 at 1700000040"));
    QVERIFY(cell(1, DrawingListModel::Levels).toString().contains(QStringLiteral("61.8%")));
    QVERIFY(cell(0, DrawingListModel::Name, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Drawing")));
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(model.setData(model.index(1, DrawingListModel::Locked), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, DrawingListModel::Shown), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, DrawingListModel::Name), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(book.find(kSymbol, first)->isLocked && book.find(kSymbol, first)->isHidden);
    QCOMPARE(data.size(), 2);
    QCOMPARE(data[0][0].toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(cell(1, DrawingListModel::Locked).toString(), QStringLiteral("locked"));
    book.remove(kSymbol, second);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestDrawings::theRulerSaysHowFarItIs()
{
    const auto instrument = chartInstrument();
    const DrawingAnchor from{Time::fromSeconds(1'700'000'040), 200.0};
    DrawingAnchor to{Time::fromSeconds(1'700'000'040 + 2 * 3600 + 600), 205.0};
    const QString text = DrawingText::distance(*instrument, from, to, 130);
    QVERIFY2(text.contains(QStringLiteral("+5.00")) && text.contains(QStringLiteral("+2.50%")) &&
                 text.contains(QStringLiteral("130 bar")) && text.contains(QStringLiteral("2 h 10 min")),
             qPrintable(text));
    to.price = 0.0;
    const QString back = DrawingText::distance(*instrument, to, from, -130);
    QVERIFY2(!back.contains(QLatin1Char('%')) && back.contains(QStringLiteral("130 bar")), qPrintable(back));
}

SEXTANT_TEST(TestDrawings)
#include "tst_drawings.moc"
