#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "engine/core/result.h"

namespace sextant::cli {

/// What a command works with.
struct CommandContext {
    const Arguments& arguments;
    Output& output;
};

/// One row of the table of commands.
struct Command {
    std::string_view name;                 ///< "score", or two words: "flags set"
    std::string_view words;                ///< what follows the name: "NAME on|off", "[NAME]"; one blank between two
    std::string_view summary;              ///< one line for the list of commands
    std::vector<OptionDefinition> options; ///< besides commonOptions()
    Result<void> (*run)(CommandContext&) = nullptr; ///< an error is told in one line and decides the exit code
};

/// The options of every command (specs/cli.md, "Common").
[[nodiscard]] const std::vector<OptionDefinition>& commonOptions();
/// All commands in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

/// Runs `sextant-cli WORDS…` without its outermost fence: what a command throws comes through. Nothing is finished.
[[nodiscard]] Result<void> runWords(std::span<const std::string> words, Output& output);
/// Runs `sextant-cli WORDS…`; the exit code. The outermost function: nothing is thrown out of it.
[[nodiscard]] int runProgram(const std::vector<std::string>& words, Output& output);
/// The program: runProgram() with the process's words and streams.
[[nodiscard]] int runProcess(int argc, char** argv);

} // namespace sextant::cli
