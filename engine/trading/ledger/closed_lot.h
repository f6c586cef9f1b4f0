#pragma once

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/records.h"

namespace sextant::trading {

/// What one fill closed of one entry, by the oldest lots: a line of a tax report. Proceeds are those of the sale and
/// cost that of the purchase, whichever came first. Over all closed lots, proceeds less cost are the FIFO result
/// exactly.
struct ClosedLot {
    InstrumentId instrument;
    PositionId position;
    market::Side side = market::Side::None; ///< Buy: it was long
    FillId entryFill;                       ///< unset: imported, or corrected by hand
    FillId exitFill;                        ///< unset: the fraction of a lot that a split paid in cash
    Time opened;
    Time closed;
    Lots quantity; ///< > 0; 0 for that fraction
    Cash proceeds;
    Cash cost;
    Cash entryFee; ///< of this part
    Cash exitFee;
    ReasonCode purpose = ReasonCode::None;

    [[nodiscard]] Cash gross() const { return proceeds - cost; }
    [[nodiscard]] Cash net() const { return gross() - entryFee - exitFee; }
    [[nodiscard]] Duration held() const { return closed - opened; }
};

} // namespace sextant::trading
