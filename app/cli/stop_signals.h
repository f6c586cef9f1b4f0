#pragma once

#include <atomic>
#include <csignal>

namespace sextant::cli {

/// Set once SIGINT or SIGTERM came while a StopSignals lived.
[[nodiscard]] const std::atomic<bool>& stopRequested();

/// While it lives, the first SIGINT or SIGTERM asks for an orderly end; a second one ends the process as usual.
class StopSignals final {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

private:
    struct sigaction m_oldInterrupt {};
    struct sigaction m_oldTerminate {};
};

} // namespace sextant::cli
