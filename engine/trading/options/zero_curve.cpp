#include "engine/trading/options/zero_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {

ZeroCurve ZeroCurve::flat(double rate)
{
    expects(std::isfinite(rate), "a rate is a finite number");
    return ZeroCurve({{1.0, rate}});
}

Result<ZeroCurve> ZeroCurve::from(std::vector<Point> points)
{
    if (points.empty()) return fail(ErrorCode::InvalidArgument, "a curve needs at least one point");
    double before = 0.0;
    for (const Point& point : points) {
        if (!std::isfinite(point.years) || !std::isfinite(point.rate))
            return fail(ErrorCode::InvalidArgument, "a curve's times and rates must be finite numbers");
        if (!(point.years > before))
            return fail(ErrorCode::InvalidArgument, "a curve's times must rise, the first above 0");
        before = point.years;
    }
    return ZeroCurve(std::move(points));
}

double ZeroCurve::rate(double years) const
{
    if (years <= m_points.front().years) return m_points.front().rate;
    if (years >= m_points.back().years) return m_points.back().rate;
    const auto above = std::upper_bound(m_points.begin(), m_points.end(), years,
                                        [](double time, const Point& point) { return time < point.years; });
    const Point& high = *above;
    const Point& low = *(above - 1);
    const double share = (years - low.years) / (high.years - low.years);
    const double product = (1.0 - share) * low.rate * low.years + share * high.rate * high.years;
    return product / years;
}

double ZeroCurve::discount(double years) const { return math::exp(-rate(years) * years); }

double ZeroCurve::forwardRate(double from, double to) const
{
    expects(to > from && from >= 0.0, "a forward rate is for a span of time");
    return (rate(to) * to - rate(from) * from) / (to - from);
}

} // namespace sextant::trading
