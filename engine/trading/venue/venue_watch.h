#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/core/fixed.h"

namespace sextant::trading {

/// Prices that concern somebody: those at or below `lower` and those at or above `upper`.
struct PriceWatch {
    std::int64_t lower = INT64_MIN;
    std::int64_t upper = INT64_MAX;

    [[nodiscard]] bool isReachedBy(Price price) const { return price.units <= lower || price.units >= upper; }
    void everyPrice() { lower = INT64_MAX; }
    void from(Price price) { upper = std::min(upper, price.units); }
    void until(Price price) { lower = std::max(lower, price.units); }
    /// Those of another as well.
    void join(const PriceWatch& other)
    {
        lower = std::max(lower, other.lower);
        upper = std::min(upper, other.upper);
    }
    friend bool operator==(const PriceWatch&, const PriceWatch&) = default;
};

/// What a venue has to be told of. A trade that reaches nothing here, and a quote of which neither side does, changes
/// no order: it may be left out if PaperVenue::catchUp() says before the next call what the market is like.
struct VenueWatch {
    PriceWatch trades;
    PriceWatch bids;
    PriceWatch asks;
    bool books = false; ///< every change of the book, rather than none but the best prices as a quote

    friend bool operator==(const VenueWatch&, const VenueWatch&) = default;
};

} // namespace sextant::trading
