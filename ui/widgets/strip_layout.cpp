#include "ui/widgets/strip_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace sextant::ui {

StripLayout::StripLayout(int spacing, QWidget* parent) : QLayout(parent), m_spacing(spacing) {}

StripLayout::~StripLayout()
{
    // One by one: a nested layout looks for itself in this one when it goes.
    while (const std::unique_ptr<QLayoutItem> item{takeAt(0)}) {
    }
}

void StripLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

void StripLayout::addNested(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem* StripLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* StripLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    const auto place = static_cast<std::size_t>(index);
    QLayoutItem* item = m_items[place].release();
    m_items.erase(m_items.begin() + index);
    if (m_spring > place) --m_spring;
    invalidate();
    return item;
}

int StripLayout::widthOfAll() const
{
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty()) width += item->sizeHint().width() + m_spacing;
    return width;
}

int StripLayout::arrange(const QRect& rect, bool isPlacing) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool isOneRow = widthOfAll() <= area.width() + m_spacing;
    int x = area.left();
    int y = area.top();
    int rowHeight = 0;
    for (const auto& item : m_items) // a row is as high as its highest
        if (!item->isEmpty()) rowHeight = std::max(rowHeight, item->sizeHint().height());
    const bool isMirrored = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem& item = *m_items[i];
        if (isOneRow && m_spring != 0 && i == m_spring) {
            int rest = -m_spacing;
            for (std::size_t after = i; after < m_items.size(); ++after)
                if (!m_items[after]->isEmpty()) rest += m_items[after]->sizeHint().width() + m_spacing;
            x = std::max(x, area.right() + 1 - rest);
        }
        const QSize size = item.sizeHint();
        if (item.isEmpty()) continue;
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += rowHeight + m_spacing;
        }
        if (isPlacing) {
            const QRect place(x, y + (rowHeight - size.height()) / 2, std::min(size.width(), area.width()),
                              size.height());
            item.setGeometry(isMirrored ? QStyle::visualRect(Qt::RightToLeft, area, place) : place);
        }
        x += size.width() + m_spacing;
    }
    const QMargins margins = contentsMargins();
    return y + rowHeight - rect.top() + margins.bottom();
}

int StripLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize StripLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = widthOfAll() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize StripLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void StripLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace sextant::ui
