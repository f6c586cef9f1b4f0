#pragma once

#include <QRect>
#include <QSize>

class QPainter;

namespace sextant::ui {

struct Theme;

/// Size of a switch in logical pixels.
[[nodiscard]] QSize switchSize();
/// A switch at the left of `rect`, vertically centred. On or off is told by the knob's side and a mark, not by colour
/// alone. `blocked`: set, but without effect at present.
void paintSwitch(QPainter& painter, const QRect& rect, bool on, bool blocked, const Theme& theme);

} // namespace sextant::ui
