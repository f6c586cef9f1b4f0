#include "engine/analysis/indicators/bar_oscillators.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

UltimateOscillator::UltimateOscillator(int shortPeriod, int medium, int longPeriod)
    : m_pressures{RollingTotal(shortPeriod), RollingTotal(medium), RollingTotal(longPeriod)}, m_ranges(m_pressures)
{}

Reading UltimateOscillator::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    const Reading last = m_lastClose;
    m_lastClose = bar.close;
    if (!last) return std::nullopt;
    const double bottom = std::min(bar.low, *last);
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        m_pressures[i].push(bar.close - bottom, exact);
        m_ranges[i].push(std::max(bar.high, *last) - bottom, exact);
    }
    if (!m_ranges[2].isFull()) return std::nullopt;
    constexpr std::array kWeights{4.0, 2.0, 1.0};
    double sum = 0.0;
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (m_ranges[i].sum() <= 0.0) return std::nullopt;
        sum += kWeights[i] * (m_pressures[i].sum() / m_ranges[i].sum());
    }
    return 100.0 * (sum / 7.0);
}

AroonValue Aroon::advance(const BarInput& bar)
{
    m_range.push(bar.high, bar.low);
    if (!m_range.isFull()) return {};
    const double n = m_range.length() - 1;
    AroonValue result;
    result.up = 100.0 * (n - m_range.maxAge()) / n;
    result.down = 100.0 * (n - m_range.minAge()) / n;
    result.oscillator = *result.up - *result.down;
    return result;
}

Alligator::Alligator(const std::array<Line, 3>& lines)
    : m_lines{Shifted{Recursion(1.0 / lines[0].period, lines[0].period, Seed::Sma),
                      RecentValues<double>(lines[0].offset + 1)},
              Shifted{Recursion(1.0 / lines[1].period, lines[1].period, Seed::Sma),
                      RecentValues<double>(lines[1].offset + 1)},
              Shifted{Recursion(1.0 / lines[2].period, lines[2].period, Seed::Sma),
                      RecentValues<double>(lines[2].offset + 1)}}
{}

Reading Alligator::Shifted::push(double value)
{
    average.push(value);
    if (!average.isReady()) return std::nullopt;
    values.push(average.value());
    return values.isFull() ? Reading(values.oldest()) : std::nullopt;
}

AlligatorValue Alligator::advance(double value, bool)
{
    return {m_lines[0].push(value), m_lines[1].push(value), m_lines[2].push(value)};
}

GatorValue Gator::advance(double value, bool exact)
{
    const AlligatorValue lines = m_alligator.update(value, exact);
    GatorValue result;
    if (lines.jaw && lines.teeth) result.upper = std::abs(*lines.jaw - *lines.teeth);
    if (lines.teeth && lines.lips) result.lower = -std::abs(*lines.teeth - *lines.lips);
    if (result.upper && m_upper) result.upperExpanding = readingOf(*result.upper > *m_upper);
    if (result.lower && m_lower) result.lowerExpanding = readingOf(*result.lower < *m_lower);
    m_upper = result.upper;
    m_lower = result.lower;
    return result;
}

int Gator::warmUp(std::size_t output) const
{
    const bool isUpper = output % 2 == 0;
    const int lines = std::max(m_alligator.warmUp(1), m_alligator.warmUp(isUpper ? 0 : 2));
    return output < 2 ? lines : lines + 1;
}

int Gator::convergence() const
{
    return std::max({m_alligator.convergence(0), m_alligator.convergence(1), m_alligator.convergence(2)});
}

StochasticMomentum::StochasticMomentum(int period, int first, int second, int signal)
    : m_range(period), m_distance{Recursion(2.0 / (first + 1.0), 1, Seed::FirstValue),
                                  Recursion(2.0 / (second + 1.0), 1, Seed::FirstValue)},
      m_width(m_distance), m_signal(2.0 / (signal + 1.0), 1, Seed::FirstValue)
{}

SignalledValue StochasticMomentum::advance(const BarInput& bar)
{
    m_range.push(bar.high, bar.low);
    if (!m_range.isFull()) return {};
    m_distance[0].push(bar.close - 0.5 * (m_range.max() + m_range.min()));
    m_distance[1].push(m_distance[0].value());
    m_width[0].push(m_range.max() - m_range.min());
    m_width[1].push(m_width[0].value());
    const double half = 0.5 * m_width[1].value();
    const double value = half > 0.0 ? 100.0 * (m_distance[1].value() / half) : 0.0;
    m_signal.push(value);
    return {value, m_signal.value()};
}

int StochasticMomentum::convergence() const
{
    return barsToConverge(m_distance[0].factor()) + barsToConverge(m_distance[1].factor()) +
           barsToConverge(m_signal.factor());
}

Klinger::Klinger(int fast, int slow, int signal, bool isTulip)
    : m_fast(2.0 / (fast + 1.0), isTulip ? 1 : fast, isTulip ? Seed::FirstValue : Seed::Sma),
      m_slow(2.0 / (slow + 1.0), isTulip ? 1 : slow, isTulip ? Seed::FirstValue : Seed::Sma),
      m_signal(2.0 / (signal + 1.0), signal, isTulip ? Seed::FirstValue : Seed::Sma), m_isTulip(isTulip)
{}

Reading Klinger::force(const BarInput& bar)
{
    const double sum = bar.high + bar.low + bar.close;
    const double range = bar.high - bar.low;
    const double trend = m_seen > 0 && sum > m_sum ? 1.0 : -1.0;
    if (m_seen >= 2) {
        m_total = (trend == m_trend ? m_total : m_range) + range;
        if (range == m_total || bar.volume == 0.0)
            m_force = 0.0;
        else if (range == 0.0)
            m_force = 2.0 * bar.volume * trend * 100.0;
        else if (m_total != 0.0)
            m_force = bar.volume * std::abs(2.0 * (range / m_total - 1.0)) * trend * 100.0;
    }
    const bool isKnown = m_seen >= 2;
    if (m_seen < 3) ++m_seen;
    m_trend = trend;
    m_sum = sum;
    m_range = range;
    return isKnown ? Reading(m_force) : std::nullopt;
}

Reading Klinger::tulipForce(const BarInput& bar)
{
    const double sum = bar.high + bar.low + bar.close;
    const double range = bar.high - bar.low;
    const bool isFirst = m_seen == 0;
    if (isFirst) {
        m_seen = 1;
    } else {
        const double trend = sum > m_sum ? 1.0 : sum < m_sum ? -1.0 : m_trend;
        if (trend != m_trend) m_total = m_range;
        m_trend = trend;
        m_total += range;
        const double share = m_total > 0.0 ? 2.0 * (range / m_total) - 1.0 : 0.0;
        m_force = bar.volume * std::abs(share) * 100.0 * (m_trend > 0.0 ? 1.0 : -1.0);
    }
    m_sum = sum;
    m_range = range;
    return isFirst ? std::nullopt : Reading(m_force);
}

SignalledValue Klinger::advance(const BarInput& bar)
{
    const Reading newest = m_isTulip ? tulipForce(bar) : force(bar);
    if (!newest) return {};
    m_fast.push(*newest);
    m_slow.push(*newest);
    if (!m_slow.isReady()) return {};
    SignalledValue result;
    result.value = m_fast.value() - m_slow.value();
    m_signal.push(*result.value);
    if (m_signal.isReady()) result.signal = m_signal.value();
    return result;
}

int Klinger::warmUp(std::size_t output) const
{
    return m_slow.period() + (m_isTulip ? 1 : 2) + (output == 0 ? 0 : m_signal.period() - 1);
}

double BarMean::balanceOfPower(const BarInput& bar)
{
    const double range = bar.high - bar.low;
    return range > 0.0 ? (bar.close - bar.open) / range : 0.0;
}

} // namespace sextant::analysis
