#pragma once

#include <cstdint>
#include <span>

#include "engine/trading/risk/intent.h"
#include "engine/trading/risk/option_sensitivity.h"

namespace sextant::trading {

/// What the options that an account has sold tie up (R16), entries that work counted as if they were filled.
struct SoldOptions {
    __int128 tied = 0;      ///< cash units of the account's currency, >= 0; what was received for them is part of it
    std::int64_t naked = 0; ///< contracts that neither another option nor shares cover
};

/// marginOf() over everything that is held and ordered on each underlying: bought options and shares cover what is
/// sold. Where no price of the underlying is known it is taken to stand at a strike. An amount beyond the range of cash
/// counts as its end. Allocates only where an option is sold.
[[nodiscard]] SoldOptions soldOptions(std::span<const Holding> holdings, std::span<const OpenOrder> openOrders,
                                      const OptionSensitivities* options);

} // namespace sextant::trading
