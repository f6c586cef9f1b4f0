#include "ui/shell/command_palette.h"

#include <QLineEdit>
#include <QTest>

#include "tests/test_main.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using ui::CommandPalette;

class TestCommandPalette final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAllWordsInAnyOrder();
    void prefersTheStartOfAWord();
    void runsWhatIsChosenByKeys();
    void goesAwayWithoutDoingAnything();
};

void TestCommandPalette::findsAllWordsInAnyOrder()
{
    const QString text = QStringLiteral("Open a recording Session");
    QVERIFY(CommandPalette::score(text, QStringLiteral("rec open")) > 0);
    QVERIFY(CommandPalette::score(text, QStringLiteral("SESSION")) > 0);
    QCOMPARE(CommandPalette::score(text, QStringLiteral("open wallet")), 0);
    QVERIFY(CommandPalette::score(text, QString()) > 0);
}

void TestCommandPalette::prefersTheStartOfAWord()
{
    QVERIFY(CommandPalette::score(QStringLiteral("Kill"), QStringLiteral("ki")) >
            CommandPalette::score(QStringLiteral("Asking"), QStringLiteral("ki")));
}

void TestCommandPalette::runsWhatIsChosenByKeys()
{
    ui::ThemeController theme;
    QWidget window;
    window.resize(900, 600);
    CommandPalette palette(theme, &window);
    window.show();
    QStringList run;
    std::vector<CommandPalette::Entry> entries;
    for (const char* name : {"Start", "Step", "Stop"}) {
        const QString text = QString::fromLatin1(name);
        entries.push_back({QStringLiteral("Session"), text, {}, [&run, text] { run << text; }});
    }
    palette.open(entries);
    auto* input = palette.findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("st"));
    QCOMPARE(palette.shownCount(), 3);
    QTest::keyClicks(input, QStringLiteral("o"));
    QCOMPARE(palette.shownCount(), 1);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(run, QStringList{QStringLiteral("Stop")});
    QVERIFY(!palette.isVisible());

    palette.open(entries);
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(run.last(), QStringLiteral("Step"));
}

void TestCommandPalette::goesAwayWithoutDoingAnything()
{
    ui::ThemeController theme;
    QWidget window;
    window.resize(900, 600);
    CommandPalette palette(theme, &window);
    window.show();
    int runs = 0;
    palette.open({{QStringLiteral("Session"), QStringLiteral("Kill"), {}, [&runs] { ++runs; }}});
    auto* input = palette.findChild<QLineEdit*>();
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    palette.open({{QStringLiteral("Session"), QStringLiteral("Kill"), {}, [&runs] { ++runs; }}});
    QTest::keyClicks(input, QStringLiteral("nothing is called so"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(runs, 0);
}

SEXTANT_TEST(TestCommandPalette)
#include "tst_command_palette.moc"
