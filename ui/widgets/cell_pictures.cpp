#include "ui/widgets/cell_pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kBarHeight = 6;
constexpr int kMarkHeight = 12;

/// From the middle of `track` by `share` of its half, -1 … 1; at least a pixel unless nothing is to be shown.
void paintFromMiddle(QPainter& painter, const QRect& track, double share, const Theme& theme)
{
    const double half = track.width() / 2.0;
    const int length = static_cast<int>(std::lround(std::clamp(std::abs(share), 0.0, 1.0) * half));
    const int middle = track.left() + track.width() / 2;
    if (share == 0.0) return;
    const int width = std::max(1, length);
    painter.fillRect(QRect(share > 0.0 ? middle : middle - width, track.top(), width, track.height()),
                     share > 0.0 ? theme.upFill : theme.downFill);
}

QRect trackOf(const QRect& rect)
{
    return {rect.left(), rect.center().y() - kBarHeight / 2 + 1, rect.width(), kBarHeight};
}

void paintMiddle(QPainter& painter, const QRect& rect, const QColor& color)
{
    painter.fillRect(QRect(rect.left() + rect.width() / 2, rect.center().y() - kMarkHeight / 2 + 1, 1, kMarkHeight),
                     color);
}

} // namespace

void paintScale(QPainter& painter, const QRect& rect, const models::ScaleValue& value, const Theme& theme)
{
    const QRect track = trackOf(rect);
    painter.fillRect(track, theme.line);
    paintFromMiddle(painter, track, 2.0 * (value.value - 0.5), theme);
    for (const double mark : {value.low, value.high}) {
        if (!(mark > 0.0 && mark < 1.0)) continue;
        const int x = rect.left() + static_cast<int>(std::lround(mark * (rect.width() - 1)));
        painter.fillRect(QRect(x, rect.center().y() - kMarkHeight / 2 + 1, 1, kMarkHeight), theme.textMuted);
    }
    paintMiddle(painter, rect, theme.text);
}

void paintContribution(QPainter& painter, const QRect& rect, const models::Contribution& value, const Theme& theme)
{
    const QRect track = trackOf(rect);
    painter.fillRect(track, theme.line);
    paintFromMiddle(painter, track, value.scale > 0.0 ? value.value / value.scale : 0.0, theme);
    paintMiddle(painter, rect, theme.textMuted);
}

void paintGauge(QPainter& painter, const QRect& rect, const models::Gauge& value, const Theme& theme)
{
    const QRect track(rect.left(), rect.center().y() - 3, rect.width(), kBarHeight + 2);
    painter.fillRect(track, theme.line);
    const double share = value.isBroken ? 1.0 : std::clamp(value.used, 0.0, 1.0);
    const int filled = static_cast<int>(std::lround(share * track.width()));
    const bool isNear = value.used >= value.near;
    const QColor color = value.isBroken ? theme.danger : isNear ? theme.warning : theme.accent;
    if (filled > 0 || value.used > 0.0)
        painter.fillRect(QRect(track.left(), track.top(), std::max(1, filled), track.height()), color);
    if (value.isBroken) painter.fillRect(track, QBrush(theme.panel, Qt::BDiagPattern));
    if (value.near > 0.0 && value.near < 1.0) {
        const int x = track.left() + static_cast<int>(std::lround(value.near * (track.width() - 1)));
        painter.fillRect(QRect(x, rect.center().y() - kMarkHeight / 2 + 1, 1, kMarkHeight), theme.textMuted);
    }
}

void paintChipFrame(QPainter& painter, const QRect& rect, const QColor& tone)
{
    QColor line = tone;
    line.setAlphaF(0.55F);
    QColor fill = tone;
    fill.setAlphaF(0.08F);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sextant::ui
