// What operators may do to a running session (DESIGN §4b.1, Command); split from session.cpp by its subject.
#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "engine/session/option_trading.h"
#include "engine/session/session.h"
#include "engine/trading/venue/order_rules.h"

namespace sextant::session {
namespace {

/// The halts that an unlock may name; "kill" is the kill switch.
constexpr std::array kUnlockable{ReasonCode::R03MaxDailyLoss, ReasonCode::R04MaxWeeklyLoss, ReasonCode::R08Drawdown};

Reason commandReason(ReasonCode code, const Command& command)
{
    return Reason(code, arg(ArgName::Code, static_cast<std::int64_t>(command.kind)));
}

/// Whether what an operator asks for makes sense before anybody has looked at the market or the account: the same rules
/// as the venue's.
bool isWellFormed(const market::Instrument& instrument, const Command& command)
{
    trading::OrderTicket ticket;
    static_cast<trading::OrderTerms&>(ticket) = command.terms;
    ticket.id = OrderId{1};
    ticket.side = command.side;
    ticket.quantity = command.quantity;
    if (ticket.trail.kind == trading::Trail::Kind::Atr && ticket.trail.atr == 0.0)
        ticket.trail.atr = 1.0; // ours to say
    const auto isOnTick = [&](Price price) { return price.units >= 0 && price.units % instrument.tick.units == 0; };
    return command.side != market::Side::None && trading::faultOf(instrument, ticket) == ReasonCode::None &&
           isOnTick(command.stop) && isOnTick(command.target);
}

/// What lifts or sets a stop is said in words that the audit keeps.
bool hasReason(const Command& command) { return command.reason.find_first_not_of(" \t\r\n") != std::string::npos; }

} // namespace

void Session::refuse(const Command& command, ReasonCode why, InstrumentId instrument)
{
    refuse(command, Reason(why), instrument);
}

void Session::refuse(const Command& command, const Reason& why, InstrumentId instrument)
{
    const std::array reasons{commandReason(ReasonCode::CommandRefused, command), why};
    m_effects.add(Variant::Operator, instrument, Incident{ReasonCode::CommandRefused, 0}, reasons, m_acting->account());
}

void Session::command(const Command& command)
{
    ++m_counts.commands;
    m_acting = m_desk.get();
    if (command.kind == CommandKind::OpenAccount) return openAccount(command);
    const TradingDesk<trading::Paper>* named = deskOf(command.account);
    if (named == nullptr) return refuse(command, ReasonCode::UnknownAccount);
    m_acting = &deskAt(named->account());
    // An order is named by its number alone, whoever is looked at.
    if (command.kind == CommandKind::Cancel || command.kind == CommandKind::Replace)
        eachPaperDesk([&](auto& desk) {
            const auto& orders = desk.orders();
            if (std::any_of(orders.begin(), orders.end(), [&](const auto& o) { return o.id == command.order; }))
                m_acting = &desk;
        });
    InstrumentState* state = find(command.instrument.value);
    const auto told = [&](ReasonCode code) {
        const Reason reason = commandReason(code, command);
        m_effects.add(Variant::Operator, command.instrument, Incident{code, 0}, std::span(&reason, 1),
                      m_acting->account());
    };
    switch (command.kind) {
    case CommandKind::Order:
        return order(command);
    case CommandKind::Legs:
        return orderLegs(command);
    case CommandKind::Cancel:
        if (const auto done =
                m_acting->cancel(command.order, Variant::Operator, ReasonCode::CancelledByOperator, m_states);
            !done)
            refuse(command, done.error().code == ErrorCode::NotFound ? ReasonCode::UnknownTarget
                                                                     : ReasonCode::IllegalTransition);
        return;
    case CommandKind::Close: {
        if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
        const std::size_t pulled =
            m_acting->cancelEntries(Variant::Operator, ReasonCode::CancelledByOperator, m_states, state->id());
        if (m_acting->ledger().position(state->id()).isFlat()) {
            if (pulled == 0) refuse(command, ReasonCode::NoPositionToClose, state->id());
            return;
        }
        if (!m_acting->exit(*state, Variant::Operator, ReasonCode::ExitOperator, {}, state->last, {}))
            refuse(command, ReasonCode::ExitBlocked, state->id());
        return;
    }
    case CommandKind::Flatten:
        m_acting->cancelEntries(Variant::Operator, ReasonCode::CancelledByOperator, m_states);
        for (InstrumentState& each : m_states)
            m_acting->pursueExit(each, Variant::Operator, ReasonCode::ExitOperator);
        return;
    case CommandKind::Kill: {
        // What it does to orders and positions follows in settle(), behind the command. Without an account it concerns
        // all of them, also where one was stopped before.
        bool isNews = m_acting->kill(ReasonCode::ExitOperator, Variant::Operator);
        if (command.account.empty())
            everyDesk([&](auto& desk) {
                isNews = desk.kill(ReasonCode::ExitOperator, desk.actorFor(Variant::Operator)) || isNews;
            });
        if (!isNews) refuse(command, ReasonCode::IllegalTransition);
        return;
    }
    case CommandKind::Acknowledge:
        if (!onActing(command, [](auto& desk, Variant) { return desk.risk().killSwitch().acknowledge().has_value(); }))
            return refuse(command, ReasonCode::IllegalTransition);
        return told(ReasonCode::KillAcknowledged);
    case CommandKind::Unlock:
        return unlock(command);
    case CommandKind::Flag:
        return changeFlag(command);
    case CommandKind::Setting:
        return changeSetting(command);
    case CommandKind::Settings:
        return changeSettings(command);
    case CommandKind::Replace:
        return replaceOrder(command);
    case CommandKind::Protect:
        return protect(command);
    case CommandKind::Reverse:
        return reverse(command);
    case CommandKind::Correct:
        return correct(command);
    case CommandKind::Capital:
        return capital(command);
    case CommandKind::OpenAccount:
        return; // above
    case CommandKind::Funding:
        return fund(command);
    case CommandKind::Note:
        return note(command);
    case CommandKind::Verify:
        return verify(command);
    case CommandKind::CalmEnd:
        if (!hasReason(command)) return refuse(command, ReasonCode::ReasonRequired);
        if (!onActing(command, [](auto& desk, Variant actor) { return desk.endCalm(actor); }))
            refuse(command, ReasonCode::UnknownTarget);
        return;
    case CommandKind::Experiment:
        return runExperiment(command);
    case CommandKind::Agent:
        return switchAgent(command);
    case CommandKind::Hold: {
        if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
        if (!hasReason(command)) return refuse(command, ReasonCode::ReasonRequired, state->id());
        const auto action = command.value == "flatten" ? trading::StopAction::Flatten : trading::StopAction::Hold;
        if (!onActing(command, [&](auto& desk, Variant actor) {
                return desk.hold(*state, ReasonCode::ExitOperator, action, actor, m_states);
            }))
            refuse(command, ReasonCode::IllegalTransition, state->id());
        return;
    }
    }
}

std::optional<EntryWish> Session::wishOf(const Command& command, const InstrumentState& state, ReasonCode& why) const
{
    const auto refused = [&](ReasonCode code) {
        why = code;
        return std::nullopt;
    };
    if (!m_config.risk.isTradable(*state.instrument)) return refused(ReasonCode::NotTradable);
    if (!isWellFormed(*state.instrument, command)) return refused(ReasonCode::InvalidValue);
    // A client order id names one order for ever (execution.md §6): the same again is the same order.
    if (!command.key.empty() && m_clientOrders.contains(command.key)) return refused(ReasonCode::Duplicate);
    EntryWish wish;
    wish.side = command.side;
    wish.quantity = command.quantity;
    wish.terms = command.terms;
    wish.stop = command.stop;
    wish.target = command.target;
    wish.purpose = ReasonCode::CommandAccepted;
    wish.atr = rawAtr(state, state.plan.signal.empty() ? market::Timeframe::M1 : state.plan.signal.front());
    trading::Trail& trail = wish.terms.trail;
    if (trail.kind == trading::Trail::Kind::Atr && trail.atr <= 0.0) {
        if (wish.atr <= 0.0) return refused(ReasonCode::NoAtr);
        trail.atr = wish.atr * state.priceDivisor; // in price units, fixed for the life of the order
    }
    return wish;
}

void Session::order(const Command& command)
{
    InstrumentState* state = find(command.instrument.value);
    if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
    ReasonCode why = ReasonCode::None;
    const auto wish = wishOf(command, *state, why);
    if (!wish && why == ReasonCode::Duplicate)
        return refuse(
            command,
            Reason(why, arg(ArgName::Order, static_cast<std::int64_t>(m_clientOrders.find(command.key)->second.value))),
            state->id());
    if (!wish) return refuse(command, why, state->id());
    if (state->instrument->option) {
        m_options.noteTraded(state->id());
        refreshSensitivity(m_options, *m_acting, state->id(), m_now, m_config);
    }
    const EntryOutcome outcome = m_acting->enter(*state, *wish);
    if (!outcome.order.isSet()) return refuse(command, outcome.cause, state->id());
    if (!command.key.empty()) m_clientOrders.emplace(command.key, outcome.order);
}

OrderPreview Session::preview(const Command& order) const
{
    OrderPreview out;
    if (!m_started || order.instrument.value < 1 || order.instrument.value > m_states.size()) {
        out.refusal = ReasonCode::UnknownInstrument;
        return out;
    }
    const InstrumentState& state = m_states[order.instrument.value - 1U];
    const auto wish = wishOf(order, state, out.refusal);
    const TradingDesk<trading::Paper>* desk = deskOf(order.account);
    if (desk == nullptr) out.refusal = ReasonCode::UnknownAccount;
    if (!wish || desk == nullptr) return out;
    // An option's moves are known to risk only once it is ordered.
    const auto moves = state.instrument->option ? m_options.sensitivity(state, m_now, m_config) : std::nullopt;
    return desk->preview(state, *wish, m_now,
                         moves ? std::span(&*moves, 1) : std::span<const trading::OptionSensitivity>());
}

LegsWish Session::legsOf(const Command& command)
{
    const auto level = [](Price price) { return price.units != 0 ? std::optional(price) : std::nullopt; };
    LegsWish wish;
    wish.legs = command.legs;
    wish.count = command.quantity.count;
    if (command.terms.kind == trading::OrderKind::Limit) wish.limit = command.price;
    wish.stop = level(command.stop);
    wish.target = level(command.target);
    wish.isOfDay = command.terms.tif == trading::TimeInForce::Day;
    return wish;
}

void Session::orderLegs(const Command& command)
{
    const bool isKnownKind =
        command.terms.kind == trading::OrderKind::Market || command.terms.kind == trading::OrderKind::Limit;
    const bool isKnownTif =
        command.terms.tif == trading::TimeInForce::Day || command.terms.tif == trading::TimeInForce::GoodTillCancelled;
    const InstrumentId first = command.legs.empty() ? InstrumentId{} : command.legs.front().instrument;
    if (!isKnownKind || !isKnownTif) return refuse(command, ReasonCode::InvalidValue, first);
    if (const auto same = m_clientOrders.find(command.key); !command.key.empty() && same != m_clientOrders.end())
        return refuse(command,
                      Reason(ReasonCode::Duplicate, arg(ArgName::Order, static_cast<std::int64_t>(same->second.value))),
                      first);
    for (const CommandLeg& leg : command.legs) {
        const InstrumentState* state = find(leg.instrument.value);
        if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
        if (!state->instrument->option) continue;
        if (!m_config.risk.isTradable(*state->instrument)) return refuse(command, ReasonCode::NotTradable, state->id());
        m_options.noteTraded(state->id());
        refreshSensitivity(m_options, *m_acting, state->id(), m_now, m_config);
    }
    const EntryOutcome outcome = m_acting->enterLegs(legsOf(command));
    if (!outcome.order.isSet()) return refuse(command, outcome.cause, first);
    if (!command.key.empty()) m_clientOrders.emplace(command.key, outcome.order);
}

LegsPreview Session::previewLegs(const Command& order) const
{
    LegsPreview out;
    const TradingDesk<trading::Paper>* desk = m_started ? deskOf(order.account) : nullptr;
    out.refusal = m_started ? ReasonCode::UnknownAccount : ReasonCode::UnknownInstrument;
    if (desk == nullptr) return out;
    std::vector<trading::OptionSensitivity> moves;
    for (const CommandLeg& leg : order.legs) {
        if (!leg.instrument.isSet() || leg.instrument.value > m_states.size()) continue; // said by the desk
        const InstrumentState& state = m_states[leg.instrument.value - 1U];
        if (!state.instrument->option) continue;
        if (!m_config.risk.isTradable(*state.instrument)) {
            out.refusal = ReasonCode::NotTradable;
            return out;
        }
        if (const auto known = m_options.sensitivity(state, m_now, m_config)) moves.push_back(*known);
    }
    return desk->previewLegs(legsOf(order), m_now, moves);
}

void Session::replaceOrder(const Command& command)
{
    const auto& orders = m_acting->orders();
    const auto found =
        std::find_if(orders.begin(), orders.end(), [&](const auto& order) { return order.id == command.order; });
    if (found == orders.end()) return refuse(command, ReasonCode::UnknownOrder);
    InstrumentState& state = m_states[found->instrument.value - 1U];
    // The same order under other terms must be well-formed too.
    Command whole = command;
    whole.side = found->side;
    whole.terms = found->terms();
    whole.terms.display = command.terms.display;
    whole.terms.limit = command.terms.limit;
    whole.terms.stopPrice = command.terms.stopPrice;
    if (!isWellFormed(*state.instrument, whole)) return refuse(command, ReasonCode::InvalidValue, state.id());
    const EntryOutcome outcome = m_acting->replace(
        state, command.order, {command.quantity, command.terms.display, command.terms.limit, command.terms.stopPrice},
        Variant::Operator);
    if (!outcome.order.isSet()) refuse(command, outcome.cause, state.id());
}

void Session::verify(const Command& command)
{
    if (command.value != "keep" && command.value != "cancel") return refuse(command, ReasonCode::InvalidValue);
    // Orders have numbers of their own in each account; all of them are those of all accounts, unless one is named.
    const bool isEvery = !command.order.isSet() && command.account.empty();
    std::size_t count = 0;
    const auto decide = [&](auto& desk) {
        count += desk.verify(m_states, command.order, command.value == "keep", desk.actorFor(Variant::Operator));
    };
    if (isEvery)
        everyDesk(decide);
    else
        decide(*m_acting);
    if (count == 0) refuse(command, command.order.isSet() ? ReasonCode::UnknownOrder : ReasonCode::UnknownTarget);
}

void Session::protect(const Command& command)
{
    InstrumentState* state = find(command.instrument.value);
    if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
    const std::int64_t tick = state->instrument->tick.units;
    if (command.stop.units < 0 || command.target.units < 0 || command.stop.units % tick != 0 ||
        command.target.units % tick != 0)
        return refuse(command, ReasonCode::PriceOffTick, state->id());
    const auto level = [](Price price) { return price.units > 0 ? std::optional(price) : std::nullopt; };
    const auto done = m_acting->protect(*state, level(command.stop), level(command.target), Variant::Operator);
    if (done) return;
    const ErrorCode why = done.error().code;
    refuse(command,
           why == ErrorCode::NotFound  ? ReasonCode::NoPositionToClose
           : why == ErrorCode::Refused ? ReasonCode::LegHeld
                                       : ReasonCode::InvalidValue,
           state->id());
}

void Session::reverse(const Command& command)
{
    InstrumentState* state = find(command.instrument.value);
    if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
    const trading::Position<trading::Paper>& position = m_acting->ledger().position(state->id());
    if (position.isFlat()) return refuse(command, ReasonCode::NoPositionToClose, state->id());
    if (m_acting->isLeg(state->id())) return refuse(command, ReasonCode::LegHeld, state->id());
    if (position.state != trading::PositionState::Open)
        return refuse(command, ReasonCode::PositionClosing, state->id());
    // One order that closes the position and opens the opposite one; what rested for the old one goes.
    EntryWish wish;
    wish.side = market::opposite(position.side());
    wish.quantity = Lots{2 * std::abs(position.quantity.count)};
    wish.stop = command.stop;
    wish.target = command.target;
    wish.purpose = ReasonCode::CommandAccepted;
    wish.atr = rawAtr(*state, state->plan.signal.empty() ? market::Timeframe::M1 : state->plan.signal.front());
    m_acting->cancelEntries(Variant::Operator, ReasonCode::CancelledByOperator, m_states, state->id());
    const EntryOutcome outcome = m_acting->enter(*state, wish);
    if (!outcome.order.isSet()) refuse(command, outcome.cause, state->id());
}

void Session::unlock(const Command& command)
{
    if (!hasReason(command)) return refuse(command, ReasonCode::ReasonRequired, command.instrument);
    if (command.instrument.isSet()) {
        if (!onActing(command, [&](auto& desk, Variant actor) { return desk.release(command.instrument, actor); }))
            refuse(command, ReasonCode::UnknownTarget, command.instrument);
        return;
    }
    if (command.key.empty() || command.key == "kill") {
        if (!onActing(command, [](auto& desk, Variant) { return desk.risk().killSwitch().disarm().has_value(); }))
            return refuse(command, ReasonCode::IllegalTransition);
        const Reason reason = commandReason(ReasonCode::KillDisarmed, command);
        m_effects.add(Variant::Operator, {}, Incident{ReasonCode::KillDisarmed, 0}, std::span(&reason, 1));
        return;
    }
    for (const ReasonCode rule : kUnlockable) {
        if (name(rule) != command.key && name(rule).substr(0, 3) != command.key) continue;
        if (!onActing(command, [&](auto& desk, Variant) { return desk.unlock(rule); }))
            return refuse(command, ReasonCode::UnknownTarget);
        const std::array reasons{commandReason(ReasonCode::CommandAccepted, command), Reason(rule)};
        m_effects.add(Variant::Operator, {}, Incident{ReasonCode::CommandAccepted, 0}, reasons);
        return;
    }
    refuse(command, ReasonCode::UnknownTarget);
}

void Session::changeFlag(const Command& command)
{
    if (findFlag(command.key) == nullptr) return refuse(command, ReasonCode::UnknownFlag);
    const auto on = parseSwitch(command.value);
    if (!on) return refuse(command, ReasonCode::InvalidValue);
    const bool before = m_flags.isSet(command.key);
    if (!m_flags.set(command.key, *on)) return refuse(command, ReasonCode::UnknownFlag);
    m_config = compile(m_settings, m_flags);
    for (InstrumentState& state : m_states)
        if (state.regime) state.regime->engine.setBlend(m_config.regimeBlend);
    switchLearning(command);
    followAgents();
    const Reason reason(ReasonCode::FlagChanged, arg(ArgName::Before, std::int64_t{before}),
                        arg(ArgName::After, std::int64_t{*on}));
    m_effects.add(Variant::Operator, {}, Incident{ReasonCode::FlagChanged, 0}, std::span(&reason, 1));
}

void Session::changeSetting(const Command& command)
{
    const SettingDefinition* definition = findSetting(command.key);
    if (definition == nullptr) return refuse(command, ReasonCode::UnknownSetting);
    if (!normalised(*definition, command.value)) return refuse(command, ReasonCode::InvalidValue);
    const std::array one{std::pair(command.key, command.value)};
    const bool isTaken = takeSettings(one) == 1;
    tellSettings(Reason(isTaken ? ReasonCode::SettingChanged : ReasonCode::SettingKept));
}

/// All are looked at before one is taken.
void Session::changeSettings(const Command& command)
{
    if (command.settings.empty() || command.settings.size() > kMostSettings)
        return refuse(command, ReasonCode::InvalidValue);
    std::set<std::string_view> keys;
    std::int64_t place = 0;
    for (const auto& [key, value] : command.settings) {
        ++place;
        const SettingDefinition* definition = findSetting(key);
        const bool isNew = keys.insert(key).second;
        if (definition != nullptr && isNew && normalised(*definition, value)) continue;
        const ReasonCode why = definition == nullptr ? ReasonCode::UnknownSetting : ReasonCode::InvalidValue;
        return refuse(command, Reason(why, arg(ArgName::Count, place)), InstrumentId{});
    }
    const std::int64_t taken = takeSettings(command.settings);
    const std::int64_t kept = static_cast<std::int64_t>(command.settings.size()) - taken;
    if (taken > 0) tellSettings(Reason(ReasonCode::SettingChanged, arg(ArgName::Count, taken)));
    if (kept > 0) tellSettings(Reason(ReasonCode::SettingKept, arg(ArgName::Count, kept)));
}

void Session::tellSettings(const Reason& reason)
{
    m_effects.add(Variant::Operator, {}, Incident{reason.code, 0}, std::span(&reason, 1));
}

/// How many take effect now. They are known to be good; what applies from the next session on leaves this one as it is.
std::int64_t Session::takeSettings(std::span<const std::pair<std::string, std::string>> changes)
{
    std::int64_t taken = 0;
    for (const auto& [key, value] : changes)
        if (findSetting(key)->appliesAtOnce && m_settings.set(key, value)) ++taken;
    if (taken == 0) return 0;
    m_config = compile(m_settings, m_flags);
    const auto isTaken = [&](const auto& hasName) {
        return std::any_of(changes.begin(), changes.end(), [&](const auto& change) {
            return hasName(change.first) && findSetting(change.first)->appliesAtOnce;
        });
    };
    const auto names = [&](std::string_view key) { return isTaken([&](const auto& each) { return each == key; }); };
    // The newest word counts: a setting changed after a file was installed, or the file installed after it.
    if (names("gates.min_signal_score")) {
        m_scoring.buyScore = m_config.minSignalScore;
        m_scoring.sellScore = 1.0 - m_config.minSignalScore;
    }
    if (names("scoring.min_agreement")) m_scoring.minAgreement = m_config.minAgreement;
    if (names("scoring.htf_veto")) m_scoring.longestVetoes = m_config.longestVetoes;
    const bool isOfRegime = isTaken([](const std::string& key) { return key.starts_with("regime."); });
    for (InstrumentState& state : m_states) {
        applyScoring(state);
        if (isOfRegime) restartRegime(state);
    }
    everyDesk([&](auto& desk) { desk.settingsChanged(m_states); });
    return taken;
}

} // namespace sextant::session
