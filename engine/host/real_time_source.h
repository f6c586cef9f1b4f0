#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/host/desktop_watch.h"
#include "engine/host/event_source.h"

namespace sextant::host {

/// How a market follows the wall clock: it was `market` there when it was `wall` here, and `speed` times as much time
/// passes there as here.
struct RealTime {
    Time wall;
    Time market;
    double speed = 1.0;   ///< > 0
    bool rewinds = false; ///< what nobody listened to can still be had

    [[nodiscard]] Time marketAt(Time now) const;
    /// `description` of a source with this in it.
    [[nodiscard]] std::string addedTo(const std::string& description) const;
};
/// Nothing if a session's record says that its source waits for it.
[[nodiscard]] std::optional<RealTime> realTimeOf(const std::string& description);

/// Lets a source that would wait for its session go on by the wall clock instead, as a market does: nothing comes
/// before its time, a quiet second gives a clock tick (DESIGN §4b.3), and what happens while the program is away has
/// happened.
class RealTimeSource final : public EventSource {
public:
    /// The wall clock counts once, when it is opened; after that nobody sets the time that passes.
    RealTimeSource(std::unique_ptr<EventSource> source, const RealTime& pace, DesktopClock clock);

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source->instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source->startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_description; }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source->warnings(); }
    [[nodiscard]] bool isLive() const override { return true; }
    [[nodiscard]] Missed resume(Time seen) override;
    [[nodiscard]] std::uint64_t skip(std::uint64_t count) override { return m_isHolding ? 0 : m_source->skip(count); }
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until) override;
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override;

private:
    /// Looks for the next step of the source; false at its end, or where `until` came first.
    bool fetch(std::chrono::steady_clock::time_point until);
    [[nodiscard]] Time marketNow() const;
    [[nodiscard]] bool isQuiet() const { return m_clock().present - m_told >= std::chrono::seconds(1); }

    std::unique_ptr<EventSource> m_source;
    RealTime m_pace;
    DesktopClock m_clock;
    ClockReading m_opened;
    std::string m_description;
    session::Sequencer::Item m_held;
    bool m_isHolding = false;
    bool m_isOver = false;
    std::optional<Error> m_error;
    std::optional<Time> m_lostUntil; // what lies up to here is left out
    Time m_seen = Time::min();       // by the session before
    Duration m_told{0};              // when something was given last
    session::ClockTick m_tick;
};

/// `source` as its description wants it: by the wall clock, or as it is.
[[nodiscard]] std::unique_ptr<EventSource> inRealTime(std::unique_ptr<EventSource> source,
                                                      const std::string& description, const DesktopClock& clock);

} // namespace sextant::host
