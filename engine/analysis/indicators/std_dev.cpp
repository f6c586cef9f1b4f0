#include "engine/analysis/indicators/std_dev.h"

namespace sextant::analysis {

StdDev::StdDev(int period) : m_variance(period) {}

void StdDev::reset()
{
    m_variance.reset();
    m_schedule = {};
    m_rejected = 0;
}

} // namespace sextant::analysis
