#include "engine/host/work_pool.h"

#include <cstdio>
#include <exception>
#include <utility>

namespace sextant::host {

WorkPool::WorkPool(unsigned threads)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { run(stop); });
}

WorkPool::~WorkPool()
{
    cancelAll();
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
    m_threads.clear(); // joins
}

void WorkPool::post(Work work, Failed failed)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({std::move(work), std::move(failed)});
    m_wake.notify_one();
}

void WorkPool::drain()
{
    std::vector<Finish> done;
    {
        const std::lock_guard lock(m_mutex);
        done.swap(m_done);
    }
    for (const Finish& finish : done)
        finish();
}

void WorkPool::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    m_cancel.request_stop();
    m_cancel = {};
}

WorkPool::Finish WorkPool::carryOut(const Task& task, const std::stop_token& cancel)
{
    try {
        return task.work(cancel);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "sextant: work in the background stopped at a fault: %s\n", exception.what());
        if (!task.failed) return {};
        return [failed = task.failed, message = std::string(exception.what())] { failed(message); };
    }
}

void WorkPool::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_waiting.empty()) {
            m_wake.wait(lock, [&] { return stop.stop_requested() || !m_waiting.empty(); });
            continue;
        }
        const Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        const std::stop_token cancel = m_cancel.get_token();
        lock.unlock();
        Finish finish = carryOut(task, cancel);
        lock.lock();
        if (finish && !cancel.stop_requested()) m_done.push_back(std::move(finish));
    }
}

} // namespace sextant::host
