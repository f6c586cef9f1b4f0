#include "engine/analysis/indicators/ema.h"

namespace sextant::analysis {

Ema::Ema(int period, Seed seed) : m_average(2.0 / (period + 1.0), period, seed) {}

void Ema::reset()
{
    m_average = Recursion(m_average.factor(), m_average.period(), m_average.seed());
    m_rejected = 0;
}

} // namespace sextant::analysis
