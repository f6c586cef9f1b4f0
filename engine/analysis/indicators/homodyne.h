#pragma once

#include <array>
#include <cstddef>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Building block: Ehlers' homodyne discriminator, which measures the period of the dominant cycle (indicators.md
/// IND-99). Quiet for the first six prices.
/// Source: J. Ehlers, "Rocket Science for Traders", 2001.
class HomodyneDiscriminator final {
public:
    void push(double price);

    /// Whether it has begun, that is from the seventh price on.
    [[nodiscard]] bool isRunning() const { return m_seen > kQuiet; }
    [[nodiscard]] double smoothPrice() const { return m_smooth[0]; }
    [[nodiscard]] double period() const { return m_period; } ///< bars, smoothed; 6..50 once settled
    [[nodiscard]] double phase() const { return m_phase; }   ///< degrees, -90..90
    /// Prices seen, stops growing after seven.
    [[nodiscard]] int seen() const { return m_seen; }

private:
    static constexpr int kQuiet = 6;

    static double transformed(const RecentValues<double>& values, double scale);

    RecentValues<double> m_prices{4};
    RecentValues<double> m_smooth{7};
    RecentValues<double> m_detrended{7};
    RecentValues<double> m_inPhase{7};
    RecentValues<double> m_quadrature{7};
    double m_i2 = 0.0;
    double m_q2 = 0.0;
    double m_re = 0.0;
    double m_im = 0.0;
    double m_period = 0.0;
    double m_phase = 0.0;
    int m_seen = 0;
};

struct MamaValue {
    Reading mama;
    Reading fama;

    static constexpr std::array kFields{&MamaValue::mama, &MamaValue::fama};
};

/// MESA adaptive average (IND-99): delta = max(phase_1 - phase, 1), a = max(fast / delta, slow);
///     mama = a p + (1-a) mama_1;  fama = a/2 mama + (1 - a/2) fama_1
/// from the mean of the first six prices at index 5. Source: J. Ehlers, "MESA adaptive moving averages", 2001.
class Mama final : public SeriesIndicator<Mama, MamaValue> {
public:
    /// 0 < slowLimit <= fastLimit <= 1
    Mama(double fastLimit, double slowLimit);

    MamaValue advance(double value, bool);
    [[nodiscard]] int warmUp() const { return 6; }
    [[nodiscard]] int convergence() const;

private:
    HomodyneDiscriminator m_cycle;
    double m_fast;
    double m_slow;
    double m_mama = 0.0; // the sum of the first prices until it starts
    double m_fama = 0.0;
};

struct TrendlineValue {
    Reading value;
    Reading period; ///< whole bars
    Reading smooth;

    static constexpr std::array kFields{&TrendlineValue::value, &TrendlineValue::period, &TrendlineValue::smooth};
};

/// Hilbert instantaneous trendline (IND-100): D = int(smoothPeriod + .5), smoothPeriod = .33 period + .67 previous;
///     it = mean of the last D prices (at most those seen);  value = (4 it + 3 it_1 + 2 it_2 + it_3) / 10
/// First index 11, period 7, smooth 6. Source: J. Ehlers, "Rocket Science for Traders", 2001.
class HilbertTrendline final : public SeriesIndicator<HilbertTrendline, TrendlineValue> {
public:
    TrendlineValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const { return output == 0 ? 12 : output == 1 ? 8 : 7; }
    /// Nothing is known of it but that periods are at most 50 bars.
    [[nodiscard]] int convergence() const { return 150; }

private:
    HomodyneDiscriminator m_cycle;
    RecentValues<double> m_prices{51};
    RecentValues<double> m_trend{4};
    double m_smoothPeriod = 0.0;
    int m_seen = 0; // stops growing at 12
};

} // namespace sextant::analysis
