#include "ui/widgets/reason_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

#include "ui/widgets/button_look.h"

namespace sextant::ui {

ReasonStrip::ReasonStrip(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this)), m_apply(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAccessibleName(tr("Reason for a change"));
    m_reason->setPlaceholderText(tr("Why? It is kept with the change."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply the change"));
    makePrimary(*m_apply);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the change"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_apply);
    row->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_apply->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonStrip::apply);
    connect(m_apply, &QPushButton::clicked, this, &ReasonStrip::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonStrip::dismiss);
    hide();
}

void ReasonStrip::addControl(QWidget* control)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_apply), control);
    setTabOrder(m_reason, control);
    setTabOrder(control, m_apply);
}

void ReasonStrip::ask(const QString& question, std::function<void(const QString&)> apply, const QString& suggestion)
{
    m_question->setText(question);
    m_question->setAccessibleName(question);
    m_reason->setText(suggestion);
    m_reason->setAccessibleDescription(question);
    m_apply->setEnabled(!suggestion.trimmed().isEmpty());
    m_act = std::move(apply);
    show();
    m_reason->setFocus();
}

void ReasonStrip::dismiss()
{
    m_act = nullptr;
    hide();
}

void ReasonStrip::apply()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || m_act == nullptr) return;
    const auto act = std::exchange(m_act, nullptr);
    hide();
    act(reason);
}

void ReasonStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return dismiss();
    // An Enter that the field did not want goes no further: above it may mean something else.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->accept();
    QWidget::keyPressEvent(event);
}

} // namespace sextant::ui
