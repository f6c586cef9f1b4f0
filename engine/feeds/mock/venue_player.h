#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "engine/feeds/mock/venue_dialect.h"

namespace sextant::feeds::mock {

/// The venue's clock: lets the tape, the timers and the faults happen in order of time.
class VenuePlayer final {
public:
    VenuePlayer(VenueContext& context, VenueDialect& dialect);

    /// Plays everything up to `target`, at most `maxSteps` events; false if more of them are left.
    bool playTo(Time target, std::size_t maxSteps);
    /// Plays what the tape has before `time`; nobody listens yet.
    void playHistory(Time time);
    /// Faults that come by the clock begin to count now.
    void startFaults();

    [[nodiscard]] Time now() const { return m_context.model.now(); }
    /// The tape is over, and so is the minute it ended in.
    [[nodiscard]] bool hasEnded() const { return m_isOver; }
    /// Time of whatever comes next of the tape and the bars it fills; nothing at the end.
    [[nodiscard]] std::optional<Time> nextTime() const;

    /// Timed steps as POST /_mock/script takes them. Errors: InvalidInput naming the step.
    [[nodiscard]] Result<void> addScript(std::string_view json);
    /// Asked to play at another speed.
    void onSpeed(std::function<void(double)> action) { m_onSpeed = std::move(action); }
    /// Requests that a script wants refused; counts one down.
    bool takesRefusal();

private:
    void moveTo(Time time);
    void finishTape();
    void repeat(Duration first, Duration period, std::function<void()> action);
    void disconnectAll(bool withCloseFrame);
    void sendGarbage();
    void sendToAll(std::string_view text);
    void runStep(const std::string& what, const std::string& text, double value);

    VenueContext& m_context;
    VenueDialect& m_dialect;
    bool m_isOver = false;
    std::uint64_t m_cuts = 0;
    std::uint64_t m_garbage = 0;
    std::int64_t m_refusals = 0;
    std::function<void(double)> m_onSpeed;
};

} // namespace sextant::feeds::mock
