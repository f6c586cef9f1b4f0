#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "engine/host/settings_profile.h"
#include "tests/test_main.h"

using namespace sextant;
using host::parseProfile;
using host::SettingsProfile;
using host::SettingsProfiles;

namespace {

session::SettingValues valuesOf(std::initializer_list<std::pair<const char*, const char*>> given)
{
    session::SettingValues values;
    for (const auto& [key, value] : given)
        if (const auto done = values.set(key, value); !done) qFatal("%s", done.error().message.c_str());
    return values;
}

QString messageOf(const std::string& text)
{
    const auto profile = parseProfile("p.json", text);
    return profile ? QStringLiteral("it is good") : QString::fromStdString(profile.error().message);
}

} // namespace

class TestSettingsProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItWasWritten();
    void handWrittenFilesKeepTheRest();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void saysHowManyMoreAreWrong();
    void hostileFilesTakeNoTime();
    void secretsAreNeverWritten_data();
    void secretsAreNeverWritten();
    void secretsAreNotTakenAwayEither();
    void saysWhatWouldChange();
    void namedProfilesAreKept();
    void brokenFilesAreListedWithTheirProblem();
    void namesAreChecked_data();
    void namesAreChecked();
};

void TestSettingsProfile::isReadAsItWasWritten()
{
    // Every setting with another value than its default, where there is one.
    session::SettingValues values;
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        using session::SettingType;
        std::string other(setting.defaultValue);
        if (setting.type == SettingType::Boolean) other = other == "true" ? "false" : "true";
        if (setting.type == SettingType::Choice) other = setting.choices.substr(setting.choices.rfind('|') + 1);
        if (setting.type == SettingType::Integer || setting.type == SettingType::Number)
            other = std::to_string(static_cast<long long>(setting.maximum));
        if (setting.type == SettingType::Timeframes) other = "1m,4h";
        (void)values.set(setting.key, other);
    }
    QVERIFY(values.set("risk.event_calendar", "2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,A \"quoted\" rate\\decision")
                .has_value());
    QVERIFY(values.changed().size() > 150);
    std::vector<std::string> leftOut;
    const SettingsProfile profile = host::profileOf(values, "Everything öä", leftOut);
    QVERIFY(leftOut.empty());
    QVERIFY(profile.isWhole);
    QVERIFY(profile.values == values.changed());
    const auto again = parseProfile("p.json", host::profileText(profile));
    if (!again) QFAIL(again.error().message.c_str());
    QVERIFY(*again == profile);
    QVERIFY(host::differences(*again, values).empty());
    QCOMPARE(host::differences(*again, {}).size(), values.changed().size());
}

void TestSettingsProfile::handWrittenFilesKeepTheRest()
{
    const auto now = valuesOf({{"risk.max_positions", "3"}});
    for (const char* text : {R"({"settings":{"risk.max_leverage":1.50}})", "# mine\nrisk.max_leverage = 01.5\n"}) {
        const auto profile = parseProfile("p", text);
        QVERIFY(profile.has_value());
        QVERIFY(!profile->isWhole);
        const auto changes = host::differences(*profile, now);
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY((changes.front() == host::SettingDifference{"risk.max_leverage", "2", "1.5"}));
    }
    const auto whole = parseProfile("p", R"({"others":"default","settings":{"risk.max_leverage":1.5}})");
    QVERIFY(whole.has_value());
    QCOMPARE(host::differences(*whole, now).size(), std::size_t{2});
    // Nothing but defaults.
    QVERIFY(parseProfile("p", R"({"others":"default","settings":{}})").has_value());
}

void TestSettingsProfile::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char* name, const char* text, const char* begins) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(begins);
    };
    row("empty", "", "p.json: there is no setting in it");
    row("empty object", "{}", "p.json: there is no setting in it");
    row("not JSON", "{\"settings\":{\n\"risk.max_leverage\":1.5,}}", "p.json:2: not JSON");
    row("not closed", "{\"settings\":{", "p.json:1: not JSON");
    row("bare NaN", "{\"settings\":{\n\n\"risk.max_leverage\":NaN}}", "p.json:3: not JSON");
    row("text NaN", "{\"settings\":{\n\n\"risk.max_leverage\":\"NaN\"}}",
        "p.json:3: risk.max_leverage: 'NaN' is not allowed, expected a number from 0.01 to 100");
    row("infinite", R"({"settings":{"risk.max_leverage":1e999}})", "p.json:1: not JSON: Number too big");
    row("too high", "{\"settings\":{\n\"risk.max_leverage\":1000}}",
        "p.json:2: risk.max_leverage: '1000' is not allowed, expected a number from 0.01 to 100");
    row("wrong type", R"({"settings":{"risk.max_leverage":true}})", "p.json:1: risk.max_leverage: 'true'");
    row("a switch that is a word", R"({"settings":{"fills.ladder":"perhaps"}})",
        "p.json:1: fills.ladder: 'perhaps' is not allowed, expected true or false");
    row("null", R"({"settings":{"fills.ladder":null}})", "p.json:1: fills.ladder: null is not a value");
    row("object", R"({"settings":{"fills.ladder":{}}})", "p.json:1: fills.ladder: expected a value");
    row("unknown key", "{\"settings\":{\"fills.ladder\":true,\n\"risk.max_leverag\":1}}",
        "p.json:2: risk.max_leverag: there is no setting 'risk.max_leverag'; the nearest is 'risk.max_leverage'; "
        "correct the key or take the line out");
    row("twice", "{\"settings\":{\"fills.ladder\":true,\n\"fills.ladder\":true}}",
        "p.json:2: fills.ladder: given before in line 1");
    row("a flag", R"({"flags":{"futures":true}})", "p.json:1: futures: this is a flag");
    row("a part nobody knows", R"({"setings":{}})", "p.json:1: 'setings' is not known here");
    row("another format", R"({"format":"layout","settings":{"fills.ladder":true}})",
        "p.json:1: format: 'layout' is something else");
    row("a newer version", "{\"format\":\"sextant-settings\",\n\"version\":2,\"settings\":{}}",
        "p.json:2: version: '2' is not known here, expected 1; a newer Sextant wrote it");
    row("version twice", "{\"version\":1,\n\"version\":1,\"settings\":{}}",
        "p.json:2: version: given before in line 1");
    row("others", R"({"others":"forget","settings":{"fills.ladder":true}})", "p.json:1: others: 'forget'");
    row("a name of a line break", R"({"name":"a\nb","settings":{"fills.ladder":true}})",
        "p.json:1: name: the name has control characters");
    row("a list", "[1,2]", "p.json:1: '[1,2]' is not KEY=VALUE");
    row("a secret", R"({"settings":{"feeds.binance.rest_url":"https://host/?token=abc"}})",
        "p.json:1: feeds.binance.rest_url: the value looks like a secret");
    row("not UTF-8", "{\"settings\":{\"notify.template\":\"\xff\xfe\"}}", "p.json: it is not UTF-8");
    row("a key of the keychain", R"({"settings":{"alpaca.key":"abc"}})", "p.json:1: alpaca.key: there is no setting");
}

void TestSettingsProfile::refusesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, begins);
    const QString message = messageOf(text.toStdString());
    QVERIFY2(message.startsWith(begins), qPrintable(message));
    QVERIFY(!message.contains(QLatin1Char('\n')));
}

void TestSettingsProfile::saysHowManyMoreAreWrong()
{
    const QString message = messageOf("risk.max_leverage = 1\nrisk.nothing = 1\nfills.ladder = 7\nno.such = 2\n");
    QVERIFY2(message.startsWith(QStringLiteral("p.json:2: risk.nothing: there is no setting")), qPrintable(message));
    QVERIFY2(message.endsWith(QStringLiteral("; 2 more like it")), qPrintable(message));
}

void TestSettingsProfile::hostileFilesTakeNoTime()
{
    const auto begun = std::chrono::steady_clock::now();
    std::string unknown = "{\"settings\":{";
    for (int i = 0; unknown.size() < 900'000; ++i)
        unknown += (i == 0 ? "\n\"x" : ",\n\"x") + std::to_string(i) + "\":1";
    QVERIFY(messageOf(unknown + "}}").startsWith(QStringLiteral("p.json:2: x0: there is no setting")));
    QVERIFY(
        messageOf("{\"settings\":{\"" + std::string(900'000, 'k') + "\":1}}").startsWith(QStringLiteral("p.json:1")));
    QVERIFY(messageOf(std::string(1'000'000, '[')).startsWith(QStringLiteral("p.json:1")));
    QVERIFY(messageOf("{\"settings\":" + std::string(900'000, '{')).startsWith(QStringLiteral("p.json:1")));
    QVERIFY(messageOf(std::string(2'000'000, ' ')).contains(QStringLiteral("expected at most 1 MiB")));
    QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(10));

    // A device and a folder are no files; what is longer than allowed is not read to its end.
    const auto device = host::readProfile("/dev/zero");
    QVERIFY(!device && device.error().code == ErrorCode::Io);
    const QTemporaryDir folder;
    QVERIFY(!host::readProfile(folder.path().toStdString()));
    const auto missing = host::readProfile(folder.filePath(QStringLiteral("none.json")).toStdString());
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
    const std::string longest = folder.filePath(QStringLiteral("long.json")).toStdString();
    std::filesystem::resize_file((std::ofstream(longest).close(), longest), std::uintmax_t{1} << 36);
    const auto huge = host::readProfile(longest);
    QVERIFY(!huge && huge.error().code == ErrorCode::InvalidInput);
}

void TestSettingsProfile::secretsAreNeverWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char* value, bool isSecret) {
        QTest::newRow(value) << QString::fromLatin1(value) << isSecret;
    };
    row("https://host/path?apikey=abc", true);
    row("https://host/path?API_KEY=abc", true);
    row("https://ann:pw@host/path", true);
    row("https://hooks.slack.com/services/T000/B000/XXXX", true);
    row("https://discord.com/api/webhooks/1/x", true);
    row("123456789:AAabcdefghijklmnopqrstuvwxyz_012345", true);
    row("Bearer abcdefghijkl", true);
    row("https://data-api.binance.vision", false);
    row("wss://ws.okx.com:8443", false);
    row("2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision", false);
    row("22:00-06:00", false);
    row("ann@example.org", false);
}

void TestSettingsProfile::secretsAreNeverWritten()
{
    QFETCH(QString, value);
    QFETCH(bool, isSecret);
    QCOMPARE(host::looksSecret(value.toStdString()), isSecret);
    session::SettingValues values;
    if (!values.set("notify.template", value.toStdString())) return;
    std::vector<std::string> leftOut;
    const std::string text = host::profileText(host::profileOf(values, {}, leftOut));
    QCOMPARE(text.find(value.toStdString()) == std::string::npos, isSecret);
    QCOMPARE(leftOut.size(), std::size_t{isSecret ? 1u : 0u});
}

void TestSettingsProfile::secretsAreNotTakenAwayEither()
{
    auto now = valuesOf({{"risk.max_positions", "3"}});
    if (const auto set = now.set("feeds.binance.rest_url", "https://host/?token=abc"); !set) return;
    std::vector<std::string> leftOut;
    const SettingsProfile profile = host::profileOf(now, "Mine", leftOut);
    QVERIFY(leftOut == std::vector<std::string>{"feeds.binance.rest_url"});
    QVERIFY(host::differences(profile, now).empty());
}

void TestSettingsProfile::saysWhatWouldChange()
{
    const auto now = valuesOf({{"risk.max_positions", "3"}, {"fills.ladder", "true"}});
    SettingsProfile profile{"Calm", true, {{"risk.max_leverage", "1"}, {"risk.max_positions", "3"}}};
    using host::SettingDifference;
    QVERIFY((host::differences(profile, now) ==
             std::vector<SettingDifference>{{"fills.ladder", "true", "false"}, {"risk.max_leverage", "2", "1"}}));
    profile.isWhole = false;
    QVERIFY((host::differences(profile, now) == std::vector<SettingDifference>{{"risk.max_leverage", "2", "1"}}));
}

void TestSettingsProfile::namedProfilesAreKept()
{
    const QTemporaryDir folder;
    SettingsProfiles profiles(folder.path().toStdString());
    QVERIFY(profiles.list()->empty());
    const SettingsProfile calm{"Calm / ../x", true, {{"risk.max_leverage", "1"}}};
    QVERIFY(profiles.save(calm, false).has_value());
    QVERIFY(*profiles.find("Calm / ../x") == calm);
    // It lies in the folder, whatever it is called.
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("profiles/Calm%20%2F%20%2E%2E%2Fx.json"))));
    const auto again = profiles.save(calm, false);
    QVERIFY(!again && again.error().code == ErrorCode::Refused);
    SettingsProfile other = calm;
    other.values.front().second = "3";
    QVERIFY(profiles.save(other, true).has_value());
    QVERIFY(*profiles.find(calm.name) == other);
    QVERIFY(profiles.save({"Wild", true, {}}, false).has_value());
    QCOMPARE(profiles.list()->size(), std::size_t{2});
    QCOMPARE(profiles.list()->front().values, std::size_t{1});
    QVERIFY(profiles.list()->front().saved.ns > 0);
    QVERIFY(!profiles.rename("Wild", calm.name));
    QVERIFY(profiles.rename("Wild", "乱").has_value());
    QVERIFY(profiles.find("乱").has_value());
    QVERIFY(!profiles.find("Wild"));
    QVERIFY(profiles.remove("乱").has_value());
    const auto gone = profiles.remove("乱");
    QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    QCOMPARE(profiles.list()->size(), std::size_t{1});
    // A folder that is a file, and one that cannot be written, are said.
    const QTemporaryDir second;
    std::ofstream(second.filePath(QStringLiteral("profiles")).toStdString()) << "x";
    SettingsProfiles blocked(second.path().toStdString());
    QVERIFY(!blocked.list());
    const auto refused = blocked.save(calm, false);
    QVERIFY(!refused && refused.error().code == ErrorCode::Io);
}

void TestSettingsProfile::brokenFilesAreListedWithTheirProblem()
{
    const QTemporaryDir folder;
    SettingsProfiles profiles(folder.path().toStdString());
    QVERIFY(profiles.save({"Calm", true, {}}, false).has_value());
    const auto put = [&](const char* name, const char* text) {
        std::ofstream(folder.filePath(QStringLiteral("profiles/") + QLatin1String(name)).toStdString()) << text;
    };
    put("broken.json", "{");
    put("other.json", R"({"name":"Another","settings":{"fills.ladder":true}})");
    put("note.txt", "no profile");
    const auto list = profiles.list();
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), std::size_t{3});
    QCOMPARE(QString::fromStdString((*list)[0].name), QStringLiteral("Calm"));
    QVERIFY((*list)[0].problem.empty());
    QVERIFY((*list)[1].problem.find("not JSON") != std::string::npos);
    QVERIFY((*list)[2].problem.find("differ") != std::string::npos);
    QVERIFY(!profiles.find("broken"));
}

void TestSettingsProfile::namesAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blank before") << QByteArray(" a");
    QTest::newRow("blank behind") << QByteArray("a ");
    QTest::newRow("line break") << QByteArray("a\nb");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("too long") << QByteArray(81, 'a');
}

void TestSettingsProfile::namesAreChecked()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    SettingsProfiles profiles(folder.path().toStdString());
    const auto saved = profiles.save({name.toStdString(), true, {}}, false);
    QVERIFY(!saved && saved.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("profiles"))));
    QVERIFY(profiles.save({std::string(80, 'a'), true, {}}, false).has_value());
}

SEXTANT_TEST(TestSettingsProfile)
#include "tst_settings_profile.moc"
