#include "ui/trade/name_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/button_look.h"

namespace sextant::ui {

NameDialog::NameDialog(Question question, QWidget* parent)
    : QDialog(parent), m_question(std::move(question)), m_name(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(m_question.title);
    setAccessibleName(m_question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(380, 140);
    m_name->setText(m_question.name);
    m_name->selectAll();
    m_name->setAccessibleName(m_question.label);
    if (!m_question.suggestions.isEmpty()) {
        auto* completer = new QCompleter(m_question.suggestions, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(completer);
    }
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto* form = new QFormLayout;
    form->addRow(m_question.label, m_name);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setAccessibleName(tr("Save the name"));
    makePrimary(*m_ok);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem, 1);
    layout->addWidget(box);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
    check();
}

void NameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QString problem = m_question.problem ? m_question.problem(name) : QString();
    m_problem->setText(name.isEmpty() ? QString() : problem);
    m_ok->setEnabled(!name.isEmpty() && problem.isEmpty());
}

} // namespace sextant::ui
