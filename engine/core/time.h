#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant {

using Duration = std::chrono::nanoseconds;

/// An instant: nanoseconds since 1970-01-01T00:00:00 UTC, without leap seconds. Inside a session always engine time.
/// Range: 1678 to 2261; files are accepted from 1900 to 2200.
struct Time {
    std::int64_t ns = 0;

    friend constexpr auto operator<=>(const Time&, const Time&) = default;
    friend constexpr Time operator+(Time t, Duration d) { return Time{t.ns + d.count()}; }
    friend constexpr Time operator-(Time t, Duration d) { return Time{t.ns - d.count()}; }
    friend constexpr Duration operator-(Time a, Time b) { return Duration{a.ns - b.ns}; }

    static constexpr Time fromSeconds(std::int64_t s) { return Time{s * 1'000'000'000}; }
    static constexpr Time fromMillis(std::int64_t ms) { return Time{ms * 1'000'000}; }
    static constexpr Time max() { return Time{std::numeric_limits<std::int64_t>::max()}; }
    static constexpr Time min() { return Time{std::numeric_limits<std::int64_t>::min()}; }
    /// Milliseconds since 1970, rounded down.
    [[nodiscard]] constexpr std::int64_t millis() const { return ns / 1'000'000 - (ns % 1'000'000 < 0 ? 1 : 0); }
};

/// The span of instants that input may carry; outside it a row is refused.
inline constexpr Time kEarliestInputTime = Time::fromSeconds(-2'208'988'800); // 1900-01-01
inline constexpr Time kLatestInputTime = Time::fromSeconds(7'258'118'400);    // 2200-01-01

/// RFC 3339, UTC, milliseconds (cut, not rounded): "2021-04-10T12:00:00.000Z".
[[nodiscard]] std::string toRfc3339(Time time);

/// Reads "2021-04-10", "2021-04-10T12:00[:00[.123456789]]", with 'T' or a blank between, and "Z" or "+05:30" behind;
/// without a zone the text is UTC. Errors: InvalidInput saying what was expected.
[[nodiscard]] Result<Time> parseRfc3339(std::string_view text);

} // namespace sextant
