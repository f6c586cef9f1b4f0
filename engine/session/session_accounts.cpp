// Accounts beside the main one, and what changes an account but orders: capital, corrections, funding, reconciliation;
// split from session.cpp by its subject.
#include <algorithm>

#include "engine/session/session.h"

namespace sextant::session {
namespace {

/// An account is a byte in every effect; so many are plenty.
constexpr std::size_t kMostAccounts = 16;

ReasonCode reasonOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return ReasonCode::NoPositionToClose;
    case ErrorCode::Refused:
        return ReasonCode::RateMissing;
    case ErrorCode::OutOfRange:
        return ReasonCode::AmountOutOfRange;
    default:
        return ReasonCode::InvalidValue;
    }
}

} // namespace

const TradingDesk<trading::Paper>* Session::deskOf(std::string_view account) const
{
    if (account.empty()) return m_desk.get();
    const auto found = std::find_if(m_others.begin(), m_others.end(),
                                    [&](const PaperAccount& other) { return other.name == account; });
    return found == m_others.end() ? nullptr : found->desk.get();
}

Time Session::nextDeskTimer() const
{
    Time next = m_desk->nextTimer();
    for (const PaperAccount& other : m_others)
        next = std::min(next, other.desk->nextTimer());
    return m_hasShadow ? std::min(next, m_shadowDesk->nextTimer()) : next;
}

void Session::observeRates(const InstrumentState& state, Price price, Time time)
{
    if (!m_hasForeignCurrency) [[likely]]
        return;
    everyDesk([&](auto& desk) { desk.observeRate(*state.instrument, price, time); });
}

TradingDesk<trading::Paper>& Session::addAccount(std::string_view name)
{
    const std::size_t account = 1 + m_others.size();
    const std::size_t index = kShadowDesk + account;
    m_others.push_back({std::string(name), std::make_unique<TradingDesk<trading::Paper>>(
                                               m_effects, m_config, m_riskHistory, m_ids, Variant::Operator, index,
                                               static_cast<std::uint8_t>(account))});
    m_others.back().desk->attach(m_states);
    for (InstrumentState& state : m_states)
        state.desks.resize(index + 1);
    return *m_others.back().desk;
}

void Session::openAccount(const Command& command)
{
    const std::string_view name = ShortName(command.account).view();
    if (command.account.empty() || name.size() != command.account.size() || command.account == "main" ||
        command.amount.units <= 0)
        return refuse(command, ReasonCode::InvalidValue);
    if (deskOf(command.account) != nullptr || m_others.size() + 1 >= kMostAccounts)
        return refuse(command, ReasonCode::AccountExists);
    TradingDesk<trading::Paper>& desk = addAccount(command.account);
    // Its currency is that of the command, or the main account's.
    const std::string currency = command.key.empty() ? m_desk->ledger().currency() : command.key;
    const Reason reason(ReasonCode::AccountOpened);
    m_effects.add(Variant::Operator, {}, AccountOpened{ShortName(command.account), ShortName(currency), command.amount},
                  std::span(&reason, 1), desk.account());
    expects(desk.open(command.amount, currency).has_value(), "an amount within the range of cash opens an account");
    for (const InstrumentState& state : m_states) {
        desk.define(*state.instrument);
        m_hasForeignCurrency = m_hasForeignCurrency || !desk.ledger().isOwnCurrency(state.id());
    }
    for (const InstrumentState& state : m_states)
        if (state.hasPrice()) desk.observeRate(*state.instrument, state.last, state.lastTime);
    desk.settingsChanged(m_states);
}

void Session::capital(const Command& command)
{
    if (command.amount.units == 0) return refuse(command, ReasonCode::InvalidValue);
    if (!command.value.empty() && command.amount.units < 0) return refuse(command, ReasonCode::InvalidValue);
    const std::string_view currency = command.key.empty() ? m_acting->ledger().currency() : command.key;
    const auto done = command.value.empty() ? m_acting->capital(currency, command.amount)
                                            : m_acting->exchange(command.value, currency, command.amount);
    if (!done)
        return refuse(command,
                      done.error().code == ErrorCode::NotFound ? ReasonCode::UnknownTarget : reasonOf(done.error()));
    const Reason reason(ReasonCode::CapitalMoved, arg(ArgName::Value, static_cast<double>(command.amount.units) / 1e8));
    m_effects.add(Variant::Operator, {}, Incident{reason.code, 0}, std::span(&reason, 1), m_acting->account());
}

void Session::correct(const Command& command)
{
    InstrumentState* state = find(command.instrument.value);
    if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
    if (command.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return refuse(command, ReasonCode::ReasonRequired, state->id());
    if (command.price.units <= 0 || command.quantity.count < 0 ||
        (command.quantity.count > 0 && command.side == market::Side::None))
        return refuse(command, ReasonCode::InvalidValue, state->id());
    const Lots wanted{command.side == market::Side::Sell ? -command.quantity.count : command.quantity.count};
    if (const auto done = m_acting->correct(*state, wanted, command.price); !done)
        refuse(command, reasonOf(done.error()), state->id());
}

void Session::fund(const Command& command)
{
    InstrumentState* state = find(command.instrument.value);
    if (state == nullptr) return refuse(command, ReasonCode::UnknownInstrument);
    constexpr std::int64_t kWhole = 100'000'000; // a rate beyond ±100 % is a mistake
    if (state->instrument->assetClass != market::AssetClass::CryptoPerpetual || command.amount.units == 0 ||
        command.amount.units > kWhole || command.amount.units < -kWhole || command.price.units < 0)
        return refuse(command, ReasonCode::InvalidValue, state->id());
    if (const auto done = m_acting->fund(*state, command.amount.units, command.price); !done)
        refuse(command, reasonOf(done.error()), state->id());
}

void Session::note(const Command& command)
{
    if (command.value.empty()) return refuse(command, ReasonCode::InvalidValue);
    // Ids count up, so those that were given tell which may be named; the words stand in the command.
    if (command.order.value > m_ids.order.value || command.position.value > m_ids.position.value)
        refuse(command, ReasonCode::UnknownTarget);
}

void Session::reconcile(const ReconciliationFinding& found)
{
    const trading::Finding& finding = found.finding;
    const ReasonCode code = trading::reasonOf(finding.kind);
    const Reason reason(code, arg(ArgName::Order, static_cast<std::int64_t>(finding.order.value)),
                        arg(ArgName::Count, finding.execution), arg(ArgName::Before, finding.engineValue),
                        arg(ArgName::After, finding.otherValue),
                        arg(ArgName::Code, static_cast<std::int64_t>(finding.other)));
    if (finding.account >= accountCount()) return;
    TradingDesk<trading::Paper>& desk = deskAt(finding.account);
    InstrumentState* state = find(finding.instrument.value);
    m_effects.add(Variant::None, finding.instrument, Incident{code, 0}, std::span(&reason, 1), finding.account);
    const bool isNamed = finding.isRepairable() && state != nullptr && found.report.execution.ordinal > 0 &&
                         found.report.order == finding.order && found.report.execution.ordinal == finding.execution;
    if (isNamed && desk.restoreFill(*state, found.report)) {
        const Reason restored(ReasonCode::FillRestored,
                              arg(ArgName::Order, static_cast<std::int64_t>(finding.order.value)),
                              arg(ArgName::Count, finding.execution));
        m_effects.add(Variant::None, state->id(), Incident{restored.code, 0}, std::span(&restored, 1), finding.account);
        return;
    }
    // No entries until an operator has looked at it and unlocks what is held, in words of their own.
    if (state != nullptr)
        (void)desk.hold(*state, code, trading::StopAction::Hold, Variant::None, m_states);
    else
        for (InstrumentState& each : m_states)
            (void)desk.hold(each, code, trading::StopAction::Hold, Variant::None, m_states);
}

void Session::putAccounts(CanonicalWriter& out) const
{
    out.put(m_others.size());
    for (const PaperAccount& other : m_others) {
        out.putAll(std::string_view(other.name), std::string_view(other.desk->ledger().currency()));
        other.desk->canonical(out);
    }
}

void Session::restoreAccounts(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version)
{
    for (std::size_t left = in.count(2 * 8); left > 0; --left) {
        std::string name;
        std::string currency;
        in.getAll(name, currency);
        expects(in.ok() && m_others.size() + 1 < kMostAccounts, "what a session takes over is whole");
        TradingDesk<trading::Paper>& desk = addAccount(name);
        expects(desk.open(Cash{}, currency).has_value(), "an empty account can be opened");
        for (const InstrumentState& state : m_states) {
            desk.define(*state.instrument);
            m_hasForeignCurrency = m_hasForeignCurrency || !desk.ledger().isOwnCurrency(state.id());
        }
        desk.restore(in, m_states, ids, version);
        const Reason reason(ReasonCode::CarriedOver);
        m_effects.add(Variant::Operator, {},
                      AccountOpened{ShortName(name), ShortName(currency), desk.ledger().initialCash()},
                      std::span(&reason, 1), desk.account());
    }
}

} // namespace sextant::session
