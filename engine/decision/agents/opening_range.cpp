#include "engine/decision/agents/opening_range.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant::decision {
namespace {

constexpr Duration kLongestBar = std::chrono::minutes(5);
constexpr Duration kToleratedGap = std::chrono::minutes(1);
constexpr double kLongWick = 0.6;
constexpr double kRetestShare = 0.1; // of the width
constexpr int kFalseBreakBars = 2;

std::size_t indexOf(int direction) { return direction > 0 ? 0 : 1; }

} // namespace

Result<OpeningRange> OpeningRange::make(const OpeningRangeSettings& settings, double tick,
                                        std::shared_ptr<const market::Calendar> calendar)
{
    constexpr std::array<int, 4> kMinutes{5, 15, 30, 60};
    if (std::find(kMinutes.begin(), kMinutes.end(), settings.minutes) == kMinutes.end())
        return fail(ErrorCode::InvalidArgument, "agents.orb.minutes: 5, 15, 30 or 60");
    if (settings.windowEnd <= std::chrono::minutes(settings.minutes))
        return fail(ErrorCode::InvalidArgument, "agents.orb.window_end: later than the end of the opening range");
    return OpeningRange(settings, tick, std::move(calendar));
}

OpeningRange::OpeningRange(const OpeningRangeSettings& settings, double tick,
                           std::shared_ptr<const market::Calendar> calendar)
    : m_settings(settings), m_tick(tick), m_calendar(std::move(calendar))
{}

void OpeningRange::beginDay(const market::TradingDay& day)
{
    if (m_isComplete) {
        m_widths[m_widthCount % kDays] = m_high - m_low;
        ++m_widthCount;
    }
    m_date = day.date;
    m_open = day.regularOpen;
    m_rangeEnd = day.regularOpen + std::chrono::minutes(m_settings.minutes);
    m_dayClose = day.regularClose;
    m_isComplete = false;
    m_covered = Duration{0};
    m_rangeVolume = 0.0;
    m_rangeBars = 0;
    m_proxyRangeVolume = 0.0;
    m_proxyRangeBars = 0;
    m_previousClose = m_lastRegularClose;
    m_hasNight = false;
    m_hasBroken = m_hasFailed = {};
    endBreakout();
    m_closeCount = 0;
}

void OpeningRange::endBreakout()
{
    m_direction = 0;
    m_barsSince = 0;
    m_touchedEdge = false;
}

void OpeningRange::takeRange(const analysis::BarInput& bar)
{
    if (m_rangeBars == 0) {
        m_high = bar.high;
        m_low = bar.low;
        m_dayOpen = bar.open;
    }
    m_high = std::max(m_high, bar.high);
    m_low = std::min(m_low, bar.low);
    m_rangeVolume += bar.volume;
    ++m_rangeBars;
    m_covered += bar.end - bar.start;
}

void OpeningRange::takeAfter(const analysis::BarInput& bar, std::optional<double> vwap)
{
    const double width = m_high - m_low;
    const double buffer = std::max(m_tick, m_settings.bufferShare * width);
    // A close at the buffer itself is not beyond it, whatever rounding says.
    const double needed = buffer * (1.0 + 1e-9);
    const int beyond = bar.close - m_high > needed ? 1 : m_low - bar.close > needed ? -1 : 0;
    if (m_direction != 0) {
        ++m_barsSince;
        const double edge = m_direction > 0 ? m_high : m_low;
        const bool isInside = m_direction * (bar.close - edge) <= 0.0;
        if (isInside && m_barsSince <= kFalseBreakBars) {
            m_view.isBackInside = true;
            m_hasFailed[indexOf(m_direction)] = true;
        }
        // A pullback to the edge, then further than before.
        const double nearest = m_direction > 0 ? bar.low : bar.high;
        if (std::fabs(nearest - edge) <= kRetestShare * width && !isInside) m_touchedEdge = true;
        if (m_touchedEdge && m_direction * (bar.close - m_extreme) > 0.0) m_view.hasRetest = true;
        if (m_direction * (bar.close - m_extreme) > 0.0) m_extreme = bar.close;
        // The other side, or this one again after it came back: a new breakout.
        const bool isNew = beyond == -m_direction || (beyond == m_direction && m_view.isBackInside && !isInside);
        if (!isNew) return;
    }
    if (beyond == 0) return;
    const bool hasFailedBefore = m_hasFailed[indexOf(beyond)];
    m_view = OrbView();
    m_view.direction = beyond;
    m_view.close = bar.close;
    m_view.hasFailedBefore = hasFailedBefore;
    m_view.isDoubleBreak = m_hasBroken[indexOf(-beyond)];
    m_hasBroken[indexOf(beyond)] = true;
    m_direction = beyond;
    m_barsSince = 0;
    m_touchedEdge = false;
    m_extreme = bar.close;
    m_breakoutEnd = bar.end;
    m_breakoutVolume = bar.volume;
    m_breakoutProxy.reset();
    for (const Proxy& proxy : m_proxies)
        if (proxy.end == bar.end) m_breakoutProxy = proxy.volume;
    const double range = bar.high - bar.low;
    if (range > 0.0) {
        m_view.closeLocation = beyond > 0 ? (bar.close - bar.low) / range : (bar.high - bar.close) / range;
        const double wick =
            beyond > 0 ? bar.high - std::max(bar.open, bar.close) : std::min(bar.open, bar.close) - bar.low;
        m_view.hasLongWick = wick > kLongWick * range;
    }
    const auto back = [&](std::size_t bars) { return m_closes[m_closes.size() - 1 - bars]; };
    if (m_closeCount >= 3)
        m_view.isMonotonic = beyond * (back(0) - back(1)) > 0.0 && beyond * (back(1) - back(2)) > 0.0;
    if (m_closeCount >= m_closes.size() && back(3) > 0.0 && back(6) > 0.0)
        m_view.isAccelerating = beyond * ((back(0) - back(3)) / back(3) - (back(3) - back(6)) / back(6)) > 0.0;
    if (vwap && m_lastVwap)
        m_view.vwapAgrees = beyond * (bar.close - *vwap) > 0.0 && beyond * (*vwap - *m_lastVwap) > 0.0;
    bool agrees = m_previousClose && beyond * (m_dayOpen - *m_previousClose) > 0.0;
    if (m_hasNight && beyond * (bar.close - 0.5 * (m_nightHigh + m_nightLow)) > 0.0) agrees = true;
    m_view.gapAgrees = agrees;
}

void OpeningRange::followDay(Time start, Time end)
{
    if (m_date != INT32_MIN && start < m_dayClose) return;
    const market::TradingDay day = m_calendar->tradingDayAt(start);
    if (day.date != m_date && end > day.open) beginDay(day);
}

void OpeningRange::updateProxy(Time start, Time end, double volume)
{
    if (m_calendar == nullptr || m_calendar->isAlwaysOpen() || end - start > kLongestBar || end <= start) return;
    followDay(start, end);
    if (start < m_open || start >= m_dayClose) return;
    if (end <= m_rangeEnd) {
        m_proxyRangeVolume += volume;
        ++m_proxyRangeBars;
        return;
    }
    m_proxies[m_proxyCount++ % m_proxies.size()] = {end, volume};
    if (m_direction != 0 && end == m_breakoutEnd) m_breakoutProxy = volume;
}

void OpeningRange::update(const analysis::BarInput& bar, std::optional<double> vwap)
{
    const Duration length = bar.end - bar.start;
    if (m_calendar == nullptr || m_calendar->isAlwaysOpen() || length > kLongestBar || length <= Duration{0}) return;
    followDay(bar.start, bar.end);
    if (bar.start < m_open) {
        m_nightHigh = m_hasNight ? std::max(m_nightHigh, bar.high) : bar.high;
        m_nightLow = m_hasNight ? std::min(m_nightLow, bar.low) : bar.low;
        m_hasNight = true;
        return;
    }
    if (bar.start >= m_dayClose) return;
    m_lastRegularClose = bar.close;
    std::move(m_closes.begin() + 1, m_closes.end(), m_closes.begin());
    m_closes.back() = bar.close;
    ++m_closeCount;
    if (bar.end <= m_rangeEnd) {
        takeRange(bar);
        if (bar.end == m_rangeEnd) m_isComplete = m_covered + kToleratedGap >= m_rangeEnd - m_open;
    } else if (bar.start >= m_rangeEnd) {
        // The range's last minute may be the one that is missing.
        if (!m_isComplete && m_rangeBars > 0) m_isComplete = m_covered + kToleratedGap >= m_rangeEnd - m_open;
        if (m_isComplete) takeAfter(bar, vwap);
    }
    m_lastVwap = vwap;
}

bool OpeningRange::isActive(Time time) const
{
    return m_isComplete && time >= m_rangeEnd && time <= m_open + m_settings.windowEnd;
}

std::optional<OrbView> OpeningRange::view() const
{
    if (!m_isComplete) return std::nullopt;
    OrbView view = m_direction != 0 ? m_view : OrbView();
    view.high = m_high;
    view.low = m_low;
    view.minutes = m_settings.minutes;
    view.direction = m_direction;
    view.volumeRatio = 0.0;
    if (m_direction != 0 && m_rangeVolume > 0.0) {
        view.volumeRatio = m_breakoutVolume / (m_rangeVolume / m_rangeBars);
    } else if (m_direction != 0 && m_breakoutProxy && m_proxyRangeVolume > 0.0) {
        view.volumeRatio = *m_breakoutProxy / (m_proxyRangeVolume / m_proxyRangeBars);
        view.isVolumeProxy = true;
    }
    if (m_widthCount >= kDays) {
        double sum = 0.0;
        for (const double width : m_widths)
            sum += width;
        if (sum > 0.0) view.widthRatio = (m_high - m_low) / (sum / kDays);
    }
    return view;
}

} // namespace sextant::decision
