#pragma once

#include <string_view>

#include "engine/decision/experiments/experiment_report.h"

namespace sextant::decision {

/// How a metric of units is named and made: Σ amount over Σ size of one engine.
struct UnitMetricInfo {
    std::string_view name;
    Preference preference;
    double (*amount)(const UnitRow&, const EngineOutcome&);
    double (*size)(const UnitRow&, const EngineOutcome&);
};
[[nodiscard]] const UnitMetricInfo& unitMetricInfo(UnitMetric metric);

} // namespace sextant::decision
