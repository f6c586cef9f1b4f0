#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <utility>

#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"
#include "engine/trading/options/zero_curve.h"
#include "tests/engine/trading/options/reference_rows.h"

using namespace sextant;
using namespace sextant::trading;
using sextant::test::randomOption;

class TestImpliedVolatility final : public QObject {
    Q_OBJECT
private slots:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void everyVolatilityRoundTrips_data();
    void everyVolatilityRoundTrips();
    void nearAndFarFromTheMoney();
    void americanRoundTrip_data();
    void americanRoundTrip();
    void americanFaults();
    void americanNeedsLessThanEuropean();
    void curveInterpolatesDiscountFactors();
    void curveRefusesWhatIsNone();
    void curvesAreRead();
    void curvesAreRefused_data();
    void curvesAreRefused();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

} // namespace

void TestImpliedVolatility::faultsAreNamed_data()
{
    QTest::addColumn<double>("spot");
    QTest::addColumn<double>("years");
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("name");
    QTest::newRow("no spot") << 0.0 << 0.5 << 1.0 << "INVALID_TERMS";
    QTest::newRow("negative time") << 110.0 << -0.5 << 1.0 << "INVALID_TERMS";
    QTest::newRow("price is no number") << 110.0 << 0.5 << std::nan("") << "INVALID_TERMS";
    QTest::newRow("expired") << 110.0 << 0.0 << 11.0 << "NO_TIME";
    QTest::newRow("below") << 110.0 << 0.5 << 9.99 << "BELOW_INTRINSIC";
    QTest::newRow("negative price") << 90.0 << 0.5 << -0.01 << "BELOW_INTRINSIC";
    QTest::newRow("zero, out of the money") << 90.0 << 0.5 << 0.0 << "NO_TIME_VALUE";
    QTest::newRow("the intrinsic value") << 110.0 << 0.5 << 10.0 << "NO_TIME_VALUE";
    QTest::newRow("the spot") << 110.0 << 0.5 << 110.0 << "ABOVE_BOUND";
}

void TestImpliedVolatility::faultsAreNamed()
{
    QFETCH(double, spot);
    QFETCH(double, years);
    QFETCH(double, price);
    QFETCH(QString, name);
    const OptionTerms call{OptionType::Call, 100.0, years};
    for (const VolatilityResult& found : {findVolatility(call, {spot, 0.0, 0.0, 0.0}, price),
                                          findAmericanVolatility(call, {spot, 0.0, 0.0, 0.0}, price)}) {
        QVERIFY(!found);
        QCOMPARE(QString::fromUtf8(toString(found.error()).data()), name);
        QVERIFY(!sentenceOf(found.error()).empty());
    }
    QVERIFY(
        QString::fromStdString(impliedVolatility(call, {spot, 0.0, 0.0, 0.0}, price).error().message).startsWith(name));
}

void TestImpliedVolatility::everyVolatilityRoundTrips_data()
{
    QTest::addColumn<double>("volatility");
    for (const double volatility : {1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2, 0.5, 1.0, 2.0, 5.0})
        QTest::addRow("%g", volatility) << volatility;
}

void TestImpliedVolatility::everyVolatilityRoundTrips()
{
    // From deep in to deep out of the money, in units of the deviation, so that each volatility has its own strikes.
    QFETCH(double, volatility);
    for (const OptionType type : {OptionType::Call, OptionType::Put}) {
        for (const double years : {1.0 / 365.0, 0.25, 2.0}) {
            for (double moneyness = -4.0; moneyness <= 4.0; moneyness += 0.5) {
                const OptionMarket market{100.0, 0.03, 0.01, volatility};
                const double deviation = volatility * std::sqrt(years);
                const OptionTerms terms{type, 100.0 * std::exp(0.02 * years + moneyness * deviation), years};
                const OptionValue value = blackScholes(terms, market);
                // What rounding the price leaves of the volatility: the time value of a deep option is lost in it.
                const double left = 4e-15 * (market.spot + terms.strike) / value.vega;
                if (left > 0.05 * volatility) continue;
                const auto found = findVolatility(terms, market, value.price);
                QVERIFY2(found, found ? "" : toString(found.error()).data());
                QVERIFY2(isNear(*found, volatility, 8.0 * left + 1e-12 * volatility),
                         qPrintable(QString::number(*found - volatility)));
            }
        }
    }
}

void TestImpliedVolatility::nearAndFarFromTheMoney()
{
    // From a billionth off the money to far out of it, deviations from 1e-5 to 8, against prices of long doubles.
    RandomStream random(302, RandomPurpose::Test);
    const auto tailOf = [](long double deviations) { return erfcl(-deviations / sqrtl(2.0L)) / 2.0L; };
    int compared = 0;
    for (int i = 0; i < 40'000; ++i) {
        const double strike = 1.0 + std::pow(10.0, -9.0 + 10.0 * random.nextUniform());
        const double s = std::pow(10.0, -5.0 + 5.9 * random.nextUniform());
        const long double x = -logl(strike);
        if (x / s < -6.0L) continue; // long doubles lose the difference
        const auto price = double(tailOf(x / s + s / 2.0L) - strike * tailOf(x / s - s / 2.0L));
        const auto found = findVolatility({OptionType::Call, strike, 1.0}, {1.0, 0.0, 0.0, 0.0}, price);
        const double vega = std::exp(-0.5 * std::pow(double(x) / s + 0.5 * s, 2)) / 2.5066282746310002;
        const double rounding = 2.2e-16 * strike / vega; // of price and strike
        if (!(price > 0.0 && price < 1.0) || rounding > 1e-3 * s) continue;
        QVERIFY2(found, found ? "" : toString(found.error()).data());
        QVERIFY2(isNear(*found, s, 16.0 * rounding + 1e-13 * s),
                 qPrintable(QStringLiteral("strike %1, s %2: %3").arg(strike).arg(s).arg(*found - s)));
        ++compared;
    }
    QVERIFY2(compared > 15'000, qPrintable(QString::number(compared)));
}

void TestImpliedVolatility::americanRoundTrip_data()
{
    QTest::addColumn<int>("model");
    QTest::newRow("tree") << int(PricingModel::Tree);
    QTest::newRow("quadratic") << int(PricingModel::BaroneAdesiWhaley);
}

void TestImpliedVolatility::americanRoundTrip()
{
    QFETCH(int, model);
    RandomStream random(301, RandomPurpose::Test);
    int found = 0;
    for (int i = 0; i < 150; ++i) {
        const auto [terms, market] = randomOption(random);
        const double price = optionValue(PricingModel(model), terms, OptionStyle::American, market)->price;
        const double least = certainValue(terms, OptionStyle::American, market);
        if (price < least + 1e-6 * market.spot) continue; // nothing left to tell the volatility by
        const auto volatility = findAmericanVolatility(terms, market, price, PricingModel(model));
        QVERIFY2(volatility, volatility ? "" : toString(volatility.error()).data());
        OptionMarket again = market;
        again.volatility = *volatility;
        const double back = optionValue(PricingModel(model), terms, OptionStyle::American, again)->price;
        QVERIFY2(isNear(back, price, 1e-8 * market.spot), qPrintable(QString::number(back - price)));
        QVERIFY2(isNear(*volatility, market.volatility, 1e-4),
                 qPrintable(QString::number(*volatility - market.volatility)));
        ++found;
    }
    QVERIFY2(found > 80, qPrintable(QString::number(found)));
}

void TestImpliedVolatility::americanFaults()
{
    const OptionTerms put{OptionType::Put, 100.0, 1.0};
    const OptionMarket market{40.0, 0.08, 0.0, 0.0};
    QVERIFY(findAmericanVolatility(put, market, 60.0).error() == VolatilityFault::NoTimeValue);
    QVERIFY(findAmericanVolatility(put, market, 59.0).error() == VolatilityFault::BelowIntrinsic);
    QVERIFY(findAmericanVolatility(put, market, 100.0).error() == VolatilityFault::AboveBound);
    // A European one may cost less than what exercising gives.
    QVERIFY(findVolatility(put, market, 59.0).has_value());
    const CashDividend all[] = {{0.5, 50.0}};
    QVERIFY(findAmericanVolatility(put, market, 70.0, PricingModel::Tree, {}, all).error() ==
            VolatilityFault::InvalidTerms);
}

void TestImpliedVolatility::americanNeedsLessThanEuropean()
{
    const OptionTerms put{OptionType::Put, 105.0, 1.0};
    const OptionMarket market{100.0, 0.05, 0.02, 0.0};
    const double european = findVolatility(put, market, 11.3).value();
    const double american = findAmericanVolatility(put, market, 11.3).value();
    QVERIFY(american < european && american > 0.24 && american < 0.26);
    const CashDividend dividends[] = {{0.4, 1.0}};
    const double later = findAmericanVolatility(put, market, 11.3, PricingModel::Tree, {}, dividends).value();
    QVERIFY(later < american); // a dividend makes a put dearer, so less volatility explains the price
}

void TestImpliedVolatility::curveInterpolatesDiscountFactors()
{
    const ZeroCurve curve = ZeroCurve::from({{0.25, 0.02}, {1.0, 0.03}, {2.0, 0.025}}).value();
    QCOMPARE(curve.rate(0.0), 0.02);
    QCOMPARE(curve.rate(0.25), 0.02);
    QCOMPARE(curve.rate(5.0), 0.025);
    QCOMPARE(curve.rate(1.0), 0.03);
    // Half way between two points the logarithm of the discount factor is the mean of theirs.
    QVERIFY(isNear(std::log(curve.discount(1.5)), -0.5 * (0.03 + 0.05), 1e-15));
    QVERIFY(isNear(curve.forwardRate(1.0, 2.0), 0.02, 1e-15));
    QVERIFY(isNear(curve.forwardRate(1.2, 1.4), 0.02, 1e-14)); // constant between two points
    const ZeroCurve flat = ZeroCurve::flat(-0.01);
    QCOMPARE(flat.rate(0.0), -0.01);
    QVERIFY(isNear(flat.discount(3.0), std::exp(0.03), 1e-15));
}

void TestImpliedVolatility::curveRefusesWhatIsNone()
{
    QVERIFY(!ZeroCurve::from({}));
    QVERIFY(!ZeroCurve::from({{0.0, 0.02}}));
    QVERIFY(!ZeroCurve::from({{1.0, 0.02}, {1.0, 0.03}}));
    QVERIFY(!ZeroCurve::from({{1.0, std::nan("")}}));
    QVERIFY(!ZeroCurve::from({{1.0, 0.02}, {HUGE_VAL, 0.03}}));
}

void TestImpliedVolatility::curvesAreRead()
{
    const ZeroCurve curve = ZeroCurve::parse(" 1y 4.05, 73d 4.2;6m -0.5 \n 2w 1,").value();
    QCOMPARE(curve.points().size(), std::size_t{4});
    const std::array<std::pair<double, double>, 4> expected{
        {{14.0 / 365.0, 0.01}, {0.2, 0.042}, {0.5, -0.005}, {1.0, 0.0405}}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(isNear(curve.points()[i].years, expected[i].first, 1e-15));
        QVERIFY(isNear(curve.points()[i].rate, expected[i].second, 1e-15));
    }
}

void TestImpliedVolatility::curvesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << " ; , "
                             << "no entry";
    QTest::newRow("no percent") << "30d"
                                << "entry 1: '30d', expected a time";
    QTest::newRow("no unit") << "30 4.2"
                             << "entry 1: time: '30'";
    QTest::newRow("unit alone") << "d 4.2"
                                << "entry 1: time: 'd'";
    QTest::newRow("negative time") << "1y 4, -3m 4"
                                   << "entry 2: time: '-3m'";
    QTest::newRow("too long") << "101y 4"
                              << "entry 1: time: '101y'";
    QTest::newRow("no number") << "1y nan"
                               << "entry 1: percent: 'nan'";
    QTest::newRow("too much") << "1y 1e9"
                              << "entry 1: percent";
    QTest::newRow("twice") << "1y 4, 12m 5"
                           << "entry 2: the time '12m 5' stands there twice";
}

void TestImpliedVolatility::curvesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto curve = ZeroCurve::parse(text.toStdString());
    QVERIFY(!curve);
    const QString message = QString::fromStdString(curve.error().message);
    QVERIFY2(message.startsWith(why), qPrintable(message));
}

SEXTANT_TEST(TestImpliedVolatility)
#include "tst_implied_volatility.moc"
