#include "models/chart/regime_summary.h"

#include <algorithm>
#include <optional>

namespace sextant::models {
namespace {

std::optional<std::size_t> directionPlace(analysis::RegimeDirection direction)
{
    for (std::size_t i = 0; i < kKnownDirections.size(); ++i)
        if (kKnownDirections[i] == direction) return i;
    return std::nullopt;
}

} // namespace

void RegimeCounter::update(const RegimeTrack& track)
{
    // Anew with the first change, before which the track may have known only the regime of now.
    if (track.bandCount() > 0 && (!m_hasBegun || (m_next == 0 && track.size() > 0))) {
        m_hasBegun = true;
        m_now = track.band(0).direction;
        m_since = track.band(0).from;
    }
    for (; m_next < track.size(); ++m_next) {
        const session::RegimeRow& row = track[m_next];
        if (row.to.direction == m_now) continue;
        const auto from = directionPlace(m_now);
        const auto to = directionPlace(row.to.direction);
        if (from) {
            RegimeSummary::Direction& left = m_sum.from[*from];
            ++left.stays;
            left.stayed += row.time - m_since;
            left.total += row.time - m_since;
            if (to) ++left.turnsTo[*to];
        }
        m_now = row.to.direction;
        m_since = row.time;
    }
}

RegimeSummary RegimeCounter::summary(Time now) const
{
    RegimeSummary sum = m_sum;
    if (const auto place = directionPlace(m_now); m_hasBegun && place)
        sum.from[*place].total += std::max(now - m_since, Duration{0});
    return sum;
}

} // namespace sextant::models
