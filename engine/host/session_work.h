#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

#include "engine/host/work_pool.h"
#include "engine/session/pending_work.h"

namespace sextant::host {

/// Does the slow work that a session asks for (DESIGN §4b.9), on threads of its own that exist from the first request
/// on. Used by the thread that drives the session, and by those that drive the ones that continue it.
class SessionWork final {
public:
    /// As session::carryOut, which it is unless a test says else.
    using CarryOut = std::function<std::shared_ptr<const session::ModelInstalled>(
        const session::PendingWork& work, const std::stop_token& stop, const std::function<void(double)>& progress)>;

    explicit SessionWork(CarryOut carryOut = session::carryOut);
    /// Tells what runs to stop and waits for it.
    ~SessionWork();

    /// Begins what is pending and has not begun; what is not pending any more is told to stop and forgotten.
    void keepUpWith(std::span<const session::PendingWork> pending);
    /// The result, if it is there; null while the work is being done.
    [[nodiscard]] std::shared_ptr<const session::ModelInstalled> result(std::uint64_t work);

    struct Progress {
        std::size_t works = 0; ///< under way or waiting for a thread
        double done = 0.0;     ///< of all of them together, 0..1
    };
    [[nodiscard]] Progress progress() const;

private:
    struct Job {
        std::stop_source stop;
        std::shared_ptr<std::atomic<double>> done;
        std::shared_ptr<const session::ModelInstalled> result;
    };

    CarryOut m_carryOut;
    std::map<std::uint64_t, Job> m_jobs; // by number of the work
    std::optional<WorkPool> m_pool;      // last: its threads are gone before what they use
};

} // namespace sextant::host
