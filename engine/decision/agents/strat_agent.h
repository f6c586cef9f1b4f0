#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// A candle against the one before it (Rob Smith, "The Strat"): 1 inside (equality is inside), 2 beyond one side, 3
/// beyond both.
enum class StratType : std::uint8_t { Inside, Up, Down, Outside };
struct StratCandle {
    double open = 0.0, high = 0.0, low = 0.0, close = 0.0;
    [[nodiscard]] bool isGreen() const { return close > open; }
    [[nodiscard]] bool isRed() const { return close < open; }
};
[[nodiscard]] StratType stratTypeOf(const StratCandle& candle, const StratCandle& before);
/// 1, 2 or 3, negative for a 2 down.
[[nodiscard]] int numberOf(StratType type);

/// Actionable patterns (agents.md §6.2).
enum class StratPatternKind : std::uint8_t {
    Reversal312,     ///< 3, 1, then either side
    Continuation212, ///< 2, 1, 2 the same way
    Reversal212,     ///< 2, 1, 2 the other way
    Reversal322,     ///< 3, 2, 2 the other way
    HigherRejection, ///< a longer timeframe's bar was thrown back
    RevStrat122,     ///< 1, 2, 2 the other way
    WickRejection,   ///< hammer, shooter
    TwoTwo,          ///< 2, 2: weak
};
[[nodiscard]] std::string_view toString(StratPatternKind kind); ///< "3-1-2"
[[nodiscard]] double pointsOf(StratPatternKind kind);

enum class TriggerState : std::uint8_t { Pending, Intrabar, OnClose };

/// A pattern whose trigger has fired or is near. `direction` +1 or -1.
struct StratSetup {
    StratPatternKind kind = StratPatternKind::TwoTwo;
    int direction = 1;
    TriggerState trigger = TriggerState::Pending;
    double level = 0.0;   ///< whose break fires it
    double stop = 0.0;    ///< the other extreme of the trigger's setup bar
    double target = 0.0;  ///< the first magnitude: an extreme of an earlier bar; the level itself if there is none
    bool isTight = false; ///< its inside bar is smaller than 0.6 of the one before
    std::array<int, 3> sequence{}; ///< numberOf() of the last three candles, oldest first
};

/// Versioned parameters of the agent (agents.md §12).
struct StratParameters {
    std::array<bool, 4> higher{true, true, true, true}; ///< month, week, day, hour: those that continuity asks
    int triggerAge = 2;                                 ///< closed bars within which a trigger must have fired, >= 1
    double pendingAtr = 0.25;                           ///< how near a trigger counts that has not fired
};

/// The best setup of the last candles of the signal timeframe, oldest first, at least four; `isLastClosed`: the last
/// one is complete. The trigger bar is the one behind the setup bar, a 2 in the direction: live, or closed within the
/// last bars; else the last bar is the setup bar and its level lies near the close. Of two equally good ones the one
/// whose level is nearer. Nothing without a pattern. HigherRejection is not looked for here.
[[nodiscard]] std::optional<StratSetup> findStratSetup(std::span<const StratCandle> candles, bool isLastClosed,
                                                       double tick, double atr, const StratParameters& parameters = {});
/// A longer timeframe that was thrown back in `direction` (0: none was), taken up by a 2 of the last candle.
[[nodiscard]] std::optional<StratSetup> rejectionSetup(std::span<const StratCandle> candles, int direction);
/// Points of pattern and trigger: the larger is the better setup.
[[nodiscard]] double rankOf(const StratSetup& setup);
/// Whether a longer timeframe's bar was thrown back (+1 up, -1 down, 0 not): it traded beyond the extreme of the bar
/// before, is back inside, with a wick of half of its range.
[[nodiscard]] int higherRejection(const StratCandle& bar, const StratCandle& before);

enum class Continuity : std::uint8_t { Full, Partial, Conflict };

struct StratView {
    StratSetup setup;
    Continuity continuity = Continuity::Partial; ///< of the longer timeframes with the direction
    bool isLowerAligned = false;
    enum class Squeeze : std::uint8_t { Unknown, With, On, Against };
    Squeeze squeeze = Squeeze::Unknown;
    std::optional<double> relativeVolume;
};

/// How longer timeframes stand to a direction: `signs` are those of price less the open of each enabled one. All agree:
/// full; at least half: partial.
[[nodiscard]] Continuity continuityOf(std::span<const int> signs, int direction);

/// Strat specialist (15 … 95).
[[nodiscard]] AgentOutput analyzeStrat(const StratView& view);

} // namespace sextant::decision
