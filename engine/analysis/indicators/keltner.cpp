#include "engine/analysis/indicators/keltner.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

Keltner::Keltner(int period, double multiplier, int rangePeriod, KeltnerBasis basis, KeltnerWidth width,
                 FirstTrueRange first)
    : m_multiplier(multiplier), m_basis(basis), m_width(width), m_ema(2.0 / (period + 1.0), period, Seed::Sma),
      m_sma(period), m_atr(rangePeriod, first), m_range(first), m_ranges(rangePeriod)
{
    expects(multiplier > 0.0, "the multiplier of a Keltner channel must be > 0");
}

Reading Keltner::basisWith(const BarInput& bar, bool exact)
{
    if (m_basis == KeltnerBasis::Ema) {
        m_ema.push(bar.close);
        return m_ema.isReady() ? Reading(m_ema.value()) : std::nullopt;
    }
    m_sma.push(bar.close, exact);
    return m_sma.isFull() ? Reading(m_sma.sum() / m_sma.length()) : std::nullopt;
}

Reading Keltner::rangeWith(const BarInput& bar, bool exact)
{
    if (m_width == KeltnerWidth::Atr) return m_atr.update(bar);
    if (m_width == KeltnerWidth::HighLow) {
        m_ranges.push(bar.high - bar.low, exact);
    } else if (const auto range = m_range.update(bar)) {
        m_ranges.push(*range, exact);
    }
    return m_ranges.isFull() ? Reading(std::max(0.0, m_ranges.sum() / m_ranges.length())) : std::nullopt;
}

KeltnerValue Keltner::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    KeltnerValue value;
    value.mid = basisWith(bar, exact);
    m_averageRange = rangeWith(bar, exact);
    if (value.mid && m_averageRange) {
        const double width = m_multiplier * *m_averageRange;
        value.upper = *value.mid + width;
        value.lower = *value.mid - width;
        if (*value.mid != 0.0) value.bandwidth = (*value.upper - *value.lower) / *value.mid;
    }
    return value;
}

int Keltner::warmUp(std::size_t output) const
{
    const int basis = m_sma.length();
    if (output == 0) return basis;
    const int range = m_width == KeltnerWidth::Atr       ? m_atr.warmUp()
                      : m_width == KeltnerWidth::HighLow ? m_ranges.length()
                                                         : m_ranges.length() + m_range.warmUp() - 1;
    return std::max(basis, range);
}

int Keltner::convergence(std::size_t output) const
{
    const int basis = m_basis == KeltnerBasis::Ema ? barsToConverge(m_ema.factor()) : 0;
    if (output == 0 || m_width != KeltnerWidth::Atr) return basis;
    return std::max(basis, m_atr.convergence());
}

} // namespace sextant::analysis
