#include "engine/trading/options/volatility_surface.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

/// Second derivatives of the natural cubic spline through the points: three diagonals, solved from both ends.
std::vector<double> splineCurves(std::span<const SmilePoint> points)
{
    const std::size_t n = points.size();
    std::vector<double> curves(n, 0.0);
    if (n < 3) return curves;
    std::vector<double> above(n, 0.0); // what is left of the upper diagonal
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double left = points[i].moneyness - points[i - 1].moneyness;
        const double right = points[i + 1].moneyness - points[i].moneyness;
        const double leftSlope = (points[i].variance - points[i - 1].variance) / left;
        const double rightSlope = (points[i + 1].variance - points[i].variance) / right;
        const double middle = 2.0 * (left + right) - left * above[i - 1];
        above[i] = right / middle;
        curves[i] = (6.0 * (rightSlope - leftSlope) - left * curves[i - 1]) / middle;
    }
    for (std::size_t i = n - 1; i-- > 1;)
        curves[i] -= above[i] * curves[i + 1];
    return curves;
}

constexpr double kSteepestWing = 2.0;

} // namespace

Result<VolatilitySmile> VolatilitySmile::through(std::vector<SmilePoint> points, double years, double forward)
{
    if (points.empty()) return fail(ErrorCode::InvalidArgument, "a smile needs at least one point");
    if (!(years > 0.0) || !std::isfinite(years) || !(forward > 0.0) || !std::isfinite(forward))
        return fail(ErrorCode::InvalidArgument, "time and forward of a smile must be above 0");
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].moneyness) || !std::isfinite(points[i].variance) || !(points[i].variance > 0.0))
            return fail(ErrorCode::InvalidArgument, "variances of a smile must be above 0");
        if (i > 0 && !(points[i].moneyness > points[i - 1].moneyness))
            return fail(ErrorCode::InvalidArgument, "the moneyness of a smile's points must rise");
    }
    VolatilitySmile smile;
    smile.m_curves = splineCurves(points);
    smile.m_years = years;
    smile.m_forward = forward;
    const auto least = std::min_element(
        points.begin(), points.end(), [](const SmilePoint& a, const SmilePoint& b) { return a.variance < b.variance; });
    smile.m_floor = 1e-3 * least->variance;
    const std::size_t n = points.size();
    if (n > 1) {
        // The spline's slopes at its ends; its second derivative there is 0.
        const double first = points[1].moneyness - points[0].moneyness;
        const double last = points[n - 1].moneyness - points[n - 2].moneyness;
        const double low = (points[1].variance - points[0].variance) / first - first * smile.m_curves[1] / 6.0;
        const double high =
            (points[n - 1].variance - points[n - 2].variance) / last + last * smile.m_curves[n - 2] / 6.0;
        smile.m_lowSlope = std::clamp(low, -kSteepestWing, kSteepestWing);
        smile.m_highSlope = std::clamp(high, -kSteepestWing, kSteepestWing);
    }
    smile.m_points = std::move(points);
    return smile;
}

Result<VolatilitySmile> VolatilitySmile::of(const ChainExpiry& expiry)
{
    std::vector<SmilePoint> points;
    for (const ChainRow& row : expiry.rows)
        if (row.volatility) points.push_back({row.moneyness, *row.volatility * *row.volatility * expiry.years});
    if (points.empty() || !expiry.forward)
        return fail(ErrorCode::NotFound, "no strike of this expiry has a volatility");
    return through(std::move(points), expiry.years, *expiry.forward);
}

VolatilitySmile::Value VolatilitySmile::at(double moneyness) const
{
    const SmilePoint& first = m_points.front();
    const SmilePoint& last = m_points.back();
    Value value{};
    if (moneyness <= first.moneyness) {
        value = {first.variance + m_lowSlope * (moneyness - first.moneyness), m_lowSlope, 0.0};
    } else if (moneyness >= last.moneyness) {
        value = {last.variance + m_highSlope * (moneyness - last.moneyness), m_highSlope, 0.0};
    } else {
        const auto above = std::upper_bound(m_points.begin(), m_points.end(), moneyness,
                                            [](double k, const SmilePoint& point) { return k < point.moneyness; });
        const auto i = static_cast<std::size_t>(above - m_points.begin());
        const SmilePoint& low = m_points[i - 1];
        const SmilePoint& high = m_points[i];
        const double width = high.moneyness - low.moneyness;
        const double a = (high.moneyness - moneyness) / width;
        const double b = (moneyness - low.moneyness) / width;
        const double lowCurve = m_curves[i - 1];
        const double highCurve = m_curves[i];
        value.variance = a * low.variance + b * high.variance +
                         ((a * a * a - a) * lowCurve + (b * b * b - b) * highCurve) * width * width / 6.0;
        value.slope = (high.variance - low.variance) / width +
                      ((3.0 * b * b - 1.0) * highCurve - (3.0 * a * a - 1.0) * lowCurve) * width / 6.0;
        value.curve = a * lowCurve + b * highCurve;
    }
    if (!(value.variance > m_floor)) value = {m_floor, 0.0, 0.0};
    return value;
}

double VolatilitySmile::totalVariance(double moneyness) const { return at(moneyness).variance; }

double VolatilitySmile::volatility(double strike) const
{
    expects(strike > 0.0, "a strike is above 0");
    return std::sqrt(totalVariance(math::log(strike / m_forward)) / m_years);
}

double VolatilitySmile::density(double moneyness) const
{
    const Value value = at(moneyness);
    const double w = value.variance;
    const double shift = 1.0 - 0.5 * moneyness * value.slope / w;
    return shift * shift - 0.25 * value.slope * value.slope * (1.0 / w + 0.25) + 0.5 * value.curve;
}

Result<VolatilitySurface> VolatilitySurface::from(std::vector<VolatilitySmile> smiles)
{
    if (smiles.empty()) return fail(ErrorCode::InvalidArgument, "a surface needs at least one smile");
    for (std::size_t i = 1; i < smiles.size(); ++i)
        if (!(smiles[i].years() > smiles[i - 1].years()))
            return fail(ErrorCode::InvalidArgument, "the times of a surface's smiles must rise");
    return VolatilitySurface(std::move(smiles));
}

Result<VolatilitySurface> VolatilitySurface::of(const ChainSnapshot& chain, std::string_view root)
{
    std::vector<VolatilitySmile> smiles;
    for (const ChainExpiry& expiry : chain.expiries) {
        if (expiry.root.root != root) continue;
        auto smile = VolatilitySmile::of(expiry);
        if (smile && (smiles.empty() || smile->years() > smiles.back().years())) smiles.push_back(*std::move(smile));
    }
    if (smiles.empty()) return fail(ErrorCode::NotFound, "no expiry has a volatility");
    return from(std::move(smiles));
}

double VolatilitySurface::volatility(double moneyness, double years) const
{
    expects(years > 0.0, "a surface is for times above 0");
    const auto ownVolatility = [&](const VolatilitySmile& smile) {
        return std::sqrt(smile.totalVariance(moneyness) / smile.years());
    };
    if (years <= m_smiles.front().years()) return ownVolatility(m_smiles.front());
    if (years >= m_smiles.back().years()) return ownVolatility(m_smiles.back());
    const auto above = std::upper_bound(m_smiles.begin(), m_smiles.end(), years,
                                        [](double time, const VolatilitySmile& smile) { return time < smile.years(); });
    const VolatilitySmile& later = *above;
    const VolatilitySmile& sooner = *(above - 1);
    const double share = (years - sooner.years()) / (later.years() - sooner.years());
    const double variance = (1.0 - share) * sooner.totalVariance(moneyness) + share * later.totalVariance(moneyness);
    return std::sqrt(variance / years);
}

std::vector<SurfaceArbitrage> VolatilitySurface::arbitrages(int steps) const
{
    expects(steps >= 2, "a surface is looked at in two places or more");
    constexpr double kRounding = 1e-12;
    std::vector<SurfaceArbitrage> found;
    const auto scan = [&](double low, double high, auto&& look) {
        for (int i = 0; i < steps && high >= low; ++i)
            look(low + (high - low) * i / (steps - 1));
    };
    for (std::size_t i = 0; i < m_smiles.size(); ++i) {
        const VolatilitySmile& smile = m_smiles[i];
        const double low = smile.points().front().moneyness;
        const double high = smile.points().back().moneyness;
        scan(low, high, [&](double k) {
            const double density = smile.density(k);
            if (density < -kRounding) found.push_back({SurfaceArbitrage::Kind::Butterfly, i, k, density});
        });
        if (i == 0) continue;
        const VolatilitySmile& sooner = m_smiles[i - 1];
        scan(std::max(low, sooner.points().front().moneyness), std::min(high, sooner.points().back().moneyness),
             [&](double k) {
                 const double gained = smile.totalVariance(k) - sooner.totalVariance(k);
                 if (gained < -kRounding) found.push_back({SurfaceArbitrage::Kind::Calendar, i, k, gained});
             });
    }
    return found;
}

} // namespace sextant::trading
