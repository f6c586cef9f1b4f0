#include "engine/trading/options/zero_curve.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/fixed.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

constexpr double kMostYears = 100.0;
constexpr double kMostPercent = 1000.0;

std::string quoted(std::string_view text) { return "'" + std::string(text.substr(0, 40)) + "'"; }

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

Result<double> yearsOf(std::string_view text)
{
    const auto count = parseDecimal(text.substr(0, text.size() - 1));
    double unit = 0.0;
    switch (text.back()) {
    case 'd':
        unit = 1.0 / 365.0;
        break;
    case 'w':
        unit = 7.0 / 365.0;
        break;
    case 'm':
        unit = 1.0 / 12.0;
        break;
    case 'y':
        unit = 1.0;
        break;
    default:
        break;
    }
    const double years = count ? count->toDouble() * unit : 0.0;
    if (!(years > 0.0 && years <= kMostYears))
        return fail(ErrorCode::InvalidInput, "time: " + quoted(text) + ", expected one such as 30d, 2w, 3m or 1y");
    return years;
}

Result<ZeroCurve::Point> pointOf(std::string_view entry)
{
    const auto blank = entry.find_first_of(" \t");
    if (blank == std::string_view::npos)
        return fail(ErrorCode::InvalidInput, quoted(entry) + ", expected a time and percent such as 30d 4.2");
    const auto years = yearsOf(entry.substr(0, blank));
    if (!years) return tl::unexpected(years.error());
    const std::string_view percent = withoutBlanks(entry.substr(blank));
    const auto rate = parseDecimal(percent);
    if (!rate || !(std::fabs(rate->toDouble()) <= kMostPercent))
        return fail(ErrorCode::InvalidInput, "percent: " + quoted(percent) + ", expected a number such as 4.2");
    return ZeroCurve::Point{*years, rate->toDouble() / 100.0};
}

} // namespace

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

Result<ZeroCurve> ZeroCurve::parse(std::string_view text)
{
    std::vector<Point> points;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find_first_of(",;\n");
        const std::string_view entry = withoutBlanks(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (entry.empty()) continue;
        const auto point = pointOf(entry);
        const auto where = "entry " + std::to_string(number) + ": ";
        if (!point) return fail(ErrorCode::InvalidInput, where + point.error().message);
        const auto isSame = [&](const Point& other) { return other.years == point->years; };
        if (std::any_of(points.begin(), points.end(), isSame))
            return fail(ErrorCode::InvalidInput, where + "the time " + quoted(entry) + " stands there twice");
        points.push_back(*point);
    }
    if (points.empty()) return fail(ErrorCode::InvalidInput, "no entry, expected some such as 30d 4.2, 1y 4.05");
    std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.years < b.years; });
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
