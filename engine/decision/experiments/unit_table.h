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
    std::string day{};                             ///< what it shares with others; empty: nothing is said
};

/// 0, or of a size from 1e-100 to 1e100: numbers whose squares and sums of squares are numbers too.
[[nodiscard]] bool isMeasure(double value);

/// All units in the order in which they came.
struct UnitTable {
    std::vector<std::string> metrics;
    std::vector<ExperimentUnit> units;
};

/// A table as text with a header `unit,variant,METRIC…`; variants A and B, numbers with a point; a column
/// `METRIC:before` holds the covariate of METRIC, empty where unknown; a column `day` names the trading day, or
/// whatever units have in common. Fields may be quoted as in RFC 4180, within a line. Blank lines are skipped. Errors:
/// InvalidInput "LINE: FIELD: what is wrong and what was expected".
[[nodiscard]] Result<UnitTable> parseUnitTable(std::string_view csv);

} // namespace sextant::decision
