#pragma once

#include <array>
#include <optional>

#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// What the technical agent looks at: the signal timeframe at its last closed bar. Sides are bullish first, then
/// bearish.
struct TechnicalView {
    double open = 0.0, high = 0.0, low = 0.0, close = 0.0;
    double atr = 0.0; ///< > 0
    double ema8 = 0.0, ema13 = 0.0, ema21 = 0.0, ema48 = 0.0;
    std::optional<double> ema200; ///< none while warming up: its points are not given
    double slope = 0.0;           ///< of E21, ATR per bar
    std::optional<double> adx, plusDi, minusDi;
    std::optional<double> histogram, lastHistogram; ///< MACD(12, 26, 9)
    std::optional<double> rsi;
    struct Level {
        double price = 0.0;
        double strength = 0.0; ///< 0 … 1
    };
    std::optional<Level> resistance;     ///< nearest above
    std::optional<Level> support;        ///< nearest below
    std::array<bool, 2> hasPattern{};    ///< engulfing or hammer (shooter) with a level within 0.5 ATR behind it
    std::array<bool, 2> hasDivergence{}; ///< RSI against price over the last two swings, against that side
};

/// Technical agent (core, 0 … 90; agents.md §3): both sides are counted, the larger one speaks; neutral if they differ
/// by less than 8 points or the better has less than 20.
[[nodiscard]] AgentOutput analyzeTechnical(const TechnicalView& view);

} // namespace sextant::decision
