#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"
#include "engine/host/experiment_registry.h"

namespace sextant::cli {

/// `experiment create|amend|preregister|start|ramp|pause|stop|conclude|archive`.
[[nodiscard]] std::vector<Command> experimentLifeCommands();
/// `experiment list|show|results|power|vetoes`.
[[nodiscard]] std::vector<Command> experimentReadingCommands();

/// A number that an option gives. Errors: InvalidArgument.
[[nodiscard]] Result<double> experimentNumber(const Arguments& arguments, std::string_view name, double otherwise,
                                              double lowest, double highest);
/// Errors: NotFound.
[[nodiscard]] Result<const host::ExperimentEntry*> namedExperiment(const host::ExperimentRegistry& registry,
                                                                   const std::string& key);

} // namespace sextant::cli
