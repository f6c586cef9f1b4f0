#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include <rapidcheck.h>

#include "engine/trading/ledger/currency_rates.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;
using test::price;

namespace {

market::Instrument pairOf(std::string base, std::string quote,
                          market::AssetClass assetClass = market::AssetClass::Crypto)
{
    market::Instrument pair = test::bitcoin();
    pair.symbol = base + "-" + quote;
    pair.base = std::move(base);
    pair.quote = std::move(quote);
    pair.assetClass = assetClass;
    return pair;
}

Time minute(std::int64_t number) { return Time::fromSeconds(60 * number); }

double rateOf(const CurrencyRates& rates, std::string_view currency) { return rates.find(currency)->toDouble(); }

} // namespace

class TestCurrencyRates final : public QObject {
    Q_OBJECT
private slots:
    void amountsAreConvertedOnce()
    {
        const ExchangeRate rate{600'000'000'000'000, {}}; // 60 000
        QCOMPARE(toString(*rate.convert(cash("0.5"))), std::string("30000"));
        QCOMPARE(toString(*rate.convert(cash("-0.00000001"))), std::string("-0.0006"));
        const ExchangeRate third{3'333'333'333, {}};
        QCOMPARE(third.convert(Cash{10})->units, 3); // 3.333…
        QCOMPARE(third.convert(Cash{-5})->units, -2);
        QCOMPARE(ExchangeRate{}.convert(Cash{Cash::kLimit})->units, Cash::kLimit);
        QVERIFY(!rate.convert(Cash{Cash::kLimit}));
    }

    void pairsGiveRatesDirectlyInvertedAndByTheWay()
    {
        CurrencyRates rates("USD");
        QCOMPARE(rateOf(rates, "USD"), 1.0);
        QVERIFY(rates.state("BTC", minute(0)) == RateState::Missing);
        QVERIFY(rates.observe(pairOf("BTC", "USDT"), Price{6'000'000'000'000}, minute(0)) == nullptr); // USDT unknown
        rates.setPar("USDT");
        QCOMPARE(*rates.observe(pairOf("BTC", "USDT"), Price{6'000'000'000'000}, minute(0)), std::string("BTC"));
        QVERIFY(rates.observe(pairOf("BTC", "USDT"), Price{6'000'000'000'000}, minute(0)) == nullptr); // no news
        QCOMPARE(rateOf(rates, "BTC"), 60'000.0);
        // 100 yen a dollar: the base is the account's currency.
        (void)rates.observe(pairOf("USD", "JPY", market::AssetClass::Forex), Price{10'000'000'000}, minute(0));
        QCOMPARE(rateOf(rates, "JPY"), 0.01);
        // By way of bitcoin.
        (void)rates.observe(pairOf("ETH", "BTC"), Price{5'000'000}, minute(1));
        QCOMPARE(rateOf(rates, "ETH"), 3'000.0);
        // The shorter way takes over, and the longer one does not come back while it is fresh.
        (void)rates.observe(pairOf("ETH", "USD"), Price{310'000'000'000}, minute(2));
        (void)rates.observe(pairOf("ETH", "BTC"), Price{6'000'000}, minute(3));
        QCOMPARE(rateOf(rates, "ETH"), 3'100.0);
        (void)rates.observe(pairOf("BTC", "USD"), Price{6'000'000'000'000}, minute(18));
        (void)rates.observe(pairOf("ETH", "BTC"), Price{6'000'000}, minute(18)); // 16 minutes later it is stale
        QCOMPARE(rateOf(rates, "ETH"), 3'600.0);
        // Not from futures and shares, nor from nothing.
        QVERIFY(rates.observe(pairOf("BTC", "USD", market::AssetClass::CryptoPerpetual), Price{1}, minute(19)) ==
                nullptr);
        QVERIFY(rates.observe(pairOf("BTC", "USD"), Price{0}, minute(19)) == nullptr);
        // At par is at par, whatever the market says.
        (void)rates.observe(pairOf("USDT", "USD"), Price{99'000'000}, minute(19));
        QCOMPARE(rateOf(rates, "USDT"), 1.0);
    }

    void ratesGrowStale()
    {
        CurrencyRates rates("USD", std::chrono::minutes(5));
        QVERIFY(rates.set("EUR", 11'000'000'000, minute(0)));
        QVERIFY(!rates.set("EUR", 11'000'000'000, minute(1))); // the same again only renews it
        QVERIFY(rates.state("EUR", minute(6)) == RateState::Fresh);
        QVERIFY(rates.state("EUR", minute(6) + Duration{1}) == RateState::Stale);
        QVERIFY(rates.find("EUR").has_value());
        QVERIFY(rates.state("USD", minute(999)) == RateState::Fresh);
        QVERIFY(!rates.set("EUR", 12'000'000'000, minute(0))); // older than what is known
        QCOMPARE(rateOf(rates, "EUR"), 1.1);
        // Nothing is made by way of a stale rate.
        (void)rates.observe(pairOf("CHF", "EUR", market::AssetClass::Forex), Price{100'000'000}, minute(9));
        QVERIFY(rates.state("CHF", minute(9)) == RateState::Missing);
    }

    void invertedTwiceItIsNearlyTheSame()
    {
        QVERIFY(rc::check("1 / (1 / x)", [] {
            const std::int64_t units = *rc::gen::inRange<std::int64_t>(1'000'000, 1'000'000'000'000);
            CurrencyRates rates("USD");
            (void)rates.observe(pairOf("USD", "XXX"), Price{units}, minute(0));
            const double straight = 1e8 / static_cast<double>(units);
            RC_ASSERT(std::abs(rateOf(rates, "XXX") - straight) <= 0.5e-10);
            CurrencyRates back("USD");
            (void)back.observe(pairOf("XXX", "USD"), Price{units}, minute(0));
            RC_ASSERT(back.find("XXX")->units == units * 100);
        }));
    }

    void carriedOverTheyAreTheSame()
    {
        CurrencyRates rates("USD");
        rates.setPar("USDT");
        (void)rates.set("EUR", 11'000'000'000, minute(3));
        (void)rates.observe(pairOf("ETH", "EUR"), Price{300'000'000'000}, minute(4));
        CanonicalWriter out;
        rates.canonical(out);
        CanonicalReader in(out.bytes());
        CurrencyRates copy("CHF");
        copy.restore(in);
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(copy.accountCurrency(), std::string("USD"));
        for (const char* currency : {"USD", "USDT", "EUR", "ETH"})
            QVERIFY(copy.find(currency) == rates.find(currency));
        QVERIFY(copy.state("USDT", minute(9'999)) == RateState::Fresh);
        QVERIFY(!copy.find("CHF"));
    }
};

SEXTANT_TEST(TestCurrencyRates)
#include "tst_currency_rates.moc"
