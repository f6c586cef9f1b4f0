#include "engine/session/trading_desk.h"

#include <algorithm>

#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/risk/position_size.h"

namespace sextant::session {
namespace {

using trading::OrderState;
using trading::PositionState;

constexpr std::int32_t kExitAttempts = 3; // execution.md §8
constexpr std::size_t kOpenOrderCapacity = 256;

/// The state of a paper position as it is; of a shadow position the same step of its life (execution.md §2).
PositionState asPositionState(PositionState state) { return state; }
PositionState asPositionState(trading::ShadowPositionState state)
{
    switch (state) {
    case trading::ShadowPositionState::Simulated:
    case trading::ShadowPositionState::Open:
        return PositionState::Open;
    case trading::ShadowPositionState::Closing:
        return PositionState::Closing;
    case trading::ShadowPositionState::Closed:
        return PositionState::Closed;
    case trading::ShadowPositionState::Expired:
        return PositionState::Expired;
    }
    return PositionState::Closed;
}

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
trading::RiskDecision TradingDesk<Mode>::judge(InstrumentState& state, const trading::OrderIntent& intent)
{
    mark(state);
    m_ledger->view(m_view);
    m_openOrders.clear();
    for (const Order& order : m_orders)
        if (!order.isDone())
            m_openOrders.push_back({&m_ledger->instrument(order.instrument), order.side, order.remaining(),
                                    order.entryEstimate, order.reduceOnly});
    const trading::RiskContext context{m_view, m_openOrders, m_risk, calendarStatus(state, m_effects.time())};
    return trading::evaluate(intent, context, m_config.risk);
}

template <trading::AccountMode Mode>
EntryOutcome TradingDesk<Mode>::enter(InstrumentState& state, const EntryWish& wish)
{
    if (!state.hasPrice()) return {{}, ReasonCode::NoPrice};
    const Variant actor = wish.quantity ? Variant::Operator : m_variant;
    trading::OrderIntent intent = intentFor(state, wish.side, Lots{0});
    intent.source = wish.quantity ? trading::IntentSource::Operator : trading::IntentSource::Engine;
    if (const auto bracket =
            trading::protectionFor(*state.instrument, m_config.exits, wish.side, intent.entry, wish.atr))
        intent.bracket = *bracket;
    if (wish.quantity) {
        intent.quantity = *wish.quantity;
    } else {
        if (!intent.bracket.stop) return {{}, ReasonCode::NoAtr};
        mark(state);
        const auto size = trading::positionSize(*state.instrument, m_ledger->equity(),
                                                m_config.risk.limits(state.instrument->assetClass).riskPerTradePpm, 1.0,
                                                intent.entry, *intent.bracket.stop);
        if (size.quantity.count <= 0) {
            RiskVerdict verdict;
            verdict.signal = wish.signal;
            verdict.blockedBy = ReasonCode::SizeZero;
            const Reason reason(ReasonCode::SizeZero,
                                arg(ArgName::Required, static_cast<double>(size.riskBudget.units) / 1e8),
                                arg(ArgName::Level, size.distance.units));
            m_effects.add(actor, state.id(), verdict, std::span(&reason, 1));
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
    const trading::RiskDecision decision = judge(state, intent);
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
    Order order = makeOrder(state, signal, side, quantity, rule);
    order.reduceOnly = true;
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
    ++state.pendingOrders;
    attempts = {};
    updateWatch(state);
    updateTimer();
    return true;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::execute(InstrumentState& state, Order& order, const trading::PricedFill& priced)
{
    const market::Instrument& instrument = *state.instrument;
    const Variant actor = m_variant;
    const auto giveUp = [&](ReasonCode cause) {
        incident(actor, state.id(), Reason(cause, arg(ArgName::Order, static_cast<std::int64_t>(order.id.value))));
        step(order, OrderState::Failed, actor, cause);
        if (order.reduceOnly && !m_ledger->position(state.id()).isFlat()) {
            const auto before = m_ledger->position(state.id());
            expects(m_ledger->setState(state.id(), trading::PositionStateOf<Mode>::Open).has_value(),
                    "a closing position can open again");
            emitPosition(before, m_ledger->position(state.id()), cause);
            retryLater(state.id());
        }
    };
    // A position may have changed under a waiting exit (a split): never close more than there is.
    if (order.reduceOnly) {
        const std::int64_t held = std::abs(m_ledger->position(state.id()).quantity.count);
        if (held == 0) {
            step(order, OrderState::Cancelled, actor, ReasonCode::NoPositionToClose);
            return;
        }
        order.quantity.count = held;
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
    m_attempts[state.id().value - 1] = {};
    mark(state);
    updateWatch(state);
    updateTimer();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::removeDone(InstrumentState& state)
{
    std::erase_if(m_orders, [](const Order& order) { return order.isDone(); });
    state.pendingOrders = static_cast<std::uint32_t>(std::count_if(
        m_orders.begin(), m_orders.end(), [&](const Order& order) { return order.instrument == state.id(); }));
}

template <trading::AccountMode Mode>
template <class PriceFor>
void TradingDesk<Mode>::fillPending(InstrumentState& state, const PriceFor& priceFor)
{
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        Order& order = m_orders[i];
        if (order.instrument != state.id() || order.isDone()) continue;
        if (const std::optional<trading::PricedFill> priced = priceFor(order)) execute(state, order, *priced);
    }
    removeDone(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onTrade(InstrumentState& state, const market::Trade& trade)
{
    if (state.pendingOrders > 0)
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            if (trade.time < order.exchangeTime) return std::nullopt;
            if (state.hasFreshQuote(trade.time, m_config.risk.maxQuoteAge))
                return trading::fillAtQuote(*state.instrument, m_config.fills, order.side, state.quote);
            return trading::fillAroundTrade(*state.instrument, m_config.fills, order.side, trade);
        });
    if (trade.price.units <= state.watchLower || trade.price.units >= state.watchUpper) checkExit(state, trade.price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onQuote(InstrumentState& state, const market::Quote& quote)
{
    if (state.pendingOrders > 0 && quote.isUsable())
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            if (quote.time < order.exchangeTime) return std::nullopt;
            return trading::fillAtQuote(*state.instrument, m_config.fills, order.side, quote);
        });
    // Where there are trades, stops watch those (execution.md §6: last trade is the default trigger).
    if (state.instrument->barSource != market::BarSource::Quotes || !quote.isUsable()) return;
    const Price price = m_ledger->position(state.id()).quantity.count > 0 ? quote.bid : quote.ask;
    if (price.units <= state.watchLower || price.units >= state.watchUpper) checkExit(state, price);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onBar(InstrumentState& state, const market::Bar& bar)
{
    bool filledHere = false;
    if (state.pendingOrders > 0)
        fillPending(state, [&](const Order& order) -> std::optional<trading::PricedFill> {
            // Never inside the bar that decided: only a bar that begins at or after the order (execution.md §7.5).
            if (bar.start() < order.submitted) return std::nullopt;
            filledHere = true;
            return trading::fillAtBarOpen(*state.instrument, m_config.fills, order.side, bar);
        });
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    const bool outside = bar.low.units <= state.watchLower || bar.high.units >= state.watchUpper;
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open || !outside) return;
    // A position that was opened inside this bar at a quote or trade knows nothing of the prices before it.
    if (!filledHere && position.opened > bar.start()) return;
    const auto hit = trading::exitInBar(*state.instrument, m_config.fills, position.side(), position.bracket, bar);
    if (!hit) return;
    // Stop and target rest at the venue since the entry, so they are filled inside the bar that reaches them.
    if (!exit(state, m_variant, hit->rule, {}, hit->priced.reference, hit->level)) return;
    execute(state, m_orders.back(), hit->priced);
    removeDone(state);
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
    input.price = price;
    input.kill = m_config.killFlattens && !m_risk.killSwitch().isDisarmed();
    input.held = m_effects.time() - position.opened;
    if (const auto trigger = trading::firstExit(input, m_config.exits)) {
        exit(state, m_variant, trigger->rule, {}, trigger->price.value_or(price), trigger->level.value_or(Price{}));
    } else if (attempts.count > 0) {
        attempts = {}; // the reason to leave has gone
        updateTimer();
    }
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
    // An entry that was sized in old shares is not filled in new ones.
    for (Order& order : m_orders)
        if (order.instrument == state.id() && !order.reduceOnly && !order.isDone())
            step(order, OrderState::Cancelled, m_variant, ReasonCode::CorporateActionApplied);
    removeDone(state);
    updateWatch(state);
}

template <trading::AccountMode Mode>
Result<void> TradingDesk<Mode>::cancel(OrderId id, Variant actor, ReasonCode cause, std::span<InstrumentState> states)
{
    for (Order& order : m_orders) {
        if (order.id != id) continue;
        const InstrumentId instrument = order.instrument;
        step(order, OrderState::Cancelled, actor, cause);
        InstrumentState& state = states[instrument.value - 1];
        if (order.reduceOnly && !m_ledger->position(instrument).isFlat()) {
            const auto before = m_ledger->position(instrument);
            expects(m_ledger->setState(instrument, trading::PositionStateOf<Mode>::Open).has_value(),
                    "a closing position can open again");
            emitPosition(before, m_ledger->position(instrument), cause);
        }
        removeDone(state);
        updateWatch(state);
        return {};
    }
    return fail(ErrorCode::NotFound, "order " + std::to_string(id.value) + " is not open");
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::cancelEntries(Variant actor, ReasonCode cause, std::span<InstrumentState> states)
{
    for (Order& order : m_orders)
        if (!order.reduceOnly && !order.isDone()) step(order, OrderState::Cancelled, actor, cause);
    for (InstrumentState& state : states)
        removeDone(state);
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::hasOpenEntry(InstrumentId instrument) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.instrument == instrument && !order.reduceOnly && !order.isDone();
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
void TradingDesk<Mode>::updateWatch(InstrumentState& state)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    state.watchLower = INT64_MIN;
    state.watchUpper = INT64_MAX;
    state.hasPosition = !position.isFlat();
    if (position.isFlat() || asPositionState(position.state) != PositionState::Open) return;
    const bool isLong = position.quantity.count > 0;
    const std::optional<Price>& below = isLong ? position.bracket.stop : position.bracket.target;
    const std::optional<Price>& above = isLong ? position.bracket.target : position.bracket.stop;
    if (below) state.watchLower = below->units;
    if (above) state.watchUpper = above->units;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::updateTimer()
{
    m_nextTimer = Time::max();
    for (std::size_t i = 0; i < m_ledger->instrumentCount(); ++i) {
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const trading::Position<Mode>& position = m_ledger->position(id);
        if (position.isFlat() || asPositionState(position.state) != PositionState::Open) continue;
        m_nextTimer = std::min(m_nextTimer, m_attempts[i].next);
        if (m_attempts[i].count == 0)
            m_nextTimer = std::min(m_nextTimer, position.opened + m_config.exits.maxHold + Duration{1});
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::fireTimers(Time due, std::span<InstrumentState> states)
{
    for (InstrumentState& state : states) {
        const trading::Position<Mode>& position = m_ledger->position(state.id());
        if (position.isFlat() || asPositionState(position.state) != PositionState::Open) continue;
        ExitAttempts& attempts = m_attempts[state.id().value - 1];
        const bool retry = attempts.next <= due;
        const bool old = attempts.count == 0 && position.opened + m_config.exits.maxHold < due;
        if (!retry && !old) continue;
        attempts.next = Time::max();
        checkExit(state, state.last);
    }
    updateTimer();
}

template class TradingDesk<trading::Paper>;
template class TradingDesk<trading::Shadow>;

} // namespace sextant::session
