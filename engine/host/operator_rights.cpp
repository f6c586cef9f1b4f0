#include "engine/host/operator_rights.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/configuration/flags.h"

namespace sextant::host {
namespace {

// Viewer, analyst, trader, admin.
constexpr std::array kRights{
    OperatorRight{OperatorAction::Look, "look", {true, true, true, true}},
    OperatorRight{OperatorAction::Kill, "kill", {true, true, true, true}},
    OperatorRight{OperatorAction::OpenSessions, "open_sessions", {false, true, true, true}},
    OperatorRight{OperatorAction::WriteNotes, "write_notes", {false, true, true, true}},
    OperatorRight{OperatorAction::SwitchFlags, "switch_flags", {false, true, true, true}},
    OperatorRight{OperatorAction::RunExperiments, "run_experiments", {false, true, true, true}},
    OperatorRight{OperatorAction::TuneAnalysis, "tune_analysis", {false, true, true, true}},
    OperatorRight{OperatorAction::SwitchRiskFlags, "switch_risk_flags", {false, false, true, true}},
    OperatorRight{OperatorAction::Trade, "trade", {false, false, true, true}},
    OperatorRight{OperatorAction::ChangeSettings, "change_settings", {false, false, true, true}},
    OperatorRight{OperatorAction::ChangeLimits, "change_limits", {false, false, false, true}},
    OperatorRight{OperatorAction::BookByHand, "book_by_hand", {false, false, false, true}},
    OperatorRight{OperatorAction::LiftStops, "lift_stops", {false, false, false, true}},
    OperatorRight{OperatorAction::ManageOperators, "manage_operators", {false, false, false, true}},
};

// The list of specs/agents.md §1.3, and regime_sizing, which sizes positions.
constexpr std::array<std::string_view, 8> kRiskFlags{
    "enable_variant_b",    "enable_shadow_execution", "regime_gate", "spread_gate",
    "ml_position_scaling", "options_engine",          "futures",     "regime_sizing"};

const OperatorRight& rightOf(OperatorAction action)
{
    const OperatorRight& right = kRights.at(static_cast<std::size_t>(action));
    expects(right.action == action, "the rows of the table of rights are in the order of the actions");
    return right;
}

/// Of several settings the first of those that only the highest role may change; null: there is none.
const std::pair<std::string, std::string>* strictestSetting(const session::Command& command)
{
    const auto roleOf = [](const auto& change) { return leastRole(actionOfSetting(change.first)); };
    const auto found =
        std::max_element(command.settings.begin(), command.settings.end(),
                         [&](const auto& one, const auto& other) { return roleOf(one) < roleOf(other); });
    return found == command.settings.end() ? nullptr : &*found;
}

} // namespace

std::span<const OperatorRight> operatorRights() { return kRights; }

bool mayDo(OperatorRole role, OperatorAction action) { return rightOf(action).may.at(static_cast<std::size_t>(role)); }

OperatorRole leastRole(OperatorAction action)
{
    const auto& may = rightOf(action).may;
    return static_cast<OperatorRole>(std::find(may.begin(), may.end(), true) - may.begin());
}

std::string_view toString(OperatorAction action) { return rightOf(action).name; }

bool isRiskFlag(std::string_view flag)
{
    return std::find(kRiskFlags.begin(), kRiskFlags.end(), flag) != kRiskFlags.end();
}

OperatorAction actionOfFlag(std::string_view flag)
{
    return isRiskFlag(flag) ? OperatorAction::SwitchRiskFlags : OperatorAction::SwitchFlags;
}

OperatorAction actionOfSetting(std::string_view setting)
{
    if (setting.starts_with("risk.") || setting.starts_with("account.")) return OperatorAction::ChangeLimits;
    for (const std::string_view family : {"scoring.", "detectors.", "regime."})
        if (setting.starts_with(family)) return OperatorAction::TuneAnalysis;
    return OperatorAction::ChangeSettings;
}

OperatorAction actionOf(const session::Command& command)
{
    using session::CommandKind;
    switch (command.kind) {
    case CommandKind::Kill:
        return OperatorAction::Kill;
    case CommandKind::Order:
    case CommandKind::Legs:
    case CommandKind::Cancel:
    case CommandKind::Close:
    case CommandKind::Flatten:
    case CommandKind::Replace:
    case CommandKind::Protect:
    case CommandKind::Reverse:
    case CommandKind::Verify:
    case CommandKind::Hold:
        return OperatorAction::Trade;
    case CommandKind::Acknowledge:
    case CommandKind::Unlock:
    case CommandKind::CalmEnd:
        return OperatorAction::LiftStops;
    case CommandKind::Flag:
        return actionOfFlag(command.key);
    case CommandKind::Setting:
        return actionOfSetting(command.key);
    case CommandKind::Settings: // what the strictest of them takes
        if (const auto* strictest = strictestSetting(command)) return actionOfSetting(strictest->first);
        break;
    case CommandKind::Correct:
    case CommandKind::Capital:
    case CommandKind::OpenAccount:
    case CommandKind::Funding:
        return OperatorAction::BookByHand;
    case CommandKind::Note:
        return OperatorAction::WriteNotes;
    case CommandKind::Experiment:
        return OperatorAction::RunExperiments;
    case CommandKind::Agent:
        // Another group for an agent is more than a switch (agents.md §7.7): an admin's.
        return session::parseSwitch(command.value) ? OperatorAction::SwitchFlags : OperatorAction::ChangeLimits;
    }
    return OperatorAction::ManageOperators; // nothing known, or a kind of a newer version: the highest right
}

std::string subjectOf(const session::Command& command)
{
    if (!command.key.empty()) return command.key;
    if (const auto* strictest = strictestSetting(command)) return strictest->first;
    if (!command.symbol.empty()) return command.symbol;
    if (command.order.isSet()) return "order " + std::to_string(command.order.value);
    return std::string(session::toString(command.kind));
}

} // namespace sextant::host
