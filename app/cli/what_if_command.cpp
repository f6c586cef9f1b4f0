#include <algorithm>
#include <stop_token>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/what_if.h"

namespace sextant::cli {
namespace {

constexpr std::size_t kShown = 20;

/// "KEY=VALUE" of every use of an option.
Result<std::vector<std::pair<std::string, std::string>>> pairsOf(const Arguments& arguments, const char* option)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const std::string& assignment : arguments.values(option)) {
        const std::size_t equals = assignment.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::InvalidArgument,
                        "--" + std::string(option) + " " + assignment + ": expected KEY=VALUE");
        out.emplace_back(assignment.substr(0, equals), assignment.substr(equals + 1));
    }
    return out;
}

std::string padded(std::string text, std::size_t width)
{
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text;
}

std::string bookName(const host::WhatIfBook& book)
{
    return book.isShadow ? "shadow" : book.account.empty() ? "paper" : book.account;
}

std::string summary(const host::WhatIfResult& result)
{
    const auto line = [](const std::string& name, const std::string& base, const std::string& changed) {
        return padded(name, 14) + padded(base, 24) + changed + "\n";
    };
    std::string out = line("session", result.sessionId, "");
    if (result.isOtherVersion)
        out +=
            "              it was decided by another version of the engine; \"as it was\" is what this one decides\n";
    if (result.isWithoutExperiment) out += "              no experiment ran in it: its rule changes nothing\n";
    out += line("", "as it was", "what if");
    out += line("paper", toString(result.base.paper.equity), toString(result.changed.paper.equity));
    out += line("shadow", toString(result.base.shadow.equity), toString(result.changed.shadow.equity));
    out += line("fills", std::to_string(result.base.fills), std::to_string(result.changed.fills));
    out += line("decisions", std::to_string(result.same) + " the same", std::to_string(result.differing()) + " differ");
    if (result.restated > 0)
        out += line("", "", std::to_string(result.restated) + " of them came to the same for other reasons");
    for (const host::WhatIfBook& book : result.books)
        if (book.difference().units != 0 || book.account.empty())
            out += line("result", bookName(book) + " " + book.currency,
                        toString(book.base) + " -> " + toString(book.changed) + ", " + toString(book.difference()));
    for (std::size_t i = 0; i < std::min(result.causes.size(), kShown); ++i) {
        const host::WhatIfCause& cause = result.causes[i];
        out += (i == 0 ? "first cause   " : "              ");
        out += cause.key.empty() ? "amounts alone"
                                 : cause.key + ": " + toString(cause.was) + " -> " + toString(cause.wouldBe);
        out += ", " + std::to_string(cause.decisions) + " decisions, " + toString(cause.difference) + "\n";
    }
    if (result.causes.size() > kShown) {
        Cash others;
        std::uint64_t decisions = 0;
        for (std::size_t i = kShown; i < result.causes.size(); ++i) {
            if (result.causes[i].book <= 1) others += result.causes[i].difference;
            decisions += result.causes[i].decisions;
        }
        out += "              and " + std::to_string(result.causes.size() - kShown) + " more, " +
               std::to_string(decisions) + " decisions, " + toString(others) + "\n";
    }
    for (const std::string& refused : result.refused)
        out += "no target     " + refused + "\n";
    return out;
}

Result<void> whatIfCommand(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    host::WhatIfChange change;
    auto settings = pairsOf(arguments, "set");
    if (!settings) return tl::unexpected(settings.error());
    auto flags = pairsOf(arguments, "flag");
    if (!flags) return tl::unexpected(flags.error());
    change.settings = *std::move(settings);
    change.flags = *std::move(flags);
    auto weights = pairsOf(arguments, "weight");
    if (!weights) return tl::unexpected(weights.error());
    change.weights = *std::move(weights);
    change.experiment = arguments.value("experiment").value_or("");
    std::stop_source stop;
    const StopSignals signals;
    ProgressLine line(context.output, "playing the session twice");
    // A signal ends the comparison, which writes nothing.
    const auto result = host::whatIf(*location, arguments.value("session").value_or(""), change, stop.get_token(),
                                     [&](double share, Time) {
                                         if (stopRequested()) stop.request_stop();
                                         line.show(share);
                                     });
    if (!result) return tl::unexpected(result.error());
    context.output.write(arguments.has("json") ? host::whatIfJson(*result) + "\n" : summary(*result));
    return {};
}

} // namespace

std::vector<Command> whatIfCommands()
{
    return {
        {"what-if",
         "",
         "play a stored session again with other flags or settings, and list the decisions that differ",
         {{"session", Takes::Value, "ID", "which session (default the newest)"},
          {"weight", Takes::Values, "NAME=N", "a weight of the score: smc, elliott, harmonic, detector or technical"},
          {"experiment", Takes::Value, "RULE",
           "other shares of its experiment: \"split v2 split=5000 exposure=10000\""}},
         whatIfCommand}};
}

} // namespace sextant::cli
