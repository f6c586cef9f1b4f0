#pragma once

#include <memory>
#include <vector>

#include "engine/session/snapshot.h"

namespace sextant::models {

/// The instruments of a session as lists of symbols show them: all but options, thousands of which stand in their
/// chain.
[[nodiscard]] inline std::vector<std::shared_ptr<const session::InstrumentPart>>
listedParts(const session::Snapshot& snapshot)
{
    if (snapshot.options.empty()) return snapshot.instruments;
    std::vector<std::shared_ptr<const session::InstrumentPart>> parts;
    for (const auto& part : snapshot.instruments)
        if (part && !part->instrument->option) parts.push_back(part);
    return parts;
}

/// The same one by one, without a list of them.
template <class Visit>
void forListedParts(const session::Snapshot& snapshot, const Visit& visit)
{
    const bool hasOptions = !snapshot.options.empty();
    for (const auto& part : snapshot.instruments)
        if (!hasOptions || (part && !part->instrument->option)) visit(part);
}

} // namespace sextant::models
