#include "ui/shell/dock_tab_tools.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

#include <utility>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

DockTabTools::DockTabTools(const ThemeController& theme, std::vector<QDockWidget*> docks, QTabBar* tabs)
    : QWidget(tabs), m_theme(theme), m_docks(std::move(docks)), m_tabs(tabs), m_float(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_float->setToolTip(tr("Float, or put back"));
    m_close->setToolTip(tr("Hide (the View menu brings it back)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 1);
    layout->setSpacing(0);
    for (QToolButton* button : {m_float, m_close}) {
        button->setIconSize({12, 12});
        button->setFixedSize(20, 20);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("tight", true);
        layout->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, this, [this] {
        if (QDockWidget* dock = chosen()) dock->setFloating(true);
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (QDockWidget* dock = chosen()) dock->close();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &DockTabTools::refresh);
    connect(&theme, &ThemeController::themeChanged, this, &DockTabTools::applyIcons);
    m_tabs->installEventFilter(this);
    applyIcons();
    refresh();
    place();
    show();
}

QDockWidget* DockTabTools::chosen() const
{
    const QString title = m_tabs->tabText(m_tabs->currentIndex());
    for (QDockWidget* dock : m_docks)
        if (dock->windowTitle() == title) return dock;
    return nullptr;
}

void DockTabTools::refresh()
{
    const QDockWidget* dock = chosen();
    const QString title = dock == nullptr ? QString() : dock->windowTitle();
    m_float->setAccessibleName(tr("Float %1").arg(title));
    m_close->setAccessibleName(tr("Hide %1").arg(title));
}

void DockTabTools::applyIcons()
{
    m_float->setIcon(themedIcon(QStringLiteral("float"), m_theme.theme()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_theme.theme()));
}

void DockTabTools::place()
{
    const QSize size = sizeHint();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setGeometry(isRightToLeft ? 0 : m_tabs->width() - size.width(), 0, size.width(), m_tabs->height());
}

bool DockTabTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) place();
    if (event->type() == QEvent::Show) refresh();
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant::ui
