#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace sextant::host {
class CockpitHost;
}

namespace sextant::ui {

class StallRecorder;

/// The one timer of the window: asks the host some 60 times a second, less often when nothing has changed for a second
/// or the window cannot be seen, and calls for a repaint of the panels at most 30 times a second.
class FrameLoop final : public QObject {
    Q_OBJECT
public:
    /// `recorder` may be null.
    FrameLoop(host::CockpitHost& host, StallRecorder* recorder, QObject* parent = nullptr);

    /// Something was asked of the host: look soon.
    void wake();
    void setVisible(bool visible);
    [[nodiscard]] int interval() const;

Q_SIGNALS:
    /// A newer snapshot or another status is to be shown.
    void frame();

private:
    using Clock = std::chrono::steady_clock;
    void tick();
    void setInterval();

    host::CockpitHost& m_host;
    StallRecorder* m_recorder;
    QTimer* m_timer;
    bool m_visible = true;
    bool m_dirty = true;
    Clock::time_point m_lastChange;
    Clock::time_point m_lastFrame;
};

} // namespace sextant::ui
