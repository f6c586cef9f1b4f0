#pragma once

#include <QObject>

#include "models/gui_health.h"
#include "ui/shell/late_panel.h"

class QTimer;

namespace sextant::services {
struct ServiceFacts;
}

namespace sextant::ui {
class HealthPanel;
class StallRecorder;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The window's own health: what its recorder has measured, in a panel while somebody sees it and as metrics.
class HealthDesk final : public QObject {
    Q_OBJECT
public:
    /// `recorder` null: nothing is measured.
    HealthDesk(const ui::ThemeController& theme, ui::StallRecorder* recorder, QObject* parent = nullptr);
    ~HealthDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel panel();
    /// Metrics gui_*: histogram of frames, those over the budget, stalls by job, the longest of those kept.
    void addTo(services::ServiceFacts& facts) const;

private:
    void show();

    ui::StallRecorder* m_recorder;
    models::GuiStallsModel m_rows;
    QTimer* m_timer; // runs while the panel can be seen
    ui::LatePanel<ui::HealthPanel> m_panel;
};

} // namespace sextant::cockpit
