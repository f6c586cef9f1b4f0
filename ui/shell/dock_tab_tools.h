#pragma once

#include <QWidget>

#include <vector>

class QDockWidget;
class QTabBar;
class QToolButton;

namespace sextant::ui {

class ThemeController;

/// At the end of a row of tabs: buttons to float and to hide the panel whose tab is chosen. Panels behind each other
/// have their title in their tab, so they need none of their own.
class DockTabTools final : public QWidget {
    Q_OBJECT
public:
    /// `docks`: those that may be in the row; they outlive it. A child of the tab bar.
    DockTabTools(const ThemeController& theme, std::vector<QDockWidget*> docks, QTabBar* tabs);

    /// The panel whose tab is chosen; null: of another page.
    [[nodiscard]] QDockWidget* chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyIcons();
    void refresh();
    void place();

    const ThemeController& m_theme;
    std::vector<QDockWidget*> m_docks;
    QTabBar* m_tabs;
    QToolButton* m_float;
    QToolButton* m_close;
};

} // namespace sextant::ui
