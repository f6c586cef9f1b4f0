#include <cctype>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/listing.h"
#include "app/cli/operator_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/json_text.h"
#include "engine/host/kill_latch.h"
#include "engine/host/risk_json.h"
#include "engine/host/signal_files.h"
#include "engine/host/stored_session.h"
#include "engine/host/workspace_client.h"
#include "engine/session/configuration/settings.h"

namespace sextant::cli {
namespace {

constexpr std::chrono::milliseconds kOwnerTimeout{10'000};

Result<host::StoredSession> storedSession(CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    auto stored = host::readSession(*location, context.arguments.value("session").value_or(""));
    if (stored && !stored->session->isStarted())
        return fail(ErrorCode::NotFound, "session " + stored->sessionId + " has not begun");
    return stored;
}

/// "R06" of "R06: gross exposure."; empty for settings of no single rule.
std::string ruleOf(const session::SettingDefinition& setting)
{
    const std::string_view text = setting.description;
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    return text.size() > 3 && text[0] == 'R' && isDigit(text[1]) && isDigit(text[2]) ? std::string(text.substr(0, 3))
                                                                                     : std::string();
}

Result<void> listLimits(CommandContext& context)
{
    if (namesWorkspace(context.arguments))
        if (const auto database = openForReading(context.arguments); !database) return tl::unexpected(database.error());
    const auto configuration = readConfiguration(context.arguments, StoredValues::OfWorkspace);
    if (!configuration) return tl::unexpected(configuration.error());
    for (const std::string& warning : configuration->warnings)
        context.output.note(warning);
    Listing listing;
    listing.columns = {{"rule"}, {"key"}, {"value"}, {"unit"}, {"default"}, {"description"}};
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        if (!setting.key.starts_with("risk.")) continue;
        const std::string rule = ruleOf(setting);
        listing.rows.push_back({rule.empty() ? Cell() : Cell(rule), std::string(setting.key),
                                std::string(configuration->settings.text(setting.key)), std::string(setting.unit),
                                std::string(setting.defaultValue), std::string(setting.description)});
    }
    print(context.output, listing, context.arguments.has("json"), "there are no limits");
    return {};
}

std::string percent(double share)
{
    char text[32];
    const int n = std::snprintf(text, sizeof text, "%.1f %%", share * 100.0);
    return {text, static_cast<std::size_t>(n)};
}

std::string fixed2(double number)
{
    char text[64];
    const int n = std::snprintf(text, sizeof text, "%.2f", number);
    return {text, static_cast<std::size_t>(n)};
}

Result<void> showStatus(CommandContext& context)
{
    const auto stored = storedSession(context);
    if (!stored) return tl::unexpected(stored.error());
    const session::RiskPart part = stored->session->riskPart();
    if (context.arguments.has("json")) {
        context.output.write(host::riskJson(part, stored->sessionId, *stored->session) + "\n");
        return {};
    }
    const auto line = [&](std::string label, const std::string& value) {
        label.resize(std::max<std::size_t>(label.size() + 1, 18), ' ');
        context.output.write(label + value + "\n");
    };
    line("session", stored->sessionId);
    line("time", toRfc3339(part.time));
    line("equity", toString(part.equity));
    line("kill switch", std::string(trading::toString(part.kill)) +
                            (part.killCause == ReasonCode::None ? "" : " by " + std::string(name(part.killCause))));
    for (const trading::LimitUsage& usage : part.limits.usages) {
        if (!usage.isOfAccount) continue;
        line(std::string(name(usage.rule).substr(0, 3)),
             std::string(name(usage.rule).substr(4)) + "  " +
                 (!usage.isKnown && usage.used <= 0.0 ? "not measured" : percent(usage.used)) +
                 (usage.isBroken ? "  BROKEN"
                  : usage.isNear ? "  near"
                                 : ""));
    }
    line("value at risk", fixed2(part.valueAtRisk) + " a day, beyond it " + fixed2(part.expectedShortfall) +
                              (part.isComplete ? "" : " (of a part only)"));
    if (part.varDays > 0)
        line("held against", std::to_string(part.varDays) + " days: more was lost on " +
                                 std::to_string(part.varExceptions) + ", coverage p " + fixed2(part.varCoverage) +
                                 ", independence p " + fixed2(part.varIndependence));
    for (const trading::TradingHold& hold : part.holds)
        line("held", stored->session->instrument(hold.instrument).symbol + " by " + std::string(name(hold.cause)));
    for (const trading::TradingHold& wait : part.waits)
        line("waits for data",
             stored->session->instrument(wait.instrument).symbol + ": " + std::string(name(wait.cause)));
    return {};
}

Result<std::string> readAll(const std::string& path)
{
    if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::InvalidInput, path + ": cannot be read");
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// An order as `run --commands` takes it; who asks and why need not be said of a question.
Result<session::Command> intentOf(std::string_view json, const std::string& where, const host::InstrumentFinder& find)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject())
        return fail(ErrorCode::InvalidInput, where + ": intent: expected one JSON object");
    for (const auto& [name, value] : {std::pair{"command", "order"}, {"actor", "preview"}, {"reason", "preview"}})
        if (!document.HasMember(name))
            document.AddMember(rapidjson::StringRef(name), rapidjson::StringRef(value), document.GetAllocator());
    rapidjson::StringBuffer text;
    rapidjson::Writer writer(text);
    document.Accept(writer);
    auto command = host::parseCommand({text.GetString(), text.GetSize()}, where, find);
    if (command && command->kind != session::CommandKind::Order && command->kind != session::CommandKind::Legs)
        return fail(ErrorCode::InvalidInput, where + ": command: expected order or legs");
    return command;
}

void writeRules(CommandContext& context, const trading::RiskDecision& decision)
{
    for (const trading::RuleOutcome& rule : decision.rules()) {
        char numbers[96];
        const int n = std::snprintf(numbers, sizeof numbers, "  measured %.8g  limit %.8g", rule.measured, rule.limit);
        context.output.write(std::string(name(rule.rule)) + "  " + std::string(trading::toString(rule.verdict)) +
                             std::string(numbers, static_cast<std::size_t>(n)) + "\n");
    }
}

Result<void> refusedBy(ReasonCode cause)
{
    return fail(ErrorCode::CheckFailed, "risk check: the order would be refused: " + std::string(name(cause)));
}

Result<void> checkLegs(CommandContext& context, const session::LegsPreview& preview)
{
    if (context.arguments.has("json")) {
        context.output.write(host::legsPreviewJson(preview) + "\n");
    } else if (preview.refusal != ReasonCode::None) {
        context.output.write("refused: " + std::string(name(preview.refusal)) + "\n");
    } else {
        writeRules(context, preview.decision);
        char net[32];
        (void)std::snprintf(net, sizeof net, "%.4f", static_cast<double>(preview.net.units) / 1e4);
        context.output.write("one costs " + std::string(net) + ", all need " + toString(preview.need.needed()) +
                             " and fees of " + toString(preview.need.fees) + "\n");
    }
    return preview.isAllowed() ? Result<void>{} : refusedBy(preview.cause());
}

Result<void> checkIntent(CommandContext& context)
{
    const auto path = context.arguments.required("intent");
    if (!path) return tl::unexpected(path.error());
    const auto json = readAll(*path);
    if (!json) return tl::unexpected(json.error());
    const auto stored = storedSession(context);
    if (!stored) return tl::unexpected(stored.error());
    const session::Session& session = *stored->session;
    const auto find = [&](std::string_view symbol) -> const market::Instrument* {
        for (std::size_t i = 1; i <= session.instrumentCount(); ++i) {
            const market::Instrument& each = session.instrument(InstrumentId{static_cast<std::uint16_t>(i)});
            if (each.symbol == symbol) return &each;
        }
        return nullptr;
    };
    auto command = intentOf(*json, *path, find);
    if (!command) return tl::unexpected(command.error());
    if (command->kind == session::CommandKind::Legs) return checkLegs(context, session.previewLegs(*command));
    const session::OrderPreview preview = session.preview(*command);
    const market::Instrument* instrument = &session.instrument(command->instrument);
    if (context.arguments.has("json")) {
        context.output.write(host::previewJson(preview, instrument) + "\n");
    } else if (!preview.risk) {
        context.output.write("refused: " + std::string(name(preview.refusal)) + "\n");
    } else {
        writeRules(context, preview.risk->decision);
        context.output.write("granted " + instrument->format(preview.risk->decision.allowed) + "\n");
    }
    if (preview.isAllowed()) return {};
    return refusedBy(preview.cause());
}

/// Hands a command to the program that owns the workspace; Busy errors say that nobody listens.
Result<void> handOver(CommandContext& context, const storage::WorkspaceLocation& location, const std::string& json,
                      const std::string& done)
{
    const auto answer = host::sendToOwner(location, json, kOwnerTimeout);
    if (!answer) return tl::unexpected(answer.error());
    rapidjson::Document reply;
    reply.Parse(answer->data(), answer->size());
    if (reply.HasParseError() || !reply.IsObject() || !reply.HasMember("accepted") || !reply["accepted"].IsBool())
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not understood");
    if (!reply["accepted"].GetBool())
        return fail(
            ErrorCode::Refused,
            std::string("refused by the running session: ") +
                (reply.HasMember("reason") && reply["reason"].IsString() ? reply["reason"].GetString() : "no reason"));
    context.output.write(context.arguments.has("json") ? *answer + "\n" : done + "\n");
    return {};
}

/// Where the kill switch of a workspace is kept while nothing runs in it.
Result<host::KillLatch> latchOf(const storage::WorkspaceLocation& location)
{
    if (location.root.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--db: a database alone keeps no kill switch, expected --workspace DIR");
    return host::KillLatch(location.root);
}

void sayLatched(CommandContext& context, bool isKilled)
{
    if (context.arguments.has("json")) {
        host::JsonText out;
        out.beginObject().key("accepted").boolean(true).key("killed").boolean(isKilled).endObject();
        context.output.write(std::string(out.view()) + "\n");
        return;
    }
    context.output.write(isKilled ? "no session runs; the next one in this workspace begins killed\n"
                                  : "no session runs; the next one in this workspace may trade\n");
}

Result<void> kill(CommandContext& context)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    host::JsonText command;
    command.beginObject().key("command").text("kill").key("actor").text(note->who).key("reason").text(note->reason);
    command.endObject(); // killing needs no passphrase
    const auto workspace = openForChange(context.arguments);
    if (!workspace && workspace.error().code == ErrorCode::Busy)
        return handOver(context, *location, std::string(command.view()), "killed: no new orders until it is unlocked");
    if (!workspace) return tl::unexpected(workspace.error());
    const auto latch = latchOf(*location);
    if (!latch) return tl::unexpected(latch.error());
    if (auto done = latch->set({note->who, note->reason, wallClock()}); !done) return done;
    sayLatched(context, true);
    return {};
}

Result<void> unlock(CommandContext& context)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    const std::string key = context.arguments.value("key").value_or("kill");
    const auto symbol = context.arguments.value("symbol");
    if (key == "hold" && !symbol) return fail(ErrorCode::InvalidArgument, "--symbol: missing, expected what is held");
    std::string passphrase;
    const auto commandOf = [&](std::string_view name) {
        host::JsonText command;
        command.beginObject().key("command").text(name).key("actor").text(note->who).key("reason").text(note->reason);
        if (!passphrase.empty()) command.key("passphrase").text(passphrase);
        if (name == "unlock") command.key("key").text(key);
        if (key == "hold") command.key("symbol").text(*symbol);
        command.endObject();
        return std::string(command.view());
    };
    const auto workspace = openForChange(context.arguments);
    if (!workspace && workspace.error().code == ErrorCode::Busy) {
        auto given = passphraseOf(context.arguments);
        if (!given) return tl::unexpected(given.error());
        passphrase = *std::move(given);
        // A kill is acknowledged first; one that was is only unlocked.
        if (key == "kill") (void)host::sendToOwner(*location, commandOf("acknowledge"), kOwnerTimeout);
        if (auto done = handOver(context, *location, commandOf("unlock"), key + " is unlocked in the running session");
            !done)
            return done;
        // What the running session was killed for holds for the next one no longer.
        return key == "kill" && !location->root.empty() ? host::KillLatch(location->root).clear() : Result<void>{};
    }
    if (!workspace) return tl::unexpected(workspace.error());
    if (key != "kill") return fail(ErrorCode::NotFound, "no session runs: only --key kill can be unlocked without one");
    const auto latch = latchOf(*location);
    if (!latch) return tl::unexpected(latch.error());
    if (!latch->read()) return fail(ErrorCode::NotFound, "this workspace is not killed");
    const auto operators = operatorsOf(*workspace);
    if (!operators) return tl::unexpected(operators.error());
    if (auto may = authorise(context.arguments, **operators, host::OperatorAction::LiftStops, key); !may) return may;
    if (auto done = latch->clear(); !done) return done;
    sayLatched(context, false);
    return {};
}

} // namespace

std::vector<Command> riskCommands()
{
    const OptionDefinition session{"session", Takes::Value, "ID", "which session (default the newest)"};
    return {
        {"risk limits", "", "the limits of risk with their values", {}, listLimits},
        {"risk status", "", "how near the limits a stored or running session is", {session}, showStatus},
        {"risk check",
         "",
         "what risk would say of an order; exit 1 if it would be refused",
         {session,
          {"intent", Takes::Value, "FILE", "the order as JSON, as `run --commands` takes it; - is the standard input"}},
         checkIntent},
        {"risk kill",
         "",
         "stop trading in the running session, or in the next one; needs --operator and --reason",
         {},
         kill},
        {"risk unlock",
         "",
         "allow trading again; needs --operator and --reason",
         {{"key", Takes::Value, "NAME", "kill (default), R03, R04, R08, or hold with --symbol"}},
         unlock}};
}

} // namespace sextant::cli
