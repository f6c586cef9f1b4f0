#include "app/cli/experiment_life.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/decision/experiments/power.h"
#include "engine/host/experiment_json.h"
#include "engine/host/experiment_registry.h"

namespace sextant::cli {
namespace {

using decision::Preregistration;
using host::ExperimentEntry;
using host::ExperimentRegistry;

Result<double> numberOf(const Arguments& arguments, std::string_view name, double otherwise, double lowest,
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

/// The promise of the options, over what stood there before.
Result<Preregistration> promiseOf(const Arguments& arguments, Preregistration promise)
{
    promise.hypothesis = arguments.value("hypothesis").value_or(promise.hypothesis);
    promise.primaryMetric = arguments.value("metric").value_or(promise.primaryMetric);
    if (const auto mode = arguments.value("mode")) {
        if (*mode != "split" && *mode != "paired")
            return fail(ErrorCode::InvalidArgument,
                        "--mode: was '" + mode->substr(0, 80) + "', expected split or paired");
        promise.mode = *mode == "split" ? decision::ComparisonMode::Split : decision::ComparisonMode::Paired;
    }
    if (const auto version = arguments.value("version")) {
        if (*version != "v1" && *version != "v2")
            return fail(ErrorCode::InvalidArgument,
                        "--version: was '" + version->substr(0, 80) + "', expected v1 or v2");
        promise.routing.version =
            *version == "v1" ? decision::RoutingRule::Version::V1 : decision::RoutingRule::Version::V2;
    }
    double split = promise.routing.splitBasisPoints / 100.0;
    double exposure = promise.routing.exposureBasisPoints / 100.0;
    double days = promise.horizonDays;
    struct Option {
        std::string_view name;
        double lowest;
        double highest;
        double* target;
    };
    for (const Option& option :
         {Option{"split", 0.0, 100.0, &split}, Option{"exposure", 0.01, 100.0, &exposure},
          Option{"mde", 1e-9, 1e9, &promise.smallestEffect}, Option{"alpha", 1e-6, 0.5, &promise.alpha},
          Option{"power", 0.01, 0.999999, &promise.power}, Option{"n-star", 1.0, 1e9, &promise.plannedUnits},
          Option{"winsor", 0.0, 0.49, &promise.winsorShare}, Option{"horizon-days", 1.0, 3650.0, &days}}) {
        const auto value = numberOf(arguments, option.name, *option.target, option.lowest, option.highest);
        if (!value) return tl::unexpected(value.error());
        *option.target = *value;
    }
    promise.routing.splitBasisPoints = static_cast<std::uint32_t>(std::round(split * 100.0));
    promise.routing.exposureBasisPoints = static_cast<std::uint32_t>(std::round(exposure * 100.0));
    promise.horizonDays = static_cast<std::int32_t>(days);
    if (!arguments.values("guardrail").empty()) promise.guardrails = arguments.values("guardrail");
    if (!arguments.values("exclude").empty()) promise.exclusions = arguments.values("exclude");
    return promise;
}

std::vector<OptionDefinition> promiseOptions()
{
    return {
        {"hypothesis", Takes::Value, "TEXT", "what is expected and why"},
        {"metric", Takes::Value, "NAME", "that decides (default expectancy_r)"},
        {"mode", Takes::Value, "MODE", "paired or split (default paired)"},
        {"split", Takes::Value, "PERCENT", "share of B (default 50)"},
        {"exposure", Takes::Value, "PERCENT", "share of units that take part at first (default 100)"},
        {"version", Takes::Value, "v1|v2", "how to hash (default v2)"},
        {"mde", Takes::Value, "SIZE", "smallest improvement worth having (default 0.05)"},
        {"alpha", Takes::Value, "LEVEL", "error level (default 0.05)"},
        {"power", Takes::Value, "SHARE", "wanted power (default 0.8)"},
        {"n-star", Takes::Value, "UNITS", "where the interval is tightest, split only (default 500)"},
        {"winsor", Takes::Value, "SHARE", "cut from each side (default 0.01)"},
        {"horizon-days", Takes::Value, "N", "trading days after which it ends undecided (default 60)"},
        {"guardrail", Takes::Values, "METRIC:MARGIN", "what must not get worse by more, such as max_drawdown_r:0.5"},
        {"exclude", Takes::Values, "TEXT", "what is left out, in words"}};
}

/// An owned workspace with its experiments, by somebody who may.
struct Owned {
    storage::Workspace workspace;
    std::unique_ptr<storage::Database> database;
    ExperimentRegistry registry;
    ExperimentRegistry::Act act;
};

Result<Owned> openForAct(CommandContext& context, const std::string& subject)
{
    const auto who = context.arguments.required("operator");
    if (!who) return tl::unexpected(who.error());
    auto workspace = openForChange(context.arguments);
    if (!workspace) {
        if (workspace.error().code != ErrorCode::Busy) return tl::unexpected(workspace.error());
        return fail(ErrorCode::Busy, workspace.error().message + "; experiments are changed there while it runs");
    }
    const auto operators = operatorsOf(*workspace);
    if (!operators) return tl::unexpected(operators.error());
    if (auto allowed = authorise(context.arguments, **operators, host::OperatorAction::RunExperiments, subject);
        !allowed)
        return tl::unexpected(allowed.error());
    auto database = workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    auto kept = std::make_unique<storage::Database>(*std::move(database));
    auto registry = ExperimentRegistry::load(*kept);
    if (!registry) return tl::unexpected(registry.error());
    return Owned{*std::move(workspace),
                 std::move(kept),
                 *std::move(registry),
                 {*who, wallClock(), context.arguments.value("reason").value_or("")}};
}

void tell(CommandContext& context, const ExperimentEntry& entry)
{
    const decision::Experiment& experiment = entry.experiment;
    if (context.arguments.has("json")) {
        host::JsonText json;
        json.beginObject().key("experiment").text(experiment.key());
        json.key("state").text(decision::toString(experiment.state()));
        json.key("hash").text(toHex(experiment.registration().hash())).endObject();
        context.output.write(json.view());
        context.output.write("\n");
        return;
    }
    context.output.write("experiment " + experiment.key() + " is " +
                         std::string(decision::toString(experiment.state())) + "\n");
}

const std::string& keyOf(const CommandContext& context) { return context.arguments.words()[0]; }

Result<void> runCreate(CommandContext& context)
{
    Preregistration promise;
    promise.routing = {decision::RoutingRule::Version::V2, 5'000, 10'000};
    const auto wanted = promiseOf(context.arguments, promise);
    if (!wanted) return tl::unexpected(wanted.error());
    auto owned = openForAct(context, keyOf(context));
    if (!owned) return tl::unexpected(owned.error());
    const std::string title = context.arguments.value("title").value_or(keyOf(context));
    if (auto done = owned->registry.create(keyOf(context), title, *wanted, owned->act); !done) return done;
    tell(context, *owned->registry.find(keyOf(context)));
    return {};
}

/// The entry that the first word names.
Result<const ExperimentEntry*> named(const ExperimentRegistry& registry, const std::string& key)
{
    const ExperimentEntry* entry = registry.find(key);
    if (entry == nullptr) return fail(ErrorCode::NotFound, "there is no experiment '" + key.substr(0, 80) + "'");
    return entry;
}

using Step = std::function<Result<void>(Owned&, const std::string&)>;

Result<void> act(CommandContext& context, const Step& step)
{
    auto owned = openForAct(context, keyOf(context));
    if (!owned) return tl::unexpected(owned.error());
    if (const auto entry = named(owned->registry, keyOf(context)); !entry) return tl::unexpected(entry.error());
    if (auto done = step(*owned, keyOf(context)); !done) return done;
    tell(context, *owned->registry.find(keyOf(context)));
    return {};
}

Result<void> done(const Result<session::Command>& command)
{
    return command.map([](const session::Command&) {});
}

Result<void> runAmend(CommandContext& context)
{
    return act(context, [&](Owned& owned, const std::string& key) -> Result<void> {
        const auto promise = promiseOf(context.arguments, owned.registry.find(key)->experiment.registration());
        if (!promise) return tl::unexpected(promise.error());
        return owned.registry.amend(key, *promise, owned.act);
    });
}

Result<void> runPreregister(CommandContext& context)
{
    return act(context, [&](Owned& owned, const std::string& key) -> Result<void> {
        const auto history = storage::ExperimentStore(*owned.database).units("");
        if (!history) return tl::unexpected(history.error());
        std::optional<decision::AaCheck> check;
        if (const auto fair = decision::checkAssignment(*history))
            check = *fair;
        else
            context.output.note("no A/A test of the assignment: " + fair.error().message);
        return owned.registry.preregister(key, check, owned.act);
    });
}

Result<void> runStart(CommandContext& context)
{
    return act(context, [&](Owned& owned, const std::string& key) -> Result<void> {
        auto started = done(owned.registry.start(key, owned.act));
        if (started) context.output.note("it begins with the next session of this workspace");
        return started;
    });
}

Result<void> runRamp(CommandContext& context)
{
    return act(context, [&](Owned& owned, const std::string& key) -> Result<void> {
        const auto rows = storage::ExperimentStore(*owned.database).units(key);
        if (!rows) return tl::unexpected(rows.error());
        const auto report = host::reportOf(*owned.database, *owned.registry.find(key));
        if (!report) return tl::unexpected(report.error());
        const auto errors = host::agentErrorRate(*owned.database);
        if (!errors) return tl::unexpected(errors.error());
        return done(owned.registry.ramp(key, host::rampEvidence(*rows, *report, *errors), owned.act));
    });
}

Result<void> runPause(CommandContext& context)
{
    return act(context,
               [](Owned& owned, const std::string& key) { return done(owned.registry.pause(key, owned.act)); });
}

Result<void> runStop(CommandContext& context)
{
    return act(context, [](Owned& owned, const std::string& key) { return done(owned.registry.stop(key, owned.act)); });
}

Result<void> runConclude(CommandContext& context)
{
    return act(context, [&](Owned& owned, const std::string& key) -> Result<void> {
        const auto word = context.arguments.required("as");
        if (!word) return tl::unexpected(word.error());
        const auto report = host::reportOf(*owned.database, *owned.registry.find(key));
        if (!report) return tl::unexpected(report.error());
        for (const auto conclusion : {decision::Conclusion::Ship, decision::Conclusion::Keep,
                                      decision::Conclusion::Iterate, decision::Conclusion::Invalid})
            if (decision::toString(conclusion) == *word)
                return owned.registry.conclude(key, conclusion, report->hash, owned.act);
        return fail(ErrorCode::InvalidArgument,
                    "--as: was '" + word->substr(0, 80) + "', expected SHIP, KEEP, ITERATE or INVALID");
    });
}

Result<void> runArchive(CommandContext& context)
{
    return act(context, [](Owned& owned, const std::string& key) { return owned.registry.archive(key, owned.act); });
}

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
    const auto entry = named(*registry, keyOf(context));
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
        Preregistration promise;
        promise.hypothesis = "engine 2 beside engine 1";
        return ExperimentEntry{decision::Experiment("", "no experiment", promise), {}, {}, {}, 10'000, {}, {}};
    }
    const auto registry = ExperimentRegistry::load(database);
    if (!registry) return tl::unexpected(registry.error());
    const auto entry = named(*registry, key);
    if (!entry) return tl::unexpected(entry.error());
    return **entry;
}

Result<void> runResults(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto entry = entryFor(*database, keyOf(context));
    if (!entry) return tl::unexpected(entry.error());
    const auto rows = storage::ExperimentStore(*database).units(entry->experiment.key());
    if (!rows) return tl::unexpected(rows.error());
    auto cutOff = context.arguments.time("at");
    if (!cutOff) return tl::unexpected(cutOff.error());
    const decision::ReportRequest request = host::requestOf(*entry, cutOff->value_or(host::cutOffOf(*rows)));
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
              " that take no part\n");
    for (const decision::MetricReport& metric : report->metrics) {
        std::string line = std::string(decision::toString(metric.metric)) + (metric.isPrimary ? " (primary)" : "") +
                           ": A " + shownNumber(metric.a) + ", B " + shownNumber(metric.b);
        if (metric.sequential && metric.sequential->isWarm)
            line += ", B - A " + shownNumber(metric.sequential->estimate) + " in [" +
                    shownNumber(metric.sequential->interval.low) + ", " +
                    shownNumber(metric.sequential->interval.high) + "] at any time, p " +
                    shownNumber(metric.alwaysValidP);
        out.write(line + ": " + std::string(decision::toString(metric.standing)) + "\n");
    }
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
        const auto value = numberOf(arguments, option.name, *option.target, option.lowest, option.highest);
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

std::vector<Command> experimentLifeCommands()
{
    std::vector<OptionDefinition> creating = promiseOptions();
    creating.push_back({"title", Takes::Value, "TEXT", "for people"});
    return {
        {"experiment create", "KEY", "a new experiment, as a draft; needs --operator", creating, runCreate},
        {"experiment amend", "KEY", "change a promise; once it is frozen with --reason", promiseOptions(), runAmend},
        {"experiment preregister",
         "KEY",
         "freeze the promise by its hash, behind an A/A test of the assignment",
         {},
         runPreregister},
        {"experiment start", "KEY", "run it, or go on with it", {}, runStart},
        {"experiment ramp", "KEY", "let the next share of units take part, if all conditions hold", {}, runRamp},
        {"experiment pause", "KEY", "let nothing take part for now", {}, runPause},
        {"experiment stop", "KEY", "end it; --reason says why", {}, runStop},
        {"experiment conclude",
         "KEY",
         "what came of it, with the hash of the report",
         {{"as", Takes::Value, "WORD", "SHIP, KEEP, ITERATE or INVALID"}},
         runConclude},
        {"experiment archive", "KEY", "put it away", {}, runArchive},
        {"experiment list", "", "all experiments of the workspace", {}, runList},
        {"experiment show", "KEY", "promise and life of one", {}, runShow},
        {"experiment results",
         "KEY",
         "the report from its units; KEY none: engine 2 while no experiment ran",
         {{"at", Takes::Value, "TIME", "as of this instant of the data (default: the newest unit)"},
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
