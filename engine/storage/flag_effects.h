#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// What can be counted of what a flag did.
enum class FlagEffect : std::uint8_t {
    SignalsBlocked, ///< by its gate
    WeightsLearned, ///< changes of weights by outcomes
    RegimesBlended, ///< changes of a market's direction told by rules and models together
};

struct FlagEffectCount {
    FlagEffect effect = FlagEffect::SignalsBlocked;
    std::int64_t count = 0;
};

/// What a flag has affected in a session behind event `after` up to `upTo`, from the projections, which are as late as
/// they are. Nothing where that is not counted for this flag. Cost: a scan of the session's rows of one kind.
[[nodiscard]] Result<std::optional<FlagEffectCount>> flagEffect(const Database& database, std::string_view flag,
                                                                const std::string& sessionId, std::int64_t after,
                                                                std::int64_t upTo);

} // namespace sextant::storage
