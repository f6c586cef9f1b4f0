#include "tests/test_main.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <set>

#include "app/cli/command.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

class TestProgram final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrongInOneLine_data();
    void saysWhatIsWrongInOneLine();
    void helpNamesEveryCommandAndOption();
    void helpOfACommandComesFromBothSides();
    void optionsOfACommandAreDifferent();
    void aFamilyListsAndHelpsByItself();
    void versionIsOneLine();
    void theProcessHasStreamsAndAnExitCode();
    void aFullDiskIsExitFour();
    void aClosedPipeIsExitFour();
};

void TestProgram::saysWhatIsWrongInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    using L = QStringList;
    QTest::newRow("nothing") << L{} << "expected a command; 'sextant-cli help' lists them";
    QTest::newRow("unknown") << L{"scroe"} << "there is no command 'scroe'; the nearest is 'score'";
    QTest::newRow("option first") << L{"--json", "score"} << "expected a command before '--json'";
    QTest::newRow("group alone") << L{"risk"} << "risk: expected one of limits, status, check, kill, unlock behind it";
    QTest::newRow("unknown in group") << L{"flags", "show"}
                                      << "flags: expected one of list, set, undo, history behind it, was 'show'";
    QTest::newRow("words missing") << L{"flags", "set", "futures"} << "flags set: expected flags set NAME on|off";
    QTest::newRow("word too many") << L{"score", "x"} << "score: 'x' is not expected; it takes options only";
    QTest::newRow("words too many") << L{"flags", "history", "futures", "x"}
                                    << "flags history: 'x' is not expected behind flags history [NAME]";
    QTest::newRow("unknown option") << L{"score", "--inptu", "x"}
                                    << "--inptu: there is no such option; the nearest is '--input'";
    QTest::newRow("help of nothing") << L{"help", "scroe"}
                                     << "help: there is no command 'scroe'; the nearest is 'score'";
    QTest::newRow("a line break in a word") << L{"a\nb"} << "there is no command 'a b'; the nearest is 'run'";
}

void TestProgram::saysWhatIsWrongInOneLine()
{
    QFETCH(QStringList, words);
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, std::string());
    QFETCH(QString, line);
    QCOMPARE(QString::fromStdString(run.err), "sextant-cli: " + line + "\n");
}

void TestProgram::aFamilyListsAndHelpsByItself()
{
    for (const char* family : {"orders", "flags", "journal"}) {
        const auto bare = runCli({family, "--db", "/nonexistent/x.db"});
        const auto whole = runCli({family, "list", "--db", "/nonexistent/x.db"});
        QVERIFY(bare.exitCode != 0 || !bare.out.empty());
        QCOMPARE(bare.exitCode, whole.exitCode);
        QCOMPARE(bare.err, whole.err);
        QCOMPARE(bare.out, whole.out);
    }
    const auto help = runCli({"order", "--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.find("order place") != std::string::npos && help.out.find("order cancel") != std::string::npos);
    QCOMPARE(help.out, runCli({"help", "order"}).out);
}

void TestProgram::helpNamesEveryCommandAndOption()
{
    const auto run = runCli({"help"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, std::string());
    for (const cli::Command& command : cli::commands())
        QVERIFY2(run.out.find("\n  " + std::string(command.name) + " ") != std::string::npos,
                 std::string(command.name).c_str());
    for (const cli::OptionDefinition& option : cli::commonOptions())
        QVERIFY(run.out.find("  --" + std::string(option.name)) != std::string::npos);
    QCOMPARE(runCli({"--help"}).out, run.out);
}

void TestProgram::helpOfACommandComesFromBothSides()
{
    const auto help = runCli({"help", "flags", "set"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.starts_with("sextant-cli flags set NAME on|off [options]\n"));
    QCOMPARE(runCli({"flags", "set", "--help"}).out, help.out);
    const auto group = runCli({"help", "flags"});
    QVERIFY(group.out.find("flags history [NAME]") != std::string::npos);
    QVERIFY(group.out.find("settings") == std::string::npos || group.out.find("settings list") == std::string::npos);
}

void TestProgram::optionsOfACommandAreDifferent()
{
    std::set<std::string_view> names;
    for (const cli::Command& command : cli::commands()) {
        QVERIFY2(names.insert(command.name).second, "two commands of one name");
        QVERIFY(command.run != nullptr);
        QVERIFY(!command.summary.empty());
        std::set<std::string_view> options;
        for (const auto* table : {&command.options, &cli::commonOptions()})
            for (const cli::OptionDefinition& option : *table) {
                QVERIFY2(options.insert(option.name).second, std::string(option.name).c_str());
                QVERIFY(!option.help.empty());
                QCOMPARE(option.placeholder.empty(), option.takes == cli::Takes::Nothing);
            }
    }
}

void TestProgram::versionIsOneLine()
{
    const auto run = runCli({"--version"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.starts_with("sextant-cli 0."));
    QCOMPARE(test::textLines(run.out).size(), std::size_t{1});
}

void TestProgram::theProcessHasStreamsAndAnExitCode()
{
    QProcess process;
    process.start(SEXTANT_CLI, {"indicators", "--list", "--json"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput().toStdString(), runCli({"indicators", "--list", "--json"}).out);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    process.start(SEXTANT_CLI, {"scroe"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError(),
             QByteArray("sextant-cli: there is no command 'scroe'; the nearest is 'score'\n"));
}

void TestProgram::aFullDiskIsExitFour()
{
    if (!QFile::exists("/dev/full")) QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(SEXTANT_CLI, {"help"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.startsWith("sextant-cli: standard output: cannot write: "), error.constData());
    QCOMPARE(error.count('\n'), 1);
}

void TestProgram::aClosedPipeIsExitFour()
{
    // A named pipe is opened from both sides, then nobody is left to read it.
    const CliFolder folder;
    QProcess process;
    process.start("/bin/sh", {"-c", "mkfifo \"$1\" && exec 3<>\"$1\" 4>\"$1\" 3>&- && \"$0\" help >&4", SEXTANT_CLI,
                              QString::fromStdString(folder.path("pipe"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.startsWith("sextant-cli: standard output: cannot write: "), error.constData());
}

SEXTANT_TEST(TestProgram)
#include "tst_program.moc"
