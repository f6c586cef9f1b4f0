#include "ui/shell/operator_button.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

#include <algorithm>

#include "models/number_text.h"
#include "models/operator_text.h"
#include "ui/shell/passphrase_dialog.h"

namespace sextant::ui {

using models::OperatorText;

namespace {

constexpr int kLeast = 74; ///< pixels

} // namespace

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
    m_whole = text;
    fit();
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

QSize OperatorButton::sizeHint() const
{
    const int shown = fontMetrics().horizontalAdvance(QToolButton::text());
    return QToolButton::sizeHint() + QSize(fontMetrics().horizontalAdvance(m_whole) - shown, 0);
}

QSize OperatorButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), kLeast), whole.height()};
}

/// What does not fit is cut at its end; the tool tip has all of it.
void OperatorButton::fit()
{
    const int lack = sizeHint().width() - width();
    const int room = fontMetrics().horizontalAdvance(m_whole) - std::max(0, lack);
    setText(lack > 0 && isVisible() ? fontMetrics().elidedText(m_whole, Qt::ElideRight, room) : m_whole);
}

void OperatorButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    fit();
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
