#include "app/cli/command_table.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/json_text.h"
#include "engine/host/replay.h"

namespace sextant::cli {
namespace {

Result<void> replayCommand(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has("verify")) return fail(ErrorCode::InvalidArgument, "replay: expected --verify");
    auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    const StopSignals signals; // one ends it; nothing was changed
    ProgressLine line(context.output, "replaying the session");
    auto verdict = host::verifyReplay(*location, arguments.value("session").value_or(""), [&](double share) {
        line.show(share);
        return !stopRequested();
    });
    if (!verdict) return tl::unexpected(verdict.error());
    if (verdict->otherVersion)
        context.output.note("the session was decided by another version of the engine: decisions may differ");
    if (arguments.has("json")) {
        host::JsonText out;
        out.beginObject()
            .key("session_id")
            .text(verdict->sessionId)
            .key("digest_recorded")
            .text(toHex(verdict->recorded));
        out.key("digest_replayed").text(toHex(verdict->replayed)).key("equal").boolean(verdict->equal);
        out.key("events").count(verdict->events).key("seconds").number(verdict->seconds);
        if (!verdict->equal) {
            out.key("first_difference");
            if (verdict->firstDifference.empty())
                out.null();
            else
                out.text(verdict->firstDifference);
        }
        out.endObject();
        context.output.write(std::string(out.view()) + "\n");
    } else {
        context.output.write("session   " + verdict->sessionId + "\nrecorded  " + toHex(verdict->recorded) +
                             "\nreplayed  " + toHex(verdict->replayed) + "\nevents    " +
                             std::to_string(verdict->events) + "\n" +
                             (verdict->equal ? "equal\n" : "DIFFERENT, first at: " + verdict->firstDifference + "\n"));
    }
    if (verdict->equal) return {};
    return fail(ErrorCode::CheckFailed, "the replay of session " + verdict->sessionId + " gives another digest");
}

} // namespace

std::vector<Command> replayCommands()
{
    return {{"replay",
             "",
             "replay a stored session and compare its digest",
             {{"verify", Takes::Nothing, "", "compare every recorded digest; exit 1 if one differs"},
              {"session", Takes::Value, "ID", "which session (default the newest)"}},
             replayCommand}};
}

} // namespace sextant::cli
