#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace sextant::ui {

class ThemeController;

/// The transport of a session: open, start and pause, one step, speed, and where in the source it stands.
class SessionBar final : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction* newSimulation;
        QAction* openRecording;
        QAction* playPause;
        QAction* step;
        QAction* stop;
        QAction* resume;
        QAction* previousSignal = nullptr; ///< null: there is nothing that seeks by signals
        QAction* nextSignal = nullptr;
    };
    SessionBar(const ThemeController& theme, const Actions& actions, QWidget* parent = nullptr);

    /// `snapshot` may be null.
    void show(const host::HostStatus& status, const session::Snapshot* snapshot);
    using QWidget::show;
    /// The speeds offered: 1, 10, 60, 300, and 0 for as fast as it goes.
    static const std::vector<double>& speeds();

Q_SIGNALS:
    void speedChosen(double speed);
    void seekWanted(sextant::Time time);
    /// The time typed cannot be read: what was expected.
    void timeRefused(const QString& message);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyIcons();
    void typedTime();
    [[nodiscard]] Time timeAt(int position) const;

    const ThemeController& m_theme;
    Actions m_actions;
    QComboBox* m_speed;
    QSlider* m_slider;
    QLineEdit* m_time;
    QLabel* m_range;
    QLabel* m_state;
    std::optional<Time> m_start;
    std::optional<Time> m_end;
    bool m_isPlaying = false;
};

} // namespace sextant::ui
