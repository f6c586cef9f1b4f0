#include "ui/chart/chart_axes.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/market/dates.h"
#include "models/day_pattern.h"
#include "models/number_text.h"

namespace sextant::ui {

double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= least * (1.0 - 1e-9)) return power * factor;
    return power * 10.0;
}

QString axisPriceText(const market::Instrument& instrument, double price)
{
    const double unit = std::pow(10.0, -instrument.priceScale);
    return QLocale().toString(price * unit, 'f', models::priceDecimals(instrument));
}

QString volumeText(double volume)
{
    if (volume >= 100'000.0 && volume < 1e18) return models::compactCountText(static_cast<std::uint64_t>(volume));
    const int decimals = volume >= 1000.0 || volume == std::floor(volume) ? 0 : volume >= 10.0 ? 1 : 3;
    return QLocale().toString(volume, 'f', decimals);
}

std::vector<PriceTick> priceTicks(const ChartViewport& viewport, const market::Instrument& instrument, int spacing)
{
    std::vector<PriceTick> ticks;
    const double low = viewport.low();
    const double high = viewport.high();
    const double most = std::max(1.0, static_cast<double>(viewport.plot().height()) / spacing);
    const double tick = static_cast<double>(instrument.tick.units);
    if (viewport.isLogarithmic() && high / low > 4.0) {
        // 1, 2, 5 of each decade, as far as they do not crowd.
        double lastY = viewport.yOf(low) + spacing;
        const auto firstDecade = static_cast<int>(std::floor(std::log10(low)));
        const auto lastDecade = static_cast<int>(std::ceil(std::log10(high)));
        for (int decade = firstDecade; decade <= lastDecade; ++decade)
            for (const double factor : {1.0, 2.0, 5.0}) {
                const double price = factor * std::pow(10.0, decade);
                const double y = viewport.yOf(price);
                if (price < low || price > high || price < tick || lastY - y < spacing) continue;
                ticks.push_back({price, axisPriceText(instrument, price)});
                lastY = y;
            }
        return ticks;
    }
    const double step = std::max(niceStep((high - low) / most), std::max(1.0, tick));
    const double first = std::ceil(low / step);
    const double last = std::floor(high / step);
    if (!(last - first < 1000.0)) return ticks;
    for (double n = first; n <= last; n += 1.0)
        ticks.push_back({n * step, axisPriceText(instrument, n * step)});
    return ticks;
}

/// How far apart labels of time are: a number of seconds, or of months.
struct ChartClock::Step {
    std::int64_t seconds = 0;
    int months = 0;

    [[nodiscard]] bool isIntraday() const { return seconds > 0 && seconds < 86'400; }
    [[nodiscard]] double length() const
    {
        return months > 0 ? months * 30.44 * 86'400.0 : static_cast<double>(seconds);
    }
};

std::int64_t ChartClock::offsetNs(Time time) const
{
    if (m_zone == models::TimeZoneChoice::Exchange && m_calendar != nullptr) return m_calendar->utcOffset(time).count();
    if (m_zone != models::TimeZoneChoice::Local) return 0;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.millis());
    return std::int64_t{local.offsetFromUtc()} * market::dates::kSecondNs;
}

QDateTime ChartClock::wall(Time time) const
{
    return QDateTime::fromMSecsSinceEpoch(Time{time.ns + offsetNs(time)}.millis(), Qt::UTC);
}

Time ChartClock::fromWall(const QDateTime& wall) const
{
    const Time asUtc = Time::fromMillis(wall.toMSecsSinceEpoch());
    const Time guess{asUtc.ns - offsetNs(asUtc)};
    return Time{asUtc.ns - offsetNs(guess)};
}

QDateTime ChartClock::barWall(const models::BarSeries& series, std::int64_t slot) const
{
    const Time start = series.timeAt(slot);
    if (market::isIntraday(series.timeframe())) return wall(start);
    // Days and weeks are the exchange's, whatever clock is chosen.
    const ChartClock exchange(models::TimeZoneChoice::Exchange, &series.calendar());
    return exchange.wall(start);
}

QString ChartClock::barText(const models::BarSeries& series, std::int64_t slot) const
{
    const QDateTime at = barWall(series, slot);
    if (!market::isIntraday(series.timeframe())) return at.toString(models::dayPattern());
    return at.toString(models::dayPattern() + QStringLiteral("  HH:mm"));
}

QString ChartClock::text(const QDateTime& wall, const Step& step, bool isMajor) const
{
    const QLocale locale;
    if (step.isIntraday() && !isMajor) return locale.toString(wall.time(), QStringLiteral("HH:mm"));
    const QDate date = wall.date();
    if (step.months >= 12) return locale.toString(date, QStringLiteral("yyyy"));
    if (step.months > 0)
        return isMajor ? locale.toString(date, QStringLiteral("yyyy")) : locale.toString(date, QStringLiteral("MMM"));
    //: A day on a time axis, as of QLocale: "5 Jan"
    if (step.isIntraday() || !isMajor) return locale.toString(date, tr("d MMM"));
    //: The first day of a month on a time axis: "Jan 2026"
    return locale.toString(date, tr("MMM yyyy"));
}

std::vector<TimeTick> ChartClock::ticks(const models::BarSeries& series, const ChartViewport& viewport,
                                        int spacing) const
{
    const auto [firstSlot, endSlot] = viewport.visibleSlots();
    if (firstSlot >= endSlot) return {};
    const bool isIntraday = market::isIntraday(series.timeframe());
    const Time from = series.timeAt(firstSlot);
    const Time to = series.timeAt(endSlot);
    const double barSeconds = std::chrono::duration<double>(market::nominalLength(series.timeframe())).count();
    // Nights take no room, so hours are as wide as their bars, and days as wide as those in sight are on average.
    const double pixelsPerHourSecond = viewport.slotWidth() / barSeconds;
    const double seconds = std::max(1.0, static_cast<double>((to - from).count()) * 1e-9);
    const double pixelsPerDaySecond =
        std::max(static_cast<double>(endSlot - firstSlot) * viewport.slotWidth() / seconds, 1e-12);

    static constexpr std::array<Step, 21> kSteps{
        {{60, 0},   {120, 0},    {300, 0},    {600, 0},    {900, 0},    {1800, 0},       {3600, 0},
         {7200, 0}, {10'800, 0}, {21'600, 0}, {43'200, 0}, {86'400, 0}, {7 * 86'400, 0}, {0, 1},
         {0, 3},    {0, 6},      {0, 12},     {0, 24},     {0, 60},     {0, 120},        {0, 240}}};
    Step step = kSteps.back();
    for (const Step& candidate : kSteps) {
        const double pixels = candidate.isIntraday() ? pixelsPerHourSecond : pixelsPerDaySecond;
        if ((!isIntraday && candidate.isIntraday()) || candidate.length() * pixels < spacing) continue;
        step = candidate;
        break;
    }

    // Round wall-clock times, then the slots they fall into.
    const ChartClock clock = isIntraday ? *this : ChartClock(models::TimeZoneChoice::Exchange, &series.calendar());
    const QDateTime begin = clock.wall(from);
    const QDateTime end = clock.wall(to);
    std::vector<TimeTick> major;
    std::vector<TimeTick> minor;
    std::int64_t lastSlot = -1;
    const auto add = [&](const QDateTime& wall, bool isMajor) {
        const Time time = clock.fromWall(wall);
        if (time < from) return;
        const std::int64_t slot = series.slotAt(time);
        if (slot < firstSlot || slot >= endSlot) return;
        // An hour in closed time has no place; a day that begins in it begins with its first bar.
        const Time start = series.timeAt(slot);
        if (step.isIntraday() && !isMajor && start > time) return;
        if (slot == lastSlot && !isMajor) return;
        lastSlot = slot;
        const QDateTime shown = step.isIntraday() && !isMajor ? wall : clock.wall(std::max(start, time));
        (isMajor ? major : minor).push_back({slot, clock.text(shown, step, isMajor), isMajor});
    };
    constexpr int kMostCandidates = 2000;
    if (step.months > 0) {
        const int monthNumber = (begin.date().year() * 12 + begin.date().month() - 1) / step.months * step.months;
        QDate date(monthNumber / 12, monthNumber % 12 + 1, 1);
        for (int i = 0; i < kMostCandidates && date <= end.date(); ++i, date = date.addMonths(step.months))
            add(QDateTime(date, QTime(0, 0), Qt::UTC), step.months < 12 && date.month() == 1);
    } else {
        if (step.isIntraday())
            for (QDate date = begin.date(); date <= end.date(); date = date.addDays(1))
                add(QDateTime(date, QTime(0, 0), Qt::UTC), true);
        const std::int64_t length = step.seconds;
        const std::int64_t anchor = length == 7 * 86'400 ? 4 * 86'400 : 0; // weeks begin on Monday, 1970-01-05
        std::int64_t at = market::dates::floorQuotient(begin.toSecsSinceEpoch() - anchor, length) * length + anchor;
        int month = begin.date().month();
        for (int i = 0; i < kMostCandidates && at <= end.toSecsSinceEpoch(); ++i, at += length) {
            const QDateTime wall = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
            const bool isMajor = !step.isIntraday() && wall.date().month() != std::exchange(month, wall.date().month());
            add(wall, isMajor);
        }
    }

    // Where labels would crowd, days and months win over what is between them.
    std::vector<TimeTick> all;
    const auto hasRoom = [&](const TimeTick& tick) {
        return std::none_of(all.begin(), all.end(), [&](const TimeTick& other) {
            return std::abs(static_cast<double>(other.slot - tick.slot)) * viewport.slotWidth() < spacing * 0.75;
        });
    };
    for (const std::vector<TimeTick>* list : {&major, &minor})
        for (const TimeTick& tick : *list)
            if (hasRoom(tick)) all.push_back(tick);
    // No round time in sight: at least where one is.
    if (all.empty()) all.push_back({(firstSlot + endSlot) / 2, barText(series, (firstSlot + endSlot) / 2), false});
    return all;
}

} // namespace sextant::ui
