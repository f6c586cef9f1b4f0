#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"

namespace sextant::trading {

/// One entry as it still stands open; quantity > 0 whichever way the position points.
struct PositionLot {
    FillId fill;
    Time time;
    Lots quantity;
    Cash cost;  ///< >= 0
    Cash fee{}; ///< paid for what is left of it; negative for a rebate
};

/// The entries of a position, consumed oldest first: the second view of its cost (execution.md §9).
class LotQueue final {
public:
    LotQueue() { m_lots.reserve(kUsual); }

    void add(const PositionLot& lot) { m_lots.push_back(lot); }
    /// Takes `quantity` <= the sum from the oldest lots and returns their cost: floor(cost · taken / held) of a lot
    /// cut, the rest with its last part; fees go the same way. What was taken of each lot is appended to `parts`, if
    /// given.
    Cash take(Lots quantity, std::vector<PositionLot>* parts = nullptr);
    /// Multiplies by numerator / denominator, both > 0, and returns the cost of the fraction of a lot that remains
    /// over; it comes from the oldest lots, as its fee does. The quantity left is floor(sum · numerator / denominator).
    /// `fraction`, if given, gets what was taken, with quantity 0.
    Cash split(std::int64_t numerator, std::int64_t denominator, PositionLot* fraction = nullptr);

    [[nodiscard]] std::span<const PositionLot> lots() const { return m_lots; }
    [[nodiscard]] Lots quantity() const;
    [[nodiscard]] __int128 cost() const;
    [[nodiscard]] Cash fees() const;

private:
    static constexpr std::size_t kUsual = 8; // so many entries of a position allocate nothing

    std::vector<PositionLot> m_lots; // oldest first; keeps its capacity
};

} // namespace sextant::trading
