#pragma once

#include <QString>

#include <optional>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace sextant::ui {

// What the dialogs that begin a session have in common.

/// A row of the form; the field is accessible by its label.
void addField(QFormLayout& form, const QString& label, QWidget& field);
/// 1×, 10×, … max, with the number as data; 60× is chosen.
void fillSpeeds(QComboBox& combo);
[[nodiscard]] QString cashFieldText(Cash cash);
/// Errors: InvalidArgument as a sentence.
[[nodiscard]] Result<Cash> cashOf(const QLineEdit& edit);
/// Nothing for an empty field. Errors: InvalidArgument as a sentence with the field's name.
[[nodiscard]] Result<std::optional<Time>> timeOf(const QLineEdit& edit, const QString& name);

} // namespace sextant::ui
