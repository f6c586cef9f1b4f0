#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::market {

inline constexpr std::size_t kCalendarSegments = 3; ///< pre, regular, post

/// A stretch of a day in minutes from local midnight of the date that names it; negative on the eve.
struct Stretch {
    int open = 0;
    int close = 0;
    bool present = false;
};

/// What one weekday looks like: pre, regular, post.
struct DayTemplate {
    std::array<Stretch, kCalendarSegments> stretches;
    [[nodiscard]] bool isTrading() const { return stretches[1].present; }
};

/// A date on which the week does not hold.
struct ExceptionalDay {
    std::int32_t date = 0;
    bool closed = false;
    std::optional<int> open;  ///< the regular session opens then
    std::optional<int> close; ///< the regular session closes then
    std::optional<int> end;   ///< late trading ends then
};

/// One file of resources/calendars as it is written, checked; the format is described in resources/calendars/README.md.
struct CalendarFile {
    std::string name;
    std::string version;
    std::string label;       ///< what the regular session is called in labels: RTH, ETH, 24H
    bool alwaysOpen = false; ///< then nothing below is set
    std::string timeZone;
    std::int32_t firstDate = 0;             ///< of the dated lists, days since 1970-01-01
    std::int32_t lastDate = 0;              ///< inclusive
    std::array<DayTemplate, 7> week;        ///< from Monday
    std::vector<ExceptionalDay> exceptions; ///< by date, each on a trading day of the week
};

/// Errors: InvalidInput naming file and field.
[[nodiscard]] Result<CalendarFile> readCalendarFile(std::string_view fileName, std::string_view json);

} // namespace sextant::market
