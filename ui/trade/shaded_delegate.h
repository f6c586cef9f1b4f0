#pragma once

#include <QAbstractItemDelegate>

namespace sextant::ui {

class CellDelegate;
class ThemeController;

/// Cells as everywhere, on a shade that says something: what is in the money (OptionChainModel::kMoneynessRole), how
/// large or how good a number is (models::kHeatRole). The text says the same without it.
class ShadedDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    /// `cells` lives as long as this; `hasSign`: heat below 0 is a loss.
    ShadedDelegate(const ThemeController& theme, CellDelegate& cells, bool hasSign, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    const ThemeController& m_theme;
    CellDelegate& m_cells;
    bool m_hasSign;
};

} // namespace sextant::ui
