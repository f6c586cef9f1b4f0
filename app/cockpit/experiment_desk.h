#pragma once

#include <QObject>
#include <QTimer>

#include "engine/host/cockpit_host.h"
#include "engine/host/experiment_keeper.h"
#include "models/experiment_tables.h"
#include "ui/analyze/experiment_panel.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class ExperimentDialog;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// Experiments: their panel and models, the report every half minute while somebody looks, and what people do with one.
class ExperimentDesk final : public QObject {
    Q_OBJECT
public:
    ExperimentDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent = nullptr);
    ~ExperimentDesk() override;

    /// For the window, which takes it.
    [[nodiscard]] ui::Panel panel();
    /// Makes the report anew now.
    void refresh();

private:
    using Step = ui::ExperimentPanel::Step;
    [[nodiscard]] ui::ExperimentPanel* makePanel(const ui::ThemeController& theme);
    void showNow();
    void showOn(ui::ExperimentPanel& panel);
    void look();
    void act(Step step, const QString& word);
    void create();
    void save();
    [[nodiscard]] host::ExperimentKeeper* keeper() const { return m_host.experiments(); }

    host::CockpitHost& m_host;
    models::ExperimentsModel m_experiments;
    models::ExperimentMetricsModel m_metrics;
    models::ExperimentHealthModel m_health;
    models::VetoModel m_vetoes;
    models::ExperimentViewsModel m_views;
    QString m_stopped; // what stopped by itself while the panel was not there
    ui::LatePanel<ui::ExperimentPanel> m_panel;
    QTimer m_look;
};

} // namespace sextant::cockpit
