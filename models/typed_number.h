#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace sextant::models {

/// A number as people type it in their locale as a plain decimal ("1234,5" in German -> "1234.5"). Group separators
/// are refused: "1.250" would mean two things to two people. Nothing for text that is no number or is negative.
[[nodiscard]] std::optional<std::string> plainNumber(const QString& typed, const QLocale& locale);

/// A plain decimal as it is typed in the locale, without group separators.
[[nodiscard]] QString typedNumber(std::string_view plain, const QLocale& locale);

} // namespace sextant::models
