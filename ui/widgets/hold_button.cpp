#include "ui/widgets/hold_button.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

#include "ui/widgets/theme.h"

namespace sextant::ui {

HoldButton::HoldButton(const ThemeController& theme, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_timer(new QTimer(this))
{
    setAccessibleName(text);
    setAccessibleDescription(tr("Press and hold"));
    m_timer->setInterval(16);
    connect(m_timer, &QTimer::timeout, this, &HoldButton::tick);
    connect(this, &QPushButton::pressed, this, [this] {
        if (m_held) return; // keys repeat
        m_held = true;
        m_since = std::chrono::steady_clock::now();
        m_timer->start();
    });
    connect(this, &QPushButton::released, this, [this] {
        m_held = false;
        m_timer->stop();
        update();
    });
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

double HoldButton::progress() const
{
    if (!m_held) return 0.0;
    const std::chrono::duration<double, std::milli> held = std::chrono::steady_clock::now() - m_since;
    return std::clamp(held.count() / static_cast<double>(std::max<std::int64_t>(1, m_holdTime.count())), 0.0, 1.0);
}

QSize HoldButton::sizeHint() const
{
    const QFontMetrics metrics(ThemeController::font(0.0, true));
    return {metrics.horizontalAdvance(text()) + 46, metrics.height() + 13};
}

bool HoldButton::event(QEvent* event)
{
    // A button that loses the keyboard while held is let go.
    if (event->type() == QEvent::FocusOut && m_held) {
        m_held = false;
        m_timer->stop();
        setDown(false);
    }
    return QPushButton::event(event);
}

void HoldButton::tick()
{
    update();
    if (progress() < 1.0) return;
    m_held = false;
    m_timer->stop();
    setDown(false);
    Q_EMIT triggered();
}

void HoldButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor front = isEnabled() ? theme.onDanger : theme.textMuted;
    painter.setPen(QPen(!isEnabled() ? theme.line : hasFocus() ? theme.text : theme.danger, 1.0));
    painter.setBrush(!isEnabled()   ? theme.window
                     : underMouse() ? theme.dangerFill.lighter(theme.isDark ? 115 : 95)
                                    : theme.dangerFill);
    painter.drawRoundedRect(box, 4, 4);
    const QRectF ring(12.0, (height() - 14) / 2.0, 14.0, 14.0);
    painter.setBrush(Qt::NoBrush);
    QColor track = front;
    track.setAlphaF(0.35F);
    painter.setPen(QPen(track, 2.0));
    painter.drawEllipse(ring);
    painter.setPen(QPen(front, 2.0));
    if (const double part = progress(); part > 0.0) painter.drawArc(ring, 90 * 16, -static_cast<int>(part * 360 * 16));
    painter.drawLine(QPointF(ring.center().x(), ring.top() - 1), QPointF(ring.center().x(), ring.center().y() - 1));
    painter.setFont(ThemeController::font(0.0, true));
    painter.drawText(rect().adjusted(32, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace sextant::ui
