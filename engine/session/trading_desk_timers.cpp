// What a desk waits for, prices and instants; split from trading_desk.cpp by its subject.
#include "engine/session/trading_desk.h"

#include <algorithm>

#include "engine/session/desk_position_state.h"
#include "engine/trading/exits/trailing.h"

namespace sextant::session {

using trading::OrderState;
using trading::PositionState;

template <trading::AccountMode Mode>
void TradingDesk<Mode>::updateWatch(InstrumentState& state)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    InstrumentState::Watch& held = state.positionWatch;
    held = {};
    state.hasPosition = !position.isFlat();
    const bool isLong = position.quantity.count > 0;
    const bool isOpen = !position.isFlat() && asPositionState(position.state) == PositionState::Open;
    if (isOpen) {
        const auto trail = trading::trailLevel(position, m_config.exits);
        const trading::Bracket& bracket = position.bracket;
        const std::int64_t best = position.bestPrice.units;
        for (const std::optional<Price>& level :
             {isLong ? bracket.stop : bracket.target, isLong ? trail : std::nullopt})
            if (level) held.lower = std::max(held.lower, level->units);
        for (const std::optional<Price>& level :
             {isLong ? bracket.target : bracket.stop, isLong ? std::nullopt : trail})
            if (level) held.upper = std::min(held.upper, level->units);
        // A better price than the best one moves the trail.
        if (isLong)
            held.upper = std::min(held.upper, best + 1);
        else
            held.lower = std::max(held.lower, best - 1);
    }
    state.tradeWatch = held;
    const bool isByQuotes = isOpen && state.instrument->barSource == market::BarSource::Quotes;
    state.bidWatch = isByQuotes && isLong ? held : InstrumentState::Watch{};
    state.askWatch = isByQuotes && !isLong ? held : InstrumentState::Watch{};
    for (const Order& order : m_orders) {
        if (order.instrument != state.id() || order.isDone()) continue;
        const bool isLimit = order.kind == trading::OrderKind::Limit;
        if (isLimit && order.state == OrderState::PendingExecution) continue; // a timer brings it to the venue
        if (!isLimit || !order.rests) {
            state.tradeWatch.everyPrice();
            state.bidWatch.everyPrice();
        } else if (order.side == market::Side::Buy) {
            state.tradeWatch.lower = std::max(state.tradeWatch.lower, order.limit.units - 1);
            state.askWatch.lower = std::max(state.askWatch.lower, order.limit.units);
        } else {
            state.tradeWatch.upper = std::min(state.tradeWatch.upper, order.limit.units + 1);
            state.bidWatch.upper = std::min(state.bidWatch.upper, order.limit.units);
        }
    }
}

template <trading::AccountMode Mode>
std::optional<Time> TradingDesk<Mode>::endOfDay(InstrumentId instrument) const
{
    const market::Calendar& calendar = *m_calendars[instrument.value - 1U];
    if (!m_config.exits.eodFlat || calendar.isAlwaysOpen()) return std::nullopt;
    return calendar.tradingDayAt(m_effects.time()).regularClose - m_config.exits.eodBefore;
}

template <trading::AccountMode Mode>
Time TradingDesk<Mode>::expiryDue(const Order& order) const
{
    // A bar that ends at the instant of expiry lies before it, a trade at that instant does not.
    const bool isByBars = m_ledger->instrument(order.instrument).barSource == market::BarSource::Bars;
    return isByBars && order.expires != Time::max() ? order.expires + Duration{1} : order.expires;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::updateTimer()
{
    m_nextTimer = Time::max();
    for (const Order& order : m_orders) {
        if (order.isDone()) continue;
        m_nextTimer = std::min({m_nextTimer, order.cancelAt, expiryDue(order)});
        if (order.kind == trading::OrderKind::Limit && order.state == OrderState::PendingExecution)
            m_nextTimer = std::min(m_nextTimer, order.exchangeTime);
    }
    for (std::size_t i = 0; i < m_ledger->instrumentCount(); ++i) {
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const trading::Position<Mode>& position = m_ledger->position(id);
        if (position.isFlat() || asPositionState(position.state) != PositionState::Open) continue;
        m_nextTimer = std::min(m_nextTimer, m_attempts[i].next);
        if (m_attempts[i].count > 0) continue;
        m_nextTimer = std::min(
            {m_nextTimer, position.opened + m_config.exits.maxHold + Duration{1}, endOfDay(id).value_or(Time::max())});
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::fireOrderTimers(Time due, std::span<InstrumentState> states)
{
    bool hasChanged = false;
    for (Order& order : m_orders) {
        const OrderState before = order.state;
        const bool arrives = order.kind == trading::OrderKind::Limit && order.exchangeTime <= due;
        if (arrives && order.state == OrderState::PendingExecution) accept(states[order.instrument.value - 1U], order);
        if (order.cancelAt <= due && !order.isDone())
            step(order, OrderState::Cancelled, m_variant, ReasonCode::CancelledByOperator);
        if (expiryDue(order) <= due && !order.isDone())
            step(order, OrderState::Expired, m_variant, ReasonCode::ExpiredDay);
        hasChanged = hasChanged || order.state != before;
    }
    if (!hasChanged) return;
    for (InstrumentState& state : states) {
        removeDone(state);
        updateWatch(state);
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::fireTimers(Time due, std::span<InstrumentState> states)
{
    fireOrderTimers(due, states);
    for (InstrumentState& state : states) {
        const trading::Position<Mode>& position = m_ledger->position(state.id());
        if (position.isFlat() || asPositionState(position.state) != PositionState::Open) continue;
        ExitAttempts& attempts = m_attempts[state.id().value - 1];
        const bool retry = attempts.next <= due;
        const bool old = position.opened + m_config.exits.maxHold < due;
        const bool endsWithDay = endOfDay(state.id()).value_or(Time::max()) <= due;
        if (!retry && !(attempts.count == 0 && (old || endsWithDay))) continue;
        attempts.next = Time::max();
        checkExit(state, state.last);
    }
    updateTimer();
}

template void TradingDesk<trading::Paper>::updateWatch(InstrumentState& state);
template void TradingDesk<trading::Shadow>::updateWatch(InstrumentState& state);
template std::optional<Time> TradingDesk<trading::Paper>::endOfDay(InstrumentId instrument) const;
template std::optional<Time> TradingDesk<trading::Shadow>::endOfDay(InstrumentId instrument) const;
template Time TradingDesk<trading::Paper>::expiryDue(const trading::Order<trading::Paper>& order) const;
template Time TradingDesk<trading::Shadow>::expiryDue(const trading::Order<trading::Shadow>& order) const;
template void TradingDesk<trading::Paper>::updateTimer();
template void TradingDesk<trading::Shadow>::updateTimer();
template void TradingDesk<trading::Paper>::fireOrderTimers(Time due, std::span<InstrumentState> states);
template void TradingDesk<trading::Shadow>::fireOrderTimers(Time due, std::span<InstrumentState> states);
template void TradingDesk<trading::Paper>::fireTimers(Time due, std::span<InstrumentState> states);
template void TradingDesk<trading::Shadow>::fireTimers(Time due, std::span<InstrumentState> states);

} // namespace sextant::session
