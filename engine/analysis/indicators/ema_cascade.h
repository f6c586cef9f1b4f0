#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// How averages of averages start.
enum class CascadeSeed : std::uint8_t {
    Sma,        ///< each on its own first n values, the inner ones on the first values of the outer
    FirstValue, ///< each by the first value it gets, published after n of them all the same
    Shared,     ///< all at index n-1 from the same mean; Skender
};

/// Building block: N averages, each of the one before, e1 of the values, all with the factor 2/(n+1).
template <std::size_t N>
class EmaCascade final {
public:
    /// period >= 1
    EmaCascade(int period, CascadeSeed seed) : EmaCascade(period, seed, std::make_index_sequence<N>()) {}

    void push(double value)
    {
        for (Recursion& average : m_averages) {
            average.push(value);
            if (!average.isReady()) return;
            value = average.value();
        }
    }
    /// Meaningful once isReady(place); place 0 is e1.
    [[nodiscard]] double operator[](std::size_t place) const { return m_averages[place].value(); }
    [[nodiscard]] bool isReady(std::size_t place) const { return m_averages[place].isReady(); }
    /// Values until one of them is ready.
    [[nodiscard]] int warmUp(std::size_t place) const
    {
        int sum = 0;
        for (std::size_t i = 0; i <= place; ++i)
            sum += m_averages[i].period() - 1;
        return sum + 1;
    }
    [[nodiscard]] int convergence() const { return static_cast<int>(N) * barsToConverge(m_averages[0].factor()); }

private:
    template <std::size_t... I>
    EmaCascade(int period, CascadeSeed seed, std::index_sequence<I...>)
        : m_averages{Recursion(2.0 / (period + 1.0), seed == CascadeSeed::Shared && I > 0 ? 1 : period,
                               seed == CascadeSeed::FirstValue ? Seed::FirstValue : Seed::Sma)...}
    {}

    std::array<Recursion, N> m_averages;
};

/// Double exponential average (IND-05): 2 e1 - e2. First index 2n-2, with the shared seed n-1.
/// Source: P. Mulloy, "Smoothing data with faster moving averages", 1994.
class Dema final : public SeriesIndicator<Dema, Reading> {
public:
    explicit Dema(int period, CascadeSeed seed = CascadeSeed::Sma) : m_averages(period, seed) {}

    Reading advance(double value, bool)
    {
        m_averages.push(value);
        return m_averages.isReady(1) ? Reading(2.0 * m_averages[0] - m_averages[1]) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_averages.warmUp(1); }
    [[nodiscard]] int convergence() const { return m_averages.convergence(); }

private:
    EmaCascade<2> m_averages;
};

/// Triple exponential average (IND-06): 3 e1 - 3 e2 + e3. First index 3n-3, with the shared seed n-1.
/// Source: P. Mulloy, "Smoothing data with faster moving averages", 1994.
class Tema final : public SeriesIndicator<Tema, Reading> {
public:
    explicit Tema(int period, CascadeSeed seed = CascadeSeed::Sma) : m_averages(period, seed) {}

    Reading advance(double value, bool)
    {
        m_averages.push(value);
        if (!m_averages.isReady(2)) return std::nullopt;
        return 3.0 * m_averages[0] - 3.0 * m_averages[1] + m_averages[2];
    }
    [[nodiscard]] int warmUp() const { return m_averages.warmUp(2); }
    [[nodiscard]] int convergence() const { return m_averages.convergence(); }

private:
    EmaCascade<3> m_averages;
};

struct TrixValue {
    Reading value; ///< percent
    Reading ema3;

    static constexpr std::array kFields{&TrixValue::value, &TrixValue::ema3};
};

/// TRIX (IND-28): 100 (e3 / e3 of the bar before - 1). First index 3n-2, ema3 3n-3; with the shared seed n and n-1.
/// Not defined where e3 was 0. Source: J. Hutson, "Good TRIX", 1983.
class Trix final : public SeriesIndicator<Trix, TrixValue> {
public:
    explicit Trix(int period, CascadeSeed seed = CascadeSeed::Sma) : m_averages(period, seed) {}

    TrixValue advance(double value, bool)
    {
        const Reading last = m_averages.isReady(2) ? Reading(m_averages[2]) : std::nullopt;
        m_averages.push(value);
        TrixValue result;
        if (m_averages.isReady(2)) result.ema3 = m_averages[2];
        if (last && *last != 0.0) result.value = 100.0 * (m_averages[2] / *last - 1.0);
        return result;
    }
    [[nodiscard]] int warmUp(std::size_t output) const { return m_averages.warmUp(2) + (output == 0 ? 1 : 0); }
    [[nodiscard]] int convergence() const { return m_averages.convergence(); }

private:
    EmaCascade<3> m_averages;
};

/// Tillson's average (IND-95), six averages e1..e6 that start at the first value:
///     T3 = -a³ e6 + (3a² + 3a³) e5 + (-6a² - 3a - 3a³) e4 + (1 + 3a + a³ + 3a²) e3,  a the volume factor
/// Published from index 0, converging until 6(n-1) and beyond.
/// Source: T. Tillson, "Better moving averages", 1998.
class T3 final : public SeriesIndicator<T3, Reading> {
public:
    T3(int period, double volumeFactor)
        : m_averages{start(period), start(period), start(period), start(period), start(period), start(period)},
          m_factor(volumeFactor)
    {}

    Reading advance(double value, bool)
    {
        double input = value;
        for (Recursion& average : m_averages) {
            average.push(input);
            input = average.value();
        }
        const double a = m_factor;
        const double a2 = a * a;
        const double a3 = a2 * a;
        return -a3 * m_averages[5].value() + (3.0 * a2 + 3.0 * a3) * m_averages[4].value() +
               (-6.0 * a2 - 3.0 * a - 3.0 * a3) * m_averages[3].value() +
               (1.0 + 3.0 * a + a3 + 3.0 * a2) * m_averages[2].value();
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 6 * barsToConverge(m_averages[0].factor()); }

private:
    static Recursion start(int period) { return {2.0 / (period + 1.0), 1, Seed::FirstValue}; }

    std::array<Recursion, 6> m_averages;
    double m_factor;
};

} // namespace sextant::analysis
