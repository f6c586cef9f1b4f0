#include "ui/operate/account_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

#include "models/answer_text.h"
#include "models/number_text.h"
#include "models/typed_number.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {

using models::AccountDraft;
using models::AccountDraftCheck;

namespace {

/// What was typed as a plain decimal; "?" for what is no number, so that it is not taken for a blank.
std::string plainOf(const QLineEdit* field)
{
    const QString text = field == nullptr ? QString() : field->text().trimmed();
    return text.isEmpty() ? std::string() : models::plainNumber(text, QLocale()).value_or("?");
}

std::string codeOf(const QLineEdit* field)
{
    return field == nullptr ? std::string() : field->text().trimmed().toUpper().toStdString();
}

} // namespace

QString AccountDialog::titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Open:
        return tr("Open an account");
    case Kind::Capital:
        return tr("Move capital");
    case Kind::Correct:
        return tr("Correct a position");
    case Kind::Funding:
        return tr("Book funding");
    }
    return {};
}

AccountDialog::AccountDialog(Kind kind, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_form(new QFormLayout), m_meaning(new QLabel(this)), m_problem(new QLabel(this)),
      m_book(nullptr)
{
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(titleOf(kind));
    setAccessibleName(titleOf(kind));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto* heading = new QLabel(titleOf(kind), this);
    heading->setProperty("heading", true);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields();
    for (QLabel* label : {m_meaning, m_problem})
        label->setWordWrap(true);
    m_meaning->setAccessibleName(tr("What it does"));
    m_meaning->setProperty("muted", true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_book =
        buttons->addButton(m_kind == Kind::Open ? tr("Open account") : tr("Book it"), QDialogButtonBox::ActionRole);
    m_book->setObjectName(QStringLiteral("book"));
    m_book->setAccessibleName(m_book->text());
    makePrimary(*m_book);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(cancel->text().remove(QLatin1Char('&')));
    // Enter is taken by the dialog alone: a default button would be a second way to send the same.
    for (QPushButton* button : {m_book, cancel})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addLayout(m_form);
    column->addWidget(m_meaning);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_book, &QPushButton::clicked, this, &AccountDialog::book);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QLineEdit* AccountDialog::addLine(const QString& name, const QString& title, bool isNumber)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(title);
    line->setMaxLength(isNumber ? 40 : 1000);
    if (isNumber) line->setAlignment(Qt::AlignRight);
    m_form->addRow(title, line);
    connect(line, &QLineEdit::textChanged, this, &AccountDialog::edited);
    return line;
}

QComboBox* AccountDialog::addChoice(const QString& name, const QString& title)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    m_form->addRow(title, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &AccountDialog::edited);
    return choice;
}

void AccountDialog::buildFields()
{
    if (m_kind != Kind::Open) m_account = addChoice(QStringLiteral("account"), tr("Account"));
    switch (m_kind) {
    case Kind::Open:
        buildOpen();
        break;
    case Kind::Capital:
        buildCapital();
        break;
    case Kind::Correct:
        buildCorrect();
        break;
    case Kind::Funding:
        buildFunding();
        break;
    }
    m_reason = addLine(QStringLiteral("reason"), tr("Reason"), false);
    m_reason->setPlaceholderText(tr("Why? It is kept in the audit with your name."));
}

void AccountDialog::buildOpen()
{
    m_name = addLine(QStringLiteral("name"), tr("Name"), false);
    m_name->setPlaceholderText(tr("such as swing, or hedges"));
    m_amount = addLine(QStringLiteral("amount"), tr("Begins with"), true);
    m_currency = addLine(QStringLiteral("currency"), tr("Currency"), false);
}

void AccountDialog::buildCapital()
{
    m_move = addChoice(QStringLiteral("move"), tr("What"));
    m_move->addItem(tr("Capital comes in"));
    m_move->addItem(tr("Capital goes out"));
    m_move->addItem(tr("One currency for another"));
    connect(m_move, &QComboBox::currentIndexChanged, this, &AccountDialog::showMove);
    m_amount = addLine(QStringLiteral("amount"), tr("Amount"), true);
    m_from = addLine(QStringLiteral("from"), tr("Given"), false);
    m_currency = addLine(QStringLiteral("currency"), tr("Currency"), false);
    showMove();
}

void AccountDialog::buildCorrect()
{
    m_instrument = addChoice(QStringLiteral("instrument"), tr("Instrument"));
    connect(m_instrument, &QComboBox::activated, this, &AccountDialog::fillPosition);
    m_held = addChoice(QStringLiteral("held"), tr("What is held"));
    m_held->addItem(tr("long"));
    m_held->addItem(tr("short"));
    m_held->addItem(tr("nothing"));
    connect(m_held, &QComboBox::currentIndexChanged, this,
            [this](int held) { m_quantity->setEnabled(held != static_cast<int>(AccountDraft::Held::Nothing)); });
    m_quantity = addLine(QStringLiteral("quantity"), tr("Quantity"), true);
    m_price = addLine(QStringLiteral("price"), tr("Price"), true);
    m_price->setToolTip(tr("What the change is booked at; for a position built elsewhere its average price"));
}

void AccountDialog::buildFunding()
{
    m_instrument = addChoice(QStringLiteral("instrument"), tr("Perpetual"));
    m_flow = addChoice(QStringLiteral("flow"), tr("Who pays"));
    m_flow->addItem(tr("long positions pay, short ones get it"));
    m_flow->addItem(tr("short positions pay, long ones get it"));
    m_percent = addLine(QStringLiteral("percent"), tr("Rate, %"), true);
    m_percent->setPlaceholderText(tr("of the position's value, such as %1").arg(models::numberText(0.01, 2)));
    m_price = addLine(QStringLiteral("price"), tr("Price"), true);
    m_price->setPlaceholderText(tr("the position's mark"));
}

void AccountDialog::showMove()
{
    const bool isExchange = m_move->currentIndex() == static_cast<int>(AccountDraft::Move::Exchange);
    const auto setShown = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    if (m_from == nullptr || m_currency == nullptr) return;
    setShown(m_from, isExchange);
    const QString title = isExchange ? tr("Bought") : tr("Currency");
    m_currency->setAccessibleName(title);
    static_cast<QLabel*>(m_form->labelForField(m_currency))->setText(title);
    fillChoices();
}

void AccountDialog::fillChoices()
{
    if (m_snapshot == nullptr) return;
    const auto& accounts = m_snapshot->accounts;
    if (m_account != nullptr && m_account->count() != static_cast<int>(accounts.size())) {
        const QSignalBlocker quiet(m_account);
        const int chosen = std::max(0, m_account->currentIndex());
        m_account->clear();
        for (std::size_t i = 0; i < accounts.size(); ++i)
            m_account->addItem(i == 0 ? tr("Main account") : models::toText(accounts[i]->name));
        m_account->setCurrentIndex(std::min(chosen, m_account->count() - 1));
    }
    if (m_instrument != nullptr) {
        QList<InstrumentId> ids;
        for (std::size_t i = 0; i < m_snapshot->instruments.size(); ++i)
            if (m_kind != Kind::Funding ||
                m_snapshot->instruments[i]->instrument->assetClass == market::AssetClass::CryptoPerpetual)
                ids << InstrumentId{static_cast<std::uint16_t>(i + 1)};
        if (m_instrument->count() != ids.size()) {
            const QSignalBlocker quiet(m_instrument);
            const InstrumentId chosen = chosenInstrument();
            m_instrument->clear();
            for (const InstrumentId id : ids)
                m_instrument->addItem(models::toText(m_snapshot->find(id)->instrument->symbol), int{id.value});
            const int at = m_instrument->findData(int{chosen.value});
            m_instrument->setCurrentIndex(std::max(at, 0));
        }
    }
    const std::size_t account =
        m_account == nullptr ? 0 : static_cast<std::size_t>(std::max(0, m_account->currentIndex()));
    const QString own = account < accounts.size() ? models::toText(accounts[account]->currency) : QString();
    const bool isExchange =
        m_move != nullptr && m_move->currentIndex() == static_cast<int>(AccountDraft::Move::Exchange);
    if (m_currency != nullptr) m_currency->setPlaceholderText(isExchange ? tr("such as EUR") : own);
    if (m_from != nullptr) m_from->setPlaceholderText(own);
}

InstrumentId AccountDialog::chosenInstrument() const
{
    return m_instrument == nullptr ? InstrumentId{}
                                   : InstrumentId{static_cast<std::uint16_t>(m_instrument->currentData().toInt())};
}

/// What is held now, and the newest price: most corrections change one of them.
void AccountDialog::fillPosition()
{
    const session::InstrumentPart* part = m_snapshot == nullptr ? nullptr : m_snapshot->find(chosenInstrument());
    if (part == nullptr || m_held == nullptr) return;
    const session::PositionRow* row = models::AccountDraftText::heldBy(
        *m_snapshot, static_cast<std::size_t>(std::max(0, m_account->currentIndex())), chosenInstrument());
    const Lots held = row == nullptr ? Lots{} : row->quantity;
    m_held->setCurrentIndex(held.count < 0 ? static_cast<int>(AccountDraft::Held::Short)
                                           : static_cast<int>(AccountDraft::Held::Long));
    const auto typed = [](const std::string& plain) { return models::typedNumber(plain, QLocale()); };
    m_quantity->setText(held.count == 0 ? QString() : typed(part->instrument->format(Lots{std::abs(held.count)})));
    m_price->setText(part->last.units > 0 ? typed(part->instrument->format(part->last)) : QString());
}

void AccountDialog::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (m_serial == 0 && snapshot != nullptr) m_serial = snapshot->serial;
    m_isLost = m_isLost || (m_serial != 0 && (snapshot == nullptr || snapshot->serial != m_serial));
    if (!m_isLost) m_snapshot = snapshot;
    fillChoices();
    check();
}

void AccountDialog::setAccount(std::size_t account)
{
    if (m_account != nullptr) m_account->setCurrentIndex(static_cast<int>(account));
    fillChoices();
}

void AccountDialog::setInstrument(InstrumentId instrument)
{
    if (m_instrument == nullptr) return;
    if (const int at = m_instrument->findData(int{instrument.value}); at >= 0) m_instrument->setCurrentIndex(at);
    fillPosition();
    check();
}

void AccountDialog::setBlocked(const QString& reason)
{
    m_blocked = reason;
    check();
}

AccountDraft AccountDialog::draft() const
{
    AccountDraft out;
    out.kind = m_kind;
    if (m_account != nullptr) out.account = static_cast<std::size_t>(std::max(0, m_account->currentIndex()));
    if (m_name != nullptr) out.name = m_name->text().trimmed().toStdString();
    out.amount = plainOf(m_amount);
    out.currency = codeOf(m_currency);
    if (m_move != nullptr) out.move = static_cast<AccountDraft::Move>(m_move->currentIndex());
    out.from = codeOf(m_from);
    out.instrument = chosenInstrument();
    if (m_held != nullptr) out.held = static_cast<AccountDraft::Held>(m_held->currentIndex());
    out.quantity = plainOf(m_quantity);
    out.price = plainOf(m_price);
    out.percent = plainOf(m_percent);
    out.isReceived = m_flow != nullptr && m_flow->currentIndex() == 1;
    out.reason = m_reason->text().trimmed().toStdString();
    return out;
}

QString AccountDialog::obstacle() const
{
    if (m_isLost) return tr("The session that this was meant for has ended. Nothing was booked; close this.");
    if (m_snapshot == nullptr) return tr("There is no session yet.");
    if (!m_blocked.isEmpty()) return m_blocked;
    if (m_kind == Kind::Funding && m_instrument->count() == 0)
        return tr("This session has no perpetual: only they pay funding.");
    return {};
}

void AccountDialog::edited()
{
    m_said.clear();
    check();
}

void AccountDialog::check()
{
    if (m_book == nullptr) return; // being built
    const QString obstacle = this->obstacle();
    m_check = m_snapshot == nullptr || m_snapshot->accounts.empty()
                  ? AccountDraftCheck{}
                  : models::AccountDraftText::check(draft(), *m_snapshot);
    const QString problem = obstacle.isEmpty() ? m_check.problem : obstacle;
    const QString said = problem.isEmpty() ? m_said : tr("✗ %1").arg(problem);
    m_meaning->setText(m_check.meaning);
    m_meaning->setVisible(!m_check.meaning.isEmpty() && obstacle.isEmpty());
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty());
    m_book->setEnabled(problem.isEmpty() && m_ticket == 0 && m_check.command.has_value());
}

QWidget* AccountDialog::fieldOf(AccountDraftCheck::Field field) const
{
    switch (field) {
    case AccountDraftCheck::Field::Name:
        return m_name;
    case AccountDraftCheck::Field::Amount:
        return m_amount;
    case AccountDraftCheck::Field::Currency:
        return m_currency;
    case AccountDraftCheck::Field::From:
        return m_from;
    case AccountDraftCheck::Field::Instrument:
        return m_instrument;
    case AccountDraftCheck::Field::Quantity:
        return m_quantity;
    case AccountDraftCheck::Field::Price:
        return m_price;
    case AccountDraftCheck::Field::Percent:
        return m_percent;
    case AccountDraftCheck::Field::Reason:
        return m_reason;
    case AccountDraftCheck::Field::None:
        break;
    }
    return nullptr;
}

void AccountDialog::book()
{
    check();
    if (m_book->isEnabled()) {
        const session::Command command = *m_check.command;
        Q_EMIT commandWanted(command);
        return;
    }
    if (QWidget* field = fieldOf(m_check.field); field != nullptr && m_ticket == 0) field->setFocus();
}

void AccountDialog::setSubmitted(quint64 ticket)
{
    m_ticket = ticket;
    m_said = ticket == 0 ? tr("✗ Nobody listens: the session has ended. Nothing was booked.")
                         : tr("Waiting until it is on the disk…");
    check();
}

void AccountDialog::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_ticket) return;
    m_ticket = 0;
    if (accepted) return accept();
    m_said = tr("✗ Refused: %1. Nothing was booked.").arg(models::answerText(reason));
    check();
}

void AccountDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QDialog::keyPressEvent(event);
    event->accept();
    if (event->isAutoRepeat()) return; // a key that is held down books once
    if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
    book();
}

} // namespace sextant::ui
