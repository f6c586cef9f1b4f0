#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/session/digests.h"
#include "engine/session/event.h"
#include "engine/trading/orders/order_terms.h"
#include "engine/trading/risk/legs_rules.h"

namespace sextant::session {

/// An order of several legs that wants to be judged by risk and, if it may, goes out. Prices are those of one per unit
/// of the underlying; negative: one brings so much.
struct LegsWish {
    std::vector<CommandLeg> legs; ///< 1 to kMostLegs, their instruments found
    std::int64_t count = 1;       ///< how many
    std::optional<Price> limit;   ///< what one may cost at most; none: whatever the quotes say
    std::optional<Price> stop;    ///< left when one is worth no more than that; below what it costs
    std::optional<Price> target;
    bool isOfDay = true; ///< it does not wait overnight
    ReasonCode purpose = ReasonCode::CommandAccepted;
};

/// An order of legs that works. Each leg is an order of the account; they are filled in one event or not at all.
struct WorkingLegs {
    trading::OrderGroupId id;
    std::vector<OrderId> orders;
    std::int64_t count = 1;
    Time due;                    ///< at the venue: quotes from then on count
    Time ends = Time::max();     ///< with the day
    Time cancelAt = Time::max(); ///< a request to end it arrives
    ReasonCode cancelCause = ReasonCode::None;
    std::optional<Price> limit;
    std::optional<Price> stop;
    std::optional<Price> target;
    ReasonCode rule = ReasonCode::None; ///< of an exit
    Variant actor = Variant::None;      ///< the same
    bool isExit = false;
};

/// Positions in options that were opened as one and are left as one, until a leg of it ends by itself.
struct OptionStructure {
    trading::OrderGroupId id;
    std::vector<InstrumentId> legs;
    std::int64_t count = 1; ///< how many were ordered
    Price paid;             ///< for one
    std::optional<Price> stop;
    std::optional<Price> target;
    std::int32_t failedExits = 0;
    bool isLeaving = false;
    Time lookedAt = Time::min(); ///< newest quote that stop and target were held against
};

/// What an order of legs would meet and cost if it were given now.
struct LegsPreview {
    ReasonCode refusal = ReasonCode::None; ///< why nobody would ask risk
    trading::RiskDecision decision;        ///< meaningless with a refusal
    trading::LegsNeed need;                ///< account currency
    Price net;                             ///< what one costs at the quotes of now
    [[nodiscard]] bool isAllowed() const { return refusal == ReasonCode::None && decision.isAllowed(); }
    [[nodiscard]] ReasonCode cause() const
    {
        if (refusal != ReasonCode::None) return refusal;
        return decision.isAllowed() ? ReasonCode::None : decision.cause;
    }
};

} // namespace sextant::session
