#pragma once

#include <QDialog>

#include "models/shortcuts_model.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::models {
class TextFilterProxy;
}

namespace sextant::ui {

class ActionBook;
class TableView;
class ThemeController;

/// Lets people give any action another key. What somebody else has is said before it is taken; what is changed holds at
/// once.
class ShortcutDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutDialog(const ThemeController& theme, ActionBook& book, QWidget* parent = nullptr);
    /// Chooses an action by its id.
    void choose(const QString& id);

private:
    void read();
    [[nodiscard]] QString chosen() const;
    void showChosen();
    void judge();
    void give();

    ActionBook& m_book;
    models::ShortcutsModel m_rows;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    TableView* m_view;
    QLabel* m_name;
    QKeySequenceEdit* m_keys;
    QPushButton* m_set;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_verdict;
};

} // namespace sextant::ui
