#pragma once

#include <QDialog>

#include "engine/decision/experiments/experiment.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sextant::ui {

/// What a new experiment promises: hypothesis, the metric that decides, paired or split, and when it stops.
class ExperimentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExperimentDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] decision::Preregistration promise() const;
    /// Why it was not taken; the dialog stays open.
    void showProblem(const QString& text);

Q_SIGNALS:
    void wanted();

private:
    void showState();

    QLineEdit* m_title;
    QLineEdit* m_key;
    QPlainTextEdit* m_hypothesis;
    QComboBox* m_metric;
    QComboBox* m_mode;
    QSpinBox* m_split;
    QSpinBox* m_exposure;
    QDoubleSpinBox* m_effect;
    QSpinBox* m_horizon;
    QDoubleSpinBox* m_guardrail;
    QCheckBox* m_firstDay;
    QLabel* m_rule;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    bool m_isKeyTyped = false;
};

} // namespace sextant::ui
