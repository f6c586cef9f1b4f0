#pragma once

#include <QAbstractItemDelegate>
#include <QFontMetrics>

#include <memory>

#include "ui/widgets/tabular_text.h"

class QTreeView;

namespace sextant::ui {

class ThemeController;

/// Paints the rows of the tree of reasons: wrapped text in the colour of its tone, and a bar with its number
/// for what adds to a score.
class WhyDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    WhyDelegate(const ThemeController& theme, QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As high as the text wrapped into its column needs.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// There is no room for text, number and bar beside each other.
    [[nodiscard]] static bool isNarrow(const QTreeView& view);

private:
    [[nodiscard]] static int wrapping(const QString& text, const QFontMetrics& metrics, int width);
    [[nodiscard]] int widthOf(const QModelIndex& index) const;
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;

    const ThemeController& m_theme;
    QTreeView* m_view;
    mutable std::unique_ptr<TabularText> m_numbers; // in the font seen last
};

} // namespace sextant::ui
