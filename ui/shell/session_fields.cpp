#include "ui/shell/session_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/typed_number.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/session_text.h"

namespace sextant::ui {
namespace {

QString said(const char* text) { return QCoreApplication::translate("SessionFields", text); }

} // namespace

void addField(QFormLayout& form, const QString& label, QWidget& field)
{
    field.setAccessibleName(label);
    form.addRow(label, &field);
}

void fillSpeeds(QComboBox& combo)
{
    for (const double speed : SessionBar::speeds())
        combo.addItem(SessionText::speed(speed), speed);
    combo.setCurrentIndex(combo.findData(60.0));
}

QString cashFieldText(Cash cash) { return models::typedNumber(toString(cash), QLocale()); }

Result<Cash> cashOf(const QLineEdit& edit)
{
    const auto plain = models::plainNumber(edit.text(), QLocale());
    const auto parsed = parseScaled(plain.value_or(std::string()), Cash::kScale);
    if (!parsed || parsed->value <= 0 || parsed->value > Cash::kLimit)
        return fail(ErrorCode::InvalidArgument,
                    said(QT_TRANSLATE_NOOP("SessionFields", "Paper cash: expected an amount above 0, such as 100000."))
                        .toStdString());
    return Cash{parsed->value};
}

Result<std::optional<Time>> timeOf(const QLineEdit& edit, const QString& name)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty()) return std::optional<Time>();
    const auto time = parseRfc3339(text.toStdString());
    if (!time)
        return fail(ErrorCode::InvalidArgument,
                    said(QT_TRANSLATE_NOOP("SessionFields", "%1: expected a time like 2026-01-05 14:30 (UTC)."))
                        .arg(name)
                        .toStdString());
    return std::optional<Time>(*time);
}

} // namespace sextant::ui
