#include "engine/host/operator_gate.h"

#include <chrono>
#include <fstream>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/host/command_parser.h"
#include "engine/host/experiment_acts.h"
#include "engine/host/json_fields.h"
#include "engine/services/api/api_tokens.h"

namespace sextant::host {
namespace {

using session::CommandAnswer;

constexpr const char* kPassphrase = "passphrase";

constexpr const char* kTokenCommand = "token";
constexpr std::size_t kLongestKey = 64;

CommandAnswer refused(std::string reason) { return {false, 0, std::move(reason)}; }

/// As much of a command as its rights depend on; an unknown kind is none.
std::optional<session::Command> headOf(const JsonFields& fields)
{
    const auto kind = commandKind(fields.text("command").value_or(""));
    if (!kind) return std::nullopt;
    session::Command command;
    command.kind = *kind;
    command.actor = fields.text("actor").value_or("");
    command.key = fields.text("key").value_or("");
    command.value = fields.text("value").value_or("");
    command.symbol = fields.text("symbol").value_or("");
    command.order = OrderId{fields.id("order").value_or(0)};
    if (*kind == session::CommandKind::Settings)
        command.settings =
            fields.pairs("settings", session::kMostSettings, kLongestKey).value_or(decltype(command.settings)());
    return command;
}

std::string withoutPassphrase(rapidjson::Document& document)
{
    while (document.HasMember(kPassphrase))
        document.RemoveMember(kPassphrase);
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

Result<void> serve(Operators& operators, Door door, const std::string& who, const JsonFields& fields)
{
    const std::string what = fields.text("do").value_or("");
    if (what == "unlock") {
        const auto known = operators.find(who);
        if (!known) return fail(ErrorCode::NotFound, "there is no operator '" + who + "'");
        if (known->hasPassphrase && !operators.isUnlocked(door, who))
            return fail(ErrorCode::Refused, "the passphrase of '" + who + "' is needed");
        return {};
    }
    if (what == "lock") {
        operators.lock(door, who);
        return {};
    }
    const auto name = fields.required("name");
    if (!name) return tl::unexpected(name.error());
    if (what == "remove") return operators.remove(door, who, *name);
    if (what == kPassphrase)
        return operators.setPassphrase(door, who, *name, fields.text("new_passphrase").value_or(""));
    if (what != "add" && what != "role")
        return fail(ErrorCode::InvalidArgument,
                    "operator: '" + what.substr(0, 40) + "', expected add, lock, passphrase, remove, role or unlock");
    const auto role = storage::parseRole(fields.text("role").value_or(""));
    if (!role) return tl::unexpected(role.error());
    if (what == "role") return operators.setRole(door, who, *name, *role);
    return operators.add(door, who, *name, *role, fields.text("new_passphrase").value_or(""));
}

} // namespace

OperatorGate::Admitted OperatorGate::changeExperiment(const std::string& line)
{
    if (m_workspace == nullptr) return {{}, refused("this session has no workspace, and so no experiments")};
    const auto document = parseJsonObject(line, "command");
    const std::string where = "command";
    const JsonFields fields(*document, where);
    const auto wish = parseWish(fields);
    if (!wish) return {{}, refused(wish.error().message)};
    const std::string who = fields.text("actor").value_or("");
    if (who.empty()) return {{}, refused("command: actor: is missing")};
    if (m_operators != nullptr) {
        const Verdict verdict = m_operators->authorise(m_door, who, OperatorAction::RunExperiments, wish->key);
        if (!verdict.isAllowed()) return {{}, refused(toText(verdict))};
    }
    auto database = m_workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return {{}, refused(database.error().message)};
    auto registry = ExperimentRegistry::load(*database);
    if (!registry) return {{}, refused(registry.error().message)};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const ExperimentRegistry::Act act{who, Time{std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()},
                                      fields.text("reason").value_or("")};
    const auto done = carryOut(*wish, *registry, *database, act);
    if (!done) return {{}, refused(done.error().message)};
    if (!done->command) return {{}, CommandAnswer{true, 0, done->note}};
    JsonText out;
    out.beginObject().key("command").text("experiment").key("actor").text(who).key("reason").text(act.reason);
    out.key("key").text(done->command->key).key("value").text(done->command->value).endObject();
    return {std::string(out.view()), std::nullopt, true};
}

OperatorGate::Admitted OperatorGate::changeToken(const std::string& line)
{
    if (m_workspace == nullptr) return {{}, refused("this session has no workspace, and so no tokens")};
    const auto document = parseJsonObject(line, "command");
    const std::string where = "command";
    const JsonFields fields(*document, where);
    const std::string who = fields.text("actor").value_or("");
    if (who.empty()) return {{}, refused("command: actor: is missing")};
    const auto name = fields.required("name");
    if (!name) return {{}, refused(name.error().message)};
    if (m_operators != nullptr) {
        const Verdict verdict = m_operators->authorise(m_door, who, OperatorAction::ManageOperators, "token " + *name);
        if (!verdict.isAllowed()) return {{}, refused(toText(verdict))};
    }
    auto database = m_workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return {{}, refused(database.error().message)};
    services::ApiTokens tokens(*database);
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const Time wall{std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
    const std::string what = fields.text("do").value_or("");
    Result<void> done;
    if (what == "revoke") {
        done = tokens.revoke(*name, wall, who);
    } else if (what == "create") {
        const auto scope = services::parseScope(fields.text("scope").value_or(""));
        if (!scope) return {{}, refused(scope.error().message)};
        services::ApiTokens::NewToken token{*name, fields.text("hash").value_or(""),   *scope, wall,
                                            who,   fields.text("reason").value_or(""), {}};
        if (fields.has("expires")) {
            const auto expires = fields.time("expires");
            if (!expires) return {{}, refused(expires.error().message)};
            token.expires = *expires;
        }
        done = tokens.create(token);
    } else {
        return {{}, refused("token: '" + what.substr(0, 40) + "', expected create or revoke")};
    }
    return {{}, done ? CommandAnswer{true, 0, {}} : refused(done.error().message)};
}

OperatorGate::Admitted OperatorGate::admit(std::string line)
{
    auto document = parseJsonObject(line, "command");
    if (!document) return {std::move(line), std::nullopt};
    const std::string where = "command";
    const JsonFields fields(*document, where);
    const std::string who = fields.text("actor").value_or("");
    const bool isOfOperators = fields.text("command").value_or("") == "operator";
    if (m_operators == nullptr) {
        if (isOfOperators) return {{}, refused("this session has no workspace, and so no operators")};
        if (fields.text("command").value_or("") == kExperimentsCommand) return changeExperiment(line);
        if (fields.text("command").value_or("") == kTokenCommand) return changeToken(line);
        if (fields.has(kPassphrase)) line = withoutPassphrase(*document);
        return {std::move(line), std::nullopt};
    }
    if (fields.has(kPassphrase)) {
        const auto passphrase = fields.text(kPassphrase);
        if (!passphrase) return {{}, refused(passphrase.error().message)};
        if (auto unlocked = m_operators->unlock(m_door, who, *passphrase); !unlocked)
            return {{}, refused(unlocked.error().message)};
    }
    if (isOfOperators) {
        const auto done = serve(*m_operators, m_door, who, fields);
        return {{}, done ? CommandAnswer{true, 0, {}} : refused(done.error().message)};
    }
    if (fields.text("command").value_or("") == kExperimentsCommand) return changeExperiment(line);
    if (fields.text("command").value_or("") == kTokenCommand) return changeToken(line);
    if (const auto head = headOf(fields)) {
        const Verdict verdict = m_operators->authorise(m_door, head->actor, actionOf(*head), subjectOf(*head));
        if (!verdict.isAllowed()) return {{}, refused(toText(verdict))};
    }
    if (fields.has(kPassphrase)) line = withoutPassphrase(*document);
    return {std::move(line), std::nullopt};
}

Result<void> authoriseCommandFile(Operators& operators, const std::string& path)
{
    std::ifstream file(path);
    if (!file) return fail(ErrorCode::Io, path + ": cannot be read");
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        const auto document = parseJsonObject(line, path);
        if (!document) continue; // who reads it for what it says will tell
        const auto head = headOf(JsonFields(*document, path));
        if (!head) continue;
        const Verdict verdict = operators.authorise(Door::File, head->actor, actionOf(*head), subjectOf(*head));
        if (!verdict.isAllowed())
            return fail(ErrorCode::Refused, path + ":" + std::to_string(number) + ": " + toText(verdict));
    }
    return {};
}

} // namespace sextant::host
