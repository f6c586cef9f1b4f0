#include "ui/chart/go_to_date_dialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/day_pattern.h"

namespace sextant::ui {

GoToDateDialog::GoToDateDialog(const QDateTime& shown, const QDateTime& first, const QDateTime& last,
                               const QString& clockLabel, QWidget* parent)
    : QDialog(parent), m_edit(new QDateTimeEdit(this))
{
    setWindowTitle(tr("Go to date"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* label = new QLabel(tr("Date and time (%1)").arg(clockLabel), this);
    label->setBuddy(m_edit);
    layout->addWidget(label);
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setDisplayFormat(models::dayPattern() + QStringLiteral(" HH:mm"));
    m_edit->setDateTimeRange(first, last);
    m_edit->setDateTime(shown);
    m_edit->setCalendarPopup(true);
    m_edit->setAccessibleName(tr("Date and time to go to"));
    layout->addWidget(m_edit);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Go"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT dateChosen(m_edit->dateTime()); });
}

} // namespace sextant::ui
