#include "ui/operate/session_label_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {

SessionLabelDialog::SessionLabelDialog(const host::SessionLabel& label, const QString& ownName, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_note(new QPlainTextEdit(this)), m_problem(new QLabel(this)),
      m_save(nullptr)
{
    setObjectName(QStringLiteral("sessionLabel"));
    setWindowTitle(tr("Name and note"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(480, 280);
    m_name->setText(models::toText(label.name));
    m_name->setPlaceholderText(ownName);
    m_name->setAccessibleName(tr("Name of the session"));
    m_note->setPlainText(models::toText(label.note));
    m_note->setPlaceholderText(tr("What was tried, what was seen"));
    m_note->setAccessibleName(tr("Note on the session"));
    m_note->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveLabel"));
    m_save->setAccessibleName(tr("Save name and note"));
    makePrimary(*m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);
    connect(m_name, &QLineEdit::textChanged, this, &SessionLabelDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SessionLabelDialog::check);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_name->text().trimmed(), m_note->toPlainText().trimmed());
        accept();
    });
    m_name->setFocus();
    check();
}

void SessionLabelDialog::check()
{
    const bool fits =
        static_cast<std::size_t>(m_name->text().toUtf8().size()) <= host::SessionShelf::kLongestName &&
        static_cast<std::size_t>(m_note->toPlainText().toUtf8().size()) <= host::SessionShelf::kLongestNote;
    m_save->setEnabled(fits);
    m_problem->setText(fits ? tr("Kept beside the journal, which stays as it is. An empty name is the one that the "
                                 "session was begun with.")
                            : tr("Too long: a name has up to 200 bytes, a note up to 8192."));
}

} // namespace sextant::ui
