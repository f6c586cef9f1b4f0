#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

#include <rapidjson/document.h>

#include "engine/core/philox.h"
#include "engine/feeds/recorder/frame_file.h"
#include "engine/journal/journal_reader.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

/// `run --feed VENUE` against local venues in processes of their own.
class TestRunFeed final : public QObject {
    Q_OBJECT

private slots:
    void everyVenueIsListenedTo();
    void wrongWordsAreRefused();
    void killedAndResumed();
    void theEndPassesWhileNobodyListens();
    void interruptedAndResumed();
    void aVenueThatVanishesIsTold();
};

namespace {

constexpr int kTapeMinutes = 4;
constexpr const char* kTapeEnd = "2026-10-05T12:04:05Z";

/// Four trades a second from 2026-10-05T12:00:00Z on.
std::string venueTape(double price)
{
    RandomStream random(3, RandomPurpose::Test);
    std::string out = "timestamp,price,size,side\n";
    std::int64_t cents = static_cast<std::int64_t>(price * 100.0);
    for (std::int64_t i = 0; i < std::int64_t{kTapeMinutes} * 60 * 4; ++i) {
        cents += static_cast<std::int64_t>(random.nextBelow(21)) - 10;
        out += std::to_string(1'791'201'600'000 + i * 250) + "," + std::to_string(cents / 100) + "." +
               std::to_string(10 + cents % 90) + ",0." + std::to_string(1 + random.nextBelow(9)) +
               (random.nextBelow(2) == 0 ? ",buy\n" : ",sell\n");
    }
    return out;
}

QStringList wordList(const std::vector<std::string>& words)
{
    QStringList out;
    for (const std::string& word : words)
        out << QString::fromStdString(word);
    return out;
}

/// A local venue of one symbol.
class VenueProcess final {
public:
    VenueProcess(const CliFolder& folder, std::string venue, std::string symbol, std::string speed = "30x")
        : m_venue(std::move(venue)), m_symbol(std::move(symbol)), m_speed(std::move(speed))
    {
        const bool isShare = m_symbol == "AAPL";
        const std::string tape = folder.write(m_venue + "_tape.csv", venueTape(isShare ? 200.0 : 64'000.0));
        std::vector<std::string> words{"mock-venue", "--venue", m_venue,   "--tape", tape,
                                       "--symbol",   m_symbol,  "--speed", m_speed,  "--stay"};
        if (m_venue != "twelvedata") words.emplace_back("--wait"); // that one is only asked, nobody subscribes
        m_process.start(SEXTANT_CLI, wordList(words));
        QByteArray told;
        QElapsedTimer clock;
        clock.start();
        while (told.count(" = ") < 2 && clock.elapsed() < 15'000 && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(200);
            told += m_process.readAllStandardError();
        }
        const QRegularExpression line(QStringLiteral("(feeds\\.\\S+) = (\\S+)"));
        for (auto found = line.globalMatch(QString::fromUtf8(told)); found.hasNext();) {
            const auto match = found.next();
            m_settings.push_back("--set");
            m_settings.push_back((match.captured(1) + '=' + match.captured(2)).toStdString());
        }
    }
    ~VenueProcess() { stop(); }
    VenueProcess(const VenueProcess&) = delete;
    VenueProcess& operator=(const VenueProcess&) = delete;

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isThere() const { return m_settings.size() == 4; }
    [[nodiscard]] std::vector<std::string> words(const std::string& database) const
    {
        std::vector<std::string> out{"run",    "--feed",
                                     m_venue,  "--symbols",
                                     m_symbol, "--speed",
                                     m_speed,  "--to",
                                     kTapeEnd, "--db",
                                     database, "--json",
                                     "--set",  "session.warmup_bars=0",
                                     "--set",  "scoring.signal_timeframes=1m",
                                     "--set",  "scoring.timeframes=1m,5m"};
        out.insert(out.end(), m_settings.begin(), m_settings.end());
        return out;
    }
    [[nodiscard]] const std::string& venue() const { return m_venue; }
    [[nodiscard]] const std::string& symbol() const { return m_symbol; }

private:
    std::string m_venue;
    std::string m_symbol;
    std::string m_speed;
    QProcess m_process;
    std::vector<std::string> m_settings;
};

std::uint64_t countIn(const rapidjson::Document& report, const char* what)
{
    return report.IsObject() && report.HasMember("events") && report["events"].HasMember(what)
               ? report["events"][what].GetUint64()
               : 0;
}

void giveKeys(QProcess& process)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"ALPACA", "TWELVEDATA"}) {
        environment.insert(QStringLiteral("SEXTANT_%1_KEY").arg(QLatin1String(name)), QStringLiteral("PKLOCAL"));
        environment.insert(QStringLiteral("SEXTANT_%1_SECRET").arg(QLatin1String(name)), QStringLiteral("local"));
    }
    process.setProcessEnvironment(environment);
}

std::vector<session::SourceState> statesOf(const std::string& database)
{
    std::vector<session::SourceState> out;
    auto replay = journal::SessionReplay::open(storage::WorkspaceLocation::databaseFile(database), "");
    journal::ReplayRow row;
    while (replay && replay->next(row).value_or(false))
        if (row.event)
            if (const auto* state = std::get_if<session::SourceState>(&row.event->body)) out.push_back(*state);
    return out;
}

} // namespace

void TestRunFeed::everyVenueIsListenedTo()
{
    const CliFolder folder;
    struct Row {
        const char* venue;
        const char* symbol;
        bool hasBook;
    };
    const std::vector<Row> rows{{"binance", "BTC-USDT", true},
                                {"kucoin", "BTC-USDT", true},
                                {"bybit", "BTC-USDT", true},
                                {"okx", "BTC-USDT", true},
                                {"alpaca", "AAPL", false},
                                {"twelvedata", "AAPL", false},
                                {"coinbase-exchange", "BTC-USD", true},
                                {"coinbase-advanced", "BTC-USD", true}};
    std::vector<std::unique_ptr<VenueProcess>> venues;
    std::vector<std::unique_ptr<QProcess>> runs;
    QStringList problems;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Two at a time: more would have to share two processors thirty times as fast as the clock.
        for (std::size_t k = runs.size(); i % 2 == 0 && k < std::min(i + 2, rows.size()); ++k) {
            auto& peer = venues.emplace_back(std::make_unique<VenueProcess>(folder, rows[k].venue, rows[k].symbol));
            QVERIFY2(peer->isThere(), rows[k].venue);
            auto& run = runs.emplace_back(std::make_unique<QProcess>());
            giveKeys(*run);
            run->start(SEXTANT_CLI, wordList(peer->words(folder.path(peer->venue() + ".db"))));
        }
        const QString venue = QString::fromLatin1(rows[i].venue);
        if (!runs[i]->waitForFinished(90'000)) {
            runs[i]->kill();
            runs[i]->waitForFinished();
            problems << venue + QStringLiteral(": did not end");
            continue;
        }
        const QByteArray said = runs[i]->readAllStandardError();
        if (runs[i]->exitCode() != 0) {
            problems
                << QStringLiteral("%1: exit %2: %3").arg(venue).arg(runs[i]->exitCode()).arg(QString::fromUtf8(said));
            continue;
        }
        rapidjson::Document report;
        const QByteArray out = runs[i]->readAllStandardOutput();
        report.Parse(out.constData(), static_cast<std::size_t>(out.size()));
        const auto trades = countIn(report, "trades");
        const auto bars = countIn(report, "bars");
        qInfo("%s: %llu trades, %llu quotes, %llu bars (%llu backfilled, %llu inferred), %llu levels, %llu gaps, "
              "%llu dropped",
              rows[i].venue, static_cast<unsigned long long>(trades),
              static_cast<unsigned long long>(countIn(report, "quotes")), static_cast<unsigned long long>(bars),
              static_cast<unsigned long long>(countIn(report, "backfilled")),
              static_cast<unsigned long long>(countIn(report, "inferred")),
              static_cast<unsigned long long>(countIn(report, "book_deltas")),
              static_cast<unsigned long long>(countIn(report, "gaps")),
              static_cast<unsigned long long>(countIn(report, "dropped")));
        const std::string database = folder.path(std::string(rows[i].venue) + ".db");
        const CliRun verified = runCli({"replay", "--db", database, "--verify"});
        if (verified.exitCode != 0) problems << venue + QStringLiteral(": replay: ") + verified.out.c_str();
        if (bars < kTapeMinutes - 1) problems << venue + QStringLiteral(": %1 bars").arg(bars);
        if (rows[i].hasBook && (trades < 700 || trades > 960 || countIn(report, "book_deltas") == 0))
            problems << venue + QStringLiteral(": %1 trades").arg(trades);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestRunFeed::wrongWordsAreRefused()
{
    const CliRun unknown = runCli({"run", "--feed", "nasdaq", "--symbols", "AAPL"});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.find("expected one of sim, binance") != std::string::npos, unknown.err.c_str());
    const CliRun nothing = runCli({"run", "--feed", "binance"});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY(nothing.err.find("--symbols") != std::string::npos);
    const CliRun unreachable =
        runCli({"run", "--feed", "binance", "--symbols", "BTC-USDT", "--set",
                "feeds.binance.rest_url=http://127.0.0.1:9", "--set", "feeds.binance.ws_url=ws://127.0.0.1:9"});
    QCOMPARE(unreachable.exitCode, 4);
    QVERIFY2(unreachable.err.find("feeds.binance.rest_url") != std::string::npos, unreachable.err.c_str());
    const CliRun keyless = runCli({"run", "--feed", "alpaca", "--symbols", "AAPL"});
    QCOMPARE(keyless.exitCode, 2);
    QVERIFY2(keyless.err.find("key") != std::string::npos, keyless.err.c_str());
    QCOMPARE(runCli({"run", "--feed", "binance", "--symbols", "BTC-USDT", "--speed", "0.5x"}).exitCode, 2);

    const CliFolder folder;
    const VenueProcess venue(folder, "binance", "BTC-USDT");
    QVERIFY(venue.isThere());
    auto words = venue.words(folder.path("w.db"));
    *std::find(words.begin(), words.end(), "BTC-USDT") = "NOSUCH-USDT";
    const CliRun symbol = runCli(words);
    QCOMPARE(symbol.exitCode, 2);
    QVERIFY2(symbol.err.find("'NOSUCH-USDT': binance knows no NOSUCHUSDT") != std::string::npos, symbol.err.c_str());
}

void TestRunFeed::killedAndResumed()
{
    const CliFolder folder;
    const VenueProcess venue(folder, "binance", "BTC-USDT", "6x"); // time to rebuild the session on a busy machine
    QVERIFY(venue.isThere());
    const std::string database = folder.path("k.db");
    QProcess process;
    process.start(SEXTANT_CLI, wordList(venue.words(database)));
    QVERIFY(process.waitForStarted());
    process.waitForFinished(13'000); // more than a minute of the market
    QVERIFY(killNow(process));
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
    const CliRun resumed = runCli({"run", "--resume", "--db", database, "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
    rapidjson::Document report;
    report.Parse(resumed.out.data(), resumed.out.size());
    // Each minute once, also those that ended while nobody listened.
    QVERIFY2(countIn(report, "bars") >= kTapeMinutes - 1 && countIn(report, "bars") <= kTapeMinutes + 1,
             resumed.out.c_str());
    const auto states = statesOf(database);
    const auto restarted = std::find_if(states.begin(), states.end(), [](const session::SourceState& state) {
        return state.kind == session::SourceState::Kind::Restarted;
    });
    QVERIFY(restarted != states.end());
    QVERIFY(restarted->count == 0 && restarted->to > restarted->from); // what happened meanwhile is lost
}

void TestRunFeed::theEndPassesWhileNobodyListens()
{
    const CliFolder folder;
    const VenueProcess venue(folder, "binance", "BTC-USDT");
    QVERIFY(venue.isThere());
    const std::string database = folder.path("p.db");
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(SEXTANT_CLI, wordList(venue.words(database)));
    QVERIFY(process.waitForStarted());
    process.waitForFinished(3500);
    QVERIFY(killNow(process));
    const auto kMarketMs = (kTapeMinutes * 60 + 10) * 1000 / 30; // thirty times as fast
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > kMarketMs + 1000, 20'000);
    const CliRun resumed = runCli({"run", "--resume", "--db", database, "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
    rapidjson::Document report;
    report.Parse(resumed.out.data(), resumed.out.size());
    // Every minute up to the end, also where nothing is fetched for a beginning; nothing behind it.
    QVERIFY2(countIn(report, "bars") == kTapeMinutes, resumed.out.c_str());
    QVERIFY2(countIn(report, "backfilled") >= 2, resumed.out.c_str());
}

void TestRunFeed::interruptedAndResumed()
{
    const CliFolder folder;
    const VenueProcess venue(folder, "bybit", "BTC-USDT");
    QVERIFY(venue.isThere());
    const std::string workspace = folder.path("w");
    auto words = venue.words("");
    const auto db = std::find(words.begin(), words.end(), "--db");
    *db = "--workspace";
    *(db + 1) = workspace;
    words.insert(words.end(), {"--set", "recorder.raw_frames=true"});
    QProcess process;
    process.start(SEXTANT_CLI, wordList(words));
    QVERIFY(process.waitForStarted());
    process.waitForFinished(3500);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("can be resumed"));
    QCOMPARE(runCli({"replay", "--workspace", workspace, "--verify"}).exitCode, 0);

    // What the venue sent is there too, and says the same again.
    const CliRun frames = runCli({"frames", "--workspace", workspace, "--trades", folder.path("t.csv"), "--json"});
    QVERIFY2(frames.exitCode == 0, frames.err.c_str());
    rapidjson::Document summary;
    summary.Parse(frames.out.data(), frames.out.size());
    QVERIFY2(summary["trades"].GetUint64() > 100 && summary["book_messages"].GetUint64() > 100, frames.out.c_str());
    QCOMPARE(summary["malformed"].GetUint64(), std::uint64_t{0});
    QCOMPARE(summary["torn"].GetUint64(), std::uint64_t{0});
    const CliRun asTape = runCli({"run", "--tape", folder.path("t.csv"), "--symbol", "BTC-USDT", "--json"});
    QVERIFY2(asTape.exitCode == 0, asTape.err.c_str());
    rapidjson::Document played;
    played.Parse(asTape.out.data(), asTape.out.size());
    QCOMPARE(countIn(played, "trades"), summary["trades"].GetUint64());

    const CliRun resumed = runCli({"run", "--resume", "--workspace", workspace, "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(runCli({"replay", "--workspace", workspace, "--verify"}).exitCode, 0);
}

void TestRunFeed::aVenueThatVanishesIsTold()
{
    const CliFolder folder;
    VenueProcess venue(folder, "binance", "BTC-USDT");
    QVERIFY(venue.isThere());
    const std::string database = folder.path("v.db");
    QProcess process;
    process.start(SEXTANT_CLI, wordList(venue.words(database)));
    QVERIFY(process.waitForStarted());
    process.waitForFinished(3500);
    venue.stop();
    QVERIFY(process.waitForFinished(30'000)); // the clock goes on without it
    QCOMPARE(process.exitCode(), 0);
    const auto states = statesOf(database);
    QVERIFY(std::any_of(states.begin(), states.end(), [](const session::SourceState& state) {
        return state.kind == session::SourceState::Kind::Down && state.instrument.isSet();
    }));
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
}

SEXTANT_TEST(TestRunFeed)
#include "tst_run_feed.moc"
