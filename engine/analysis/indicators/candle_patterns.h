#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Candle patterns in the order of indicator-names.csv (IND-138).
enum class CandlePattern : std::uint8_t {
    Doji,
    DragonflyDoji,
    GravestoneDoji,
    LongLeggedDoji,
    FourPriceDoji,
    Star,
    Marubozu,
    WhiteMarubozu,
    BlackMarubozu,
    BigWhiteCandle,
    BigBlackCandle,
    SpinningTop,
    EngulfingBull,
    EngulfingBear,
    Hammer,
    HangingMan,
    InvertedHammer,
    ShootingStar,
    ThreeWhiteSoldiers,
    ThreeBlackCrows,
    EveningStar,
    EveningDojiStar,
    AbandonedBabyBear,
    MorningStar,
    MorningDojiStar,
    AbandonedBabyBull,
};
inline constexpr std::size_t kCandlePatternCount = 26;

/// Which patterns a bar completes.
class CandleSet final {
public:
    [[nodiscard]] bool has(CandlePattern pattern) const { return (m_bits >> static_cast<unsigned>(pattern) & 1U) != 0; }
    void set(CandlePattern pattern, bool isThere)
    {
        if (isThere) m_bits |= 1U << static_cast<unsigned>(pattern);
    }

private:
    std::uint32_t m_bits = 0;
};

/// Candle patterns (IND-138) against the averages of the n bars before: B of the bodies, R of the ranges. Body none
/// < 0.05 R, short < 0.5 B, long > 1.4 B; wick none < 0.05 R, long > 0.6 B; near 0.3 R. What each pattern asks for
/// stands in indicators.md §17. First index n; none while warming up. Source: Tulip Charts' candle functions; S. Nison,
/// "Japanese Candlestick Charting Techniques", 1991.
class CandlePatterns final : public BarIndicator<CandlePatterns, std::optional<CandleSet>> {
public:
    /// period >= 2
    explicit CandlePatterns(int period);

    std::optional<CandleSet> advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_before.length()) + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<BarInput> m_before;
};

/// The patterns as 26 columns of 1 and 0.
void writeOutputs(const std::optional<CandleSet>& patterns, std::span<Reading> out);

} // namespace sextant::analysis
