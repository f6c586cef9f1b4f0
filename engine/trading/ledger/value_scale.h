#pragma once

#include "engine/market/instrument.h"
#include "engine/trading/ledger/exchange_rate.h"

namespace sextant::trading {

/// How many cash units one price unit of one lot is worth, as an exact fraction: price · lots · numerator /
/// denominator. Made once per instrument; gives the same amounts as Instrument::value, which is the definition, and
/// answers its inverse.
class ValueScale final {
public:
    explicit ValueScale(const market::Instrument& instrument);
    /// The same in the account's currency: amounts times the rate, rounded once with the rest.
    ValueScale(const market::Instrument& instrument, const ExchangeRate& rate);

    /// The most lots whose exact value at `price` > 0 does not exceed `amount`; 0 for an amount <= 0, the largest count
    /// where it has no limit.
    [[nodiscard]] Lots lotsWithin(Price price, __int128 amount) const;
    /// value · ppm · 1e-6, rounded half-even once. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> share(Price price, Lots lots, std::int64_t ppm) const;
    /// value · numerator / divisor, rounded half-even once; divisor > 0. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> ratio(Price price, Lots lots, std::int64_t numerator, std::int64_t divisor) const;
    /// value / divisor, rounded half-even once; divisor > 0. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> fraction(Price price, Lots lots, std::int64_t divisor) const;

    [[nodiscard]] __int128 numerator() const { return m_numerator; }
    [[nodiscard]] __int128 denominator() const { return m_denominator; }

private:
    __int128 m_numerator = 1;   // > 0, without common factor with the denominator
    __int128 m_denominator = 1; // > 0
};

/// The valuation of one quantity that changes rarely, at prices that change often: 64-bit arithmetic wherever the
/// product fits.
class HoldingValue final {
public:
    HoldingValue(const ValueScale& scale, Lots lots);
    /// Price · lots · multiplier in cash units, rounded half-even once. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> at(Price price) const;
    /// The same where 64 bits suffice: true and the amount in `out`. False says nothing; at() decides then.
    [[nodiscard]] bool fastAt(Price price, Cash& out) const
    {
        std::int64_t product = 0;
        if (m_fastFactor == 0 || __builtin_mul_overflow(price.units, m_fastFactor, &product)) return false;
        std::int64_t quotient = product / m_fastDenominator;
        const std::int64_t rest = product % m_fastDenominator;
        const std::int64_t magnitude = rest < 0 ? -rest : rest;
        const std::int64_t beyondHalf = magnitude - (m_fastDenominator - magnitude);
        if (beyondHalf > 0 || (beyondHalf == 0 && quotient % 2 != 0)) quotient += product < 0 ? -1 : 1;
        out = Cash{quotient};
        return true;
    }

private:
    __int128 m_factor = 0; // lots · numerator, or 0 where it does not fit
    __int128 m_denominator = 1;
    std::int64_t m_fastFactor = 0; // the same in 64 bits, 0 where they do not fit
    std::int64_t m_fastDenominator = 1;
    bool m_fits = true;
};

} // namespace sextant::trading
