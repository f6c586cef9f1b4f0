#include "ui/trade/option_plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kPixelsAcross = 90; // from one number to the next
constexpr int kPixelsUp = 34;

} // namespace

OptionPlot::OptionPlot(const QRectF& room, Range across, Range up, double left, double below)
    : m_area(room.adjusted(left, 0, 0, -below)), m_across(across), m_up(up)
{}

QPointF OptionPlot::at(double x, double y) const
{
    return {m_area.left() + (x - m_across.low) / (m_across.high - m_across.low) * m_area.width(),
            m_area.bottom() - (y - m_up.low) / (m_up.high - m_up.low) * m_area.height()};
}

double OptionPlot::valueAcross(double pixel) const
{
    return m_across.low + (pixel - m_area.left()) / std::max(1.0, m_area.width()) * (m_across.high - m_across.low);
}

std::vector<double> OptionPlot::ticks(Range range, int count)
{
    std::vector<double> out;
    const double raw = (range.high - range.low) / std::max(1, count);
    if (!(raw > 0.0) || !std::isfinite(raw)) return out;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw) {
            step = factor * power;
            break;
        }
    const double first = std::ceil(range.low / step);
    const double last = std::floor(range.high / step);
    for (double at = first; at <= last; at += 1.0)
        out.push_back(at * step);
    return out;
}

OptionPlot::Range OptionPlot::padded(Range range, double share)
{
    const double span = range.high - range.low;
    const double more = span > 0.0 ? share * span : std::max(0.5 * std::fabs(range.low), 1e-3);
    return {range.low - more, range.high + more};
}

void OptionPlot::paintAxes(QPainter& painter, const Theme& theme, const std::function<QString(double)>& across,
                           const std::function<QString(double)>& up) const
{
    const int height = painter.fontMetrics().height();
    const double left = m_area.left();
    for (const double value : ticks(m_up, static_cast<int>(m_area.height()) / kPixelsUp)) {
        const double y = at(m_across.low, value).y();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(left, y), QPointF(m_area.right(), y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(0, y - height / 2.0, left - 6, height), Qt::AlignRight | Qt::AlignVCenter, up(value));
    }
    for (const double value : ticks(m_across, static_cast<int>(m_area.width()) / kPixelsAcross)) {
        const double x = at(value, m_up.low).x();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        painter.setPen(theme.textMuted);
        const QString text = across(value);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double from = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, m_area.right() - wide));
        painter.drawText(QRectF(from, m_area.bottom() + 3, wide + 2, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace sextant::ui
