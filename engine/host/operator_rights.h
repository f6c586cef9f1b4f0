#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "engine/session/event.h"
#include "engine/storage/operator_store.h"

namespace sextant::host {

using storage::OperatorRole;

/// Everything that somebody may be refused.
enum class OperatorAction : std::uint8_t {
    Look,            ///< every screen, list and export, those of the shadow engine included
    Kill,            ///< stopping everything is never refused
    OpenSessions,    ///< new ones; going on with one, and replays, are for everybody
    WriteNotes,      ///< words in the trade journal
    SwitchFlags,     ///< and agents
    RunExperiments,  ///< create, ramp, stop, conclude
    TuneAnalysis,    ///< weights of the score, settings of scoring, detectors and regimes
    SwitchRiskFlags, ///< flags that change what is traded
    Trade,           ///< orders, positions, holds
    ChangeSettings,  ///< all others
    ChangeLimits,    ///< settings of risk and accounts
    BookByHand,      ///< corrections, capital, funding, accounts
    LiftStops,       ///< acknowledge a kill, unlock, end calm mode
    ManageOperators,
};

/// One row of the table of rights: who may do it, by role.
struct OperatorRight {
    OperatorAction action = OperatorAction::Look;
    std::string_view name;
    std::array<bool, storage::kOperatorRoles> may{};
};

/// The one table that says who may do what (specs/agents.md §1.3). Rows as OperatorAction.
[[nodiscard]] std::span<const OperatorRight> operatorRights();
[[nodiscard]] bool mayDo(OperatorRole role, OperatorAction action);
/// The first role that may.
[[nodiscard]] OperatorRole leastRole(OperatorAction action);
[[nodiscard]] std::string_view toString(OperatorAction action);

/// Flags that change what is traded: the trader's.
[[nodiscard]] bool isRiskFlag(std::string_view flag);
[[nodiscard]] OperatorAction actionOfFlag(std::string_view flag);
[[nodiscard]] OperatorAction actionOfSetting(std::string_view setting);
[[nodiscard]] OperatorAction actionOf(const session::Command& command);
/// The flag, setting, instrument or order a command is about, for the record; may be empty.
[[nodiscard]] std::string subjectOf(const session::Command& command);

} // namespace sextant::host
