#include "engine/analysis/indicators/expression_functions.h"

#include <array>
#include <cmath>

#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kCircleHalf = 3.14159265358979323846;

Reading finite(double value) { return std::isfinite(value) ? Reading(value) : std::nullopt; }

/// 0 <= x
double sinhOfPositive(double x)
{
    const double grown = math::expm1(x);
    return grown / 2.0 + grown / (2.0 * (grown + 1.0));
}

Reading arcSine(double x)
{
    if (!(std::abs(x) <= 1.0)) return std::nullopt;
    if (std::abs(x) == 1.0) return std::copysign(kCircleHalf / 2.0, x);
    return math::atan(x / math::sqrt((1.0 - x) * (1.0 + x)));
}

constexpr std::array kUnary{
    UnaryFunction{"abs", "|x|", [](double x) { return Reading(std::abs(x)); }},
    UnaryFunction{"sqrt", "square root, x >= 0",
                  [](double x) { return x >= 0.0 ? Reading(math::sqrt(x)) : std::nullopt; }},
    UnaryFunction{"exp", "e^x", [](double x) { return finite(math::exp(x)); }},
    UnaryFunction{"ln", "natural logarithm, x > 0",
                  [](double x) { return x > 0.0 ? Reading(math::log(x)) : std::nullopt; }},
    UnaryFunction{"log10", "decimal logarithm, x > 0",
                  [](double x) { return x > 0.0 ? Reading(math::log10(x)) : std::nullopt; }},
    UnaryFunction{"sin", "sine, radians", [](double x) { return finite(math::sin(x)); }},
    UnaryFunction{"cos", "cosine, radians", [](double x) { return finite(math::cos(x)); }},
    UnaryFunction{"tan", "tangent, radians", [](double x) { return finite(math::sin(x) / math::cos(x)); }},
    UnaryFunction{"sinh", "hyperbolic sine",
                  [](double x) { return finite(std::copysign(sinhOfPositive(std::abs(x)), x)); }},
    UnaryFunction{"cosh", "hyperbolic cosine",
                  [](double x) {
                      const double grown = math::exp(std::abs(x));
                      return finite(grown / 2.0 + 0.5 / grown);
                  }},
    UnaryFunction{"tanh", "hyperbolic tangent", [](double x) { return finite(math::tanh(x)); }},
    UnaryFunction{"asin", "arc sine, -1 <= x <= 1", &arcSine},
    UnaryFunction{"acos", "arc cosine, -1 <= x <= 1",
                  [](double x) {
                      const Reading angle = arcSine(x);
                      return angle ? Reading(kCircleHalf / 2.0 - *angle) : std::nullopt;
                  }},
    UnaryFunction{"atan", "arc tangent", [](double x) { return finite(math::atan(x)); }},
    UnaryFunction{"torad", "degrees to radians", [](double x) { return finite(x * (kCircleHalf / 180.0)); }},
    UnaryFunction{"todeg", "radians to degrees", [](double x) { return finite(x * (180.0 / kCircleHalf)); }},
    UnaryFunction{"ceil", "smallest whole number >= x", [](double x) { return finite(std::ceil(x)); }},
    UnaryFunction{"floor", "largest whole number <= x", [](double x) { return finite(std::floor(x)); }},
    UnaryFunction{"trunc", "x without its fraction", [](double x) { return finite(std::trunc(x)); }},
    UnaryFunction{"round", "floor(x + 0.5)", [](double x) { return finite(std::floor(x + 0.5)); }},
};

constexpr std::array kBinary{
    BinaryFunction{"add", "a + b", [](double a, double b) { return finite(a + b); }},
    BinaryFunction{"sub", "a - b", [](double a, double b) { return finite(a - b); }},
    BinaryFunction{"mul", "a * b", [](double a, double b) { return finite(a * b); }},
    BinaryFunction{"div", "a / b, b not 0", [](double a, double b) { return finite(a / b); }},
};

} // namespace

std::span<const UnaryFunction> unaryFunctions() { return kUnary; }
std::span<const BinaryFunction> binaryFunctions() { return kBinary; }

Reading Crossing::update(double a, double b, bool)
{
    if (!isUsable(a) || !isUsable(b)) return std::nullopt;
    Reading result;
    if (m_hasLast) {
        const bool crossesUp = a > b && m_lastA <= m_lastB;
        const bool crossesDown = a < b && m_lastA >= m_lastB;
        result = readingOf(crossesUp || (m_eitherWay && crossesDown));
    }
    m_hasLast = true;
    m_lastA = a;
    m_lastB = b;
    return result;
}

} // namespace sextant::analysis
