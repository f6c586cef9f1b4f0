#pragma once

#include <QWidget>

#include <vector>

namespace sextant::ui {

/// Tab goes through them in this order, whatever the order they were made in; null ones are passed over.
inline void chainTabs(const std::vector<QWidget*>& widgets)
{
    QWidget* before = nullptr;
    for (QWidget* widget : widgets) {
        if (widget == nullptr) continue;
        if (before != nullptr) QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace sextant::ui
