#include "ui/widgets/cell_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>

#include "models/roles.h"
#include "ui/widgets/switch_painter.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kPadding = 8;
constexpr int kBarWidth = 26;
constexpr int kBarHeight = 6;

void paintSparkline(QPainter& painter, const QRect& rect, const QVector<float>& closes, const Theme& theme)
{
    if (closes.size() < 2) return;
    const auto [low, high] = std::minmax_element(closes.begin(), closes.end());
    const float span = *high - *low;
    QPolygonF line;
    line.reserve(closes.size());
    const double step = static_cast<double>(rect.width()) / static_cast<double>(closes.size() - 1);
    double x = rect.left();
    for (const float close : closes) {
        const float share = span > 0.0F ? (close - *low) / span : 0.5F;
        line.append(QPointF(x, rect.bottom() - static_cast<double>(share) * (rect.height() - 1)));
        x += step;
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(closes.back() >= closes.front() ? theme.upFill : theme.downFill, 1.1));
    painter.drawPolyline(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QRect contentOf(const QStyleOptionViewItem& option) { return option.rect.adjusted(kPadding, 0, -kPadding, 0); }

} // namespace

CellDelegate::CellDelegate(const ThemeController& theme, QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme)
{}

const TabularText& CellDelegate::textOf(const QFont& font) const
{
    std::unique_ptr<TabularText>& cached = font.bold() ? m_bold : m_text;
    if (!cached || cached->font() != font) cached = std::make_unique<TabularText>(font);
    return *cached;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);

    QRect content = contentOf(option);
    const QVariant isOn = index.data(models::SwitchRole);
    if (isOn.isValid()) {
        const bool blocked = !index.data(models::BlockedRole).toString().isEmpty();
        paintSwitch(*painter, content, isOn.toBool(), blocked, theme);
        content.setLeft(content.left() + switchSize().width() + kPadding);
    }
    if (const QVariant closes = index.data(models::SparklineRole); closes.isValid())
        paintSparkline(*painter, content.adjusted(0, 4, 0, -4), closes.value<QVector<float>>(), theme);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QVariant share = index.data(models::BarRole); share.isValid()) {
        const int length = static_cast<int>(std::clamp(share.toDouble(), 0.0, 1.0) * kBarWidth);
        const int room = static_cast<int>(textOf(option.font).width(text)) + 6;
        const int right = content.right() - room;
        painter->fillRect(
            QRect(right - length, content.center().y() - kBarHeight / 2 + 1, std::max(1, length), kBarHeight),
            theme.accent);
    }
    if (!text.isEmpty()) {
        QFont font = option.font;
        if (const QVariant own = index.data(Qt::FontRole); own.isValid()) font = own.value<QFont>().resolve(font);
        const TabularText& writer = textOf(font);
        const QVariant tone = index.data(models::ToneRole);
        painter->setPen(tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.text);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        writer.draw(*painter, content, alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft,
                    writer.elided(text, content.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = 2 * kPadding;
    const QString text = index.data(Qt::DisplayRole).toString();
    width += static_cast<int>(textOf(option.font).width(text)) + 1;
    if (index.data(models::SwitchRole).isValid()) width += switchSize().width() + (text.isEmpty() ? 0 : kPadding);
    if (index.data(models::SparklineRole).isValid()) width += 48;
    if (index.data(models::BarRole).isValid()) width += kBarWidth + 6;
    return {width, 24};
}

bool CellDelegate::isCut(const QModelIndex& index, int width, bool bold) const
{
    QFont font = ThemeController::font(0.0, bold);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(parent())) font = view->font();
    int room = width - 2 * kPadding;
    if (index.data(models::SwitchRole).isValid()) room -= switchSize().width() + kPadding;
    return textOf(font).width(index.data(Qt::DisplayRole).toString()) > room + 0.5;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) return false;
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) text = index.data(models::BlockedRole).toString();
    if (text.isEmpty() && textOf(option.font).width(index.data(Qt::DisplayRole).toString()) > contentOf(option).width())
        text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const QVariant isOn = index.data(models::SwitchRole);
    if (!isOn.isValid()) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect hit(option.rect.left(), option.rect.top(), switchSize().width() + 2 * kPadding, option.rect.height());
    if (mouse->button() != Qt::LeftButton || !hit.contains(mouse->position().toPoint())) return false;
    Q_EMIT switchClicked(index, !isOn.toBool());
    return true;
}

} // namespace sextant::ui
