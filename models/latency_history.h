#pragma once

#include <QVector>

#include <cstddef>
#include <deque>

#include "engine/feeds/client/venue_feed.h"

namespace sextant::models {

/// How long a feed's messages were on their way, second by second, of the newest quarter of an hour.
class LatencyHistory final {
public:
    static constexpr std::size_t kLength = 900; ///< samples kept
    static constexpr Duration kEvery = std::chrono::seconds(1);

    struct Sample {
        Time time;                   ///< of the feed's clock
        double p50 = 0.0, p99 = 0.0; ///< milliseconds; 0: nothing was measured
        double rate = 0.0;           ///< messages a second
        feeds::FeedHealth health = feeds::FeedHealth::Connecting;
    };

    /// Taken at most every `kEvery`. False: it was too early.
    bool add(const feeds::FeedStatus& status, Time now);
    [[nodiscard]] const std::deque<Sample>& samples() const { return m_samples; }
    /// At most `points` medians, oldest first, each the largest of its share.
    [[nodiscard]] QVector<float> sparkline(int points) const;

private:
    std::deque<Sample> m_samples;
};

} // namespace sextant::models
