#include "ui/widgets/switch_painter.h"

#include <QPainter>
#include <QPen>

#include "ui/widgets/theme.h"

namespace sextant::ui {

QSize switchSize() { return {28, 14}; }

void paintSwitch(QPainter& painter, const QRect& rect, bool on, bool blocked, const Theme& theme)
{
    const QSize size = switchSize();
    const QRectF track(rect.left() + 0.5, rect.top() + (rect.height() - size.height()) / 2 + 0.5, size.width() - 1,
                       size.height() - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = on && !blocked;
    painter.setPen(QPen(filled ? theme.accent : theme.textMuted, 1.0));
    painter.setBrush(filled ? theme.accent : theme.raised);
    const double radius = track.height() / 2.0;
    painter.drawRoundedRect(track, radius, radius);
    const double knob = track.height() - 4.0;
    const double x = on ? track.right() - knob - 2.0 : track.left() + 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(filled ? theme.onAccent : theme.textMuted);
    painter.drawEllipse(QRectF(x, track.top() + 2.0, knob, knob));
    if (on) {
        painter.setPen(QPen(filled ? theme.onAccent : theme.textMuted, 1.4));
        const double middle = track.center().y();
        painter.drawLine(QPointF(track.left() + 6.0, middle - 2.5), QPointF(track.left() + 6.0, middle + 2.5));
    }
    painter.restore();
}

} // namespace sextant::ui
