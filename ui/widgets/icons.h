#pragma once

#include <QIcon>
#include <QString>

namespace sextant::ui {

struct Theme;

/// An icon of resources/icons/icons.qrc by its alias, drawn in the theme's text colour, muted where disabled. Empty for
/// an unknown name.
[[nodiscard]] QIcon themedIcon(const QString& name, const Theme& theme);
/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace sextant::ui
