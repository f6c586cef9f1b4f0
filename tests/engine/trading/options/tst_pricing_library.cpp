#include <QTemporaryFile>
#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <fstream>
#include <string>

#include "engine/market/dates.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/binomial_tree.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"
#include "engine/trading/options/pricing_library.h"
#include "tests/engine/trading/options/reference_rows.h"

using namespace sextant;
using namespace sextant::trading;
using sextant::test::randomOption;
using sextant::test::ReferenceRow;
using sextant::test::referenceRows;

#ifndef SEXTANT_QUANTLIB_MODULE
#define SEXTANT_QUANTLIB_MODULE ""
#endif

class TestPricingLibrary final : public QObject {
    Q_OBJECT
private slots:
    void isRefusedWhereItIsNot();
    void juOfTheReference();
    void agreesWithOurClosedForm();
    void agreesWithOurTree();
    void agreesWithOurApproximation();
    void findsTheSameVolatility();
    void keepsNothingBetweenCalls();
    void saysWhyNot();
    void hasTheSameTradingDays();
    void modelsHaveNames();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

const PricingLibrary* library()
{
    static const auto opened = PricingLibrary::open(SEXTANT_QUANTLIB_MODULE);
    return opened ? &*opened : nullptr;
}

} // namespace

#define NEEDS_LIBRARY()                                                                                                \
    if (library() == nullptr) QSKIP("built without QuantLib: nothing to compare with")

void TestPricingLibrary::isRefusedWhereItIsNot()
{
    const auto beside = PricingLibrary::open(); // tests do not lie beside the programs
    QVERIFY(!beside && beside.error().code == ErrorCode::NotFound);
    QVERIFY(PricingLibrary::open("/nowhere/module.so").error().code == ErrorCode::NotFound);
    // A library that is another one, and a file that is none.
    QVERIFY(PricingLibrary::open("libz.so.1").error().code == ErrorCode::Incompatible);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("no module") > 0 && file.flush());
    QVERIFY(PricingLibrary::open(file.fileName().toStdString()).error().code == ErrorCode::NotFound);
}

void TestPricingLibrary::juOfTheReference()
{
    NEEDS_LIBRARY();
    const auto rows = referenceRows("american_ju.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    QCOMPARE(rows.size(), std::size_t{37});
    for (const ReferenceRow& row : rows) {
        const double found = library()->price(LibraryModel::JuZhong, row.terms, row.market).value();
        QVERIFY2(isNear(found, row.expected, 1e-3), (row.name + ": " + std::to_string(found)).c_str());
    }
}

void TestPricingLibrary::agreesWithOurClosedForm()
{
    NEEDS_LIBRARY();
    RandomStream random(401, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const auto [terms, market] = randomOption(random);
        const OptionValue ours = blackScholes(terms, market);
        const OptionValue theirs = library()->value(LibraryModel::European, terms, market).value();
        const double spot = market.spot;
        QVERIFY(isNear(ours.price, theirs.price, 1e-10 * spot));
        QVERIFY(isNear(ours.delta, theirs.delta, 1e-10) && isNear(ours.gamma, theirs.gamma, 1e-10));
        QVERIFY(isNear(ours.vega, theirs.vega, 1e-9 * spot) && isNear(ours.rho, theirs.rho, 1e-9 * spot));
        QVERIFY(isNear(ours.theta, theirs.theta, 1e-8 * (spot + std::fabs(ours.theta))));
        QVERIFY(isNear(ours.dividendRho, theirs.dividendRho, 1e-9 * spot));
    }
}

void TestPricingLibrary::agreesWithOurTree()
{
    NEEDS_LIBRARY();
    RandomStream random(402, RandomPurpose::Test);
    int compared = 0;
    for (int i = 0; i < 60; ++i) {
        const auto [terms, market] = randomOption(random);
        const auto theirs = library()->price(LibraryModel::QdFixedPoint, terms, market);
        if (!theirs) continue; // the fixed point does not always settle
        const double ours = treePrice(terms, OptionStyle::American, market, {{}, 2001}).value();
        QVERIFY2(isNear(ours, *theirs, 1e-4 * market.spot), qPrintable(QString::number(ours - *theirs)));
        ++compared;
    }
    QVERIFY2(compared >= 50, qPrintable(QString::number(compared)));
}

void TestPricingLibrary::agreesWithOurApproximation()
{
    NEEDS_LIBRARY();
    std::vector<ReferenceRow> rows = referenceRows("american_barone_adesi_whaley.csv");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no rows to compare with");
    for (const ReferenceRow& row : referenceRows("american_ju.csv"))
        rows.push_back(row);
    for (const ReferenceRow& row : rows) {
        const double theirs = library()->price(LibraryModel::BaroneAdesiWhaley, row.terms, row.market).value();
        const double ours = BaroneAdesiWhaley::prepare(row.terms, row.market).value().price(row.market.spot);
        QVERIFY2(isNear(ours, theirs, 1e-4), (row.name + ": " + std::to_string(ours - theirs)).c_str());
    }
}

void TestPricingLibrary::findsTheSameVolatility()
{
    NEEDS_LIBRARY();
    RandomStream random(403, RandomPurpose::Test);
    int compared = 0;
    for (int i = 0; i < 100; ++i) {
        const auto [terms, market] = randomOption(random);
        const OptionValue value = blackScholes(terms, market);
        if (value.vega < 1e-2 * market.spot) continue;
        const auto theirs = library()->volatility(terms, market, value.price, 1e-10);
        const auto ours = findVolatility(terms, market, value.price);
        QVERIFY(theirs && ours);
        QVERIFY(isNear(*ours, *theirs, 1e-7));
        ++compared;
    }
    QVERIFY(compared > 50);
}

void TestPricingLibrary::keepsNothingBetweenCalls()
{
    NEEDS_LIBRARY();
    const OptionTerms put{OptionType::Put, 105.0, 1.0};
    const OptionMarket market{100.0, 0.05, 0.02, 0.25};
    const double first = library()->price(LibraryModel::QdPlus, put, market).value();
    (void)library()->price(LibraryModel::JuZhong, {OptionType::Call, 50.0, 0.01}, {70.0, 0.01, 0.0, 1.0});
    QCOMPARE(library()->price(LibraryModel::QdPlus, put, market).value(), first);
    QVERIFY(isNear(first, 11.3074, 2e-3));
    // A European series is one value after the other.
    const double spots[] = {90.0, 100.0, 110.0};
    OptionValue values[3];
    QVERIFY(library()->europeanSeries(put, market, spots, values));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(isNear(values[i].price, blackScholesPrice(put, {spots[i], 0.05, 0.02, 0.25}), 1e-10));
}

void TestPricingLibrary::saysWhyNot()
{
    NEEDS_LIBRARY();
    const OptionMarket market{100.0, 0.05, 0.02, 0.25};
    QVERIFY(library()->price(LibraryModel::JuZhong, {OptionType::Put, 100.0, 0.0}, market).error().code ==
            ErrorCode::InvalidArgument);
    QVERIFY(!library()->price(LibraryModel::JuZhong, {OptionType::Put, 100.0, 1.0}, {std::nan(""), 0.0, 0.0, 0.2}));
    const auto impossible = library()->volatility({OptionType::Call, 100.0, 1.0}, market, 500.0, 1e-8);
    QVERIFY(!impossible && impossible.error().message.starts_with("QuantLib: "));
}

void TestPricingLibrary::hasTheSameTradingDays()
{
    NEEDS_LIBRARY();
    // Ours is the one that counts; the library's is the check on it.
    const auto calendar = market::findCalendar("NYSE");
    QStringList different;
    for (std::int32_t date = market::dates::number(1990, 1, 1); date < market::dates::number(2036, 1, 1); ++date)
        if (market::isTradingDate(*calendar, date) != library()->isTradingDay(date))
            different << QString::fromStdString(market::dateText(date));
    // Days of mourning and closures that its rules came too early for, and holidays it moves otherwise.
    QVERIFY2(different.size() <= 12, qPrintable(different.join(u' ')));
    QVERIFY2(different.contains(QStringLiteral("2025-01-09")), qPrintable(different.join(u' ')));
}

void TestPricingLibrary::modelsHaveNames()
{
    for (const LibraryModel model :
         {LibraryModel::European, LibraryModel::BaroneAdesiWhaley, LibraryModel::BjerksundStensland,
          LibraryModel::JuZhong, LibraryModel::QdPlus, LibraryModel::QdFixedPoint})
        QVERIFY(libraryModelFrom(toString(model)).value() == model);
    QVERIFY(!libraryModelFrom("qd"));
}

SEXTANT_TEST(TestPricingLibrary)
#include "tst_pricing_library.moc"
