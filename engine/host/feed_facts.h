#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/feeds/client/feed_queue.h"
#include "engine/feeds/client/feed_supply.h"
#include "engine/feeds/client/venue_feed.h"
#include "engine/feeds/recorder/frame_recorder.h"

namespace sextant::host {

/// What a running feed is doing, for screens and metrics. A copy; times of `status` are of the feed's own clock.
struct FeedFacts {
    feeds::Venue venue = feeds::Venue::Binance;
    std::string socketUrl; ///< in use; empty where the venue says it on each connection, or has none
    std::string restUrl;
    std::vector<std::string> symbols;                          ///< of instruments 1, 2, …, canonical
    feeds::FeedSupply supply = feeds::FeedSupply::Unavailable; ///< where the data come from
    feeds::FeedStatus status;
    feeds::FeedQueue::Counts queue;                       ///< since it was opened
    std::size_t waiting = 0;                              ///< records that the engine has not taken yet
    Time now = Time::min();                               ///< by the venue's clock; min(): not known yet
    std::optional<feeds::FrameRecorder::Counts> recorder; ///< not set: raw frames are not kept
};

} // namespace sextant::host
