#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"

namespace sextant::market {

/// Which part of a trading day an instant lies in.
enum class SegmentKind : std::uint8_t { Closed, Pre, Regular, Post };

/// One unbroken stretch of trading, [open, close).
struct Segment {
    Time open;
    Time close;
    SegmentKind kind = SegmentKind::Closed;
};

/// A day as the venue counts it. `date` is days since 1970-01-01 of the exchange-local date that names it
/// (for forex and futures the date on which it ends).
struct TradingDay {
    std::int32_t date = 0;
    Time open;        ///< of the first segment, extended hours included
    Time close;       ///< of the last segment
    Time regularOpen; ///< of the regular session; equals open where there is no extended one
    Time regularClose;
    bool halfDay = false;
};

/// A bar's place in time: [start, end).
struct Bucket {
    Time start;
    Time end;
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

/// When a venue trades: regular week, time zone with daylight saving, holidays, half days and special closures
/// 1990–2035 (execution.md §13); outside those years the regular week is used and isCovered() is false. Immutable;
/// shared by all threads. Nothing is allocated per call, save by segments() and tradingDayLabel(). Works from 1700 to
/// 2250; an instant beyond is taken for the nearest of those years. Every span is half-open: the instant of a close
/// belongs to what comes next, so a bar that ends at a close is placed by its last nanosecond.
class Calendar final {
public:
    ~Calendar();
    Calendar(const Calendar&) = delete;
    Calendar& operator=(const Calendar&) = delete;

    /// Parses one file of resources/calendars. Errors: InvalidInput naming file and field.
    [[nodiscard]] static Result<std::shared_ptr<const Calendar>> parse(std::string_view fileName,
                                                                       std::string_view json);

    [[nodiscard]] const std::string& name() const;
    /// Version of the dated lists, for records of how a result came about.
    [[nodiscard]] const std::string& version() const;
    [[nodiscard]] bool isAlwaysOpen() const; ///< 24/7
    /// False outside 1990–2035, where no holidays are known. A 24/7 calendar has none and is always covered.
    [[nodiscard]] bool isCovered(Time time) const;

    [[nodiscard]] SegmentKind segmentKindAt(Time time) const;
    [[nodiscard]] bool isOpen(Time time) const { return segmentKindAt(time) != SegmentKind::Closed; }
    [[nodiscard]] bool isRegular(Time time) const { return segmentKindAt(time) == SegmentKind::Regular; }

    /// The trading day that `time` lies in, or, in closed time, the next one.
    [[nodiscard]] TradingDay tradingDayAt(Time time) const;
    /// The first trading day that begins after `day` ends.
    [[nodiscard]] TradingDay nextTradingDay(const TradingDay& day) const;
    /// All segments of a trading day in order.
    [[nodiscard]] std::vector<Segment> segments(const TradingDay& day) const;

    /// The bar of `timeframe` that holds `time`. Intraday bars are anchored at the open of their segment and cut at its
    /// close, so none spans a session boundary; on an always-open calendar they are anchored at 00:00 UTC. A daily bar
    /// is the regular session of its trading day, a weekly one runs from the first regular open to the last regular
    /// close of the ISO week (forex and futures: of the week's trading days). In closed time: the bucket of a regular
    /// 24/7 grid, cut at the close before and the open after, so that stray prints keep a place and no two buckets
    /// overlap. The result always holds `time` for intraday timeframes; for 1d and 1w an instant outside the regular
    /// session belongs to no bar: start == end == `time`.
    [[nodiscard]] Bucket bucketAt(Timeframe timeframe, Time time) const;

    /// The end of a bar of `timeframe` that is stamped with its start: start + timeframe for intraday (not cut), the
    /// regular close of the trading day named by the stamp's exchange-local date for daily (stamps at local midnight,
    /// UTC midnight or the open alike), of the last day of the week for weekly. A weekly stamp that lies after its
    /// week's last close (a Sunday) names the week that follows. Where the stamp's date is no trading day (the Sunday
    /// bars of UTC-day forex files) and on a 24/7 calendar it is start + nominal length. Always later than `start`.
    [[nodiscard]] Time endOfBarStartingAt(Timeframe timeframe, Time start) const;

    /// How much open time lies in [from, to): decides whether a step between two bars is a gap. At most 290 years are
    /// looked at.
    [[nodiscard]] Duration openTimeBetween(Time from, Time to) const;

    /// "2026-01-05-RTH", "-ETH" or "-24H": the trading day of a signal (experiments.md §1.1); in closed time the next
    /// one, "-ETH".
    [[nodiscard]] std::string tradingDayLabel(Time time) const;
    /// Offset of the exchange's wall clock from UTC at `time`.
    [[nodiscard]] Duration utcOffset(Time time) const;

private:
    struct Data;
    explicit Calendar(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// The calendars embedded in the program ("24-7", "NYSE", "CME", "FX"). Null for an unknown name.
[[nodiscard]] std::shared_ptr<const Calendar> findCalendar(std::string_view name);
[[nodiscard]] std::vector<std::string> calendarNames();

} // namespace sextant::market
