#pragma once

#include <QToolButton>

namespace sextant::models {
class Notifications;
}

namespace sextant::ui {

class ThemeController;

/// Opens the history of what was told; says how much of it is not read yet.
class BellButton final : public QToolButton {
    Q_OBJECT
public:
    BellButton(const ThemeController& theme, const models::Notifications& notifications, QWidget* parent = nullptr);

private:
    void show(int unread);

    const ThemeController& m_theme;
};

} // namespace sextant::ui
