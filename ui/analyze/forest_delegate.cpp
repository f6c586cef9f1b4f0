#include "ui/analyze/forest_delegate.h"

#include <QPainter>

#include <cmath>

#include "models/experiment_tables.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kForestWidth = 56; // the least; it takes what other columns leave
constexpr double kCap = 5.0;     // half-height of the ends

} // namespace

ForestDelegate::ForestDelegate(const ThemeController& theme, QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme)
{}

QSize ForestDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {kForestWidth, 24}; }

void ForestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const QRect cell = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(cell, isSelected ? theme.selection : theme.panel);
    const QRectF area = QRectF(cell).adjusted(10.0, 0.0, -10.0, 0.0);
    const double middle = area.center().x();
    painter->setPen(QPen(theme.textMuted, 1.0, Qt::DashLine));
    painter->drawLine(QPointF(middle, cell.top()), QPointF(middle, cell.bottom()));
    const QVariant data = index.data(models::kForestRole);
    if (!data.isValid()) return;
    const auto value = data.value<models::ForestValue>();
    const double half = area.width() / 2.0;
    const auto x = [&](double at) { return middle + half * at / value.scale; };
    const double y = std::floor(area.center().y()) + 0.5;
    const QColor color = value.isWarm ? theme.tone(value.tone) : theme.textMuted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    // What may not be read yet is dotted and has no ends.
    painter->setPen(QPen(color, 2.0, value.isWarm ? Qt::SolidLine : Qt::DotLine));
    painter->drawLine(QPointF(x(value.low), y), QPointF(x(value.high), y));
    if (value.isWarm)
        for (const double end : {value.low, value.high})
            painter->drawLine(QPointF(x(end), y - kCap), QPointF(x(end), y + kCap));
    painter->setPen(QPen(color, 1.0));
    painter->setBrush(value.isWarm ? color : theme.panel);
    painter->drawEllipse(QPointF(x(value.estimate), y), 4.0, 4.0);
    painter->restore();
}

} // namespace sextant::ui
