#pragma once

#include <span>
#include <vector>

#include "engine/decision/experiments/experiment_report.h"

namespace sextant::decision {

using UnitPointers = std::vector<const UnitRow*>;

/// Which units a report is about.
struct UnitSelection {
    UnitPointers all;      ///< exposed units of the phases that count, by first sight
    UnitPointers analysed; ///< of them, mature ones
};

/// Counts in `report` what is left out and why.
[[nodiscard]] UnitSelection selectUnits(std::span<const UnitRow> rows, const ReportRequest& request,
                                        ExperimentReport& report);
/// Whether units fell on the arms as planned: over all, and by symbol and type of session.
void noteAssignment(const UnitPointers& rows, double shareOfB, ExperimentReport& report);
/// Running sums of R of both engines.
void addCurve(const UnitPointers& rows, ExperimentReport& report);
[[nodiscard]] Digest hashOf(const UnitPointers& rows, const ReportRequest& request);

} // namespace sextant::decision
