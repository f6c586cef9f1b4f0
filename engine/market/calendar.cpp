#include "engine/market/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <mutex>
#include <optional>
#include <utility>

#include "engine/core/contract.h"
#include "engine/market/calendar_file.h"
#include "engine/market/dates.h"
#include "engine/market/zone_table.h"
#include "resources/calendar_files.h"

namespace sextant::market {
namespace {

constexpr Time kFirstUsable = dates::startOf(dates::number(1700, 1, 1));
constexpr Time kLastUsable = dates::startOf(dates::number(2250, 1, 1));

// A count of nanoseconds ends at 292 years.
constexpr Duration kLongestCount = std::chrono::hours(290 * 365 * 24);

Time withinUsableTime(Time time) { return std::clamp(time, kFirstUsable, kLastUsable); }

/// The bucket of a 24/7 grid. Weeks start on Monday.
Bucket alwaysOpenBucket(Timeframe timeframe, Time time)
{
    const std::int64_t length = nominalLength(timeframe).count();
    const std::int64_t shift = timeframe == Timeframe::W1 ? 3 * dates::kDayNs : 0;
    const std::int64_t start = dates::floorQuotient(time.ns + shift, length) * length - shift;
    return {Time{start}, Time{start + length}};
}

} // namespace

struct Calendar::Data {
    /// A trading day with its instants worked out.
    struct PlannedDay {
        std::int32_t date = 0;
        std::uint32_t count = 0;
        bool halfDay = false;
        std::array<Segment, kCalendarSegments> segments{};

        [[nodiscard]] Time open() const { return segments[0].open; }
        [[nodiscard]] Time close() const { return segments[count - 1].close; }
        [[nodiscard]] const Segment& regular() const
        {
            return *std::find_if(segments.begin(), segments.end(),
                                 [](const Segment& s) { return s.kind == SegmentKind::Regular; });
        }
        [[nodiscard]] TradingDay toTradingDay() const
        {
            return {date, open(), close(), regular().open, regular().close, halfDay};
        }
        /// Open time of this day that lies before `time`.
        [[nodiscard]] Duration openBefore(Time time) const
        {
            Duration sum{0};
            for (std::size_t i = 0; i < count; ++i)
                if (segments[i].open < time) sum += std::min(time, segments[i].close) - segments[i].open;
            return sum;
        }
    };

    CalendarFile file;
    std::optional<ZoneTable> zone; // none: UTC

    // The covered trading days in order, and for the searches their closes and the open time before each of them.
    std::vector<PlannedDay> days;
    std::vector<Time> closes;
    std::vector<Duration> openTime;

    [[nodiscard]] std::int64_t offsetSeconds(Time time) const
    {
        return zone ? zone->offsetAt(dates::floorQuotient(time.ns, dates::kSecondNs)) : 0;
    }
    [[nodiscard]] std::int32_t localDate(Time time) const
    {
        return static_cast<std::int32_t>(dates::ofUtc(time + std::chrono::seconds(offsetSeconds(time))));
    }
    [[nodiscard]] bool covers(std::int32_t date) const { return date >= file.firstDate && date <= file.lastDate; }

    void planCoveredDays();
    [[nodiscard]] std::optional<PlannedDay> plan(std::int32_t date) const;
    [[nodiscard]] std::optional<PlannedDay> dayOn(std::int32_t date) const;
    [[nodiscard]] PlannedDay firstDayFrom(std::int32_t date) const;
    [[nodiscard]] PlannedDay lastDayUntil(std::int32_t date) const;
    [[nodiscard]] PlannedDay dayClosingAfter(Time time) const;
    [[nodiscard]] Segment segmentAround(Time time) const;
    [[nodiscard]] Bucket weekOf(std::int32_t date) const;
    [[nodiscard]] Duration walkOpenTime(Time from, Time to) const;
};

void Calendar::Data::planCoveredDays()
{
    Duration sum{0};
    for (std::int32_t date = file.firstDate; date <= file.lastDate; ++date) {
        const std::optional<PlannedDay> day = plan(date);
        if (!day) continue;
        openTime.push_back(sum);
        closes.push_back(day->close());
        days.push_back(*day);
        sum += day->openBefore(day->close());
    }
}

/// Works a day out from the week and the exceptions; nothing for a date without trading.
auto Calendar::Data::plan(std::int32_t date) const -> std::optional<PlannedDay>
{
    const DayTemplate& usual = file.week[static_cast<std::size_t>(dates::weekday(date))];
    if (!usual.isTrading()) return std::nullopt;
    DayTemplate shape = usual;
    auto& [pre, regular, post] = shape.stretches;
    const auto found = std::lower_bound(file.exceptions.begin(), file.exceptions.end(), date,
                                        [](const ExceptionalDay& e, std::int32_t d) { return e.date < d; });
    if (found != file.exceptions.end() && found->date == date) {
        if (found->closed) return std::nullopt;
        if (found->open) pre.close = regular.open = *found->open;
        if (found->close) post.open = regular.close = *found->close;
        if (found->end) post.close = *found->end;
    }
    PlannedDay day;
    day.date = date;
    day.halfDay = regular.close < usual.stretches[1].close;
    for (std::size_t i = 0; i < kCalendarSegments; ++i) {
        const Stretch& stretch = shape.stretches[i];
        if (stretch.present)
            day.segments[day.count++] = {zone->instant(date, stretch.open), zone->instant(date, stretch.close),
                                         static_cast<SegmentKind>(i + 1)};
    }
    return day;
}

auto Calendar::Data::dayOn(std::int32_t date) const -> std::optional<PlannedDay>
{
    if (!covers(date)) return plan(date);
    const auto at = std::lower_bound(days.begin(), days.end(), date,
                                     [](const PlannedDay& day, std::int32_t d) { return day.date < d; });
    if (at == days.end() || at->date != date) return std::nullopt;
    return *at;
}

auto Calendar::Data::firstDayFrom(std::int32_t date) const -> PlannedDay
{
    for (;; ++date) // ends: a week has a trading day, and closures are few
        if (const std::optional<PlannedDay> day = dayOn(date)) return *day;
}

auto Calendar::Data::lastDayUntil(std::int32_t date) const -> PlannedDay
{
    for (;; --date)
        if (const std::optional<PlannedDay> day = dayOn(date)) return *day;
}

/// The day that `time` lies in, or the next one.
auto Calendar::Data::dayClosingAfter(Time time) const -> PlannedDay
{
    if (time >= days.front().open() && time < closes.back())
        return days[static_cast<std::size_t>(std::upper_bound(closes.begin(), closes.end(), time) - closes.begin())];
    PlannedDay day = firstDayFrom(localDate(time));
    while (day.close() <= time)
        day = firstDayFrom(day.date + 1);
    return day;
}

/// The segment that `time` lies in, or, as a segment of kind Closed, the closed time around it.
Segment Calendar::Data::segmentAround(Time time) const
{
    const PlannedDay day = dayClosingAfter(time);
    std::size_t i = 0;
    while (day.segments[i].close <= time)
        ++i;
    const Segment& segment = day.segments[i];
    if (segment.open <= time) return segment;
    const Time before = i > 0 ? day.segments[i - 1].close : lastDayUntil(day.date - 1).close();
    return {before, segment.open, SegmentKind::Closed};
}

/// From the first regular open to the last regular close of the ISO week of `date`; empty for a week without trading.
Bucket Calendar::Data::weekOf(std::int32_t date) const
{
    const std::int32_t monday = date - dates::weekday(date);
    const PlannedDay first = firstDayFrom(monday);
    if (first.date > monday + 6) return {};
    return {first.regular().open, lastDayUntil(monday + 6).regular().close};
}

Duration Calendar::Data::walkOpenTime(Time from, Time to) const
{
    Duration sum{0};
    if (from >= to) return sum;
    for (PlannedDay day = dayClosingAfter(from); day.open() < to; day = firstDayFrom(day.date + 1))
        sum += day.openBefore(to) - day.openBefore(from);
    return sum;
}

Result<std::shared_ptr<const Calendar>> Calendar::parse(std::string_view fileName, std::string_view json)
{
    Result<CalendarFile> file = readCalendarFile(fileName, json);
    if (!file) return tl::unexpected(file.error());
    auto data = std::make_unique<Data>();
    data->file = std::move(*file);
    if (!data->file.alwaysOpen) {
        Result<ZoneTable> zone = ZoneTable::load(data->file.timeZone);
        if (!zone) return fail(ErrorCode::InvalidInput, std::string(fileName) + ": timeZone: " + zone.error().message);
        data->zone = std::move(*zone);
        data->planCoveredDays();
        if (data->days.empty())
            return fail(ErrorCode::InvalidInput, std::string(fileName) + ": closures: leave no trading day at all");
    }
    return std::shared_ptr<const Calendar>(new Calendar(std::move(data)));
}

Calendar::Calendar(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
Calendar::~Calendar() = default;

const std::string& Calendar::name() const { return m_data->file.name; }
const std::string& Calendar::version() const { return m_data->file.version; }
bool Calendar::isAlwaysOpen() const { return m_data->file.alwaysOpen; }

bool Calendar::isCovered(Time time) const
{
    if (m_data->file.alwaysOpen) return true;
    time = withinUsableTime(time);
    if (!m_data->covers(m_data->localDate(time))) return false;
    // The last evening may already belong to a trading day beyond the lists.
    const Data::PlannedDay day = m_data->dayClosingAfter(time);
    return day.open() > time || m_data->covers(day.date);
}

SegmentKind Calendar::segmentKindAt(Time time) const
{
    if (m_data->file.alwaysOpen) return SegmentKind::Regular;
    time = withinUsableTime(time);
    const Data::PlannedDay day = m_data->dayClosingAfter(time);
    for (std::size_t i = 0; i < day.count; ++i)
        if (time < day.segments[i].close)
            return time >= day.segments[i].open ? day.segments[i].kind : SegmentKind::Closed;
    return SegmentKind::Closed;
}

TradingDay Calendar::tradingDayAt(Time time) const
{
    time = withinUsableTime(time);
    if (!m_data->file.alwaysOpen) return m_data->dayClosingAfter(time).toTradingDay();
    const std::int64_t day = dates::ofUtc(time);
    const Time open = dates::startOf(day);
    const Time close = dates::startOf(day + 1);
    return {static_cast<std::int32_t>(day), open, close, open, close, false};
}

TradingDay Calendar::nextTradingDay(const TradingDay& day) const { return tradingDayAt(day.close); }

std::vector<Segment> Calendar::segments(const TradingDay& day) const
{
    if (m_data->file.alwaysOpen) return {{day.open, day.close, SegmentKind::Regular}};
    const std::optional<Data::PlannedDay> planned = m_data->dayOn(day.date);
    if (!planned) return {};
    return {planned->segments.begin(), planned->segments.begin() + planned->count};
}

Bucket Calendar::bucketAt(Timeframe timeframe, Time time) const
{
    time = withinUsableTime(time);
    if (m_data->file.alwaysOpen) return alwaysOpenBucket(timeframe, time);
    if (isIntraday(timeframe)) {
        const Segment segment = m_data->segmentAround(time);
        if (segment.kind == SegmentKind::Closed) {
            const Bucket grid = alwaysOpenBucket(timeframe, time);
            return {std::max(grid.start, segment.open), std::min(grid.end, segment.close)};
        }
        const Duration length = nominalLength(timeframe);
        const Time start = segment.open + (time - segment.open) / length * length;
        return {start, std::min(start + length, segment.close)};
    }
    const Data::PlannedDay day = m_data->dayClosingAfter(time);
    const Segment& regular = day.regular();
    if (time < regular.open || time >= regular.close) return {time, time};
    return timeframe == Timeframe::D1 ? Bucket{regular.open, regular.close} : m_data->weekOf(day.date);
}

Time Calendar::endOfBarStartingAt(Timeframe timeframe, Time start) const
{
    const Time nominal = start + nominalLength(timeframe);
    if (isIntraday(timeframe) || m_data->file.alwaysOpen) return nominal;
    start = withinUsableTime(start);

    // Which day the stamp names. Midnight, be it UTC's or the exchange's, names its own date; an open may lie on the
    // eve.
    std::int32_t date = m_data->localDate(start);
    const Time wall = start + std::chrono::seconds(m_data->offsetSeconds(start));
    if (start.ns % dates::kDayNs == 0) {
        date = static_cast<std::int32_t>(dates::ofUtc(start));
    } else if (wall.ns % dates::kDayNs != 0) {
        const Data::PlannedDay day = m_data->dayClosingAfter(start);
        if (day.open() <= start) date = day.date;
    }
    Time end = nominal;
    if (timeframe == Timeframe::D1) {
        if (const std::optional<Data::PlannedDay> day = m_data->dayOn(date)) end = day->regular().close;
    } else {
        end = m_data->weekOf(date).end;
        if (end <= start) end = m_data->weekOf(date + 7).end;
    }
    return end > start ? end : nominal;
}

Duration Calendar::openTimeBetween(Time from, Time to) const
{
    from = withinUsableTime(from);
    to = withinUsableTime(to);
    if (from < kLastUsable - kLongestCount) to = std::min(to, from + kLongestCount);
    if (from >= to) return Duration{0};
    if (m_data->file.alwaysOpen) return to - from;
    const Time first = m_data->days.front().open();
    const Time last = m_data->closes.back();
    const auto openUntil = [&](Time time) { // since `first`; time in [first, last]
        const auto at = std::upper_bound(m_data->closes.begin(), m_data->closes.end(), time) - m_data->closes.begin();
        const std::size_t i = std::min(static_cast<std::size_t>(at), m_data->days.size() - 1);
        return m_data->openTime[i] + m_data->days[i].openBefore(time);
    };
    const Time middleFrom = std::clamp(from, first, last);
    const Time middleTo = std::clamp(to, first, last);
    return m_data->walkOpenTime(from, std::min(to, first)) + (openUntil(middleTo) - openUntil(middleFrom)) +
           m_data->walkOpenTime(std::max(from, last), to);
}

std::string Calendar::tradingDayLabel(Time time) const
{
    const TradingDay day = tradingDayAt(time);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.date}}};
    // Short enough for a string that allocates nothing: every signal asks for it.
    std::string label = "0000-00-00-";
    const auto put = [&](std::size_t at, std::size_t digits, unsigned value) {
        for (std::size_t i = digits; i-- > 0; value /= 10)
            label[at + i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    return label += isRegular(time) ? std::string_view(m_data->file.label) : std::string_view("ETH");
}

Duration Calendar::utcOffset(Time time) const
{
    return std::chrono::seconds(m_data->offsetSeconds(withinUsableTime(time)));
}

namespace {

constexpr std::string_view kCalendarSuffix = ".json";

/// Parsed when first asked for, once.
struct EmbeddedCalendar {
    std::once_flag once;
    std::shared_ptr<const Calendar> calendar;
};

std::string_view embeddedName(std::string_view file) { return file.substr(0, file.size() - kCalendarSuffix.size()); }

} // namespace

std::shared_ptr<const Calendar> findCalendar(std::string_view name)
{
    static std::array<EmbeddedCalendar, std::size(calendar_files::kFiles)> embedded;
    for (std::size_t i = 0; i < embedded.size(); ++i) {
        const auto& file = calendar_files::kFiles[i];
        if (embeddedName(file.name) != name) continue;
        std::call_once(embedded[i].once, [&] {
            Result<std::shared_ptr<const Calendar>> parsed = Calendar::parse(file.name, file.text);
            if (!parsed) contractFailed(parsed.error().message.c_str());
            embedded[i].calendar = std::move(*parsed);
        });
        return embedded[i].calendar;
    }
    return nullptr;
}

std::vector<std::string> calendarNames()
{
    std::vector<std::string> names;
    for (const auto& file : calendar_files::kFiles)
        names.emplace_back(embeddedName(file.name));
    return names;
}

} // namespace sextant::market
