#pragma once

#include <QToolButton>

#include <vector>

namespace sextant::ui {

/// Stands in a row for those of its controls that have no room: they are in its menu. Hidden as long as all fit.
class OverflowButton final : public QToolButton {
    Q_OBJECT
public:
    explicit OverflowButton(QWidget* parent = nullptr);
    /// In the order in which they go, the first one first. Tool buttons, or widgets with some of them.
    void setControls(std::vector<QWidget*> controls) { m_controls = std::move(controls); }
    /// Hides as few of the controls as it takes to make room, this one included. `missing`: pixels that all of them
    /// are wider than the row; 0 or less: none is hidden.
    void fit(int missing, int spacing);
    /// Pixels that all controls would take, each with a spacing, whether they are hidden now or not.
    [[nodiscard]] int widthOfAll(int spacing) const;
    [[nodiscard]] const std::vector<QWidget*>& controls() const { return m_controls; }
    void retranslate();

private:
    void fill();

    std::vector<QWidget*> m_controls;
};

} // namespace sextant::ui
