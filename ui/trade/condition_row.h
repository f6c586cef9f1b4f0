#pragma once

#include <QWidget>

#include <optional>

#include "models/screen_rule.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace sextant::ui {

/// One condition of a screen.
class ConditionRow final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRow(QWidget* parent = nullptr);

    void setCondition(const models::ScreenCondition& condition);
    /// Nothing while the value is missing or no number.
    [[nodiscard]] std::optional<models::ScreenCondition> condition() const;
    /// "or" before it, else "and".
    void setAlternative(bool isAlternative);
    [[nodiscard]] bool isAlternative() const;
    /// The first has neither before it. Rows are told apart by their numbers, from 1.
    void setPlace(int number, bool canBeRemoved);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    [[nodiscard]] models::ScreenField field() const;
    void showField();

    QComboBox* m_joiner;
    QLabel* m_first;
    QComboBox* m_field;
    QComboBox* m_operator;
    QStackedWidget* m_value;
    QLineEdit* m_text;
    QLabel* m_unit; ///< behind the value
    QComboBox* m_choice;
    QToolButton* m_remove;
};

} // namespace sextant::ui
