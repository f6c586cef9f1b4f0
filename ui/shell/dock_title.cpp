#include "ui/shell/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kTitleHeight = 27;

} // namespace

DockTitle::DockTitle(const ThemeController& theme, QDockWidget* dock)
    : QWidget(dock), m_theme(theme), m_dock(dock), m_float(new QToolButton(this)), m_close(new QToolButton(this))
{
    m_float->setToolTip(tr("Float, or put back"));
    m_float->setAccessibleName(tr("Float %1").arg(dock->windowTitle()));
    m_close->setToolTip(tr("Hide (the View menu brings it back)"));
    m_close->setAccessibleName(tr("Hide %1").arg(dock->windowTitle()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 1);
    layout->setSpacing(0);
    layout->addStretch();
    for (QToolButton* button : {m_float, m_close}) {
        button->setIconSize({12, 12});
        button->setFixedSize(20, 20);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("tight", true);
        layout->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &ThemeController::themeChanged, this, &DockTitle::applyIcons);
    applyIcons();
}

void DockTitle::setTabbed(bool isTabbed)
{
    if (isTabbed == m_isTabbed) return;
    m_isTabbed = isTabbed;
    for (QToolButton* button : {m_float, m_close})
        button->setVisible(!isTabbed);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    if (m_isTabbed) return {0, 0};
    return {QFontMetrics(font()).horizontalAdvance(m_dock->windowTitle()) + 70, kTitleHeight};
}

QSize DockTitle::minimumSizeHint() const { return m_isTabbed ? QSize(0, 0) : QSize(60, kTitleHeight); }

void DockTitle::applyIcons()
{
    m_float->setIcon(themedIcon(QStringLiteral("float"), m_theme.theme()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_theme.theme()));
    update();
}

void DockTitle::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    painter.setPen(theme.text);
    const auto visual = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect room = visual(rect().adjusted(8, 0, -52, 0));
    const QFontMetrics metrics(font());
    const QString text = metrics.elidedText(m_dock->windowTitle(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.fillRect(visual(QRect(8, height() - 2, metrics.horizontalAdvance(text), 2)), theme.accent);
}

} // namespace sextant::ui
