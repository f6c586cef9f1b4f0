#include "ui/trade/field_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

FieldRow::FieldRow(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_controls(new QHBoxLayout), m_error(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(6);
    column->addLayout(m_controls);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    setTone(*m_error, theme, models::Tone::Danger);
}

void FieldRow::add(QWidget* control, int stretch)
{
    m_controls->addWidget(control, stretch);
    if (m_first != nullptr) return;
    m_first = control;
    m_error->setAccessibleName(tr("What is wrong with %1").arg(control->accessibleName()));
}

void FieldRow::setError(const QString& sentence)
{
    if (sentence == error()) return;
    m_error->setText(sentence.isEmpty() ? QString() : tr("✗ %1", "what is wrong with a field").arg(sentence));
    m_error->setProperty("sentence", sentence);
    m_error->setVisible(!sentence.isEmpty());
    fitError();
    if (m_first != nullptr) m_first->setAccessibleDescription(sentence);
}

QString FieldRow::error() const { return m_error->property("sentence").toString(); }

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitError();
}

/// A form asks for the height of a line before it knows how wide that is.
void FieldRow::fitError() { m_error->setMinimumHeight(std::max(0, m_error->heightForWidth(width()))); }

} // namespace sextant::ui
