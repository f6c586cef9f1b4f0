#include "engine/feeds/connection/send_pacer.h"

namespace sextant::feeds {

Time SendPacer::nextAt(Time now) const
{
    if (m_taken.size() < m_limit) return now;
    const Time free = m_taken.front() + m_window;
    return free > now ? free : now;
}

bool SendPacer::take(Time now)
{
    if (nextAt(now) > now) return false;
    if (m_taken.size() == m_limit) m_taken.pop_front();
    m_taken.push_back(now);
    return true;
}

} // namespace sextant::feeds
