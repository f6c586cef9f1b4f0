#include "engine/host/agent_statistics.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/storage/decision_rows.h"

namespace sextant::host {
namespace {

using storage::Value;

std::int64_t cellInteger(const Value& value)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer != nullptr ? *integer : 0;
}
double cellReal(const Value& value)
{
    const auto* real = std::get_if<double>(&value);
    return real != nullptr ? *real : 0.0;
}
std::string cellText(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

template <class Named>
std::optional<Named> named(std::string_view name, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        if (toString(static_cast<Named>(i)) == name) return static_cast<Named>(i);
    return std::nullopt;
}

/// Rows of agents and of the meta-decision behind them; what the outcome alone knows (direction, regime) is missing.
class Decisions final {
public:
    /// Whether the decision is complete with this row.
    Result<bool> take(std::span<const Value> row)
    {
        const std::string agent = cellText(row[0]);
        m_record.signal = SignalId{static_cast<std::uint64_t>(cellInteger(row[1]))};
        if (agent == storage::kMetaName) {
            m_record.isApproved = cellText(row[2]) == storage::kApproved;
            m_record.isExecuted = cellInteger(row[9]) != 0;
            m_record.finalConfidence = static_cast<std::int32_t>(cellInteger(row[4]));
            if (const auto refusal = named<decision::MetaRefusal>(cellText(row[2]), 7)) m_record.refusal = *refusal;
            return true;
        }
        const auto id = decision::agentFromName(agent);
        if (!id) return fail(ErrorCode::Corrupt, "agent_decisions: there is no agent '" + agent + "'");
        decision::AgentVote& vote = m_record.votes[static_cast<std::size_t>(*id)];
        vote = decision::AgentVote();
        if (cellText(row[2]) != storage::kSpoke) {
            const auto absence = named<decision::AgentAbsence>(cellText(row[2]), 5);
            if (!absence)
                return fail(ErrorCode::Corrupt, "agent_decisions: unknown verdict '" + cellText(row[2]) + "'");
            vote.absence = *absence;
            return false;
        }
        vote.bias = named<decision::Bias>(cellText(row[3]), 3).value_or(decision::Bias::Neutral);
        vote.confidence = static_cast<std::int32_t>(cellInteger(row[4]));
        vote.block = cellInteger(row[5]) != 0;
        vote.weight = cellReal(row[6]);
        vote.contribution = cellReal(row[7]);
        vote.share = cellReal(row[8]);
        return false;
    }
    decision::AgentRecord finish() { return std::exchange(m_record, {}); }

private:
    decision::AgentRecord m_record;
};

} // namespace

Result<decision::AgentPerformance> agentStatistics(const storage::Database& database, const std::string& sessionId)
{
    decision::AgentPerformance performance;
    const Value session[] = {sessionId};
    // The direction stands with the signal.
    const auto rows = database.select(
        "SELECT d.agent_name, d.signal_id, d.verdict, d.bias, d.confidence, d.block, d.weight, d.contribution, "
        "d.share, d.executed, d.session_id, d.instrument_id, d.time, upper(s.direction) "
        "FROM agent_decisions d LEFT JOIN signals s ON s.session_id = d.session_id AND s.signal_id = d.signal_id "
        "WHERE ?1 = '' OR d.session_id = ?1 ORDER BY d.session_id, d.seq, d.ordinal",
        session);
    if (!rows) return tl::unexpected(rows.error());
    std::map<std::pair<std::string, std::int64_t>, decision::AgentRecord> bySignal;
    Decisions decisions;
    for (const auto& row : rows->rows) {
        const auto isComplete = decisions.take(row);
        if (!isComplete) return tl::unexpected(isComplete.error());
        if (!*isComplete) continue;
        decision::AgentRecord record = decisions.finish();
        record.instrument = InstrumentId{static_cast<std::uint16_t>(cellInteger(row[11]))};
        record.time = Time{cellInteger(row[12])};
        const std::string direction = cellText(row[13]);
        record.direction = direction == "BUY" ? 1 : direction == "SELL" ? -1 : 0;
        performance.addDecision(record);
        bySignal.insert_or_assign({cellText(row[10]), cellInteger(row[1])}, record);
    }
    const auto outcomes = database.select(
        "SELECT session_id, signal_id, direction, regime, session_part, counterfactual, multiple, money "
        "FROM agent_outcomes WHERE ?1 = '' OR session_id = ?1 ORDER BY session_id, seq, ordinal",
        session);
    if (!outcomes) return tl::unexpected(outcomes.error());
    for (const auto& row : outcomes->rows) {
        const auto found = bySignal.find({cellText(row[0]), cellInteger(row[1])});
        if (found == bySignal.end()) continue; // its decision was made in a session before
        decision::AgentRecord& record = found->second;
        record.direction = static_cast<std::int32_t>(cellInteger(row[2]));
        record.regime =
            named<analysis::RegimeDirection>(cellText(row[3]), 4).value_or(analysis::RegimeDirection::Unknown);
        record.session = named<decision::SignalSession>(cellText(row[4]), decision::kSignalSessions)
                             .value_or(decision::SignalSession::Unknown);
        decision::AgentOutcome outcome;
        outcome.isCounterfactual = cellInteger(row[5]) != 0;
        outcome.hasMultiple = std::holds_alternative<double>(row[6]);
        outcome.multiple = cellReal(row[6]);
        outcome.hasMoney = std::holds_alternative<double>(row[7]);
        outcome.money = cellReal(row[7]);
        performance.addOutcome(record, outcome);
    }
    return performance;
}

} // namespace sextant::host
