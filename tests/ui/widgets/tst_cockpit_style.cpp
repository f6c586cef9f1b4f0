#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/test_main.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/cockpit_style.h"

using namespace sextant;
using ui::CockpitStyle;
using ui::ColorScheme;
using ui::Theme;
using ui::ThemeController;

/// Every kind of widget in the colours of every theme, and as large as what is in it needs.
class TestCockpitStyle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thereIsOneStyleAndNoSheet();
    void fieldsAndButtonsOfARowAreOfOneHeight();
    void textsFit();
    void statesCanBeTold_data();
    void statesCanBeTold();
    void mutedFollowsItsProperty();
    void aThemeChangesAllAtOnce();
    void aCheckedToneIsSeenWhileChecked();
    void scrollBarsMoveByDragAndPage_data();
    void scrollBarsMoveByDragAndPage();
    void slidersStandWhereTheirValueIs_data();
    void slidersStandWhereTheirValueIs();
    void progressIsAsLongAsItsShare();
    void areasHaveNoFrames();
    void comboBoxesDropDown();

private:
    ThemeController m_theme;
};

namespace {

QSet<QRgb> colorsOf(QWidget& widget)
{
    const QImage picture = widget.grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colors.insert(picture.pixel(x, y));
    return colors;
}

bool shows(QWidget& widget, const QColor& color) { return colorsOf(widget).contains(color.rgb()); }

} // namespace

void TestCockpitStyle::init()
{
    m_theme.setScheme(ColorScheme::Dark);
    m_theme.applyToApplication();
}

void TestCockpitStyle::thereIsOneStyleAndNoSheet()
{
    auto* style = qobject_cast<CockpitStyle*>(QApplication::style());
    QVERIFY(style != nullptr);
    QVERIFY(qApp->styleSheet().isEmpty());
    m_theme.setScheme(ColorScheme::Light);
    m_theme.applyToApplication();
    QCOMPARE(QApplication::style(), style); // and with it every widget's
}

void TestCockpitStyle::fieldsAndButtonsOfARowAreOfOneHeight()
{
    QLineEdit line;
    QComboBox combo;
    combo.addItem(QStringLiteral("BTC-USDT"));
    QSpinBox spin;
    for (QWidget* widget : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&combo), static_cast<QWidget*>(&spin)})
        widget->ensurePolished();
    QCOMPARE(combo.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(spin.sizeHint().height(), line.sizeHint().height());
}

void TestCockpitStyle::textsFit()
{
    const QString text = QStringLiteral("Größte Änderung gÅ");
    QPushButton button(text);
    QToolButton tool;
    tool.setText(text);
    QComboBox combo;
    combo.addItem(text);
    QSpinBox spin;
    spin.setRange(-1'000'000, 1'000'000);
    const int width = button.fontMetrics().horizontalAdvance(text);
    const int height = button.fontMetrics().height();
    QVERIFY(button.sizeHint().width() >= width + 20);
    QVERIFY(button.sizeHint().height() >= height + 8);
    QVERIFY(tool.sizeHint().width() >= width + 10);
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.rect = QRect(QPoint(0, 0), combo.sizeHint());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        option.direction = direction;
        const QRect edit =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const QRect arrow =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
        QVERIFY2(edit.width() >= width, qPrintable(QStringLiteral("%1 for %2").arg(edit.width()).arg(width)));
        QVERIFY(edit.height() >= combo.fontMetrics().height());
        QVERIFY(!edit.intersects(arrow));
        QVERIFY(option.rect.contains(edit) && option.rect.contains(arrow));
        QCOMPARE(arrow.center().x() > edit.center().x(), direction == Qt::LeftToRight);
    }
    spin.resize(spin.sizeHint());
    spin.ensurePolished();
    auto* edit = spin.findChild<QLineEdit*>();
    QVERIFY(edit != nullptr);
    spin.show();
    QVERIFY(edit->width() >= spin.fontMetrics().horizontalAdvance(QStringLiteral("-1000000")));
    // Bold texts of the one button of a dialog, too.
    QPushButton primary(text);
    ui::makePrimary(primary);
    QVERIFY(primary.sizeHint().width() >= primary.fontMetrics().horizontalAdvance(text) + 20);
    QVERIFY(primary.font().weight() > button.font().weight());
}

void TestCockpitStyle::statesCanBeTold_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addRow("dark") << int(ColorScheme::Dark);
    QTest::addRow("light") << int(ColorScheme::Light);
    QTest::addRow("contrast") << int(ColorScheme::HighContrast);
}

void TestCockpitStyle::statesCanBeTold()
{
    QFETCH(int, scheme);
    m_theme.setScheme(static_cast<ColorScheme>(scheme));
    const Theme& theme = m_theme.theme();
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* line = new QLineEdit(&window);
    auto* button = new QPushButton(QStringLiteral("Text"), &window);
    auto* primary = new QPushButton(QStringLiteral("Text"), &window);
    ui::makePrimary(*primary);
    auto* tool = new QToolButton(&window);
    tool->setText(QStringLiteral("Text"));
    tool->setCheckable(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto* combo = new QComboBox(&window);
    auto* slider = new QSlider(Qt::Horizontal, &window);
    auto* check = new QCheckBox(QStringLiteral("Text"), &window);
    auto* text = new QPlainTextEdit(&window);
    auto* spin = new QSpinBox(&window);
    const std::initializer_list<QWidget*> all{line, button, tool, combo, slider, check, text, spin};
    for (QWidget* widget : all)
        layout->addWidget(widget);
    layout->addWidget(primary);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget* widget : all) {
        primary->setFocus();
        if (widget != slider) // its values are
            QVERIFY2(!shows(*widget, theme.accent), widget->metaObject()->className());
        const QSet<QRgb> without = colorsOf(*widget);
        widget->setFocus();
        QVERIFY(widget->hasFocus());
        QVERIFY2(shows(*widget, theme.accent), widget->metaObject()->className());
        const QSet<QRgb> with = colorsOf(*widget);
        widget->setEnabled(false);
        QVERIFY2(colorsOf(*widget) != without && colorsOf(*widget) != with, widget->metaObject()->className());
        QVERIFY2(!shows(*widget, theme.accent), widget->metaObject()->className());
        widget->setEnabled(true);
    }
    button->setFocus();
    QVERIFY(shows(*primary, theme.accent));
    primary->setEnabled(false);
    QVERIFY(!shows(*primary, theme.accent));
    QVERIFY(!shows(*tool, theme.selection));
    tool->setChecked(true);
    QVERIFY(shows(*tool, theme.selection));
    check->setChecked(true);
    QVERIFY(shows(*check, theme.accent));
}

void TestCockpitStyle::mutedFollowsItsProperty()
{
    QFont large = ThemeController::font(); // strokes of several pixels, which have the colour itself
    large.setPixelSize(60);
    QLabel label(QStringLiteral("Text"));
    label.setFont(large);
    label.setProperty("muted", true);
    QLabel plain(QStringLiteral("Text"));
    plain.setFont(large);
    QVERIFY(!shows(plain, m_theme.theme().textMuted));
    QVERIFY(shows(label, m_theme.theme().textMuted));
    QVERIFY(!shows(label, m_theme.theme().text));
    label.setProperty("muted", false);
    QVERIFY(shows(label, m_theme.theme().text));
    label.setProperty("muted", true);
    QVERIFY(shows(label, m_theme.theme().textMuted));
    m_theme.setScheme(ColorScheme::Light);
    QVERIFY(shows(label, m_theme.theme().textMuted));
    QLabel heading(QStringLiteral("Text"));
    heading.setProperty("heading", true);
    heading.ensurePolished();
    QVERIFY(heading.font().weight() > plain.font().weight());
}

void TestCockpitStyle::aThemeChangesAllAtOnce()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new QLineEdit(&window);
    auto* list = new QListWidget(&window);
    list->addItem(QStringLiteral("one"));
    list->setCurrentRow(0);
    auto* text = new QPlainTextEdit(&window);
    for (QWidget* widget : {static_cast<QWidget*>(edit), static_cast<QWidget*>(list), static_cast<QWidget*>(text)})
        layout->addWidget(widget);
    window.show();
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::HighContrast}) {
        m_theme.setScheme(scheme);
        const Theme& theme = m_theme.theme();
        QVERIFY(shows(window, theme.window));
        QVERIFY(shows(*edit, theme.raised));
        QVERIFY(shows(*edit, theme.line) || shows(*edit, theme.accent));
        QVERIFY(shows(*text, theme.raised));
        QVERIFY(shows(*list, theme.selection));
        QVERIFY(shows(*list, theme.panel));
        QVERIFY(!shows(*list, theme.accent)); // what is selected is read as anything else is
    }
}

void TestCockpitStyle::aCheckedToneIsSeenWhileChecked()
{
    const QColor tone = m_theme.theme().up;
    QPushButton button(QStringLiteral("Buy"));
    QFont large = ThemeController::font();
    large.setPixelSize(60);
    button.setFont(large);
    button.setCheckable(true);
    button.setProperty("checkedTone", tone);
    QVERIFY(!shows(button, tone));
    QVERIFY(shows(button, m_theme.theme().textMuted));
    button.setChecked(true);
    QVERIFY(shows(button, tone));
}

void TestCockpitStyle::scrollBarsMoveByDragAndPage_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("direction");
    QTest::newRow("down") << int(Qt::Vertical) << int(Qt::LeftToRight);
    QTest::newRow("across") << int(Qt::Horizontal) << int(Qt::LeftToRight);
    QTest::newRow("across, from the right") << int(Qt::Horizontal) << int(Qt::RightToLeft);
}

void TestCockpitStyle::scrollBarsMoveByDragAndPage()
{
    QFETCH(int, orientation);
    QFETCH(int, direction);
    QScrollBar bar(static_cast<Qt::Orientation>(orientation));
    bar.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
    bar.setRange(0, 1000);
    bar.setPageStep(200);
    const bool isDown = bar.orientation() == Qt::Vertical;
    bar.resize(isDown ? QSize(9, 300) : QSize(300, 9));
    bar.show();
    // From where values begin, so many pixels on.
    const auto at = [&](int along) {
        if (isDown) return QPoint(4, along);
        return QPoint(direction == Qt::RightToLeft ? 299 - along : along, 4);
    };
    QTest::mouseClick(&bar, Qt::LeftButton, {}, at(290));
    QCOMPARE(bar.value(), 200); // a page
    bar.setValue(0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(10));
    QTest::mouseMove(&bar, at(135));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(135));
    QVERIFY2(std::abs(bar.value() - 500) <= 10, qPrintable(QString::number(bar.value())));
    bar.setValue(1000);
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(295)); // the handle is at the end
    QTest::mouseMove(&bar, at(170));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(170));
    QVERIFY2(std::abs(bar.value() - 500) <= 10, qPrintable(QString::number(bar.value())));
    // However long the list, the handle can be caught.
    bar.setRange(0, 2'000'000'000);
    bar.setPageStep(1);
    bar.setValue(2'000'000'000);
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(280));
    QTest::mouseMove(&bar, at(143));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(143));
    QVERIFY(bar.value() > 900'000'000 && bar.value() < 1'100'000'000);
}

void TestCockpitStyle::slidersStandWhereTheirValueIs_data() { scrollBarsMoveByDragAndPage_data(); }

void TestCockpitStyle::slidersStandWhereTheirValueIs()
{
    QFETCH(int, orientation);
    QFETCH(int, direction);
    QSlider slider(static_cast<Qt::Orientation>(orientation));
    slider.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
    slider.setRange(0, 100);
    const bool isDown = slider.orientation() == Qt::Vertical;
    slider.resize(isDown ? QSize(16, 212) : QSize(212, 16));
    slider.show();
    // Values of a slider that stands grow upwards.
    const auto at = [&](int along) {
        if (isDown) return QPoint(8, 211 - along);
        return QPoint(direction == Qt::RightToLeft ? 211 - along : along, 8);
    };
    for (const int value : {0, 25, 80, 100}) {
        slider.setValue(value);
        const QImage picture = slider.grab().toImage();
        const QRgb handle = m_theme.theme().text.rgb();
        const QRgb passed = m_theme.theme().accent.rgb();
        QVERIFY2(picture.pixel(at(6 + 2 * value)) == handle, qPrintable(QString::number(value)));
        if (value >= 25) QVERIFY(picture.pixel(at(value)) == passed);
        if (value <= 80) QVERIFY(picture.pixel(at(205)) != passed);
    }
    slider.setValue(0);
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(6));
    QTest::mouseMove(&slider, at(106));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(106));
    QCOMPARE(slider.value(), 50);
}

void TestCockpitStyle::progressIsAsLongAsItsShare()
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.resize(102, 12);
    for (const int share : {0, 30, 100}) {
        bar.setValue(share);
        const QImage picture = bar.grab().toImage();
        int filled = 0;
        for (int x = 0; x < picture.width(); ++x)
            filled += picture.pixel(x, 6) == m_theme.theme().accent.rgb() ? 1 : 0;
        QCOMPARE(filled, share);
    }
}

void TestCockpitStyle::areasHaveNoFrames()
{
    QListWidget list;
    QListWidget framed;
    framed.setProperty("framed", true);
    QPlainTextEdit text;
    for (QAbstractScrollArea* area :
         {static_cast<QAbstractScrollArea*>(&list), static_cast<QAbstractScrollArea*>(&framed),
          static_cast<QAbstractScrollArea*>(&text)})
        area->ensurePolished();
    QCOMPARE(list.frameWidth(), 0);
    QCOMPARE(framed.frameWidth(), 1);
    QCOMPARE(text.frameWidth(), 1);
    QVERIFY(shows(framed, m_theme.theme().line));
}

void TestCockpitStyle::comboBoxesDropDown()
{
    QComboBox combo;
    combo.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    combo.setCurrentIndex(2);
    combo.move(100, 100);
    combo.show();
    combo.showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(combo.view()->window()));
    // Below the box: what is chosen already stays in sight.
    QVERIFY(combo.view()->window()->y() >= combo.y() + combo.height() - 1);
    QVERIFY(shows(*combo.view()->viewport(), m_theme.theme().raised));
    QVERIFY(shows(*combo.view()->viewport(), m_theme.theme().selection));
    combo.hidePopup();
}

SEXTANT_TEST(TestCockpitStyle)
#include "tst_cockpit_style.moc"
