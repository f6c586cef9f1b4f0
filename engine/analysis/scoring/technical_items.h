#pragma once

#include <array>
#include <cstddef>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/reason.h"

namespace sextant::analysis {

/// What the regime says of the market's structure; while it is unknown it counts as ranging (regimes.md §1).
using MarketStructure = RegimeStructure;

/// The parts of the technical score in the order of detectors.md §7.
enum class TechnicalPart : std::uint8_t {
    Ribbon,
    Macd,
    Rsi,
    Adx,
    Bollinger,
    Squeeze,
    Supertrend,
    Vwap,
    Volume,
    Levels,
};
inline constexpr std::size_t kTechnicalParts = 10;

/// One part of the technical score.
struct TechnicalItem {
    ReasonCode code = ReasonCode::None;
    bool isReady = false;
    double weight = 0.0; ///< w, before shares are taken
    double signal = 0.0; ///< s, -1 bearish .. 1 bullish
    double value = 0.0;  ///< what the signal was read from: RSI, histogram, ribbon spread, place within the bands …
    ReasonCode state = ReasonCode::None; ///< in words, where there is one: Bull, Bear, Overbought, Fired …

    /// Makes it ready.
    void set(double itsSignal, double itsValue, ReasonCode itsState = ReasonCode::None);
};

using TechnicalItems = std::array<TechnicalItem, kTechnicalParts>;

/// All parts with their codes and weights, none of them ready.
[[nodiscard]] TechnicalItems technicalItems();
[[nodiscard]] inline TechnicalItem& itemOf(TechnicalItems& items, TechnicalPart part)
{
    return items[static_cast<std::size_t>(part)];
}
[[nodiscard]] inline const TechnicalItem& itemOf(const TechnicalItems& items, TechnicalPart part)
{
    return items[static_cast<std::size_t>(part)];
}
/// Σ w over the ready parts, what their shares are of.
[[nodiscard]] double readyWeight(const TechnicalItems& items);

// The signals s of detectors.md §7, each in [-1, 1]. `atr` > 0.
/// 1 if C > E21 > E48 > E200, 0.5 if only C > E21 > E48; mirrored.
[[nodiscard]] double ribbonSignal(double close, double ema21, double ema48, double ema200);
/// clamp(histogram / (0.25 ATR)), half of it where MACD and histogram disagree in sign.
[[nodiscard]] double macdSignal(double macd, double histogram, double atr);
/// Piecewise linear through (15, 1) (30, 0) (40, -.25) (50, 0) (60, .25) (70, 0) (85, -1), flat outside.
[[nodiscard]] double rsiSignal(double rsi);
/// sign(+DI - -DI) · min(1, (ADX - 15) / 25), 0 below 15.
[[nodiscard]] double adxSignal(double plusDi, double minusDi, double adx);
/// Ranging: -position; trending: 0.5 position.
[[nodiscard]] double bollingerSignal(double position, MarketStructure structure);
/// Fired: sign(mom) · min(1, |mom| / range); else 0.3 sign(mom).
[[nodiscard]] double squeezeSignal(bool hasFired, double momentumNorm);
/// clamp((C - VWAP) / ATR).
[[nodiscard]] double vwapSignal(double close, double vwap, double atr);
/// sign(C - C of the bar before) · clamp(z / 3, 0, 1).
[[nodiscard]] double volumeSignal(double change, double volumeZ);

} // namespace sextant::analysis
