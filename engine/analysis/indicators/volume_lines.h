#pragma once

#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// On-balance volume (IND-56): adds the volume of a bar that closes higher, takes off that of one that closes lower;
/// starts at 0 (TA-Lib: at the first volume, a constant apart). First index 0. Source: J. Granville, 1963.
class Obv final : public BarIndicator<Obv, Reading> {
public:
    Reading advance(const BarInput& bar)
    {
        if (m_hasLast && bar.close > m_lastClose) m_sum += bar.volume;
        if (m_hasLast && bar.close < m_lastClose) m_sum -= bar.volume;
        m_hasLast = true;
        m_lastClose = bar.close;
        return m_sum;
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    bool m_hasLast = false;
    double m_lastClose = 0.0;
    double m_sum = 0.0;
};

/// Volume indices (IND-131): 1000 at the first bar, times C / C1 at each bar whose volume is lower (nvi) or higher
/// (pvi) than that of the bar before. First index 0. Source: N. Fosback, "Stock Market Logic", 1976.
class VolumeIndex final : public BarIndicator<VolumeIndex, Reading> {
public:
    /// onRise: counts the bars of rising volume (pvi), else those of falling volume (nvi)
    explicit VolumeIndex(bool onRise) : m_onRise(onRise) {}

    Reading advance(const BarInput& bar)
    {
        const bool counts = m_onRise ? bar.volume > m_lastVolume : bar.volume < m_lastVolume;
        if (m_hasLast && counts && m_lastClose != 0.0) m_index *= bar.close / m_lastClose;
        m_hasLast = true;
        m_lastClose = bar.close;
        m_lastVolume = bar.volume;
        return m_index;
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    bool m_onRise;
    bool m_hasLast = false;
    double m_lastClose = 0.0;
    double m_lastVolume = 0.0;
    double m_index = 1000.0;
};

/// Williams' accumulation and distribution (IND-132): adds C - min(C1, L) on a rise, C - max(C1, H) on a fall. First
/// index 1. Source: L. Williams.
class WilliamsAd final : public BarIndicator<WilliamsAd, Reading> {
public:
    Reading advance(const BarInput& bar)
    {
        const bool hadLast = m_hasLast;
        if (hadLast && bar.close > m_lastClose) m_sum += bar.close - (m_lastClose < bar.low ? m_lastClose : bar.low);
        if (hadLast && bar.close < m_lastClose) m_sum += bar.close - (m_lastClose > bar.high ? m_lastClose : bar.high);
        m_hasLast = true;
        m_lastClose = bar.close;
        return hadLast ? Reading(m_sum) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return 2; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    bool m_hasLast = false;
    double m_lastClose = 0.0;
    double m_sum = 0.0;
};

/// Market facilitation index (IND-133): (H - L) / V; none without volume. First index 0. Source: B. Williams.
class MarketFacilitation final : public BarIndicator<MarketFacilitation, Reading> {
public:
    Reading advance(const BarInput& bar)
    {
        return bar.volume > 0.0 ? Reading((bar.high - bar.low) / bar.volume) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }
};

} // namespace sextant::analysis
