#include "ui/shell/late_panel.h"

#include "engine/core/contract.h"

namespace sextant::ui {

LateWidget::~LateWidget() { delete m_widget; }

QWidget* LateWidget::widget()
{
    if (!m_make) return m_widget;
    const auto make = std::exchange(m_make, nullptr);
    m_widget = make();
    expects(m_widget != nullptr, "a panel can be made");
    if (m_place) m_take(m_widget);
    return m_widget;
}

void LateWidget::setPlace(QWidget* place, std::function<void(QWidget*)> take)
{
    m_place = place;
    m_take = std::move(take);
    if (m_widget) m_take(m_widget);
    if (m_placed) m_placed();
}

} // namespace sextant::ui
