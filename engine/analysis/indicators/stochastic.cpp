#include "engine/analysis/indicators/stochastic.h"

namespace sextant::analysis {
namespace {

constexpr double kRestingRsi = 1e-9; // of 0..100

} // namespace

StochasticLines::Smoothing::Smoothing(int period, StochasticAverage average)
    : m_sum(period), m_kind(average), m_share(1.0 / period)
{}

void StochasticLines::Smoothing::smooth(double value, bool exact)
{
    const bool isEma = m_kind == StochasticAverage::Ema;
    const double factor = isEma ? 2.0 / (m_sum.length() + 1.0) : m_share;
    if (!m_sum.isFull()) {
        m_sum.push(value, exact);
        if (!m_sum.isFull()) return;
        m_value = m_sum.sum() * m_share;
        if (isEma) return;
    }
    m_value += factor * (value - m_value);
}

int StochasticLines::Smoothing::convergence() const
{
    switch (m_kind) {
    case StochasticAverage::Sma:
        return 0;
    case StochasticAverage::Ema:
        return barsToConverge(2.0 / (m_sum.length() + 1.0));
    case StochasticAverage::Rma:
        return barsToConverge(1.0 / m_sum.length());
    }
    return 0;
}

StochasticLines::StochasticLines(int period, int smooth, int signal, StochasticAverage average, double smallestRange)
    : m_range(period), m_smooth(smooth, average), m_signal(signal, average), m_smallestRange(smallestRange)
{}

int StochasticLines::warmUp(std::size_t output) const
{
    const int first = m_range.length() + m_smooth.warmUp() - 1;
    return output == 0 ? first : first + m_signal.warmUp() - 1;
}

Stochastic::Stochastic(int period, int smooth, int signal, double kFactor, double dFactor, StochasticAverage average)
    : m_lines(period, smooth, signal, average), m_kFactor(kFactor), m_dFactor(dFactor)
{}

StochasticValue Stochastic::advance(const BarInput& bar)
{
    m_lines.push(bar.close, bar.high, bar.low, m_schedule.isDue(bar));
    if (!m_lines.d()) return {m_lines.k(), {}, {}};
    const double k = *m_lines.k();
    const double d = *m_lines.d();
    return {k, d, m_kFactor * k - m_dFactor * d};
}

StochRsi::StochRsi(int rsiPeriod, int period, int smooth, int signal)
    : m_rsi(rsiPeriod), m_lines(period, smooth, signal, StochasticAverage::Sma, kRestingRsi)
{}

StochRsiValue StochRsi::advance(double value, bool exact)
{
    const Reading rsi = m_rsi.update(value);
    if (!rsi) return {};
    m_lines.push(*rsi, *rsi, *rsi, exact);
    return {m_lines.k(), m_lines.d()};
}

Reading WilliamsR::advance(const BarInput& bar)
{
    m_range.push(bar.high, bar.low);
    if (!m_range.isFull()) return {};
    const double width = m_range.max() - m_range.min();
    return width > 0.0 ? -100.0 * ((m_range.max() - bar.close) / width) : -50.0;
}

} // namespace sextant::analysis
