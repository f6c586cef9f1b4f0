#pragma once

#include <QWidget>

class QHBoxLayout;
class QTabWidget;

namespace sextant::ui {

/// Tools of a panel with tabs. They stand at the end of the tabs; where there is no room for both they have a line of
/// their own, which is this widget: it belongs into the panel's layout, above the tabs.
class TabTools final : public QWidget {
    Q_OBJECT
public:
    /// Takes `tools`. `optional`, one of them, is left out where not even a line has room for it; may be null.
    TabTools(QTabWidget* tabs, QWidget* tools, QWidget* optional = nullptr, QWidget* parent = nullptr);
    [[nodiscard]] bool hasOwnLine() const { return m_hasOwnLine; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void schedule();
    void arrange();
    void place(bool ownLine);

    QTabWidget* m_tabs;
    QWidget* m_tools;
    QWidget* m_optional;
    QWidget* m_corner;
    QHBoxLayout* m_line;
    bool m_hasOwnLine = false;
    bool m_isWaiting = false;
};

} // namespace sextant::ui
