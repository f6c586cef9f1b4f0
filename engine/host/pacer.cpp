#include "engine/host/pacer.h"

#include <algorithm>

namespace sextant::host {
namespace {

constexpr auto kLongNap = std::chrono::milliseconds(250); // while paused: the doorbell ends it

} // namespace

void Pacer::refresh()
{
    if (m_playback == nullptr || m_playback->version() == m_version) return;
    m_version = m_playback->version();
    const Playback::State before = m_state;
    m_state = m_playback->state();
    if (before.paused != m_state.paused || before.speed != m_state.speed || before.fastForward != m_state.fastForward)
        m_from.reset();
}

/// The fast forward has come to its end.
void Pacer::arrive()
{
    const std::optional<Time> target = m_state.fastForward;
    if (m_playback != nullptr)
        m_playback->change([&](Playback::State& state) {
            if (state.fastForward == target) state.fastForward.reset();
        });
    refresh();
}

template <class TimeOf>
Pacer::Turn Pacer::admitRecords(std::size_t size, const TimeOf& timeOf)
{
    // Sought backwards: the target lies before these records, so none of them has come past it. Whoever asks sees the
    // new count of rewinds and begins anew.
    const std::uint64_t rewinds = m_state.rewinds;
    refresh();
    if (m_state.rewinds != rewinds) return {0, Clock::now()};
    // The first `count` records for which `passes` holds; times never fall.
    const auto leading = [&](const auto& passes) {
        std::size_t low = 0;
        std::size_t high = size;
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (passes(timeOf(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    if (m_state.fastForward) {
        const std::size_t count = leading([&](Time time) { return time <= *m_state.fastForward; });
        if (count > 0) return {count, {}};
        arrive();
        if (m_state.fastForward) return {0, Clock::now()};
    }
    if (m_state.paused) {
        if (m_stepsTaken >= m_state.steps) return {0, Clock::now() + kLongNap};
        ++m_stepsTaken;
        return {1, {}};
    }
    m_stepsTaken = m_state.steps; // steps asked for while it plays mean nothing
    if (m_state.speed <= 0.0) return {size, {}};
    const Clock::time_point now = Clock::now();
    if (!m_from) {
        m_from = timeOf(0);
        m_start = now;
    }
    const auto dueAt = [&](Time time) {
        const double ahead = static_cast<double>((time - *m_from).count()) / m_state.speed;
        return m_start + std::chrono::nanoseconds(static_cast<std::int64_t>(std::clamp(ahead, 0.0, 4e18)));
    };
    const std::size_t count = leading([&](Time time) { return dueAt(time) <= now; });
    return count > 0 ? Turn{count, {}} : Turn{0, dueAt(timeOf(0))};
}

Pacer::Turn Pacer::admit(Time time)
{
    if (time < m_liveFrom) return {1, {}};
    return admitRecords(1, [&](std::size_t) { return time; });
}

Pacer::Turn Pacer::admit(const session::MarketSpan& span)
{
    const std::uint64_t rewinds = m_state.rewinds;
    refresh();
    if (m_state.rewinds != rewinds) return {0, Clock::now()};
    if (!m_state.paused && !m_state.fastForward && m_state.speed <= 0.0) {
        m_stepsTaken = m_state.steps;
        return {span.size(), {}};
    }
    std::size_t history = 0;
    while (history < span.size() && (isWarmup(span, history) || timeOf(span, history) < m_liveFrom))
        ++history;
    if (history > 0) return {history, {}};
    return admitRecords(span.size(), [&](std::size_t k) { return timeOf(span, k); });
}

} // namespace sextant::host
