#include "engine/host/experiment_json.h"

#include <array>
#include <cmath>
#include <vector>

#include "engine/host/json_fields.h"

namespace sextant::host {
namespace {

using decision::ExperimentReport;

Result<std::vector<std::string>> textsOf(const rapidjson::Document& document, const char* name,
                                         const std::string& where)
{
    std::vector<std::string> out;
    if (!document.HasMember(name)) return out;
    const rapidjson::Value& list = document[name];
    if (!list.IsArray()) return badField(where, name, "expected a list of texts");
    for (const rapidjson::Value& entry : list.GetArray()) {
        if (!entry.IsString()) return badField(where, name, "expected a list of texts");
        out.emplace_back(entry.GetString(), entry.GetStringLength());
    }
    return out;
}

void writeTestResult(JsonText& out, const std::optional<decision::TestResult>& test)
{
    if (!test) {
        out.null();
        return;
    }
    out.beginObject().key("diff").number(test->estimate).key("se").number(test->standardError);
    out.key("ci_low").number(test->interval.low).key("ci_high").number(test->interval.high);
    out.key("statistic").number(test->statistic);
    out.key("df").number(test->degrees > 0.0 ? std::optional(test->degrees) : std::nullopt);
    out.key("p").number(test->p).endObject();
}

void writeMetricReport(JsonText& out, const decision::MetricReport& metric, const ExperimentReport& report)
{
    const auto& look = metric.sequential;
    const bool isWarm = look && look->isWarm;
    out.beginObject().key("metric").text(decision::toString(metric.metric)).key("primary").boolean(metric.isPrimary);
    out.key("a").number(metric.a).key("b").number(metric.b);
    out.key("diff").number(look ? std::optional(look->estimate) : std::nullopt);
    out.key("ci_low").number(isWarm ? std::optional(look->interval.low) : std::nullopt);
    out.key("ci_high").number(isWarm ? std::optional(look->interval.high) : std::nullopt);
    out.key("method").text(report.mode == decision::ComparisonMode::Paired ? "confidence_sequence_day_sums"
                                                                           : "confidence_sequence");
    out.key("p_or_e_value").number(metric.alwaysValidP);
    out.key("verdict").text(decision::toString(metric.standing)).key("warm").boolean(isWarm);
    out.key("fixed");
    writeTestResult(out, metric.fixed);
    out.key("adjusted_p").number(metric.isPrimary ? std::nullopt : std::optional(metric.adjustedP));
    out.key("clustered");
    writeTestResult(out, metric.clustered);
    out.key("bootstrap");
    if (metric.bootstrap) {
        const bool isBca = metric.bootstrap->method == decision::IntervalMethod::BiasCorrected;
        out.beginObject().key("diff").number(metric.bootstrap->estimate);
        out.key("ci_low").number(metric.bootstrap->interval.low).key("ci_high").number(metric.bootstrap->interval.high);
        out.key("p").number(metric.bootstrap->p).key("method").text(isBca ? "bca" : "stationary_percentile");
        out.key("resamples").integer(metric.bootstrap->resamples);
        out.key("seed").integer(static_cast<std::int64_t>(decision::kReportSeed)).endObject();
    } else {
        out.null();
    }
    out.key("rank_superiority").number(metric.ranks ? std::optional(metric.ranks->superiority) : std::nullopt);
    out.key("rank_p").number(metric.ranks ? std::optional(metric.ranks->p) : std::nullopt);
    out.key("cuped");
    writeTestResult(out, metric.cuped);
    out.key("covariate_correlation").number(metric.cuped ? std::optional(metric.covariateCorrelation) : std::nullopt);
    out.key("bayes");
    if (metric.bayes) {
        out.beginObject().key("probability_better").number(metric.bayes->probabilityBetter);
        out.key("ci_low").number(metric.bayes->credible.low).key("ci_high").number(metric.bayes->credible.high);
        out.key("expected_loss").number(metric.bayes->lossOfB).endObject();
    } else {
        out.null();
    }
    out.endObject();
}

std::string_view nameOf(decision::SampleRatioLook::State state)
{
    using enum decision::SampleRatioLook::State;
    return state == Alarm ? "alarm" : state == Amber ? "amber" : "ok";
}

} // namespace

Result<decision::Preregistration> parsePreregistration(std::string_view json, const std::string& where)
{
    const auto document = parseJsonObject(json, where);
    if (!document) return tl::unexpected(document.error());
    const JsonFields fields(*document, where);
    decision::Preregistration out;
    const auto textOf = [&](const char* name, std::string& target) -> Result<void> {
        const auto value = fields.text(name);
        if (!value) return tl::unexpected(value.error());
        if (fields.has(name)) target = *value;
        return {};
    };
    std::string mode(decision::toString(out.mode));
    std::string route = "v1";
    for (const auto& [name, target] : {std::pair{"hypothesis", &out.hypothesis},
                                       {"primary_metric", &out.primaryMetric},
                                       {"decision_rule", &out.decisionRule},
                                       {"mode", &mode},
                                       {"route", &route}})
        if (auto done = textOf(name, *target); !done) return tl::unexpected(done.error());
    if (mode != "split" && mode != "paired") return fields.bad("mode", "expected split or paired");
    if (route != "v1" && route != "v2") return fields.bad("route", "expected v1 or v2");
    out.mode = mode == "split" ? decision::ComparisonMode::Split : decision::ComparisonMode::Paired;
    out.routing.version = route == "v1" ? decision::RoutingRule::Version::V1 : decision::RoutingRule::Version::V2;
    const auto numberOf = [&](const char* name, double otherwise) -> Result<double> {
        if (!fields.has(name)) return otherwise;
        return fields.number(name);
    };
    std::array<double, 8> numbers{out.alpha,
                                  out.power,
                                  out.smallestEffect,
                                  out.plannedUnits,
                                  out.winsorShare,
                                  static_cast<double>(out.horizonDays),
                                  0.0,
                                  10'000.0};
    constexpr std::array<const char*, 8> kNames{"alpha",  "power",        "mde",      "n_star",
                                                "winsor", "horizon_days", "split_bp", "exposure_bp"};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto value = numberOf(kNames[i], numbers[i]);
        if (!value) return tl::unexpected(value.error());
        numbers[i] = *value;
        const bool isWhole = i >= 5;
        if (isWhole && (!(*value >= 0.0 && *value <= 1e6) || std::floor(*value) != *value))
            return fields.bad(kNames[i], "expected a whole number");
    }
    out.alpha = numbers[0];
    out.power = numbers[1];
    out.smallestEffect = numbers[2];
    out.plannedUnits = numbers[3];
    out.winsorShare = numbers[4];
    out.horizonDays = static_cast<std::int32_t>(numbers[5]);
    out.routing.splitBasisPoints = static_cast<std::uint32_t>(numbers[6]);
    out.routing.exposureBasisPoints = static_cast<std::uint32_t>(numbers[7]);
    for (const auto& [name, target] : {std::pair{"secondary_metrics", &out.secondaryMetrics},
                                       {"guardrails", &out.guardrails},
                                       {"segments", &out.segments},
                                       {"exclusions", &out.exclusions}}) {
        auto list = textsOf(*document, name, where);
        if (!list) return tl::unexpected(list.error());
        *target = *std::move(list);
    }
    return out;
}

void writeVetoes(JsonText& out, std::span<const decision::VetoValue> vetoes)
{
    out.beginArray();
    for (const decision::VetoValue& veto : vetoes) {
        out.beginObject().key("engine").text(decision::toString(veto.engine)).key("cause").text(veto.key);
        out.key("signals").count(veto.signalCount).key("days").count(veto.days);
        out.key("sum_r").number(veto.sumR).key("mean_r").number(veto.meanR);
        out.key("ci_low").number(veto.test ? std::optional(veto.test->interval.low) : std::nullopt);
        out.key("ci_high").number(veto.test ? std::optional(veto.test->interval.high) : std::nullopt);
        out.key("p").number(veto.test ? std::optional(veto.test->p) : std::nullopt).endObject();
    }
    out.endArray();
}

void writeAaCheck(JsonText& out, const decision::AaCheck& check)
{
    out.beginObject().key("units").integer(check.units).key("simulations").integer(check.simulations);
    out.key("uniformity_p").number(check.uniformityP).key("reference_p").number(check.referenceP);
    out.key("bucket_chi2").number(check.bucketChiSquared);
    out.key("bucket_p").number(check.bucketP).key("false_positives").number(check.falsePositives);
    out.key("fair").boolean(check.isFair()).endObject();
}

void writeReport(JsonText& out, const ExperimentReport& report, const decision::Preregistration& registration)
{
    out.beginObject().key("experiment").text(report.experiment).key("mode").text(decision::toString(report.mode));
    out.key("cut_off").text(toRfc3339(report.cutOff));
    out.key("units").beginObject().key("all").count(report.allUnits).key("analysed").count(report.units);
    out.key("young").count(report.immature).key("earlier_phases").count(report.otherPhases);
    out.key("excluded").count(report.excluded).key("first_days").count(report.novel).key("days").count(report.days);
    out.key("labelled_a").integer(report.labelledA).key("labelled_b").integer(report.labelledB).endObject();
    out.key("metrics").beginArray();
    for (const decision::MetricReport& metric : report.metrics)
        writeMetricReport(out, metric, report);
    out.endArray().key("paired");
    if (report.unclustered) {
        out.beginObject().key("student");
        writeTestResult(out, report.unclustered);
        out.key("sign").beginObject().key("positive").count(report.sign.positive);
        out.key("negative").count(report.sign.negative).key("p").number(report.sign.p).endObject().endObject();
    } else {
        out.null();
    }
    out.key("segments").beginArray();
    for (const decision::SegmentReport& segment : report.segments) {
        out.beginObject().key("dimension").text(segment.dimension).key("value").text(segment.value);
        out.key("units").count(segment.units).key("fixed");
        writeTestResult(out, segment.fixed);
        out.key("adjusted_p").number(segment.adjustedP).endObject();
    }
    out.endArray().key("sample_ratio");
    if (report.sampleRatio) {
        out.beginObject().key("chi2").number(report.sampleRatio->chiSquared).key("p").number(report.sampleRatio->p);
        out.key("state").text(nameOf(report.sampleRatio->state)).key("sequential_p").number(report.sampleRatioP);
        out.key("invalid").boolean(report.isSampleRatioAlarm).key("strata").beginArray();
        for (const decision::StratumReport& stratum : report.strata)
            out.beginObject()
                .key("name")
                .text(stratum.name)
                .key("a")
                .integer(stratum.a)
                .key("b")
                .integer(stratum.b)
                .key("sequential_p")
                .number(stratum.sequentialP)
                .endObject();
        out.endArray().endObject();
    } else {
        out.null();
    }
    out.key("guardrails").beginArray();
    for (const decision::GuardrailReport& guard : report.guardrails) {
        out.beginObject().key("metric").text(decision::toString(guard.metric)).key("margin").number(guard.margin);
        out.key("ci_low").number(guard.interval ? std::optional(guard.interval->low) : std::nullopt);
        out.key("ci_high").number(guard.interval ? std::optional(guard.interval->high) : std::nullopt);
        out.key("breached").boolean(guard.isBreached).endObject();
    }
    out.endArray().key("power").beginObject().key("mde").number(registration.smallestEffect);
    out.key("power").number(report.power).key("detectable").number(report.detectable);
    out.key("deviation").number(report.deviation).key("days_to_decision").number(report.daysToDecision);
    out.key("curve").beginArray();
    for (const decision::DecisionTime& point : report.powerCurve)
        out.beginObject().key("effect").number(point.delta).key("days").number(point.days).endObject();
    out.endArray().endObject().key("cumulative_r").beginArray();
    for (const decision::CumulativePoint& point : report.curve)
        out.beginObject()
            .key("time")
            .text(toRfc3339(point.time))
            .key("a")
            .number(point.a)
            .key("b")
            .number(point.b)
            .endObject();
    out.endArray().key("verdict").text(decision::toString(report.verdict));
    out.key("preregistration").raw(registration.toJson());
    out.key("preregistration_hash").text(toHex(registration.hash())).key("hash").text(toHex(report.hash)).endObject();
}

} // namespace sextant::host
