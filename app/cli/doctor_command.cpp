#include <algorithm>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/listing.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/replay.h"
#include "engine/host/scoring_file.h"
#include "engine/journal/doctor.h"

namespace sextant::cli {
namespace {

using journal::Finding;
using journal::FindingSeverity;

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == FindingSeverity::Error; });
}

/// Replays every session; only asked of a journal that is whole.
Result<void> examineDigests(CommandContext& context, const storage::WorkspaceLocation& location,
                            const storage::Database& database, std::vector<Finding>& findings)
{
    const auto sessions = journal::sessions(database);
    if (!sessions) return tl::unexpected(sessions.error());
    for (const journal::SessionRecord& session : *sessions) {
        ProgressLine line(context.output, "replaying session " + session.info.sessionId);
        const auto verdict = host::verifyReplay(location, session.info.sessionId, [&](double share) {
            line.show(share);
            return !stopRequested();
        });
        if (!verdict && verdict.error().code == ErrorCode::Interrupted) return tl::unexpected(verdict.error());
        const std::string name = "session " + session.info.sessionId;
        if (!verdict)
            findings.push_back({"DIGEST", FindingSeverity::Error, name + ": " + verdict.error().message});
        else if (!verdict->equal && verdict->otherVersion)
            findings.push_back({"DIGEST", FindingSeverity::Warning,
                                name + ": another version of the engine decided it; its replay gives another digest"});
        else if (!verdict->equal)
            findings.push_back({"DIGEST", FindingSeverity::Error, name + ": its replay gives another digest"});
    }
    return {};
}

/// Whether the workspace's scoring configuration can be used; a session would begin with the built-in one otherwise.
void examineScoring(const Arguments& arguments, std::vector<Finding>& findings)
{
    const auto folder = arguments.value("workspace");
    if (!folder) return;
    const auto path = host::scoringFileOf(*folder);
    const auto text = host::readScoringFile(path);
    if (!text) return findings.push_back({"SCORING", FindingSeverity::Error, text.error().message});
    if (!*text) return;
    const auto file = analysis::parseScoringConfig(**text);
    if (!file)
        return findings.push_back(
            {"SCORING", FindingSeverity::Error, host::scoringProblem(path, **text, file.error())});
    for (const auto& warning : file->warnings)
        findings.push_back({"SCORING", FindingSeverity::Warning, path.filename().string() + ": " + warning.message});
}

Result<void> examineWorkspace(CommandContext& context, const storage::WorkspaceLocation& location,
                              std::vector<Finding>& findings)
{
    auto found = journal::examine(location);
    if (!found) return tl::unexpected(found.error());
    findings = *std::move(found);
    const auto database = openForReading(context.arguments);
    // What keeps it from being read is among the findings already.
    if (!database) return {};
    if (!hasErrors(findings))
        if (auto done = examineDigests(context, location, *database, findings); !done) return done;
    const auto configuration = readConfiguration(context.arguments, StoredValues::OfWorkspace);
    if (!configuration) {
        findings.push_back({"CONFIGURATION", FindingSeverity::Error, configuration.error().message});
        return {};
    }
    for (const std::string& warning : configuration->warnings)
        findings.push_back({"CONFIGURATION", FindingSeverity::Warning, warning});
    examineScoring(context.arguments, findings);
    return {};
}

Result<void> rebuild(CommandContext& context)
{
    const auto workspace = openForChange(context.arguments);
    if (!workspace) return tl::unexpected(workspace.error());
    context.output.progress("making the tables of all sessions anew");
    host::ProjectionReplay replay;
    return journal::rebuildProjections(
        *workspace,
        [&](journal::SessionReplay& session, const journal::ProjectionSink& sink) { return replay(session, sink); });
}

Result<void> runDoctor(CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    std::vector<Finding> findings;
    if (context.arguments.has("rebuild")) {
        // Opening for change would make a workspace where there is none.
        if (const auto there = journal::examine(*location); !there) return tl::unexpected(there.error());
        if (auto done = rebuild(context); !done) return done;
    }
    const StopSignals signals; // one ends it: it only looks
    if (auto done = examineWorkspace(context, *location, findings); !done) return done;

    Listing listing;
    listing.columns = {{"code"}, {"severity"}, {"text"}};
    for (const Finding& finding : findings)
        listing.rows.push_back({finding.code, std::string(journal::toString(finding.severity)), finding.text});
    print(context.output, listing, context.arguments.has("json"), "all is well");
    if (!hasErrors(findings)) return {};
    const auto errors = std::count_if(findings.begin(), findings.end(),
                                      [](const Finding& f) { return f.severity == FindingSeverity::Error; });
    return fail(ErrorCode::CheckFailed, location->database.string() + ": the doctor found " + std::to_string(errors) +
                                            (errors == 1 ? " error" : " errors"));
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{"doctor",
             "",
             "look at a workspace for damage; exit 1 if there is any",
             {{"rebuild", Takes::Nothing, "", "first make the tables of all sessions anew from the journal"}},
             runDoctor}};
}

} // namespace sextant::cli
