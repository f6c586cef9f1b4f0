#pragma once

#include <QAbstractItemDelegate>

#include <memory>

#include "models/depth_ladder_model.h"
#include "ui/widgets/tabular_text.h"

namespace sextant::ui {

class ThemeController;

/// Paints the cells of a depth ladder: sizes before their own and the summed-up bar, prices, own orders in a frame
/// (dashed for stops, dotted while they are being moved).
class LadderDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit LadderDelegate(const ThemeController& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// An order on its way to a row.
    void paintGhost(QPainter& painter, const QRect& cell, const QString& text) const;

private:
    void paintBars(QPainter& painter, const QRect& cell, const models::LadderMark& mark, bool isBid) const;
    void paintOwn(QPainter& painter, const QRect& cell, const models::LadderMark& mark) const;
    [[nodiscard]] const TabularText& text(const QFont& font, bool bold) const;

    const ThemeController& m_theme;
    mutable std::unique_ptr<TabularText> m_text; // of the last font seen
    mutable std::unique_ptr<TabularText> m_bold;
};

} // namespace sextant::ui
