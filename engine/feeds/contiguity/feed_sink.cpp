#include "engine/feeds/contiguity/feed_sink.h"

#include <array>

namespace sextant::feeds {

std::string_view toString(Provenance provenance)
{
    constexpr std::array<std::string_view, 5> names{"live", "backfilled", "replayed", "simulated", "inferred"};
    return names[static_cast<std::size_t>(provenance)];
}

} // namespace sextant::feeds
