#include <QKeyEvent>
#include <QMenu>

#include "models/number_text.h"
#include "ui/chart/chart_view.h"

namespace sextant::ui {
namespace {

constexpr std::int64_t kFastTicks = 10;

} // namespace

void ChartView::updateLevels()
{
    if (m_snapshot && m_part) m_lines.update(*m_snapshot, m_markers, *m_part->instrument, m_part->last);
}

bool ChartView::hoverLevel(const QPoint& point)
{
    const bool isHere = m_linesBlocked.isEmpty() && emptyText().isEmpty() && m_part;
    const auto key = isHere ? m_lines.lineAt(point, scene()) : std::nullopt;
    m_lines.hover(key);
    return key.has_value();
}

bool ChartView::grabLevelAt(const QPoint& point)
{
    if (!m_linesBlocked.isEmpty() || !emptyText().isEmpty() || !m_part) return false;
    const auto key = m_lines.lineAt(point, scene());
    if (key) m_lines.grab(*key);
    return key.has_value();
}

void ChartView::dragLevel(const QPoint& point)
{
    m_crosshair.hide();
    setCursor(Qt::SizeVerCursor);
    m_lines.moveTo(m_viewport.priceAtY(point.y()));
    describeSoon();
    update();
}

void ChartView::dropLevel()
{
    if (const auto command = m_lines.drop()) Q_EMIT levelMoveWanted(*command);
    describeSoon();
    update();
}

void ChartView::putLevelBack()
{
    m_lines.putBack();
    describeSoon();
    update();
}

void ChartView::setSubmitted(quint64 ticket)
{
    m_lines.setSubmitted(ticket);
    update();
}

void ChartView::setAnswer(quint64 ticket, bool accepted)
{
    m_lines.setAnswer(ticket, accepted);
    update();
}

void ChartView::setBlocked(const QString& reason)
{
    m_linesBlocked = reason;
    if (!reason.isEmpty()) m_lines.clearSelection();
    update();
}

bool ChartView::handleLevelKey(const QKeyEvent& event)
{
    if (!m_linesBlocked.isEmpty() || !emptyText().isEmpty()) return false;
    const std::int64_t ticks = event.modifiers().testFlag(Qt::ShiftModifier) ? kFastTicks : 1;
    switch (event.key()) {
    case Qt::Key_T:
        if (event.modifiers() != Qt::NoModifier) return false;
        if (!m_lines.selectNext()) return false;
        m_drawings.clearSelection();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_lines.hasSelection()) return false;
        m_lines.nudge(event.key() == Qt::Key_Up ? ticks : -ticks);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_lines.isHolding()) return false;
        // A key held down must not ask again and again.
        if (!event.isAutoRepeat()) dropLevel();
        break;
    case Qt::Key_Escape:
        if (m_lines.isHolding()) {
            if (m_drag == Drag::Level) m_drag = Drag::None;
            m_lines.putBack();
        } else if (m_lines.hasSelection()) {
            m_lines.clearSelection();
        } else {
            return false;
        }
        break;
    default:
        return false;
    }
    describeSoon();
    update();
    return true;
}

/// What can be put at the price under the pointer.
void ChartView::fillLevelMenu(QMenu& menu, const QPoint& point)
{
    if (!m_linesBlocked.isEmpty() || !emptyText().isEmpty() || !m_part || !m_layout.plot.contains(point)) return;
    const double at = m_viewport.priceAtY(point.y());
    const Price price = m_part->instrument->roundToTick(Price{static_cast<std::int64_t>(at)});
    if (price.units <= 0) return;
    const QString text = models::priceText(*m_part->instrument, price);
    menu.addAction(tr("Limit order at %1 …").arg(text), this, [this, price] { Q_EMIT limitWanted(price); });
    const auto protect = [this, price](bool isStop) {
        if (const auto command = m_lines.protect(isStop, static_cast<double>(price.units)))
            Q_EMIT levelMoveWanted(*command);
        update();
    };
    if (m_lines.canProtect()) {
        // On one side of the market stands the stop, on the other the target.
        QAction* stop = menu.addAction(tr("Stop of the position at %1").arg(text), this, [protect] { protect(true); });
        stop->setEnabled(m_lines.canProtectAt(true, static_cast<double>(price.units)));
        QAction* target =
            menu.addAction(tr("Target of the position at %1").arg(text), this, [protect] { protect(false); });
        target->setEnabled(m_lines.canProtectAt(false, static_cast<double>(price.units)));
    }
    menu.addSeparator();
}

} // namespace sextant::ui
