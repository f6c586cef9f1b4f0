#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/market/options/option_contract.h"

namespace sextant::trading {

/// How a position in an option ends (execution.md §9): on paper whatever ends in the money is settled in money at its
/// intrinsic value, also where shares would change hands.
enum class ExpiryKind : std::uint8_t {
    Worthless,
    Exercised, ///< bought, in the money
    Assigned,  ///< sold, in the money
};
[[nodiscard]] std::string_view toString(ExpiryKind kind); ///< "worthless"

struct ExpiryOutcome {
    ExpiryKind kind = ExpiryKind::Worthless;
    Price intrinsic; ///< per unit of the underlying, 10^-4
    Cash cash;       ///< received; negative: paid
};
/// `contracts` negative: sold. `settlement`: the price of the underlying that settles it, in 10^-4, > 0. Exactly at the
/// strike it is worthless. Errors: OutOfRange.
[[nodiscard]] Result<ExpiryOutcome> expire(const market::OptionContract& contract, std::int64_t contracts,
                                           Price settlement);

/// Why a position must be closed before its option ends (execution.md §8, rule 2); allowed on stale prices.
enum class ExpirySafety : std::uint8_t {
    None,
    DaysToExpiry, ///< fewer calendar days than `minDteExit`
    LastHalfHour, ///< the last trading day, half an hour before its close; with an opening settlement the day before
};
[[nodiscard]] ExpirySafety expirySafety(const market::Calendar& calendar, const market::OptionContract& contract,
                                        Time now, int minDteExit);

/// From when on expirySafety() says so: the regular open of the first trading day with fewer days to expiry than
/// `minDteExit`, or half an hour before the close of the last trading day, whichever comes first.
[[nodiscard]] Time expirySafetyTime(const market::Calendar& calendar, const market::OptionContract& contract,
                                    int minDteExit);

/// Why the holder of an American option that was sold may exercise it early.
enum class EarlyExercise : std::uint8_t {
    None,
    Dividend, ///< a call: what waiting is worth is less than the dividend it forgoes
    Interest, ///< a put: what waiting is worth is less than the interest on the strike until expiry
};
/// `price` is what the option costs, `spot` what the underlying does; `dividend` is the next one before expiry, 0
/// without; `interest` = strike (1 - e^{-rate · years}). All per unit of the underlying. None out of the money and for
/// European options. Source: J. Hull, "Options, futures, and other derivatives", ch. 11 (bounds of American options).
[[nodiscard]] EarlyExercise earlyExercise(const market::OptionContract& contract, double price, double spot,
                                          double dividend, double interest);

/// A position for the ladder.
struct HeldOption {
    market::OptionContract contract;
    std::int64_t contracts = 0; ///< negative: sold
};

/// All that ends on one date.
struct LadderStep {
    std::int32_t expiry = 0;
    int days = 0; ///< calendar days
    std::int64_t bought = 0;
    std::int64_t sold = 0; ///< >= 0
    /// Strikes of sold contracts that the spot lies within half a percent of, on the last two days: nobody knows how
    /// many will be assigned.
    std::vector<market::Strike> pinned;
};
inline constexpr std::int64_t kPinPpm = 5'000;
/// By date. `spot` in the strikes' units; none: no pins.
[[nodiscard]] std::vector<LadderStep> expiryLadder(const market::Calendar& calendar, std::span<const HeldOption> held,
                                                   Time now, std::optional<double> spot);

} // namespace sextant::trading
