#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/ink_layer.h"

using namespace sextant;
using namespace sextant::test;
using ui::InkLayer;

/// Ink on the picture itself and on paper of its own: the same to the eye, and neither touches what is not its own.
class TestInkLayer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothPapersLookTheSame_data();
    void bothPapersLookTheSame();
    void anEmptyPaperChangesNothing();
    void onlyWhatMayBeWrittenIs_data();
    void onlyWhatMayBeWrittenIs();
    void rowsAreClipped();
    void betweenIsASpanPerColumn();
    void aLineIsASpanPerColumn();
    void whatCannotBeWrittenGetsPaper_data();
    void whatCannotBeWrittenGetsPaper();
    void aChartLooksTheSameOnBoth();
};

namespace {

constexpr QRect kArea(8, 4, 200, 120);
constexpr QColor kGround(19, 23, 31);

QImage ground(double ratio = 1.0, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(QSize(260, 160) * ratio, format);
    image.setDevicePixelRatio(ratio);
    image.fill(kGround);
    // Something that is seen through faint ink.
    QPainter painter(&image);
    for (int y = 0; y < 160; y += 20)
        painter.fillRect(0, y, 260, 3, QColor(60, 70, 90));
    return image;
}

/// Bars and curves at random, many over each other; from the same seed always the same.
void scribble(InkLayer& ink, unsigned seed)
{
    std::mt19937 random(seed);
    const auto draw = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int i = 0; i < 60; ++i) {
        ink.dip(QColor(draw(256), draw(256), draw(256), i % 3 == 0 ? 255 : 20 + draw(200)));
        ink.fill(QRect(kArea.left() - 10 + draw(220), kArea.top() - 10 + draw(140), 1 + draw(9), 1 + draw(60)));
        const double start = draw(2000) / 10.0 - 30.0;
        const double slope = draw(100) / 100.0 - 0.5;
        for (int column = -3; column < ink.columns() + 3; ++column) {
            const double top = start + column * slope;
            ink.span(column, top, top + 0.2 + draw(300) / 10.0, draw(100) / 100.0);
        }
    }
}

/// A widget with nothing but ink.
class Scribbled final : public QWidget {
public:
    Scribbled() { resize(260, 160); }
    bool wasDirect = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_ink.begin(painter, kArea);
        wasDirect = m_ink.isDirect();
        scribble(m_ink, 7);
        m_ink.show(painter);
    }

private:
    InkLayer m_ink;
};

int furthest(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
        }
    return most;
}

} // namespace

void TestInkLayer::bothPapersLookTheSame_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QPoint>("at");
    QTest::newRow("one pixel") << 1.0 << QPoint(0, 0);
    QTest::newRow("one pixel, moved") << 1.0 << QPoint(13, 7);
    QTest::newRow("125 %") << 1.25 << QPoint(4, 8);
    QTest::newRow("150 %") << 1.5 << QPoint(2, 6);
    QTest::newRow("200 %") << 2.0 << QPoint(13, 7);
}

void TestInkLayer::bothPapersLookTheSame()
{
    QFETCH(double, ratio);
    QFETCH(QPoint, at);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        QImage pictures[2] = {ground(ratio), ground(ratio)};
        InkLayer ink;
        for (const auto paper : {InkLayer::Paper::Any, InkLayer::Paper::Own}) {
            QPainter painter(&pictures[paper == InkLayer::Paper::Own]);
            painter.translate(at);
            // Paper that was used before is clean again.
            for (unsigned turn = 0; turn < 2; ++turn) {
                ink.begin(painter, kArea, paper);
                QCOMPARE(ink.isDirect(), paper == InkLayer::Paper::Any);
                QCOMPARE(ink.columns(), static_cast<int>(200 * ratio));
                QCOMPARE(ink.rows(), static_cast<int>(120 * ratio));
                scribble(ink, seed + turn * 100);
                ink.show(painter);
            }
        }
        QVERIFY(pictures[0] != ground(ratio));
        // Each of a hundred strokes over each other rounds.
        const int apart = furthest(pictures[0], pictures[1]);
        QVERIFY2(apart <= 6, qPrintable(QString::number(apart)));
    }
}

void TestInkLayer::anEmptyPaperChangesNothing()
{
    for (const auto paper : {InkLayer::Paper::Any, InkLayer::Paper::Own}) {
        QImage picture = ground();
        QPainter painter(&picture);
        InkLayer ink;
        ink.begin(painter, kArea, paper);
        ink.show(painter);
        painter.end();
        QVERIFY(picture == ground());
    }
}

void TestInkLayer::onlyWhatMayBeWrittenIs_data()
{
    QTest::addColumn<QRegion>("clip");
    QTest::addColumn<bool>("isDirect");
    QTest::newRow("all of it") << QRegion(0, 0, 260, 160) << true;
    QTest::newRow("a part") << QRegion(40, 30, 70, 50) << true;
    QTest::newRow("a column") << QRegion(40, 0, 1, 160) << true;
    QTest::newRow("beside it") << QRegion(230, 130, 20, 20) << true;
    QTest::newRow("two parts") << (QRegion(20, 20, 40, 30) + QRegion(100, 50, 60, 60)) << false;
    // What lies beside the area does not matter.
    QTest::newRow("a part and another elsewhere") << (QRegion(20, 20, 40, 30) + QRegion(230, 50, 20, 60)) << true;
}

void TestInkLayer::onlyWhatMayBeWrittenIs()
{
    QFETCH(QRegion, clip);
    QFETCH(bool, isDirect);
    const QImage before = ground();
    Scribbled widget;
    QImage whole = before;
    widget.render(&whole, {}, widget.rect(), {});
    QVERIFY(widget.wasDirect);
    QImage part = before;
    widget.render(&part, clip.boundingRect().topLeft(), clip, {}); // a part is put where the target says
    QCOMPARE(widget.wasDirect, isDirect);
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x) {
            const QRgb wanted = clip.contains(QPoint(x, y)) ? whole.pixel(x, y) : before.pixel(x, y);
            const QRgb found = part.pixel(x, y);
            const bool isSame =
                std::abs(qRed(found) - qRed(wanted)) <= 6 && std::abs(qGreen(found) - qGreen(wanted)) <= 6;
            if (!isSame) QFAIL(qPrintable(QStringLiteral("pixel %1, %2").arg(x).arg(y)));
        }
}

void TestInkLayer::rowsAreClipped()
{
    for (const auto paper : {InkLayer::Paper::Any, InkLayer::Paper::Own}) {
        QImage picture = ground();
        QPainter painter(&picture);
        InkLayer ink;
        ink.begin(painter, kArea, paper);
        ink.setClip(20, 50);
        scribble(ink, 3);
        ink.show(painter);
        painter.end();
        const QImage before = ground();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (y < kArea.top() + 20 || y >= kArea.top() + 50) QVERIFY(picture.pixel(x, y) == before.pixel(x, y));
        QVERIFY(picture != before);
    }
}

void TestInkLayer::betweenIsASpanPerColumn()
{
    std::mt19937 random(11);
    const auto draw = [&random](int most) { return static_cast<float>(random() % static_cast<unsigned>(most)); };
    for (const auto paper : {InkLayer::Paper::Any, InkLayer::Paper::Own}) {
        for (int round = 0; round < 40; ++round) {
            std::vector<float> tops;
            std::vector<float> bottoms;
            const float away = draw(90) - 20.0F;
            for (int column = 0; column < 210; ++column) { // more than there are
                tops.push_back(away + draw(40) / 4.0F);
                // Some reach far beyond the paper, some have nothing in them, some are no numbers.
                bottoms.push_back(round % 4 == 0 ? tops.back() + 300.0F : tops.back() + draw(30 + round) - 3.0F);
                if (round % 3 == 0 && draw(20) == 0.0F) tops.back() = NAN;
                if (round % 5 == 0 && draw(20) == 0.0F) bottoms.back() = NAN;
            }
            QImage pictures[2] = {ground(), ground()};
            for (const bool isTogether : {true, false}) {
                QPainter painter(&pictures[isTogether ? 0 : 1]);
                InkLayer ink;
                ink.begin(painter, kArea, paper);
                if (round % 2 == 1) ink.setClip(15, 70);
                ink.dip(QColor(200, 120, 40, 90));
                if (isTogether)
                    ink.between(tops, bottoms);
                else
                    for (std::size_t i = 0; i < tops.size(); ++i)
                        ink.span(static_cast<int>(i), static_cast<double>(tops[i]), static_cast<double>(bottoms[i]));
                ink.show(painter);
            }
            // Where a span is cut between two rows nothing is covered twice, or not at all.
            QVERIFY2(pictures[0] == pictures[1], qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
}

void TestInkLayer::aLineIsASpanPerColumn()
{
    std::mt19937 random(12);
    const auto draw = [&random](int most) { return static_cast<float>(random() % static_cast<unsigned>(most)); };
    for (const auto paper : {InkLayer::Paper::Any, InkLayer::Paper::Own}) {
        for (int round = 0; round < 20; ++round) {
            std::vector<float> tops;
            std::vector<float> bottoms;
            std::vector<float> strengths;
            for (int column = 0; column < 210; ++column) {
                tops.push_back(draw(200) - 30.0F + draw(8) / 8.0F);
                bottoms.push_back(tops.back() + draw(40) / 4.0F);
                strengths.push_back(draw(5) == 0.0F ? 0.0F : draw(256) / 255.0F);
                if (draw(15) == 0.0F) { // nothing there
                    tops.back() = std::numeric_limits<float>::infinity();
                    bottoms.back() = -tops.back();
                }
            }
            QImage pictures[2] = {ground(), ground()};
            for (const bool isTogether : {true, false}) {
                QPainter painter(&pictures[isTogether ? 0 : 1]);
                InkLayer ink;
                ink.begin(painter, kArea, paper);
                if (round % 2 == 1) ink.setClip(15, 70);
                ink.dip(QColor(200, 120, 40, round % 3 == 0 ? 255 : 90));
                if (isTogether)
                    ink.line(tops, bottoms, strengths, 1.5F);
                else
                    for (std::size_t i = 0; i < tops.size(); ++i)
                        if (tops[i] <= bottoms[i])
                            ink.span(static_cast<int>(i), static_cast<double>(tops[i]) - 0.75,
                                     static_cast<double>(bottoms[i]) + 0.75, static_cast<double>(strengths[i]));
                ink.show(painter);
            }
            QVERIFY(pictures[0] != ground());
            const int apart = furthest(pictures[0], pictures[1]); // one reckons in floats
            QVERIFY2(apart <= 1, qPrintable(QString::number(apart)));
        }
    }
}

void TestInkLayer::whatCannotBeWrittenGetsPaper_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a recording") << 1;
    QTest::newRow("colours that are not multiplied") << 2;
    QTest::newRow("turned") << 3;
    QTest::newRow("scaled") << 4;
    QTest::newRow("faint") << 5;
    QTest::newRow("beyond the picture") << 6;
}

void TestInkLayer::whatCannotBeWrittenGetsPaper()
{
    QFETCH(int, kind);
    QImage picture = ground(1.0, kind == 2 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QPicture recording;
    QPainter painter;
    if (kind == 1)
        painter.begin(&recording);
    else
        painter.begin(&picture);
    if (kind == 3) painter.rotate(10);
    if (kind == 4) painter.scale(1.5, 1.5);
    if (kind == 5) painter.setOpacity(0.5);
    if (kind == 6) painter.translate(100, 100);
    InkLayer ink;
    ink.begin(painter, kArea);
    QVERIFY(!ink.isDirect());
    scribble(ink, 9);
    ink.show(painter);
    painter.end();
    if (kind == 1)
        QVERIFY(recording.size() > 1000);
    else if (kind != 6)
        QVERIFY(picture.convertToFormat(QImage::Format_RGB32) != ground());
}

void TestInkLayer::aChartLooksTheSameOnBoth()
{
    ShownChart chart;
    std::vector<market::Bar> bars;
    std::mt19937 random(5);
    std::int64_t price = 50'000;
    for (int i = 0; i < 3000; ++i) {
        const std::int64_t close = price + static_cast<std::int64_t>(random() % 401) - 200;
        bars.push_back(minuteBar(Time::fromSeconds(1'699'999'200) + std::chrono::minutes(i), price,
                                 std::max(price, close) + 50, std::min(price, close) - 50, close));
        price = close;
    }
    chart.show(bars);
    chart.view.indicators().addPreset();
    QTRY_VERIFY(chart.view.indicators().isComplete());
    for (const double zoom : {0.3, 0.9, 2.0, 9.0}) {
        chart.view.setZoom(zoom);
        (void)chart.picture(); // the legend takes its room
        const QImage direct = chart.picture();
        // All but one pixel may be written, which is more than one rectangle.
        QImage onPaper = direct;
        chart.view.render(&onPaper, {}, QRegion(chart.view.rect()) - QRegion(300, 200, 1, 1));
        const int apart = furthest(direct, onPaper);
        QVERIFY2(apart <= 4, qPrintable(QStringLiteral("%1 at %2").arg(apart).arg(zoom)));
    }
}

SEXTANT_TEST(TestInkLayer)
#include "tst_ink_layer.moc"
