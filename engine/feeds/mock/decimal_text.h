#pragma once

#include <string>

namespace sextant::feeds::mock {

/// value · 10^-scale as plain decimal text with at least `digits` digits behind the point, more only where the value
/// has them: (6400020, 2, 2) -> "64000.20", (6400020, 2, 0) -> "64000.2". 0 <= digits, scale <= 36.
[[nodiscard]] std::string decimalText(__int128 value, int scale, int digits = 0);
/// The same rounded half-even to `digits` digits and written with exactly these.
[[nodiscard]] std::string roundedText(__int128 value, int scale, int digits);

} // namespace sextant::feeds::mock
