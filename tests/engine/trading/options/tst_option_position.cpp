#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <vector>

#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/option_position.h"
#include "engine/trading/options/volatility_surface.h"

using namespace sextant;
using namespace sextant::trading;

class TestOptionPosition final : public QObject {
    Q_OBJECT
private slots:
    void greeksAreSumsInMoney();
    void greeksAreWhatMovesTheWorth();
    void aConversionHasNoGreeks();
    void payoffOfAVertical();
    void payoffOfACalendarIsAtItsFirstExpiry();
    void breakEvensOfAStraddle();
    void stressIsFullRevaluation();
    void refusesWhatIsNone();
    void smileGoesThroughItsPoints();
    void smileWingsAreLines();
    void flatSmilesHaveNoArbitrage();
    void sviHasADensity();
    void arbitrageIsFound();
    void surfaceInterpolatesVariance();
    void smilesRefuseWhatIsNone();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

PositionLeg leg(OptionType type, double strike, double contracts, double years = 0.25,
                OptionStyle style = OptionStyle::European)
{
    return {{type, strike, years}, style, contracts, 100.0, 0.03, 0.01, 0.25};
}

constexpr OptionType kCall = OptionType::Call;
constexpr OptionType kPut = OptionType::Put;

double priceOf(const PositionLeg& one, double spot)
{
    return blackScholesPrice(one.terms, {spot, one.rate, one.dividendYield, one.volatility});
}

} // namespace

void TestOptionPosition::greeksAreSumsInMoney()
{
    OptionPosition position{{leg(kCall, 100.0, 2.0), leg(kPut, 95.0, -1.0)}, 50.0, 100.0};
    const OptionMarket market{100.0, 0.03, 0.01, 0.25};
    const OptionValue call = blackScholes({kCall, 100.0, 0.25}, market);
    const OptionValue put = blackScholes({kPut, 95.0, 0.25}, market);
    const PositionGreeks greeks = greeksOf(position).value();
    QVERIFY(isNear(greeks.value, 5000.0 + 200.0 * call.price - 100.0 * put.price, 1e-9));
    QVERIFY(isNear(greeks.deltaShares, 50.0 + 200.0 * call.delta - 100.0 * put.delta, 1e-9));
    QVERIFY(isNear(greeks.deltaCash, 100.0 * greeks.deltaShares, 1e-9));
    QVERIFY(isNear(greeks.deltaPercent, greeks.deltaCash / 100.0, 1e-9));
    QVERIFY(isNear(greeks.gammaPercent, (200.0 * call.gamma - 100.0 * put.gamma) * 100.0, 1e-9));
    QVERIFY(isNear(greeks.vegaPoint, (200.0 * call.vega - 100.0 * put.vega) / 100.0, 1e-9));
    QVERIFY(isNear(greeks.thetaDay, (200.0 * call.theta - 100.0 * put.theta) / 365.0, 1e-9));
    QVERIFY(isNear(greeks.rhoPercent, (200.0 * call.rho - 100.0 * put.rho) / 100.0, 1e-9));
}

void TestOptionPosition::greeksAreWhatMovesTheWorth()
{
    for (const OptionStyle style : {OptionStyle::European, OptionStyle::American}) {
        const OptionPosition position{
            {leg(kCall, 105.0, 3.0, 0.25, style), leg(kPut, 95.0, -2.0, 0.5, style)}, -40.0, 100.0};
        const PositionGreeks greeks = greeksOf(position).value();
        const double now = worthAt(position, 100.0).value();
        QVERIFY(isNear(now, greeks.value, 1e-6));
        // A move of 1 %: delta and half of gamma.
        const double up = worthAt(position, 101.0).value() - now;
        QVERIFY2(isNear(up, greeks.deltaPercent + 0.5 * greeks.gammaPercent / 100.0 * 1.0, 1.5),
                 qPrintable(QString::number(up)));
        const double moreVolatile = worthAt(position, 100.0, 0.0, 0.26 / 0.25).value() - now;
        QVERIFY(isNear(moreVolatile, greeks.vegaPoint, 0.02 * std::fabs(greeks.vegaPoint) + 0.2));
        const double later = worthAt(position, 100.0, 1.0 / 365.0).value() - now;
        QVERIFY(isNear(later, greeks.thetaDay, 0.03 * std::fabs(greeks.thetaDay) + 0.2));
    }
}

void TestOptionPosition::aConversionHasNoGreeks()
{
    // Shares held, put bought, call sold at one strike: a certain amount whatever happens.
    OptionPosition position{{leg(kPut, 100.0, 1.0), leg(kCall, 100.0, -1.0)}, 100.0, 97.0};
    for (PositionLeg& one : position.legs)
        one.dividendYield = 0.0;
    const PositionGreeks greeks = greeksOf(position).value();
    QVERIFY(isNear(greeks.deltaShares, 0.0, 1e-9) && isNear(greeks.gammaShares, 0.0, 1e-9));
    QVERIFY(isNear(greeks.vegaPoint, 0.0, 1e-9));
    QVERIFY(isNear(greeks.value, 100.0 * 100.0 * std::exp(-0.03 * 0.25), 1e-8));
}

void TestOptionPosition::payoffOfAVertical()
{
    const OptionPosition position{{leg(kCall, 100.0, 1.0), leg(kCall, 105.0, -1.0)}, 0.0, 102.0};
    const double cost = 220.0;
    const auto curve = payoffCurve(position, cost, 90.0, 115.0, 26).value();
    for (const PayoffPoint& point : curve) {
        const double paid = 100.0 * std::clamp(point.spot - 100.0, 0.0, 5.0);
        QVERIFY(isNear(point.atExpiry, paid - cost, 1e-9));
        QVERIFY(point.today > -cost && point.today < 500.0 - cost);
    }
    const auto even = breakEvens(curve);
    QCOMPARE(even.size(), std::size_t{1});
    QVERIFY(isNear(even[0], 102.2, 1e-9));
}

void TestOptionPosition::payoffOfACalendarIsAtItsFirstExpiry()
{
    const OptionPosition position{{leg(kCall, 100.0, -1.0, 0.1), leg(kCall, 100.0, 1.0, 0.35)}, 0.0, 100.0};
    QCOMPARE(firstExpiry(position), 0.1);
    const auto curve = payoffCurve(position, 0.0, 80.0, 120.0, 41).value();
    const PositionLeg left = leg(kCall, 100.0, 1.0, 0.25);
    for (const PayoffPoint& point : curve)
        QVERIFY(isNear(point.atExpiry, 100.0 * (priceOf(left, point.spot) - std::max(0.0, point.spot - 100.0)), 1e-8));
    const auto best = std::max_element(curve.begin(), curve.end(),
                                       [](const auto& a, const auto& b) { return a.atExpiry < b.atExpiry; });
    QCOMPARE(best->spot, 100.0);
}

void TestOptionPosition::breakEvensOfAStraddle()
{
    const OptionPosition position{{leg(kCall, 100.0, 1.0), leg(kPut, 100.0, 1.0)}, 0.0, 100.0};
    const auto curve = payoffCurve(position, 970.0, 80.0, 120.0, 7).value();
    const auto even = breakEvens(curve);
    QCOMPARE(even.size(), std::size_t{2});
    QVERIFY(isNear(even[0], 90.3, 1e-9) && isNear(even[1], 109.7, 1e-9));
    // The strike is a point of the curve although the grid misses it.
    QVERIFY(std::any_of(curve.begin(), curve.end(), [](const PayoffPoint& point) { return point.spot == 100.0; }));
}

void TestOptionPosition::stressIsFullRevaluation()
{
    const OptionPosition position{{leg(kPut, 95.0, -5.0, 0.2, OptionStyle::American)}, 0.0, 100.0};
    const StressGrid grid = stressGrid(position).value();
    QCOMPARE(grid.profits.size(), std::size_t{77});
    for (std::size_t s = 0; s < 11; ++s)
        for (std::size_t v = 0; v < 7; ++v) {
            const double worth =
                worthAt(position, 100.0 * (1.0 + grid.spotMoves[s]), 0.0, 1.0 + grid.volatilityMoves[v]).value();
            QVERIFY(isNear(grid.at(s, v), worth - worthAt(position, 100.0).value(), 1e-9));
            // A sold put loses as the spot falls and as volatility rises.
            if (s > 0) QVERIFY(grid.at(s, v) >= grid.at(s - 1, v) - 1e-9);
            if (v > 0) QVERIFY(grid.at(s, v) <= grid.at(s, v - 1) + 1e-9);
        }
    QVERIFY(isNear(grid.at(5, 3), 0.0, 1e-9));
}

void TestOptionPosition::refusesWhatIsNone()
{
    OptionPosition position{{leg(kCall, 100.0, 1.0)}, 0.0, 0.0};
    QVERIFY(!greeksOf(position));
    position.spot = 100.0;
    QVERIFY(!payoffCurve(position, 0.0, 0.0, 100.0, 10) && !payoffCurve(position, 0.0, 90.0, 80.0, 10) &&
            !payoffCurve(position, 0.0, 90.0, 100.0, 1));
    const double moves[] = {-1.0};
    QVERIFY(!stressGrid(position, moves));
    position.legs[0].volatility = std::nan("");
    QVERIFY(!greeksOf(position) && !worthAt(position, 100.0));
    const OptionPosition none{{}, 10.0, 100.0};
    QCOMPARE(greeksOf(none)->value, 1000.0);
    QCOMPARE(firstExpiry(none), 0.0);
}

void TestOptionPosition::smileGoesThroughItsPoints()
{
    const std::vector<SmilePoint> points{{-0.3, 0.09}, {-0.1, 0.05}, {0.0, 0.04}, {0.05, 0.041}, {0.3, 0.07}};
    const auto smile = VolatilitySmile::through(points, 0.5, 100.0).value();
    for (const SmilePoint& point : points)
        QVERIFY(isNear(smile.totalVariance(point.moneyness), point.variance, 1e-15));
    QVERIFY(isNear(smile.volatility(100.0), std::sqrt(0.04 / 0.5), 1e-12));
    // Smooth: value, slope and second derivative meet at the points.
    for (const double k : {-0.1, 0.0, 0.05}) {
        const double h = 1e-4;
        const double left = (smile.totalVariance(k) - smile.totalVariance(k - h)) / h;
        const double right = (smile.totalVariance(k + h) - smile.totalVariance(k)) / h;
        QVERIFY(isNear(left, right, 1e-3));
    }
    // A parabola is found again inside many points.
    std::vector<SmilePoint> many;
    for (int i = -40; i <= 40; ++i)
        many.push_back({0.01 * i, 0.04 + 0.2 * 0.0001 * i * i});
    const auto parabola = VolatilitySmile::through(many, 1.0, 100.0).value();
    for (double k = -0.2; k <= 0.2; k += 0.013)
        QVERIFY(isNear(parabola.totalVariance(k), 0.04 + 0.2 * k * k, 1e-6));
}

void TestOptionPosition::smileWingsAreLines()
{
    const auto smile = VolatilitySmile::through({{-0.1, 0.06}, {0.0, 0.04}, {0.1, 0.05}}, 0.5, 100.0).value();
    const double step = smile.totalVariance(0.3) - smile.totalVariance(0.2);
    QVERIFY(isNear(smile.totalVariance(0.5) - smile.totalVariance(0.4), step, 1e-12) && step > 0.0);
    // No wing rises faster than Lee allows, and none falls to nothing.
    const auto steep = VolatilitySmile::through({{0.0, 0.04}, {0.01, 1.0}}, 0.5, 100.0).value();
    QVERIFY(isNear(steep.totalVariance(1.01) - steep.totalVariance(0.01), 2.0, 1e-12));
    QVERIFY(steep.totalVariance(-5.0) > 0.0);
    const auto single = VolatilitySmile::through({{0.02, 0.04}}, 0.5, 100.0).value();
    QCOMPARE(single.totalVariance(-1.0), 0.04);
}

void TestOptionPosition::flatSmilesHaveNoArbitrage()
{
    std::vector<VolatilitySmile> smiles;
    for (const double years : {0.1, 0.5, 1.0})
        smiles.push_back(
            VolatilitySmile::through({{-0.2, 0.04 * years}, {0.0, 0.04 * years}, {0.2, 0.04 * years}}, years, 100.0)
                .value());
    QVERIFY(isNear(smiles[0].density(0.1), 1.0, 1e-12));
    const auto surface = VolatilitySurface::from(smiles).value();
    QVERIFY(surface.arbitrages().empty());
    for (const double years : {0.05, 0.3, 0.9, 3.0})
        QVERIFY(isNear(surface.volatility(0.15, years), 0.2, 1e-12));
}

void TestOptionPosition::sviHasADensity()
{
    // Gatheral's parametrisation with sound parameters, sampled densely: the spline of it finds no arbitrage either.
    std::vector<SmilePoint> points;
    for (int i = -60; i <= 60; ++i) {
        const double k = 0.01 * i;
        points.push_back({k, 0.02 + 0.1 * (-0.3 * k + std::sqrt(k * k + 0.04))});
    }
    const auto smile = VolatilitySmile::through(points, 0.5, 100.0).value();
    for (double k = -0.55; k <= 0.55; k += 0.05)
        QVERIFY(smile.density(k) > 0.0);
    // The density is that of prices: the second derivative of the call by the strike.
    const auto call = [&](double strike) {
        return blackScholesPrice({kCall, strike, 0.5}, {100.0, 0.0, 0.0, smile.volatility(strike)});
    };
    for (const double strike : {80.0, 95.0, 100.0, 115.0}) {
        const double h = 0.05;
        const double curve = (call(strike + h) - 2.0 * call(strike) + call(strike - h)) / (h * h);
        const double k = std::log(strike / 100.0);
        const double w = smile.totalVariance(k);
        const double d2 = -k / std::sqrt(w) - 0.5 * std::sqrt(w);
        const double implied = smile.density(k) * std::exp(-0.5 * d2 * d2) / std::sqrt(2.0 * M_PI * w) / strike;
        QVERIFY2(isNear(curve, implied, 2e-5), qPrintable(QString::number(curve - implied)));
    }
}

void TestOptionPosition::arbitrageIsFound()
{
    // A peak in the smile: the butterfly around it costs less than nothing.
    const auto peak =
        VolatilitySmile::through({{-0.1, 0.01}, {-0.05, 0.01}, {0.0, 0.03}, {0.05, 0.01}, {0.1, 0.01}}, 0.25, 100.0)
            .value();
    const auto later = VolatilitySmile::through({{-0.1, 0.02}, {0.1, 0.02}}, 0.5, 100.0).value();
    const auto found = VolatilitySurface::from({peak, later})->arbitrages();
    bool sawButterfly = false;
    bool sawCalendar = false;
    for (const SurfaceArbitrage& one : found) {
        QVERIFY(one.amount < 0.0);
        if (one.kind == SurfaceArbitrage::Kind::Butterfly) {
            sawButterfly = sawButterfly || std::fabs(one.moneyness) < 0.02;
            QCOMPARE(one.smile, std::size_t{0});
        } else {
            sawCalendar = true;
            QVERIFY(one.smile == 1 && std::fabs(one.moneyness) < 0.05);
        }
    }
    QVERIFY(sawButterfly && sawCalendar);
}

void TestOptionPosition::surfaceInterpolatesVariance()
{
    const auto sooner = VolatilitySmile::through({{-0.1, 0.012}, {0.1, 0.01}}, 0.25, 100.0).value();
    const auto later = VolatilitySmile::through({{-0.1, 0.05}, {0.1, 0.04}}, 1.0, 102.0).value();
    const auto surface = VolatilitySurface::from({sooner, later}).value();
    for (const double k : {-0.1, 0.0, 0.1}) {
        const double middle = 0.5 * (sooner.totalVariance(k) + later.totalVariance(k));
        QVERIFY(isNear(surface.volatility(k, 0.625), std::sqrt(middle / 0.625), 1e-12));
        QVERIFY(isNear(surface.volatility(k, 0.01), std::sqrt(sooner.totalVariance(k) / 0.25), 1e-12));
        QVERIFY(isNear(surface.volatility(k, 9.0), std::sqrt(later.totalVariance(k) / 1.0), 1e-12));
    }
}

void TestOptionPosition::smilesRefuseWhatIsNone()
{
    QVERIFY(!VolatilitySmile::through({}, 1.0, 100.0));
    QVERIFY(!VolatilitySmile::through({{0.0, 0.0}}, 1.0, 100.0));
    QVERIFY(!VolatilitySmile::through({{0.0, 0.04}}, 0.0, 100.0));
    QVERIFY(!VolatilitySmile::through({{0.0, 0.04}}, 1.0, -1.0));
    QVERIFY(!VolatilitySmile::through({{0.0, 0.04}, {0.0, 0.05}}, 1.0, 100.0));
    QVERIFY(!VolatilitySmile::through({{std::nan(""), 0.04}}, 1.0, 100.0));
    QVERIFY(!VolatilitySurface::from({}));
    const auto smile = VolatilitySmile::through({{0.0, 0.04}}, 1.0, 100.0).value();
    QVERIFY(!VolatilitySurface::from({smile, smile}));
    QVERIFY(VolatilitySmile::of(ChainExpiry{}).error().code == ErrorCode::NotFound);
    QVERIFY(VolatilitySurface::of(ChainSnapshot{}, "SPY").error().code == ErrorCode::NotFound);
}

SEXTANT_TEST(TestOptionPosition)
#include "tst_option_position.moc"
