#include "app/cli/experiment_life.h"

#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/experiment_json.h"
#include "engine/host/experiment_registry.h"

namespace sextant::cli {
namespace {

using decision::Preregistration;
using host::ExperimentEntry;
using host::ExperimentRegistry;

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
        const auto value = experimentNumber(arguments, option.name, *option.target, option.lowest, option.highest);
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

using Step = std::function<Result<void>(Owned&, const std::string&)>;

Result<void> act(CommandContext& context, const Step& step)
{
    auto owned = openForAct(context, keyOf(context));
    if (!owned) return tl::unexpected(owned.error());
    if (const auto entry = namedExperiment(owned->registry, keyOf(context)); !entry)
        return tl::unexpected(entry.error());
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
    };
}

} // namespace sextant::cli
