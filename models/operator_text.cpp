#include "models/operator_text.h"

#include <array>
#include <utility>

#include "models/number_text.h"

namespace sextant::models {

QString OperatorText::role(host::OperatorRole role)
{
    switch (role) {
    case host::OperatorRole::Viewer:
        return tr("viewer");
    case host::OperatorRole::Analyst:
        return tr("analyst");
    case host::OperatorRole::Trader:
        return tr("trader");
    case host::OperatorRole::Admin:
        return tr("admin");
    }
    return {};
}

QString OperatorText::seat(const host::OperatorSeat::State& state)
{
    if (state.isBusy) return tr("checking …", "a passphrase");
    if (state.isUnlocked) return tr("%1 · %2", "operator, role").arg(toText(state.name), role(state.role));
    if (state.name.empty()) return tr("locked", "nobody is unlocked");
    return tr("%1 · no passphrase", "operator").arg(toText(state.name));
}

QString OperatorText::explanation(const host::OperatorSeat::State& state)
{
    if (state.isUnlocked)
        return tr("%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.")
            .arg(toText(state.name), role(state.role));
    if (state.isOpen)
        return tr("This workspace has one admin without a passphrase: everybody who uses this computer may do "
                  "everything in it. Give the admin a passphrase to change that.");
    return tr("Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.");
}

QString OperatorText::event(const std::string& kind)
{
    const std::array<std::pair<const char*, QString>, 10> words{
        {{"unlocked", tr("unlocked")},
         {"locked", tr("locked")},
         {"expired", tr("locked by time")},
         {"denied", tr("wrong passphrase")},
         {"delayed", tr("has to wait", "behind wrong passphrases")},
         {"refused", tr("refused")},
         {"added", tr("added an operator")},
         {"removed", tr("removed an operator")},
         {"role_changed", tr("changed a role")},
         {"passphrase_changed", tr("changed a passphrase")}}};
    for (const auto& [name, text] : words)
        if (kind == name) return text;
    return toText(kind);
}

QString OperatorText::action(const std::string& name)
{
    using host::OperatorAction;
    for (const host::OperatorRight& right : host::operatorRights()) {
        if (right.name != name) continue;
        switch (right.action) {
        case OperatorAction::Look:
            return tr("looking");
        case OperatorAction::Kill:
            return tr("killing");
        case OperatorAction::OpenSessions:
            return tr("a new session");
        case OperatorAction::WriteNotes:
            return tr("a note");
        case OperatorAction::SwitchFlags:
        case OperatorAction::SwitchRiskFlags:
            return tr("a flag");
        case OperatorAction::RunExperiments:
            return tr("an experiment");
        case OperatorAction::TuneAnalysis:
            return tr("weights of the analysis");
        case OperatorAction::Trade:
            return tr("orders and positions");
        case OperatorAction::ChangeSettings:
            return tr("a setting");
        case OperatorAction::ChangeLimits:
            return tr("a limit");
        case OperatorAction::BookByHand:
            return tr("booking by hand");
        case OperatorAction::LiftStops:
            return tr("lifting a stop");
        case OperatorAction::ManageOperators:
            return tr("operators");
        }
    }
    return toText(name);
}

} // namespace sextant::models
