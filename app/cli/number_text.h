#pragma once

#include <string>

#include "engine/core/result.h"

namespace sextant::cli {

/// The shortest decimal text that reads back as the same double; "" for one that is not finite.
[[nodiscard]] std::string shortest(double value);

/// --speed: "max", "60x" or "60": times real time, 0 for as fast as it goes. Errors: InvalidArgument.
[[nodiscard]] Result<double> parseSpeed(const std::string& text);

} // namespace sextant::cli
