#include "engine/trading/risk/event_calendar.h"

#include <algorithm>
#include <optional>

namespace sextant::trading {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// Cuts what comes before the next comma, or nothing if there is none.
std::optional<std::string_view> nextField(std::string_view& line)
{
    const auto comma = line.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const std::string_view field = withoutBlanks(line.substr(0, comma));
    line.remove_prefix(comma + 1);
    return field;
}

Result<BlackoutWindow> readWindow(std::string_view line)
{
    const auto from = nextField(line);
    const auto until = nextField(line);
    const auto symbols = nextField(line);
    if (!from || !until || !symbols) return fail(ErrorCode::InvalidInput, "expected from,until,symbols,title");
    BlackoutWindow window;
    const auto begin = parseRfc3339(*from);
    if (!begin) return fail(ErrorCode::InvalidInput, "from: " + begin.error().message);
    const auto end = parseRfc3339(*until);
    if (!end) return fail(ErrorCode::InvalidInput, "until: " + end.error().message);
    window.from = *begin;
    window.until = *end;
    window.title = withoutBlanks(line);
    if (symbols->empty()) return fail(ErrorCode::InvalidInput, "symbols: expected names or *");
    std::string_view rest = *symbols == "*" ? std::string_view() : *symbols;
    while (!rest.empty()) {
        const auto blank = rest.find(' ');
        window.symbols.emplace_back(rest.substr(0, blank));
        rest = blank == std::string_view::npos ? std::string_view() : withoutBlanks(rest.substr(blank));
    }
    return window;
}

} // namespace

bool BlackoutWindow::covers(std::string_view symbol, Time time) const
{
    if (time < from || time >= until) return false;
    return symbols.empty() || std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
}

Result<EventCalendar> EventCalendar::parse(std::string_view text)
{
    EventCalendar calendar;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const std::string_view line = withoutBlanks(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#' || (calendar.m_windows.empty() && line.starts_with("from,"))) continue;
        auto window = readWindow(line);
        auto added = window ? calendar.add(*std::move(window)) : tl::unexpected(window.error());
        if (!added)
            return fail(ErrorCode::InvalidInput, "line " + std::to_string(number) + ": " + added.error().message);
    }
    return calendar;
}

Result<void> EventCalendar::add(BlackoutWindow window)
{
    if (window.until <= window.from) return fail(ErrorCode::InvalidInput, "a window ends after it begins");
    const auto later = [](Time time, const BlackoutWindow& other) { return time < other.from; };
    m_windows.insert(std::upper_bound(m_windows.begin(), m_windows.end(), window.from, later), std::move(window));
    return {};
}

bool EventCalendar::isNear(std::string_view symbol, Time time, Duration margin) const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [&](const BlackoutWindow& window) {
        const bool concerns = window.symbols.empty() ||
                              std::find(window.symbols.begin(), window.symbols.end(), symbol) != window.symbols.end();
        return concerns && window.from <= time + margin && window.until + margin >= time;
    });
}

const BlackoutWindow* EventCalendar::find(std::string_view symbol, Time time) const
{
    const BlackoutWindow* found = nullptr;
    for (const BlackoutWindow& window : m_windows) {
        if (window.from > time) break;
        if (window.covers(symbol, time) && (found == nullptr || window.until > found->until)) found = &window;
    }
    return found;
}

} // namespace sextant::trading
