#pragma once

// Inside of trading_desk: how positions are left (execution.md §8). Nothing else includes this.

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/desk_position_state.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/exits/scale_out.h"
#include "engine/trading/exits/trailing.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

inline constexpr std::int32_t kExitAttempts = 3; // execution.md §8

inline Reason asReason(const trading::RuleOutcome& outcome)
{
    return Reason(outcome.rule, arg(ArgName::Verdict, trading::code(outcome.verdict)),
                  arg(ArgName::Measured, outcome.measured), arg(ArgName::Limit, outcome.limit),
                  arg(ArgName::Before, outcome.before.count), arg(ArgName::After, outcome.after.count));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::retryLater(InstrumentId instrument)
{
    // By the clock for the attempts of the spec, afterwards whenever new prices come.
    ExitAttempts& attempts = m_slots[instrument.value - 1U].attempts;
    attempts.next = attempts.count < kExitAttempts ? m_effects.time() + m_config.exitRetry : Time::max();
    updateTimer();
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::exit(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen,
                             Price level)
{
    const bool isOut = leave(state, actor, rule, signal, seen, level, nullptr);
    afterChange(state);
    return isOut;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::pursueExit(InstrumentState& state, Variant actor, ReasonCode rule)
{
    ExitAttempts& attempts = slot(state).attempts;
    attempts.begin();
    attempts.wish = rule;
    attempts.actor = actor;
    afterChange(state);
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isKillFlattening() const
{
    return m_config.killFlattens && !m_isKillDue && !m_risk.killSwitch().isDisarmed();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::pursue(InstrumentState& state)
{
    Slot& own = slot(state);
    if (own.attempts.wish == ReasonCode::None && !isKillFlattening()) [[likely]]
        return;
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (!position.isFlat()) {
        // A refused attempt has its own time.
        if (own.attempts.count == 0) checkExit(state, state.last);
    } else if (own.delay.size() == 0) {
        own.attempts = {};
    }
}

/// `inBar`: the level inside the bar that is being shown, where the exit has rested since before the bar.
template <trading::AccountMode Mode>
bool TradingDesk<Mode>::leave(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen,
                              Price level, const trading::BarExit* inBar)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return false;
    if (OptionStructure* structure = structureOf(state.id()))
        return leaveStructure(*structure, actor, rule, worthOf(*structure), level);
    const market::Side side = market::opposite(position.side());
    const Lots quantity{std::abs(position.quantity.count)};

    trading::OrderIntent intent = intentFor(state, side, quantity, m_effects.time());
    intent.reduce = rule == ReasonCode::ExitKill     ? trading::ReducePurpose::Kill
                    : rule == ReasonCode::ExitExpiry ? trading::ReducePurpose::Expiry
                    : actor == Variant::Operator     ? trading::ReducePurpose::Operator
                                                     : trading::ReducePurpose::Exit;
    if (inBar != nullptr) {
        // Its price is of the bar that is being shown, however long ago the one before was.
        intent.priceSource = trading::PriceSource::Bar;
        intent.priceAge = Duration{0};
    }
    const trading::RiskDecision decision = judge(state, intent, true);
    ExitAttempts& attempts = slot(state).attempts;
    ++attempts.count;
    if (!decision.isAllowed()) {
        m_reasons.clear();
        m_reasons.emplace_back(
            ReasonCode::ExitBlocked, arg(ArgName::Position, static_cast<std::int64_t>(position.id.value)),
            arg(ArgName::Code, rule), arg(ArgName::Count, static_cast<std::int64_t>(attempts.count)));
        for (const trading::RuleOutcome& outcome : decision.rules())
            if (outcome.verdict == trading::Verdict::Block) m_reasons.push_back(asReason(outcome));
        // Told for the attempts of the spec; afterwards the position is marked and the rule keeps trying in silence.
        if (attempts.count <= kExitAttempts) record(actor, state.id(), Incident{ReasonCode::ExitBlocked, 0}, m_reasons);
        if (attempts.count == kExitAttempts)
            expects(m_ledger->setExitBlocked(state.id(), true).has_value(), "an open position can be marked");
        retryLater(state.id());
        return false;
    }
    for (std::size_t i = 0; i < m_orders.size();) {
        const Order& other = m_orders[i];
        const OrderId id = other.id;
        if (other.instrument == state.id() && other.side == side) pull(state, id, actor, ReasonCode::PositionClosing);
        if (i < m_orders.size() && m_orders[i].id == id) ++i;
    }
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
    record(actor, state.id(), trigger, std::span(&reason, 1));
    const trading::Position<Mode> before = position;
    expects(m_ledger->setState(state.id(), trading::PositionStateOf<Mode>::Closing).has_value(),
            "an open position can begin to close");
    emitPosition(before, m_ledger->position(state.id()), rule);
    attempts.begin();
    send(state, std::move(order), actor, inBar);
    return true;
}

/// The level of a position's bracket or trail that a bar reaches, as execution.md §7.5 has it.
template <trading::AccountMode Mode>
std::optional<trading::BarExit> TradingDesk<Mode>::exitOf(const InstrumentState& state, const market::Bar& bar,
                                                          bool isInside, bool isOfBar) const
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return std::nullopt;
    // A position that was opened in the midst of this bar, at a quote or trade, or after it where the bar came late,
    // knows nothing of the prices before it.
    if (!isOfBar && position.opened > bar.start()) return std::nullopt;
    // One that a limit opened inside it had to pass that to reach its stop; its target may have come before.
    trading::Bracket bracket = position.bracket;
    if (isInside) bracket.target.reset();
    return trading::exitInBar(*state.instrument, m_config.fills, position.side(), bracket, bar,
                              trading::trailLevel(position, exitsFor(state)));
}

template <trading::AccountMode Mode>
std::optional<Price> TradingDesk<Mode>::scaleOutLevel(const InstrumentState& state, bool isWanted) const
{
    if (!isWanted) return std::nullopt;
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    const auto taken = static_cast<std::size_t>(m_slots[state.id().value - 1U].scaleOuts);
    return trading::scaleOutLevel(position, *state.instrument, exitsFor(state), taken);
}

/// Takes the next steps of the scale-out list that `price` has reached, each a market order that only reduces.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::scaleOut(InstrumentState& state, Price price)
{
    Slot& own = slot(state);
    for (;;) {
        const trading::Position<Mode>& position = m_ledger->position(state.id());
        if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return;
        const auto level = scaleOutLevel(state, true);
        if (!level || (price.units - level->units) * market::sign(position.side()) < 0) return;
        const Lots part = trading::scaleOutQuantity(position, exitsFor(state), static_cast<std::size_t>(own.scaleOuts));
        ++own.scaleOuts;
        if (part.count <= 0) continue;
        const market::Side side = market::opposite(position.side());
        trading::OrderIntent intent = intentFor(state, side, part, m_effects.time());
        intent.reduce = trading::ReducePurpose::Exit;
        const trading::RiskDecision decision = judge(state, intent);
        if (!decision.isAllowed()) {
            --own.scaleOuts; // at the next price
            return;
        }
        Order order = makeOrder(state, {}, side, part, ReasonCode::ExitScaleOut);
        order.reduceOnly = true;
        order.position = position.id;
        order.entryEstimate = intent.entry;
        ExitTriggered trigger;
        trigger.position = position.id;
        trigger.order = order.id;
        trigger.rule = ReasonCode::ExitScaleOut;
        trigger.price = price;
        trigger.level = *level;
        const Reason reason(trigger.rule, arg(ArgName::Price, price.units), arg(ArgName::Level, level->units),
                            arg(ArgName::After, part.count));
        record(m_variant, state.id(), trigger, std::span(&reason, 1));
        send(state, std::move(order), m_variant);
    }
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::onPrice(InstrumentState& state, Price price)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return;
    if (structureOf(state.id()) != nullptr) return checkExit(state, price);
    m_ledger->noteBest(state.id(), price);
    checkExit(state, price);
    scaleOut(state, price);
    afterChange(state);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::checkExit(InstrumentState& state, Price price)
{
    const trading::Position<Mode>& position = m_ledger->position(state.id());
    if (position.isFlat() || asPositionState(position.state) != trading::PositionState::Open) return;
    if (OptionStructure* structure = structureOf(state.id())) return checkStructure(*structure);
    ExitAttempts& attempts = slot(state).attempts;
    if (attempts.next != Time::max() && m_effects.time() < attempts.next) return;
    if (attempts.wish != ReasonCode::None) {
        exit(state, attempts.actor, attempts.wish, {}, price, {});
        return;
    }
    trading::ExitInput input;
    input.positionSide = position.side();
    input.bracket = position.bracket;
    input.trail = trading::trailLevel(position, exitsFor(state));
    input.price = price;
    input.kill = isKillFlattening();
    input.isExpiring = m_effects.time() >= expirySafety(state.id());
    input.held = m_effects.time() - position.opened;
    if (const auto from = endOfDay(state.id())) input.isEndOfDay = m_effects.time() >= *from;
    if (const auto trigger = trading::firstExit(input, exitsFor(state))) {
        exit(state, m_variant, trigger->rule, {}, trigger->price.value_or(price), trigger->level.value_or(Price{}));
    } else if (attempts.count > 0) {
        attempts = {}; // the reason to leave has gone
        updateTimer();
    }
}

} // namespace sextant::session
