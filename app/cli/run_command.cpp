#include <chrono>
#include <memory>
#include <optional>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/number_text.h"
#include "app/cli/operator_access.h"
#include "app/cli/run_command.h"
#include "app/cli/session_source.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/core/uuid.h"
#include "engine/host/experiment_registry.h"
#include "engine/host/kill_latch.h"
#include "engine/host/operator_gate.h"
#include "engine/host/real_time_source.h"
#include "engine/host/reconciliation.h"
#include "engine/host/report_json.h"
#include "engine/host/scoring_file.h"
#include "engine/host/session_roller.h"
#include "engine/host/stored_source.h"
#include "engine/host/workspace_server.h"
#include "engine/journal/journal_reader.h"

namespace sextant::cli {
namespace {

Result<Cash> parseCash(const std::string& text)
{
    const auto value = parseScaled(text, Cash::kScale);
    if (!value || value->rounded || value->value <= 0 || value->value > Cash::kLimit)
        return fail(ErrorCode::InvalidArgument,
                    "--cash: '" + text + "', expected an amount above 0 with at most 8 decimals");
    return Cash{value->value};
}

/// Everything of one run that must live as long as the session; what uses a member comes after it.
struct Run {
    std::optional<storage::Workspace> workspace;
    std::unique_ptr<host::Operators> operators;
    host::CommandInbox inbox;
    std::unique_ptr<journal::JournalWriter> writer;
    std::optional<host::Reconciler> reconciler;
    std::unique_ptr<host::EventSource> source;
    std::optional<host::SessionRunner> tape; ///< a run over files is one session
    std::optional<host::SessionRoller> feed; ///< one over a feed is rolled
    std::unique_ptr<host::WorkspaceServer> server;
    std::string sessionId;
    RunCompanion* companion = nullptr;

    [[nodiscard]] Result<void> openCompanion(const session::SettingValues& settings)
    {
        if (companion == nullptr) return {};
        source = companion->wrap(std::move(source));
        return companion->open(
            {workspace ? &*workspace : nullptr, operators.get(), &inbox, writer.get(), source.get(), settings});
    }

    /// What both can do, done by the one there is.
    template <class Use>
    auto use(const Use& what)
    {
        return tape ? what(*tape) : what(*feed);
    }
};

/// Whether --operator may begin this session in the workspace: open one, with other settings and flags than those that
/// are kept, and with commands from a file.
Result<void> mayRun(const Arguments& arguments, const session::SettingValues& settings,
                    const session::FlagValues& flags, host::Operators& operators)
{
    if (arguments.has("resume")) return {}; // goes on with what somebody was allowed to begin
    if (auto may = authorise(arguments, operators, host::OperatorAction::OpenSessions, "run"); !may) return may;
    auto kept = readConfiguration(arguments, StoredValues::Alone);
    if (!kept) return tl::unexpected(kept.error());
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        const std::string key(setting.key);
        if (settings.text(key) == kept->settings.text(key)) continue;
        if (auto may = authorise(arguments, operators, host::actionOfSetting(key), key); !may) return may;
    }
    for (const session::FlagDefinition& flag : session::flagDefinitions()) {
        const std::string name(flag.name);
        if (flags.isSet(name) == kept->flags.isSet(name)) continue;
        if (auto may = authorise(arguments, operators, host::actionOfFlag(name), name); !may) return may;
    }
    const auto commands = arguments.value("commands");
    return commands ? host::authoriseCommandFile(operators, *commands) : Result<void>{};
}

Result<void> openJournal(const Arguments& arguments, const session::SettingValues& settings,
                         const session::FlagValues& flags, Run& run)
{
    auto workspace = openForChange(arguments);
    if (!workspace) return tl::unexpected(workspace.error());
    run.workspace.emplace(*std::move(workspace));
    auto operators = operatorsOf(*run.workspace);
    if (!operators) return tl::unexpected(operators.error());
    run.operators = *std::move(operators);
    if (auto may = mayRun(arguments, settings, flags, *run.operators); !may) return may;
    journal::JournalWriter::Options options;
    options.maxDelay = std::chrono::milliseconds(settings.integer("journal.flush_ms"));
    auto writer = journal::JournalWriter::open(*run.workspace, std::move(options));
    if (!writer) return tl::unexpected(writer.error());
    run.writer = *std::move(writer);
    auto server = host::WorkspaceServer::open(*run.workspace, run.inbox, run.operators.get());
    if (!server) return tl::unexpected(server.error());
    run.server = *std::move(server);
    return {};
}

Result<host::SessionRunner::Options> runnerOptions(const Arguments& arguments, Run& run)
{
    host::SessionRunner::Options options;
    auto speed = parseSpeed(arguments.value("speed").value_or("max"));
    if (!speed) return tl::unexpected(speed.error());
    const bool isRealTime = run.source->isLive();
    options.speed = isRealTime ? 0.0 : *speed;
    // What a file or the simulator gives does not depend on when it is played: only then is a run the same every time.
    if (isRealTime) options.clock = host::systemClocks;
    options.writer = run.writer.get();
    if (run.workspace) options.reconciler = &run.reconciler.emplace(run.workspace->location());
    options.stop = &stopRequested();
    if (run.server || run.companion != nullptr) options.inbox = &run.inbox;
    if (run.companion != nullptr) options.observer = run.companion->observer();
    if (const auto path = arguments.value("decisions")) {
        auto file = host::DecisionFile::create(*path);
        if (!file) return tl::unexpected(file.error());
        options.decisions = *std::move(file);
    }
    return options;
}

Result<void> startNew(CommandContext& context, Run& run)
{
    const Arguments& arguments = context.arguments;
    auto configuration = readConfiguration(arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    for (const std::string& warning : configuration->warnings)
        context.output.note(warning);
    host::SessionSetup setup;
    setup.settings = configuration->settings;
    setup.flags = configuration->flags;
    if (const auto cash = arguments.value("cash")) {
        auto amount = parseCash(*cash);
        if (!amount) return tl::unexpected(amount.error());
        setup.initialCash = *amount;
    }
    auto seed = arguments.integer("seed", 0, INT64_MAX);
    if (!seed) return tl::unexpected(seed.error());
    setup.seed = static_cast<std::uint64_t>(seed->value_or(1));

    auto scoring = readScoringConfig(context);
    if (!scoring) return tl::unexpected(scoring.error());
    setup.scoringConfig = *std::move(scoring);
    auto source = openSource(context, setup.settings, setup.seed);
    if (!source) return tl::unexpected(source.error());
    run.source = *std::move(source);
    if (arguments.has("real-time") && host::isStoredVenue(run.source->description()))
        return fail(ErrorCode::InvalidArgument, "--real-time: a venue's market goes on by itself");
    if (arguments.has("real-time")) {
        auto speed = parseSpeed(arguments.value("speed").value_or("1"));
        auto from = arguments.time("from");
        if (!speed) return tl::unexpected(speed.error());
        if (!from) return tl::unexpected(from.error());
        const host::RealTime pace{wallClock(), from->value_or(run.source->startTime()), *speed > 0.0 ? *speed : 1.0,
                                  !arguments.has("feed")};
        run.source = std::make_unique<host::RealTimeSource>(std::move(run.source), pace, host::systemClocks);
    }
    for (const std::string& warning : run.source->warnings())
        context.output.note(warning);

    if (namesWorkspace(arguments))
        if (const auto location = workspaceLocation(arguments)) host::addRunningExperiment(*location, setup);
    if (namesWorkspace(arguments))
        if (auto done = openJournal(arguments, setup.settings, setup.flags, run); !done) return done;
    if (auto done = run.openCompanion(setup.settings); !done) return done;
    auto options = runnerOptions(arguments, run);
    if (!options) return tl::unexpected(options.error());
    if (arguments.has("feed")) {
        run.feed.emplace(*std::move(options), wallClock);
        return run.feed->begin(setup, *run.source);
    }
    if (run.writer) {
        const Time wall = wallClock();
        run.sessionId = makeUuid7(wall);
        if (auto done = run.writer->beginSession({run.sessionId, wall, setup.seed,
                                                  host::withSetup(run.source->description(), setup),
                                                  session::Session::kDecisionVersion, ""});
            !done)
            return done;
    }
    run.tape.emplace(*std::move(options));
    return run.tape->begin(setup, *run.source);
}

Result<void> resume(CommandContext& context, Run& run)
{
    const Arguments& arguments = context.arguments;
    if (!namesWorkspace(arguments))
        return fail(ErrorCode::InvalidArgument, "--resume: names no session, expected --db FILE or --workspace DIR");
    if (auto done = openJournal(arguments, session::SettingValues(), session::FlagValues(), run); !done) return done;
    auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    auto replay = journal::SessionReplay::open(*location, arguments.value("session").value_or(""));
    if (!replay) return tl::unexpected(replay.error());
    run.sessionId = replay->session().info.sessionId;
    if (replay->session().isClosed)
        return fail(ErrorCode::InvalidArgument, "--resume: session " + run.sessionId + " is finished");
    const std::string description = replay->session().info.sources;
    auto source = host::openStoredSource(description, feedContext(arguments));
    if (!source) return tl::unexpected(source.error());
    run.source = host::inRealTime(*std::move(source), description, host::systemClocks);
    const auto configuration = readConfiguration(arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    if (auto done = run.openCompanion(configuration->settings); !done) return done;
    auto options = runnerOptions(arguments, run);
    if (!options) return tl::unexpected(options.error());
    if (host::isStoredFeed(description)) {
        run.feed.emplace(*std::move(options), wallClock);
        if (auto done = run.feed->resume(*location, run.sessionId, *run.source); !done) return done;
        return host::catchUpExperiments(*location, run.feed->runner());
    }
    const auto seq = run.writer->resumeSession(run.sessionId);
    if (!seq) return tl::unexpected(seq.error());
    run.tape.emplace(*std::move(options));
    if (*seq > 0) {
        if (auto done = run.tape->rebuild(*replay); !done) return done;
        return host::catchUpExperiments(*location, *run.tape);
    }
    // Killed before its first event was durable: nothing has happened yet, so it begins now.
    const auto setup = host::setupOf(description);
    if (!setup) return tl::unexpected(setup.error());
    return run.tape->begin(*setup, *run.source);
}

/// A workspace that is killed stays so whatever runs in it next (execution.md §10.3): the kill is the first thing the
/// session hears.
void keepKilled(CommandContext& context, Run& run)
{
    if (!run.workspace || run.workspace->location().root.empty()) return;
    const auto latched = host::KillLatch(run.workspace->location().root).read();
    if (!latched) return;
    context.output.note("this workspace is killed (" + latched->reason + "): nothing is entered until `risk unlock`");
    host::CommandInbox::Entry entry;
    session::Command command;
    command.kind = session::CommandKind::Kill;
    command.actor = latched->actor.empty() ? "workspace" : latched->actor;
    command.reason = "still killed: " + latched->reason;
    command.origin = "local";
    entry.command = std::move(command);
    entry.answer = [](const session::CommandAnswer&) {}; // refused where it was killed before
    (void)run.inbox.submit(std::move(entry));
}

/// What was learned goes into the workspace's scoring configuration (detectors.md §8.5); a run with a file of its own
/// leaves that alone.
Result<void> writeBack(CommandContext& context, const session::Session& session)
{
    const auto folder = context.arguments.value("workspace");
    if (!folder || context.arguments.has("scoring-config") || session.adaptive() == nullptr) return {};
    const analysis::AdaptiveWeights& learner = session.adaptive()->learner();
    if (learner.outcomes() == 0) return {};
    const auto file = host::scoringFileOf(*folder);
    const auto found = host::readScoringFile(file);
    if (!found) return tl::unexpected(found.error());
    if (*found && **found != session.scoringText()) {
        context.output.note(file.string() + ": was changed during the run; what was learned is not written into it");
        return {};
    }
    context.output.note(file.string() + ": what was learned is written back");
    return host::writeScoringFile(file, host::withWeights(session.scoringText(), learner.weights(), learner.base(),
                                                          session.weightsVersion(), wallClock()));
}

Result<void> runCommand(CommandContext& context) { return playSession(context, nullptr); }

} // namespace

Result<void> playSession(CommandContext& context, RunCompanion* companion)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.words().empty())
        return fail(ErrorCode::InvalidArgument, "run: unexpected '" + arguments.words().front() + "'");
    const StopSignals signals;
    Run run;
    run.companion = companion;
    // It hears of the run no more before anything of it goes.
    struct Parting {
        RunCompanion* companion;
        ~Parting()
        {
            if (companion != nullptr) companion->close();
        }
    } parting{companion};
    auto ready = arguments.has("resume") ? resume(context, run) : startNew(context, run);
    if (!ready) return ready;
    keepKilled(context, run);
    if (companion != nullptr) companion->begin();
    auto end = run.use([&](auto& runner) { return runner.run(*run.source); });
    if (!end) {
        // What was done so far stays; the reason decides the exit code.
        (void)run.use([](auto& runner) { return runner.suspend(); });
        return tl::unexpected(end.error());
    }
    // What is served goes on behind the end of its source, and is complete when it is told to stop there.
    const bool stopped =
        *end == host::SessionRunner::End::Stopped && (companion == nullptr || !companion->isSourceOver());
    if (auto done = run.use([&](auto& runner) { return stopped ? runner.suspend() : runner.finish(); }); !done)
        return done;
    if (companion != nullptr) companion->close();
    if (run.feed) run.sessionId = run.feed->sessionId();
    const session::SessionReport report = run.use([](auto& runner) { return runner.session().report(); });
    const auto& throughput = run.tape ? run.tape->throughput() : run.feed->throughput();
    if (arguments.has("json"))
        context.output.write(host::reportJson(report, run.sessionId, throughput) + "\n");
    else
        context.output.write(host::reportText(report, run.sessionId, throughput));
    run.server.reset();
    if (run.writer)
        if (auto done = run.writer->close(); !done) return done;
    if (auto done = run.use([&](auto& runner) { return writeBack(context, runner.session()); }); !done) return done;
    if (!stopped) return {};
    return fail(ErrorCode::Interrupted, run.sessionId.empty()
                                            ? "interrupted; the session was kept in memory only"
                                            : "interrupted; session " + run.sessionId + " can be resumed");
}

std::vector<Command> runCommands()
{
    return {
        {"run", "", "play files or a feed through the engine and print the session report", runOptions(), runCommand}};
}

std::vector<OptionDefinition> runOptions()
{
    return {{"tape", Takes::List, "FILE…", "market data; several files are merged into one stream"},
            {"feed", Takes::Value, "sim|VENUE",
             "play a feed instead of files; sim is the built-in simulator, a venue is listened to live"},
            {"symbols", Takes::Value, "A,B", "instruments of the feed"},
            {"signals", Takes::Value, "FILE", "signals from outside, JSON lines"},
            {"commands", Takes::Value, "FILE", "operator commands, JSON lines"},
            {"speed", Takes::Value, "max|60x", "pace of the tape (default max)"},
            {"real-time", Takes::Nothing, "",
             "the market goes on by the wall clock, also while the program is away; --speed says how fast"},
            {"from", Takes::Value, "TIME", "begin here; what lies before warms the indicators up"},
            {"to", Takes::Value, "TIME", "end here"},
            {"cash", Takes::Value, "100000", "cash at the start"},
            {"seed", Takes::Value, "N", "seed of all random numbers (default 1)"},
            {"decisions", Takes::Value, "FILE", "write every decision as a JSON line"},
            {"scoring-config", Takes::Value, "FILE", "weights and thresholds of the score, a scoring.config.json"},
            {"resume", Takes::Nothing, "", "go on with a session that was interrupted"},
            {"session", Takes::Value, "ID", "with --resume: which (default the newest)"}};
}

} // namespace sextant::cli
