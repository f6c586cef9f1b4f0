#pragma once

#include <array>

#include "engine/analysis/detectors/wave_count.h"

namespace sextant::analysis {

/// The settings detectors.elliott.* (detectors.md §12).
struct ElliottParameters {
    static constexpr std::size_t kDegrees = 3;
    std::array<double, kDegrees> zigzagK{2.0, 3.5, 6.0}; ///< minor, intermediate, major, each 1..12
    double priceShare = 0.005;                           ///< least leg, as a share of the price
    int minBars = 150;
    double ambiguousWithin = 0.10; ///< a count the other way so close in score halves it
};

/// Where a count stands, and so what is expected next.
enum class WaveStage : std::uint8_t {
    AfterTwo,        ///< wave 3 comes, or runs: with the impulse, 0.8; 0.5 once beyond P1; 0 from 1.618 w1 on
    InFour,          ///< wave 4 is not confirmed: 0
    AfterFour,       ///< wave 5 comes: with the impulse, 0.6
    AfterFive,       ///< against the impulse, 0.6
    AfterCorrection, ///< impulse and correction are complete: with the impulse, 0.7
    Alone,           ///< a correction without the impulse before it: 0
};

/// A count of one degree with what follows from it.
struct RankedCount {
    WaveCount count;
    WaveStage stage = WaveStage::Alone;
    bool pointsUp = false; ///< the way of the move expected next
    double score = 0.0;    ///< guideline score; of impulse and correction together the mean of both
    double limit = 0.0;    ///< a price beyond it proves the count wrong
    bool limitIsBelow = false;
    double targetNear = 0.0;
    double targetFar = 0.0;
    double mostOfFive = 0.0; ///< AfterFour: longest wave 5 that leaves wave 3 not the shortest; 0: any
    bool isDead = false;
};

/// Elliott wave counts (detectors.md §4) on the confirmed turns of three zigzags. Counts are made when a turn is
/// confirmed and end when a price beyond their limit is traded.
///     score = sign · base · guideline score · (0.5 + 0.5 · share of degrees that point the same way)
class ElliottDetector final : public Detector {
public:
    static constexpr std::size_t kMaxCounts = 8;

    explicit ElliottDetector(const ElliottParameters& parameters = {});

    [[nodiscard]] DetectorId id() const override { return DetectorId::Elliott; }
    void update(const DetectorBar& bar, DetectorEvents& out) override;
    void tell(DetectorOpinion& out) const override;
    void appendZones(std::vector<Zone>& out) const override;
    void reset() override;

    /// The counts of a degree, best first: those that take part in the score, then corrections that stand alone.
    [[nodiscard]] std::span<const RankedCount> counts(std::size_t degree) const
    {
        return std::span(m_degrees[degree].counts).first(m_degrees[degree].size);
    }

private:
    [[nodiscard]] bool isAvailable() const { return m_bars >= m_parameters.minBars && m_last.isMoving(); }
    struct Degree {
        ZigZag zigzag;
        std::array<RankedCount, kMaxCounts> counts{};
        std::size_t size = 0;
        std::uint64_t id = 0; // of the zones of its best count
    };
    /// What a degree's best count says.
    struct Say {
        const RankedCount* count = nullptr;
        double base = 0.0;
    };
    void recount(Degree& degree) const;
    void add(Degree& degree, const RankedCount& count) const;
    void follow(const DetectorBar& bar, std::size_t place, DetectorEvents& out);
    void announce(const DetectorBar& bar, std::size_t place, DetectorEvents& out) const;
    [[nodiscard]] double baseOf(const RankedCount& count, const ZigZag& zigzag) const;
    [[nodiscard]] Say sayOf(const Degree& degree) const;
    [[nodiscard]] bool isAmbiguous(const Degree& degree, const RankedCount& best) const;

    ElliottParameters m_parameters;
    std::array<Degree, ElliottParameters::kDegrees> m_degrees;
    std::uint64_t m_lastId = 0;
    DetectorBar m_last;
    std::int64_t m_bars = 0;
};

} // namespace sextant::analysis
