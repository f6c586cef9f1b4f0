#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/feeds/client/feed_queue.h"
#include "engine/feeds/client/rest_queue.h"
#include "engine/feeds/venues/alpaca_options.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/timeframe.h"
#include "engine/session/configuration/settings.h"

namespace sextant::host {

/// A venue to be listened to (specs/cli.md, run --feed), with everything that settings say of it.
struct FeedRequest {
    feeds::Venue venue = feeds::Venue::Binance;
    std::vector<std::string> symbols; ///< in any spelling
    std::vector<std::string> instrumentFiles;
    std::vector<market::Timeframe> timeframes{market::Timeframe::M1}; ///< the finest first
    std::int64_t historyBars = 500;                                   ///< of each timeframe, before the start
    double speed = 1.0;                  ///< of a local venue that plays faster than the clock, >= 1
    std::optional<Time> until;           ///< by the venue's clock; not set: until somebody stops it
    std::vector<std::string> socketUrls; ///< in the order in which they are tried; empty where the venue says it itself
    std::vector<std::string> restUrls;   ///< the same; never empty
    feeds::VenueChoice choice;
    std::int64_t restPerMinute = 0;         ///< what of the REST allowance may be used, in the venue's weights; 0: all
    std::optional<std::int64_t> restPerDay; ///< of venues with a quota
    Duration latest = std::chrono::seconds(10); ///< how late a bar may be and still be acted on
    /// The option chains of the symbols, at Alpaca; not set: none.
    struct Options {
        feeds::OptionFeed feed = feeds::OptionFeed::Indicative;
        Duration every = std::chrono::seconds(5);  ///< from asking to asking
        Duration fresh = std::chrono::seconds(15); ///< older quotes are left out
        std::int64_t days = 60;                    ///< contracts that end within so many are listened to,
        double strikes = 20.0;                     ///< with strikes so many % around the price
        std::vector<std::string> contracts;        ///< OSI symbols; empty: what the venue lists at the start
    };
    std::optional<Options> options;
    feeds::FeedQueue::Limits queue;
    bool recordsFrames = false;          ///< keeps what the venue sent as it came, in `framesFolder`
    std::int64_t framesMegabytes = 1024; ///< the oldest files of it go beyond that
    std::filesystem::path framesFolder;  ///< of the running program, never stored
    feeds::Credentials credentials;      ///< never stored

    [[nodiscard]] std::string toJson() const;
    [[nodiscard]] feeds::RestSettings restSettings() const;
};
/// Nothing if the description is of something else. Errors are not told apart: a stored request was valid once.
[[nodiscard]] std::optional<FeedRequest> feedRequestFromJson(const std::string& json);
/// What the settings say of a venue: endpoints, limits, what of it is meant. Symbols are left empty.
[[nodiscard]] FeedRequest feedRequestOf(const session::SettingValues& settings, feeds::Venue venue);
/// "binance, kucoin, …": what --feed takes besides sim.
[[nodiscard]] std::string venueNames();

} // namespace sextant::host
