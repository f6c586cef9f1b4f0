#pragma once

#include <QAbstractItemDelegate>

namespace sextant::ui {

class ThemeController;

/// Paints models::ForestValue: an interval with its ends and its estimate around a dashed zero.
class ForestDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit ForestDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeController& m_theme;
};

} // namespace sextant::ui
