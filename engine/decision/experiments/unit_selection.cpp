#include "engine/decision/experiments/unit_selection.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "engine/core/canonical.h"

namespace sextant::decision {
namespace {

bool isAssigned(const UnitRow& row)
{
    return row.isExposed && (row.reason == RoutingReason::HashA || row.reason == RoutingReason::HashB);
}

} // namespace

UnitSelection selectUnits(std::span<const UnitRow> rows, const ReportRequest& request, ExperimentReport& report)
{
    UnitPointers own;
    std::uint32_t lastPhase = 0;
    for (const UnitRow& row : rows) {
        if (row.experiment != request.experiment || row.firstSeen < request.started || row.firstSeen > request.cutOff)
            continue;
        own.push_back(&row);
        lastPhase = std::max(lastPhase, row.phase);
    }
    std::stable_sort(own.begin(), own.end(), [](const UnitRow* a, const UnitRow* b) {
        return std::tuple(a->firstSeen, std::string_view(a->symbol), std::string_view(a->timeframe)) <
               std::tuple(b->firstSeen, std::string_view(b->symbol), std::string_view(b->timeframe));
    });
    report.allUnits = own.size();
    // With route v1 every share is a phase of its own; v2 ramps the exposure, which moves no unit between arms. Who
    // knows since when the shares are what they are says so.
    const bool hasPhases = request.registration.routing.version == RoutingRule::Version::V1;
    const std::uint32_t firstPhase = request.firstPhase > 0 ? request.firstPhase : hasPhases ? lastPhase : 0;
    const auto& exclusions = request.registration.exclusions;
    const bool leavesFirstDayOut =
        std::find(exclusions.begin(), exclusions.end(), kExcludeFirstDay) != exclusions.end();
    std::map<std::uint32_t, std::string_view> firstDays; // by phase
    for (const UnitRow* row : own) {
        const std::string_view date = std::string_view(row->tradingDay).substr(0, 10);
        const auto [place, isNew] = firstDays.try_emplace(row->phase, date);
        if (!isNew) place->second = std::min(place->second, date);
    }
    UnitSelection out;
    for (const UnitRow* row : own) {
        if (!isAssigned(*row)) {
            ++report.excluded;
            continue;
        }
        if (row->phase < firstPhase || row->mode != request.registration.mode) {
            ++report.otherPhases;
            continue;
        }
        out.all.push_back(row);
        if (leavesFirstDayOut && firstDays.at(row->phase) == std::string_view(row->tradingDay).substr(0, 10)) {
            ++report.novel;
            continue;
        }
        // What was not known yet at the cut-off is not used, although it is known now.
        if (!row->isComplete || row->dayEnd + kMaturity > request.cutOff || row->lastOutcome > request.cutOff)
            ++report.immature;
        else
            out.analysed.push_back(row);
    }
    report.units = out.analysed.size();
    return out;
}

void noteAssignment(const UnitPointers& rows, double shareOfB, ExperimentReport& report)
{
    for (const UnitRow* row : rows)
        ++(row->label == Arm::A ? report.labelledA : report.labelledB);
    if (!(shareOfB > 0.0 && shareOfB < 1.0) || rows.empty()) return;
    const std::vector<double> shares{1.0 - shareOfB, shareOfB};
    SampleRatioMonitor overall(shares);
    struct Stratum {
        SampleRatioMonitor monitor;
        explicit Stratum(const std::vector<double>& planned) : monitor(planned) {}
    };
    std::map<std::string, Stratum> strata;
    for (const UnitRow* row : rows) {
        const std::size_t arm = row->label == Arm::A ? 0 : 1;
        overall.add(arm);
        strata.try_emplace(row->symbol, shares).first->second.monitor.add(arm);
        strata.try_emplace(row->sessionType, shares).first->second.monitor.add(arm);
    }
    report.sampleRatio = sampleRatio(overall.counts(), shares);
    report.sampleRatioP = overall.p();
    report.isSampleRatioAlarm = overall.p() < kSampleRatioAlarm;
    for (const auto& [name, stratum] : strata) {
        const auto counts = stratum.monitor.counts();
        report.strata.push_back({name, counts[0], counts[1], stratum.monitor.p()});
        if (stratum.monitor.p() < kSampleRatioAlarm / static_cast<double>(strata.size()))
            report.isSampleRatioAlarm = true;
    }
}

void addCurve(const UnitPointers& rows, ExperimentReport& report)
{
    std::map<Time, CumulativePoint> days;
    for (const UnitRow* row : rows) {
        CumulativePoint& day = days[row->dayEnd];
        day.a += row->of(Arm::A).sumR;
        day.b += row->of(Arm::B).sumR;
    }
    double a = 0.0;
    double b = 0.0;
    for (const auto& [time, day] : days) {
        a += day.a;
        b += day.b;
        report.curve.push_back({time, a, b});
    }
}

Digest hashOf(const UnitPointers& rows, const ReportRequest& request)
{
    CanonicalWriter out;
    out.putAll(std::string_view(request.experiment), std::string_view(request.registration.toJson()), request.cutOff,
               request.started);
    if (request.firstPhase > 0) out.put(request.firstPhase);
    for (const UnitRow* row : rows) {
        out.putAll(std::string_view(row->symbol), std::string_view(row->timeframe), std::string_view(row->tradingDay),
                   row->label, row->reason, row->bucket, row->phase, row->isExposed, row->isComplete,
                   std::string_view(row->volatility), row->signalCount, row->covariate.has_value(),
                   row->covariate.value_or(0.0), row->firstSeen, row->dayEnd);
        for (const EngineOutcome& e : row->engines)
            out.putAll(e.approved, e.trades, e.open, e.sumR, e.sumR2, e.wins, e.losses, e.maxDrawdown, e.fees, e.pnl,
                       e.gains, e.damage, e.heldHours, e.slippageBp, e.fills, e.worstR, e.orders, e.rejected,
                       e.failures);
    }
    return sha256(out.bytes());
}

} // namespace sextant::decision
