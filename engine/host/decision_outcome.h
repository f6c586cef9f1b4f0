#pragma once

#include <string>

#include "engine/core/reason.h"
#include "engine/market/instrument.h"
#include "engine/session/effect.h"

namespace sextant::host {

/// What a decision came to, in few words that programs can compare and screens translate.
struct DecisionOutcome {
    bool isPresent = false;             ///< false: there is no such decision
    std::string state;                  ///< "blocked", "BUY", "filled"; empty where the reason says it all
    ReasonCode code = ReasonCode::None; ///< the gate, rule, exit or cause it came of
    std::string detail;                 ///< of engine 2: why it refused, or the agent that speaks
    std::string amount;                 ///< lots, a confidence or a score, as text; empty: none
    std::string wanted;                 ///< lots that were asked for where risk granted others; empty: as many
    market::Side side = market::Side::None;
    // Prices as text in their instrument's decimals; empty: none.
    std::string price;  ///< of a fill, of an order's limit, or seen by an exit
    std::string stop;   ///< that protects what the order opens
    std::string target; ///< the same

    friend bool operator==(const DecisionOutcome&, const DecisionOutcome&) = default;
};

/// `instrument` null: it is not known, lots are left out.
[[nodiscard]] DecisionOutcome outcomeOf(const session::Effect& effect, const market::Instrument* instrument);

/// "blocked GATE_COOLDOWN"; "absent" for none.
[[nodiscard]] std::string toString(const DecisionOutcome& outcome);

} // namespace sextant::host
