#include "engine/analysis/indicators/alma.h"

#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

Alma::Alma(int period, double offset, double sigma, bool wholeCentre) : m_values(period)
{
    expects(offset >= 0.0 && offset <= 1.0 && sigma > 0.0, "an ALMA needs an offset within 0..1 and a sigma > 0");
    double centre = offset * (period - 1);
    if (wholeCentre) centre = std::floor(centre);
    const double width = period / sigma;
    for (int k = 0; k < period; ++k) {
        const double distance = k - centre;
        m_weights.push_back(math::exp(-(distance * distance) / (2.0 * width * width)));
        m_total += m_weights.back();
    }
    expects(m_total > 0.0, "the weights of an ALMA must not all vanish");
}

} // namespace sextant::analysis
