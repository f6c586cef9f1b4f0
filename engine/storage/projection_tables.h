#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

/// Writes the changes of projections inside the caller's transaction. Keeps its statements prepared.
class ProjectionTables final {
public:
    explicit ProjectionTables(Database& database);
    ProjectionTables(ProjectionTables&&) noexcept;
    ProjectionTables& operator=(ProjectionTables&&) noexcept;
    ~ProjectionTables();

    /// Errors: Refused when the rows contradict what is stored (a projection that needs rebuilding); else as Database.
    [[nodiscard]] Result<void> write(const std::string& sessionId, const ProjectionRows& rows);
    /// Notes that the projections of the session are complete up to `seq`.
    [[nodiscard]] Result<void> setProjectedSeq(const std::string& sessionId, std::uint64_t seq);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    Database* m_database;
};

/// The seq up to which a session's projections are complete; 0 if there are none.
[[nodiscard]] Result<std::uint64_t> projectedSeq(const Database& database, const std::string& sessionId);
/// Deletes the projections of one session, its projected_seq included.
[[nodiscard]] Result<void> dropProjections(Database& database, const std::string& sessionId);

/// The lists that can be asked for.
enum class Listing : std::uint8_t {
    Signals,
    EnrichedSignals,
    Orders,
    Trades,
    Positions,
    RiskEvents,
    ExitEvents,
    NonTrades,
    LedgerEntries,
    Incidents,
    Regimes,
    Weights,
    Accounts,
    AccountDays,
    Commands,
    Notes,
    Reconciliations,
    Routes,
    AgentDecisions,
    ShadowTrades,
    ShadowOrders,
    ShadowFills,
    ShadowPositions,
    ShadowRiskEvents,
    ShadowExitEvents,
    ShadowNonTrades,
    ShadowLedgerEntries,
    AgentOutcomes,
};

struct ListFilter {
    std::string sessionId;     ///< empty: all sessions
    std::optional<Time> since; ///< engine time, inclusive
    std::string symbol;        ///< empty: all
    std::string variant;       ///< "A", "operator"; empty: all
    std::string status;        ///< tables with a status only; empty: all
    std::string account;       ///< "main" or the name of a paper account, tables of accounts only; empty: all
    std::int64_t limit = 1000; ///< newest first
};

/// Rows of a projection, newest first, with all its columns. Errors: InvalidArgument for a filter the table has no
/// column for.
[[nodiscard]] Result<Table> list(const Database& database, Listing listing, const ListFilter& filter);

} // namespace sextant::storage
