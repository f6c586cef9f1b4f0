#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <cstdint>

class QAbstractEventDispatcher;

namespace sextant::ui {

/// Measures how long each turn of this thread's event loop keeps the window from answering: from waking up to being
/// about to wait again. Lives on the thread it measures; costs two clock readings per turn.
class StallRecorder final : public QObject {
    Q_OBJECT
public:
    struct Summary {
        std::uint64_t turns = 0;
        double p50Ms = 0.0; ///< upper edges of classes 1/16 octave wide
        double p99Ms = 0.0;
        double maxMs = 0.0;
        std::uint64_t over16Ms = 0; ///< longer than a frame, 16.7 ms
        std::uint64_t over50Ms = 0;
    };

    explicit StallRecorder(QObject* parent = nullptr);

    /// One turn; the event loop calls it, tests too.
    void add(std::chrono::nanoseconds busy);
    void reset();
    [[nodiscard]] Summary summary() const;
    /// "ui stalls: 1234 turns, p50 0.1 ms, …"
    [[nodiscard]] QString line() const;

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t kClasses = 40 * 16; // 1 ns to 18 min

    Clock::time_point m_awake;
    bool m_isAwake = false;
    std::array<std::uint64_t, kClasses> m_counts{};
    std::uint64_t m_turns = 0;
    std::uint64_t m_over16 = 0;
    std::uint64_t m_over50 = 0;
    std::chrono::nanoseconds m_max{0};
};

} // namespace sextant::ui
