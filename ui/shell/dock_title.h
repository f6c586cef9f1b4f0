#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace sextant::ui {

class ThemeController;

/// Title of a dock: its name over a hairline, and buttons to float and to hide it.
class DockTitle final : public QWidget {
    Q_OBJECT
public:
    DockTitle(const ThemeController& theme, QDockWidget* dock);
    /// The panel stands behind others as a tab, which has its name and its buttons: there is no title then.
    void setTabbed(bool isTabbed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyIcons();

    const ThemeController& m_theme;
    QDockWidget* m_dock;
    QToolButton* m_float;
    QToolButton* m_close;
    bool m_isTabbed = false;
};

} // namespace sextant::ui
