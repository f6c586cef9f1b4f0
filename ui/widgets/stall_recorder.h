#pragma once

#include <QApplication>
#include <QString>

#include <array>
#include <chrono>
#include <cstdint>

namespace sextant::ui {

/// Measures how long the window does not answer: stretches in which events are delivered one right after the other, so
/// that a key pressed at their start is seen at their end. (An event dispatcher's own signals do not tell: with glib
/// and without, timers run outside what they enclose.)
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

    /// An event begins to be delivered, or has been. Events within events count once.
    void begin(Clock::time_point now);
    void end(Clock::time_point now);
    void reset();
    [[nodiscard]] Summary summary();
    /// "ui stalls: 1234 turns, p50 0.1 ms, …"
    [[nodiscard]] QString line();

private:
    static constexpr std::size_t kClasses = 40 * 16; // 1 ns to 18 min

    void add(std::chrono::nanoseconds busy);
    void flush();

    int m_depth = 0;
    bool m_hasStretch = false;
    Clock::time_point m_start;
    Clock::time_point m_end;
    std::array<std::uint64_t, kClasses> m_counts{};
    std::uint64_t m_turns = 0;
    std::uint64_t m_over16 = 0;
    std::uint64_t m_over50 = 0;
    std::chrono::nanoseconds m_max{0};
};

/// An application that measures itself: two readings of the clock per event.
class MeasuredApplication final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
    [[nodiscard]] StallRecorder& stalls() { return m_stalls; }

private:
    StallRecorder m_stalls;
};

} // namespace sextant::ui
