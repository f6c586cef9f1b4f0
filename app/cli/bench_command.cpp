#include <cmath>
#include <cstdio>
#include <filesystem>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/temporary_folder.h"

namespace sextant::cli {
namespace {

/// Four digits say all that a measurement knows.
Cell figure(double value)
{
    if (!std::isfinite(value)) return std::monostate{};
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return std::strtod(text, nullptr);
}

/// On the disk of the workspace, if one was named.
Result<bench::TemporaryFolder> workFolder(const Arguments& arguments)
{
    if (!namesWorkspace(arguments)) return bench::TemporaryFolder::make(std::filesystem::temp_directory_path());
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    return bench::TemporaryFolder::make(std::filesystem::absolute(location->database).parent_path());
}

Result<void> runBench(CommandContext& context)
{
    const auto folder = workFolder(context.arguments);
    if (!folder) return tl::unexpected(folder.error());
    if (!bench::buildWarning().empty()) context.output.note(bench::buildWarning());
    if (folder->isInMemory())
        context.output.note(folder->path().parent_path().string() +
                            ": lies in memory, so what is measured of the disk (G4) means nothing; name a "
                            "--workspace on the disk");
    const StopSignals signals;
    const bench::Environment environment{folder->path().string(), [] { return stopRequested().load(); },
                                         [&](std::string_view text) { context.output.progress(text); }};
    const auto rows = bench::measure(context.arguments.value("filter").value_or(""), environment);
    if (!rows) return tl::unexpected(rows.error());

    Listing listing;
    listing.columns = {{"name"}, {"ours"},           {"reference"},          {"ratio"},  {"unit"},    {"better"},
                       {"goal"}, {"goal_of", false}, {"goal_number", false}, {"spread"}, {"verdict"}, {"note"}};
    for (const bench::Row& row : *rows) {
        const bench::Goal& goal = row.plan.goal;
        listing.rows.push_back({row.plan.name, figure(row.ours), figure(row.reference), figure(row.ratio),
                                row.plan.unit, std::string(toString(row.plan.better)), goal.text,
                                std::string(toString(goal.of)), figure(goal.number), figure(row.spread),
                                std::string(toString(row.verdict)), row.note});
    }
    print(context.output, listing, context.arguments.has("json"), "nothing was measured");
    return {};
}

} // namespace

std::vector<Command> benchCommands()
{
    return {{"bench",
             "",
             "measure this build on this machine against the goals it was built for",
             {{"filter", Takes::Value, "TEXT", "only the rows whose name contains it"}},
             runBench}};
}

} // namespace sextant::cli
