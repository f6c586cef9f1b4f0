#include "ui/trade/why_delegate.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

#include "models/cell_values.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "ui/widgets/cell_pictures.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kSide = 6;
constexpr int kAbove = 3;
constexpr int kNumberWidth = 44; ///< "+0.034" beside the bar

} // namespace

WhyDelegate::WhyDelegate(const ThemeController& theme, QTreeView* view)
    : QAbstractItemDelegate(view), m_theme(theme), m_view(view)
{}

QFont WhyDelegate::fontOf(const QModelIndex& index) const
{
    QFont font = m_view->font();
    if (!index.parent().isValid() && index.column() == 0) font.setWeight(QFont::DemiBold);
    return font;
}

int WhyDelegate::widthOf(const QModelIndex& index) const
{
    int width = m_view->columnWidth(index.column()) - 2 * kSide;
    if (index.column() == 0) {
        int depth = m_view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++depth;
        width -= depth * m_view->indentation();
    }
    if (index.data(models::ContributionRole).isValid()) width -= kContributionWidth + kNumberWidth + kSide;
    return std::max(width, 30);
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const QFontMetrics metrics(fontOf(index));
    const int width = widthOf(index);
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return {width, std::max(needed.height(), metrics.height()) + 2 * kAbove};
}

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.selection);
    QRect content = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (const QVariant data = index.data(models::ContributionRole); data.isValid()) {
        // In a column of their own, so that bars stand below each other and can be compared.
        const auto contribution = data.value<models::Contribution>();
        const int height = QFontMetrics(fontOf(index)).height();
        const QRect bar(content.right() - kContributionWidth + 1, content.top(), kContributionWidth, height);
        paintContribution(*painter, visual(bar), contribution, theme);
        const QRect number(bar.left() - kSide - kNumberWidth, content.top(), kNumberWidth, height);
        painter->setPen(theme.text);
        if (!m_numbers || m_numbers->font() != fontOf(index)) m_numbers = std::make_unique<TabularText>(fontOf(index));
        m_numbers->draw(*painter, visual(number), Qt::AlignRight, models::signedNumberText(contribution.value, 3));
        content.setRight(number.left() - 1);
    }
    painter->setFont(fontOf(index));
    const QVariant tone = index.data(models::ToneRole);
    painter->setPen(tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.text);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int horizontal = alignment.isValid() ? (alignment.toInt() & Qt::AlignHorizontal_Mask) : Qt::AlignLeft;
    painter->drawText(visual(content), horizontal | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace sextant::ui
