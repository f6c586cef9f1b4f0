#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <rapidjson/document.h>

#include "engine/core/philox.h"
#include "engine/core/reason.h"
#include "engine/host/session_setup.h"
#include "engine/host/tape_input.h"
#include "engine/journal/journal_reader.h"
#include "engine/journal/journal_writer.h"
#include "engine/session/session.h"
#include "engine/storage/workspace.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

class TestRunCommand final : public QObject {
    Q_OBJECT

private slots:
    void theSameRunTwiceIsTheSame();
    void journalAndPaceChangeNothing();
    void halfATapeGivesAPrefix();
    void decisionLinesHaveUniqueKeysAndReasons();
    void everyDecisionOfAMonthHasItsReason_data();
    void everyDecisionOfAMonthHasItsReason();
    void reportHasTheContractsKeys();
    void signalsAndCommandsAreMergedByTime();
    void badInputsEndWithTwo_data();
    void badInputsEndWithTwo();
    void interruptedRunsGoOn();
    void killedRunsLoseNothingDurable();
    void killedWhileAModelIsInTrainingItGoesOn();
    void killedBeforeItsFirstEventItBegins();
    void changesGoToTheProgramThatOwnsTheWorkspace();
    void aChangedFileIsNotResumed();
    void simulatorIsTheSameForASeed();
};

namespace {

std::string readBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

rapidjson::Document json(const std::string& text)
{
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    return document;
}

std::string digestOf(const std::string& report)
{
    const auto document = json(report);
    return document.IsObject() && document.HasMember("digest") ? document["digest"].GetString() : "no digest";
}

/// The first `rows` rows of a bar file with its header.
std::string firstRows(const std::string& text, std::size_t rows)
{
    std::size_t at = text.find('\n') + 1;
    for (std::size_t i = 0; i < rows; ++i)
        at = text.find('\n', at) + 1;
    return text.substr(0, at);
}

} // namespace

void TestRunCommand::theSameRunTwiceIsTheSame()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(6000));
    const CliRun first = runCli({"run", "--tape", tape, "--decisions", folder.path("a"), "--json"});
    const CliRun second = runCli({"run", "--tape", tape, "--decisions", folder.path("b"), "--json"});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(digestOf(first.out), digestOf(second.out));
    const std::string decisions = readBytes(folder.path("a"));
    QVERIFY(decisions.size() > 10'000);
    QVERIFY(decisions == readBytes(folder.path("b")));
    QVERIFY2(json(first.out)["fills"].GetUint64() > 4, first.out.c_str());
}

void TestRunCommand::journalAndPaceChangeNothing()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(3000));
    const CliRun memory = runCli({"run", "--tape", tape, "--decisions", folder.path("a"), "--json"});
    const CliRun journaled =
        runCli({"run", "--tape", tape, "--db", folder.path("j.db"), "--decisions", folder.path("b"), "--json"});
    const CliRun paced = runCli({"run", "--tape", tape, "--db", folder.path("p.db"), "--speed", "400000x",
                                 "--decisions", folder.path("c"), "--json"});
    QCOMPARE(journaled.exitCode, 0);
    QCOMPARE(paced.exitCode, 0);
    QCOMPARE(digestOf(journaled.out), digestOf(memory.out));
    QCOMPARE(digestOf(paced.out), digestOf(memory.out));
    QVERIFY(readBytes(folder.path("a")) == readBytes(folder.path("b")));
    QVERIFY(readBytes(folder.path("a")) == readBytes(folder.path("c")));
    const CliRun verify = runCli({"replay", "--db", folder.path("p.db"), "--verify", "--json"});
    QCOMPARE(verify.exitCode, 0);
    QCOMPARE(std::string(json(verify.out)["digest_replayed"].GetString()), digestOf(memory.out));
    QVERIFY(json(verify.out)["equal"].GetBool());
}

void TestRunCommand::halfATapeGivesAPrefix()
{
    const CliFolder folder;
    const std::string text = swingingBars(6000);
    const std::string whole = folder.write("btcusdt_whole_1m.csv", text);
    QCOMPARE(runCli({"run", "--tape", whole, "--decisions", folder.path("whole")}).exitCode, 0);
    const std::string decisions = readBytes(folder.path("whole"));
    for (const std::size_t rows : {std::size_t{1500}, std::size_t{3000}, std::size_t{4567}}) {
        const std::string half = folder.write("btcusdt_half_1m.csv", firstRows(text, rows));
        QCOMPARE(runCli({"run", "--tape", half, "--decisions", folder.path("half")}).exitCode, 0);
        const std::string prefix = readBytes(folder.path("half"));
        QVERIFY(!prefix.empty() && prefix.size() < decisions.size());
        QVERIFY(decisions.starts_with(prefix));
    }
}

void TestRunCommand::decisionLinesHaveUniqueKeysAndReasons()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(6000));
    const CliRun run = runCli({"run", "--tape", tape, "--decisions", folder.path("d"), "--json"});
    std::set<std::string> keys;
    std::set<std::string> kinds;
    std::map<std::string, int> outcomes; // of each scored bar
    for (const std::string& line : textLines(readBytes(folder.path("d")))) {
        const auto decision = json(line);
        QVERIFY2(decision.IsObject(), line.c_str());
        for (const char* key :
             {"key", "seq", "time", "kind", "instrument", "timeframe", "variant", "state", "score", "reasons"})
            QVERIFY2(decision.HasMember(key), line.c_str());
        QVERIFY2(keys.insert(decision["key"].GetString()).second, line.c_str());
        const std::string kind = decision["kind"].GetString();
        kinds.insert(kind);
        const std::string time = decision["time"].GetString();
        if (kind == "signal") outcomes[time] += 0;
        if (kind == "non_trade" || (kind == "order" && std::string(decision["state"].GetString()) == "created" &&
                                    decision.HasMember("signal")))
            ++outcomes[time];
        if (kind == "non_trade") QVERIFY2(decision["reasons"].Size() > 0, line.c_str());
    }
    QVERIFY(kinds.contains("signal") && kinds.contains("gate") && kinds.contains("risk") && kinds.contains("order") &&
            kinds.contains("fill") && kinds.contains("exit") && kinds.contains("non_trade"));
    QCOMPARE(outcomes.size(), json(run.out)["signals"]["scored_bars"].GetUint64());
    for (const auto& [time, count] : outcomes)
        QVERIFY2(count == 1, time.c_str());
}

void TestRunCommand::everyDecisionOfAMonthHasItsReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("Bitcoin, April 2021") << "bars/crypto/btcusdt_binance_1m_202104.csv.gz"
                                         << "2021-04-05T00:00:00Z"
                                         << "2021-05-05T00:00:00Z";
    QTest::newRow("SPY, March 2024") << "bars/equity/spy_1m_20240220_20240517.csv.gz"
                                     << "2024-03-01T00:00:00Z"
                                     << "2024-04-01T00:00:00Z";
}

void TestRunCommand::everyDecisionOfAMonthHasItsReason()
{
    if (qEnvironmentVariableIsEmpty("SEXTANT_DATA")) QSKIP("SEXTANT_DATA is not set: no month of minutes to play");
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const CliFolder folder;
    const CliRun run =
        runCli({"run", "--tape", qgetenv("SEXTANT_DATA").toStdString() + "/" + file.toStdString(), "--from",
                from.toStdString(), "--to", to.toStdString(), "--decisions", folder.path("d"), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    std::map<std::string, int> ends; // of each scored bar
    std::map<std::string, std::uint64_t> causes;
    for (const std::string& line : textLines(readBytes(folder.path("d")))) {
        const auto decision = json(line);
        const auto textOf = [&](const char* key) {
            return decision[key].IsString() ? std::string(decision[key].GetString()) : std::string();
        };
        const std::string kind = textOf("kind");
        const std::string bar = textOf("time"); // of the one signal timeframe
        for (const auto& reason : decision["reasons"].GetArray())
            QVERIFY2(reasonCodeFromName(reason["code"].GetString()).value_or(ReasonCode::None) != ReasonCode::None,
                     line.c_str());
        if (kind == "signal") ends[bar] += 0;
        if (kind == "order" && textOf("state") == "created" && decision.HasMember("signal")) ++ends[bar];
        if (kind != "non_trade") continue;
        ++ends[bar];
        QVERIFY2(decision["reasons"].Size() > 0 && textOf("state") == decision["reasons"][0]["code"].GetString(),
                 line.c_str());
        ++causes[textOf("state")];
    }
    const auto report = json(run.out);
    QCOMPARE(ends.size(), report["signals"]["scored_bars"].GetUint64());
    QVERIFY(ends.size() > 1'000 && causes.size() > 3);
    for (const auto& [bar, count] : ends)
        QVERIFY2(count == 1, bar.c_str());
    for (const auto& [cause, count] : causes)
        QCOMPARE(report["signals"]["by_reason"][cause.c_str()].GetUint64(), count);
}

void TestRunCommand::reportHasTheContractsKeys()
{
    const CliFolder folder;
    const CliRun run = runCli({"run", "--tape", folder.write("btcusdt_test_1m.csv", swingingBars(600)), "--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(textLines(run.out).size(), std::size_t{1});
    const auto report = json(run.out);
    for (const char* key :
         {"session_id", "digest", "digest_paper", "digest_shadow", "seed", "started", "ended", "instrument_guessed",
          "events", "signals", "orders", "fills", "paper", "shadow", "conservation", "throughput", "memory"})
        QVERIFY2(report.HasMember(key), key);
    for (const char* key : {"trades", "quotes", "bars", "book_deltas", "commands", "rejected", "repaired", "duplicates",
                            "out_of_order", "gaps", "dropped"})
        QVERIFY2(report["events"].HasMember(key), key);
    for (const char* book : {"paper", "shadow"})
        for (const char* key : {"initial_cash", "cash", "equity", "realized_pnl", "unrealized_pnl", "fees",
                                "max_drawdown", "trades", "win_rate", "profit_factor", "expectancy_r", "sharpe"})
            QVERIFY2(report[book].HasMember(key), key);
    QCOMPARE(std::string(report["conservation"]["paper"].GetString()), std::string("0"));
    QCOMPARE(std::string(report["conservation"]["shadow"].GetString()), std::string("0"));
}

void TestRunCommand::signalsAndCommandsAreMergedByTime()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_bybit_1m.csv", swingingBars(300));
    const std::string signal = folder.write(
        "s.jsonl", "{\"symbol\":\"BTC/"
                   "USDT\",\"direction\":\"long\",\"timeframe\":\"60\",\"timestamp\":\"2021-01-01T02:00:00Z\"}\n");
    const std::string commands = folder.write(
        "c.jsonl", "{\"time\":\"2021-01-01T03:00:00Z\",\"command\":\"kill\",\"actor\":\"ada\",\"reason\":\"drill\"}\n"
                   "{\"time\":\"2021-01-01T01:00:00Z\",\"command\":\"flag\",\"key\":\"spread_gate\",\"value\":\"on\","
                   "\"actor\":\"ada\",\"reason\":\"try\"}\n");
    const CliRun run = runCli({"run", "--tape", tape, "--signals", signal, "--commands", commands, "--set",
                               "scoring.enabled=false", "--decisions", folder.path("d"), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = json(run.out);
    QCOMPARE(report["events"]["commands"].GetUint64(), std::uint64_t{2});
    QCOMPARE(report["signals"]["total"].GetUint64(), std::uint64_t{1});
    QCOMPARE(report["signals"]["by_state"]["ordered"].GetUint64(), std::uint64_t{1});
    QVERIFY(readBytes(folder.path("d")).find("\"time\":\"2021-01-01T02:00:00.000Z\",\"kind\":\"signal\"") !=
            std::string::npos);
}

void TestRunCommand::badInputsEndWithTwo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray header = "timestamp_ms_utc,open,high,low,close,volume\n";
    const QByteArray good = "1609459200000,10,11,9,10,1\n1609459260000,10,11,9,10,1\n";
    const auto row = [&](const char* label, const char* name, const QByteArray& content, const char* said) {
        QTest::newRow(label) << QString(name) << content << QString(said);
    };
    row("nan", "btcusdt_1m.csv", header + good + "1609459320000,nan,11,9,10,1\n", ":4: open: ");
    row("infinite", "btcusdt_1m.csv", header + good + "1609459320000,10,inf,9,10,1\n", ":4: high: ");
    row("negative", "btcusdt_1m.csv", header + good + "1609459320000,10,11,-9,10,1\n", ":4: low: ");
    row("high below low", "btcusdt_1m.csv", header + good + "1609459320000,10,8,9,10,1\n", ":4: high: ");
    row("cut", "btcusdt_1m.csv", header + good + "1609459320000,10,11", ":4: row: ");
    row("columns", "btcusdt_1m.csv", "when,what\n1,2\n", ":1: header: ");
    row("empty", "btcusdt_1m.csv", "", ": file: is empty");
    row("header only", "btcusdt_1m.csv", header, "no rows");
    row("binary", "btcusdt_1m.csv", QByteArray("\x00\x01\x02\xff", 4) + header, "binary");
    row("long line", "btcusdt_1m.csv", header + good + QByteArray(5 << 20, '1') + "\n", "longer than 1 MiB");
    row("gzip cut", "btcusdt_1m.csv.gz", QByteArray::fromHex("1f8b080000000000000333320700"), "gzip");
}

void TestRunCommand::badInputsEndWithTwo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const CliFolder folder;
    const std::string path = folder.write(name.toStdString(), content.toStdString());
    const CliRun run = runCli({"run", "--tape", path, "--db", folder.path("x.db")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(textLines(run.err).size(), std::size_t{1});
    const QString line = QString::fromStdString(run.err);
    QVERIFY2(line.startsWith("sextant-cli: ") && line.contains(name) && line.contains(said), qPrintable(line));
    QVERIFY(run.out.empty());
    QVERIFY2(readBytes(folder.path("x.db")).empty(), "nothing was begun");
}

namespace {

/// A journaled run in a process of its own, paced so that it lives for a second or two.
struct LivingRun {
    explicit LivingRun(const CliFolder& folder, const std::string& tape,
                       const QStringList& more = {"--speed", "240000x"})
    {
        process.setProgram(SEXTANT_CLI);
        process.setArguments(QStringList{"run", "--tape", QString::fromStdString(tape), "--db",
                                         QString::fromStdString(folder.path("k.db")), "--decisions",
                                         QString::fromStdString(folder.path("k.jsonl")), "--json"} +
                             more);
        process.start();
        if (!process.waitForStarted()) throw std::runtime_error("the program does not start");
    }
    QProcess process;
};

} // namespace

void TestRunCommand::interruptedRunsGoOn()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(6000));
    const CliRun undisturbed = runCli({"run", "--tape", tape, "--decisions", folder.path("all"), "--json"});
    LivingRun living(folder, tape);
    living.process.waitForFinished(600);
    living.process.terminate();
    QVERIFY(living.process.waitForFinished(30'000));
    QCOMPARE(living.process.exitCode(), 3);
    QVERIFY(living.process.readAllStandardError().contains("can be resumed"));
    const CliRun resumed =
        runCli({"run", "--resume", "--db", folder.path("k.db"), "--decisions", folder.path("resumed"), "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(digestOf(resumed.out), digestOf(undisturbed.out));
    QVERIFY(readBytes(folder.path("resumed")) == readBytes(folder.path("all")));
    const CliRun again = runCli({"run", "--resume", "--db", folder.path("k.db")});
    QCOMPARE(again.exitCode, 2); // it is finished
}

void TestRunCommand::killedRunsLoseNothingDurable()
{
    const CliFolder base;
    const std::string tape = base.write("btcusdt_test_1m.csv", swingingBars(6000));
    const CliRun undisturbed = runCli({"run", "--tape", tape, "--decisions", base.path("all"), "--json"});
    const std::string decisions = readBytes(base.path("all"));
    sextant::RandomStream random(99, sextant::RandomPurpose::Test);
    std::uint64_t events = 0;
    for (int round = 0; round < 6; ++round) {
        const CliFolder folder;
        LivingRun living(folder, tape);
        // A busy machine takes its time to begin: what has no tables yet has acknowledged nothing.
        const auto location = sextant::storage::WorkspaceLocation::databaseFile(folder.path("k.db"));
        QTRY_VERIFY(living.process.state() == QProcess::NotRunning ||
                    sextant::storage::Workspace::openReadOnly(location));
        living.process.waitForFinished(static_cast<int>(100 + random.nextBelow(1100)));
        if (!test::killNow(living.process)) continue; // faster than we are
        const CliRun doctor = runCli({"doctor", "--db", folder.path("k.db")});
        QVERIFY2(doctor.exitCode == 0, (doctor.out + doctor.err).c_str());
        const CliRun verify = runCli({"replay", "--db", folder.path("k.db"), "--verify", "--json"});
        QVERIFY2(verify.exitCode == 0, (verify.out + verify.err).c_str());
        events += json(verify.out)["events"].GetUint64();
        // What was shown is a prefix of what happens: nothing is missing, doubled or taken back.
        const std::string shown = readBytes(folder.path("k.jsonl"));
        QVERIFY(decisions.starts_with(shown));
        const CliRun resumed =
            runCli({"run", "--resume", "--db", folder.path("k.db"), "--decisions", folder.path("resumed"), "--json"});
        QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
        QCOMPARE(digestOf(resumed.out), digestOf(undisturbed.out));
        QVERIFY(readBytes(folder.path("resumed")) == decisions);
    }
    QVERIFY2(events > 1000, "some rounds were killed in the middle");
}

void TestRunCommand::killedWhileAModelIsInTrainingItGoesOn()
{
    const CliFolder base;
    std::string tape;
    QStringList words;
    CliRun undisturbed;
    QElapsedTimer clock;
    qint64 whole = 0; // ms
    // Trainings so large that the run spends nearly all its time in waiting for them, on a fast machine too.
    constexpr qint64 kLongEnough = 600;
    for (const auto& [bars, restarts] : {std::pair{760, "24"}, std::pair{1600, "64"}}) {
        tape = base.write("btcusdt_test_1m.csv", swingingBars(bars));
        words = {"--flag", "regime_blend=on",       "--set", "scoring.signal_timeframes=1m",
                 "--set",  "scoring.timeframes=1m", "--set", QStringLiteral("regime.hmm.restarts=%1").arg(restarts)};
        std::vector<std::string> all{"run", "--tape", tape, "--decisions", base.path("all"), "--json"};
        for (const QString& word : words)
            all.push_back(word.toStdString());
        clock.start();
        undisturbed = runCli(all);
        whole = clock.elapsed();
        QVERIFY2(undisturbed.exitCode == 0, undisturbed.err.c_str());
        if (whole >= kLongEnough) break;
    }
    const auto pendingIn = [](const CliFolder& folder) {
        auto replay = journal::SessionReplay::open(storage::WorkspaceLocation::databaseFile(folder.path("k.db")), "");
        if (!replay) return std::size_t{0};
        session::Session session;
        session::Effects effects;
        journal::ReplayRow row;
        while (replay->next(row).value_or(false)) {
            if (row.event) session.apply(*row.event, effects);
            for (const session::MarketSpan& span : row.spans)
                session.apply(span, effects);
        }
        return session.pendingWork().size();
    };
    int killedInTraining = 0;
    for (int round = 0; round < 4; ++round) {
        const CliFolder folder;
        clock.restart();
        LivingRun living(folder, tape, words);
        // Something is shown once it is on the disk: the first bars are, and soon after the first training begins.
        QTRY_VERIFY(readBytes(folder.path("k.jsonl")).size() > 0 || living.process.state() == QProcess::NotRunning);
        living.process.waitForFinished(
            static_cast<int>(std::max<qint64>(0, whole * (round + 1) / 6 - clock.elapsed())));
        if (!test::killNow(living.process)) continue; // faster than we are
        if (pendingIn(folder) > 0) ++killedInTraining;
        QVERIFY(readBytes(base.path("all")).starts_with(readBytes(folder.path("k.jsonl"))));
        const CliRun resumed =
            runCli({"run", "--resume", "--db", folder.path("k.db"), "--decisions", folder.path("resumed"), "--json"});
        QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
        QCOMPARE(digestOf(resumed.out), digestOf(undisturbed.out));
        QVERIFY(readBytes(folder.path("resumed")) == readBytes(base.path("all")));
        const CliRun verify = runCli({"replay", "--db", folder.path("k.db"), "--verify", "--json"});
        QVERIFY2(verify.exitCode == 0, (verify.out + verify.err).c_str());
        QCOMPARE(runCli({"doctor", "--db", folder.path("k.db")}).exitCode, 0);
    }
    QVERIFY2(killedInTraining > 0, "some rounds were killed while a model was in training");
}

void TestRunCommand::killedBeforeItsFirstEventItBegins()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(3000));
    const CliRun undisturbed = runCli({"run", "--tape", tape, "--cash", "5000", "--set", "risk.max_positions=3",
                                       "--flag", "spread_gate=on", "--json"});
    // What a kill leaves between the record of the session and its first durable event.
    const auto location = storage::WorkspaceLocation::databaseFile(folder.path("k.db"));
    {
        host::TapeRequest request;
        request.files.push_back(tape);
        const auto source = host::openTapes(request);
        QVERIFY(source);
        host::SessionSetup setup;
        setup.initialCash = Cash{5000LL * 100'000'000};
        QVERIFY(setup.settings.set("risk.max_positions", "3"));
        QVERIFY(setup.flags.set("spread_gate", true));
        const auto workspace = storage::Workspace::open(location, "test", Time{});
        QVERIFY(workspace);
        auto writer = journal::JournalWriter::open(*workspace);
        QVERIFY(writer);
        QVERIFY((*writer)->beginSession({"00000000-0000-7000-8000-000000000001", Time{}, 1,
                                         host::withSetup((*source)->description(), setup), 1, ""}));
    }
    const CliRun resumed = runCli({"run", "--resume", "--db", folder.path("k.db"), "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(digestOf(resumed.out), digestOf(undisturbed.out));
    QCOMPARE(runCli({"replay", "--verify", "--db", folder.path("k.db")}).exitCode, 0);
}

void TestRunCommand::changesGoToTheProgramThatOwnsTheWorkspace()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(6000));
    LivingRun living(folder, tape);
    QTRY_VERIFY(readBytes(folder.path("k.jsonl")).size() > 0); // it runs, and listens
    const CliRun changed = runCli(
        {"flags", "set", "spread_gate", "on", "--db", folder.path("k.db"), "--operator", "ada", "--reason", "try"});
    QVERIFY2(changed.exitCode == 0, changed.err.c_str());
    QVERIFY(QString::fromStdString(changed.out).contains("running session"));
    const CliRun later = runCli({"settings", "set", "session.warmup_bars", "321", "--db", folder.path("k.db"),
                                 "--operator", "ada", "--reason", "longer"});
    QVERIFY2(later.exitCode == 0, later.err.c_str());
    QCOMPARE(later.out, std::string("session.warmup_bars is 321 from the next session on\n"));
    QVERIFY(living.process.waitForFinished(60'000));
    QCOMPARE(living.process.exitCode(), 0);
    QCOMPARE(runCli({"replay", "--verify", "--db", folder.path("k.db")}).exitCode, 0);
    const CliRun history = runCli({"flags", "history", "--db", folder.path("k.db"), "--json"});
    QVERIFY2(history.out.find("ada") != std::string::npos, history.out.c_str());
    const CliRun audit = runCli({"audit", "list", "--db", folder.path("k.db"), "--json"});
    QVERIFY2(audit.out.find("FLAG_CHANGED") != std::string::npos, audit.out.c_str());
    QVERIFY2(audit.out.find("SETTING_KEPT") != std::string::npos, audit.out.c_str());
    QVERIFY2(audit.out.find("COMMAND_REFUSED") == std::string::npos, audit.out.c_str());
    const CliRun kept = runCli({"settings", "list", "--db", folder.path("k.db"), "--json"});
    QVERIFY2(kept.out.find("\"session.warmup_bars\",\"value\":\"321\"") != std::string::npos, kept.out.c_str());
}

void TestRunCommand::aChangedFileIsNotResumed()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt_test_1m.csv", swingingBars(6000));
    LivingRun living(folder, tape);
    living.process.waitForFinished(600);
    living.process.terminate();
    QVERIFY(living.process.waitForFinished(30'000));
    (void)folder.write("btcusdt_test_1m.csv", swingingBars(5999));
    const CliRun resumed = runCli({"run", "--resume", "--db", folder.path("k.db")});
    QCOMPARE(resumed.exitCode, 2);
    QVERIFY2(QString::fromStdString(resumed.err).contains("has changed"), resumed.err.c_str());
}

void TestRunCommand::simulatorIsTheSameForASeed()
{
    const std::vector<std::string> words{
        "run", "--feed", "sim", "--symbols", "BTC-USD", "--to", "2026-01-05T06:00:00Z", "--json"};
    auto other = words;
    other.insert(other.end(), {"--seed", "2"});
    const CliRun first = runCli(words);
    QVERIFY2(first.exitCode == 0, first.err.c_str());
    QVERIFY(QString::fromStdString(first.err).contains("SIM"));
    QCOMPARE(digestOf(runCli(words).out), digestOf(first.out));
    QVERIFY(digestOf(runCli(other).out) != digestOf(first.out));
    QCOMPARE(runCli({"run", "--feed", "binance"}).exitCode, 2);
    QCOMPARE(runCli({"run", "--feed", "sim", "--symbols", "NOPE"}).exitCode, 2);
    QCOMPARE(runCli({"run"}).exitCode, 2);
}

SEXTANT_TEST(TestRunCommand)
#include "tst_run_command.moc"
