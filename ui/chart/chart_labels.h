#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace sextant::ui {

/// Short texts of charts, in the painter's font and pen. Each is laid out once and then kept: what a chart writes is
/// the same from frame to frame, and to lay it out takes longer than to paint it. Of the screen's thread.
void drawLabel(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text);

/// How wide it is, pixels.
[[nodiscard]] int labelWidth(const QFont& font, const QString& text);

} // namespace sextant::ui
