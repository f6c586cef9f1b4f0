#include "ui/widgets/chip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kLeast = 96; ///< pixels of a framed one

} // namespace

Chip::Chip(const ThemeController& theme, Look look, QWidget* parent) : QWidget(parent), m_theme(theme), m_look(look)
{
    setSizePolicy(look == Look::Framed ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void Chip::setText(const QString& text, models::Tone tone)
{
    if (text == m_text && tone == m_tone) return;
    const bool sameLength = text.size() == m_text.size();
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    // Tabular digits: a running clock keeps its width.
    if (!sameLength || sizeHint() != size()) updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int text = static_cast<int>(std::ceil(TabularText::of(font()).width(m_text)));
    return {text + (m_look == Look::Framed ? 18 : 14), metrics.height() + (m_look == Look::Framed ? 7 : 4)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_look == Look::Framed ? QSize(std::min(whole.width(), kLeast), whole.height()) : whole;
}

void Chip::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty()) return;
    const Theme& theme = m_theme.theme();
    const QColor color = theme.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const TabularText& writer = TabularText::of(font());
    if (m_look == Look::Framed) {
        QColor line = color;
        line.setAlphaF(0.55F);
        painter.setPen(QPen(line, 1.0));
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(color);
        writer.draw(painter, rect(), Qt::AlignHCenter, writer.elided(m_text, width() - 16.0));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1.0, (height() - 7) / 2.0, 7.0, 7.0));
    painter.setPen(m_tone == models::Tone::Gain || m_tone == models::Tone::Muted ? theme.textMuted : color);
    writer.draw(painter, QRectF(rect()).adjusted(13, 0, 0, 0), Qt::AlignLeft, m_text);
}

} // namespace sextant::ui
