#pragma once

// Inside of trading_desk: what is different about options. Nothing else includes this.

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/market/options/option_expiry.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/options/option_expiration.h"
#include "engine/trading/options/option_fill.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isOver(const InstrumentState& option, Time now)
{
    return now >= market::lastTradingTime(*option.calendar, *option.instrument->option) || option.isRetired;
}

/// Whole contracts by what may be lost of the premium (execution.md §5).
template <trading::AccountMode Mode>
trading::WantedSize TradingDesk<Mode>::optionSize(const InstrumentState& state, Cash equity, double factor,
                                                  const trading::OrderIntent& intent) const
{
    const market::Instrument& instrument = *state.instrument;
    const std::int64_t riskPpm = m_config.risk.limits(instrument.assetClass).riskPerTradePpm;
    trading::WantedSize size;
    size.riskBudget = Cash{static_cast<std::int64_t>(static_cast<__int128>(std::max<std::int64_t>(equity.units, 0)) *
                                                     riskPpm / 1'000'000)};
    if (intent.bracket.stop) size.distance = Price{intent.entry.units - intent.bracket.stop->units};
    size.quantity = trading::optionContracts(equity, riskPpm, factor, intent.entry, instrument.multiplier,
                                             m_config.optionShares.stopPpm);
    if (size.quantity.count <= 0) size.refusal = ReasonCode::SizeZero;
    return size;
}

/// A bracket that nobody asked for is that of the price paid.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::followPaid(const InstrumentState& state, const Order& order, trading::Fill<Mode>& fill) const
{
    const auto usual = trading::premiumProtection(*state.instrument, m_config.optionShares, order.entryEstimate);
    if (!usual || fill.side != market::Side::Buy || order.bracket != *usual) return;
    if (const auto paid = trading::premiumProtection(*state.instrument, m_config.optionShares, fill.priced.price))
        fill.bracket = *paid;
}

/// What was paid on average is what profit is measured by: of several entries the levels follow from all of them.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::protectByPaid(InstrumentState& state, const Order& order)
{
    const trading::Position<Mode> position = m_ledger->position(state.id());
    if (position.isFlat() || position.entries < 2 || position.quantity.count <= 0) return;
    const auto usual = trading::premiumProtection(*state.instrument, m_config.optionShares, order.entryEstimate);
    if (!usual || order.bracket != *usual) return;
    const market::Instrument& instrument = *state.instrument;
    const double units = static_cast<double>(position.totalCost.units) / 1e8 /
                         (instrument.toDouble(position.quantity) * instrument.multiplier.toDouble());
    const auto paid = trading::premiumProtection(instrument, m_config.optionShares, instrument.toPrice(units));
    if (!paid) return;
    expects(m_ledger->protect(state.id(), *paid).has_value(), "an open position can be protected");
    emitPosition(position, m_ledger->position(state.id()), order.purpose);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onBadQuote(InstrumentState& state)
{
    if (watchOf(state).pendingOrders == 0) return;
    Slot& own = slot(state);
    if (++own.badQuotes <= trading::kOptionFillRetries) return;
    own.badQuotes = 0;
    if (const Order* leg = legOn(state.id())) {
        // At a limit it waits for better ones.
        const WorkingLegs* order = workingLegs(leg->legs);
        if (order != nullptr && !order->limit)
            endLegs(order->id, m_variant, ReasonCode::BadOptionQuote, trading::OrderState::Cancelled);
        return afterChange(state);
    }
    for (std::size_t i = 0; i < m_orders.size();) {
        const Order& order = m_orders[i];
        const OrderId id = order.id;
        const bool waits = order.instrument == state.id() && order.kind == trading::OrderKind::Market &&
                           !order.isDone() && !isBeingChanged(order);
        if (waits) pull(state, id, m_variant, ReasonCode::BadOptionQuote);
        if (i < m_orders.size() && m_orders[i].id == id) ++i;
    }
    afterChange(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::settleOption(InstrumentState& state, Price settlement)
{
    if (!m_working.empty()) (void)pullLegs(state.id(), true, m_variant, ReasonCode::OptionExpired);
    for (std::size_t i = 0; i < m_orders.size();) {
        const OrderId id = m_orders[i].id;
        if (m_orders[i].instrument == state.id()) pull(state, id, m_variant, ReasonCode::OptionExpired);
        if (i < m_orders.size() && m_orders[i].id == id) ++i;
    }
    const trading::Position<Mode> held = m_ledger->position(state.id());
    if (held.isFlat()) return;
    market::OptionContract contract = *state.instrument->option;
    if (state.adjustedStrike) contract.strike.thousandths = state.adjustedStrike->units / 10;
    const auto outcome = trading::expire(contract, held.quantity.count, settlement);
    if (!outcome) return incident(m_variant, state.id(), Reason(ReasonCode::AmountOutOfRange));
    const ReasonCode rule = outcome->kind == trading::ExpiryKind::Worthless   ? ReasonCode::OptionExpired
                            : outcome->kind == trading::ExpiryKind::Exercised ? ReasonCode::OptionExercised
                                                                              : ReasonCode::OptionAssigned;
    Order order = makeOrder(state, {}, market::opposite(held.side()), Lots{std::abs(held.quantity.count)}, rule);
    order.reduceOnly = order.isExit = true;
    order.position = held.id;
    order.entryEstimate = outcome->intrinsic;
    ExitTriggered trigger;
    trigger.position = held.id;
    trigger.order = order.id;
    trigger.rule = rule;
    trigger.price = outcome->intrinsic;
    trigger.level = settlement;
    const Reason reason(rule, arg(ArgName::Price, settlement.units), arg(ArgName::Value, outcome->intrinsic.units));
    record(m_variant, state.id(), trigger, std::span(&reason, 1));
    emitOrder(order, trading::OrderState::Created, m_variant, ReasonCode::Created);
    step(order, trading::OrderState::PendingExecution, m_variant, ReasonCode::Submitted);

    trading::VenueReport report;
    report.kind = trading::VenueReportKind::Filled;
    report.order = order.id;
    report.side = order.side;
    report.time = report.known = m_effects.time();
    report.quantity = order.quantity;
    report.from = trading::OrderState::PendingExecution;
    report.to = trading::OrderState::Filled;
    report.cause = rule;
    trading::Execution& execution = report.execution;
    execution.quantity = order.quantity;
    execution.priced.price = execution.priced.reference = outcome->intrinsic;
    execution.priced.model = trading::FillModel::F0;
    execution.priced.marketTime = m_effects.time();
    execution.trigger = trading::FillTrigger::SessionEnd;
    execution.ordinal = 1;
    m_orders.push_back(std::move(order));
    book(state, m_orders.back(), report,
         rule == ReasonCode::OptionAssigned ? trading::PositionEnd::Assigned : trading::PositionEnd::Expired);
    removeDone(state);
    if (slot(state).venue) slot(state).venue->setPosition(m_ledger->position(state.id()).quantity);
    slot(state).attempts = {};
    afterChange(state);
}

} // namespace sextant::session
