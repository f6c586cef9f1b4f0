#include "ui/shell/panel_frame.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace sextant::ui {
namespace {

/// What a panel keeps in any window: three of them stand beside each other in the smallest one.
constexpr QSize kLeastPanel(332, 96);

} // namespace

PanelFrame::PanelFrame(const QString& title, QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // A dock shows what it is given, which would style it with all that is in it.
    setAttribute(Qt::WA_WState_ExplicitShowHide);
}

void PanelFrame::take(QWidget* panel)
{
    m_waiting = panel;
    panel->setParent(viewport());
    panel->hide();
    if (isVisible()) showPanel();
}

void PanelFrame::showEvent(QShowEvent* event)
{
    if (m_waiting) showPanel();
    QScrollArea::showEvent(event);
}

void PanelFrame::showPanel()
{
    QWidget* const panel = m_waiting;
    m_waiting = nullptr;
    setWidget(panel);
    panel->show();
    updateGeometry();
}

QSize PanelFrame::sizeHint() const { return widget() == nullptr ? kLeastPanel : widget()->sizeHint(); }

QSize PanelFrame::minimumSizeHint() const
{
    if (widget() == nullptr) return kLeastPanel;
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    // With room for the bar that a low window needs beside it.
    const int across = least.width() + verticalScrollBar()->sizeHint().width();
    return {std::min(across, kLeastPanel.width()), std::min(least.height(), kLeastPanel.height())};
}

bool PanelFrame::eventFilter(QObject* watched, QEvent* event)
{
    // What a panel needs at least has changed: the dock asks again.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace sextant::ui
