#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant {

/// A price as a whole number of its instrument's price units 10^-k (DESIGN §2.6). Only meaningful beside its
/// instrument.
struct Price {
    std::int64_t units = 0;
    friend constexpr auto operator<=>(const Price&, const Price&) = default;
};

/// A quantity of an order, fill or position as a whole number of its instrument's lots; negative when short.
struct Lots {
    std::int64_t count = 0;
    friend constexpr auto operator<=>(const Lots&, const Lots&) = default;
};

/// Money in the account currency, at 1e-8. Sums are exact; an overflow is a contract violation.
struct Cash {
    std::int64_t units = 0;

    static constexpr int kScale = 8;
    /// The largest balance that may be opened: ±9.2e10 (execution.md §9).
    static constexpr std::int64_t kLimit = 9'200'000'000'000'000'000;

    friend constexpr auto operator<=>(const Cash&, const Cash&) = default;
};

[[nodiscard]] Cash operator+(Cash a, Cash b);
[[nodiscard]] Cash operator-(Cash a, Cash b);
[[nodiscard]] constexpr Cash operator-(Cash a) { return Cash{-a.units}; }
inline Cash& operator+=(Cash& a, Cash b) { return a = a + b; }
inline Cash& operator-=(Cash& a, Cash b) { return a = a - b; }

/// A decimal number as written: mantissa · 10^-scale. "0.00000951" is {951, 8}.
struct Decimal {
    std::int64_t mantissa = 0;
    int scale = 0; ///< digits behind the point, 0..18

    [[nodiscard]] double toDouble() const;
    friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
};

/// A decimal string as an integer of a fixed scale.
struct Scaled {
    std::int64_t value = 0;
    bool rounded = false; ///< the text was finer than the scale; half-even
};

/// Reads "67412.5", "-0.00000951", "1e-7" or "9.51E-6" exactly. Errors: InvalidInput for anything else ("nan", "inf",
/// "", "1,5", "0x1"), OutOfRange when the value does not fit.
[[nodiscard]] Result<Decimal> parseDecimal(std::string_view text);

/// The same text as an integer at 10^-scale, rounded half-even where it is finer. Errors: as parseDecimal.
[[nodiscard]] Result<Scaled> parseScaled(std::string_view text, int scale);

/// `value` · 10^-scale as the shortest plain decimal text: (951, 8) -> "0.00000951", (6741250000000, 8) -> "67412.5".
[[nodiscard]] std::string formatScaled(std::int64_t value, int scale);
[[nodiscard]] std::string toString(Cash cash);
[[nodiscard]] std::string toString(const Decimal& value);

/// a · b / c in 128 bits, rounded half-even once; c > 0. Errors: OutOfRange if the result does not fit.
[[nodiscard]] Result<std::int64_t> mulDivHalfEven(__int128 a, std::int64_t b, __int128 c);

/// a / c rounded half-even; c > 0.
[[nodiscard]] __int128 divHalfEven(__int128 a, __int128 c);

/// 10^n for n in 0..18.
[[nodiscard]] std::int64_t pow10(int n);

} // namespace sextant
