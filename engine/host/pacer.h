#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "engine/host/event_source.h"
#include "engine/host/playback.h"

namespace sextant::host {

/// Says how much of what comes next may be applied now: by a fixed speed, or as a Playback wants it. Used by the
/// engine's thread.
class Pacer final {
public:
    using Clock = std::chrono::steady_clock;

    /// `speed` in times real time, 0: as fast as it goes. Obeyed where there is no `playback`.
    explicit Pacer(double speed, Playback* playback = nullptr) : m_playback(playback) { m_state.speed = speed; }

    /// What lies before is history: it is let through at once, as are records marked as warm-up.
    void setLiveFrom(Time time) { m_liveFrom = time; }

    struct Turn {
        std::size_t count = 0;    ///< so many records may be applied
        Clock::time_point wait{}; ///< none: ask again then, or when the playback's doorbell rings
    };
    /// For an event at `time`: count 0 or 1.
    [[nodiscard]] Turn admit(Time time);
    [[nodiscard]] Turn admit(const session::MarketSpan& span);

    [[nodiscard]] bool isPaused() const { return m_state.paused && !m_state.fastForward; }
    [[nodiscard]] bool isSeeking() const { return m_state.fastForward.has_value(); }
    /// Looks for changes of the playback; admit() does so too.
    void refresh();
    /// How often the beginning was asked for.
    [[nodiscard]] std::uint64_t rewinds() const { return m_state.rewinds; }

private:
    void arrive();
    template <class TimeOf>
    Turn admitRecords(std::size_t size, const TimeOf& timeOf);

    Playback* m_playback;
    Playback::State m_state;
    std::uint64_t m_version = 0;
    std::uint64_t m_stepsTaken = 0;
    Time m_liveFrom = Time::min();
    std::optional<Time> m_from; // engine time at m_start
    Clock::time_point m_start;
};

} // namespace sextant::host
