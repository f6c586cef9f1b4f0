#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/market/calendar.h"
#include "engine/market/formats/option_tape.h"
#include "engine/trading/options/svi_smile.h"

using namespace sextant;
using namespace sextant::trading;

/// A smile as five numbers.
class TestSviSmile final : public QObject {
    Q_OBJECT
private slots:
    void isTheExampleOfTheSpecification();
    void densityIsThatOfItsDerivatives();
    void findsWhatItWasMadeFrom();
    void nothingElseFitsBetter();
    void keepsWithinItsBounds();
    void isCalledByItsMetrics();
    void seesArbitrage();
    void refusesWhatIsNoSmile();
    void followsRecordedChains_data();
    void followsRecordedChains();
};

namespace {

double uniform(RandomStream& random, double low, double high) { return low + (high - low) * random.nextUniform(); }

double varianceOf(const SviParameters& p, double k)
{
    return p.a + p.b * (p.rho * (k - p.m) + std::sqrt((k - p.m) * (k - p.m) + p.sigma * p.sigma));
}

/// Parameters as markets have them, without a butterfly between -0.5 and 0.5.
SviParameters drawn(RandomStream& random)
{
    while (true) {
        SviParameters p;
        p.a = uniform(random, 0.0, 0.03);
        p.b = uniform(random, 0.02, 0.4);
        p.rho = uniform(random, -0.9, 0.5);
        p.m = uniform(random, -0.15, 0.15);
        p.sigma = uniform(random, 0.03, 0.4);
        const auto smile = SviSmile::from(p, 0.25, 100.0, -0.5, 0.5);
        if (smile && !smile->butterfly()) return p;
    }
}

std::vector<SmilePoint> pointsOf(const SviParameters& p, int count)
{
    std::vector<SmilePoint> out;
    for (int i = 0; i < count; ++i) {
        const double k = -0.4 + 0.7 * i / (count - 1);
        out.push_back({k, varianceOf(p, k)});
    }
    return out;
}

/// Squared differences in variance, as much as vega says: what the fit makes small.
double badness(const std::vector<SmilePoint>& points, const SviParameters& p)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const SmilePoint& point : points) {
        const double root = std::sqrt(point.variance);
        const double d1 = -point.moneyness / root + 0.5 * root;
        const double weight = std::max(0.01, std::exp(-0.5 * d1 * d1));
        const double off = varianceOf(p, point.moneyness) - point.variance;
        sum += weight * off * off;
        weights += weight;
    }
    return sum / weights;
}

} // namespace

void TestSviSmile::isTheExampleOfTheSpecification()
{
    // research.md §10.6
    const auto smile = SviSmile::from({0.04, 0.1, -0.4, 0.0, 0.1}, 0.25, 100.0, -0.2, 0.2);
    QVERIFY(smile.has_value());
    for (const auto& [k, w, volatility] :
         {std::tuple{-0.1, 0.058142, 0.48225}, {0.0, 0.05, 0.44721}, {0.1, 0.050142, 0.44785}}) {
        QVERIFY(std::abs(smile->totalVariance(k) - w) < 5e-7);
        QVERIFY(std::abs(smile->volatility(100.0 * std::exp(k)) - volatility) < 5e-6);
    }
}

void TestSviSmile::densityIsThatOfItsDerivatives()
{
    RandomStream random(1, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const SviParameters p = drawn(random);
        const auto smile = SviSmile::from(p, 0.5, 100.0, -0.5, 0.5);
        const double k = uniform(random, -0.45, 0.45);
        constexpr double kStep = 1e-4;
        const double w = varianceOf(p, k);
        const double slope = (varianceOf(p, k + kStep) - varianceOf(p, k - kStep)) / (2 * kStep);
        const double curve = (varianceOf(p, k + kStep) - 2 * w + varianceOf(p, k - kStep)) / (kStep * kStep);
        const double shift = 1.0 - k * slope / (2 * w);
        const double expected = shift * shift - slope * slope / 4 * (1 / w + 0.25) + curve / 2;
        QVERIFY2(std::abs(smile->density(k) - expected) < 1e-4 * (1.0 + std::abs(expected)),
                 qPrintable(QString::number(smile->density(k) - expected)));
    }
}

void TestSviSmile::findsWhatItWasMadeFrom()
{
    RandomStream random(2, RandomPurpose::Test);
    double worst = 0.0;
    for (int i = 0; i < 200; ++i) {
        const SviParameters p = drawn(random);
        const double years = uniform(random, 0.02, 2.0);
        const auto smile = SviSmile::fit(pointsOf(p, 8 + static_cast<int>(random.nextBelow(40))), years, 100.0);
        QVERIFY(smile.has_value());
        const double scale = std::sqrt(varianceOf(p, 0.0) / years);
        worst = std::max(worst, smile->error() / scale);
        QVERIFY2(smile->error() < 2e-3 * scale, qPrintable(QString::number(smile->error() / scale)));
        QVERIFY(!smile->butterfly());
    }
    qInfo("worst error of 200 fits: %.2g of the volatility", worst);
}

/// On points with noise, against every one of 20,000 other smiles drawn at random, and around the one that was found.
void TestSviSmile::nothingElseFitsBetter()
{
    RandomStream random(3, RandomPurpose::Test);
    for (int i = 0; i < 20; ++i) {
        auto points = pointsOf(drawn(random), 25);
        for (SmilePoint& point : points)
            point.variance *= 1.0 + uniform(random, -0.02, 0.02);
        const auto smile = SviSmile::fit(points, 0.3, 100.0);
        QVERIFY(smile.has_value());
        const double found = badness(points, smile->parameters());
        for (int other = 0; other < 20'000; ++other) {
            SviParameters p = drawn(random);
            if (other % 2 == 0) { // near it
                p = smile->parameters();
                p.a = std::max(0.0, p.a * uniform(random, 0.9, 1.1));
                p.b *= uniform(random, 0.95, 1.05);
                p.rho = std::clamp(p.rho + uniform(random, -0.05, 0.05), -1.0, 1.0);
                p.m += uniform(random, -0.02, 0.02);
                p.sigma *= uniform(random, 0.9, 1.1);
                const auto valid = SviSmile::from(p, 0.3, 100.0, -0.4, 0.3);
                if (!valid || valid->butterfly(41)) continue;
            }
            QVERIFY2(badness(points, p) > 0.98 * found,
                     qPrintable(QStringLiteral("%1 below %2").arg(badness(points, p)).arg(found)));
        }
    }
}

void TestSviSmile::keepsWithinItsBounds()
{
    // Whatever the points, the result is a smile: no negative variance, no wing beyond Lee's bound.
    RandomStream random(4, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        std::vector<SmilePoint> points;
        double k = uniform(random, -3.0, 0.0);
        const int count = 5 + static_cast<int>(random.nextBelow(20));
        for (int n = 0; n < count; ++n) {
            points.push_back({k, std::exp(uniform(random, -12.0, 2.0))});
            k += std::exp(uniform(random, -8.0, -0.5));
        }
        const auto smile = SviSmile::fit(points, 0.1, 50.0);
        QVERIFY2(smile.has_value(), smile ? "" : smile.error().message.c_str());
        const SviParameters& p = smile->parameters();
        QVERIFY(p.a >= 0.0 && p.b >= 0.0 && std::abs(p.rho) <= 1.0 && p.sigma > 0.0);
        QVERIFY(p.b * (1.0 + std::abs(p.rho)) <= 2.0 * (1.0 + 1e-9));
        for (double at = -5.0; at <= 5.0; at += 0.25)
            QVERIFY(smile->totalVariance(at) >= 0.0 && std::isfinite(smile->totalVariance(at)));
        QVERIFY(std::isfinite(smile->error()));
    }
}

void TestSviSmile::isCalledByItsMetrics()
{
    const auto flat = SviSmile::from({0.04, 0.0, 0.0, 0.0, 0.1}, 1.0, 100.0, -1.0, 1.0)->metrics();
    QVERIFY(std::abs(flat.atTheMoney - 0.2) < 1e-12);
    QVERIFY(std::abs(*flat.riskReversal25) < 1e-12 && std::abs(*flat.butterfly25) < 1e-12);
    // N(d1) = 0.25 of a flat smile: d1 = -0.674490, k = 0.2 (0.674490 + 0.1)
    QVERIFY(std::abs(*flat.callMoneyness25 - 0.2 * (0.6744897501960817 + 0.1)) < 1e-9);
    QVERIFY(std::abs(*flat.putMoneyness25 - 0.2 * (-0.6744897501960817 + 0.1)) < 1e-9);

    const auto skewed = SviSmile::from({0.01, 0.2, -0.6, 0.0, 0.1}, 0.25, 100.0, -0.8, 0.8);
    const SmileMetrics metrics = skewed->metrics();
    QVERIFY(*metrics.riskReversal25 < 0.0 && *metrics.butterfly25 > 0.0);
    const double call = skewed->volatility(100.0 * std::exp(*metrics.callMoneyness25));
    const double put = skewed->volatility(100.0 * std::exp(*metrics.putMoneyness25));
    QVERIFY(std::abs(*metrics.riskReversal25 - (call - put)) < 1e-12);
    QVERIFY(std::abs(*metrics.butterfly25 - ((call + put) / 2 - metrics.atTheMoney)) < 1e-12);
    // Beyond the points nothing is known.
    const auto narrow = SviSmile::from({0.01, 0.2, -0.6, 0.0, 0.1}, 0.25, 100.0, -0.01, 0.01)->metrics();
    QVERIFY(!narrow.riskReversal25 && !narrow.butterfly25 && narrow.atTheMoney > 0.0);

    const std::vector<SviSmile> term{*SviSmile::from({0.04, 0.0, 0.0, 0.0, 0.1}, 1.0, 100.0, -1, 1),
                                     *SviSmile::from({0.18, 0.0, 0.0, 0.0, 0.1}, 2.0, 100.0, -1, 1)};
    QVERIFY(std::abs(*termSlope(term) - 0.1) < 1e-12); // 20 % to 30 % in a year
    QVERIFY(!termSlope(std::span(term).first(1)));
}

void TestSviSmile::seesArbitrage()
{
    // Axel Vogt's example (Gatheral, Jacquier 2014, §3.1): it looks fine and has a negative density.
    const auto vogt = SviSmile::from({-0.0410, 0.1331, 0.3060, 0.3586, 0.4153}, 1.0, 100.0, -1.5, 1.5);
    QVERIFY(vogt.has_value());
    const auto butterfly = vogt->butterfly();
    QVERIFY(butterfly && butterfly->variance < 0.0);
    QVERIFY2(butterfly->moneyness > 0.5 && butterfly->moneyness < 1.3,
             qPrintable(QString::number(butterfly->moneyness)));
    QVERIFY(!SviSmile::from({0.04, 0.1, -0.4, 0.0, 0.1}, 0.25, 100.0, -0.5, 0.5)->butterfly());

    const std::vector<SviSmile> smiles{*SviSmile::from({0.05, 0.0, 0.0, 0.0, 0.1}, 0.25, 100.0, -0.5, 0.5),
                                       *SviSmile::from({0.04, 0.1, 0.0, 0.0, 0.01}, 0.5, 100.0, -0.3, 0.5)};
    const auto found = calendarArbitrages(smiles);
    QVERIFY(!found.empty());
    for (const SurfaceArbitrage& place : found)
        QVERIFY(place.smile == 1 && std::abs(place.moneyness) < 0.1 && place.amount < 0.0);
    QVERIFY(calendarArbitrages(std::span(smiles).first(1)).empty());
}

void TestSviSmile::refusesWhatIsNoSmile()
{
    const double nan = std::nan("");
    for (const SviParameters& p : {SviParameters{0.04, -0.1, 0, 0, 0.1}, SviParameters{0.04, 0.1, 1.1, 0, 0.1},
                                   SviParameters{0.04, 0.1, 0, 0, 0.0}, SviParameters{nan, 0.1, 0, 0, 0.1},
                                   SviParameters{-0.04, 0.1, 0, 0, 0.1}, SviParameters{0.04, 1.5, 0.9, 0, 0.1}})
        QVERIFY(!SviSmile::from(p, 0.25, 100.0, -0.5, 0.5));
    QVERIFY(!SviSmile::from({0.04, 0.1, 0, 0, 0.1}, 0.0, 100.0, -0.5, 0.5));
    QVERIFY(!SviSmile::from({0.04, 0.1, 0, 0, 0.1}, 0.25, nan, -0.5, 0.5));
    QVERIFY(!SviSmile::from({0.04, 0.1, 0, 0, 0.1}, 0.25, 100.0, 0.5, 0.5));
    const auto points = pointsOf({0.02, 0.1, -0.4, 0.0, 0.1}, 5);
    QVERIFY(SviSmile::fit(points, 0.25, 100.0));
    QVERIFY(!SviSmile::fit(std::span(points).first(4), 0.25, 100.0));
    auto wrong = points;
    wrong[2].variance = nan;
    QVERIFY(!SviSmile::fit(wrong, 0.25, 100.0));
    std::swap(wrong[2], wrong[3]);
    QVERIFY(!SviSmile::fit(wrong, 0.25, 100.0));
}

void TestSviSmile::followsRecordedChains_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("at");
    QTest::addColumn<double>("rate");
    const QString twx = QStringLiteral("twx_option_quotes_1m_20140605_20140606.csv.gz");
    const QString aapl = QStringLiteral("aapl_option_quotes_1h_2014.csv.gz");
    QTest::newRow("TWX") << twx << "2014-06-05T15:00:00Z" << 0.002;
    QTest::newRow("TWX, a day later") << twx << "2014-06-06T19:30:00Z" << 0.002;
    QTest::newRow("AAPL before its split") << aapl << "2014-06-06T19:00:00Z" << 0.002;
    QTest::newRow("AAPL after it") << aapl << "2014-06-09T19:00:00Z" << 0.002;
}

void TestSviSmile::followsRecordedChains()
{
    QFETCH(QString, file);
    QFETCH(QString, at);
    QFETCH(double, rate);
    const char* data = std::getenv("SEXTANT_DATA");
    if (data == nullptr) QSKIP("SEXTANT_DATA is not set");
    market::formats::OptionTapeRequest request;
    request.path = std::string(data) + "/options/" + file.toStdString();
    const auto tape = market::formats::readOptionTape(request);
    QVERIFY2(tape, tape ? "" : tape.error().message.c_str());
    const Time now = parseRfc3339(at.toStdString()).value();
    OptionChain chain(tape->contracts.front().root.underlying, market::findCalendar("NYSE"));
    for (const market::OptionQuote& quote : tape->quotes) {
        if (quote.time > now) break;
        market::OptionQuote placed = quote;
        placed.contract = chain.add(tape->contracts[quote.contract]);
        chain.apply(placed);
    }
    ChainMarket with;
    with.rates = ZeroCurve::flat(rate);
    with.staleAfter = std::chrono::hours(3);
    const ChainSnapshot snapshot = chain.snapshot(now, with);
    std::vector<double> errors;
    for (const ChainExpiry& expiry : snapshot.expiries) {
        const auto smile = SviSmile::of(expiry);
        if (!smile) continue;
        const SmileMetrics metrics = smile->metrics();
        errors.push_back(smile->error());
        qInfo("%d days: at the money %.2f %%, risk reversal %.2f, butterfly %.2f, error %.2f points%s", expiry.days,
              100 * metrics.atTheMoney, 100 * metrics.riskReversal25.value_or(NAN),
              100 * metrics.butterfly25.value_or(NAN), 100 * smile->error(), smile->butterfly() ? ", a butterfly" : "");
        // Near the money it says what the points say; hours before the end far strikes bend it.
        const auto spline = VolatilitySmile::of(expiry);
        QVERIFY(expiry.days < 2 || std::abs(metrics.atTheMoney - spline->volatility(smile->forward())) < 0.03);
    }
    QVERIFY2(!errors.empty(), "no expiry has a smile");
    std::sort(errors.begin(), errors.end());
    QVERIFY2(errors[errors.size() / 2] < 0.02, qPrintable(QString::number(errors[errors.size() / 2])));
}

SEXTANT_TEST(TestSviSmile)
#include "tst_svi_smile.moc"
