#include <QRegularExpression>
#include <QTest>

#include "tests/test_main.h"

#include <limits>
#include <optional>
#include <string>

#include <gmp.h>
#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/core/fixed.h"
#include "engine/core/philox.h"

using namespace sextant;

namespace {

constexpr std::int64_t kMaxInt = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMinInt = std::numeric_limits<std::int64_t>::min();

/// A whole number without limits (GMP), for the slow version of everything below.
class Big {
public:
    Big() { mpz_init(m_value); }
    explicit Big(const std::string& digits) { mpz_init_set_str(m_value, digits.c_str(), 10); }
    explicit Big(std::int64_t value) : Big(std::to_string(value)) {}
    explicit Big(__int128 value) : Big()
    {
        const bool negative = value < 0;
        const auto magnitude =
            negative ? 0 - static_cast<unsigned __int128>(value) : static_cast<unsigned __int128>(value);
        mpz_set_ui(m_value, static_cast<unsigned long>(magnitude >> 64));
        mpz_mul_2exp(m_value, m_value, 64);
        mpz_add_ui(m_value, m_value, static_cast<unsigned long>(magnitude));
        if (negative) mpz_neg(m_value, m_value);
    }
    ~Big() { mpz_clear(m_value); }
    Big(const Big& other) { mpz_init_set(m_value, other.m_value); }
    Big& operator=(const Big&) = delete;

    static Big tenTo(unsigned long n)
    {
        Big out;
        mpz_ui_pow_ui(out.m_value, 10, n);
        return out;
    }
    friend Big operator*(const Big& a, const Big& b)
    {
        Big out;
        mpz_mul(out.m_value, a.m_value, b.m_value);
        return out;
    }
    /// a / b to the nearest, ties to even, b > 0; tells whether something was left.
    static Big divide(const Big& a, const Big& b, bool& rounded)
    {
        Big quotient;
        Big rest;
        mpz_fdiv_qr(quotient.m_value, rest.m_value, a.m_value, b.m_value);
        rounded = mpz_sgn(rest.m_value) != 0;
        mpz_mul_2exp(rest.m_value, rest.m_value, 1);
        const int against = mpz_cmp(rest.m_value, b.m_value);
        if (against > 0 || (against == 0 && mpz_odd_p(quotient.m_value)))
            mpz_add_ui(quotient.m_value, quotient.m_value, 1);
        return quotient;
    }
    bool isZero() const { return mpz_sgn(m_value) == 0; }
    std::optional<std::int64_t> toInt64() const
    {
        if (!mpz_fits_slong_p(m_value)) return std::nullopt;
        return mpz_get_si(m_value);
    }
    bool operator==(const Big& other) const { return mpz_cmp(m_value, other.m_value) == 0; }

private:
    mpz_t m_value;
};

struct SlowScaled {
    bool valid = false;
    std::optional<std::int64_t> value; // empty: out of range
    bool rounded = false;
};

/// parseScaled by regular expression and numbers without limits.
SlowScaled slowParseScaled(const std::string& text, int scale)
{
    static const QRegularExpression form("\\A([+-]?)(\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,5}))?\\z");
    const auto match = form.match(QString::fromLatin1(text.c_str(), static_cast<int>(text.size())));
    SlowScaled out;
    if (!match.hasMatch()) return out;
    const std::string whole = match.captured(2).toStdString();
    const std::string fraction = match.captured(3).toStdString();
    if (whole.empty() && fraction.empty()) return out;
    out.valid = true;
    const Big digits((match.captured(1) == "-" ? "-" : "") + whole + fraction);
    const long exponent = match.captured(4).toLong() - static_cast<long>(fraction.size()) + scale;
    if (digits.isZero()) {
        out.value = 0;
        return out;
    }
    if (exponent >= 0) {
        if (exponent < 1000) out.value = (digits * Big::tenTo(static_cast<unsigned long>(exponent))).toInt64();
        return out;
    }
    out.value = Big::divide(digits, Big::tenTo(static_cast<unsigned long>(-exponent)), out.rounded).toInt64();
    return out;
}

std::string randomNumberText(RandomStream& random)
{
    const auto digits = [&](std::uint64_t most) {
        std::string out;
        const std::uint64_t count = random.nextBelow(most + 1);
        // Runs of zeros, fives and nines make ties and carries likely.
        const std::uint64_t kind = random.nextBelow(4);
        for (std::uint64_t i = 0; i < count; ++i)
            out += static_cast<char>('0' + (kind == 0   ? random.nextBelow(10)
                                            : kind == 1 ? 0
                                            : kind == 2 ? 9
                                                        : random.nextBelow(2) * 5));
        return out;
    };
    std::string text;
    if (random.nextBelow(3) == 0) text += random.nextBelow(4) == 0 ? '+' : '-';
    text += digits(random.nextBelow(8) == 0 ? 45 : 12);
    if (random.nextBelow(3) != 0) {
        text += '.';
        text += digits(random.nextBelow(8) == 0 ? 60 : 14);
        if (random.nextBelow(2) == 0) text += random.nextBelow(2) == 0 ? "5" : "500000";
    }
    if (random.nextBelow(4) == 0) {
        text += random.nextBelow(2) == 0 ? 'e' : 'E';
        if (random.nextBelow(2) == 0) text += random.nextBelow(2) == 0 ? '-' : '+';
        text += std::to_string(random.nextBelow(random.nextBelow(6) == 0 ? 99999 : 30));
    }
    if (random.nextBelow(40) == 0) text.insert(random.nextBelow(text.size() + 1), 1, "x. -e,"[random.nextBelow(6)]);
    return text;
}

} // namespace

class TestFixed final : public QObject {
    Q_OBJECT
private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refuses_data();
    void refuses();
    void scales_data();
    void scales();
    void scalesLikeTheSlowVersion();
    void decimalsAgreeWithScaled();
    void formats_data();
    void formats();
    void everyNumberComesBack();
    void formatIsTheShortest();
    void dividesLikeTheSlowVersion();
    void mulDivRefusesWhatDoesNotFit();
    void divisorsMustBePositive();
    void decimalToDoubleIsNearest();
    void cashSumsAreExactOrViolations();
    void powersOfTen();
};

void TestFixed::readsDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scale");
    QTest::newRow("smallest price") << QByteArray("0.00000951") << qint64{951} << 8;
    QTest::newRow("bitcoin") << QByteArray("67412.5") << qint64{674125} << 1;
    QTest::newRow("trailing zeros go") << QByteArray("1.500") << qint64{15} << 1;
    QTest::newRow("zeros of whole numbers stay") << QByteArray("1500") << qint64{1500} << 0;
    QTest::newRow("zero") << QByteArray("0") << qint64{0} << 0;
    QTest::newRow("minus zero") << QByteArray("-0.000") << qint64{0} << 0;
    QTest::newRow("zero with an exponent") << QByteArray("0e9999") << qint64{0} << 0;
    QTest::newRow("negative") << QByteArray("-0.00000951") << qint64{-951} << 8;
    QTest::newRow("plus") << QByteArray("+1") << qint64{1} << 0;
    QTest::newRow("no whole part") << QByteArray(".5") << qint64{5} << 1;
    QTest::newRow("no fraction") << QByteArray("5.") << qint64{5} << 0;
    QTest::newRow("exponent") << QByteArray("1e-7") << qint64{1} << 7;
    QTest::newRow("scientific") << QByteArray("9.51E-6") << qint64{951} << 8;
    QTest::newRow("positive exponent") << QByteArray("1.25e+3") << qint64{1250} << 0;
    QTest::newRow("eighteen decimals") << QByteArray("0.000000000000000001") << qint64{1} << 18;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << qint64{kMaxInt} << 0;
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << qint64{kMinInt} << 0;
    QTest::newRow("leading zeros") << QByteArray(300, '0') + "42" << qint64{42} << 0;
    QTest::newRow("many zeros behind") << "1." + QByteArray(300, '0') << qint64{1} << 0;
}

void TestFixed::readsDecimals()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, mantissa);
    QFETCH(int, scale);
    const auto decimal = parseDecimal(text.toStdString());
    QVERIFY2(decimal.has_value(), decimal ? "" : decimal.error().message.c_str());
    QCOMPARE(qint64{decimal->mantissa}, mantissa);
    QCOMPARE(decimal->scale, scale);
}

void TestFixed::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("tooLarge"); // else no number at all
    for (const char* text :
         {"nan", "NaN", "inf",   "-inf",  "infinity", "",    " ",     "-",     "+",   ".",  "-.", "e5",
          ".e5", "1e",  "1e+",   "1,5",   "1.234,5",  "0x1", "0x1p3", "1.2.3", "..1", "1 ", " 1", "1_000",
          "--1", "+-1", "1e5.0", "1e5e5", "1e123456", "١",   "１",    "1f",    "$1",  "1%"})
        QTest::newRow(text) << QByteArray(text) << false;
    QTest::newRow("nul inside") << QByteArray("1\0002", 3) << false;
    QTest::newRow("401 digits") << QByteArray(401, '1') << false;
    QTest::newRow("401 zeros") << QByteArray(401, '0') << false;
    for (const char* text : {"9223372036854775808", "-9223372036854775809", "1e19", "1e99999", "-1e99999", "1e-19",
                             "1.0000000000000000001", "123456789012345678901234567890", "1e-99999"})
        QTest::newRow(text) << QByteArray(text) << true;
    QTest::newRow("400 digits") << QByteArray(400, '1') << true;
    QTest::newRow("400 digits behind the point") << "0." + QByteArray(399, '1') << true;
}

void TestFixed::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, tooLarge);
    const auto decimal = parseDecimal(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!decimal.has_value());
    QVERIFY(decimal.error().code == (tooLarge ? ErrorCode::OutOfRange : ErrorCode::InvalidInput));
    QVERIFY(decimal.error().message.size() < 120); // a message stays one line however long the text
    if (!tooLarge) {
        const auto scaled = parseScaled(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), 8);
        QVERIFY(!scaled.has_value());
        QVERIFY(scaled.error().code == ErrorCode::InvalidInput);
    }
}

void TestFixed::scales_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("smallest price") << QByteArray("0.00000951") << 8 << qint64{951} << false;
    QTest::newRow("bitcoin") << QByteArray("67412.5") << 8 << qint64{6741250000000} << false;
    QTest::newRow("tie to even, down") << QByteArray("0.125") << 2 << qint64{12} << true;
    QTest::newRow("tie to even, up") << QByteArray("0.135") << 2 << qint64{14} << true;
    QTest::newRow("negative tie") << QByteArray("-0.125") << 2 << qint64{-12} << true;
    QTest::newRow("negative tie, away") << QByteArray("-0.135") << 2 << qint64{-14} << true;
    QTest::newRow("half of one") << QByteArray("0.5") << 0 << qint64{0} << true;
    QTest::newRow("one and a half") << QByteArray("1.5") << 0 << qint64{2} << true;
    QTest::newRow("just above the tie") << QByteArray("0.12500000000000000000000000000000000000000000001") << 2
                                        << qint64{13} << true;
    QTest::newRow("just below the tie") << QByteArray("0.12499999999999999999999999999999999999999999999") << 2
                                        << qint64{12} << true;
    QTest::newRow("zeros beyond are not rounding")
        << QByteArray("0.1200000000000000000000000000000000000000000000") << 2 << qint64{12} << false;
    QTest::newRow("far below") << QByteArray("1e-99999") << 8 << qint64{0} << true;
    QTest::newRow("carry") << QByteArray("0.9999999999") << 2 << qint64{100} << true;
    QTest::newRow("rounds into the range") << QByteArray("9223372036854775807.4") << 0 << qint64{kMaxInt} << true;
    QTest::newRow("lower end") << QByteArray("-9223372036854775808.5") << 0 << qint64{kMinInt} << true;
    QTest::newRow("400 digits") << "0." + QByteArray(399, '3') << 4 << qint64{3333} << true;
}

void TestFixed::scales()
{
    QFETCH(QByteArray, text);
    QFETCH(int, scale);
    QFETCH(qint64, value);
    QFETCH(bool, rounded);
    const auto scaled = parseScaled(text.toStdString(), scale);
    QVERIFY2(scaled.has_value(), scaled ? "" : scaled.error().message.c_str());
    QCOMPARE(qint64{scaled->value}, value);
    QCOMPARE(scaled->rounded, rounded);
}

void TestFixed::scalesLikeTheSlowVersion()
{
    RandomStream random(31, RandomPurpose::Test);
    int valid = 0;
    int outside = 0;
    int roundedCount = 0;
    for (int i = 0; i < 60'000; ++i) {
        const std::string text = randomNumberText(random);
        const int scale = static_cast<int>(random.nextBelow(19));
        const SlowScaled expected = slowParseScaled(text, scale);
        const auto got = parseScaled(text, scale);
        const std::string context = "'" + text + "' at scale " + std::to_string(scale);
        if (!expected.valid) {
            QVERIFY2(!got.has_value() && got.error().code == ErrorCode::InvalidInput, context.c_str());
        } else if (!expected.value) {
            ++outside;
            QVERIFY2(!got.has_value() && got.error().code == ErrorCode::OutOfRange, context.c_str());
        } else {
            ++valid;
            roundedCount += expected.rounded ? 1 : 0;
            QVERIFY2(got.has_value(), context.c_str());
            QVERIFY2(got->value == *expected.value, context.c_str());
            QVERIFY2(got->rounded == expected.rounded, context.c_str());
        }
    }
    QVERIFY(valid > 20'000 && outside > 5'000 && roundedCount > 5'000); // the texts reach every branch
}

void TestFixed::decimalsAgreeWithScaled()
{
    RandomStream random(32, RandomPurpose::Test);
    int seen = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = randomNumberText(random);
        const auto decimal = parseDecimal(text);
        if (!decimal) {
            // Nothing that an exact decimal of 0..18 places can hold is refused.
            const auto finest = parseScaled(text, 18);
            QVERIFY2(!finest || finest->rounded, text.c_str());
            continue;
        }
        ++seen;
        QVERIFY(decimal->scale >= 0 && decimal->scale <= 18);
        QVERIFY(decimal->scale == 0 || decimal->mantissa % 10 != 0);
        const auto scaled = parseScaled(text, decimal->scale);
        QVERIFY2(scaled && scaled->value == decimal->mantissa && !scaled->rounded, text.c_str());
    }
    QVERIFY(seen > 5'000);
}

void TestFixed::formats_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("smallest price") << qint64{951} << 8 << QByteArray("0.00000951");
    QTest::newRow("bitcoin") << qint64{6741250000000} << 8 << QByteArray("67412.5");
    QTest::newRow("zero") << qint64{0} << 8 << QByteArray("0");
    QTest::newRow("whole") << qint64{100000000} << 8 << QByteArray("1");
    QTest::newRow("no scale") << qint64{1200} << 0 << QByteArray("1200");
    QTest::newRow("negative below one") << qint64{-5} << 1 << QByteArray("-0.5");
    QTest::newRow("smallest") << qint64{kMinInt} << 0 << QByteArray("-9223372036854775808");
    QTest::newRow("smallest, finest") << qint64{kMinInt} << 18 << QByteArray("-9.223372036854775808");
    QTest::newRow("largest, finest") << qint64{kMaxInt} << 18 << QByteArray("9.223372036854775807");
    QTest::newRow("one, finest") << qint64{1} << 18 << QByteArray("0.000000000000000001");
}

void TestFixed::formats()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatScaled(value, scale)), text);
}

void TestFixed::everyNumberComesBack()
{
    const bool ok = rc::check("parse(format(n)) == n", [](std::int64_t small) {
        const auto shift = *rc::gen::inRange(0, 64);
        const auto value = static_cast<std::int64_t>(static_cast<std::uint64_t>(small) << shift);
        const auto scale = *rc::gen::inRange(0, 19);
        const auto read = parseScaled(formatScaled(value, scale), scale);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->value == value && !read->rounded);
        const auto decimal = parseDecimal(formatScaled(value, scale));
        RC_ASSERT(decimal.has_value());
        RC_ASSERT(toString(*decimal) == formatScaled(value, scale));
    });
    QVERIFY(ok);
}

void TestFixed::formatIsTheShortest()
{
    const bool ok = rc::check("no needless characters", [](std::int64_t value) {
        const auto scale = *rc::gen::inRange(0, 19);
        const std::string text = formatScaled(value, scale);
        RC_ASSERT(text.find_first_not_of("-0123456789.") == std::string::npos);
        const auto point = text.find('.');
        if (point != std::string::npos) RC_ASSERT(text.back() != '0' && text.back() != '.');
        const std::size_t first = text[0] == '-' ? 1 : 0;
        RC_ASSERT(text[first] != '0' || text.size() == first + 1 || text[first + 1] == '.');
    });
    QVERIFY(ok);
    QCOMPARE(toString(Cash{-951}), std::string("-0.00000951"));
}

void TestFixed::dividesLikeTheSlowVersion()
{
    RandomStream random(33, RandomPurpose::Test);
    const auto wide = [&](unsigned bits) {
        auto value = static_cast<unsigned __int128>(random.nextUint64()) << 64 | random.nextUint64();
        value >>= 128 - bits;
        return static_cast<__int128>(value);
    };
    int fitting = 0;
    int outside = 0;
    int ties = 0;
    for (int i = 0; i < 60'000; ++i) {
        __int128 c = wide(1 + static_cast<unsigned>(random.nextBelow(127)));
        if (c == 0) c = 1;
        __int128 a = wide(1 + static_cast<unsigned>(random.nextBelow(127)));
        if (i % 3 == 0 && c < (static_cast<__int128>(1) << 60)) { // an exact tie
            c *= 2;
            a = c * static_cast<__int128>(random.nextBelow(1000)) + c / 2;
            ++ties;
        }
        if (random.nextBelow(2) == 0) a = -a;
        bool rounded = false;
        QVERIFY(Big(divHalfEven(a, c)) == Big::divide(Big(a), Big(c), rounded));

        const auto b = static_cast<std::int64_t>(random.nextUint64()) >> random.nextBelow(64);
        const auto expected = Big::divide(Big(a) * Big(b), Big(c), rounded).toInt64();
        const auto got = mulDivHalfEven(a, b, c);
        if (got) {
            ++fitting;
            QVERIFY(expected == *got);
        } else {
            ++outside;
            // Refused only if the result or the product does not fit.
            __int128 product = 0;
            QVERIFY(!expected || __builtin_mul_overflow(a, static_cast<__int128>(b), &product));
            QVERIFY(got.error().code == ErrorCode::OutOfRange);
        }
    }
    QVERIFY(fitting > 10'000 && outside > 5'000 && ties > 3'000);
    const __int128 least = static_cast<__int128>(static_cast<unsigned __int128>(1) << 127);
    const __int128 most = -(least + 1);
    bool rounded = false;
    for (__int128 a : {least, most, least + 1, most - 1})
        for (__int128 c :
             {static_cast<__int128>(1), static_cast<__int128>(2), static_cast<__int128>(3), most, most - 1})
            QVERIFY(Big(divHalfEven(a, c)) == Big::divide(Big(a), Big(c), rounded));
}

void TestFixed::mulDivRefusesWhatDoesNotFit()
{
    QVERIFY(*mulDivHalfEven(kMaxInt, 1, 1) == kMaxInt);
    QVERIFY(*mulDivHalfEven(kMinInt, 1, 1) == kMinInt);
    QVERIFY(!mulDivHalfEven(kMaxInt, 2, 1));
    QVERIFY(!mulDivHalfEven(static_cast<__int128>(kMaxInt) + 1, 1, 1));
    // 2^63 - 1/2 is a tie between the largest number and one that does not fit; the even one is 2^63.
    QVERIFY(!mulDivHalfEven(static_cast<__int128>(kMaxInt) * 2 + 1, 1, 2));
    QVERIFY(*mulDivHalfEven(static_cast<__int128>(kMinInt) * 2 - 1, 1, 2) == kMinInt);
    QVERIFY(!mulDivHalfEven(static_cast<__int128>(1) << 100, std::int64_t{1} << 40, static_cast<__int128>(1) << 100));
    // 5 · 0.1 at 1e-8: price 951 at 1e-8, 25 lots of 0.01
    QVERIFY(*mulDivHalfEven(951 * 25, 1, 100) == 238); // 237.75
}

void TestFixed::divisorsMustBePositive()
{
    QVERIFY_EXCEPTION_THROWN((void)mulDivHalfEven(1, 1, 0), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)mulDivHalfEven(1, 1, -1), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)divHalfEven(1, 0), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)divHalfEven(1, -2), ContractViolation);
}

/// Up to 2^53 both numbers of the quotient are exact, so it is what the compiler makes of the literal.
void TestFixed::decimalToDoubleIsNearest()
{
    QCOMPARE(parseDecimal("0.00000951")->toDouble(), 0.00000951);
    QCOMPARE(parseDecimal("67412.5")->toDouble(), 67412.5);
    RandomStream random(34, RandomPurpose::Test);
    for (int i = 0; i < 5'000; ++i) {
        const Decimal decimal{static_cast<std::int64_t>(random.nextUint64() >> 11),
                              static_cast<int>(random.nextBelow(19))};
        QCOMPARE(decimal.toDouble(), QByteArray::fromStdString(toString(decimal)).toDouble());
    }
}

void TestFixed::cashSumsAreExactOrViolations()
{
    QVERIFY(Cash{2} + Cash{3} == Cash{5});
    QVERIFY(Cash{2} - Cash{3} == Cash{-1});
    QVERIFY(-Cash{2} == Cash{-2});
    QVERIFY(Cash{kMaxInt - 1} + Cash{1} == Cash{kMaxInt});
    QVERIFY_EXCEPTION_THROWN((void)(Cash{kMaxInt} + Cash{1}), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)(Cash{kMinInt} - Cash{1}), ContractViolation);
    Cash sum{1};
    sum += Cash{2};
    sum -= Cash{4};
    QVERIFY(sum == Cash{-1});
}

void TestFixed::powersOfTen()
{
    std::int64_t expected = 1;
    for (int n = 0; n <= 18; ++n) {
        QCOMPARE(qint64{pow10(n)}, qint64{expected});
        if (n < 18) expected *= 10;
    }
    QVERIFY_EXCEPTION_THROWN((void)pow10(-1), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)pow10(19), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)parseScaled("1", 19), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)formatScaled(1, -1), ContractViolation);
}

SEXTANT_TEST(TestFixed)
#include "tst_fixed.moc"
