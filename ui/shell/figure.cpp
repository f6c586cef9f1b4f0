#include "ui/shell/figure.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kGap = 7;
constexpr int kBar = 84;

} // namespace

Figure::Figure(const ThemeController& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_value(QChar(0x2014))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void Figure::setValue(const QString& value, models::Tone tone)
{
    if (value == m_value && tone == m_tone) return;
    m_value = value;
    m_tone = tone;
    setAccessibleDescription(value);
    const int width = static_cast<int>(std::ceil(TabularText::of(ThemeController::font(0.0, m_bold)).width(value)));
    if (width > m_widest || width < m_widest - 30) {
        m_widest = width;
        updateGeometry();
    }
    update();
}

void Figure::setShare(std::optional<double> share)
{
    if (share == m_share) return;
    const bool wasBar = m_share.has_value();
    m_share = share;
    if (wasBar != share.has_value()) updateGeometry();
    update();
}

void Figure::setBold(bool bold) { m_bold = bold; }

QSize Figure::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int title = static_cast<int>(std::ceil(TabularText::of(font()).width(m_title)));
    const int value = std::max(m_widest, metrics.horizontalAdvance(QChar(0x2014)));
    return {title + (m_title.isEmpty() ? 0 : kGap) + (m_share ? kBar + kGap : 0) + value, metrics.height() + 6};
}

void Figure::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const TabularText& title = TabularText::of(font());
    painter.setPen(theme.textMuted);
    QRectF rest = rect();
    const auto visual = [this](const QRectF& part) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - part.right(), part.top(), part.width(), part.height())
                   : part;
    };
    const Qt::Alignment begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    title.draw(painter, visual(rest), begin, m_title);
    if (!m_title.isEmpty()) rest.setLeft(rest.left() + title.width(m_title) + kGap);
    if (m_share) {
        const QRectF track(rest.left(), rest.center().y() - 3.0, kBar, 6.0);
        painter.fillRect(visual(track), theme.line);
        QRectF filled = track;
        filled.setWidth(track.width() * std::clamp(*m_share, 0.0, 1.0));
        painter.fillRect(visual(filled), *m_share >= 1.0    ? theme.danger
                                         : *m_share >= 0.66 ? theme.warning
                                                            : theme.accent);
        rest.setLeft(track.right() + kGap);
    }
    painter.setPen(theme.tone(m_tone));
    TabularText::of(ThemeController::font(0.0, m_bold)).draw(painter, visual(rest), begin, m_value);
}

} // namespace sextant::ui
