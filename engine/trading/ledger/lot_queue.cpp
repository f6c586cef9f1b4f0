#include "engine/trading/ledger/lot_queue.h"

#include "engine/core/contract.h"

namespace sextant::trading {
namespace {

/// floor(amount · part / whole), also for a negative amount.
Cash flooredShare(Cash amount, __int128 part, __int128 whole)
{
    const __int128 product = amount.units * part;
    const __int128 quotient = product / whole;
    return Cash{static_cast<std::int64_t>(product % whole < 0 ? quotient - 1 : quotient)};
}

} // namespace

Cash LotQueue::take(Lots quantity, std::vector<PositionLot>* parts)
{
    std::int64_t left = quantity.count;
    Cash cost;
    std::size_t used = 0;
    for (PositionLot& lot : m_lots) {
        if (left == 0) break;
        PositionLot part = lot;
        if (left < lot.quantity.count) {
            part.quantity.count = left;
            part.cost = flooredShare(lot.cost, left, lot.quantity.count);
            part.fee = flooredShare(lot.fee, left, lot.quantity.count);
            lot.cost -= part.cost;
            lot.fee -= part.fee;
            lot.quantity.count -= left;
        } else {
            ++used;
        }
        left -= part.quantity.count;
        cost += part.cost;
        if (parts != nullptr) parts->push_back(part);
    }
    expects(left == 0, "no more lots are taken than are held");
    m_lots.erase(m_lots.begin(), m_lots.begin() + static_cast<std::ptrdiff_t>(used));
    return cost;
}

Cash LotQueue::split(std::int64_t numerator, std::int64_t denominator, PositionLot* fraction)
{
    expects(numerator > 0 && denominator > 0, "a split has a positive ratio");
    // Sums are counted from the newest lot, so that what does not make a whole lot is left over at the oldest.
    __int128 sumBefore = 0;
    __int128 newSumBefore = 0;
    PositionLot carried; // cost and fee of lots that became less than one, going to the next older
    for (auto lot = m_lots.rbegin(); lot != m_lots.rend(); ++lot) {
        sumBefore += lot->quantity.count;
        const __int128 newSum = sumBefore * numerator / denominator;
        lot->quantity.count = static_cast<std::int64_t>(newSum - newSumBefore);
        newSumBefore = newSum;
        lot->cost += carried.cost;
        lot->fee += carried.fee;
        carried = PositionLot{};
        if (lot->quantity.count == 0) {
            carried = *lot;
            lot->cost = lot->fee = Cash{};
        }
    }
    std::erase_if(m_lots, [](const PositionLot& lot) { return lot.quantity.count == 0; });
    if (!m_lots.empty()) {
        PositionLot& oldest = m_lots.front();
        oldest.cost += carried.cost;
        oldest.fee += carried.fee;
        const __int128 rest = sumBefore * numerator % denominator; // in 1/denominator lots, beside the oldest
        const __int128 whole = static_cast<__int128>(oldest.quantity.count) * denominator + rest;
        carried = oldest;
        carried.quantity = Lots{};
        carried.cost = flooredShare(oldest.cost, rest, whole);
        carried.fee = flooredShare(oldest.fee, rest, whole);
        oldest.cost -= carried.cost;
        oldest.fee -= carried.fee;
    }
    if (fraction != nullptr) *fraction = carried;
    return carried.cost;
}

Cash LotQueue::fees() const
{
    Cash sum;
    for (const PositionLot& lot : m_lots)
        sum += lot.fee;
    return sum;
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
