#pragma once

#include <cstdint>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/decision/experiments/router.h"
#include "engine/market/timeframe.h"

namespace sextant::session {

/// What a signal that an engine left alone would have earned (agents.md §10): entered at the next bar's open and left
/// by the same exits. Beside the effects, in no digest.
struct CounterfactualOutcome {
    std::uint64_t seq = 0;                   ///< of the event that ended it
    Time time;                               ///< when it ended
    decision::Arm engine = decision::Arm::A; ///< that left it alone
    SignalId signal;
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::M1;
    bool isLong = true;
    ReasonCode cause = ReasonCode::None; ///< why it did
    std::uint8_t against = 0;            ///< engine B: a bit per AgentId that spoke against the signal or blocked it
    Time decided;
    Time entered;
    Price entry;
    Price exit;
    ReasonCode rule = ReasonCode::None; ///< that ended it; None: it was cut off after five trading days, at the close
    double r = 0.0;                     ///< net result over the risk at entry
};

} // namespace sextant::session
