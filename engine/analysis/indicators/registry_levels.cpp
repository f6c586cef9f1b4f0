#include "engine/analysis/indicators/registry_parts.h"

namespace sextant::analysis {

IndicatorRows levelIndicators()
{
    IndicatorRows rows;
    return rows;
}

} // namespace sextant::analysis
