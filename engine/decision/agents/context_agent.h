#pragma once

#include <optional>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/time.h"
#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// Where a moment lies in the trading day (agents.md §4): opening the first 30 minutes of the regular session, closing
/// the last 30, midday between; lunch is 11:30 to 13:30 of a full day, scaled on half days. An always-open market is
/// Continuous: nothing is adjusted.
enum class SessionPhase : std::uint8_t { Continuous, Pre, Opening, Midday, Lunch, Closing, After };
[[nodiscard]] std::string_view toString(SessionPhase phase); ///< "midday"
/// `open`, `close` of the regular session that `time` lies in or beside; `full`: how long a full day's session is.
[[nodiscard]] SessionPhase phaseOf(Time time, Time open, Time close, Duration full);

/// What the context agent looks at.
struct ContextView {
    const analysis::Regime* regime = nullptr;    ///< null or not ready: taken as sideways and normal
    const analysis::Regime* benchmark = nullptr; ///< of the leading market; null: none, or it is this one
    int direction = 1;                           ///< of the signal
    SessionPhase phase = SessionPhase::Continuous;
    bool isOpeningRangeSignal = false; ///< belongs to the opening: not held against it
    bool isBlackout = false;           ///< an event within ±15 minutes
};

/// Context agent (core, 0 … 90; agents.md §4): how favourable the regime is for the signal's direction, adjusted for
/// the time of day, the benchmark, a change under way and the spread.
[[nodiscard]] AgentOutput analyzeContext(const ContextView& view);

} // namespace sextant::decision
