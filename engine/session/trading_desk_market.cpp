// How a desk answers the market: fills of orders, and exits; split from trading_desk.cpp by its subject.
#include "engine/session/trading_desk.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/desk_position_state.h"
#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/exits/trailing.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/fills/market_fill.h"

namespace sextant::session {

using trading::OrderState;
using trading::PositionState;

template <trading::AccountMode Mode>
void TradingDesk<Mode>::accept(const InstrumentState& state, Order& order)
{
    // What stands there when it arrives decides whether it takes or waits; the next price then fills what takes.
    if (state.hasFreshQuote(m_effects.time(), m_config.risk.maxQuoteAge))
        order.rests = !trading::isMarketable(order.side, order.limit, state.quote);
    else if (state.hasPrice())
        order.rests = !trading::isMarketable(*state.instrument, m_config.fills, order.side, order.limit, state.last);
    step(order, OrderState::Working, m_variant, ReasonCode::Accepted);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::reopen(InstrumentState& state, ReasonCode cause)
{
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (before.isFlat()) return;
    expects(m_ledger->setState(state.id(), trading::PositionStateOf<Mode>::Open).has_value(),
            "a closing position can open again");
    emitPosition(before, m_ledger->position(state.id()), cause);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::execute(InstrumentState& state, Order& order, const trading::PricedFill& priced)
{
    const market::Instrument& instrument = *state.instrument;
    const Variant actor = m_variant;
    const auto giveUp = [&](ReasonCode cause) {
        incident(actor, state.id(), Reason(cause, arg(ArgName::Order, static_cast<std::int64_t>(order.id.value))));
        step(order,
             order.state == OrderState::PendingExecution ? OrderState::Failed
             : order.state == OrderState::Working        ? OrderState::Rejected
                                                         : OrderState::Cancelled,
             actor, cause);
        if (order.isExit && !m_ledger->position(state.id()).isFlat()) {
            reopen(state, cause);
            retryLater(state.id());
        }
    };
    // A position may have changed under a waiting exit (a split): never close more than there is.
    if (order.reduceOnly) {
        const trading::Position<Mode>& held = m_ledger->position(state.id());
        if (held.isFlat() || held.side() == order.side) {
            step(order, OrderState::Cancelled, actor, ReasonCode::NoPositionToClose);
            return;
        }
        const std::int64_t most = std::abs(held.quantity.count);
        order.quantity.count = order.isExit ? most : std::min(order.quantity.count, most);
    }
    const auto fee = trading::commission(instrument, priced.price, order.quantity, priced.liquidity);
    if (!fee) return giveUp(ReasonCode::AmountOutOfRange);

    trading::Fill<Mode> fill;
    fill.id = FillId{m_lastFill.value + 1};
    fill.order = order.id;
    fill.instrument = order.instrument;
    fill.side = order.side;
    fill.quantity = order.quantity;
    fill.priced = priced;
    fill.commission = *fee;
    fill.time = m_effects.time();
    fill.purpose = order.purpose;
    fill.bracket = order.bracket;
    const auto booking = m_ledger->book(fill, instrument);
    if (!booking) return giveUp(ReasonCode::AmountOutOfRange);
    m_lastFill = fill.id;
    const PositionId position = booking->changeCount > 0 ? booking->changes[0].after.id : PositionId{};

    Filled body;
    body.fill = fill.id;
    body.order = order.id;
    body.position = position;
    body.side = fill.side;
    body.quantity = fill.quantity;
    body.price = priced.price;
    body.reference = priced.reference;
    body.halfSpread = priced.halfSpread;
    body.slippage = priced.slippage;
    body.fee = *fee;
    body.model = priced.model;
    body.proxy = priced.proxy;
    body.maker = priced.liquidity == trading::Liquidity::Maker;
    body.marketTime = priced.marketTime;
    body.latency = order.exchangeTime - order.submitted;
    const Reason reason(order.purpose);
    m_effects.add(actor, state.id(), body, std::span(&reason, 1));

    const OrderState from = order.state;
    expects(trading::recordFill(order, fill.quantity).has_value(), "a pending order takes its own quantity");
    --m_orderStates[static_cast<std::size_t>(from)];
    ++m_orderStates[static_cast<std::size_t>(order.state)];
    emitOrder(order, from, actor, ReasonCode::Filled);
    emitLedger(state.id(), LedgerEntry::Kind::Trade, order.id, position, booking->amount, booking->cashAfter + *fee,
               booking->realizedGross);
    if (fee->units != 0)
        emitLedger(state.id(), LedgerEntry::Kind::Fee, order.id, position, -*fee, booking->cashAfter, {});
    for (const trading::PositionChange<Mode>& change : booking->positions()) {
        emitPosition(change.before, change.after, order.purpose);
        if (change.closed()) m_risk.noteClosed(state.id(), change.after.net(), m_effects.time());
    }
    if (booking->openedLots.count > 0) m_risk.noteEntry(state.id(), m_effects.time());
    // What was to reduce this position must not meet the next one.
    if (booking->changeCount > 0 && booking->changes[0].closed())
        for (Order& other : m_orders)
            if (other.instrument == state.id() && other.reduceOnly && !other.isDone())
                step(other, OrderState::Cancelled, actor, ReasonCode::NoPositionToClose);
    m_attempts[state.id().value - 1] = {};
    mark(state);
    updateWatch(state);
    updateTimer();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::removeDone(InstrumentState& state)
{
    std::erase_if(m_orders, [](const Order& order) { return order.isDone(); });
    countPending(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::countPending(InstrumentState& state)
{
    state.pendingOrders =
        static_cast<std::uint32_t>(std::count_if(m_orders.begin(), m_orders.end(), [&](const Order& order) {
            return order.instrument == state.id() && !order.isDone();
        }));
}

template <trading::AccountMode Mode>
template <class PriceFor>
void TradingDesk<Mode>::fillPending(InstrumentState& state, const PriceFor& priceFor)
{
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        Order& order = m_orders[i];
        if (order.instrument != state.id() || order.isDone()) continue;
        if (const std::optional<trading::PricedFill> priced = priceFor(order))
            execute(state, order, *priced);
        else if (order.state != OrderState::PendingExecution)
            order.rests = true; // it met a price that it could not trade at
    }
    removeDone(state);
    updateWatch(state);
    updateTimer();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onTrade(InstrumentState& state, const market::Trade& trade)
{
    if (state.pendingOrders > 0)
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            if (trade.time < order.exchangeTime || trade.time >= order.expires) return std::nullopt;
            const bool isQuoted = state.hasFreshQuote(trade.time, m_config.risk.maxQuoteAge);
            const market::Instrument& instrument = *state.instrument;
            if (order.kind == trading::OrderKind::Limit) {
                if (isQuoted && !order.rests)
                    return trading::limitAtQuote(instrument, m_config.fills, order.side, order.limit, false,
                                                 state.quote);
                return trading::limitAtTrade(instrument, m_config.fills, order.side, order.limit, order.rests, trade);
            }
            if (isQuoted) return trading::fillAtQuote(instrument, m_config.fills, order.side, state.quote);
            return trading::fillAroundTrade(instrument, m_config.fills, order.side, trade);
        });
    if (state.positionWatch.isReachedBy(trade.price)) onPrice(state, trade.price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onQuote(InstrumentState& state, const market::Quote& quote)
{
    if (!quote.isUsable()) return;
    if (state.pendingOrders > 0)
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            if (quote.time < order.exchangeTime || quote.time >= order.expires) return std::nullopt;
            const market::Instrument& instrument = *state.instrument;
            if (order.kind == trading::OrderKind::Limit)
                return trading::limitAtQuote(instrument, m_config.fills, order.side, order.limit, order.rests, quote);
            return trading::fillAtQuote(instrument, m_config.fills, order.side, quote);
        });
    // Where there are trades, stops watch those (execution.md §6: last trade is the default trigger).
    if (state.instrument->barSource != market::BarSource::Quotes) return;
    const Price price = m_ledger->position(state.id()).quantity.count > 0 ? quote.bid : quote.ask;
    if (state.positionWatch.isReachedBy(price)) onPrice(state, price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onBar(InstrumentState& state, const market::Bar& bar)
{
    bool filledAtOpen = false;
    bool filledInside = false;
    if (state.pendingOrders > 0) {
        const market::Instrument& instrument = *state.instrument;
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            // Never inside the bar that decided: only a bar that begins at or after the order (execution.md §7.5).
            if (bar.start() < order.submitted || bar.start() >= order.expires) return std::nullopt;
            if (order.kind == trading::OrderKind::Market) {
                filledAtOpen = true;
                return trading::fillAtBarOpen(instrument, m_config.fills, order.side, bar);
            }
            const bool isAtOpen = trading::opensWithin(order.side, order.limit, bar);
            const trading::Position<Mode>& held = m_ledger->position(state.id());
            if (!isAtOpen && !held.isFlat() && held.side() != order.side) {
                // Nobody knows what came first in the bar, so what is worse: the entry after the price that would have
                // left it, the stop before the price that would have saved it.
                if (filledInside) return std::nullopt;
                trading::Bracket losing = held.bracket;
                losing.target.reset();
                if (trading::exitInBar(instrument, m_config.fills, held.side(), losing, bar,
                                       trading::trailLevel(held, m_config.exits)))
                    return std::nullopt;
            }
            auto priced = trading::limitInBar(instrument, m_config.fills, order.side, order.limit, bar);
            if (priced) (isAtOpen ? filledAtOpen : filledInside) = true;
            return priced;
        });
        // The close of the day belongs to the bar that ends with it, and to no later one.
        for (Order& order : m_orders)
            if (order.instrument == state.id() && order.expires <= bar.end && !order.isDone())
                step(order, OrderState::Expired, m_variant, ReasonCode::ExpiredDay);
        removeDone(state);
        updateWatch(state);
        updateTimer();
    }
    if (state.positionWatch.isReachedBy(bar.low) || state.positionWatch.isReachedBy(bar.high))
        exitInBar(state, bar, filledAtOpen, filledInside);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::exitInBar(InstrumentState& state, const market::Bar& bar, bool filledAtOpen, bool filledInside)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open) return;
    // A position that was opened inside this bar at a quote or trade knows nothing of the prices before it.
    const bool isNew = position.opened == m_effects.time();
    if (!(isNew && (filledAtOpen || filledInside)) && position.opened > bar.start()) return;
    // One that a limit opened inside it had to pass that to reach its stop; its target may have come before.
    const bool isInside = isNew && filledInside;
    trading::Bracket bracket = position.bracket;
    if (isInside) bracket.target.reset();
    const auto hit = trading::exitInBar(*state.instrument, m_config.fills, position.side(), bracket, bar,
                                        trading::trailLevel(position, m_config.exits));
    if (!hit) {
        // Only now: within one bar the trail is the one of the bars before (pessimistic).
        const Price best = position.quantity.count > 0 ? bar.high : bar.low;
        m_ledger->noteBest(state.id(), isInside ? bar.close : best);
        updateWatch(state);
        return;
    }
    // Stop and target rest at the venue since the entry, so they are filled inside the bar that reaches them.
    if (!exit(state, m_variant, hit->rule, {}, hit->priced.reference, hit->level)) return;
    execute(state, m_orders.back(), hit->priced);
    removeDone(state);
    updateWatch(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onPrice(InstrumentState& state, Price price)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open) return;
    m_ledger->noteBest(state.id(), price);
    updateWatch(state);
    checkExit(state, price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::checkExit(InstrumentState& state, Price price)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open) return;
    ExitAttempts& attempts = m_attempts[state.id().value - 1];
    if (attempts.next != Time::max() && m_effects.time() < attempts.next) return;
    trading::ExitInput input;
    input.positionSide = position.side();
    input.bracket = position.bracket;
    input.trail = trading::trailLevel(position, m_config.exits);
    input.price = price;
    input.kill = m_config.killFlattens && !m_risk.killSwitch().isDisarmed();
    input.held = m_effects.time() - position.opened;
    if (const auto from = endOfDay(state.id())) input.isEndOfDay = m_effects.time() >= *from;
    if (const auto trigger = trading::firstExit(input, m_config.exits)) {
        exit(state, m_variant, trigger->rule, {}, trigger->price.value_or(price), trigger->level.value_or(Price{}));
    } else if (attempts.count > 0) {
        attempts = {}; // the reason to leave has gone
        updateTimer();
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onCorporateAction(InstrumentState& state, const market::CorporateAction& action)
{
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (!before.isFlat() && action.dividendPerShare.units != 0) {
        // Cash units are 1e-8, price units 10^-k.
        const Price perShare{static_cast<std::int64_t>(
            divHalfEven(static_cast<__int128>(action.dividendPerShare.units) * pow10(state.instrument->priceScale),
                        pow10(Cash::kScale)))};
        if (const auto paid = m_ledger->dividend(state.id(), perShare))
            emitLedger(state.id(), LedgerEntry::Kind::Dividend, {}, before.id, *paid, m_ledger->cash(), {});
        else
            incident(m_variant, state.id(), Reason(ReasonCode::AmountOutOfRange));
    }
    if (action.splitNumerator == action.splitDenominator) return;
    if (!before.isFlat()) {
        const auto booked = m_ledger->split(state.id(), action.splitNumerator, action.splitDenominator,
                                            markPrice(state, m_effects.time(), m_config), m_effects.time());
        if (!booked) {
            incident(m_variant, state.id(), Reason(ReasonCode::AmountOutOfRange));
        } else {
            if (booked->cashInLieu.units != 0)
                emitLedger(state.id(), LedgerEntry::Kind::SplitCash, {}, before.id, booked->cashInLieu,
                           m_ledger->cash(), booked->realizedGross);
            emitPosition(booked->change.before, booked->change.after, ReasonCode::CorporateActionApplied);
        }
    }
    // An entry that was sized in old shares is not filled in new ones, and a limit in old prices means nothing.
    for (Order& order : m_orders)
        if (order.instrument == state.id() && !order.isExit && !order.isDone())
            step(order, OrderState::Cancelled, m_variant, ReasonCode::CorporateActionApplied);
    removeDone(state);
    updateWatch(state);
}

template void TradingDesk<trading::Paper>::accept(const InstrumentState& state, trading::Order<trading::Paper>& order);
template void TradingDesk<trading::Shadow>::accept(const InstrumentState& state,
                                                   trading::Order<trading::Shadow>& order);
template void TradingDesk<trading::Paper>::reopen(InstrumentState& state, ReasonCode cause);
template void TradingDesk<trading::Shadow>::reopen(InstrumentState& state, ReasonCode cause);
template void TradingDesk<trading::Paper>::execute(InstrumentState& state, trading::Order<trading::Paper>& order,
                                                   const trading::PricedFill& priced);
template void TradingDesk<trading::Shadow>::execute(InstrumentState& state, trading::Order<trading::Shadow>& order,
                                                    const trading::PricedFill& priced);
template void TradingDesk<trading::Paper>::removeDone(InstrumentState& state);
template void TradingDesk<trading::Shadow>::removeDone(InstrumentState& state);
template void TradingDesk<trading::Paper>::countPending(InstrumentState& state);
template void TradingDesk<trading::Shadow>::countPending(InstrumentState& state);
template void TradingDesk<trading::Paper>::onTrade(InstrumentState& state, const market::Trade& trade);
template void TradingDesk<trading::Shadow>::onTrade(InstrumentState& state, const market::Trade& trade);
template void TradingDesk<trading::Paper>::onQuote(InstrumentState& state, const market::Quote& quote);
template void TradingDesk<trading::Shadow>::onQuote(InstrumentState& state, const market::Quote& quote);
template void TradingDesk<trading::Paper>::onBar(InstrumentState& state, const market::Bar& bar);
template void TradingDesk<trading::Shadow>::onBar(InstrumentState& state, const market::Bar& bar);
template void TradingDesk<trading::Paper>::exitInBar(InstrumentState& state, const market::Bar& bar, bool filledAtOpen,
                                                     bool filledInside);
template void TradingDesk<trading::Shadow>::exitInBar(InstrumentState& state, const market::Bar& bar, bool filledAtOpen,
                                                      bool filledInside);
template void TradingDesk<trading::Paper>::onPrice(InstrumentState& state, Price price);
template void TradingDesk<trading::Shadow>::onPrice(InstrumentState& state, Price price);
template void TradingDesk<trading::Paper>::checkExit(InstrumentState& state, Price price);
template void TradingDesk<trading::Shadow>::checkExit(InstrumentState& state, Price price);
template void TradingDesk<trading::Paper>::onCorporateAction(InstrumentState& state,
                                                             const market::CorporateAction& action);
template void TradingDesk<trading::Shadow>::onCorporateAction(InstrumentState& state,
                                                              const market::CorporateAction& action);

} // namespace sextant::session
