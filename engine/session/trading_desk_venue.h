#pragma once

// Inside of trading_desk: what passes between a desk and its paper venues, market data one way and reports of orders
// the other, and what those do to the account. Nothing else includes this.

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

template <trading::AccountMode Mode>
trading::FillModel TradingDesk<Mode>::modelFor(const InstrumentState& state) const
{
    // Options are quoted and nothing else: there is no book to walk.
    if (state.instrument->option && m_config.fillModel != trading::FillModel::F0) return trading::FillModel::F1;
    return m_config.fillModel.value_or(trading::defaultFillModel(state.instrument->assetClass, state.book.has_value()));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::makeVenue(const InstrumentState& state, trading::FillModel model)
{
    Slot& own = slot(state);
    auto venue = std::make_unique<trading::PaperVenue>(*state.instrument, venueSettings(state, model), own.calendar);
    if (own.venue) venue->setDoneGroups(own.venue->doneGroups());
    own.venue = std::move(venue);
    own.venue->setPosition(m_ledger->position(state.id()).quantity);
    own.isVenueOld = false;
    own.booked = {};
}

template <trading::AccountMode Mode>
trading::VenueSettings TradingDesk<Mode>::venueSettings(const InstrumentState& state, trading::FillModel model) const
{
    trading::VenueSettings settings;
    settings.model = model;
    settings.fills = m_config.fills;
    settings.latency.entry.mean = m_config.fills.entryLatency;
    settings.latency.response.mean = m_config.fills.responseLatency;
    settings.latency.feed = m_config.feedLatency;
    settings.maxQuoteAge = m_config.risk.limits(state.instrument->assetClass).maxQuoteAge;
    // Where latency counts, a cancel races the order it is about, also before that has arrived (execution.md §7.1).
    settings.recallsInFlight = model != trading::FillModel::F3;
    return settings;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::makeLadder(InstrumentState& state)
{
    Slot& own = slot(state);
    own.ladder = std::make_unique<trading::FillLadder>(*state.instrument, venueSettings(state, trading::FillModel::F1),
                                                       own.calendar);
    const bool isByBars = state.instrument->barSource == market::BarSource::Bars;
    own.ladder->begin(state.book ? &*state.book : nullptr, state.lastTrade.time.ns != 0 ? &state.lastTrade : nullptr,
                      &state.quote, isByBars ? state.last : Price{}, state.lastTime,
                      m_ledger->position(state.id()).quantity);
}

template <trading::AccountMode Mode>
trading::PaperVenue& TradingDesk<Mode>::ready(InstrumentState& state)
{
    Slot& own = slot(state);
    const trading::FillModel model = modelFor(state);
    const bool isOld = own.venue && (own.isVenueOld || own.venue->settings().model != model);
    // Orders that work keep the venue they were sent to.
    if (!own.venue || (isOld && own.venue->orders().empty() && own.delay.size() == 0)) {
        makeVenue(state, model);
    }
    if (state.book) own.venue->attach(*state.book);
    // What it was not told of because it concerned no order.
    const bool isTraded = state.lastTrade.time.ns != 0 && state.lastTrade.time >= state.lastTime;
    if (!isTraded && state.instrument->barSource == market::BarSource::Bars && state.hasPrice())
        own.venue->catchUp(state.last, state.lastTime);
    own.venue->catchUp(isTraded ? &state.lastTrade : nullptr, &state.quote);
    if (m_config.fillLadder != (own.ladder != nullptr)) {
        own.ladder.reset();
        if (m_config.fillLadder) makeLadder(state);
    }
    // Impact is of F3 alone, and these look at a day of bars.
    if (own.ladder || own.venue->settings().model == trading::FillModel::F3) {
        const double sigma = m_monitor.dailySigma(state.id()).value_or(0.0);
        const double volume = m_monitor.history().dailyVolume(state.id()).value_or(0.0);
        own.venue->setDailyStatistics(sigma, volume);
        if (own.ladder) own.ladder->setDailyStatistics(sigma, volume);
    }
    if (own.ladder && state.book) own.ladder->attach(*state.book);
    return *own.venue;
}

template <trading::AccountMode Mode>
typename TradingDesk<Mode>::Order* TradingDesk<Mode>::find(OrderId order)
{
    const auto found =
        std::find_if(m_orders.begin(), m_orders.end(), [&](const Order& o) { return o.id == order && !o.isDone(); });
    return found == m_orders.end() ? nullptr : &*found;
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isBeingChanged(const Order& order) const
{
    const auto& venue = m_slots[order.instrument.value - 1U].venue;
    const trading::VenueOrder* there = venue ? venue->find(order.id) : nullptr;
    return there != nullptr && (there->cancelAt != Time::max() || there->replacedBy.isSet());
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::pull(InstrumentState& state, OrderId order, Variant actor, ReasonCode cause)
{
    if (const Order* found = find(order); found != nullptr && found->legs.isSet())
        return endLegs(found->legs, actor, cause, trading::OrderState::Cancelled);
    ready(state).pull(m_effects.time(), order, cause);
    if (slot(state).ladder) slot(state).ladder->pull(m_effects.time(), order, cause);
    drain(state, actor);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::drain(InstrumentState& state, Variant actor)
{
    Slot& own = slot(state);
    // With F3 one hears of things as late as from an exchange; bars know no such instants.
    const bool isDelayed =
        own.venue->settings().model == trading::FillModel::F3 && state.instrument->barSource != market::BarSource::Bars;
    for (;;) {
        m_reports.clear();
        if (isDelayed) {
            own.delay.add(own.venue->reports());
            own.delay.take(m_effects.time(), m_reports);
        } else {
            m_reports.assign(own.venue->reports().begin(), own.venue->reports().end());
        }
        own.venue->clearReports();
        if (m_reports.empty()) break;
        for (const trading::VenueReport& report : m_reports)
            hear(state, report, actor);
    }
    removeDone(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::hear(InstrumentState& state, const trading::VenueReport& report, Variant actor)
{
    Order* order = find(report.order);
    if (order == nullptr) return; // it was given up here, or never was one of ours
    if (report.kind == trading::VenueReportKind::Filled) return book(state, *order, report);
    const trading::OrderState from = order->state;
    const auto followed = trading::follow(*order, report);
    if (!followed || report.kind == trading::VenueReportKind::Illegal)
        return incident(actor, state.id(),
                        Reason(ReasonCode::IllegalTransition,
                               arg(ArgName::Order, static_cast<std::int64_t>(order->id.value)),
                               arg(ArgName::Before, static_cast<std::int64_t>(from)),
                               arg(ArgName::After, static_cast<std::int64_t>(report.to))));
    --m_orderStates[static_cast<std::size_t>(from)];
    ++m_orderStates[static_cast<std::size_t>(order->state)];
    if (order->isDone()) order->isUnverified = false; // what ended is known
    if (const trading::VenueOrder* there = slot(state).venue->find(order->id);
        there != nullptr && report.kind == trading::VenueReportKind::Restated)
        static_cast<trading::OrderTerms&>(*order) = there->ticket.terms(); // a split moves its prices too
    emitOrder(*order, from, actor, report.cause);
    if (report.kind == trading::VenueReportKind::CancelRejected)
        incident(actor, state.id(),
                 Reason(report.cause, arg(ArgName::Order, static_cast<std::int64_t>(order->id.value))));
    if (order->isExit && order->isDone()) exitEnded(state, order->position, report.cause);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::exitEnded(InstrumentState& state, PositionId position, ReasonCode cause)
{
    // One that was still on its way when its position turned over says nothing of the position that took its place.
    const auto& now = m_ledger->position(state.id());
    if (now.isFlat() || now.id != position) return;
    reopen(state, cause);
    if (cause == ReasonCode::CancelledByOperator)
        slot(state).attempts = {};
    else
        retryLater(state.id());
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::reopen(InstrumentState& state, ReasonCode cause)
{
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (before.isFlat() || asPositionState(before.state) != trading::PositionState::Closing) return;
    expects(m_ledger->setState(state.id(), trading::PositionStateOf<Mode>::Open).has_value(),
            "a closing position can open again");
    emitPosition(before, m_ledger->position(state.id()), cause);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::giveUp(InstrumentState& state, Order& order, ReasonCode cause)
{
    incident(m_variant, state.id(), Reason(cause, arg(ArgName::Order, static_cast<std::int64_t>(order.id.value))));
    const OrderId id = order.id;
    const bool isExit = order.isExit;
    const PositionId position = order.position;
    step(order,
         order.state == trading::OrderState::PendingExecution ? trading::OrderState::Failed
         : order.state == trading::OrderState::Working        ? trading::OrderState::Rejected
                                                              : trading::OrderState::Cancelled,
         m_variant, cause);
    // The account could not take what the venue did: it is undone there too.
    if (const auto& venue = slot(state).venue) {
        venue->pull(m_effects.time(), id, cause);
        venue->setPosition(m_ledger->position(state.id()).quantity);
    }
    if (isExit) exitEnded(state, position, cause);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::book(InstrumentState& state, Order& order, const trading::VenueReport& report,
                             trading::PositionEnd ending, bool isAtVenue)
{
    const market::Instrument& instrument = *state.instrument;
    const trading::Execution& execution = report.execution;
    const FillId id{m_ids.fill.value + 1};
    trading::Fill<Mode> fill = trading::fillOf(order, report, id);
    fill.time = m_effects.time();
    fill.ending = ending;
    if (state.instrument->option) followPaid(state, order, fill);
    m_ledger->continueIds(m_ids.position);
    const auto booking = m_ledger->book(fill, instrument);
    if (!booking) return giveUp(state, order, ReasonCode::AmountOutOfRange);
    m_ids.fill = id;
    if (ending == trading::PositionEnd::Closed && isAtVenue) slot(state).booked.note(report, booking->cashChange);
    m_ids.position = m_ledger->lastPositionId();
    if constexpr (std::is_same_v<Mode, trading::Paper>)
        for (const trading::ClosedLot& lot : m_ledger->closedLots(instrument.id))
            m_effects.addClosedLot(m_account, lot);
    const PositionId position = booking->changeCount > 0 ? booking->changes[0].after.id : PositionId{};

    Filled body;
    body.fill = id;
    body.order = order.id;
    body.position = position;
    body.side = fill.side;
    body.quantity = fill.quantity;
    body.price = execution.priced.price;
    body.reference = execution.priced.reference;
    body.halfSpread = execution.priced.halfSpread;
    body.slippage = execution.priced.slippage;
    body.impact = execution.priced.impact;
    body.fee = execution.fee;
    body.model = execution.priced.model;
    body.proxy = execution.priced.proxy;
    body.maker = execution.priced.liquidity == trading::Liquidity::Maker;
    body.marketTime = execution.priced.marketTime;
    body.latency = execution.latency;
    body.trigger = execution.trigger;
    body.bestBid = execution.bestBid;
    body.bestAsk = execution.bestAsk;
    body.level = execution.level;
    body.queueAhead = execution.queueAhead;
    body.waited = execution.waited;
    body.midAtSubmit = execution.midAtSubmit;
    body.midAtVenue = execution.midAtVenue;
    body.ordinal = execution.ordinal;
    body.isReplayed = m_effects.time() <= m_replayedUntil;
    const Reason reason(order.purpose);
    record(m_variant, state.id(), body, std::span(&reason, 1));

    const trading::OrderState from = order.state;
    expects(trading::follow(order, report).has_value(), "an order takes the fill that its venue tells of");
    --m_orderStates[static_cast<std::size_t>(from)];
    ++m_orderStates[static_cast<std::size_t>(order.state)];
    emitOrder(order, from, m_variant, report.cause);
    emitLedger(state.id(), LedgerEntry::Kind::Trade, order.id, position, booking->amount,
               booking->cashAfter + execution.fee, booking->realizedGross);
    if (execution.fee.units != 0)
        emitLedger(state.id(), LedgerEntry::Kind::Fee, order.id, position, -execution.fee, booking->cashAfter, {});
    Slot& own = slot(state);
    for (const trading::PositionChange<Mode>& change : booking->positions()) {
        emitPosition(change.before, change.after, order.purpose);
        if (change.closed()) noteClosed(state, m_ledger->converted(state.id(), change.after.net()));
        if (change.opened() || change.closed()) own.scaleOuts = 0;
    }
    if (booking->openedLots.count > 0) noteEntry(state, fill.priced.price, booking->openedLots);
    own.attempts.begin();
    own.badQuotes = 0;
    if (state.instrument->option && booking->openedLots.count > 0) protectByPaid(state, order);
    if (!m_structures.empty()) forgetLeg(state.id());
    mark(state);
    lookAtLosses(state.id()); // what a fill realised and cost, also of what is flat now
    noteEquity();
    alert(state, true);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::removeDone(InstrumentState& state)
{
    std::erase_if(m_orders, [](const Order& order) { return order.isDone(); });
    watchOf(state).pendingOrders = static_cast<std::uint32_t>(std::count_if(
        m_orders.begin(), m_orders.end(), [&](const Order& order) { return order.instrument == state.id(); }));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::afterChange(InstrumentState& state)
{
    pursue(state);
    updateWatch(state);
    updateTimer();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onTrade(InstrumentState& state, const market::Trade& trade)
{
    if (slot(state).ladder) slot(state).ladder->onTrade(m_effects.time(), trade);
    if (slot(state).venue && watchOf(state).trades.isReachedBy(trade.price)) {
        slot(state).venue->catchUp(nullptr, &state.quote);
        slot(state).venue->onTrade(m_effects.time(), trade);
        drain(state, m_variant);
        afterChange(state);
    }
    if (watchOf(state).position.isReachedBy(trade.price)) onPrice(state, trade.price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onQuote(InstrumentState& state, const market::Quote& quote)
{
    if (!quote.isUsable()) return;
    if (slot(state).ladder) slot(state).ladder->onQuote(m_effects.time(), quote);
    const DeskWatch& watch = watchOf(state);
    if (slot(state).venue && (watch.bids.isReachedBy(quote.bid) || watch.asks.isReachedBy(quote.ask))) {
        if (state.lastTrade.time.ns != 0) slot(state).venue->catchUp(&state.lastTrade, nullptr);
        slot(state).venue->onQuote(m_effects.time(), quote);
        drain(state, m_variant);
        afterChange(state);
    }
    // Where there are trades, stops watch those (execution.md §6: last trade is the default trigger).
    if (state.instrument->barSource != market::BarSource::Quotes) return;
    slot(state).badQuotes = 0;
    if (state.instrument->option && isLeg(state.id())) return onLegQuote(state);
    // Profit and loss of an option are those of its mark (§8, §9).
    const Price price = state.instrument->option                            ? state.last
                        : m_ledger->position(state.id()).quantity.count > 0 ? quote.bid
                                                                            : quote.ask;
    if (watch.position.isReachedBy(price)) onPrice(state, price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onBook(InstrumentState& state)
{
    if (slot(state).ladder) slot(state).ladder->onBook(m_effects.time(), *state.book);
    if (!slot(state).venue || !watchOf(state).books) return;
    if (state.lastTrade.time.ns != 0) slot(state).venue->catchUp(&state.lastTrade, nullptr);
    slot(state).venue->onBook(m_effects.time(), *state.book);
    drain(state, m_variant);
    afterChange(state);
    if (state.instrument->barSource != market::BarSource::Quotes || !state.quote.isUsable()) return;
    const Price price = m_ledger->position(state.id()).quantity.count > 0 ? state.quote.bid : state.quote.ask;
    if (watchOf(state).position.isReachedBy(price)) onPrice(state, price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onBar(InstrumentState& state, const market::Bar& bar)
{
    // The orders of a bar come first at its open, then what leaves a position at a loss, then limits, then targets:
    // nobody knows what came first inside, so what is worse did (execution.md §7.5).
    const Time now = m_effects.time();
    trading::PaperVenue& venue = ready(state);
    trading::FillLadder* const ladder = slot(state).ladder.get();
    const PositionId before = m_ledger->position(state.id()).id;
    venue.openBar(now, bar);
    if (ladder != nullptr) ladder->openBar(now, bar);
    drain(state, m_variant);
    const PositionId atOpen = m_ledger->position(state.id()).id;
    const auto leaveIf = [&](bool atLoss) {
        const PositionId id = m_ledger->position(state.id()).id;
        const bool isInside = id != atOpen;
        const auto hit = exitOf(state, bar, isInside, id != before);
        if (!hit || (hit->rule != ReasonCode::ExitTarget) != atLoss) return;
        leave(state, m_variant, hit->rule, {}, hit->priced.reference, hit->level, &*hit);
    };
    leaveIf(true);
    venue.fillInsideBar(now, bar);
    if (ladder != nullptr) ladder->fillInsideBar(now, bar);
    drain(state, m_variant);
    leaveIf(true); // of what was opened inside
    leaveIf(false);
    venue.closeBar(now, bar);
    if (ladder != nullptr) ladder->closeBar(now, bar);
    drain(state, m_variant);
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    const bool isOfBar = position.id != before;
    const bool isBehind = !isOfBar && position.opened >= bar.end; // the bar came late
    if (!position.isFlat() && !isBehind && asPositionState(position.state) == trading::PositionState::Open) {
        // Only now: within one bar the trail is the one of the bars before (pessimistic).
        const bool isInside = position.id != atOpen || (!isOfBar && position.opened > bar.start());
        const Price best = position.quantity.count > 0 ? bar.high : bar.low;
        m_ledger->noteBest(state.id(), isInside ? bar.close : best);
        if (!isInside) {
            m_ledger->noteSeen(state.id(), bar.low);
            m_ledger->noteSeen(state.id(), bar.high);
        }
        scaleOut(state, bar.close);
    }
    afterChange(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onCorporateAction(InstrumentState& state, const market::CorporateAction& action)
{
    if (!m_working.empty()) (void)pullLegs(state.id(), true, m_variant, ReasonCode::CorporateActionApplied);
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (!before.isFlat() && action.dividendPerShare.units != 0) {
        // Cash units are 1e-8, price units 10^-k.
        const Price perShare{static_cast<std::int64_t>(
            divHalfEven(static_cast<__int128>(action.dividendPerShare.units) * pow10(state.instrument->priceScale),
                        pow10(Cash::kScale)))};
        if (const auto paid = m_ledger->dividend(state.id(), perShare))
            emitLedger(state.id(), LedgerEntry::Kind::Dividend, {}, before.id, *paid, cashIn(state.id()), {});
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
                           cashIn(state.id()), booked->realizedGross);
            if constexpr (std::is_same_v<Mode, trading::Paper>)
                for (const trading::ClosedLot& lot : m_ledger->closedLots(state.id()))
                    m_effects.addClosedLot(m_account, lot);
            emitPosition(booked->change.before, booked->change.after, ReasonCode::CorporateActionApplied);
        }
    }
    // What reduces the position is restated in new shares, every other order cancelled: it was sized in old ones.
    if (slot(state).venue) {
        slot(state).venue->onCorporateAction(m_effects.time(), action);
        if (slot(state).ladder) slot(state).ladder->onCorporateAction(m_effects.time(), action);
        drain(state, m_variant);
        slot(state).venue->setPosition(m_ledger->position(state.id()).quantity);
    }
    afterChange(state);
}

} // namespace sextant::session
