#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/market/records.h"
#include "engine/trading/orders/states.h"

namespace sextant::trading {

// What somebody says about an account at one moment, in plain values: the engine, the venue or the stored lists.

/// A fill by its exact name: the order and which of its executions it is.
struct RecordedFill {
    OrderId order;
    std::int64_t execution = 0; ///< from 1
    InstrumentId instrument;
    market::Side side = market::Side::None;
    Lots quantity; ///< > 0
    Price price;
    Cash fee;
    Cash cashChange; ///< of the currency it is settled in, fee included
    std::string currency;

    [[nodiscard]] Lots signedQuantity() const { return Lots{quantity.count * market::sign(side)}; }
    friend bool operator==(const RecordedFill&, const RecordedFill&) = default;
};

/// An order that is not done.
struct RecordedOrder {
    OrderId order;
    InstrumentId instrument;
    OrderState state = OrderState::Working;
    Lots quantity;
    Lots filled;
    friend bool operator==(const RecordedOrder&, const RecordedOrder&) = default;
};

struct RecordedHolding {
    InstrumentId instrument;
    Lots quantity; ///< signed, not 0
    friend bool operator==(const RecordedHolding&, const RecordedHolding&) = default;
};

struct RecordedCash {
    std::string currency;
    Cash cash;
    friend bool operator==(const RecordedCash&, const RecordedCash&) = default;
};

/// All lists in any order; nothing twice.
struct AccountRecord {
    Time time;
    std::vector<RecordedFill> fills; ///< of the span that is compared
    std::vector<RecordedOrder> orders;
    std::vector<RecordedHolding> holdings;
    std::vector<RecordedCash> cash; ///< currencies that are left out hold 0
};

} // namespace sextant::trading
