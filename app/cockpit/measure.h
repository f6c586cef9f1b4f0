#pragma once

#include <QObject>

#include <chrono>
#include <cstdint>

class QWidget;

namespace sextant::host {
class CockpitHost;
}
namespace sextant::ui {
class StallRecorder;
}

namespace sextant::cockpit {

/// What `--measure` tells a benchmark: "painted" and "content" on standard output when the window was first painted at
/// all and with a session in it, and at the end lines "measure KEY VALUE". Stalls and processor time count from a
/// second after the session has come to where it is to be.
class Measure final : public QObject {
public:
    Measure(host::CockpitHost& host, QWidget& window, ui::StallRecorder& stalls);
    /// Prints the figures, once: of what was until now, so before the window is closed.
    void finish();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();

    host::CockpitHost& m_host;
    QWidget& m_window;
    ui::StallRecorder& m_stalls;
    bool m_painted = false;
    bool m_hasContent = false;
    bool m_counts = false;
    bool m_isFinished = false;
    std::chrono::steady_clock::time_point m_since;
    double m_processorBefore = 0.0; // seconds of this thread
    double m_waitedBefore = 0.0;    // seconds that it had no processor
    double m_allBefore = 0.0;       // seconds of all threads
    std::uint64_t m_seqBefore = 0;  // events of the session then
};

} // namespace sextant::cockpit
