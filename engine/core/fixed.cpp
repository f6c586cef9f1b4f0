#include "engine/core/fixed.h"

#include <array>
#include <limits>

#include "engine/core/contract.h"

namespace sextant {
namespace {

constexpr std::array<std::int64_t, 19> kPowersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t p = 1;
    for (auto& value : powers) {
        value = p;
        if (p <= std::numeric_limits<std::int64_t>::max() / 10) p *= 10;
    }
    return powers;
}();

/// The pieces of a decimal text: all digits as an integer, and the power of ten they stand at.
struct Digits {
    bool negative = false;
    unsigned __int128 mantissa = 0;
    int exponent = 0;     // value = mantissa * 10^exponent
    bool inexact = false; // non-zero digits beyond the 36th were left out
};

Result<Digits> readDigits(std::string_view text)
{
    const auto bad = [&] {
        return fail(ErrorCode::InvalidInput, "'" + std::string(text.substr(0, 40)) + "' is not a decimal number");
    };
    Digits out;
    std::size_t i = 0;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) out.negative = text[i++] == '-';
    int seen = 0;
    int kept = 0;
    bool point = false;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.') {
            if (point) return bad();
            point = true;
            continue;
        }
        if (c < '0' || c > '9') break;
        ++seen;
        if (kept < 36) {
            out.mantissa = out.mantissa * 10 + static_cast<unsigned>(c - '0');
            if (out.mantissa != 0) ++kept;
            if (point) --out.exponent;
        } else {
            out.inexact = out.inexact || c != '0';
            if (!point) ++out.exponent;
        }
        if (seen > 400) return bad();
    }
    if (seen == 0) return bad();
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        bool negative = false;
        if (i < text.size() && (text[i] == '-' || text[i] == '+')) negative = text[i++] == '-';
        int value = 0;
        int digits = 0;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && digits < 5; ++i, ++digits)
            value = value * 10 + (text[i] - '0');
        if (digits == 0) return bad();
        out.exponent += negative ? -value : value;
    }
    if (i != text.size()) return bad();
    return out;
}

/// The largest magnitude of a 64-bit number of this sign.
unsigned __int128 largestMagnitude(bool negative)
{
    return static_cast<unsigned __int128>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0);
}

/// For a magnitude that is at most largestMagnitude().
std::int64_t withSign(unsigned __int128 magnitude, bool negative)
{
    const auto bits = static_cast<std::uint64_t>(magnitude);
    return static_cast<std::int64_t>(negative ? 0 - bits : bits);
}

tl::unexpected<Error> tooLarge(std::string_view text)
{
    return fail(ErrorCode::OutOfRange,
                "'" + std::string(text.substr(0, 40)) + "' does not fit a 64-bit fixed-point number");
}

} // namespace

std::int64_t pow10(int n)
{
    expects(n >= 0 && n <= 18, "pow10 wants 0..18");
    return kPowersOfTen[static_cast<std::size_t>(n)];
}

__int128 divHalfEven(__int128 a, __int128 c)
{
    expects(c > 0, "divHalfEven wants a positive divisor");
    __int128 quotient = a / c;
    const __int128 remainder = a % c;
    const __int128 magnitude = (remainder < 0 ? -remainder : remainder);
    const __int128 rest = c - magnitude; // compares 2 * |remainder| with c without overflow
    if (magnitude > rest || (magnitude == rest && quotient % 2 != 0)) quotient += a < 0 ? -1 : 1;
    return quotient;
}

Result<std::int64_t> mulDivHalfEven(__int128 a, std::int64_t b, __int128 c)
{
    expects(c > 0, "mulDivHalfEven wants a positive divisor");
    __int128 product = 0;
    if (__builtin_mul_overflow(a, static_cast<__int128>(b), &product))
        return fail(ErrorCode::OutOfRange, "a product of price and quantity does not fit 128 bits");
    const __int128 quotient = divHalfEven(product, c);
    if (quotient > std::numeric_limits<std::int64_t>::max() || quotient < std::numeric_limits<std::int64_t>::min())
        return fail(ErrorCode::OutOfRange, "an amount does not fit the 64-bit cash range of ±9.2e10");
    return static_cast<std::int64_t>(quotient);
}

Cash operator+(Cash a, Cash b)
{
    Cash sum;
    expects(!__builtin_add_overflow(a.units, b.units, &sum.units), "cash sum overflows");
    return sum;
}

Cash operator-(Cash a, Cash b)
{
    Cash difference;
    expects(!__builtin_sub_overflow(a.units, b.units, &difference.units), "cash difference overflows");
    return difference;
}

double Decimal::toDouble() const { return static_cast<double>(mantissa) / static_cast<double>(pow10(scale)); }

Result<Decimal> parseDecimal(std::string_view text)
{
    auto digits = readDigits(text);
    if (!digits) return tl::unexpected(digits.error());
    auto mantissa = digits->mantissa;
    int exponent = digits->exponent;
    if (digits->inexact) return tooLarge(text);
    if (mantissa == 0) return Decimal{};
    while (exponent < 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        ++exponent;
    }
    const auto limit = largestMagnitude(digits->negative);
    for (; exponent > 0; --exponent) {
        mantissa *= 10;
        if (mantissa > limit) return tooLarge(text);
    }
    if (exponent < -18 || mantissa > limit) return tooLarge(text);
    return Decimal{withSign(mantissa, digits->negative), -exponent};
}

Result<Scaled> parseScaled(std::string_view text, int scale)
{
    expects(scale >= 0 && scale <= 18, "parseScaled wants a scale of 0..18");
    auto digits = readDigits(text);
    if (!digits) return tl::unexpected(digits.error());
    auto mantissa = digits->mantissa;
    int exponent = digits->exponent + scale; // result = mantissa * 10^exponent
    const auto limit = largestMagnitude(digits->negative);
    Scaled out;
    if (mantissa == 0) return Scaled{0, digits->inexact};
    for (; exponent > 0; --exponent) {
        mantissa *= 10;
        if (mantissa > limit) return tooLarge(text);
    }
    if (exponent < 0) {
        unsigned __int128 divisor = 1;
        bool below = false; // everything lies below the last digit kept
        for (int i = exponent; i < 0; ++i) {
            if (divisor > mantissa) {
                below = true;
                break;
            }
            divisor *= 10;
        }
        const auto quotient = below ? 0 : mantissa / divisor;
        const auto remainder = below ? mantissa : mantissa % divisor;
        out.rounded = remainder != 0 || digits->inexact;
        const auto half = divisor / 2;
        bool up = false;
        if (!below) {
            up = remainder > half || (remainder == half && (digits->inexact || quotient % 2 == 1));
        }
        mantissa = quotient + (up ? 1 : 0);
    } else {
        out.rounded = digits->inexact;
    }
    if (mantissa > limit) return tooLarge(text);
    out.value = withSign(mantissa, digits->negative);
    return out;
}

std::string formatScaled(std::int64_t value, int scale)
{
    expects(scale >= 0 && scale <= 18, "formatScaled wants a scale of 0..18");
    const bool negative = value < 0;
    auto magnitude = negative ? 0ULL - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto unit = static_cast<std::uint64_t>(pow10(scale));
    std::string out = std::to_string(magnitude / unit);
    std::uint64_t fraction = magnitude % unit;
    if (fraction != 0) {
        std::string digits = std::to_string(fraction);
        digits.insert(0, static_cast<std::size_t>(scale) - digits.size(), '0');
        while (digits.back() == '0')
            digits.pop_back();
        out += '.';
        out += digits;
    }
    return negative ? "-" + out : out;
}

std::string toString(Cash cash) { return formatScaled(cash.units, Cash::kScale); }

std::string toString(const Decimal& value) { return formatScaled(value.mantissa, value.scale); }

} // namespace sextant
