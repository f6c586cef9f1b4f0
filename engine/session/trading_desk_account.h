#pragma once

// Inside of trading_desk: what happens to an account beside its orders: days, equity, capital, changes by hand. Nothing
// else includes this.

#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

/// How long one row of the table of equity stands for.
inline constexpr Duration kEquityStretch = std::chrono::minutes(15);

template <trading::AccountMode Mode>
void TradingDesk<Mode>::noteEquity()
{
    const Time now = m_effects.time();
    const Cash equity = m_ledger->equity();
    m_curve.note(now, equity);
    if (m_stretch.start.ns != 0 && now < m_stretch.start + kEquityStretch) {
        m_stretch.last = equity;
        m_stretch.low = std::min(m_stretch.low, equity);
        m_stretch.high = std::max(m_stretch.high, equity);
        return;
    }
    // The tables of equity and lots are those of paper accounts.
    if constexpr (std::is_same_v<Mode, trading::Paper>)
        if (m_stretch.start.ns != 0) m_effects.addEquityPoint(m_account, m_stretch);
    const Time start{now.ns - now.ns % kEquityStretch.count()};
    m_stretch = {start, equity, equity, equity};
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::closeDay(std::int32_t date, Time close)
{
    noteEquity();
    record(m_variant, {}, DayClosed{trading::snapshotOf(*m_ledger, date, close)}, {});
    m_monitor.closeDay(valueAtRiskNow(), m_ledger->equity());
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::noteSeen(const InstrumentState& state, const market::Bar& bar)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || position.opened > bar.start()) return;
    m_ledger->noteSeen(state.id(), bar.low);
    m_ledger->noteSeen(state.id(), bar.high);
}

/// Capital is no result: what equity is compared with has moved along, so does the curve.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::afterCapital(Cash equityBefore)
{
    m_curve.shift(m_ledger->equity() - equityBefore);
    m_monitor.noteCapital(m_ledger->equity() - equityBefore);
    noteEquity();
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::capital(std::string_view currency, Cash amount)
{
    const std::string_view own = m_ledger->currency();
    const std::string_view in = currency.empty() ? own : currency;
    const Cash before = m_ledger->equity();
    const auto* const account = m_ledger->ledger(in);
    if (amount.units < 0 && (account == nullptr || account->cash().units < -amount.units))
        return fail(ErrorCode::OutOfRange, "there is less than that to take out");
    const auto moved = m_ledger->transfer(in, amount, m_effects.time());
    if (!moved) return tl::unexpected(moved.error());
    LedgerEntry body;
    body.entry = LedgerEntryId{++m_ids.entry.value};
    body.kind = LedgerEntry::Kind::Capital;
    body.amount = amount;
    body.balance = moved->cashAfter;
    if (in != own) body.currency = ShortName(in);
    record(Variant::Operator, {}, body, {});
    afterCapital(before);
    return {};
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::exchange(std::string_view from, std::string_view to, Cash amount)
{
    const auto done = m_ledger->exchange(from, to, amount, m_effects.time());
    if (!done) return tl::unexpected(done.error());
    for (const auto& [currency, change] : {std::pair{from, -done->given}, std::pair{to, done->received}}) {
        LedgerEntry body;
        body.entry = LedgerEntryId{++m_ids.entry.value};
        body.kind = LedgerEntry::Kind::Exchange;
        body.amount = change;
        body.balance = m_ledger->ledger(currency)->cash();
        if (currency != m_ledger->currency()) body.currency = ShortName(currency);
        record(Variant::Operator, {}, body, {});
    }
    noteEquity();
    return {};
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::correct(InstrumentState& state, Lots quantity, Price price)
{
    const Time now = m_effects.time();
    const InstrumentId id = state.id();
    const Cash equityBefore = m_ledger->equity();
    const auto tell = [&](const trading::Position<Mode>& before, const trading::Adjustment& done) {
        trading::Position<Mode> after = m_ledger->position(id);
        if (after.isFlat()) {
            after = before;
            after.quantity = {};
            after.totalCost = {};
            after.state = trading::PositionStateOf<Mode>::Closed;
            after.closed = now;
        }
        const Reason reason(done.kind, arg(ArgName::Before, done.quantityBefore.count),
                            arg(ArgName::After, done.quantityAfter.count), arg(ArgName::Price, price.units),
                            arg(ArgName::Value, static_cast<double>(done.contributed.units) / 1e8));
        incident(Variant::Operator, id, reason);
        emitLedger(id, LedgerEntry::Kind::Correction, {}, done.position, {}, cashIn(id), {});
        const Variant variant = m_variant;
        m_variant = Variant::Operator;
        emitPosition(before, after, done.kind);
        m_variant = variant;
    };
    const trading::Position<Mode> held = m_ledger->position(id);
    const bool turns = !held.isFlat() && quantity.count != 0 && (quantity.count > 0) != (held.quantity.count > 0);
    if (!held.isFlat() && quantity == held.quantity)
        return fail(ErrorCode::Refused, state.instrument->symbol + ": that is what is held");
    if (held.isFlat() && quantity.count == 0)
        return fail(ErrorCode::NotFound, "no open position in " + state.instrument->symbol);
    if (!held.isFlat()) {
        const auto done = m_ledger->correctPosition(id, turns ? Lots{0} : quantity, price, now);
        if (!done) return tl::unexpected(done.error());
        tell(held, *done);
    }
    Result<void> result;
    if (held.isFlat() || turns) {
        const trading::ImportedLot lot{Lots{std::abs(quantity.count)}, price, {}, now};
        m_ledger->continueIds(m_ids.position);
        const auto done = m_ledger->importPosition(id, quantity.count > 0 ? market::Side::Buy : market::Side::Sell,
                                                   std::span(&lot, 1), state.hasPrice() ? state.last : price, now);
        if (done) {
            m_ids.position = m_ledger->lastPositionId();
            tell({}, *done);
        } else {
            result = tl::unexpected(done.error());
        }
    }
    // The venue measures reduce-only orders by it; what would now turn the position around is of no use.
    Slot& own = slot(state);
    for (std::size_t i = 0; i < m_orders.size();) {
        const Order& order = m_orders[i];
        const bool isUseless = order.instrument == id && order.reduceOnly &&
                               (m_ledger->position(id).isFlat() || order.side == m_ledger->position(id).side() ||
                                order.remaining().count > std::abs(m_ledger->position(id).quantity.count));
        const OrderId each = order.id;
        if (isUseless) pull(state, each, Variant::Operator, ReasonCode::PositionCorrected);
        if (i < m_orders.size() && m_orders[i].id == each) ++i;
    }
    if (own.venue) own.venue->setPosition(m_ledger->position(id).quantity);
    own.attempts = {};
    if (held.isFlat() || m_ledger->position(id).isFlat() || turns) own.scaleOuts = 0;
    afterCapital(equityBefore);
    afterChange(state);
    return result;
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::fund(InstrumentState& state, std::int64_t rateE8, Price price)
{
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (before.isFlat()) return fail(ErrorCode::NotFound, "no open position in " + state.instrument->symbol);
    const auto paid = m_ledger->funding(state.id(), price.units > 0 ? price : before.mark, rateE8);
    if (!paid) return tl::unexpected(paid.error());
    emitLedger(state.id(), LedgerEntry::Kind::Funding, {}, before.id, *paid, cashIn(state.id()), {});
    emitPosition(before, m_ledger->position(state.id()), ReasonCode::FundingPaid);
    lookAtLosses(state.id());
    return {};
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::restoreFill(InstrumentState& state, const trading::VenueReport& report)
{
    Order* order = find(report.order);
    if (order == nullptr)
        return fail(ErrorCode::NotFound, "order " + std::to_string(report.order.value) + " is not open");
    // A step the order cannot take is not forced on it.
    Order copy = *order;
    if (!trading::follow(copy, report)) return fail(ErrorCode::Refused, "the order cannot take the fill");
    book(state, *order, report);
    removeDone(state);
    if (slot(state).venue) slot(state).venue->setPosition(m_ledger->position(state.id()).quantity);
    afterChange(state);
    return {};
}

} // namespace sextant::session
