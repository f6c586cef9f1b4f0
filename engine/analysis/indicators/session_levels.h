#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/session_span.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// The prices of a session's regular hours.
struct SessionBar {
    double open = 0.0;
    double high = 0.0;
    double low = 0.0;
    double close = 0.0;
};

/// Building block: gathers bars into sessions and keeps the last one that traded. A session is over when a bar of a
/// later one comes, be it of its extended hours.
class SessionTracker final {
public:
    SessionTracker(const market::Calendar* calendar, SessionKind kind) : m_span(calendar, kind) {}

    /// Takes a bar; none in closed time, where the bar is left out.
    std::optional<SessionPlace> take(const BarInput& bar);

    [[nodiscard]] bool hasPrevious() const { return m_hasPrevious; }
    [[nodiscard]] const SessionBar& previous() const { return m_previous; }
    /// Whether the session of the last bar has traded in regular hours yet.
    [[nodiscard]] bool hasCurrent() const { return m_hasCurrent; }
    [[nodiscard]] const SessionBar& current() const { return m_current; }
    /// Whether the last bar taken was the first of its session.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const SessionSpan& span() const { return m_span; }

private:
    SessionSpan m_span;
    bool m_hasNumber = false;
    bool m_hasPrevious = false;
    bool m_hasCurrent = false;
    bool m_isNew = false;
    std::int64_t m_number = 0;
    SessionBar m_previous;
    SessionBar m_current;
};

struct SessionLevelsValue {
    Reading open; ///< of the session before, regular hours
    Reading high;
    Reading low;
    Reading close;
    Reading overnightHigh; ///< of the extended hours between the last regular close and this open
    Reading overnightLow;
    Reading rangeHigh; ///< of the opening range, once it is complete
    Reading rangeLow;
    static constexpr std::array kFields{&SessionLevelsValue::open,          &SessionLevelsValue::high,
                                        &SessionLevelsValue::low,           &SessionLevelsValue::close,
                                        &SessionLevelsValue::overnightHigh, &SessionLevelsValue::overnightLow,
                                        &SessionLevelsValue::rangeHigh,     &SessionLevelsValue::rangeLow};
};

/// Levels that sessions leave behind (IND-84): prices of the day, week or month before; for days also the overnight
/// extremes and the opening range, the extremes of the first minutes after the regular open. None in closed time.
class SessionLevels final : public BarIndicator<SessionLevels, SessionLevelsValue> {
public:
    /// rangeMinutes >= 1
    SessionLevels(SessionKind kind, int rangeMinutes, const market::Calendar* calendar);

    SessionLevelsValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return 1; } ///< the levels take a session or two
    [[nodiscard]] int convergence() const { return 0; }

private:
    struct Extremes {
        bool isEmpty = true;
        double high = 0.0;
        double low = 0.0;
        void add(const BarInput& bar);
    };

    SessionTracker m_sessions;
    SessionKind m_kind;
    Duration m_range;
    std::int64_t m_rangeDate = 0; // the day the opening range is of
    Extremes m_overnight;         // since the last regular bar
    bool m_isOvernightOver = true;
    Extremes m_openingRange;
};

} // namespace sextant::analysis
