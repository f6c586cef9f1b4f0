#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/session/effect.h"
#include "engine/session/event.h"
#include "engine/session/risk_part.h"

namespace sextant::session {

/// Whether an incident of engine 2's shadow only repeats one of the paper accounts: what stops or frees an account does
/// so to the shadow as well, and is told once.
[[nodiscard]] bool isEcho(const Effect& effect, const Incident& incident, const Effects& effects);

/// Makes entries of the audit trail of one event and what it caused: first the command itself with its outcome, then
/// the rules that stopped, reduced or warned of orders, limits that came near, stops of trading and other incidents.
/// Trouble with data is left out; what risk said of shadow orders stands with the decisions of engine 2.
[[nodiscard]] std::vector<AuditRow> auditRows(const Event* event, const Effects& effects);

/// Who triggered the kill switch last, and their words, as far as the entries tell.
struct KillWords {
    std::string actor;
    std::string reason;
};
/// Follows one entry.
void follow(KillWords& words, const AuditRow& row);

} // namespace sextant::session
