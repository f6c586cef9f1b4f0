#include "ui/trade/ladder_delegate.h"

#include <QPainter>

#include "models/depth_ladder_model.h"
#include "ui/trade/depth_ladder_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DepthLadderModel;
using models::LadderMark;

namespace {

constexpr int kPadding = 6;
constexpr int kOwnPadding = 4;
constexpr int kSizeHeight = 4;
constexpr double kDeepShare = 0.24; ///< of the colour, in the bar of everything up to here
constexpr double kSizeShare = 0.85; ///< … of the level itself

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

LadderDelegate::LadderDelegate(const ThemeController& theme, QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme)
{}

const TabularText& LadderDelegate::text(const QFont& font, bool bold) const
{
    QFont wanted = font;
    wanted.setBold(bold);
    std::unique_ptr<TabularText>& cached = bold ? m_bold : m_text;
    if (!cached || cached->font() != wanted) cached = std::make_unique<TabularText>(wanted);
    return *cached;
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {48, DepthLadderView::kRowHeight};
}

/// Bars grow from the price outwards, bids to the left, asks to the right: everything up to here over the whole height,
/// the level itself below the number.
void LadderDelegate::paintBars(QPainter& painter, const QRect& cell, const LadderMark& mark, bool isBid) const
{
    const Theme& theme = m_theme.theme();
    const QColor color = isBid ? theme.upFill : theme.downFill;
    const auto bar = [&](double share, double strength, int top, int height) {
        const int width = static_cast<int>(cell.width() * share + 0.5);
        if (width <= 0) return;
        const int left = isBid ? cell.right() + 1 - width : cell.left();
        painter.fillRect(QRect(left, top, width, height), blended(color, theme.panel, strength));
    };
    bar(mark.cumulative, kDeepShare, cell.top() + 1, cell.height() - 2);
    bar(mark.size, kSizeShare, cell.bottom() - kSizeHeight, kSizeHeight);
}

void LadderDelegate::paintOwn(QPainter& painter, const QRect& cell, const LadderMark& mark) const
{
    const Theme& theme = m_theme.theme();
    const QRect frame = cell.adjusted(1, 1, -2, -2);
    painter.fillRect(frame, blended(theme.operatorTone, theme.panel, 0.22));
    QPen pen(theme.operatorTone, 1.0);
    if (mark.isStop) pen.setStyle(Qt::DashLine);
    if (mark.isPending) pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void LadderDelegate::paintGhost(QPainter& painter, const QRect& cell, const QString& label) const
{
    LadderMark mark;
    mark.isOwn = mark.isPending = true;
    paintOwn(painter, cell, mark);
    painter.setPen(m_theme.theme().text);
    painter.drawText(cell.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignCenter, label);
}

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const auto mark = index.data(DepthLadderModel::kMarkRole).value<LadderMark>();
    const int column = index.column();
    const bool isRowCurrent = option.state & QStyle::State_Selected;
    const bool isPrice = column == DepthLadderModel::PriceColumn;
    if (isRowCurrent)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    else if (isPrice)
        painter->fillRect(option.rect, theme.raised);
    if (column == DepthLadderModel::Bids || column == DepthLadderModel::Asks)
        paintBars(*painter, option.rect, mark, column == DepthLadderModel::Bids);
    if (mark.isOwn) paintOwn(*painter, option.rect, mark);
    if (mark.isLast) {
        // The last trade: a frame and an arrow, not a colour alone.
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter->drawText(option.rect.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("▸"));
    }
    const QString words = index.data().toString();
    if (!words.isEmpty()) {
        const TabularText& writer = text(option.font, mark.isBest || mark.isLast);
        const int padding = mark.isOwn ? kOwnPadding : kPadding;
        const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setPen(isPrice && !mark.isBest && !mark.isLast ? theme.textMuted : theme.text);
        const auto alignment = isPrice ? Qt::Alignment(Qt::AlignHCenter | Qt::AlignVCenter)
                                       : Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        writer.draw(*painter, room, alignment, writer.elided(words, room.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace sextant::ui
