#include "engine/session/trading_desk.h"

#include <algorithm>

#include "engine/session/desk_position_state.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/risk/position_size.h"

namespace sextant::session {
namespace {

using trading::OrderState;
using trading::PositionState;

constexpr std::int32_t kExitAttempts = 3; // execution.md §8
constexpr std::size_t kOpenOrderCapacity = 256;
constexpr Duration kLongestOrder = std::chrono::hours(24 * 90); // execution.md §6, GTC

Reason asReason(const trading::RuleOutcome& outcome)
{
    return Reason(outcome.rule, arg(ArgName::Verdict, trading::code(outcome.verdict)),
                  arg(ArgName::Measured, outcome.measured), arg(ArgName::Limit, outcome.limit),
                  arg(ArgName::Before, outcome.before.count), arg(ArgName::After, outcome.after.count));
}

} // namespace

template <trading::AccountMode Mode>
TradingDesk<Mode>::TradingDesk(EffectRecorder& effects, const SessionConfig& config, Variant variant)
    : m_effects(effects), m_config(config), m_variant(variant)
{
    m_orders.reserve(kOpenOrderCapacity);
    m_openOrders.reserve(kOpenOrderCapacity);
    m_reasons.reserve(64);
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::open(Cash initialCash)
{
    auto ledger = trading::Ledger<Mode>::open(initialCash);
    if (!ledger) return tl::unexpected(ledger.error());
    m_ledger = *std::move(ledger);
    emitLedger({}, LedgerEntry::Kind::Deposit, {}, {}, initialCash, initialCash, {});
    return {};
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::define(const market::Instrument& instrument)
{
    m_ledger->define(instrument);
    m_risk.define(instrument.id);
    if (m_attempts.size() < instrument.id.value) m_attempts.resize(instrument.id.value);
    if (m_calendars.size() < instrument.id.value) m_calendars.resize(instrument.id.value);
    m_calendars[instrument.id.value - 1U] = market::findCalendar(instrument.calendar);
    m_view.holdings.reserve(instrument.id.value);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::incident(Variant actor, InstrumentId instrument, const Reason& reason)
{
    m_effects.add(actor, instrument, Incident{reason.code, 0}, std::span(&reason, 1));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::emitOrder(const Order& order, OrderState from, Variant actor, ReasonCode cause)
{
    OrderChanged body;
    body.order = order.id;
    body.signal = order.signal;
    body.position = order.position;
    body.side = order.side;
    body.from = from;
    body.to = order.state;
    body.quantity = order.quantity;
    body.filled = order.filled;
    body.cause = cause;
    body.reduceOnly = order.reduceOnly;
    body.attempt = order.attempt;
    body.stop = order.bracket.stop.value_or(Price{});
    body.target = order.bracket.target.value_or(Price{});
    body.kind = order.kind;
    body.tif = order.tif;
    body.limit = order.limit;
    const Reason reason(order.purpose, arg(ArgName::Code, cause));
    m_effects.add(actor, order.instrument, body, std::span(&reason, 1));
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
    const Reason reason(cause);
    m_effects.add(m_variant, after.instrument, body, std::span(&reason, 1));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::emitLedger(InstrumentId instrument, LedgerEntry::Kind kind, OrderId order, PositionId position,
                                   Cash amount, Cash balance, Cash realised)
{
    LedgerEntry body;
    body.entry = LedgerEntryId{++m_lastEntry.value};
    body.kind = kind;
    body.order = order;
    body.position = position;
    body.amount = amount;
    body.balance = balance;
    body.realised = realised;
    m_effects.add(m_variant, instrument, body, {});
}

template <trading::AccountMode Mode>
typename TradingDesk<Mode>::Order TradingDesk<Mode>::makeOrder(const InstrumentState& state, SignalId signal,
                                                               market::Side side, Lots quantity, ReasonCode purpose)
{
    Order order;
    order.id = OrderId{++m_lastOrder.value};
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
trading::OrderIntent TradingDesk<Mode>::intentFor(const InstrumentState& state, market::Side side, Lots quantity)
{
    const Time now = m_effects.time();
    trading::OrderIntent intent;
    intent.instrument = state.instrument.get();
    intent.side = side;
    intent.quantity = quantity;
    intent.time = now;
    if (state.hasFreshQuote(now, m_config.risk.maxQuoteAge)) {
        intent.priceSource = trading::PriceSource::Quote;
        intent.priceAge = now - state.quote.time;
        intent.entry = trading::entryEstimate(*state.instrument, side, state.quote).value_or(state.last);
    } else {
        intent.priceSource = state.lastSource;
        intent.priceAge = now - state.lastTime;
        intent.barLength = state.barLength;
        intent.entry = trading::entryEstimate(*state.instrument, m_config.fills, side, state.last);
    }
    const SpreadSeen seen = spreadAt(state, now, m_config);
    intent.mid = seen.mid;
    intent.spread = seen.spread;
    intent.proxySpread = seen.proxy;
    return intent;
}

template <trading::AccountMode Mode>
trading::RiskDecision TradingDesk<Mode>::judge(InstrumentState& state, const trading::OrderIntent& intent,
                                               bool replaces)
{
    mark(state);
    m_ledger->view(m_view);
    m_openOrders.clear();
    for (const Order& order : m_orders) {
        if (order.isDone()) continue;
        if (replaces && order.instrument == state.id() && order.side == intent.side) continue;
        m_openOrders.push_back({&m_ledger->instrument(order.instrument), order.side, order.remaining(),
                                order.entryEstimate, order.reduceOnly, order.limit});
    }
    const trading::RiskContext context{m_view, m_openOrders, m_risk, calendarStatus(state, m_effects.time())};
    return trading::evaluate(intent, context, m_config.risk);
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::onlyReduces(const InstrumentState& state, market::Side side, Lots quantity) const
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || side != market::opposite(position.side())) return false;
    std::int64_t free = std::abs(position.quantity.count);
    for (const Order& order : m_orders)
        if (order.instrument == state.id() && order.reduceOnly && !order.isDone()) free -= order.remaining().count;
    return quantity.count <= free;
}

template <trading::AccountMode Mode>
std::optional<Time> TradingDesk<Mode>::expiryOf(const InstrumentState& state, const EntryWish& wish) const
{
    const Time now = m_effects.time();
    if (wish.tif == trading::TimeInForce::GoodTillCancelled)
        return wish.kind == trading::OrderKind::Limit ? std::optional(now + kLongestOrder) : std::nullopt;
    market::TradingDay day = state.calendar->tradingDayAt(now);
    // On bars of a day and longer it acts in the next one.
    const auto base = state.instrument->baseTimeframe;
    if (base && *base >= market::Timeframe::D1 && now > day.regularOpen) day = state.calendar->nextTradingDay(day);
    return day.close;
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::enter(InstrumentState& state, const EntryWish& wish)
{
    if (!state.hasPrice()) return {{}, ReasonCode::NoPrice};
    const Variant actor = wish.quantity ? Variant::Operator : m_variant;
    trading::OrderIntent intent = intentFor(state, wish.side, Lots{0});
    intent.source = wish.quantity ? trading::IntentSource::Operator : trading::IntentSource::Engine;
    if (wish.kind == trading::OrderKind::Limit) intent.entry = intent.limit = wish.limit;
    const bool reduces = wish.quantity && onlyReduces(state, wish.side, *wish.quantity);
    if (reduces) {
        intent.reduce = trading::ReducePurpose::Operator;
    } else {
        if (const auto bracket =
                trading::protectionFor(*state.instrument, m_config.exits, wish.side, intent.entry, wish.atr))
            intent.bracket = *bracket;
        if (wish.stop.units > 0) intent.bracket.stop = wish.stop;
        if (wish.target.units > 0) intent.bracket.target = wish.target;
        intent.bracket.atr = wish.atr;
    }
    std::optional<Reason> sizing;
    if (wish.quantity) {
        intent.quantity = *wish.quantity;
    } else {
        if (!intent.bracket.stop) return {{}, ReasonCode::NoAtr};
        mark(state);
        const auto sizeFor = [&](double factor) {
            return trading::positionSize(*state.instrument, m_ledger->equity(),
                                         m_config.risk.limits(state.instrument->assetClass).riskPerTradePpm, factor,
                                         intent.entry, *intent.bracket.stop);
        };
        const auto size = sizeFor(wish.sizeFactor.value_or(1.0));
        if (wish.sizeFactor)
            sizing =
                Reason(ReasonCode::RegimeSizing, arg(ArgName::State, wish.volatility),
                       arg(ArgName::Agreement, wish.regimeConfidence), arg(ArgName::Ratio, *wish.sizeFactor),
                       arg(ArgName::Before, sizeFor(1.0).quantity.count), arg(ArgName::After, size.quantity.count));
        if (size.quantity.count <= 0) {
            RiskVerdict verdict;
            verdict.signal = wish.signal;
            verdict.blockedBy = ReasonCode::SizeZero;
            const std::array reasons{Reason(ReasonCode::SizeZero,
                                            arg(ArgName::Required, static_cast<double>(size.riskBudget.units) / 1e8),
                                            arg(ArgName::Level, size.distance.units)),
                                     sizing.value_or(Reason())};
            m_effects.add(actor, state.id(), verdict, std::span(reasons).first(sizing ? 2 : 1));
            return {{}, ReasonCode::SizeZero};
        }
        intent.quantity = size.quantity;
    }
    const trading::RiskDecision decision = judge(state, intent);

    RiskVerdict verdict;
    verdict.signal = wish.signal;
    verdict.allowed = decision.isAllowed();
    verdict.wanted = intent.quantity;
    verdict.granted = decision.allowed;
    if (!decision.isAllowed()) verdict.blockedBy = decision.cause;
    m_reasons.clear();
    if (sizing) m_reasons.push_back(*sizing);
    for (const trading::RuleOutcome& outcome : decision.rules()) {
        m_reasons.push_back(asReason(outcome));
        const bool decides = outcome.verdict == trading::Verdict::Reduce && outcome.after == decision.allowed;
        if (decides && verdict.reducedBy == ReasonCode::None) verdict.reducedBy = outcome.rule;
    }
    Order order;
    if (decision.isAllowed()) {
        order = makeOrder(state, wish.signal, wish.side, decision.allowed, wish.purpose);
        order.entryEstimate = intent.entry;
        order.bracket = intent.bracket;
        order.kind = wish.kind;
        order.tif = wish.tif;
        order.limit = intent.limit;
        order.expires = expiryOf(state, wish).value_or(Time::max());
        order.reduceOnly = reduces;
        if (reduces) order.position = m_ledger->position(state.id()).id;
        verdict.order = order.id;
    }
    if (wish.timeframe)
        m_effects.add(actor, state.id(), *wish.timeframe, verdict, m_reasons);
    else
        m_effects.add(actor, state.id(), verdict, m_reasons);
    if (!decision.isAllowed()) return {{}, decision.cause};

    emitOrder(order, OrderState::Created, actor, ReasonCode::Created);
    step(order, OrderState::PendingExecution, actor, ReasonCode::Submitted);
    m_risk.noteOrder(state.id(), order.quantity, m_effects.time());
    m_orders.push_back(order);
    ++state.pendingOrders;
    if (order.kind == trading::OrderKind::Limit && order.exchangeTime <= m_effects.time())
        accept(state, m_orders.back());
    updateWatch(state);
    updateTimer();
    return {order.id, ReasonCode::None};
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::retryLater(InstrumentId instrument)
{
    // By the clock for the attempts of the spec, afterwards whenever new prices come.
    ExitAttempts& attempts = m_attempts[instrument.value - 1];
    attempts.next = attempts.count < kExitAttempts ? m_effects.time() + m_config.exitRetry : Time::max();
    updateTimer();
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::exit(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen,
                             Price level)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open) return false;
    const market::Side side = market::opposite(position.side());
    const Lots quantity{std::abs(position.quantity.count)};

    trading::OrderIntent intent = intentFor(state, side, quantity);
    intent.reduce = rule == ReasonCode::ExitKill ? trading::ReducePurpose::Kill
                    : actor == Variant::Operator ? trading::ReducePurpose::Operator
                                                 : trading::ReducePurpose::Exit;
    const trading::RiskDecision decision = judge(state, intent, true);
    ExitAttempts& attempts = m_attempts[state.id().value - 1];
    ++attempts.count;
    if (!decision.isAllowed()) {
        m_reasons.clear();
        m_reasons.emplace_back(
            ReasonCode::ExitBlocked, arg(ArgName::Position, static_cast<std::int64_t>(position.id.value)),
            arg(ArgName::Code, rule), arg(ArgName::Count, static_cast<std::int64_t>(attempts.count)));
        for (const trading::RuleOutcome& outcome : decision.rules())
            if (outcome.verdict == trading::Verdict::Block) m_reasons.push_back(asReason(outcome));
        // Told for the attempts of the spec; afterwards the position is marked and the rule keeps trying in silence.
        if (attempts.count <= kExitAttempts)
            m_effects.add(actor, state.id(), Incident{ReasonCode::ExitBlocked, 0}, m_reasons);
        if (attempts.count == kExitAttempts)
            expects(m_ledger->setExitBlocked(state.id(), true).has_value(), "an open position can be marked");
        retryLater(state.id());
        return false;
    }
    for (Order& other : m_orders)
        if (other.instrument == state.id() && other.side == side && !other.isDone())
            step(other, OrderState::Cancelled, actor, ReasonCode::PositionClosing);
    Order order = makeOrder(state, signal, side, quantity, rule);
    order.reduceOnly = order.isExit = true;
    order.position = position.id;
    order.attempt = attempts.count;
    order.entryEstimate = intent.entry;

    ExitTriggered trigger;
    trigger.position = position.id;
    trigger.order = order.id;
    trigger.rule = rule;
    trigger.price = seen;
    trigger.level = level;
    const Reason reason(rule, arg(ArgName::Price, seen.units), arg(ArgName::Level, level.units));
    m_effects.add(actor, state.id(), trigger, std::span(&reason, 1));
    const trading::Position<Mode> before = position;
    expects(m_ledger->setState(state.id(), trading::PositionStateOf<Mode>::Closing).has_value(),
            "an open position can begin to close");
    emitPosition(before, m_ledger->position(state.id()), rule);
    emitOrder(order, OrderState::Created, actor, ReasonCode::Created);
    step(order, OrderState::PendingExecution, actor, ReasonCode::Submitted);
    m_risk.noteOrder(state.id(), order.quantity, m_effects.time());
    m_orders.push_back(order);
    attempts = {};
    countPending(state);
    updateWatch(state);
    updateTimer();
    return true;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::mark(InstrumentState& state)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat()) return;
    const Price price = markPrice(state, m_effects.time(), m_config);
    if (price == position.mark) return;
    if (auto marked = m_ledger->mark(state.id(), price); !marked) {
        incident(m_variant, state.id(), Reason(ReasonCode::AmountOutOfRange, arg(ArgName::Price, price.units)));
        return;
    }
    const trading::Halts broken = m_risk.observe(m_ledger->equity(), m_ledger->dayStartEquity(),
                                                 m_ledger->weekStartEquity(), m_ledger->peakEquity(), m_config.risk);
    const double equity = static_cast<double>(m_ledger->equity().units) / 1e8;
    if (broken.dailyLoss)
        incident(m_variant, state.id(), Reason(ReasonCode::R03MaxDailyLoss, arg(ArgName::Measured, equity)));
    if (broken.weeklyLoss)
        incident(m_variant, state.id(), Reason(ReasonCode::R04MaxWeeklyLoss, arg(ArgName::Measured, equity)));
    if (broken.drawdown)
        incident(m_variant, state.id(), Reason(ReasonCode::R08Drawdown, arg(ArgName::Measured, equity)));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::refresh(InstrumentState& state)
{
    mark(state);
    // What only time or a failed attempt brings about; stop and target are watched at every price.
    if (m_attempts[state.id().value - 1].count > 0) checkExit(state, state.last);
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::cancel(OrderId id, Variant actor, ReasonCode cause, std::span<InstrumentState> states)
{
    for (Order& order : m_orders) {
        if (order.id != id) continue;
        if (order.state == OrderState::CancelPending)
            return fail(ErrorCode::Refused, "order " + std::to_string(id.value) + " is being cancelled already");
        InstrumentState& state = states[order.instrument.value - 1U];
        // What is on its way can still be stopped here; what is at the venue has to be asked for, and may fill first.
        if (order.state == OrderState::Working && m_config.fills.entryLatency > Duration{0}) {
            order.cancelAt = m_config.fills.exchangeTime(m_effects.time());
            step(order, OrderState::CancelPending, actor, cause);
            updateTimer();
            return {};
        }
        step(order, OrderState::Cancelled, actor, cause);
        if (order.isExit) reopen(state, cause);
        removeDone(state);
        updateWatch(state);
        updateTimer();
        return {};
    }
    return fail(ErrorCode::NotFound, "order " + std::to_string(id.value) + " is not open");
}

template <trading::AccountMode Mode>
std::size_t TradingDesk<Mode>::cancelEntries(Variant actor, ReasonCode cause, std::span<InstrumentState> states,
                                             InstrumentId instrument)
{
    std::size_t count = 0;
    for (Order& order : m_orders) {
        if (order.isExit || order.isDone() || (instrument.isSet() && order.instrument != instrument)) continue;
        step(order, OrderState::Cancelled, actor, cause);
        ++count;
    }
    for (InstrumentState& state : states) {
        removeDone(state);
        updateWatch(state);
    }
    updateTimer();
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
    if (!newWeek) return;
    m_ledger->startWeek();
    m_risk.startWeek();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::settingsChanged(std::span<InstrumentState> states)
{
    for (InstrumentState& state : states)
        updateWatch(state);
    updateTimer();
}

// The members in trading_desk_market.cpp, trading_desk_timers.cpp and session_carry_over.cpp are instantiated there.
template class TradingDesk<trading::Paper>;
template class TradingDesk<trading::Shadow>;

} // namespace sextant::session
