#pragma once

#include <QDialog>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <vector>

#include "engine/host/scoring_file.h"
#include "engine/session/scoring_part.h"

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sextant::models {
class WeightsModel;
}

namespace sextant::ui {

class TableView;
class ThemeController;

/// What the score weighs (detectors.md §8): weights, thresholds and timeframes of the scoring configuration, edited
/// with a reason; what adaptive weights have learned; the history of all changes, the newest of which by people can be
/// taken back. Shown beside the window, never in its way.
class ScoringDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is known of the file and the session.
    struct State {
        QString file;                 ///< where it is
        bool hasFile = false;         ///< else the built-in values hold, and the first edit makes it
        bool isReloadWaiting = false; ///< it changed, and hotReload is off
        bool canUndo = false;
        QString problem;                                      ///< why the file is not in effect; empty: it is
        QString blocked;                                      ///< why nothing can be changed; empty: it can
        bool isFlagOn = false;                                ///< adaptive_weights
        std::shared_ptr<const session::AdaptivePart> learned; ///< null: weights do not learn
        std::uint32_t version = 0;                            ///< of the weights in effect
    };

    ScoringDialog(const ThemeController& theme, models::WeightsModel& history, QWidget* parent = nullptr);

    /// What holds now; fields that were edited and not applied keep what was typed.
    void setValues(const host::ScoringValues& values);
    void setState(const State& state);
    /// What became of the change that was wanted last.
    void setFinished(bool isAccepted, const QString& message);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void editWanted(const sextant::host::ScoringValues& values, const QString& reason);
    void reloadWanted(const QString& reason);
    void undoWanted(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A number of the form and the value that it stands for.
    struct Field {
        QDoubleSpinBox* box = nullptr;
        double loaded = 0.0; ///< as the box shows it
        std::function<void(host::ScoringValues&, double)> set;
        std::function<double(const host::ScoringValues&)> get;
    };
    void build();
    void addField(QGridLayout* grid, int row, int column, const QString& title, const QString& name, double least,
                  double most, int decimals, std::function<double&(host::ScoringValues&)> of);
    void addTimeframe(QGridLayout* grid, int row, int column, market::Timeframe timeframe);
    void addBox(QGridLayout* grid, int row, int column, const QString& title, const QString& name, double least,
                double most, int decimals, Field field);
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] host::ScoringValues wanted() const;
    void load(bool keepEdited);
    void apply();
    void refresh();
    void say(bool isBad, const QString& text);

    const ThemeController& m_theme;
    models::WeightsModel& m_history;
    std::vector<Field> m_fields;
    QCheckBox* m_hotReload;
    QSpinBox* m_interval;
    bool m_loadedHotReload = true;
    int m_loadedInterval = 30;
    QLabel* m_sums;
    QLabel* m_file;
    QLabel* m_learning;
    QLabel* m_problem;
    QLabel* m_message;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    QPushButton* m_revert;
    QPushButton* m_reload;
    QPushButton* m_undo;
    TableView* m_view;
    host::ScoringValues m_values;
    State m_state;
    bool m_isWaiting = false; // for the answer to a change
};

} // namespace sextant::ui
