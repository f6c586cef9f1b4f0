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
    void forgivesAndAbbreviates_data();
    void forgivesAndAbbreviates();
    void ranksBetterMatchesFirst();
    void whatWasUsedLatelyStandsFirst();
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

void TestCommandPalette::forgivesAndAbbreviates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("first letters") << "New simulation Session"
                                   << "ns" << true;
    QTest::newRow("first letters and more of them") << "New simulation Session"
                                                    << "nsim" << true;
    QTest::newRow("a missing letter") << "Settings Session"
                                      << "setings" << true;
    QTest::newRow("a letter too many") << "Settings Session"
                                       << "settiings" << true;
    QTest::newRow("a wrong letter") << "Settings Session"
                                    << "sattings" << true;
    QTest::newRow("two swapped") << "Settings Session"
                                 << "setitngs" << true;
    QTest::newRow("two wrong") << "Settings Session"
                               << "sattimgs" << false;
    QTest::newRow("short words are not guessed") << "Kill"
                                                 << "kil1" << true; // four letters, one wrong
    QTest::newRow("three letters are exact") << "Stop"
                                             << "sto" << true;
    QTest::newRow("no letters from the middle of words") << "Start Session"
                                                         << "sto" << false;
    QTest::newRow("dots begin words") << "risk.max_position_percent Setting"
                                      << "rmpp" << true;
    QTest::newRow("other order") << "Session New"
                                 << "ns" << false;
}

void TestCommandPalette::forgivesAndAbbreviates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    QCOMPARE(CommandPalette::score(text, typed) > 0, isFound);
}

void TestCommandPalette::ranksBetterMatchesFirst()
{
    const auto points = [](const char* text, const char* typed) {
        return CommandPalette::score(QString::fromLatin1(text), QString::fromLatin1(typed));
    };
    QVERIFY(points("Reset layout", "layout") > points("Relayouting", "layout")); // start of a word
    QVERIFY(points("Layouts", "layout") > points("Undo the layout", "layout"));  // earlier
    QVERIFY(points("Relayouting", "layout") > points("List all your outstanding units today", "layout")); // as it is
    QVERIFY(points("New simulation", "ns") > 0);
    QVERIFY(points("Settings", "sett") > points("Set every thing twice", "sett")); // before first letters
    QVERIFY(points("Set every thing twice", "sett") > points("Seat", "sett"));     // before mistyped ones
    QVERIFY(points("Seat", "sett") > 0);
}

void TestCommandPalette::whatWasUsedLatelyStandsFirst()
{
    ui::ThemeController theme;
    QWidget window;
    window.resize(900, 600);
    CommandPalette palette(theme, &window);
    window.show();
    QStringList run;
    std::vector<CommandPalette::Entry> entries;
    for (const char* name : {"Alpha stop", "Beta stop", "Gamma stop", "Stop"}) {
        const QString text = QString::fromLatin1(name);
        entries.push_back({QStringLiteral("Session"), text, {}, [&run, text] { run << text; }, text});
    }
    auto* input = palette.findChild<QLineEdit*>();
    palette.open(entries);
    QTest::keyClicks(input, QStringLiteral("gamma"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(palette.recent(), QStringList{QStringLiteral("Gamma stop")});
    palette.open(entries); // nothing is typed: first what was used
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(run.last(), QStringLiteral("Gamma stop"));
    palette.open(entries);
    QTest::keyClicks(input, QStringLiteral("stop"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(run.last(), QStringLiteral("Gamma stop")); // fits about as well as the others, and was used
    palette.setRecent({QStringLiteral("Beta stop"), QStringLiteral("Gone")});
    palette.open(entries);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(run.last(), QStringLiteral("Beta stop"));
    QCOMPARE(palette.recent().size(), 2); // each once
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
