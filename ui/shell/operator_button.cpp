#include "ui/shell/operator_button.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

#include "models/number_text.h"
#include "models/operator_text.h"
#include "ui/shell/passphrase_dialog.h"

namespace sextant::ui {

using models::OperatorText;

OperatorButton::OperatorButton(host::OperatorSeat& seat, QWidget* parent)
    : QToolButton(parent), m_seat(&seat), m_menu(new QMenu(this)), m_unlock(m_menu->addAction(tr("Unlock …"))),
      m_lock(m_menu->addAction(tr("Lock"))), m_new(m_menu->addAction(tr("New passphrase …")))
{
    setObjectName(QStringLiteral("operatorButton"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_unlock->setObjectName(QStringLiteral("operator.unlock"));
    m_lock->setObjectName(QStringLiteral("operator.lock"));
    m_new->setObjectName(QStringLiteral("operator.passphrase"));
    connect(m_unlock, &QAction::triggered, this, &OperatorButton::showUnlock);
    connect(m_lock, &QAction::triggered, this, [this] {
        if (m_seat) m_seat->lock();
    });
    connect(m_new, &QAction::triggered, this, &OperatorButton::showNewPassphrase);
    connect(m_seat, &host::OperatorSeat::changed, this, &OperatorButton::showState);
    connect(m_seat, &host::OperatorSeat::finished, this, [this](const QString& problem) {
        if (m_dialog == nullptr) return;
        if (problem.isEmpty())
            m_dialog->accept();
        else
            m_dialog->setProblem(problem);
    });
    qApp->installEventFilter(this);
    showState();
}

bool OperatorButton::eventFilter(QObject* watched, QEvent* event)
{
    if (m_seat == nullptr) return QToolButton::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_seat->touch();
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

void OperatorButton::showState()
{
    const host::OperatorSeat::State state = m_seat->state();
    const QString text = OperatorText::seat(state);
    setText(text);
    setToolTip(OperatorText::explanation(state));
    setAccessibleName(tr("Operator: %1").arg(text));
    setAccessibleDescription(toolTip());
    const auto operators = m_seat->list();
    bool hasAny = false;
    for (const auto& known : operators)
        hasAny = hasAny || known.hasPassphrase;
    m_unlock->setEnabled(hasAny && !state.isBusy);
    m_lock->setEnabled(state.isUnlocked);
    m_new->setEnabled(!state.name.empty() && !state.isBusy);
    updateGeometry();
}

PassphraseDialog* OperatorButton::ask(bool isNew)
{
    if (m_seat == nullptr) return nullptr;
    const host::OperatorSeat::State state = m_seat->state();
    QStringList names;
    for (const auto& known : m_seat->list()) {
        const bool isOwn = known.name == state.name;
        const bool isOffered = isNew ? isOwn || state.role == host::OperatorRole::Admin : known.hasPassphrase;
        if (isOffered) names << models::toText(known.name);
    }
    // In an open workspace it is the admin's that matters.
    const QString chosen = isNew && state.isOpen && !names.contains(models::toText(state.name))
                               ? names.value(0)
                               : models::toText(state.name);
    auto* dialog = new PassphraseDialog(isNew ? PassphraseDialog::Kind::New : PassphraseDialog::Kind::Unlock, names,
                                        chosen, window());
    m_dialog = dialog;
    connect(dialog, &PassphraseDialog::confirmed, this, [this, isNew](const QString& name, const QString& passphrase) {
        host::OperatorSeat::Request request;
        request.kind =
            isNew ? host::OperatorSeat::Request::Kind::SetPassphrase : host::OperatorSeat::Request::Kind::Unlock;
        request.name = name.toStdString();
        request.passphrase = passphrase.toStdString();
        if (m_seat) m_seat->ask(std::move(request));
    });
    dialog->open();
    return dialog;
}

PassphraseDialog* OperatorButton::showUnlock() { return ask(false); }

PassphraseDialog* OperatorButton::showNewPassphrase() { return ask(true); }

} // namespace sextant::ui
