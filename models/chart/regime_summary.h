#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "models/chart/regime_track.h"

namespace sextant::models {

/// The directions that a market can be known to have, in the order of all tables: bull, bear, sideways.
inline constexpr std::array<analysis::RegimeDirection, 3> kKnownDirections{
    analysis::RegimeDirection::Bull, analysis::RegimeDirection::Bear, analysis::RegimeDirection::Sideways};

/// How often the direction of a market turned, and how long it stayed. Changes of other labels are no turns.
struct RegimeSummary {
    struct Direction {
        std::array<std::uint64_t, 3> turnsTo{}; ///< by kKnownDirections
        std::uint64_t stays = 0;                ///< that have ended
        Duration stayed{};                      ///< in those, calendar time
        Duration total{};                       ///< the one that lasts included

        [[nodiscard]] std::uint64_t turns() const { return turnsTo[0] + turnsTo[1] + turnsTo[2]; }
        friend bool operator==(const Direction&, const Direction&) = default;
    };
    std::array<Direction, 3> from{}; ///< by kKnownDirections

    [[nodiscard]] std::uint64_t turns() const { return from[0].turns() + from[1].turns() + from[2].turns(); }
    [[nodiscard]] Duration total() const { return from[0].total + from[1].total + from[2].total; }
    friend bool operator==(const RegimeSummary&, const RegimeSummary&) = default;
};

/// Sums a track up as it grows.
class RegimeCounter final {
public:
    /// Takes in the changes that came since; begins anew with `reset`. O(new changes).
    void update(const RegimeTrack& track);
    void reset() { *this = RegimeCounter(); }
    /// With the stay that lasts until `now`.
    [[nodiscard]] RegimeSummary summary(Time now) const;

private:
    RegimeSummary m_sum;     // of the stays that have ended
    std::size_t m_next = 0;  // change of the track to look at
    bool m_hasBegun = false; // m_now holds since m_since
    analysis::RegimeDirection m_now = analysis::RegimeDirection::Unknown;
    Time m_since;
};

} // namespace sextant::models
