#include "models/experiment_text.h"

#include <array>

#include "models/number_text.h"
#include "models/reason_text.h"

namespace sextant::models {

using decision::ComparisonMode;
using decision::Preference;
using decision::Standing;
using decision::UnitMetric;
using decision::Verdict;

namespace {

bool isShareMetric(UnitMetric metric)
{
    return metric == UnitMetric::WinRate || metric == UnitMetric::TradeShare || metric == UnitMetric::RejectionRate ||
           metric == UnitMetric::ErrorRate;
}
int metricDecimals(UnitMetric metric) { return metric == UnitMetric::ExpectancyR ? 3 : 2; }

} // namespace

QString ExperimentText::metric(UnitMetric metric)
{
    switch (metric) {
    case UnitMetric::ExpectancyR:
        return tr("Expectancy (R)");
    case UnitMetric::WinRate:
        return tr("Win rate");
    case UnitMetric::AveragePnl:
        return tr("Average P&L per trade");
    case UnitMetric::ProfitFactor:
        return tr("Profit factor");
    case UnitMetric::MaxDrawdownR:
        return tr("Max drawdown (R)");
    case UnitMetric::ExposureHours:
        return tr("Time in market (h)");
    case UnitMetric::SlippageBp:
        return tr("Slippage (bp)");
    case UnitMetric::TradeShare:
        return tr("Signals → trades");
    case UnitMetric::MaxLossR:
        return tr("Worst trade (R)");
    case UnitMetric::RejectionRate:
        return tr("Rejected orders");
    case UnitMetric::ErrorRate:
        return tr("Agents' failures");
    }
    return {};
}

QString ExperimentText::metricHint(UnitMetric metric)
{
    switch (metric) {
    case UnitMetric::ExpectancyR:
        return tr("Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0");
    case UnitMetric::WinRate:
        return tr("Share of closed trades that earned something");
    case UnitMetric::AveragePnl:
        return tr("Net result per closed trade, in the instrument's currency");
    case UnitMetric::ProfitFactor:
        return tr("What winning trades earned over what losing ones lost");
    case UnitMetric::MaxDrawdownR:
        return tr("Deepest fall of the result within a symbol, timeframe and trading day, averaged");
    case UnitMetric::ExposureHours:
        return tr("Hours in the market per symbol, timeframe and trading day");
    case UnitMetric::SlippageBp:
        return tr("Half-spread, slippage and impact per fill, in hundredths of a percent");
    case UnitMetric::TradeShare:
        return tr("Share of signals that became a trade");
    case UnitMetric::MaxLossR:
        return tr("Largest loss of one trade within a symbol, timeframe and trading day, averaged");
    case UnitMetric::RejectionRate:
        return tr("Share of orders that risk or the venue refused, or that failed on the way");
    case UnitMetric::ErrorRate:
        return tr("Agents that failed to speak, per signal; engine 1 has no agents");
    }
    return {};
}

QString ExperimentText::value(UnitMetric metric, std::optional<double> value)
{
    if (!value) return unknownText();
    return isShareMetric(metric) ? percentText(*value, 1) : numberText(*value, metricDecimals(metric));
}

QString ExperimentText::signedValue(UnitMetric metric, double value)
{
    return isShareMetric(metric) ? signedPercentText(value, 1) : signedNumberText(value, metricDecimals(metric));
}

QString ExperimentText::state(decision::ExperimentState state)
{
    using decision::ExperimentState;
    switch (state) {
    case ExperimentState::Draft:
        return tr("draft");
    case ExperimentState::Preregistered:
        return tr("promised");
    case ExperimentState::Running:
        return tr("running");
    case ExperimentState::Paused:
        return tr("paused");
    case ExperimentState::Stopped:
        return tr("stopped");
    case ExperimentState::Concluded:
        return tr("concluded");
    case ExperimentState::Archived:
        return tr("archived");
    }
    return {};
}

QString ExperimentText::mode(ComparisonMode mode)
{
    return mode == ComparisonMode::Paired ? tr("paired") : tr("split");
}

QString ExperimentText::conclusion(decision::Conclusion conclusion)
{
    switch (conclusion) {
    case decision::Conclusion::Ship:
        return tr("B takes over");
    case decision::Conclusion::Keep:
        return tr("A stays");
    case decision::Conclusion::Iterate:
        return tr("try again, changed");
    case decision::Conclusion::Invalid:
        return tr("not valid");
    }
    return {};
}

QString ExperimentText::standing(const decision::MetricReport& metric)
{
    const Preference preference = decision::preferenceOf(metric.metric);
    switch (metric.standing) {
    case Standing::WarmingUp:
        return tr("warming up");
    case Standing::Undecided:
        return tr("undecided");
    case Standing::Equal:
        return tr("equal");
    case Standing::Higher:
        return preference == Preference::Higher  ? tr("B better")
               : preference == Preference::Lower ? tr("B worse")
                                                 : tr("B more");
    case Standing::Lower:
        return preference == Preference::Higher  ? tr("B worse")
               : preference == Preference::Lower ? tr("B better")
                                                 : tr("B less");
    }
    return {};
}

Tone ExperimentText::standingTone(const decision::MetricReport& metric)
{
    const bool isHigher = metric.standing == Standing::Higher;
    if (!isHigher && metric.standing != Standing::Lower)
        return metric.standing == Standing::Equal ? Tone::VariantA : Tone::Muted;
    const Preference preference = decision::preferenceOf(metric.metric);
    if (preference == Preference::None) return Tone::VariantB;
    return (preference == Preference::Higher) == isHigher ? Tone::VariantB : Tone::Warning;
}

QString ExperimentText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Invalid:
        return tr("Not valid.");
    case Verdict::StopHarm:
        return tr("Stopped: B does harm.");
    case Verdict::ShipCandidate:
        return tr("B is better.");
    case Verdict::KeepA:
        return tr("A is better.");
    case Verdict::NoPracticalDifference:
        return tr("No difference that matters.");
    case Verdict::Futile:
        return tr("An improvement worth having is excluded.");
    case Verdict::Inconclusive:
        return tr("Undecided at the planned end.");
    case Verdict::Continue:
        return tr("Not decided yet.");
    }
    return {};
}

Tone ExperimentText::verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Invalid:
    case Verdict::StopHarm:
        return Tone::Danger;
    case Verdict::ShipCandidate:
        return Tone::VariantB;
    case Verdict::KeepA:
    case Verdict::Futile:
    case Verdict::NoPracticalDifference:
        return Tone::VariantA;
    case Verdict::Inconclusive:
        return Tone::Warning;
    case Verdict::Continue:
        break;
    }
    return Tone::Plain;
}

QString ExperimentText::advice(const decision::ExperimentReport& report)
{
    switch (report.verdict) {
    case Verdict::Invalid:
        return tr("Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a "
                  "crash of one engine, or flags that were turned.");
    case Verdict::StopHarm:
        return tr("A guardrail is breached. Find out why before it runs again.");
    case Verdict::ShipCandidate:
        return tr("Conclude it as a candidate to take over; somebody has to approve.");
    case Verdict::KeepA:
    case Verdict::Futile:
        return tr("Conclude it and keep A.");
    case Verdict::NoPracticalDifference:
        return tr("Conclude it and keep the simpler one.");
    case Verdict::Inconclusive:
        return tr("Conclude it and keep A, or plan a longer one.");
    case Verdict::Continue:
        break;
    }
    if (report.units == 0) return missing(report);
    if (report.daysToDecision)
        return tr("If the smallest effect that matters is there, the interval clears zero in about %n more trading "
                  "day(s).",
                  nullptr, static_cast<int>(*report.daysToDecision + 0.999));
    return missing(report);
}

QString ExperimentText::finding(const decision::ExperimentReport& report, double alpha)
{
    const decision::MetricReport& primary = report.primary();
    const QString name = metric(primary.metric);
    if (!primary.sequential || !primary.sequential->isWarm) {
        if (!primary.a || !primary.b) return tr("%1: nothing measured yet.").arg(name);
        return tr("%1: A %2, B %3; too early for an interval.")
            .arg(name, value(primary.metric, primary.a), value(primary.metric, primary.b));
    }
    const decision::SequentialComparison& look = *primary.sequential;
    return tr("%1: B differs by %2; %3 always-valid interval %4 … %5.", "metric, difference, level, low, high")
        .arg(name, signedValue(primary.metric, look.estimate), percentText(1.0 - alpha, 0),
             signedValue(primary.metric, look.interval.low), signedValue(primary.metric, look.interval.high));
}

QString ExperimentText::missing(const decision::ExperimentReport& report)
{
    if (report.allUnits == 0)
        return tr("No units yet: turn the flag enable_variant_b on and let a session give signals.");
    if (report.excluded == report.allUnits)
        return tr("Engine 2 was off in all units: turn the flag enable_variant_b on.");
    if (report.units == 0)
        return tr("%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.", nullptr,
                  static_cast<int>(report.immature));
    if (report.mode == ComparisonMode::Paired && report.days < decision::kFewestPairedDays)
        return tr("%1 of %2 trading days: the interval is shown from then on.")
            .arg(countText(report.days), countText(decision::kFewestPairedDays));
    if (report.mode == ComparisonMode::Split && !report.primary().sequential)
        return tr("Each arm needs %1 units.").arg(countText(decision::SequentialComparison::kFewestUnits));
    return {};
}

QString ExperimentText::cause(const std::string& key)
{
    constexpr std::string_view kAgent = "agent:";
    if (key.starts_with(kAgent))
        return tr("against: %1", "agent").arg(toText(std::string_view(key).substr(kAgent.size())));
    if (const auto code = reasonCodeFromName(key)) return ReasonText::title(*code);
    return toText(key);
}

} // namespace sextant::models
