#pragma once

#include <QColor>

#include "models/chart/indicator_choice.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

/// A colour of the theme by its number (models::kThemeColors of them). Each stands out from the window as text does.
[[nodiscard]] QColor chartColor(const Theme& theme, int number);
/// What a style asks for. kMutedColor is the automatic one: by sign for columns, by side for stops, grey else.
[[nodiscard]] QColor outputColor(const Theme& theme, const models::OutputStyle& style);
/// What such a colour is called.
[[nodiscard]] QString chartColorName(int number);

} // namespace sextant::ui
