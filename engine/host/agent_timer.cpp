#include "engine/host/agent_timer.h"

#include <algorithm>
#include <utility>

namespace sextant::host {

AgentTimer::AgentTimer(Clock clock) : m_clock(std::move(clock))
{
    if (!m_clock)
        m_clock = [] {
            return std::chrono::duration_cast<std::chrono::nanoseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
}

void AgentTimer::asked(decision::AgentId) { m_begun = m_clock(); }

void AgentTimer::answered(decision::AgentId agent)
{
    const std::chrono::nanoseconds took = m_clock() - m_begun;
    AgentTime& time = m_times[static_cast<std::size_t>(agent)];
    ++time.runs;
    time.total += took;
    time.longest = std::max(time.longest, took);
    auto& slowest = m_slowest[static_cast<std::size_t>(agent)];
    slowest = std::max(slowest, took);
    m_isFresh = true;
}

std::optional<AgentTimer::Late> AgentTimer::takeLate(std::chrono::nanoseconds limit)
{
    if (!m_isFresh) return std::nullopt;
    for (std::size_t i = 0; i < m_slowest.size(); ++i)
        if (const auto took = std::exchange(m_slowest[i], std::chrono::nanoseconds{0}); took > limit)
            return Late{static_cast<decision::AgentId>(i), took};
    m_isFresh = false;
    return std::nullopt;
}

} // namespace sextant::host
