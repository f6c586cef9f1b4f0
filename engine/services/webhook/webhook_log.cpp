#include "engine/services/webhook/webhook_log.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sextant::services {
namespace {

constexpr std::size_t kShown = 200;
constexpr std::size_t kMayWait = 20'000; // while the disk fails; then the oldest go, counted
constexpr std::size_t kBatch = 1000;
constexpr std::chrono::milliseconds kRetry{500};

struct Row {
    std::string_view name;
    int status;
};
constexpr std::array<Row, kWebhookOutcomes> kRows{{{"ACCEPTED", 201},
                                                   {"DUPLICATE", 200},
                                                   {"INVALID", 400},
                                                   {"UNAUTHENTICATED", 401},
                                                   {"FORBIDDEN", 403},
                                                   {"TOO_LARGE", 413},
                                                   {"REFUSED", 422},
                                                   {"RATE_LIMITED", 429},
                                                   {"BUSY", 503}}};

} // namespace

std::string_view toString(WebhookOutcome outcome) { return kRows[static_cast<std::size_t>(outcome)].name; }
int statusOf(WebhookOutcome outcome) { return kRows[static_cast<std::size_t>(outcome)].status; }

Result<std::unique_ptr<WebhookLog>> WebhookLog::open(const storage::Workspace* workspace, std::int64_t kept, Time since)
{
    std::vector<TakenSignal> taken;
    std::optional<storage::Database> database;
    if (workspace != nullptr) {
        auto connection = workspace->connect(storage::Database::Access::ReadWrite);
        if (!connection) return tl::unexpected(connection.error());
        database.emplace(*std::move(connection));
        const storage::Value from[] = {since.ns, std::string(toString(WebhookOutcome::Accepted))};
        const auto rows =
            database->select("SELECT at, payload, payload_hash, signal_id FROM webhook_log WHERE at >= ?1 "
                             "AND outcome = ?2 AND signal_id IS NOT NULL ORDER BY entry DESC LIMIT 10000",
                             from);
        if (!rows) return tl::unexpected(rows.error());
        for (auto row = rows->rows.rbegin(); row != rows->rows.rend(); ++row)
            taken.push_back({Time{std::get<std::int64_t>((*row)[0])}, std::get<std::string>((*row)[1]),
                             std::get<std::string>((*row)[2]),
                             static_cast<std::uint64_t>(std::get<std::int64_t>((*row)[3]))});
    }
    std::unique_ptr<WebhookLog> log(new WebhookLog(std::move(database), kept));
    log->m_taken = std::move(taken);
    return log;
}

WebhookLog::WebhookLog(std::optional<storage::Database> database, std::int64_t kept)
    : m_database(std::move(database)), m_kept(kept)
{
    for (const double bound : {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0})
        m_durations.buckets.emplace_back(bound, 0);
    if (m_database) m_thread = std::thread([this] { run(); });
}

WebhookLog::~WebhookLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void WebhookLog::add(WebhookRecord record)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_version;
        ++m_counts[static_cast<std::size_t>(record.outcome)];
        const double seconds = static_cast<double>(record.microseconds) / 1e6;
        for (auto& [bound, count] : m_durations.buckets)
            count += seconds <= bound ? 1U : 0U;
        ++m_durations.count;
        m_durations.sum += seconds;
        m_latest.push_front(record);
        if (m_latest.size() > kShown) m_latest.pop_back();
        if (!m_thread.joinable()) return;
        m_waiting.push_back(std::move(record));
        if (m_waiting.size() > kMayWait) {
            m_waiting.pop_front();
            ++m_lost;
        }
    }
    m_changed.notify_all();
}

std::vector<WebhookRecord> WebhookLog::latest() const
{
    const std::lock_guard lock(m_mutex);
    return {m_latest.begin(), m_latest.end()};
}

std::array<std::uint64_t, kWebhookOutcomes> WebhookLog::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

HistogramFacts WebhookLog::durations() const
{
    const std::lock_guard lock(m_mutex);
    return m_durations;
}

std::size_t WebhookLog::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

std::uint64_t WebhookLog::lost() const
{
    const std::lock_guard lock(m_mutex);
    return m_lost;
}

std::uint64_t WebhookLog::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

void WebhookLog::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_thread.joinable() || (m_waiting.empty() && !m_isWriting); });
}

Result<void> WebhookLog::write(std::span<const WebhookRecord> records)
{
    return m_database->transact([&]() -> Result<void> {
        for (const WebhookRecord& each : records) {
            const storage::Value row[] = {each.at.ns,
                                          each.source,
                                          std::int64_t{statusOf(each.outcome)},
                                          std::string(toString(each.outcome)),
                                          each.detail,
                                          each.payloadHash,
                                          each.payload,
                                          each.sessionId,
                                          static_cast<std::int64_t>(each.seq),
                                          each.signal == 0 ? storage::Value()
                                                           : storage::Value(static_cast<std::int64_t>(each.signal)),
                                          each.microseconds};
            const auto done = m_database->change(
                "INSERT INTO webhook_log (at, source, status, outcome, detail, payload_hash, payload, session_id, seq, "
                "signal_id, duration_us) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                row);
            if (!done) return tl::unexpected(done.error());
        }
        const storage::Value kept[] = {m_kept};
        const auto pruned = m_database->change(
            "DELETE FROM webhook_log WHERE entry <= (SELECT max(entry) FROM webhook_log) - ?1", kept);
        return pruned ? Result<void>{} : tl::unexpected(pruned.error());
    });
}

void WebhookLog::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_isStopping || !m_waiting.empty(); });
        if (m_waiting.empty()) return;
        std::vector<WebhookRecord> batch;
        while (!m_waiting.empty() && batch.size() < kBatch) {
            batch.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        m_isWriting = true;
        lock.unlock();
        const auto done = write(batch);
        lock.lock();
        m_isWriting = false;
        if (!done) {
            if (m_isStopping) {
                m_lost += batch.size() + m_waiting.size();
                return;
            }
            // In front again, in their order; tried anew a little later.
            for (auto each = batch.rbegin(); each != batch.rend(); ++each)
                m_waiting.push_front(std::move(*each));
            m_changed.wait_for(lock, kRetry, [&] { return m_isStopping; });
        }
        m_changed.notify_all();
    }
}

} // namespace sextant::services
