#pragma once

// Inside of trading_desk: what a desk waits for, prices and instants. Nothing else includes this.

#include <algorithm>

#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/exits/trailing.h"
#include "engine/trading/options/option_expiration.h"

namespace sextant::session {

template <trading::AccountMode Mode>
void TradingDesk<Mode>::updateWatch(InstrumentState& state)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    DeskWatch& watch = watchOf(state);
    trading::PriceWatch held;
    watch.hasPosition = !position.isFlat();
    const bool isLong = position.quantity.count > 0;
    const bool isOpen = !position.isFlat() && asPositionState(position.state) == trading::PositionState::Open;
    // A leg is left with all the others: what it costs alone decides nothing.
    const OptionStructure* structure = structureOf(state.id());
    const bool isWaiting = !m_working.empty() && isLeg(state.id());
    if (isOpen && structure == nullptr) {
        const auto trail = trading::trailLevel(position, exitsFor(state));
        const trading::Bracket& bracket = position.bracket;
        for (const std::optional<Price>& level :
             {isLong ? bracket.stop : bracket.target, isLong ? trail : std::nullopt, scaleOutLevel(state, !isLong)})
            if (level) held.until(*level);
        for (const std::optional<Price>& level :
             {isLong ? bracket.target : bracket.stop, isLong ? std::nullopt : trail, scaleOutLevel(state, isLong)})
            if (level) held.from(*level);
        // A better price than the best one moves the trail.
        if (isLong)
            held.from(Price{position.bestPrice.units + 1});
        else
            held.until(Price{position.bestPrice.units - 1});
    }
    const bool isByQuotes = isOpen && state.instrument->barSource == market::BarSource::Quotes;
    watch.position = watch.trades = held;
    watch.bids = isByQuotes && isLong ? held : trading::PriceWatch{};
    watch.asks = isByQuotes && !isLong ? held : trading::PriceWatch{};
    if (isByQuotes && state.instrument->option) watch.bids.everyPrice(); // its mid is what counts
    if (isWaiting || (structure != nullptr && (structure->stop || structure->target))) watch.bids.everyPrice();
    watch.books = false;
    if (const auto& venue = slot(state).venue;
        venue && (watch.pendingOrders > 0 || venue->settings().model == trading::FillModel::F3)) {
        const trading::VenueWatch orders = venue->watch();
        watch.trades.join(orders.trades);
        watch.bids.join(orders.bids);
        watch.asks.join(orders.asks);
        watch.books = orders.books;
    }
    watch.everything = slot(state).ladder != nullptr;
    if (watch.everything) {
        watch.trades.everyPrice();
        watch.bids.everyPrice();
        watch.books = true;
    }
    state.joinWatches();
}

template <trading::AccountMode Mode>
Time TradingDesk<Mode>::expirySafety(InstrumentId instrument) const
{
    const market::Instrument& traded = m_ledger->instrument(instrument);
    if (!traded.option) return Time::max();
    const Slot& own = m_slots[instrument.value - 1U];
    const int days = m_config.optionSelection.minDteExit;
    if (!own.leaveBy || own.leaveByDays != days) {
        own.leaveBy = trading::expirySafetyTime(*own.calendar, *traded.option, days);
        own.leaveByDays = days;
    }
    return *own.leaveBy;
}

template <trading::AccountMode Mode>
std::optional<Time> TradingDesk<Mode>::endOfDay(InstrumentId instrument) const
{
    const market::Calendar& calendar = *m_slots[instrument.value - 1U].calendar;
    if (!m_config.exits.eodFlat || calendar.isAlwaysOpen()) return std::nullopt;
    return calendar.tradingDayAt(m_effects.time()).regularClose - m_config.exits.eodBefore;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::updateTimer()
{
    m_nextTimer = nextLegTimer();
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Slot& own = m_slots[i];
        if (own.venue) m_nextTimer = std::min({m_nextTimer, own.venue->nextTimer(), own.delay.next()});
        if (own.ladder) m_nextTimer = std::min(m_nextTimer, own.ladder->nextTimer());
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const trading::Position<Mode>& position = m_ledger->position(id);
        if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) continue;
        m_nextTimer = std::min(m_nextTimer, own.attempts.next);
        if (own.attempts.count > 0) continue;
        m_nextTimer = std::min({m_nextTimer, position.opened + m_config.exits.maxHold + Duration{1},
                                endOfDay(id).value_or(Time::max()), expirySafety(id)});
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::fireTimers(Time due, std::span<InstrumentState> states)
{
    if (!m_working.empty()) fireLegTimers(due);
    for (InstrumentState& state : states) {
        Slot& own = slot(state);
        if (own.ladder && own.ladder->nextTimer() <= due) own.ladder->onTimer(due);
        if (!own.venue || std::min(own.venue->nextTimer(), own.delay.next()) > due) continue;
        ready(state).onTimer(due);
        drain(state, m_variant);
        pursue(state);
        updateWatch(state);
    }
    for (InstrumentState& state : states) {
        const trading::Position<Mode>& position = m_ledger->position(state.id());
        if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) continue;
        ExitAttempts& attempts = slot(state).attempts;
        const bool retry = attempts.next <= due;
        const bool old = position.opened + m_config.exits.maxHold < due;
        const bool endsWithDay = endOfDay(state.id()).value_or(Time::max()) <= due;
        const bool expires = expirySafety(state.id()) <= due;
        if (!retry && !(attempts.count == 0 && (old || endsWithDay || expires))) continue;
        attempts.next = Time::max();
        checkExit(state, state.last);
    }
    updateTimer();
}

} // namespace sextant::session
