#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>

#include "engine/core/time.h"

namespace sextant::host {

/// Wakes a thread that waits for something to do. One waiter, many ringers.
class Doorbell final {
public:
    /// Any thread.
    void ring()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_rung = true;
        }
        m_wake.notify_one();
    }
    /// Until it rings or `until` is reached.
    void wait(std::chrono::steady_clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, until, [&] { return m_rung; });
        m_rung = false;
    }

private:
    std::mutex m_mutex; // guards m_rung
    std::condition_variable m_wake;
    bool m_rung = false;
};

/// How a session is played: set by the screen's thread, obeyed by the engine's.
class Playback final {
public:
    struct State {
        bool paused = false;
        double speed = 0.0;              ///< times real time; 0: as fast as it goes
        std::optional<Time> fastForward; ///< play as fast as possible up to here, then go on as before
        std::uint64_t steps = 0;         ///< how often a step was asked for; while paused each lets one record through
        std::uint64_t rewinds = 0;       ///< replays: how often the beginning was asked for
    };

    /// Any thread.
    template <class Change>
    void change(const Change& change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change(m_state);
            m_version.fetch_add(1, std::memory_order_release);
        }
        m_doorbell.ring();
    }
    [[nodiscard]] State state() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    /// Rises with every change; cheap to look at.
    [[nodiscard]] std::uint64_t version() const { return m_version.load(std::memory_order_acquire); }
    [[nodiscard]] Doorbell& doorbell() { return m_doorbell; }

private:
    mutable std::mutex m_mutex; // guards m_state
    State m_state;
    std::atomic<std::uint64_t> m_version{1};
    Doorbell m_doorbell;
};

} // namespace sextant::host
