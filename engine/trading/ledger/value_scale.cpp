#include "engine/trading/ledger/value_scale.h"

#include "engine/core/contract.h"

namespace sextant::trading {
namespace {

__int128 greatestCommonDivisor(__int128 a, __int128 b)
{
    while (b != 0) {
        const __int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

tl::unexpected<Error> amountTooLarge()
{
    return fail(ErrorCode::OutOfRange, "an amount does not fit the 64-bit cash range of ±9.2e10");
}

bool fits64(__int128 value) { return value >= INT64_MIN && value <= INT64_MAX; }

} // namespace

ValueScale::ValueScale(const market::Instrument& instrument)
{
    // price·10^-k · lots·lot·10^-a · multiplier·10^-b in units of 10^-8. A validated instrument keeps both sides within
    // 128 bits.
    m_numerator = static_cast<__int128>(instrument.lot.mantissa) * instrument.multiplier.mantissa;
    int exponent = Cash::kScale - instrument.priceScale - instrument.lot.scale - instrument.multiplier.scale;
    for (; exponent > 0; --exponent)
        m_numerator *= 10;
    for (; exponent < 0; ++exponent)
        m_denominator *= 10;
    expects(m_numerator > 0, "lot and multiplier are positive");
    const __int128 common = greatestCommonDivisor(m_numerator, m_denominator);
    m_numerator /= common;
    m_denominator /= common;
}

ValueScale::ValueScale(const market::Instrument& instrument, const ExchangeRate& rate) : ValueScale(instrument)
{
    expects(rate.units > 0, "a rate is positive");
    if (rate.units == ExchangeRate::kOne) return;
    // Both factors are cut by what they share first, so that the products stay small.
    const __int128 rateCommon = greatestCommonDivisor(rate.units, ExchangeRate::kOne);
    __int128 top = rate.units / rateCommon;
    __int128 bottom = ExchangeRate::kOne / rateCommon;
    const __int128 first = greatestCommonDivisor(m_numerator, bottom);
    const __int128 second = greatestCommonDivisor(top, m_denominator);
    m_numerator /= first;
    bottom /= first;
    top /= second;
    m_denominator /= second;
    expects(!__builtin_mul_overflow(m_numerator, top, &m_numerator) &&
                !__builtin_mul_overflow(m_denominator, bottom, &m_denominator),
            "a lot's value in the account's currency fits 128 bits");
}

Lots ValueScale::lotsWithin(Price price, __int128 amount) const
{
    expects(price.units > 0, "lots are counted at a positive price");
    if (amount <= 0) return Lots{0};
    __int128 lotTimesDenominator = 0;
    if (__builtin_mul_overflow(static_cast<__int128>(price.units), m_numerator, &lotTimesDenominator)) return Lots{0};
    __int128 scaled = 0;
    __int128 count = 0;
    if (!__builtin_mul_overflow(amount, m_denominator, &scaled)) {
        count = scaled / lotTimesDenominator;
    } else {
        // Long division: amount · denominator / lot = count + rest / lot holds for the factors multiplied in so far.
        if (lotTimesDenominator > (static_cast<__int128>(1) << 123)) return Lots{0};
        count = amount / lotTimesDenominator;
        __int128 rest = amount % lotTimesDenominator;
        __int128 factors = m_denominator; // a divisor of a power of ten
        while (factors > 1) {
            const int factor = factors % 10 == 0 ? 10 : factors % 5 == 0 ? 5 : 2;
            factors /= factor;
            rest *= factor;
            count = count * factor + rest / lotTimesDenominator;
            rest %= lotTimesDenominator;
            if (!fits64(count)) break;
        }
    }
    return Lots{fits64(count) ? static_cast<std::int64_t>(count) : INT64_MAX};
}

Result<Cash> ValueScale::share(Price price, Lots lots, std::int64_t ppm) const
{
    __int128 product = 0;
    if (__builtin_mul_overflow(static_cast<__int128>(price.units) * lots.count, m_numerator, &product))
        return amountTooLarge();
    return mulDivHalfEven(product, ppm, m_denominator * 1'000'000).map([](std::int64_t units) { return Cash{units}; });
}

Result<Cash> ValueScale::ratio(Price price, Lots lots, std::int64_t numerator, std::int64_t divisor) const
{
    expects(divisor > 0, "a ratio has a positive divisor");
    __int128 product = 0;
    __int128 bottom = 0;
    if (__builtin_mul_overflow(static_cast<__int128>(price.units) * lots.count, m_numerator, &product) ||
        __builtin_mul_overflow(m_denominator, static_cast<__int128>(divisor), &bottom))
        return amountTooLarge();
    return mulDivHalfEven(product, numerator, bottom).map([](std::int64_t units) { return Cash{units}; });
}

Result<Cash> ValueScale::fraction(Price price, Lots lots, std::int64_t divisor) const
{
    return ratio(price, lots, 1, divisor);
}

HoldingValue::HoldingValue(const ValueScale& scale, Lots lots) : m_denominator(scale.denominator())
{
    m_fits = !__builtin_mul_overflow(static_cast<__int128>(lots.count), scale.numerator(), &m_factor);
    if (m_fits && fits64(m_factor) && fits64(m_denominator)) {
        m_fastFactor = static_cast<std::int64_t>(m_factor);
        m_fastDenominator = static_cast<std::int64_t>(m_denominator);
    }
}

Result<Cash> HoldingValue::at(Price price) const
{
    Cash fast;
    if (fastAt(price, fast)) [[likely]]
        return fast;
    __int128 product = 0;
    if (!m_fits || __builtin_mul_overflow(static_cast<__int128>(price.units), m_factor, &product))
        return amountTooLarge();
    const __int128 quotient = divHalfEven(product, m_denominator);
    if (!fits64(quotient)) return amountTooLarge();
    return Cash{static_cast<std::int64_t>(quotient)};
}

} // namespace sextant::trading
