#include "engine/trading/options/option_expiration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "engine/market/options/option_expiry.h"

namespace sextant::trading {

std::string_view toString(ExpiryKind kind)
{
    constexpr std::array<std::string_view, 3> kNames{"worthless", "exercised", "assigned"};
    return kNames[static_cast<std::size_t>(kind)];
}

Result<ExpiryOutcome> expire(const market::OptionContract& contract, std::int64_t contracts, Price settlement)
{
    const bool isCall = contract.type == market::OptionType::Call;
    const std::int64_t strike = contract.strike.thousandths * 10; // 10^-4
    const std::int64_t gained = isCall ? settlement.units - strike : strike - settlement.units;
    ExpiryOutcome outcome;
    if (gained <= 0 || contracts == 0) return outcome;
    outcome.kind = contracts > 0 ? ExpiryKind::Exercised : ExpiryKind::Assigned;
    outcome.intrinsic = Price{gained};
    const Decimal& multiplier = contract.root.multiplier;
    // 10^-4 · contracts to 10^-8, times the multiplier.
    const auto cash = mulDivHalfEven(static_cast<__int128>(gained) * contracts * 10'000, multiplier.mantissa,
                                     pow10(multiplier.scale));
    if (!cash) return tl::unexpected(cash.error());
    outcome.cash = Cash{*cash};
    return outcome;
}

ExpirySafety expirySafety(const market::Calendar& calendar, const market::OptionContract& contract, Time now,
                          int minDteExit)
{
    if (market::daysToExpiry(calendar, now, contract.expiry) < minDteExit) return ExpirySafety::DaysToExpiry;
    const Time last = market::lastTradingTime(calendar, contract);
    return now >= last - std::chrono::minutes(30) ? ExpirySafety::LastHalfHour : ExpirySafety::None;
}

Time expirySafetyTime(const market::Calendar& calendar, const market::OptionContract& contract, int minDteExit)
{
    const Time lastHalfHour = market::lastTradingTime(calendar, contract) - std::chrono::minutes(30);
    const std::int32_t first = market::tradingDateFrom(calendar, contract.expiry - minDteExit + 1);
    return std::min(lastHalfHour, market::regularOpenOf(calendar, first));
}

EarlyExercise earlyExercise(const market::OptionContract& contract, double price, double spot, double dividend,
                            double interest)
{
    if (contract.root.style == market::OptionStyle::European) return EarlyExercise::None;
    const bool isCall = contract.type == market::OptionType::Call;
    const double strike = contract.strike.toDouble();
    const double intrinsic = isCall ? spot - strike : strike - spot;
    if (!(intrinsic > 0.0)) return EarlyExercise::None;
    const double waiting = price - intrinsic;
    if (isCall) return dividend > 0.0 && waiting < dividend ? EarlyExercise::Dividend : EarlyExercise::None;
    return interest > 0.0 && waiting < interest ? EarlyExercise::Interest : EarlyExercise::None;
}

std::vector<LadderStep> expiryLadder(const market::Calendar& calendar, std::span<const HeldOption> held, Time now,
                                     std::optional<double> spot)
{
    std::map<std::int32_t, LadderStep> steps;
    for (const HeldOption& one : held) {
        if (one.contracts == 0) continue;
        LadderStep& step = steps[one.contract.expiry];
        step.expiry = one.contract.expiry;
        step.days = market::daysToExpiry(calendar, now, one.contract.expiry);
        (one.contracts > 0 ? step.bought : step.sold) += std::abs(one.contracts);
        if (one.contracts > 0 || !spot || step.days > 1) continue;
        const double strike = one.contract.strike.toDouble();
        const bool isNear = std::fabs(*spot - strike) * 1e6 <= static_cast<double>(kPinPpm) * *spot;
        const bool isKnown =
            std::find(step.pinned.begin(), step.pinned.end(), one.contract.strike) != step.pinned.end();
        if (isNear && !isKnown) step.pinned.push_back(one.contract.strike);
    }
    std::vector<LadderStep> ladder;
    for (auto& [expiry, step] : steps) {
        std::sort(step.pinned.begin(), step.pinned.end());
        ladder.push_back(std::move(step));
    }
    return ladder;
}

} // namespace sextant::trading
