#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

#include "tests/test_main.h"
#include "ui/widgets/language.h"

using namespace sextant;

/// Translations against the sources: nothing is missing, nothing left over, and what is filled in or marked up is so in
/// every language.
class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfTheSources_data() { addLanguages(); }
    void areThoseOfTheSources();
    void areWholeAndKeepWhatIsFilledIn_data() { addLanguages(); }
    void areWholeAndKeepWhatIsFilledIn();

private:
    static void addLanguages();
    static QString fileOf(const QString& folder, const QString& code)
    {
        return QStringLiteral("%1/sextant_%2.ts").arg(folder, code);
    }
    static QString translations() { return QStringLiteral(SEXTANT_SOURCE_DIR "/translations"); }
    /// Brought up to the sources once for all languages: the script's exit code.
    int update();

    QTemporaryDir m_folder;
    std::optional<int> m_updated;
};

namespace {

constexpr int kNoTool = 3;
constexpr int kUpdatePatience = 250'000; // ms

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a translation must have as its source has it, sorted.
QStringList fixedParts(const QString& text, bool isCounted)
{
    static const QRegularExpression part(QStringLiteral("%L?\\d|%n|</?[a-z]+[^>]*>|\n"));
    QStringList found;
    for (auto match = part.globalMatch(text); match.hasNext();)
        if (const QString one = match.next().captured(); !isCounted || one != QLatin1StringView("%n")) found << one;
    found.sort();
    return found;
}

} // namespace

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const ui::Language& language : ui::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

int TestTranslations::update()
{
    if (m_updated) return *m_updated;
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(SEXTANT_SOURCE_DIR "/scripts/update-translations.sh"), {m_folder.path()});
    const bool isDone = script.waitForFinished(kUpdatePatience) && script.exitStatus() == QProcess::NormalExit;
    if (!isDone || script.exitCode() != 0) qWarning("%s", script.readAll().constData());
    return m_updated.emplace(isDone ? script.exitCode() : -1);
}

void TestTranslations::areThoseOfTheSources()
{
    QFETCH(QString, code);
    const int result = update();
    if (result == kNoTool) QSKIP("lupdate is not installed");
    QCOMPARE(result, 0);
    const QByteArray kept = contentOf(fileOf(translations(), code));
    QVERIFY(!kept.isEmpty());
    QVERIFY2(contentOf(fileOf(m_folder.path(), code)) == kept,
             "strings of the sources are not in the translations, or the other way round: run "
             "scripts/update-translations.sh and translate what is unfinished");
}

void TestTranslations::areWholeAndKeepWhatIsFilledIn()
{
    QFETCH(QString, code);
    QFile file(fileOf(translations(), code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString problems;
    QString context;
    QString source;
    bool isCounted = false;
    int messages = 0;
    const auto check = [&](const QString& translation) {
        if (translation.trimmed().isEmpty())
            problems += QStringLiteral("%1: not translated: %2\n").arg(context, source);
        else if (fixedParts(translation, isCounted) != fixedParts(source, isCounted))
            problems += QStringLiteral("%1: other placeholders or tags: %2 | %3\n").arg(context, source, translation);
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("message")) {
            isCounted = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
            ++messages;
        } else if (xml.name() == QLatin1StringView("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            if (xml.attributes().hasAttribute(QLatin1StringView("type")))
                problems += QStringLiteral("%1: unfinished: %2\n").arg(context, source);
            else if (!isCounted)
                check(xml.readElementText());
        } else if (xml.name() == QLatin1StringView("numerusform")) {
            check(xml.readElementText());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages >= (code == QLatin1StringView("en") ? 25 : 4000));
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.left(20'000)));
}

SEXTANT_TEST(TestTranslations)
#include "tst_translations.moc"
