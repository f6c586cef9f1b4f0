#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/decision/experiments/agent_record.h"
#include "engine/session/append_log.h"
#include "engine/session/effect.h"
#include "engine/session/reason_rows.h"

namespace sextant::session {

struct AccountPart;
struct FillRow;
struct OrderRow;
struct PositionRow;

/// What one agent said of a signal, or why it said nothing.
struct OpinionRow {
    decision::AgentId agent = decision::AgentId::Technical;
    decision::AgentAbsence absence = decision::AgentAbsence::None;
    decision::Bias bias = decision::Bias::Neutral;
    int confidence = 0;
    bool block = false;
    std::vector<decision::AgentPoint> points;
    std::vector<decision::AgentFact> facts;
};

/// What engine 2 made of a signal.
struct AgentDecision {
    std::vector<OpinionRow> opinions; ///< of all agents, in their order; empty if they were not asked
    bool isDecided = false;
    MetaDecided meta;
    ReasonRows why;       ///< of the decision
    bool hasRisk = false; ///< risk was asked about its shadow order
    RiskVerdict risk;
    ReasonRows riskReasons;
    OrderId order;                       ///< the shadow order; set if there is one
    ReasonCode cause = ReasonCode::None; ///< why there is none
    ReasonRows nonTrade;
};

/// A decision of engine 2 or what became of one, for the statistics of its agents.
struct PerformanceRow {
    std::uint64_t seq = 0;
    Time time;
    bool isOutcome = false; ///< `outcome` of the decision below; else the decision itself
    decision::AgentRecord record;
    decision::AgentOutcome outcome;
};

/// Engine 2 beside engine 1. Its orders, fills and positions have numbers of their own.
struct ShadowPart {
    std::shared_ptr<const std::vector<PositionRow>> positions; ///< open ones by instrument; never null
    std::shared_ptr<const AccountPart> account;                ///< never null
    LogView<PositionRow> closedPositions;
    LogView<OrderRow> orders;
    LogView<FillRow> fills;
    LogView<PerformanceRow> records;
    decision::AgentSwitches switches;                ///< who takes part now
    std::array<bool, decision::kAgents> isStopped{}; ///< by an operator, whatever the flag says
    /// What an agent's confidence counts as; none: as it says, for calibration is off or does not help.
    struct Recalibrated {
        std::array<double, 101> chance{}; ///< 0 … 1, by confidence
        bool isIsotonic = false;          ///< else Platt
        std::size_t outcomes = 0;
        double brierBefore = 0.0; ///< of the newer 30 %
        double brierAfter = 0.0;
    };
    std::array<std::shared_ptr<const Recalibrated>, decision::kAgents> calibration;
};

} // namespace sextant::session
