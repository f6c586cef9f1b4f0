#pragma once

#include <span>
#include <string_view>

namespace sextant::session {

/// The name with the smallest edit distance to `wanted` (Levenshtein 1966), the first of equals; for error messages.
/// Empty if there are none.
[[nodiscard]] std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> names);

} // namespace sextant::session
