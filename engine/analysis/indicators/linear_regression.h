#pragma once

#include <array>
#include <optional>

#include "engine/analysis/indicators/rolling_regression.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct LsmaValue {
    Reading value;     ///< the line at the newest value
    Reading slope;     ///< per bar
    Reading intercept; ///< the line at the oldest value of the window
    Reading r2;        ///< 0..1; none without variance

    static constexpr std::array kFields{&LsmaValue::value, &LsmaValue::slope, &LsmaValue::intercept, &LsmaValue::r2};
};

/// Least squares average (IND-11): the line through the last n values (RollingRegression). First index n-1.
class Lsma final : public SeriesIndicator<Lsma, LsmaValue> {
public:
    /// period >= 1
    explicit Lsma(int period) : m_line(period) {}

    LsmaValue advance(double value, bool exact)
    {
        m_line.push(value, exact);
        if (!m_line.isFull()) return {};
        return {m_line.at(0.0), m_line.slope(), m_line.intercept(), m_line.determination()};
    }
    [[nodiscard]] int warmUp() const { return m_line.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingRegression m_line;
};

/// Time series forecast (IND-102): that line one bar ahead. First index n-1.
class TimeSeriesForecast final : public SeriesIndicator<TimeSeriesForecast, Reading> {
public:
    /// period >= 1
    explicit TimeSeriesForecast(int period) : m_line(period) {}

    Reading advance(double value, bool exact)
    {
        m_line.push(value, exact);
        return m_line.isFull() ? Reading(m_line.at(1.0)) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_line.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingRegression m_line;
};

/// Forecast oscillator (IND-102): 100 (x - forecast of the bar before) / x. First index n; none where x is 0.
/// Source: T. Chande, S. Kroll, "The New Technical Trader", 1994.
class ForecastOscillator final : public SeriesIndicator<ForecastOscillator, Reading> {
public:
    /// period >= 1
    explicit ForecastOscillator(int period) : m_forecast(period) {}

    Reading advance(double value, bool exact)
    {
        const Reading forecast = m_forecast.value();
        (void)m_forecast.update(value, exact);
        if (!forecast || value == 0.0) return std::nullopt;
        return 100.0 * (value - *forecast) / value;
    }
    [[nodiscard]] int warmUp() const { return m_forecast.warmUp() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    TimeSeriesForecast m_forecast;
};

} // namespace sextant::analysis
