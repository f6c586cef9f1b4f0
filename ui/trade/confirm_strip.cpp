#include "ui/trade/confirm_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace sextant::ui {

ConfirmStrip::ConfirmStrip(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_yes(new QPushButton(this)), m_no(new QPushButton(this))
{
    setAccessibleName(tr("Question"));
    m_question->setWordWrap(true);
    m_yes->setProperty("danger", true);
    m_yes->setAccessibleName(tr("Yes"));
    m_no->setText(tr("Keep"));
    m_no->setAccessibleName(tr("Keep as it is"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, &ConfirmStrip::agree);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::dismiss);
    hide();
}

void ConfirmStrip::ask(const QString& question, const QString& yes, std::function<void()> act)
{
    m_question->setText(question);
    m_question->setAccessibleName(question);
    m_yes->setText(yes);
    m_yes->setAccessibleName(yes);
    m_yes->setAccessibleDescription(question);
    m_act = std::move(act);
    show();
    // Not the button that acts: a key already on its way must not agree.
    m_no->setFocus();
}

void ConfirmStrip::dismiss()
{
    m_act = nullptr;
    hide();
}

void ConfirmStrip::agree()
{
    const auto act = std::exchange(m_act, nullptr);
    hide();
    if (act) act();
}

void ConfirmStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    dismiss();
}

} // namespace sextant::ui
