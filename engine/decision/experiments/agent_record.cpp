#include "engine/decision/experiments/agent_record.h"

namespace sextant::decision {

std::string_view toString(SignalSession session)
{
    switch (session) {
    case SignalSession::Regular:
        return "regular";
    case SignalSession::Opening:
        return "opening";
    case SignalSession::Lunch:
        return "lunch";
    case SignalSession::Closing:
        return "closing";
    case SignalSession::Extended:
        return "extended";
    case SignalSession::Unknown:
        break;
    }
    return "unknown";
}

void takeVote(AgentRecord& record, AgentId agent, AgentAbsence absence, const AgentOutput& output)
{
    AgentVote& vote = record.votes[static_cast<std::size_t>(agent)];
    vote = AgentVote();
    vote.absence = absence;
    if (absence != AgentAbsence::None) return;
    vote.bias = output.bias;
    vote.block = output.block;
    vote.confidence = output.confidence;
    if (agent != AgentId::Context) return;
    record.session = SignalSession::Regular;
    for (const AgentPoint& point : output.points()) {
        if (point.term == AgentTerm::SessionOpening) record.session = SignalSession::Opening;
        if (point.term == AgentTerm::SessionLunch) record.session = SignalSession::Lunch;
        if (point.term == AgentTerm::SessionClosing) record.session = SignalSession::Closing;
        if (point.term == AgentTerm::ExtendedHours) record.session = SignalSession::Extended;
    }
}

void takeDecision(AgentRecord& record, const MetaDecision& decision)
{
    record.isApproved = decision.isApproved;
    record.refusal = decision.refusal;
    record.finalConfidence = decision.finalConfidence;
    for (const Contribution& each : decision.contributions()) {
        AgentVote& vote = record.votes[static_cast<std::size_t>(each.agent)];
        vote.weight = each.weight;
        vote.contribution = each.contribution;
        vote.share = each.share;
    }
}

} // namespace sextant::decision
