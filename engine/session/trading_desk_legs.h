#pragma once

// Inside of trading_desk: orders of several legs, filled as one, and the positions that come of them, left as one.
// Nothing else includes this.

#include <algorithm>
#include <array>
#include <utility>

#include "engine/core/contract.h"
#include "engine/market/options/option_instrument.h"
#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/options/option_expiration.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

template <trading::AccountMode Mode>
const OptionStructure* TradingDesk<Mode>::structureOf(InstrumentId instrument) const
{
    for (const OptionStructure& each : m_structures)
        if (std::find(each.legs.begin(), each.legs.end(), instrument) != each.legs.end()) return &each;
    return nullptr;
}
template <trading::AccountMode Mode>
OptionStructure* TradingDesk<Mode>::structureOf(InstrumentId instrument)
{
    return const_cast<OptionStructure*>(std::as_const(*this).structureOf(instrument));
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isLeg(InstrumentId instrument) const
{
    return structureOf(instrument) != nullptr || legOn(instrument) != nullptr;
}

template <trading::AccountMode Mode>
const typename TradingDesk<Mode>::Order* TradingDesk<Mode>::legOn(InstrumentId instrument) const
{
    if (m_working.empty()) return nullptr;
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.instrument == instrument && order.legs.isSet() && !order.isDone();
    });
    return found == m_orders.end() ? nullptr : &*found;
}

/// What one of a set of orders or positions is worth per unit of the underlying: the sum of signed contracts times
/// price, by how many of it there are.
inline Price netPrice(__int128 sum, std::int64_t count)
{
    return Price{static_cast<std::int64_t>(divHalfEven(sum, count))};
}

template <trading::AccountMode Mode>
ReasonCode TradingDesk<Mode>::faultOf(const LegsWish& wish, Time now) const
{
    const std::size_t size = wish.legs.size();
    if (m_states == nullptr || size < 1 || size > kMostLegs || wish.count < 1) return ReasonCode::LegsInvalid;
    constexpr std::int64_t kMostContracts = 1'000'000;
    InstrumentId underlying;
    for (std::size_t i = 0; i < size; ++i) {
        const CommandLeg& leg = wish.legs[i];
        if (!leg.instrument.isSet() || leg.instrument.value > m_states->size()) return ReasonCode::UnknownInstrument;
        const InstrumentState& state = stateOf(leg.instrument);
        const bool isWhole = leg.ratio >= 1 && leg.ratio <= kMostContracts && wish.count <= kMostContracts / leg.ratio;
        if (!state.instrument->option || !isWhole || leg.side == market::Side::None) return ReasonCode::LegsInvalid;
        if (i > 0 && state.underlying != underlying) return ReasonCode::LegsInvalid;
        if (state.instrument->multiplier != stateOf(wish.legs.front().instrument).instrument->multiplier)
            return ReasonCode::LegsInvalid;
        underlying = state.underlying;
        for (std::size_t k = 0; k < i; ++k)
            if (wish.legs[k].instrument == leg.instrument) return ReasonCode::LegsInvalid;
        if (isOver(state, now)) return ReasonCode::OptionExpired;
        if (!state.hasPrice()) return ReasonCode::NoPrice;
        const bool isOrdered = std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
            return order.instrument == leg.instrument && !order.isDone();
        });
        if (isOrdered || !m_ledger->position(leg.instrument).isFlat()) return ReasonCode::LegHeld;
        if (hasUnverified(leg.instrument)) return ReasonCode::OrderUnverified;
    }
    return ReasonCode::None;
}

/// Of the legs as risk is asked about them, with what one costs by them.
template <trading::AccountMode Mode>
trading::LegsIntent TradingDesk<Mode>::intentFor(const LegsWish& wish, std::vector<trading::OrderIntent>& legs,
                                                 Time now) const
{
    legs.clear();
    __int128 sum = 0;
    for (const CommandLeg& leg : wish.legs) {
        const InstrumentState& state = stateOf(leg.instrument);
        trading::OrderIntent& intent = legs.emplace_back(intentFor(state, leg.side, Lots{leg.ratio * wish.count}, now));
        intent.source = trading::IntentSource::Operator;
        sum += static_cast<__int128>(market::sign(leg.side)) * leg.ratio * intent.entry.units;
    }
    trading::LegsIntent out;
    out.legs = legs;
    out.count = wish.count;
    out.stop = wish.stop;
    out.target = wish.target;
    out.entry = Price{static_cast<std::int64_t>(sum)};
    return out;
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::enterLegs(const LegsWish& wish)
{
    const Time now = m_effects.time();
    if (const ReasonCode fault = faultOf(wish, now); fault != ReasonCode::None) return {{}, fault};
    for (const CommandLeg& leg : wish.legs)
        mark(stateOf(leg.instrument));
    std::vector<trading::OrderIntent> intents;
    const trading::LegsIntent intent = intentFor(wish, intents, now);
    lookAt(*m_ledger, m_view, m_openOrders, nullptr, {}, {}, {});
    const trading::RiskInputs inputs = m_monitor.inputs();
    const InstrumentState& first = stateOf(wish.legs.front().instrument);
    const trading::RiskContext context{m_view, m_openOrders, m_risk, calendarStatus(first, now), &inputs};
    const trading::RiskDecision decision = trading::evaluateLegs(intent, context, m_config.risk);

    const OrderId next = decision.isAllowed() ? OrderId{m_ids.order.value + 1} : OrderId{};
    trading::OrderIntent asked = intents.front();
    asked.quantity = Lots{wish.count};
    tellVerdict(first, Variant::Operator, {}, next, asked, decision, std::nullopt, {});
    if (!decision.isAllowed()) return {{}, decision.cause};

    WorkingLegs order;
    order.id = trading::OrderGroupId{next.value};
    order.count = wish.count;
    order.limit = wish.limit;
    order.stop = wish.stop;
    order.target = wish.target;
    order.rule = wish.purpose;
    order.actor = Variant::Operator;
    if (wish.isOfDay && !first.instrument->baseTimeframe) order.ends = first.calendar->tradingDayAt(now).regularClose;
    // What is bought comes first: what is sold is covered by it.
    for (const market::Side side : {market::Side::Buy, market::Side::Sell})
        for (const trading::OrderIntent& leg : intents) {
            if (leg.side != side) continue;
            InstrumentState& state = stateOf(leg.instrument->id);
            Order one = makeOrder(state, {}, side, leg.quantity, wish.purpose);
            one.entryEstimate = leg.entry;
            if (order.ends != Time::max()) one.tif = trading::TimeInForce::Day;
            addLeg(state, std::move(one), order);
        }
    return goOut(std::move(order));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::addLeg(InstrumentState& state, Order leg, WorkingLegs& order)
{
    leg.legs = order.id;
    order.due = leg.exchangeTime;
    order.orders.push_back(leg.id);
    emitOrder(leg, trading::OrderState::Created, order.actor, ReasonCode::Created);
    step(leg, trading::OrderState::PendingExecution, order.actor, ReasonCode::Submitted);
    m_risk.noteOrder(state.id(), leg.quantity, m_effects.time());
    m_orders.push_back(std::move(leg));
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::goOut(WorkingLegs order)
{
    const OrderId first = order.orders.front();
    const std::vector<OrderId> ids = order.orders;
    m_working.push_back(std::move(order));
    for (const OrderId id : ids)
        if (const Order* leg = find(id)) {
            InstrumentState& state = stateOf(leg->instrument);
            slot(state).badQuotes = 0;
            removeDone(state);
            updateWatch(state);
        }
    updateTimer();
    return {first, ReasonCode::None};
}

/// The quote of a leg, if it may fill it: of no earlier than when the order was there.
template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isGood(const InstrumentState& state, Time from) const
{
    const Time now = m_effects.time();
    return state.quote.time >= from &&
           state.hasFreshQuote(now, m_config.risk.limits(market::AssetClass::Option).maxQuoteAge) &&
           market::problemOf(state.quote) == market::QuoteProblem::None;
}

/// Fills all legs at the quotes of now if every one of them is good and together they keep the limit.
template <trading::AccountMode Mode>
bool TradingDesk<Mode>::fillLegs(const WorkingLegs& order)
{
    if (m_effects.time() < order.due) return false;
    std::array<trading::PricedFill, kMostLegs> prices;
    __int128 sum = 0;
    for (std::size_t i = 0; i < order.orders.size(); ++i) {
        const Order* leg = find(order.orders[i]);
        if (leg == nullptr) return false;
        const InstrumentState& state = stateOf(leg->instrument);
        if (!isGood(state, order.due)) return false;
        const auto priced = trading::fillAtQuote(*state.instrument, m_config.fills, leg->side, state.quote);
        if (!priced) return false;
        prices[i] = *priced;
        sum += static_cast<__int128>(market::sign(leg->side)) * leg->quantity.count * priced->price.units;
    }
    const Price net = netPrice(sum, order.count);
    if (order.limit && net > *order.limit) return false;

    // Nothing is told before all of it is known to fit: an order of legs is never half done.
    {
        trading::MultiCurrencyAccount<Mode> trial = *m_ledger;
        for (std::size_t i = 0; i < order.orders.size(); ++i) {
            const Order* leg = find(order.orders[i]);
            const trading::VenueReport report = legReport(*leg, order, prices[i]);
            if (trial.book(trading::fillOf(*leg, report, FillId{m_ids.fill.value + 1 + i}),
                           *stateOf(leg->instrument).instrument))
                continue;
            endLegs(order.id, m_variant, ReasonCode::AmountOutOfRange, trading::OrderState::Cancelled);
            return true;
        }
    }
    const WorkingLegs done = order; // `order` lies in what is changed now
    std::erase_if(m_working, [&](const WorkingLegs& each) { return each.id == done.id; });
    OptionStructure structure;
    structure.id = done.id;
    structure.count = done.count;
    structure.paid = net;
    structure.stop = done.stop;
    structure.target = done.target;
    structure.lookedAt = m_effects.time();
    for (std::size_t i = 0; i < done.orders.size(); ++i) {
        Order* leg = find(done.orders[i]);
        InstrumentState& state = stateOf(leg->instrument);
        const trading::VenueReport report = legReport(*leg, done, prices[i]);
        structure.legs.push_back(state.id());
        book(state, *leg, report, trading::PositionEnd::Closed, false);
    }
    if (!done.isExit) m_structures.push_back(structure);
    for (const InstrumentId id : structure.legs) {
        InstrumentState& state = stateOf(id);
        if (slot(state).venue) slot(state).venue->setPosition(m_ledger->position(id).quantity);
        removeDone(state);
    }
    for (const InstrumentId id : structure.legs)
        afterChange(stateOf(id));
    return true;
}

template <trading::AccountMode Mode>
trading::VenueReport TradingDesk<Mode>::legReport(const Order& leg, const WorkingLegs& order,
                                                  const trading::PricedFill& priced) const
{
    const InstrumentState& state = stateOf(leg.instrument);
    const Time now = m_effects.time();
    trading::VenueReport report;
    report.kind = trading::VenueReportKind::Filled;
    report.order = leg.id;
    report.side = leg.side;
    report.time = report.known = now;
    report.quantity = report.filled = leg.quantity;
    report.from = leg.state;
    report.to = trading::OrderState::Filled;
    report.cause = ReasonCode::Filled;
    trading::Execution& execution = report.execution;
    execution.quantity = leg.quantity;
    execution.priced = priced;
    execution.fee =
        trading::commission(*state.instrument, priced.price, leg.quantity, trading::Liquidity::Taker, leg.side)
            .value_or(Cash{});
    execution.trigger = trading::FillTrigger::Quote;
    execution.bestBid = state.quote.bid;
    execution.bestAsk = state.quote.ask;
    execution.latency = order.due - leg.submitted;
    execution.waited = now - order.due;
    execution.midAtSubmit = leg.entryEstimate;
    execution.midAtVenue = Price{state.quote.bid.units + (state.quote.ask.units - state.quote.bid.units) / 2};
    execution.ordinal = 1;
    return report;
}

/// A request to end it takes as long to arrive as an order does, and what is on its way is taken back at once.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::cancelLegs(trading::OrderGroupId id, Variant actor, ReasonCode cause)
{
    const auto found =
        std::find_if(m_working.begin(), m_working.end(), [&](const WorkingLegs& each) { return each.id == id; });
    if (found == m_working.end()) return;
    if (m_effects.time() < found->due) return endLegs(id, actor, cause, trading::OrderState::Cancelled);
    found->cancelAt = m_config.fills.exchangeTime(m_effects.time());
    found->cancelCause = cause;
    for (const OrderId each : found->orders)
        if (Order* leg = find(each)) step(*leg, trading::OrderState::CancelPending, actor, cause);
    updateTimer();
}

/// What waits for quotes of `state` looks at them.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::onLegQuote(InstrumentState& state)
{
    if (const Order* leg = legOn(state.id()))
        if (const WorkingLegs* order = workingLegs(leg->legs)) (void)fillLegs(*order);
    if (OptionStructure* structure = structureOf(state.id())) checkStructure(*structure);
}

template <trading::AccountMode Mode>
const WorkingLegs* TradingDesk<Mode>::workingLegs(trading::OrderGroupId id) const
{
    const auto found =
        std::find_if(m_working.begin(), m_working.end(), [&](const WorkingLegs& each) { return each.id == id; });
    return found == m_working.end() ? nullptr : &*found;
}

/// Ends an order of legs, all of it. What an exit leaves held is open again.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::endLegs(trading::OrderGroupId id, Variant actor, ReasonCode cause, trading::OrderState to)
{
    const WorkingLegs* found = workingLegs(id);
    if (found == nullptr) return;
    const WorkingLegs order = *found;
    std::erase_if(m_working, [&](const WorkingLegs& each) { return each.id == id; });
    std::array<InstrumentId, kMostLegs> ids;
    std::size_t count = 0;
    for (const OrderId each : order.orders)
        if (Order* leg = find(each)) {
            ids[count++] = leg->instrument;
            step(*leg, to, actor, cause);
        }
    const std::span<const InstrumentId> legs(ids.data(), count);
    for (const InstrumentId each : legs) {
        removeDone(stateOf(each));
        if (order.isExit) reopen(stateOf(each), cause);
        updateWatch(stateOf(each));
    }
    if (order.isExit)
        if (OptionStructure* structure = count > 0 ? structureOf(ids[0]) : nullptr)
            exitOfLegsEnded(*structure, order, cause);
    updateTimer();
}

/// Ends the orders of legs that have one in an instrument; unset: all that enter.
template <trading::AccountMode Mode>
std::size_t TradingDesk<Mode>::pullLegs(InstrumentId instrument, bool withExits, Variant actor, ReasonCode cause)
{
    std::size_t legs = 0;
    for (std::size_t i = 0; i < m_working.size();) {
        const WorkingLegs& order = m_working[i];
        const bool isMeant =
            (withExits || !order.isExit) &&
            (!instrument.isSet() || std::any_of(order.orders.begin(), order.orders.end(), [&](OrderId id) {
                const Order* leg = find(id);
                return leg != nullptr && leg->instrument == instrument;
            }));
        if (!isMeant) {
            ++i;
            continue;
        }
        legs += order.orders.size();
        endLegs(order.id, actor, cause, trading::OrderState::Cancelled);
    }
    return legs;
}

/// An exit of all legs found no quotes, or was taken back. After as many as an exit has attempts they are left one by
/// one.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::exitOfLegsEnded(OptionStructure& structure, const WorkingLegs& order, ReasonCode cause)
{
    structure.isLeaving = false;
    if (cause == ReasonCode::CancelledByOperator || cause == ReasonCode::OptionExpired) {
        for (const InstrumentId id : structure.legs)
            slot(stateOf(id)).attempts = {};
        return;
    }
    if (++structure.failedExits < kExitAttempts) {
        for (const InstrumentId id : structure.legs) {
            slot(stateOf(id)).attempts.count = structure.failedExits;
            retryLater(id);
        }
        return;
    }
    const std::vector<InstrumentId> legs = structure.legs;
    separate(structure.id);
    for (const InstrumentId id : legs)
        pursueExit(stateOf(id), order.actor, order.rule);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::separate(trading::OrderGroupId id)
{
    const auto found = std::find_if(m_structures.begin(), m_structures.end(),
                                    [&](const OptionStructure& each) { return each.id == id; });
    if (found == m_structures.end()) return;
    const std::vector<InstrumentId> legs = found->legs;
    m_structures.erase(found);
    if (legs.empty()) return;
    incident(m_variant, legs.front(),
             Reason(ReasonCode::LegsSeparated, arg(ArgName::Order, static_cast<std::int64_t>(id.value))));
    for (const InstrumentId each : legs)
        updateWatch(stateOf(each));
}

/// A position is flat, or another one, by other ways than the exit of all: the rest stands for itself.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::forgetLeg(InstrumentId instrument)
{
    OptionStructure* structure = structureOf(instrument);
    if (structure == nullptr || !m_ledger->position(instrument).isFlat()) return;
    std::erase(structure->legs, instrument);
    const bool isLast = structure->legs.empty();
    const bool isLeaving = structure->isLeaving;
    if (isLast)
        std::erase_if(m_structures, [](const OptionStructure& each) { return each.legs.empty(); });
    else if (!isLeaving)
        separate(structure->id);
}

/// What one of it is worth by the marks of its legs.
template <trading::AccountMode Mode>
Price TradingDesk<Mode>::worthOf(const OptionStructure& structure) const
{
    __int128 sum = 0;
    for (const InstrumentId id : structure.legs) {
        const InstrumentState& state = stateOf(id);
        sum += static_cast<__int128>(m_ledger->position(id).quantity.count) * state.last.units;
    }
    return netPrice(sum, structure.count);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::checkStructure(OptionStructure& structure)
{
    if (structure.isLeaving || structure.legs.empty()) return;
    const Time now = m_effects.time();
    ReasonCode wish = ReasonCode::None;
    Variant actor = m_variant;
    trading::ExitInput input;
    input.positionSide = market::Side::Buy;
    input.kill = isKillFlattening();
    // Every leg was quoted anew: what one of them costs now says nothing beside what the others cost before.
    bool areGood = true;
    Time newest = structure.lookedAt;
    for (const InstrumentId id : structure.legs) {
        const trading::Position<Mode>& position = m_ledger->position(id);
        if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return;
        const ExitAttempts& attempts = m_slots[id.value - 1U].attempts;
        if (attempts.next != Time::max() && now < attempts.next) return;
        if (attempts.wish != ReasonCode::None) {
            wish = attempts.wish;
            actor = attempts.actor;
        }
        input.isExpiring = input.isExpiring || now >= expirySafety(id);
        input.held = std::max(input.held, now - position.opened);
        if (const auto from = endOfDay(id)) input.isEndOfDay = input.isEndOfDay || now >= *from;
        const market::Quote& quote = stateOf(id).quote;
        areGood = areGood && quote.time > structure.lookedAt && isGood(stateOf(id), Time::min());
        newest = std::max(newest, quote.time);
    }
    const Price worth = worthOf(structure);
    input.price = worth;
    if (areGood) {
        structure.lookedAt = newest;
        input.bracket.stop = structure.stop;
        input.bracket.target = structure.target;
    }
    if (wish != ReasonCode::None) {
        (void)leaveStructure(structure, actor, wish, worth, {});
        return;
    }
    if (const auto trigger = trading::firstExit(input, m_config.optionExits)) {
        (void)leaveStructure(structure, m_variant, trigger->rule, worth, trigger->level.value_or(Price{}));
        return;
    }
    // The reason to leave has gone.
    for (const InstrumentId id : structure.legs)
        if (ExitAttempts& attempts = slot(stateOf(id)).attempts; attempts.count > 0) attempts = {};
    updateTimer();
}

/// Closes all of it by one order of legs; false (with an Incident) if that may not be now.
template <trading::AccountMode Mode>
bool TradingDesk<Mode>::leaveStructure(OptionStructure& structure, Variant actor, ReasonCode rule, Price seen,
                                       Price level)
{
    if (structure.isLeaving) return false;
    for (const InstrumentId id : structure.legs) {
        const trading::Position<Mode>& position = m_ledger->position(id);
        if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return false;
    }
    const trading::ReducePurpose purpose = rule == ReasonCode::ExitKill     ? trading::ReducePurpose::Kill
                                           : rule == ReasonCode::ExitExpiry ? trading::ReducePurpose::Expiry
                                           : actor == Variant::Operator     ? trading::ReducePurpose::Operator
                                                                            : trading::ReducePurpose::Exit;
    for (const InstrumentId id : structure.legs) {
        InstrumentState& state = stateOf(id);
        const trading::Position<Mode>& position = m_ledger->position(id);
        trading::OrderIntent intent = intentFor(state, market::opposite(position.side()),
                                                Lots{std::abs(position.quantity.count)}, m_effects.time());
        intent.reduce = purpose;
        const trading::RiskDecision decision = judge(state, intent, true);
        if (decision.isAllowed()) continue;
        const std::int32_t attempt = ++slot(state).attempts.count;
        m_reasons.clear();
        m_reasons.emplace_back(ReasonCode::ExitBlocked,
                               arg(ArgName::Position, static_cast<std::int64_t>(position.id.value)),
                               arg(ArgName::Code, rule), arg(ArgName::Count, static_cast<std::int64_t>(attempt)));
        for (const trading::RuleOutcome& outcome : decision.rules())
            if (outcome.verdict == trading::Verdict::Block) m_reasons.push_back(asReason(outcome));
        if (attempt <= kExitAttempts) record(actor, id, Incident{ReasonCode::ExitBlocked, 0}, m_reasons);
        if (attempt == kExitAttempts)
            expects(m_ledger->setExitBlocked(id, true).has_value(), "an open position can be marked");
        // All of them wait for the next attempt.
        for (const InstrumentId each : structure.legs) {
            slot(stateOf(each)).attempts.count = attempt;
            retryLater(each);
        }
        return false;
    }
    WorkingLegs order;
    order.id = trading::OrderGroupId{m_ids.order.value + 1};
    order.count = structure.count;
    order.rule = rule;
    order.actor = actor;
    order.isExit = true;
    structure.isLeaving = true;
    // What was sold is bought back first.
    for (const bool isSold : {true, false})
        for (const InstrumentId id : structure.legs) {
            const trading::Position<Mode> before = m_ledger->position(id);
            if ((before.quantity.count < 0) != isSold) continue;
            InstrumentState& state = stateOf(id);
            const Lots quantity{std::abs(before.quantity.count)};
            Order leg = makeOrder(state, {}, market::opposite(before.side()), quantity, rule);
            leg.reduceOnly = leg.isExit = true;
            leg.position = before.id;
            leg.attempt = structure.failedExits + 1;
            leg.entryEstimate = state.last;
            ExitTriggered trigger;
            trigger.position = before.id;
            trigger.order = leg.id;
            trigger.rule = rule;
            trigger.price = seen;
            trigger.level = level;
            const Reason reason(rule, arg(ArgName::Price, seen.units), arg(ArgName::Level, level.units));
            record(actor, id, trigger, std::span(&reason, 1));
            expects(m_ledger->setState(id, trading::PositionStateOf<Mode>::Closing).has_value(),
                    "an open position can begin to close");
            emitPosition(before, m_ledger->position(id), rule);
            slot(state).attempts.begin();
            addLeg(state, std::move(leg), order);
        }
    (void)goOut(std::move(order));
    return true;
}

/// The venue has it, or its day is over.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::fireLegTimers(Time due)
{
    for (std::size_t i = 0; i < m_working.size();) {
        const trading::OrderGroupId id = m_working[i].id;
        const bool isOver = m_working[i].ends <= due;
        if (m_working[i].cancelAt <= due) {
            endLegs(id, m_variant, m_working[i].cancelCause, trading::OrderState::Cancelled);
        } else if (isOver) {
            endLegs(id, m_variant, ReasonCode::ExpiredDay, trading::OrderState::Expired);
        } else if (m_working[i].due <= due) {
            for (const OrderId each : m_working[i].orders)
                if (Order* leg = find(each); leg != nullptr && leg->state == trading::OrderState::PendingExecution)
                    step(*leg, trading::OrderState::Working, m_variant, ReasonCode::Accepted);
            (void)fillLegs(m_working[i]);
        }
        if (i < m_working.size() && m_working[i].id == id) ++i;
    }
}

template <trading::AccountMode Mode>
Time TradingDesk<Mode>::nextLegTimer() const
{
    Time next = Time::max();
    for (const WorkingLegs& each : m_working) {
        next = std::min({next, each.ends, each.cancelAt});
        const bool isOnItsWay = std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
            return order.legs == each.id && order.state == trading::OrderState::PendingExecution;
        });
        if (isOnItsWay) next = std::min(next, each.due);
    }
    return next;
}

template <trading::AccountMode Mode>
LegsPreview TradingDesk<Mode>::previewLegs(const LegsWish& wish, Time now,
                                           std::span<const trading::OptionSensitivity> moves) const
{
    LegsPreview out;
    out.refusal = faultOf(wish, now);
    if (out.refusal != ReasonCode::None) return out;
    std::vector<trading::OrderIntent> intents;
    const trading::LegsIntent intent = intentFor(wish, intents, now);
    trading::AccountView view;
    std::vector<trading::OpenOrder> open;
    lookAt(*m_ledger, view, open, nullptr, {}, {}, {});
    RiskMonitor monitor = m_monitor;
    for (const trading::OptionSensitivity& each : moves)
        monitor.setOption(each);
    const trading::RiskInputs inputs = monitor.inputs();
    const trading::RiskContext context{view, open, m_risk, calendarStatus(stateOf(wish.legs.front().instrument), now),
                                       &inputs};
    out.decision = trading::evaluateLegs(intent, context, m_config.risk);
    out.need = trading::needOf(intent, context);
    out.net = intent.entry;
    return out;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::putLegs(CanonicalWriter& out) const
{
    const auto putPrice = [&](const std::optional<Price>& price) { trading::putOptional(out, price); };
    out.put(m_working.size());
    for (const WorkingLegs& each : m_working) {
        out.put(each.id);
        out.put(each.orders.size());
        for (const OrderId id : each.orders)
            out.put(id);
        out.putAll(each.count, each.due, each.ends, each.cancelAt, each.actor, each.isExit);
        trading::putReason(out, each.rule);
        trading::putReason(out, each.cancelCause);
        putPrice(each.limit);
        putPrice(each.stop);
        putPrice(each.target);
    }
    out.put(m_structures.size());
    for (const OptionStructure& each : m_structures) {
        out.put(each.id);
        out.put(each.legs.size());
        for (const InstrumentId id : each.legs)
            out.put(id);
        out.putAll(each.count, each.paid, each.failedExits, each.isLeaving, each.lookedAt);
        putPrice(each.stop);
        putPrice(each.target);
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::getLegs(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    for (std::size_t left = in.count(16); left > 0; --left) {
        WorkingLegs& each = m_working.emplace_back();
        in.get(each.id);
        each.orders.resize(std::min<std::size_t>(in.count(8), kMostLegs));
        for (OrderId& id : each.orders)
            in.get(id);
        in.getAll(each.count, each.due, each.ends, each.cancelAt, each.actor, each.isExit);
        each.rule = trading::getReason(in);
        each.cancelCause = trading::getReason(in);
        each.limit = trading::getOptional<Price>(in);
        each.stop = trading::getOptional<Price>(in);
        each.target = trading::getOptional<Price>(in);
        for (Order& order : m_orders)
            if (std::find(each.orders.begin(), each.orders.end(), order.id) != each.orders.end()) order.legs = each.id;
    }
    for (std::size_t left = in.count(16); left > 0; --left) {
        OptionStructure& each = m_structures.emplace_back();
        in.get(each.id);
        for (std::size_t legs = in.count(2); legs > 0; --legs) {
            InstrumentId id;
            in.get(id);
            expects(in.ok() && id.value >= 1 && id.value <= ids.size() && ids[id.value - 1U].isSet(),
                    "a leg that is held has its instrument in the new session");
            each.legs.push_back(ids[id.value - 1U]);
        }
        in.getAll(each.count, each.paid, each.failedExits, each.isLeaving, each.lookedAt);
        each.stop = trading::getOptional<Price>(in);
        each.target = trading::getOptional<Price>(in);
        expects(in.ok() && each.count > 0, "what a session takes over is whole");
    }
}

} // namespace sextant::session
