#pragma once

#include <string>

namespace sextant::cli {

/// The shortest decimal text that reads back as the same double; "" for one that is not finite.
[[nodiscard]] std::string shortest(double value);

} // namespace sextant::cli
