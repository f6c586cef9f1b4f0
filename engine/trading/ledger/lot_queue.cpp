#include "engine/trading/ledger/lot_queue.h"

#include "engine/core/contract.h"

namespace sextant::trading {

Cash LotQueue::take(Lots quantity)
{
    std::int64_t left = quantity.count;
    Cash cost;
    std::size_t used = 0;
    for (PositionLot& lot : m_lots) {
        if (left == 0) break;
        if (left < lot.quantity.count) {
            const Cash part{
                static_cast<std::int64_t>(static_cast<__int128>(lot.cost.units) * left / lot.quantity.count)};
            lot.cost -= part;
            lot.quantity.count -= left;
            cost += part;
            left = 0;
            break;
        }
        left -= lot.quantity.count;
        cost += lot.cost;
        ++used;
    }
    expects(left == 0, "no more lots are taken than are held");
    m_lots.erase(m_lots.begin(), m_lots.begin() + static_cast<std::ptrdiff_t>(used));
    return cost;
}

Cash LotQueue::split(std::int64_t numerator, std::int64_t denominator)
{
    expects(numerator > 0 && denominator > 0, "a split has a positive ratio");
    // Sums are counted from the newest lot, so that what does not make a whole lot is left over at the oldest.
    __int128 sumBefore = 0;
    __int128 newSumBefore = 0;
    Cash carried; // cost of lots that became less than one, going to the next older
    for (auto lot = m_lots.rbegin(); lot != m_lots.rend(); ++lot) {
        sumBefore += lot->quantity.count;
        const __int128 newSum = sumBefore * numerator / denominator;
        lot->quantity.count = static_cast<std::int64_t>(newSum - newSumBefore);
        newSumBefore = newSum;
        lot->cost += carried;
        carried = Cash{};
        if (lot->quantity.count == 0) std::swap(carried, lot->cost);
    }
    std::erase_if(m_lots, [](const PositionLot& lot) { return lot.quantity.count == 0; });
    if (m_lots.empty()) return carried;
    PositionLot& oldest = m_lots.front();
    oldest.cost += carried;
    const __int128 rest = sumBefore * numerator % denominator; // in 1/denominator lots, beside the oldest
    const __int128 whole = static_cast<__int128>(oldest.quantity.count) * denominator + rest;
    const Cash part{static_cast<std::int64_t>(oldest.cost.units * rest / whole)};
    oldest.cost -= part;
    return part;
}

Lots LotQueue::quantity() const
{
    Lots sum;
    for (const PositionLot& lot : m_lots)
        sum.count += lot.quantity.count;
    return sum;
}

__int128 LotQueue::cost() const
{
    __int128 sum = 0;
    for (const PositionLot& lot : m_lots)
        sum += lot.cost.units;
    return sum;
}

} // namespace sextant::trading
