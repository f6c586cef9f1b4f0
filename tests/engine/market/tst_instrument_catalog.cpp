#include "tests/test_main.h"

#include <QTest>

#include "engine/market/calendar.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::market;

class TestInstrumentCatalog final : public QObject {
    Q_OBJECT

private slots:
    void spellsSymbolsCanonically_data();
    void spellsSymbolsCanonically();
    void knowsTheInstrumentsOfTheSpecification();
    void guessesWhatItDoesNotKnow();
    void prefersTheVenueThenTheMoreExactPattern();
    void lettersAloneAreSharesUnlessTheyAreMoney();
    void everyBuiltInRowIsSound();
    void rowsAddedLaterWin();
    void refusesBadRows_data();
    void refusesBadRows();
    void aBadFileAddsNothing();

private:
    const InstrumentCatalog m_catalog = InstrumentCatalog::builtIn();
};

void TestInstrumentCatalog::spellsSymbolsCanonically_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* spelling, const char* canonical) {
        QTest::newRow(spelling) << spelling << canonical;
    };
    row("btcusdt", "BTC-USDT");
    row("BTC/USDT", "BTC-USDT");
    row("BTC_USDT", "BTC-USDT");
    row("BTC-USDT", "BTC-USDT");
    row(" BTCUSDT ", "BTC-USDT");
    row("BINANCE:BTCUSDT", "BTC-USDT");
    row("BTC/USDT:USDT", "BTC-USDT");
    row("BTC_USDT_USDT", "BTC-USDT");
    row("ETHBTC", "ETH-BTC");
    row("XLMBTC", "XLM-BTC");
    row("etcbtc", "ETC-BTC");
    row("BCHEUR", "BCH-EUR");
    row("XBTUSD", "BTC-USD");
    row("btcperp", "BTC-PERP");
    row("EURUSD", "EUR-USD");
    row("EURUSD=X", "EUR-USD");
    row("USDJPY", "USD-JPY");
    row("UNITTEST/BTC", "UNITTEST-BTC");
    row("1000SHIBUSDT", "1000SHIB-USDT");
    // A known base beats the longer quote currency that would cut it.
    row("BNBUSD", "BNB-USD");
    row("DOTUSD", "DOT-USD");
    row("BTCFDUSD", "BTC-FDUSD");
    row("BTCBUSD", "BTC-BUSD");
    row("USDTUSD", "USDT-USD");
    row("USDCUSDT", "USDC-USDT");
    // Tickers stay whole, also where they end like a currency.
    row("AAPL", "AAPL");
    row("spy", "SPY");
    row("TWX", "TWX");
    row("BAC", "BAC");
    row("GBTC", "GBTC");
    row("FETH", "FETH");
    row("TUSD", "TUSD");
    row("USDT", "USDT");
    row("BTC", "BTC");
    row("BRK.B", "BRK.B");
    row("6eh4", "6EH4");
    row("^VIX", "VIX");
    row("", "UNKNOWN");
    row("/-_", "UNKNOWN");
    row("AVERYVERYVERYLONGSYMBOLINDEED", "AVERYVERYVERYLONGSYM");
    row("A B,C\n", "ABC");
    row("A:B:^SPY=X", "SPY");
    row("ABCDEFGHIJKLMNOPQRS_T", "ABCDEFGHIJKLMNOPQRS"); // cut at 20, where the dash stands
}

void TestInstrumentCatalog::spellsSymbolsCanonically()
{
    QFETCH(QString, spelling);
    QFETCH(QString, canonical);
    const std::string once = m_catalog.canonicalSymbol(spelling.toStdString());
    QCOMPARE(QString::fromStdString(once), canonical);
    QCOMPARE(m_catalog.canonicalSymbol(once), once);
}

void TestInstrumentCatalog::knowsTheInstrumentsOfTheSpecification()
{
    // execution.md §5.1 (worked examples) and §7.4.
    const Instrument btc = m_catalog.find("btcusdt", "binance");
    QCOMPARE(btc.symbol, std::string("BTC-USDT"));
    QCOMPARE(btc.venue, std::string("binance"));
    QCOMPARE(btc.base, std::string("BTC"));
    QCOMPARE(btc.quote, std::string("USDT"));
    QVERIFY(btc.assetClass == AssetClass::Crypto);
    QCOMPARE(btc.format(btc.tick), std::string("0.01"));
    QVERIFY(btc.lot == (Decimal{1, 5}));
    QVERIFY(!btc.shortable && btc.tradable && !btc.guessed);
    QCOMPARE(btc.fees.makerPpm, std::int64_t{200});
    QCOMPARE(btc.fees.takerPpm, std::int64_t{500});
    QCOMPARE(btc.calendar, std::string("24-7"));

    const Instrument spy = m_catalog.find("SPY", "");
    QVERIFY(spy.assetClass == AssetClass::Equity);
    QCOMPARE(spy.format(spy.tick), std::string("0.01"));
    QVERIFY(spy.lot == (Decimal{1, 0}));
    QCOMPARE(spy.fees.kind, FeeKind::PerShare);
    QCOMPARE(toString(spy.fees.perUnit), std::string("0.005"));
    QCOMPARE(toString(spy.fees.minimum), std::string("1"));
    QCOMPARE(spy.fees.capPpm, std::int64_t{10'000}); // 1 %
    QCOMPARE(spy.calendar, std::string("NYSE"));
    QVERIFY(spy.shortable);

    const Instrument euro = m_catalog.find("EURUSD", "oanda");
    QVERIFY(euro.assetClass == AssetClass::Forex);
    QCOMPARE(euro.format(euro.tick), std::string("0.00001"));
    QVERIFY(euro.lot == (Decimal{1000, 0}));
    QCOMPARE(euro.fees.takerPpm, std::int64_t{20}); // 0.2 bp
    QCOMPARE(euro.calendar, std::string("FX"));

    const Instrument future = m_catalog.find("6EH4", "cme");
    QVERIFY(future.assetClass == AssetClass::Future);
    QVERIFY(future.multiplier == (Decimal{125000, 0}));
    QCOMPARE(future.format(future.tick), std::string("0.00005"));
    QCOMPARE(toString(future.fees.perUnit), std::string("2.5"));
    QCOMPARE(future.fees.kind, FeeKind::PerContract);
    QVERIFY(!future.tradable);
    QVERIFY(m_catalog.find("ESH24", "").multiplier == (Decimal{50, 0}));

    const Instrument vix = m_catalog.find("VIX", "");
    QVERIFY(vix.assetClass == AssetClass::Index);
    QVERIFY(!vix.tradable && !vix.shortable);
}

void TestInstrumentCatalog::guessesWhatItDoesNotKnow()
{
    const Instrument unknown = m_catalog.find("FOOBARBAZ", "nowhere");
    QVERIFY(unknown.guessed);
    QCOMPARE(unknown.calendar, std::string("24-7"));
    QCOMPARE(unknown.tick, Price{1});
    QCOMPARE(unknown.priceScale, 8);
    QVERIFY(validated(unknown).has_value());
    QVERIFY(!m_catalog.find("NEWCOIN-USDT", "binance").guessed); // its quote currency is known
    QVERIFY(m_catalog.find("NEW-COIN", "").guessed);
}

void TestInstrumentCatalog::prefersTheVenueThenTheMoreExactPattern()
{
    QVERIFY(m_catalog.find("BTCUSDT", "bybit").assetClass == AssetClass::CryptoPerpetual);
    QVERIFY(m_catalog.find("BTCUSDT", "bybit").shortable);
    QVERIFY(m_catalog.find("NEWCOINUSDT", "Bybit").assetClass == AssetClass::CryptoPerpetual);
    QVERIFY(m_catalog.find("BTCUSDT", "kucoin").assetClass == AssetClass::Crypto);
    QVERIFY(m_catalog.find("BTCUSD", "coinbase").lot == (Decimal{1, 8}));
    QCOMPARE(m_catalog.find("ADAUSDT", "bybit").format(m_catalog.find("ADAUSDT", "bybit").tick), std::string("0.0001"));
}

void TestInstrumentCatalog::lettersAloneAreSharesUnlessTheyAreMoney()
{
    QVERIFY(m_catalog.find("A", "").assetClass == AssetClass::Equity);
    QVERIFY(m_catalog.find("GOOGL", "").assetClass == AssetClass::Equity);
    QVERIFY(m_catalog.find("BRK-B", "").assetClass == AssetClass::Equity);
    QCOMPARE(m_catalog.find("BRK-B", "").base, std::string("BRK-B"));
    QVERIFY(m_catalog.find("USDT", "").guessed);
    QVERIFY(m_catalog.find("EUR", "").guessed);
    QVERIFY(m_catalog.find("TOOLONG", "").guessed);
}

void TestInstrumentCatalog::everyBuiltInRowIsSound()
{
    for (const char* symbol :
         {"BTC-USDT", "ETH-BTC", "SHIB-USDT", "BTC-PERP", "USD-JPY", "SPY", "SPX", "6JZ5", "ZNH24", "BTC-USDT-SWAP"}) {
        const Instrument instrument = m_catalog.find(symbol, "");
        QVERIFY2(!instrument.guessed, symbol);
        QVERIFY2(validated(instrument).has_value(), symbol);
        QVERIFY2(findCalendar(instrument.calendar) != nullptr, symbol);
        QCOMPARE(instrument.id, InstrumentId{});
    }
}

namespace {
constexpr std::string_view kCatalogHeader =
    "pattern,venue,type,base,quote,price_unit,tick,lot,multiplier,calendar,fees,shortable,tradable,note\n";
}

void TestInstrumentCatalog::rowsAddedLaterWin()
{
    InstrumentCatalog catalog = InstrumentCatalog::builtIn();
    const std::string csv = std::string(kCatalogHeader) +
                            "# mine\r\n"
                            "*-USDT,,crypto,,,4,0.5,1,1,24-7,bp:-1/7.5,yes,no,a note, with a comma\r\n"
                            "FOO-BAR,,crypto,,,8,0.01,1,1,24-7,none,no,yes,\n";
    const auto added = catalog.add("mine.csv", csv);
    QVERIFY2(added.has_value(), added ? "" : added.error().message.c_str());
    const Instrument btc = catalog.find("BTCUSDT", "binance");
    QCOMPARE(btc.priceScale, 4);
    QCOMPARE(btc.tick, Price{5000});
    QCOMPARE(btc.fees.makerPpm, std::int64_t{-100});
    QCOMPARE(btc.fees.takerPpm, std::int64_t{750});
    QCOMPARE(catalog.canonicalSymbol("foobar"), std::string("FOO-BAR"));
    QCOMPARE(m_catalog.canonicalSymbol("foobar"), std::string("FOOBAR"));
}

void TestInstrumentCatalog::refusesBadRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("message");
    const auto bad = [](const char* name, const char* row, const char* message) {
        QTest::newRow(name) << row << message;
    };
    bad("type", "X-Y,,stock,,,8,1,1,1,NYSE,none,no,yes,", "mine.csv:2: type: 'stock'");
    bad("price unit", "X-Y,,crypto,,,13,1,1,1,NYSE,none,no,yes,", "mine.csv:2: price_unit: '13'");
    bad("tick zero", "X-Y,,crypto,,,8,0,1,1,NYSE,none,no,yes,", "mine.csv:2: tick: '0'");
    bad("tick finer than the unit", "X-Y,,crypto,,,2,0.001,1,1,NYSE,none,no,yes,", "mine.csv:2: tick: '0.001'");
    bad("lot", "X-Y,,crypto,,,8,1,-1,1,NYSE,none,no,yes,", "mine.csv:2: lot: '-1'");
    bad("multiplier", "X-Y,,crypto,,,8,1,1,nan,NYSE,none,no,yes,", "mine.csv:2: multiplier: 'nan'");
    bad("fees", "X-Y,,crypto,,,8,1,1,1,NYSE,bp:1,no,yes,", "mine.csv:2: fees: 'bp:1'");
    bad("taker rebate", "X-Y,,crypto,,,8,1,1,1,NYSE,bp:1/-2,no,yes,", "mine.csv:2: fees: 'bp:1/-2'");
    bad("shortable", "X-Y,,crypto,,,8,1,1,1,NYSE,none,maybe,yes,", "mine.csv:2: shortable: 'maybe'");
    bad("too few fields", "X-Y,,crypto", "mine.csv:2: row: has 3 fields");
    bad("no pattern", ",,crypto,,,8,1,1,1,NYSE,none,no,yes,", "mine.csv:2: pattern:");
    bad("three stars", "*A*B*,,crypto,,,8,1,1,1,NYSE,none,no,yes,", "mine.csv:2: pattern:");
    bad("no calendar", "X-Y,,crypto,,,8,1,1,1,,none,no,yes,", "mine.csv:2: row: X-Y: calendar");
}

void TestInstrumentCatalog::refusesBadRows()
{
    QFETCH(QString, row);
    QFETCH(QString, message);
    InstrumentCatalog catalog;
    const auto added = catalog.add("mine.csv", std::string(kCatalogHeader) + row.toStdString());
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    QVERIFY2(QString::fromStdString(added.error().message).startsWith(message), added.error().message.c_str());
}

void TestInstrumentCatalog::aBadFileAddsNothing()
{
    InstrumentCatalog catalog;
    QVERIFY(
        !catalog.add("mine.csv", std::string(kCatalogHeader) + "X-Y,,crypto,,,8,1,1,1,NYSE,none,no,yes,\nX-Z,,bad\n")
             .has_value());
    QVERIFY(catalog.find("X-Y", "").guessed);
    QVERIFY(!catalog.add("empty.csv", "").has_value());
    QVERIFY(!catalog.add("other.csv", "a,b,c\n1,2,3\n").has_value());
}

SEXTANT_TEST(TestInstrumentCatalog)
#include "tst_instrument_catalog.moc"
