#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>

#include "engine/core/time.h"

namespace sextant::host {

/// How a session is played: set by the screen's thread, obeyed by the engine's.
class Playback final {
public:
    struct State {
        bool paused = false;
        double speed = 0.0;              ///< times real time; 0: as fast as it goes
        std::optional<Time> fastForward; ///< play as fast as possible up to here, then go on as before
        std::uint32_t steps = 0;         ///< while paused: let so many records through
    };

    // Any thread.
    void setState(const State& state)
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        m_version.fetch_add(1, std::memory_order_release);
    }
    [[nodiscard]] State state() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    template <class Change>
    void change(const Change& change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_state);
        m_version.fetch_add(1, std::memory_order_release);
    }
    /// Rises with every change; cheap to look at.
    [[nodiscard]] std::uint64_t version() const { return m_version.load(std::memory_order_acquire); }

private:
    mutable std::mutex m_mutex; // guards m_state
    State m_state;
    std::atomic<std::uint64_t> m_version{1};
};

} // namespace sextant::host
