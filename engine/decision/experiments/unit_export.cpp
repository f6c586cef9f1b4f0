// Units of an experiment as a table anybody can compute with, and what vetoes were worth.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "engine/decision/experiments/experiment_report.h"
#include "engine/decision/experiments/unit_selection.h"

namespace sextant::decision {
namespace {

void appendShortest(std::string& out, double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

/// Quoted where it has to be (RFC 4180).
void appendField(std::string& out, const std::string& text)
{
    if (text.find_first_of(",\"") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

} // namespace

UnitTable unitTableOf(std::span<const UnitRow> rows, const ReportRequest& request)
{
    UnitTable table;
    table.metrics = {"expectancy_r", "trades", "max_drawdown_r", "exposure_hours", "fees"};
    ExperimentReport counted; // of no use here
    for (const UnitRow* row : selectUnits(rows, request, counted).analysed) {
        for (const Arm arm : {Arm::A, Arm::B}) {
            if (request.registration.mode == ComparisonMode::Split && row->label != arm) continue;
            const EngineOutcome& outcome = row->of(arm);
            ExperimentUnit unit;
            unit.unit = row->unit();
            unit.arm = arm;
            unit.day = row->tradingDay.substr(0, 10);
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
    const bool hasDays = std::any_of(table.units.begin(), table.units.end(),
                                     [](const ExperimentUnit& unit) { return !unit.day.empty(); });
    std::string out = hasDays ? "unit,variant,day" : "unit,variant";
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
        appendField(out, unit.unit);
        out += unit.arm == Arm::A ? ",A" : ",B";
        if (hasDays) {
            out += ',';
            appendField(out, unit.day);
        }
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
