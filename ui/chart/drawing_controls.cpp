#include "ui/chart/drawing_controls.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

#include "models/chart/drawing_text.h"
#include "ui/chart/chart_view.h"

namespace sextant::ui {

using models::DrawingKind;
using models::DrawingText;

DrawingControls::DrawingControls(ChartView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_menu(new QMenu(this)), m_button(new QToolButton(this))
{
    for (const DrawingKind kind : models::kAllDrawingKinds) {
        QAction* action = m_menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind](bool on) {
            if (on)
                m_view.beginDrawing(kind);
            else
                m_view.endDrawing();
            m_view.setFocus(Qt::OtherFocusReason);
        });
        m_tools[static_cast<std::size_t>(kind)] = action;
    }
    m_menu->addSeparator();
    m_list = m_menu->addAction(QString(), &m_view, [this] { m_view.listDrawings(); });
    m_hide = m_menu->addAction(QString());
    m_hide->setCheckable(true);
    connect(m_hide, &QAction::triggered, this,
            [this](bool on) { m_view.drawings().book().setAllHidden(m_view.drawings().symbol(), on); });
    m_remove =
        m_menu->addAction(QString(), this, [this] { m_view.drawings().book().clear(m_view.drawings().symbol()); });
    m_menu->setToolTipsVisible(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);

    m_open = new QAction(this);
    m_open->setShortcut(Qt::Key_D);
    m_open->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this,
            [this] { m_menu->popup(m_view.mapToGlobal(m_view.chartLayout().plot.topLeft() + QPoint(40, 40))); });
    m_view.addAction(m_menu->menuAction());
    m_view.addAction(m_open);
    connect(m_menu, &QMenu::aboutToShow, this, &DrawingControls::showState);
    retranslate();
    showState();
}

void DrawingControls::showState()
{
    const auto& drawings = m_view.drawings().book().of(m_view.drawings().symbol());
    const auto tool = m_view.drawings().tool();
    const bool canDraw = m_view.emptyText().isEmpty();
    for (const DrawingKind kind : models::kAllDrawingKinds) {
        QAction* action = m_tools[static_cast<std::size_t>(kind)];
        action->setChecked(tool == kind);
        action->setEnabled(canDraw);
    }
    m_list->setEnabled(canDraw);
    m_hide->setEnabled(!drawings.empty());
    m_hide->setChecked(!drawings.empty() && std::all_of(drawings.begin(), drawings.end(),
                                                        [](const models::Drawing& each) { return each.isHidden; }));
    m_remove->setEnabled(!drawings.empty());
}

void DrawingControls::retranslate()
{
    m_button->setText(tr("Draw", "button: tools to draw on a chart"));
    m_button->setToolTip(tr("Lines, Fibonacci levels, ruler and notes on the chart (D)"));
    m_button->setAccessibleName(tr("Drawing tools"));
    m_menu->setTitle(tr("Draw", "menu: tools to draw on a chart"));
    m_open->setText(tr("Open the drawing tools"));
    for (const DrawingKind kind : models::kAllDrawingKinds) {
        QAction* action = m_tools[static_cast<std::size_t>(kind)];
        action->setText(DrawingText::title(kind));
        action->setToolTip(DrawingText::hint(kind));
    }
    m_list->setText(tr("List of drawings …"));
    m_hide->setText(tr("Hide all drawings"));
    m_remove->setText(tr("Remove all drawings"));
}

void DrawingControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace sextant::ui
