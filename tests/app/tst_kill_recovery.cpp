#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

#include <rapidjson/document.h>

#include "engine/core/philox.h"
#include "engine/host/stored_session.h"
#include "engine/host/workspace_client.h"
#include "engine/journal/journal_reader.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

/// SIGKILL at random moments of sessions whose orders work, fill in parts and wait for their exits: nothing that was
/// shown is lost or doubled, and what stops trading survives. 20 moments; all 200 in the nightly run.
class TestKillRecovery final : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void aMarketInRealTimeGoesOnWhileWeAreAway();
    void severalSettingsAreTakenWholeOrNotAtAll();
    void orderVerifyIsACommand();
};

namespace {

std::string textOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

std::string digestIn(const std::string& report)
{
    rapidjson::Document document;
    document.Parse(report.data(), report.size());
    return document.IsObject() && document.HasMember("digest") ? document["digest"].GetString() : "no digest";
}

std::string isoTime(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

/// A script of an operator: `lines` are commands without time, given at equal distances from `from` to `to`.
std::string script(const std::vector<std::string>& lines, std::int64_t from, std::int64_t to)
{
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto at = from + (to - from) * static_cast<std::int64_t>(i) / static_cast<std::int64_t>(lines.size());
        out += R"({"time":")" + isoTime(at) + R"(","actor":"ada","reason":"drill",)" + lines[i] + "}\n";
    }
    return out;
}

std::string orderLine(const std::string& side, const std::string& quantity, const std::string& more)
{
    return R"("command":"order","symbol":"BTC-USDT","side":")" + side + R"(","quantity":")" + quantity + "\"," + more;
}

/// Orders of all kinds around `price`, and everything that stops trading between them. `near`, `far`: whole distances.
/// `ownStops`: off, the engine gives their positions stops.
std::vector<std::string> operatorsDay(int price, int near, int far, bool ownStops = true)
{
    const auto at = [&](int distance) { return "\"" + std::to_string(price + distance) + "\""; };
    const auto stop = [&](int distance) { return ownStops ? R"(,"stop":)" + at(distance) : std::string(); };
    const std::string guarded = ownStops ? stop(-2 * near) + R"(,"target":)" + at(4 * near) : std::string();
    std::vector<std::string> lines;
    const auto orders = [&](const std::string& name) {
        lines.push_back(orderLine("buy", "8", R"("client_id":"m)" + name + "\"" + guarded));
        lines.push_back(orderLine("buy", "2",
                                  R"("order_kind":"limit","limit":)" + at(-near) + R"(,"display":"0.2",)" +
                                      R"("client_id":"i)" + name + "\"" + stop(-far)));
        lines.push_back(orderLine("buy", "0.1",
                                  R"("order_kind":"stop","stop_price":)" + at(far / 2) + R"(,"group":1)" + stop(-far)));
        lines.push_back(orderLine(
            "buy", "0.1", R"("order_kind":"limit","limit":)" + at(-far / 2) + R"(,"group":1)" + stop(-2 * far)));
        lines.push_back(orderLine("sell", "0.1",
                                  R"("order_kind":"trailing_stop","reduce_only":true,"trail_amount":")" +
                                      std::to_string(near) + "\""));
        lines.push_back(orderLine("sell", "0.1",
                                  R"("order_kind":"stop_limit","reduce_only":true,"stop_price":)" + at(-near) +
                                      R"(,"limit":)" + at(-far)));
    };
    const std::string flatten = R"("command":"flatten")";
    orders("1");
    lines.push_back(flatten);
    lines.emplace_back(R"("command":"setting","key":"risk.max_positions","value":"7")");
    orders("2");
    lines.emplace_back(R"("command":"hold","symbol":"BTC-USDT")");
    lines.emplace_back(R"("command":"unlock","symbol":"BTC-USDT")");
    lines.push_back(flatten);
    orders("3");
    lines.emplace_back(R"("command":"kill")");
    lines.emplace_back(R"("command":"acknowledge")");
    lines.emplace_back(R"("command":"unlock","key":"kill")");
    lines.push_back(flatten);
    orders("4");
    lines.push_back(flatten);
    orders("5");
    return lines;
}

/// A book around 30000 of BTC-USDT that changes ten times a second, with trades that eat into it.
std::string captureOf(int seconds)
{
    std::string out =
        "1609459200000000000 {\"lastUpdateId\":10,\"bids\":[[\"30000.00\",\"0.3\"],[\"29995.00\",\"0.5\"]],"
        "\"asks\":[[\"30000.50\",\"0.3\"],[\"30004.00\",\"0.6\"]]}\n";
    int id = 10;
    RandomStream random(3, RandomPurpose::Test);
    int shift = 0;
    for (int i = 1; i <= seconds * 10; ++i) {
        const std::string time = std::to_string(1'609'459'200'000'000'000LL + i * 100'000'000LL);
        const int before = shift;
        shift = std::clamp(shift + static_cast<int>(random.nextBelow(7)) - 3, -40, 40);
        const auto level = [](int whole, const char* cents, const std::string& size) {
            return "[\"" + std::to_string(whole) + cents + "\",\"" + size + "\"]";
        };
        const std::string size = "0." + std::to_string(1 + random.nextBelow(9));
        std::string bids = level(30'000 + shift, ".00", size);
        std::string asks = level(30'000 + shift, ".50", size);
        if (shift != before) {
            for (int gone = std::min(shift, before); gone <= std::max(shift, before); ++gone) {
                if (gone > shift) bids += "," + level(30'000 + gone, ".00", "0");
                if (gone < shift) asks += "," + level(30'000 + gone, ".50", "0");
            }
        }
        ++id;
        out += time + " {\"e\":\"depthUpdate\",\"E\":1,\"s\":\"BTCUSDT\",\"U\":" + std::to_string(id) +
               ",\"u\":" + std::to_string(id) + ",\"b\":[" + bids + "],\"a\":[" + asks + "]}\n";
        out += time + " {\"e\":\"trade\",\"E\":1,\"s\":\"BTCUSDT\",\"t\":" + std::to_string(i) + ",\"p\":\"" +
               std::to_string(30'000 + shift) + (i % 2 == 0 ? ".00" : ".50") +
               "\",\"q\":\"0.2\",\"T\":1,\"m\":" + (i % 2 == 0 ? "true" : "false") + "}\n";
    }
    return out;
}

/// What is played and killed.
struct Scene {
    std::vector<std::string> words; ///< of the run, without speed, database and decisions
    std::string speed;
};

/// What kills met.
struct Met {
    int kills = 0;
    int working = 0;
    int partial = 0;
    int exits = 0;   ///< positions on their way out
    int stopped = 0; ///< killed or held
    std::uint64_t events = 0;

    void note(const session::Session& session)
    {
        const auto& orders = session.paperDesk().orders();
        const auto has = [&](const auto& what) { return std::any_of(orders.begin(), orders.end(), what) ? 1 : 0; };
        working += orders.empty() ? 0 : 1;
        partial += has([](const auto& order) { return order.filled.count > 0; });
        exits += has([](const auto& order) { return order.isExit; });
        const bool isHeld = !session.paperDesk().monitor().holds().all().empty();
        stopped += isHeld || !session.risk().killSwitch().isDisarmed() ? 1 : 0;
    }
};

QStringList asList(const std::vector<std::string>& words)
{
    QStringList out;
    for (const std::string& word : words)
        out.append(QString::fromStdString(word));
    return out;
}

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::size_t countOf(const std::string& text, const std::string& what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

/// One of four: bars and a book that are made up, a captured book, recorded trades and quotes.
Scene sceneOf(const std::string& name, const CliFolder& folder)
{
    constexpr std::int64_t kDay = 1'609'459'200;     // 2021-01-01T00:00:00Z
    constexpr std::int64_t kCapture = 1'723'161'254; // 2024-08-08T23:54:14Z
    constexpr int kBars = 900;
    constexpr int kSeconds = 40;
    Scene scene;
    std::string commands;
    if (name == "bars") {
        scene.words = {"run",
                       "--tape",
                       folder.write("btcusdt_bars_1m.csv", swingingBars(kBars)),
                       "--set",
                       "fills.model=F3",
                       "--set",
                       "scoring.signal_timeframes=5m"};
        commands = script(operatorsDay(30'300, 150, 600, false), kDay + 1800, kDay + kBars * 60);
        scene.speed = "120000x";
    } else if (name == "book") {
        scene.words = {"run", "--tape", folder.write("btcusdt.jsonl", captureOf(kSeconds)), "--set",
                       "scoring.enabled=false"};
        commands = script(operatorsDay(30'000, 10, 40), kDay + 2, kDay + kSeconds);
        scene.speed = "80x";
    } else if (name == "capture") {
        scene.words = {"run",
                       "--tape",
                       marketData() + "/l2/btcusdt_binance_spot_20240808_raw.jsonl.gz",
                       "--to",
                       isoTime(kCapture + 40),
                       "--set",
                       "scoring.enabled=false"};
        commands = script(operatorsDay(61'830, 15, 120), kCapture + 2, kCapture + 38);
        scene.speed = "60x";
    } else {
        scene.words = {"run",
                       "--tape",
                       marketData() + "/ticks/crypto/btcusdt_binance_spot_20240808_trades.csv.gz",
                       marketData() + "/ticks/crypto/btcusdt_binance_spot_20240808_quotes.csv.gz",
                       "--to",
                       isoTime(kCapture + 90),
                       "--set",
                       "scoring.enabled=false"};
        commands = script(operatorsDay(61'830, 15, 120), kCapture + 2, kCapture + 88);
        scene.speed = "150x";
    }
    scene.words =
        with(scene.words, {"--commands", folder.write(name + ".commands.jsonl", commands), "--cash", "10000000",
                           "--set", "risk.cooldown_seconds=0", "--set", "risk.cooldown_after_loss_seconds=0"});
    return scene;
}

} // namespace

void TestKillRecovery::killedAtAnyMoment_data()
{
    QTest::addColumn<QString>("scene");
    for (const char* scene : {"bars", "book", "capture", "ticks"})
        QTest::newRow(scene) << scene;
}

void TestKillRecovery::killedAtAnyMoment()
{
    QFETCH(QString, scene);
    const bool isRecorded = scene == QLatin1StringView("capture") || scene == QLatin1StringView("ticks");
    if (isRecorded && marketData().empty()) QSKIP("SEXTANT_DATA is not set: recorded sessions are not killed");
    const int rounds = qEnvironmentVariableIsSet("SEXTANT_NIGHTLY") ? 50 : 5;
    const CliFolder base;
    const Scene played = sceneOf(scene.toStdString(), base);
    const std::string undisturbedFile = base.path("undisturbed");
    const CliRun undisturbed = runCli(with(played.words, {"--decisions", undisturbedFile, "--json"}));
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.err.c_str());
    const std::string digest = digestIn(undisturbed.out);
    const std::string decisions = textOf(undisturbedFile);
    QVERIFY2(countOf(decisions, R"("kind":"fill")") > 1, undisturbed.out.c_str());

    RandomStream random(200, RandomPurpose::Test);
    Met met;
    for (int round = 0; round < rounds; ++round) {
        const CliFolder folder;
        const std::string database = folder.path("k.db");
        const QString shownFile = QString::fromStdString(folder.path("shown"));
        QProcess process;
        process.start(SEXTANT_CLI, asList(with(played.words, {"--db", database, "--speed", played.speed, "--decisions",
                                                              shownFile.toStdString(), "--json"})));
        QVERIFY(process.waitForStarted());
        // Anywhere in the session: so much of what it decides has been shown, and some milliseconds have passed.
        const auto much = static_cast<qint64>(random.nextBelow(decisions.size()));
        while (process.state() != QProcess::NotRunning && QFileInfo(shownFile).size() < much)
            process.waitForFinished(3);
        process.waitForFinished(static_cast<int>(random.nextBelow(12)));
        if (!killNow(process)) continue; // faster than we are
        const std::string shown = textOf(shownFile.toStdString());
        QVERIFY2(decisions.starts_with(shown), "what was shown is a prefix of what happens");
        if (!QFile::exists(QString::fromStdString(database))) continue;
        const CliRun verified = runCli({"replay", "--db", database, "--verify"});
        if (verified.exitCode != 0 && verified.out.empty()) {
            QVERIFY2(shown.empty(), verified.err.c_str()); // killed before there was a session, or a database
            continue;
        }
        QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).c_str());
        QCOMPARE(runCli({"doctor", "--db", database}).exitCode, 0);

        const auto stored = host::readSession(storage::WorkspaceLocation::databaseFile(database), "");
        QVERIFY2(stored.has_value(), stored ? "" : stored.error().message.c_str());
        const session::Session& session = *stored->session;
        ++met.kills;
        met.events += session.lastSeq();
        if (session.isStarted()) {
            // Whatever was acknowledged is in the journal.
            QVERIFY(session.paperDesk().fills() >= countOf(shown, R"("kind":"fill")"));
            met.note(session);
        }
        const CliRun resumed =
            runCli({"run", "--resume", "--db", database, "--decisions", folder.path("all"), "--json"});
        if (resumed.err.find("is finished") != std::string::npos) { // killed behind its end
            QCOMPARE(toHex(session.digests().all), digest);
            continue;
        }
        QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
        QCOMPARE(digestIn(resumed.out), digest);
        QVERIFY(textOf(folder.path("all")) == decisions);
        if (round % 10 == 0) QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
    }
    qInfo("%d kills, %d with working orders, %d partly filled, %d leaving a position, %d stopped, %llu events",
          met.kills, met.working, met.partial, met.exits, met.stopped, static_cast<unsigned long long>(met.events));
    QVERIFY2(met.kills * 2 > rounds, "most moments lay inside a session");
    if (rounds >= 50) QVERIFY2(met.working > 0, "orders worked at some of them");
}

void TestKillRecovery::aMarketInRealTimeGoesOnWhileWeAreAway()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(1200));
    const std::string database = folder.path("k.db");
    QProcess process;
    // Twenty hours of the market in three seconds of ours.
    process.start(SEXTANT_CLI, asList({"run", "--tape", tape, "--db", database, "--real-time", "--speed", "24000x",
                                       "--decisions", folder.path("shown"), "--set", "scoring.enabled=false"}));
    QVERIFY(process.waitForStarted());
    process.waitForFinished(1200);
    QVERIFY(killNow(process));
    const CliRun resumed = runCli({"run", "--resume", "--db", database, "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    rapidjson::Document report;
    report.Parse(resumed.out.data(), resumed.out.size());
    QCOMPARE(report["events"]["bars"].GetInt(),
             1200); // the files still have it: nothing is missing, nothing came twice
    std::vector<session::SourceState> states;
    auto replay = journal::SessionReplay::open(storage::WorkspaceLocation::databaseFile(database), "");
    QVERIFY(replay.has_value());
    journal::ReplayRow row;
    while (replay->next(row).value_or(false))
        if (row.event)
            if (const auto* state = std::get_if<session::SourceState>(&row.event->body)) states.push_back(*state);
    using Kind = session::SourceState::Kind;
    QCOMPARE(states.size(), std::size_t{2});
    QVERIFY(states[0].kind == Kind::Restarted && states[0].count == 1 && states[0].to > states[0].from);
    QVERIFY(states[1].kind == Kind::Resynchronised);
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
}

void TestKillRecovery::severalSettingsAreTakenWholeOrNotAtAll()
{
    // Each change names the same settings, all of them by its own number: 1, 2, 3 …
    constexpr std::array kKeys{"risk.max_positions", "risk.max_leverage", "exits.target_atr", "risk.cooldown_seconds",
                               "session.warmup_bars"}; // the last applies from the next session on
    const auto settingsOf = [&](int number) {
        std::string out = R"({"command":"settings","actor":"ada","reason":"drill","settings":{)";
        for (const char* key : kKeys)
            out += (key == kKeys.front() ? "\"" : ",\"") + std::string(key) + "\":\"" + std::to_string(number) + "\"";
        return out + "}}";
    };
    const int rounds = qEnvironmentVariableIsSet("SEXTANT_NIGHTLY") ? 40 : 4;
    RandomStream random(201, RandomPurpose::Test);
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        const CliFolder folder;
        const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(1500));
        const std::string database = folder.path("k.db");
        const auto place = storage::WorkspaceLocation::databaseFile(database);
        QProcess process;
        process.start(SEXTANT_CLI, asList({"run", "--tape", tape, "--db", database, "--speed", "12000x", "--set",
                                           "scoring.enabled=false"}));
        QVERIFY(process.waitForStarted());
        std::atomic<int> taken{0};
        {
            std::jthread sender([&](const std::stop_token& stop) {
                for (int number = 1; number <= 50 && !stop.stop_requested();) {
                    const auto answer = host::sendToOwner(place, settingsOf(number), std::chrono::seconds(10));
                    if (answer && answer->find("\"accepted\":true") != std::string::npos)
                        taken.store(number++);
                    else
                        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // not there yet, or no more
                }
            });
            const int wanted = 1 + static_cast<int>(random.nextBelow(20));
            while (process.state() != QProcess::NotRunning && taken.load() < wanted)
                process.waitForFinished(1);
            process.waitForFinished(static_cast<int>(random.nextBelow(4)));
            if (!killNow(process)) continue; // faster than we are
        }
        ++kills;
        const CliRun verified = runCli({"replay", "--db", database, "--verify"});
        QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).c_str());
        const auto stored = host::readSession(place, "");
        QVERIFY2(stored.has_value(), stored ? "" : stored.error().message.c_str());
        const session::SettingValues& inSession = stored->session->settings();
        const std::int64_t number = inSession.integer(kKeys.front());
        QVERIFY2(number == taken.load() || number == taken.load() + 1,
                 "what was answered is there, and at most one more");
        const CliRun list = runCli({"settings", "list", "--db", database, "--json"});
        for (const char* key : kKeys) {
            const std::string wanted =
                std::string("\"key\":\"") + key + "\",\"value\":\"" + std::to_string(number) + "\"";
            QVERIFY2(list.out.find(wanted) != std::string::npos, (wanted + " in " + list.out).c_str());
            if (key != kKeys.back()) QVERIFY2(inSession.text(key) == std::to_string(number), key);
        }
        const CliRun history = runCli({"settings", "history", "--db", database, "--json"});
        QCOMPARE(countOf(history.out, "\"reason\":\"drill\""), kKeys.size() * static_cast<std::size_t>(number));
        const CliRun resumed = runCli({"run", "--resume", "--db", database, "--json"});
        QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
        QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
        const auto whole = host::readSession(place, "");
        QVERIFY(whole.has_value() && whole->session->settings().changed() == inSession.changed());
    }
    QVERIFY2(kills * 2 > rounds, "most moments lay inside a session");
}

void TestKillRecovery::orderVerifyIsACommand()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(300));
    const std::string commands = folder.write(
        "c.jsonl", R"({"time":"2021-01-01T03:00:00Z","command":"verify","value":"keep","actor":"ada","reason":"seen"})"
                   "\n");
    const CliRun run = runCli({"run", "--tape", tape, "--commands", commands, "--set", "scoring.enabled=false", "--db",
                               folder.path("v.db"), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const CliRun audit = runCli({"audit", "list", "--db", folder.path("v.db"), "--json"});
    // Nothing was unverified: it is refused, and kept.
    QVERIFY2(audit.out.find("COMMAND_REFUSED") != std::string::npos, audit.out.c_str());
}

SEXTANT_TEST(TestKillRecovery)
#include "tst_kill_recovery.moc"
