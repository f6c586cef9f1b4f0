#pragma once

#include <cstdint>
#include <vector>

#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/session_span.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Relative volume (IND-66): V / mean volume of the n bars before it; none while those had none. First index n.
class RelativeVolume final : public BarIndicator<RelativeVolume, Reading> {
public:
    /// period >= 1
    explicit RelativeVolume(int period) : m_before(period) {}

    Reading advance(const BarInput& bar)
    {
        const bool exact = m_schedule.isDue(bar);
        Reading value;
        if (m_before.isFull() && m_before.sum() > 0.0) value = bar.volume / (m_before.sum() / m_before.length());
        m_before.push(bar.volume, exact);
        return value;
    }
    [[nodiscard]] int warmUp() const { return m_before.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_before;
    ExactSchedule m_schedule;
};

/// The same beside the same minute of the session: V / mean volume of the bars that began as many minutes after the
/// open in the n trading days before (IND-66, intraday). Counts from 5 such days on; a day on which nothing traded in
/// that minute does not count. Regular hours only, so neither daylight saving nor half days shift it.
class SessionRelativeVolume final {
public:
    static constexpr int kFewestDays = 5;

    /// days >= 5; `calendar` may be null (UTC days) and must outlive this.
    SessionRelativeVolume(int days, const market::Calendar* calendar);

    Reading update(const BarInput& bar);
    [[nodiscard]] Reading preview(const BarInput& bar) const;
    void reset();
    [[nodiscard]] int warmUp() const { return kFewestDays + 1; } ///< that of bars of a day; shorter ones take longer
    [[nodiscard]] int convergence() const { return 0; }

private:
    static constexpr std::size_t kMinutes = 1440;
    struct Minute {
        std::int32_t next = 0;
        std::int32_t count = 0;
    };
    /// The minute of the session that a bar begins in; none outside regular hours.
    static std::optional<std::size_t> minuteOf(SessionSpan& span, const BarInput& bar);
    [[nodiscard]] Reading against(std::size_t minute, double volume) const;

    int m_days;
    const market::Calendar* m_calendar;
    SessionSpan m_span;
    std::vector<Minute> m_minutes;
    std::vector<double> m_volumes; // m_days per minute, a ring each
};

} // namespace sextant::analysis
