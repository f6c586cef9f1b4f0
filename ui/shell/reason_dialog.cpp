#include "ui/shell/reason_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/button_look.h"

namespace sextant::ui {

ReasonDialog::ReasonDialog(const Texts& texts, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_confirm(nullptr)
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(texts.title);
    setAccessibleName(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* explanation = new QLabel(texts.explanation, this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(420);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(texts.leastLength > 0 ? tr("Reason (kept in the audit)") : tr("Reason, if you like"));
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = box->addButton(texts.button, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    setButtonLook(*m_confirm, texts.isDangerous ? "danger" : "primary");
    m_confirm->setEnabled(texts.leastLength == 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_reason);
    layout->addStretch();
    layout->addWidget(box);
    connect(m_reason, &QLineEdit::textChanged, this, [this, least = texts.leastLength](const QString& text) {
        m_confirm->setEnabled(text.trimmed().size() >= least);
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_reason->text().trimmed());
        accept();
    });
    m_reason->setFocus();
}

} // namespace sextant::ui
