#pragma once

#include <span>
#include <string_view>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

// Functions of formulas (IND-141). They may be asked for like indicators, `lag:5@rsi:14`; those of two series take the
// benchmark's as the second.

/// A function of one number. It gives none where it is not defined or overflows.
struct UnaryFunction {
    std::string_view name;
    std::string_view formula;
    Reading (*apply)(double x) = nullptr;
};
/// abs sqrt exp ln log10 sin cos tan sinh cosh tanh asin acos atan torad todeg ceil floor trunc round; angles in
/// radians, save what torad and todeg convert; round(x) = floor(x + 0.5). The same bits on every machine.
[[nodiscard]] std::span<const UnaryFunction> unaryFunctions();

/// A function of two numbers; none where it is not defined.
struct BinaryFunction {
    std::string_view name;
    std::string_view formula;
    Reading (*apply)(double a, double b) = nullptr;
};
/// add sub mul div
[[nodiscard]] std::span<const BinaryFunction> binaryFunctions();

/// The value k before. First index k.
class Lag final : public SeriesIndicator<Lag, Reading> {
public:
    /// k >= 0
    explicit Lag(int k) : m_values(k + 1) {}
    Reading advance(double value, bool)
    {
        m_values.push(value);
        return m_values.isFull() ? Reading(m_values.oldest()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_values.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
};

/// Whether a crosses b (IND-141): upwards, a > b and a[1] <= b[1], or either way. 1 or 0, first index 1.
class Crossing final {
public:
    using ValueType = Reading;
    explicit Crossing(bool eitherWay) : m_eitherWay(eitherWay) {}
    Reading update(double a, double b, bool exact = false);
    [[nodiscard]] int warmUp() const { return 2; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    bool m_eitherWay;
    bool m_hasLast = false;
    double m_lastA = 0.0;
    double m_lastB = 0.0;
};

/// A value that fades until a larger one comes (IND-141): max(x, y[1] - 1/n), or max(x, y[1] · (1 - 1/n)); at first x.
class Decay final : public SeriesIndicator<Decay, Reading> {
public:
    /// period >= 1
    Decay(int period, bool isExponential) : m_share(1.0 / period), m_isExponential(isExponential) {}
    Reading advance(double value, bool)
    {
        const double faded = m_isExponential ? m_value * (1.0 - m_share) : m_value - m_share;
        m_value = m_hasValue && faded > value ? faded : value;
        m_hasValue = true;
        return m_value;
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    double m_share;
    bool m_isExponential;
    bool m_hasValue = false;
    double m_value = 0.0;
};

} // namespace sextant::analysis
