#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/services/health/service_facts.h"
#include "engine/storage/workspace.h"

namespace sextant::services {

/// How a request to the webhook ended (execution.md §1.1).
enum class WebhookOutcome : std::uint8_t {
    Accepted,
    Duplicate,
    Invalid,
    Unauthenticated,
    Forbidden,
    TooLarge,
    Refused,
    RateLimited,
    Busy,
};
inline constexpr std::size_t kWebhookOutcomes = 9;
[[nodiscard]] std::string_view toString(WebhookOutcome outcome); ///< "ACCEPTED"
[[nodiscard]] int statusOf(WebhookOutcome outcome);              ///< 201

/// One request, as it is kept: without any secret.
struct WebhookRecord {
    Time at;            ///< wall clock
    std::string source; ///< address of the sender
    WebhookOutcome outcome = WebhookOutcome::Invalid;
    std::string detail;      ///< the words of the answer
    std::string payload;     ///< empty where the body was too large to be read
    std::string payloadHash; ///< SHA-256 of `payload`, hexadecimal
    std::string sessionId;   ///< in which it became an event; empty: in none
    std::uint64_t seq = 0;
    std::uint64_t signal = 0;
    std::int64_t microseconds = 0; ///< from the whole request to its answer
};

/// A signal that was taken, as the log has it.
struct TakenSignal {
    Time at; ///< wall clock
    std::string payload;
    std::string payloadHash;
    std::uint64_t signal = 0;
};

/// Keeps every request to the webhook: the newest in memory, all of them in the workspace's table `webhook_log`, which
/// a thread of its own writes in one commit for all that waits. Functions may be called from any thread.
class WebhookLog final {
public:
    /// `workspace` null: in memory only. `kept`: rows; the oldest beyond them are deleted. Errors: as Workspace.
    [[nodiscard]] static Result<std::unique_ptr<WebhookLog>> open(const storage::Workspace* workspace,
                                                                  std::int64_t kept, Time since = Time::max());
    ~WebhookLog(); ///< writes what waits
    WebhookLog(const WebhookLog&) = delete;
    WebhookLog& operator=(const WebhookLog&) = delete;

    /// What the workspace's log had accepted from `since` on when this was opened, oldest first; at most 10,000.
    [[nodiscard]] const std::vector<TakenSignal>& taken() const { return m_taken; }

    void add(WebhookRecord record);
    /// Newest first, at most 200.
    [[nodiscard]] std::vector<WebhookRecord> latest() const;
    [[nodiscard]] std::array<std::uint64_t, kWebhookOutcomes> counts() const;
    /// How long answers took.
    [[nodiscard]] HistogramFacts durations() const;
    /// Requests that wait to be written, and those that could not be: the disk was full for too long.
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] std::uint64_t lost() const;
    /// Counts up with every request.
    [[nodiscard]] std::uint64_t version() const;
    /// Waits until all that was added before is written, or failed to be.
    void flush();

private:
    WebhookLog(std::optional<storage::Database> database, std::int64_t kept);
    void run();
    [[nodiscard]] Result<void> write(std::span<const WebhookRecord> records);

    std::optional<storage::Database> m_database; // the thread's own
    std::int64_t m_kept;
    std::vector<TakenSignal> m_taken; // never changed once it is open

    mutable std::mutex m_mutex; // guards all below but the thread
    std::condition_variable m_changed;
    std::deque<WebhookRecord> m_latest;
    std::deque<WebhookRecord> m_waiting;
    std::array<std::uint64_t, kWebhookOutcomes> m_counts{};
    HistogramFacts m_durations;
    std::uint64_t m_version = 0;
    std::uint64_t m_lost = 0;
    bool m_isWriting = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace sextant::services
