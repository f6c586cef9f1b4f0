#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace sextant::feeds {

/// The checksum that OKX books once carried: CRC-32 (IEEE 802.3), read as signed, over "bid1 price:size:ask1
/// price:size:bid2 …" of the best 25 levels a side in the venue's own digits; a side that ends leaves the rest to the
/// other. Pairs are price and size, best first. The field has been 0 since June 2026, which means that there is nothing
/// to verify (protocols.md §1.5). Kept for books recorded before; nothing live calls it.
[[nodiscard]] std::int32_t okxBookChecksum(std::span<const std::pair<std::string_view, std::string_view>> bids,
                                           std::span<const std::pair<std::string_view, std::string_view>> asks);

} // namespace sextant::feeds
