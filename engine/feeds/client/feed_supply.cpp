#include "engine/feeds/client/feed_supply.h"

#include <algorithm>
#include <array>

namespace sextant::feeds {

std::string_view toString(FeedSupply supply)
{
    constexpr std::array<std::string_view, 5> kNames{"primary", "secondary", "polling", "stale", "unavailable"};
    return kNames[static_cast<std::size_t>(supply)];
}

FeedSupply supplyOf(const FeedStatus& status, std::size_t socketIndex, std::size_t restIndex, Time now)
{
    const bool hasSockets = !status.lines.empty();
    const bool isAnyLive = std::any_of(status.lines.begin(), status.lines.end(), [](const FeedStatus::Line& line) {
        return line.state == ConnectionState::Live;
    });
    const bool answers =
        status.breaker != BreakerState::Open && status.answered && now - *status.answered <= kSupplyAnswersFor;
    if (hasSockets && isAnyLive) return socketIndex == 0 ? FeedSupply::Primary : FeedSupply::Secondary;
    if (answers) {
        if (hasSockets) return FeedSupply::Polling;
        return restIndex == 0 ? FeedSupply::Primary : FeedSupply::Secondary;
    }
    std::optional<Time> newest = status.heard;
    if (status.answered && (!newest || *status.answered > *newest)) newest = status.answered;
    return newest && now - *newest <= kSupplyStaleFor ? FeedSupply::Stale : FeedSupply::Unavailable;
}

} // namespace sextant::feeds
