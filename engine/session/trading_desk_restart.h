#pragma once

// Inside of trading_desk: orders whose fate nobody knows, after the program was away and what happened meanwhile is
// lost (DESIGN §4b.7, execution.md §13). Nothing else includes this.

#include <algorithm>

#include "engine/session/trading_desk.h"

namespace sextant::session {

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::hasUnverified(InstrumentId instrument) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.isUnverified && (!instrument.isSet() || order.instrument == instrument);
    });
}

template <trading::AccountMode Mode>
std::size_t TradingDesk<Mode>::unverify(std::span<InstrumentState> states, InstrumentId instrument)
{
    // Orders of legs that enter are ended: nobody knows at which quotes they would have met.
    std::size_t count = pullLegs(instrument, false, m_variant, ReasonCode::OrderUnverified);
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        const OrderId id = m_orders[i].id;
        // What leaves a position goes on: to stand unprotected would be worse than to meet another price.
        const bool isMeant = !instrument.isSet() || m_orders[i].instrument == instrument;
        if (!isMeant || m_orders[i].isExit || m_orders[i].isUnverified || m_orders[i].isDone()) continue;
        InstrumentState& state = states[m_orders[i].instrument.value - 1U];
        if (!slot(state).venue || !slot(state).venue->suspend(m_effects.time(), id)) continue; // it ended on its way
        m_orders[i].isUnverified = true;
        ++count;
        emitOrder(m_orders[i], m_orders[i].state, m_variant, ReasonCode::OrderUnverified);
    }
    if (count == 0) return 0;
    for (InstrumentState& state : states)
        afterChange(state);
    return count;
}

template <trading::AccountMode Mode>
std::size_t TradingDesk<Mode>::verify(std::span<InstrumentState> states, OrderId order, bool keeps, Variant actor)
{
    std::vector<OrderId> ids;
    for (const Order& each : m_orders)
        if (each.isUnverified && (!order.isSet() || each.id == order)) ids.push_back(each.id);
    for (const OrderId id : ids) {
        Order* found = find(id);
        if (found == nullptr) continue; // the one before it ended it
        InstrumentState& state = states[found->instrument.value - 1U];
        found->isUnverified = false;
        emitOrder(*found, found->state, actor, ReasonCode::OrderVerified);
        if (!keeps) {
            pull(state, id, actor, ReasonCode::CancelledByOperator);
            continue;
        }
        (void)ready(state).resume(m_effects.time(), id);
        drain(state, m_variant);
    }
    for (InstrumentState& state : states)
        afterChange(state);
    return ids.size();
}

} // namespace sextant::session
