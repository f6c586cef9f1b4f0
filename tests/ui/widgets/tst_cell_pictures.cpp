#include "ui/widgets/cell_pictures.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <cstdlib>

#include "models/roles.h"
#include "tests/test_main.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::Contribution;
using models::ScaleValue;

namespace {

/// Where a colour was painted in the middle row of a picture.
struct Run {
    int first = -1;
    int last = -1;
    [[nodiscard]] int length() const { return first < 0 ? 0 : last - first + 1; }
};

Run runOf(const QImage& image, const QColor& color)
{
    Run run;
    const int y = image.height() / 2;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == color) {
            if (run.first < 0) run.first = x;
            run.last = x;
        }
    return run;
}

template <class Paint>
QImage painted(const Paint& paint)
{
    QImage image(101, 24, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    paint(painter, image.rect());
    return image;
}

} // namespace

class TestCellPictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScaleGoesFromTheMiddle();
    void aScaleMarksItsLimits();
    void contributionsGoLeftAndRightOfZero();
    void aGaugeFillsToItsShareAndMarksWhatIsNear();
    void aBrokenLimitHasAnotherShape();
    void cellsHaveRoomForTheirPictures();

private:
    ui::ThemeController m_theme;
};

void TestCellPictures::aScaleGoesFromTheMiddle()
{
    const ui::Theme& theme = m_theme.theme();
    const auto scale = [&](double value) {
        return painted([&](QPainter& painter, const QRect& rect) {
            ui::paintScale(painter, rect, ScaleValue{value, 0.3, 0.7}, theme);
        });
    };
    const Run up = runOf(scale(0.95), theme.upFill);
    QVERIFY(up.first >= 50 && up.last >= 92);
    QCOMPARE(runOf(scale(0.95), theme.downFill).length(), 0);
    const Run down = runOf(scale(0.05), theme.downFill);
    QVERIFY(down.first <= 8 && down.last <= 50);
    QCOMPARE(runOf(scale(0.5), theme.upFill).length() + runOf(scale(0.5), theme.downFill).length(), 0);
}

void TestCellPictures::aScaleMarksItsLimits()
{
    const ui::Theme& theme = m_theme.theme();
    const QImage image = painted([&](QPainter& painter, const QRect& rect) {
        ui::paintScale(painter, rect, ScaleValue{0.5, 0.3, 0.7}, theme);
    });
    for (const int x : {30, 70})
        QCOMPARE(image.pixelColor(x, image.height() / 2), theme.textMuted);
    QCOMPARE(image.pixelColor(50, image.height() / 2), theme.text);
}

void TestCellPictures::contributionsGoLeftAndRightOfZero()
{
    const ui::Theme& theme = m_theme.theme();
    const auto bar = [&](double value, double scale) {
        return painted([&](QPainter& painter, const QRect& rect) {
            ui::paintContribution(painter, rect, Contribution{value, scale}, theme);
        });
    };
    const Run half = runOf(bar(0.05, 0.1), theme.upFill);
    QVERIFY(std::abs(half.length() - 25) <= 1);
    QVERIFY(half.first >= 50);
    const Run whole = runOf(bar(-0.1, 0.1), theme.downFill);
    QVERIFY(std::abs(whole.length() - 50) <= 1);
    QVERIFY(whole.last <= 50);
    QCOMPARE(runOf(bar(0.0, 0.0), theme.upFill).length(), 0);
}

void TestCellPictures::aGaugeFillsToItsShareAndMarksWhatIsNear()
{
    const ui::Theme& theme = m_theme.theme();
    const auto gauge = [&](double used, bool broken = false) {
        return painted([&](QPainter& painter, const QRect& rect) {
            ui::paintGauge(painter, rect, models::Gauge{used, 0.8, broken}, theme);
        });
    };
    QCOMPARE(runOf(gauge(0.0), theme.accent).length(), 0);
    QCOMPARE(runOf(gauge(0.5), theme.accent).first, 0);
    QVERIFY(std::abs(runOf(gauge(0.5), theme.accent).length() - 50) <= 1);
    QCOMPARE(runOf(gauge(0.0001), theme.accent).length(), 1); // little is not nothing
    QVERIFY(runOf(gauge(0.5), theme.textMuted).first >= 79 && runOf(gauge(0.5), theme.textMuted).first <= 81);
    QVERIFY(runOf(gauge(0.9), theme.warning).length() > 85);
    QCOMPARE(runOf(gauge(0.9), theme.accent).length(), 0);
}

void TestCellPictures::aBrokenLimitHasAnotherShape()
{
    // Without its colours: hatched, so that both shades alternate, where a full bar is one.
    const ui::Theme& theme = m_theme.theme();
    const auto shades = [&](double used, bool broken) {
        const QImage image = painted([&](QPainter& painter, const QRect& rect) {
            ui::paintGauge(painter, rect, models::Gauge{used, 2.0, broken}, theme);
        });
        int changes = 0;
        for (int x = 1; x < image.width(); ++x)
            changes += image.pixelColor(x, image.height() / 2) != image.pixelColor(x - 1, image.height() / 2) ? 1 : 0;
        return changes;
    };
    QCOMPARE(shades(1.0, false), 0);
    QVERIFY(shades(1.0, true) > 10);
    QVERIFY(shades(0.1, true) > 10); // halted although little is used now
}

void TestCellPictures::cellsHaveRoomForTheirPictures()
{
    QStandardItemModel model;
    auto* scale = new QStandardItem(QStringLiteral("0.78 LONG"));
    scale->setData(QVariant::fromValue(ScaleValue{0.78, 0.3, 0.7}), models::ScaleRole);
    auto* chip = new QStandardItem(QStringLiteral("BULL · high"));
    chip->setData(true, models::ChipRole);
    chip->setData(static_cast<int>(models::Tone::Gain), models::ToneRole);
    auto* plain = new QStandardItem(QStringLiteral("0.78 LONG"));
    model.appendRow({scale, chip, plain});
    ui::TableView view(m_theme);
    view.setModel(&model);
    QStyleOptionViewItem option;
    option.font = view.font();
    const auto widthOf = [&](int column) { return view.delegate()->sizeHint(option, model.index(0, column)).width(); };
    QVERIFY(widthOf(0) >= widthOf(2) + ui::kScaleWidth);
    const int width = widthOf(1);
    QVERIFY(!view.delegate()->isCut(model.index(0, 1), width));
    QVERIFY(view.delegate()->isCut(model.index(0, 1), width - 12));
    QVERIFY(view.delegate()->isCut(model.index(0, 0), widthOf(2)));
    view.resize(500, 100);
    view.setColumnWidth(0, 200);
    const QImage picture = view.viewport()->grab().toImage();
    bool hasBar = false;
    for (int x = 0; x < 200; ++x)
        for (int y = 0; y < 24; ++y)
            hasBar = hasBar || picture.pixelColor(x, y) == m_theme.theme().upFill;
    QVERIFY(hasBar);
}

SEXTANT_TEST(TestCellPictures)
#include "tst_cell_pictures.moc"
