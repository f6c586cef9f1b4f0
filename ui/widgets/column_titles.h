#pragma once

#include <QHeaderView>

namespace sextant::ui {

class ThemeController;

/// The titles of a table's columns. Each stands as the cells below it do (numbers end at the right in every language),
/// says by dots that it is cut, and has the arrow of the order above it, where it takes no room from the words.
class ColumnTitles final : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int kSide = 8; ///< kept free left and right of a title, pixels

    ColumnTitles(const ThemeController& theme, QWidget* parent);

    [[nodiscard]] QFont titleFont() const;
    /// What a column needs for its title, sides included.
    [[nodiscard]] int widthOf(int column) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    const ThemeController& m_theme;
};

} // namespace sextant::ui
