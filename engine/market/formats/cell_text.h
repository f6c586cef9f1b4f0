#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace sextant::market::formats {

/// A decimal as an integer at 10^-scale, as parseScaled() but quick for plain numbers of up to 18 digits. Nothing for
/// what is not a number or does not fit.
[[nodiscard]] std::optional<Scaled> scaledFromText(std::string_view text, int scale);

/// A finite double; nothing for anything else ("nan", "inf", "", "1,5").
[[nodiscard]] std::optional<double> doubleFromText(std::string_view text);

/// Rewrites "1.234,56" as "1234.56" in place of `out` and returns it; other text comes out such that it is no number.
[[nodiscard]] std::string_view withoutDecimalComma(std::string_view text, std::string& out);

/// The length of the UTF-8 character at `at`, 0 if none begins there. One that the end of the text cuts off counts as
/// whole.
[[nodiscard]] std::size_t utf8LengthAt(std::string_view text, std::size_t at);

/// Text from a file as it may stand in a message of one line: control characters and what is not UTF-8 become '?'.
[[nodiscard]] std::string printable(std::string_view text);

/// Whether a cell looks like a number of any kind ("-1.5e3", "0,5").
[[nodiscard]] bool looksNumeric(std::string_view text);

/// How stamps that are numbers count. Auto goes by magnitude, row by row (protocols.md §7: Binance changed from ms to
/// µs between two files).
enum class StampUnit : std::uint8_t { Auto, Millis, Micros, Nanos };

/// Which of two leading numbers of a date is the day. Unknown: such dates are not readable.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// An instant from text, and what the text left open.
struct Stamp {
    Time time;
    bool dateOnly = false; ///< midnight UTC stands for a date
    bool hasZone = false;  ///< absolute: a count since 1970, or text with a zone
};

/// Counts since 1970; "2021-04-10", "2021.04.10", "2021/04/10", "20210410", and with the day or month first
/// "10.04.2021", "04/10/2021", "04/10/21"; behind the date, if anything, a blank or T and "12:00[:00[.123456789]]",
/// then "Z", "UTC" or "+05:30" (nothing: taken as UTC). Dates with points have the day first. Nothing for what is not
/// an instant from 1900 to 2200.
[[nodiscard]] std::optional<Stamp> stampFromText(std::string_view text, StampUnit unit, DateOrder order);

/// The time of day in a column of its own: "12:00", "12:00:00.123".
[[nodiscard]] std::optional<Duration> timeOfDayFromText(std::string_view text);

/// What a date of the form a/b/yyyy says about the order: a > 12 or b > 12. Nothing if it does not tell, or is no such
/// date.
[[nodiscard]] std::optional<DateOrder> dateOrderEvidence(std::string_view text);
/// Whether the text begins like such a date, so that an order is needed.
[[nodiscard]] bool needsDateOrder(std::string_view text);

} // namespace sextant::market::formats
