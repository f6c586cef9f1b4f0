#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetricsF>
#include <QIcon>
#include <QImage>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "ui/widgets/icons.h"

using namespace sextant;
using ui::ColorScheme;
using ui::Theme;
using ui::ThemeController;
using ui::UpDownColors;

class TestTheme final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastRatioAgreesWithPublishedValues();
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void emptyBoxesCanBeSeen_data();
    void emptyBoxesCanBeSeen();
    void neverGivesRisingAndFallingOneColour();
    void iconsHaveTheColoursOfTheTheme();
    void tellsWhenItChanges();
    void arabicLettersAreJoined();
};

void TestTheme::contrastRatioAgreesWithPublishedValues()
{
    QCOMPARE(ui::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrastRatio(Qt::white, Qt::white), 1.0);
    // The grey that WCAG's notes give as the lightest one on white: 4.54 : 1.
    QVERIFY(std::abs(ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
}

void TestTheme::everyPairIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    QTest::addColumn<double>("least");
    const std::pair<const char*, UpDownColors> choices[] = {{"green-red", UpDownColors::GreenRed},
                                                            {"blue-orange", UpDownColors::BlueOrange},
                                                            {"red-green", UpDownColors::RedGreen}};
    for (const auto& [choice, colors] : choices)
        for (const Theme& theme : {Theme::dark(colors), Theme::light(colors)})
            for (const Theme::Pair& pair : theme.textPairs())
                QTest::addRow("%s, %s, %s", theme.isDark ? "dark" : "light", choice, qPrintable(pair.name))
                    << pair.text << pair.surface << 4.5;
    for (const auto& [choice, colors] : choices)
        for (const Theme::Pair& pair : Theme::highContrast(colors).textPairs())
            QTest::addRow("contrast, %s, %s", choice, qPrintable(pair.name)) << pair.text << pair.surface << 7.0;
}

void TestTheme::everyPairIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    QFETCH(double, least);
    const double ratio = ui::contrastRatio(text, surface);
    QVERIFY2(ratio >= least,
             qPrintable(QStringLiteral("%1 on %2 is %3 : 1").arg(text.name(), surface.name()).arg(ratio)));
}

void TestTheme::emptyBoxesCanBeSeen_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addRow("dark") << int(ColorScheme::Dark);
    QTest::addRow("light") << int(ColorScheme::Light);
    QTest::addRow("contrast") << int(ColorScheme::HighContrast);
}

void TestTheme::emptyBoxesCanBeSeen()
{
    // WCAG 2.1, 1.4.11: parts needed to know a control have 3 : 1 against what is beside them.
    QFETCH(int, scheme);
    ThemeController controller;
    controller.setScheme(static_cast<ColorScheme>(scheme));
    controller.applyToApplication();
    QWidget window;
    QCheckBox box(&window);
    QProgressBar bar(&window);
    bar.setTextVisible(false);
    box.setGeometry(10, 10, 40, 20);
    bar.setGeometry(10, 40, 100, 6);
    const auto best = [&](const QRect& place) {
        const QImage picture = window.grab(place).toImage();
        double found = 1.0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found = std::max(found, ui::contrastRatio(picture.pixelColor(x, y), controller.theme().window));
        return found;
    };
    QVERIFY(best({200, 200, 10, 10}) < 1.1);
    QVERIFY2(best(box.geometry()) >= 3.0, qPrintable(QString::number(best(box.geometry()))));
    QVERIFY2(best(bar.geometry()) >= 3.0, qPrintable(QString::number(best(bar.geometry()))));
    // A tick is no colour alone: it is in the middle of the box, in another colour than the box.
    box.setChecked(true);
    const QImage ticked = window.grab(box.geometry()).toImage();
    QSet<QRgb> colors;
    for (int y = 6; y < 14; ++y)
        for (int x = 3; x < 11; ++x)
            colors.insert(ticked.pixel(x, y));
    double apart = 1.0;
    for (const QRgb one : colors)
        for (const QRgb other : colors)
            apart = std::max(apart, ui::contrastRatio(QColor(one), QColor(other)));
    QVERIFY2(apart >= 3.0, qPrintable(QString::number(apart)));
}

void TestTheme::neverGivesRisingAndFallingOneColour()
{
    for (const UpDownColors colors : {UpDownColors::GreenRed, UpDownColors::BlueOrange, UpDownColors::RedGreen})
        for (const Theme& theme : {Theme::dark(colors), Theme::light(colors), Theme::highContrast(colors)}) {
            QVERIFY(theme.up != theme.down);
            QVERIFY(theme.upFill != theme.downFill);
        }
    QCOMPARE(Theme::dark(UpDownColors::RedGreen).up, Theme::dark(UpDownColors::GreenRed).down);
}

void TestTheme::tellsWhenItChanges()
{
    ThemeController controller;
    QSignalSpy spy(&controller, &ThemeController::themeChanged);
    controller.setScheme(ColorScheme::Dark);
    QCOMPARE(spy.count(), 1);
    QVERIFY(controller.theme().isDark);
    controller.setScheme(ColorScheme::Dark);
    QCOMPARE(spy.count(), 1);
    controller.setScheme(ColorScheme::Light);
    controller.setUpDownColors(UpDownColors::BlueOrange);
    QCOMPARE(spy.count(), 3);
    controller.applyToApplication();
    QCOMPARE(QApplication::palette().color(QPalette::Window), controller.theme().window);
    QCOMPARE(QApplication::font().family(), QStringLiteral("Inter"));
}

void TestTheme::iconsHaveTheColoursOfTheTheme()
{
    const Theme theme = Theme::dark();
    QVERIFY(ui::themedIcon(QStringLiteral("no such icon"), theme).isNull());
    const QIcon icon = ui::themedIcon(QStringLiteral("stop"), theme);
    QVERIFY(!icon.isNull());
    const auto colours = [&icon](int pixels, QIcon::Mode mode) {
        const QImage picture = icon.pixmap(QSize(pixels, pixels), 1.0, mode).toImage();
        QSet<QRgb> found;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (qAlpha(picture.pixel(x, y)) == 255) found.insert(picture.pixel(x, y));
        return found;
    };
    for (const int pixels : {16, 48}) {
        QCOMPARE(icon.pixmap(QSize(pixels, pixels), 1.0).size(), QSize(pixels, pixels));
        QVERIFY(colours(pixels, QIcon::Normal).contains(theme.text.rgb()));
        QVERIFY(colours(pixels, QIcon::Disabled).contains(theme.textMuted.rgb()));
        QVERIFY(!colours(pixels, QIcon::Disabled).contains(theme.text.rgb()));
    }
}

void TestTheme::arabicLettersAreJoined()
{
    // In any language of the program: names that people give are in their own.
    for (const QFont& font : {ThemeController::font(), ThemeController::font(12.0, true)}) {
        const QFontMetricsF metrics(font);
        const QString beh(QChar(0x0628));
        const double apart = metrics.horizontalAdvance(beh);
        QVERIFY(apart > 0.0);
        // Letters in the middle of a word are much narrower than one that stands alone.
        const double joined = metrics.horizontalAdvance(beh + beh + beh);
        QVERIFY2(joined < 2.6 * apart, qPrintable(QStringLiteral("%1 for %2").arg(joined).arg(apart)));
    }
}

SEXTANT_TEST(TestTheme)
#include "tst_theme.moc"
