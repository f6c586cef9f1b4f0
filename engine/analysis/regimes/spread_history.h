#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis/indicators/rolling_rank.h"
#include "engine/analysis/regimes/regime.h"

namespace sextant::analysis {

/// How a relative spread stands among those before it.
struct SpreadReading {
    double spread = 0.0;             ///< (ask - bid) / mid, >= 0
    double percentile = 0.5;         ///< (less + 0.5 · equal) / N, itself included
    bool isOverThreeMedians = false; ///< more than three times the median, which is > 0
};

/// The relative spreads of one session hour or, for the proxy, of the bars; the newest `length`. From 60 on it reads.
class SpreadWindow final {
public:
    static constexpr std::size_t kFewest = 60;

    /// length >= 60
    explicit SpreadWindow(int length);

    /// spread >= 0 and finite
    void push(double spread);
    /// Of the last one pushed; nothing while fewer than 60 were.
    [[nodiscard]] std::optional<SpreadReading> reading() const;

private:
    RollingRank m_spreads;
    double m_last = 0.0;
};

/// The quoted spreads of one instrument, a window for each hour of the session (regimes.md §2.6), so that the open is
/// not compared with midday. A window is allocated when its hour first comes; after that push() allocates nothing and
/// costs O(length) moves at worst.
class SpreadHistory final {
public:
    /// length >= 60
    explicit SpreadHistory(int length) : m_length(length) {}

    /// hour: 0..23 since the session's open, or of the UTC day in a market that never closes. What is no finite number
    /// >= 0 is ignored.
    void push(double relativeSpread, int hour);
    /// Of the last quote.
    [[nodiscard]] std::optional<SpreadReading> reading() const;

private:
    int m_length;
    std::array<std::optional<SpreadWindow>, 24> m_hours;
    std::size_t m_lastHour = 0;
};

/// TIGHT, NORMAL or WIDE. cuts: rising.
[[nodiscard]] SpreadRegime spreadRegimeOf(const SpreadReading& reading, const std::array<double, 2>& cuts);

} // namespace sextant::analysis
