#include "ui/shell/feed_chip_button.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kMark = 8;  ///< pixels
constexpr int kRoom = 14; ///< before the text

void paintMark(QPainter& painter, const QRectF& place, models::FeedChip::Mark mark, const QColor& color)
{
    using Mark = models::FeedChip::Mark;
    const QPointF middle = place.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case Mark::Ring:
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        return;
    case Mark::Disc:
        painter.drawEllipse(place);
        return;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF({{middle.x(), place.top()}, place.bottomRight(), place.bottomLeft()}));
        return;
    case Mark::Wedge:
        painter.drawPolygon(QPolygonF({place.topLeft(), place.topRight(), {middle.x(), place.bottom()}}));
        return;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF({{middle.x(), place.top() - 0.5},
                                       {place.right() + 0.5, middle.y()},
                                       {middle.x(), place.bottom() + 0.5},
                                       {place.left() - 0.5, middle.y()}}));
        return;
    case Mark::Square:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
}

} // namespace

FeedChipButton::FeedChipButton(const ThemeController& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void FeedChipButton::setChip(const models::FeedChip& chip)
{
    if (chip == m_chip) return;
    const bool hasOtherWidth = chip.text.size() != m_chip.text.size();
    m_chip = chip;
    setText(chip.text);
    setAccessibleName(chip.text);
    setAccessibleDescription(chip.explanation);
    setToolTip(chip.explanation.toHtmlEscaped()); // venues' words stand in it
    if (hasOtherWidth || sizeHint() != size()) updateGeometry();
    update();
}

QSize FeedChipButton::sizeHint() const
{
    const int text = static_cast<int>(std::ceil(TabularText::of(font()).width(m_chip.text)));
    return {text + kRoom + 2, QFontMetrics(font()).height() + 8};
}

void FeedChipButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    if (underMouse() || isDown()) painter.fillRect(rect(), theme.hover);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.tone(m_chip.tone);
    paintMark(painter, QRectF(1.0, (height() - kMark) / 2.0, kMark, kMark), m_chip.mark, color);
    painter.setPen(m_chip.rank == 0 ? theme.textMuted : m_chip.rank == 1 ? theme.text : color);
    TabularText::of(font()).draw(painter, QRectF(rect()).adjusted(kRoom, 0, 0, 0), Qt::AlignLeft, m_chip.text);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FeedChipButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FeedChipButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace sextant::ui
