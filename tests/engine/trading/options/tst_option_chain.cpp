#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "engine/market/formats/option_tape.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/option_chain.h"
#include "engine/trading/options/option_pricer.h"

using namespace sextant;
using namespace sextant::trading;
using market::OptionQuote;
using market::QuoteProblem;

class TestOptionChain final : public QObject {
    Q_OBJECT
private slots:
    void findsForwardSpotAndVolatility_data();
    void findsForwardSpotAndVolatility();
    void dividendsAreTakenOffTheForward();
    void badQuotesGiveNoMark();
    void oldQuotesDoNotOvertake();
    void whatIsOverIsLeftOut();
    void repricingIsTheValueAtAnotherSpot();
    void realChains_data();
    void realChains();
    void aBigChainIsRepricedByTheTick();
};

namespace {

Time instant(const char* text) { return parseRfc3339(text).value(); }
constexpr Time kNow = Time::fromSeconds(1767970800); // 2026-01-09T15:00:00Z
std::shared_ptr<const market::Calendar> nyse() { return market::findCalendar("NYSE"); }
bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

OptionQuote quoteOf(std::uint32_t contract, Time time, double bid, double ask)
{
    OptionQuote quote;
    quote.time = time;
    quote.contract = contract;
    quote.bid = Price{static_cast<std::int64_t>(std::llround(bid * 10'000.0))};
    quote.ask = Price{static_cast<std::int64_t>(std::llround(ask * 10'000.0))};
    quote.bidSize = quote.askSize = 10;
    return quote;
}

double smile(double strike, double forward) { return 0.2 + 0.3 * std::pow(std::log(strike / forward), 2); }

/// A chain whose quotes follow a smile exactly, to a hundredth of a cent.
OptionChain madeChain(const char* root, double spot, double rate, double yield)
{
    OptionChain chain(root, nyse());
    for (const char* expiry : {"2026-01-16", "2026-03-20"})
        for (int strike = 80; strike <= 120; strike += 5)
            for (const OptionType type : {OptionType::Call, OptionType::Put}) {
                const market::OptionContract contract{market::optionRoot(root).value(),
                                                      market::dateFrom(expiry).value(), market::Strike{strike * 1000},
                                                      type};
                const auto place = chain.add(contract);
                const double years = market::yearsBetween(kNow, market::expiryTime(*nyse(), contract));
                const double forward = spot * std::exp((rate - yield) * years);
                const OptionTerms terms{type, double(strike), years};
                const OptionMarket at{spot, rate, yield, smile(strike, forward)};
                const auto model = contract.root.style == OptionStyle::European ? PricingModel::BlackScholes
                                                                                : PricingModel::BaroneAdesiWhaley;
                const double price = optionValue(model, terms, contract.root.style, at)->price;
                if (price < 0.02) continue;
                chain.apply(quoteOf(place, kNow, price - 0.01, price + 0.01));
            }
    return chain;
}

} // namespace

void TestOptionChain::findsForwardSpotAndVolatility_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("isSpotGiven");
    QTest::newRow("European") << "SPXW" << true;
    QTest::newRow("European, spot implied") << "SPXW" << false;
    QTest::newRow("American") << "SPY" << true;
}

void TestOptionChain::findsForwardSpotAndVolatility()
{
    QFETCH(QString, root);
    QFETCH(bool, isSpotGiven);
    const double rate = 0.04;
    const double yield = isSpotGiven ? 0.01 : 0.0;
    const OptionChain chain = madeChain(root.toUtf8().constData(), 100.0, rate, yield);
    ChainMarket market;
    market.rates = ZeroCurve::flat(rate);
    if (isSpotGiven) market.spot = 100.0;
    const ChainSnapshot snapshot = chain.snapshot(kNow, market);
    QCOMPARE(snapshot.expiries.size(), std::size_t{2});
    QCOMPARE(snapshot.isSpotImplied, !isSpotGiven);
    QVERIFY(snapshot.spot && isNear(*snapshot.spot, 100.0, 0.02));
    int volatilities = 0;
    for (const ChainExpiry& expiry : snapshot.expiries) {
        const double forward = 100.0 * std::exp((rate - yield) * expiry.years);
        QVERIFY(expiry.isForwardImplied);
        QVERIFY2(isNear(*expiry.forward, forward, 0.05), qPrintable(QString::number(*expiry.forward - forward)));
        for (const ChainRow& row : expiry.rows) {
            QVERIFY(row.call && row.put);
            if (!row.volatility) continue;
            // A hundredth of a cent in the quotes is all that is lost.
            QVERIFY2(isNear(*row.volatility, smile(row.strike.toDouble(), forward), 2e-2),
                     qPrintable(QString::number(row.strike.toDouble())));
            ++volatilities;
            QVERIFY(row.call->value && row.put->value);
            QVERIFY(row.call->value->delta >= 0.0 && row.put->value->delta <= 0.0);
        }
    }
    QVERIFY(volatilities >= 12);
    QCOMPARE(snapshot.expiries[0].days, 7);
    QVERIFY(snapshot.expiries[0].date < snapshot.expiries[1].date);
}

void TestOptionChain::dividendsAreTakenOffTheForward()
{
    const double years = market::yearsBetween(
        kNow, market::expiryTime(*nyse(), {market::optionRoot("SPXW").value(), market::dateFrom("2026-03-20").value(),
                                           market::Strike{100'000}, OptionType::Call}));
    const double rate = 0.04;
    const double paid = 1.5 * std::exp(-rate * 0.05) + 0.5 * std::exp(-rate * 0.1);
    ChainMarket market;
    market.spot = 100.0;
    market.rates = ZeroCurve::from({{years, rate}, {years + 1.0, 0.2}}).value();
    market.dividends = {{0.05, 1.5}, {0.1, 0.5}, {years + 0.01, 30.0}}; // the last is paid after the expiry
    const auto chainOf = [&](bool hasPuts) {
        OptionChain chain("SPXW", nyse());
        for (int strike = 90; strike <= 110; strike += 5)
            for (const OptionType type : {OptionType::Call, OptionType::Put}) {
                if (type == OptionType::Put && !hasPuts) continue;
                const auto place =
                    chain.add({market::optionRoot("SPXW").value(), market::dateFrom("2026-03-20").value(),
                               market::Strike{strike * 1000}, type});
                const OptionMarket at{100.0 - paid, rate, 0.0, 0.25};
                const double price = blackScholes({type, double(strike), years}, at).price;
                chain.apply(quoteOf(place, kNow, price - 0.005, price + 0.005));
            }
        return chain;
    };
    for (const bool hasPuts : {false, true}) {
        const ChainSnapshot snapshot = chainOf(hasPuts).snapshot(kNow, market);
        const ChainExpiry& expiry = snapshot.expiries.front();
        QCOMPARE(expiry.isForwardImplied, hasPuts);
        QVERIFY(isNear(*expiry.forward, (100.0 - paid) * std::exp(rate * years), 1e-3));
        for (const ChainRow& row : expiry.rows)
            QVERIFY2(row.volatility && isNear(*row.volatility, 0.25, 2e-3),
                     qPrintable(QString::number(row.volatility.value_or(0.0))));
        // Without them the same calls seem to be worth less than the spot says.
        ChainMarket ignorant = market;
        ignorant.dividends.clear();
        const auto blind = chainOf(hasPuts).snapshot(kNow, ignorant).expiries.front().rows[2].volatility;
        QVERIFY(blind && (hasPuts ? isNear(*blind, 0.25, 2e-3) : *blind < 0.2));
    }
    ChainMarket unknown = market; // calls and puts tell the spot: what they agree on and what is paid until then
    unknown.spot.reset();
    QVERIFY(isNear(*chainOf(true).snapshot(kNow, unknown).spot, 100.0, 1e-3));
    market.dividends = {{0.05, 100.5}};
    const ChainSnapshot none = chainOf(false).snapshot(kNow, market);
    QVERIFY(!none.expiries.front().forward && !none.expiries.front().rows.front().volatility);
}

void TestOptionChain::badQuotesGiveNoMark()
{
    OptionChain chain("SPY", nyse());
    const auto list = [&](std::int64_t strike) {
        return chain.add({market::optionRoot("SPY").value(), market::dateFrom("2026-01-16").value(),
                          market::Strike{strike * 1000}, OptionType::Call});
    };
    chain.apply(quoteOf(list(90), kNow, 0.0, 0.0));
    chain.apply(quoteOf(list(95), kNow, 5.2, 5.1));
    chain.apply(quoteOf(list(100), kNow, 0.0, 0.5));
    chain.apply(quoteOf(list(105), kNow, 0.4, 0.0));
    chain.apply(quoteOf(list(110), kNow - std::chrono::seconds(16), 0.3, 0.4));
    (void)list(115);
    chain.apply(quoteOf(list(120), kNow - std::chrono::seconds(15), 0.1, 0.2));
    ChainMarket market;
    market.spot = 100.0;
    const ChainSnapshot snapshot = chain.snapshot(kNow, market);
    const QuoteProblem expected[] = {QuoteProblem::Empty, QuoteProblem::Crossed, QuoteProblem::NoBid,
                                     QuoteProblem::NoAsk, QuoteProblem::Stale,   QuoteProblem::Missing,
                                     QuoteProblem::None};
    const auto& rows = snapshot.expiries.front().rows;
    QCOMPARE(rows.size(), std::size_t{7});
    for (std::size_t i = 0; i < 7; ++i) {
        QVERIFY(rows[i].call->problem == expected[i]);
        QCOMPARE(rows[i].call->mid.has_value(), i == 6);
        QCOMPARE(rows[i].volatility.has_value(), i == 6);
        QCOMPARE(snapshot.problems.of(expected[i]), std::uint64_t{1});
    }
    QVERIFY(!snapshot.expiries.front().isForwardImplied); // no puts: the spot carried
    QCOMPARE(*snapshot.expiries.front().forward, 100.0);
    // Without a spot and without a pair there is no volatility, and nothing is invented.
    const ChainSnapshot blind = chain.snapshot(kNow, {});
    QVERIFY(!blind.spot && !blind.expiries.front().rows.back().volatility);
}

void TestOptionChain::oldQuotesDoNotOvertake()
{
    OptionChain chain("SPY", nyse());
    const market::OptionContract contract{market::optionRoot("SPY").value(), market::dateFrom("2026-01-16").value(),
                                          market::Strike{100'000}, OptionType::Call};
    const auto place = chain.add(contract);
    QCOMPARE(chain.add(contract), place);
    chain.apply(quoteOf(place, kNow, 2.0, 2.1));
    chain.apply(quoteOf(place, kNow - Duration(1), 9.0, 9.1));
    QCOMPARE(chain.late(), std::uint64_t{1});
    QCOMPARE(*chain.snapshot(kNow, {}).expiries[0].rows[0].call->mid, 2.05);
}

void TestOptionChain::whatIsOverIsLeftOut()
{
    const OptionChain chain = madeChain("SPXW", 100.0, 0.0, 0.0);
    QCOMPARE(chain.snapshot(instant("2026-01-16T20:59:59Z"), {}).expiries.size(), std::size_t{2});
    QCOMPARE(chain.snapshot(instant("2026-01-16T21:00:00Z"), {}).expiries.size(), std::size_t{1});
    QVERIFY(chain.snapshot(instant("2026-06-16T21:00:00Z"), {}).expiries.empty());
}

void TestOptionChain::repricingIsTheValueAtAnotherSpot()
{
    for (const char* root : {"SPXW", "SPY"}) {
        const OptionChain chain = madeChain(root, 100.0, 0.04, 0.01);
        ChainMarket market;
        market.spot = 100.0;
        market.rates = ZeroCurve::flat(0.04);
        const ChainSnapshot snapshot = chain.snapshot(kNow, market);
        const ChainRepricer repricer(snapshot);
        std::vector<OptionValue> values(repricer.contracts().size());
        QVERIFY(values.size() >= 24);
        for (const double spot : {90.0, 100.0, 103.0}) {
            repricer.at(spot, values);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const market::OptionContract& contract = chain.contracts()[repricer.contracts()[i]];
                for (const ChainExpiry& expiry : snapshot.expiries) {
                    if (expiry.date != contract.expiry) continue;
                    for (const ChainRow& row : expiry.rows) {
                        if (row.strike != contract.strike) continue;
                        const OptionMarket at{spot, 0.04, expiry.dividendYield, *row.volatility};
                        const OptionTerms terms{contract.type, row.strike.toDouble(), expiry.years};
                        const auto model = contract.root.style == OptionStyle::European
                                               ? PricingModel::BlackScholes
                                               : PricingModel::BaroneAdesiWhaley;
                        const OptionValue wanted = optionValue(model, terms, contract.root.style, at).value();
                        QVERIFY(isNear(values[i].price, wanted.price, 1e-10));
                        QVERIFY(isNear(values[i].delta, wanted.delta, 2e-3));
                    }
                }
            }
        }
    }
}

void TestOptionChain::realChains_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("at");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("spotLow");
    QTest::addColumn<double>("spotHigh");
    QTest::addColumn<int>("atLeast"); // rows with a volatility
    QTest::newRow("AAPL before the split") << "aapl_option_quotes_1d_2014"
                                           << "2014-06-06T20:00:00Z" << 0.0025 << 640.0 << 651.0 << 700;
    QTest::newRow("AAPL after the split") << "aapl_option_quotes_1d_2014"
                                          << "2014-06-09T20:00:00Z" << 0.0025 << 93.0 << 94.5 << 500;
    QTest::newRow("SPXW") << "spxw_option_quotes_1m_20210104"
                          << "2021-01-04T15:00:00Z" << 0.001 << 3690.0 << 3770.0 << 4;
    QTest::newRow("SPY") << "spy_option_quotes_1m_20230803"
                         << "2023-08-03T15:00:00Z" << 0.053 << 440.0 << 455.0 << 2;
    QTest::newRow("TWX") << "twx_option_quotes_1m_20140605_20140606"
                         << "2014-06-05T19:00:00Z" << 0.0025 << 66.0 << 74.0 << 30;
}

void TestOptionChain::realChains()
{
    const char* data = std::getenv("SEXTANT_DATA");
    if (data == nullptr) QSKIP("SEXTANT_DATA is not set: no option quotes to read");
    QFETCH(QString, file);
    QFETCH(QString, at);
    QFETCH(double, rate);
    QFETCH(double, spotLow);
    QFETCH(double, spotHigh);
    QFETCH(int, atLeast);
    const auto tape = market::formats::readOptionTape(
        {std::string(data) + "/options/" + file.toStdString() + ".csv.gz", false, {}, 0});
    QVERIFY(tape);
    const Time now = instant(at.toUtf8().constData());
    OptionChain chain(tape->contracts.front().root.underlying, nyse());
    std::vector<std::uint32_t> places;
    for (const OptionQuote& quote : tape->quotes) {
        if (quote.time > now) break; // nothing of later, not even what is listed
        OptionQuote here = quote;
        here.contract = chain.add(tape->contracts[quote.contract]);
        chain.apply(here);
    }
    ChainMarket market;
    market.rates = ZeroCurve::flat(rate);
    market.staleAfter = std::chrono::hours(1);
    const ChainSnapshot snapshot = chain.snapshot(now, market);
    QVERIFY(snapshot.spot && snapshot.isSpotImplied);
    QVERIFY2(*snapshot.spot >= spotLow && *snapshot.spot <= spotHigh, qPrintable(QString::number(*snapshot.spot)));
    int volatilities = 0;
    for (const ChainExpiry& expiry : snapshot.expiries) {
        QVERIFY(expiry.forward && *expiry.forward > 0.8 * *snapshot.spot && *expiry.forward < 1.2 * *snapshot.spot);
        for (const ChainRow& row : expiry.rows)
            if (row.volatility) {
                ++volatilities;
                QVERIFY2(*row.volatility > 0.005 && *row.volatility < 6.0,
                         qPrintable(QString::number(*row.volatility)));
            }
    }
    QVERIFY2(volatilities >= atLeast, qPrintable(QString::number(volatilities)));
    QVERIFY(snapshot.problems.of(QuoteProblem::None) > 0);
}

void TestOptionChain::aBigChainIsRepricedByTheTick()
{
    OptionChain chain("SPY", nyse());
    for (int week = 0; week < 25; ++week)
        for (int strike = 50; strike < 150; ++strike)
            for (const OptionType type : {OptionType::Call, OptionType::Put}) {
                const std::int32_t expiry =
                    market::weeklyExpiry(*nyse(), market::localDate(*nyse(), kNow) + 7 * (week + 1));
                const market::OptionContract contract{market::optionRoot("SPY").value(), expiry,
                                                      market::Strike{strike * 1000}, type};
                const double years = market::yearsBetween(kNow, market::expiryTime(*nyse(), contract));
                const double price = blackScholesPrice({type, double(strike), years}, {100.0, 0.02, 0.01, 0.3});
                const auto place = chain.add(contract);
                if (price > 0.03) chain.apply(quoteOf(place, kNow, price - 0.01, price + 0.01));
            }
    QCOMPARE(chain.contracts().size(), std::size_t{5000});
    ChainMarket market;
    market.spot = 100.0;
    market.rates = ZeroCurve::flat(0.02);
    const ChainSnapshot snapshot = chain.snapshot(kNow, market);
    const ChainRepricer repricer(snapshot);
    std::vector<OptionValue> values(repricer.contracts().size());
    QVERIFY(values.size() > 3000);
    QBENCHMARK_ONCE { repricer.at(100.01, values); }
    for (const OptionValue& value : values)
        QVERIFY(std::isfinite(value.price) && value.price >= 0.0);
}

SEXTANT_TEST(TestOptionChain)
#include "tst_option_chain.moc"
