#pragma once

#include <array>
#include <cstddef>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/session_levels.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Distances of the levels from the close before, in ATR; the first is the trigger.
inline constexpr std::array kSatyRatios{0.236, 0.382, 0.5, 0.618, 0.786, 1.0, 1.236, 1.618, 2.0};

/// Saty ATR levels (IND-91): PC the close and A Wilder's ATR(14) of the last completed anchor period (day, week, ...),
/// so that they hold throughout the running one; range used = 100 (high - low of the running period) / A; levels
/// PC ± r A. With the current close PC and A are those of the running period as it stands, for the next one.
/// None until 14 periods are complete. Periods are those of SessionTracker: regular hours.
/// Source: S. Mahajan, "Saty ATR Levels".
class SatyLevels final {
public:
    static constexpr std::size_t kOutputs = 3 + 2 * kSatyRatios.size();
    /// pc, atr, range used, the levels upwards, the levels downwards
    using Row = std::array<Reading, kOutputs>;

    /// `calendar` may be null and must outlive this.
    SatyLevels(SessionKind anchor, bool usesCurrentClose, const market::Calendar* calendar, int atrPeriod = 14)
        : m_periods(calendar, anchor), m_atrPeriod(atrPeriod), m_atr(atrPeriod), m_usesCurrentClose(usesCurrentClose)
    {}

    Row update(const BarInput& bar);
    /// At least a bar for each period.
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    SessionTracker m_periods;
    int m_atrPeriod;
    Atr m_atr; // of completed periods
    bool m_usesCurrentClose;
};

/// Saty phase oscillator (IND-92): EMA_smoothing of 100 (C - EMA21) / (divisor · ATR_n). First index max(21, n) +
/// smoothing - 2; none without range. Source: S. Mahajan, "Saty Phase Oscillator".
class SatyPhase final : public BarIndicator<SatyPhase, Reading> {
public:
    /// atrPeriod, smoothing >= 1, divisor > 0
    SatyPhase(int atrPeriod, double divisor, int smoothing);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const;
    [[nodiscard]] int convergence() const;

private:
    Recursion m_pivot; // EMA21
    Atr m_atr;
    Recursion m_smooth;
    double m_divisor;
};

/// Saty pivot ribbon compression (IND-93), 1 or 0, with p = EMA21 of the close, s its population deviation over 21
/// bars:
///     C >= p: c = (p + 2 s) - (p + 2 ATR14), z the same with 1.854 ATR14;  else mirrored below p, which is the same
///     compressed = not (c_1 <= c and z > 0) and c <= 0
/// First index 21. Source: S. Mahajan, "Saty Pivot Ribbon".
class SatyCompression final : public BarIndicator<SatyCompression, Reading> {
public:
    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_variance.length() + 1; }
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr{14};
    RollingVariance m_variance{21};
    ExactSchedule m_schedule;
    Reading m_lastGap; // c of the bar before
};

} // namespace sextant::analysis
