#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// What the stop stands off from (parameter end).
enum class StopEnd : std::uint8_t { Close, HighLow };

struct AtrStopValue {
    Reading value;
    Reading buy;  ///< the upper stop, while bearish
    Reading sell; ///< the lower stop, while bullish
    static constexpr std::array kFields{&AtrStopValue::value, &AtrStopValue::buy, &AtrStopValue::sell};
};

/// ATR trailing stop (IND-120): bands C ± m · ATR_n (or H + and L -) that only move towards the price until a close
/// passes them; bearish from a close at or below the stop in force on. The first bar is bullish if C >= C1. First index
/// n (n-1 with tr0=range). Source: W. Stock; Skender.
class AtrStop final : public BarIndicator<AtrStop, AtrStopValue> {
public:
    /// period >= 1, multiplier > 0
    AtrStop(int period, double multiplier, StopEnd end = StopEnd::Close, FirstTrueRange first = FirstTrueRange::Skip);

    AtrStopValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_atr.warmUp(); }
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr;
    double m_multiplier;
    StopEnd m_end;
    bool m_hasStops = false;
    bool m_isBullish = true;
    double m_upper = 0.0;
    double m_lower = 0.0;
    double m_lastClose = 0.0;
    bool m_hasLast = false;
};

struct VolatilityStopValue {
    Reading value;
    Reading upper;  ///< the stop, while short
    Reading lower;  ///< the stop, while long
    Reading isStop; ///< 1 where a close passed it
    static constexpr std::array kFields{&VolatilityStopValue::value, &VolatilityStopValue::upper,
                                        &VolatilityStopValue::lower, &VolatilityStopValue::isStop};
};

/// Volatility stop (IND-121): the stop stands m · ATR_n of the bar before off the extreme close of the swing; a close
/// beyond it turns the side. Long at first if the n-th close is above the first. Nothing is published up to and
/// including the first turn. Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class VolatilityStop final : public BarIndicator<VolatilityStop, VolatilityStopValue> {
public:
    /// period >= 1, multiplier > 0
    VolatilityStop(int period, double multiplier, FirstTrueRange first = FirstTrueRange::Skip);

    VolatilityStopValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_period + 2; } ///< and as long as the first swing lasts
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr;
    int m_period;
    double m_multiplier;
    int m_count = 0; // bars seen, stops growing at m_period
    bool m_isLong = true;
    bool m_hasTurned = false;
    double m_first = 0.0;
    double m_highest = 0.0; // close of the first bars
    double m_lowest = 0.0;
    double m_extreme = 0.0; // close of the swing
    Reading m_lastAtr;
};

} // namespace sextant::analysis
