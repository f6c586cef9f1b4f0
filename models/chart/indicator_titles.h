#pragma once

#include <string_view>

namespace sextant::models {

/// What people call an indicator, not yet translated; context "IndicatorCatalogue".
struct IndicatorTitle {
    const char* brief = nullptr; ///< for legends: "RSI"
    const char* full = nullptr;  ///< "Relative strength index"
};

/// Empty for an unknown name.
[[nodiscard]] IndicatorTitle indicatorTitle(std::string_view name);
/// Of an output that many have; null for others.
[[nodiscard]] const char* commonOutputTitle(std::string_view name);
/// Of a parameter or option that many have; null for others.
[[nodiscard]] const char* commonParameterTitle(std::string_view name);

} // namespace sextant::models
