#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/canonical.h"
#include "engine/core/reason.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"

namespace sextant::analysis {

/// Where the market goes. Unknown until 200 bars were seen: consumers take it as Sideways, but promote nothing live.
enum class RegimeDirection : std::uint8_t { Unknown, Bull, Bear, Sideways };
enum class RegimeStructure : std::uint8_t { Trending, Ranging, Volatile };
enum class VolatilityRegime : std::uint8_t { Low, Normal, High, Extreme };
enum class SpreadRegime : std::uint8_t { Tight, Normal, Wide };
/// What the direction was made of.
enum class RegimeSource : std::uint8_t { Rule, Hmm, Blend };

[[nodiscard]] std::string_view toString(RegimeDirection direction);   ///< "BULL"
[[nodiscard]] std::string_view toString(RegimeStructure structure);   ///< "TRENDING"
[[nodiscard]] std::string_view toString(VolatilityRegime volatility); ///< "NORMAL"
[[nodiscard]] std::string_view toString(SpreadRegime spread);         ///< "TIGHT"
[[nodiscard]] std::string_view toString(RegimeSource source);         ///< "RULE"
/// The same as arguments of reasons.
[[nodiscard]] ReasonCode codeOf(RegimeDirection direction);
[[nodiscard]] ReasonCode codeOf(RegimeStructure structure);
[[nodiscard]] ReasonCode codeOf(VolatilityRegime volatility);
[[nodiscard]] ReasonCode codeOf(SpreadRegime spread);

/// The chances of the three directions; they add up to 1, or are all 0 while nothing is known.
struct DirectionProbabilities {
    double bull = 0.0;
    double bear = 0.0;
    double sideways = 0.0;

    [[nodiscard]] double largest() const;
    friend bool operator==(const DirectionProbabilities&, const DirectionProbabilities&) = default;
};

struct RegimeLabels {
    RegimeDirection direction = RegimeDirection::Unknown;
    RegimeStructure structure = RegimeStructure::Ranging;
    VolatilityRegime volatility = VolatilityRegime::Normal;
    int trend = 0; ///< -1, 0, 1
    SpreadRegime spread = SpreadRegime::Normal;

    friend bool operator==(const RegimeLabels&, const RegimeLabels&) = default;
};

/// What the market of one instrument on one timeframe was like at a bar's close (regimes.md §1).
struct Regime {
    static constexpr std::size_t kMaxReasons = 12;

    RegimeLabels labels;
    DirectionProbabilities probabilities;
    double volatilityPercentile = 0.5; ///< 0..1
    double confidence = 0.0;           ///< 0..1; 0 while the direction is unknown
    double changeProbability = 0.0;    ///< that the current run is at most 15 bars old; 0 while warming up
    int runLength = 0;                 ///< bars, the most probable one
    RegimeSource source = RegimeSource::Rule;
    bool isChangeAlarm = false; ///< a run of long standing has just ended
    bool isSpreadProxy = true;  ///< the spread was read from bars: shown, but it blocks nothing
    bool isConverging = true;   ///< an average still shows its seed
    Time since;                 ///< end of the bar at which the direction was taken up
    Time asOf;                  ///< end of the last bar
    Digest modelHash;           ///< of the models the probabilities come from; zero with RegimeSource::Rule
    std::size_t reasonCount = 0;
    std::array<Reason, kMaxReasons> reasonSlots{};

    [[nodiscard]] std::span<const Reason> reasons() const { return std::span(reasonSlots).first(reasonCount); }
    [[nodiscard]] bool isReady() const { return labels.direction != RegimeDirection::Unknown; }
    /// The feature `regime_volatility`: 0 low, 1 normal, 2 high or extreme.
    [[nodiscard]] int volatilityFeature() const;
    /// Leaves out what does not fit.
    void add(const Reason& reason);
    void canonical(CanonicalWriter& out) const;
};

/// One or more labels became others at the close of a bar.
struct RegimeChange {
    RegimeLabels from;
    RegimeLabels to;
    double confidence = 0.0;
    Reason cause; ///< of the first label that changed, in the order of RegimeLabels
    Time time;

    void canonical(CanonicalWriter& out) const;
};

void writeCanonical(CanonicalWriter& out, const RegimeLabels& labels);
/// Whether it was such labels.
[[nodiscard]] bool readCanonical(CanonicalReader& in, RegimeLabels& labels);

} // namespace sextant::analysis
