#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/analysis/detectors/detector_bar.h"
#include "engine/analysis/scoring/reason_list.h"
#include "engine/analysis/scoring/timeframe_final.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"

namespace sextant::analysis {

enum class DetectorId : std::uint8_t { Smc, Elliott, Harmonic, Levels };
[[nodiscard]] std::string_view toString(DetectorId id); ///< "smc", "elliott", "harmonic", "levels"
[[nodiscard]] std::optional<DetectorId> detectorFromString(std::string_view text);

/// Which way a pattern points.
enum class PatternDirection : std::int8_t { Bearish = -1, Neutral = 0, Bullish = 1 };
[[nodiscard]] std::string_view toString(PatternDirection direction); ///< "bearish", "neutral", "bullish"
[[nodiscard]] constexpr double sign(PatternDirection direction) { return static_cast<double>(direction); }
[[nodiscard]] constexpr PatternDirection opposite(PatternDirection direction)
{
    return static_cast<PatternDirection>(-static_cast<int>(direction));
}
[[nodiscard]] constexpr PatternDirection bullishIf(bool isUp)
{
    return isUp ? PatternDirection::Bullish : PatternDirection::Bearish;
}

/// What was found. The comment gives the prices of its events in their order.
enum class PatternKind : std::uint8_t {
    SwingHigh,           ///< the high
    SwingLow,            ///< the low
    BreakOfStructure,    ///< broken level, close
    ChangeOfCharacter,   ///< broken level, close
    OrderBlock,          ///< bottom, top
    Breaker,             ///< bottom, top
    FairValueGap,        ///< bottom, top
    InverseFairValueGap, ///< bottom, top
    EqualHighs,          ///< level
    EqualLows,           ///< level
    Sweep,               ///< level, furthest price, close
    SweepReversal,       ///< swept level, broken level
    LiquidityRun,        ///< level, close
    DealingRange,        ///< low, high
    Impulse,             ///< P0..P5, or P0 up to the last point known
    Diagonal,            ///< the same
    ZigZagCorrection,    ///< P0, A, B, C
    FlatCorrection,      ///< P0, A, B, C
    TriangleCorrection,  ///< P0, A, B, C, D, E
    CountLimit,          ///< the price that proves the count wrong
    CountTarget,         ///< lower, upper price
    Gartley,             ///< X, A, B, C, then D once the zone was reached; else bottom and top of the zone
    Bat,
    AltBat,
    Butterfly,
    Crab,
    DeepCrab,
    Shark,
    Cypher,
    FiveZero,
    AbCd,                 ///< the same without X
    ReversalZone,         ///< bottom, top
    FibonacciRetracement, ///< level, close
    FibonacciExtension,   ///< level, close
    Support,              ///< level, close
    Resistance,           ///< level, close
};
/// Stable names of files and of the command line: "bos", "fvg", "order_block", "alt_bat" …
[[nodiscard]] std::string_view toString(PatternKind kind);

/// How far a zone or pattern has got.
enum class ZoneState : std::uint8_t {
    Active,      ///< untouched since it was confirmed; a gap filled by less than half
    Touched,     ///< price has traded into it
    Partial,     ///< a gap: at least half filled
    Mitigated,   ///< its middle was reached
    Filled,      ///< a gap: wholly traded through
    Invalidated, ///< closed through
    Swept,       ///< liquidity taken and given back
    Run,         ///< liquidity taken and kept
    Forming,     ///< a pattern that lacks its last point
    InZone,      ///< price is where the last point should come
    Confirmed,   ///< the reversal has begun
    Target1,
    Target2,
    Failed,
    Expired,
};
[[nodiscard]] std::string_view toString(ZoneState state); ///< "active", "touched" …
/// The reason that says a zone came into this state.
[[nodiscard]] ReasonCode reasonOf(ZoneState state);
/// Whether the state is final.
[[nodiscard]] constexpr bool isOver(ZoneState state)
{
    switch (state) {
    case ZoneState::Filled:
    case ZoneState::Invalidated:
    case ZoneState::Swept:
    case ZoneState::Run:
    case ZoneState::Target2:
    case ZoneState::Failed:
    case ZoneState::Expired:
        return true;
    case ZoneState::Active:
    case ZoneState::Touched:
    case ZoneState::Partial:
    case ZoneState::Mitigated:
    case ZoneState::Forming:
    case ZoneState::InZone:
    case ZoneState::Confirmed:
    case ZoneState::Target1:
        break;
    }
    return false;
}

/// A point that a chart draws.
struct Anchor {
    Time barStart;        ///< start of its bar
    std::int64_t bar = 0; ///< ordinal of its bar since reset()
    double price = 0.0;
};

/// Something that a chart draws: a box from its first point to where it ended, and for patterns the line through its
/// points. It is never moved after confirmedAt, only its state goes on.
struct Zone {
    static constexpr std::size_t kMaxPoints = 6;

    std::uint64_t id = 0; ///< counts per detector from 1
    PatternKind kind = PatternKind::OrderBlock;
    PatternDirection direction = PatternDirection::Neutral;
    ZoneState state = ZoneState::Active;
    double bottom = 0.0;
    double top = 0.0; ///< equal to bottom for a single price
    std::array<Anchor, kMaxPoints> points{};
    std::size_t pointCount = 0; ///< at least 1: where it begins
    Time confirmedAt;           ///< end of the bar that made it known
    std::optional<Time> touchedAt;
    std::optional<Time> mitigatedAt; ///< gaps: when half was filled
    std::optional<Time> endedAt;     ///< when it came into a final state
    double score = 0.0;              ///< 0..1
    double fill = 0.0;               ///< gaps: share traded through, 0..1
    std::array<Reason, 2> reasons{};
    std::size_t reasonCount = 0;
};

/// Something that happened, dated by when it could first be known.
struct DetectorEvent {
    static constexpr std::size_t kMaxPrices = 6;
    static constexpr std::size_t kMaxReasons = 9;

    PatternKind kind = PatternKind::SwingHigh;
    PatternDirection direction = PatternDirection::Neutral;
    ZoneState state = ZoneState::Confirmed;
    Time barStart;             ///< start of the bar it happened in
    Time time;                 ///< end of the bar it happened in; of a pattern the bar of its last point
    Time confirmedAt;          ///< end of the bar that made it known, >= time
    std::int64_t firstBar = 0; ///< ordinal of the earliest bar it was read from
    std::int64_t bar = 0;      ///< ordinal of the bar it happened in
    std::int64_t confirmedBar = 0;
    std::array<double, kMaxPrices> prices{};
    std::size_t priceCount = 0;
    double score = 0.0; ///< 0..1
    std::array<Reason, kMaxReasons> reasons{};
    std::size_t reasonCount = 0;

    [[nodiscard]] std::span<const double> allPrices() const { return std::span(prices).first(priceCount); }
    [[nodiscard]] std::span<const Reason> allReasons() const { return std::span(reasons).first(reasonCount); }
    void setPrices(std::initializer_list<double> values);
    /// What does not fit is left out.
    void addReason(const Reason& reason);
};
using DetectorEvents = std::vector<DetectorEvent>;

/// An event that happens in the bar that makes it known.
[[nodiscard]] DetectorEvent eventAt(const DetectorBar& bar, PatternKind kind, PatternDirection direction,
                                    ZoneState state, double score, std::initializer_list<double> prices);

/// What a detector says of the market at its last bar (detectors.md §1).
struct DetectorOpinion {
    bool isAvailable = false; ///< enough bars, an ATR, and a market that moves
    double score = 0.0;       ///< -1 bearish .. 1 bullish
    double quality = 0.0;     ///< 0..1
    std::int64_t barsUsed = 0;
    Time asOf;          ///< end of the last bar
    ReasonList reasons; ///< heaviest first; their weights sum to the score, before it is cut at -1 and 1

    /// Forgets what it said; neutral as of the end of the last of so many bars.
    void restart(bool available, std::int64_t bars, Time end)
    {
        isAvailable = available;
        score = 0.0;
        quality = 0.0;
        barsUsed = bars;
        asOf = end;
        reasons.clear(ReasonList::kCapacity);
    }
    /// p = (score + 1) / 2, 0..1; 0.5 is neutral.
    [[nodiscard]] double probability() const { return 0.5 * (score + 1.0); }
    /// Its say in the detector average of detectors.md §8.2.
    [[nodiscard]] DetectorVote vote(double weight) const { return {score, weight, isAvailable}; }
};

/// Watches one instrument on one timeframe, one closed bar at a time. Nothing is used before it could be known; memory
/// is bounded and taken at construction, save for what the caller's `out` needs.
class Detector {
public:
    virtual ~Detector() = default;

    [[nodiscard]] virtual DetectorId id() const = 0;
    /// Takes the next closed bar with what its timeframe's indicators say of it; appends what it made known.
    virtual void update(const DetectorBar& bar, DetectorEvents& out) = 0;
    /// As of the last bar.
    [[nodiscard]] DetectorOpinion opinion() const
    {
        DetectorOpinion result;
        tell(result);
        return result;
    }
    /// The same into an opinion at hand, whatever it held before: some thousand bytes that need not be made anew.
    virtual void tell(DetectorOpinion& out) const = 0;
    /// Appends what a chart should draw, oldest first per kind.
    virtual void appendZones(std::vector<Zone>& out) const = 0;
    /// Equals new.
    virtual void reset() = 0;

protected:
    Detector() = default;
    Detector(const Detector&) = default;
    Detector(Detector&&) = default;
    Detector& operator=(const Detector&) = default;
    Detector& operator=(Detector&&) = default;
};

} // namespace sextant::analysis
