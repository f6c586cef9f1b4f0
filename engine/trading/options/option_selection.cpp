#include "engine/trading/options/option_selection.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::trading {
namespace {

/// Place of the wanted strike, or none.
std::optional<std::size_t> wantedStrike(std::span<const StrikeCandidate> candidates, market::OptionType type,
                                        double spot, const OptionSelectionSettings& settings)
{
    const bool isCall = type == market::OptionType::Call;
    if (settings.strikeMode == StrikeMode::Delta) {
        std::optional<std::size_t> best;
        const auto miss = [&](std::size_t i) {
            return std::fabs(std::fabs(*candidates[i].delta) - settings.deltaTarget);
        };
        const auto distance = [&](std::size_t i) { return std::fabs(candidates[i].strike.toDouble() - spot); };
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (!candidates[i].delta) continue;
            if (!best || miss(i) < miss(*best) || (miss(i) == miss(*best) && distance(i) < distance(*best))) best = i;
        }
        return best;
    }
    const auto steps = settings.strikeMode == StrikeMode::OtmSteps ? static_cast<std::size_t>(settings.otmSteps) : 0;
    if (isCall) {
        const auto first = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const StrikeCandidate& one) { return one.strike.toDouble() >= spot; });
        const std::size_t place = static_cast<std::size_t>(first - candidates.begin()) + steps;
        return place < candidates.size() ? std::optional(place) : std::nullopt;
    }
    const auto beyond = std::find_if(candidates.begin(), candidates.end(),
                                     [&](const StrikeCandidate& one) { return one.strike.toDouble() > spot; });
    const auto below = static_cast<std::size_t>(beyond - candidates.begin());
    return below > steps ? std::optional(below - 1 - steps) : std::nullopt;
}

} // namespace

std::string_view toString(LiquidityFault fault)
{
    constexpr std::array<std::string_view, 5> kNames{"none", "no quote", "spread", "interest", "adjusted"};
    return kNames[static_cast<std::size_t>(fault)];
}

Result<OptionSelectionSettings> validated(OptionSelectionSettings settings)
{
    const bool isOrdered = settings.minDteExit >= 0 && settings.minDteExit <= settings.minDte &&
                           settings.minDte <= settings.targetDte && settings.targetDte <= settings.maxDte;
    if (!isOrdered)
        return fail(ErrorCode::InvalidArgument,
                    "expected 0 <= days of the exit <= least <= wanted <= most days to expiry");
    if (!(settings.deltaTarget > 0.0 && settings.deltaTarget < 1.0))
        return fail(ErrorCode::InvalidArgument, "the wanted delta must be between 0 and 1");
    if (settings.otmSteps < 0 || settings.outwardSteps < 0)
        return fail(ErrorCode::InvalidArgument, "steps out of the money must not be negative");
    if (settings.maxSpreadPpm <= 0 || settings.maxQuoteAge <= Duration(0))
        return fail(ErrorCode::InvalidArgument, "spread and age of a quote must be above 0");
    return settings;
}

std::optional<std::int32_t> chooseExpiry(std::span<const std::int32_t> expiries, std::int32_t today,
                                         const OptionSelectionSettings& settings)
{
    std::optional<std::int32_t> sooner;
    for (const std::int32_t expiry : expiries) {
        const std::int32_t days = expiry - today;
        if (days >= settings.targetDte && days <= settings.maxDte) return expiry;
        if (days >= settings.minDte && days < settings.targetDte) sooner = expiry;
    }
    return sooner;
}

LiquidityFault liquidityFault(const StrikeCandidate& candidate, Time now, const OptionSelectionSettings& settings)
{
    if (candidate.isAdjusted) return LiquidityFault::Adjusted;
    if (!candidate.isQuoted || problemOf(candidate.quote, now, settings.maxQuoteAge) != market::QuoteProblem::None)
        return LiquidityFault::NoQuote;
    const __int128 spread = candidate.quote.ask.units - candidate.quote.bid.units;
    const __int128 twiceMid = static_cast<__int128>(candidate.quote.ask.units) + candidate.quote.bid.units;
    const bool isNarrow = spread * 2'000'000 <= twiceMid * settings.maxSpreadPpm;
    const bool isCheap =
        twiceMid < 2 * static_cast<__int128>(settings.cheapPremium.units) && spread <= settings.cheapSpread.units;
    if (!isNarrow && !isCheap) return LiquidityFault::Spread;
    const bool isKnown = candidate.openInterest || candidate.volume;
    const bool isHeld = candidate.openInterest && *candidate.openInterest >= settings.minOpenInterest;
    const bool isTraded = candidate.volume && *candidate.volume >= settings.minVolume;
    return isKnown && !isHeld && !isTraded ? LiquidityFault::Interest : LiquidityFault::None;
}

StrikeChoice chooseStrike(std::span<const StrikeCandidate> candidates, market::OptionType type, double spot, Time now,
                          const OptionSelectionSettings& settings)
{
    StrikeChoice choice;
    const auto wanted = wantedStrike(candidates, type, spot, settings);
    if (!wanted) return choice;
    const bool isCall = type == market::OptionType::Call;
    choice.refusal = StrikeChoice::Refusal::Illiquid;
    for (int step = 0; step <= settings.outwardSteps; ++step) {
        const auto out = static_cast<std::size_t>(step);
        if (isCall ? *wanted + out >= candidates.size() : *wanted < out) break;
        choice.place = isCall ? *wanted + out : *wanted - out;
        choice.stepsOut = step;
        choice.fault = liquidityFault(candidates[choice.place], now, settings);
        if (choice.fault != LiquidityFault::None) continue;
        choice.refusal = StrikeChoice::Refusal::None;
        break;
    }
    return choice;
}

} // namespace sextant::trading
