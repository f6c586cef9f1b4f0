#include "ui/shell/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kMostWidth = 620;
constexpr QMargins kMargins(18, 10, 14, 10);

} // namespace

Toast::Toast(const ThemeController& theme, QWidget* window) : QWidget(window), m_theme(theme), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, models::Tone tone, std::chrono::milliseconds time)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    place();
    show();
    raise();
    update();
    m_timer->start(time);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget* window = parentWidget();
    const int widest = std::min(kMostWidth, window->width() - 40) - kMargins.left() - kMargins.right();
    const QRect text = QFontMetrics(font()).boundingRect(QRect(0, 0, widest, 400), Qt::TextWordWrap, m_text);
    const QSize size = text.size().grownBy(kMargins) + QSize(2, 0);
    setGeometry(QRect(QPoint((window->width() - size.width()) / 2, window->height() - size.height() - 44), size));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void Toast::mousePressEvent(QMouseEvent*) { hide(); }

void Toast::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(m_tone));
    painter.drawRoundedRect(QRectF(5, 6, 3, height() - 12), 1.5, 1.5);
    painter.setPen(theme.text);
    painter.drawText(rect().marginsRemoved(kMargins), Qt::TextWordWrap | Qt::AlignVCenter, m_text);
}

} // namespace sextant::ui
