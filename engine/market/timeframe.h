#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/reason.h"
#include "engine/core/time.h"

namespace sextant::market {

/// The canonical timeframes, shortest first; the order is relied upon.
enum class Timeframe : std::uint8_t { M1, M2, M3, M5, M10, M15, M30, H1, H2, H4, D1, W1 };

inline constexpr std::size_t kTimeframeCount = 12;
inline constexpr std::array<Timeframe, kTimeframeCount> kTimeframes{
    Timeframe::M1,  Timeframe::M2, Timeframe::M3, Timeframe::M5, Timeframe::M10, Timeframe::M15,
    Timeframe::M30, Timeframe::H1, Timeframe::H2, Timeframe::H4, Timeframe::D1,  Timeframe::W1};

/// "1m", "15m", "4h", "1d", "1w".
[[nodiscard]] std::string_view toString(Timeframe timeframe);
/// Canonical names only ("15m").
[[nodiscard]] std::optional<Timeframe> timeframeFromString(std::string_view text);
/// Also the spellings mapped at intake: "D", "1D", "W", "60", "240", "1H", "1min", "5MIN" … (execution.md §1.1).
[[nodiscard]] std::optional<Timeframe> timeframeFromAnySpelling(std::string_view text);

/// The nominal length; a day is 24 hours and a week 7 days, whatever the calendar says.
[[nodiscard]] Duration nominalLength(Timeframe timeframe);
[[nodiscard]] constexpr bool isIntraday(Timeframe timeframe) { return timeframe < Timeframe::D1; }
[[nodiscard]] constexpr std::size_t index(Timeframe timeframe) { return static_cast<std::size_t>(timeframe); }

[[nodiscard]] constexpr ReasonArg arg(ArgName name, Timeframe timeframe)
{
    return {name, ReasonArg::Type::Timeframe, static_cast<std::int64_t>(timeframe), 0.0};
}

} // namespace sextant::market
