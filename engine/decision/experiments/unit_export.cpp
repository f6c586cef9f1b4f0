// Units of an experiment as a table anybody can compute with, and what vetoes were worth.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "engine/decision/experiments/experiment_report.h"

namespace sextant::decision {
namespace {

void appendShortest(std::string& out, double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

} // namespace

UnitTable unitTableOf(std::span<const UnitRow> rows, const ReportRequest& request)
{
    UnitTable table;
    table.metrics = {"expectancy_r", "trades", "max_drawdown_r", "exposure_hours", "fees"};
    std::uint32_t lastPhase = 0;
    std::vector<const UnitRow*> own;
    for (const UnitRow& row : rows) {
        if (row.experiment != request.experiment || row.firstSeen < request.started) continue;
        if (row.reason != RoutingReason::HashA && row.reason != RoutingReason::HashB) continue;
        lastPhase = std::max(lastPhase, row.phase);
        if (row.isExposed && row.isComplete && row.dayEnd + kMaturity <= request.cutOff) own.push_back(&row);
    }
    const bool hasPhases = request.registration.routing.version == RoutingRule::Version::V1;
    std::stable_sort(own.begin(), own.end(),
                     [](const UnitRow* a, const UnitRow* b) { return a->firstSeen < b->firstSeen; });
    for (const UnitRow* row : own) {
        if (hasPhases && row->phase != lastPhase) continue;
        for (const Arm arm : {Arm::A, Arm::B}) {
            if (request.registration.mode == ComparisonMode::Split && row->label != arm) continue;
            const EngineOutcome& outcome = row->of(arm);
            ExperimentUnit unit;
            unit.unit = row->unit();
            unit.arm = arm;
            unit.metrics = {outcome.sumR / static_cast<double>(std::max<std::int64_t>(row->signalCount, 1)),
                            static_cast<double>(outcome.trades), outcome.maxDrawdown, outcome.heldHours, outcome.fees};
            unit.covariates = {row->covariate, {}, {}, {}, {}};
            table.units.push_back(std::move(unit));
        }
    }
    return table;
}

std::string toCsv(const UnitTable& table)
{
    std::string out = "unit,variant";
    std::vector<bool> hasCovariate(table.metrics.size());
    for (const ExperimentUnit& unit : table.units)
        for (std::size_t i = 0; i < unit.covariates.size(); ++i)
            hasCovariate[i] = hasCovariate[i] || unit.covariates[i].has_value();
    for (std::size_t i = 0; i < table.metrics.size(); ++i) {
        out += "," + table.metrics[i];
        if (hasCovariate[i]) out += "," + table.metrics[i] + ":before";
    }
    out += '\n';
    for (const ExperimentUnit& unit : table.units) {
        out += unit.unit;
        out += unit.arm == Arm::A ? ",A" : ",B";
        for (std::size_t i = 0; i < table.metrics.size(); ++i) {
            out += ',';
            appendShortest(out, unit.metrics[i]);
            if (!hasCovariate[i]) continue;
            out += ',';
            if (i < unit.covariates.size() && unit.covariates[i]) appendShortest(out, *unit.covariates[i]);
        }
        out += '\n';
    }
    return out;
}

std::vector<VetoValue> valueOfVetoes(std::span<const VetoRow> rows, double alpha)
{
    struct Day {
        double sum = 0.0;
        std::int64_t count = 0;
    };
    std::map<std::pair<Arm, std::string>, std::map<std::string, Day>> groups;
    for (const VetoRow& row : rows) {
        Day& day = groups[{row.engine, row.key}][row.day];
        day.sum += row.r;
        ++day.count;
    }
    std::vector<VetoValue> out;
    for (const auto& [key, days] : groups) {
        VetoValue value;
        value.engine = key.first;
        value.key = key.second;
        value.days = days.size();
        std::vector<double> sums;
        std::vector<double> sizes;
        for (const auto& [date, day] : days) {
            value.signalCount += static_cast<std::size_t>(day.count);
            value.sumR += day.sum;
            sums.push_back(day.sum);
            sizes.push_back(static_cast<double>(day.count));
        }
        value.meanR = value.sumR / static_cast<double>(value.signalCount);
        // The mean as a ratio of sums over days: against an arm that earned nothing for certain.
        if (const auto ratio = ratioOf(sums, sizes)) {
            RatioEstimate nothing = *ratio;
            nothing.ratio = nothing.variance = 0.0;
            value.test = ratioDifference(nothing, *ratio, alpha);
        }
        out.push_back(std::move(value));
    }
    return out;
}

} // namespace sextant::decision
