#include "ui/operate/frame_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/gui_health.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kEdge = 10;
constexpr int kScaleHeight = 18; ///< pixels below the bars

} // namespace

FrameView::FrameView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Times of frames"));
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void FrameView::setBars(std::vector<std::uint64_t> bars, const QString& text)
{
    setAccessibleDescription(text);
    setToolTip(text);
    if (bars == m_bars) return;
    m_bars = std::move(bars);
    update();
}

QRect FrameView::plot() const { return rect().adjusted(kEdge, 8, -kEdge, -kScaleHeight); }

double FrameView::x(double milliseconds) const
{
    const QRect area = plot();
    const double octaves = std::log2(milliseconds / kLeastMs);
    return area.left() + octaves * kBarsPerOctave / kBars * area.width();
}

void FrameView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const QRect area = plot();
    const QFontMetrics metrics(font());
    painter.setPen(theme.grid);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    double free = 0.0;
    painter.setPen(theme.textMuted);
    for (const double value : {0.25, 1.0, 4.0, 64.0, 256.0}) {
        const QString text = models::GuiHealthText::milliseconds(value);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x(value) - width / 2.0, 0.0, this->width() - width);
        if (left < free) continue;
        free = left + width + 8.0;
        painter.drawText(QRectF(left, area.bottom() + 2, width + 1.0, kScaleHeight - 2), Qt::AlignCenter, text);
    }
    const std::uint64_t most = m_bars.empty() ? 0 : *std::max_element(m_bars.begin(), m_bars.end());
    for (std::size_t bar = 0; bar < m_bars.size() && most > 0; ++bar) {
        if (m_bars[bar] == 0) continue;
        const double from = kLeastMs * std::exp2(static_cast<double>(bar) / kBarsPerOctave);
        const double to = kLeastMs * std::exp2(static_cast<double>(bar + 1) / kBarsPerOctave);
        // By the root, so that a single slow frame among thousands can be seen.
        const double height = std::max(2.0, std::sqrt(static_cast<double>(m_bars[bar]) / static_cast<double>(most)) *
                                                (area.height() - 4));
        const QRectF box(x(from) + 0.5, area.bottom() - height, x(to) - x(from) - 1.0, height);
        const bool isOver = from >= models::kFrameBudgetMs;
        painter.fillRect(box, isOver ? QBrush(theme.warning, Qt::BDiagPattern) : QBrush(theme.accent));
        if (!isOver) continue;
        painter.setPen(theme.warning);
        painter.drawRect(box);
    }
    const double budget = x(models::kFrameBudgetMs);
    painter.setPen(QPen(theme.textMuted, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(budget, area.top() - 6), QPointF(budget, area.bottom()));
    painter.setPen(theme.text);
    const QString text = models::GuiHealthText::milliseconds(models::kFrameBudgetMs);
    painter.drawText(QRectF(budget - 60, area.bottom() + 2, 120, kScaleHeight - 2), Qt::AlignCenter, text);
}

} // namespace sextant::ui
