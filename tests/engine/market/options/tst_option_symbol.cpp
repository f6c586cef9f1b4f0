#include <QTest>

#include "tests/test_main.h"

#include <chrono>
#include <string>

#include <rapidcheck.h>

#include "engine/market/dates.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::market;

class TestOptionSymbol final : public QObject {
    Q_OBJECT
private slots:
    void readsTheOsiForm();
    void readsRoots_data();
    void readsRoots();
    void refusesWhatIsNoSymbol_data();
    void refusesWhatIsNoSymbol();
    void everyContractRoundTrips();
    void noMangledSymbolIsRead();
    void displayNames_data();
    void displayNames();
    void checksRanges();
    void readsDates();
    void readsRights();
};

void TestOptionSymbol::readsTheOsiForm()
{
    for (const char* text : {"SPY   260116C00500000", "SPY260116C00500000"}) {
        const auto contract = parseOsi(text);
        QVERIFY(contract);
        QCOMPARE(contract->root.root, std::string("SPY"));
        QCOMPARE(contract->expiry, dates::number(2026, 1, 16));
        QCOMPARE(contract->strike.thousandths, std::int64_t{500'000});
        QVERIFY(contract->type == OptionType::Call);
        QCOMPARE(osiSymbol(*contract), std::string("SPY   260116C00500000"));
        QCOMPARE(compactOsiSymbol(*contract), std::string("SPY260116C00500000"));
    }
    // Six characters of root leave no room for blanks.
    const auto full = parseOsi("ABCDEF140621P00042500");
    QVERIFY(full);
    QCOMPARE(full->root.root, std::string("ABCDEF"));
    QCOMPARE(full->strike.toDouble(), 42.5);
    QVERIFY(full->type == OptionType::Put);
}

void TestOptionSymbol::readsRoots_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("underlying");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("settlement");
    QTest::addColumn<bool>("adjusted");
    const auto row = [](const char* root, const char* underlying, OptionStyle style, OptionDelivery delivery,
                        SettlementPrice settlement, bool adjusted) {
        QTest::newRow(root) << root << underlying << int(style) << int(delivery) << int(settlement) << adjusted;
    };
    using enum OptionDelivery;
    using enum SettlementPrice;
    row("AAPL", "AAPL", OptionStyle::American, Shares, Close, false);
    row("AAPL7", "AAPL", OptionStyle::American, Shares, Close, true);
    row("TWX1", "TWX", OptionStyle::American, Shares, Close, true);
    row("F", "F", OptionStyle::American, Shares, Close, false);
    row("SPX", "SPX", OptionStyle::European, Money, Opening, false);
    row("SPXW", "SPX", OptionStyle::European, Money, Close, false);
    row("OEX", "OEX", OptionStyle::American, Money, Close, false);
}

void TestOptionSymbol::readsRoots()
{
    QFETCH(QString, root);
    QFETCH(QString, underlying);
    QFETCH(int, style);
    QFETCH(int, delivery);
    QFETCH(int, settlement);
    QFETCH(bool, adjusted);
    const auto found = optionRoot(root.toStdString());
    QVERIFY(found);
    QCOMPARE(found->underlying, underlying.toStdString());
    QCOMPARE(int(found->style), style);
    QCOMPARE(int(found->delivery), delivery);
    QCOMPARE(int(found->settlement), settlement);
    QCOMPARE(found->isAdjusted, adjusted);
}

void TestOptionSymbol::refusesWhatIsNoSymbol_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* text, const char* said) { QTest::newRow(name) << text << said; };
    row("nothing", "", "no OSI symbol");
    row("no root", "260116C00500000", "no OSI symbol");
    row("only blanks", "      260116C00500000", "root");
    row("blank in front", " SPY  260116C00500000", "root");
    row("blank inside", "S PY  260116C00500000", "root");
    row("small letters", "spy   260116C00500000", "root");
    row("digit first", "7SPY  260116C00500000", "root");
    row("too long", "SPYSPYS260116C00500000", "no OSI symbol");
    row("half padded", "SPY  260116C00500000", "root");
    row("month 13", "SPY   261316C00500000", "expiry");
    row("February 30", "SPY   260230C00500000", "expiry");
    row("February 29 of no leap year", "SPY   270229C00500000", "expiry");
    row("letters for a date", "SPY   26O116C00500000", "expiry");
    row("neither call nor put", "SPY   260116X00500000", "right");
    row("small right", "SPY   260116c00500000", "right");
    row("strike of zero", "SPY   260116C00000000", "strike");
    row("negative strike", "SPY   260116C-0500000", "strike");
    row("point in the strike", "SPY   260116C00500.00", "strike");
    row("a blank behind", "SPY260116C00500000 ", "");
    row("a line break", "SPY\n  260116C00500000", "root");
}

void TestOptionSymbol::refusesWhatIsNoSymbol()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto contract = parseOsi(text.toStdString());
    QVERIFY(!contract);
    QCOMPARE(contract.error().code, ErrorCode::InvalidInput);
    const QString message = QString::fromStdString(contract.error().message);
    QVERIFY2(message.contains(said) && !message.contains('\n'), qPrintable(message));
}

void TestOptionSymbol::everyContractRoundTrips()
{
    QVERIFY(rc::check("a contract reads back as itself", [] {
        std::string root(1, *rc::gen::inRange('A', static_cast<char>('Z' + 1)));
        const std::string rest =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")));
        root += rest.substr(0, 5);
        OptionContract contract;
        contract.root = optionRoot(root).value();
        contract.expiry = *rc::gen::inRange(dates::number(2000, 1, 1), dates::number(2100, 1, 1));
        contract.strike = Strike{*rc::gen::inRange(std::int64_t{1}, Strike::kMost + 1)};
        contract.type = *rc::gen::element(OptionType::Call, OptionType::Put);
        RC_ASSERT(checked(contract).has_value());
        const std::string text = osiSymbol(contract);
        RC_ASSERT(text.size() == std::size_t{21});
        RC_ASSERT(parseOsi(text).value() == contract);
        RC_ASSERT(parseOsi(compactOsiSymbol(contract)).value() == contract);
        RC_ASSERT(dateFrom(dateText(contract.expiry)).value() == contract.expiry);
    }));
}

void TestOptionSymbol::noMangledSymbolIsRead()
{
    // Whatever is read is written again as it was: one wrong character gives an error or another contract, never the
    // same one twice.
    QVERIFY(rc::check("what is read is what is written", [] {
        std::string text = "SPY   260116C00500000";
        const auto at = *rc::gen::inRange(std::size_t{0}, text.size());
        text[at] = *rc::gen::character<char>();
        const auto contract = parseOsi(text);
        if (contract) RC_ASSERT(osiSymbol(*contract) == text);
    }));
}

void TestOptionSymbol::displayNames_data()
{
    QTest::addColumn<QString>("osi");
    QTest::addColumn<QString>("name");
    QTest::newRow("whole") << "SPY   260116C00500000"
                           << "SPY-20260116-CALL-500.00";
    QTest::newRow("half") << "TWX   140621P00042500"
                          << "TWX-20140621-PUT-42.50";
    QTest::newRow("cents") << "AAPL  140621P00091430"
                           << "AAPL-20140621-PUT-91.43";
    QTest::newRow("thousandths") << "X     140621P00001005"
                                 << "X-20140621-PUT-1.005";
}

void TestOptionSymbol::displayNames()
{
    QFETCH(QString, osi);
    QFETCH(QString, name);
    QCOMPARE(displayName(parseOsi(osi.toStdString()).value()), name.toStdString());
}

void TestOptionSymbol::checksRanges()
{
    OptionContract contract = parseOsi("SPY   260116C00500000").value();
    QVERIFY(checked(contract).has_value());
    contract.strike = Strike{Strike::kMost + 1};
    QCOMPARE(checked(contract).error().code, ErrorCode::OutOfRange);
    contract.strike = Strike{0};
    QVERIFY(!checked(contract));
    contract.strike = Strike{1};
    contract.expiry = dates::number(1999, 12, 31);
    QVERIFY(!checked(contract));
}

void TestOptionSymbol::readsDates()
{
    QCOMPARE(dateFrom("2014-06-21").value(), dates::number(2014, 6, 21));
    QCOMPARE(dateText(dates::number(2014, 6, 21)), std::string("2014-06-21"));
    for (const char* text : {"", "2014-6-21", "20140621", "2014-06-31", "2014/06/21", "2014-06-21 ", "+014-06-21"})
        QVERIFY2(!dateFrom(text), text);
}

void TestOptionSymbol::readsRights()
{
    for (const char* text : {"C", "c", "call", "CALL"})
        QVERIFY(optionTypeFrom(text).value() == OptionType::Call);
    for (const char* text : {"P", "p", "Put"})
        QVERIFY(optionTypeFrom(text).value() == OptionType::Put);
    for (const char* text : {"", "ca", "calls", "x", "C "})
        QVERIFY2(!optionTypeFrom(text), text);
}

SEXTANT_TEST(TestOptionSymbol)
#include "tst_option_symbol.moc"
