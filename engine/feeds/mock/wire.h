#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/mock/http_exchange.h"
#include "engine/feeds/mock/json_frame.h"
#include "engine/feeds/mock/venue_model.h"

namespace sextant::feeds::mock {

// What several dialects write alike.

/// [["64000.1","0.512"], …]
void writePlainLevels(JsonFrame& out, const VenueSymbol& symbol, std::span<const LevelChange> levels);
/// The changes of one side.
[[nodiscard]] std::vector<LevelChange> onlySide(std::span<const LevelChange> levels, market::Side side);
/// A whole parameter: `usual` if absent, at most `most`; nothing if it is no number or below `least`.
[[nodiscard]] std::optional<std::int64_t> wholeParameter(const HttpRequest& request, std::string_view name,
                                                         std::int64_t usual, std::int64_t least, std::int64_t most);
/// The parts between separators, empty ones left out.
[[nodiscard]] std::vector<std::string> splitAt(std::string_view text, char separator);
/// Offset of New York from UTC, -4 or -5 hours: daylight saving from the second Sunday of March to the first of
/// November, 02:00 local time (Energy Policy Act of 2005).
[[nodiscard]] Duration newYorkOffset(Time time);
/// Midnight in New York at or before `time`.
[[nodiscard]] Time newYorkMidnight(Time time);

} // namespace sextant::feeds::mock
