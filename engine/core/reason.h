#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/canonical.h"
#include "engine/core/ids.h"

namespace sextant {

/// Why something happened, as data (DESIGN §2.5). Views render and translate; the engine never writes prose.
enum class ReasonCode : std::uint16_t {
    None = 0,
#define X(name, text) name,
#include "engine/core/reason_codes.inc"
#undef X
};

/// The stable upper-case name, "GATE_COOLDOWN"; "NONE" for None.
[[nodiscard]] std::string_view name(ReasonCode code);
[[nodiscard]] std::optional<ReasonCode> reasonCodeFromName(std::string_view name);

/// What an argument of a reason is called.
enum class ArgName : std::uint8_t {
    Value,
    Signal,
    Limit,
    Measured,
    Before,
    After,
    State,
    Timeframe,
    Instrument,
    Score,
    Agreement,
    Strength,
    Threshold,
    Seconds,
    Bars,
    Spread,
    Median,
    Price,
    Level,
    Atr,
    Quantity,
    Count,
    Code,
    Order,
    Position,
    Weight,
    Histogram,
    Line,
    Fast,
    Slow,
    Verdict,
    Required,
    Available,
    Ratio,
    Time,
};
inline constexpr ArgName kLastArgName = ArgName::Time;
[[nodiscard]] std::string_view name(ArgName arg);

/// One named argument of a reason: an integer, a double, an instrument, a timeframe (its ordinal), a code, or a price
/// of an instrument.
struct ReasonArg {
    enum class Type : std::uint8_t { Integer, Number, Instrument, Timeframe, Code };
    ArgName name = ArgName::Value;
    Type type = Type::Integer;
    std::int64_t integer = 0; ///< Integer, Instrument, Timeframe and Code
    double number = 0.0;      ///< Number
};

[[nodiscard]] constexpr ReasonArg arg(ArgName name, std::int64_t value)
{
    return {name, ReasonArg::Type::Integer, value, 0.0};
}
[[nodiscard]] constexpr ReasonArg arg(ArgName name, double value) { return {name, ReasonArg::Type::Number, 0, value}; }
[[nodiscard]] constexpr ReasonArg arg(ArgName name, ReasonCode value)
{
    return {name, ReasonArg::Type::Code, static_cast<std::int64_t>(value), 0.0};
}
[[nodiscard]] constexpr ReasonArg arg(ArgName name, InstrumentId value)
{
    return {name, ReasonArg::Type::Instrument, value.value, 0.0};
}

/// A code with up to six arguments and a weight in [-1, 1] that orders reasons for display (0 where order has no
/// meaning). Fixed size: giving a reason allocates nothing.
struct Reason {
    static constexpr std::size_t kMaxArgs = 6;
    ReasonCode code = ReasonCode::None;
    std::uint8_t argCount = 0;
    double weight = 0.0;
    std::array<ReasonArg, kMaxArgs> args{};

    Reason() = default;
    template <class... Args>
    explicit constexpr Reason(ReasonCode c, const Args&... values) : code(c), argCount(sizeof...(Args)), args{values...}
    {
        static_assert(sizeof...(Args) <= kMaxArgs);
    }
    [[nodiscard]] constexpr Reason weighing(double w) const
    {
        Reason copy = *this;
        copy.weight = w;
        return copy;
    }
    void canonical(CanonicalWriter& out) const;
};

} // namespace sextant
