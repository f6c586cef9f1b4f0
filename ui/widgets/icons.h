#pragma once

#include <QIcon>
#include <QString>

namespace sextant::ui {

struct Theme;

/// An icon of resources/icons/icons.qrc by its alias, drawn in the theme's text colour, muted where disabled. Empty for
/// an unknown name.
[[nodiscard]] QIcon themedIcon(const QString& name, const Theme& theme);
/// Makes the icons known to style sheets; themedIcon() and programIcon() do so by themselves.
void registerIcons();
/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace sextant::ui
