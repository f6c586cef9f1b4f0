#include <QTest>

#include "tests/test_main.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <mpfr.h>

#include "engine/core/math.h"
#include "engine/core/math_batch.h"
#include "engine/core/philox.h"
#include "engine/core/sha256.h"

using namespace sextant;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kMin = std::numeric_limits<double>::denorm_min();
constexpr double kMax = std::numeric_limits<double>::max();

class Reference {
public:
    explicit Reference(mpfr_prec_t bits = 160) { mpfr_init2(m_value, bits); }
    ~Reference() { mpfr_clear(m_value); }
    Reference(const Reference&) = delete;
    Reference& operator=(const Reference&) = delete;
    mpfr_ptr get() { return m_value; }

    /// |got - exact| in units of the last place of the exact value's nearest double.
    double errorOf(double got)
    {
        const double nearest = mpfr_get_d(m_value, MPFR_RNDN);
        if (std::isnan(nearest)) return std::isnan(got) ? 0.0 : kInf;
        if (nearest == got && (nearest == 0.0 || std::isinf(nearest)))
            return std::signbit(nearest) == std::signbit(got) ? 0.0 : kInf;
        if (!std::isfinite(nearest) || !std::isfinite(got)) return kInf;
        const int lastPlace = nearest == 0.0 ? -1074 : std::max(std::ilogb(nearest) - 52, -1074);
        Reference difference;
        mpfr_sub_d(difference.get(), m_value, got, MPFR_RNDN);
        mpfr_mul_2si(difference.get(), difference.get(), -lastPlace, MPFR_RNDN);
        return std::fabs(mpfr_get_d(difference.get(), MPFR_RNDN));
    }

private:
    mpfr_t m_value;
};

struct Function {
    const char* name;
    double (*ours)(double);
    int (*exact)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
    double limit; ///< largest error allowed, ulp
};

const std::vector<Function>& functions()
{
    static const std::vector<Function> list{
        {"exp", math::exp, mpfr_exp, 0.51},       {"expm1", math::expm1, mpfr_expm1, 0.53},
        {"log", math::log, mpfr_log, 0.51},       {"log1p", math::log1p, mpfr_log1p, 0.51},
        {"log2", math::log2, mpfr_log2, 0.501},   {"log10", math::log10, mpfr_log10, 0.501},
        {"sin", math::sin, mpfr_sin, 0.63},       {"cos", math::cos, mpfr_cos, 0.63},
        {"atan", math::atan, mpfr_atan, 0.501},   {"tanh", math::tanh, mpfr_tanh, 0.52},
        {"sqrt", math::sqrt, mpfr_sqrt, 0.50001},
    };
    return list;
}

double errorAt(const Function& function, double x)
{
    Reference argument(53);
    Reference exact;
    mpfr_set_d(argument.get(), x, MPFR_RNDN);
    function.exact(exact.get(), argument.get(), MPFR_RNDN);
    return exact.errorOf(function.ours(x));
}

double powError(double x, double y)
{
    Reference base(53);
    Reference exponent(53);
    Reference exact;
    mpfr_set_d(base.get(), x, MPFR_RNDN);
    mpfr_set_d(exponent.get(), y, MPFR_RNDN);
    mpfr_pow(exact.get(), base.get(), exponent.get(), MPFR_RNDN);
    return exact.errorOf(math::pow(x, y));
}

/// The worst of a series of arguments.
struct Worst {
    double error = 0.0;
    std::string at;
    void take(double candidate, double x, double y = 0.0)
    {
        if (!(candidate > error)) return;
        error = candidate;
        char text[96];
        std::snprintf(text, sizeof text, "%a, %a", x, y);
        at = text;
    }
};

/// Both neighbours of a number, and the number, with either sign.
void addAround(std::vector<double>& out, double x)
{
    for (double y : {x, std::nextafter(x, kInf), std::nextafter(x, -kInf)}) {
        out.push_back(y);
        out.push_back(-y);
    }
}

/// Arguments where the algorithms change branch, tables end, results round to the limits, or reduction cancels.
std::vector<double> hardArguments()
{
    std::vector<double> out;
    for (int e = -1074; e <= 1023; ++e)
        addAround(out, std::ldexp(1.0, e));
    for (int i = 0; i <= 128; ++i) {
        addAround(out, 1.0 + i / 128.0);
        addAround(out, 0.5 + i / 256.0);
        addAround(out, (i + 0.5) / 64.0);
        if (i > 0) addAround(out, 64.0 / (i - 0.5));
    }
    for (int i = 1; i < 3000; i += 7)
        addAround(out, i * 0.69314718055994530942 / 256.0);
    for (double x : {0.0, 0.25, 0.35, 22.0, 60.0, 709.782712893384, 710.0, 745.1332191019411, 746.0, 708.3964185322641,
                     kMin, kMax, std::numeric_limits<double>::min(), 1e22, 1e300})
        addAround(out, x);
    // 6381956970095103 · 2^797 is the double closest to a multiple of pi/2 (J.-M. Muller, "Elementary Functions", ch.
    // 11).
    addAround(out, std::ldexp(6381956970095103.0, 797));
    Reference halfPi(1200);
    mpfr_const_pi(halfPi.get(), MPFR_RNDN);
    mpfr_div_2ui(halfPi.get(), halfPi.get(), 1, MPFR_RNDN);
    Reference multiple(1200);
    for (unsigned long k = 1; k < 3'000'000'000UL; k += k / 3 + 1) {
        mpfr_mul_ui(multiple.get(), halfPi.get(), k, MPFR_RNDN);
        addAround(out, mpfr_get_d(multiple.get(), MPFR_RNDN));
        mpfr_div_2ui(multiple.get(), multiple.get(), 1, MPFR_RNDN); // odd multiples of pi/4, too
        addAround(out, mpfr_get_d(multiple.get(), MPFR_RNDN));
    }
    return out;
}

std::string sameBits(double a, double b)
{
    if (std::isnan(a) && std::isnan(b)) return {};
    if (std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b)) return {};
    return "got " + std::to_string(a) + ", expected " + std::to_string(b);
}

} // namespace

class TestMath final : public QObject {
    Q_OBJECT
private slots:
    void staysNearCorrectRounding_data();
    void staysNearCorrectRounding();
    void staysNearCorrectRoundingAtHardArguments_data();
    void staysNearCorrectRoundingAtHardArguments();
    void powStaysNearCorrectRounding();
    void powIsExactWhereItCanBe();
    void logarithmsOfPowersAreWhole();
    void specialValues_data();
    void specialValues();
    void powSpecialValues_data();
    void powSpecialValues();
    void oddFunctionsKeepTheSign();
    void givesTheSameBitsInEveryBuild();
    void manyAtOnceAreThoseOfOne_data();
    void manyAtOnceAreThoseOfOne();
};

void TestMath::staysNearCorrectRounding_data()
{
    QTest::addColumn<int>("function");
    for (int i = 0; i < static_cast<int>(functions().size()); ++i)
        QTest::newRow(functions()[static_cast<std::size_t>(i)].name) << i;
}

void TestMath::staysNearCorrectRounding()
{
    QFETCH(int, function);
    const Function& f = functions()[static_cast<std::size_t>(function)];
    RandomStream random(11, RandomPurpose::Test, static_cast<std::uint32_t>(function));
    Worst worst;
    const auto uniform = [&](double low, double high, int count) {
        for (int i = 0; i < count; ++i) {
            const double x = low + (high - low) * random.nextUniform();
            worst.take(errorAt(f, x), x);
        }
    };
    uniform(-1.0, 1.0, 12'000);
    uniform(0.98, 1.02, 6'000);
    uniform(0.5, 2.0, 6'000);
    uniform(-0.3, 0.3, 6'000);
    uniform(-25.0, 25.0, 6'000);
    uniform(-745.2, 709.8, 8'000);
    uniform(-745.2, -708.0, 4'000);    // subnormal results of exp
    for (int i = 0; i < 20'000; ++i) { // every size, both signs, subnormals included
        const auto exponent = static_cast<int>(random.nextBelow(2098)) - 1074;
        const double x = std::ldexp(1.0 + random.nextUniform(), exponent) * (random.nextBelow(2) == 0 ? 1.0 : -1.0);
        worst.take(errorAt(f, x), x);
    }
    qInfo("%s: worst error %.4f ulp at %s", f.name, worst.error, worst.at.c_str());
    QVERIFY2(worst.error <= f.limit, worst.at.c_str());
    QVERIFY2(worst.error >= 0.49, "the measurement found less than rounding itself costs");
}

void TestMath::staysNearCorrectRoundingAtHardArguments_data() { staysNearCorrectRounding_data(); }

void TestMath::staysNearCorrectRoundingAtHardArguments()
{
    QFETCH(int, function);
    const Function& f = functions()[static_cast<std::size_t>(function)];
    static const std::vector<double> arguments = hardArguments();
    Worst worst;
    for (double x : arguments)
        worst.take(errorAt(f, x), x);
    qInfo("%s: worst error %.4f ulp at %s", f.name, worst.error, worst.at.c_str());
    QVERIFY2(worst.error <= f.limit, worst.at.c_str());
}

void TestMath::powStaysNearCorrectRounding()
{
    RandomStream random(12, RandomPurpose::Test);
    Worst worst;
    for (int i = 0; i < 60'000; ++i) {
        double x = 0.0;
        switch (i % 4) {
        case 0:
            x = std::ldexp(1.0 + random.nextUniform(), static_cast<int>(random.nextBelow(2098)) - 1074);
            break;
        case 1:
            x = 0.5 + 1.5 * random.nextUniform();
            break;
        case 2:
            x = 1.0 + (random.nextUniform() - 0.5) * 1e-3;
            break;
        default:
            x = 1e4 * random.nextUniform() + 1e-9;
            break;
        }
        // Exponents up to the limits of the result, some beyond.
        const double y = (2.0 * random.nextUniform() - 1.0) * 760.0 / (std::fabs(std::log(x)) + 1e-300);
        worst.take(powError(x, y), x, y);
    }
    for (double x : {1.0 + 0x1p-52, 1.0 - 0x1p-53, 2.0, 10.0, 0.1, kMin, kMax, -3.0, -2.0, -kMin})
        for (double y : {1.0, -1.0, 2.0, 3.0, 0.5, 1e15, -1e15, 0x1p62, -0x1p62, 1023.0, 1024.0, -1074.0, -1075.0,
                         308.0, -323.0, 0x1p-60, 0x1p53 - 1.0})
            worst.take(powError(x, y), x, y);
    qInfo("pow: worst error %.4f ulp at %s", worst.error, worst.at.c_str());
    QVERIFY2(worst.error <= 0.51, worst.at.c_str());
    QVERIFY(worst.error >= 0.49);
}

void TestMath::powIsExactWhereItCanBe()
{
    double power = 1.0;
    for (int n = 0; n <= 22; ++n, power *= 10.0)
        QCOMPARE(math::pow(10.0, n), power);
    power = 1.0;
    for (int n = 0; n <= 33; ++n, power *= -3.0)
        QCOMPARE(math::pow(-3.0, n), power);
    for (int n = -1074; n <= 1023; ++n)
        QCOMPARE(math::pow(2.0, n), std::ldexp(1.0, n));
    for (int n = 1; n < 1000; ++n)
        QCOMPARE(math::pow(static_cast<double>(n) * n, 0.5), static_cast<double>(n));
}

void TestMath::logarithmsOfPowersAreWhole()
{
    for (int n = -1074; n <= 1023; ++n)
        QCOMPARE(math::log2(std::ldexp(1.0, n)), static_cast<double>(n));
    double power = 1.0;
    for (int n = 0; n <= 22; ++n, power *= 10.0)
        QCOMPARE(math::log10(power), static_cast<double>(n));
}

void TestMath::specialValues_data()
{
    QTest::addColumn<int>("function");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    struct Row {
        const char* function;
        double x;
        double expected;
    };
    // C17 Annex F.10
    const std::vector<Row> rows{
        {"exp", 0.0, 1.0},      {"exp", -0.0, 1.0},       {"exp", kInf, kInf},     {"exp", -kInf, 0.0},
        {"exp", kMax, kInf},    {"exp", -kMax, 0.0},      {"exp", 709.79, kInf},   {"exp", -745.14, 0.0},
        {"exp", -745.13, kMin}, {"exp", kMin, 1.0},       {"expm1", 0.0, 0.0},     {"expm1", -0.0, -0.0},
        {"expm1", kInf, kInf},  {"expm1", -kInf, -1.0},   {"expm1", -kMin, -kMin}, {"expm1", kMax, kInf},
        {"log", 0.0, -kInf},    {"log", -0.0, -kInf},     {"log", 1.0, 0.0},       {"log", -1.0, nan},
        {"log", -kInf, nan},    {"log", kInf, kInf},      {"log1p", 0.0, 0.0},     {"log1p", -0.0, -0.0},
        {"log1p", -1.0, -kInf}, {"log1p", -1.5, nan},     {"log1p", kInf, kInf},   {"log1p", -kInf, nan},
        {"log1p", kMin, kMin},  {"log2", 0.0, -kInf},     {"log2", 1.0, 0.0},      {"log2", -2.0, nan},
        {"log2", kInf, kInf},   {"log10", -0.0, -kInf},   {"log10", 1.0, 0.0},     {"log10", -kMin, nan},
        {"log10", kInf, kInf},  {"sin", 0.0, 0.0},        {"sin", -0.0, -0.0},     {"sin", kInf, nan},
        {"sin", -kInf, nan},    {"sin", kMin, kMin},      {"cos", 0.0, 1.0},       {"cos", -0.0, 1.0},
        {"cos", kInf, nan},     {"cos", -kInf, nan},      {"atan", 0.0, 0.0},      {"atan", -0.0, -0.0},
        {"atan", kInf, M_PI_2}, {"atan", -kInf, -M_PI_2}, {"atan", kMax, M_PI_2},  {"atan", 1.0, M_PI_4},
        {"tanh", 0.0, 0.0},     {"tanh", -0.0, -0.0},     {"tanh", kInf, 1.0},     {"tanh", -kInf, -1.0},
        {"tanh", -kMin, -kMin}, {"sqrt", -0.0, -0.0},     {"sqrt", kInf, kInf},    {"sqrt", -1.0, nan},
    };
    for (const Row& row : rows)
        for (int i = 0; i < static_cast<int>(functions().size()); ++i)
            if (std::string(functions()[static_cast<std::size_t>(i)].name) == row.function)
                QTest::addRow("%s(%g)", row.function, row.x) << i << row.x << row.expected;
    for (int i = 0; i < static_cast<int>(functions().size()); ++i)
        QTest::addRow("%s(nan)", functions()[static_cast<std::size_t>(i)].name) << i << nan << nan;
}

void TestMath::specialValues()
{
    QFETCH(int, function);
    QFETCH(double, x);
    QFETCH(double, expected);
    const std::string difference = sameBits(functions()[static_cast<std::size_t>(function)].ours(x), expected);
    QVERIFY2(difference.empty(), difference.c_str());
}

void TestMath::powSpecialValues_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    // Every pair of what Annex F.10.4.4 names; MPFR follows the same rules.
    const std::vector<double> values{0.0,  -0.0,  1.0,   -1.0,   2.0,        -2.0,
                                     0.5,  -0.5,  3.0,   -3.0,   2.5,        -2.5,
                                     kInf, -kInf, 1e300, -1e300, 0x1p53,     -0x1p53 - 2,
                                     kMin, -kMin, kMax,  -kMax,  0x1p53 - 1, std::numeric_limits<double>::quiet_NaN()};
    for (double x : values)
        for (double y : values)
            QTest::addRow("%g^%g", x, y) << x << y;
}

void TestMath::powSpecialValues()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QVERIFY(powError(x, y) <= 0.51);
}

void TestMath::oddFunctionsKeepTheSign()
{
    RandomStream random(13, RandomPurpose::Test);
    for (int i = 0; i < 2000; ++i) {
        const double x = std::ldexp(random.nextUniform(), static_cast<int>(random.nextBelow(80)) - 40);
        for (auto* f : {math::sin, math::atan, math::tanh})
            QCOMPARE(f(-x), -f(x));
        QCOMPARE(math::cos(-x), math::cos(x));
    }
}

/// The digest was taken from a Debug build of g++ 12 on x86-64. It has no other meaning than to be the same
/// everywhere.
void TestMath::givesTheSameBitsInEveryBuild()
{
    RandomStream random(14, RandomPurpose::Test);
    Sha256 hash;
    const auto add = [&](double value) {
        const auto bits = std::bit_cast<std::array<std::uint8_t, 8>>(std::isnan(value) ? 0.0 : value);
        hash.update(bits);
    };
    for (int i = 0; i < 20'000; ++i) {
        const double small = 40.0 * (random.nextUniform() - 0.5);
        const double any = std::ldexp(1.0 + random.nextUniform(), static_cast<int>(random.nextBelow(2098)) - 1074);
        for (const Function& f : functions()) {
            add(f.ours(small));
            add(f.ours(any));
        }
        add(math::pow(any, small));
        add(random.nextNormal());
    }
    QCOMPARE(QByteArray::fromStdString(toHex(hash.finish())),
             QByteArray("9ed3fe8ff40d148b7010ea8967b8e74d2dc25ccd5dd1976a42afe5a02958f717"));
}

void TestMath::manyAtOnceAreThoseOfOne_data()
{
    QTest::addColumn<int>("function");
    QTest::newRow("exp") << 0;
    QTest::newRow("log1p") << 1;
    QTest::newRow("sqrt") << 2;
}

void TestMath::manyAtOnceAreThoseOfOne()
{
    QFETCH(int, function);
    constexpr double (*kOne[])(double){math::exp, math::log1p, math::sqrt};
    constexpr void (*kMany[])(std::span<double>){math::expAll, math::log1pAll, math::sqrtAll};
    const auto compare = [&](std::vector<double> values) {
        const std::vector<double> before = values;
        kMany[function](values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string difference = sameBits(values[i], kOne[function](before[i]));
            QVERIFY2(difference.empty(), (std::to_string(before[i]) + ": " + difference).c_str());
        }
    };
    RandomStream random(15, RandomPurpose::Test);
    // Series that stay in reach of the quick way, of every length around its blocks, and series that do not.
    for (const double widest : {1e-9, 1e-3, 0.5, 3.0, 50.0, 690.0, 760.0, 1e12})
        for (std::size_t length = 0; length < 260; length += 1 + length / 7) {
            std::vector<double> rising(length);
            std::vector<double> signedOnes(length);
            for (std::size_t i = 0; i < length; ++i) {
                rising[i] = widest * (1e-3 + random.nextUniform());
                signedOnes[i] = widest * (2.0 * random.nextUniform() - 1.0);
            }
            compare(rising);
            compare(signedOnes);
        }
    for (int i = 0; i < 2'000; ++i) {
        std::vector<double> any(64);
        const auto exponent = static_cast<int>(random.nextBelow(2000)) - 1000;
        for (double& value : any)
            value = std::ldexp(1.0 + random.nextUniform(), exponent + static_cast<int>(random.nextBelow(20)));
        compare(any);
    }
    compare(hardArguments());
    compare({0.0, -0.0, kInf, -kInf, std::numeric_limits<double>::quiet_NaN(), kMin, -kMin, kMax, -kMax, -1.0});
}

SEXTANT_TEST(TestMath)
#include "tst_math.moc"
