#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/test_main.h"

#include "engine/host/live_options.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::host;

/// Which contracts of a chain a live session listens to.
class TestLiveOptions final : public QObject {
    Q_OBJECT
private slots:
    void theMoneyIsWhereBothCostAlike();
    void contractsNearTheMoneyAreTaken();
    void aRequestKeepsItsContracts();
    void settingsSayWhatIsWanted();
};

namespace {

const Time kNow = parseRfc3339("2026-10-05T16:00:00Z").value();

feeds::OptionSnapshot snapshotOf(const std::string& symbol, double bid, double ask)
{
    feeds::OptionSnapshot out;
    out.contract = market::parseOsi(symbol).value();
    market::OptionQuote& quote = out.quote.emplace();
    quote.time = kNow;
    quote.bid = Price{static_cast<std::int64_t>(bid * 1e4)};
    quote.ask = Price{static_cast<std::int64_t>(ask * 1e4)};
    quote.bidSize = bid > 0.0 ? 1 : 0;
    quote.askSize = 1;
    return out;
}

/// Strikes 80 to 120 of an underlying at 100, of two expiries.
std::vector<feeds::OptionSnapshot> chain()
{
    std::vector<feeds::OptionSnapshot> out;
    for (const char* expiry : {"261218", "261016"})
        for (int strike = 80; strike <= 120; strike += 5)
            for (const char type : {'P', 'C'}) {
                const double inside = std::max(0, type == 'C' ? 100 - strike : strike - 100);
                std::string symbol = "00000" + std::to_string(strike * 1000);
                symbol = std::string("XYZ") + expiry + type + symbol.substr(symbol.size() - 8);
                out.push_back(snapshotOf(symbol, inside + 1.9, inside + 2.1));
            }
    return out;
}

std::vector<std::string> namesOf(const std::vector<market::OptionContract>& contracts)
{
    std::vector<std::string> out;
    for (const auto& contract : contracts)
        out.push_back(market::compactOsiSymbol(contract));
    return out;
}

} // namespace

void TestLiveOptions::theMoneyIsWhereBothCostAlike()
{
    auto all = chain();
    QCOMPARE(moneyOf(all)->thousandths, std::int64_t{100'000});
    // Bad quotes say nothing; the next expiry is asked then.
    for (auto& one : all)
        if (one.contract.expiry == market::parseOsi("XYZ261016C00100000")->expiry) one.quote->bid = Price{};
    QCOMPARE(moneyOf(all)->thousandths, std::int64_t{100'000});
    for (auto& one : all)
        one.quote.reset();
    QVERIFY(!moneyOf(all));
    QVERIFY(!moneyOf({}));
}

void TestLiveOptions::contractsNearTheMoneyAreTaken()
{
    auto all = chain();
    const auto calendar = market::findCalendar("NYSE");
    FeedRequest::Options options;
    options.days = 30;
    options.strikes = 10.0;
    const auto near = namesOf(nearContracts(all, options, *calendar));
    QCOMPARE(near.size(), std::size_t{10}); // 90 to 110 of October
    QCOMPARE(near.front(), std::string("XYZ261016C00090000"));
    QCOMPARE(near[1], std::string("XYZ261016P00090000"));
    QCOMPARE(near.back(), std::string("XYZ261016P00110000"));
    options.days = 400;
    options.strikes = 1000.0;
    QCOMPARE(nearContracts(all, options, *calendar).size(), all.size());
    // What stands there twice, what is adjusted, what has ended.
    all.push_back(all.front());
    all.push_back(snapshotOf("XYZ1261016C00100000", 2, 2.1));
    all.push_back(snapshotOf("XYZ261002C00100000", 2, 2.1));
    QCOMPARE(nearContracts(all, options, *calendar).size(), all.size() - 3);
    // Without the money all strikes are near; without any quote nobody knows what day it is.
    for (auto& one : all)
        one.quote->bid = Price{};
    options.strikes = 1.0;
    QCOMPARE(nearContracts(all, options, *calendar).size(), all.size() - 3);
    for (auto& one : all)
        one.quote.reset();
    QVERIFY(nearContracts(all, options, *calendar).empty());
}

void TestLiveOptions::aRequestKeepsItsContracts()
{
    session::SettingValues settings;
    QVERIFY(settings.set("feeds.alpaca.options", "indicative"));
    FeedRequest request = feedRequestOf(settings, feeds::Venue::Alpaca);
    request.options->contracts = {"AAPL261016C00160000", "AAPL261016P00160000"};
    const auto again = feedRequestFromJson(request.toJson());
    QVERIFY(again && again->options);
    QCOMPARE(again->options->contracts, request.options->contracts);
    QCOMPARE(again->toJson(), request.toJson());
    QCOMPARE(contractsOf(again->options->contracts)->size(), std::size_t{2});
    const auto wrong = contractsOf({"AAPL261016C00160000", "AAPL"});
    QVERIFY(!wrong && wrong.error().message.find("AAPL") != std::string::npos);
}

void TestLiveOptions::settingsSayWhatIsWanted()
{
    session::SettingValues settings;
    QVERIFY(!feedRequestOf(settings, feeds::Venue::Alpaca).options);
    QVERIFY(!settings.set("feeds.alpaca.options", "sip"));
    QVERIFY(settings.set("feeds.alpaca.options", "opra"));
    QVERIFY(settings.set("feeds.alpaca.options_seconds", "2.5"));
    QVERIFY(settings.set("feeds.alpaca.options_days", "7"));
    QVERIFY(settings.set("feeds.alpaca.options_strikes", "3.5"));
    QVERIFY(settings.set("options.stale_quote_seconds", "20"));
    const auto request = feedRequestOf(settings, feeds::Venue::Alpaca);
    QVERIFY(request.options && request.options->feed == feeds::OptionFeed::Opra);
    QCOMPARE(request.options->every.count(), std::int64_t{2'500'000'000});
    QCOMPARE(request.options->fresh.count(), std::int64_t{20'000'000'000});
    QCOMPARE(request.options->days, std::int64_t{7});
    QCOMPARE(request.options->strikes, 3.5);
    QVERIFY(!feedRequestOf(settings, feeds::Venue::Binance).options);
}

SEXTANT_TEST(TestLiveOptions)
#include "tst_live_options.moc"
