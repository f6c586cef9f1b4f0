#pragma once

#include <cstdint>
#include <string_view>

namespace sextant::market {

/// How a record came to be known. Kept with bars and shown. The numbers are stored; never renumber.
enum class Provenance : std::uint8_t {
    Replayed = 0,   ///< of a recording
    Live = 1,       ///< as it happened
    Backfilled = 2, ///< fetched afterwards, because it was missed or lay before the start
    Simulated = 3,
    Inferred = 4,    ///< the venue never said that it was final
    CarriedOver = 5, ///< the session before had it
};
inline constexpr int kProvenances = 6;

/// "live", "backfilled", …, "carried_over".
[[nodiscard]] std::string_view toString(Provenance provenance);
/// The less certain of two: what is made of both is no better than that.
[[nodiscard]] Provenance leastCertain(Provenance a, Provenance b);

} // namespace sextant::market
