#include "ui/widgets/stall_recorder.h"

#include <QAbstractEventDispatcher>
#include <QDialog>
#include <QDockWidget>
#include <QEvent>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;
using models::GuiJob;
using std::chrono::nanoseconds;

/// A pause that the event loop does not make without having waited for something.
constexpr auto kBreath = 100us;
constexpr auto kFrame = 16'700us;
constexpr auto kStall = 50ms;
constexpr auto kSlot = 10s;
constexpr auto kLeastNoted = 20us; // shorter work is not worth its place in the list

/// Processor time of this thread.
nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

double milliseconds(nanoseconds time) { return static_cast<double>(time.count()) / 1e6; }

std::int64_t slotOf(StallRecorder::Clock::time_point time) { return time.time_since_epoch() / kSlot; }

GuiJob jobOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::Paint:
    case QEvent::UpdateRequest:
    case QEvent::Expose:
        return GuiJob::Paint;
    case QEvent::LayoutRequest:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Polish:
    case QEvent::PolishRequest:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        return GuiJob::Layout;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Drop:
    case QEvent::DragMove:
        return GuiJob::Input;
    case QEvent::Timer:
        return GuiJob::Timer;
    case QEvent::MetaCall:
        return GuiJob::Queued;
    default:
        return GuiJob::Other;
    }
}

/// The panel or dialog it belongs to, as it is called on the screen, or a class for what cannot be seen.
QString subjectOf(GuiJob job, const QObject* receiver)
{
    if (job == GuiJob::Other) return {};
    if (receiver->isWidgetType()) {
        for (const auto* widget = static_cast<const QWidget*>(receiver); widget != nullptr;
             widget = widget->parentWidget()) {
            const bool isNamed =
                qobject_cast<const QDockWidget*>(widget) != nullptr || qobject_cast<const QDialog*>(widget) != nullptr;
            if (isNamed) return widget->windowTitle();
        }
        return {};
    }
    if (job != GuiJob::Timer && job != GuiJob::Queued) return {};
    const QObject* owner = qobject_cast<const QTimer*>(receiver) != nullptr ? receiver->parent() : receiver;
    return owner == nullptr ? QString()
                            : QString::fromLatin1(owner->metaObject()->className()).section(QLatin1String("::"), -1);
}

} // namespace

std::size_t DurationCounts::classOf(nanoseconds time)
{
    const double octaves = std::log2(std::max(1.0, static_cast<double>(time.count())));
    return std::min(kClasses - 1, static_cast<std::size_t>(octaves * 16.0));
}

void DurationCounts::add(nanoseconds time)
{
    ++m_counts[classOf(time)];
    ++m_count;
    m_sum += time;
    m_longest = std::max(m_longest, time);
}

void DurationCounts::add(const DurationCounts& other)
{
    for (std::size_t index = 0; index < kClasses; ++index)
        m_counts[index] += other.m_counts[index];
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_longest = std::max(m_longest, other.m_longest);
}

double DurationCounts::quantileMs(double share) const
{
    const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_count)));
    std::uint64_t seen = 0;
    for (std::size_t index = 0; index < kClasses; ++index) {
        seen += m_counts[index];
        if (seen >= wanted && seen > 0)
            return std::min(std::exp2(static_cast<double>(index + 1) / 16.0) / 1e6, milliseconds(m_longest));
    }
    return 0.0;
}

std::uint64_t DurationCounts::countUpTo(nanoseconds time) const
{
    std::uint64_t count = 0;
    const std::size_t end = classOf(time);
    for (std::size_t index = 0; index < end; ++index)
        count += m_counts[index];
    return count;
}

void StallRecorder::begin(Clock::time_point now, GuiJob job, const QString& subject)
{
    resume(now);
    if (m_work.empty() && !(m_hasStretch && now - m_end <= kBreath)) {
        settle();
        m_hasStretch = true;
        m_start = now;
        m_end = now;
    }
    if (job == GuiJob::Other && !m_work.empty())
        m_work.push_back({now, m_work.back().job, m_work.back().subject});
    else
        m_work.push_back({now, job, subject});
}

void StallRecorder::end(Clock::time_point now)
{
    if (m_work.empty()) return;
    resume(now);
    const Work done = std::move(m_work.back());
    m_work.pop_back();
    const nanoseconds lasted = now - done.start;
    note(done.job, done.subject, lasted - done.within);
    if (m_work.empty())
        m_end = now;
    else
        m_work.back().within += lasted;
}

void StallRecorder::note(GuiJob job, const QString& subject, nanoseconds taken)
{
    if (taken < kLeastNoted) return;
    const auto same = std::find_if(m_parts.begin(), m_parts.end(),
                                   [&](const Part& part) { return part.job == job && part.subject == subject; });
    if (same != m_parts.end())
        same->taken += taken;
    else
        m_parts.push_back({job, subject, taken});
}

void StallRecorder::wait(Clock::time_point now)
{
    if (m_work.empty() || m_isWaiting) return;
    // What is under way has worked up to here, and begins anew when the loop within it has something to do.
    for (std::size_t level = m_work.size(); level-- > 0;) {
        Work& work = m_work[level];
        const nanoseconds lasted = now - work.start;
        note(work.job, work.subject, lasted - work.within);
        work.within = 0ns;
        work.start = now;
        if (level > 0) m_work[level - 1].within += lasted;
    }
    m_end = now;
    flush();
    m_isWaiting = true;
}

void StallRecorder::resume(Clock::time_point now)
{
    if (!std::exchange(m_isWaiting, false)) return;
    for (Work& work : m_work)
        work.start = now;
    m_hasStretch = true;
    m_start = now;
    m_end = now;
}

/// The stretch before is over.
void StallRecorder::settle()
{
    if (m_hasStretch) flush();
}

void StallRecorder::flush()
{
    const nanoseconds lasted = m_end - m_start;
    m_turns.add(lasted);
    m_over16 += lasted > kFrame ? 1 : 0;
    if (lasted > kStall) keep(lasted);
    if (m_isFrame) keepFrame(lasted);
    m_parts.clear();
    m_isFrame = false;
    m_hasStretch = false;
}

void StallRecorder::keep(nanoseconds lasted)
{
    ++m_over50;
    Stall stall;
    stall.number = ++m_number;
    stall.start = m_start;
    stall.lasted = lasted;
    const auto most = std::max_element(m_parts.begin(), m_parts.end(),
                                       [](const Part& a, const Part& b) { return a.taken < b.taken; });
    if (most != m_parts.end()) {
        stall.job = most->job;
        stall.subject = most->subject;
        stall.taken = most->taken;
    }
    ++m_byJob[static_cast<std::size_t>(stall.job)];
    m_stalls.push_back(std::move(stall));
    if (m_stalls.size() > kStallsKept) m_stalls.pop_front();
}

void StallRecorder::keepFrame(nanoseconds lasted)
{
    const std::int64_t number = slotOf(m_start);
    Slot& slot = m_slots[static_cast<std::size_t>(number) % kSlots];
    if (slot.number != number) slot = {number, {}};
    for (Frames* frames : {&m_frames, &slot.frames}) {
        frames->times.add(lasted);
        frames->over += lasted > kFrame ? 1 : 0;
    }
}

void StallRecorder::reset()
{
    m_turns.clear();
    m_over16 = m_over50 = 0; // stalls keep their numbers
    m_stalls.clear();
    m_byJob.fill(0);
    m_frames = {};
    m_slots.fill({});
    m_parts.clear();
    m_isFrame = false;
    m_hasStretch = false;
    // What is under way counts from its next piece on.
    m_isWaiting = !m_work.empty();
}

StallRecorder::Summary StallRecorder::summary()
{
    if (m_work.empty()) settle();
    return {
        m_turns.count(), m_turns.quantileMs(0.5), m_turns.quantileMs(0.99), milliseconds(m_turns.longest()), m_over16,
        m_over50};
}

const std::deque<StallRecorder::Stall>& StallRecorder::stalls()
{
    if (m_work.empty()) settle();
    return m_stalls;
}

const std::array<std::uint64_t, models::kGuiJobs>& StallRecorder::stallsByJob()
{
    if (m_work.empty()) settle();
    return m_byJob;
}

const StallRecorder::Frames& StallRecorder::frames()
{
    if (m_work.empty()) settle();
    return m_frames;
}

StallRecorder::Frames StallRecorder::newestFrames(Clock::time_point now)
{
    if (m_work.empty()) settle();
    Frames newest;
    const std::int64_t last = slotOf(now);
    for (const Slot& slot : m_slots)
        if (slot.number > last - static_cast<std::int64_t>(kSlots) && slot.number <= last) {
            newest.times.add(slot.frames.times);
            newest.over += slot.frames.over;
        }
    return newest;
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

EventName nameOf(const QEvent& event, const QObject& receiver)
{
    const GuiJob job = jobOf(event.type());
    return {job, subjectOf(job, &receiver)};
}

MeasuredApplication::MeasuredApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    // Only loops within events are told from this; see StallRecorder.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { m_stalls.wait(StallRecorder::Clock::now()); });
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    // Threads with an event loop of their own come through here too.
    if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    const EventName name = nameOf(*event, *receiver);
    m_stalls.begin(StallRecorder::Clock::now(), name.job, name.subject);
    if (event->type() == QEvent::Paint) m_stalls.paint();
    const bool isOutermost = m_countsProcessor && m_depth == 0;
    const nanoseconds before = isOutermost ? threadTime() : 0ns;
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (isOutermost) m_processorTimes.add(threadTime() - before);
    m_stalls.end(StallRecorder::Clock::now());
    return done;
}

void MeasuredApplication::countProcessorTime()
{
    m_processorTimes.clear();
    m_countsProcessor = true;
}

} // namespace sextant::ui
