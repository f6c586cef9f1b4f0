#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/decision/experiments/aa_check.h"
#include "engine/decision/experiments/experiment_report.h"
#include "engine/host/json_text.h"

namespace sextant::host {

/// Preregistration::toJson() and back. Errors: InvalidInput naming the member.
[[nodiscard]] Result<decision::Preregistration> parsePreregistration(std::string_view json, const std::string& where);

/// One object with everything to read and to compute again: units, metrics with {metric, a, b, diff, ci_low, ci_high,
/// method, p_or_e_value, verdict}, paired view, segments, sample ratio, guardrails, power, curve, verdict, hash.
void writeReport(JsonText& out, const decision::ExperimentReport& report,
                 const decision::Preregistration& registration);
/// An array of {engine, key, signals, days, sum_r, mean_r, ci_low, ci_high, p}.
void writeVetoes(JsonText& out, std::span<const decision::VetoValue> vetoes);
void writeAaCheck(JsonText& out, const decision::AaCheck& check);

} // namespace sextant::host
