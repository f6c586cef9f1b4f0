#include "app/cli/stop_signals.h"

namespace sextant::cli {
namespace {

std::atomic<bool> g_stop{false}; // a signal handler can reach nothing but a global

void onStopSignal(int) { g_stop.store(true, std::memory_order_relaxed); }

} // namespace

const std::atomic<bool>& stopRequested() { return g_stop; }

StopSignals::StopSignals()
{
    g_stop.store(false);
    struct sigaction action {};
    action.sa_handler = onStopSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, &m_oldInterrupt);
    sigaction(SIGTERM, &action, &m_oldTerminate);
}

StopSignals::~StopSignals()
{
    sigaction(SIGINT, &m_oldInterrupt, nullptr);
    sigaction(SIGTERM, &m_oldTerminate, nullptr);
}

} // namespace sextant::cli
