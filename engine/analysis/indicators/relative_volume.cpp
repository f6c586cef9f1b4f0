#include "engine/analysis/indicators/relative_volume.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/market/dates.h"

namespace sextant::analysis {

SessionRelativeVolume::SessionRelativeVolume(int days, const market::Calendar* calendar)
    : m_days(days), m_calendar(calendar), m_span(calendar), m_minutes(kMinutes),
      m_volumes(kMinutes * static_cast<std::size_t>(std::max(days, 1)), 0.0)
{
    expects(days >= kFewestDays, "relative volume by the minute looks at 5 days or more");
}

std::optional<std::size_t> SessionRelativeVolume::minuteOf(SessionSpan& span, const BarInput& bar)
{
    const auto place = span.place(bar.start, bar.end);
    if (!place || !place->isRegular) return std::nullopt;
    const std::int64_t offset = std::max<std::int64_t>(0, bar.start.ns - span.regularOpen().ns);
    const auto minute = static_cast<std::size_t>(offset / (60 * market::dates::kSecondNs));
    return minute < kMinutes ? std::optional(minute) : std::nullopt;
}

Reading SessionRelativeVolume::against(std::size_t minute, double volume) const
{
    const Minute& known = m_minutes[minute];
    if (known.count < kFewestDays) return std::nullopt;
    double sum = 0.0;
    const double* first = m_volumes.data() + minute * static_cast<std::size_t>(m_days);
    for (std::int32_t i = 0; i < known.count; ++i)
        sum += first[i];
    return sum > 0.0 ? Reading(volume / (sum / known.count)) : std::nullopt;
}

Reading SessionRelativeVolume::update(const BarInput& bar)
{
    if (!isUsable(bar)) return std::nullopt;
    const auto minute = minuteOf(m_span, bar);
    if (!minute) return std::nullopt;
    const Reading value = against(*minute, bar.volume);
    if (bar.volume > 0.0) {
        Minute& known = m_minutes[*minute];
        m_volumes[*minute * static_cast<std::size_t>(m_days) + static_cast<std::size_t>(known.next)] = bar.volume;
        known.next = known.next + 1 < m_days ? known.next + 1 : 0;
        known.count = std::min(known.count + 1, static_cast<std::int32_t>(m_days));
    }
    return value;
}

Reading SessionRelativeVolume::preview(const BarInput& bar) const
{
    if (!isUsable(bar)) return std::nullopt;
    SessionSpan span = m_span;
    const auto minute = minuteOf(span, bar);
    return minute ? against(*minute, bar.volume) : std::nullopt;
}

void SessionRelativeVolume::reset()
{
    std::fill(m_minutes.begin(), m_minutes.end(), Minute{});
    m_span = SessionSpan(m_calendar);
}

} // namespace sextant::analysis
