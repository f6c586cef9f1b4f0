#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/decision/experiments/router.h"

namespace sextant::decision {

/// One randomised unit of an experiment, as the analysis reads it (experiments.md §2.1).
struct ExperimentUnit {
    std::string unit;
    Arm arm = Arm::A;
    std::vector<double> metrics;                   ///< one per UnitTable::metrics; finite
    std::vector<std::optional<double>> covariates; ///< of the metrics, from before the assignment
};

/// All units in the order in which they came.
struct UnitTable {
    std::vector<std::string> metrics;
    std::vector<ExperimentUnit> units;
};

/// A table as text with a header `unit,variant,METRIC…`; variants A and B, numbers with a point; a column
/// `METRIC:before` holds the covariate of METRIC, empty where unknown. Blank lines are skipped. Errors: InvalidInput
/// "LINE: FIELD: what is wrong and what was expected".
[[nodiscard]] Result<UnitTable> parseUnitTable(std::string_view csv);

} // namespace sextant::decision
