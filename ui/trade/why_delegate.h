#pragma once

#include <QAbstractItemDelegate>

class QTreeView;

namespace sextant::ui {

class ThemeController;

/// Paints the rows of the tree of reasons: wrapped text in the colour of its tone, and a bar for a share of the score.
class WhyDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    WhyDelegate(const ThemeController& theme, QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As high as the text wrapped into its column needs.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int widthOf(const QModelIndex& index) const;
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;

    const ThemeController& m_theme;
    QTreeView* m_view;
};

} // namespace sextant::ui
