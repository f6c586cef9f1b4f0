#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/trading/options/option_chain.h"

namespace sextant::trading {

/// Total variance w = volatility² · years at a log-moneyness k = ln(strike / forward).
struct SmilePoint {
    double moneyness = 0.0;
    double variance = 0.0; ///< > 0
};

/// The smile of one expiry: a natural cubic spline of total variance in log-moneyness through its points, straight
/// lines beyond them whose slopes are cut to ±2 (no wing can rise faster: R. Lee, "The moment formula for implied
/// volatility at extreme strikes", 2004). Never below a thousandth of its least point. Own arithmetic. Immutable.
class VolatilitySmile final {
public:
    /// Points by rising moneyness; one is a flat smile, two a straight line. Errors: InvalidArgument without points,
    /// for years or a variance not above 0, a moneyness not rising, or a number that is none.
    [[nodiscard]] static Result<VolatilitySmile> through(std::vector<SmilePoint> points, double years, double forward);
    /// Through the strikes of a chain that have a volatility. Errors: NotFound if none has, or there is no forward.
    [[nodiscard]] static Result<VolatilitySmile> of(const ChainExpiry& expiry);

    [[nodiscard]] double totalVariance(double moneyness) const;
    [[nodiscard]] double volatility(double strike) const;
    [[nodiscard]] double years() const { return m_years; }
    [[nodiscard]] double forward() const { return m_forward; }
    [[nodiscard]] std::span<const SmilePoint> points() const { return m_points; }
    /// g(k) of Gatheral and Jacquier, "Arbitrage-free SVI volatility surfaces", 2014: negative where the price density
    /// that the smile implies is negative, so that a butterfly costs less than nothing.
    ///     g = (1 - k w' / 2w)² - w'²/4 (1/w + 1/4) + w''/2
    [[nodiscard]] double density(double moneyness) const;

private:
    VolatilitySmile() = default;
    struct Value {
        double variance, slope, curve;
    };
    [[nodiscard]] Value at(double moneyness) const;

    std::vector<SmilePoint> m_points;
    std::vector<double> m_curves; // second derivatives at the points
    double m_lowSlope = 0.0, m_highSlope = 0.0;
    double m_floor = 0.0;
    double m_years = 0.0, m_forward = 0.0;
};

/// A place where a surface gives something away.
struct SurfaceArbitrage {
    enum class Kind : std::uint8_t {
        Butterfly, ///< the density is negative there
        Calendar,  ///< the later expiry has less total variance than the one before
    };
    Kind kind = Kind::Butterfly;
    std::size_t smile = 0; ///< place of the (later) smile
    double moneyness = 0.0;
    double amount = 0.0; ///< the density, or the missing variance; below 0
};

/// Smiles by rising time. Between two of them total variance is linear in time at the same log-moneyness, which keeps a
/// surface free of calendar arbitrage wherever its smiles are; before the first and beyond the last the volatility at a
/// moneyness is that smile's.
class VolatilitySurface final {
public:
    /// Errors: InvalidArgument without smiles or for times that do not rise.
    [[nodiscard]] static Result<VolatilitySurface> from(std::vector<VolatilitySmile> smiles);
    /// All expiries of one root of a chain that have volatilities. Errors: NotFound if none has.
    [[nodiscard]] static Result<VolatilitySurface> of(const ChainSnapshot& chain, std::string_view root);

    /// `years` > 0.
    [[nodiscard]] double volatility(double moneyness, double years) const;
    [[nodiscard]] std::span<const VolatilitySmile> smiles() const { return m_smiles; }
    /// Looks at `steps` >= 2 places across the quoted range of each smile (calendar: of both). Empty: none was found.
    [[nodiscard]] std::vector<SurfaceArbitrage> arbitrages(int steps = 101) const;

private:
    explicit VolatilitySurface(std::vector<VolatilitySmile> smiles) : m_smiles(std::move(smiles)) {}
    std::vector<VolatilitySmile> m_smiles;
};

} // namespace sextant::trading
