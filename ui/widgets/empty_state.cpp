#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/theme.h"

namespace sextant::ui {

EmptyState::EmptyState(const QString& title, const QString& advice, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_advice(new QLabel(this)), m_button(new QPushButton(this))
{
    m_title->setFont(ThemeController::font(10.5, true));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_advice->setProperty("muted", true);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_advice->setWordWrap(true);
    m_button->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(title, advice);
}

void EmptyState::setTexts(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace sextant::ui
