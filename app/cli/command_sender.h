#pragma once

#include <string>

#include "app/cli/command.h"
#include "engine/host/json_text.h"

namespace sextant::cli {

/// A command of an operator in the making: {"command":KIND,"actor":…,"reason":… with the names of --operator and
/// --reason. The caller adds the rest and ends the object.
[[nodiscard]] Result<void> beginCommand(const CommandContext& context, std::string_view kind, host::JsonText& out);
/// Adds the members named after those options that are given, `-` written as `_`.
void addOptions(const CommandContext& context, std::initializer_list<std::string_view> options, host::JsonText& out);

/// Hands the command to the program that owns the workspace; without one it is given to the stored session of --session
/// (default the newest), which stays resumable. Prints the answer. Errors: Refused naming why; NotFound without a
/// session, Refused where it is finished.
[[nodiscard]] Result<void> sendCommand(CommandContext& context, const host::JsonText& command);

} // namespace sextant::cli
