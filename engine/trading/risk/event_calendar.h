#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/instrument.h"

namespace sextant::trading {

/// A stretch of time without entries (R20): a rate decision, a listing, earnings.
struct BlackoutWindow {
    Time from;
    Time until;                       ///< the instant itself is outside
    std::vector<std::string> symbols; ///< canonical symbols; empty: every instrument
    std::string title;

    [[nodiscard]] bool covers(std::string_view symbol, Time time) const;
};

/// The windows of R20 in the order of their beginning.
class EventCalendar final {
public:
    /// Reads lines `from,until,symbols,title`: RFC 3339 times in UTC, symbols separated by blanks or `*` for all; the
    /// title may hold commas. Blank lines, lines that begin with `#` and one head line `from,…` are skipped. Errors:
    /// InvalidInput naming the line and what is wrong with it.
    [[nodiscard]] static Result<EventCalendar> parse(std::string_view text);

    /// Errors: InvalidInput for a window that ends before it begins.
    [[nodiscard]] Result<void> add(BlackoutWindow window);
    /// The window that covers the instrument and ends last, or null.
    [[nodiscard]] const BlackoutWindow* find(std::string_view symbol, Time time) const;
    /// Whether a window of the instrument lies within `margin` of a time, before or behind it, or covers it.
    [[nodiscard]] bool isNear(std::string_view symbol, Time time, Duration margin) const;
    [[nodiscard]] const std::vector<BlackoutWindow>& windows() const { return m_windows; }

private:
    std::vector<BlackoutWindow> m_windows;
};

} // namespace sextant::trading
