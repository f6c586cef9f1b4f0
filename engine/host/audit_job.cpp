#include "engine/host/audit_job.h"

#include <exception>
#include <utility>

namespace sextant::host {
namespace {

/// What is left of work that has come so far in some time; nothing while that says little.
std::optional<std::chrono::seconds> timeLeft(double share, std::chrono::steady_clock::duration passed)
{
    if (passed < std::chrono::seconds(1) || share < 0.02 || share >= 1.0) return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::duration<double>(passed) *
                                                            ((1.0 - share) / share));
}

} // namespace

AuditJob::AuditJob(storage::WorkspaceLocation location)
    : m_thread([this, place = std::move(location)](const std::stop_token& stop) {
          const auto tell = [this](double share) {
              const std::lock_guard lock(m_mutex);
              m_share = share;
          };
          Result<WorkspaceAudit> outcome = fail(ErrorCode::Interrupted, "the audit was stopped");
          try {
              outcome = auditWorkspace(place, stop, tell);
          } catch (const std::exception& fault) {
              outcome = fail(ErrorCode::Corrupt, fault.what());
          }
          const std::lock_guard lock(m_mutex);
          m_outcome = std::move(outcome);
      })
{}

AuditJob::Progress AuditJob::progress() const
{
    const std::lock_guard lock(m_mutex);
    return {m_share, timeLeft(m_share, std::chrono::steady_clock::now() - m_begun), m_outcome};
}

} // namespace sextant::host
