#pragma once

#include <optional>

#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// A squeeze that has been released (IND-48) and what came of it (agents.md §6.3). `direction` of the momentum now.
struct TtmView {
    int direction = 1;
    int barsSinceFired = 1;        ///< 1: fired on the last bar
    int squeezeBars = 0;           ///< how long it had been on
    double momentumNorm = 0.0;     ///< momentum / average range
    bool isRising = false;         ///< colour state strong: growing in its direction
    bool isBeyondDonchian = false; ///< the close lies beyond the squeeze's Donchian(20) in the direction
    bool isAligned = false;        ///< E8 on the right side of E21
    std::optional<double> relativeVolume;
    bool hasFlipped = false;     ///< the momentum changed its sign since it fired
    bool isOnAgain = false;      ///< a squeeze came back within three bars
    int closesWithDirection = 0; ///< of the first three bars after it fired
    int barsAfter = 0;           ///< how many of those three there are, 0 … 3
};

/// Versioned parameters of the agent (agents.md §12).
struct TtmParameters {
    int oldestRelease = 10; ///< bars since it fired
    double chopCap = 50.0;  ///< confidence of a choppy release, at most
};

/// TTM specialist (0 … 80); neutral and 0 if the release is more than 10 bars old. A choppy release is capped at 50: a
/// release is clean if the momentum never changed its sign, two of the first three bars closed in its direction (as far
/// as they exist) and the squeeze had lasted at least five bars. Source: J. Carter, "Mastering the Trade".
[[nodiscard]] AgentOutput analyzeSqueeze(const TtmView& view, const TtmParameters& parameters = {});

} // namespace sextant::decision
