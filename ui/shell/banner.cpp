#include "ui/shell/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/theme.h"

namespace sextant::ui {

Banner::Banner(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_text(new QLabel(this)), m_other(new QPushButton(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_button->setObjectName(QStringLiteral("action"));
    m_other->setObjectName(QStringLiteral("otherAction"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 7, 12, 7);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_notice) Q_EMIT actionChosen(Notice(*m_notice));
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (!m_notice) return;
        Notice chosen = *m_notice;
        chosen.action = chosen.other;
        Q_EMIT actionChosen(chosen);
    });
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::setNotice(const std::optional<Notice>& notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    setVisible(notice.has_value());
    if (!notice) return;
    m_text->setText(notice->text);
    setAccessibleName(notice->text);
    offer(*m_button, notice->action);
    offer(*m_other, notice->other);
    update();
}

void Banner::offer(QPushButton& button, NoticeAction what)
{
    QString action;
    switch (what) {
    case NoticeAction::None:
        break;
    case NoticeAction::Acknowledge:
        action = tr("Acknowledge");
        break;
    case NoticeAction::Unlock:
        action = tr("Unlock…");
        break;
    case NoticeAction::Restart:
        action = tr("Restart the engine");
        break;
    case NoticeAction::Dismiss:
        action = tr("Understood");
        break;
    case NoticeAction::KeepOrders:
        action = tr("Keep orders…");
        break;
    case NoticeAction::CancelOrders:
        action = tr("Cancel orders…");
        break;
    }
    button.setText(action);
    button.setAccessibleName(action);
    button.setVisible(!action.isEmpty());
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    const QColor mark = m_notice ? theme.tone(m_notice->tone) : theme.line;
    painter.fillRect(QRect(0, 0, 4, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace sextant::ui
