#pragma once

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// One entry of a position that is taken over from elsewhere.
struct ImportedLot {
    Lots quantity; ///< > 0, whichever way the position points
    Price price;   ///< > 0, paid or received
    Cash fee;      ///< paid elsewhere: told in the result of the position, not taken from cash here
    Time opened;
};

/// What a change by hand did: the numbers of its audit row. Who and why stand in the command that asked for it.
struct Adjustment {
    ReasonCode kind = ReasonCode::None; ///< PositionImported, PositionCorrected or CashCorrected
    InstrumentId instrument;            ///< unset for cash
    PositionId position;
    Time time;
    Lots quantityBefore;
    Lots quantityAfter;
    Cash costBefore;
    Cash costAfter;
    Cash cashBefore;
    Cash cashAfter;
    Cash contributed; ///< capital that came in (or, negative, went out) with it: cash, or the cost of what was brought
};

} // namespace sextant::trading
