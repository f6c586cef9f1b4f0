#pragma once

#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_covariance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// What statistics of a series look at (option returns).
enum class SeriesForm : std::uint8_t { LogReturns, SimpleReturns, Prices };

/// Building block: turns values into what is looked at.
class FormedSeries final {
public:
    explicit FormedSeries(SeriesForm form) : m_form(form) {}
    /// None for the first value where returns are wanted, and where a value is not > 0.
    Reading push(double value);
    /// Values that are used up before the first result.
    [[nodiscard]] int lag() const { return m_form == SeriesForm::Prices ? 0 : 1; }

private:
    SeriesForm m_form;
    bool m_hasLast = false;
    double m_last = 0.0;
};

/// Autocorrelation with the value before (IND-88): correlation of the n-1 pairs of neighbours among the last n returns;
/// 0 where either side does not vary. First index n.
class Autocorrelation final : public SeriesIndicator<Autocorrelation, Reading> {
public:
    /// period >= 3
    explicit Autocorrelation(int period, SeriesForm form = SeriesForm::LogReturns);
    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_pairs.length() + 1 + m_series.lag(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    FormedSeries m_series;
    RollingCovariance m_pairs;
    Reading m_before;
};

enum class ShapeMoment : std::uint8_t {
    Skew,     ///< m3 / m2^1.5
    Kurtosis, ///< excess: m4 / m2² - 3
};

/// Skew or excess kurtosis of the last n returns (IND-89), central moments over n without correction for bias; 0
/// without deviation. First index n. O(n) per value: higher moments that are updated lose their digits.
class SeriesShape final : public SeriesIndicator<SeriesShape, Reading> {
public:
    /// period >= 2
    SeriesShape(ShapeMoment moment, int period, SeriesForm form = SeriesForm::LogReturns);
    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_window.length()) + m_series.lag(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    ShapeMoment m_moment;
    FormedSeries m_series;
    RecentValues<double> m_window;
};

} // namespace sextant::analysis
