#pragma once

#include <QRegion>

class QWidget;

namespace sextant::ui {

/// What can be seen of a widget and of what is in it, in its coordinates. QWidget::visibleRegion() leaves out what its
/// opaque children cover, which may be all of it.
[[nodiscard]] QRegion seenRegion(const QWidget& widget);

} // namespace sextant::ui
