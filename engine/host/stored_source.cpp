#include "engine/host/stored_source.h"

#include <filesystem>

#include "engine/host/simulator_input.h"
#include "engine/host/tape_input.h"

namespace sextant::host {

Result<std::unique_ptr<EventSource>> openFeed(FeedRequest request, const FeedContext& context)
{
    if (context.credentials) request.credentials = context.credentials(request.venue);
    request.framesFolder = context.framesFolder;
    auto live = LiveSource::open(request, context.opening);
    if (!live) return tl::unexpected(live.error());
    return std::unique_ptr<EventSource>(*std::move(live));
}

Result<std::unique_ptr<EventSource>> openStoredSource(const std::string& description, const FeedContext& context)
{
    if (auto simulated = simulatorRequestFromJson(description)) return openSimulator(*simulated);
    if (auto feed = feedRequestFromJson(description)) return openFeed(*std::move(feed), context);
    auto stored = tapeRequestFromJson(description);
    if (!stored) return tl::unexpected(stored.error());
    return openTapes(stored->request, stored->hashes);
}

bool isStoredFeed(const std::string& description)
{
    return simulatorRequestFromJson(description) || isStoredVenue(description);
}

bool isStoredVenue(const std::string& description) { return feedRequestFromJson(description).has_value(); }

market::Provenance usualProvenance(const std::string& description)
{
    return simulatorRequestFromJson(description) ? market::Provenance::Simulated : market::Provenance::Replayed;
}

std::string storedSourceText(const std::string& description)
{
    if (const auto simulated = simulatorRequestFromJson(description))
        return "simulator, seed " + std::to_string(simulated->seed);
    std::string out;
    if (const auto feed = feedRequestFromJson(description)) {
        out = std::string(feeds::toString(feed->venue)) + ":";
        for (const std::string& symbol : feed->symbols)
            out += " " + symbol;
        return out;
    }
    const auto stored = tapeRequestFromJson(description);
    if (!stored) return {};
    for (const std::string& file : stored->request.files)
        out += (out.empty() ? "" : ", ") + std::filesystem::path(file).filename().string();
    return out;
}

} // namespace sextant::host
