#pragma once

#include "models/roles.h"

class QLabel;

namespace sextant::ui {

class ThemeController;

/// Writes a label in the colour of a tone, from now on that of the theme in use.
void setTone(QLabel& label, const ThemeController& theme, models::Tone tone);

} // namespace sextant::ui
