#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

#include "engine/analysis/indicators/indicator_spec.h"
#include "engine/core/uuid.h"
#include "engine/host/session_export.h"
#include "engine/host/session_shelf.h"
#include "engine/host/settings_profile.h"
#include "engine/host/simulator_input.h"
#include "engine/host/tape_input.h"
#include "engine/journal/journal_reader.h"
#include "engine/journal/journal_writer.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"
#include "engine/services/alerts/alert_store.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "engine/session/session.h"
#include "models/engine_words.h"
#include "tests/test_main.h"

using namespace sextant;
using models::EngineWords;

/// Faults are made, so that what the engine says of them and what is known here cannot part.
class TestEngineWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrasesHaveTheirArguments_data();
    void phrasesHaveTheirArguments();
    void whatIsNotKnownStaysAsItIs();
    void badFilesAreKnown_data();
    void badFilesAreKnown();
    void badSettingsAreKnown();
    void badProfilesAreKnown();
    void badAlertsAreKnown();
    void badSessionsAreKnown();

private:
    static void compare(const Error& error) { QVERIFY2(EngineWords::isKnown(error.message), error.message.c_str()); }
};

void TestEngineWords::phrasesHaveTheirArguments_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* engine, const char* said) {
        QTest::newRow(name) << QString::fromUtf8(engine) << QString::fromUtf8(said);
    };
    row("an odd place", "btc.csv:1,7: close: '-1' is not a price > 0", "btc.csv:1,7: close: “-1” is no price above 0.");
    row("line of a file", "/tmp/a: b.csv:1700: close: '-1' is not a price > 0",
        "/tmp/a: b.csv, line 1,700: close: “-1” is no price above 0.");
    row("the file itself", "btc.csv:1: file: is a folder, expected a file",
        "btc.csv: It is a folder; a file is expected.");
    row("why the disk refused", "x.csv:1: file: cannot be opened: No such file or directory",
        "x.csv: It cannot be opened: there is no such file.");
    row("what was expected", "risk.max_positions: 'a%1b' is not allowed, expected a whole number from 1 to 50 (orders)",
        "risk.max_positions: “a%1b” is not allowed; expected is a whole number from 1 to 50 (orders). The setting "
        "stays "
        "as it is.");
    row("several",
        "p.json:3: there is no setting 'x'; the nearest is 'y'; correct the key or take the line out; 2 more like it",
        "p.json, line 3: There is no setting “x”; the nearest is “y”. Correct the key or take the line out. There are "
        "2 "
        "more like it.");
    row("a row", "a.csv:2: row: has 3 columns, expected 6", "a.csv, line 2: It has 3 columns; 6 are expected.");
    row("why it cannot be opened", "/w/sextant.db: journal row 7: the hash is another",
        "/w/sextant.db: Row 7 of the journal is damaged: the hash is another.");
    row("what a venue does not have", "--symbols: 'ABC': binance knows no ABCUSDT",
        "binance knows no “ABC” (ABCUSDT).");
    row("a venue that does not answer",
        "kraken: does not say what time it is there (refused); check the network, or feeds.kraken.rest_url",
        "kraken: It does not say what time it is there (refused). Check the network, or the setting "
        "feeds.kraken.rest_url.");
    row("a replay that differs", "row 12 of the journal: the replay gives another digest than was recorded",
        "Row 12 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another "
        "version decided it.");
    row("of two phrases the longer", "there is no setting 'a'; the nearest is 'b'",
        "There is no setting “a”; the nearest is “b”.");
}

void TestEngineWords::phrasesHaveTheirArguments()
{
    QFETCH(QString, engine);
    QFETCH(QString, said);
    QCOMPARE(EngineWords::of(engine), said);
}

void TestEngineWords::whatIsNotKnownStaysAsItIs()
{
    for (const char* text : {"", ":", ": ", "%1", "something else: entirely: odd", "is empty"})
        QCOMPARE(EngineWords::of(std::string(text)), QString::fromUtf8(text));
    // The kind of the fault says what to do.
    const QString disk = EngineWords::of(Error{ErrorCode::Io, "blocks: EXDEV %1"});
    QVERIFY2(disk.contains(QLatin1String("blocks: EXDEV %1")) && disk.contains(QLatin1String("full or read-only")),
             qPrintable(disk));
    QVERIFY(EngineWords::of(Error{ErrorCode::Corrupt, "odd"}).contains(QLatin1String("doctor")));
    QCOMPARE(EngineWords::of(Error{ErrorCode::Refused, "odd"}), QStringLiteral("odd"));
}

void TestEngineWords::badFilesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    const QByteArray titles = "time,open,high,low,close,volume\n";
    const auto row = [](const char* name, const QByteArray& contents, const char* file = "btcusdt_1m.csv") {
        QTest::newRow(name) << QString::fromUtf8(file) << contents;
    };
    row("no number", titles + "2021-01-01T00:00:00Z,1,2,0.5,x,1\n");
    row("negative", titles + "2021-01-01T00:00:00Z,1,2,-0.5,1,1\n");
    row("empty price", titles + "2021-01-01T00:00:00Z,1,2,,1,1\n");
    row("no time", titles + "yesterday,1,2,0.5,1,1\n");
    row("high below low", titles + "2021-01-01T00:00:00Z,1,2,3,1,1\n");
    row("odd volume", titles + "2021-01-01T00:00:00Z,1,2,0.5,1,much\n");
    row("negative volume", titles + "2021-01-01T00:00:00Z,1,2,0.5,1,-1\n");
    row("short row", titles + "2021-01-01T00:00:00Z,1,2,0.5,1,1\n2021-01-01T00:01:00Z,1,2\n");
    row("missing column", "time,open,high,low\n2021-01-01T00:00:00Z,1,2,0.5\n");
    row("unknown form", "a,b,c,d,e,f\nq,w,e,r,t,y\n");
    row("titles alone", titles);
    row("binary", QByteArray("\x01\x00\x02", 3));
    row("nothing", {});
    row("no list", "{\"a\":1}", "btcusdt_1m.json");
    row("no gzip", QByteArray("\x1f\x8b\x08\x00\x00", 5), "btcusdt_1m.csv.gz");
    row("no instrument", titles + "2021-01-01T00:00:00Z,1,2,0.5,1,1\n", "1m.csv");
}

void TestEngineWords::badFilesAreKnown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contents);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    market::formats::SourceOptions options;
    options.path = file.fileName().toStdString();
    const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    const auto source = market::formats::TapeSource::open(options, catalog);
    QVERIFY(!source);
    compare(source.error());
    options.path = folder.filePath(QStringLiteral("away.csv")).toStdString();
    compare(market::formats::TapeSource::open(options, catalog).error());
    options.path = folder.path().toStdString();
    compare(market::formats::TapeSource::open(options, catalog).error());
}

void TestEngineWords::badSettingsAreKnown()
{
    session::SettingValues values;
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        if (setting.type == session::SettingType::Text) continue;
        const auto refused = values.set(setting.key, "\x01 odd");
        QVERIFY(!refused);
        compare(refused.error());
    }
    compare(values.set("no.such", "1").error());
    session::FlagValues flags;
    compare(flags.set("no_such", true).error());
    compare(session::parseSwitch("perhaps").error());
    compare(analysis::parseSpec("nosuch:3").error());
}

void TestEngineWords::badProfilesAreKnown()
{
    const auto refused = [](const char* text) {
        const auto profile = host::parseProfile("p.json", text);
        QVERIFY2(!profile, text);
        compare(profile.error());
    };
    refused("");
    refused("\xff\xfe");
    refused("{\"format\":\"other\",\"version\":\"1\",\"settings\":{}}");
    refused("{\"format\":\"sextant-settings\",\"version\":\"7\",\"settings\":{}}");
    refused("{\"format\":\"sextant-settings\",\"version\":\"1\",\"others\":\"odd\",\"settings\":{}}");
    refused("risk.max_positions = many\nrisk.max_leverage = 0\n");
    refused("no.such = 1\n");
    refused((std::string("notify.slack.least = xoxb-1234567890-") + "abcdefghijklmnop\n").c_str());
    const QTemporaryDir folder;
    host::SettingsProfiles profiles(folder.path().toStdString());
    const host::SettingsProfile calm{"Calm", true, {{"exits.stop_atr", "1.5"}}};
    QVERIFY(profiles.save(calm, false));
    compare(profiles.save(calm, false).error());
    compare(profiles.save({"", true, {}}, false).error());
    compare(profiles.save({" a", true, {}}, false).error());
    compare(profiles.save({"a\nb", true, {}}, false).error());
    compare(profiles.save({std::string(100, 'a'), true, {}}, false).error());
    compare(profiles.find("Wild").error());
    compare(profiles.remove("Wild").error());
    compare(host::readProfile(folder.filePath(QStringLiteral("away.json")).toStdString()).error());
    compare(host::readProfile(folder.path().toStdString()).error());
    compare(host::writeProfile(calm, folder.filePath(QStringLiteral("no/folder/p.json")).toStdString()).error());
    // Names and notes of sessions lie beside them.
    const host::SessionShelf shelf(folder.path().toStdString());
    compare(shelf.set("a", {std::string(host::SessionShelf::kLongestName + 1, 'a'), {}, {}}).error());
    QFile labels(folder.filePath(QStringLiteral("sessions.json")));
    QVERIFY(labels.open(QIODevice::WriteOnly));
    labels.write("[");
    labels.close();
    compare(shelf.read().error());
}

void TestEngineWords::badAlertsAreKnown()
{
    using namespace services;
    AlertRule rule = usualRule(AlertKind::Price);
    rule.symbol = "BTC-USDT";
    const auto refused = [](const AlertRule& bad) { compare(check(bad).error()); };
    rule.level = -1.0;
    refused(rule);
    rule.level = 10.0;
    rule.hysteresis = 60.0;
    refused(rule);
    rule.hysteresis = -1.0;
    refused(rule);
    rule = usualRule(AlertKind::Feed);
    rule.level = 1e9;
    refused(rule);
    rule = usualRule(AlertKind::Risk);
    rule.level = 2.0;
    refused(rule);
    const QTemporaryDir folder;
    AlertStore store(folder.path().toStdString());
    compare(store.undo("ann", Time{1}).error());
}

void TestEngineWords::badSessionsAreKnown()
{
    host::SimulatorRequest market;
    market.symbols = {"NO-SUCH"};
    compare(host::openSimulator(market).error());
    const QTemporaryDir folder;
    host::TapeRequest tape;
    tape.files = {folder.filePath(QStringLiteral("away.csv")).toStdString()};
    compare(host::openTapes(tape).error());
    const auto none = storage::WorkspaceLocation::directory(folder.filePath(QStringLiteral("none")).toStdString());
    compare(storage::Workspace::openReadOnly(none).error());
    const auto place = storage::WorkspaceLocation::directory(folder.filePath(QStringLiteral("ws")).toStdString());
    auto workspace = storage::Workspace::open(place, "models_tests", Time::fromSeconds(1)).value();
    compare(journal::SessionReplay::open(place, "").error());
    compare(journal::SessionReplay::open(place, "0000").error());
    auto writer = journal::JournalWriter::open(workspace, {}).value();
    const std::string id = makeUuid7(Time::fromSeconds(1'700'000'000));
    QVERIFY(writer->beginSession({id, Time::fromSeconds(1), 1, "{}", session::Session::kDecisionVersion, ""}));
    QVERIFY(writer->finishSession({}));
    compare(writer->resumeSession(id).error());
    QVERIFY(writer->close());
    compare(host::tapeRequestFromJson("{}").error());
    // A stopped export, and a folder for it that cannot be made.
    compare(host::exportSession(place, id, folder.filePath(QStringLiteral("ws")).toStdString(), [](double) {
                return true;
            }).error());
}

SEXTANT_TEST(TestEngineWords)
#include "tst_engine_words.moc"
