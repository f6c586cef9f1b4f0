#include "tests/test_main.h"

#include <QTest>

#include "app/cli/command.h"
#include "app/cli/configuration.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;

namespace {

Result<cli::Configuration> configured(const std::vector<std::string>& words,
                                      cli::StoredValues stored = cli::StoredValues::OfNamedWorkspace)
{
    const auto arguments = cli::Arguments::parse(words, cli::commonOptions());
    if (!arguments) return tl::unexpected(arguments.error());
    return cli::readConfiguration(*arguments, stored);
}

std::string leverage(const Result<cli::Configuration>& configuration)
{
    return configuration ? std::string(configuration->settings.text("risk.max_leverage"))
                         : configuration.error().message;
}

} // namespace

class TestConfiguration final : public QObject {
    Q_OBJECT

private slots:
    void withoutOptionsAllIsDefault();
    void readsLinesAndJson_data();
    void readsLinesAndJson();
    void refusesWithFileAndLine_data();
    void refusesWithFileAndLine();
    void refusesOptionsByName_data();
    void refusesOptionsByName();
    void theLaterPlaceWins();
    void storedValuesComeFromANamedWorkspaceOnly();
    void aStoredValueNobodyKnowsIsAWarning();
};

void TestConfiguration::withoutOptionsAllIsDefault()
{
    const CliFolder folder;
    const auto configuration = configured({});
    QVERIFY(configuration.has_value());
    QVERIFY(configuration->settings.changed().empty());
    QVERIFY(configuration->flags.changed().empty());
    QVERIFY(configuration->warnings.empty());
}

void TestConfiguration::readsLinesAndJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << "# comment\n\nrisk.max_leverage=1.5\n  scoring.timeframes = 1h, 5m \r\nfutures = on\n";
    QTest::newRow("no last line end") << "risk.max_leverage=1.50\nscoring.timeframes=5m,1h\nfutures=yes";
    QTest::newRow("json") << R"({"settings":{"risk.max_leverage":1.5,"scoring.timeframes":["5m","1h"]},
                                 "flags":{"futures":true}})";
    QTest::newRow("json of texts") << R"( {"flags":{"futures":"on"},"settings":{"risk.max_leverage":"1.5",
                                          "scoring.timeframes":"5m,1h"}} )";
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) +
                                            "risk.max_leverage=1.5\nscoring.timeframes=1h,5m\nfutures=1\n";
}

void TestConfiguration::readsLinesAndJson()
{
    QFETCH(QString, text);
    const CliFolder folder;
    const auto configuration = configured({"--config", folder.write("c.conf", text.toStdString())});
    QCOMPARE(leverage(configuration), std::string("1.5"));
    QCOMPARE(std::string(configuration->settings.text("scoring.timeframes")), std::string("5m,1h"));
    QVERIFY(configuration->flags.isSet("futures"));
    QCOMPARE(configuration->settings.changed().size(), std::size_t{2});
    QCOMPARE(configuration->flags.changed().size(), std::size_t{1});
}

void TestConfiguration::refusesWithFileAndLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("behindFile");
    const char* nearest = ": there is no setting and no flag 'risk.max_leverag'; the nearest is 'risk.max_leverage'";
    QTest::newRow("unknown") << "\n\nrisk.max_leverag=1" << QString(":3") + nearest;
    QTest::newRow("not KEY=VALUE") << "futures on"
                                   << ":1: 'futures on' is not KEY=VALUE";
    QTest::newRow("no key") << "=3"
                            << ":1: '=3' is not KEY=VALUE";
    QTest::newRow("twice") << "futures=on\nfutures=off"
                           << ":2: futures: given before in line 1";
    QTest::newRow("range") << "risk.max_leverage=0"
                           << ":1: risk.max_leverage: '0' is not allowed, expected a number from 0.01 to 100";
    QTest::newRow("switch") << "futures=perhaps"
                            << ":1: futures: 'perhaps' is not a switch, expected on or off";
    QTest::newRow("json, unknown flag") << "{\"flags\":\n{\"future\":true}}"
                                        << ":2: there is no flag 'future'; the nearest is 'futures'";
    QTest::newRow("json, setting among flags") << "{\"flags\":{\"risk.max_leverage\":true}}"
                                               << ":1: there is no flag 'risk.max_leverage'; the nearest is";
    QTest::newRow("json, unknown part") << "{\n\"setting\":{}}"
                                        << ":2: 'setting' is not known here, expected \"settings\" or \"flags\"";
    QTest::newRow("json, null") << "{\"settings\":{\"risk.max_leverage\":null}}"
                                << ":1: risk.max_leverage: null is not a value";
    QTest::newRow("json, object") << "{\"settings\":{\"risk.max_leverage\":{}}}"
                                  << ":1: risk.max_leverage: expected a value, not an object";
    QTest::newRow("json, part is a value") << "{\"settings\":1}"
                                           << ":1: settings: expected an object";
    QTest::newRow("json, list of lists") << "{\"settings\":{\"scoring.timeframes\":[[]]}}"
                                         << ":1: scoring.timeframes: expected no list here";
    QTest::newRow("json, cut") << "{\"settings\":\n{\"risk.max_leverage\":1"
                               << ":2: not JSON: ";
    QTest::newRow("json, more behind") << "{}\n{}"
                                       << ":2: not JSON: ";
    QTest::newRow("json, twice") << "{\"flags\":{\"futures\":true,\n\"futures\":false}}"
                                 << ":2: futures: given before in line 1";
    QTest::newRow("json, deep") << QString("{\"settings\":") + QString(100'000, '[')
                                << ":1: settings: expected no list";
}

void TestConfiguration::refusesWithFileAndLine()
{
    QFETCH(QString, text);
    QFETCH(QString, behindFile);
    const CliFolder folder;
    const std::string file = folder.write("c.conf", text.toStdString());
    const auto configuration = configured({"--config", file});
    QVERIFY(!configuration.has_value());
    QCOMPARE(exitCodeFor(configuration.error().code), 2);
    const QString expected = QString::fromStdString(file) + behindFile;
    QVERIFY2(QString::fromStdString(configuration.error().message).startsWith(expected),
             configuration.error().message.c_str());
}

void TestConfiguration::refusesOptionsByName_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("start");
    QTest::newRow("setting, no value") << "--set=futures"
                                       << "--set: 'futures' is not KEY=VALUE";
    QTest::newRow("setting, no key") << "--set==1"
                                     << "--set: '=1' is not KEY=VALUE";
    QTest::newRow("flag, no value") << "--flag=futures"
                                    << "--flag: 'futures' is not NAME=on or NAME=off";
    QTest::newRow("unknown setting") << "--set=futures=on"
                                     << "--set: there is no setting 'futures'; the nearest is '";
    QTest::newRow("unknown flag") << "--flag=a=on"
                                  << "--flag: there is no flag 'a'; the nearest is '";
    QTest::newRow("bad value") << "--set=risk.max_leverage=-1"
                               << "--set: risk.max_leverage: '-1' is not allowed";
    QTest::newRow("bad switch") << "--flag=futures=2"
                                << "--flag: futures: '2' is not a switch";
    QTest::newRow("no file") << "--config=/nowhere/c.conf"
                             << "/nowhere/c.conf: ";
}

void TestConfiguration::refusesOptionsByName()
{
    QFETCH(QString, option);
    QFETCH(QString, start);
    const auto configuration = configured({option.toStdString()});
    QVERIFY(!configuration.has_value());
    QCOMPARE(exitCodeFor(configuration.error().code), 2);
    QVERIFY2(QString::fromStdString(configuration.error().message).startsWith(start),
             configuration.error().message.c_str());
}

void TestConfiguration::theLaterPlaceWins()
{
    const CliFolder folder;
    const std::string db = folder.path("a.db");
    QCOMPARE(test::runCli({"settings", "set", "risk.max_leverage", "3", "--db", db, "--operator", "o", "--reason", "r"})
                 .exitCode,
             0);
    const std::string first = folder.write("1.conf", "risk.max_leverage=4\n");
    const std::string second = folder.write("2.conf", "risk.max_leverage=5\n");
    QCOMPARE(leverage(configured({})), std::string("2"));
    QCOMPARE(leverage(configured({"--db", db})), std::string("3"));
    QCOMPARE(leverage(configured({"--config", first, "--db", db})), std::string("4"));
    QCOMPARE(leverage(configured({"--config", first, "--config", second, "--db", db})), std::string("5"));
    QCOMPARE(leverage(configured({"--set", "risk.max_leverage=6", "--config", first, "--db", db})), std::string("6"));
    QCOMPARE(leverage(configured({"--set", "risk.max_leverage=6", "--set", "risk.max_leverage=7"})), std::string("7"));
}

void TestConfiguration::storedValuesComeFromANamedWorkspaceOnly()
{
    const CliFolder folder; // the user's data folder, too
    QCOMPARE(test::runCli({"settings", "set", "risk.max_leverage", "3", "--operator", "o", "--reason", "r"}).exitCode,
             0);
    QCOMPARE(leverage(configured({})), std::string("2"));
    QCOMPARE(leverage(configured({}, cli::StoredValues::OfWorkspace)), std::string("3"));
    QCOMPARE(leverage(configured({"--workspace", folder.path("sextant")})), std::string("3"));
    QCOMPARE(leverage(configured({"--workspace", folder.path("elsewhere")})), std::string("2"));
    QCOMPARE(leverage(configured({"--workspace", "a", "--db", "b"})),
             std::string("--db: expected --workspace DIR or --db FILE, not both"));
}

void TestConfiguration::aStoredValueNobodyKnowsIsAWarning()
{
    const CliFolder folder;
    const auto location = storage::WorkspaceLocation::directory(folder.path("w"));
    {
        const auto workspace = storage::Workspace::open(location, "test", Time{});
        QVERIFY(workspace.has_value());
        auto database = workspace->connect(storage::Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        storage::SettingsStore store(*database);
        using Kind = storage::KeyChange::Kind;
        QVERIFY(store.apply({Kind::Setting, "risk.of_old", "1", {"o", Time{}, "r", "local"}}).has_value());
        QVERIFY(store.apply({Kind::Flag, "of_old", "on", {"o", Time{}, "r", "local"}}).has_value());
        QVERIFY(store.apply({Kind::Flag, "futures", "on", {"o", Time{}, "r", "local"}}).has_value());
    }
    const auto configuration = configured({"--workspace", folder.path("w")});
    QVERIFY(configuration.has_value());
    QVERIFY(configuration->flags.isSet("futures"));
    QCOMPARE(configuration->warnings.size(), std::size_t{2});
    QVERIFY(configuration->warnings[0].starts_with("a stored setting is left out: there is no setting 'risk.of_old'"));
    QVERIFY(configuration->warnings[1].starts_with("a stored flag is left out: there is no flag 'of_old'"));
}

SEXTANT_TEST(TestConfiguration)
#include "tst_configuration.moc"
