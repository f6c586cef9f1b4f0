#include "engine/analysis/indicators/squeeze.h"

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

double squeezeColour(double momentum, double before)
{
    if (momentum > 0.0) return momentum >= before ? 2.0 : 1.0;
    if (momentum < 0.0) return momentum <= before ? -2.0 : -1.0;
    return 0.0;
}

} // namespace

Squeeze::Squeeze(int period, double bollingerMultiplier, double keltnerMultiplier, SqueezeForm form,
                 FirstTrueRange first)
    : m_closes(period),
      m_bollingerMultiplier(form == SqueezeForm::LazyBearExact ? keltnerMultiplier : bollingerMultiplier),
      m_keltnerMultiplier(keltnerMultiplier),
      m_keltner(period, keltnerMultiplier, period, form == SqueezeForm::Own ? KeltnerBasis::Ema : KeltnerBasis::Sma,
                form == SqueezeForm::Own ? KeltnerWidth::Atr : KeltnerWidth::SmaRange, first),
      m_extremes(period), m_momentum(period)
{
    expects(bollingerMultiplier > 0.0, "the multiplier of Bollinger bands must be > 0");
}

void Squeeze::setState(SqueezeValue& value, double width, double closeMean, double channelMid, double range)
{
    const double upper = closeMean + width;
    const double lower = closeMean - width;
    const auto isInside = [&](double multiplier) {
        return lower > channelMid - multiplier * range && upper < channelMid + multiplier * range;
    };
    const bool isOn = isInside(m_keltnerMultiplier);
    const bool isOff =
        lower < channelMid - m_keltnerMultiplier * range && upper > channelMid + m_keltnerMultiplier * range;
    const bool fires = m_hasState && m_isOn && !isOn;
    if (isOn)
        m_bars = m_isOn ? m_bars + 1 : 1;
    else if (fires)
        m_expansion = 0;
    else
        ++m_expansion;
    m_hasFired = m_hasFired || fires;
    m_hasState = true;
    m_isOn = isOn;
    value.isOn = readingOf(isOn);
    value.hasFired = readingOf(fires);
    value.bars = m_bars;
    value.detail = isOn ? 1.0 : isOff ? -1.0 : 0.0;
    if (m_hasFired && !isOn) value.expansion = m_expansion;
    value.level = isInside(1.0) ? 3.0 : isInside(1.5) ? 2.0 : isInside(2.0) ? 1.0 : 0.0;
}

SqueezeValue Squeeze::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    SqueezeValue value;
    m_closes.push(bar.close, exact);
    m_extremes.push(bar.high, bar.low);
    const KeltnerValue channel = m_keltner.update(bar);
    if (!m_closes.isFull()) return value;

    const double mean = m_closes.moments().mean;
    const Reading& range = m_keltner.averageRange();
    if (channel.mid && range)
        setState(value, m_bollingerMultiplier * m_closes.deviation(m_closes.moments()), mean, *channel.mid, *range);

    m_momentum.push(bar.close - ((m_extremes.max() + m_extremes.min()) / 2.0 + mean) / 2.0, exact);
    if (!m_momentum.isFull()) return value;
    const double momentum = m_momentum.at(0.0);
    value.momentum = momentum;
    value.colour = squeezeColour(momentum, m_lastMomentum.value_or(momentum));
    if (range && *range > 0.0) value.momentumNorm = momentum / *range;
    m_lastMomentum = momentum;
    return value;
}

int Squeeze::warmUp(std::size_t output) const
{
    if (output == 1 || output == 2 || output == 7) return 2 * m_closes.length() - 1;
    return m_keltner.warmUp();
}

} // namespace sextant::analysis
