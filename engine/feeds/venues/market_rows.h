#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/decoded_frame.h"
#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/symbol_table.h"

namespace sextant::feeds {

// What all venues' quotes, bars and trades have in common. False: json.error() says why.

/// A side of a quote: a size of 0 means that there is none, whatever the price says.
[[nodiscard]] bool readQuoteSide(JsonFrame& json, JsonCell price, JsonCell size, int scale, Price& outPrice,
                                 double& outSize, std::uint8_t& flags);
/// The same of two members.
[[nodiscard]] bool readQuoteSide(JsonFrame& json, JsonObject& from, std::string_view priceKey, std::string_view sizeKey,
                                 int scale, Price& outPrice, double& outSize, std::uint8_t& flags);
/// Marks a bid above the ask.
void markCrossed(market::Quote& quote);

/// Whether the bar's high and low hold its open and close. The fault has no name.
[[nodiscard]] bool checkBar(JsonFrame& json, const DecodedBar& bar);

/// Brings a page to oldest first. The same bar twice stays once; two different ones of one start are a fault.
[[nodiscard]] bool orderBars(JsonFrame& json, std::vector<DecodedBar>& bars);
/// Takes away bars that begin outside [from, to): some venues count the end in.
void cropBars(std::vector<DecodedBar>& bars, Time from, Time to);

/// Where a row has what of a bar.
struct BarColumns {
    std::size_t start = 0, open = 1, high = 2, low = 3, close = 4, volume = 5;
};
/// A bar that is a list of six or more plain values; readBarFields() says what holds of it.
[[nodiscard]] bool readBarRow(JsonFrame& json, JsonValue item, const BarColumns& columns, StampForm form,
                              const FeedSymbol& symbol, market::Timeframe timeframe, DecodedBar& out);

/// What the members of a bar are called.
struct BarKeys {
    std::string_view start, open, high, low, close, volume;
};
/// The same of an object.
[[nodiscard]] bool readBarObject(JsonFrame& json, JsonObject& from, const BarKeys& keys, StampForm form,
                                 const FeedSymbol& symbol, market::Timeframe timeframe, DecodedBar& out);

/// Brings trades that came newest first to oldest first.
void orderTrades(std::vector<DecodedTrade>& trades);

} // namespace sextant::feeds
