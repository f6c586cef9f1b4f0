#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/time.h"
#include "engine/session/event.h"

namespace sextant::session {
class Session;
}

namespace sextant::host {

/// The clocks of the computer, read at one instant.
struct ClockReading {
    Time wall;           ///< UTC; people and time servers set it
    Duration running{0}; ///< since some start, never set, and standing still while the computer sleeps
    Duration present{0}; ///< the same, but going on while it sleeps; where nobody knows, equal to `running`
};
using DesktopClock = std::function<ClockReading()>;
[[nodiscard]] ClockReading systemClocks();

/// Notices what a session cannot see by itself (execution.md §10.3): the wall clock was set, the computer slept or the
/// program stood still, a feed says nothing while positions are open. What it finds goes into the session as an event.
/// Used by the engine's thread.
class DesktopWatch final {
public:
    static constexpr Duration kLongestJump = std::chrono::seconds(2);
    static constexpr Duration kLongestTurn = std::chrono::seconds(10); ///< between two looks; more: it stood still
    static constexpr Duration kLongestSilence = std::chrono::seconds(30);

    explicit DesktopWatch(DesktopClock clock);

    /// What the one who looks knows of its source.
    struct Turn {
        bool isLive = false;   ///< it goes on whatever the session does: each instrument is heard by itself
        bool hasData = false;  ///< it has something to give
        bool isPaused = false; ///< nobody takes it
    };
    /// What has happened since the look before: ClockJump, Suspended, Dead, and Resynchronised for an instrument that
    /// was dead. Valid until the next look. Allocates when instruments are defined.
    [[nodiscard]] std::span<const session::SourceState> look(const session::Session& session, const Turn& turn);

private:
    void lookAtClocks(const ClockReading& now);
    void lookAtFeeds(const session::Session& session, const Turn& turn, Duration now);

    struct Heard {
        Time newest;       ///< engine time of its newest datum
        Duration since{0}; ///< when that was first seen, by the running clock
        bool isDead = false;
    };
    DesktopClock m_clock;
    ClockReading m_last;
    Duration m_nextFeeds{0};
    std::vector<Heard> m_heard; // by instrument id − 1
    std::vector<session::SourceState> m_found;
};

} // namespace sextant::host
