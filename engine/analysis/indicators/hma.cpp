#include "engine/analysis/indicators/hma.h"

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

int wholeRoot(int value)
{
    int root = 0;
    while ((root + 1) * (root + 1) <= value)
        ++root;
    return root;
}

int hullPeriod(int period)
{
    expects(period >= 2, "the period of a Hull average must be >= 2");
    return period;
}

} // namespace

Hma::Hma(int period) : m_half(hullPeriod(period) / 2), m_whole(period), m_smooth(wholeRoot(period)) {}

} // namespace sextant::analysis
