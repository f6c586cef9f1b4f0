#include "engine/feeds/mock/decimal_text.h"

#include <algorithm>

#include "engine/core/fixed.h"

namespace sextant::feeds::mock {

std::string decimalText(__int128 value, int scale, int digits)
{
    const bool isNegative = value < 0;
    auto rest = isNegative ? -static_cast<unsigned __int128>(value) : static_cast<unsigned __int128>(value);
    std::string text; // backwards
    int behind = 0;
    for (; rest > 0 || behind <= scale; ++behind) {
        if (behind == scale && scale > 0) text.push_back('.');
        text.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    }
    if (isNegative) text.push_back('-');
    std::reverse(text.begin(), text.end());
    if (scale > 0) {
        int shown = scale;
        for (; shown > digits && text.back() == '0'; --shown)
            text.pop_back();
        if (shown == 0) text.pop_back();
    } else if (digits > 0) {
        text.push_back('.');
    }
    if (digits > scale) text.append(static_cast<std::size_t>(digits - scale), '0');
    return text;
}

std::string roundedText(__int128 value, int scale, int digits)
{
    if (scale <= digits) return decimalText(value, scale, digits);
    __int128 unit = 1;
    for (int i = digits; i < scale; ++i)
        unit *= 10;
    return decimalText(divHalfEven(value, unit), digits, digits);
}

} // namespace sextant::feeds::mock
