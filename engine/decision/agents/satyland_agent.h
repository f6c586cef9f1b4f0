#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "engine/decision/agents/agent.h"

namespace sextant::decision {

/// Where price stands to the pivot ribbon and Saty's levels (agents.md §7), on the signal timeframe's last closed bar.
struct SatylandView {
    double open = 0.0, close = 0.0;
    double ema8 = 0.0, ema13 = 0.0, ema21 = 0.0, ema48 = 0.0;
    std::optional<double> ema200;   ///< none while warming up: no full stack
    bool pullbackHeldPivot = false; ///< the pullback stayed beyond E21
    bool isVolumeBelowAverage = false;

    struct Levels {
        double previousClose = 0.0;
        double atr = 0.0;       ///< > 0, of the anchor period
        double rangeUsed = 0.0; ///< percent
        double lastClose = 0.0; ///< close of the bar before
    };
    std::optional<Levels> levels; ///< none until 14 anchor periods are complete
    std::optional<double> phase, lastPhase;
    bool isCompressed = false;
    enum class Volume : std::uint8_t { Unknown, Low, Average, High };
    std::array<Volume, 2> volume{}; ///< quality for a bull and for a bear
    int atrMode = 1;                ///< 1 day, 2 multiday, 3 swing, 4 position, 5 long-term
};

/// Which period the levels are anchored to; numbered as SatylandView::atrMode.
enum class SatyMode : std::uint8_t { Day = 1, Multiday, Swing, Position, LongTerm };

/// Versioned parameters of the agent (agents.md §12).
struct SatyParameters {
    int atrLength = 14; ///< of the levels and the phase
    double trigger = 0.236;
    double phaseDivisor = 3.0;
    int smoothing = 3;
    /// By signal timeframe: up to 15 minutes, up to 4 hours, a day, a week.
    std::array<SatyMode, 4> modes{SatyMode::Day, SatyMode::Multiday, SatyMode::Swing, SatyMode::Position};
};

/// Distances of the level-to-level ladder in ATR: the trigger, as it is unless a parameter says else, then upwards.
inline constexpr std::array kSatyLadder{0.236, 0.382, 0.618, 1.0, 1.236, 1.618, 2.0};

/// Whether the last closed bar crossed a level of the ladder in the direction and holds it, with at least half of the
/// gap to the next one left.
[[nodiscard]] bool isLevelToLevel(const SatylandView::Levels& levels, double close, int direction,
                                  double trigger = kSatyLadder.front());

/// Satyland sub-agent (20 … 90; support only). Sources: S. Mahajan's public scripts, see agents.md §7.
[[nodiscard]] AgentOutput analyzeSatyland(const SatylandView& view, const SatyParameters& parameters = {});

} // namespace sextant::decision
