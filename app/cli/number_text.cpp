#include "app/cli/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::cli {

std::string shortest(double value)
{
    if (!std::isfinite(value)) return {};
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    expects(error == std::errc{}, "a double has at most 32 characters");
    return {digits.data(), end};
}

} // namespace sextant::cli
