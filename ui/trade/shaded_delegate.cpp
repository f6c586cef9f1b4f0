#include "ui/trade/shaded_delegate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "models/option_chain_model.h"
#include "models/option_risk_models.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr double kInTheMoney = 0.10; // opacities: text keeps its contrast on all of them
constexpr double kAtTheMoney = 0.22;
constexpr double kHottest = 0.30;

QColor veil(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

} // namespace

ShadedDelegate::ShadedDelegate(const ThemeController& theme, CellDelegate& cells, bool hasSign, QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme), m_cells(cells), m_hasSign(hasSign)
{}

void ShadedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    switch (static_cast<models::Moneyness>(index.data(models::OptionChainModel::kMoneynessRole).toInt())) {
    case models::Moneyness::In:
        if (!isSelected) painter->fillRect(option.rect, veil(theme.accent, kInTheMoney));
        break;
    case models::Moneyness::AtTheMoney:
        if (!isSelected) painter->fillRect(option.rect, veil(theme.accent, kAtTheMoney));
        break;
    case models::Moneyness::None:
    case models::Moneyness::Out:
        break;
    }
    if (const QVariant heat = index.data(models::kHeatRole); heat.isValid() && !isSelected) {
        const double value = std::clamp(heat.toDouble(), -1.0, 1.0);
        const QColor color = m_hasSign ? (value < 0.0 ? theme.downFill : theme.upFill) : theme.accent;
        painter->fillRect(option.rect, veil(color, kHottest * std::fabs(value)));
    }
    m_cells.paint(painter, option, index);
}

QSize ShadedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_cells.sizeHint(option, index);
}

bool ShadedDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    return m_cells.helpEvent(event, view, option, index);
}

} // namespace sextant::ui
