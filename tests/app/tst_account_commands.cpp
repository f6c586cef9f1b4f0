#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include "engine/core/uuid.h"
#include "engine/host/session_runner.h"
#include "engine/host/tape_input.h"
#include "engine/journal/journal_writer.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::CliRun;
using test::csvLines;
using test::runCli;
using test::textLines;

namespace {

/// A journaled session that ended without being finished: it can be gone on with, and given commands.
struct OpenSession {
    CliFolder folder;
    std::string db = folder.path("a.db");
    std::string id;
    bool isStored = false;

    explicit OpenSession(const std::string& commands = {})
    {
        host::TapeRequest request;
        request.files = {folder.write("BTCUSDT_bybit_1m.csv", test::swingingBars(3000))};
        if (!commands.empty()) request.commandsFile = folder.write("commands.jsonl", commands);
        auto source = host::openTapes(request);
        auto workspace =
            storage::Workspace::open(storage::WorkspaceLocation::databaseFile(db), "cli_tests", Time::fromSeconds(1));
        if (!source || !workspace) {
            if (!source) qWarning("%s", source.error().message.c_str());
            return;
        }
        auto writer = journal::JournalWriter::open(*workspace);
        host::SessionSetup setup;
        id = makeUuid7(Time::fromSeconds(1));
        host::SessionRunner::Options options;
        options.writer = writer->get();
        isStored =
            (*writer)
                ->beginSession({id, Time::fromSeconds(1), setup.seed, host::withSetup((*source)->description(), setup),
                                session::Session::kDecisionVersion, ""})
                .has_value();
        host::SessionRunner runner(std::move(options));
        isStored =
            isStored && runner.begin(setup, **source) && runner.run(**source) && runner.suspend() && (*writer)->close();
    }
    /// Runs a command on it, by an operator with a reason.
    [[nodiscard]] CliRun give(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--db", db, "--operator", "ann", "--reason", "a test"});
        return runCli(words);
    }
    [[nodiscard]] QJsonArray list(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--json", "--db", db});
        const CliRun run = runCli(words);
        if (run.exitCode != 0) qWarning("%s", run.err.c_str());
        return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
    }
    [[nodiscard]] std::string text(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--db", db});
        return runCli(words).out;
    }
};

} // namespace

class TestAccountCommands final : public QObject {
    Q_OBJECT
private slots:
    void ordersGoToAStoredSession()
    {
        const OpenSession session;
        QVERIFY(session.isStored);
        CliRun run =
            session.give({"order", "place", "buy", "0.01", "--symbol", "BTC-USDT", "--kind", "limit", "--limit",
                          "31000", "--tif", "gtd", "--good-till", "2030-01-01T00:00:00Z", "--client-id", "a-1"});
        QVERIFY2(run.exitCode == 0, run.err.c_str());
        auto orders = session.list({"orders", "list", "--state", "pending_execution"});
        QCOMPARE(orders.size(), 1);
        const QJsonObject order = orders[0].toObject();
        QCOMPARE(order["order_kind"].toString(), QStringLiteral("limit"));
        QCOMPARE(order["symbol"].toString(), QStringLiteral("BTC-USDT"));
        QCOMPARE(order["tif"].toString(), QStringLiteral("gtd"));
        QCOMPARE(order["client_order_id"].toString(), QStringLiteral("a-1"));
        QCOMPARE(order["account"].toString(), QStringLiteral("main"));
        QCOMPARE(order["good_till"].toString(), QStringLiteral("2030-01-01T00:00:00.000Z"));
        const std::string number = std::to_string(order["order_id"].toInteger());
        run = session.give({"order", "replace", number, "0.02", "--symbol", "BTC-USDT", "--limit", "30900", "--json"});
        QVERIFY2(run.exitCode == 0, run.err.c_str());
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object()["accepted"].toBool());
        orders = session.list({"orders", "list", "--limit", "1"});
        QCOMPARE(orders[0].toObject()["replaces"].toInteger(), order["order_id"].toInteger());
        run = session.give({"order", "cancel", "999"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.find("UNKNOWN_TARGET") != std::string::npos, run.err.c_str());
        run = session.give({"order", "close", "--symbol", "ETH-USDT"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find("symbol: 'ETH-USDT' is not an instrument of this session") != std::string::npos,
                 run.err.c_str());
        QCOMPARE(runCli({"replay", "--db", session.db, "--verify"}).exitCode, 0);
    }

    void accountsAreOpenedAndListed()
    {
        const OpenSession session;
        QVERIFY(session.isStored);
        QVERIFY2(session.give({"account", "open", "second", "20000"}).exitCode == 0, "");
        QCOMPARE(session.give({"account", "open", "second", "20000"}).exitCode, 1);
        QCOMPARE(session.give({"account", "capital", "500.5", "--account", "second"}).exitCode, 0);
        QCOMPARE(session
                     .give({"account", "correct", "buy", "0.5", "--symbol", "BTC-USDT", "--price", "30000", "--account",
                            "second"})
                     .exitCode,
                 0);
        QCOMPARE(session.give({"account", "funding", "0.0001", "--symbol", "BTC-USDT", "--account", "second"}).exitCode,
                 0);
        const auto accounts = session.list({"account", "list"});
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0].toObject()["name"].toString(), QStringLiteral("second"));
        QCOMPARE(accounts[0].toObject()["initial"].toString(), QStringLiteral("20000"));
        const auto positions = session.list({"positions", "--account", "second"});
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions[0].toObject()["quantity"].toString(), QStringLiteral("0.5"));
        QVERIFY(positions[0].toObject()["funding"].toString().startsWith(u'-'));
        QVERIFY(session.list({"positions", "--account", "third"}).isEmpty());
        for (const auto& position : session.list({"positions", "--account", "main"}))
            QCOMPARE(position.toObject()["account"].toString(), QStringLiteral("main"));
        const auto audit = session.list({"audit", "list", "--account", "second"});
        QVERIFY(audit.size() >= 4);
    }

    void notesAndFiles()
    {
        const OpenSession session;
        QVERIFY(session.isStored);
        const auto closed = session.list({"positions", "--state", "closed"});
        QVERIFY(!closed.isEmpty());
        const std::string position = std::to_string(closed[0].toObject()["position_id"].toInteger());
        CliRun run = session.give({"journal", "add", "chased it", "--tags", "fomo,late", "--position", position});
        QVERIFY2(run.exitCode == 0, run.err.c_str());
        run = session.give({"journal", "add", "nobody's", "--position", "99999"});
        QCOMPARE(run.exitCode, 1);
        const auto notes = session.list({"journal", "list"});
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0].toObject()["note"].toString(), QStringLiteral("chased it"));
        QCOMPARE(notes[0].toObject()["operator"].toString(), QStringLiteral("ann"));

        const auto trades = csvLines(session.text({"journal", "export", "trades"}));
        QCOMPARE(trades.size(), static_cast<std::size_t>(closed.size()) + 1);
        const auto column = [&](const char* name) {
            return static_cast<std::size_t>(std::find(trades[0].begin(), trades[0].end(), name) - trades[0].begin());
        };
        bool isNoted = false;
        for (std::size_t i = 1; i < trades.size(); ++i) {
            QVERIFY(trades[i][column("worst_excursion")].starts_with('-') ||
                    trades[i][column("worst_excursion")] == "0");
            isNoted = isNoted || trades[i].back() == "chased it";
        }
        QVERIFY(isNoted);
        // Every lot that was sold is in one line; their gains less nothing are those of the positions.
        const auto lots = csvLines(session.text({"journal", "export", "tax-lots"}));
        QVERIFY(lots.size() > 1);
        const auto days = csvLines(session.text({"journal", "export", "days"}));
        QCOMPARE(days.size(), std::size_t{3}); // two days have ended
        QCOMPARE(days[1][0], std::string("2021-01-01"));
        const std::string file = session.folder.path("trades.csv");
        QCOMPARE(runCli({"journal", "export", "trades", "--to", file, "--db", session.db}).exitCode, 0);
        QFile written(QString::fromStdString(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().toStdString(), session.text({"journal", "export", "trades"}));
        QCOMPARE(runCli({"journal", "export", "poems", "--db", session.db}).exitCode, 2);

        // Made anew from the journal the tables say the same.
        const std::string before = session.text({"journal", "export", "tax-lots"}) +
                                   session.text({"journal", "export", "trades"}) +
                                   session.text({"journal", "export", "days"}) + session.text({"journal", "list"}) +
                                   session.text({"fills", "list", "--json"});
        const CliRun doctor = runCli({"doctor", "--rebuild", "--db", session.db});
        QVERIFY2(doctor.exitCode == 0, doctor.out.c_str());
        const std::string after = session.text({"journal", "export", "tax-lots"}) +
                                  session.text({"journal", "export", "trades"}) +
                                  session.text({"journal", "export", "days"}) + session.text({"journal", "list"}) +
                                  session.text({"fills", "list", "--json"});
        QCOMPARE(after, before);
    }

    void commandsOfAFile()
    {
        const OpenSession session(
            R"({"time":"2021-01-01T06:00:00Z","command":"open_account","account":"second","amount":"50000","actor":"ann","reason":"r"})"
            "\n"
            R"({"time":"2021-01-01T07:00:00Z","command":"order","account":"second","symbol":"BTC-USDT","side":"buy","quantity":"0.05","actor":"ann","reason":"r"})"
            "\n"
            R"({"time":"2021-01-01T09:00:00Z","command":"note","value":"a drill","account":"second","actor":"ann","reason":"r"})"
            "\n");
        QVERIFY(session.isStored);
        const auto fills = session.list({"fills", "list", "--account", "second"});
        QVERIFY(!fills.isEmpty());
        QVERIFY(!fills[0].toObject()["trigger"].toString().isEmpty());
        QCOMPARE(session.list({"journal", "list", "--account", "second"}).size(), 1);
        QVERIFY(!session.list({"account", "days", "--account", "second"}).isEmpty());
    }

    void whatIsFinishedTakesNoCommands()
    {
        const CliFolder folder;
        const std::string tape = folder.write("BTCUSDT_bybit_1m.csv", test::swingingBars(200));
        const std::string db = folder.path("f.db");
        QCOMPARE(runCli({"run", "--tape", tape, "--db", db}).exitCode, 0);
        const CliRun run = runCli({"order", "flatten", "--db", db, "--operator", "ann", "--reason", "r"});
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.err.find("is finished") != std::string::npos, run.err.c_str());
        QVERIFY(runCli({"order", "flatten", "--db", db}).exitCode != 0); // nobody says why
        QCOMPARE(
            runCli({"order", "flatten", "--db", folder.path("none.db"), "--operator", "a", "--reason", "r"}).exitCode,
            2);
    }
};

SEXTANT_TEST(TestAccountCommands)
#include "tst_account_commands.moc"
