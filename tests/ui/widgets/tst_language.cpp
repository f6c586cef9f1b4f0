#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

#include "models/number_text.h"
#include "models/time_text.h"
#include "tests/test_main.h"

using namespace sextant;
using ui::LanguageController;

class TestLanguage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSystemsLanguage_data();
    void findsTheSystemsLanguage();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
    void writesDaysAsTheLanguageDoes_data();
    void writesDaysAsTheLanguageDoes();
    void keepsTheSystemsOwnHabits();
    void translatesTheToolkitToo();
    void countsInEnglish();
    void writesArabicFromRightToLeft();
    void linesBeginWhereTheLanguageDoes();
    void takesNoUnknownLanguage();
};

void TestLanguage::findsTheSystemsLanguage_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* system, const char* expected) {
        QTest::newRow(system) << QString::fromLatin1(system) << QString::fromLatin1(expected);
    };
    row("C", "en");
    row("en_GB", "en");
    row("de_AT", "de");
    row("es_MX", "es");
    row("ja_JP", "ja");
    row("ar_SA", "ar");
    row("zh_SG", "zh_CN");
    row("zh_TW", "en"); // other letters
    row("fr_FR", "en");
}

void TestLanguage::findsTheSystemsLanguage()
{
    QFETCH(QString, system);
    QFETCH(QString, expected);
    QCOMPARE(ui::languageFor(QLocale(system)), expected);
}

void TestLanguage::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << "en"
                             << "1,234,567.50";
    QTest::newRow("Chinese") << "zh_CN"
                             << "1,234,567.50";
    QTest::newRow("German") << "de"
                            << "1.234.567,50";
    QTest::newRow("Spanish") << "es"
                             << "1.234.567,50";
    QTest::newRow("Japanese") << "ja"
                              << "1,234,567.50";
    QTest::newRow("Arabic") << "ar"
                            << "1,234,567.50"; // digits as venues write them
}

void TestLanguage::writesNumbersAsTheLanguageDoes()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    LanguageController language;
    language.choose(code);
    QCOMPARE(language.inUse(), code);
    QCOMPARE(models::numberText(1234567.5, 2), expected);
    QCOMPARE(models::cashText(Cash{123'456'750'000'000}), expected);
}

void TestLanguage::writesDaysAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("row");
    QTest::newRow("English") << "en"
                             << "2026-01-05 14:31:45"
                             << "01-05 14:31:45";
    QTest::newRow("Chinese") << "zh_CN"
                             << "2026/01/05 14:31:45"
                             << "01/05 14:31:45";
    QTest::newRow("German") << "de"
                            << "05.01.2026 14:31:45"
                            << "05.01. 14:31:45";
    QTest::newRow("Spanish") << "es"
                             << "05/01/2026 14:31:45"
                             << "05/01 14:31:45";
    QTest::newRow("Japanese") << "ja"
                              << "2026/01/05 14:31:45"
                              << "01/05 14:31:45";
    // Behind a mark that keeps day and time in their order between Arabic words.
    QTest::newRow("Arabic") << "ar" << QStringLiteral("\u200E05/01/2026 14:31:45")
                            << QStringLiteral("\u200E05/01 14:31:45");
}

void TestLanguage::writesDaysAsTheLanguageDoes()
{
    QFETCH(QString, code);
    QFETCH(QString, whole);
    QFETCH(QString, row);
    LanguageController language;
    language.choose(code);
    const Time time = parseRfc3339("2026-01-05T14:31:45Z").value();
    QCOMPARE(models::TimeText().full(time), whole);
    QCOMPARE(models::TimeText().row(time, time), row);
}

void TestLanguage::keepsTheSystemsOwnHabits()
{
    QCOMPARE(ui::localeOf(QStringLiteral("de"), QLocale(QStringLiteral("de_CH"))), QLocale(QStringLiteral("de_CH")));
    QCOMPARE(ui::localeOf(QStringLiteral("de"), QLocale(QStringLiteral("fr_CH"))), QLocale(QStringLiteral("de_DE")));
    QCOMPARE(ui::localeOf(QStringLiteral("ar"), QLocale(QStringLiteral("ar_EG"))).zeroDigit(), QStringLiteral("0"));
}

void TestLanguage::translatesTheToolkitToo()
{
    const auto cancel = [] { return QDialogButtonBox(QDialogButtonBox::Cancel).buttons().front()->text(); };
    LanguageController language;
    const QString english = cancel();
    for (const ui::Language& each : ui::languages()) {
        language.choose(each.code);
        QCOMPARE(cancel() == english, each.code == QLatin1StringView("en"));
    }
    language.choose(QStringLiteral("de"));
    QCOMPARE(cancel().remove(QLatin1Char('&')), QStringLiteral("Abbrechen"));
}

void TestLanguage::countsInEnglish()
{
    const auto losses = [](int count) {
        return QCoreApplication::translate("FlagText", "%n signal(s) blocked", nullptr, count);
    };
    LanguageController language;
    language.choose(QStringLiteral("en"));
    QCOMPARE(losses(1), QStringLiteral("1 signal blocked"));
    QCOMPARE(losses(2), QStringLiteral("2 signals blocked"));
}

void TestLanguage::writesArabicFromRightToLeft()
{
    const QLocale before;
    {
        LanguageController language;
        language.choose(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        language.choose(QStringLiteral("ja"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        language.choose(QStringLiteral("ar"));
    }
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale(), before);
}

void TestLanguage::linesBeginWhereTheLanguageDoes()
{
    const QString text = QStringLiteral("BTC-USDT 1 · 2\n\nA");
    LanguageController language;
    language.choose(QStringLiteral("de"));
    QCOMPARE(models::inReadingOrder(text), text);
    language.choose(QStringLiteral("ar"));
    QVERIFY(!text.isRightToLeft());
    const QStringList lines = models::inReadingOrder(text).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].isRightToLeft());
    QVERIFY(lines[1].isEmpty());
    QVERIFY(lines[2].isRightToLeft());
    // Only marks are added.
    QString plain = lines.join(QLatin1Char('\n'));
    plain.remove(QChar(0x200F));
    QCOMPARE(plain, text);
}

void TestLanguage::takesNoUnknownLanguage()
{
    LanguageController language;
    const QString before = language.inUse();
    language.choose(QStringLiteral("tlh"));
    QVERIFY(language.chosen().isEmpty());
    QCOMPARE(language.inUse(), before);
}

SEXTANT_TEST(TestLanguage)
#include "tst_language.moc"
