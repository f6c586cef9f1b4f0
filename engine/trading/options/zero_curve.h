#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::trading {

/// Continuously compounded zero rates by time. Between its points the logarithm of the discount factor is linear (a
/// constant forward rate); before the first and beyond the last point the rate is that of the point. Immutable.
class ZeroCurve final {
public:
    struct Point {
        double years = 0.0; ///< > 0
        double rate = 0.0;  ///< per year, continuously compounded
    };

    /// One rate for all times.
    [[nodiscard]] static ZeroCurve flat(double rate);
    /// Errors: InvalidArgument without points, for times not above 0 or not rising, or a number that is none.
    [[nodiscard]] static Result<ZeroCurve> from(std::vector<Point> points);

    /// "30d 4.2, 1y 4.05": percent a year by time, in days (d), weeks (w), months (m, twelfths of a year) or years (y)
    /// of 365 days; entries by comma or semicolon, in any order. Errors: InvalidInput naming the entry and what is
    /// wrong.
    [[nodiscard]] static Result<ZeroCurve> parse(std::string_view text);

    /// The zero rate to `years` >= 0.
    [[nodiscard]] double rate(double years) const;
    /// e^{-rate · years}.
    [[nodiscard]] double discount(double years) const;
    /// The rate agreed today for the time from one instant to a later one.
    [[nodiscard]] double forwardRate(double from, double to) const;
    [[nodiscard]] std::span<const Point> points() const { return m_points; }

private:
    explicit ZeroCurve(std::vector<Point> points) : m_points(std::move(points)) {}
    std::vector<Point> m_points; // at least one
};

} // namespace sextant::trading
