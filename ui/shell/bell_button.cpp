#include "ui/shell/bell_button.h"

#include "models/notifications.h"
#include "models/number_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

BellButton::BellButton(const ThemeController& theme, const models::Notifications& notifications, QWidget* parent)
    : QToolButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("bell"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    const auto colour = [this] { setIcon(themedIcon(QStringLiteral("bell"), m_theme.theme())); };
    colour();
    connect(&theme, &ThemeController::themeChanged, this, colour);
    connect(&notifications, &models::Notifications::unreadChanged, this, &BellButton::show);
    show(notifications.unread());
}

void BellButton::show(int unread)
{
    constexpr int kMostShown = 99;
    setText(unread == 0           ? QString()
            : unread > kMostShown ? tr("99+", "notifications that are not read yet")
                                  : models::countText(static_cast<std::uint64_t>(unread)));
    setToolButtonStyle(unread == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString name =
        unread == 0 ? tr("Notifications: all are read") : tr("Notifications: %n not read yet", nullptr, unread);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
}

} // namespace sextant::ui
