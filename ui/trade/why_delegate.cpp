#include "ui/trade/why_delegate.h"

#include <QPainter>
#include <QTextBoundaryFinder>
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
constexpr int kNarrow = 400;     ///< pixels of the tree, below which numbers stand above their texts

bool hasContribution(const QModelIndex& index) { return index.data(models::ContributionRole).isValid(); }

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

bool WhyDelegate::isNarrow(const QTreeView& view) { return view.viewport()->width() < kNarrow; }

int WhyDelegate::widthOf(const QModelIndex& index) const
{
    int width = m_view->columnWidth(index.column()) - 2 * kSide;
    if (index.column() == 0) {
        int depth = m_view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++depth;
        width -= depth * m_view->indentation();
    }
    if (hasContribution(index) && !isNarrow(*m_view)) width -= kContributionWidth + kNumberWidth + kSide;
    return std::max(width, 30);
}

/// Where a line may end (between words, behind a hyphen, between signs of Japanese), else where there is no more room:
/// a word that is cut says nothing.
int WhyDelegate::wrapping(const QString& text, const QFontMetrics& metrics, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary())
        if (metrics.horizontalAdvance(text.mid(begin, end - begin).trimmed()) > width) return Qt::TextWrapAnywhere;
    return Qt::TextWordWrap;
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const QFontMetrics metrics(fontOf(index));
    const int width = widthOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10'000), wrapping(text, metrics, width), text);
    int height = text.isEmpty() ? 0 : needed.height();
    if (isNarrow(*m_view) && hasContribution(index)) height += metrics.height();
    return {width, std::max(height, metrics.height()) + 2 * kAbove};
}

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.selection);
    QRect content = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (const QVariant data = index.data(models::ContributionRole); data.isValid()) {
        // In a column of their own, so that bars stand below each other and can be compared; above the text where
        // there is no room beside it, the number alone if need be.
        const auto contribution = data.value<models::Contribution>();
        const int height = metrics.height();
        const bool isAbove = isNarrow(*m_view);
        const bool hasBar = !isAbove || content.width() >= kContributionWidth + kNumberWidth + kSide;
        const QRect bar(content.right() - kContributionWidth + 1, content.top(), kContributionWidth, height);
        const int right = hasBar ? bar.left() - kSide : content.left() + kNumberWidth;
        const QRect number(right - kNumberWidth, content.top(), kNumberWidth, height);
        if (hasBar) paintContribution(*painter, visual(bar), contribution, theme);
        painter->setPen(theme.text);
        if (!m_numbers || m_numbers->font() != font) m_numbers = std::make_unique<TabularText>(font);
        m_numbers->draw(*painter, visual(number), Qt::AlignRight, models::signedNumberText(contribution.value, 3));
        if (isAbove)
            content.setTop(content.top() + height);
        else
            content.setRight(number.left() - 1);
    }
    painter->setFont(font);
    const QVariant tone = index.data(models::ToneRole);
    painter->setPen(tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.text);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int horizontal = alignment.isValid() ? (alignment.toInt() & Qt::AlignHorizontal_Mask) : Qt::AlignLeft;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(visual(content), horizontal | Qt::AlignTop | wrapping(text, metrics, content.width()), text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace sextant::ui
