#include "engine/analysis/indicators/oscillators.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

/// The sum over a window in four parts, which a processor adds at the same time; always in the same order of age.
template <class Term>
double sumOf(std::span<const double> window, Term term)
{
    std::array<double, 4> sums{};
    std::size_t i = 0;
    for (; i + 2 * sums.size() <= window.size(); i += sums.size())
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += term(window[i + k]);
    // The last ones singly: what has just been written cannot be loaded together with its neighbours yet.
    if (i + sums.size() <= window.size()) {
        sums[0] += term(window[i]);
        sums[1] += term(window[i + 1]);
        sums[2] += term(window[i + 2]);
        sums[3] += term(window[i + 3]);
        i += sums.size();
    }
    for (; i < window.size(); ++i)
        sums[0] += term(window[i]);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

} // namespace

Cci::Cci(int period) : m_period(static_cast<std::size_t>(period)), m_share(1.0 / period), m_sum(period), m_range(period)
{
    m_window.resize(2 * m_period, 0.0);
}

Reading Cci::advance(double value, bool exact)
{
    m_sum.push(value, exact);
    m_range.push(value);
    m_window[m_next] = m_window[m_next + m_period] = value;
    if (++m_next == m_period) m_next = 0;
    if (!m_sum.isFull()) return std::nullopt;
    // Equal values have no deviation, though their rounded mean may be another number.
    if (m_range.max() <= m_range.min()) return 0.0;
    const double mean = m_sum.sum() * m_share;
    const double deviation = m_share * sumOf(std::span<const double>(m_window).subspan(m_next, m_period),
                                             [mean](double x) { return std::abs(x - mean); });
    return deviation > 0.0 ? (value - mean) / (0.015 * deviation) : 0.0;
}

Reading Cmo::advance(double value, bool exact)
{
    if (m_last) {
        const double change = value - *m_last;
        m_rises.push(std::max(change, 0.0), exact);
        m_falls.push(std::max(-change, 0.0), exact);
    }
    m_last = value;
    if (!m_rises.isFull()) return std::nullopt;
    const double sum = m_rises.sum() + m_falls.sum();
    return sum > 0.0 ? 100.0 * ((m_rises.sum() - m_falls.sum()) / sum) : 0.0;
}

Tsi::Tsi(int longPeriod, int shortPeriod, int signal)
    : m_longChange(2.0 / (longPeriod + 1.0), longPeriod, Seed::Sma),
      m_shortChange(2.0 / (shortPeriod + 1.0), shortPeriod, Seed::Sma), m_longSize(m_longChange),
      m_shortSize(m_shortChange), m_signal(2.0 / (signal + 1.0), signal, Seed::Sma)
{}

SignalledValue Tsi::advance(double value, bool)
{
    const Reading last = m_last;
    m_last = value;
    if (!last) return {};
    m_longChange.push(value - *last);
    m_longSize.push(std::abs(value - *last));
    if (!m_longChange.isReady()) return {};
    m_shortChange.push(m_longChange.value());
    m_shortSize.push(m_longSize.value());
    if (!m_shortChange.isReady()) return {};
    SignalledValue result;
    result.value = m_shortSize.value() > 0.0 ? 100.0 * (m_shortChange.value() / m_shortSize.value()) : 0.0;
    m_signal.push(*result.value);
    if (m_signal.isReady()) result.signal = m_signal.value();
    return result;
}

int Tsi::warmUp(std::size_t output) const
{
    return m_longChange.period() + m_shortChange.period() + (output == 0 ? 0 : m_signal.period() - 1);
}

int Tsi::convergence(std::size_t output) const
{
    return barsToConverge(m_longChange.factor()) + barsToConverge(m_shortChange.factor()) +
           (output == 0 ? 0 : barsToConverge(m_signal.factor()));
}

AwesomeValue Awesome::advance(double value, bool exact)
{
    m_fast.push(value, exact);
    m_slow.push(value, exact);
    if (!m_slow.isFull()) return {};
    AwesomeValue result;
    result.value = m_fast.sum() / m_fast.length() - m_slow.sum() / m_slow.length();
    if (value != 0.0) result.normalized = 100.0 * (*result.value / value);
    return result;
}

FisherValue Fisher::advance(double value, bool)
{
    constexpr double kMostMoved = 0.99;
    constexpr double kLimit = 0.999;
    m_range.push(value);
    if (!m_isPartial && !m_range.isFull()) return {};
    const double width = m_range.max() - m_range.min();
    double position = 0.0;
    if (width > 0.0) position = 0.66 * ((value - m_range.min()) / width - 0.5) + 0.67 * m_position;
    if (position > kMostMoved) position = kLimit;
    if (position < -kMostMoved) position = -kLimit;
    m_position = position;
    FisherValue result;
    result.trigger = m_fisher;
    m_fisher = 0.5 * math::log((1.0 + position) / (1.0 - position)) + 0.5 * m_fisher.value_or(0.0);
    result.fisher = m_fisher;
    return result;
}

ConnorsRsi::ConnorsRsi(int rsiPeriod, int streakPeriod, int rankPeriod)
    : m_rsi(rsiPeriod), m_streakRsi(streakPeriod), m_changes(rankPeriod)
{}

ConnorsRsiValue ConnorsRsi::advance(double value, bool)
{
    ConnorsRsiValue result;
    if (m_last) {
        if (value > *m_last)
            m_streak = std::max(m_streak, 0.0) + 1.0;
        else if (value < *m_last)
            m_streak = std::min(m_streak, 0.0) - 1.0;
        else
            m_streak = 0.0;
        if (*m_last != 0.0) {
            const double change = value / *m_last - 1.0;
            if (m_changes.isFull())
                result.percentRank = 100.0 * (static_cast<double>(m_changes.countBelow(change)) / m_changes.length());
            m_changes.push(change);
        }
    }
    m_last = value;
    result.streak = m_streak;
    result.rsi = m_rsi.update(value);
    result.rsiStreak = m_streakRsi.update(m_streak);
    if (result.rsi && result.rsiStreak && result.percentRank)
        result.value = (*result.rsi + *result.rsiStreak + *result.percentRank) / 3.0;
    return result;
}

int ConnorsRsi::warmUp(std::size_t output) const
{
    const int rank = m_changes.length() + 2;
    switch (output) {
    case 0:
        return std::max({m_rsi.warmUp(), m_streakRsi.warmUp(), rank});
    case 1:
        return 1;
    case 2:
        return m_rsi.warmUp();
    case 3:
        return m_streakRsi.warmUp();
    default:
        return rank;
    }
}

int ConnorsRsi::convergence(std::size_t output) const
{
    switch (output) {
    case 0:
        return std::max(m_rsi.convergence(), m_streakRsi.convergence());
    case 2:
        return m_rsi.convergence();
    case 3:
        return m_streakRsi.convergence();
    default:
        return 0;
    }
}

Ppo::Ppo(int fast, int slow, int signal, Seed seed)
    : m_fast(2.0 / (fast + 1.0), fast, seed), m_slow(2.0 / (slow + 1.0), slow, seed),
      m_signal(2.0 / (signal + 1.0), signal, seed)
{}

PpoValue Ppo::advance(double value, bool)
{
    m_fast.push(value);
    m_slow.push(value);
    if (!m_slow.isReady() || m_slow.value() == 0.0) return {};
    PpoValue result;
    result.value = 100.0 * ((m_fast.value() - m_slow.value()) / m_slow.value());
    m_signal.push(*result.value);
    if (m_signal.isReady()) {
        result.signal = m_signal.value();
        result.histogram = *result.value - *result.signal;
    }
    return result;
}

Apo::Apo(int fast, int slow, Seed seed) : m_fast(2.0 / (fast + 1.0), fast, seed), m_slow(2.0 / (slow + 1.0), slow, seed)
{}

Pmo::Pmo(int time, int smooth, int signal)
    : m_change(2.0 / time, time, Seed::Sma), m_smooth(2.0 / smooth, smooth, Seed::Sma),
      m_signal(2.0 / (signal + 1.0), signal, Seed::Sma)
{}

SignalledValue Pmo::advance(double value, bool)
{
    const Reading last = m_last;
    m_last = value;
    if (!last || *last == 0.0) return {};
    m_change.push(100.0 * (value / *last - 1.0));
    if (!m_change.isReady()) return {};
    m_smooth.push(10.0 * m_change.value());
    if (!m_smooth.isReady()) return {};
    SignalledValue result;
    result.value = m_smooth.value();
    m_signal.push(*result.value);
    if (m_signal.isReady()) result.signal = m_signal.value();
    return result;
}

int Pmo::warmUp(std::size_t output) const
{
    return m_change.period() + m_smooth.period() + (output == 0 ? 0 : m_signal.period() - 1);
}

int Pmo::convergence(std::size_t output) const
{
    return barsToConverge(m_change.factor()) + barsToConverge(m_smooth.factor()) +
           (output == 0 ? 0 : barsToConverge(m_signal.factor()));
}

SchaffCycle::SchaffCycle(int cycle, int fast, int slow, bool isDouble)
    : m_fast(2.0 / (fast + 1.0), fast, Seed::Sma), m_slow(2.0 / (slow + 1.0), slow, Seed::Sma), m_range(cycle),
      m_secondRange(cycle), m_isDouble(isDouble)
{}

double SchaffCycle::position(const WindowRange& range, double value)
{
    const double width = range.max() - range.min();
    return width > 0.0 ? 100.0 * ((value - range.min()) / width) : 0.0;
}

Reading SchaffCycle::advance(double value, bool exact)
{
    m_fast.push(value);
    m_slow.push(value);
    if (!m_slow.isReady()) return std::nullopt;
    const double difference = m_fast.value() - m_slow.value();
    m_range.push(difference);
    if (!m_range.isFull()) return std::nullopt;
    const double first = position(m_range, difference);
    if (!m_isDouble) {
        m_mean.push(first, exact);
        return m_mean.isFull() ? Reading(m_mean.sum() / m_mean.length()) : std::nullopt;
    }
    m_half.push(first);
    m_secondRange.push(m_half.value());
    if (!m_secondRange.isFull()) return std::nullopt;
    m_secondHalf.push(position(m_secondRange, m_half.value()));
    return m_secondHalf.value();
}

int SchaffCycle::warmUp() const
{
    const int first = m_slow.period() + m_range.length() - 1;
    return m_isDouble ? first + m_secondRange.length() - 1 : first + m_mean.length() - 1;
}

DpoValue Dpo::advance(double value, bool exact)
{
    m_sum.push(value, exact);
    m_values.push(value);
    DpoValue result;
    if (m_sum.isFull()) result.sma = m_sum.sum() / m_sum.length();
    if (m_sum.isFull() && m_values.isFull()) result.value = m_values.oldest() - *result.sma;
    return result;
}

int Dpo::warmUp(std::size_t output) const
{
    return output == 0 ? std::max(m_sum.length(), static_cast<int>(m_values.length())) : m_sum.length();
}

Reading VerticalHorizontalFilter::advance(double value, bool exact)
{
    m_range.push(value);
    if (m_last) m_path.push(std::abs(value - *m_last), exact);
    m_last = value;
    if (!m_path.isFull() || m_path.sum() <= 0.0) return std::nullopt;
    return (m_range.max() - m_range.min()) / m_path.sum();
}

MesaSine::MesaSine(int period) : m_values(period)
{
    for (int j = 0; j < period; ++j) {
        const double angle = 2.0 * std::numbers::pi * j / period;
        m_cosines.push_back(math::cos(angle));
        m_sines.push_back(math::sin(angle));
    }
}

MesaSineValue MesaSine::advance(double value, bool)
{
    constexpr double kPi = std::numbers::pi;
    constexpr double kSmallestRealPart = 0.001;
    m_isPast = m_values.isFull();
    m_values.push(value);
    if (!m_isPast) return {};
    double real = 0.0;
    double imaginary = 0.0;
    for (std::size_t j = 0; j < m_cosines.size(); ++j) {
        real += m_cosines[j] * m_values[j];
        imaginary += m_sines[j] * m_values[j];
    }
    double phase = imaginary < 0.0 ? -kPi : kPi;
    if (std::abs(real) > kSmallestRealPart) phase = math::atan(imaginary / real);
    if (real < 0.0) phase += kPi;
    phase += kPi / 2.0;
    if (phase < 0.0) phase += 2.0 * kPi;
    if (phase > 2.0 * kPi) phase -= 2.0 * kPi;
    return {math::sin(phase), math::sin(phase + kPi / 4.0)};
}

RelativeStrengthValue PriceRelativeStrength::update(double value, double benchmark, bool)
{
    m_values.push(value);
    m_benchmarks.push(benchmark);
    RelativeStrengthValue result;
    if (benchmark != 0.0) result.value = value / benchmark;
    if (m_values.isFull() && m_values.oldest() != 0.0 && m_benchmarks.oldest() != 0.0)
        result.percent = (value / m_values.oldest() - 1.0) - (benchmark / m_benchmarks.oldest() - 1.0);
    return result;
}

} // namespace sextant::analysis
