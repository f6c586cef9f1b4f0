#pragma once

#include <functional>
#include <map>
#include <optional>

#include "engine/core/time.h"

namespace sextant::feeds::mock {

/// What a venue does later, on its own clock; at equal times in the order it was asked for.
class VenueTimers final {
public:
    void at(Time time, std::function<void()> action) { m_actions.emplace(time, std::move(action)); }
    [[nodiscard]] std::optional<Time> next() const
    {
        return m_actions.empty() ? std::nullopt : std::optional(m_actions.begin()->first);
    }
    /// Only when there is a next one.
    void runNext()
    {
        const auto action = std::move(m_actions.begin()->second);
        m_actions.erase(m_actions.begin());
        action();
    }

private:
    std::multimap<Time, std::function<void()>> m_actions;
};

/// The first multiple of `step` behind `time`.
[[nodiscard]] inline Time nextOnGrid(Time time, Duration step)
{
    const std::int64_t rest = time.ns % step.count();
    return Time{time.ns - (rest < 0 ? rest + step.count() : rest) + step.count()};
}

} // namespace sextant::feeds::mock
