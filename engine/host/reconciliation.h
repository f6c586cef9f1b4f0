#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include "engine/session/session.h"
#include "engine/storage/workspace.h"
#include "engine/trading/reconciliation/reconciliation.h"

namespace sextant::host {

/// What engine, venues and storage say of one account at one event of a session.
struct AccountState {
    std::uint64_t seq = 0;
    std::uint8_t account = 0;
    trading::AccountRecord engine; ///< its fills are those that the venues still remember
    trading::AccountRecord venue;  ///< of the instruments below
};
/// All accounts, the venues' side of them where nothing is on its way. Engine's thread.
[[nodiscard]] std::vector<AccountState> accountStates(const session::Session& session);
/// What is held and owed as the engine says it, to be compared with storage: no fills, orders that are settled by now.
[[nodiscard]] trading::AccountRecord engineRecord(const session::Session& session, std::size_t account);
/// The same as the projections of a session say it, as far as they go at `seq`. Orders and positions that changed
/// behind it are left out; their ids are appended to `later`. Errors: as the database.
struct StoredRecord {
    trading::AccountRecord record;
    std::set<std::uint64_t> laterOrders;
    std::set<std::uint16_t> laterInstruments;
};
[[nodiscard]] Result<StoredRecord> storedRecord(const storage::Database& database, const std::string& sessionId,
                                                std::uint64_t seq, std::uint8_t account);

/// Compares every minute and at the start (execution.md §13). Venues are looked at where the engine runs; storage,
/// which is slow and comes later, by a thread of its own. What does not agree comes out once, as events for the
/// session.
class Reconciler final {
public:
    using SteadyTime = std::chrono::steady_clock::time_point;
    /// `location` of the sessions that are stored; none: venues alone.
    explicit Reconciler(std::optional<storage::WorkspaceLocation> location,
                        std::chrono::nanoseconds interval = std::chrono::seconds(60));
    ~Reconciler();

    /// The engine's thread, between two events: what has been found since. Another `sessionId` than before begins anew;
    /// an empty one is stored nowhere.
    [[nodiscard]] std::vector<session::ReconciliationFinding>
    look(const session::Session& session, const std::string& sessionId, std::uint64_t durableSeq, SteadyTime now);
    /// When there is something to do at the latest; before that look() only takes what has been found.
    [[nodiscard]] SteadyTime next() const { return m_next; }
    /// How many comparisons were made; of them with storage.
    [[nodiscard]] std::uint64_t comparisons() const { return m_comparisons; }

private:
    struct Job {
        std::uint64_t seq = 0;
        std::vector<trading::AccountRecord> engine; // by account
    };
    using Name = std::tuple<trading::FindingClass, trading::ComparedWith, std::uint8_t, std::uint16_t, std::uint64_t,
                            std::int64_t, std::int64_t, std::int64_t>;
    void work(const std::stop_token& stop);
    [[nodiscard]] static std::vector<trading::Finding> compare(Job& job, const storage::WorkspaceLocation& location,
                                                               const std::string& sessionId);
    [[nodiscard]] bool isNews(const trading::Finding& finding);

    std::chrono::nanoseconds m_interval;
    SteadyTime m_next = SteadyTime::min();
    std::uint64_t m_comparisons = 0;
    std::set<Name> m_known;       // told already
    std::optional<Job> m_pending; // waits until it is durable

    std::mutex m_mutex; // guards all below but the thread
    std::condition_variable_any m_wake;
    std::optional<storage::WorkspaceLocation> m_location;
    std::string m_sessionId;
    std::optional<Job> m_job;
    std::vector<trading::Finding> m_found;
    std::jthread m_worker; // last: it uses the others
};

} // namespace sextant::host
