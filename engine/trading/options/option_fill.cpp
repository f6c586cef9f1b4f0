#include "engine/trading/options/option_fill.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/contract.h"
#include "engine/market/options/option_contract.h"

namespace sextant::trading {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr double kLeastMultiplier = 0.25; // as positionSize()
constexpr double kMostMultiplier = 1.5;

/// numerator / denominator towards plus or minus infinity.
__int128 roundedDivision(__int128 numerator, __int128 denominator, bool isUp)
{
    const __int128 quotient = numerator / denominator;
    const __int128 rest = numerator % denominator;
    if (rest == 0) return quotient;
    if (isUp) return rest > 0 ? quotient + 1 : quotient;
    return rest < 0 ? quotient - 1 : quotient;
}

} // namespace

std::optional<OptionFillPrice> fillAtQuote(const market::OptionQuote& quote, market::Side side,
                                           std::int64_t aggressivenessPpm, Price tick)
{
    expects(tick.units > 0 && side != market::Side::None, "a fill has a side and a tick");
    if (problemOf(quote) != market::QuoteProblem::None) return std::nullopt;
    const bool isBuy = side == market::Side::Buy;
    const __int128 share = std::clamp<std::int64_t>(aggressivenessPpm, 0, kMillion);
    const __int128 twiceMid = static_cast<__int128>(quote.bid.units) + quote.ask.units;
    const __int128 spread = static_cast<__int128>(quote.ask.units) - quote.bid.units;
    const __int128 exact = twiceMid * kMillion + (isBuy ? spread * share : -spread * share); // times 2 000 000
    const __int128 ticks = roundedDivision(exact, static_cast<__int128>(2) * kMillion * tick.units, isBuy);
    const __int128 price = ticks * tick.units;
    const __int128 held =
        isBuy ? std::min<__int128>(price, quote.ask.units) : std::max<__int128>(price, quote.bid.units);
    return OptionFillPrice{Price{static_cast<std::int64_t>(held)}, midOf(quote)};
}

Lots optionContracts(Cash equity, std::int64_t riskPpm, double multiplier, Price premium,
                     const Decimal& contractMultiplier, std::int64_t stopFractionPpm)
{
    expects(stopFractionPpm > 0 && stopFractionPpm <= kMillion && riskPpm >= 0 && riskPpm <= kMillion,
            "shares of risk and stop are between 0 and 1");
    expects(contractMultiplier.scale >= 0 && contractMultiplier.scale <= 6, "a multiplier has at most six decimals");
    if (equity.units <= 0 || premium.units <= 0 || contractMultiplier.mantissa <= 0) return Lots{0};
    const double limited = std::clamp(multiplier, kLeastMultiplier, kMostMultiplier);
    const auto multiplierPpm = static_cast<std::int64_t>(std::nearbyint(limited * 1e6));
    // Budget in 10^-20, loss of a contract in 10^-(10 + scale).
    const __int128 budget = static_cast<__int128>(equity.units) * riskPpm * multiplierPpm;
    const __int128 loss = static_cast<__int128>(premium.units) * contractMultiplier.mantissa * stopFractionPpm;
    const __int128 tenth = static_cast<__int128>(10'000'000'000) / pow10(contractMultiplier.scale);
    // Dividing twice by whole numbers is dividing once by their product.
    const __int128 contracts = budget / tenth / loss;
    constexpr __int128 kMost = std::numeric_limits<std::int64_t>::max();
    return Lots{static_cast<std::int64_t>(std::min(contracts, kMost))};
}

} // namespace sextant::trading
