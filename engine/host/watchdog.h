#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/host/engine_run.h"

namespace sextant::host {

/// A thread that waits for nobody: notices an engine or a screen that has stopped answering and says so on stderr once,
/// and does small urgent writes that must not wait for either.
class Watchdog final {
public:
    explicit Watchdog(std::chrono::milliseconds limit);
    ~Watchdog();

    /// The run to look at; null: none.
    void watch(std::shared_ptr<EngineRun> run);
    /// The screen's thread, on every poll.
    void screenIsAlive();
    /// The engine's thread has been silent for longer than the limit while it had something to run.
    [[nodiscard]] bool isEngineLate() const { return m_engineLate.load(std::memory_order_acquire); }
    /// Runs soon, on the watchdog's thread.
    void runUrgently(std::function<void()> work);

private:
    void run(const std::stop_token& stop);
    void look();

    std::chrono::milliseconds m_limit;
    std::atomic<bool> m_engineLate{false};
    std::atomic<std::int64_t> m_screenBeat{0};
    std::mutex m_mutex; // guards m_run, m_urgent
    std::condition_variable_any m_wake;
    std::shared_ptr<EngineRun> m_run;
    std::deque<std::function<void()>> m_urgent;
    bool m_screenLate = false; // the thread's own
    std::jthread m_thread;     // last, so that it joins first
};

} // namespace sextant::host
