#pragma once

#include <cstdint>
#include <string_view>

#include "engine/feeds/client/venue_feed.h"

namespace sextant::feeds {

/// Where a feed's data come from at this moment: the fallback chain (execution.md §12), best first.
enum class FeedSupply : std::uint8_t {
    Primary,     ///< sockets at the preferred address; of a venue without sockets, its REST host
    Secondary,   ///< the same at another one
    Polling,     ///< sockets do not come through: bars are asked for as they end
    Stale,       ///< nothing comes: what is shown is as old as it says
    Unavailable, ///< nothing has come for so long that it says nothing any more, or nothing ever came
};
[[nodiscard]] std::string_view toString(FeedSupply supply); ///< "polling"

/// What is older is of no more use.
inline constexpr Duration kSupplyStaleFor = std::chrono::minutes(5);
/// A host that answered within this time can be asked.
inline constexpr Duration kSupplyAnswersFor = std::chrono::minutes(2);

/// `socketIndex`, `restIndex`: which addresses are in use, 0 the preferred ones. `now`: of the clock of `status`.
[[nodiscard]] FeedSupply supplyOf(const FeedStatus& status, std::size_t socketIndex, std::size_t restIndex, Time now);

} // namespace sextant::feeds
