#include <algorithm>
#include <chrono>
#include <utility>

#include <rapidjson/document.h>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/operator_gate.h"
#include "engine/host/workspace_client.h"
#include "engine/storage/operator_store.h"

namespace sextant::cli {
namespace {

constexpr std::chrono::milliseconds kOperatorTimeout{20'000}; // a passphrase may be looked at on a busy machine

Result<void> listOperators(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto rows = storage::OperatorStore(*database).all();
    if (!rows) return tl::unexpected(rows.error());
    Listing listing;
    listing.columns = {{"name"}, {"role"}, {"passphrase"}, {"wrong_tries"}, {"created"}, {"created_by"}};
    bool isOpen = false;
    for (const storage::OperatorRow& row : *rows) {
        isOpen = isOpen || (row.role == storage::OperatorRole::Admin && !row.passphrase);
        listing.rows.push_back({row.name, std::string(storage::toString(row.role)), row.passphrase.has_value(),
                                row.failures, row.createdAt.ns == 0 ? Cell() : Cell(row.createdAt), row.createdBy});
    }
    print(context.output, listing, context.arguments.has("json"), "there are no operators");
    if (isOpen)
        context.output.note("the admin has no passphrase: everybody who uses this workspace may do everything, until "
                            "`operator passphrase admin` gives one");
    return {};
}

Result<void> tell(CommandContext& context, const session::CommandAnswer& answer, const std::string& done)
{
    if (!answer.accepted) return fail(ErrorCode::Refused, answer.reason);
    if (context.arguments.has("json"))
        context.output.write("{\"accepted\":true}\n");
    else
        context.output.write(done + "\n");
    return {};
}

/// Asks the program that owns the workspace, or does it here where nobody does.
Result<void> ask(CommandContext& context, const host::JsonText& request, const std::string& done)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    const auto workspace = openForChange(context.arguments);
    if (workspace) {
        const auto operators = operatorsOf(*workspace);
        if (!operators) return tl::unexpected(operators.error());
        const auto admitted =
            host::OperatorGate(operators->get(), host::Door::Local).admit(std::string(request.view()));
        return tell(context, admitted.answer.value_or(session::CommandAnswer{}), done);
    }
    if (workspace.error().code != ErrorCode::Busy) return tl::unexpected(workspace.error());
    const auto reply = host::sendToOwner(*location, std::string(request.view()), kOperatorTimeout);
    if (!reply) return tl::unexpected(reply.error());
    rapidjson::Document json;
    json.Parse(reply->data(), reply->size());
    if (json.HasParseError() || !json.IsObject() || !json.HasMember("accepted") || !json["accepted"].IsBool())
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not understood");
    session::CommandAnswer answer{json["accepted"].GetBool(), 0, {}};
    if (json.HasMember("reason") && json["reason"].IsString()) answer.reason = json["reason"].GetString();
    return tell(context, answer, done);
}

/// {"command":"operator","do":WHAT,"actor":…, …
Result<void> begin(CommandContext& context, std::string_view what, host::JsonText& request)
{
    const auto who = context.arguments.required("operator");
    if (!who) return tl::unexpected(who.error());
    request.beginObject().key("command").text("operator").key("do").text(what);
    const storage::ChangeNote note{*who, wallClock(), context.arguments.value("reason").value_or(""), "local"};
    return writeIdentity(context.arguments, note, request);
}

/// What --role or the second word names.
Result<void> addRole(const std::string& role, host::JsonText& request)
{
    if (const auto known = storage::parseRole(role); !known) return tl::unexpected(known.error());
    request.key("role").text(role);
    return {};
}

Result<void> addNewPassphrase(CommandContext& context, host::JsonText& request)
{
    const auto passphrase = newPassphraseOf(context.arguments);
    if (!passphrase) return tl::unexpected(passphrase.error());
    if (auto checked = host::checkPassphrase(*passphrase); !checked) return checked;
    request.key("new_passphrase").text(*passphrase);
    return {};
}

Result<void> addOperator(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    host::JsonText request;
    if (auto begun = begin(context, "add", request); !begun) return begun;
    request.key("name").text(name);
    const auto role = context.arguments.required("role");
    if (!role) return tl::unexpected(role.error());
    if (auto added = addRole(*role, request); !added) return added;
    if (auto added = addNewPassphrase(context, request); !added) return added;
    return ask(context, request.endObject(), name + " is " + *role);
}

Result<void> removeOperator(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    host::JsonText request;
    if (auto begun = begin(context, "remove", request); !begun) return begun;
    return ask(context, request.key("name").text(name).endObject(), name + " is no operator any more");
}

Result<void> setRole(CommandContext& context)
{
    const auto& words = context.arguments.words();
    host::JsonText request;
    if (auto begun = begin(context, "role", request); !begun) return begun;
    request.key("name").text(words[0]);
    if (auto added = addRole(words[1], request); !added) return added;
    return ask(context, request.endObject(), words[0] + " is " + words[1]);
}

Result<void> setPassphrase(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    host::JsonText request;
    if (auto begun = begin(context, "passphrase", request); !begun) return begun;
    request.key("name").text(name);
    if (auto added = addNewPassphrase(context, request); !added) return added;
    return ask(context, request.endObject(), name + " has a new passphrase");
}

Result<void> unlockOperator(CommandContext& context)
{
    host::JsonText request;
    if (auto begun = begin(context, "unlock", request); !begun) return begun;
    return ask(context, request.endObject(),
               "unlocked; a program that runs in this workspace takes commands without a passphrase until nothing was "
               "sent for 15 minutes");
}

Result<void> lockOperator(CommandContext& context)
{
    host::JsonText request;
    if (auto begun = begin(context, "lock", request); !begun) return begun;
    return ask(context, request.endObject(), "locked");
}

} // namespace

std::vector<Command> operatorCommands()
{
    const OptionDefinition fresh{"new-passphrase-file", Takes::Value, "FILE", "its first line is the new passphrase"};
    return {
        {"operator list", "", "who may do what in this workspace", {}, listOperators},
        {"operator add",
         "NAME",
         "a new operator; needs --operator",
         {{"role", Takes::Value, "ROLE", "viewer, analyst, trader or admin"}, fresh},
         addOperator},
        {"operator remove", "NAME", "take an operator away; needs --operator", {}, removeOperator},
        {"operator role", "NAME ROLE", "give an operator another role; needs --operator", {}, setRole},
        {"operator passphrase", "NAME", "give an operator a new passphrase; needs --operator", {fresh}, setPassphrase},
        {"operator unlock", "", "unlock --operator in the running program by the passphrase", {}, unlockOperator},
        {"operator lock", "", "end that", {}, lockOperator}};
}

} // namespace sextant::cli
