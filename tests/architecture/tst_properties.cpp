#include <QTest>

#include "tests/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

/// docs/PROPERTIES.md tells the truth: every property is there, and every test it names.
class TestProperties final : public QObject {
    Q_OBJECT

private slots:
    void everyPropertyIsListed();
    void everyTestThatIsNamedExists();
};

namespace {

QString table()
{
    QFile file(QStringLiteral(SEXTANT_SOURCE_DIR "/docs/PROPERTIES.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestProperties::everyPropertyIsListed()
{
    const QString text = table();
    for (int property = 1; property <= 48; ++property) {
        const QRegularExpression listed(QStringLiteral("^\\|[^|]*\\bP%1\\b[^|]*\\|").arg(property),
                                        QRegularExpression::MultilineOption);
        QVERIFY2(listed.match(text).hasMatch(), qPrintable(QStringLiteral("P%1 is missing").arg(property)));
    }
}

void TestProperties::everyTestThatIsNamedExists()
{
    QHash<QString, QString> sources; // by test class
    QDirIterator files(QStringLiteral(SEXTANT_SOURCE_DIR "/tests"), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    static const QRegularExpression declared(QStringLiteral("SEXTANT_TEST\\((\\w+)\\)"));
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        auto classes = declared.globalMatch(source);
        while (classes.hasNext())
            sources[classes.next().captured(1)] += source;
    }
    static const QRegularExpression named(QStringLiteral("`\\w+_tests (\\w+)(?:::(\\w+))?`"));
    auto tests = named.globalMatch(table());
    QVERIFY(tests.hasNext());
    while (tests.hasNext()) {
        const QRegularExpressionMatch test = tests.next();
        const QString name = test.captured(1);
        QVERIFY2(sources.contains(name), qPrintable(name + QStringLiteral(" is no test class")));
        if (test.captured(2).isEmpty()) continue;
        const QRegularExpression function(QStringLiteral("void (%1::)?%2\\(").arg(name, test.captured(2)));
        QVERIFY2(function.match(sources[name]).hasMatch(),
                 qPrintable(QStringLiteral("%1 has no %2").arg(name, test.captured(2))));
    }
}

SEXTANT_TEST(TestProperties)
#include "tst_properties.moc"
