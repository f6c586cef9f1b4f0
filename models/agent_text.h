#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/decision/experiments/agent_performance.h"
#include "engine/session/shadow_part.h"
#include "models/roles.h"

namespace sextant::models {

/// Engine 2 in words: its agents, what they say, why they are silent.
class AgentText final {
    Q_DECLARE_TR_FUNCTIONS(AgentText)
public:
    /// "Technical", "Opening range".
    [[nodiscard]] static QString name(decision::AgentId agent);
    /// "core", "specialist", "sub-agent".
    [[nodiscard]] static QString of(decision::AgentType type);
    /// What a point of an opinion is for.
    [[nodiscard]] static QString title(decision::AgentTerm term);
    /// "bullish", with an arrow so that colour is not alone.
    [[nodiscard]] static QString of(decision::Bias bias);
    [[nodiscard]] static Tone tone(decision::Bias bias);
    /// Why an agent said nothing: "off", "not its market", "warming up", "failed"; empty for None.
    [[nodiscard]] static QString of(decision::AgentAbsence absence);
    [[nodiscard]] static QString of(decision::RoutingReason reason);
    [[nodiscard]] static QString of(decision::Promotion promotion);
    /// By its name in the engine's words: "bull market".
    [[nodiscard]] static QString regime(std::string_view name);
    /// "opening", "overlap".
    [[nodiscard]] static QString sessionPart(std::string_view name);
    /// "bullish 72" or why it is silent.
    [[nodiscard]] static QString opinion(const session::OpinionRow& row);
    /// Who made a shadow trade, strongest first: "strat, technical"; or why there is none: "confidence 54 of 100".
    [[nodiscard]] static QString decidedBy(const session::AgentDecision& made);
};

} // namespace sextant::models
