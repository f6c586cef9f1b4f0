#include "ui/analyze/calibration_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kHistogramHeight = 56;
constexpr int kGap = 8;
constexpr int kDot = 7;
constexpr int kTickCount = 5;

QString percent(double share) { return models::percentText(share, 0); }

QPointF pointOf(const QRect& area, double x, double y)
{
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

} // namespace

CalibrationView::CalibrationView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calibration"));
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void CalibrationView::setCalibration(const QString& name, const std::optional<decision::Calibration>& calibration,
                                     const QString& missing)
{
    m_name = name;
    m_calibration = calibration;
    m_missing = missing;
    describe();
    update();
}

QString CalibrationView::binText(const decision::CalibrationBin& bin) const
{
    return tr("said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)")
        .arg(percent(bin.low), percent(bin.high), models::countText(bin.count), percent(bin.rate),
             percent(bin.wilson.low), percent(bin.wilson.high));
}

void CalibrationView::describe()
{
    if (!m_calibration) return setAccessibleDescription(m_missing);
    QStringList lines{
        tr("%1: Brier score %2 over %3 results.")
            .arg(m_name, models::numberText(m_calibration->brier, 3), models::countText(m_calibration->n))};
    for (const decision::CalibrationBin& bin : m_calibration->bins)
        if (bin.count > 0) lines << binText(bin);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

QRect CalibrationView::plot() const
{
    const int left = fontMetrics().horizontalAdvance(percent(1.0)) + 12;
    const int below = 2 * fontMetrics().height() + kHistogramHeight + 2 * kGap + 8;
    const int top = fontMetrics().height() + kGap;
    const int side = std::max(60, std::min(width() - left - 24, height() - below - top));
    return {left, top, std::max(60, std::min(width() - left - 24, side * 2)), side};
}

QRect CalibrationView::histogram() const
{
    const QRect area = plot();
    return {area.left(), area.bottom() + kGap + fontMetrics().height() + 4, area.width(), kHistogramHeight};
}

void CalibrationView::paintAxes(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    for (int i = 0; i <= kTickCount; ++i) {
        const double share = static_cast<double>(i) / kTickCount;
        const QPointF at = pointOf(area, share, share);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
        painter.setPen(theme.textMuted);
        const int height = fontMetrics().height();
        painter.drawText(QRect(0, static_cast<int>(at.y()) - height / 2, area.left() - 6, height),
                         Qt::AlignRight | Qt::AlignVCenter, percent(share));
        painter.drawText(QRect(static_cast<int>(at.x()) - 30, area.bottom() + 3, 60, height), Qt::AlignCenter,
                         percent(share));
    }
    painter.setPen(theme.textMuted);
    painter.drawText(QRect(area.left(), 0, area.width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("how often right, by what it said"));
    QPen perfect(theme.textMuted);
    perfect.setStyle(Qt::DashLine);
    painter.setPen(perfect);
    painter.drawLine(pointOf(area, 0.0, 0.0), pointOf(area, 1.0, 1.0));
}

void CalibrationView::paintCurve(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    std::optional<QPointF> last;
    for (const decision::CalibrationBin& bin : m_calibration->bins) {
        if (bin.count == 0) continue;
        const QPointF at = pointOf(area, bin.meanForecast, bin.rate);
        const QPointF low = pointOf(area, bin.meanForecast, bin.wilson.low);
        const QPointF high = pointOf(area, bin.meanForecast, bin.wilson.high);
        painter.setPen(QPen(theme.textMuted, 1.0));
        painter.drawLine(low, high);
        painter.drawLine(low - QPointF(4, 0), low + QPointF(4, 0));
        painter.drawLine(high - QPointF(4, 0), high + QPointF(4, 0));
        painter.setPen(QPen(theme.variantB, 1.6));
        if (last) painter.drawLine(*last, at);
        last = at;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.variantB);
    for (const decision::CalibrationBin& bin : m_calibration->bins)
        if (bin.count > 0) painter.drawEllipse(pointOf(area, bin.meanForecast, bin.rate), kDot / 2.0, kDot / 2.0);
}

void CalibrationView::paintHistogram(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    std::size_t most = 1;
    for (const decision::CalibrationBin& bin : m_calibration->bins)
        most = std::max(most, bin.count);
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const decision::CalibrationBin& bin : m_calibration->bins) {
        if (bin.count == 0) continue;
        const double share = static_cast<double>(bin.count) / static_cast<double>(most);
        const QPointF topLeft = pointOf(area, bin.low, share);
        const QPointF bottomRight = pointOf(area, bin.high, 0.0);
        painter.fillRect(QRectF(topLeft + QPointF(1, 0), bottomRight - QPointF(1, 0)), theme.variantB);
    }
    painter.setPen(theme.textMuted);
    painter.drawText(QRect(area.left(), area.bottom() + 3, area.width(), fontMetrics().height()), Qt::AlignCenter,
                     tr("stated confidence — bars: how often, of %1").arg(models::countText(m_calibration->n)));
}

void CalibrationView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    if (!m_calibration) {
        painter.setPen(theme.textMuted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_missing);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, plot());
    paintCurve(painter, plot());
    paintHistogram(painter, histogram());
}

bool CalibrationView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_calibration) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect area = plot();
    const double at = static_cast<double>(help->pos().x() - area.left()) / std::max(1, area.width());
    for (const decision::CalibrationBin& bin : m_calibration->bins)
        if (bin.count > 0 && at >= bin.low && at < bin.high) {
            QToolTip::showText(help->globalPos(), binText(bin), this);
            return true;
        }
    QToolTip::hideText();
    event->ignore();
    return true;
}

} // namespace sextant::ui
