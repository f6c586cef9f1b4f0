#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/session_levels.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// The formulas of pivot points (IND-79..83).
enum class PivotKind : std::uint8_t { Classic, Fibonacci, Camarilla, Woodie, DeMark };

/// Pivot point, resistances and supports; what a kind does not define is empty.
struct PivotValue {
    Reading pivot;
    std::array<Reading, 4> resistance;
    std::array<Reading, 4> support;
};

/// The levels that follow from one span's prices. `open`: DeMark that of the span or, rolling, today's; Woodie today's.
///     classic    P = (H+L+C)/3; R1 = 2P-L, R2 = P+(H-L), R3 = H+2(P-L); supports mirrored
///     fibonacci  P ± {0.382, 0.618, 1} (H-L)
///     camarilla  C ± 1.1 (H-L) / {12, 6, 4, 2}; P as classic
///     woodie     P = (H+L+2 O)/4, R and S as classic
///     demark     X = H+2L+C if C < O, 2H+L+C if C > O, else H+L+2C; P = X/4, R1 = X/2-L, S1 = X/2-H
/// Sources: floor traders' rules; N. Scott, 1989 (Camarilla); T. DeMark, "The New Science of Technical Analysis", 1994.
[[nodiscard]] PivotValue pivotLevels(PivotKind kind, double open, double high, double low, double close);

/// Pivot points of the session before (IND-79..83). First value at the second session's first bar (Woodie: first bar in
/// regular hours). None in closed time.
class SessionPivots final : public BarIndicator<SessionPivots, PivotValue> {
public:
    SessionPivots(PivotKind kind, SessionKind session, const market::Calendar* calendar);

    PivotValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return 2; } ///< with bars of one session each; shorter ones take longer
    [[nodiscard]] int convergence() const { return 0; }

private:
    PivotKind m_kind;
    SessionTracker m_sessions;
};

/// Pivot points of the bars t-n-offset..t-1-offset (IND-126): close is that of the last of them, open that of the
/// current bar. First index n + offset.
class RollingPivots final : public BarIndicator<RollingPivots, PivotValue> {
public:
    /// period >= 1, offset >= 0
    RollingPivots(int period, int offset, PivotKind kind);

    PivotValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_extremes.length() + static_cast<int>(m_waiting.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    struct HighLowClose {
        double high = 0.0;
        double low = 0.0;
        double close = 0.0;
    };
    PivotKind m_kind;
    RollingMinMax m_extremes;
    RecentValues<HighLowClose> m_waiting; // bars too young to count
    double m_close = 0.0;                 // of the youngest bar that counts
};

} // namespace sextant::analysis
