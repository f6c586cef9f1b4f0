#include "app/cli/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/fixed.h"

namespace sextant::cli {

std::string shortest(double value)
{
    if (!std::isfinite(value)) return {};
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    expects(error == std::errc{}, "a double has at most 32 characters");
    return {digits.data(), end};
}

Result<double> parseSpeed(const std::string& text)
{
    if (text == "max") return 0.0;
    std::string_view digits = text;
    if (!digits.empty() && (digits.back() == 'x' || digits.back() == 'X')) digits.remove_suffix(1);
    const auto value = parseDecimal(digits);
    if (!value || value->mantissa <= 0 || value->toDouble() > 1e9 || value->toDouble() < 1e-3)
        return fail(ErrorCode::InvalidArgument, "--speed: '" + text + "', expected max or a number such as 60x");
    return value->toDouble();
}

} // namespace sextant::cli
