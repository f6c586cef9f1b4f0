#include "ui/shell/closing_overlay.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/theme.h"

namespace sextant::ui {

ClosingOverlay::ClosingOverlay(const ThemeController& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setObjectName(QStringLiteral("closingOverlay"));
    window->installEventFilter(this);
    hide();
}

void ClosingOverlay::cover(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

bool ClosingOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return false;
}

void ClosingOverlay::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    QColor veil = theme.window;
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    painter.setPen(theme.text);
    painter.setFont(ThemeController::font(11.0));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace sextant::ui
