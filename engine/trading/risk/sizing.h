#pragma once

#include <optional>
#include <vector>

#include "engine/core/reason.h"
#include "engine/trading/ledger/trade_statistics.h"
#include "engine/trading/risk/position_size.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::trading {

/// How the wanted size of an order is found (execution.md §5).
enum class SizingMethod : std::uint8_t {
    RiskPercent,      ///< positionSize with the asset class' risk per trade
    VolatilityTarget, ///< quantity = equity · targetVol / (price · sigma of a year)
    Kelly,            ///< positionSize with the share that Kelly allows
};

struct SizingSettings {
    SizingMethod method = SizingMethod::RiskPercent;
    double targetVolatility = 0.10;          ///< of a year, share of equity
    double tradingDaysPerYear = 252.0;       ///< 365 for what trades every day
    std::int64_t kellyFractionPpm = 250'000; ///< quarter Kelly
    std::int64_t kellyCapPpm = 20'000;       ///< at most 2 % of equity at risk
    int kellyMinTrades = 50;
};

/// Lower end of the Wilson score interval of a share: hits of n > 0 draws, z standard deviations.
///     (p + z²/2n − z sqrt(p (1 − p) / n + z² / 4n²)) / (1 + z²/n)
/// Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
[[nodiscard]] double wilsonLower(std::int64_t hits, std::int64_t n, double z);
/// One-sided 80 %: what Kelly uses for the chance to win.
inline constexpr double kWilson80 = 0.8416212335729143;

/// f* = p − (1 − p) / b: the share of capital that grows fastest for a bet won with chance p at odds b > 0; negative
/// without an edge. Source: J. L. Kelly, "A New Interpretation of Information Rate", 1956.
[[nodiscard]] double kellyFraction(double winProbability, double odds);
/// f* = mu / sigma²: the same for continuous returns; sigma > 0. Source: E. O. Thorp, "The Kelly Criterion", 2006.
[[nodiscard]] double continuousKelly(double mean, double sigma);

/// The share of equity to risk by the trades so far: min(cap, fraction · f*) with p the lower 80 % Wilson bound of the
/// win rate and b = average win / average loss.
struct KellyShare {
    std::int64_t riskPpm = 0;
    double fraction = 0.0;                 ///< f*, before fraction and cap
    ReasonCode refusal = ReasonCode::None; ///< KellyTooFewTrades or KellyNoEdge
};
[[nodiscard]] KellyShare kellyShare(const TradeStatistics& trades, const SizingSettings& settings);

/// floor(equity · targetVol · multiplier / (entry · lot value · sigmaDaily · sqrt(days))) whole lots, the multiplier
/// limited as in positionSize; sigmaDaily > 0. 0 for equity <= 0.
[[nodiscard]] Lots volatilityTargetSize(const market::Instrument& instrument, Cash equity, double multiplier,
                                        Price entry, double sigmaDaily, const SizingSettings& settings,
                                        const ExchangeRate& rate = {});

/// A wanted quantity and why.
struct WantedSize {
    Lots quantity;
    Cash riskBudget; ///< what may be lost at the stop; 0 for a volatility target
    Price distance;
    ReasonCode refusal =
        ReasonCode::None;         ///< SizeZero, NoAtr (no stop, or no volatility), KellyNoEdge, KellyTooFewTrades
    std::optional<Reason> reason; ///< of a method other than the risk per trade
};
/// Sizes an entry by the method of the settings. `stop` is not needed for a volatility target, `sigmaDaily` only there.
[[nodiscard]] WantedSize wantedSize(const market::Instrument& instrument, Cash equity, std::int64_t riskPpm,
                                    double multiplier, Price entry, std::optional<Price> stop,
                                    std::optional<double> sigmaDaily, const TradeStatistics& trades,
                                    const SizingSettings& settings, const ExchangeRate& rate = {});

/// One cut of a wanted size by a rule.
struct SizeStep {
    ReasonCode rule = ReasonCode::None;
    Lots before;
    Lots after;
};
/// The reductions of a decision as a staircase from the wanted size to the smallest, the mildest first; rules that left
/// more than others already had are in it with what they would have left, because each is a limit of its own.
struct SizeSteps {
    std::array<SizeStep, RiskDecision::kCapacity> steps{};
    std::uint8_t count = 0;
    [[nodiscard]] std::span<const SizeStep> all() const { return {steps.data(), count}; }
};
[[nodiscard]] SizeSteps sizeSteps(const RiskDecision& decision);

} // namespace sextant::trading
