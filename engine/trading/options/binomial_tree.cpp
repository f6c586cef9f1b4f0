#include "engine/trading/options/binomial_tree.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/math.h"

namespace sextant::trading {
namespace {

/// One step of a tree.
struct TreeStep {
    double up = 0.0;
    double down = 0.0;
    double upChance = 0.0;
    double discount = 0.0;
    int steps = 0;
    double years = 0.0; ///< of one step
    bool isCertain = false;
};

/// Peizer and Pratt's inversion 2 of the binomial distribution at z: the chance and what is left to 1.
std::pair<double, double> peizerPratt(double z, int n)
{
    const double count = n;
    const double scaled = z / (count + 1.0 / 3.0 + 0.1 / (count + 1.0));
    const double fall = math::exp(-scaled * scaled * (count + 1.0 / 6.0));
    const double root = std::sqrt(-math::expm1(-scaled * scaled * (count + 1.0 / 6.0)));
    const double small = 0.5 * fall / (1.0 + root); // (1 - root) / 2 without cancellation
    const double large = 0.5 * (1.0 + root);
    return z >= 0.0 ? std::pair(large, small) : std::pair(small, large);
}

Result<TreeStep> stepOf(const OptionTerms& terms, const OptionMarket& market, double riskySpot,
                        const TreeSettings& settings)
{
    TreeStep step;
    step.steps = settings.kind == TreeKind::LeisenReimer ? settings.steps | 1 : settings.steps;
    step.years = terms.years / step.steps;
    step.discount = math::exp(-market.rate * step.years);
    const double carry = market.rate - market.dividendYield;
    const double growth = math::exp(carry * step.years);
    const double deviation = market.volatility * std::sqrt(terms.years);
    if (!(deviation > 0.0)) {
        step.isCertain = true;
        return step;
    }
    if (settings.kind == TreeKind::LeisenReimer) {
        const double d1 = (math::log(riskySpot / terms.strike) + carry * terms.years) / deviation + 0.5 * deviation;
        const auto [spotChance, spotRest] = peizerPratt(d1, step.steps);
        const auto [chance, rest] = peizerPratt(d1 - deviation, step.steps);
        step.up = growth * spotChance / chance;
        step.down = growth * spotRest / rest;
        step.upChance = chance;
        step.isCertain =
            !(std::isfinite(step.up) && std::isfinite(step.down) && step.down > 0.0 && step.up > step.down);
        return step;
    }
    step.up = math::exp(market.volatility * std::sqrt(step.years));
    step.down = 1.0 / step.up;
    step.upChance = (growth - step.down) / (step.up - step.down);
    if (!(step.upChance >= 0.0 && step.upChance <= 1.0))
        return fail(ErrorCode::InvalidArgument,
                    "too few steps for this volatility: (rate - yield) sqrt(step) must not exceed it");
    return step;
}

Result<void> checkTree(const OptionTerms& terms, const OptionMarket& market, const TreeSettings& settings,
                       double riskySpot)
{
    for (const double number :
         {terms.strike, terms.years, market.spot, market.rate, market.dividendYield, market.volatility, riskySpot})
        if (!std::isfinite(number)) return fail(ErrorCode::InvalidArgument, "an input is not a finite number");
    if (!(terms.strike > 0.0 && market.spot > 0.0))
        return fail(ErrorCode::InvalidArgument, "spot and strike must be above 0");
    if (terms.years < 0.0 || market.volatility < 0.0)
        return fail(ErrorCode::InvalidArgument, "time to expiry and volatility must not be negative");
    if (settings.steps < 3 || settings.steps > kMostTreeSteps)
        return fail(ErrorCode::InvalidArgument, "steps must be from 3 to " + std::to_string(kMostTreeSteps) + ", was " +
                                                    std::to_string(settings.steps));
    if (!(riskySpot > 0.0))
        return fail(ErrorCode::InvalidArgument, "the dividends up to expiry are worth more than the spot");
    return {};
}

/// Values at the three nodes of time 0: the spot's, and those one up and one down apart.
struct RootNodes {
    double spots[3]; ///< without dividends; down, here, up
    double values[3];
    bool isExercised = false; ///< here, at once
};

RootNodes rootNodes(const OptionTerms& terms, OptionStyle style, const OptionMarket& market, double riskySpot,
                    const TreeStep& step, std::span<const CashDividend> dividends)
{
    const double sign = signOf(terms.type);
    const int last = step.steps + 2; // nodes -1 … steps + 1 at the end
    std::vector<double> spots(static_cast<std::size_t>(last) + 1);
    std::vector<double> values(spots.size());
    const double ratio = step.up / step.down;
    // From the middle outwards, so that no power overflows before it must.
    const double lowest = math::log(riskySpot) + step.steps * math::log(step.down) - math::log(ratio);
    double spot = math::exp(lowest);
    for (std::size_t j = 0; j < spots.size(); ++j, spot *= ratio) {
        spots[j] = spot;
        values[j] = std::max(0.0, sign * (spot - terms.strike));
    }
    const double upWeight = step.discount * step.upChance;
    const double downWeight = step.discount * (1.0 - step.upChance);
    const double back = 1.0 / step.down;
    const bool isAmerican = style == OptionStyle::American;
    bool isExercised = false;
    for (int i = step.steps - 1; i >= 0; --i) {
        const auto count = static_cast<std::size_t>(i) + 3;
        const double paid = dividends.empty() ? 0.0 : presentValue(dividends, market.rate, i * step.years, terms.years);
        for (std::size_t j = 0; j < count; ++j) {
            spots[j] *= back;
            const double kept = upWeight * values[j + 1] + downWeight * values[j];
            const double exercised = sign * (spots[j] + paid - terms.strike);
            values[j] = isAmerican ? std::max(kept, exercised) : kept;
            if (i == 0 && j == 1) isExercised = isAmerican && exercised >= kept;
        }
    }
    // The steps back leave rounding: here the spot itself is known.
    if (isExercised) values[1] = sign * (market.spot - terms.strike);
    return {{spots[0], spots[1], spots[2]}, {values[0], values[1], values[2]}, isExercised};
}

} // namespace

double presentValue(std::span<const CashDividend> dividends, double rate, double from, double until)
{
    double sum = 0.0;
    for (const CashDividend& dividend : dividends)
        if (dividend.years > from && dividend.years <= until)
            sum += dividend.amount * math::exp(-rate * (dividend.years - from));
    return sum;
}

double certainValue(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                    std::span<const CashDividend> dividends)
{
    const double sign = signOf(terms.type);
    const double risky = market.spot - presentValue(dividends, market.rate, 0.0, terms.years);
    // Discounted to now, with the dividends of after `at` still in the spot.
    const auto exercisedAt = [&](double at) {
        const double spot = risky * math::exp(-market.dividendYield * at) +
                            presentValue(dividends, market.rate, at, terms.years) * math::exp(-market.rate * at);
        return sign * (spot - terms.strike * math::exp(-market.rate * at));
    };
    double best = std::max(0.0, exercisedAt(terms.years));
    if (style == OptionStyle::European) return best;
    best = std::max(best, exercisedAt(0.0));
    for (const CashDividend& dividend : dividends) {
        // The instant before it is paid: its own amount is still there.
        if (dividend.years <= 0.0 || dividend.years > terms.years) continue;
        best = std::max(best, exercisedAt(dividend.years) +
                                  sign * dividend.amount * math::exp(-market.rate * dividend.years));
        best = std::max(best, exercisedAt(dividend.years));
    }
    // Without cash dividends the path's own extremum: q S e^{-qt} = r K e^{-rt}.
    const double share = market.rate * terms.strike / (market.dividendYield * risky);
    if (std::isfinite(share) && share > 0.0 && market.rate != market.dividendYield) {
        const double at = math::log(share) / (market.rate - market.dividendYield);
        if (at > 0.0 && at < terms.years) best = std::max(best, exercisedAt(at));
    }
    return best;
}

Result<double> treePrice(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                         const TreeSettings& settings, std::span<const CashDividend> dividends)
{
    const double risky = market.spot - presentValue(dividends, market.rate, 0.0, terms.years);
    if (const auto sound = checkTree(terms, market, settings, risky); !sound) return tl::unexpected(sound.error());
    const auto step = stepOf(terms, market, risky, settings);
    if (!step) return tl::unexpected(step.error());
    if (step->isCertain) return certainValue(terms, style, market, dividends);
    return rootNodes(terms, style, market, risky, *step, dividends).values[1];
}

Result<OptionValue> treeValue(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                              const TreeSettings& settings, std::span<const CashDividend> dividends)
{
    const double paid = presentValue(dividends, market.rate, 0.0, terms.years);
    const double risky = market.spot - paid;
    if (const auto sound = checkTree(terms, market, settings, risky); !sound) return tl::unexpected(sound.error());
    const auto step = stepOf(terms, market, risky, settings);
    if (!step) return tl::unexpected(step.error());
    OptionValue value;
    if (step->isCertain) {
        value.price = certainValue(terms, style, market, dividends);
        value.delta = value.price > 0.0 ? signOf(terms.type) : 0.0;
        if (value.price > 0.0) value.elasticity = value.delta * market.spot / value.price;
        return value;
    }
    const RootNodes nodes = rootNodes(terms, style, market, risky, *step, dividends);
    value.price = nodes.values[1];
    const double below = nodes.spots[1] - nodes.spots[0];
    const double above = nodes.spots[2] - nodes.spots[1];
    const double lowSlope = (nodes.values[1] - nodes.values[0]) / below;
    const double highSlope = (nodes.values[2] - nodes.values[1]) / above;
    value.delta = (above * lowSlope + below * highSlope) / (below + above);
    value.gamma = 2.0 * (highSlope - lowSlope) / (below + above);
    if (!nodes.isExercised)
        value.theta = market.rate * value.price - (market.rate - market.dividendYield) * risky * value.delta -
                      0.5 * market.volatility * market.volatility * risky * risky * value.gamma -
                      market.rate * paid * value.delta;
    // What is moved is moved both ways; a tree that cannot be built beside it gives no slope.
    const auto slope = [&](double OptionMarket::*input, double move) -> double {
        OptionMarket up = market;
        OptionMarket down = market;
        up.*input += move;
        down.*input -= move;
        const auto high = treePrice(terms, style, up, settings, dividends);
        const auto low = treePrice(terms, style, down, settings, dividends);
        return high && low ? (*high - *low) / (2.0 * move) : 0.0;
    };
    value.vega = slope(&OptionMarket::volatility, std::min(1e-3, 0.5 * market.volatility));
    value.rho = slope(&OptionMarket::rate, 1e-4);
    value.dividendRho = slope(&OptionMarket::dividendYield, 1e-4);
    if (value.price > 0.0) value.elasticity = value.delta * market.spot / value.price;
    return value;
}

} // namespace sextant::trading
