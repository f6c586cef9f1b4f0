#include "ui/widgets/stall_recorder.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;

/// A pause that the event loop does not make without having waited for something.
constexpr auto kBreath = 100us;

double milliseconds(std::chrono::nanoseconds time) { return static_cast<double>(time.count()) / 1e6; }

} // namespace

void StallRecorder::begin(Clock::time_point now)
{
    if (m_depth++ > 0) return;
    if (m_hasStretch && now - m_end <= kBreath) return;
    flush();
    m_hasStretch = true;
    m_start = now;
    m_end = now;
}

void StallRecorder::end(Clock::time_point now)
{
    if (--m_depth == 0) m_end = now;
}

void StallRecorder::flush()
{
    if (m_hasStretch) add(m_end - m_start);
    m_hasStretch = false;
}

void StallRecorder::add(std::chrono::nanoseconds busy)
{
    const double octaves = std::log2(std::max(1.0, static_cast<double>(busy.count())));
    ++m_counts[std::min(kClasses - 1, static_cast<std::size_t>(octaves * 16.0))];
    ++m_turns;
    m_over16 += busy > 16'700us ? 1 : 0;
    m_over50 += busy > 50ms ? 1 : 0;
    m_max = std::max(m_max, busy);
}

void StallRecorder::reset()
{
    m_counts.fill(0);
    m_turns = m_over16 = m_over50 = 0;
    m_max = 0ns;
    m_hasStretch = false;
}

StallRecorder::Summary StallRecorder::summary()
{
    if (m_depth == 0) flush();
    const auto quantile = [this](double share) {
        const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_turns)));
        std::uint64_t seen = 0;
        for (std::size_t index = 0; index < kClasses; ++index) {
            seen += m_counts[index];
            if (seen >= wanted && seen > 0)
                return std::min(std::exp2(static_cast<double>(index + 1) / 16.0) / 1e6, milliseconds(m_max));
        }
        return 0.0;
    };
    return {m_turns, quantile(0.5), quantile(0.99), milliseconds(m_max), m_over16, m_over50};
}

QString StallRecorder::line()
{
    const Summary now = summary();
    return QStringLiteral("ui stalls: %1 turns, p50 %2 ms, p99 %3 ms, max %4 ms, over 16.7 ms: %5, over 50 ms: %6")
        .arg(now.turns)
        .arg(now.p50Ms, 0, 'f', 2)
        .arg(now.p99Ms, 0, 'f', 2)
        .arg(now.maxMs, 0, 'f', 1)
        .arg(now.over16Ms)
        .arg(now.over50Ms);
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    // Threads with an event loop of their own come through here too.
    if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    m_stalls.begin(StallRecorder::Clock::now());
    const bool done = QApplication::notify(receiver, event);
    m_stalls.end(StallRecorder::Clock::now());
    return done;
}

} // namespace sextant::ui
