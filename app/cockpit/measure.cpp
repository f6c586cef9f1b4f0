#include "app/cockpit/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <utility>

#include <unistd.h>

#include "engine/host/cockpit_host.h"
#include "ui/widgets/stall_recorder.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double threadSeconds() { return secondsOf(CLOCK_THREAD_CPUTIME_ID); }

/// How long this thread was ready and had no processor; 0 where the kernel does not tell.
double waitedSeconds()
{
    std::ifstream in("/proc/thread-self/schedstat");
    double ran = 0.0;
    double waited = 0.0;
    in >> ran >> waited;
    return waited * 1e-9;
}

double processSeconds() { return secondsOf(CLOCK_PROCESS_CPUTIME_ID); }

/// What the program has of the memory now; 0 where the kernel does not tell.
double residentMebibytes()
{
    std::ifstream in("/proc/self/statm");
    double all = 0.0;
    double resident = 0.0;
    in >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

void figure(const char* key, double value) { std::printf("measure %s %.9g\n", key, value); }

} // namespace

Measure::Measure(host::CockpitHost& host, QWidget& window, ui::StallRecorder& stalls)
    : m_host(host), m_window(window), m_stalls(stalls)
{
    window.installEventFilter(this);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look] {
        const host::HostStatus status = m_host.status();
        const bool isThere = status.state == host::HostState::Playing || status.state == host::HostState::Paused ||
                             status.state == host::HostState::Ended;
        if (m_counts || !isThere) return;
        m_counts = true;
        look->stop();
        QTimer::singleShot(1s, this, [this] { begin(); });
    });
    look->start(50ms);
}

void Measure::begin()
{
    m_stalls.reset();
    if (auto* application = qobject_cast<ui::MeasuredApplication*>(QCoreApplication::instance()))
        application->countProcessorTime();
    m_allBefore = processSeconds();
    m_processorBefore = threadSeconds();
    m_waitedBefore = waitedSeconds();
    m_seqBefore = m_host.latest() ? m_host.latest()->seq : 0;
    m_since = std::chrono::steady_clock::now();
}

bool Measure::eventFilter(QObject* watched, QEvent* event)
{
    // The window's request to be painted: all of it is when the event has been delivered.
    if (watched == &m_window && event->type() == QEvent::UpdateRequest && !m_hasContent) {
        const bool hasContent = m_host.latest() != nullptr;
        QTimer::singleShot(0, this, [this, hasContent] {
            if (!m_painted) say("painted");
            m_painted = true;
            if (!hasContent || m_hasContent) return;
            m_hasContent = true;
            say("content");
        });
    }
    return false;
}

void Measure::finish()
{
    if (std::exchange(m_isFinished, true)) return;
    const ui::StallRecorder::Summary stalls = m_stalls.summary();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count();
    figure("stall_turns", static_cast<double>(stalls.turns));
    figure("stall_p99_ms", stalls.p99Ms);
    figure("stall_max_ms", stalls.maxMs);
    figure("stalls_over_16", static_cast<double>(stalls.over16Ms));
    figure("stalls_over_50", static_cast<double>(stalls.over50Ms));
    if (m_since != std::chrono::steady_clock::time_point{} && seconds > 0.0) {
        figure("ui_cpu_share", (threadSeconds() - m_processorBefore) / seconds);
        figure("ui_waited_share", (waitedSeconds() - m_waitedBefore) / seconds);
        figure("cpu_share", (processSeconds() - m_allBefore) / seconds);
        const std::uint64_t seq = m_host.latest() ? m_host.latest()->seq : m_seqBefore;
        figure("events_per_second", static_cast<double>(seq - std::min(seq, m_seqBefore)) / seconds);
    }
    if (const auto* application = qobject_cast<ui::MeasuredApplication*>(QCoreApplication::instance())) {
        const ui::DurationCounts& events = application->processorTimes();
        figure("event_cpu_p99_ms", events.quantileMs(0.99));
        figure("event_cpu_max_ms", static_cast<double>(events.longest().count()) / 1e6);
        const std::uint64_t over = events.count() - events.countUpTo(16'700us);
        figure("events_cpu_over_16", static_cast<double>(over));
    }
    const ui::StallRecorder::Frames& frames = m_stalls.frames();
    figure("frames", static_cast<double>(frames.times.count()));
    figure("frame_p50_ms", frames.times.quantileMs(0.5));
    figure("memory_mib", residentMebibytes());
    std::fflush(stdout);
}

} // namespace sextant::cockpit
