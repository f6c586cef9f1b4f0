#pragma once

#include "engine/analysis/detectors/harmonic_pattern.h"
#include "engine/analysis/detectors/zigzag.h"

namespace sextant::analysis {

struct HarmonicParameters {
    ZigZagParameters zigzag;
    HarmonicTolerance tolerance;
    bool findsFiveZero = false;
    int minBars = 120;
    int minLegBars = 3;
    double minTimeRatio = 0.38; ///< of AB to CD
    double maxTimeRatio = 2.62;
    int confirmWithin = 10;    ///< bars after the first touch of the zone
    double patience = 1.618;   ///< a forming pattern waits this many times the bars of X..C
    double failAtr = 0.25;     ///< a close this far beyond the zone's far edge ends it
    double proximityAtr = 3.0; ///< a forming pattern counts from so near on
    int maxPatterns = 24;      ///< kept at once
};

/// A harmonic pattern from the confirmation of its C on (detectors.md §5.3).
struct HarmonicPattern {
    std::uint64_t id = 0;
    std::size_t rule = 0; ///< in harmonicRules()
    bool isBullish = false;
    ZoneState state = ZoneState::Forming;
    ReversalZone zone;
    std::array<Anchor, 4> points{}; ///< X, A, B, C; of AB=CD X is unused
    Anchor d;                       ///< the furthest price so far; meaningful once in the zone
    Time dEnd;
    double fit = 0.0; ///< F, 0..1
    std::int64_t touchedBar = 0;
    double touchedHigh = 0.0; ///< of the first bar that touched the zone
    double touchedLow = 0.0;
    Time confirmedAt; ///< of C
    std::int64_t confirmedBar = 0;
    std::optional<Time> touchedAt;
    std::optional<Time> reversedAt; ///< when the reversal was confirmed
    std::optional<Time> endedAt;

    [[nodiscard]] const HarmonicRule& what() const { return harmonicRules()[rule]; }
    [[nodiscard]] bool hasX() const { return what().kind != PatternKind::AbCd; }
    [[nodiscard]] HarmonicPoints prices() const
    {
        return {points[0].price, points[1].price, points[2].price, points[3].price};
    }
    [[nodiscard]] bool isOpen() const { return !isOver(state); }
};

/// Harmonic patterns on the confirmed turns of a zigzag: forming once X, A, B, C are confirmed and fit, in the zone,
/// confirmed by a close beyond the first bar that touched it, then its targets at .382 and .618 of AD. A confirmed
/// pattern that reaches neither a target nor failure ends after as many bars as X..D took. Score §5.4: the strongest
/// per direction, less half of the strongest of the other.
class HarmonicDetector final : public Detector {
public:
    explicit HarmonicDetector(const HarmonicParameters& parameters = {});

    [[nodiscard]] DetectorId id() const override { return DetectorId::Harmonic; }
    void update(const DetectorBar& bar, DetectorEvents& out) override;
    void tell(DetectorOpinion& out) const override;
    void appendZones(std::vector<Zone>& out) const override;
    void reset() override;

    [[nodiscard]] const BoundedList<HarmonicPattern>& patterns() const { return m_patterns; }
    /// sign · F · s of one pattern at a close (§5.4).
    [[nodiscard]] double scoreOf(const HarmonicPattern& pattern, double close, double atr) const;

private:
    [[nodiscard]] bool isAvailable() const { return m_bars >= m_parameters.minBars && m_last.isMoving(); }
    void find(const DetectorBar& bar, DetectorEvents& out);
    void advance(HarmonicPattern& pattern, const DetectorBar& bar) const;
    void measureFit(HarmonicPattern& pattern) const;
    void keepBest(const DetectorBar& bar);
    [[nodiscard]] DetectorEvent event(const DetectorBar& bar, const HarmonicPattern& pattern) const;

    HarmonicParameters m_parameters;
    ZigZag m_zigzag;
    BoundedList<HarmonicPattern> m_patterns;
    std::uint64_t m_lastId = 0;
    DetectorBar m_last;
    std::int64_t m_bars = 0;
};

} // namespace sextant::analysis
