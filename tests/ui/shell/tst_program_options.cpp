#include "app/cockpit/program_options.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include "app/cockpit/screen_runs.h"
#include "tests/test_main.h"

using namespace sextant;
using cockpit::parseOptions;

class TestProgramOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsGiven();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void namesSessionsAfterTheirFile();
    void theDemoIsAlwaysTheSame();
    void picturesAreTakenInAllThemesLanguagesAndSizes();
};

void TestProgramOptions::readsWhatIsGiven()
{
    const std::vector<std::string> words{"--demo", "--workspace", "/w",    "--seed",       "7",  "--speed",
                                         "max",    "--theme",     "light", "--exit-after", "2.5"};
    const auto options = parseOptions(words);
    QVERIFY(options.has_value());
    QVERIFY(options->demo);
    QCOMPARE(options->workspace, std::filesystem::path("/w"));
    QCOMPARE(options->seed, std::uint64_t{7});
    QCOMPARE(options->speed.value(), 0.0);
    QCOMPARE(options->theme.value(), ui::ColorScheme::Light);
    QCOMPARE(options->exitAfterSeconds.value(), 2.5);
    const std::vector<std::string> files{"--open", "a.csv", "b.csv", "--speed", "60", "--workspace", "/w"};
    const auto opened = parseOptions(files);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->files, (std::vector<std::string>{"a.csv", "b.csv"}));
    QCOMPARE(opened->speed.value(), 60.0);
}

void TestProgramOptions::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QStringList& words, const char* named) {
        QTest::newRow(name) << words << QString::fromLatin1(named);
    };
    row("unknown option", {QStringLiteral("--dmeo")}, "--dmeo");
    row("a bare file", {QStringLiteral("prices.csv")}, "prices.csv");
    row("speed of nothing", {QStringLiteral("--speed"), QStringLiteral("0")}, "--speed");
    row("speed in words", {QStringLiteral("--speed"), QStringLiteral("fast")}, "--speed");
    row("unknown theme", {QStringLiteral("--theme"), QStringLiteral("pink")}, "--theme");
    row("negative seed", {QStringLiteral("--seed"), QStringLiteral("-1")}, "--seed");
    row("two ways to begin", {QStringLiteral("--demo"), QStringLiteral("--resume")}, "--resume");
    row("a tape without pictures", {QStringLiteral("--tape"), QStringLiteral("a.csv")}, "--screens");
    row("a size without pictures", {QStringLiteral("--scale"), QStringLiteral("200")}, "--scale");
    row("too small",
        {QStringLiteral("--screens"), QStringLiteral("d"), QStringLiteral("--scale"), QStringLiteral("50")}, "--scale");
}

void TestProgramOptions::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto options = parseOptions(given);
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(QString::fromStdString(options.error().message).contains(named), options.error().message.c_str());
}

void TestProgramOptions::namesSessionsAfterTheirFile()
{
    QCOMPARE(cockpit::sessionName("/data/btcusdt_5m.csv.gz"), std::string("btcusdt_5m"));
    QCOMPARE(cockpit::sessionName("plain"), std::string("plain"));
    QCOMPARE(cockpit::sessionName(".hidden.csv"), std::string(".hidden"));
}

void TestProgramOptions::theDemoIsAlwaysTheSame()
{
    host::SessionSetup setup;
    QVERIFY(setup.settings.set("scoring.signal_timeframes", "1h").has_value());
    const host::OpenRequest demo = cockpit::demoRequest(setup, 42);
    QCOMPARE(demo.setup.settings.text("scoring.signal_timeframes"), std::string_view("1m"));
    QCOMPARE(demo.setup.seed, demo.simulation.seed);
    QCOMPARE(demo.speed, 60.0);
    QCOMPARE(*demo.fastForward - demo.simulation.from, Duration(std::chrono::hours(8)));
}

void TestProgramOptions::picturesAreTakenInAllThemesLanguagesAndSizes()
{
    cockpit::ScreenWishes wishes;
    wishes.optionTape = {"options.csv"};
    const auto runs = cockpit::screenRuns(wishes);
    QSet<QString> names;
    QMap<QString, int> longRuns;
    for (const cockpit::ScreenRun& run : runs) {
        names.insert(run.name());
        if (!run.isBrief && run.percent == 100) ++longRuns[run.language];
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), runs.size()); // a folder for each
    for (const char* language : {"en", "de", "ar"}) {
        for (const char* theme : {"dark", "light", "contrast"})
            QVERIFY(
                names.contains(QStringLiteral("%1-%2-100").arg(QLatin1StringView(language), QLatin1StringView(theme))));
        QCOMPARE(longRuns[QLatin1StringView(language)], 1);
    }
    for (const char* name : {"en-dark-200", "de-light-200", "ar-contrast-200", "options-en-dark-100"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    // What is wished for is left.
    wishes.language = QStringLiteral("ar");
    wishes.percent = 200;
    const auto few = cockpit::screenRuns(wishes);
    QCOMPARE(few.size(), std::size_t{2});
    QCOMPARE(few.front().name(), QStringLiteral("ar-contrast-200"));
    QCOMPARE(few.back().name(), QStringLiteral("options-ar-light-200"));
}

SEXTANT_TEST(TestProgramOptions)
#include "tst_program_options.moc"
