#include "engine/trading/risk/sizing.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {

double wilsonLower(std::int64_t hits, std::int64_t n, double z)
{
    expects(n > 0 && hits >= 0 && hits <= n, "a share has no more hits than draws");
    const auto count = static_cast<double>(n);
    const double p = static_cast<double>(hits) / count;
    const double centre = p + z * z / (2.0 * count);
    const double spread = z * math::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
    return std::clamp((centre - spread) / (1.0 + z * z / count), 0.0, p); // rounding may step over either end
}

double kellyFraction(double winProbability, double odds)
{
    expects(odds > 0.0, "a bet has odds");
    return winProbability - (1.0 - winProbability) / odds;
}

double continuousKelly(double mean, double sigma)
{
    expects(sigma > 0.0, "a standard deviation is > 0");
    return mean / (sigma * sigma);
}

KellyShare kellyShare(const TradeStatistics& trades, const SizingSettings& settings)
{
    KellyShare share;
    if (trades.count < settings.kellyMinTrades || trades.count == 0) {
        share.refusal = ReasonCode::KellyTooFewTrades;
        return share;
    }
    // Without a loss the odds are unknown rather than endless; without a win there is no edge.
    if (trades.wins == 0 || trades.losses == 0) {
        share.refusal = trades.wins == 0 ? ReasonCode::KellyNoEdge : ReasonCode::KellyTooFewTrades;
        return share;
    }
    const double averageWin = static_cast<double>(trades.grossProfit.units) / static_cast<double>(trades.wins);
    const double averageLoss = static_cast<double>(trades.grossLoss.units) / static_cast<double>(trades.losses);
    share.fraction = kellyFraction(wilsonLower(trades.wins, trades.count, kWilson80), averageWin / averageLoss);
    if (share.fraction <= 0.0) {
        share.refusal = ReasonCode::KellyNoEdge;
        return share;
    }
    const double ppm = share.fraction * static_cast<double>(settings.kellyFractionPpm);
    share.riskPpm = std::min(static_cast<std::int64_t>(std::floor(ppm)), settings.kellyCapPpm);
    if (share.riskPpm <= 0) share.refusal = ReasonCode::KellyNoEdge;
    return share;
}

Lots volatilityTargetSize(const market::Instrument& instrument, Cash equity, double multiplier, Price entry,
                          double sigmaDaily, const SizingSettings& settings, const ExchangeRate& rate)
{
    expects(sigmaDaily > 0.0 && entry.units > 0 && settings.tradingDaysPerYear > 0.0,
            "a volatility target needs a price and a volatility");
    if (equity.units <= 0) return Lots{0};
    const double wanted = static_cast<double>(equity.units) / 1e8 * settings.targetVolatility *
                          std::clamp(multiplier, kMinSizeMultiplier, kMaxSizeMultiplier);
    const double lotValue =
        instrument.toDouble(entry) * instrument.toDouble(Lots{1}) * instrument.multiplier.toDouble() * rate.toDouble();
    const double lots = wanted / (lotValue * sigmaDaily * math::sqrt(settings.tradingDaysPerYear));
    constexpr double kMost = 9e18;
    return Lots{static_cast<std::int64_t>(std::floor(std::clamp(lots, 0.0, kMost)))};
}

WantedSize wantedSize(const market::Instrument& instrument, Cash equity, std::int64_t riskPpm, double multiplier,
                      Price entry, std::optional<Price> stop, std::optional<double> sigmaDaily,
                      const TradeStatistics& trades, const SizingSettings& settings, const ExchangeRate& rate)
{
    WantedSize wanted;
    if (settings.method == SizingMethod::VolatilityTarget) {
        if (!sigmaDaily || *sigmaDaily <= 0.0) {
            wanted.refusal = ReasonCode::NoAtr;
            return wanted;
        }
        wanted.quantity = volatilityTargetSize(instrument, equity, multiplier, entry, *sigmaDaily, settings, rate);
        wanted.reason =
            Reason(ReasonCode::VolatilitySizing, arg(ArgName::Measured, *sigmaDaily),
                   arg(ArgName::Limit, settings.targetVolatility), arg(ArgName::Quantity, wanted.quantity.count));
        if (wanted.quantity.count == 0) wanted.refusal = ReasonCode::SizeZero;
        return wanted;
    }
    if (settings.method == SizingMethod::Kelly) {
        const KellyShare share = kellyShare(trades, settings);
        if (share.refusal != ReasonCode::None) {
            wanted.refusal = share.refusal;
            return wanted;
        }
        riskPpm = share.riskPpm;
        wanted.reason =
            Reason(ReasonCode::KellySizing, arg(ArgName::Measured, share.fraction),
                   arg(ArgName::Ratio, static_cast<double>(share.riskPpm) / 1e6), arg(ArgName::Count, trades.count));
    }
    if (!stop || *stop == entry) {
        wanted.refusal = ReasonCode::NoAtr;
        return wanted;
    }
    const PositionSize size = positionSize(instrument, equity, riskPpm, multiplier, entry, *stop, rate);
    wanted.quantity = size.quantity;
    wanted.riskBudget = size.riskBudget;
    wanted.distance = size.distance;
    wanted.refusal = size.refusal;
    return wanted;
}

SizeSteps sizeSteps(const RiskDecision& decision)
{
    SizeSteps result;
    for (const RuleOutcome& outcome : decision.rules())
        if (outcome.after < outcome.before) result.steps[result.count++] = {outcome.rule, {}, outcome.after};
    const auto end = result.steps.begin() + result.count;
    std::stable_sort(result.steps.begin(), end, [](const SizeStep& a, const SizeStep& b) { return a.after > b.after; });
    Lots before = decision.outcomeCount > 0 ? decision.outcomes[0].before : Lots{0};
    for (auto step = result.steps.begin(); step != end; ++step) {
        step->before = before;
        before = step->after;
    }
    return result;
}

} // namespace sextant::trading
