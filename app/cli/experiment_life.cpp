#include "app/cli/experiment_life.h"

#include <chrono>
#include <cmath>
#include <string>
#include <utility>

#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/experiment_acts.h"
#include "engine/host/workspace_client.h"

namespace sextant::cli {
namespace {

using decision::Preregistration;
using host::ExperimentEntry;
using host::ExperimentRegistry;
using Kind = host::ExperimentWish::Kind;

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
    if (!arguments.values("segment").empty()) promise.segments = arguments.values("segment");
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
        {"exclude", Takes::Values, "TEXT", "what is left out: first_day (of every phase), or in words"},
        {"segment", Takes::Values, "NAME", "session, symbol or volatility (default all)"}};
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

/// What is known of it, whoever owns the workspace.
Result<void> tellStored(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    const auto entry = namedExperiment(*registry, keyOf(context));
    if (!entry) return tl::unexpected(entry.error());
    tell(context, **entry);
    return {};
}

/// By the program that owns the workspace.
Result<void> askOwner(CommandContext& context, const host::ExperimentWish& wish)
{
    constexpr std::chrono::milliseconds kPatience{30'000}; // an A/A test of a long history takes some of it
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    host::JsonText line;
    line.beginObject().key("command").text(host::kExperimentsCommand);
    storage::ChangeNote note;
    note.who = context.arguments.value("operator").value_or("");
    note.reason = context.arguments.value("reason").value_or("");
    if (auto written = writeIdentity(context.arguments, note, line); !written) return written;
    host::writeWish(wish, line);
    line.endObject();
    const auto answer = host::sendToOwner(*location, std::string(line.view()), kPatience);
    if (!answer) return tl::unexpected(answer.error());
    const std::string where = "answer";
    const auto document = host::parseJsonObject(*answer, where);
    if (!document)
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not "
                                     "understood");
    const host::JsonFields fields(*document, where);
    const std::string said = fields.text("reason").value_or("");
    if (!fields.boolean("accepted").value_or(false))
        return fail(ErrorCode::Refused, "refused by the program that owns the workspace: " +
                                            (said.empty() ? std::string("no reason given") : said));
    if (!said.empty()) context.output.note(said);
    return tellStored(context);
}

Result<void> act(CommandContext& context, const host::ExperimentWish& wish)
{
    const auto who = context.arguments.required("operator");
    if (!who) return tl::unexpected(who.error());
    auto workspace = openForChange(context.arguments);
    if (!workspace)
        return workspace.error().code == ErrorCode::Busy ? askOwner(context, wish)
                                                         : Result<void>(tl::unexpected(workspace.error()));
    const auto operators = operatorsOf(*workspace);
    if (!operators) return tl::unexpected(operators.error());
    if (auto allowed = authorise(context.arguments, **operators, host::OperatorAction::RunExperiments, wish.key);
        !allowed)
        return tl::unexpected(allowed.error());
    auto database = workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    const ExperimentRegistry::Act by{*who, wallClock(), context.arguments.value("reason").value_or("")};
    const auto done = host::carryOut(wish, *registry, *database, by);
    if (!done) return tl::unexpected(done.error());
    if (!done->note.empty()) context.output.note(done->note);
    if (wish.kind == Kind::Start) context.output.note("it begins with the next session of this workspace");
    tell(context, *registry->find(wish.key));
    return {};
}

template <Kind kind>
Result<void> runPlain(CommandContext& context)
{
    return act(context, {kind, keyOf(context), {}, std::nullopt, {}});
}

Result<void> runCreate(CommandContext& context)
{
    Preregistration promise;
    promise.routing = {decision::RoutingRule::Version::V2, 5'000, 10'000};
    auto wanted = promiseOf(context.arguments, promise);
    if (!wanted) return tl::unexpected(wanted.error());
    const std::string title = context.arguments.value("title").value_or(keyOf(context));
    return act(context, {Kind::Create, keyOf(context), title, *std::move(wanted), {}});
}

Result<void> runAmend(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    const auto entry = namedExperiment(*registry, keyOf(context));
    if (!entry) return tl::unexpected(entry.error());
    auto promise = promiseOf(context.arguments, (*entry)->experiment.registration());
    if (!promise) return tl::unexpected(promise.error());
    return act(context, {Kind::Amend, keyOf(context), {}, *std::move(promise), {}});
}

Result<void> runConclude(CommandContext& context)
{
    const auto word = context.arguments.required("as");
    if (!word) return tl::unexpected(word.error());
    return act(context, {Kind::Conclude, keyOf(context), {}, std::nullopt, *word});
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
         runPlain<Kind::Preregister>},
        {"experiment start", "KEY", "run it, or go on with it", {}, runPlain<Kind::Start>},
        {"experiment ramp",
         "KEY",
         "let the next share of units take part, if all conditions hold",
         {},
         runPlain<Kind::Ramp>},
        {"experiment pause", "KEY", "let nothing take part for now", {}, runPlain<Kind::Pause>},
        {"experiment stop", "KEY", "end it; --reason says why", {}, runPlain<Kind::Stop>},
        {"experiment conclude",
         "KEY",
         "what came of it, with the hash of the report",
         {{"as", Takes::Value, "WORD", "SHIP, KEEP, ITERATE or INVALID"}},
         runConclude},
        {"experiment archive", "KEY", "put it away", {}, runPlain<Kind::Archive>},
    };
}

} // namespace sextant::cli
