#pragma once

#include <QAbstractItemDelegate>

#include <memory>

#include "ui/widgets/tabular_text.h"

namespace sextant::ui {

class ThemeController;

/// Paints table cells: text in the colour of its tone (models::ToneRole), tabular digits, sparkline, scale, chip and
/// switch. Does without the style, which costs two to three times as much.
class CellDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Shows the whole of a cut text where the model has no tool tip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// The width below which something is cut: that of the shorter text, where there is one, without pictures.
    [[nodiscard]] int leastWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Whether neither the cell's text nor its shorter one fits into `width` pixels of cell.
    [[nodiscard]] bool isCut(const QModelIndex& index, int width, bool bold = false) const;

Q_SIGNALS:
    /// A switch was clicked; nothing has changed yet.
    void switchClicked(const QModelIndex& index, bool wanted);

private:
    [[nodiscard]] const TabularText& textOf(const QFont& font) const;

    const ThemeController& m_theme;
    mutable std::unique_ptr<TabularText> m_text; // of the last font seen
    mutable std::unique_ptr<TabularText> m_bold;
};

} // namespace sextant::ui
