#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "app/cli/command_table.h"
#include "app/cli/experiment_life.h"
#include "app/cli/input_files.h"
#include "app/cli/number_text.h"
#include "engine/decision/experiments/comparison.h"
#include "engine/decision/experiments/router.h"
#include "engine/host/json_text.h"

namespace sextant::cli {
namespace {

using decision::ExperimentComparison;
using decision::MetricComparison;

Result<double> numberOption(const Arguments& arguments, std::string_view name, double otherwise, double lowest,
                            double highest)
{
    const auto text = arguments.value(name);
    if (!text) return otherwise;
    double value = 0.0;
    const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (fault != std::errc() || end != text->data() + text->size() || !(value >= lowest && value <= highest))
        return fail(ErrorCode::InvalidArgument, "--" + std::string(name) + ": was '" + text->substr(0, 80) +
                                                    "', expected a number from " + shortest(lowest) + " to " +
                                                    shortest(highest));
    return value;
}

/// Percent in hundredths.
Result<std::uint32_t> splitOption(const Arguments& arguments, bool wholePercents)
{
    const auto given = arguments.required("split");
    if (!given) return tl::unexpected(given.error());
    const auto percent = numberOption(arguments, "split", 0.0, 0.0, 100.0);
    if (!percent) return tl::unexpected(percent.error());
    const double points = *percent * 100.0;
    const double rounded = std::round(points);
    if (std::fabs(points - rounded) > 1e-6 || (wholePercents && std::fabs(std::fmod(rounded, 100.0)) > 0.5))
        return fail(ErrorCode::InvalidArgument,
                    "--split: was '" + given->substr(0, 80) + "', expected " +
                        (wholePercents ? "whole percents with route v1" : "percents with at most two decimals"));
    return static_cast<std::uint32_t>(rounded);
}

Result<void> runAssign(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto symbol = arguments.required("symbol");
    if (!symbol) return tl::unexpected(symbol.error());
    const auto timeframe = arguments.required("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    const auto day = arguments.required("session");
    if (!day) return tl::unexpected(day.error());
    const std::string version = arguments.value("version").value_or("v1");
    if (version != "v1" && version != "v2")
        return fail(ErrorCode::InvalidArgument, "--version: was '" + version.substr(0, 80) + "', expected v1 or v2");
    const bool isFirst = version == "v1";
    const auto key = arguments.value("key");
    if (!isFirst && !key) return fail(ErrorCode::InvalidArgument, "--key: is missing; route v2 hashes the experiment");
    const auto split = splitOption(arguments, isFirst);
    if (!split) return tl::unexpected(split.error());

    decision::RoutingRule rule;
    rule.version = isFirst ? decision::RoutingRule::Version::V1 : decision::RoutingRule::Version::V2;
    rule.splitBasisPoints = *split;
    const decision::Routing routing = decision::route(rule, true, key.value_or(""), *symbol, *timeframe, *day);
    const std::string_view variant = decision::toString(routing.arm);
    if (arguments.has("json")) {
        host::JsonText json;
        json.beginObject().key("hash_hex").text(toHex(routing.bucket.hash));
        json.key("bucket").integer(routing.bucket.bucket).key("variant").text(variant).endObject();
        context.output.write(json.view());
        context.output.write("\n");
        return {};
    }
    context.output.write("variant " + std::string(variant) + ": bucket " + std::to_string(routing.bucket.bucket) +
                         " of " + std::to_string(routing.bucket.modulus) + ", hash " + toHex(routing.bucket.hash) +
                         "\n");
    return {};
}

/// What a metric says in one word, by the rule that decides for it: the matrix for the primary one, the adjusted p of
/// the fixed test for the others.
std::string_view verdictOf(const MetricComparison& metric, const ExperimentComparison& comparison, double alpha)
{
    if (metric.isPrimary) return decision::toString(comparison.verdict);
    if (!metric.isSufficient || !metric.fixed) return "INSUFFICIENT_DATA";
    if (metric.adjustedP > alpha) return "NO_DIFFERENCE_SHOWN";
    return metric.fixed->estimate > 0.0 ? "B_HIGHER" : "A_HIGHER";
}

void writeTest(host::JsonText& out, const std::optional<decision::TestResult>& test)
{
    if (!test) {
        out.null();
        return;
    }
    out.beginObject().key("diff").number(test->estimate).key("ci_low").number(test->interval.low);
    out.key("ci_high").number(test->interval.high).key("statistic").number(test->statistic);
    out.key("df").number(test->degrees > 0.0 ? std::optional(test->degrees) : std::nullopt);
    out.key("p").number(test->p).endObject();
}

void writeBootstrap(host::JsonText& out, const std::optional<decision::BootstrapResult>& bootstrap)
{
    if (!bootstrap) {
        out.null();
        return;
    }
    out.beginObject().key("diff").number(bootstrap->estimate).key("ci_low").number(bootstrap->interval.low);
    out.key("ci_high").number(bootstrap->interval.high).key("p").number(bootstrap->p);
    out.key("method").text(bootstrap->method == decision::IntervalMethod::BiasCorrected ? "bca" : "percentile");
    out.key("resamples").integer(bootstrap->resamples).endObject();
}

void writeMetric(host::JsonText& out, const MetricComparison& metric, const ExperimentComparison& comparison,
                 double alpha)
{
    out.beginObject().key("metric").text(metric.metric).key("primary").boolean(metric.isPrimary);
    out.key("n_a").count(metric.a.n).key("n_b").count(metric.b.n);
    out.key("a").number(metric.a.mean).key("b").number(metric.b.mean);
    out.key("raw_a").number(metric.rawMeanA).key("raw_b").number(metric.rawMeanB);
    // The interval that decides: always valid for the primary metric, the fixed test for the others.
    const auto& sequential = metric.sequential;
    const bool isSequential = metric.isPrimary;
    out.key("diff").number(sequential ? std::optional(sequential->estimate) : std::nullopt);
    std::optional<decision::Interval> interval;
    if (isSequential && sequential && sequential->isWarm) interval = sequential->interval; // not valid before
    if (!isSequential && metric.fixed) interval = metric.fixed->interval;
    out.key("ci_low").number(interval ? std::optional(interval->low) : std::nullopt);
    out.key("ci_high").number(interval ? std::optional(interval->high) : std::nullopt);
    out.key("method").text(isSequential ? "confidence_sequence" : "welch");
    out.key("p_or_e_value").number(isSequential ? metric.alwaysValidP : metric.adjustedP);
    out.key("verdict").text(verdictOf(metric, comparison, alpha));
    out.key("warm").boolean(sequential && sequential->isWarm);
    out.key("fixed");
    writeTest(out, metric.fixed);
    out.key("adjusted_p").number(metric.isPrimary ? std::nullopt : std::optional(metric.adjustedP));
    out.key("msprt_p").number(metric.mixtureP).key("clustered");
    writeTest(out, metric.clustered);
    out.key("bootstrap");
    writeBootstrap(out, metric.bootstrap);
    out.key("cuped");
    writeTest(out, metric.cuped);
    out.key("covariate_correlation").number(metric.cuped ? std::optional(metric.covariateCorrelation) : std::nullopt);
    out.key("rank_superiority").number(metric.ranks ? std::optional(metric.ranks->superiority) : std::nullopt);
    out.key("rank_p").number(metric.ranks ? std::optional(metric.ranks->p) : std::nullopt);
    out.key("proportions");
    writeTest(out, metric.proportions ? std::optional(metric.proportions->result) : std::nullopt);
    out.key("bayes");
    if (metric.bayes) {
        out.beginObject().key("probability_better");
        out.number(metric.probabilityBetter ? metric.probabilityBetter
                                            : std::optional(metric.bayes->probabilityBetter));
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

void writeComparison(host::JsonText& out, const ExperimentComparison& comparison, const decision::AnalysisPlan& plan)
{
    out.beginObject().key("units").beginObject().key("A").integer(comparison.unitsA);
    out.key("B").integer(comparison.unitsB).key("repeated").count(comparison.repeated).endObject();
    out.key("bootstrap_seed").integer(static_cast<std::int64_t>(plan.bootstrap.seed));
    out.key("metrics").beginArray();
    for (const MetricComparison& metric : comparison.metrics)
        writeMetric(out, metric, comparison, plan.alpha);
    out.endArray().key("paired");
    if (comparison.paired) {
        const auto& look = comparison.paired->sequential;
        const bool isWarm = look && look->isWarm;
        out.beginObject().key("pairs").count(comparison.paired->pairs).key("days").count(comparison.paired->days);
        out.key("diff").number(look ? std::optional(look->estimate) : std::nullopt);
        out.key("ci_low").number(isWarm ? std::optional(look->interval.low) : std::nullopt);
        out.key("ci_high").number(isWarm ? std::optional(look->interval.high) : std::nullopt);
        out.key("method").text("confidence_sequence_day_sums").key("warm").boolean(isWarm);
        out.key("p_or_e_value").number(comparison.paired->alwaysValidP).key("student");
        writeTest(out, comparison.paired->student);
        out.key("bootstrap");
        writeBootstrap(out, comparison.paired->bootstrap);
        out.key("sign").beginObject().key("positive").count(comparison.paired->sign.positive);
        out.key("negative").count(comparison.paired->sign.negative).key("p").number(comparison.paired->sign.p);
        out.endObject().endObject();
    } else {
        out.null();
    }
    out.key("sample_ratio").beginObject().key("chi2").number(comparison.sampleRatio.chiSquared);
    out.key("p").number(comparison.sampleRatio.p).key("state").text(nameOf(comparison.sampleRatio.state));
    out.key("sequential_p").number(comparison.sampleRatioP);
    out.key("invalid").boolean(comparison.sampleRatioP < decision::kSampleRatioAlarm).endObject();
    out.key("power").beginObject().key("mde").number(comparison.smallestEffect);
    out.key("power").number(comparison.powerForEffect).key("detectable").number(comparison.detectableEffect);
    out.key("units_needed").integer(comparison.unitsNeeded).endObject();
    out.key("verdict").text(decision::toString(comparison.verdict));
    out.key("hash").text(toHex(comparison.hash)).endObject();
}

/// Four digits are enough for people.
std::string shown(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4).ptr;
    return {text.data(), end};
}

void tell(Output& out, const ExperimentComparison& comparison, double alpha)
{
    out.write("units: A " + std::to_string(comparison.unitsA) + ", B " + std::to_string(comparison.unitsB) + "\n");
    for (const MetricComparison& metric : comparison.metrics) {
        out.write(metric.metric + (metric.isPrimary ? " (primary)" : "") + ": A " + shown(metric.a.mean) + ", B " +
                  shown(metric.b.mean));
        if (metric.isPrimary && metric.sequential && !metric.sequential->isWarm)
            out.write(", B - A " + shown(metric.sequential->estimate) + ", warming up until both arms have " +
                      std::to_string(decision::SequentialComparison::kFewestUnits) + " units");
        else if (metric.isPrimary && metric.sequential)
            out.write(", B - A " + shown(metric.sequential->estimate) + " in [" +
                      shown(metric.sequential->interval.low) + ", " + shown(metric.sequential->interval.high) +
                      "] at any time, p " + shown(metric.alwaysValidP));
        else if (!metric.isPrimary && metric.fixed)
            out.write(", B - A " + shown(metric.fixed->estimate) + " in [" + shown(metric.fixed->interval.low) + ", " +
                      shown(metric.fixed->interval.high) + "], adjusted p " + shown(metric.adjustedP));
        out.write(": " + std::string(verdictOf(metric, comparison, alpha)) + "\n");
    }
    if (comparison.paired && comparison.paired->sequential && comparison.paired->sequential->isWarm)
        out.write("pairs over " + std::to_string(comparison.paired->days) + " days: B - A " +
                  shown(comparison.paired->sequential->estimate) + " in [" +
                  shown(comparison.paired->sequential->interval.low) + ", " +
                  shown(comparison.paired->sequential->interval.high) + "] at any time, p " +
                  shown(comparison.paired->alwaysValidP) + "\n");
    if (comparison.paired && comparison.paired->student)
        out.write("pairs: " + std::to_string(comparison.paired->pairs) + ", B - A " +
                  shown(comparison.paired->student->estimate) + " in [" +
                  shown(comparison.paired->student->interval.low) + ", " +
                  shown(comparison.paired->student->interval.high) + "], p " + shown(comparison.paired->student->p) +
                  "\n");
    out.write("sample ratio: p " + shown(comparison.sampleRatio.p) + " now, " + shown(comparison.sampleRatioP) +
              " over time: " + std::string(nameOf(comparison.sampleRatio.state)) + "\n");
    out.write("power for " + shown(comparison.smallestEffect) + ": " + shown(comparison.powerForEffect) +
              "; units needed: " + std::to_string(comparison.unitsNeeded) + "\n");
    out.write("verdict: " + std::string(decision::toString(comparison.verdict)) + "\n");
}

Result<decision::AnalysisPlan> planOf(const Arguments& arguments)
{
    decision::AnalysisPlan plan;
    plan.primary = arguments.value("primary").value_or("");
    struct Option {
        std::string_view name;
        double lowest;
        double highest;
        double* target;
        double scale;
    };
    for (const Option& option :
         {Option{"split", 0.01, 99.99, &plan.shareOfB, 0.01}, Option{"alpha", 1e-6, 0.5, &plan.alpha, 1.0},
          Option{"power", 0.01, 0.999999, &plan.power, 1.0}, Option{"n-star", 1.0, 1e9, &plan.plannedUnits, 1.0},
          Option{"mde", 0.0, 1e12, &plan.smallestEffect, 1.0}, Option{"winsor", 0.0, 0.49, &plan.winsorShare, 1.0},
          Option{"days", 0.0, 1e6, &plan.days, 1.0}}) {
        const auto value =
            numberOption(arguments, option.name, *option.target / option.scale, option.lowest, option.highest);
        if (!value) return tl::unexpected(value.error());
        *option.target = *value * option.scale;
    }
    const auto seed = arguments.integer("seed", 0, INT64_MAX);
    if (!seed) return tl::unexpected(seed.error());
    plan.bootstrap.seed = static_cast<std::uint64_t>(seed->value_or(1));
    const auto resamples = arguments.integer("resamples", 100, 1'000'000);
    if (!resamples) return tl::unexpected(resamples.error());
    plan.bootstrap.resamples = static_cast<int>(resamples->value_or(plan.bootstrap.resamples));
    plan.bootstrap.alpha = plan.alpha;
    plan.isHorizonReached = arguments.has("horizon-reached");
    return plan;
}

Result<void> runAnalyze(CommandContext& context)
{
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    const auto plan = planOf(context.arguments);
    if (!plan) return tl::unexpected(plan.error());
    const auto text = readTextFile(*path);
    if (!text) return tl::unexpected(text.error());
    const auto table = decision::parseUnitTable(*text);
    if (!table) return fail(table.error().code, *path + ":" + table.error().message);
    const auto comparison = decision::compareArms(*table, *plan);
    if (!comparison) return fail(comparison.error().code, *path + ": " + comparison.error().message);
    if (comparison->repeated > 0)
        context.output.note(
            std::to_string(comparison->repeated) +
            " rows repeat a unit within its arm; each counts as a unit of its own, which makes intervals "
            "too narrow where they depend on each other. Add a column day for clusters");
    if (!context.arguments.has("json")) {
        tell(context.output, *comparison, plan->alpha);
        return {};
    }
    host::JsonText json;
    writeComparison(json, *comparison, *plan);
    context.output.write(json.view());
    context.output.write("\n");
    return {};
}

} // namespace

std::vector<Command> experimentCommands()
{
    std::vector<Command> commands{
        {"experiment assign",
         "",
         "the variant of one symbol, timeframe and trading day",
         {{"session", Takes::Value, "DAY", "trading day, such as 2026-01-05-RTH"},
          {"split", Takes::Value, "PERCENT", "share of B"},
          {"key", Takes::Value, "NAME", "experiment, for route v2"},
          {"version", Takes::Value, "v1|v2", "how to hash (default v1)"}},
         runAssign},
        {"experiment analyze",
         "",
         "compare the arms of any table with columns unit,variant,metric…",
         {{"input", Takes::Value, "FILE",
           "CSV; METRIC:before holds what was known before (CUPED), day what units share"},
          {"primary", Takes::Value, "METRIC", "the one that decides (default: the first)"},
          {"split", Takes::Value, "PERCENT", "planned share of B (default 50)"},
          {"mde", Takes::Value, "SIZE", "smallest improvement worth having (default: a tenth of the deviation)"},
          {"alpha", Takes::Value, "LEVEL", "error level (default 0.05)"},
          {"power", Takes::Value, "SHARE", "wanted power (default 0.8)"},
          {"n-star", Takes::Value, "UNITS", "where the interval is tightest (default 500)"},
          {"winsor", Takes::Value, "SHARE", "cut from each side (default 0.01)"},
          {"days", Takes::Value, "N", "days since it began; under 5 no verdict is given"},
          {"horizon-reached", Takes::Nothing, "", "the planned end has come"},
          {"resamples", Takes::Value, "N", "of the bootstrap (default 10000)"},
          {"seed", Takes::Value, "N", "of the bootstrap (default 1)"}},
         runAnalyze},
    };
    for (const auto make : {experimentLifeCommands, experimentReadingCommands}) {
        std::vector<Command> more = make();
        for (Command& command : more)
            commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace sextant::cli
