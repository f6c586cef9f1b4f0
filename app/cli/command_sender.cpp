#include "app/cli/command_sender.h"

#include <chrono>

#include <rapidjson/document.h>

#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/command_parser.h"
#include "engine/host/operator_gate.h"
#include "engine/host/session_runner.h"
#include "engine/host/workspace_client.h"
#include "engine/journal/journal_reader.h"
#include "engine/journal/journal_writer.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::cli {
namespace {

constexpr std::chrono::milliseconds kSenderTimeout{10'000};

Result<void> tell(CommandContext& context, bool accepted, std::uint64_t seq, const std::string& reason,
                  std::string_view where)
{
    if (!accepted)
        return fail(ErrorCode::Refused,
                    "refused by the " + std::string(where) + ": " + (reason.empty() ? "no reason given" : reason));
    if (context.arguments.has("json")) {
        host::JsonText out;
        out.beginObject().key("accepted").boolean(true).key("seq").count(seq).endObject();
        context.output.write(std::string(out.view()) + "\n");
    } else {
        context.output.write("accepted by the " + std::string(where) + ", event " + std::to_string(seq) + "\n");
    }
    return {};
}

Result<void> sendToOwner(CommandContext& context, const storage::WorkspaceLocation& location, std::string_view command)
{
    const auto answer = host::sendToOwner(location, std::string(command), kSenderTimeout);
    if (!answer) return tl::unexpected(answer.error());
    rapidjson::Document reply;
    reply.Parse(answer->data(), answer->size());
    const bool isKnown = !reply.HasParseError() && reply.IsObject() && reply.HasMember("accepted") &&
                         reply["accepted"].IsBool() && reply.HasMember("seq") && reply["seq"].IsUint64();
    if (!isKnown)
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not understood");
    const std::string reason =
        reply.HasMember("reason") && reply["reason"].IsString() ? reply["reason"].GetString() : "";
    return tell(context, reply["accepted"].GetBool(), reply["seq"].GetUint64(), reason, "running session");
}

Result<void> giveToStored(CommandContext& context, const storage::WorkspaceLocation& location,
                          const storage::Workspace& workspace, std::string_view command)
{
    const auto operators = operatorsOf(workspace);
    if (!operators) return tl::unexpected(operators.error());
    const auto admitted = host::OperatorGate(operators->get(), host::Door::Local).admit(std::string(command));
    if (admitted.answer) return fail(ErrorCode::Refused, admitted.answer->reason);
    auto replay = journal::SessionReplay::open(location, context.arguments.value("session").value_or(""));
    if (!replay) return tl::unexpected(replay.error());
    const std::string id = replay->session().info.sessionId;
    if (replay->session().isClosed)
        return fail(ErrorCode::Refused,
                    "session " + id + " is finished: a command needs one that runs or can be resumed");
    auto writer = journal::JournalWriter::open(workspace);
    if (!writer) return tl::unexpected(writer.error());
    if (const auto seq = (*writer)->resumeSession(id); !seq) return tl::unexpected(seq.error());
    host::SessionRunner::Options options;
    options.writer = writer->get();
    host::SessionRunner runner(std::move(options));
    context.output.progress("rebuilding session " + id);
    if (auto done = runner.rebuild(*replay); !done) return done;
    const session::Session& session = runner.session();
    const auto find = [&](std::string_view symbol) -> const market::Instrument* {
        const std::string canonical = market::InstrumentCatalog::builtIn().canonicalSymbol(symbol);
        for (std::size_t i = 1; i <= session.instrumentCount(); ++i) {
            const auto& instrument = session.instrument(InstrumentId{static_cast<std::uint16_t>(i)});
            if (instrument.symbol == symbol || instrument.symbol == canonical) return &instrument;
        }
        return nullptr;
    };
    auto parsed = host::parseCommand(admitted.line, "command", find);
    if (!parsed) return tl::unexpected(parsed.error());
    parsed->origin = "local"; // a resumed run takes it from the journal, not from a file
    const auto answer = runner.give(*std::move(parsed));
    if (!answer) return tl::unexpected(answer.error());
    if (auto done = runner.suspend(); !done) return done;
    if (auto done = (*writer)->close(); !done) return done;
    return tell(context, answer->accepted, answer->seq, answer->reason, "stored session " + id);
}

} // namespace

Result<void> beginCommand(const CommandContext& context, std::string_view kind, host::JsonText& out)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    out.beginObject().key("command").text(kind);
    return writeIdentity(context.arguments, *note, out);
}

void addOptions(const CommandContext& context, std::initializer_list<std::string_view> options, host::JsonText& out)
{
    for (const std::string_view option : options) {
        const auto value = context.arguments.value(option);
        if (!value) continue;
        std::string name(option);
        for (char& c : name)
            if (c == '-') c = '_';
        out.key(name).text(*value);
    }
}

Result<void> sendCommand(CommandContext& context, const host::JsonText& command)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    // What does not exist is not made here.
    if (const auto there = openForReading(context.arguments); !there) return tl::unexpected(there.error());
    const auto workspace = openForChange(context.arguments);
    if (workspace) return giveToStored(context, *location, *workspace, command.view());
    if (workspace.error().code != ErrorCode::Busy) return tl::unexpected(workspace.error());
    return sendToOwner(context, *location, command.view());
}

} // namespace sextant::cli
