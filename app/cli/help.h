#pragma once

#include <span>
#include <string>

#include "app/cli/command.h"
#include "engine/core/result.h"

namespace sextant::cli {

/// "sextant-cli 0.1.0 (decision version 1)"
[[nodiscard]] std::string versionText();
/// The list of commands, or of those that begin with the words given. Errors: InvalidArgument for an unknown command.
[[nodiscard]] Result<std::string> helpText(std::span<const std::string> words);
/// Usage and options of one command.
[[nodiscard]] std::string commandHelp(const Command& command);

} // namespace sextant::cli
