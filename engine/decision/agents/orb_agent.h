#pragma once

#include <optional>

#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// What became of an opening range (agents.md §6.1). Directions as +1 and -1; facts of the breakout are those of its
/// bar, the first that closed beyond an edge by the buffer.
struct OrbView {
    double high = 0.0;
    double low = 0.0;
    int minutes = 15;                 ///< N
    int direction = 0;                ///< of the breakout; 0: none yet
    double close = 0.0;               ///< of the breakout bar
    double volumeRatio = 1.0;         ///< to the mean of the range's bars; 0: not known
    bool isVolumeProxy = false;       ///< of the benchmark, because the symbol has no volume
    bool isMonotonic = false;         ///< the last three closes rise (fall) in the direction
    bool isAccelerating = false;      ///< ROC3 beats the one three bars before
    double closeLocation = 0.5;       ///< in the direction: 1 at the far end of the bar
    bool vwapAgrees = false;          ///< side and slope
    std::optional<double> widthRatio; ///< to the mean width of the 14 days before; none: too few days
    bool gapAgrees = false;
    bool hasFailedBefore = false; ///< an earlier break in this direction came back
    bool isBackInside = false;    ///< a close back inside within two bars
    bool hasLongWick = false;     ///< the wick beyond is more than 60 % of the bar
    bool isDoubleBreak = false;   ///< the other side was broken already
    bool hasRetest = false;       ///< came back to the edge and went on

    [[nodiscard]] double width() const { return high - low; }
};

/// ORB specialist (0 … 100). Sources: T. Crabel, 1990; Zarattini & Aziz, "Can day trading really be profitable?", 2023.
[[nodiscard]] AgentOutput analyzeOpeningRange(const OrbView& view);

} // namespace sextant::decision
