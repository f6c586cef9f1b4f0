#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/market/timeframe.h"

namespace sextant::decision {

/// What one agent said of one signal, as far as its performance is measured by it.
struct AgentVote {
    AgentAbsence absence = AgentAbsence::None;
    Bias bias = Bias::Neutral;
    bool block = false;
    std::int32_t confidence = 0; ///< 0 … 100
    double weight = 0.0;         ///< of the merge; 0 for risk
    double contribution = 0.0;
    double share = 0.0; ///< of the winning side

    [[nodiscard]] bool isPresent() const { return absence == AgentAbsence::None; }
    friend bool operator==(const AgentVote&, const AgentVote&) = default;
};

/// When in the trading day a signal came, as the context agent saw it.
enum class SignalSession : std::uint8_t { Unknown, Regular, Opening, Lunch, Closing, Extended };
constexpr std::size_t kSignalSessions = 6;
[[nodiscard]] std::string_view toString(SignalSession session); ///< "opening"

/// One decision of engine 2 without its reasons.
struct AgentRecord {
    SignalId signal;
    Time time;
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::M15;
    std::int32_t direction = 0; ///< of the signal: +1 long, -1 short
    analysis::RegimeDirection regime = analysis::RegimeDirection::Unknown;
    SignalSession session = SignalSession::Unknown;
    bool isApproved = false;
    bool isExecuted = false;
    MetaRefusal refusal = MetaRefusal::None;
    std::int32_t finalConfidence = 0;
    std::array<AgentVote, kAgents> votes{};

    [[nodiscard]] const AgentVote& vote(AgentId agent) const { return votes[static_cast<std::size_t>(agent)]; }
    friend bool operator==(const AgentRecord&, const AgentRecord&) = default;
};
/// The record of a decision; `opinion` and the decision as the effects tell them.
void takeVote(AgentRecord& record, AgentId agent, AgentAbsence absence, const AgentOutput& output);
void takeDecision(AgentRecord& record, const MetaDecision& decision);

/// What became of a decision: of the shadow trade, or of the trade that was not made (agents.md §10).
struct AgentOutcome {
    bool isCounterfactual = false; ///< nothing was traded: the same exits, followed on paper
    bool hasMultiple = true;       ///< there was a stop to measure the risk by
    double multiple = 0.0;         ///< R: net result / risk at entry
    bool hasMoney = true;          ///< the amount below is in the account's currency
    double money = 0.0;            ///< net result
    friend bool operator==(const AgentOutcome&, const AgentOutcome&) = default;
};

} // namespace sextant::decision
