#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/formats/factor_file.h"
#include "engine/market/formats/file_name.h"
#include "engine/market/formats/row_reader.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;

class TestFormatsText final : public QObject {
    Q_OBJECT

private slots:
    void quickNumbersEqualExactOnes();
    void refusesWhatIsNoNumber();
    void readsDecimalCommas();
    void makesTextPrintable();
    void readsStamps_data();
    void readsStamps();
    void refusesStamps_data();
    void refusesStamps();
    void tellsTheDateOrder();
    void splitsFields();
    void readsLinesOfAnyEnding();
    void refusesEndlessLines();
    void readsRowsOfJson();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void readsHintsFromNames_data();
    void readsHintsFromNames();
    void findsSimpleFractions();
};

void TestFormatsText::quickNumbersEqualExactOnes()
{
    // The slow exact reader of the core is the reference.
    const bool held = rc::check("scaledFromText equals parseScaled", [] {
        const int scale = *rc::gen::inRange(0, 13);
        const auto digits = [](int most) {
            return rc::gen::container<std::string>(*rc::gen::inRange(0, most),
                                                   rc::gen::inRange('0', static_cast<char>('9' + 1)));
        };
        std::string text = *rc::gen::element(std::string(), std::string("-"), std::string("+")) + *digits(22);
        if (*rc::gen::inRange(0, 3) > 0) text += "." + *digits(22);
        text += *rc::gen::weightedElement<std::string>({{8, ""}, {1, "e-3"}, {1, "x"}, {1, "E2"}, {1, "000"}});
        const auto exact = parseScaled(text, scale);
        const auto quick = scaledFromText(text, scale);
        RC_ASSERT(quick.has_value() == exact.has_value());
        if (exact) {
            RC_ASSERT(quick->value == exact->value);
            RC_ASSERT(quick->rounded == exact->rounded);
        }
    });
    QVERIFY(held);
    QCOMPARE(scaledFromText("67412.5", 8)->value, std::int64_t{6'741'250'000'000});
    QCOMPARE(scaledFromText("0.123456785", 8)->value, std::int64_t{12'345'678}); // half-even
    QCOMPARE(scaledFromText("0.123456775", 8)->value, std::int64_t{12'345'678});
    QVERIFY(scaledFromText("0.123456775", 8)->rounded);
    QVERIFY(!scaledFromText("1.500000000000", 8)->rounded);
    QVERIFY(!scaledFromText("92233720369", 8).has_value()); // beyond 64 bits
}

void TestFormatsText::refusesWhatIsNoNumber()
{
    for (const char* text :
         {"", "nan", "NaN", "inf", "-inf", "Infinity", "1,5", "0x1", "1e", "--1", "1 ", " 1", "abc", "1e999"})
        QVERIFY2(!doubleFromText(text).has_value(), text);
    for (const char* text : {"", ".", "-", "nan", "1.2.3", "1,5", "0x1", "12a"})
        QVERIFY2(!scaledFromText(text, 8).has_value(), text);
    QCOMPARE(*doubleFromText("2300413.7294999999"), 2300413.7294999999);
    QVERIFY(!std::signbit(*doubleFromText("-0")));
}

void TestFormatsText::readsDecimalCommas()
{
    std::string buffer;
    QCOMPARE(withoutDecimalComma("230,90", buffer), std::string_view("230.90"));
    QCOMPARE(withoutDecimalComma("1.234.567,5", buffer), std::string_view("1234567.5"));
    QCOMPARE(withoutDecimalComma("41.200.110", buffer), std::string_view("41200110"));
    for (const char* text : {"1,2,3", "1,2.3", "1.23,4", "230.5"})
        QVERIFY2(!doubleFromText(withoutDecimalComma(text, buffer)).has_value(), text);
}

void TestFormatsText::makesTextPrintable()
{
    QCOMPARE(printable("plain Öl 日本"), std::string("plain Öl 日本"));
    QCOMPARE(printable("a\nb\tc\x7f"), std::string("a?b?c?"));
    QCOMPARE(printable("\xff\xc3(\xe2\x82"),
             std::string("?") + "?(" + "??"); // no UTF-8, and a character cut off at the end
    QVERIFY(!scaledFromText("9488888888888888888888.08", 8)
                 .has_value()); // found by the fuzzer: an overflow on the 19th digit
    QCOMPARE(scaledFromText("999999999999999999", 0)->value, std::int64_t{999'999'999'999'999'999});
    QCOMPARE(scaledFromText("9223372036854775807", 0)->value, std::int64_t{9'223'372'036'854'775'807});
}

void TestFormatsText::readsStamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ns");
    constexpr qint64 s = 1'000'000'000;
    const auto row = [](const char* text, qint64 ns) { QTest::newRow(text) << text << ns; };
    row("1791201600", 1791201600 * s);
    row("1791201600000", 1791201600 * s);
    row("1791201600000000", 1791201600 * s);
    row("1791201600000000001", 1791201600 * s + 1);
    row("1791201600.1234", 1791201600 * s + 123'400'000);
    row("-631152000", -631152000 * s); // 1950
    row("2026-10-05", 1791158400 * s);
    row("2026-10-05 12:00", 1791201600 * s);
    row("2026-10-05T12:00:00Z", 1791201600 * s);
    row("2026-10-05 12:00:00+00:00", 1791201600 * s);
    row("2026-10-05T14:00:00+02:00", 1791201600 * s);
    row("2026-10-05T17:30:00+0530", 1791201600 * s);
    row("2026-10-05 12:00:00 UTC", 1791201600 * s);
    row("2026.10.05 12:00:00.5", 1791201600 * s + 500'000'000);
    row("2026/10/05 12:00", 1791201600 * s);
    row("20261005", 1791158400 * s);
    row("20261005 12:00", 1791201600 * s);
    row("05.10.2026 12:00", 1791201600 * s);
    row("10/05/2026 12:00", 1791201600 * s); // month first, as asked below
    row("10/05/26", 1791158400 * s);
    row("01/03/70", 172800 * s);
    row("1900-01-01", -2208988800 * s);
}

void TestFormatsText::readsStamps()
{
    QFETCH(QString, text);
    QFETCH(qint64, ns);
    const auto stamp = stampFromText(text.toStdString(), StampUnit::Auto,
                                     text.contains('/') ? DateOrder::MonthFirst : DateOrder::Unknown);
    QVERIFY(stamp.has_value());
    QCOMPARE(stamp->time.ns, ns);
}

void TestFormatsText::refusesStamps_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             "x",
                             "2026-13-01",
                             "2026-02-29",
                             "2026-10-05T25:00",
                             "2026-10-05T12:60",
                             "2026-10-05 12:00 CEST",
                             "1899-12-31",
                             "2200-01-01",
                             "99999999999999999999",
                             "31/31/2026",
                             "05/10/2026",
                             "2026-10-05T12:00+99:00",
                             "1e9",
                             "nan",
                             "12:00",
                             "2026-1-5",
                             "2026-10-05x",
                             "10.05",
                             "1791201600.x",
                             "9223372036854775807"})
        QTest::newRow(text) << text;
}

void TestFormatsText::refusesStamps()
{
    QFETCH(QString, text);
    QVERIFY(!stampFromText(text.toStdString(), StampUnit::Auto, DateOrder::Unknown).has_value());
}

void TestFormatsText::tellsTheDateOrder()
{
    QVERIFY(dateOrderEvidence("13/01/2026") == DateOrder::DayFirst);
    QVERIFY(dateOrderEvidence("01/13/2026 10:00") == DateOrder::MonthFirst);
    QVERIFY(!dateOrderEvidence("01/12/2026").has_value());
    QVERIFY(!dateOrderEvidence("13/13/2026").has_value());
    QVERIFY(!dateOrderEvidence("13.01.2026").has_value()); // points always have the day first
    QVERIFY(needsDateOrder("1/2/2026"));
    QVERIFY(!needsDateOrder("2026/01/02"));
}

void TestFormatsText::splitsFields()
{
    std::vector<std::string_view> fields;
    splitFields("a,,c,", ',', fields);
    QCOMPARE(fields, (std::vector<std::string_view>{"a", "", "c", ""}));
    splitFields("\"a,b\",2,\"c\"", ',', fields);
    QCOMPARE(fields, (std::vector<std::string_view>{"a,b", "2", "c"}));
    splitFields("\"open,2", ',', fields); // a quote that never closes is a character like any other
    QCOMPARE(fields, (std::vector<std::string_view>{"\"open", "2"}));
    splitFields("", ',', fields);
    QCOMPARE(fields, (std::vector<std::string_view>{""}));
}

void TestFormatsText::readsLinesOfAnyEnding()
{
    auto bytes = ByteSource::fromBytes("\xEF\xBB\xBFone\r\ntwo\n\nlast");
    LineReader lines(**bytes);
    std::string_view line;
    std::vector<std::string> got;
    while (lines.next(line) == Step::Row)
        got.emplace_back(line);
    QCOMPARE(got, (std::vector<std::string>{"one", "two", "", "last"}));
    QCOMPARE(lines.number(), std::uint64_t{4});
}

void TestFormatsText::refusesEndlessLines()
{
    for (const std::size_t length : {kMaxLineBytes, kMaxLineBytes + 1}) {
        auto bytes = ByteSource::fromBytes("short\n" + std::string(length, 'x') + "\nend");
        LineReader lines(**bytes);
        std::string_view line;
        QCOMPARE(lines.next(line), Step::Row);
        const Step step = lines.next(line);
        if (length <= kMaxLineBytes) {
            QCOMPARE(step, Step::Row);
            QCOMPARE(line.size(), length);
        } else {
            QCOMPARE(step, Step::Failed);
            QVERIFY(lines.error().message.find("1 MiB") != std::string::npos);
        }
    }
}

void TestFormatsText::readsRowsOfJson()
{
    const auto rowsOf = [](std::string text) {
        auto bytes = ByteSource::fromBytes(std::move(text));
        JsonRowReader reader(**bytes);
        TextRow row;
        std::string out;
        while (true) {
            const Step step = reader.next(row);
            if (step == Step::Failed) return "error " + reader.error().message;
            if (step == Step::End) return out;
            for (const auto field : row.fields)
                out += std::string(field) + " ";
            out += "| ";
        }
    };
    QCOMPARE(rowsOf(" [[1, \"2\" , null],\n[3,4.5e1,-6]] \n"), std::string("1 2 null | 3 4.5e1 -6 | "));
    QCOMPARE(rowsOf(R"({"code":"0","a[[":"x\"[[","result":{"list":[["1","2"],["3","4"]]},"time":[[9]]})"),
             std::string("1 2 | 3 4 | "));
}

void TestFormatsText::refusesBrokenJson_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"[]", "[", "{}", "[[1,2", "[[1,2]", "[[1,2],", "[[1,2]]x", "[[1 2]]", "[[1,[2]]]", "[[\"a",
                             "[[1,2]3]", "[{\"a\":1}]", "[1,2]", "[[1,\"a\\n\"]]", "[[,]]"})
        QTest::newRow(text) << text;
}

void TestFormatsText::refusesBrokenJson()
{
    QFETCH(QString, text);
    auto bytes = ByteSource::fromBytes(text.toStdString());
    JsonRowReader reader(**bytes);
    TextRow row;
    Step step = Step::Row;
    for (int i = 0; i < 5 && step == Step::Row; ++i)
        step = reader.next(row);
    QCOMPARE(step, Step::Failed);
    QVERIFY(!reader.error().message.empty());
    QCOMPARE(reader.next(row), Step::Failed); // and stays so
}

void TestFormatsText::readsHintsFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("timeframe");
    const auto row = [](const char* name, const char* symbol, const char* venue, const char* timeframe) {
        QTest::newRow(name) << name << symbol << venue << timeframe;
    };
    row("/data.d/bars/btcusdt_binance_1m_202104.csv.gz", "BTC-USDT", "binance", "1m");
    row("BTC_USDT-5m.json", "BTC-USDT", "", "5m");
    row("BTC_USDT_USDT-5m-futures.json", "BTC-USDT", "", "5m");
    row("BTCUSDT-1h-2024-10.csv", "BTC-USDT", "", "1h");
    row("spy_1d.csv.gz", "SPY", "", "1d");
    row("spy_1m_quotes_20131004_20131011.csv.gz", "SPY", "", "1m");
    row("spx_index_1d_1990_2022.csv.gz", "SPX", "", "1d");
    row("spy_factors.csv", "SPY", "", "");
    row("6eh4_cme_1m_202401.csv.gz", "6EH4", "cme", "1m");
    row("btcperp_1m_202201.csv.gz", "BTC-PERP", "", "1m");
    row("freqtrade_unittest_btc_1m.csv.gz", "UNITTEST-BTC", "", "1m");
    row("kraken_bcheur_trades_2023.csv", "BCH-EUR", "kraken", "");
    row("bac_trades_20131008.csv.gz", "BAC", "", "");
    row("-", "", "", "");
    row("", "", "", "");
    row("20240101.csv", "", "", "");
}

void TestFormatsText::readsHintsFromNames()
{
    QFETCH(QString, name);
    QFETCH(QString, symbol);
    QFETCH(QString, venue);
    QFETCH(QString, timeframe);
    const NameHints hints = hintsFromFileName(name.toStdString(), InstrumentCatalog::builtIn());
    QCOMPARE(QString::fromStdString(hints.symbol), symbol);
    QCOMPARE(QString::fromStdString(hints.venue), venue);
    QCOMPARE(hints.timeframe ? QString::fromStdString(std::string(toString(*hints.timeframe))) : QString(), timeframe);
}

void TestFormatsText::findsSimpleFractions()
{
    using Fraction = std::pair<std::int64_t, std::int64_t>;
    QCOMPARE(simplestFraction(1.0), (Fraction{1, 1}));
    QCOMPARE(simplestFraction(0.25 / 0.03571430), (Fraction{7, 1}));       // Apple, 2014
    QCOMPARE(simplestFraction(1 / 3.0003), (Fraction{1, 3}));              // Time Warner, 2009
    QCOMPARE(simplestFraction(0.75001904 / 0.37499504), (Fraction{2, 1})); // and 1999
    QCOMPARE(simplestFraction(1.5), (Fraction{3, 2}));
    QCOMPARE(simplestFraction(1e-9), (Fraction{1, 1}));
    QCOMPARE(simplestFraction(1e18), (Fraction{1, 1}));
}

SEXTANT_TEST(TestFormatsText)
#include "tst_formats_text.moc"
