#include "engine/feeds/mock/minute_bars.h"

#include <algorithm>
#include <chrono>

namespace sextant::feeds::mock {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kMondayMs = 4 * kDayMs; // 1970-01-05

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

std::chrono::year_month_day dateOf(std::int64_t ms)
{
    return std::chrono::sys_days(std::chrono::days(floorTo(ms, kDayMs) / kDayMs));
}

std::int64_t monthStart(std::chrono::year_month month)
{
    return std::chrono::sys_days(month / 1).time_since_epoch().count() * kDayMs;
}

template <class Bars>
auto firstFrom(Bars& minutes, std::int64_t ms)
{
    return std::lower_bound(minutes.begin(), minutes.end(), ms,
                            [](const VenueBar& bar, std::int64_t start) { return bar.startMs < start; });
}

} // namespace

std::int64_t barStart(Interval interval, std::int64_t ms)
{
    if (interval.isMonth) {
        const auto date = dateOf(ms);
        return monthStart(date.year() / date.month());
    }
    const std::int64_t step = interval.seconds * 1000;
    if (interval.seconds % 604'800 == 0) return floorTo(ms - kMondayMs, step) + kMondayMs;
    return floorTo(ms, step);
}

std::int64_t nextBarStart(Interval interval, std::int64_t start)
{
    if (!interval.isMonth) return start + interval.seconds * 1000;
    const auto date = dateOf(start);
    return monthStart(date.year() / date.month() + std::chrono::months(1));
}

void VenueBar::add(const VenueBar& later)
{
    high = std::max(high, later.high);
    low = std::min(low, later.low);
    close = later.close;
    volume += later.volume;
    takerBuyVolume += later.takerBuyVolume;
    turnover += later.turnover;
    takerBuyTurnover += later.takerBuyTurnover;
    trades += later.trades;
    if (firstTrade == 0) firstTrade = later.firstTrade;
    if (later.lastTrade != 0) lastTrade = later.lastTrade;
}

void MinuteBars::add(const VenueTrade& trade)
{
    moveTo(trade.time);
    VenueBar bar;
    bar.startMs = floorTo(trade.time.millis(), kMinuteMs);
    bar.open = bar.high = bar.low = bar.close = trade.price;
    bar.volume = trade.size;
    bar.turnover = static_cast<__int128>(trade.price.units) * trade.size;
    if (trade.taker == market::Side::Buy) {
        bar.takerBuyVolume = bar.volume;
        bar.takerBuyTurnover = bar.turnover;
    }
    bar.trades = 1;
    bar.firstTrade = bar.lastTrade = trade.id;
    if (m_minutes.empty() || m_minutes.back().startMs < bar.startMs)
        m_minutes.push_back(bar);
    else if (m_minutes.back().trades == 0)
        m_minutes.back() = bar; // a quiet minute that is not quiet any more
    else
        m_minutes.back().add(bar);
}

void MinuteBars::moveTo(Time now)
{
    if (!m_fillsQuiet || m_minutes.empty()) return;
    const std::int64_t minute = floorTo(now.millis(), kMinuteMs);
    while (m_minutes.back().startMs < minute) {
        VenueBar quiet;
        quiet.startMs = m_minutes.back().startMs + kMinuteMs;
        quiet.open = quiet.high = quiet.low = quiet.close = m_minutes.back().close;
        m_minutes.push_back(quiet);
    }
}

std::optional<VenueBar> MinuteBars::span(std::int64_t from, std::int64_t to) const
{
    auto at = firstFrom(m_minutes, from);
    if (at == m_minutes.end() || at->startMs >= to) return std::nullopt;
    VenueBar whole = *at;
    for (++at; at != m_minutes.end() && at->startMs < to; ++at)
        whole.add(*at);
    return whole;
}

std::optional<VenueBar> MinuteBars::bar(Interval interval, std::int64_t start) const
{
    auto whole = span(start, nextBarStart(interval, start));
    if (whole) whole->startMs = start;
    return whole;
}

std::vector<VenueBar> MinuteBars::bars(Interval interval, std::int64_t from, std::int64_t to, std::size_t limit,
                                       bool oldest) const
{
    std::vector<VenueBar> found;
    if (m_minutes.empty() || limit == 0 || from > to) return found;
    // Clients ask with any number; beyond the minutes there is nothing.
    from = std::max(from, barStart(interval, m_minutes.front().startMs));
    to = std::min(to, m_minutes.back().startMs);
    if (oldest) {
        std::int64_t start = barStart(interval, from);
        if (start < from) start = nextBarStart(interval, start);
        while (start <= to && found.size() < limit) {
            const auto at = firstFrom(m_minutes, start);
            if (at == m_minutes.end()) break;
            start = barStart(interval, at->startMs);
            if (start > to) break;
            if (const auto whole = bar(interval, start)) found.push_back(*whole);
            start = nextBarStart(interval, start);
        }
        return found;
    }
    std::int64_t start = barStart(interval, to);
    while (start >= from && found.size() < limit) {
        if (const auto whole = bar(interval, start)) found.push_back(*whole);
        const auto at = firstFrom(m_minutes, start);
        if (at == m_minutes.begin()) break;
        start = barStart(interval, (at - 1)->startMs);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace sextant::feeds::mock
