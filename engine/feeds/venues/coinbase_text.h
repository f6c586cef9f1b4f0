#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/time.h"
#include "engine/feeds/venues/http_message.h"
#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue.h"

namespace sextant::feeds {

// What both feeds of Coinbase have in common (protocols.md §1.3).

/// Both tell the side of the order that stood in the book: "sell" and "SELL" mean that the taker bought. False:
/// json.error() says what was expected.
[[nodiscard]] bool readMakerSide(JsonFrame& json, std::string_view makers, market::Side& takers);

/// The products among these subscriptions of one channel, each once, in their order.
[[nodiscard]] std::vector<std::string> productsOf(std::span<const Subscription> wanted, Channel channel);

/// The status, and the venue's own words: "message", else "error_details" or "error".
[[nodiscard]] ReplyVerdict coinbaseVerdict(JsonFrame& json, const HttpReply& reply);

/// A flag that may be missing, which means no. False only for what is neither true nor false.
[[nodiscard]] bool readOptionalFlag(JsonFrame& json, JsonObject& from, std::string_view key, bool& out);

} // namespace sextant::feeds
