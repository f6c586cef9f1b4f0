#include "ui/operate/latency_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/feed_text.h"
#include "models/latency_history.h"
#include "models/number_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kTitle = 20;
constexpr int kBottom = 18;
constexpr int kNames = 44; ///< pixels at the right for "p99"
constexpr int kScale = 56; ///< pixels at the left

constexpr double kNameHeight = 15.0; ///< pixels
constexpr double kFinest = 0.1;      ///< ms; less is told as "<1 ms"

bool isTold(const models::LatencyHistory::Sample& sample) { return sample.p99 > 0.0; }

} // namespace

LatencyView::LatencyView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Latency of the feed"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void LatencyView::setHistory(const QString& title, const models::LatencyHistory* history)
{
    if (title != m_title) m_back.reset();
    m_title = title;
    m_history = history;
    if (m_back && *m_back > newest()) m_back.reset();
    fitScale();
    setAccessibleDescription(tr("%1. Left and Right read out other moments.").arg(reading()));
    if (isVisible()) update();
}

void LatencyView::setTimeText(const models::TimeText& times)
{
    m_times = times;
    update();
}

int LatencyView::newest() const
{
    return m_history == nullptr ? -1 : static_cast<int>(m_history->samples().size()) - 1;
}

void LatencyView::fitScale()
{
    double low = 0.0;
    double high = 0.0;
    for (int i = 0; i <= newest(); ++i) {
        const auto& sample = m_history->samples()[static_cast<std::size_t>(i)];
        if (!isTold(sample)) continue;
        const double median = std::max(sample.p50, kFinest);
        low = low > 0.0 ? std::min(low, median) : median;
        high = std::max(high, sample.p99);
    }
    m_low = low > 0.0 ? std::pow(10.0, std::floor(std::log10(low))) : 1.0;
    m_high = high > 0.0 ? std::pow(10.0, std::ceil(std::log10(std::max(high, m_low * 1.01)))) : 1000.0;
    if (m_high <= m_low) m_high = m_low * 10.0;
}

QString LatencyView::reading() const
{
    if (m_history == nullptr) return tr("No feed is chosen");
    if (newest() < 0) return tr("%1 · nothing measured yet").arg(m_title);
    const auto& sample = m_history->samples()[static_cast<std::size_t>(newest() - m_back.value_or(0))];
    const QString when = m_times.labelled(m_times.clock(sample.time));
    if (!isTold(sample)) return tr("%1 · %2 · %3").arg(m_title, when, models::FeedText::of(sample.health));
    const auto span = [](double ms) { return models::FeedText::latency(Duration(std::llround(ms * 1e6))); };
    return tr("%1 · %2 · p50 %3 · p99 %4 · %5 messages/s")
        .arg(m_title, when, span(std::max(sample.p50, 1e-6)), span(sample.p99),
             models::numberText(sample.rate, sample.rate < 10.0 ? 1 : 0));
}

QRect LatencyView::plot() const { return rect().adjusted(kScale, kTitle + 4, -kNames, -kBottom); }

double LatencyView::x(int sample) const
{
    // The newest stands at the right edge, and a second is as wide as ever: a short history fills a part.
    const QRect area = plot();
    const double step =
        static_cast<double>(area.width() - 1) / static_cast<double>(models::LatencyHistory::kLength - 1);
    const int count = newest() + 1;
    const double wanted = std::max(step, static_cast<double>(area.width() - 1) / std::max(60.0, count - 1.0));
    return area.right() - wanted * (newest() - sample);
}

double LatencyView::y(double milliseconds) const
{
    const QRect area = plot();
    const double share = (std::log10(std::clamp(milliseconds, m_low, m_high)) - std::log10(m_low)) /
                         (std::log10(m_high) - std::log10(m_low));
    return area.bottom() - share * (area.height() - 1);
}

void LatencyView::paintScale(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    const QRect area = plot();
    const QFontMetrics metrics(font());
    int above = rect().bottom() + metrics.height();
    for (double value = m_low; value <= m_high * 1.001; value *= 10.0) {
        const int at = static_cast<int>(std::lround(y(value)));
        painter.setPen(theme.grid);
        painter.drawLine(area.left(), at, area.right(), at);
        if (at + metrics.height() > above) continue; // a low plot has no room for every power of ten
        above = at;
        painter.setPen(theme.textMuted);
        painter.drawText(QRect(0, at - metrics.height() / 2, kScale - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         models::FeedText::latency(Duration(std::llround(value * 1e6))));
    }
    painter.setPen(theme.textMuted);
    const QRect line(area.left(), area.bottom() + 2, area.width(), kBottom - 2);
    const auto& samples = m_history->samples();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("newest %1", "span of time shown")
                         .arg(models::spokenDurationText(samples.back().time - samples.front().time)));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_times.labelled(m_times.clock(samples.back().time)));
}

void LatencyView::paintGaps(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    const QRect area = plot();
    QColor hatch = theme.warning;
    hatch.setAlphaF(0.45F);
    const auto& samples = m_history->samples();
    for (int first = 0; first <= newest(); ++first) {
        if (isTold(samples[static_cast<std::size_t>(first)])) continue;
        int last = first;
        while (last < newest() && !isTold(samples[static_cast<std::size_t>(last) + 1]))
            ++last;
        const QRectF band(QPointF(x(first), area.top()), QPointF(std::max(x(last), x(first) + 2.0), area.bottom()));
        painter.fillRect(band, QBrush(hatch, Qt::BDiagPattern));
        first = last;
    }
}

void LatencyView::paintCurve(QPainter& painter, bool isSlowest) const
{
    const Theme& theme = m_theme.theme();
    const auto& samples = m_history->samples();
    QPainterPath path;
    bool isDown = false;
    for (int i = 0; i <= newest(); ++i) {
        const auto& sample = samples[static_cast<std::size_t>(i)];
        if (!isTold(sample)) {
            isDown = false;
            continue;
        }
        const QPointF at(x(i), y(isSlowest ? sample.p99 : sample.p50));
        if (isDown)
            path.lineTo(at);
        else
            path.moveTo(at);
        isDown = true;
    }
    const QColor color = isSlowest ? theme.variantB : theme.accent;
    painter.setPen(QPen(color, 1.4, isSlowest ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(path);
    for (int i = newest(); i >= 0; --i) {
        const auto& sample = samples[static_cast<std::size_t>(i)];
        if (!isTold(sample)) continue;
        double at = y(isSlowest ? sample.p99 : sample.p50);
        // Names of curves that lie on each other stand one above the other.
        if (const double apart = std::abs(y(sample.p50) - y(sample.p99)); apart < kNameHeight)
            at += (isSlowest ? -0.5 : 0.5) * (kNameHeight - apart);
        painter.setPen(color);
        painter.drawText(QRectF(plot().right() + 6, at - 9.0, kNames - 6, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         isSlowest ? tr("p99") : tr("p50"));
        return;
    }
}

void LatencyView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.text);
    const QRect title(8, 2, width() - 16, kTitle);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(reading(), Qt::ElideRight, title.width()));
    if (newest() >= 0) {
        paintScale(painter);
        paintGaps(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect().adjusted(kScale, 0, 0, 0));
        paintCurve(painter, true);
        paintCurve(painter, false);
        if (m_back) {
            const double at = x(newest() - *m_back);
            painter.setPen(QPen(theme.textMuted, 1.0, Qt::DashLine));
            painter.drawLine(QPointF(at, plot().top()), QPointF(at, plot().bottom()));
        }
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void LatencyView::choose(std::optional<int> back)
{
    if (back) back = std::clamp(*back, 0, std::max(newest(), 0));
    if (back == m_back || newest() < 0) return;
    m_back = back;
    setAccessibleDescription(reading());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void LatencyView::mouseMoveEvent(QMouseEvent* event)
{
    int nearest = 0;
    for (int i = 0; i <= newest(); ++i)
        if (std::abs(x(i) - event->position().x()) < std::abs(x(nearest) - event->position().x())) nearest = i;
    choose(newest() - nearest);
}

void LatencyView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus()) choose(std::nullopt);
}

void LatencyView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 60 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_back.value_or(0) + step);
    case Qt::Key_Right:
        return choose(m_back.value_or(0) - step);
    case Qt::Key_Home:
        return choose(newest());
    case Qt::Key_End:
        return choose(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LatencyView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LatencyView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(std::nullopt);
    update();
}

} // namespace sextant::ui
