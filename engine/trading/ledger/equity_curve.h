#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// A stretch of the curve: what equity was within [start, next point's start).
struct EquityPoint {
    Time start;
    Cash last;
    Cash low;
    Cash high;
    friend bool operator==(const EquityPoint&, const EquityPoint&) = default;
};

/// Equity over time in constant memory: at most `capacity` points; when they are full, neighbours are joined and each
/// stands for twice as long. Highs and lows survive that, so a drawing of it misses no spike. Drawdown is kept beside
/// it in O(1) per value, over every value that was noted. Allocates in its constructor only.
class EquityCurve final {
public:
    /// `width`: how long the finest points are. `capacity` >= 2, even.
    explicit EquityCurve(Duration width = std::chrono::minutes(1), std::size_t capacity = 4096);

    /// Times never fall.
    void note(Time time, Cash equity);
    /// Capital came in or went out: what equity is compared with moves along.
    void shift(Cash amount);

    [[nodiscard]] std::span<const EquityPoint> points() const { return m_points; } ///< oldest first
    [[nodiscard]] Duration width() const { return m_width; }
    [[nodiscard]] std::optional<Cash> last() const;
    [[nodiscard]] Cash peak() const { return m_peak; } ///< of everything noted
    [[nodiscard]] Cash drawdown() const;               ///< peak − last, >= 0
    [[nodiscard]] double drawdownRatio() const;        ///< of the peak; 0 for one <= 0
    /// The fall with the largest share of its peak, that share, and when it began (its peak) and reached its low.
    [[nodiscard]] Cash maxDrawdown() const { return m_worst; }
    [[nodiscard]] double maxDrawdownRatio() const;
    [[nodiscard]] Time maxDrawdownFrom() const { return m_worstFrom; }
    [[nodiscard]] Time maxDrawdownTo() const { return m_worstTo; }
    /// The longest time from one peak to the next higher or equal value, that which still lasts included.
    [[nodiscard]] Duration longestUnderWater() const;

    void canonical(CanonicalWriter& out) const;
    /// Takes over what was written; the capacity stays. Damaged input makes in.ok() false.
    void restore(CanonicalReader& in);

private:
    void join();

    Duration m_width;
    std::size_t m_capacity;
    std::vector<EquityPoint> m_points;
    Time m_lastTime;
    Cash m_peak;
    Time m_peakTime;
    Cash m_worst;
    Cash m_worstPeak;
    Time m_worstFrom;
    Time m_worstTo;
    Duration m_longest{0};
};

} // namespace sextant::trading
