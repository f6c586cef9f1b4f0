// An account as the session that continues another takes it over (DESIGN §4b.12); split from ledger.cpp by its subject.
#include <utility>

#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/ledger/ledger.h"

namespace sextant::trading {
namespace {

/// The form that knows funding, capital that came in and the fees of lots.
constexpr std::int64_t kWithFunding = 6;
/// And the best and worst results of positions.
constexpr std::int64_t kWithExcursions = 7;

template <AccountMode Mode>
void putPosition(CanonicalWriter& out, const Position<Mode>& position)
{
    out.putAll(position.id, position.state, position.quantity, position.largest, position.totalCost,
               position.realizedGross, position.fees, position.openFees, position.dividends, position.initialRisk,
               position.opened, position.closed, position.entryOrder, position.entries, position.lastEntryOrder,
               position.mark, position.marketValue, position.exitBlocked);
    putReason(out, position.exitReason);
    putBracket(out, position.bracket);
    out.putAll(position.entryPrice, position.unitRisk, position.bestPrice, position.atrUnits, position.funding,
               position.bestResult, position.worstResult);
}

template <AccountMode Mode>
Position<Mode> getPosition(CanonicalReader& in, std::int64_t version)
{
    Position<Mode> position;
    in.getAll(position.id, position.state, position.quantity, position.largest, position.totalCost,
              position.realizedGross, position.fees, position.openFees, position.dividends, position.initialRisk,
              position.opened, position.closed, position.entryOrder, position.entries, position.lastEntryOrder,
              position.mark, position.marketValue, position.exitBlocked);
    position.exitReason = getReason(in);
    position.bracket = getBracket(in);
    // Without its entry a position of the first form has no R, so its trailing stop is never armed.
    if (version >= 2) in.getAll(position.entryPrice, position.unitRisk, position.bestPrice, position.atrUnits);
    if (version >= kWithFunding) in.get(position.funding);
    if (version >= kWithExcursions) in.getAll(position.bestResult, position.worstResult);
    return position;
}

void putWide(CanonicalWriter& out, __int128 value)
{
    out.put(static_cast<std::int64_t>(value >> 64));
    out.put(static_cast<std::uint64_t>(value));
}

__int128 getWide(CanonicalReader& in)
{
    std::int64_t high = 0;
    std::uint64_t low = 0;
    in.getAll(high, low);
    return (static_cast<__int128>(high) << 64) | low;
}

} // namespace

template <AccountMode Mode>
void Ledger<Mode>::canonical(CanonicalWriter& out) const
{
    out.put(m_slots.size());
    for (const Slot& held : m_slots) {
        putPosition(out, held.position);
        out.put(held.lots.lots().size());
        for (const PositionLot& lot : held.lots.lots())
            out.putAll(lot.fill, lot.time, lot.quantity, lot.cost, lot.fee);
    }
    out.putAll(m_initial, m_cash, m_marketValue, m_realized, m_fees, m_dividends, m_peak, m_dayStart, m_weekStart,
               m_statisticsPeak, m_statisticsLow, m_drawdown, m_drawdownPeak, m_lastPosition, m_fillCount,
               m_openPositions);
    putWide(out, m_realizedFifo);
    out.putAll(m_statistics.count, m_statistics.wins, m_statistics.losses, m_statistics.grossProfit,
               m_statistics.grossLoss, m_statistics.countWithRisk, m_statistics.sumR, m_funding, m_contributed);
}

template <AccountMode Mode>
void Ledger<Mode>::restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version)
{
    expects(m_fillCount == 0, "an account takes another's place before it trades");
    const std::size_t count = in.count(18 * 8);
    expects(count == ids.size() || !in.ok(), "every instrument of the account has its id");
    for (std::size_t i = 0; i < count; ++i) {
        Position<Mode> position = getPosition<Mode>(in, version);
        LotQueue lots;
        // Lots of earlier forms do not know their fees: the open ones are told with the oldest.
        Cash openFees = version >= kWithFunding ? Cash{} : position.openFees;
        for (std::size_t left = in.count(32); left > 0; --left) {
            PositionLot lot;
            in.getAll(lot.fill, lot.time, lot.quantity, lot.cost);
            if (version >= kWithFunding) in.get(lot.fee);
            lot.fee += std::exchange(openFees, Cash{});
            lots.add(lot);
        }
        if (!in.ok()) return;
        expects(ids[i].isSet() || position.isFlat(), "an open position has its instrument in the new session");
        if (!ids[i].isSet()) continue;
        Slot& held = slot(ids[i]);
        position.instrument = ids[i];
        held.position = position;
        held.lots = std::move(lots);
        held.value = HoldingValue(held.scale, position.quantity);
    }
    in.getAll(m_initial, m_cash, m_marketValue, m_realized, m_fees, m_dividends, m_peak, m_dayStart, m_weekStart,
              m_statisticsPeak, m_statisticsLow, m_drawdown, m_drawdownPeak, m_lastPosition, m_fillCount,
              m_openPositions);
    m_realizedFifo = getWide(in);
    in.getAll(m_statistics.count, m_statistics.wins, m_statistics.losses, m_statistics.grossProfit,
              m_statistics.grossLoss, m_statistics.countWithRisk, m_statistics.sumR);
    if (version >= kWithFunding) in.getAll(m_funding, m_contributed);
}

template void Ledger<Paper>::canonical(CanonicalWriter& out) const;
template void Ledger<Shadow>::canonical(CanonicalWriter& out) const;
template void Ledger<Paper>::restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version);
template void Ledger<Shadow>::restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version);

} // namespace sextant::trading
