#include "engine/trading/options/svi_smile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

constexpr double kSteepest = 2.0; // of a wing (R. Lee, 2004)

using Vector3 = std::array<double, 3>;

/// g·x <= limit.
struct Side {
    Vector3 g;
    double limit;
};

/// Solves a system of up to six unknowns in place by elimination with pivots; false: it has no single solution.
template <std::size_t N>
bool solve(std::array<std::array<double, N + 1>, N>& rows, std::size_t n, std::array<double, N>& x)
{
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row)
            if (std::abs(rows[row][column]) > std::abs(rows[pivot][column])) pivot = row;
        if (!(std::abs(rows[pivot][column]) > 1e-14)) return false;
        std::swap(rows[column], rows[pivot]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = rows[row][column] / rows[column][column];
            for (std::size_t i = column; i < n; ++i)
                rows[row][i] -= factor * rows[column][i];
            rows[row][N] -= factor * rows[column][N];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        double value = rows[row][N];
        for (std::size_t i = row + 1; i < n; ++i)
            value -= rows[row][i] * x[i];
        x[row] = value / rows[row][row];
        if (!std::isfinite(x[row])) return false;
    }
    return true;
}

/// Least x'Hx/2 - f'x within the sides: of all sets of up to three sides that may hold with equality, the best point
/// that lies within all of them. H is positive.
Vector3 leastWithin(const std::array<Vector3, 3>& h, const Vector3& f, std::span<const Side> sides)
{
    Vector3 best{};
    double least = 0.0;
    bool isFound = false;
    const auto count = static_cast<unsigned>(sides.size());
    for (unsigned mask = 0; mask < (1U << count); ++mask) {
        std::array<std::size_t, 3> active{};
        std::size_t k = 0;
        bool isTooMany = false;
        for (unsigned i = 0; i < count && !isTooMany; ++i)
            if (((mask >> i) & 1U) != 0U) {
                isTooMany = k == 3;
                if (!isTooMany) active[k++] = i;
            }
        if (isTooMany) continue;
        std::array<std::array<double, 7>, 6> rows{};
        std::array<double, 6> x{};
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j)
                rows[i][j] = h[i][j];
            for (std::size_t j = 0; j < k; ++j)
                rows[i][3 + j] = rows[3 + j][i] = sides[active[j]].g[i];
            rows[i][6] = f[i];
        }
        for (std::size_t j = 0; j < k; ++j)
            rows[3 + j][6] = sides[active[j]].limit;
        if (!solve<6>(rows, 3 + k, x)) continue;
        const bool isWithin = std::all_of(sides.begin(), sides.end(), [&](const Side& side) {
            const double value = side.g[0] * x[0] + side.g[1] * x[1] + side.g[2] * x[2];
            return value <= side.limit + 1e-12 * (1.0 + std::abs(side.limit));
        });
        if (!isWithin) continue;
        if (k == 0) return {x[0], x[1], x[2]}; // the least anywhere
        double value = 0.0;
        for (std::size_t i = 0; i < 3; ++i) {
            value -= f[i] * x[i];
            for (std::size_t j = 0; j < 3; ++j)
                value += 0.5 * x[i] * h[i][j] * x[j];
        }
        if (isFound && value >= least) continue;
        isFound = true;
        least = value;
        best = {x[0], x[1], x[2]};
    }
    return best;
}

double varianceAt(const SviParameters& p, double moneyness)
{
    const double x = moneyness - p.m;
    return p.a + p.b * (p.rho * x + std::sqrt(x * x + p.sigma * p.sigma));
}

double densityAt(const SviParameters& p, double moneyness)
{
    const double x = moneyness - p.m;
    const double root = std::sqrt(x * x + p.sigma * p.sigma);
    const double w = p.a + p.b * (p.rho * x + root);
    if (!(w > 0.0)) return -1.0;
    const double slope = p.b * (p.rho + x / root);
    const double curve = p.b * p.sigma * p.sigma / (root * root * root);
    const double shift = 1.0 - 0.5 * moneyness * slope / w;
    return shift * shift - 0.25 * slope * slope * (1.0 / w + 0.25) + 0.5 * curve;
}

/// One bend after another.
class SviFit final {
public:
    SviFit(std::span<const SmilePoint> points) : m_points(points)
    {
        double sum = 0.0;
        for (const SmilePoint& point : points) {
            m_highest = std::max(m_highest, point.variance);
            const double root = std::sqrt(point.variance);
            const double d1 = -point.moneyness / root + 0.5 * root;
            // A far wing counts a little all the same: it is all that is known of the slope there.
            m_weights.push_back(std::max(0.01, math::exp(-0.5 * d1 * d1)));
            sum += m_weights.back();
        }
        for (double& weight : m_weights)
            weight /= sum;
    }

    /// The best of this bend, and how bad that is.
    double look(double m, double sigma, SviParameters& out) const
    {
        std::array<Vector3, 3> h{};
        Vector3 f{};
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const double y = (m_points[i].moneyness - m) / sigma;
            const Vector3 row{1.0, y, std::sqrt(y * y + 1.0)};
            for (std::size_t j = 0; j < 3; ++j) {
                for (std::size_t k = 0; k < 3; ++k)
                    h[j][k] += m_weights[i] * row[j] * row[k];
                f[j] += m_weights[i] * row[j] * m_points[i].variance;
            }
        }
        for (std::size_t j = 0; j < 3; ++j)
            h[j][j] *= 1.0 + 1e-10;
        const double steep = kSteepest * sigma;
        const std::array<Side, 6> sides{{{{-1.0, 0.0, 0.0}, 0.0},
                                         {{1.0, 0.0, 0.0}, m_highest},
                                         {{0.0, 1.0, -1.0}, 0.0},
                                         {{0.0, -1.0, -1.0}, 0.0},
                                         {{0.0, 1.0, 1.0}, steep},
                                         {{0.0, -1.0, 1.0}, steep}}};
        const Vector3 x = leastWithin(h, f, sides);
        out.a = std::max(0.0, x[0]);
        out.b = std::max(0.0, x[2]) / sigma;
        out.rho = x[2] > 0.0 ? std::clamp(x[1] / x[2], -1.0, 1.0) : 0.0;
        out.m = m;
        out.sigma = sigma;
        double sum = 0.0;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const double off = (varianceAt(out, m_points[i].moneyness) - m_points[i].variance) / m_highest;
            sum += m_weights[i] * off * off;
        }
        constexpr int kLooks = 41;
        const double low = m_points.front().moneyness;
        const double high = m_points.back().moneyness;
        for (int i = 0; i < kLooks; ++i) {
            const double lack = std::min(0.0, densityAt(out, low + (high - low) * i / (kLooks - 1)));
            sum += lack * lack / kLooks;
        }
        return sum;
    }

    /// The search over bends: a grid, then the simplex of Nelder and Mead, from where it was best.
    SviParameters run() const
    {
        const double low = m_points.front().moneyness;
        const double high = m_points.back().moneyness;
        const double range = high - low;
        struct Corner {
            double m = 0.0, logSigma = 0.0, badness = 0.0;
            SviParameters parameters;
        };
        const auto at = [&](double m, double logSigma) {
            Corner corner;
            corner.m = std::clamp(m, low - range, high + range);
            corner.logSigma = std::clamp(logSigma, math::log(1e-3), math::log(5.0));
            corner.badness = look(corner.m, math::exp(corner.logSigma), corner.parameters);
            return corner;
        };
        Corner best = at(0.5 * (low + high), math::log(range));
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
            for (const double sigma : {0.02, 0.1, 0.3, 1.0})
                if (Corner other = at(low + share * range, math::log(sigma * range)); other.badness < best.badness)
                    best = other;
        std::array<Corner, 3> simplex{best, at(best.m + 0.15 * range, best.logSigma), at(best.m, best.logSigma + 0.5)};
        constexpr int kMostSteps = 150;
        for (int step = 0; step < kMostSteps; ++step) {
            std::sort(simplex.begin(), simplex.end(),
                      [](const Corner& a, const Corner& b) { return a.badness < b.badness; });
            if (simplex[2].badness - simplex[0].badness <= 1e-14 && std::abs(simplex[2].m - simplex[0].m) < 1e-7) break;
            const double m = 0.5 * (simplex[0].m + simplex[1].m);
            const double logSigma = 0.5 * (simplex[0].logSigma + simplex[1].logSigma);
            const auto along = [&](double far) {
                return at(m + far * (m - simplex[2].m), logSigma + far * (logSigma - simplex[2].logSigma));
            };
            const Corner mirrored = along(1.0);
            if (mirrored.badness < simplex[0].badness) {
                const Corner further = along(2.0);
                simplex[2] = further.badness < mirrored.badness ? further : mirrored;
            } else if (mirrored.badness < simplex[1].badness) {
                simplex[2] = mirrored;
            } else {
                const Corner inner = along(mirrored.badness < simplex[2].badness ? 0.5 : -0.5);
                if (inner.badness < std::min(mirrored.badness, simplex[2].badness)) {
                    simplex[2] = inner;
                } else {
                    for (std::size_t i = 1; i < 3; ++i)
                        simplex[i] =
                            at(0.5 * (simplex[0].m + simplex[i].m), 0.5 * (simplex[0].logSigma + simplex[i].logSigma));
                }
            }
        }
        return std::min_element(simplex.begin(), simplex.end(),
                                [](const Corner& a, const Corner& b) { return a.badness < b.badness; })
            ->parameters;
    }

private:
    std::span<const SmilePoint> m_points;
    std::vector<double> m_weights;
    double m_highest = 0.0;
};

} // namespace

Result<SviSmile> SviSmile::from(const SviParameters& parameters, double years, double forward, double lowest,
                                double highest)
{
    const SviParameters& p = parameters;
    if (!(years > 0.0) || !std::isfinite(years) || !(forward > 0.0) || !std::isfinite(forward))
        return fail(ErrorCode::InvalidArgument, "time and forward of a smile must be above 0");
    if (!std::isfinite(lowest) || !std::isfinite(highest) || !(lowest < highest))
        return fail(ErrorCode::InvalidArgument, "a smile needs a range of moneyness");
    if (!std::isfinite(p.a) || !(p.b >= 0.0) || !std::isfinite(p.b) || !(std::abs(p.rho) <= 1.0) ||
        !std::isfinite(p.m) || !(p.sigma > 0.0) || !std::isfinite(p.sigma))
        return fail(ErrorCode::InvalidArgument, "SVI: expected b >= 0, rho of -1 to 1 and sigma > 0");
    if (p.b * (1.0 + std::abs(p.rho)) > kSteepest * (1.0 + 1e-9))
        return fail(ErrorCode::InvalidArgument, "SVI: b (1 + |rho|) is above 2, no wing may rise so fast");
    if (p.a + p.b * p.sigma * std::sqrt(1.0 - p.rho * p.rho) < 0.0)
        return fail(ErrorCode::InvalidArgument, "SVI: its least variance is below 0");
    SviSmile smile;
    smile.m_parameters = p;
    smile.m_years = years;
    smile.m_forward = forward;
    smile.m_lowest = lowest;
    smile.m_highest = highest;
    return smile;
}

Result<SviSmile> SviSmile::fit(std::span<const SmilePoint> points, double years, double forward)
{
    if (points.size() < kLeastPoints)
        return fail(ErrorCode::InvalidArgument, "SVI has five parameters and needs as many points");
    if (auto checked = VolatilitySmile::through({points.begin(), points.end()}, years, forward); !checked)
        return tl::unexpected(checked.error());
    auto smile = from(SviFit(points).run(), years, forward, points.front().moneyness, points.back().moneyness);
    if (!smile) return smile;
    double sum = 0.0;
    for (const SmilePoint& point : points) {
        const double off = std::sqrt(smile->totalVariance(point.moneyness) / years) - std::sqrt(point.variance / years);
        sum += off * off;
    }
    smile->m_error = std::sqrt(sum / static_cast<double>(points.size()));
    return smile;
}

Result<SviSmile> SviSmile::of(const ChainExpiry& expiry)
{
    const auto smile = VolatilitySmile::of(expiry);
    if (!smile || smile->points().size() < kLeastPoints)
        return fail(ErrorCode::NotFound, "too few strikes of this expiry have a volatility");
    return fit(smile->points(), smile->years(), smile->forward());
}

double SviSmile::totalVariance(double moneyness) const { return varianceAt(m_parameters, moneyness); }

double SviSmile::volatility(double strike) const
{
    expects(strike > 0.0, "a strike is above 0");
    return std::sqrt(totalVariance(math::log(strike / m_forward)) / m_years);
}

double SviSmile::density(double moneyness) const { return densityAt(m_parameters, moneyness); }

std::optional<SmilePoint> SviSmile::butterfly(int steps) const
{
    expects(steps >= 2, "a smile is looked at in two places or more");
    SmilePoint least;
    for (int i = 0; i < steps; ++i) {
        const double k = m_lowest + (m_highest - m_lowest) * i / (steps - 1);
        if (const double found = density(k); found < least.variance) least = {k, found};
    }
    return least.variance < -1e-12 ? std::optional(least) : std::nullopt;
}

/// Where N(d1) is `delta`; nothing beyond the points. d1 = -k / sqrt(w) + sqrt(w) / 2 falls along a smile without
/// arbitrage, so that halving finds it.
std::optional<double> SviSmile::moneynessOf(double delta) const
{
    const auto deltaAt = [this](double k) {
        const double root = std::sqrt(totalVariance(k));
        return root > 0.0 ? 0.5 * math::erfc((k / root - 0.5 * root) / math::sqrt(2.0)) : (k < 0.0 ? 1.0 : 0.0);
    };
    double low = m_lowest;
    double high = m_highest;
    if (!(deltaAt(low) >= delta) || !(deltaAt(high) <= delta)) return std::nullopt;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (deltaAt(middle) >= delta ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

SmileMetrics SviSmile::metrics() const
{
    const auto volatilityAt = [this](double k) { return std::sqrt(totalVariance(k) / m_years); };
    SmileMetrics out;
    out.atTheMoney = volatilityAt(0.0);
    out.callMoneyness25 = moneynessOf(0.25);
    out.putMoneyness25 = moneynessOf(0.75); // the call of the same strike
    if (out.callMoneyness25 && out.putMoneyness25) {
        const double call = volatilityAt(*out.callMoneyness25);
        const double put = volatilityAt(*out.putMoneyness25);
        out.riskReversal25 = call - put;
        out.butterfly25 = 0.5 * (call + put) - out.atTheMoney;
    }
    return out;
}

std::optional<double> termSlope(std::span<const SviSmile> smiles)
{
    if (smiles.size() < 2) return std::nullopt;
    const double time = smiles.back().years() - smiles.front().years();
    if (!(time > 0.0)) return std::nullopt;
    return (smiles.back().metrics().atTheMoney - smiles.front().metrics().atTheMoney) / time;
}

std::vector<SurfaceArbitrage> calendarArbitrages(std::span<const SviSmile> smiles, int steps)
{
    expects(steps >= 2, "smiles are compared in two places or more");
    std::vector<SurfaceArbitrage> found;
    for (std::size_t i = 1; i < smiles.size(); ++i) {
        const double low = std::max(smiles[i].lowest(), smiles[i - 1].lowest());
        const double high = std::min(smiles[i].highest(), smiles[i - 1].highest());
        for (int step = 0; step < steps && high >= low; ++step) {
            const double k = low + (high - low) * step / (steps - 1);
            const double gained = smiles[i].totalVariance(k) - smiles[i - 1].totalVariance(k);
            if (gained < -1e-12) found.push_back({SurfaceArbitrage::Kind::Calendar, i, k, gained});
        }
    }
    return found;
}

} // namespace sextant::trading
