#pragma once

#include <QDialog>
#include <QVariantMap>

#include <utility>
#include <vector>

#include "models/layouts_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class LayoutBook;
class TableView;
class ThemeController;

/// Named layouts: save the panels as they stand, use, rename, delete, and take a deletion back.
class LayoutsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `workspaces`: id and title of each, the one in front first.
    LayoutsDialog(const ThemeController& theme, LayoutBook& book, std::vector<std::pair<QString, QString>> workspaces,
                  QWidget* parent = nullptr);
    /// They are others now.
    void read();

Q_SIGNALS:
    void useWanted(const QString& key);
    /// Of this workspace; empty: of all.
    void saveWanted(const QString& name, const QString& workspace);
    /// `values`: all there was of it.
    void removed(const QString& key, const QVariantMap& values);
    void broughtBack(const QString& key);
    void renamed(const QString& key, const QString& before, const QString& after);

private:
    [[nodiscard]] QString chosen() const;
    void refresh();
    void rename();
    void remove();
    void undo();

    LayoutBook& m_book;
    std::vector<std::pair<QString, QString>> m_workspaces;
    models::LayoutsModel m_rows;
    TableView* m_view;
    QLineEdit* m_name;
    QComboBox* m_covers;
    QPushButton* m_save;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QLabel* m_hint;
    std::vector<std::pair<QString, QVariantMap>> m_removed; // newest last
};

} // namespace sextant::ui
