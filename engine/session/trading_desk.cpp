#include "engine/session/trading_desk.h"

#include <algorithm>
#include <string>

#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk_account.h"
#include "engine/session/trading_desk_exits.h"
#include "engine/session/trading_desk_legs.h"
#include "engine/session/trading_desk_options.h"
#include "engine/session/trading_desk_restart.h"
#include "engine/session/trading_desk_risk.h"
#include "engine/session/trading_desk_timers.h"
#include "engine/session/trading_desk_venue.h"
#include "engine/trading/options/option_expiration.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {
namespace {

using trading::OrderState;
using trading::PositionState;

constexpr std::size_t kOpenOrderCapacity = 256;

} // namespace

template <trading::AccountMode Mode>
TradingDesk<Mode>::TradingDesk(EffectRecorder& effects, const SessionConfig& config, const RiskHistory& history,
                               DeskIds& ids, Variant variant, std::size_t index, std::uint8_t account)
    : m_effects(effects), m_config(config), m_ids(ids), m_variant(variant), m_index(index), m_account(account),
      m_monitor(config, history)
{
    m_orders.reserve(kOpenOrderCapacity);
    m_openOrders.reserve(kOpenOrderCapacity);
    m_reports.reserve(kOpenOrderCapacity);
    m_reasons.reserve(64);
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::open(Cash initialCash, const std::string& currency)
{
    auto account = trading::MultiCurrencyAccount<Mode>::open(currency.empty() ? m_config.accountCurrency : currency,
                                                             initialCash, m_config.maxRateAge);
    if (!account) return tl::unexpected(account.error());
    m_ledger = *std::move(account);
    m_openedWith = initialCash;
    for (const std::string_view par : currenciesAtPar(m_config, m_ledger->currency()))
        m_ledger->setPar(par);
    m_monitor.begin(m_effects.time(), initialCash);
    emitLedger({}, LedgerEntry::Kind::Deposit, {}, {}, initialCash, initialCash, {});
    return {};
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::define(const market::Instrument& instrument)
{
    m_ledger->define(instrument);
    m_risk.define(instrument.id);
    if (m_slots.size() < instrument.id.value) m_slots.resize(instrument.id.value);
    m_slots[instrument.id.value - 1U].calendar = market::findCalendar(instrument.calendar);
    m_view.holdings.reserve(instrument.id.value);
}

template <trading::AccountMode Mode>
template <class Body>
void TradingDesk<Mode>::record(Variant actor, InstrumentId instrument, const Body& body,
                               std::span<const Reason> reasons)
{
    m_effects.add(actor, instrument, body, reasons, m_account);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::incident(Variant actor, InstrumentId instrument, const Reason& reason)
{
    record(actor, instrument, Incident{reason.code, 0}, std::span(&reason, 1));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::emitOrder(const Order& order, OrderState from, Variant actor, ReasonCode cause)
{
    OrderChanged body;
    static_cast<trading::OrderTerms&>(body) = order.terms();
    body.order = order.id;
    body.signal = order.signal;
    body.position = order.position;
    body.side = order.side;
    body.from = from;
    body.to = order.state;
    body.quantity = order.quantity;
    body.filled = order.filled;
    body.cause = cause;
    body.attempt = order.attempt;
    body.stop = order.bracket.stop.value_or(Price{});
    body.target = order.bracket.target.value_or(Price{});
    body.replaces = order.replaces;
    body.isUnverified = order.isUnverified;
    body.legs = order.legs;
    const Reason reason(order.purpose, arg(ArgName::Code, cause));
    record(actor, order.instrument, body, std::span(&reason, 1));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::step(Order& order, OrderState to, Variant actor, ReasonCode cause)
{
    const OrderState from = order.state;
    if (auto done = trading::transition(order, to); !done) {
        incident(actor, order.instrument,
                 Reason(ReasonCode::IllegalTransition, arg(ArgName::Order, static_cast<std::int64_t>(order.id.value)),
                        arg(ArgName::Before, static_cast<std::int64_t>(from)),
                        arg(ArgName::After, static_cast<std::int64_t>(to))));
        return;
    }
    --m_orderStates[static_cast<std::size_t>(from)];
    ++m_orderStates[static_cast<std::size_t>(order.state)];
    emitOrder(order, from, actor, cause);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::emitPosition(const trading::Position<Mode>& before, const trading::Position<Mode>& after,
                                     ReasonCode cause)
{
    PositionChanged body;
    body.position = after.id;
    body.from = before.id.isSet() ? asPositionState(before.state) : PositionState::Open;
    body.state = asPositionState(after.state);
    body.quantity = after.quantity;
    body.totalCost = after.totalCost;
    body.realised = after.realizedGross;
    body.fees = after.fees;
    body.stop = after.bracket.stop.value_or(Price{});
    body.target = after.bracket.target.value_or(Price{});
    body.cause = cause;
    body.largest = after.largest;
    body.entryPrice = after.entryPrice;
    body.initialRisk = after.initialRisk;
    body.dividends = after.dividends;
    body.funding = after.funding;
    body.best = after.bestResult;
    body.worst = after.worstResult;
    body.entries = after.entries;
    const Reason reason(cause);
    record(m_variant, after.instrument, body, std::span(&reason, 1));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::emitLedger(InstrumentId instrument, LedgerEntry::Kind kind, OrderId order, PositionId position,
                                   Cash amount, Cash balance, Cash realised)
{
    LedgerEntry body;
    body.entry = LedgerEntryId{++m_ids.entry.value};
    body.kind = kind;
    body.order = order;
    body.position = position;
    body.amount = amount;
    body.balance = balance;
    body.realised = realised;
    if (instrument.isSet() && !m_ledger->isOwnCurrency(instrument))
        body.currency = ShortName(m_ledger->currencyOf(instrument));
    record(m_variant, instrument, body, {});
}

template <trading::AccountMode Mode>
typename TradingDesk<Mode>::Order TradingDesk<Mode>::makeOrder(const InstrumentState& state, SignalId signal,
                                                               market::Side side, Lots quantity, ReasonCode purpose)
{
    Order order;
    order.id = OrderId{++m_ids.order.value};
    order.signal = signal;
    order.instrument = state.id();
    order.side = side;
    order.quantity = quantity;
    order.submitted = m_effects.time();
    order.exchangeTime = m_config.fills.exchangeTime(order.submitted);
    order.purpose = purpose;
    ++m_orderStates[static_cast<std::size_t>(OrderState::Created)];
    return order;
}

template <trading::AccountMode Mode>
trading::OrderIntent TradingDesk<Mode>::intentFor(const InstrumentState& state, market::Side side, Lots quantity,
                                                  Time now) const
{
    trading::OrderIntent intent;
    intent.instrument = state.instrument.get();
    intent.side = side;
    intent.quantity = quantity;
    intent.time = now;
    if (state.hasFreshQuote(now, m_config.risk.limits(state.instrument->assetClass).maxQuoteAge)) {
        intent.priceSource = trading::PriceSource::Quote;
        intent.priceAge = now - state.quote.time;
        intent.entry = trading::entryEstimate(*state.instrument, side, state.quote).value_or(state.last);
    } else {
        intent.priceSource = state.lastSource;
        intent.priceAge = now - state.lastTime;
        intent.barLength = state.barLength;
        intent.entry = trading::entryEstimate(*state.instrument, m_config.fills, side, state.last);
    }
    intent.family = state.underlying;
    const SpreadSeen seen = spreadAt(state, now, m_config);
    intent.mid = seen.mid;
    intent.spread = seen.spread;
    intent.proxySpread = seen.proxy;
    intent.rate = m_ledger->rate(state.id());
    intent.rateState = m_ledger->rateState(state.id(), now);
    return intent;
}

/// What an order of these terms would probably cost, and the price it cannot be worse than.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::priceIntent(const InstrumentState& state, trading::OrderIntent& intent,
                                    const trading::OrderTerms& terms) const
{
    if (trading::hasLimit(terms.kind))
        intent.entry = intent.limit = terms.limit;
    else if (terms.kind == trading::OrderKind::Stop)
        intent.entry = trading::entryEstimate(*state.instrument, m_config.fills, intent.side, terms.stopPrice);
    intent.waitsAt = terms.stopPrice;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::tellVerdict(const InstrumentState& state, Variant actor, SignalId signal, OrderId order,
                                    const trading::OrderIntent& intent, const trading::RiskDecision& decision,
                                    std::optional<market::Timeframe> timeframe, std::span<const Reason> sizing)
{
    RiskVerdict verdict;
    verdict.signal = signal;
    verdict.order = order;
    verdict.allowed = decision.isAllowed();
    verdict.wanted = intent.quantity;
    verdict.granted = decision.allowed;
    if (!decision.isAllowed()) verdict.blockedBy = decision.cause;
    m_reasons.assign(sizing.begin(), sizing.end());
    for (const trading::RuleOutcome& outcome : decision.rules()) {
        m_reasons.push_back(asReason(outcome));
        const bool decides = outcome.verdict == trading::Verdict::Reduce && outcome.after == decision.allowed;
        if (decides && verdict.reducedBy == ReasonCode::None) verdict.reducedBy = outcome.rule;
    }
    if (timeframe)
        m_effects.add(actor, state.id(), *timeframe, verdict, m_reasons, m_account);
    else
        record(actor, state.id(), verdict, m_reasons);
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::onlyReduces(const InstrumentState& state, market::Side side, Lots quantity,
                                    trading::OrderGroupId group) const
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || side != market::opposite(position.side())) return false;
    std::int64_t free = std::abs(position.quantity.count);
    for (const Order& order : m_orders)
        if (order.instrument == state.id() && order.reduceOnly && !order.isDone() &&
            !(group.isSet() && order.group == group))
            free -= order.remaining().count;
    return quantity.count <= free;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::send(InstrumentState& state, Order order, Variant actor, const trading::BarExit* inBar)
{
    emitOrder(order, OrderState::Created, actor, ReasonCode::Created);
    step(order, OrderState::PendingExecution, actor, ReasonCode::Submitted);
    m_risk.noteOrder(state.id(), order.quantity, m_effects.time());
    trading::OrderTicket ticket = trading::ticketOf(order);
    ticket.clientId = {}; // no order is sent twice from here
    if (inBar != nullptr) {
        // The venue stands inside the bar: nothing may be told to it but this.
        m_orders.push_back(std::move(order));
        const bool isStop = inBar->rule != ReasonCode::ExitTarget;
        const bool isGap = isStop && inBar->priced.reference != inBar->level;
        const trading::FillTrigger trigger = isGap    ? trading::FillTrigger::StopGap
                                             : isStop ? trading::FillTrigger::StopTouch
                                                      : trading::FillTrigger::BarInside;
        slot(state).venue->exitInBar(m_effects.time(), ticket, inBar->priced, trigger);
        if (slot(state).ladder) slot(state).ladder->exitInBar(m_effects.time(), ticket, inBar->priced, trigger);
        return drain(state, m_variant);
    }
    trading::PaperVenue& venue = ready(state);
    m_orders.push_back(std::move(order));
    venue.submit(m_effects.time(), ticket);
    if (slot(state).ladder) slot(state).ladder->submit(m_effects.time(), ticket);
    drain(state, m_variant);
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::enter(InstrumentState& state, const EntryWish& wish)
{
    if (state.instrument->option && isOver(state, m_effects.time())) return {{}, ReasonCode::OptionExpired};
    if (!state.hasPrice()) return {{}, ReasonCode::NoPrice};
    const Variant actor = wish.quantity ? Variant::Operator : m_variant;
    if (!wish.quantity) mark(state); // its size follows from equity
    const Prepared prepared = prepare(state, wish, *m_ledger, m_effects.time());
    const trading::OrderIntent& intent = prepared.intent;
    const std::span<const Reason> sizing(prepared.sizing.data(), prepared.sizingCount);
    if (prepared.refusal == ReasonCode::NoAtr) return {{}, ReasonCode::NoAtr};
    if (prepared.refusal != ReasonCode::None) {
        RiskVerdict verdict;
        verdict.signal = wish.signal;
        verdict.blockedBy = prepared.refusal;
        m_reasons.assign(1, prepared.why);
        m_reasons.insert(m_reasons.end(), sizing.begin(), sizing.end());
        record(actor, state.id(), verdict, m_reasons);
        return {{}, prepared.refusal};
    }
    const trading::RiskDecision decision = judge(state, intent, false, {}, wish.terms.group);

    Order order;
    if (decision.isAllowed()) {
        order = makeOrder(state, wish.signal, wish.side, decision.allowed, wish.purpose);
        static_cast<trading::OrderTerms&>(order) = wish.terms;
        order.entryEstimate = intent.entry;
        order.bracket = intent.bracket;
        order.reduceOnly = prepared.reduces;
        if (order.display > order.quantity) order.display = {};
        if (prepared.reduces) order.position = m_ledger->position(state.id()).id;
    }
    tellVerdict(state, actor, wish.signal, order.id, intent, decision, wish.timeframe, sizing);
    if (!decision.isAllowed()) return {{}, decision.cause};
    if (intent.modelFactor != 1.0) noteModels(intent, order.quantity);
    const OrderId id = order.id;
    send(state, std::move(order), actor);
    afterChange(state);
    return {id, ReasonCode::None};
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::replace(InstrumentState& state, OrderId id, const NewTerms& terms, Variant actor)
{
    const Order* found = find(id);
    if (found == nullptr || found->instrument != state.id() || found->isExit) return {{}, ReasonCode::UnknownOrder};
    if (found->state == OrderState::CancelPending || isBeingChanged(*found)) return {{}, ReasonCode::IllegalTransition};
    if (found->isUnverified) return {{}, ReasonCode::OrderUnverified};
    if (found->legs.isSet()) return {{}, ReasonCode::LegHeld};
    const Order old = *found;
    if (terms.quantity <= old.filled) return {{}, ReasonCode::InvalidValue};
    Order order = old;
    order.quantity = terms.quantity;
    order.display = terms.display;
    order.limit = terms.limit;
    order.stopPrice = terms.stopPrice;
    order.filled = {};
    order.state = OrderState::Created;
    order.replaces = id;
    order.purpose = ReasonCode::Replaced;

    trading::OrderIntent intent =
        intentFor(state, order.side, Lots{terms.quantity.count - old.filled.count}, m_effects.time());
    intent.source = trading::IntentSource::Operator;
    priceIntent(state, intent, order);
    intent.bracket = order.bracket;
    if (order.reduceOnly) intent.reduce = trading::ReducePurpose::Operator;
    const bool onlyShrinks =
        terms.quantity <= old.quantity && terms.limit == old.limit && terms.stopPrice == old.stopPrice;
    if (!onlyShrinks) {
        const trading::RiskDecision decision = judge(state, intent, false, id, order.group);
        const OrderId next = decision.isAllowed() ? OrderId{m_ids.order.value + 1} : OrderId{};
        tellVerdict(state, actor, order.signal, next, intent, decision, std::nullopt, {});
        if (!decision.isAllowed()) return {{}, decision.cause};
    }
    order.id = OrderId{++m_ids.order.value};
    order.entryEstimate = intent.entry;
    order.submitted = m_effects.time();
    ++m_orderStates[static_cast<std::size_t>(OrderState::Created)];
    emitOrder(order, OrderState::Created, actor, ReasonCode::Replaced);
    step(order, OrderState::PendingExecution, actor, ReasonCode::Submitted);
    m_risk.noteOrder(state.id(), order.quantity, m_effects.time());
    trading::PaperVenue& venue = ready(state);
    const OrderId next = order.id;
    m_orders.push_back(std::move(order));
    const trading::ReplaceTicket ticket{next, {}, terms.quantity, terms.display, terms.limit, terms.stopPrice};
    venue.replace(m_effects.time(), id, ticket);
    if (slot(state).ladder) slot(state).ladder->replace(m_effects.time(), id, ticket);
    drain(state, actor);
    afterChange(state);
    return {next, ReasonCode::None};
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::protect(InstrumentState& state, std::optional<Price> stop, std::optional<Price> target,
                                        Variant actor)
{
    const trading::Position<Mode> before = m_ledger->position(state.id());
    if (before.isFlat()) return fail(ErrorCode::NotFound, "there is no position to protect");
    if (isLeg(state.id())) return fail(ErrorCode::Refused, "a leg is left with all the others");
    const int sign = market::sign(before.side());
    const auto isBeyond = [&](Price level, int way) { return (level.units - state.last.units) * sign * way > 0; };
    if ((stop && !isBeyond(*stop, -1)) || (target && !isBeyond(*target, 1)))
        return fail(ErrorCode::InvalidArgument, "a stop lies on the losing side of the price, a target on the winning");
    trading::Bracket bracket = before.bracket;
    bracket.stop = stop;
    bracket.target = target;
    if (auto done = m_ledger->protect(state.id(), bracket); !done) return done;
    slot(state).attempts.wish = ReasonCode::None;
    const trading::Position<Mode>& after = m_ledger->position(state.id());
    const Variant variant = m_variant;
    m_variant = actor; // the position's change is the operator's
    emitPosition(before, after, ReasonCode::CommandAccepted);
    m_variant = variant;
    afterChange(state);
    return {};
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::refresh(InstrumentState& state)
{
    mark(state);
    if (!m_ledger->position(state.id()).isFlat()) alert(state, false);
    // What only time or a failed attempt brings about; stop and target are watched at every price.
    if (slot(state).attempts.count > 0) checkExit(state, state.last);
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::cancel(OrderId id, Variant actor, ReasonCode cause, std::span<InstrumentState> states)
{
    const Order* order = find(id);
    if (order == nullptr) return fail(ErrorCode::NotFound, "order " + std::to_string(id.value) + " is not open");
    if (order->state == OrderState::CancelPending || isBeingChanged(*order))
        return fail(ErrorCode::Refused, "order " + std::to_string(id.value) + " is being cancelled already");
    if (order->legs.isSet()) {
        cancelLegs(order->legs, actor, cause);
        return {};
    }
    InstrumentState& state = states[order->instrument.value - 1U];
    ready(state).cancel(m_effects.time(), id, cause);
    if (slot(state).ladder) slot(state).ladder->cancel(m_effects.time(), id, cause);
    drain(state, actor);
    afterChange(state);
    return {};
}

template <trading::AccountMode Mode>
std::size_t TradingDesk<Mode>::cancelEntries(Variant actor, ReasonCode cause, std::span<InstrumentState> states,
                                             InstrumentId instrument)
{
    std::size_t count = pullLegs(instrument, false, actor, cause);
    // Pulling one may end another, so each is looked up again.
    for (std::size_t i = 0; i < m_orders.size();) {
        const Order& order = m_orders[i];
        if (order.isExit || (instrument.isSet() && order.instrument != instrument)) {
            ++i;
            continue;
        }
        ++count;
        const OrderId id = order.id;
        pull(states[order.instrument.value - 1U], id, actor, cause);
        if (i < m_orders.size() && m_orders[i].id == id) ++i; // its end is on its way
    }
    for (InstrumentState& state : states)
        afterChange(state);
    return count;
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::hasEntryInFlight(InstrumentId instrument) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.instrument == instrument && order.kind == trading::OrderKind::Market && !order.reduceOnly &&
               !order.isDone();
    });
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::unlock(ReasonCode rule)
{
    if (!m_risk.unlock(rule)) return false;
    if (rule == ReasonCode::R03MaxDailyLoss) m_ledger->startDay();
    if (rule == ReasonCode::R04MaxWeeklyLoss) m_ledger->startWeek();
    if (rule == ReasonCode::R08Drawdown) m_ledger->restartPeak();
    return true;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::startDay(bool newWeek)
{
    m_ledger->startDay();
    m_risk.startDay();
    m_monitor.startDay();
    if (!newWeek) return;
    m_ledger->startWeek();
    m_risk.startWeek();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::settingsChanged(std::span<InstrumentState> states)
{
    for (InstrumentState& state : states)
        updateWatch(state);
    for (Slot& each : m_slots)
        each.isVenueOld = true;
    updateTimer();
}

// The members in session_carry_over.cpp are instantiated there; they tell of money.
template class TradingDesk<trading::Paper>;
template class TradingDesk<trading::Shadow>;
template void TradingDesk<trading::Paper>::record(Variant, InstrumentId, const LedgerEntry&, std::span<const Reason>);
template void TradingDesk<trading::Shadow>::record(Variant, InstrumentId, const LedgerEntry&, std::span<const Reason>);

} // namespace sextant::session
