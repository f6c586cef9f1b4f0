#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/host/background_work.h"
#include "engine/storage/database.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Something in the journal or the decision log that is not what it must be, and where it stands.
struct LogFault {
    enum class Kind : std::uint8_t {
        Journal,     ///< the chain or the tape of the journal is broken: what follows cannot be replayed
        RowHash,     ///< a row is not the one that its hash was made of
        Changed,     ///< a row is not the one that follows from the journal: in `field`
        Missing,     ///< a row that follows from the journal is not there
        Surplus,     ///< a row is there that does not follow from the journal
        Snapshot,    ///< what the agents knew is not what its hash names, or is gone
        Recomputed,  ///< the agents, asked again, say something else
        OtherDigest, ///< the replay gives another digest than was recorded
    };
    Kind kind = Kind::Changed;
    std::string table; ///< "journal", "agent_decisions", "agent_snapshots"
    std::string sessionId;
    std::int64_t seq = 0;
    std::int64_t ordinal = 0;
    std::string row;                 ///< the agent, or the id of a snapshot
    std::string field;               ///< column; empty: the row as a whole
    std::optional<std::size_t> byte; ///< first one that differs, of bytes
    std::string message;             ///< one English sentence for the command line and logs
};

/// What was checked of one session.
struct DecisionAudit {
    std::string sessionId;
    std::size_t rows = 0;
    std::size_t decisions = 0;
    std::size_t recomputed = 0; ///< whose agents were asked again
    std::size_t snapshots = 0;
    bool isReplayed = false;   ///< rows were compared with those that follow from the journal
    bool otherVersion = false; ///< it was decided by another version of the engine: not compared
    std::uint64_t events = 0;  ///< replayed
    Digest recorded;           ///< at the last durable row
    Digest replayed;
    std::vector<LogFault> faults; ///< at most kMostFaults

    static constexpr std::size_t kMostFaults = 1000;
};

/// Checks the decision log of a session (agents.md §9): the hash of every row, every snapshot and its hash, what the
/// agents say when they are asked again, bit for bit; then order and completeness against a replay of the journal,
/// whose digest seals them. Errors: Io, NotFound for an unknown session, Interrupted. What is wrong with the log is
/// no error but a fault.
[[nodiscard]] Result<DecisionAudit> auditDecisions(const storage::WorkspaceLocation& location,
                                                   const std::string& sessionId, const std::stop_token& stop = {});

/// Every session of the workspace, and the chain of the journal.
struct WorkspaceAudit {
    std::int64_t journalRows = 0; ///< of an unbroken chain
    std::vector<LogFault> faults; ///< of the journal as a whole
    std::vector<DecisionAudit> sessions;
    [[nodiscard]] bool isClean() const;
    [[nodiscard]] const LogFault* firstFault() const;
};
/// Told how much is done, 0 … 1, never less than before.
using AuditProgress = std::function<void(double share)>;
/// `tell`: some hundred times; on this thread. Errors: as auditDecisions().
[[nodiscard]] Result<WorkspaceAudit> auditWorkspace(const storage::WorkspaceLocation& location,
                                                    const std::stop_token& stop = {}, const AuditProgress& tell = {});
/// The same on a thread of its own.
using AuditJob = BackgroundWork<WorkspaceAudit>;
[[nodiscard]] AuditJob::Work auditWork(storage::WorkspaceLocation location);

} // namespace sextant::host
