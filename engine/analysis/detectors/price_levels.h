#pragma once

#include <span>
#include <utility>
#include <vector>

#include "engine/analysis/detectors/liquidity.h"
#include "engine/analysis/detectors/swings.h"

namespace sextant::analysis {

/// The settings detectors.sr.* (detectors.md §12).
struct PriceLevelParameters {
    int internalSwing = 5;
    int externalSwing = 20;
    double clusterAtr = 0.35; ///< neighbours nearer than this join
    double maxWidthAtr = 1.0; ///< wider clusters are split at their widest gap
    int window = 500;         ///< bars that a point lives
    double decayBars = 250.0;
    double touchAtr = 0.2;     ///< a touch comes so near …
    double leaveAtr = 0.75;    ///< … and then goes so far away
    double flipAtr = 0.3;      ///< a close so far beyond changes the role
    double fullStrength = 4.0; ///< sum of weights of strength 1
    double roundStep = 0.0;    ///< points at multiples of this near the price; 0: none
    int maxPoints = 160;
    int refreshBars = 10; ///< clusters are made anew at least this often
};

/// A price that held before.
struct LevelPoint {
    enum class Kind : std::uint8_t { ExternalSwing, InternalSwing, PreviousExtreme, Pivot, VolumeNode, Round };
    Kind kind = Kind::InternalSwing;
    double price = 0.0;
    std::int64_t bar = 0; ///< it ages from here
    Time barStart;
    std::int64_t touches = 0;
    bool isSupport = false;
    bool isNear = false; ///< price came near and has not left yet
};

/// Points that lie together.
struct PriceLevel {
    double price = 0.0; ///< mean by weight
    double bottom = 0.0;
    double top = 0.0;
    double strength = 0.0; ///< min(1, Σ w / 4)
    bool isSupport = false;
    Anchor first; ///< oldest point
    std::int64_t touches = 0;
    std::size_t begin = 0; ///< its points
    std::size_t end = 0;
    bool hasNear = false; ///< price came near one of them and has not left yet
};

/// A level closed through.
struct LevelBreak {
    double price = 0.0;
    double strength = 0.0;
    bool isUp = false;
    std::int64_t firstBar = 0;
};

/// Support and resistance as clusters of swing points, pivots (IND-79) and the extremes of the day and week before
/// (detectors.md §6.2). Weight of a point: w_kind · exp(-age / 250) · (1 + ln(1 + touches)). Clusters are made anew
/// when the points change and at least every `refreshBars` bars; in between roles and touches go on.
class PriceLevels final {
public:
    explicit PriceLevels(const PriceLevelParameters& parameters = {});

    /// The levels closed through, strongest first of each side; valid until the next call.
    std::span<const LevelBreak> update(const DetectorBar& bar);
    /// Volume-profile nodes (IND-77 and the like) from whoever has a profile; they replace those before.
    void setVolumeNodes(std::span<const double> prices, const DetectorBar& bar);
    void reset();

    /// By price, rising.
    [[nodiscard]] std::span<const PriceLevel> levels() const { return m_levels; }
    /// The strongest level that supports (or resists) within `reach` of a price; null if none.
    [[nodiscard]] const PriceLevel* nearest(bool isSupport, double price, double reach) const;

private:
    void addPoint(const LevelPoint& point);
    void addPeriods(const DetectorBar& bar);
    void addRound(const DetectorBar& bar);
    void removeKind(LevelPoint::Kind kind);
    void follow(const DetectorBar& bar);
    void cluster(const DetectorBar& bar);
    void refresh(const DetectorBar& bar);
    /// Where points that lie too wide apart are divided: before the point at the widest gap, of equal ones at that
    /// nearest to the middle, and of two that lie as near at both, so that neither side is favoured.
    [[nodiscard]] std::pair<std::size_t, std::size_t> cutsOf(std::size_t begin, std::size_t end) const;
    void addLevel(std::size_t begin, std::size_t end, const DetectorBar& bar);
    [[nodiscard]] double weightOf(const LevelPoint& point, std::int64_t now) const;

    PriceLevelParameters m_parameters;
    FractalSwings m_internal;
    FractalSwings m_external;
    PeriodRange m_day;
    PeriodRange m_week;
    std::vector<LevelPoint> m_points; // by price
    std::vector<PriceLevel> m_levels;
    std::vector<LevelBreak> m_breaks;
    std::vector<double> m_decay;   // exp(-age / decayBars)
    std::vector<double> m_touched; // 1 + ln(1 + touches)
    bool m_isDirty = false;
    std::int64_t m_clusteredAt = 0;
};

} // namespace sextant::analysis
