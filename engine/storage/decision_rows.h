#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/sha256.h"
#include "engine/session/effect.h"
#include "engine/session/performance_fold.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

/// SHA-256 of a row of the decision log: of its columns from seq to output, each with its type.
[[nodiscard]] Digest decisionRowHash(std::span<const Value> values);

/// Columns of agent_decisions in their order, without session_id.
inline constexpr std::string_view kDecisionColumns =
    "seq, ordinal, time, signal_id, instrument_id, symbol, timeframe, experiment, agent_name, agent_type, verdict, "
    "bias, confidence, block, weight, contribution, share, reasons, metadata, executed, snapshot_id, params_hash, "
    "signal_received, output, row_hash";
/// Place of a column in them.
enum DecisionColumn : std::uint8_t {
    DecisionSeq,
    DecisionOrdinal,
    DecisionTime,
    DecisionSignal,
    DecisionInstrument,
    DecisionSymbol,
    DecisionTimeframe,
    DecisionExperiment,
    DecisionAgent,
    DecisionType,
    DecisionVerdict,
    DecisionBias,
    DecisionConfidence,
    DecisionBlock,
    DecisionWeight,
    DecisionContribution,
    DecisionShare,
    DecisionReasons,
    DecisionMetadata,
    DecisionExecuted,
    DecisionSnapshot,
    DecisionParameters,
    DecisionReceived,
    DecisionOutput,
    DecisionRowHash,
    DecisionColumnCount,
};

inline constexpr std::string_view kMetaName = "meta";
inline constexpr std::string_view kSpoke = "spoke";
inline constexpr std::string_view kApproved = "APPROVED";

/// Makes the rows of engine 2's decisions from the effects of one session, and those of what became of them.
class DecisionRows final {
public:
    /// A SignalRouted, AgentOpinion, MetaDecided or ExperimentChanged; `symbol` of its instrument.
    void project(const session::Effect& effect, std::span<const Reason> reasons, const std::string& symbol,
                 ProjectionRows& out);
    /// Any effect of engine 2's account, behind its own row.
    void follow(const session::Effect& effect, const std::string& symbol, ProjectionRows& out);
    /// What a signal would have earned that was not traded; the `ordinal`-th of its event.
    void follow(const session::CounterfactualOutcome& outcome, std::int64_t ordinal, const std::string& symbol,
                ProjectionRows& out);
    /// What the agents knew.
    static void addCases(const session::Effects& effects, ProjectionRows& out);

private:
    struct Opinion {
        std::int64_t ordinal = 0;
        session::AgentOpinion said;
    };
    /// What a shadow trade is told of the decision it comes from.
    struct Decided {
        Value experiment;
        std::string shares;
        std::int64_t confidence = 0;
    };
    static void addOutcome(const session::PerformanceRow& row, std::int64_t ordinal, const std::string& symbol,
                           ProjectionRows& out);
    void addRow(const session::Effect& effect, const std::string& symbol, std::vector<Value> row,
                ProjectionRows& out) const;
    void decide(const session::Effect& effect, const session::MetaDecided& meta, std::span<const Reason> reasons,
                const std::string& symbol, ProjectionRows& out);

    SignalId m_routed;
    Value m_experiment; // of that signal
    std::vector<Opinion> m_opinions;
    std::map<std::uint64_t, Decided> m_decided; // by signal: approved, not traded yet
    std::map<std::uint64_t, SignalId> m_orders; // shadow orders that are not done
    std::set<std::uint64_t> m_open;             // shadow positions that a trade was told of
    session::PerformanceFold m_performance;
};

} // namespace sextant::storage
