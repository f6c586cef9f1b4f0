#include "engine/market/provenance.h"

#include <array>

namespace sextant::market {
namespace {

/// Higher: less certain.
constexpr int doubtOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Live:
    case Provenance::Replayed:
    case Provenance::Simulated:
        return 0;
    case Provenance::CarriedOver:
        return 1;
    case Provenance::Backfilled:
        return 2;
    case Provenance::Inferred:
        return 3;
    }
    return 3;
}

} // namespace

std::string_view toString(Provenance provenance)
{
    constexpr std::array<std::string_view, kProvenances> kNames{"replayed",  "live",     "backfilled",
                                                                "simulated", "inferred", "carried_over"};
    return kNames[static_cast<std::size_t>(provenance)];
}

Provenance leastCertain(Provenance a, Provenance b) { return doubtOf(b) > doubtOf(a) ? b : a; }

} // namespace sextant::market
