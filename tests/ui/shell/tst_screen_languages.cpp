#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include "app/cockpit/screens.h"
#include "tests/test_main.h"
#include "ui/shell/screen_texts.h"
#include "ui/widgets/language.h"

using namespace sextant;

/// Every screen in other languages.
class TestScreenLanguages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated();
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace {

/// Puts each source into marks, if there is a translation of it: what is without them on a screen was not looked up, or
/// not under the name it is translated under.
class Marker final : public QTranslator {
public:
    Marker()
    {
        ui::LanguageController resources; // which it brings
        if (!m_real.load(QStringLiteral(":/translations/sextant_de.qm")) ||
            !m_toolkit.load(QStringLiteral(":/translations/qtbase_de.qm")))
            qFatal("there is no German translation");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        if (m_real.translate(context, source, note, n).isEmpty() &&
            m_toolkit.translate(context, source, note, n).isEmpty())
            return {};
        return u'«' + QString::fromUtf8(source) + u'»';
    }

private:
    QTranslator m_real;
    QTranslator m_toolkit;
};

/// Names and codes, which are the same in every language: keys of settings, specifications of indicators, names of file
/// formats, addresses, zones, currencies, the program's own name, and sentences of the engine.
bool needsNoTranslation(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    static const QRegularExpression code(QStringLiteral(
        "^(SIM-\\S+|[a-z0-9_]+([.:,-][A-Za-z0-9_.+-]+)*|(https|wss)://\\S+|[A-Z][a-z]+/[A-Z][A-Za-z_]+(\\+\\d)?|"
        "UTC(\\+\\d)?|BTC|USD|SIM|SPY,QQQ,SPX|X-Forwarded-For|◆ Sextant|simulator, seed \\d+|binance has been lost "
        ".*)$"));
    return !word.match(text).hasMatch() || code.match(text).hasMatch();
}

} // namespace

void TestScreenLanguages::everyTextIsTranslated()
{
    // That no text is missing from a translation is held by TestTranslations in every run.
    if (!qEnvironmentVariableIsSet("SEXTANT_NIGHTLY"))
        QSKIP("all screens are read for bare texts if SEXTANT_NIGHTLY is set");
    Marker marker;
    QSet<QString> bare;
    cockpit::ScreenPlan plan;
    plan.translator = &marker;
    plan.schemes = {ui::ColorScheme::Dark};
    plan.look = [&bare](QWidget& screen, const QString& name) {
        for (const ui::ScreenText& each : ui::textsOf(screen))
            if (!each.text.contains(u'«') && !needsNoTranslation(each.text))
                bare.insert(QStringLiteral("%1 | %2 | %3").arg(each.text, each.where, name));
    };
    const auto reports = cockpit::recordScreens(plan);
    QVERIFY2(reports.has_value(), reports ? "" : reports.error().message.c_str());
    QStringList sorted(bare.begin(), bare.end());
    sorted.sort();
    for (const QString& each : sorted) // the text of a failure is cut
        qWarning("%s", qPrintable(each));
    QVERIFY2(sorted.isEmpty(), "these texts are not translated, or not looked up");
}

void TestScreenLanguages::nothingIsCut_data()
{
    QTest::addColumn<QString>("code");
    // The longest words and those from right to left always, the others with SEXTANT_NIGHTLY; English is looked at more
    // closely by TestScreens.
    const bool isNightly = qEnvironmentVariableIsSet("SEXTANT_NIGHTLY");
    for (const ui::Language& language : ui::languages())
        if (language.code == QLatin1StringView("de") || language.code == QLatin1StringView("ar") ||
            (isNightly && language.code != QLatin1StringView("en")))
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestScreenLanguages::nothingIsCut()
{
    QFETCH(QString, code);
    cockpit::ScreenPlan plan;
    plan.language = code;
    plan.schemes = {ui::ColorScheme::Dark};
    plan.isBrief = !qEnvironmentVariableIsSet("SEXTANT_NIGHTLY");
    const auto reports = cockpit::recordScreens(plan);
    QVERIFY2(reports.has_value(), reports ? "" : reports.error().message.c_str());
    QVERIFY(reports->size() >= 30);
    QString found;
    for (const auto& report : *reports)
        for (const auto& finding : report.findings)
            found += report.name + QStringLiteral(": ") + finding.describe() + QLatin1Char('\n');
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found));
}

SEXTANT_TEST(TestScreenLanguages)
#include "tst_screen_languages.moc"
