#pragma once

#include <QAction>
#include <QMenu>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <vector>

class QAbstractItemView;

namespace sextant::test {

/// The only widget of this type with this accessible name below `root`; null if there is none or several.
template <class Widget>
Widget* named(const QWidget& root, const char* name)
{
    Widget* found = nullptr;
    for (Widget* widget : root.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name)) {
            if (found != nullptr) return nullptr;
            found = widget;
        }
    return found;
}

/// Controls below `root` that a screen reader could not name, by class; those inside Qt's own compound controls are
/// left out.
std::vector<QString> namelessControls(const QWidget& root);

/// Opens the context menu of a row as the menu key does and gives it; null if none opens.
QMenu* contextMenu(QAbstractItemView* view, int row);
/// By its text without "&"; null.
QAction* actionOf(const QMenu* menu, const QString& text);

} // namespace sextant::test
