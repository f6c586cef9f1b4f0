#pragma once

#include <cstdint>
#include <string_view>

#include "engine/analysis/scoring/score_result.h"
#include "engine/session/event.h"

namespace sextant::session {

/// A signal that the intake has accepted, as both engines decide on it (DESIGN §4).
struct EnrichedSignal {
    SignalId id;
    SignalDirection direction = SignalDirection::Long;
    market::Timeframe timeframe = market::Timeframe::M15;
    bool external = false;
    const analysis::ScoreResult* score = nullptr; ///< null: none yet
    std::string_view strategy;
    std::string_view nonce;
    Time timestamp;
};

} // namespace sextant::session
