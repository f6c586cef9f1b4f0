#include "ui/shell/frame_loop.h"

#include <QTimer>

#include "engine/host/cockpit_host.h"
#include "ui/widgets/stall_recorder.h"

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kActive = 16ms;
constexpr auto kIdle = 100ms;
constexpr auto kHidden = 250ms;
constexpr auto kFrame = 33ms;

} // namespace

FrameLoop::FrameLoop(host::CockpitHost& host, StallRecorder* recorder, QObject* parent)
    : QObject(parent), m_host(host), m_recorder(recorder), m_timer(new QTimer(this)), m_lastChange(Clock::now())
{
    connect(m_timer, &QTimer::timeout, this, &FrameLoop::tick);
    const auto changed = [this] {
        m_dirty = true;
        wake();
    };
    connect(&host, &host::CockpitHost::snapshotChanged, this, changed);
    // Told at regular intervals, so it keeps nothing awake.
    connect(&host, &host::CockpitHost::statusChanged, this, [this] { m_dirty = true; });
    connect(&host, &host::CockpitHost::opened, this, changed);
    m_timer->start(kActive);
}

void FrameLoop::wake()
{
    m_lastChange = Clock::now();
    setInterval();
}

void FrameLoop::setVisible(bool visible)
{
    m_visible = visible;
    wake();
}

int FrameLoop::interval() const { return m_timer->interval(); }

void FrameLoop::setInterval()
{
    const auto wanted = !m_visible ? kHidden : Clock::now() - m_lastChange > 1s ? kIdle : kActive;
    if (m_timer->intervalAsDuration() != wanted) m_timer->start(wanted);
}

void FrameLoop::tick()
{
    {
        const GuiWork work(m_recorder, models::GuiJob::Engine);
        m_host.poll();
    }
    setInterval();
    const auto now = Clock::now();
    // Half an interval of tolerance: timers are a little late now and then.
    if (!m_dirty || !m_visible || now - m_lastFrame < kFrame - kActive / 2) return;
    m_dirty = false;
    m_lastFrame = now;
    Q_EMIT frame();
}

} // namespace sextant::ui
