#include "engine/analysis/indicators/session_levels.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

std::optional<SessionPlace> SessionTracker::take(const BarInput& bar)
{
    const auto place = m_span.place(bar.start, bar.end);
    if (!place) return std::nullopt;
    m_isNew = !m_hasNumber || place->number != m_number;
    if (m_isNew) {
        if (m_hasCurrent) {
            m_previous = m_current;
            m_hasPrevious = true;
        }
        m_hasCurrent = false;
        m_hasNumber = true;
        m_number = place->number;
    }
    if (place->isRegular) {
        if (!m_hasCurrent) {
            m_current = {bar.open, bar.high, bar.low, bar.close};
            m_hasCurrent = true;
        } else {
            m_current.high = std::max(m_current.high, bar.high);
            m_current.low = std::min(m_current.low, bar.low);
            m_current.close = bar.close;
        }
    }
    return place;
}

void SessionLevels::Extremes::add(const BarInput& bar)
{
    high = isEmpty ? bar.high : std::max(high, bar.high);
    low = isEmpty ? bar.low : std::min(low, bar.low);
    isEmpty = false;
}

SessionLevels::SessionLevels(SessionKind kind, int rangeMinutes, const market::Calendar* calendar)
    : m_sessions(calendar, kind), m_kind(kind), m_range(std::chrono::minutes(rangeMinutes))
{
    expects(rangeMinutes >= 1, "an opening range lasts a minute or more");
}

SessionLevelsValue SessionLevels::advance(const BarInput& bar)
{
    const auto place = m_sessions.take(bar);
    if (!place) return {};
    SessionLevelsValue value;
    if (m_sessions.hasPrevious()) {
        const SessionBar& before = m_sessions.previous();
        value.open = before.open;
        value.high = before.high;
        value.low = before.low;
        value.close = before.close;
    }
    if (m_kind != SessionKind::Day) return value;

    const SessionSpan& span = m_sessions.span();
    if (span.date() != m_rangeDate) {
        m_rangeDate = span.date();
        m_openingRange = {};
    }
    if (!place->isRegular) {
        if (m_isOvernightOver) m_overnight = {};
        m_isOvernightOver = false;
        m_overnight.add(bar);
    } else {
        // A regular session without extended hours before it has no night to speak of.
        if (m_isOvernightOver && m_sessions.isNew()) m_overnight = {};
        m_isOvernightOver = true;
        if (bar.end <= span.regularOpen() + m_range) m_openingRange.add(bar);
    }
    if (bar.end >= span.regularOpen() + m_range && !m_openingRange.isEmpty) {
        value.rangeHigh = m_openingRange.high;
        value.rangeLow = m_openingRange.low;
    }
    if (!m_overnight.isEmpty) {
        value.overnightHigh = m_overnight.high;
        value.overnightLow = m_overnight.low;
    }
    return value;
}

} // namespace sextant::analysis
