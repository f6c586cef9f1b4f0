#include "engine/host/session_work.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace sextant::host {
namespace {

/// One training is one thread's work; more at once only where there are processors for it.
unsigned threadsForWork() { return std::clamp(std::thread::hardware_concurrency() / 2, 1U, 4U); }

} // namespace

SessionWork::SessionWork(CarryOut carryOut) : m_carryOut(std::move(carryOut)) {}

SessionWork::~SessionWork()
{
    for (auto& [work, job] : m_jobs)
        job.stop.request_stop();
}

void SessionWork::keepUpWith(std::span<const session::PendingWork> pending)
{
    std::erase_if(m_jobs, [&](auto& entry) {
        const bool isWanted = std::any_of(pending.begin(), pending.end(),
                                          [&](const session::PendingWork& each) { return each.work == entry.first; });
        if (!isWanted) entry.second.stop.request_stop();
        return !isWanted;
    });
    for (const session::PendingWork& each : pending) {
        if (m_jobs.contains(each.work)) continue;
        if (!m_pool) m_pool.emplace(threadsForWork());
        Job& job = m_jobs[each.work];
        job.done = std::make_shared<std::atomic<double>>(0.0);
        const auto carryOut = [this, work = each, stop = job.stop.get_token(),
                               done = job.done](const std::stop_token&) -> WorkPool::Finish {
            std::shared_ptr<const session::ModelInstalled> result =
                m_carryOut(work, stop, [&done](double share) { done->store(share, std::memory_order_relaxed); });
            return [this, number = work.work, result = std::move(result)] {
                const auto found = m_jobs.find(number);
                if (found != m_jobs.end() && result) found->second.result = result;
            };
        };
        // A session that waits for it must not wait for ever: the engine stops at this fault as at one of its own.
        m_pool->post(carryOut,
                     [](const std::string& message) { throw std::runtime_error("training a model: " + message); });
    }
}

std::shared_ptr<const session::ModelInstalled> SessionWork::result(std::uint64_t work)
{
    if (m_pool) m_pool->drain();
    const auto found = m_jobs.find(work);
    return found != m_jobs.end() ? found->second.result : nullptr;
}

SessionWork::Progress SessionWork::progress() const
{
    Progress progress;
    for (const auto& [work, job] : m_jobs) {
        if (job.result) continue;
        ++progress.works;
        progress.done += job.done->load(std::memory_order_relaxed);
    }
    if (progress.works > 0) progress.done /= static_cast<double>(progress.works);
    return progress;
}

} // namespace sextant::host
