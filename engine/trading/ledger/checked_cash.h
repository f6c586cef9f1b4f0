#pragma once

// Inside of the ledger: sums within the range of cash.

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/market/instrument.h"

namespace sextant::trading {

/// Sums that report at the end whether all of them stayed within ±9.2e10.
class CheckedCash final {
public:
    Cash add(Cash a, Cash b)
    {
        Cash sum;
        m_ok &= !__builtin_add_overflow(a.units, b.units, &sum.units) && sum.units <= Cash::kLimit &&
                sum.units >= -Cash::kLimit;
        return sum;
    }
    Cash subtract(Cash a, Cash b) { return add(a, -b); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    bool m_ok = true;
};

[[nodiscard]] inline std::int64_t magnitudeOf(Lots lots) { return lots.count < 0 ? -lots.count : lots.count; }

/// floor(amount · part / whole), also for a negative amount.
[[nodiscard]] inline Cash floorShare(Cash amount, __int128 part, __int128 whole)
{
    const __int128 product = amount.units * part;
    const __int128 quotient = product / whole;
    return Cash{static_cast<std::int64_t>(product % whole < 0 ? quotient - 1 : quotient)};
}

[[nodiscard]] inline tl::unexpected<Error> accountOverflow(const market::Instrument& instrument)
{
    return fail(ErrorCode::OutOfRange, instrument.symbol + ": the account would leave the cash range of ±9.2e10");
}

} // namespace sextant::trading
