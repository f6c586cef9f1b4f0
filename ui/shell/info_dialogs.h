#pragma once

#include <QDialog>

namespace sextant::ui {

class ActionBook;
class ThemeController;

/// All actions with their keys, by menu.
class CheatSheet final : public QDialog {
    Q_OBJECT
public:
    CheatSheet(const ThemeController& theme, const ActionBook& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeWanted();
};

/// What this is, and what is real in it.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const QString& version, QWidget* parent = nullptr);
};

} // namespace sextant::ui
