#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace sextant::host {

/// Threads for slow work that belongs to no session (DESIGN §5, research pool): reading a recording to its end,
/// checking a session. Work is told to stop and is expected to look; what it finds is handed back to the owner's
/// thread.
class WorkPool final {
public:
    using Finish = std::function<void()>;                       ///< run by drain(), on the owner's thread
    using Work = std::function<Finish(const std::stop_token&)>; ///< run on a thread of the pool; may return nothing
    using Failed = std::function<void(const std::string&)>;     ///< run by drain() too, with what was thrown

    explicit WorkPool(unsigned threads = 1);
    /// Asks what runs to stop and waits for it.
    ~WorkPool();

    /// Work that throws ends; its thread goes on with the next. Without `failed` the fault is only written to standard
    /// error.
    void post(Work work, Failed failed = {});
    /// The owner's thread: finishes what is done.
    void drain();
    /// Forgets what has not begun and asks what runs to stop.
    void cancelAll();

private:
    struct Task {
        Work work;
        Failed failed;
    };
    [[nodiscard]] static Finish carryOut(const Task& task, const std::stop_token& cancel);
    void run(const std::stop_token& stop);

    std::mutex m_mutex; // guards all down to m_cancel
    std::condition_variable_any m_wake;
    std::deque<Task> m_waiting;
    std::vector<Finish> m_done;
    std::stop_source m_cancel; // of what runs now
    std::vector<std::jthread> m_threads;
};

} // namespace sextant::host
