#include "engine/analysis/indicators/atr_percentile.h"

#include <algorithm>

namespace sextant::analysis {

AtrPercentile::AtrPercentile(int period, int window, bool inPercent, FirstTrueRange first)
    : m_atr(period, first), m_values(window), m_fewest(static_cast<std::size_t>(std::min(window, kFewest))),
      m_inPercent(inPercent)
{}

Reading AtrPercentile::advance(const BarInput& bar)
{
    const auto atr = m_atr.update(bar);
    if (!atr || (m_inPercent && bar.close == 0.0)) return std::nullopt;
    const double value = m_inPercent ? 100.0 * *atr / bar.close : *atr;
    m_values.push(value);
    if (m_values.count() < m_fewest) return std::nullopt;
    // (less + 0.5 · equal) / N
    return 0.5 * static_cast<double>(m_values.countBelow(value) + m_values.countUpTo(value)) /
           static_cast<double>(m_values.count());
}

int AtrPercentile::convergence() const { return m_atr.convergence() + m_values.length(); }

} // namespace sextant::analysis
