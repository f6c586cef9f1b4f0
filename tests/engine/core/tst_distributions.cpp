#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <limits>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/philox.h"

using namespace sextant;

/// Expected values: mpmath 1.3 at 30 digits.
class TestDistributions final : public QObject {
    Q_OBJECT
private slots:
    void erfc_data();
    void erfc();
    void normalQuantile_data();
    void normalQuantile();
    void normalQuantileUndoesTheDistribution();
    void logGamma_data();
    void logGamma();
    void logBetaAgreesWithLogGamma();
    void incompleteBeta_data();
    void incompleteBeta();
    void incompleteBetaIsMirrored();
    void upperGamma_data();
    void upperGamma();
    void student_data();
    void student();
    void studentQuantile_data();
    void studentQuantile();
    void binomial_data();
    void binomial();
    void binomialEnds();
    void refusesWhatHasNoValue();
};

namespace {

bool isNear(double value, double expected, double tolerance)
{
    return std::fabs(value - expected) <= tolerance * std::fabs(expected);
}

} // namespace

void TestDistributions::erfc_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("negative") << -1.5 << 1.9661051464753107;
    QTest::newRow("zero") << 0.0 << 1.0;
    QTest::newRow("series") << 0.5 << 0.47950012218695346;
    QTest::newRow("seam") << 2.0 << 0.0046777349810472658;
    QTest::newRow("fraction") << 5.0 << 1.5374597944280349e-12;
    QTest::newRow("far") << 10.0 << 2.0884875837625448e-45;
    QTest::newRow("very far") << 20.0 << 5.3958656116079009e-176;
}

void TestDistributions::erfc()
{
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(isNear(math::erfc(x), expected, 1e-13));
}

void TestDistributions::normalQuantile_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("2.5 %") << 0.025 << -1.9599639845400542;
    QTest::newRow("30 %") << 0.3 << -0.52440051270804082;
    QTest::newRow("84 %") << 0.84 << 0.99445788320975304;
    QTest::newRow("one in a million") << 0.999999 << 4.7534243088170878;
}

void TestDistributions::normalQuantile()
{
    QFETCH(double, p);
    QFETCH(double, expected);
    QVERIFY(isNear(math::normalQuantile(p), expected, 1e-14));
}

void TestDistributions::normalQuantileUndoesTheDistribution()
{
    RandomStream random(11, RandomPurpose::Test);
    for (int i = 0; i < 500; ++i) {
        const double x = random.nextUniform() * 70.0 - 35.0;
        // From the side on which nothing is lost.
        const double back =
            x < 0.0 ? math::normalQuantile(math::normalCdf(x)) : -math::normalQuantile(math::normalTail(x));
        QVERIFY2(isNear(back, x, 1e-12), qPrintable(QString::number(x)));
    }
    QCOMPARE(math::normalQuantile(0.0), -std::numeric_limits<double>::infinity());
    QCOMPARE(math::normalQuantile(1.0), std::numeric_limits<double>::infinity());
}

void TestDistributions::logGamma_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("small") << 1e-3 << 6.9071788853838537;
    QTest::newRow("half") << 0.5 << 0.57236494292470009;
    QTest::newRow("between") << 3.7 << 1.4280723266653881;
    QTest::newRow("24!") << 25.0 << 54.784729398112319;
    QTest::newRow("large") << 1e5 << 1051287.7089736569;
}

void TestDistributions::logGamma()
{
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(isNear(math::logGamma(x), expected, 1e-14));
}

void TestDistributions::logBetaAgreesWithLogGamma()
{
    RandomStream random(12, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const double a = 0.05 + random.nextUniform() * 40.0;
        const double b = 0.05 + random.nextUniform() * 40.0;
        const double expected = math::logGamma(a) + math::logGamma(b) - math::logGamma(a + b);
        QVERIFY(std::fabs(math::logBeta(a, b) - expected) < 1e-12 * (1.0 + math::logGamma(a + b)));
        QCOMPARE(math::logBeta(a, b), math::logBeta(b, a));
    }
}

void TestDistributions::incompleteBeta_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("arcsine") << 0.5 << 0.5 << 0.3 << 0.36901011956554538;
    QTest::newRow("polynomial") << 2.0 << 3.0 << 0.4 << 0.5248;
    QTest::newRow("rare") << 12.0 << 700.0 << 0.01 << 0.057538203828199581;
    QTest::newRow("mirrored") << 500.0 << 11.0 << 0.98 << 0.55778488985819965;
    QTest::newRow("steep") << 0.1 << 2.0 << 1e-6 << 0.27630748234718948;
}

void TestDistributions::incompleteBeta()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(isNear(math::incompleteBeta(a, b, x), expected, 1e-12));
}

void TestDistributions::incompleteBetaIsMirrored()
{
    RandomStream random(13, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const double a = math::normalTail(random.nextNormal()) * 60.0 + 0.01;
        const double b = random.nextUniform() * 200.0 + 0.01;
        const double x = random.nextUniform();
        QVERIFY(std::fabs(math::incompleteBeta(a, b, x) + math::incompleteBeta(b, a, 1.0 - x) - 1.0) < 1e-11);
    }
    QCOMPARE(math::incompleteBeta(2.0, 3.0, 0.0), 0.0);
    QCOMPARE(math::incompleteBeta(2.0, 3.0, 1.0), 1.0);
}

void TestDistributions::upperGamma_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("half") << 0.5 << 0.7688 << 0.21497539414917382; // chi-squared 1.5376, one degree
    QTest::newRow("middle") << 49.5 << 43.35 << 0.80655959921989465;
    QTest::newRow("exponential, far") << 1.0 << 520.0 << 1.4684846469095085e-226;
    QTest::newRow("large") << 500.0 << 480.0 << 0.8137180268096754;
}

void TestDistributions::upperGamma()
{
    QFETCH(double, a);
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(isNear(math::upperGamma(a, x), expected, 1e-12));
    QVERIFY(isNear(math::chiSquaredTail(2.0 * x, 2.0 * a), expected, 1e-12));
}

void TestDistributions::student_data()
{
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("expected");
    QTest::newRow("many") << 2.0180 << 331.0 << 0.022198838807531259;
    QTest::newRow("few") << 1.7321 << 7.0 << 0.063430636443237903;
    QTest::newRow("negative, not whole") << -1.0 << 2.5 << 0.79796948636086327;
    QTest::newRow("far") << 12.0 << 3.0 << 0.00062250790039466837;
    QTest::newRow("nearly normal") << 0.1 << 1e5 << 0.46017226295336311;
}

void TestDistributions::student()
{
    QFETCH(double, t);
    QFETCH(double, degrees);
    QFETCH(double, expected);
    QVERIFY(isNear(math::studentTail(t, degrees), expected, degrees > 1e4 ? 1e-10 : 1e-12));
    QCOMPARE(math::studentTail(0.0, degrees), 0.5);
}

void TestDistributions::studentQuantile_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("expected");
    QTest::newRow("many") << 0.975 << 331.0 << 1.9671567996108662;
    QTest::newRow("few") << 0.975 << 7.0 << 2.3646242515927847;
    QTest::newRow("Cauchy") << 0.9 << 1.0 << 3.0776835371752541;
    QTest::newRow("heavy tail") << 0.999 << 2.5 << 13.82219311086596;
}

void TestDistributions::studentQuantile()
{
    QFETCH(double, p);
    QFETCH(double, degrees);
    QFETCH(double, expected);
    QVERIFY(isNear(math::studentQuantile(p, degrees), expected, 1e-11));
    QVERIFY(isNear(math::studentQuantile(1.0 - p, degrees), -expected, 1e-9));
    QCOMPARE(math::studentQuantile(0.5, degrees), 0.0);
}

void TestDistributions::binomial_data()
{
    QTest::addColumn<qint64>("k");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("coins") << qint64{3} << qint64{10} << 0.5 << 0.171875;
    QTest::newRow("none") << qint64{0} << qint64{20} << 0.05 << 0.35848592240854221;
    QTest::newRow("many") << qint64{540} << qint64{10'000} << 0.05 << 0.96726708883787384;
}

void TestDistributions::binomial()
{
    QFETCH(qint64, k);
    QFETCH(qint64, n);
    QFETCH(double, p);
    QFETCH(double, expected);
    QVERIFY(isNear(math::binomialCdf(k, n, p), expected, 1e-11));
}

void TestDistributions::binomialEnds()
{
    QCOMPARE(math::binomialCdf(-1, 5, 0.5), 0.0);
    QCOMPARE(math::binomialCdf(5, 5, 0.5), 1.0);
    QCOMPARE(math::binomialCdf(2, 5, 0.0), 1.0);
    QCOMPARE(math::binomialCdf(2, 5, 1.0), 0.0);
}

void TestDistributions::refusesWhatHasNoValue()
{
    QVERIFY_EXCEPTION_THROWN((void)math::logGamma(0.0), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)math::incompleteBeta(0.0, 1.0, 0.5), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)math::studentQuantile(0.0, 3.0), ContractViolation);
}

SEXTANT_TEST(TestDistributions)
#include "tst_distributions.moc"
