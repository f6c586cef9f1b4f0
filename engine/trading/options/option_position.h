#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/trading/options/option_pricer.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

// What a set of options on one underlying is worth and how that moves. For screens and risk figures: amounts are
// doubles in the quote currency; the ledger's own are in engine/trading/ledger.

/// Some contracts of one option.
struct PositionLeg {
    OptionTerms terms; ///< years: from now to its expiry
    OptionStyle style = OptionStyle::American;
    double contracts = 0.0;    ///< negative: sold
    double multiplier = 100.0; ///< units of the underlying per contract, > 0
    double rate = 0.0;
    double dividendYield = 0.0;
    double volatility = 0.0; ///< at which it is valued
};

/// A position: options and units of the underlying itself.
struct OptionPosition {
    std::vector<PositionLeg> legs;
    double shares = 0.0; ///< negative: sold short
    double spot = 0.0;   ///< now, > 0
};

/// Its worth and greeks, summed.
struct PositionGreeks {
    double value = 0.0;        ///< currency; of the shares too
    double deltaShares = 0.0;  ///< moves like so many units of the underlying
    double deltaCash = 0.0;    ///< deltaShares · spot
    double deltaPercent = 0.0; ///< gained when the spot rises by 1 %: deltaCash / 100
    double gammaShares = 0.0;  ///< change of deltaShares per 1.00 of spot
    double gammaPercent = 0.0; ///< change of deltaCash when the spot rises by 1 %: gammaShares · spot² / 100
    double vegaPoint = 0.0;    ///< gained per point (0.01) of volatility
    double thetaDay = 0.0;     ///< gained per calendar day
    double rhoPercent = 0.0;   ///< gained per 1 % of interest
};
/// European legs by Black-Scholes, American ones by the quadratic approximation, or by a tree where that fails.
/// Errors: as optionValue.
[[nodiscard]] Result<PositionGreeks> greeksOf(const OptionPosition& position);

/// What it is worth at another spot, `yearsLater` from now, all volatilities times `volatilityFactor`. Legs that are
/// over by then pay what they pay at that spot. Errors: as optionValue.
[[nodiscard]] Result<double> worthAt(const OptionPosition& position, double spot, double yearsLater = 0.0,
                                     double volatilityFactor = 1.0);
/// The time at which the first leg expires; 0 without legs.
[[nodiscard]] double firstExpiry(const OptionPosition& position);

/// Profit against what the position cost, over a range of spots.
struct PayoffPoint {
    double spot = 0.0;
    double today = 0.0;
    double atExpiry = 0.0; ///< when the first leg expires
};
/// `count` >= 2 points from `low` > 0 to `high`, evenly, and every strike between them, in order. `cost`: what was paid
/// for the position, negative for a credit.
[[nodiscard]] Result<std::vector<PayoffPoint>> payoffCurve(const OptionPosition& position, double cost, double low,
                                                           double high, int count);
/// Where the profit at expiry crosses zero, by straight lines between the points.
[[nodiscard]] std::vector<double> breakEvens(std::span<const PayoffPoint> curve);

/// The profits of execution.md §10.2: rows are moves of the spot, columns of volatility (both relative: -0.2 is -20 %).
struct StressGrid {
    std::vector<double> spotMoves;
    std::vector<double> volatilityMoves;
    std::vector<double> profits; ///< row by row
    [[nodiscard]] double at(std::size_t spot, std::size_t volatility) const
    {
        return profits[spot * volatilityMoves.size() + volatility];
    }
};
inline constexpr double kStressSpotMoves[] = {-0.20, -0.10, -0.05, -0.02, -0.01, 0.0, 0.01, 0.02, 0.05, 0.10, 0.20};
inline constexpr double kStressVolatilityMoves[] = {-0.50, -0.25, -0.10, 0.0, 0.10, 0.25, 0.50};
/// Every cell revalued in full. Errors: as optionValue; InvalidArgument for a move of -100 % or less.
[[nodiscard]] Result<StressGrid> stressGrid(const OptionPosition& position,
                                            std::span<const double> spotMoves = kStressSpotMoves,
                                            std::span<const double> volatilityMoves = kStressVolatilityMoves);

} // namespace sextant::trading
