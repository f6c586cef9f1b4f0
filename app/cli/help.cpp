#include "app/cli/help.h"

#include <algorithm>

#include "engine/session/configuration/nearest_name.h"
#include "engine/session/session.h"

namespace sextant::cli {
namespace {

/// "  LEFT   RIGHT" lines with the right sides below each other.
std::string twoColumns(const std::vector<std::pair<std::string, std::string>>& lines)
{
    std::size_t width = 0;
    for (const auto& [left, right] : lines)
        width = std::max(width, left.size());
    std::string out;
    for (const auto& [left, right] : lines)
        out += "  " + left + std::string(width - left.size() + 2, ' ') + right + "\n";
    return out;
}

std::string optionTable(std::span<const OptionDefinition> options)
{
    std::vector<std::pair<std::string, std::string>> lines;
    for (const OptionDefinition& option : options) {
        std::string left = "--" + std::string(option.name);
        if (!option.placeholder.empty()) left += " " + std::string(option.placeholder);
        if (option.takes == Takes::List) left += "...";
        const bool repeats = option.takes == Takes::Values;
        lines.emplace_back(std::move(left), std::string(option.help) + (repeats ? " (may be repeated)" : ""));
    }
    return twoColumns(lines);
}

std::string usage(const Command& command)
{
    return std::string(command.name) + (command.words.empty() ? "" : " ") + std::string(command.words);
}

} // namespace

std::string versionText()
{
    return "sextant-cli " SEXTANT_VERSION " (decision version " + std::to_string(session::Session::kDecisionVersion) +
           ")\n";
}

std::string commandHelp(const Command& command)
{
    std::string out = "sextant-cli " + usage(command) + " [options]\n" + std::string(command.summary) + "\n";
    if (!command.options.empty()) out += "\nOptions\n" + optionTable(command.options);
    return out + "\nOptions of all commands\n" + optionTable(commonOptions());
}

Result<std::string> helpText(std::span<const std::string> words)
{
    std::string wanted;
    for (const std::string& word : words)
        wanted += (wanted.empty() ? "" : " ") + word;
    std::vector<std::pair<std::string, std::string>> lines;
    std::vector<std::string_view> names;
    const Command* only = nullptr;
    for (const Command& command : commands()) {
        names.push_back(command.name);
        const bool inGroup = command.name.starts_with(wanted + " ");
        if (!wanted.empty() && command.name != wanted && !inGroup) continue;
        only = lines.empty() ? &command : nullptr;
        lines.emplace_back(usage(command), std::string(command.summary));
    }
    if (lines.empty())
        return fail(ErrorCode::InvalidArgument, "help: there is no command '" + wanted.substr(0, 80) +
                                                    "'; the nearest is '" +
                                                    std::string(session::nearestName(wanted, names)) + "'");
    if (only != nullptr) return commandHelp(*only);
    std::string out = "sextant-cli COMMAND [options]\n\nCommands\n" + twoColumns(lines);
    if (wanted.empty()) {
        lines.clear();
        lines.emplace_back("help [COMMAND]", "this list, or the options of a command");
        lines.emplace_back("--version", "the version of the program");
        out += "\n" + twoColumns(lines);
    }
    return out + "\nOptions of all commands\n" + optionTable(commonOptions()) +
           "\nExit codes: 0 done; 1 a check that was asked for failed; 2 bad usage or bad input; 3 interrupted;\n"
           "4 something outside failed (disk full, workspace in use, venue unreachable).\n";
}

} // namespace sextant::cli
