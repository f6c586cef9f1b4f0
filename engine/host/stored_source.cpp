#include "engine/host/stored_source.h"

#include <filesystem>

#include "engine/host/simulator_input.h"
#include "engine/host/tape_input.h"

namespace sextant::host {

Result<std::unique_ptr<EventSource>> openStoredSource(const std::string& description)
{
    if (auto simulated = simulatorRequestFromJson(description)) return openSimulator(*simulated);
    auto stored = tapeRequestFromJson(description);
    if (!stored) return tl::unexpected(stored.error());
    return openTapes(stored->request, stored->hashes);
}

bool isStoredFeed(const std::string& description) { return simulatorRequestFromJson(description).has_value(); }

std::string storedSourceText(const std::string& description)
{
    if (const auto simulated = simulatorRequestFromJson(description))
        return "simulator, seed " + std::to_string(simulated->seed);
    const auto stored = tapeRequestFromJson(description);
    if (!stored) return {};
    std::string out;
    for (const std::string& file : stored->request.files)
        out += (out.empty() ? "" : ", ") + std::filesystem::path(file).filename().string();
    return out;
}

} // namespace sextant::host
