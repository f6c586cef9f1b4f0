#pragma once

#include <QWidget>

#include "engine/host/experiment_keeper.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace sextant::models {
class ExperimentHealthModel;
class ExperimentMetricsModel;
class ExperimentViewsModel;
class ExperimentsModel;
class VetoModel;
} // namespace sextant::models

namespace sextant::ui {

class CumulativeView;
class PowerView;
class TableView;
class ThemeController;

/// Experiments: all of them, and of the chosen one a forest plot, its health, the decision in words, both engines'
/// result day by day, and what vetoes were worth.
class ExperimentPanel final : public QWidget {
    Q_OBJECT
public:
    struct Models {
        models::ExperimentsModel& experiments;
        models::ExperimentMetricsModel& metrics;
        models::ExperimentHealthModel& health;
        models::VetoModel& vetoes;
        models::ExperimentViewsModel& views;
    };
    ExperimentPanel(const ThemeController& theme, const Models& models, QWidget* parent = nullptr);

    /// What people may do next.
    enum class Step { Create, Preregister, Start, Ramp, Pause, Stop, Conclude, Archive, Export };

    /// After the models got it. `chosen`: key, empty for none; `results` null: being made.
    void showExperiments(const std::vector<host::ExperimentSummary>& experiments, const std::string& chosen,
                         const host::ExperimentResultsPtr& results, const QString& problem);
    /// What became of a step; empty: nothing to say.
    void setStatus(const QString& text, bool isProblem);
    [[nodiscard]] TableView* list() const { return m_list; }
    [[nodiscard]] TableView* forest() const { return m_forest; }
    [[nodiscard]] TableView* vetoTable() const { return m_vetoes; }
    [[nodiscard]] TableView* viewsTable() const { return m_views; }
    [[nodiscard]] QString decisionText() const;
    [[nodiscard]] bool isOffered(Step step) const;

Q_SIGNALS:
    /// Somebody looks: what is shown may be old.
    void shown();
    void chosen(const QString& key);
    /// `word`: of a conclusion, "SHIP"; else empty.
    void stepWanted(sextant::ui::ExperimentPanel::Step step, const QString& word);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSide();

    const ThemeController& m_theme;
    Models m_models;
    TableView* m_list;
    TableView* m_forest;
    TableView* m_health;
    TableView* m_vetoes;
    TableView* m_views;
    QTabWidget* m_tabs;
    CumulativeView* m_cumulative;
    PowerView* m_power;
    QLabel* m_headline;
    QLabel* m_decision;
    QLabel* m_status;
    struct Button {
        Step step = Step::Create;
        QPushButton* button = nullptr;
    };
    std::vector<Button> m_buttons;
    bool m_isShowing = false;
};

} // namespace sextant::ui
