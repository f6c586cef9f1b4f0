#include "ui/operate/equity_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kScaleWidth = 74;         // pixels, for the numbers at the right
constexpr int kTimeHeight = 18;         // for the times below
constexpr int kTitleHeight = 18;        // for the reading at the top
constexpr int kPaneGap = 14;            // between the two panes, with the name of the lower one
constexpr int kTickEvery = 44;          // pixels between numbers of a scale, at least
constexpr double kDrawdownShare = 0.30; // of the height

/// The smallest of 1, 2, 5 times a power of ten that is not below `least` > 0.
double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least) return factor * power;
    return 10.0 * power;
}

int decimalsOfStep(double step)
{
    return step >= 1.0 ? 0 : std::min(8, static_cast<int>(std::ceil(-std::log10(step))));
}

} // namespace

double EquityView::Pane::y(double value) const
{
    const double share = high > low ? (value - low) / (high - low) : 0.5;
    return static_cast<double>(area.bottom()) - share * static_cast<double>(area.height() - 1);
}

EquityView::EquityView(const ThemeController& theme, const models::EquitySeries& series, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_series(series)
{
    setAccessibleName(tr("Equity over time"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void EquityView::setTimeText(const models::TimeText& times)
{
    m_times = times;
    update();
}

void EquityView::refresh()
{
    if (m_chosen && *m_chosen >= m_series.points().size()) m_chosen.reset();
    const auto& points = m_series.points();
    QString description = tr("No equity yet.");
    if (!points.empty()) {
        const auto [lowest, highest] = std::minmax_element(
            points.begin(), points.end(), [](const auto& a, const auto& b) { return a.last < b.last; });
        description = tr("%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.")
                          .arg(reading(), models::numberText(lowest->last, 2), models::numberText(highest->last, 2),
                               models::numberText(points.front().last, 2));
    }
    setAccessibleDescription(description);
    update();
}

QString EquityView::reading() const
{
    const auto& points = m_series.points();
    if (points.empty() || m_series.account() == nullptr) return tr("No equity yet");
    const models::EquitySeries::Point& point = points[m_chosen.value_or(points.size() - 1)];
    const QString value = tr("%1 %2", "amount, currency")
                              .arg(models::numberText(point.last, 2), models::toText(m_series.account()->currency));
    const QString when = m_times.labelled(m_times.full(point.start));
    if (!m_series.knowsDrawdown()) return tr("%1 · %2", "time, equity").arg(when, value);
    return point.drawdown > 0.0 ? tr("%1 · %2 · ▼ %3 below the highest", "time, equity, share")
                                      .arg(when, value, models::percentText(point.drawdown))
                                : tr("%1 · %2 · at its highest", "time, equity").arg(when, value);
}

QRect EquityView::plot() const { return rect().adjusted(8, kTitleHeight + 4, -kScaleWidth, -kTimeHeight); }

EquityView::Pane EquityView::equityPane() const
{
    Pane pane;
    pane.area = plot();
    if (m_series.knowsDrawdown())
        pane.area.setBottom(pane.area.bottom() - static_cast<int>(kDrawdownShare * pane.area.height()) - kPaneGap);
    const auto& points = m_series.points();
    if (points.empty()) return pane;
    pane.low = points.front().low;
    pane.high = points.front().high;
    for (const auto& point : points) {
        pane.low = std::min(pane.low, point.low);
        pane.high = std::max(pane.high, point.high);
    }
    const double room = std::max((pane.high - pane.low) * 0.06, std::abs(pane.high) * 1e-6 + 1e-8);
    pane.low -= room;
    pane.high += room;
    return pane;
}

EquityView::Pane EquityView::drawdownPane() const
{
    Pane pane;
    pane.area = plot();
    pane.area.setTop(pane.area.bottom() - static_cast<int>(kDrawdownShare * pane.area.height()));
    double deepest = 0.001; // a flat curve is no cliff
    for (const auto& point : m_series.points())
        deepest = std::max(deepest, point.drawdown);
    pane.low = -deepest * 1.05;
    pane.high = 0.0;
    return pane;
}

double EquityView::x(Time time) const
{
    const auto& points = m_series.points();
    const QRect area = plot();
    const double span = static_cast<double>((points.back().start - points.front().start).count());
    const double share = span > 0.0 ? static_cast<double>((time - points.front().start).count()) / span : 1.0;
    return static_cast<double>(area.left()) + share * static_cast<double>(area.width() - 1);
}

Time EquityView::timeAt(double x) const
{
    const auto& points = m_series.points();
    const QRect area = plot();
    const double share = std::clamp(
        (x - static_cast<double>(area.left())) / std::max(1.0, static_cast<double>(area.width() - 1)), 0.0, 1.0);
    const double span = static_cast<double>((points.back().start - points.front().start).count());
    return points.front().start + Duration(static_cast<std::int64_t>(share * span));
}

void EquityView::paintScale(QPainter& painter, const Pane& pane, bool isShare) const
{
    const Theme& theme = m_theme.theme();
    if (pane.area.height() < kTickEvery / 2 || !(pane.high > pane.low)) return;
    const double unit = isShare ? 100.0 : 1.0;
    const double step =
        niceStep((pane.high - pane.low) * unit * kTickEvery / static_cast<double>(std::max(1, pane.area.height())));
    const int decimals = decimalsOfStep(step);
    const QFontMetrics metrics(font());
    for (double value = std::ceil(pane.low * unit / step) * step; value <= pane.high * unit + step * 1e-9;
         value += step) {
        const int y = static_cast<int>(std::lround(pane.y(value / unit)));
        painter.setPen(theme.grid);
        painter.drawLine(pane.area.left(), y, pane.area.right(), y);
        painter.setPen(theme.textMuted);
        const QString text = isShare ? tr("%1%", "percent").arg(models::numberText(value, decimals))
                                     : models::numberText(value, decimals);
        painter.drawText(QRect(pane.area.right() + 4, y - metrics.height() / 2, kScaleWidth - 10, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void EquityView::paintTimes(QPainter& painter) const
{
    const auto& points = m_series.points();
    const QRect area = plot();
    const QRect line(area.left(), area.bottom() + 2, area.width(), kTimeHeight - 2);
    painter.setPen(m_theme.theme().textMuted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_times.full(points.front().start));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_times.labelled(m_times.full(points.back().start)));
}

void EquityView::paintCurves(QPainter& painter, const Pane& equity, const Pane& drawdown) const
{
    const Theme& theme = m_theme.theme();
    const auto& points = m_series.points();
    // What falls into one pixel is joined: its lowest and highest are drawn, so that no spike is missed.
    struct Column {
        int x = 0;
        double low = 0.0, high = 0.0, last = 0.0, drawdown = 0.0;
    };
    std::vector<Column> columns;
    columns.reserve(static_cast<std::size_t>(std::max(1, plot().width())));
    for (const auto& point : points) {
        const int at = static_cast<int>(std::lround(x(point.start)));
        if (columns.empty() || columns.back().x != at) {
            columns.push_back({at, point.low, point.high, point.last, point.drawdown});
            continue;
        }
        Column& column = columns.back();
        column.low = std::min(column.low, point.low);
        column.high = std::max(column.high, point.high);
        column.last = point.last;
        column.drawdown = std::max(column.drawdown, point.drawdown);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor band = theme.accent;
    band.setAlphaF(0.35F);
    painter.setPen(band);
    for (const Column& column : columns)
        painter.drawLine(QPointF(column.x, equity.y(column.low)), QPointF(column.x, equity.y(column.high)));
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPainterPath curve;
    QPainterPath under;
    under.moveTo(columns.front().x, drawdown.y(0.0));
    for (const Column& column : columns) {
        const QPointF at(column.x, equity.y(column.last));
        if (curve.elementCount() == 0)
            curve.moveTo(at);
        else
            curve.lineTo(at);
        under.lineTo(column.x, drawdown.y(-column.drawdown));
    }
    under.lineTo(columns.back().x, drawdown.y(0.0));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawPath(curve);
    if (columns.size() == 1) painter.drawEllipse(QPointF(columns.front().x, equity.y(columns.front().last)), 2.0, 2.0);
    if (!m_series.knowsDrawdown()) return;
    QColor fill = theme.downFill;
    fill.setAlphaF(0.45F);
    painter.setPen(QPen(theme.downFill, 1.0));
    painter.setBrush(fill);
    painter.drawPath(under);
    painter.setBrush(Qt::NoBrush);
}

void EquityView::paintChosen(QPainter& painter, const Pane& equity) const
{
    if (!m_chosen) return;
    const Theme& theme = m_theme.theme();
    const models::EquitySeries::Point& point = m_series.points()[*m_chosen];
    const double at = x(point.start);
    painter.setPen(QPen(theme.textMuted, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(at, plot().top()), QPointF(at, plot().bottom()));
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(theme.window);
    painter.drawEllipse(QPointF(at, equity.y(point.last)), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
}

void EquityView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    if (m_series.points().empty()) return;
    const Pane equity = equityPane();
    const Pane drawdown = drawdownPane();
    paintScale(painter, equity, false);
    if (m_series.knowsDrawdown()) paintScale(painter, drawdown, true);
    paintTimes(painter);
    paintCurves(painter, equity, drawdown);
    paintChosen(painter, equity);
    painter.setPen(theme.text);
    const QRect title(8, 2, width() - 16, kTitleHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(reading(), Qt::ElideRight, title.width()));
    if (m_series.knowsDrawdown()) {
        painter.setPen(theme.textMuted);
        painter.drawText(
            QRect(drawdown.area.left(), drawdown.area.top() - kPaneGap - 2, drawdown.area.width(), kPaneGap),
            Qt::AlignLeft | Qt::AlignBottom, tr("Drawdown"));
    }
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void EquityView::choose(std::optional<std::size_t> point)
{
    if (point == m_chosen) return;
    m_chosen = point;
    refresh();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void EquityView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_series.points().empty()) choose(m_series.at(timeAt(event->position().x())));
}

void EquityView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus()) choose(std::nullopt);
}

void EquityView::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = m_series.points().size();
    if (count == 0) return QWidget::keyPressEvent(event);
    const std::size_t now = m_chosen.value_or(count - 1);
    const std::size_t step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(now - std::min(now, step));
    case Qt::Key_Right:
        return choose(std::min(count - 1, now + step));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count - 1);
    case Qt::Key_Escape:
        if (!m_chosen) break;
        return choose(std::nullopt);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EquityView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void EquityView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(std::nullopt);
    update();
}

} // namespace sextant::ui
