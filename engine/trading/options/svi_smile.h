#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/trading/options/volatility_surface.h"

namespace sextant::trading {

/// The raw parameters of total variance: w(k) = a + b (rho (k - m) + sqrt((k - m)² + sigma²)).
struct SviParameters {
    double a = 0.0;     ///< height
    double b = 0.0;     ///< >= 0: how fast the wings rise
    double rho = 0.0;   ///< -1 … 1: to which side it leans
    double m = 0.0;     ///< where its bend is
    double sigma = 0.0; ///< > 0: how round the bend is
};

/// What traders call a smile by; volatilities of a year as fractions.
struct SmileMetrics {
    double atTheMoney = 0.0;               ///< at the forward
    std::optional<double> riskReversal25;  ///< call less put of 25 % delta
    std::optional<double> butterfly25;     ///< their mean less the one at the money
    std::optional<double> putMoneyness25;  ///< ln(strike / forward) of that put
    std::optional<double> callMoneyness25; ///< and of that call
};

/// The smile of one expiry as five numbers (J. Gatheral, "A parsimonious arbitrage-free implied volatility
/// parameterization", 2004). Fitted by quasi-explicit least squares (S. De Marco, C. Martini, Zeliade Systems 2009):
/// for each bend m and sigma the rest is a quadratic problem with 0 <= a <= the highest variance and wings no steeper
/// than Lee's bound of 2; points count as their vega does, and bends whose density is negative between the points are
/// avoided where there are others. Own arithmetic, the same bits everywhere. Immutable.
class SviSmile final {
public:
    static constexpr std::size_t kLeastPoints = 5;

    /// Errors: InvalidArgument for fewer than kLeastPoints points, and as VolatilitySmile::through().
    [[nodiscard]] static Result<SviSmile> fit(std::span<const SmilePoint> points, double years, double forward);
    /// Through the strikes of a chain that have a volatility. Errors: NotFound where fewer than kLeastPoints have one.
    [[nodiscard]] static Result<SviSmile> of(const ChainExpiry& expiry);
    /// As given; it is taken to hold from `lowest` to `highest` moneyness. Errors: InvalidArgument for parameters
    /// beyond their bounds or a variance below 0, years or forward not above 0, an empty range.
    [[nodiscard]] static Result<SviSmile> from(const SviParameters& parameters, double years, double forward,
                                               double lowest, double highest);

    [[nodiscard]] const SviParameters& parameters() const { return m_parameters; }
    [[nodiscard]] double years() const { return m_years; }
    [[nodiscard]] double forward() const { return m_forward; }
    [[nodiscard]] double lowest() const { return m_lowest; }   ///< moneyness of the first point
    [[nodiscard]] double highest() const { return m_highest; } ///< of the last
    /// Root of the mean squared difference from the points, in volatility; 0 where there were none.
    [[nodiscard]] double error() const { return m_error; }

    [[nodiscard]] double totalVariance(double moneyness) const;
    [[nodiscard]] double volatility(double strike) const; ///< strike > 0
    /// As VolatilitySmile::density(), from closed derivatives.
    [[nodiscard]] double density(double moneyness) const;
    /// Where the density is least between the points, looked at in `steps` >= 2 places, if it is below 0 there: a
    /// butterfly around it costs less than nothing.
    [[nodiscard]] std::optional<SmilePoint> butterfly(int steps = 201) const; ///< variance: the density
    /// Deltas are those of the forward, N(d1); what lies beyond the points is not known.
    [[nodiscard]] SmileMetrics metrics() const;

private:
    SviSmile() = default;
    [[nodiscard]] std::optional<double> moneynessOf(double delta) const;

    SviParameters m_parameters;
    double m_years = 0.0, m_forward = 0.0;
    double m_lowest = 0.0, m_highest = 0.0;
    double m_error = 0.0;
};

/// How the volatility at the money changes with time, per year, from the first to the last smile. Absent for fewer than
/// two of different times.
[[nodiscard]] std::optional<double> termSlope(std::span<const SviSmile> smiles);
/// Where a later smile has less total variance than the one before it, where both have points, looked at in `steps`
/// places each; `smile` is the place of the later one. Smiles by rising time.
[[nodiscard]] std::vector<SurfaceArbitrage> calendarArbitrages(std::span<const SviSmile> smiles, int steps = 101);

} // namespace sextant::trading
