#include "engine/analysis/indicators/recursion.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

Recursion::Recursion(double factor, int period, Seed seed) : m_factor(factor), m_period(period), m_seed(seed)
{
    expects(period >= 1, "the period of an average must be >= 1");
    expects(factor > 0.0 && factor <= 1.0, "the factor of a recursive average must be in (0, 1]");
}

int barsToConverge(double factor)
{
    expects(factor > 0.0 && factor <= 1.0, "the factor of a recursive average must be in (0, 1]");
    if (factor == 1.0) return 0;
    int bars = 0;
    for (double left = 1.0; left > 1e-6; left *= 1.0 - factor)
        ++bars;
    return bars;
}

} // namespace sextant::analysis
