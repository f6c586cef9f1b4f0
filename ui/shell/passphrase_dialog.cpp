#include "ui/shell/passphrase_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/button_look.h"

namespace sextant::ui {
namespace {

constexpr int kShortest = 8; // characters; the host says so too

} // namespace

PassphraseDialog::PassphraseDialog(Kind kind, const QStringList& operators, const QString& chosen, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_name(new QComboBox(this)), m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_problem(new QLabel(this)), m_confirm(nullptr)
{
    const bool isNew = kind == Kind::New;
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(isNew ? tr("New passphrase") : tr("Unlock"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* explanation =
        new QLabel(isNew ? tr("Who acts as this operator will be asked for it. At least %1 characters; it is kept as "
                              "an Argon2id hash only, so nobody can tell you a forgotten one.")
                               .arg(kShortest)
                         : tr("What you do from then on is recorded with your name. It ends after 15 minutes without "
                              "mouse and keyboard, and after 24 hours."),
                   this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(420);
    m_name->addItems(operators);
    m_name->setCurrentText(chosen);
    m_name->setAccessibleName(tr("Operator"));
    for (QLineEdit* field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(256);
    }
    m_passphrase->setAccessibleName(isNew ? tr("New passphrase") : tr("Passphrase"));
    m_again->setAccessibleName(tr("New passphrase, once more"));
    m_again->setVisible(isNew);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setProperty("danger", true);
    auto* form = new QFormLayout;
    form->addRow(tr("Operator"), m_name);
    form->addRow(isNew ? tr("New passphrase") : tr("Passphrase"), m_passphrase);
    if (isNew) form->addRow(tr("Once more"), m_again);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = box->addButton(isNew ? tr("Keep it") : tr("Unlock"), QDialogButtonBox::ActionRole);
    m_confirm->setAccessibleName(isNew ? tr("Keep the new passphrase") : tr("Unlock the operator"));
    makePrimary(*m_confirm);
    m_confirm->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(box);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_confirm, &QPushButton::clicked, this, &PassphraseDialog::confirm);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_passphrase->setFocus();
    check();
}

void PassphraseDialog::check()
{
    const bool isLong = m_passphrase->text().size() >= kShortest;
    const bool isSame = m_kind == Kind::Unlock || m_again->text() == m_passphrase->text();
    m_confirm->setEnabled(m_kind == Kind::Unlock ? !m_passphrase->text().isEmpty() : isLong && isSame);
    QString problem;
    if (m_kind == Kind::New && !m_passphrase->text().isEmpty() && !isLong)
        problem = tr("It is too short: %1 characters at least.").arg(kShortest);
    else if (!m_again->text().isEmpty() && !isSame)
        problem = tr("The two differ.");
    m_problem->setText(problem);
}

void PassphraseDialog::confirm()
{
    m_confirm->setEnabled(false);
    m_problem->setText(tr("Checking …"));
    Q_EMIT confirmed(m_name->currentText(), m_passphrase->text());
}

void PassphraseDialog::setProblem(const QString& problem)
{
    m_passphrase->clear();
    m_again->clear();
    m_problem->setText(problem);
    m_passphrase->setFocus();
}

QString PassphraseDialog::problem() const { return m_problem->text(); }

} // namespace sextant::ui
