#include <array>
#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/experiment_life.h"
#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "app/cli/workspace_access.h"
#include "engine/decision/experiments/power.h"
#include "engine/host/experiment_json.h"
#include "engine/host/experiment_keeper.h"

namespace sextant::cli {

using decision::Preregistration;
using host::ExperimentEntry;
using host::ExperimentRegistry;

Result<double> experimentNumber(const Arguments& arguments, std::string_view name, double otherwise, double lowest,
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

Result<const ExperimentEntry*> namedExperiment(const ExperimentRegistry& registry, const std::string& key)
{
    const ExperimentEntry* entry = registry.find(key);
    if (entry == nullptr) return fail(ErrorCode::NotFound, "there is no experiment '" + key.substr(0, 80) + "'");
    return entry;
}

namespace {

Result<void> runList(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    Listing listing;
    listing.columns = {{"experiment"}, {"state"},      {"mode"},       {"split"},        {"exposure"},
                       {"created"},    {"created_by"}, {"hypothesis"}, {"title", false}, {"hash", false}};
    for (const ExperimentEntry& entry : registry->entries()) {
        const Preregistration& promise = entry.experiment.registration();
        listing.rows.push_back({entry.experiment.key(), std::string(decision::toString(entry.experiment.state())),
                                std::string(decision::toString(promise.mode)), promise.routing.splitBasisPoints / 100.0,
                                entry.exposureBp / 100.0, entry.created, entry.createdBy, promise.hypothesis,
                                entry.experiment.title(), toHex(promise.hash())});
    }
    print(context.output, listing, context.arguments.has("json"),
          "there are no experiments; `experiment create KEY --hypothesis …` makes one");
    return {};
}

Result<void> runShow(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    const auto entry = namedExperiment(*registry, context.arguments.words()[0]);
    if (!entry) return tl::unexpected(entry.error());
    const decision::Experiment& experiment = (*entry)->experiment;
    host::JsonText json;
    json.beginObject().key("experiment").text(experiment.key()).key("title").text(experiment.title());
    json.key("state").text(decision::toString(experiment.state()));
    json.key("preregistration").raw(experiment.registration().toJson());
    json.key("hash").text(toHex(experiment.registration().hash()));
    json.key("frozen");
    if (experiment.frozen())
        json.text(toHex(*experiment.frozen()));
    else
        json.null();
    json.key("exposure_bp").integer((*entry)->exposureBp).key("ending").text((*entry)->ending);
    json.key("life").beginArray();
    for (const storage::ExperimentEvent& event : (*entry)->life) {
        json.beginObject().key("at").text(toRfc3339(event.at)).key("kind").text(event.kind);
        json.key("actor").text(event.actor).key("detail").raw(event.detail).endObject();
    }
    json.endArray().endObject();
    if (context.arguments.has("json")) {
        context.output.write(json.view());
        context.output.write("\n");
        return {};
    }
    const Preregistration& promise = experiment.registration();
    context.output.write(experiment.key() + ": " + experiment.title() + "\nstate: " +
                         std::string(decision::toString(experiment.state())) + "\nhypothesis: " + promise.hypothesis +
                         "\npromise: " + promise.toJson() + "\nhash: " + toHex(promise.hash()) + "\n");
    for (const storage::ExperimentEvent& event : (*entry)->life)
        context.output.write(toRfc3339(event.at) + " " + event.kind + " by " + event.actor + "\n");
    for (const decision::Amendment& amendment : experiment.amendments())
        context.output.write("amended " + toRfc3339(amendment.time) + " by " + amendment.actor + ": " +
                             amendment.reason + "\n");
    return {};
}

std::string shownNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4).ptr;
    return {text.data(), end};
}
std::string shownNumber(const std::optional<double>& value) { return value ? shownNumber(*value) : "none"; }

Result<void> writeFile(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) return fail(ErrorCode::Io, path + ": cannot be written");
    return {};
}

/// The experiment named, or what engine 2 does beside engine 1 while none runs ("none").
Result<ExperimentEntry> entryFor(storage::Database& database, const std::string& key)
{
    if (key == "none") {
        const auto rows = storage::ExperimentStore(database).units("");
        if (!rows) return tl::unexpected(rows.error());
        return host::unpromised(*rows);
    }
    const auto registry = ExperimentRegistry::load(database);
    if (!registry) return tl::unexpected(registry.error());
    const auto entry = namedExperiment(*registry, key);
    if (!entry) return tl::unexpected(entry.error());
    return **entry;
}

/// Other ways to look at the metric that decides, none of which does.
void tellViews(Output& out, const decision::MetricReport& metric)
{
    const auto span = [](const decision::Interval& interval) {
        return "[" + shownNumber(interval.low) + ", " + shownNumber(interval.high) + "]";
    };
    const auto test = [&](std::string_view name, const std::optional<decision::TestResult>& result) {
        if (result)
            out.write("  " + std::string(name) + ": " + shownNumber(result->estimate) + " in " +
                      span(result->interval) + ", p " + shownNumber(result->p) + "\n");
    };
    test("fixed", metric.fixed);
    test("fixed, clustered by day", metric.clustered);
    test("fixed, CUPED", metric.cuped);
    if (metric.bootstrap)
        out.write("  bootstrap: " + shownNumber(metric.bootstrap->estimate) + " in " +
                  span(metric.bootstrap->interval) + ", p " + shownNumber(metric.bootstrap->p) + "\n");
    if (metric.ranks)
        out.write("  ranks: B above A in " + shownNumber(metric.ranks->superiority) + " of pairs, p " +
                  shownNumber(metric.ranks->p) + "\n");
    if (metric.bayes)
        out.write("  Bayesian, not protected against looking often: B better with " +
                  shownNumber(metric.bayes->probabilityBetter) + ", " + span(metric.bayes->credible) +
                  ", expected loss " + shownNumber(metric.bayes->lossOfB) + "\n");
}

Result<void> runResults(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto entry = entryFor(*database, context.arguments.words()[0]);
    if (!entry) return tl::unexpected(entry.error());
    if (context.arguments.has("concluded")) {
        if (entry->evidence.empty())
            return fail(ErrorCode::NotFound, "the experiment '" + context.arguments.words()[0].substr(0, 80) +
                                                 "' has no report that it was concluded on");
        context.output.write(entry->evidence + "\n");
        return {};
    }
    const auto rows = storage::ExperimentStore(*database).units(entry->experiment.key());
    if (!rows) return tl::unexpected(rows.error());
    auto cutOff = context.arguments.time("at");
    if (!cutOff) return tl::unexpected(cutOff.error());
    const auto newest = host::cutOffOf(*database, *rows);
    if (!newest) return tl::unexpected(newest.error());
    const decision::ReportRequest request = host::requestOf(*entry, cutOff->value_or(*newest));
    const auto report = decision::reportOf(*rows, request);
    if (!report) return tl::unexpected(report.error());
    if (const auto path = context.arguments.value("csv"))
        if (auto written = writeFile(*path, decision::toCsv(decision::unitTableOf(*rows, request))); !written)
            return written;
    if (context.arguments.has("json")) {
        host::JsonText json;
        host::writeReport(json, *report, request.registration);
        context.output.write(json.view());
        context.output.write("\n");
        return {};
    }
    Output& out = context.output;
    out.write("units: " + std::to_string(report->units) + " on " + std::to_string(report->days) +
              " trading days in the analysis; left out: " + std::to_string(report->immature) + " too young, " +
              std::to_string(report->otherPhases) + " of earlier phases, " + std::to_string(report->excluded) +
              " that take no part" +
              (report->novel > 0 ? ", " + std::to_string(report->novel) + " of first days" : std::string()) + "\n");
    if (entry->experiment.conclusion())
        out.write("concluded as " + std::string(decision::toString(*entry->experiment.conclusion())) + " on report " +
                  toHex(*entry->experiment.evidence()).substr(0, 16) +
                  (report->hash == *entry->experiment.evidence()
                       ? std::string(", which this is\n")
                       : std::string("; what follows is of later data (--concluded prints that report)\n")));
    for (const decision::MetricReport& metric : report->metrics) {
        std::string line = std::string(decision::toString(metric.metric)) + (metric.isPrimary ? " (primary)" : "") +
                           ": A " + shownNumber(metric.a) + ", B " + shownNumber(metric.b);
        if (metric.sequential && metric.sequential->isWarm)
            line += ", B - A " + shownNumber(metric.sequential->estimate) + " in [" +
                    shownNumber(metric.sequential->interval.low) + ", " +
                    shownNumber(metric.sequential->interval.high) + "] at any time, least p so far " +
                    shownNumber(metric.alwaysValidP);
        out.write(line + ": " + std::string(decision::toString(metric.standing)) + "\n");
    }
    tellViews(out, report->primary());
    if (report->sampleRatio)
        out.write("sample ratio: A " + std::to_string(report->labelledA) + ", B " + std::to_string(report->labelledB) +
                  ", p " + shownNumber(report->sampleRatio->p) + " now, " + shownNumber(report->sampleRatioP) +
                  " over time" + (report->isSampleRatioAlarm ? ": ALARM" : "") + "\n");
    out.write("power for " + shownNumber(request.registration.smallestEffect) + ": " + shownNumber(report->power) +
              "; trading days to decision: " + shownNumber(report->daysToDecision) + "\n");
    out.write("verdict: " + std::string(decision::toString(report->verdict)) + "\nhash: " + toHex(report->hash) + "\n");
    return {};
}

Result<void> runVetoes(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto rows =
        storage::ExperimentStore(*database).counterfactuals(context.arguments.value("session").value_or(std::string()));
    if (!rows) return tl::unexpected(rows.error());
    const auto values = host::vetoesOf(*rows);
    if (context.arguments.has("json")) {
        host::JsonText json;
        host::writeVetoes(json, values);
        context.output.write(json.view());
        context.output.write("\n");
        return {};
    }
    Listing listing;
    listing.columns = {{"engine"}, {"cause"}, {"signals"}, {"days"}, {"sum_r"}, {"mean_r"}, {"ci_low"}, {"ci_high"}};
    for (const decision::VetoValue& value : values)
        listing.rows.push_back({std::string(decision::toString(value.engine)), value.key,
                                static_cast<std::int64_t>(value.signalCount), static_cast<std::int64_t>(value.days),
                                value.sumR, value.meanR, value.test ? Cell(value.test->interval.low) : Cell(),
                                value.test ? Cell(value.test->interval.high) : Cell()});
    print(context.output, listing, false,
          "no signal that was left alone has been followed to its end; engine 2 has to be on (flag enable_variant_b)");
    return {};
}

Result<void> runPower(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    double deviation = 0.0;
    double effect = 0.0;
    double perDay = 40.0;
    double planned = 500.0;
    double share = 50.0;
    double design = 1.0;
    decision::PowerPlan plan;
    struct Option {
        std::string_view name;
        double lowest;
        double highest;
        double* target;
    };
    for (const std::string_view name : {"sd", "effect"})
        if (const auto given = arguments.required(name); !given) return tl::unexpected(given.error());
    for (const Option& option :
         {Option{"sd", 1e-12, 1e12, &deviation}, Option{"effect", 1e-12, 1e12, &effect},
          Option{"per-day", 1e-3, 1e9, &perDay}, Option{"n-star", 1.0, 1e9, &planned},
          Option{"split", 0.01, 99.99, &share}, Option{"design-effect", 1.0, 1e6, &design},
          Option{"alpha", 1e-6, 0.5, &plan.alpha}, Option{"power", 0.01, 0.999999, &plan.power}}) {
        const auto value = experimentNumber(arguments, option.name, *option.target, option.lowest, option.highest);
        if (!value) return tl::unexpected(value.error());
        *option.target = *value;
    }
    plan.shareOfB = share / 100.0;
    plan.designEffect = design;
    const std::int64_t fixed = decision::unitsNeeded(deviation, effect, plan);
    const std::int64_t sequential = decision::unitsNeededSequentially(deviation, effect, planned, plan);
    const auto curve = decision::decisionTimes(deviation, effect, perDay, planned, plan);
    if (arguments.has("json")) {
        host::JsonText json;
        json.beginObject().key("units_fixed").integer(fixed).key("units_always_valid").integer(sequential);
        json.key("days").number(static_cast<double>(sequential) / perDay).key("curve").beginArray();
        for (const decision::DecisionTime& point : curve)
            json.beginObject()
                .key("effect")
                .number(point.delta)
                .key("units")
                .integer(point.units)
                .key("days")
                .number(point.days)
                .endObject();
        json.endArray().endObject();
        context.output.write(json.view());
        context.output.write("\n");
        return {};
    }
    context.output.write("units of both arms: " + std::to_string(fixed) + " for one look at the end, " +
                         std::to_string(sequential) + " for looks at any time, " +
                         shownNumber(static_cast<double>(sequential) / perDay) + " days\n");
    return {};
}

} // namespace

std::vector<Command> experimentReadingCommands()
{
    return {
        {"experiment list", "", "all experiments of the workspace", {}, runList},
        {"experiment show", "KEY", "promise and life of one", {}, runShow},
        {"experiment results",
         "KEY",
         "the report from its units; KEY none: engine 2 while no experiment ran",
         {{"concluded", Takes::Nothing, "", "print the report it was concluded on, as it was then (JSON)"},
          {"at", Takes::Value, "TIME", "as of this instant of the data (default: the newest unit)"},
          {"csv", Takes::Value, "FILE", "also write the units, as `experiment analyze` reads them"}},
         runResults},
        {"experiment power",
         "",
         "units and days to a decision",
         {{"sd", Takes::Value, "SIZE", "deviation of the metric per unit"},
          {"effect", Takes::Value, "SIZE", "difference to be found"},
          {"per-day", Takes::Value, "UNITS", "units of both arms a day (default 40)"},
          {"split", Takes::Value, "PERCENT", "share of B (default 50)"},
          {"design-effect", Takes::Value, "FACTOR", "1 + (m - 1) icc (default 1)"},
          {"n-star", Takes::Value, "UNITS", "where the interval is tightest (default 500)"},
          {"alpha", Takes::Value, "LEVEL", "error level (default 0.05)"},
          {"power", Takes::Value, "SHARE", "wanted power (default 0.8)"}},
         runPower},
        {"experiment vetoes",
         "",
         "what signals that were left alone would have earned, by cause and agent",
         {{"session", Takes::Value, "ID", "only this session (default all)"}},
         runVetoes},
    };
}

} // namespace sextant::cli
