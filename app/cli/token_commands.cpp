#include <chrono>
#include <string>

#include <rapidjson/document.h>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/json_text.h"
#include "engine/host/operator_gate.h"
#include "engine/host/workspace_client.h"
#include "engine/services/api/api_tokens.h"

namespace sextant::cli {
namespace {

constexpr std::chrono::milliseconds kPatience{20'000}; // a passphrase may be looked at on a busy machine

/// {"command":"token","do":WHAT,"name":…,"actor":… with who asks.
Result<void> begin(const CommandContext& context, std::string_view what, host::JsonText& request)
{
    const auto who = context.arguments.required("operator");
    if (!who) return tl::unexpected(who.error());
    request.beginObject().key("command").text("token").key("do").text(what);
    request.key("name").text(context.arguments.words()[0]);
    const storage::ChangeNote note{*who, wallClock(), context.arguments.value("reason").value_or(""), "local"};
    return writeIdentity(context.arguments, note, request);
}

/// Asks the program that owns the workspace, or does it here where nobody does.
Result<void> carryOut(const CommandContext& context, const host::JsonText& request)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    const auto workspace = openForChange(context.arguments);
    if (workspace) {
        const auto operators = operatorsOf(*workspace);
        if (!operators) return tl::unexpected(operators.error());
        host::OperatorGate gate(operators->get(), host::Door::Local, &*workspace);
        const auto answer = gate.admit(std::string(request.view())).answer.value_or(session::CommandAnswer{});
        return answer.accepted ? Result<void>{} : fail(ErrorCode::Refused, answer.reason);
    }
    if (workspace.error().code != ErrorCode::Busy) return tl::unexpected(workspace.error());
    const auto reply = host::sendToOwner(*location, std::string(request.view()), kPatience);
    if (!reply) return tl::unexpected(reply.error());
    rapidjson::Document json;
    json.Parse(reply->data(), reply->size());
    if (json.HasParseError() || !json.IsObject() || !json.HasMember("accepted") || !json["accepted"].IsBool())
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not understood");
    if (json["accepted"].GetBool()) return {};
    const bool hasReason = json.HasMember("reason") && json["reason"].IsString();
    return fail(ErrorCode::Refused, hasReason ? json["reason"].GetString() : "refused");
}

Result<void> createToken(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto scope = services::parseScope(arguments.value("scope").value_or("read"));
    if (!scope) return tl::unexpected(scope.error());
    const auto expires = arguments.time("expires");
    if (!expires) return tl::unexpected(expires.error());
    // Made here and told once: what is sent and stored is its hash.
    const std::string token = services::makeToken();
    host::JsonText request;
    if (auto begun = begin(context, "create", request); !begun) return begun;
    request.key("scope").text(services::toString(*scope)).key("hash").text(services::hashOfToken(token));
    if (*expires) request.key("expires").text(toRfc3339(**expires));
    if (auto done = carryOut(context, request.endObject()); !done) return done;
    if (!arguments.has("json")) {
        context.output.note("this token is shown once and kept nowhere");
        context.output.write(token + "\n");
        return {};
    }
    host::JsonText json;
    json.beginObject().key("name").text(arguments.words()[0]).key("scope").text(services::toString(*scope));
    json.key("token").text(token).endObject();
    context.output.write(std::string(json.view()) + "\n");
    return {};
}

Result<void> revokeToken(CommandContext& context)
{
    host::JsonText request;
    if (auto begun = begin(context, "revoke", request); !begun) return begun;
    if (auto done = carryOut(context, request.endObject()); !done) return done;
    const std::string& name = context.arguments.words()[0];
    context.output.write(context.arguments.has("json") ? "{\"revoked\":true}\n" : name + " is revoked\n");
    return {};
}

Result<void> listTokens(CommandContext& context)
{
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto rows = services::ApiTokens(*database).all();
    if (!rows) return tl::unexpected(rows.error());
    Listing listing;
    listing.columns = {{"name"},         {"scope"},   {"valid"},   {"created"},
                       {"created_by"},   {"expires"}, {"revoked"}, {"revoked_by", false},
                       {"reason", false}};
    for (const services::TokenRow& row : *rows)
        listing.rows.push_back({row.name, std::string(services::toString(row.scope)), row.isValid(wallClock()),
                                row.createdAt, row.createdBy, row.expiresAt ? Cell(*row.expiresAt) : Cell(),
                                row.revokedAt ? Cell(*row.revokedAt) : Cell(), row.revokedBy, row.reason});
    print(context.output, listing, context.arguments.has("json"),
          "there are no tokens; `token create NAME --operator WHO` makes one");
    return {};
}

} // namespace

std::vector<Command> tokenCommands()
{
    return {{"token create",
             "NAME",
             "make a token for the local API; needs --operator",
             {{"scope", Takes::Value, "read|admin", "what it is good for (default read)"},
              {"expires", Takes::Value, "TIME", "from then on it is refused (default never)"}},
             createToken},
            {"token list", "", "tokens of the local API, without the tokens", {}, listTokens},
            {"token revoke", "NAME", "refuse a token from now on; needs --operator", {}, revokeToken}};
}

} // namespace sextant::cli
