#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/options/option_quote.h"

namespace sextant::trading {

/// Which strike a signal buys (execution.md §4).
enum class StrikeMode : std::uint8_t {
    AtmOtm,   ///< the first at the spot or beyond it, out of the money
    Delta,    ///< the one whose absolute delta is nearest to the target
    OtmSteps, ///< `otmSteps` listed strikes further out than AtmOtm
};

struct OptionSelectionSettings {
    int targetDte = 7; ///< calendar days
    int minDte = 3;
    int maxDte = 45;
    int minDteExit = 1; ///< a position is closed below it
    StrikeMode strikeMode = StrikeMode::AtmOtm;
    double deltaTarget = 0.50;           ///< (0, 1)
    int otmSteps = 1;                    ///< >= 0
    std::int64_t maxSpreadPpm = 100'000; ///< of the mid
    Price cheapPremium{5'000};           ///< 0.50: below it a spread of …
    Price cheapSpread{500};              ///< … 0.05 will do whatever share of the mid it is
    std::int64_t minOpenInterest = 100;  ///< either this …
    std::int64_t minVolume = 50;         ///< … or this
    Duration maxQuoteAge = std::chrono::seconds(15);
    int outwardSteps = 3; ///< how many strikes further out are tried where one is illiquid
};
/// Errors: InvalidArgument unless minDteExit <= minDte <= targetDte <= maxDte, or for a number out of its range.
[[nodiscard]] Result<OptionSelectionSettings> validated(OptionSelectionSettings settings);

/// The expiry to trade on `today` (exchange-local dates, days since 1970) among listed ones in rising order: the first
/// with targetDte <= DTE <= maxDte, else the last with minDte <= DTE < targetDte, else none (NO_EXPIRY).
[[nodiscard]] std::optional<std::int32_t> chooseExpiry(std::span<const std::int32_t> expiries, std::int32_t today,
                                                       const OptionSelectionSettings& settings);

/// One listed strike of the wanted expiry and type.
struct StrikeCandidate {
    market::Strike strike;
    market::OptionQuote quote;
    bool isQuoted = false;
    std::optional<double> delta;
    std::optional<std::int64_t> openInterest; ///< nobody knows it on a tape of quotes
    std::optional<std::int64_t> volume;
    bool isAdjusted = false; ///< never chosen
};

/// What keeps a candidate from being traded; the first that holds.
enum class LiquidityFault : std::uint8_t { None, NoQuote, Spread, Interest, Adjusted };
[[nodiscard]] std::string_view toString(LiquidityFault fault);
/// bid > 0, a fresh two-sided quote, spread within bounds, and open interest or volume enough. Where neither is known
/// neither is asked for; where one is known it alone decides.
[[nodiscard]] LiquidityFault liquidityFault(const StrikeCandidate& candidate, Time now,
                                            const OptionSelectionSettings& settings);

/// The strike to trade and how it came about.
struct StrikeChoice {
    enum class Refusal : std::uint8_t {
        None,
        NoStrike, ///< nothing is listed at the spot or beyond it, or no delta is known
        Illiquid,
    };
    std::size_t place = 0;                       ///< in the candidates, if Refusal::None
    int stepsOut = 0;                            ///< from the wanted strike
    LiquidityFault fault = LiquidityFault::None; ///< of the last one tried
    Refusal refusal = Refusal::NoStrike;
};
/// `candidates` by rising strike, all of `type`; `spot` > 0 in the strike's units. A tie of deltas goes to the strike
/// nearer to the spot.
[[nodiscard]] StrikeChoice chooseStrike(std::span<const StrikeCandidate> candidates, market::OptionType type,
                                        double spot, Time now, const OptionSelectionSettings& settings);

} // namespace sextant::trading
