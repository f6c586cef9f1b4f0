#include "engine/journal/hash_helper.h"

namespace sextant::journal {

HashHelper::HashHelper() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

HashHelper::~HashHelper() = default;

void HashHelper::hash(std::span<HashJob> jobs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs = jobs;
        m_next.store(0, std::memory_order_relaxed);
    }
    m_given.notify_one();
    work(jobs, m_next);
    std::unique_lock lock(m_mutex);
    m_jobs = {};
    m_done.wait(lock, [this] { return !m_isWorking; });
}

void HashHelper::work(std::span<HashJob> jobs, std::atomic<std::size_t>& next)
{
    for (auto i = next.fetch_add(1, std::memory_order_relaxed); i < jobs.size();
         i = next.fetch_add(1, std::memory_order_relaxed))
        jobs[i].hash = sha256(jobs[i].bytes);
}

void HashHelper::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_given.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        const std::span<HashJob> jobs = m_jobs;
        m_isWorking = true;
        lock.unlock();
        work(jobs, m_next);
        lock.lock();
        m_isWorking = false;
        m_jobs = {};
        m_done.notify_one();
    }
}

} // namespace sextant::journal
