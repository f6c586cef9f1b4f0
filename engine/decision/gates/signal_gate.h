#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"

namespace sextant::decision {

struct GateSettings {
    double minSignalScore = 0.70;   ///< strength max(score, 1 - score) of our own signals
    double externalMinScore = 0.30; ///< the same for signals from outside, where score speaks for their direction
    Duration cooldown = std::chrono::seconds(60);
    std::int64_t cooldownBars = 10;
    std::int64_t spreadTicks = 3;
    double spreadMedianFactor = 1.5;
    double spreadMaxBps = 50.0;
    double regimeConflict = 0.65; ///< largest probability of the direction against the signal
    double regimeChange = 0.5;    ///< largest probability that the regime has just changed
    bool regimeGate = false;      ///< flag `regime_gate`; off: measured and recorded as SKIPPED
    bool spreadGate = false;      ///< flag `spread_gate`; off: measured and recorded as SKIPPED
};

/// What the gates look at for one signal.
struct GateInput {
    bool external = false;
    bool isLong = true;
    const analysis::Regime* regime = nullptr; ///< null, or one that is not ready: nothing speaks against it
    std::optional<double> score;              ///< 0..1; none: not ready yet
    std::optional<Duration> sinceLast;        ///< since the last signal of the instrument that passed; none: never
    std::int64_t barsSinceLast = 0;           ///< bars of the signal timeframe since then
    std::int64_t spread = 0;    ///< price units; twice the half-spread of execution.md §5.1 where there are no quotes
    bool spreadIsProxy = false; ///< no quotes: never blocks
    std::int64_t tick = 1;      ///< price units
    double midUnits = 0.0;      ///< mid in price units, > 0
    std::optional<std::int64_t> medianSpread; ///< price units
};

enum class GateState : std::uint8_t { Pass, Block, Skipped };

/// The verdicts in their fixed order. All gates are measured, also behind one that blocks.
struct GateOutcome {
    static constexpr std::size_t kGates = 4;
    bool passed = true;
    ReasonCode blockedBy = ReasonCode::None;
    std::array<Reason, kGates>
        reasons{}; ///< regime, signal, cooldown, spread; args: verdict, what was measured, limits
};

/// The gates of execution.md §11: regime, signal strength, cooldown, spread, AND in this order.
[[nodiscard]] GateOutcome evaluateGates(const GateInput& input, const GateSettings& settings);

} // namespace sextant::decision
