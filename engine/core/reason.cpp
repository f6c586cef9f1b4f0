#include "engine/core/reason.h"

#include <iterator>

#include "engine/core/contract.h"

namespace sextant {
namespace {

constexpr std::string_view kReasonNames[] = {
    "NONE",
#define X(name, text) text,
#include "engine/core/reason_codes.inc"
#undef X
};

constexpr std::string_view kArgNames[] = {
    "value", "signal",    "limit",    "measured",  "before",   "after",     "state",    "timeframe", "instrument",
    "score", "agreement", "strength", "threshold", "seconds",  "bars",      "spread",   "median",    "price",
    "level", "atr",       "quantity", "count",     "code",     "order",     "position", "weight",    "histogram",
    "line",  "fast",      "slow",     "verdict",   "required", "available", "ratio",    "time",
};

static_assert(std::size(kArgNames) == static_cast<std::size_t>(kLastArgName) + 1, "every ArgName has its text");

} // namespace

std::string_view name(ReasonCode code)
{
    expects(static_cast<std::size_t>(code) < std::size(kReasonNames), "a reason code outside the list");
    return kReasonNames[static_cast<std::size_t>(code)];
}

std::optional<ReasonCode> reasonCodeFromName(std::string_view text)
{
    for (std::size_t i = 0; i < std::size(kReasonNames); ++i)
        if (kReasonNames[i] == text) return static_cast<ReasonCode>(i);
    return std::nullopt;
}

std::string_view name(ArgName arg)
{
    expects(static_cast<std::size_t>(arg) < std::size(kArgNames), "an argument name outside the list");
    return kArgNames[static_cast<std::size_t>(arg)];
}

void Reason::canonical(CanonicalWriter& out) const
{
    // Names, not numbers: a code added in the middle of the list must not move a digest.
    out.put(name(code));
    out.put(weight);
    out.put(argCount);
    for (std::size_t i = 0; i < argCount; ++i) {
        const ReasonArg& a = args[i];
        out.put(name(a.name));
        out.put(a.type);
        if (a.type == ReasonArg::Type::Number)
            out.put(a.number);
        else if (a.type == ReasonArg::Type::Code)
            out.put(name(static_cast<ReasonCode>(a.integer)));
        else
            out.put(a.integer);
    }
}

} // namespace sextant
