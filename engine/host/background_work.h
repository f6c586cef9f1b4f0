#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

#include "engine/core/result.h"

namespace sextant::host {

/// What is left of work that has come so far in some time; nothing while that says little.
[[nodiscard]] inline std::optional<std::chrono::seconds> timeLeft(double share,
                                                                  std::chrono::steady_clock::duration passed)
{
    if (passed < std::chrono::seconds(1) || share < 0.02 || share >= 1.0) return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::duration<double>(passed) *
                                                            ((1.0 - share) / share));
}

/// Long work on a thread of its own, from its making on. It is told to stop and says how far it is; progress() may be
/// asked as often as one likes.
template <class Value>
class BackgroundWork final {
public:
    struct Progress {
        double share = 0.0;                       ///< 0 … 1
        std::optional<std::chrono::seconds> left; ///< about; once it can be told
        std::optional<Result<Value>> outcome;     ///< set once it is over; Interrupted: it was cancelled
    };
    /// Runs on the thread; hears whether to stop, and tells the share that is done.
    using Work = std::function<Result<Value>(const std::stop_token& stop, const std::function<void(double)>& tell)>;

    explicit BackgroundWork(Work work)
        : m_thread([this, work = std::move(work)](const std::stop_token& stop) {
              Result<Value> outcome = fail(ErrorCode::Interrupted, "the work was stopped");
              try {
                  outcome = work(stop, [this](double share) {
                      const std::lock_guard lock(m_mutex);
                      m_share = share;
                  });
              } catch (const std::exception& fault) {
                  outcome = fail(ErrorCode::Corrupt, fault.what());
              }
              const std::lock_guard lock(m_mutex);
              m_outcome = std::move(outcome);
          })
    {}
    /// Cancels, and waits until that is done.
    ~BackgroundWork() = default;
    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;

    [[nodiscard]] Progress progress() const
    {
        const std::lock_guard lock(m_mutex);
        return {m_share, timeLeft(m_share, std::chrono::steady_clock::now() - m_begun), m_outcome};
    }
    void cancel() { m_thread.request_stop(); }

private:
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    mutable std::mutex m_mutex; // guards the two below
    double m_share = 0.0;
    std::optional<Result<Value>> m_outcome;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sextant::host
