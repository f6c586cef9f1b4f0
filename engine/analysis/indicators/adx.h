#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// How Wilder's averages of the directional movement start (option dmiSeed).
enum class DmiSeed : std::uint8_t {
    Wilder, ///< the mean of the first n values
    TaLib,  ///< n-1 values are summed, the next is smoothed in
};

struct AdxValue {
    Reading plusDi;  ///< 0..100
    Reading minusDi; ///< 0..100
    Reading dx;      ///< 0..100
    Reading adx;     ///< 0..100
    Reading adxr;    ///< 0..100
    Reading plusDm;  ///< Wilder's average of the upward movement, unit of the prices
    Reading minusDm;

    static constexpr std::array kFields{&AdxValue::plusDi, &AdxValue::minusDi, &AdxValue::dx,     &AdxValue::adx,
                                        &AdxValue::adxr,   &AdxValue::plusDm,  &AdxValue::minusDm};
};

/// Directional movement (IND-31), from the second bar on:
///     up = H - H1, down = L1 - L;  +DM = up if up > down and up > 0, -DM = down if down > up and down > 0
///     DI = 100 · Wilder(DM, n) / Wilder(TR, n);  DX = 100 · |+DI - -DI| / (+DI + -DI), 0 without any movement
///     ADX = Wilder(DX, n);  ADXR = (ADX + ADX of n-1 bars before) / 2
/// First index: DI and DX n, ADX 2n-1, ADXR 3n-2 (3n-1 with the lag n). Without any range DI is 0.
/// Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class Adx final : public BarIndicator<Adx, AdxValue> {
public:
    /// period >= 1; adxrLag: bars between the two ADX that ADXR averages, n-1 (TA-Lib, Tulip) or n (Skender)
    explicit Adx(int period, DmiSeed seed = DmiSeed::Wilder, bool isLagWhole = false);

    AdxValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output = 4) const;
    [[nodiscard]] int convergence() const { return 2 * barsToConverge(1.0 / m_period); }

private:
    /// Wilder's average with either start.
    class Average final {
    public:
        void push(double value, double factor, int period, DmiSeed seed)
        {
            if (m_count >= period) [[likely]]
                m_value += factor * (value - m_value);
            else
                warm(value, period, seed);
        }
        [[nodiscard]] double value() const { return m_value; }
        [[nodiscard]] bool isReady(int period) const { return m_count >= period; }

    private:
        void warm(double value, int period, DmiSeed seed);

        double m_value = 0.0;
        int m_count = 0;
    };

    int m_period;
    double m_factor; // 1 / period
    DmiSeed m_seed;
    int m_lag;
    bool m_hasLast = false;
    double m_lastHigh = 0.0;
    double m_lastLow = 0.0;
    double m_lastClose = 0.0;
    Average m_plus;
    Average m_minus;
    Average m_range;
    Recursion m_adx;
    RecentValues<double> m_adxs;
};

} // namespace sextant::analysis
