#include "ui/chart/overflow_button.h"

#include <QMenu>

#include <algorithm>

namespace sextant::ui {

OverflowButton::OverflowButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &OverflowButton::fill);
    retranslate();
    hide();
}

int OverflowButton::widthOfAll(int spacing) const
{
    int width = 0;
    for (const QWidget* control : m_controls)
        width += control->sizeHint().width() + spacing;
    return width;
}

void OverflowButton::fit(int missing, int spacing)
{
    if (missing > 0) missing += sizeHint().width() + spacing;
    const bool isNeeded = missing > 0;
    for (QWidget* control : m_controls) {
        const bool isShown = missing <= 0;
        if (!isShown) missing -= control->sizeHint().width() + spacing;
        if (control->isHidden() == isShown) control->setVisible(isShown);
    }
    if (isHidden() == isNeeded) setVisible(isNeeded);
}

void OverflowButton::fill()
{
    menu()->clear();
    // As they stand in the row.
    for (auto control = m_controls.rbegin(); control != m_controls.rend(); ++control) {
        if (!(*control)->isHidden()) continue;
        QList<QToolButton*> buttons = (*control)->findChildren<QToolButton*>();
        if (auto* button = qobject_cast<QToolButton*>(*control)) buttons.prepend(button);
        for (QToolButton* button : buttons) {
            if (button->menu() != nullptr) {
                menu()->addMenu(button->menu());
                continue;
            }
            QAction* action = menu()->addAction(button->text());
            action->setToolTip(button->toolTip());
            action->setCheckable(button->isCheckable());
            action->setChecked(button->isChecked());
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, &QToolButton::click);
        }
    }
}

void OverflowButton::retranslate()
{
    setText(QStringLiteral("»"));
    setToolTip(tr("What has no room above the chart"));
    setAccessibleName(tr("More controls of the chart"));
}

} // namespace sextant::ui
