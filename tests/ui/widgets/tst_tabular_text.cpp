#include "ui/widgets/tabular_text.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/test_main.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::TabularText;

class TestTabularText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsNoNumberInItsMiddle_data();
    void cutsNoNumberInItsMiddle();
    void allDigitsTakeTheSameWidth();
    void elidesOnlyWhatDoesNotFit();
    void drawsWithinItsPlace();
    void drawsOtherScriptsToo();
    void givesMarksOfDirectionNoRoom();

private:
    static QRect inkOf(const QString& text, Qt::Alignment alignment);
};

QRect TestTabularText::inkOf(const QString& text, Qt::Alignment alignment)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    TabularText(ui::ThemeController::font()).draw(painter, image.rect(), alignment, text);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) ink |= QRect(x, y, 1, 1);
    return ink;
}

void TestTabularText::allDigitsTakeTheSameWidth()
{
    const TabularText text(ui::ThemeController::font());
    const double ones = text.width(QStringLiteral("1111111"));
    QVERIFY(ones > 0.0);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QVERIFY2(std::abs(text.width(QString(7, QChar(digit))) - ones) < 1e-3, qPrintable(QString(QChar(digit))));
}

void TestTabularText::elidesOnlyWhatDoesNotFit()
{
    const TabularText text(ui::ThemeController::font());
    const QString number = QStringLiteral("101,284.60");
    QCOMPARE(text.elided(number, text.width(number)), number);
    const QString cut = text.elided(number, text.width(number) - 1.0);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QVERIFY(text.width(cut) <= text.width(number) + 1.0);
    QVERIFY(number.startsWith(cut.left(cut.size() - 1)));
}

void TestTabularText::drawsWithinItsPlace()
{
    const QRect left = inkOf(QStringLiteral("1234"), Qt::AlignLeft);
    const QRect right = inkOf(QStringLiteral("1234"), Qt::AlignRight);
    QVERIFY(!left.isEmpty());
    QVERIFY(left.left() < 4);
    QVERIFY(right.right() > 195 && right.right() < 200);
    QVERIFY2(std::abs(left.center().y() - 15) <= 2, qPrintable(QString::number(left.center().y())));
}

void TestTabularText::drawsOtherScriptsToo()
{
    // No glyphs of Inter: drawn as usual, with whatever font has them.
    QVERIFY(!inkOf(QStringLiteral("\u4ef7\u683c 12"), Qt::AlignLeft).isEmpty());
}

void TestTabularText::givesMarksOfDirectionNoRoom()
{
    const TabularText text(ui::ThemeController::font());
    const QString marked = QStringLiteral("\u200E-1.25\u200E%\u200E"); // as an Arabic locale writes it
    const QString plain = QStringLiteral("-1.25%");
    QCOMPARE(text.width(marked), text.width(plain));
    QCOMPARE(inkOf(marked, Qt::AlignRight), inkOf(plain, Qt::AlignRight));
}

void TestTabularText::cutsNoNumberInItsMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("upTo"); // there is room for so much
    QTest::addColumn<QString>("cut");
    const auto row = [](const char* text, const char* upTo, const char* cut) {
        QTest::newRow(upTo) << QString::fromUtf8(text) << QString::fromUtf8(upTo) << QString::fromUtf8(cut);
    };
    row("needs 155,515.71 in cash", "needs 155,5", "needs …");
    row("needs 155,515.71 in cash", "needs 155,515.71 i", "needs 155,515.71 i…");
    row("loses -1.25 R", "loses -1.", "loses …");
    row("rule R01. It holds", "rule R01", "rule R01…");
    row("155,515.71 needed", "155,5", "155,5…"); // a number alone: its own column is never so narrow
    row("erfüllt 1.250,5 und mehr — ganz", "erfüllt 1.2", "erfüllt …");
}

void TestTabularText::cutsNoNumberInItsMiddle()
{
    QFETCH(QString, text);
    QFETCH(QString, upTo);
    QFETCH(QString, cut);
    const ui::TabularText writer(ui::ThemeController::font());
    const double room = writer.width(upTo) + writer.width(QString(QChar(0x2026))) + 0.6;
    QCOMPARE(writer.elided(text, room), cut);
}

SEXTANT_TEST(TestTabularText)
#include "tst_tabular_text.moc"
