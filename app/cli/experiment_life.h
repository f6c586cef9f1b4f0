#pragma once

#include <vector>

#include "app/cli/command.h"

namespace sextant::cli {

/// `experiment create|amend|preregister|start|ramp|pause|stop|conclude|archive|list|show|results|power|vetoes`.
[[nodiscard]] std::vector<Command> experimentLifeCommands();

} // namespace sextant::cli
