#include <QTemporaryDir>
#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

#include "engine/market/formats/option_tape.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;

class TestOptionTape final : public QObject {
    Q_OBJECT
private slots:
    void readsEveryFileOfTheData_data();
    void readsEveryFileOfTheData();
    void rowsOfABarAreKnownAtItsEnd();
    void missingSidesAreNoQuotes();
    void badRowsAreRefusedOrCounted_data();
    void badRowsAreRefusedOrCounted();
    void duplicatesAndDisorder();
    void osiColumn();
    void filesThatAreNone_data();
    void filesThatAreNone();
};

namespace {

const std::string kHeader = "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n";

struct Folder {
    QTemporaryDir dir;
    std::string write(const char* name, const std::string& text) const
    {
        const std::string path = dir.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path) << text;
        return path;
    }
};

OptionTapeRequest lenient(const std::string& path)
{
    OptionTapeRequest request;
    request.path = path;
    request.lenient = true;
    request.mostProblems = 10;
    return request;
}

} // namespace

void TestOptionTape::readsEveryFileOfTheData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<quint64>("contracts");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<quint64>("noBid");
    QTest::addColumn<quint64>("noAsk");
    QTest::addColumn<quint64>("empty");
    QTest::addColumn<quint64>("crossed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* file, int rows, int contracts, const char* timeframe, int noBid, int noAsk,
                        int empty, int crossed, const char* first, const char* last) {
        QTest::newRow(file) << file << quint64(rows) << quint64(contracts) << timeframe << quint64(noBid)
                            << quint64(noAsk) << quint64(empty) << quint64(crossed) << first << last;
    };
    // Times are ends of bars: closes of sessions, hours and minutes.
    row("aapl_option_quotes_1d_2014", 4532, 4532, "1d", 355, 0, 0, 0, "2014-06-06T20:00:00Z", "2014-06-09T20:00:00Z");
    row("aapl_option_quotes_1h_2014", 31407, 4532, "1h", 2390, 0, 0, 4, "2014-06-06T14:00:00Z", "2014-06-09T20:00:00Z");
    row("spx_option_quotes_1m_20210104_20210114", 4473, 6, "1m", 828, 0, 0, 0, "2021-01-04T14:31:00Z",
        "2021-01-14T21:15:00Z");
    row("spxw_option_quotes_1m_20210104", 4565, 12, "1m", 0, 0, 0, 0, "2021-01-04T14:31:00Z", "2021-01-04T21:15:00Z");
    row("spy_option_quotes_1m_20230803", 1620, 4, "1m", 0, 0, 0, 0, "2023-08-03T13:31:00Z", "2023-08-03T20:15:00Z");
    row("twx_option_quotes_1m_20140605_20140606", 56995, 184, "1m", 12531, 13091, 15, 0, "2014-06-05T13:31:00Z",
        "2014-06-06T20:01:00Z");
}

void TestOptionTape::readsEveryFileOfTheData()
{
    const char* data = std::getenv("SEXTANT_DATA");
    if (data == nullptr) QSKIP("SEXTANT_DATA is not set: no option quotes to read");
    QFETCH(QString, file);
    QFETCH(quint64, rows);
    QFETCH(quint64, contracts);
    QFETCH(QString, timeframe);
    QFETCH(quint64, noBid);
    QFETCH(quint64, noAsk);
    QFETCH(quint64, empty);
    QFETCH(quint64, crossed);
    QFETCH(QString, first);
    QFETCH(QString, last);
    OptionTapeRequest request;
    request.path = std::string(data) + "/options/" + file.toStdString() + ".csv.gz";
    const auto tape = readOptionTape(request);
    QVERIFY2(tape, tape ? "" : tape.error().message.c_str());
    QCOMPARE(quint64(tape->info.rows), rows);
    QCOMPARE(quint64(tape->contracts.size()), contracts);
    QVERIFY(tape->info.timeframe.has_value());
    QCOMPARE(QString::fromUtf8(toString(*tape->info.timeframe).data()), timeframe);
    QCOMPARE(quint64(tape->info.quotes.of(QuoteProblem::NoBid)), noBid);
    QCOMPARE(quint64(tape->info.quotes.of(QuoteProblem::NoAsk)), noAsk);
    QCOMPARE(quint64(tape->info.quotes.of(QuoteProblem::Empty)), empty);
    QCOMPARE(quint64(tape->info.quotes.of(QuoteProblem::Crossed)), crossed);
    QCOMPARE(tape->info.rejected + tape->info.duplicates + tape->info.outOfOrder + tape->info.rounded,
             std::uint64_t{0});
    QCOMPARE(tape->quotes.front().time, parseRfc3339(first.toStdString()).value());
    QCOMPARE(tape->quotes.back().time, parseRfc3339(last.toStdString()).value());
    QVERIFY(std::is_sorted(tape->quotes.begin(), tape->quotes.end(),
                           [](const OptionQuote& a, const OptionQuote& b) { return a.time < b.time; }));
    for (const OptionContract& contract : tape->contracts)
        QVERIFY(parseOsi(osiSymbol(contract)).value() == contract);
    const bool isIndex = file.startsWith(QStringLiteral("spx"));
    QVERIFY(tape->contracts.front().root.style == (isIndex ? OptionStyle::European : OptionStyle::American));
}

void TestOptionTape::rowsOfABarAreKnownAtItsEnd()
{
    const Folder folder;
    const std::string rows = kHeader + "1402027200000,AAPL,2014-06-21,645,C,10.1,10.3,5,6\n"; // midnight of a Friday
    const auto time = [](const Result<OptionTape>& tape) { return toRfc3339(tape.value().quotes.front().time); };
    QCOMPARE(time(readOptionTape({folder.write("aapl_option_quotes_1d_2014.csv", rows), false, {}, 0})),
             std::string("2014-06-06T20:00:00.000Z"));
    QCOMPARE(time(readOptionTape({folder.write("aapl_1h_2014.csv", rows), false, {}, 0})),
             std::string("2014-06-06T05:00:00.000Z"));
    // A file that names no bars holds quotes of their own instants; the request wins over the name.
    const std::string plain = folder.write("quotes.csv", rows);
    QCOMPARE(time(readOptionTape({plain, false, {}, 0})), std::string("2014-06-06T04:00:00.000Z"));
    QCOMPARE(time(readOptionTape({plain, false, Timeframe::M1, 0})), std::string("2014-06-06T04:01:00.000Z"));
}

void TestOptionTape::missingSidesAreNoQuotes()
{
    const Folder folder;
    const auto tape =
        readOptionTape({folder.write("quotes.csv", kHeader + "1402059600000,TWX,2014-06-21,42.5,C,,,,\n"
                                                             "1402059600001,TWX,2014-06-21,42.5,C,0,1.5,0,3\n"
                                                             "1402059600002,TWX,2014-06-21,42.5,C,1.4,,2,0\n"
                                                             "1402059600003,TWX,2014-06-21,42.5,C,1.6,1.5,2,3\n"
                                                             "1402059600004,TWX,2014-06-21,42.5,C,1.40005,1.5,2,3\n"),
                        false,
                        {},
                        0});
    QVERIFY(tape);
    QCOMPARE(tape->contracts.size(), std::size_t{1});
    QCOMPARE(displayName(tape->contracts[0]), std::string("TWX-20140621-CALL-42.50"));
    const QuoteProblem expected[] = {QuoteProblem::Empty, QuoteProblem::NoBid, QuoteProblem::NoAsk,
                                     QuoteProblem::Crossed, QuoteProblem::None};
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(problemOf(tape->quotes[i]) == expected[i]);
    QCOMPARE(tape->info.quotes.bad(), std::uint64_t{4});
    QCOMPARE(tape->info.rounded, std::uint64_t{1});
    QCOMPARE(tape->quotes[4].bid.units, std::int64_t{14'000}); // half-even
}

void TestOptionTape::badRowsAreRefusedOrCounted_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* cells, const char* field) {
        QTest::newRow(name) << cells << field;
    };
    row("time", "yesterday,TWX,2014-06-21,42.5,C,1,2,1,1", "timestamp_ms_utc");
    row("time of NaN", "nan,TWX,2014-06-21,42.5,C,1,2,1,1", "timestamp_ms_utc");
    row("root", "1402059600000,twx,2014-06-21,42.5,C,1,2,1,1", "underlying");
    row("no root", "1402059600000,,2014-06-21,42.5,C,1,2,1,1", "underlying");
    row("expiry", "1402059600000,TWX,2014-06-31,42.5,C,1,2,1,1", "expiry");
    row("strike of zero", "1402059600000,TWX,2014-06-21,0,C,1,2,1,1", "strike");
    row("negative strike", "1402059600000,TWX,2014-06-21,-42.5,C,1,2,1,1", "strike");
    row("strike too fine", "1402059600000,TWX,2014-06-21,42.50001,C,1,2,1,1", "strike");
    row("strike of infinity", "1402059600000,TWX,2014-06-21,inf,C,1,2,1,1", "strike");
    row("right", "1402059600000,TWX,2014-06-21,42.5,X,1,2,1,1", "right");
    row("negative bid", "1402059600000,TWX,2014-06-21,42.5,C,-1,2,1,1", "bid");
    row("bid is text", "1402059600000,TWX,2014-06-21,42.5,C,n/a,2,1,1", "bid");
    row("ask of NaN", "1402059600000,TWX,2014-06-21,42.5,C,1,nan,1,1", "ask");
    row("ask of infinity", "1402059600000,TWX,2014-06-21,42.5,C,1,1e300,1,1", "ask");
    row("half a contract", "1402059600000,TWX,2014-06-21,42.5,C,1,2,1.5,1", "bid_size");
    row("negative size", "1402059600000,TWX,2014-06-21,42.5,C,1,2,1,-1", "ask_size");
    row("too few cells", "1402059600000,TWX,2014-06-21,42.5,C,1,2,1", "row");
    row("too many cells", "1402059600000,TWX,2014-06-21,42.5,C,1,2,1,1,1", "row");
}

void TestOptionTape::badRowsAreRefusedOrCounted()
{
    QFETCH(QString, row);
    QFETCH(QString, field);
    const Folder folder;
    const std::string good = "1402059600000,TWX,2014-06-21,42.5,P,1,2,1,1\n";
    const std::string path = folder.write("quotes.csv", kHeader + good + row.toStdString() + "\n" + good);
    const auto strict = readOptionTape({path, false, {}, 0});
    QVERIFY(!strict);
    QCOMPARE(strict.error().code, ErrorCode::InvalidInput);
    const QString start = QString::fromStdString(path) + ":3: " + field + ": ";
    QVERIFY2(QString::fromStdString(strict.error().message).startsWith(start), strict.error().message.c_str());
    const auto counted = readOptionTape(lenient(path));
    QVERIFY(counted);
    QCOMPARE(counted->info.rows, std::uint64_t{2});
    QCOMPARE(counted->info.rejected, std::uint64_t{1});
    QCOMPARE(counted->info.problems.front().row, std::uint64_t{3});
    QCOMPARE(counted->contracts.size(), std::size_t{1}); // a bad row lists nothing
}

void TestOptionTape::duplicatesAndDisorder()
{
    const Folder folder;
    const std::string rows = kHeader + "1402059660000,TWX,2014-06-21,42.5,P,1.1,2,1,1\n"
                                       "1402059600000,TWX,2014-06-21,42.5,P,1.0,2,1,1\n"
                                       "1402059660000,TWX,2014-06-21,42.5,P,1.2,2,1,1\n";
    const auto bars = readOptionTape({folder.write("twx_option_quotes_1m_x.csv", rows), false, {}, 0});
    QVERIFY(bars);
    QCOMPARE(bars->info.duplicates, std::uint64_t{1});
    QCOMPARE(bars->info.outOfOrder, std::uint64_t{1});
    QCOMPARE(bars->quotes.size(), std::size_t{2});
    QCOMPARE(bars->quotes[0].bid.units, std::int64_t{10'000});
    QCOMPARE(bars->quotes[1].bid.units, std::int64_t{11'000}); // the first of the two
    // Quotes of the same instant are two quotes.
    const auto ticks = readOptionTape({folder.write("ticks.csv", rows), false, {}, 0});
    QCOMPARE(ticks->quotes.size(), std::size_t{3});
    QCOMPARE(ticks->quotes[2].bid.units, std::int64_t{12'000});
}

void TestOptionTape::osiColumn()
{
    const Folder folder;
    const auto tape = readOptionTape({folder.write("osi.csv", "time,option_symbol,bid,ask\n"
                                                              "2026-01-09T15:00:00Z,SPY   260116C00500000,3.1,3.2\n"
                                                              "2026-01-09T15:00:01Z,SPY260116P00500000,2.1,2.2\n"),
                                      false,
                                      {},
                                      0});
    QVERIFY2(tape, tape ? "" : tape.error().message.c_str());
    QCOMPARE(osiSymbol(tape->contracts[0]), std::string("SPY   260116C00500000"));
    QCOMPARE(osiSymbol(tape->contracts[1]), std::string("SPY   260116P00500000"));
    QCOMPARE(tape->quotes[1].askSize, 0);
}

void TestOptionTape::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << ":1: file: is empty";
    QTest::newRow("header alone") << QByteArray(kHeader.c_str()) << ":1: file: holds no quotes";
    QTest::newRow("no header") << QByteArray("1402059600000,TWX,2014-06-21,42.5,C,1,2,1,1\n")
                               << ":1: timestamp_ms_utc: the column is missing";
    QTest::newRow("no strike") << QByteArray("time,underlying,expiry,right,bid,ask\n")
                               << ":1: strike: the column is missing";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff\n", 5) << "column is missing";
    QTest::newRow("broken gzip") << QByteArray("\x1f\x8b\x08\x00garbage", 11) << ": ";
    QTest::newRow("a long line") << QByteArray(2'000'000, 'x') << ":1: ";
}

void TestOptionTape::filesThatAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const Folder folder;
    const std::string path = folder.write("file.csv", text.toStdString());
    for (const bool isLenient : {false, true}) {
        const auto tape = readOptionTape({path, isLenient, {}, 0});
        QVERIFY(!tape);
        QVERIFY2(QString::fromStdString(tape.error().message).contains(said), tape.error().message.c_str());
    }
    QCOMPARE(readOptionTape({"/nowhere.csv", false, {}, 0}).error().code, ErrorCode::NotFound);
}

SEXTANT_TEST(TestOptionTape)
#include "tst_option_tape.moc"
