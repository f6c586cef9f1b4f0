#include "ui/analyze/experiment_curves.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/number_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kCurveTop = 22;
constexpr int kCurveBottom = 18;

} // namespace

CumulativeView::CumulativeView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Cumulative result of both engines"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    setPoints({});
}

void CumulativeView::setPoints(std::vector<decision::CumulativePoint> points)
{
    m_points = std::move(points);
    setAccessibleDescription(
        m_points.empty()
            ? tr("No trading day yet.")
            : tr("After %n trading day(s): A %1 R, B %2 R.", nullptr, static_cast<int>(m_points.size()))
                  .arg(models::signedNumberText(m_points.back().a, 1), models::signedNumberText(m_points.back().b, 1)));
    update();
}

void CumulativeView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    const QRect title(10, 2, width() - 20, kCurveTop - 4);
    if (m_points.empty()) {
        painter.setPen(theme.textMuted);
        painter.drawText(rect().adjusted(10, 0, -10, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Begins with the first trading day that has signals."));
        return;
    }
    const QString a = tr("A paper %1 R").arg(models::signedNumberText(m_points.back().a, 1));
    const QString b = tr("B shadow %1 R").arg(models::signedNumberText(m_points.back().b, 1));
    painter.setPen(theme.variantA);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, a);
    painter.setPen(theme.variantB);
    // The second behind the first, from the side on which lines begin.
    const int taken = painter.fontMetrics().horizontalAdvance(a) + 24;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawText(title.adjusted(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, b);
    const QRectF area = QRectF(rect()).adjusted(10.0, kCurveTop, -10.0, -6.0);
    double low = 0.0;
    double high = 0.0;
    for (const decision::CumulativePoint& point : m_points) {
        low = std::min({low, point.a, point.b});
        high = std::max({high, point.a, point.b});
    }
    if (!(high > low)) high = low + 1.0;
    const double steps = static_cast<double>(m_points.size()); // from zero before the first day
    const auto x = [&](double day) { return area.left() + area.width() * day / steps; };
    const auto y = [&](double value) { return area.bottom() - area.height() * (value - low) / (high - low); };
    painter.setPen(QPen(theme.grid, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y(0.0)), QPointF(area.right(), y(0.0)));
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const bool isB : {false, true}) {
        QPainterPath path(QPointF(x(0.0), y(0.0)));
        for (std::size_t i = 0; i < m_points.size(); ++i)
            path.lineTo(x(static_cast<double>(i + 1)), y(isB ? m_points[i].b : m_points[i].a));
        // B is dashed besides: the two are told apart without colours.
        painter.setPen(QPen(isB ? theme.variantB : theme.variantA, 1.6, isB ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(path);
    }
}

PowerView::PowerView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Trading days to a decision"));
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    setCurve({}, 0.0);
}

void PowerView::setCurve(std::vector<decision::DecisionTime> curve, double smallestEffect)
{
    m_curve = std::move(curve);
    m_smallestEffect = smallestEffect;
    QString text = tr("Not known before the metric varies over some days.");
    for (const decision::DecisionTime& point : m_curve)
        if (std::fabs(point.delta - smallestEffect) < 1e-9 * std::max(1.0, std::fabs(smallestEffect)))
            text = tr("An effect of %1 R takes %2 trading days.")
                       .arg(models::shortNumberText(point.delta), models::numberText(point.days, 0));
    setAccessibleDescription(text);
    setToolTip(text);
    update();
}

void PowerView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (m_curve.size() < 2) {
        painter.setPen(theme.textMuted);
        painter.drawText(rect().adjusted(10, 0, -10, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Known once the metric varies over some days."));
        return;
    }
    painter.setPen(theme.textMuted);
    painter.drawText(QRect(10, 2, width() - 20, kCurveTop - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Trading days to decide, by effect"));
    const QRectF area = QRectF(rect()).adjusted(48.0, kCurveTop, -14.0, -kCurveBottom);
    // Both axes by powers of two and ten: the curve is nearly straight there.
    const auto logOf = [](double value) { return std::log10(std::max(value, 1e-9)); };
    double low = 1e300;
    double high = -1e300;
    for (const decision::DecisionTime& point : m_curve) {
        low = std::min(low, logOf(point.days));
        high = std::max(high, logOf(point.days));
    }
    if (!(high > low)) high = low + 1.0;
    const double left = logOf(m_curve.front().delta);
    const double right = std::max(logOf(m_curve.back().delta), left + 1e-9);
    const auto place = [&](const decision::DecisionTime& point) {
        return QPointF(area.left() + area.width() * (logOf(point.delta) - left) / (right - left),
                       area.bottom() - area.height() * (logOf(point.days) - low) / (high - low));
    };
    painter.drawText(QRectF(0.0, area.top() - 8.0, 42.0, 16.0), Qt::AlignRight | Qt::AlignVCenter,
                     models::numberText(std::pow(10.0, high), 0));
    painter.drawText(QRectF(0.0, area.bottom() - 8.0, 42.0, 16.0), Qt::AlignRight | Qt::AlignVCenter,
                     models::numberText(std::pow(10.0, low), 0));
    const QRectF below(area.left(), area.bottom() + 2.0, area.width(), kCurveBottom - 2.0);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, models::shortNumberText(m_curve.front().delta, 2));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, models::shortNumberText(m_curve.back().delta, 2));
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPainterPath path(place(m_curve.front()));
    for (const decision::DecisionTime& point : m_curve)
        path.lineTo(place(point));
    painter.setPen(QPen(theme.accent, 1.6));
    painter.drawPath(path);
    for (const decision::DecisionTime& point : m_curve) {
        if (std::fabs(point.delta - m_smallestEffect) > 1e-9 * std::max(1.0, std::fabs(m_smallestEffect))) continue;
        painter.setBrush(theme.accent);
        painter.drawEllipse(place(point), 4.0, 4.0);
        painter.setPen(theme.text);
        painter.drawText(QRectF(place(point).x() + 8.0, place(point).y() - 18.0, 200.0, 16.0),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("%1 days").arg(models::numberText(point.days, 0)));
    }
}

} // namespace sextant::ui
