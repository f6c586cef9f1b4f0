#include "ui/widgets/seen_region.h"

#include <QWidget>

namespace sextant::ui {

QRegion seenRegion(const QWidget& widget)
{
    QRegion seen = widget.visibleRegion();
    for (const QObject* each : widget.children()) {
        const auto* child = qobject_cast<const QWidget*>(each);
        if (child != nullptr && !child->isWindow() && child->isVisible())
            seen += seenRegion(*child).translated(child->pos());
    }
    return seen;
}

} // namespace sextant::ui
