#pragma once

#include <QDialog>

#include <optional>
#include <vector>

#include "models/screen_rule.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::models {
class WatchlistBook;
class WatchlistModel;
} // namespace sextant::models

namespace sextant::ui {

class ConditionRow;

/// Writes the rule of a screen by choosing: what, how, value, and "and" or "or" between. Says at once for how many
/// instruments it holds.
class ScreenDialog final : public QDialog {
    Q_OBJECT
public:
    /// `replaced`: the screen that is edited; empty: a new one. Model and book outlive the dialog.
    ScreenDialog(const models::WatchlistModel& model, models::WatchlistBook& book, const models::ScreenRule& rule,
                 const QString& replaced, QWidget* parent = nullptr);

    /// As it is written; nothing while a value is missing.
    [[nodiscard]] std::optional<models::ScreenRule> rule() const;
    void addCondition();

Q_SIGNALS:
    void saved(const QString& name);

private:
    void addRow(const models::ScreenCondition& condition, bool isAlternative);
    void removeRow(ConditionRow* row);
    void check();
    [[nodiscard]] QString problem() const;

    const models::WatchlistModel& m_model;
    models::WatchlistBook& m_book;
    QString m_replaced;
    QLineEdit* m_name;
    QVBoxLayout* m_rowLayout;
    std::vector<ConditionRow*> m_rows;
    QPushButton* m_add;
    QLabel* m_words;
    QLabel* m_count;
    QPushButton* m_save;
};

} // namespace sextant::ui
