#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "engine/host/event_source.h"
#include "engine/host/feed_credentials.h"
#include "engine/host/live_source.h"

namespace sextant::host {

/// What a venue's feed needs besides what is stored of it.
struct FeedContext {
    CredentialsOf credentials = environmentCredentials;
    std::filesystem::path framesFolder; ///< where raw frames are kept; empty: nowhere
    LiveSource::Opening opening;
};
/// Connects to a venue. Errors: as LiveSource::open.
[[nodiscard]] Result<std::unique_ptr<EventSource>> openFeed(FeedRequest request, const FeedContext& context);

/// Opens again what a session was played from, by the description in its record. Errors: InvalidInput if a file has
/// changed since; as openTapes, openSimulator and openFeed.
[[nodiscard]] Result<std::unique_ptr<EventSource>> openStoredSource(const std::string& description,
                                                                    const FeedContext& context = {});
/// Whether a session's record describes a feed, which is rolled, and not files.
[[nodiscard]] bool isStoredFeed(const std::string& description);
/// Whether it is the feed of a venue: real prices, as they happen.
[[nodiscard]] bool isStoredVenue(const std::string& description);
/// What its bars are unless they come from a feed, which says so itself.
[[nodiscard]] market::Provenance usualProvenance(const std::string& description);
/// What people read of it: "btcusdt_1m.csv, ethusdt_1m.csv" or "simulator, seed 42" or "binance: BTC-USDT".
[[nodiscard]] std::string storedSourceText(const std::string& description);

} // namespace sextant::host
