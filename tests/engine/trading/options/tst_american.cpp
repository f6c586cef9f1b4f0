#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <string>

#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/binomial_tree.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/option_pricer.h"
#include "tests/engine/trading/options/reference_rows.h"

using namespace sextant;
using namespace sextant::trading;
using sextant::test::randomOption;
using sextant::test::ReferenceRow;
using sextant::test::referenceRows;

class TestAmerican final : public QObject {
    Q_OBJECT
private slots:
    void baroneAdesiWhaleyOfTheReference();
    void bjerksundStenslandOfTheReference();
    void juOfTheReferenceWithinAnApproximationsError();
    void ownEnginesAgree();
    void aEuropeanTreeIsTheClosedForm();
    void greeksOfTheTree();
    void neverBelowEuropeanNorIntrinsic();
    void monotoneAndConvexInTheStrike();
    void exercisedAtOnceItIsTheIntrinsicValue();
    void aCallWithoutYieldIsEuropean();
    void mirroredCallsArePuts();
    void cashDividends();
    void withoutRandomnessTheBestCertainExercise();
    void theApproximationsSlopesAreItsDerivatives();
    void refusesWhatCannotBe();
    void atExpiryThePayoff();
    void modelsHaveNames();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

std::string told(const ReferenceRow& row, double found) { return row.name + ": " + std::to_string(found); }

double tree(const OptionTerms& terms, const OptionMarket& market, int steps = 201, TreeKind kind = {})
{
    return treePrice(terms, OptionStyle::American, market, {kind, steps}).value();
}

} // namespace

void TestAmerican::baroneAdesiWhaleyOfTheReference()
{
    const auto rows = referenceRows("american_barone_adesi_whaley.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    QCOMPARE(rows.size(), std::size_t{24});
    for (const ReferenceRow& row : rows) {
        const double found = BaroneAdesiWhaley::prepare(row.terms, row.market).value().price(row.market.spot);
        QVERIFY2(isNear(found, row.expected, 3e-3), told(row, found).c_str());
        QVERIFY2(isNear(tree(row.terms, row.market), row.expected, 4e-2), row.name.c_str());
    }
}

void TestAmerican::bjerksundStenslandOfTheReference()
{
    const auto rows = referenceRows("american_bjerksund_stensland.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    QCOMPARE(rows.size(), std::size_t{4});
    for (const ReferenceRow& row : rows) {
        // At volatilities near 0 the closed form overflows and says so: the tree serves.
        const auto closed = bjerksundStensland1993(row.terms, row.market);
        const double found = closed ? *closed : tree(row.terms, row.market);
        QVERIFY2(isNear(found, row.expected, 5e-5), told(row, found).c_str());
        if (row.market.volatility > 1e-3) QVERIFY(closed.has_value());
        if (row.market.volatility < 5.0)
            QVERIFY2(isNear(tree(row.terms, row.market), row.expected, 4e-2), row.name.c_str());
    }
    // The row whose printed value is the European one: the true value is well above it.
    const OptionTerms wild{OptionType::Put, 100.0, 1.0};
    QVERIFY(isNear(tree(wild, {110.0, 0.05, 0.05, 10.0}, 2001), 99.2004, 3e-3));
    // Haug's row beside its true value.
    QVERIFY(isNear(tree({OptionType::Put, 40.0, 1.0}, {36.0, 0.06, 0.0, 0.2}, 2001), 4.4867, 1e-3));
}

void TestAmerican::juOfTheReferenceWithinAnApproximationsError()
{
    const auto rows = referenceRows("american_ju.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    QCOMPARE(rows.size(), std::size_t{37});
    double worst = 0.0;
    double worstShortPut = 0.0;
    for (const ReferenceRow& row : rows) {
        const double miss = std::fabs(tree(row.terms, row.market, 501) - row.expected);
        QVERIFY2(miss <= 8e-2, row.name.c_str());
        worst = std::max(worst, miss);
        if (row.terms.years < 1.0 && row.terms.strike <= 45.0) worstShortPut = std::max(worstShortPut, miss);
    }
    QVERIFY(worst > 1e-2); // it is an approximation: a closer fit would mean that the tree is one too
    QVERIFY(worstShortPut <= 1.7e-2);
    // Rows that a correct engine must not match (options-notes.md).
    QVERIFY(isNear(tree({OptionType::Call, 100.0, 3.0}, {120.0, 0.03, 0.07, 0.4}, 2001), 32.780, 3e-3));
    QVERIFY(isNear(tree({OptionType::Call, 100.0, 3.0}, {110.0, 0.07, 0.03, 0.3}, 2001), 29.963, 3e-3));
    QVERIFY(isNear(tree({OptionType::Call, 100.0, 3.0}, {120.0, 0.07, 0.03, 0.3}, 2001), 37.103, 3e-3));
}

void TestAmerican::ownEnginesAgree()
{
    std::vector<ReferenceRow> rows = referenceRows("american_barone_adesi_whaley.csv");
    for (const ReferenceRow& row : referenceRows("american_ju.csv"))
        rows.push_back(row);
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no rows to compare with");
    for (const ReferenceRow& row : rows) {
        const double leisen = tree(row.terms, row.market, 2001);
        const double cox = tree(row.terms, row.market, 2000, TreeKind::CoxRossRubinstein);
        QVERIFY2(isNear(leisen, cox, 3e-3), told(row, leisen - cox).c_str());
    }
}

void TestAmerican::aEuropeanTreeIsTheClosedForm()
{
    RandomStream random(201, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const auto [terms, market] = randomOption(random);
        const double exact = blackScholesPrice(terms, market);
        const double found = treePrice(terms, OptionStyle::European, market, {{}, 201}).value();
        QVERIFY2(isNear(found, exact, 2e-4 * market.spot), qPrintable(QString::number(found - exact)));
    }
}

void TestAmerican::greeksOfTheTree()
{
    RandomStream random(202, RandomPurpose::Test);
    for (int i = 0; i < 60; ++i) {
        const auto [terms, market] = randomOption(random);
        const OptionValue exact = blackScholes(terms, market);
        const OptionValue found = treeValue(terms, OptionStyle::European, market, {{}, 401}).value();
        const double spot = market.spot;
        QVERIFY(isNear(found.delta, exact.delta, 2e-3));
        QVERIFY(isNear(found.gamma * spot, exact.gamma * spot, 2e-2 * (1.0 + exact.gamma * spot)));
        QVERIFY(isNear(found.vega, exact.vega, 5e-3 * spot));
        QVERIFY(isNear(found.theta, exact.theta, 2e-2 * (spot + std::fabs(exact.theta))));
        QVERIFY(isNear(found.rho, exact.rho, 5e-3 * spot));
        QVERIFY(isNear(found.dividendRho, exact.dividendRho, 5e-3 * spot));
    }
    // The American ones against differences of the price.
    const OptionTerms put{OptionType::Put, 105.0, 1.0};
    const OptionMarket market{100.0, 0.05, 0.02, 0.25};
    const OptionValue value = treeValue(put, OptionStyle::American, market, {{}, 1001}).value();
    QVERIFY(isNear(value.price, 11.2962, 3e-3)); // QD+ fixed point of another library
    const auto at = [&](double spot) { return tree(put, {spot, 0.05, 0.02, 0.25}, 4001); };
    QVERIFY(isNear(value.delta, (at(101.0) - at(99.0)) / 2.0, 1e-3));
    QVERIFY(isNear(value.gamma, at(101.0) - 2.0 * at(100.0) + at(99.0), 1e-3));
    OptionTerms shorter = put;
    shorter.years -= 0.01;
    const double theta = (treePrice(shorter, OptionStyle::American, market, {{}, 4001}).value() - at(100.0)) / 0.01;
    QVERIFY(isNear(value.theta, theta, 2e-2));
}

void TestAmerican::neverBelowEuropeanNorIntrinsic()
{
    RandomStream random(203, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        auto [terms, market] = randomOption(random);
        if (i % 7 == 0) market.volatility *= 1e-3;
        const double american = tree(terms, market);
        const double european = treePrice(terms, OptionStyle::European, market).value();
        QVERIFY(american >= european - 1e-10 * market.spot);
        QVERIFY(american >= signOf(terms.type) * (market.spot - terms.strike) - 1e-10 * market.spot);
        QVERIFY(american <= (terms.type == OptionType::Call ? market.spot : terms.strike) + 1e-10 * market.spot);
        const double approximate = BaroneAdesiWhaley::prepare(terms, market).value().price(market.spot);
        QVERIFY(approximate >= blackScholesPrice(terms, market) - 1e-10 * market.spot);
        QVERIFY(approximate >= signOf(terms.type) * (market.spot - terms.strike) - 1e-10 * market.spot);
        // It is known to err by some tenths of a percent of the spot over years.
        QVERIFY2(isNear(approximate, american, 1.5e-2 * market.spot),
                 qPrintable(QString::number(approximate - american)));
    }
}

void TestAmerican::monotoneAndConvexInTheStrike()
{
    RandomStream random(204, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        auto [terms, market] = randomOption(random);
        const double step = 0.05 * terms.strike;
        const auto at = [&, terms = terms, market = market](double strike, double volatility, double years) {
            OptionTerms t = terms;
            OptionMarket m = market;
            t.strike = strike;
            t.years = years;
            m.volatility = volatility;
            return tree(t, m, 401);
        };
        const double low = at(terms.strike - step, market.volatility, terms.years);
        const double middle = at(terms.strike, market.volatility, terms.years);
        const double high = at(terms.strike + step, market.volatility, terms.years);
        const double noise = 2e-4 * market.spot; // of 401 steps
        QVERIFY(signOf(terms.type) * (low - high) >= -noise);
        QVERIFY(std::fabs(low - middle) <= step + noise && std::fabs(middle - high) <= step + noise);
        QVERIFY(low - 2.0 * middle + high >= -noise);
        QVERIFY(at(terms.strike, market.volatility * 1.2, terms.years) >= middle - noise);
        QVERIFY(at(terms.strike, market.volatility, terms.years * 1.2) >= middle - noise);
    }
}

void TestAmerican::exercisedAtOnceItIsTheIntrinsicValue()
{
    const OptionTerms put{OptionType::Put, 100.0, 1.0};
    const OptionMarket deep{40.0, 0.08, 0.0, 0.2};
    const OptionValue value = treeValue(put, OptionStyle::American, deep).value();
    QVERIFY(isNear(value.price, 60.0, 1e-12) && isNear(value.delta, -1.0, 1e-12));
    QVERIFY(isNear(value.gamma, 0.0, 1e-9) && isNear(value.theta, 0.0, 1e-12) && isNear(value.vega, 0.0, 1e-12));
    const auto approximation = BaroneAdesiWhaley::prepare(put, deep).value();
    QVERIFY(approximation.criticalSpot() > 40.0 && approximation.criticalSpot() < 100.0);
    QCOMPARE(approximation.price(40.0), 60.0);
    // At the critical spot value and slope are continuous.
    const double critical = approximation.criticalSpot();
    QVERIFY(isNear(approximation.price(critical * (1.0 + 1e-9)), 100.0 - critical, 1e-6));
    QVERIFY(isNear(approximation.value(critical * (1.0 + 1e-9)).delta, -1.0, 1e-6));
}

void TestAmerican::aCallWithoutYieldIsEuropean()
{
    RandomStream random(205, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        auto [terms, market] = randomOption(random);
        terms.type = OptionType::Call;
        market.dividendYield = 0.0;
        const double exact = blackScholesPrice(terms, market);
        QVERIFY(isNear(tree(terms, market), exact, 2e-4 * market.spot));
        QVERIFY(
            isNear(BaroneAdesiWhaley::prepare(terms, market).value().price(market.spot), exact, 1e-12 * market.spot));
        QCOMPARE(bjerksundStensland1993(terms, market).value(), exact);
    }
}

void TestAmerican::mirroredCallsArePuts()
{
    // C(S, K, r, q) = P(K, S, q, r): R. McDonald and M. Schroder, "A parity result for American options", 1998.
    RandomStream random(206, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        auto [terms, market] = randomOption(random);
        terms.type = OptionType::Call;
        const OptionTerms mirrored{OptionType::Put, market.spot, terms.years};
        const OptionMarket mirror{terms.strike, market.dividendYield, market.rate, market.volatility};
        QVERIFY(isNear(tree(terms, market, 801), tree(mirrored, mirror, 801), 3e-4 * market.spot));
        if (market.volatility > 0.1)
            QVERIFY(isNear(bjerksundStensland1993(terms, market).value(),
                           bjerksundStensland1993(mirrored, mirror).value(), 1e-9 * market.spot));
    }
}

void TestAmerican::cashDividends()
{
    const OptionTerms call{OptionType::Call, 100.0, 0.5};
    const OptionMarket market{100.0, 0.05, 0.0, 0.3};
    const std::array dividends{CashDividend{0.2, 3.0}, CashDividend{0.45, 3.0}};
    const double paid = 3.0 * std::exp(-0.01) + 3.0 * std::exp(-0.0225);
    QVERIFY(isNear(presentValue(dividends, 0.05, 0.0, 0.5), paid, 1e-12));
    QVERIFY(isNear(presentValue(dividends, 0.05, 0.2, 0.5), 3.0 * std::exp(-0.0125), 1e-12)); // paid at 0.2: gone
    QCOMPARE(presentValue(dividends, 0.05, 0.0, 0.1), 0.0);
    // European: the closed form at the spot without them.
    OptionMarket without = market;
    without.spot -= paid;
    const double exact = blackScholesPrice(call, without);
    QVERIFY(isNear(treePrice(call, OptionStyle::European, market, {{}, 1001}, dividends).value(), exact, 2e-3));
    QVERIFY(isNear(optionValue(PricingModel::BlackScholes, call, OptionStyle::European, market, {}, dividends)->price,
                   exact, 1e-12));
    // American: worth more than that and than waiting for the first dividend only.
    const double american = treePrice(call, OptionStyle::American, market, {{}, 1001}, dividends).value();
    QVERIFY(american > exact + 0.1);
    // Exercising just before the last dividend is one of the ways (Black's approximation, 1975): a lower bound up to
    // the escrowing of the dividend that comes after it.
    OptionTerms until = call;
    until.years = 0.45;
    OptionMarket first = market;
    first.spot -= 3.0 * std::exp(-0.01);
    QVERIFY(american > blackScholesPrice(until, first) - 0.25);
    // A dividend after the expiry does not matter.
    const std::array later{CashDividend{0.6, 50.0}};
    QVERIFY(isNear(treePrice(call, OptionStyle::American, market, {}, later).value(), tree(call, market), 1e-12));
    // More than the spot is worth.
    const std::array all{CashDividend{0.1, 120.0}};
    QVERIFY(!treePrice(call, OptionStyle::American, market, {}, all));
    // Delta and theta at a spot that carries dividends.
    const OptionValue value = treeValue(call, OptionStyle::European, market, {{}, 801}, dividends).value();
    const OptionValue closed = blackScholes(call, without);
    QVERIFY(isNear(value.delta, closed.delta, 1e-3) && isNear(value.gamma, closed.gamma, 1e-3));
}

void TestAmerican::withoutRandomnessTheBestCertainExercise()
{
    const OptionMarket market{100.0, 0.05, 0.0, 0.0};
    QVERIFY(isNear(certainValue({OptionType::Call, 90.0, 1.0}, OptionStyle::American, market),
                   100.0 - 90.0 * std::exp(-0.05), 1e-12));
    QVERIFY(isNear(certainValue({OptionType::Put, 120.0, 1.0}, OptionStyle::American, market), 20.0, 1e-12));
    QVERIFY(isNear(certainValue({OptionType::Put, 120.0, 1.0}, OptionStyle::European, market),
                   120.0 * std::exp(-0.05) - 100.0, 1e-12));
    QCOMPARE(treePrice({OptionType::Put, 120.0, 1.0}, OptionStyle::American, market).value(), 20.0);
    // A call with yield above the rate: the best instant lies inside.
    const OptionMarket inside{100.0, 0.02, 0.06, 0.0};
    double best = 0.0;
    for (int i = 0; i <= 100'000; ++i) {
        const double at = 40.0 * i / 100'000.0;
        best = std::max(best, 100.0 * std::exp(-0.06 * at) - 40.0 * std::exp(-0.02 * at));
    }
    QVERIFY(isNear(certainValue({OptionType::Call, 40.0, 40.0}, OptionStyle::American, inside), best, 1e-6));
    // Small volatilities lead there.
    OptionMarket small = market;
    small.volatility = 1e-5;
    QVERIFY(isNear(tree({OptionType::Put, 120.0, 1.0}, small), 20.0, 1e-9));
    QVERIFY(
        !treePrice({OptionType::Put, 120.0, 1.0}, OptionStyle::American, small, {TreeKind::CoxRossRubinstein, 200}));
}

void TestAmerican::theApproximationsSlopesAreItsDerivatives()
{
    RandomStream random(207, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const auto [terms, market] = randomOption(random);
        const auto prepared = BaroneAdesiWhaley::prepare(terms, market).value();
        if (std::fabs(market.spot / prepared.criticalSpot() - 1.0) < 1e-3) continue;
        const double h = 1e-5 * market.spot;
        const OptionValue value = prepared.value(market.spot);
        QVERIFY(isNear(value.price, prepared.price(market.spot), 1e-12 * market.spot));
        QVERIFY(
            isNear(value.delta, (prepared.price(market.spot + h) - prepared.price(market.spot - h)) / (2.0 * h), 1e-6));
        QVERIFY(isNear(value.gamma,
                       (prepared.value(market.spot + h).delta - prepared.value(market.spot - h).delta) / (2.0 * h),
                       1e-5 * (1.0 + value.gamma)));
        const auto full = optionValue(PricingModel::BaroneAdesiWhaley, terms, OptionStyle::American, market).value();
        QVERIFY(isNear(full.delta, value.delta, 1e-3));
    }
}

void TestAmerican::refusesWhatCannotBe()
{
    const OptionTerms put{OptionType::Put, 100.0, 1.0};
    const OptionMarket market{100.0, 0.05, 0.02, 0.3};
    const auto refused = [&](OptionTerms terms, OptionMarket at, TreeSettings settings) {
        return !treeValue(terms, OptionStyle::American, at, settings).has_value();
    };
    QVERIFY(refused({OptionType::Put, 0.0, 1.0}, market, {}));
    QVERIFY(refused({OptionType::Put, 100.0, -1.0}, market, {}));
    QVERIFY(refused(put, {0.0, 0.05, 0.0, 0.3}, {}));
    QVERIFY(refused(put, {100.0, 0.05, 0.0, -0.3}, {}));
    QVERIFY(refused(put, {100.0, std::nan(""), 0.0, 0.3}, {}));
    QVERIFY(refused(put, {HUGE_VAL, 0.05, 0.0, 0.3}, {}));
    QVERIFY(refused(put, market, {TreeKind::LeisenReimer, 2}));
    QVERIFY(refused(put, market, {TreeKind::LeisenReimer, kMostTreeSteps + 1}));
    QVERIFY(!BaroneAdesiWhaley::prepare({OptionType::Put, 100.0, 0.0}, market));
    QVERIFY(!BaroneAdesiWhaley::prepare(put, {100.0, -0.03, -0.05, 0.3}));
    QVERIFY(!bjerksundStensland1993(put, {100.0, 0.05, -0.01, 0.3}));
    QVERIFY(!optionValue(PricingModel::BlackScholes, put, OptionStyle::American, market));
    QVERIFY(!optionValue(PricingModel::BaroneAdesiWhaley, put, OptionStyle::European, market));
    // Negative rates are the tree's business.
    const double european = blackScholesPrice(put, {100.0, -0.03, 0.01, 0.3});
    QVERIFY(isNear(tree(put, {100.0, -0.03, 0.01, 0.3}), european, 2e-2));
}

void TestAmerican::atExpiryThePayoff()
{
    for (const PricingModel model : {PricingModel::Tree, PricingModel::BaroneAdesiWhaley}) {
        const auto value =
            optionValue(model, {OptionType::Put, 100.0, 0.0}, OptionStyle::American, {90.0, 0.05, 0.0, 0.3});
        QVERIFY(value && isNear(value->price, 10.0, 1e-12) && isNear(value->delta, -1.0, 1e-12));
    }
    QCOMPARE(payoffValue({OptionType::Call, 100.0, 0.0}, 100.0).price, 0.0);
}

void TestAmerican::modelsHaveNames()
{
    for (const PricingModel model : {PricingModel::BlackScholes, PricingModel::Tree, PricingModel::BaroneAdesiWhaley,
                                     PricingModel::BjerksundStensland1993})
        QVERIFY(pricingModelFrom(toString(model)).value() == model);
    QVERIFY(!pricingModelFrom("binomial"));
    QVERIFY(modelFor(OptionStyle::American) == PricingModel::Tree);
}

SEXTANT_TEST(TestAmerican)
#include "tst_american.moc"
