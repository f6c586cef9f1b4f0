#include "engine/analysis/indicators/atr.h"

namespace sextant::analysis {

Atr::Atr(int period, FirstTrueRange first) : m_range(first), m_average(1.0 / period, period, Seed::Sma) {}

void Atr::reset() { *this = Atr(m_average.period(), m_range.first()); }

} // namespace sextant::analysis
