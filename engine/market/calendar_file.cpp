#include "engine/market/calendar_file.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <limits>
#include <tuple>

#include <simdjson.h>

#include "engine/core/time.h"
#include "engine/market/dates.h"

namespace sextant::market {
namespace {

using CalendarJson = simdjson::dom::object;
using CalendarJsonValue = simdjson::dom::element;

/// Reads fields of one JSON object and keeps the first thing that is wrong, with its path.
class CalendarReader final {
public:
    explicit CalendarReader(std::string_view fileName) : m_file(fileName) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    bool complain(const std::string& path, const std::string& what)
    {
        if (!m_error) m_error = Error{ErrorCode::InvalidInput, m_file + ": " + path + ": " + what};
        return false;
    }

    /// A field that has no meaning is a slip of the pen that would silently open or close the venue.
    void expectOnly(const CalendarJson& object, const std::string& path, std::initializer_list<std::string_view> known)
    {
        std::vector<std::string_view> seen;
        for (const auto field : object) {
            if (std::find(known.begin(), known.end(), field.key) == known.end())
                complain(path + std::string(field.key), "unknown field");
            if (std::find(seen.begin(), seen.end(), field.key) != seen.end())
                complain(path + std::string(field.key), "given twice");
            seen.push_back(field.key);
        }
    }

    std::string_view text(const CalendarJson& object, const std::string& path, std::string_view key)
    {
        std::string_view value;
        if (object[key].get(value) != simdjson::SUCCESS || value.empty())
            complain(path + std::string(key), "expected a text");
        return value;
    }

    std::int64_t integer(const CalendarJson& object, const std::string& path, std::string_view key, std::int64_t least,
                         std::int64_t most)
    {
        std::int64_t value = 0;
        if (object[key].get(value) != simdjson::SUCCESS || value < least || value > most) {
            complain(path + std::string(key),
                     "expected an integer from " + std::to_string(least) + " to " + std::to_string(most));
            return least;
        }
        return value;
    }

    std::vector<CalendarJsonValue> list(const CalendarJson& object, const std::string& path, std::string_view key)
    {
        simdjson::dom::array value;
        if (object[key].get(value) != simdjson::SUCCESS) {
            complain(path + std::string(key), "expected a list");
            return {};
        }
        return {value.begin(), value.end()};
    }

    static bool has(const CalendarJson& object, std::string_view key)
    {
        return object[key].error() == simdjson::SUCCESS;
    }

    /// "09:30", minutes from midnight; "24:00" is the midnight that ends the day.
    int clock(const CalendarJson& object, const std::string& path, std::string_view key)
    {
        const std::string_view value = text(object, path, key);
        const auto digits = [&](std::size_t at) {
            int number = -1;
            const char* end = value.data() + at + 2;
            return std::from_chars(value.data() + at, end, number).ptr == end ? number : -1;
        };
        if (value.size() == 5 && value[2] == ':') {
            const int hour = digits(0);
            const int minute = digits(3);
            if (hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= dates::kDayMinutes)
                return hour * 60 + minute;
        }
        complain(path + std::string(key),
                 "'" + std::string(value) + "' is not a time of day, expected for instance 09:30");
        return 0;
    }

    std::int32_t date(const CalendarJson& object, const std::string& path, std::string_view key)
    {
        const std::string_view value = text(object, path, key);
        const Result<Time> time = value.size() == 10 ? parseRfc3339(value) : fail(ErrorCode::InvalidInput, "");
        if (!time) {
            complain(path + std::string(key),
                     "'" + std::string(value) + "' is not a date, expected for instance 2026-01-05");
            return 0;
        }
        return static_cast<std::int32_t>(dates::ofUtc(*time));
    }

private:
    std::string m_file;
    std::optional<Error> m_error;
};

constexpr std::array<std::string_view, 7> kCalendarWeekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, kCalendarSegments> kSegmentNames{"pre", "regular", "post"};

std::string calendarItemPath(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "].";
}

DayTemplate readTemplate(CalendarReader& in, const CalendarJson& object, const std::string& path)
{
    DayTemplate shape;
    int previousClose = std::numeric_limits<int>::min();
    std::size_t next = 0;
    std::size_t index = 0;
    for (const CalendarJsonValue element : in.list(object, path, "segments")) {
        const std::string here = path + calendarItemPath("segments", index++);
        CalendarJson segment;
        if (element.get(segment) != simdjson::SUCCESS) {
            in.complain(here, "expected an object");
            break;
        }
        in.expectOnly(segment, here, {"kind", "open", "openDay", "close"});
        const auto kind = std::find(kSegmentNames.begin(), kSegmentNames.end(), in.text(segment, here, "kind"));
        const auto position = static_cast<std::size_t>(kind - kSegmentNames.begin());
        if (kind == kSegmentNames.end() || position < next) {
            in.complain(here + "kind", "expected pre, regular, post in this order, each at most once");
            break;
        }
        next = position + 1;
        Stretch stretch{in.clock(segment, here, "open"), in.clock(segment, here, "close"), true};
        if (CalendarReader::has(segment, "openDay"))
            stretch.open += static_cast<int>(in.integer(segment, here, "openDay", -1, 0) * dates::kDayMinutes);
        if (stretch.open >= stretch.close || stretch.open < previousClose)
            in.complain(here + "close", "a segment must end after it opens and open after the one before ends");
        previousClose = stretch.close;
        shape.stretches[position] = stretch;
    }
    if (!shape.isTrading()) in.complain(path + "segments", "expected a regular segment");
    return shape;
}

void readWeek(CalendarReader& in, const CalendarJson& root, std::array<DayTemplate, 7>& week)
{
    std::size_t index = 0;
    for (const CalendarJsonValue element : in.list(root, "", "week")) {
        const std::string path = calendarItemPath("week", index++);
        CalendarJson object;
        if (element.get(object) != simdjson::SUCCESS) {
            in.complain(path, "expected an object");
            return;
        }
        in.expectOnly(object, path, {"days", "segments"});
        const DayTemplate shape = readTemplate(in, object, path);
        for (const CalendarJsonValue day : in.list(object, path, "days")) {
            std::string_view name;
            const auto error = day.get(name);
            const auto at = std::find(kCalendarWeekdays.begin(), kCalendarWeekdays.end(), name);
            if (error != simdjson::SUCCESS || at == kCalendarWeekdays.end()) {
                in.complain(path + "days", "expected Mon, Tue, Wed, Thu, Fri, Sat or Sun");
                return;
            }
            DayTemplate& slot = week[static_cast<std::size_t>(at - kCalendarWeekdays.begin())];
            if (slot.isTrading()) in.complain(path + "days", std::string(name) + " is given twice");
            slot = shape;
        }
    }
    if (std::none_of(week.begin(), week.end(), [](const DayTemplate& day) { return day.isTrading(); }))
        in.complain("week", "expected at least one trading day");
    // Days may touch, as in forex, but not overlap: an open instant belongs to one trading day.
    for (std::size_t i = 0; i < week.size(); ++i) {
        const DayTemplate& today = week[i];
        const DayTemplate& tomorrow = week[(i + 1) % week.size()];
        if (!today.isTrading() || !tomorrow.isTrading()) continue;
        int last = 0;
        int first = std::numeric_limits<int>::max();
        for (std::size_t k = 0; k < kCalendarSegments; ++k) {
            if (today.stretches[k].present) last = std::max(last, today.stretches[k].close);
            if (tomorrow.stretches[k].present) first = std::min(first, tomorrow.stretches[k].open);
        }
        if (last > first + dates::kDayMinutes)
            in.complain("week", std::string(kCalendarWeekdays[i]) + " runs into the day after it");
    }
}

/// One list of dates: closures (`closed`) or special days.
void readExceptions(CalendarReader& in, const CalendarJson& root, std::string_view key, bool closed,
                    const std::array<DayTemplate, 7>& week, std::int32_t firstDate, std::int32_t lastDate,
                    std::vector<ExceptionalDay>& out)
{
    std::size_t index = 0;
    std::int32_t previous = std::numeric_limits<std::int32_t>::min();
    for (const CalendarJsonValue element : in.list(root, "", key)) {
        const std::string path = calendarItemPath(key, index++);
        CalendarJson object;
        if (element.get(object) != simdjson::SUCCESS) {
            in.complain(path, "expected an object");
            return;
        }
        if (closed)
            in.expectOnly(object, path, {"date", "reason"});
        else
            in.expectOnly(object, path, {"date", "open", "close", "end", "reason"});
        std::ignore = in.text(object, path, "reason");
        ExceptionalDay day;
        day.date = in.date(object, path, "date");
        day.closed = closed;
        if (in.error()) return;
        if (day.date < firstDate || day.date > lastDate)
            in.complain(path + "date", "lies outside firstYear to lastYear");
        if (day.date <= previous) in.complain(path + "date", "dates must rise");
        previous = day.date;
        const auto& [pre, regular, post] = week[static_cast<std::size_t>(dates::weekday(day.date))].stretches;
        if (!regular.present) in.complain(path + "date", "is no trading day of the week");
        if (!closed) {
            if (CalendarReader::has(object, "open")) day.open = in.clock(object, path, "open");
            if (CalendarReader::has(object, "close")) day.close = in.clock(object, path, "close");
            if (CalendarReader::has(object, "end")) day.end = in.clock(object, path, "end");
            const int open = day.open.value_or(regular.open);
            const int close = day.close.value_or(regular.close);
            if (!day.open && !day.close && !day.end)
                in.complain(path + "date", "changes nothing: expected open, close or end");
            if (day.end && !post.present) in.complain(path + "end", "the week has no late trading to end");
            if (open >= close || (pre.present && pre.open >= open) ||
                (post.present && day.end.value_or(post.close) <= close))
                in.complain(path + "date", "its segments must each end after they open");
        }
        out.push_back(day);
    }
}

} // namespace

Result<CalendarFile> readCalendarFile(std::string_view fileName, std::string_view json)
{
    const std::string file(fileName);
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(json);
    CalendarJsonValue document;
    if (const auto error = parser.parse(padded).get(document); error != simdjson::SUCCESS)
        return fail(ErrorCode::InvalidInput, file + ": not JSON: " + simdjson::error_message(error));
    CalendarJson root;
    if (document.get(root) != simdjson::SUCCESS)
        return fail(ErrorCode::InvalidInput, file + ": expected one JSON object");

    CalendarReader in(fileName);
    CalendarFile data;
    in.expectOnly(root, "",
                  {"format", "name", "version", "description", "notes", "alwaysOpen", "timeZone", "firstYear",
                   "lastYear", "label", "week", "closures", "specialDays"});
    std::ignore = in.integer(root, "", "format", 1, 1);
    data.name = in.text(root, "", "name");
    data.version = in.text(root, "", "version");
    data.label = in.text(root, "", "label");
    if (data.label != "RTH" && data.label != "ETH" && data.label != "24H")
        in.complain("label", "expected RTH, ETH or 24H, was '" + data.label + "'");
    if (CalendarReader::has(root, "alwaysOpen") &&
        (root["alwaysOpen"].get(data.alwaysOpen) != simdjson::SUCCESS || !data.alwaysOpen))
        in.complain("alwaysOpen", "expected true, or no such field");
    if (data.alwaysOpen) {
        for (std::string_view key : {"timeZone", "firstYear", "lastYear", "week", "closures", "specialDays"})
            if (CalendarReader::has(root, key)) in.complain(std::string(key), "has no meaning beside alwaysOpen");
        if (in.error()) return tl::unexpected(*in.error());
        return data;
    }

    const auto firstYear = static_cast<int>(in.integer(root, "", "firstYear", 1900, 2199));
    const auto lastYear = static_cast<int>(in.integer(root, "", "lastYear", firstYear, 2199));
    data.firstDate = dates::number(firstYear, 1, 1);
    data.lastDate = dates::number(lastYear, 12, 31);
    data.timeZone = in.text(root, "", "timeZone");
    readWeek(in, root, data.week);
    if (!in.error())
        readExceptions(in, root, "closures", true, data.week, data.firstDate, data.lastDate, data.exceptions);
    if (!in.error())
        readExceptions(in, root, "specialDays", false, data.week, data.firstDate, data.lastDate, data.exceptions);
    if (in.error()) return tl::unexpected(*in.error());
    std::sort(data.exceptions.begin(), data.exceptions.end(),
              [](const ExceptionalDay& a, const ExceptionalDay& b) { return a.date < b.date; });
    const auto twice =
        std::adjacent_find(data.exceptions.begin(), data.exceptions.end(),
                           [](const ExceptionalDay& a, const ExceptionalDay& b) { return a.date == b.date; });
    if (twice != data.exceptions.end())
        in.complain("specialDays", toRfc3339(dates::startOf(twice->date)).substr(0, 10) + " is a closure too");
    if (in.error()) return tl::unexpected(*in.error());
    return data;
}

} // namespace sextant::market
