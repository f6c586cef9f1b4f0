#pragma once

#include <vector>

#include "app/cli/command.h"

namespace sextant::cli {

// One function per file of commands; commands() in command_table.cpp lists them in the order of the help.
[[nodiscard]] std::vector<Command> runCommands();
[[nodiscard]] std::vector<Command> replayCommands();
[[nodiscard]] std::vector<Command> whatIfCommands();
[[nodiscard]] std::vector<Command> indicatorCommands();
[[nodiscard]] std::vector<Command> detectCommands();
[[nodiscard]] std::vector<Command> scoreCommands();
[[nodiscard]] std::vector<Command> screenCommands();
[[nodiscard]] std::vector<Command> regimeCommands();
[[nodiscard]] std::vector<Command> experimentCommands();
[[nodiscard]] std::vector<Command> agentCommands();
[[nodiscard]] std::vector<Command> sessionCommands();
[[nodiscard]] std::vector<Command> settingsCommands();
[[nodiscard]] std::vector<Command> settingsProfileCommands();
[[nodiscard]] std::vector<Command> recordCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> optionCommands();
[[nodiscard]] std::vector<Command> optionChainCommands();
[[nodiscard]] std::vector<Command> orderCommands();
[[nodiscard]] std::vector<Command> accountCommands();
[[nodiscard]] std::vector<Command> journalCommands();
[[nodiscard]] std::vector<Command> auditCommands();
[[nodiscard]] std::vector<Command> riskCommands();
[[nodiscard]] std::vector<Command> operatorCommands();
[[nodiscard]] std::vector<Command> doctorCommands();
[[nodiscard]] std::vector<Command> alertCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> mockVenueCommands();
[[nodiscard]] std::vector<Command> framesCommands();
[[nodiscard]] std::vector<Command> benchCommands();
[[nodiscard]] std::vector<Command> serveCommands();
[[nodiscard]] std::vector<Command> secretCommands();
[[nodiscard]] std::vector<Command> tokenCommands();

} // namespace sextant::cli
