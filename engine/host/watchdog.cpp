#include "engine/host/watchdog.h"

#include <cstdio>
#include <utility>

namespace sextant::host {
namespace {

std::int64_t watchdogNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds limit) : m_limit(limit)
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Watchdog::~Watchdog()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void Watchdog::watch(std::shared_ptr<EngineRun> run)
{
    const std::lock_guard lock(m_mutex);
    m_run.swap(run);
    m_engineLate.store(false, std::memory_order_release);
}

void Watchdog::screenIsAlive() { m_screenBeat.store(watchdogNow(), std::memory_order_relaxed); }

void Watchdog::runUrgently(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_urgent.push_back(std::move(work));
    }
    m_wake.notify_all();
}

void Watchdog::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait_for(lock, stop, m_limit / 8, [&] { return !m_urgent.empty(); });
        // What was asked for is done even at the end.
        while (!m_urgent.empty()) {
            const std::function<void()> work = std::move(m_urgent.front());
            m_urgent.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
        if (stop.stop_requested()) return;
        look();
    }
}

/// With m_mutex held.
void Watchdog::look()
{
    const bool isRunning =
        m_run && !m_run->isDone() && m_run->facts().phase == EngineRun::Phase::Running && !m_run->isAbandoned();
    const bool isLate = isRunning && m_run->sinceHeartbeat() > m_limit;
    if (isLate && !m_engineLate.load(std::memory_order_relaxed))
        std::fprintf(stderr, "sextant: the engine has not answered for %lld ms\n",
                     static_cast<long long>(
                         std::chrono::duration_cast<std::chrono::milliseconds>(m_run->sinceHeartbeat()).count()));
    m_engineLate.store(isLate, std::memory_order_release);

    const std::int64_t beat = m_screenBeat.load(std::memory_order_relaxed);
    const bool screenLate = beat != 0 && watchdogNow() - beat > m_limit.count();
    if (screenLate && !m_screenLate)
        std::fprintf(stderr, "sextant: the window has not answered for %lld ms\n",
                     static_cast<long long>(watchdogNow() - beat));
    m_screenLate = screenLate;
}

} // namespace sextant::host
