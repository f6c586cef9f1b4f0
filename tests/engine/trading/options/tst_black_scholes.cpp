#include <QTest>

#include "tests/test_main.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_reader.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"

using namespace sextant;
using namespace sextant::trading;

class TestBlackScholes final : public QObject {
    Q_OBJECT
private slots:
    void pricesOfTheReference();
    void greeksOfTheReference();
    void greeksAreTheDerivatives();
    void putCallParity();
    void monotoneAndConvex();
    void staysWithinItsBounds();
    void withoutVolatilityItIsTheForward();
    void wildVolatilitiesKeepTheirDigits();
    void volatilityIsFoundAgain();
    void volatilityFarOutOfTheMoney();
    void volatilityAtTheMoney();
    void volatilityRefusesWhatCannotBe_data();
    void volatilityRefusesWhatCannotBe();
};

namespace {

/// One row of the files in reference/options: type,strike,spot,dividend_yield,rate,time_years,volatility,expected,…
struct ReferenceRow {
    OptionTerms terms;
    OptionMarket market;
    double expected = 0.0;
    std::string label;
};

double number(std::string_view text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<ReferenceRow> referenceRows(const char* name)
{
    std::vector<ReferenceRow> rows;
    const char* folder = std::getenv("SEXTANT_DATA");
    if (folder == nullptr) return rows;
    const auto source = market::formats::ByteSource::openFile(std::string(folder) + "/reference/options/" + name);
    if (!source) return rows;
    market::formats::LineReader lines(**source);
    std::string_view line;
    std::vector<std::string_view> fields;
    while (lines.next(line) == market::formats::Step::Row) {
        market::formats::splitFields(line, ',', fields);
        if (fields.size() < 8 || (fields[0] != "call" && fields[0] != "put")) continue;
        ReferenceRow row;
        row.terms = {fields[0] == "call" ? OptionType::Call : OptionType::Put, number(fields[1]), number(fields[5])};
        row.market = {number(fields[2]), number(fields[4]), number(fields[3]), number(fields[6])};
        row.expected = number(fields[7]);
        if (fields.size() > 9) row.label = fields[9];
        rows.push_back(row);
    }
    return rows;
}

struct RandomOption {
    OptionTerms terms;
    OptionMarket market;
};

RandomOption randomOption(RandomStream& random)
{
    RandomOption option;
    option.terms.type = random.nextBelow(2) == 0 ? OptionType::Call : OptionType::Put;
    option.terms.strike = 20.0 + 180.0 * random.nextUniform();
    option.terms.years = 0.003 + 3.0 * random.nextUniform() * random.nextUniform();
    option.market.spot = option.terms.strike * (0.4 + 1.4 * random.nextUniform());
    option.market.rate = -0.02 + 0.12 * random.nextUniform();
    option.market.dividendYield = 0.08 * random.nextUniform();
    option.market.volatility = 0.03 + 1.5 * random.nextUniform() * random.nextUniform();
    return option;
}

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

} // namespace

void TestBlackScholes::pricesOfTheReference()
{
    const auto rows = referenceRows("european_haug.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    QCOMPARE(rows.size(), std::size_t{28});
    for (const ReferenceRow& row : rows)
        QVERIFY2(isNear(blackScholesPrice(row.terms, row.market), row.expected, 1e-4), row.label.c_str());
}

void TestBlackScholes::greeksOfTheReference()
{
    const auto rows = referenceRows("european_greeks_haug.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference greeks to compare with");
    QCOMPARE(rows.size(), std::size_t{8});
    for (const ReferenceRow& row : rows) {
        const OptionValue value = blackScholes(row.terms, row.market);
        const OptionValue again = EuropeanPricer(row.terms, row.market).at(row.market.spot);
        QVERIFY(again.price == value.price && again.delta == value.delta && again.gamma == value.gamma);
        QVERIFY(again.vega == value.vega && again.theta == value.theta && again.rho == value.rho);
        const double found = row.label == "delta"             ? value.delta
                             : row.label == "gamma"           ? value.gamma
                             : row.label == "vega"            ? value.vega
                             : row.label == "theta"           ? value.theta
                             : row.label == "theta per day"   ? value.theta / 365.0
                             : row.label == "rho"             ? value.rho
                             : row.label.starts_with("divid") ? value.dividendRho
                             : row.label == "elasticity"      ? value.elasticity
                                                              : std::nan("");
        QVERIFY2(isNear(found, row.expected, 1e-4), row.label.c_str());
    }
}

void TestBlackScholes::greeksAreTheDerivatives()
{
    RandomStream random(101, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const auto [terms, market] = randomOption(random);
        const OptionValue value = blackScholes(terms, market);
        QVERIFY(isNear(value.price, blackScholesPrice(terms, market), 1e-12 * market.spot));
        const auto slope = [&](auto change, double step) {
            OptionTerms upTerms = terms;
            OptionTerms downTerms = terms;
            OptionMarket up = market;
            OptionMarket down = market;
            change(upTerms, up, step);
            change(downTerms, down, -step);
            return (blackScholesPrice(upTerms, up) - blackScholesPrice(downTerms, down)) / (2.0 * step);
        };
        const double scale = market.spot;
        const double h = 1e-5;
        QVERIFY(isNear(value.delta, slope([](auto&, auto& m, double s) { m.spot += s; }, h * scale), 1e-6));
        QVERIFY(isNear(value.vega, slope([](auto&, auto& m, double s) { m.volatility += s; }, h), 2e-6 * scale));
        QVERIFY(isNear(value.rho, slope([](auto&, auto& m, double s) { m.rate += s; }, h), 1e-5 * scale));
        QVERIFY(
            isNear(value.dividendRho, slope([](auto&, auto& m, double s) { m.dividendYield += s; }, h), 1e-5 * scale));
        const double step = 1e-3 * terms.years;
        QVERIFY(isNear(value.theta, -slope([](auto& t, auto&, double s) { t.years += s; }, step),
                       2e-5 * (scale + std::fabs(value.theta))));
        OptionMarket up = market;
        OptionMarket down = market;
        up.spot += h * scale;
        down.spot -= h * scale;
        const double curve = (blackScholes(terms, up).delta - blackScholes(terms, down).delta) / (2.0 * h * scale);
        QVERIFY(isNear(value.gamma, curve, 1e-5 * (1.0 + value.gamma)));
    }
}

void TestBlackScholes::putCallParity()
{
    RandomStream random(102, RandomPurpose::Test);
    for (int i = 0; i < 500; ++i) {
        auto [terms, market] = randomOption(random);
        terms.type = OptionType::Call;
        const OptionValue call = blackScholes(terms, market);
        terms.type = OptionType::Put;
        const OptionValue put = blackScholes(terms, market);
        const double forward = market.spot * std::exp(-market.dividendYield * terms.years) -
                               terms.strike * std::exp(-market.rate * terms.years);
        QVERIFY(isNear(call.price - put.price, forward, 1e-12 * market.spot));
        QVERIFY(isNear(call.gamma, put.gamma, 1e-12) && isNear(call.vega, put.vega, 1e-9));
        QVERIFY(isNear(call.delta - put.delta, std::exp(-market.dividendYield * terms.years), 1e-12));
    }
}

void TestBlackScholes::monotoneAndConvex()
{
    RandomStream random(103, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        auto [terms, market] = randomOption(random);
        const double sign = signOf(terms.type);
        const double tolerance = 1e-11 * market.spot;
        const auto at = [&](double strike, double volatility) {
            OptionTerms t = terms;
            OptionMarket m = market;
            t.strike = strike;
            m.volatility = volatility;
            return blackScholesPrice(t, m);
        };
        const double step = 0.02 * terms.strike;
        const double low = at(terms.strike - step, market.volatility);
        const double middle = at(terms.strike, market.volatility);
        const double high = at(terms.strike + step, market.volatility);
        QVERIFY(sign * (low - high) >= -tolerance);             // calls fall with the strike, puts rise
        QVERIFY(low - 2.0 * middle + high >= -4.0 * tolerance); // no free butterfly
        QVERIFY(at(terms.strike, market.volatility * 1.1) >= middle - tolerance);
    }
}

void TestBlackScholes::staysWithinItsBounds()
{
    RandomStream random(104, RandomPurpose::Test);
    for (int i = 0; i < 500; ++i) {
        auto [terms, market] = randomOption(random);
        if (i % 3 == 0) market.volatility *= 1e-3;
        if (i % 5 == 0) market.volatility *= 50.0;
        const PriceBounds bounds = europeanBounds(terms, market);
        const double price = blackScholesPrice(terms, market);
        const double rounding = 1e-12 * (market.spot + terms.strike);
        QVERIFY(price >= bounds.low - rounding && price <= bounds.high + rounding);
    }
}

void TestBlackScholes::withoutVolatilityItIsTheForward()
{
    const OptionMarket market{110.0, 0.05, 0.02, 0.0};
    const OptionTerms call{OptionType::Call, 100.0, 1.0};
    const OptionValue value = blackScholes(call, market);
    QVERIFY(isNear(value.price, 110.0 * std::exp(-0.02) - 100.0 * std::exp(-0.05), 1e-12));
    QVERIFY(isNear(value.delta, std::exp(-0.02), 1e-15) && value.gamma <= 0.0 && value.vega <= 0.0);
    QCOMPARE(blackScholes({OptionType::Put, 100.0, 1.0}, market).price, 0.0);
    // At expiry the intrinsic value.
    QCOMPARE(blackScholesPrice({OptionType::Put, 120.0, 0.0}, {110.0, 0.05, 0.02, 0.3}), 10.0);
}

void TestBlackScholes::wildVolatilitiesKeepTheirDigits()
{
    // Price and greeks are computed by two ways; far from the middle neither may lose what the other keeps.
    for (const OptionType type : {OptionType::Call, OptionType::Put})
        for (const double volatility : {0.01, 0.2, 1.0, 3.0, 9.0})
            for (const double years : {0.01, 1.0, 20.0, 60.0})
                for (const double spot : {1.0, 50.0, 100.0, 130.0, 4000.0}) {
                    const OptionTerms terms{type, 100.0, years};
                    const OptionMarket market{spot, 0.03, 0.01, volatility};
                    const OptionValue value = blackScholes(terms, market);
                    QVERIFY(isNear(value.price, blackScholesPrice(terms, market), 1e-12 * (spot + 100.0)));
                    QVERIFY(isNear(value.delta * spot + value.rho / -years, value.price, 1e-10 * (spot + 100.0)));
                }
}

void TestBlackScholes::volatilityIsFoundAgain()
{
    RandomStream random(105, RandomPurpose::Test);
    int found = 0;
    for (int i = 0; i < 3000; ++i) {
        auto [terms, market] = randomOption(random);
        // From 1e-6 to 500 %, evenly on a logarithmic scale.
        market.volatility = 1e-6 * std::exp(std::log(5e6) * random.nextUniform());
        if (i % 2 == 0)
            market.spot = terms.strike *
                          std::exp((market.dividendYield - market.rate) * terms.years +
                                   market.volatility * std::sqrt(terms.years) * (8.0 * random.nextUniform() - 4.0));
        const OptionValue value = blackScholes(terms, market);
        const PriceBounds bounds = europeanBounds(terms, market);
        // What the roundings of price and bounds leave of the volatility.
        const double allowed = 1e-15 * (market.spot + terms.strike) / value.vega;
        if (!(value.price > bounds.low && value.price < bounds.high) || !(allowed < 1e-3 * market.volatility)) continue;
        const auto volatility = impliedVolatility(terms, market, value.price);
        QVERIFY(volatility);
        ++found;
        QVERIFY2(
            isNear(*volatility, market.volatility, 8.0 * allowed + 1e-12 * market.volatility),
            qPrintable(
                QStringLiteral("%1 instead of %2").arg(*volatility, 0, 'g', 17).arg(market.volatility, 0, 'g', 17)));
    }
    QVERIFY2(found > 1200, qPrintable(QString::number(found)));
}

void TestBlackScholes::volatilityFarOutOfTheMoney()
{
    // An option whose price has nothing left but its logarithm.
    const OptionMarket market{100.0, 0.0, 0.0, 0.2};
    for (const double strike : {150.0, 200.0, 300.0, 400.0}) {
        const OptionTerms terms{OptionType::Call, strike, 0.05};
        const double price = blackScholesPrice(terms, market);
        if (!(price > 0.0)) continue;
        const auto volatility = impliedVolatility(terms, market, price);
        QVERIFY(volatility);
        OptionMarket again = market;
        again.volatility = *volatility;
        QVERIFY(std::fabs(blackScholesPrice(terms, again) / price - 1.0) < 1e-3 || price < 1e-18);
    }
    // Prices of any size give a volatility that rises with them.
    const OptionTerms terms{OptionType::Call, 150.0, 0.5};
    double last = 0.0;
    for (int exponent = -300; exponent <= 1; ++exponent) {
        const auto volatility = impliedVolatility(terms, market, std::pow(10.0, exponent));
        QVERIFY(volatility && *volatility > last);
        last = *volatility;
    }
}

void TestBlackScholes::volatilityAtTheMoney()
{
    for (const double volatility : {1e-6, 1e-3, 0.2, 1.0, 5.0}) {
        const OptionMarket market{100.0, 0.0, 0.0, volatility};
        const OptionTerms terms{OptionType::Put, 100.0, 1.0};
        const auto found = impliedVolatility(terms, market, blackScholesPrice(terms, market));
        QVERIFY(found && isNear(*found, volatility, 1e-9 * volatility + 1e-15));
    }
}

void TestBlackScholes::volatilityRefusesWhatCannotBe_data()
{
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("said");
    QTest::newRow("intrinsic") << 10.0 << "intrinsic";
    QTest::newRow("below") << 5.0 << "intrinsic";
    QTest::newRow("negative") << -1.0 << "intrinsic";
    QTest::newRow("the spot") << 110.0 << "highest";
    QTest::newRow("above") << 1e9 << "highest";
    QTest::newRow("no number") << std::nan("") << "INVALID_TERMS";
    QTest::newRow("infinite") << HUGE_VAL << "INVALID_TERMS";
}

void TestBlackScholes::volatilityRefusesWhatCannotBe()
{
    QFETCH(double, price);
    QFETCH(QString, said);
    const auto result = impliedVolatility({OptionType::Call, 100.0, 0.5}, {110.0, 0.0, 0.0, 0.0}, price);
    QVERIFY(!result);
    QVERIFY2(QString::fromStdString(result.error().message).contains(said), result.error().message.c_str());
    QVERIFY(!impliedVolatility({OptionType::Call, 0.0, 0.5}, {110.0, 0.0, 0.0, 0.0}, 1.0));
    QVERIFY(!impliedVolatility({OptionType::Call, 100.0, 0.0}, {110.0, 0.0, 0.0, 0.0}, 11.0));
}

SEXTANT_TEST(TestBlackScholes)
#include "tst_black_scholes.moc"
