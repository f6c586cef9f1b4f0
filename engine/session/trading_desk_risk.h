#pragma once

// Inside of trading_desk: how an account is judged, what stops it, and what it would say of an order. Nothing else
// includes this.

#include <algorithm>

#include "engine/session/trading_desk.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {

/// The account, with the newest price of one instrument, and the orders that an intent is judged beside.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::lookAt(const trading::MultiCurrencyAccount<Mode>& ledger, trading::AccountView& view,
                               std::vector<trading::OpenOrder>& open, const trading::OrderIntent* replacing,
                               OrderId replaced, InstrumentId instrument, trading::OrderGroupId group) const
{
    ledger.view(view);
    open.clear();
    for (const Order& order : m_orders) {
        if (order.isDone() || order.id == replaced) continue;
        if (replacing != nullptr && order.instrument == replacing->instrument->id && order.side == replacing->side)
            continue;
        // Of the legs of a pair only one is done, so they do not stand beside each other.
        if (group.isSet() && order.group == group && order.instrument == instrument) continue;
        // New terms on their way stand beside the order they replace: one of both counts.
        if (order.replaces.isSet() && order.state == trading::OrderState::PendingExecution) continue;
        open.push_back({&ledger.instrument(order.instrument), order.side, order.remaining(), order.entryEstimate,
                        order.reduceOnly, order.limit, ledger.rate(order.instrument), order.stopPrice});
    }
}

template <trading::AccountMode Mode>
trading::RiskDecision TradingDesk<Mode>::judge(InstrumentState& state, const trading::OrderIntent& intent,
                                               bool replaces, OrderId replaced, trading::OrderGroupId group)
{
    mark(state);
    lookAt(*m_ledger, m_view, m_openOrders, replaces ? &intent : nullptr, replaced, state.id(), group);
    const trading::RiskInputs inputs = m_monitor.inputs();
    const trading::RiskContext context{m_view, m_openOrders, m_risk, calendarStatus(state, m_effects.time()), &inputs};
    return trading::evaluate(intent, context, m_config.risk);
}

template <trading::AccountMode Mode>
trading::RiskDecision TradingDesk<Mode>::assess(InstrumentState& state, const EntryWish& wish)
{
    trading::RiskDecision blocked;
    blocked.verdict = trading::Verdict::Block;
    blocked.cause = ReasonCode::NoPrice;
    if (!state.hasPrice()) return blocked;
    mark(state); // its size follows from equity
    const Prepared prepared = prepare(state, wish, *m_ledger, m_effects.time());
    blocked.cause = prepared.refusal;
    return prepared.refusal != ReasonCode::None ? blocked : judge(state, prepared.intent);
}

/// What an entry would be, sized by the settings' method where nobody gave a size.
template <trading::AccountMode Mode>
typename TradingDesk<Mode>::Prepared TradingDesk<Mode>::prepare(const InstrumentState& state, const EntryWish& wish,
                                                                const trading::MultiCurrencyAccount<Mode>& ledger,
                                                                Time now) const
{
    Prepared out;
    out.intent = intentFor(state, wish.side, Lots{0}, now);
    trading::OrderIntent& intent = out.intent;
    intent.source = wish.quantity ? trading::IntentSource::Operator : trading::IntentSource::Engine;
    priceIntent(state, intent, wish.terms);
    out.reduces =
        wish.quantity && (wish.terms.reduceOnly || onlyReduces(state, wish.side, *wish.quantity, wish.terms.group));
    if (out.reduces) {
        intent.reduce = trading::ReducePurpose::Operator;
    } else {
        const bool isOption = state.instrument->option.has_value();
        const auto bracket =
            isOption ? trading::premiumProtection(*state.instrument, m_config.optionShares, intent.entry)
                     : trading::protectionFor(*state.instrument, m_config.exits, wish.side, intent.entry, wish.atr);
        if (bracket) intent.bracket = *bracket;
        if (wish.stop.units > 0) intent.bracket.stop = wish.stop;
        if (wish.target.units > 0) intent.bracket.target = wish.target;
        if (!isOption) intent.bracket.atr = wish.atr;
    }
    if (wish.choice) out.sizing[out.sizingCount++] = *wish.choice;
    if (isLeg(state.id())) {
        out.refusal = ReasonCode::LegHeld;
        out.why = Reason(ReasonCode::LegHeld);
        return out;
    }
    if (!out.reduces && hasUnverified(state.id())) {
        out.refusal = ReasonCode::OrderUnverified;
        out.why = Reason(ReasonCode::OrderUnverified);
        return out;
    }
    if (wish.quantity) {
        intent.quantity = *wish.quantity;
        return out;
    }
    const auto sizeFor = [&](double factor) {
        if (state.instrument->option) return optionSize(state, ledger.equity(), factor, intent);
        return trading::wantedSize(*state.instrument, ledger.equity(),
                                   m_config.risk.limits(state.instrument->assetClass).riskPerTradePpm, factor,
                                   intent.entry, intent.bracket.stop, m_monitor.dailySigma(state.id()),
                                   ledger.statistics(), sizingFor(state), intent.rate);
    };
    const trading::WantedSize size = sizeFor(wish.sizeFactor.value_or(1.0));
    intent.quantity = size.quantity;
    if (wish.sizeFactor) {
        if (wish.isModelSized) intent.modelFactor = *wish.sizeFactor;
        out.sizing[out.sizingCount++] =
            Reason(ReasonCode::RegimeSizing, arg(ArgName::State, wish.volatility),
                   arg(ArgName::Agreement, wish.regimeConfidence), arg(ArgName::Ratio, *wish.sizeFactor),
                   arg(ArgName::Before, sizeFor(1.0).quantity.count), arg(ArgName::After, size.quantity.count));
    }
    if (size.reason) out.sizing[out.sizingCount++] = *size.reason;
    out.refusal = size.refusal;
    if (size.refusal == ReasonCode::SizeZero)
        out.why = Reason(ReasonCode::SizeZero, arg(ArgName::Required, static_cast<double>(size.riskBudget.units) / 1e8),
                         arg(ArgName::Level, size.distance.units));
    else if (size.refusal != ReasonCode::None)
        out.why = Reason(size.refusal, arg(ArgName::Count, ledger.statistics().count),
                         arg(ArgName::Required, static_cast<std::int64_t>(m_config.sizing.kellyMinTrades)));
    return out;
}

/// What trades every day has more trading days in a year.
template <trading::AccountMode Mode>
trading::SizingSettings TradingDesk<Mode>::sizingFor(const InstrumentState& state) const
{
    constexpr double kEveryDay = 365.0;
    trading::SizingSettings sizing = m_config.sizing;
    if (state.calendar->isAlwaysOpen()) sizing.tradingDaysPerYear = kEveryDay;
    return sizing;
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
    lookAtLosses(state.id());
}

/// Latches what is broken now: the loss limits, calm mode, and with them the kill switch (execution.md §10.3).
template <trading::AccountMode Mode>
void TradingDesk<Mode>::lookAtLosses(InstrumentId instrument)
{
    noteEquity();
    const trading::CalmState calm = m_monitor.calm().state();
    m_monitor.observe(m_ledger->dayStartEquity(), m_ledger->equity());
    tellCalm(calm);
    const trading::Halts broken = m_risk.observe(m_ledger->equity(), m_ledger->dayStartEquity(),
                                                 m_ledger->weekStartEquity(), m_ledger->peakEquity(), m_config.risk);
    if (!broken.any()) return;
    const double equity = static_cast<double>(m_ledger->equity().units) / 1e8;
    ReasonCode cause = ReasonCode::None;
    for (const auto& [isBroken, rule] : {std::pair{broken.dailyLoss, ReasonCode::R03MaxDailyLoss},
                                         {broken.weeklyLoss, ReasonCode::R04MaxWeeklyLoss},
                                         {broken.drawdown, ReasonCode::R08Drawdown}}) {
        if (!isBroken) continue;
        incident(m_variant, instrument, Reason(rule, arg(ArgName::Measured, equity)));
        if (cause == ReasonCode::None) cause = rule;
    }
    if (m_config.lossKills) (void)kill(cause, m_variant);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::noteEntry(const InstrumentState& state, Price price, Lots opened)
{
    const market::Instrument& instrument = *state.instrument;
    m_risk.noteEntry(familyOf(state), m_effects.time());
    m_monitor.noteEntry(
        m_ledger->converted(instrument.id, instrument.value(price, opened).value_or(Cash{Cash::kLimit})));
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::noteClosed(const InstrumentState& state, Cash net)
{
    m_risk.noteClosed(familyOf(state), net, m_effects.time());
    const trading::CalmState calm = m_monitor.calm().state();
    m_monitor.noteClosed(net);
    tellCalm(calm);
}

/// What models made of an order that goes out: its value less the one it had without them.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::noteModels(const trading::OrderIntent& intent, Lots quantity)
{
    const Cash value = m_ledger->converted(
        intent.instrument->id, intent.instrument->value(intent.entry, quantity).value_or(Cash{Cash::kLimit}));
    const double share = 1.0 - 1.0 / intent.modelFactor;
    m_monitor.noteModelChange(Cash{static_cast<std::int64_t>(static_cast<double>(value.units) * share)});
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::tellCalm(trading::CalmState before)
{
    const trading::CalmMode& calm = m_monitor.calm();
    if (calm.state() <= before) return;
    const bool isPaused = calm.state() == trading::CalmState::Paused;
    incident(m_variant, {},
             Reason(ReasonCode::CalmMode, arg(ArgName::Code, calm.cause()),
                    arg(ArgName::Verdict, isPaused ? ReasonCode::Block : ReasonCode::Reduce),
                    arg(ArgName::Measured, static_cast<double>(calm.lossesInARow())),
                    arg(ArgName::Limit, static_cast<double>(isPaused ? m_config.risk.calm.pauseAfterLosses
                                                                     : m_config.risk.calm.reduceAfterLosses))));
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::kill(ReasonCode cause, Variant actor)
{
    if (!m_risk.killSwitch().trigger(cause, m_effects.time())) return false;
    incident(actor, {}, Reason(ReasonCode::KillTriggered, arg(ArgName::Code, cause)));
    m_killedBy = actor;
    m_isKillDue = true;
    return true;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::settle(std::span<InstrumentState> states)
{
    if (!m_isKillDue) [[likely]]
        return;
    cancelEntries(m_killedBy, ReasonCode::CancelledByKill, states);
    if (m_config.killFlattens)
        for (InstrumentState& state : states)
            if (!m_ledger->position(state.id()).isFlat())
                exit(state, m_killedBy, ReasonCode::ExitKill, {}, state.last, {});
    m_isKillDue = false; // from here on whoever looks at a position leaves it
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::hold(InstrumentState& state, ReasonCode cause, trading::StopAction action, Variant actor,
                             std::span<InstrumentState> states)
{
    if (!m_monitor.holds().hold(state.id(), cause, action, m_effects.time())) return false;
    incident(actor, state.id(), Reason(ReasonCode::InstrumentHeld, arg(ArgName::Code, cause)));
    cancelEntries(actor, ReasonCode::CancelledByKill, states, state.id());
    if (action == trading::StopAction::Flatten) pursueExit(state, actor, ReasonCode::ExitKill);
    return true;
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::release(InstrumentId instrument, Variant actor)
{
    const trading::TradingHold* held = m_monitor.holds().find(instrument);
    if (held == nullptr) return false;
    const Reason reason(ReasonCode::InstrumentReleased, arg(ArgName::Code, held->cause));
    m_monitor.holds().release(instrument);
    ExitAttempts& attempts = m_slots[instrument.value - 1U].attempts;
    if (attempts.wish == ReasonCode::ExitKill) attempts.wish = ReasonCode::None;
    incident(actor, instrument, reason);
    return true;
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::endCalm(Variant actor)
{
    if (!m_monitor.endCalm()) return false;
    incident(actor, {}, Reason(ReasonCode::CalmEnded));
    return true;
}

/// Tells of limits that have come near. The rules that look at the whole portfolio cost more and are asked when a
/// position has changed, else once an hour.
template <trading::AccountMode Mode>
void TradingDesk<Mode>::alert(const InstrumentState& state, bool isChanged)
{
    lookAt(*m_ledger, m_view, m_openOrders, nullptr, {}, {}, {});
    const Time now = m_effects.time();
    const bool isWhole = m_monitor.isPortfolioDue(now) || isChanged;
    const trading::RiskInputs inputs = m_monitor.inputs();
    const trading::RiskContext context{m_view, m_openOrders, m_risk, {}, isWhole ? &inputs : nullptr};
    m_monitor.alert(trading::limitReport(context, m_config.risk, now), [&](const Reason& reason) {
        // The kill switch and holds are told of by themselves.
        if (reason.args[0].integer != static_cast<std::int64_t>(ReasonCode::R19KillSwitch))
            incident(m_variant, state.id(), reason);
    });
}

template <trading::AccountMode Mode>
OrderPreview TradingDesk<Mode>::preview(const InstrumentState& state, const EntryWish& wish, Time now,
                                        std::span<const trading::OptionSensitivity> moves) const
{
    OrderPreview out;
    if (!state.hasPrice()) {
        out.refusal = ReasonCode::NoPrice;
        return out;
    }
    // What an order does before it is judged, to copies: its position is valued, and what that breaks is latched.
    trading::MultiCurrencyAccount<Mode> ledger = *m_ledger;
    trading::RiskState risk = m_risk;
    RiskMonitor monitor = m_monitor;
    for (const trading::OptionSensitivity& each : moves)
        monitor.setOption(each);
    const trading::Position<Mode>& position = ledger.position(state.id());
    const Price price = markPrice(state, now, m_config);
    if (!position.isFlat() && price != position.mark && ledger.mark(state.id(), price)) {
        monitor.observe(ledger.dayStartEquity(), ledger.equity());
        const trading::Halts broken = risk.observe(ledger.equity(), ledger.dayStartEquity(), ledger.weekStartEquity(),
                                                   ledger.peakEquity(), m_config.risk);
        if (broken.any() && m_config.lossKills) (void)risk.killSwitch().trigger(ReasonCode::R03MaxDailyLoss, now);
    }
    const Prepared prepared = prepare(state, wish, ledger, now);
    if (prepared.refusal != ReasonCode::None) {
        out.refusal = prepared.refusal;
        return out;
    }
    trading::AccountView view;
    std::vector<trading::OpenOrder> open;
    lookAt(ledger, view, open, nullptr, {}, state.id(), wish.terms.group);
    const trading::RiskInputs inputs = monitor.inputs();
    const trading::RiskContext context{view, open, risk, calendarStatus(state, now), &inputs};
    out.risk = trading::riskPreview(prepared.intent, context, m_config.risk, m_config.fills);
    return out;
}

/// Of what is held and of the entries that work; 0 where the volatility of one of them is not known.
template <trading::AccountMode Mode>
double TradingDesk<Mode>::valueAtRiskNow()
{
    lookAt(*m_ledger, m_view, m_openOrders, nullptr, {}, {}, {});
    const trading::RiskInputs inputs = m_monitor.inputs();
    trading::PortfolioRisk portfolio(inputs.memory, inputs.history, m_config.risk, m_view, m_openOrders,
                                     inputs.options);
    return portfolio.isComplete() ? portfolio.valueAtRisk(0) : 0.0;
}

template <trading::AccountMode Mode>
RiskPart TradingDesk<Mode>::riskPart(Time now) const
{
    trading::AccountView view;
    std::vector<trading::OpenOrder> open;
    lookAt(*m_ledger, view, open, nullptr, {}, {}, {});
    RiskPart part = session::riskPart({view, open, m_risk, {}}, m_config, m_monitor, now);
    part.account = m_account;
    return part;
}

} // namespace sextant::session
