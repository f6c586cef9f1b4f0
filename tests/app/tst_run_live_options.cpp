#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <rapidjson/document.h>

#include "engine/journal/journal_reader.h"
#include "engine/market/options/option_symbol.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

/// `run --feed alpaca` with the options of its stocks, against a local venue in a process of its own.
class TestRunLiveOptions final : public QObject {
    Q_OBJECT

private slots:
    void quotesOfTheChainAreHeard();
    void goesOnWithTheSameContracts();
    void whatIsNotListedIsSaid();
};

namespace {

constexpr std::int64_t kOpen = 1'791'208'800; // 2026-10-05T14:00:00Z, ten in the morning in New York
constexpr int kMinutes = 5;
constexpr const char* kSpeed = "20x";
constexpr std::int64_t kFresh = 55; // seconds: a busy machine asks late

/// Four trades a second around 200.
std::string stockTape()
{
    std::string out = "timestamp,price,size,side\n";
    for (std::int64_t i = 0; i < std::int64_t{kMinutes} * 60 * 4; ++i)
        out += std::to_string(kOpen * 1000 + i * 250) + ",200." + std::to_string(10 + i % 7) + ",10," +
               (i % 2 == 0 ? "buy\n" : "sell\n");
    return out;
}

std::string priceOf(int cents)
{
    std::string part = std::to_string(cents % 100);
    return std::to_string(cents / 100) + "." + (part.size() < 2 ? "0" : "") + part;
}

/// Two expiries, eleven strikes from 150 to 250, quoted at each whole minute and never twice alike. The call of 240 has
/// no bid.
std::string optionTape()
{
    std::string out = "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n";
    for (int minute = 0; minute < kMinutes; ++minute)
        for (const char* expiry : {"2026-10-16", "2026-12-18"})
            for (int strike = 150; strike <= 250; strike += 10)
                for (const char right : {'C', 'P'}) {
                    const int inside = std::max(0, right == 'C' ? 200 - strike : strike - 200);
                    const int bid = inside * 100 + 400 + minute * 3;
                    const bool hasBid = !(strike == 240 && right == 'C');
                    out += std::to_string((kOpen + minute * 60) * 1000) + ",AAPL," + expiry + "," +
                           std::to_string(strike) + "," + right + "," + (hasBid ? priceOf(bid) : "") + "," +
                           priceOf(bid + 10) + (hasBid ? ",5," : ",0,") + "7\n";
                }
    return out;
}

QStringList listOf(const std::vector<std::string>& words)
{
    QStringList out;
    for (const std::string& word : words)
        out << QString::fromStdString(word);
    return out;
}

class OptionVenue final {
public:
    OptionVenue(const CliFolder& folder, bool hasOptions)
    {
        std::vector<std::string> words{"mock-venue",
                                       "--venue",
                                       "alpaca",
                                       "--symbol",
                                       "AAPL",
                                       "--tape",
                                       folder.write("stock.csv", stockTape()),
                                       "--speed",
                                       kSpeed,
                                       "--from",
                                       "2026-10-05T14:00:01Z",
                                       "--stay",
                                       "--wait"};
        if (hasOptions) words.insert(words.end(), {"--option-tape", folder.write("options.csv", optionTape())});
        m_process.start(SEXTANT_CLI, listOf(words));
        const QRegularExpression line(QStringLiteral("(feeds\\.\\S+) = (\\S+)"));
        QByteArray told;
        QElapsedTimer clock;
        clock.start();
        while (told.count(" = ") < 2 && clock.elapsed() < 15'000 && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(200);
            told += m_process.readAllStandardError();
        }
        for (auto found = line.globalMatch(QString::fromUtf8(told)); found.hasNext();) {
            const auto match = found.next();
            m_settings.insert(m_settings.end(),
                              {"--set", (match.captured(1) + QLatin1Char('=') + match.captured(2)).toStdString()});
        }
    }
    ~OptionVenue()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    OptionVenue(const OptionVenue&) = delete;
    OptionVenue& operator=(const OptionVenue&) = delete;

    [[nodiscard]] bool isThere() const { return m_settings.size() == 4; }
    [[nodiscard]] std::vector<std::string> words(const std::string& database) const
    {
        std::vector<std::string> out{
            "run",  "--feed", "alpaca", "--symbols", "AAPL", "--speed", kSpeed, "--to", "2026-10-05T14:04:59Z",
            "--db", database, "--json"};
        for (const char* setting : {"session.warmup_bars=0", "scoring.signal_timeframes=1m", "scoring.timeframes=1m,5m",
                                    "feeds.alpaca.options=indicative", "options.stale_quote_seconds=55"})
            out.insert(out.end(), {"--set", setting});
        out.insert(out.end(), m_settings.begin(), m_settings.end());
        return out;
    }

private:
    QProcess m_process;
    std::vector<std::string> m_settings;
};

void giveKeys(QProcess& process)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SEXTANT_ALPACA_KEY"), QStringLiteral("PKLOCAL"));
    environment.insert(QStringLiteral("SEXTANT_ALPACA_SECRET"), QStringLiteral("local"));
    process.setProcessEnvironment(environment);
}

/// What a session has of options, from its journal.
struct Heard {
    std::vector<std::string> contracts;                       ///< in the order of their ids
    std::map<std::string, std::vector<market::Quote>> quotes; ///< by contract
};

Heard heardBy(const std::string& database)
{
    Heard out;
    std::map<std::uint16_t, std::string> names;
    auto replay = journal::SessionReplay::open(storage::WorkspaceLocation::databaseFile(database), "");
    journal::ReplayRow row;
    while (replay && replay->next(row).value_or(false)) {
        if (row.event)
            if (const auto* instrument = std::get_if<std::shared_ptr<const market::Instrument>>(&row.event->body))
                if ((*instrument)->option) {
                    const std::string name = market::compactOsiSymbol(*(*instrument)->option);
                    names[(*instrument)->id.value] = name;
                    out.contracts.push_back(name);
                }
        for (const session::MarketSpan& span : row.spans)
            if (const auto* quotes = std::get_if<std::span<const market::Quote>>(&span.records))
                for (const market::Quote& quote : *quotes)
                    if (names.contains(quote.instrument)) out.quotes[names[quote.instrument]].push_back(quote);
    }
    return out;
}

/// The minute of the tape that a quote is of; nothing: of none.
std::optional<int> minuteOf(const std::string& contract, const market::Quote& quote)
{
    const market::OptionContract known = market::parseOsi(contract).value();
    const auto strike = static_cast<int>(known.strike.thousandths / 1000);
    const int inside = std::max(0, known.type == market::OptionType::Call ? 200 - strike : strike - 200);
    const bool hasBid = !(strike == 240 && known.type == market::OptionType::Call);
    for (int minute = 0; minute < kMinutes; ++minute) {
        const std::int64_t bid = (inside * 100 + 400 + minute * 3) * 100;
        if (quote.ask.units == bid + 1000 && quote.bid.units == (hasBid ? bid : 0)) return minute;
    }
    return std::nullopt;
}

} // namespace

void TestRunLiveOptions::quotesOfTheChainAreHeard()
{
    const CliFolder folder;
    const OptionVenue venue(folder, true);
    QVERIFY(venue.isThere());
    const std::string database = folder.path("o.db");
    QProcess run;
    giveKeys(run);
    run.start(SEXTANT_CLI, listOf(venue.words(database)));
    QVERIFY(run.waitForFinished(90'000));
    const QByteArray said = run.readAllStandardError();
    QVERIFY2(run.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("indicative"), said.constData());
    rapidjson::Document report;
    const QByteArray out = run.readAllStandardOutput();
    report.Parse(out.constData(), static_cast<std::size_t>(out.size()));
    QVERIFY2(report.IsObject() && report.HasMember("options"), out.constData());
    // The near expiry with strikes of a fifth around 200: 160 to 240.
    QCOMPARE(report["options"]["contracts"].GetInt(), 18);
    QVERIFY(report["options"]["quotes"]["good"].GetInt() >= 17 * 3);
    QVERIFY(report["options"]["quotes"]["no_bid"].GetInt() >= 3);
    QCOMPARE(std::string(report["conservation"]["paper"].GetString()), std::string("0"));

    const Heard heard = heardBy(database);
    QCOMPARE(heard.contracts.size(), std::size_t{18});
    QCOMPARE(heard.contracts.front(), std::string("AAPL261016C00160000"));
    QCOMPARE(heard.contracts.back(), std::string("AAPL261016P00240000"));
    for (const std::string& contract : heard.contracts) {
        const auto found = heard.quotes.find(contract);
        QVERIFY2(found != heard.quotes.end(), contract.c_str());
        std::vector<int> minutes;
        for (const market::Quote& quote : found->second) {
            const auto minute = minuteOf(contract, quote);
            QVERIFY2(minute.has_value(), contract.c_str()); // nothing is made up
            const std::int64_t late = quote.time.ns / 1'000'000'000 - (kOpen + *minute * 60);
            QVERIFY2(late >= 0 && late <= kFresh + 30, qPrintable(QString::number(late)));
            minutes.push_back(*minute);
        }
        // Each change once, in order; what was listed before somebody listened may be too old.
        QVERIFY(std::is_sorted(minutes.begin(), minutes.end()));
        QVERIFY(std::adjacent_find(minutes.begin(), minutes.end()) == minutes.end());
        // A machine that stands still for three seconds misses a minute of the market; nobody says it did not.
        const auto heardLater = std::count_if(minutes.begin(), minutes.end(), [](int minute) { return minute > 0; });
        QVERIFY2(heardLater >= kMinutes - 2, contract.c_str());
    }
    const CliRun verified = runCli({"replay", "--db", database, "--verify"});
    QVERIFY2(verified.exitCode == 0, verified.out.c_str());
}

void TestRunLiveOptions::goesOnWithTheSameContracts()
{
    const CliFolder folder;
    const OptionVenue venue(folder, true);
    QVERIFY(venue.isThere());
    const std::string database = folder.path("k.db");
    QProcess run;
    giveKeys(run);
    run.start(SEXTANT_CLI, listOf(venue.words(database)));
    QVERIFY(run.waitForStarted());
    run.waitForFinished(5'000);
    QVERIFY(killNow(run));
    const Heard before = heardBy(database);
    QCOMPARE(before.contracts.size(), std::size_t{18});
    QVERIFY(!before.quotes.empty());
    QProcess resumed;
    giveKeys(resumed);
    resumed.start(SEXTANT_CLI, listOf({"run", "--resume", "--db", database, "--json"}));
    QVERIFY(resumed.waitForFinished(90'000));
    QVERIFY2(resumed.exitCode() == 0, resumed.readAllStandardError().constData());
    const Heard after = heardBy(database);
    QCOMPARE(after.contracts, before.contracts);
    for (const auto& [contract, quotes] : after.quotes) {
        QVERIFY2(quotes.size() > before.quotes.at(contract).size(), contract.c_str());
        for (const market::Quote& quote : quotes)
            QVERIFY2(minuteOf(contract, quote).has_value(), contract.c_str());
    }
    QCOMPARE(runCli({"replay", "--db", database, "--verify"}).exitCode, 0);
}

void TestRunLiveOptions::whatIsNotListedIsSaid()
{
    const CliFolder folder;
    const OptionVenue venue(folder, false);
    QVERIFY(venue.isThere());
    auto words = venue.words(folder.path("n.db"));
    *(std::find(words.begin(), words.end(), "--to") + 1) = "2026-10-05T14:00:30Z";
    QProcess run;
    giveKeys(run);
    run.start(SEXTANT_CLI, listOf(words));
    QVERIFY(run.waitForFinished(60'000));
    const QByteArray said = run.readAllStandardError();
    QVERIFY2(run.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("AAPL: alpaca lists no options under its name within 60 days"), said.constData());
    // What the account may not have ends it, in words.
    words.insert(words.end(), {"--set", "feeds.alpaca.options=opra"});
    QProcess paid;
    giveKeys(paid);
    paid.start(SEXTANT_CLI, listOf(words));
    QVERIFY(paid.waitForFinished(60'000));
    const QByteArray refused = paid.readAllStandardError();
    QVERIFY2(paid.exitCode() == 2, refused.constData());
    QVERIFY2(refused.contains("OPRA agreement is not signed"), refused.constData());
}

SEXTANT_TEST(TestRunLiveOptions)
#include "tst_run_live_options.moc"
