#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace sextant::ui {

/// A text that somebody can see or hear on a screen.
struct ScreenText {
    QString where; ///< class and name of the widget
    QString text;
};

/// Texts of everything visible in `root`: labels, buttons, menus, tabs, boxes with their choices, placeholders, titles,
/// headers, all rows of tables and trees, their tool tips and accessible names. What widgets paint themselves is not
/// among them.
[[nodiscard]] std::vector<ScreenText> textsOf(QWidget& root);

} // namespace sextant::ui
