#pragma once

#include <QString>

namespace sextant::models {

/// How Qt writes a day in the language in use, two digits each, so that columns stand still: "dd.MM.yyyy", and "dd.MM."
/// without the year. English keeps the order of ISO 8601, since its readers take 01/05 for two days.
[[nodiscard]] QString dayPattern(bool withYear = true);

} // namespace sextant::models
