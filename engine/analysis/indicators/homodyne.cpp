#include "engine/analysis/indicators/homodyne.h"

#include <algorithm>
#include <numbers>
#include <optional>

#include "engine/analysis/indicators/recursion.h"
#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kShare = 0.2; // of the newest value in what is smoothed

double blended(double now, double before) { return kShare * now + (1.0 - kShare) * before; }

} // namespace

double HomodyneDiscriminator::transformed(const RecentValues<double>& values, double scale)
{
    return (0.0962 * values[0] + 0.5769 * values[2] - 0.5769 * values[4] - 0.0962 * values[6]) * scale;
}

void HomodyneDiscriminator::push(double price)
{
    m_prices.push(price);
    if (m_seen <= kQuiet) ++m_seen;
    if (!isRunning()) {
        m_smooth.push(0.0);
        m_detrended.push(0.0);
        m_inPhase.push(0.0);
        m_quadrature.push(0.0);
        return;
    }
    const double scale = 0.075 * m_period + 0.54;
    m_smooth.push((4.0 * m_prices[0] + 3.0 * m_prices[1] + 2.0 * m_prices[2] + m_prices[3]) / 10.0);
    m_detrended.push(transformed(m_smooth, scale));
    m_quadrature.push(transformed(m_detrended, scale));
    m_inPhase.push(m_detrended[3]);
    const double i2 = blended(m_inPhase[0] - transformed(m_quadrature, scale), m_i2);
    const double q2 = blended(m_quadrature[0] + transformed(m_inPhase, scale), m_q2);
    m_re = blended(i2 * m_i2 + q2 * m_q2, m_re);
    m_im = blended(i2 * m_q2 - q2 * m_i2, m_im);
    m_i2 = i2;
    m_q2 = q2;
    double period = m_im != 0.0 && m_re != 0.0 ? 2.0 * std::numbers::pi / math::atan(m_im / m_re) : 0.0;
    period = std::min(period, 1.5 * m_period);
    period = std::max(period, 0.67 * m_period);
    m_period = blended(std::clamp(period, 6.0, 50.0), m_period);
    m_phase = m_inPhase[0] != 0.0 ? math::atan(m_quadrature[0] / m_inPhase[0]) * 180.0 / std::numbers::pi : 0.0;
}

Mama::Mama(double fastLimit, double slowLimit) : m_fast(fastLimit), m_slow(slowLimit)
{
    expects(slowLimit > 0.0 && slowLimit <= fastLimit && fastLimit <= 1.0,
            "MAMA needs 0 < slow limit <= fast limit <= 1");
}

MamaValue Mama::advance(double value, bool)
{
    const double lastPhase = m_cycle.phase();
    m_cycle.push(value);
    if (!m_cycle.isRunning()) {
        m_mama += value;
        if (m_cycle.seen() < warmUp()) return {};
        m_mama /= warmUp();
        m_fama = m_mama;
        return {m_mama, m_fama};
    }
    const double delta = std::max(lastPhase - m_cycle.phase(), 1.0);
    const double a = std::max(m_fast / delta, m_slow);
    m_mama = a * value + (1.0 - a) * m_mama;
    m_fama = 0.5 * a * m_mama + (1.0 - 0.5 * a) * m_fama;
    return {m_mama, m_fama};
}

int Mama::convergence() const { return barsToConverge(0.5 * m_slow); }

TrendlineValue HilbertTrendline::advance(double value, bool)
{
    m_cycle.push(value);
    m_prices.push(value);
    if (m_seen < 12) ++m_seen;
    if (!m_cycle.isRunning()) {
        m_trend.push(value);
        return {};
    }
    m_smoothPeriod = 0.33 * m_cycle.period() + 0.67 * m_smoothPeriod;
    const auto wanted = static_cast<std::size_t>(m_smoothPeriod + 0.5);
    const std::size_t bars = std::min(wanted, m_prices.size());
    double sum = 0.0;
    for (std::size_t age = bars; age-- > 0;)
        sum += m_prices[age];
    m_trend.push(bars > 0 ? sum / static_cast<double>(bars) : value);
    TrendlineValue result;
    result.smooth = m_cycle.smoothPrice();
    if (bars > 0) result.period = static_cast<double>(bars);
    if (m_seen >= 12) result.value = (4.0 * m_trend[0] + 3.0 * m_trend[1] + 2.0 * m_trend[2] + m_trend[3]) / 10.0;
    return result;
}

} // namespace sextant::analysis
