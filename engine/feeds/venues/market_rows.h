#pragma once

#include <cstdint>
#include <vector>

#include "engine/feeds/venues/decoded_frame.h"
#include "engine/feeds/venues/json_frame.h"

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

/// Brings trades that came newest first to oldest first.
void orderTrades(std::vector<DecodedTrade>& trades);

} // namespace sextant::feeds
