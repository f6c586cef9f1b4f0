#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "engine/host/decision_audit.h"

namespace sextant::host {

/// Verifies a workspace (auditWorkspace()) on a thread of its own, from its making on. progress() may be asked as often
/// as one likes.
class AuditJob final {
public:
    struct Progress {
        double share = 0.0;                            ///< 0 … 1
        std::optional<std::chrono::seconds> left;      ///< about; once some of it is done
        std::optional<Result<WorkspaceAudit>> outcome; ///< set once it is over; Interrupted: it was cancelled
    };

    explicit AuditJob(storage::WorkspaceLocation location);
    /// Cancels, and waits until that is done.
    ~AuditJob() = default;
    AuditJob(const AuditJob&) = delete;
    AuditJob& operator=(const AuditJob&) = delete;

    [[nodiscard]] Progress progress() const;
    void cancel() { m_thread.request_stop(); }

private:
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    mutable std::mutex m_mutex; // guards the two below
    double m_share = 0.0;
    std::optional<Result<WorkspaceAudit>> m_outcome;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sextant::host
