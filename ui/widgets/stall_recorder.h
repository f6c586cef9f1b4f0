#pragma once

#include <QApplication>
#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

#include "models/gui_job.h"

namespace sextant::ui {

/// Counts of durations in classes 1/16 octave wide, from 1 ns to 18 min.
class DurationCounts final {
public:
    void add(std::chrono::nanoseconds time);
    void add(const DurationCounts& other);
    void clear() { *this = DurationCounts(); }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::chrono::nanoseconds longest() const { return m_longest; }
    [[nodiscard]] std::chrono::nanoseconds sum() const { return m_sum; }
    /// Upper edge, in ms, of the class up to which `share` (0..1) of all lie; 0 without any.
    [[nodiscard]] double quantileMs(double share) const;
    /// How many are shorter than `time`, to the width of a class.
    [[nodiscard]] std::uint64_t countUpTo(std::chrono::nanoseconds time) const;

private:
    static constexpr std::size_t kClasses = 40 * 16;
    static std::size_t classOf(std::chrono::nanoseconds time);

    std::array<std::uint32_t, kClasses> m_counts{};
    std::uint64_t m_count = 0;
    std::chrono::nanoseconds m_longest{0};
    std::chrono::nanoseconds m_sum{0};
};

/// Measures how long the window does not answer: stretches in which events are delivered one right after the other, so
/// that a key pressed at their start is seen at their end. (An event dispatcher's own signals do not tell: with glib
/// and without, timers run outside what they enclose.) Those over 50 ms are kept with what took most of them; those in
/// which something was painted are frames. Costs two readings of the clock per event and no timer.
class StallRecorder final {
public:
    struct Summary {
        std::uint64_t turns = 0; ///< stretches
        double p50Ms = 0.0;      ///< upper edges of classes 1/16 octave wide
        double p99Ms = 0.0;
        double maxMs = 0.0;
        std::uint64_t over16Ms = 0; ///< longer than a frame, 16.7 ms
        std::uint64_t over50Ms = 0;
    };
    using Clock = std::chrono::steady_clock;
    struct Stall {
        std::uint64_t number = 0; ///< from 1, also over reset()
        Clock::time_point start;
        std::chrono::nanoseconds lasted{0};
        models::GuiJob job = models::GuiJob::Other; ///< what took most of it
        QString subject;                            ///< panel, dialog or action; may be empty
        std::chrono::nanoseconds taken{0};          ///< by that
    };
    /// Frames, of the whole time or of the last minute.
    struct Frames {
        DurationCounts times;
        std::uint64_t over = 0; ///< longer than 16.7 ms
    };
    static constexpr std::size_t kStallsKept = 200;

    /// An event begins to be delivered, or a piece of work with a name, or has been. What is within something else and
    /// `Other` counts as that.
    void begin(Clock::time_point now, models::GuiJob job = models::GuiJob::Other, const QString& subject = {});
    void end(Clock::time_point now);
    /// Something was painted: the stretch is a frame.
    void paint() { m_isFrame = true; }
    /// A loop within an event (an open menu, a drag) waits from now on, until something begins or ends.
    void wait(Clock::time_point now);
    void reset();
    [[nodiscard]] Summary summary();
    /// Newest last, at most kStallsKept.
    [[nodiscard]] const std::deque<Stall>& stalls();
    /// Stalls since the start by job.
    [[nodiscard]] const std::array<std::uint64_t, models::kGuiJobs>& stallsByJob();
    [[nodiscard]] const Frames& frames();
    /// Of the minute before `now`, to ten seconds.
    [[nodiscard]] Frames newestFrames(Clock::time_point now);
    /// "ui stalls: 1234 turns, p50 0.1 ms, …"
    [[nodiscard]] QString line();

private:
    struct Work { // on the way
        Clock::time_point start;
        models::GuiJob job;
        QString subject;
        std::chrono::nanoseconds within{0}; // other work in it
    };
    struct Part { // of the stretch
        models::GuiJob job;
        QString subject;
        std::chrono::nanoseconds taken;
    };
    struct Slot {
        std::int64_t number = -1;
        Frames frames;
    };
    static constexpr std::size_t kSlots = 7; // the one that fills, and a minute

    void note(models::GuiJob job, const QString& subject, std::chrono::nanoseconds taken);
    void resume(Clock::time_point now);
    void settle();
    void flush();
    void keep(std::chrono::nanoseconds lasted);
    void keepFrame(std::chrono::nanoseconds lasted);

    std::vector<Work> m_work;
    std::vector<Part> m_parts;
    bool m_hasStretch = false;
    bool m_isFrame = false;
    bool m_isWaiting = false;
    Clock::time_point m_start;
    Clock::time_point m_end;
    DurationCounts m_turns;
    std::uint64_t m_over16 = 0;
    std::uint64_t m_over50 = 0;
    std::deque<Stall> m_stalls;
    std::uint64_t m_number = 0;
    std::array<std::uint64_t, models::kGuiJobs> m_byJob{};
    Frames m_frames;
    std::array<Slot, kSlots> m_slots;
};

/// A piece of work with a name, from here to the end of the block. Without a recorder nothing.
class GuiWork final {
public:
    GuiWork(StallRecorder* recorder, models::GuiJob job, const QString& subject = {}) : m_recorder(recorder)
    {
        if (m_recorder != nullptr) m_recorder->begin(StallRecorder::Clock::now(), job, subject);
    }
    ~GuiWork()
    {
        if (m_recorder != nullptr) m_recorder->end(StallRecorder::Clock::now());
    }
    GuiWork(const GuiWork&) = delete;
    GuiWork& operator=(const GuiWork&) = delete;

private:
    StallRecorder* m_recorder;
};

/// What is done by delivering an event: painting a panel, the timer of an object. `subject` is the panel or dialog as
/// it is called on the screen, or the class of what cannot be seen.
struct EventName {
    models::GuiJob job = models::GuiJob::Other;
    QString subject;
};
[[nodiscard]] EventName nameOf(const QEvent& event, const QObject& receiver);

/// An application that measures itself: two readings of the clock per event.
class MeasuredApplication final : public QApplication {
    Q_OBJECT
public:
    MeasuredApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
    [[nodiscard]] StallRecorder& stalls() { return m_stalls; }
    /// From now on the processor time of each event is counted too, with those delivered within it. Unlike a stall it
    /// does not grow where others want the same processors.
    void countProcessorTime();
    [[nodiscard]] const DurationCounts& processorTimes() const { return m_processorTimes; }

private:
    StallRecorder m_stalls;
    DurationCounts m_processorTimes;
    bool m_countsProcessor = false;
    int m_depth = 0;
};

} // namespace sextant::ui
