#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/time.h"

namespace {

using namespace sextant;

void require(bool holds)
{
    if (!holds) std::abort();
}

/// What is read from a text and written again is the same number; what is refused says why.
void readNumber(std::string_view text)
{
    const Result<Decimal> decimal = parseDecimal(text);
    if (decimal) {
        const Result<Decimal> again = parseDecimal(toString(*decimal));
        require(again.has_value());
        // Trailing zeros may go, so that the scales differ; then the longer mantissa ends in exactly those zeros.
        const Decimal& longer = decimal->scale >= again->scale ? *decimal : *again;
        const Decimal& shorter = decimal->scale >= again->scale ? *again : *decimal;
        require(longer.mantissa == shorter.mantissa * pow10(longer.scale - shorter.scale));
    } else {
        require(!decimal.error().message.empty());
    }
    for (const int scale : {0, 2, 8, 18}) {
        const Result<Scaled> scaled = parseScaled(text, scale);
        if (!scaled) continue;
        const Result<Scaled> again = parseScaled(formatScaled(scaled->value, scale), scale);
        require(again.has_value() && again->value == scaled->value && !again->rounded);
    }
}

/// An instant that was read is read again from its own text, to the millisecond that the text carries.
void readTime(std::string_view text)
{
    const Result<Time> time = parseRfc3339(text);
    if (!time) {
        require(!time.error().message.empty());
        return;
    }
    const Result<Time> again = parseRfc3339(toRfc3339(*time));
    require(again.has_value() && again->millis() == time->millis());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    readNumber(text);
    readTime(text);
    return 0;
}
