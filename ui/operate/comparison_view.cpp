#include "ui/operate/comparison_view.h"

#include <QPainter>

#include <algorithm>

#include "models/number_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kComparisonScale = 70; // pixels at the right
constexpr int kComparisonTitle = 22;
constexpr int kComparisonFoot = 8;

} // namespace

ComparisonView::ComparisonView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Realised equity of both sessions"));
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

ComparisonView::Curve ComparisonView::curveOf(const host::SessionFigures& figures)
{
    Curve out{{0.0, 0.0}};
    const auto span = static_cast<double>((figures.to - figures.from).count());
    const auto initial = static_cast<double>(figures.initial.units);
    if (initial <= 0.0) return out;
    for (const auto& point : figures.curve) {
        const auto passed = static_cast<double>((point.time - figures.from).count());
        const double x = span > 0.0 ? std::clamp(passed / span, 0.0, 1.0) : 1.0;
        out.emplace_back(x, out.back().y());
        out.emplace_back(x, static_cast<double>(point.equity.units) / initial - 1.0);
    }
    out.emplace_back(1.0, out.back().y());
    return out;
}

void ComparisonView::setSessions(const host::SessionFigures& first, const QString& firstName,
                                 const host::SessionFigures& second, const QString& secondName)
{
    m_first = curveOf(first);
    m_second = curveOf(second);
    m_firstName = firstName;
    m_secondName = secondName;
    setAccessibleDescription(tr("“%1” ends at %2 of what it was opened with, “%3” at %4.")
                                 .arg(firstName, models::signedPercentText(m_first.back().y()), secondName,
                                      models::signedPercentText(m_second.back().y())));
    update();
}

void ComparisonView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    if (m_first.empty()) return;
    const QRect plot = rect().adjusted(8, kComparisonTitle, -kComparisonScale, -kComparisonFoot);
    double low = 0.0;
    double high = 0.0;
    for (const Curve* curve : {&m_first, &m_second})
        for (const QPointF& point : *curve) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    const double room = std::max((high - low) * 0.08, 1e-4);
    low -= room;
    high += room;
    const auto place = [&](const QPointF& point) {
        return QPointF(plot.left() + point.x() * (plot.width() - 1),
                       plot.bottom() - (point.y() - low) / (high - low) * (plot.height() - 1));
    };
    const QFontMetrics metrics(font());
    for (const double value : {low + room, 0.0, high - room}) {
        const int y = static_cast<int>(place({0.0, value}).y());
        painter.setPen(value == 0.0 ? theme.line : theme.grid);
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(theme.textMuted);
        painter.drawText(QRect(plot.right() + 4, y - metrics.height() / 2, kComparisonScale - 10, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, models::signedPercentText(value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 8;
    for (const auto& [curve, name, color, style] :
         {std::tuple(&m_first, &m_firstName, theme.variantA, Qt::SolidLine),
          std::tuple(&m_second, &m_secondName, theme.variantB, Qt::DashLine)}) {
        painter.setPen(QPen(color, 1.6, style));
        QPolygonF line;
        for (const QPointF& point : *curve)
            line << place(point);
        painter.drawPolyline(line);
        // The legend has the line before the name.
        painter.drawLine(left, kComparisonTitle / 2, left + 22, kComparisonTitle / 2);
        painter.setPen(theme.text);
        const QString text = metrics.elidedText(*name, Qt::ElideMiddle, std::max(60, width() / 2 - 50));
        painter.drawText(QRect(left + 28, 0, width() / 2 - 40, kComparisonTitle), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += 28 + metrics.horizontalAdvance(text) + 20;
    }
}

} // namespace sextant::ui
