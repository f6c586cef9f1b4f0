#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"

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
    void neverGivesRisingAndFallingOneColour();
    void tellsWhenItChanges();
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

SEXTANT_TEST(TestTheme)
#include "tst_theme.moc"
