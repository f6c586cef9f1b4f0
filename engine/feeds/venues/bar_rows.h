#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/symbol_table.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// One value of a bar and what a fault calls it: "open", "[1]".
struct BarField {
    std::string_view name;
    JsonCell cell;
};
struct BarFields {
    BarField start, open, high, low, close;
    std::optional<BarField> volume; ///< nothing: market::kNoVolume
};

/// Reads a bar and checks it; `sent` becomes its start. A day or longer begins at midnight UTC of the day its stamp
/// falls on, which is the day meant also where the venue stamps midnight west of Greenwich. False: json.error() names
/// the field.
[[nodiscard]] bool readBarFields(JsonFrame& json, const BarFields& fields, StampForm form, const FeedSymbol& symbol,
                                 market::Timeframe timeframe, DecodedBar& out);

/// The beginning of the day in UTC.
[[nodiscard]] Time midnightOf(Time time);

/// What one page of a history covers at a venue that is asked by times: starts from `from` on and before `to`.
struct BarWindow {
    Time from, to;
};
/// From where the page of the query begins, as many bars as a page holds or up to query.to.
[[nodiscard]] BarWindow barWindow(const BarQuery& query, int barsPerPage);
/// BarPage::next of the page that begins at an instant, and back; nothing for a text that was not made here.
[[nodiscard]] std::string pageFrom(Time from);
[[nodiscard]] std::optional<Time> pageStart(std::string_view page);

/// What a venue calls the timeframes, in the order of market::kTimeframes; empty: it has no such bars.
using TimeframeNames = std::array<std::string_view, market::kTimeframeCount>;
[[nodiscard]] std::optional<market::Timeframe> timeframeNamed(const TimeframeNames& names, std::string_view name);

} // namespace sextant::feeds
