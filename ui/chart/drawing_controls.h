#pragma once

#include <QWidget>

#include <array>

#include "models/chart/drawing.h"

class QAction;
class QMenu;
class QToolButton;

namespace sextant::ui {

class ChartView;

/// The drawing tools of a chart: a button with their menu, which the chart's own menu has too and which the key D opens
/// there.
class DrawingControls final : public QWidget {
    Q_OBJECT
public:
    /// `view` outlives it.
    explicit DrawingControls(ChartView& view, QWidget* parent = nullptr);
    [[nodiscard]] QMenu* menu() const { return m_menu; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void retranslate();

    ChartView& m_view;
    QMenu* m_menu;
    QToolButton* m_button;
    std::array<QAction*, models::kAllDrawingKinds.size()> m_tools{};
    QAction* m_list;
    QAction* m_hide;
    QAction* m_remove;
    QAction* m_open;
};

} // namespace sextant::ui
