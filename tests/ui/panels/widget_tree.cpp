#include "tests/ui/panels/widget_tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>

namespace sextant::test {
namespace {

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget);
}

/// Parts that Qt puts into its own controls and that nobody reaches by themselves.
bool isPartOfControl(const QWidget& widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView*>(&widget)) return true;
    const QWidget* parent = widget.parentWidget();
    if (parent != nullptr && parent->inherits("QComboBoxPrivateContainer")) return true;
    return parent != nullptr &&
           (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent));
}

} // namespace

std::vector<QString> namelessControls(const QWidget& root)
{
    std::vector<QString> out;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (isControl(*widget) && !isPartOfControl(*widget) && widget->accessibleName().isEmpty() &&
            !(widget->inherits("QPushButton") && widget->isHidden()))
            out.push_back(QString::fromLatin1(widget->metaObject()->className()));
    return out;
}

QMenu* contextMenu(QAbstractItemView* view, int row)
{
    const QModelIndex index = view->model()->index(row, 0);
    view->setCurrentIndex(index);
    const QPoint place = view->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* actionOf(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&') == text) return action;
    return nullptr;
}

} // namespace sextant::test
