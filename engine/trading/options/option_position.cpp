#include "engine/trading/options/option_position.h"

#include <algorithm>
#include <cmath>

#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/black_scholes.h"

namespace sextant::trading {
namespace {

OptionMarket marketAt(const PositionLeg& leg, double spot, double volatilityFactor)
{
    return {spot, leg.rate, leg.dividendYield, leg.volatility * volatilityFactor};
}

Result<double> legPrice(const PositionLeg& leg, double spot, double yearsLater, double volatilityFactor)
{
    OptionTerms terms = leg.terms;
    terms.years = std::max(0.0, leg.terms.years - yearsLater);
    if (terms.years == 0.0) return payoffValue(terms, spot).price;
    const OptionMarket market = marketAt(leg, spot, volatilityFactor);
    if (leg.style == OptionStyle::European) return blackScholesPrice(terms, market);
    if (const auto prepared = BaroneAdesiWhaley::prepare(terms, market)) return prepared->price(spot);
    return treePrice(terms, leg.style, market);
}

bool isFiniteLeg(const PositionLeg& leg)
{
    return std::isfinite(leg.contracts) && std::isfinite(leg.multiplier) && std::isfinite(leg.terms.years) &&
           std::isfinite(leg.volatility) && leg.multiplier > 0.0 && leg.terms.strike > 0.0 && leg.terms.years >= 0.0 &&
           leg.volatility >= 0.0;
}

Result<void> checkPosition(const OptionPosition& position, double spot)
{
    if (!(spot > 0.0) || !std::isfinite(spot) || !std::isfinite(position.shares))
        return fail(ErrorCode::InvalidArgument, "the spot must be above 0");
    if (!std::all_of(position.legs.begin(), position.legs.end(), isFiniteLeg))
        return fail(ErrorCode::InvalidArgument, "a leg has a strike and multiplier above 0 and no negative inputs");
    return {};
}

} // namespace

Result<PositionGreeks> greeksOf(const OptionPosition& position)
{
    if (const auto sound = checkPosition(position, position.spot); !sound) return tl::unexpected(sound.error());
    PositionGreeks sum;
    const double spot = position.spot;
    sum.value = position.shares * spot;
    sum.deltaShares = position.shares;
    for (const PositionLeg& leg : position.legs) {
        const OptionMarket market = marketAt(leg, spot, 1.0);
        auto value = leg.style == OptionStyle::European
                         ? optionValue(PricingModel::BlackScholes, leg.terms, leg.style, market)
                         : optionValue(PricingModel::BaroneAdesiWhaley, leg.terms, leg.style, market);
        if (!value) value = optionValue(PricingModel::Tree, leg.terms, leg.style, market);
        if (!value) return tl::unexpected(value.error());
        const double units = leg.contracts * leg.multiplier;
        sum.value += units * value->price;
        sum.deltaShares += units * value->delta;
        sum.gammaShares += units * value->gamma;
        sum.vegaPoint += units * value->vega / 100.0;
        sum.thetaDay += units * value->theta / 365.0;
        sum.rhoPercent += units * value->rho / 100.0;
    }
    sum.deltaCash = sum.deltaShares * spot;
    sum.deltaPercent = sum.deltaCash / 100.0;
    sum.gammaPercent = sum.gammaShares * spot * spot / 100.0;
    return sum;
}

Result<double> worthAt(const OptionPosition& position, double spot, double yearsLater, double volatilityFactor)
{
    if (const auto sound = checkPosition(position, spot); !sound) return tl::unexpected(sound.error());
    double sum = position.shares * spot;
    for (const PositionLeg& leg : position.legs) {
        const auto price = legPrice(leg, spot, yearsLater, volatilityFactor);
        if (!price) return price;
        sum += leg.contracts * leg.multiplier * *price;
    }
    return sum;
}

double firstExpiry(const OptionPosition& position)
{
    double first = HUGE_VAL;
    for (const PositionLeg& leg : position.legs)
        first = std::min(first, leg.terms.years);
    return std::isfinite(first) ? first : 0.0;
}

Result<std::vector<PayoffPoint>> payoffCurve(const OptionPosition& position, double cost, double low, double high,
                                             int count)
{
    if (!(low > 0.0 && high > low) || !std::isfinite(high) || count < 2)
        return fail(ErrorCode::InvalidArgument,
                    "a curve goes from a spot above 0 to a higher one in two points or more");
    std::vector<double> spots;
    for (int i = 0; i < count; ++i)
        spots.push_back(low + (high - low) * i / (count - 1));
    for (const PositionLeg& leg : position.legs)
        if (leg.terms.strike > low && leg.terms.strike < high) spots.push_back(leg.terms.strike);
    std::sort(spots.begin(), spots.end());
    spots.erase(std::unique(spots.begin(), spots.end()), spots.end());
    const double later = firstExpiry(position);
    std::vector<PayoffPoint> curve;
    curve.reserve(spots.size());
    for (const double spot : spots) {
        const auto today = worthAt(position, spot);
        if (!today) return tl::unexpected(today.error());
        const auto end = worthAt(position, spot, later);
        if (!end) return tl::unexpected(end.error());
        curve.push_back({spot, *today - cost, *end - cost});
    }
    return curve;
}

std::vector<double> breakEvens(std::span<const PayoffPoint> curve)
{
    std::vector<double> spots;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (curve[i].atExpiry == 0.0) spots.push_back(curve[i].spot);
        if (i == 0) continue;
        const PayoffPoint& a = curve[i - 1];
        const PayoffPoint& b = curve[i];
        if (a.atExpiry * b.atExpiry < 0.0)
            spots.push_back(a.spot + (b.spot - a.spot) * a.atExpiry / (a.atExpiry - b.atExpiry));
    }
    std::sort(spots.begin(), spots.end());
    return spots;
}

Result<StressGrid> stressGrid(const OptionPosition& position, std::span<const double> spotMoves,
                              std::span<const double> volatilityMoves)
{
    const auto isMove = [](double move) { return std::isfinite(move) && move > -1.0; };
    if (!std::all_of(spotMoves.begin(), spotMoves.end(), isMove) ||
        !std::all_of(volatilityMoves.begin(), volatilityMoves.end(), isMove))
        return fail(ErrorCode::InvalidArgument, "a move is above -100 %");
    const auto now = worthAt(position, position.spot);
    if (!now) return tl::unexpected(now.error());
    StressGrid grid;
    grid.spotMoves.assign(spotMoves.begin(), spotMoves.end());
    grid.volatilityMoves.assign(volatilityMoves.begin(), volatilityMoves.end());
    for (const double spot : spotMoves)
        for (const double volatility : volatilityMoves) {
            const auto worth = worthAt(position, position.spot * (1.0 + spot), 0.0, 1.0 + volatility);
            if (!worth) return tl::unexpected(worth.error());
            grid.profits.push_back(*worth - *now);
        }
    return grid;
}

} // namespace sextant::trading
