#pragma once

#include <QDialog>

#include <vector>

#include "models/alert_models.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks what is to be told of: a new alert, or another form of one that is there.
class AlertDialog final : public QDialog {
    Q_OBJECT
public:
    AlertDialog(const services::AlertRule& rule, const QStringList& symbols, QWidget* parent = nullptr);

    /// What has been typed. Errors: InvalidArgument as a sentence.
    [[nodiscard]] Result<services::AlertRule> rule() const;

Q_SIGNALS:
    void saved(const sextant::services::AlertRule& rule);

private:
    void showKind();
    void refresh();
    [[nodiscard]] services::AlertKind kind() const;

    services::AlertRule m_rule;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_symbol;
    QLineEdit* m_indicator;
    QComboBox* m_sense;
    QLineEdit* m_level;
    QLineEdit* m_hysteresis;
    QLabel* m_unit;
    QComboBox* m_importance;
    std::vector<QCheckBox*> m_channels;
    QLineEdit* m_note;
    QLabel* m_problem;
    QPushButton* m_save = nullptr;
};

} // namespace sextant::ui
